//! One interview as four word processors' formats: made by another program, and damaged.

use super::{ImportError, read_document};

/// The interview of the sample study as LibreOffice writes it.
const FORMATS: [&str; 3] = ["odt", "rtf", "html"];

fn file(path: &str) -> Vec<u8> {
    let fixtures = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    std::fs::read(fixtures.join(path)).unwrap()
}

#[test]
fn every_format_gives_the_same_text_and_turns() {
    let docx = read_document("CSO1.docx", &file("study/entrevistas/CSO1.docx")).unwrap().value;
    for format in FORMATS {
        let name = format!("CSO1.{format}");
        let parsed = read_document(&name, &file(&format!("formats/{name}"))).unwrap();
        assert_eq!(parsed.value.text, docx.text, "{format}");
        assert_eq!((&parsed.value.turns, &parsed.value.speakers), (&docx.turns, &docx.speakers), "{format}");
        assert_eq!(parsed.warnings, [], "{format}");
    }
}

#[test]
fn damaged_files_are_refused_or_read_and_never_break_the_program() {
    let mut seed = 1u64;
    let mut random = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    for format in FORMATS {
        let (name, sound) = (format!("CSO1.{format}"), file(&format!("formats/CSO1.{format}")));
        for _ in 0..200 {
            let mut bytes = sound.clone();
            for _ in 0..1 + random(20) {
                let at = random(bytes.len());
                bytes[at] = random(256) as u8;
            }
            bytes.truncate(1 + random(bytes.len()));
            match read_document(&name, &bytes) {
                Ok(parsed) => assert!(!parsed.value.text.trim().is_empty()),
                Err(error) => assert!(error != ImportError::NotADocx || format == "odt"),
            }
        }
    }
}
