//! The same segments in every format, read back with other readers.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};

use super::*;
use crate::i18n::Language;
use crate::import::read_document;
use crate::model::{DraftCoding, DraftPlace};
use crate::query::fixture::Fixture;
use crate::query::listing::{Arrangement, GroupBy};
use crate::query::{Combine, retrieve};

fn study() -> Fixture {
    let mut fixture = Fixture::new();
    fixture.document("CSO1", "CSO: Mire, <al> principio & nada.\nE: =¿Y después?\n");
    fixture.document("=CSO2", "-Después, sí.");
    fixture.case("Uno", &["CSO1"]);
    fixture.codes(&["Prácticas", "Prácticas > Resistencia", "Trabas"]);
    let draft = |document: &str, start, end, code: &str, weight, comment: Option<&str>| DraftCoding {
        document: document.into(),
        place: DraftPlace::Span { start, end },
        code: code.into(),
        coder: None,
        weight,
        comment: comment.map(Into::into),
        line: 1,
    };
    let drafts = [
        draft("CSO1", 5, 33, "Prácticas > Resistencia", Some(40), Some("=SUM(1)")),
        draft("CSO1", 11, 15, "Trabas", None, None),
        draft("=CSO2", 0, 13, "Trabas", None, Some("dos\nlíneas")),
    ];
    fixture.project.add_codings(&drafts).unwrap();
    fixture
}

/// Writes the file and gives its bytes.
fn exported(name: &str, spec: impl FnOnce(&Snapshot) -> RetrievalSpec, group: GroupBy) -> Vec<u8> {
    let snapshot = study().snapshot();
    let spec = spec(&snapshot);
    let arrangement = Arrangement { group, ..Arrangement::default() };
    let listing = Listing::new(&snapshot, retrieve(&snapshot, &spec), arrangement);
    let catalog = Catalog::new(Language::Spanish);
    let segments =
        Segments { snapshot: &snapshot, listing: &listing, spec: &spec, catalog: &catalog, now: Timestamp(0) };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(name);
    segments.save(&file, CsvOptions::default(), &|| true).unwrap();
    std::fs::read(file).unwrap()
}

fn all(snapshot: &Snapshot) -> RetrievalSpec {
    let codes = snapshot.codes().codes().iter().map(|code| code.id).collect();
    RetrievalSpec { codes, ..RetrievalSpec::default() }
}

#[test]
fn a_page_names_what_was_asked_and_each_segment() {
    let markdown = String::from_utf8(exported("a.md", all, GroupBy::Code)).unwrap();
    // The date is told in the time zone of the machine.
    let told: Vec<&str> = markdown.lines().filter(|line| !line.starts_with("- Fecha")).collect();
    insta::assert_snapshot!("segments_markdown", told.join("\n"));
    let html = String::from_utf8(exported("a.html", all, GroupBy::Nothing)).unwrap();
    assert!(html.contains("<blockquote dir=\"auto\">Mire, &lt;al&gt; principio &amp; nada.</blockquote>"), "{html}");
    let docx = read_document("a.docx", &exported("a.docx", all, GroupBy::Nothing)).unwrap().value.text;
    assert!(
        docx.contains("Prácticas > Resistencia · CSO1, ¶\u{a0}1 · peso 40\nMire, <al> principio & nada."),
        "{docx}"
    );
}

#[test]
fn an_intersection_names_all_its_codes() {
    let both = |snapshot: &Snapshot| RetrievalSpec {
        codes: ["Prácticas > Resistencia", "Trabas"].map(|path| snapshot.codes().by_path(path).unwrap().id).to_vec(),
        combine: Combine::AllOf,
        ..RetrievalSpec::default()
    };
    let markdown = String::from_utf8(exported("a.md", both, GroupBy::Nothing)).unwrap();
    assert!(markdown.contains("**Prácticas \\> Resistencia** + **Trabas** · CSO1"), "{markdown}");
    assert!(markdown.contains("\n> \\<al\\>\n"), "{markdown}");
}

#[test]
fn sheets_hold_the_same_and_no_formulas() {
    let csv = exported("a.csv", all, GroupBy::Nothing);
    let records: Vec<::csv::StringRecord> =
        ::csv::Reader::from_reader(csv.as_slice()).records().map(Result::unwrap).collect();
    assert_eq!(records.len(), 3);
    assert_eq!(&records[0][6], "'=SUM(1)");
    assert_eq!((&records[2][0], &records[2][3]), ("'=CSO2", "'-Después, sí."));
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(exported("a.xlsx", all, GroupBy::Nothing))).unwrap();
    let sheet = book.worksheet_range_at(0).unwrap().unwrap();
    let first = 8;
    for (line, record) in records.iter().enumerate() {
        for (column, field) in record.iter().enumerate() {
            let at = (u32::try_from(first + line).unwrap(), u32::try_from(column).unwrap());
            let field = field.strip_prefix('\'').unwrap_or(field);
            match sheet.get_value(at).unwrap_or(&Data::Empty) {
                Data::Float(n) if column == 10 => assert_eq!(field, format!("{n:.2}")),
                Data::Float(n) => assert_eq!(field, n.to_string()),
                Data::String(text) => assert_eq!(field, text),
                Data::Empty => assert_eq!(field, ""),
                other => panic!("{other:?}"),
            }
        }
    }
    assert!(book.worksheet_formula("Sheet1").is_ok_and(|formulas| formulas.used_cells().count() == 0));
}

#[test]
fn what_is_stopped_leaves_nothing_and_other_endings_are_refused() {
    let snapshot = study().snapshot();
    let spec = all(&snapshot);
    let listing = Listing::new(&snapshot, retrieve(&snapshot, &spec), Arrangement::default());
    let catalog = Catalog::new(Language::English);
    let segments =
        Segments { snapshot: &snapshot, listing: &listing, spec: &spec, catalog: &catalog, now: Timestamp(0) };
    let folder = tempfile::tempdir().unwrap();
    for ending in ENDINGS {
        let file = folder.path().join(format!("a.{ending}"));
        assert!(segments.save(&file, CsvOptions::default(), &|| false).is_err(), "{ending}");
    }
    let refused = segments.save(&folder.path().join("a.pdf"), CsvOptions::default(), &|| true);
    assert!(matches!(refused, Err(ExportError::UnknownEnding)));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}
