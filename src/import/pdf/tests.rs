//! Pdf files of several makers against the texts they were made of, and against `pdftotext`
//! where that is installed.

use std::collections::HashMap;
use std::path::PathBuf;
use std::process::Command;

use crate::import::{ImportError, ImportWarning, Parsed, read_document};
use crate::model::{DraftDocument, SpeakerRole};

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

fn read(name: &str) -> Parsed<DraftDocument> {
    read_document(name, &fixture(&format!("pdf/{name}"))).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn paragraphs(text: &str) -> Vec<String> {
    let plain = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    text.lines().map(plain).filter(|line| !line.is_empty()).collect()
}

/// Each pdf with the interview it was made of.
const INTERVIEWS: [(&str, &str); 5] = [
    ("CSO3.pdf", "CSO3.docx"),
    ("CSO3-gs.pdf", "CSO3.docx"),
    ("CSO2.pdf", "CSO2.txt"),
    ("CSO2-columnas.pdf", "CSO2.txt"),
    ("CSO2-html.pdf", "CSO2.txt"),
];

#[test]
fn paragraphs_are_those_of_the_text_it_was_made_of() {
    for (name, source) in INTERVIEWS {
        let source = read_document(source, &fixture(&format!("study/entrevistas/{source}"))).unwrap().value;
        let (found, expected) = (paragraphs(&read(name).value.text), paragraphs(&source.text));
        let n_same = expected.iter().filter(|paragraph| found.contains(paragraph)).count();
        assert!(n_same + 2 >= expected.len(), "{name}: {n_same} of {}", expected.len());
        assert!(found.len().abs_diff(expected.len()) <= 2, "{name}: {} for {}", found.len(), expected.len());
    }
}

#[test]
fn speakers_and_turns_are_found() {
    for (name, source) in INTERVIEWS {
        let source = read_document(source, &fixture(&format!("study/entrevistas/{source}"))).unwrap().value;
        let draft = read(name).value;
        assert_eq!(draft.speakers, source.speakers, "{name}");
        assert_eq!(draft.speakers[0].role, SpeakerRole::Interviewer);
        assert_eq!(draft.turns.len(), source.turns.len(), "{name}");
        assert_eq!(draft.time_marks.len(), source.time_marks.len(), "{name}");
    }
}

#[test]
fn running_heads_are_left_out_and_told() {
    for name in ["CSO2-columnas.pdf", "CSO2-html.pdf"] {
        let parsed = read(name);
        assert!(matches!(parsed.warnings[..], [ImportWarning::HeadsLeftOut { count: 6 }]), "{name}");
        let heads = ["Estudio de la frontera", "Entrevistas de mayo", "Página"];
        assert!(heads.iter().all(|head| !parsed.value.text.contains(head)), "{name}");
    }
}

#[test]
fn a_table_is_read_row_by_row() {
    let draft = read("tabla.pdf").value;
    assert_eq!(draft.turns.len(), 16);
    assert!(draft.text.starts_with("00:00:12 E: ¿Cómo llegó usted a este trabajo"), "{}", &draft.text[..80]);
    assert!(draft.text.contains("con los sacos de papas; desde entonces no me fui, y ya van cuatro años.\n"));
}

#[test]
fn scripts_notes_and_emoji_come_out() {
    for name in ["acentos.pdf", "acentos-cairo.pdf"] {
        let text = read(name).value.text;
        for words in [
            "Größe, Straße, Mühe – alles zählt.",
            "L’été suivant, ma sœur a trouvé un travail à l’hôtel; çà et là des problèmes",
            "rápido 😊. «Vuelva",
            "Não havia solução?",
            "我們沒有文件。",
            "Потом всё стало проще",
            "\n2 Así llaman en la pampa a quien guía de noche",
        ] {
            assert!(text.contains(words), "{name}: {words}");
        }
    }
}

#[test]
fn what_cannot_be_read_is_said_in_one_sentence() {
    let refused = |bytes: &[u8]| read_document("a.pdf", bytes).unwrap_err();
    assert_eq!(refused(&fixture("pdf/escaneo.pdf")), ImportError::OnlyPictures);
    assert_eq!(refused(&fixture("pdf/clave.pdf")), ImportError::PdfEncrypted);
    assert_eq!(refused(b"%PDF-1.7"), ImportError::Damaged);
    assert_eq!(refused(b"no pdf at all"), ImportError::Damaged);
}

/// Cut anywhere or with bytes written over, a file is read or refused, and nothing panics.
#[test]
fn broken_files_are_read_or_refused() {
    let whole = fixture("pdf/acentos.pdf");
    for n in 1..24 {
        drop(read_document("a.pdf", &whole[..whole.len() * n / 24]));
        let mut bytes = whole.clone();
        for at in (n * 97..bytes.len()).step_by(1031) {
            bytes[at] = bytes[at].wrapping_mul(31).wrapping_add(n as u8);
        }
        drop(read_document("a.pdf", &bytes));
    }
}

fn counted(text: &str) -> HashMap<&str, usize> {
    let mut counts = HashMap::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        *counts.entry(word).or_default() += 1;
    }
    counts
}

