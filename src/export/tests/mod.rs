//! The same numbers in every format, read back with other people's readers.

mod cases;
mod codings;
mod formats;
mod memos;

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::*;
use crate::i18n::{Catalog, Language};
use crate::model::Timestamp;
use crate::query::fixture::Fixture;
use crate::query::matrix::{Matrix, MatrixSpec, Measure};

/// A small study that has everything a table can show: a code nobody speaks of, names that
/// look like formulas, a case without a document, codings without a case.
pub(super) fn study() -> Fixture {
    let mut fixture = Fixture::new();
    for name in ["CSO1", "CSO2", "=CSO3", "pilot"] {
        fixture.document(name, "CSO: Mire, al principio no sabíamos nada.\nE: ¿Y después?\nCSO: -Después, sí.");
    }
    fixture.case("CSO1", &["CSO1"]);
    fixture.case("CSO2", &["CSO2"]);
    fixture.case("=CSO3", &["=CSO3"]);
    fixture.case("CSO4", &[]);
    fixture.codes(&["Solidaridad", "Prácticas", "Prácticas > Resistencia", "Prácticas > Ciudadanía", "-Trabas"]);
    fixture.quote("CSO1", "al principio", "Solidaridad");
    fixture.quote("CSO1", "no sabíamos", "Prácticas > Resistencia");
    fixture.quote("CSO1", "no sabíamos", "Prácticas > Ciudadanía");
    fixture.quote("CSO2", "no sabíamos nada", "Prácticas > Ciudadanía");
    fixture.quote("=CSO3", "-Después, sí.", "Prácticas");
    fixture.quote("pilot", "nada", "Solidaridad");
    fixture
}

fn table(measure: Measure, language: Language) -> Table {
    let snapshot = study().snapshot();
    let matrix = Matrix::new(&snapshot, MatrixSpec { measure, ..MatrixSpec::default() });
    let mut table = Table::of_matrix(&snapshot, &matrix, &Catalog::new(language), Timestamp(0));
    // The date is told in the time zone of the machine.
    if let Some((_, date)) = table.title.last_mut() {
        *date = "2026-05-14 14:02:11".into();
    }
    settle(&mut table);
    table
}

/// Ids are drawn anew for each study, and the code system's fingerprint with them.
fn settle(table: &mut Table) {
    for (_, fact) in &mut table.title {
        if let Some((n, _)) = fact.split_once(", ").filter(|(n, hash)| n.ends_with('s') && hash.len() == 6) {
            *fact = format!("{n}, 3f2a91");
        }
    }
}

#[test]
fn plain_text_is_aligned() {
    insta::assert_snapshot!("plain_en", plain_text(&table(Measure::Codings, Language::English)));
    insta::assert_snapshot!("plain_es_words", plain_text(&table(Measure::CodedWords, Language::Spanish)));
}

#[test]
fn csv_is_a_rectangle_without_formulas() {
    let mut out = Vec::new();
    write_csv(&table(Measure::Codings, Language::English), CsvOptions::default(), &mut out).unwrap();
    insta::assert_snapshot!("csv", String::from_utf8(out).unwrap());
    let options = CsvOptions { bom: true, raw: true, delimiter: b';', is_long: false };
    let mut out = Vec::new();
    write_csv(&table(Measure::Presence, Language::Spanish), options, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(text.starts_with("\u{feff}Código;CSO1;CSO2;=CSO3;Sin caso;Casos\n"));
    assert!(text.contains("-Trabas;0;0;0;0;0/3 casos\n"));
}

#[test]
fn csv_and_xlsx_hold_identical_numbers() {
    for measure in [Measure::Codings, Measure::Presence, Measure::CodedWords] {
        let table = table(measure, Language::Spanish);
        let (mut csv, mut xlsx) = (Vec::new(), Vec::new());
        write_csv(&table, CsvOptions::default(), &mut csv).unwrap();
        write_xlsx(&table, &mut xlsx).unwrap();
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(xlsx)).unwrap();
        let sheet = book.worksheet_range_at(0).unwrap().unwrap();
        let first = table.title.len() + 2;
        let records: Vec<::csv::StringRecord> =
            ::csv::Reader::from_reader(csv.as_slice()).records().map(Result::unwrap).collect();
        assert_eq!(records.len(), table.rows.len());
        for (line, record) in records.iter().enumerate() {
            for (column, field) in record.iter().enumerate().skip(1) {
                let at = (u32::try_from(first + line).unwrap(), u32::try_from(column).unwrap());
                match sheet.get_value(at).unwrap_or(&Data::Empty) {
                    Data::Float(n) => assert_eq!(field, n.to_string()),
                    Data::Int(n) => assert_eq!(field, n.to_string()),
                    Data::String(share) => assert_eq!(field, format!("{share} casos")),
                    other => assert!(field.is_empty(), "{other:?} for {field}"),
                }
            }
        }
        assert_eq!(sheet.get_value((1, 0)), Some(&Data::String("Unidad de recuento".into())));
        // Names that look like formulas are texts, and stay as they are.
        let name = sheet.get_value((u32::try_from(first + 4).unwrap(), 0));
        assert_eq!(name, Some(&Data::String("-Trabas".into())));
        assert!(book.worksheet_formula("Sheet1").is_ok_and(|formulas| formulas.used_cells().count() == 0));
        assert_eq!(book.sheet_names()[1], "Notas");
    }
}

