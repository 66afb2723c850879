//! The appendix has all parts in order, whole or not at all.

use super::*;
use crate::export::tests::study;
use crate::i18n::Language;
use crate::import::read_document;
use crate::query::fixture::Fixture;

fn spec() -> AppendixSpec {
    AppendixSpec { with_codes: true, at: Timestamp(0), ..AppendixSpec::default() }
}

fn saved(study: &Fixture, spec: &AppendixSpec, folder: &Path) -> Vec<PathBuf> {
    let catalog = Catalog::new(Language::English);
    save_appendix(folder, &study.snapshot(), spec, &catalog, &|_, _| true).unwrap()
}

#[test]
fn parts_stand_in_the_order_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let study = study();
    let files = saved(&study, &spec(), folder.path());
    assert_eq!(files, [folder.path().join("Appendix.docx")]);
    let bytes = std::fs::read(&files[0]).unwrap();
    let text = read_document("a.docx", &bytes).unwrap().value.text;
    let body = text.rsplit_once("Table 1: ").unwrap().1;
    let order = ["Table 2: Overview", "C. Transcription rules", "D. Coding guideline", "E. Category system"];
    let places: Vec<usize> =
        order.iter().map(|part| body.find(part).unwrap_or_else(|| panic!("{part}: {body}"))).collect();
    assert!(places.is_sorted(), "{places:?}");
    let behind = ["F. Codes by cases", "G. Evidence", "H. Transcripts"];
    let more: Vec<usize> = behind.iter().map(|part| body.find(part).unwrap()).collect();
    assert!(more.is_sorted() && more[0] > places[3]);
    // The study has no guide and no summaries: these are left out. Each word of the texts is there.
    assert!(!text.contains("Summaries") && body.contains("Mire, al principio no sabíamos nada."));
    // The same project gives the same bytes.
    saved(&study, &spec(), folder.path());
    assert_eq!(std::fs::read(&files[0]).unwrap(), bytes);
}

#[test]
fn each_part_can_be_a_file_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let files =
        saved(&study(), &AppendixSpec { is_in_parts: true, format: AppendixFormat::Odt, ..spec() }, folder.path());
    let names: Vec<String> =
        files.iter().map(|file| file.file_name().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(names.len(), 8);
    assert_eq!((names[0].as_str(), names[7].as_str()), ("01 Case table.odt", "08 Transcripts.odt"));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 8);
}

#[test]
fn what_is_stopped_leaves_what_stood_there() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("Appendix.docx"), "old").unwrap();
    let catalog = Catalog::new(Language::English);
    let snapshot = study().snapshot();
    let stopped = save_appendix(folder.path(), &snapshot, &spec(), &catalog, &|n, all| {
        assert_eq!(all, 12);
        n < 9
    });
    assert_eq!(stopped.unwrap_err().io_kind(), Some(std::io::ErrorKind::Interrupted));
    assert_eq!(std::fs::read(folder.path().join("Appendix.docx")).unwrap(), b"old");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_pdf_is_made_where_libre_office_is() {
    let folder = tempfile::tempdir().unwrap();
    let spec = AppendixSpec { format: AppendixFormat::Pdf, ..spec() };
    let catalog = Catalog::new(Language::German);
    match save_appendix(folder.path(), &study().snapshot(), &spec, &catalog, &|_, _| true) {
        Ok(files) => {
            assert!(std::fs::read(&files[0]).unwrap().starts_with(b"%PDF"));
            assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        }
        Err(error) => {
            assert!(matches!(error, ExportError::NoLibreOffice), "{error}");
            eprintln!("LibreOffice is not installed: no pdf was made");
        }
    }
}
