//! What the tables of statistics and categories of words say.

use crate::export::{Cell, CrosstabCell, Table};
use crate::i18n::{Catalog, Language};
use crate::model::{SavedKind, Timestamp, VariableKind};
use crate::project::Progress;
use crate::query::MatrixSpec;
use crate::query::dictionary::{DictionaryCounts, DictionarySpec, WordCategory, categories};
use crate::query::fixture::Fixture;
use crate::query::statistics::Crosstab;
use crate::query::words::WordSpec;

fn text(cell: &Cell) -> &str {
    if let Cell::Text(text) = cell { text } else { "" }
}

/// Eight cups of tea as eight cases, and the same with six.
#[test]
fn the_tea_is_told_exactly_and_six_cases_are_not_tested() {
    for (n, said) in [(4, "exact test: p = 0.486, V = 0.500"), (3, "smallest attainable p = 0.100")] {
        let mut study = Fixture::new();
        let variable = study.project.add_variable("Primero", VariableKind::Text).unwrap().output;
        study.codes(&["Leche"]);
        for cup in 0..2 * n {
            let name = format!("T{cup}");
            study.document(&name, "uno dos tres");
            let case = study.case(&name, &[&name]);
            let poured = if cup < n { "leche" } else { "té" };
            study.project.set_values(case, variable, &[poured.to_owned()]).unwrap();
            if cup < n - 1 || cup == n {
                study.coding(&name, 0..3, "Leche");
            }
        }
        let snapshot = study.snapshot();
        let found = Crosstab::new(&snapshot, &MatrixSpec::default(), variable).unwrap();
        let catalog = Catalog::new(Language::English);
        let table = |shown| Table::of_crosstab(&snapshot, &found, shown, &catalog, Timestamp(0));
        let cases = table(CrosstabCell::Cases);
        assert_eq!(cases.rows[0].cells[..2], [Cell::Share { n: n - 1, of: n }, Cell::Share { n: 1, of: n }]);
        assert!(text(&cases.rows[0].cells[3]).contains(said), "{:?}", cases.rows[0].cells);
        assert_eq!(table(CrosstabCell::Expected).rows[0].cells[0], Cell::Decimal(n as f64 / 2.0));
        let codings = table(CrosstabCell::Codings);
        assert!(codings.notes[0].starts_with("Descriptive;") && codings.notes.iter().all(|note| !note.contains("p =")));
    }
}

#[test]
fn categories_of_words_by_case() {
    let mut study = Fixture::new();
    study.document("CSO1", "A: migrar y migrantes");
    study.document("CSO2", "B: nada de eso");
    study.case("CSO1", &["CSO1"]);
    study.case("CSO2", &["CSO2"]);
    let category = serde_json::to_string(&WordCategory::of_text("migr*", false)).unwrap();
    study.project.add_saved_query(SavedKind::Words, "Moverse", &category).unwrap();
    let snapshot = study.snapshot();
    let spec = DictionarySpec { categories: categories(&snapshot), scope: WordSpec::default() };
    let counts = DictionaryCounts::new(&snapshot, spec, &Progress::default()).unwrap();
    let table = Table::of_dictionary(&snapshot, &counts, &Catalog::new(Language::Spanish), Timestamp(0));
    assert_eq!(table.header, ["Categoría", "CSO1", "CSO2", "Veces", "Por 1000 palabras", "Casos", "Palabras"]);
    let [of_first, of_second, n, _, cases, words] = &table.rows[0].cells[..] else { panic!("six cells") };
    assert_eq!((of_first, of_second, n), (&Cell::Number(2), &Cell::Number(0), &Cell::Number(2)));
    assert_eq!((cases, text(words)), (&Cell::Share { n: 1, of: 2 }, "migr*"));
    assert!(!table.title[2].1.contains("palabras vacías"));
}