/// Recall and precision of words against poppler: 0.93 or better on each file.
#[test]
fn words_are_those_that_pdftotext_finds() {
    let Ok(version) = Command::new("pdftotext").arg("-v").output() else {
        #[allow(clippy::print_stderr, reason = "a test that is skipped says so")]
        {
            eprintln!("skipped: pdftotext is not installed");
        }
        return;
    };
    assert!(version.status.success() || !version.stderr.is_empty());
    let names = INTERVIEWS.iter().map(|(name, _)| *name).chain(["acentos.pdf", "acentos-cairo.pdf", "tabla.pdf"]);
    for name in names {
        let output = Command::new("pdftotext").arg(path(&format!("pdf/{name}"))).arg("-").output().unwrap();
        let (theirs, ours) = (String::from_utf8(output.stdout).unwrap(), read(name).value.text);
        let (theirs, ours) = (counted(&theirs), counted(&ours));
        let common: usize = ours.iter().map(|(word, n)| *n.min(theirs.get(word).unwrap_or(&0))).sum();
        let share = |all: &HashMap<&str, usize>| common as f64 / all.values().sum::<usize>() as f64;
        assert!(share(&theirs) >= 0.93 && share(&ours) >= 0.93, "{name}: {} {}", share(&theirs), share(&ours));
    }
}

#[test]
fn a_file_that_unpacks_to_more_than_memory_is_refused_before_it_is_read() {
    let zeros = |n: usize| {
        let mut writer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        let piece = vec![b' '; 1 << 20];
        (0..n).for_each(|_| std::io::Write::write_all(&mut writer, &piece).unwrap());
        writer.finish().unwrap()
    };
    let of = |contents: &str, streams: &[Vec<u8>]| {
        let mut file = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n".to_vec();
        file.extend_from_slice(b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n");
        file.extend_from_slice(b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents ");
        file.extend_from_slice(format!("{contents}>>endobj\n").as_bytes());
        for (n, stream) in streams.iter().enumerate() {
            let head = format!("{} 0 obj<</Filter/FlateDecode/Length {}>>stream\n", n + 4, stream.len());
            file.extend_from_slice(head.as_bytes());
            file.extend_from_slice(stream);
            file.extend_from_slice(b"\nendstream endobj\n");
        }
        file.extend_from_slice(b"trailer<</Root 1 0 R>>\n%%EOF\n");
        file
    };
    // 129 MiB in about 1 MB: one stream over the limit.
    let bomb = of("4 0 R", &[zeros(129)]);
    assert!(bomb.len() < 2 << 20, "{}", bomb.len());
    let refused = read_document("bomb.pdf", &bomb).unwrap_err();
    assert_eq!(refused, ImportError::ArchiveTooLarge { limit: 128 << 20 });
    // One page that names a stream of 1 MiB a hundred thousand times.
    let again = of(&format!("[{}]", "4 0 R ".repeat(100_000)), &[zeros(1)]);
    let refused = read_document("again.pdf", &again).unwrap_err();
    assert_eq!(refused, ImportError::ArchiveTooLarge { limit: 512 << 20 });
}