#[test]
fn tables_are_pages_and_latex_too() {
    let table = table(Measure::Codings, Language::German);
    let mut out = Vec::new();
    write_latex(&table, &mut out).unwrap();
    insta::assert_snapshot!("latex", String::from_utf8(out).unwrap());
    let mut out = Vec::new();
    page::write_markdown(&table.page_head(page::Paper::A4), table.page_blocks(1), &mut out).unwrap();
    insta::assert_snapshot!("markdown", String::from_utf8(out).unwrap());
}

#[test]
fn a_guideline_tells_examples_labels_and_what_has_none() {
    let mut study = study();
    let of = |study: &Fixture, path: &str| study.snapshot().codes().by_path(path).unwrap().id;
    let code = of(&study, "Prácticas > Ciudadanía");
    let coding = study.snapshot().codings_of(code)[0].id;
    let text = crate::project::CodeText { definition: "Actos de quienes llegan.".into(), ..Default::default() };
    study.project.describe_code(code, text).unwrap();
    study.project.set_anchor_examples(code, &[(Some(coding), String::new()), (None, "Firmamos todos".into())]).unwrap();
    let label = crate::project::CodeLabelText { name: "Citizenship".into(), ..Default::default() };
    study.project.set_code_label(code, "en", label).unwrap();
    let spec = CodebookSpec { language: "en".into(), ..CodebookSpec::default() };
    let mut table = Table::of_codebook(&study.snapshot(), &spec, &Catalog::new(Language::English), Timestamp(0));
    table.title.pop();
    settle(&mut table);
    insta::assert_snapshot!("guideline", plain_text(&table));
    let example = table.rows.iter().find(|row| row.name == "Citizenship").map(|row| row.cells[1].words());
    assert_eq!(example.as_deref(), Some("“no sabíamos” (CSO1, ¶\u{a0}1)\n“Firmamos todos”"));
}

#[test]
fn a_table_is_saved_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let table = table(Measure::Codings, Language::English);
    let save = |name: &str| save_table(&folder.path().join(name), &table, CsvOptions::default());
    save("a.csv").unwrap();
    save("a.XLSX").unwrap();
    save("a.docx").unwrap();
    save("a.odt").unwrap();
    save("a.tex").unwrap();
    assert!(matches!(save("a.pdf"), Err(ExportError::UnknownEnding)));
    let error = save("missing/a.csv").unwrap_err();
    assert_eq!(error.message().key, "analysis-error-no-folder");
    let mut names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, ["a.XLSX", "a.csv", "a.docx", "a.odt", "a.tex"]);
}

#[test]
fn every_sentence_stands_in_both_languages() {
    let file = include_str!("../../../assets/i18n/en/analysis.ftl");
    let keys = file.lines().filter_map(|line| line.split_once(" = ").map(|(key, _)| key));
    let spanish = Catalog::new(Language::Spanish);
    let missing: Vec<&str> = keys.filter(|key| key.starts_with("analysis-") && !spanish.has(key)).collect();
    assert_eq!(missing, Vec::<&str>::new());
}
