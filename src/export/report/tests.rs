//! A report is the same for the same state of the project, and another for another.

use super::*;
use crate::export::tests::study;
use crate::i18n::Language;

fn bytes(files: &[PathBuf]) -> Vec<(String, Vec<u8>)> {
    let of = |file: &PathBuf| (file.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read(file).unwrap());
    files.iter().map(of).collect()
}

#[test]
fn the_same_state_gives_the_same_bytes_and_another_one_does_not() {
    let mut study = study();
    let code = study.snapshot().codes().by_path("Prácticas").unwrap().id;
    let mut report = Report::usual("Resultados");
    report.items.insert(0, ReportItem::Text { markdown: "# Uno\n\nSegún **Mayring**.".into() });
    report.items.push(ReportItem::Quotes { code });
    let report = Report::of_json(&report.to_json()).unwrap();
    let catalog = Catalog::new(Language::Spanish);
    let made = |snapshot: &Snapshot, at: i64| {
        let folder = tempfile::tempdir().unwrap();
        let files = report.save(&folder.path().join("out"), snapshot, &catalog, Timestamp(at), &|_| true).unwrap();
        bytes(&files)
    };
    let first = made(&study.snapshot(), 1_000);
    assert_eq!(first, made(&study.snapshot(), 1_000));
    let names: Vec<&str> = first.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names[..3], ["Informe.docx", "Informe.odt", "Informe.html"]);
    assert!(names[3..].iter().all(|name| name.starts_with("Tabla ") && name.ends_with(".csv")), "{names:?}");
    let html = String::from_utf8(first[2].1.clone()).unwrap();
    assert!(html.contains("<strong>Mayring</strong>") && html.contains("-Después, sí."), "{html}");
    study.quote("CSO1", "principio", "Solidaridad");
    let second = made(&study.snapshot(), 2_000);
    assert!(first.iter().zip(&second).any(|(a, b)| a != b));
}

#[test]
fn what_is_stopped_writes_nothing_and_what_is_no_report_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let catalog = Catalog::new(Language::English);
    let out = folder.path().join("out");
    let stopped = Report::usual("x").save(&out, &study().snapshot(), &catalog, Timestamp(0), &|n| n < 1);
    assert_eq!(stopped.unwrap_err().io_kind(), Some(std::io::ErrorKind::Interrupted));
    assert!(!out.exists());
    assert_eq!(Report::of_json("[1]"), None);
    assert_eq!(Report::of_json("{}"), Some(Report::default()));
}
