//! The table of cases: what is exported and imported again changes nothing.

use crate::export::CsvOptions;
use crate::export::cases::{CaseCell, CaseSheet, headings};
use crate::i18n::{Catalog, Language};
use crate::import::read_cases;
use crate::model::*;
use crate::project::Project;
use crate::query::cases::{Incoming, incoming};

/// Cases with values of every kind, recoded and doubtful ones, labels, groups, a focus group.
fn study() -> Project {
    let mut project = Project::in_memory("AK").unwrap();
    let speakers = ["Ana", "Bo"].map(|label| DraftSpeaker { label: label.into(), role: SpeakerRole::Respondent });
    let group =
        DraftDocument { name: "FG1".into(), text: "Ana: sí".into(), speakers: speakers.into(), ..Default::default() };
    let single = DraftDocument { name: "Entrevista, 1".into(), text: "a".into(), ..Default::default() };
    let documents = project.add_documents(vec![group, single], None).unwrap().output;
    let speaker = project.snapshot().document(documents[0]).unwrap().transcript.speakers[0].id;
    let long = "Porque «aquí» llegaba la gente; \"nadie\" sabía nada.\nY después… ".repeat(5);
    let rows: [(&str, [&str; 7]); 5] = [
        ("Ñuñoa", ["mujer", "34", "3.11.2024", "sí", "cocina", long.trim(), "=1+1"]),
        ("東京の会", ["Mujer", "-41,5", "2024-11-03", "no", "venta", "漢字 😀", "-dash"]),
        ("جمعية النور", ["hombre", "1.234", "03/04/2024", "quizás", "", "", "'quoted"]),
        ("-Zoë", ["no binaria", "unos 50", "11/2024", "", "", "a | b", "@home"]),
        ("C5", ["", "", "", "", "", "", ""]),
    ];
    let variables = ["Género", "Edad", "Fecha", "Pagado", "Tareas", "Por qué", "Nota"];
    let cases = rows.map(|(name, cells)| DraftCase {
        name: name.into(),
        values: cells.map(|cell| if cell.is_empty() { vec![] } else { vec![cell.to_owned()] }).into(),
    });
    let table = DraftCaseTable { variables: variables.map(str::to_owned).into(), cases: cases.into() };
    project.import_case_table(&table).unwrap();
    let ids: Vec<VariableId> = project.snapshot().variables().iter().map(|variable| variable.id).collect();
    let kinds =
        [VariableKind::Single, VariableKind::Number, VariableKind::Date, VariableKind::Boolean, VariableKind::Multiple];
    for (id, kind) in ids.iter().zip(kinds) {
        project.set_variable_kind(*id, kind).unwrap();
    }
    let cases: Vec<CaseId> = project.snapshot().cases().iter().map(|case| case.id).collect();
    project.set_values(cases[0], ids[4], &["cocina".into(), "venta".into()]).unwrap();
    project.set_categories(ids[0], &[("mujer".into(), "W".into()), ("Mujer".into(), "W".into())]).unwrap();
    project.set_categories(ids[4], &[("venta".into(), "trabajo".into())]).unwrap();
    project.set_variable_label(ids[0], "", "en", "Gender").unwrap();
    project.set_variable_label(ids[0], "W", "en", "Woman").unwrap();
    project.set_variable_label(ids[0], "W", "de", "Frau").unwrap();
    project.add_case_group("Norte, grande", &cases[..2]).unwrap();
    project.add_case_group("Todas", &cases).unwrap();
    project.add_case_part(cases[0], documents[0], Some(speaker)).unwrap();
    project.add_case_part(cases[0], documents[1], None).unwrap();
    project
}

fn again(project: &Project, bytes: &[u8]) -> Incoming {
    let parsed = read_cases(bytes).unwrap();
    incoming(project.snapshot(), &parsed.value, &headings(project.snapshot(), &parsed.value.variables))
}

#[test]
fn what_is_exported_and_imported_again_changes_nothing() {
    let mut project = study();
    let before = project.snapshot().dump();
    for language in Language::ALL {
        let sheet = CaseSheet::new(project.snapshot(), &Catalog::new(language));
        for delimiter in [b',', b';'] {
            let mut csv = Vec::new();
            sheet.write_csv(CsvOptions { bom: true, raw: false, delimiter, is_long: false }, &mut csv).unwrap();
            let found = again(&project, &csv);
            assert!(found.is_empty() && found.unknown_documents.is_empty(), "{language:?} csv {found:?}");
        }
        let mut xlsx = Vec::new();
        sheet.write_xlsx(&mut xlsx).unwrap();
        let found = again(&project, &xlsx);
        assert!(found.is_empty(), "{language:?} xlsx {found:?}");
        assert_eq!(project.edit_case_table(&found.into_edit(true)).unwrap().changes.operation, None);
    }
    assert_eq!(project.snapshot().dump(), before);
}

#[test]
fn cells_are_typed_and_categories_stand_beside_the_values() {
    let project = study();
    let sheet = CaseSheet::new(project.snapshot(), &Catalog::new(Language::English));
    assert_eq!(sheet.header[..6], ["Case", "Documents", "Groups", "Gender", "Gender (category)", "Edad"]);
    let row = &sheet.rows[0];
    assert_eq!(row[1], CaseCell::Text("FG1 (Ana) | Entrevista, 1".into()));
    assert_eq!((row[3].text(), row[4].text()), ("mujer", "Woman"));
    assert_eq!(row[5], CaseCell::Number(34.0, "34".into()));
    assert_eq!(row[6], CaseCell::Day(2024, 11, 3, "3.11.2024".into()));
    assert_eq!(sheet.rows[2][5], CaseCell::Text("1.234".into()), "doubtful ones are texts");
}

#[test]
fn what_is_new_and_what_differs_is_told_apart() {
    let mut project = study();
    let csv = "Case;Género;Género (categoría);Edad;Ciudad;Groups;Documents\n\
        Ñuñoa;mujer;Madre;35;Iquique;Sur;Entrevista, 1 | Nadie\nNueva;otra;;7;Arica;;FG1 (Bo)\n";
    let found = again(&project, csv.as_bytes());
    assert_eq!((found.edit.new_cases.as_slice(), found.n_new_values), (&["Nueva".to_owned()][..], 4));
    assert_eq!(found.edit.new_variables, [("Ciudad".to_owned(), VariableKind::Text)]);
    assert_eq!((found.edit.categories.len(), found.edit.groups.len(), found.edit.parts.len()), (1, 1, 1));
    assert_eq!(found.unknown_documents, ["Nadie"]);
    let [conflict] = found.conflicts.as_slice() else { panic!("{found:?}") };
    assert_eq!((conflict.before.as_str(), conflict.after.as_slice()), ("34", &["35".to_owned()][..]));
    let kept = found.clone().into_edit(false);
    project.edit_case_table(&kept).unwrap();
    let (cases, age) = (project.snapshot().cases().len(), project.snapshot().variables()[1].id);
    let text = |project: &Project| project.snapshot().values_of(project.snapshot().cases()[0].id, age)[0].text.clone();
    assert_eq!((cases, text(&project).as_str()), (6, "34"));
    project.undo().unwrap();
    project.edit_case_table(&found.into_edit(true)).unwrap();
    assert_eq!(text(&project), "35");
    assert!(again(&project, csv.as_bytes()).is_empty(), "all of it stands now");
}
