//! The sample study is read as a researcher would have it, and texts of every script come
//! out as they went in.

use std::path::PathBuf;

use proptest::prelude::*;

use super::docx::testing::docx_of_text;
use super::*;
use crate::model::{DraftDocument, DraftMemoTarget, DraftPlace, SpeakerRole};
use crate::text::{Span, TextIndex};

fn study(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/study").join(name);
    std::fs::read(path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn interview(n: usize) -> Parsed<DraftDocument> {
    let ending = if n % 2 == 1 { "docx" } else { "txt" };
    let name = format!("CSO{n}.{ending}");
    read_document(&name, &study(&format!("entrevistas/{name}"))).unwrap()
}

#[test]
fn interviews_have_their_speakers_and_times() {
    for n in 1..=6 {
        let parsed = interview(n);
        let draft = &parsed.value;
        let speakers: Vec<_> = draft.speakers.iter().map(|s| (s.label.clone(), s.role)).collect();
        let expected = [("E".to_owned(), SpeakerRole::Interviewer), (format!("CSO{n}"), SpeakerRole::Respondent)];
        assert_eq!(speakers, expected, "CSO{n}");
        assert_eq!(draft.name, format!("CSO{n}"));
        assert!(draft.turns.len() >= 10, "CSO{n}: {}", draft.turns.len());
        assert_eq!(draft.time_marks.len() > 5, matches!(n, 2 | 6), "CSO{n}: {}", draft.time_marks.len());
        assert!(!draft.text.contains(['\r', '\u{feff}', '\u{fffd}', '\u{85}']), "CSO{n}");
        let report = parsed.report();
        assert!(report.speakers[1].n_words > 1_000, "CSO{n}: {report:?}");
        assert_eq!(report.backward_times, [0u32; 0], "CSO{n}");
        assert_eq!(report.encoding, (n == 4).then_some("windows-1252"), "CSO{n}");
    }
    assert!(interview(4).value.text.contains('…'));
}

#[test]
fn every_quote_of_the_sample_stands_once_in_its_paragraph() {
    let texts: Vec<String> = (1..=6).map(|n| interview(n).value.text).collect();
    let indexes: Vec<TextIndex> = texts.iter().map(|text| TextIndex::new(text)).collect();
    let parsed = read_codings("codificaciones.csv", &study("codificaciones.csv")).unwrap();
    assert_eq!(parsed.warnings, []);
    assert!(parsed.value.len() >= 180);
    for coding in &parsed.value {
        let n: usize = coding.document.trim_start_matches("CSO").parse().unwrap();
        let DraftPlace::Quote { paragraph, quote } = &coding.place else { panic!("line {}", coding.line) };
        let paragraph = indexes[n - 1].by_number(paragraph.number).unwrap_or_else(|| panic!("line {}", coding.line));
        let words = indexes[n - 1].slice(&texts[n - 1], paragraph.span);
        assert_eq!(words.matches(quote.as_str()).count(), 1, "line {}", coding.line);
    }
}

#[test]
fn the_tables_of_the_sample_agree_with_each_other() {
    let cases = read_cases(&study("casos.csv")).unwrap();
    assert_eq!((cases.value.cases.len(), cases.value.variables.len(), cases.warnings.len()), (6, 7, 0));
    assert_eq!(cases.value.cases[0].values[0], ["Basic supplies", "School enrolment"]);
    let names = || cases.value.cases.iter().map(|case| case.name.as_str());
    assert_eq!(
        (1..=6).map(|n| propose_case(&format!("CSO{n}"), names())).collect::<Option<Vec<_>>>(),
        Some((0..6).collect())
    );

    let codes = read_codes("codigos.csv", &study("codigos.csv")).unwrap();
    assert_eq!(codes.warnings, []);
    // Parents come first, so that one pass gives every path.
    let mut paths: Vec<String> = Vec::new();
    for code in &codes.value {
        let parent = codes.value.iter().position(|parent| parent.id.is_some() && parent.id == code.parent);
        paths.push(parent.map_or_else(|| code.name.clone(), |n| format!("{} > {}", paths[n], code.name)));
    }
    let codings = read_codings("", &study("codificaciones.csv")).unwrap().value;
    assert!(codings.iter().all(|coding| paths.contains(&coding.code)));
    assert!(
        codes.value.iter().all(|code| code.color.is_some() && !code.definition.is_empty() && !code.memo.is_empty())
    );

    let memos = read_memos(&study("memos.csv")).unwrap();
    assert_eq!(memos.warnings, []);
    for memo in &memos.value {
        match &memo.target {
            DraftMemoTarget::Code(path) => assert!(paths.contains(path), "{path}"),
            DraftMemoTarget::Document(name) | DraftMemoTarget::Case(name) => assert!(names().any(|case| case == name)),
            DraftMemoTarget::Project | DraftMemoTarget::Segment { .. } => {}
        }
    }
}

#[test]
fn every_message_is_in_every_language() {
    use crate::i18n::{Catalog, Language};
    let place = Place::Line(3);
    let (name, parent, field) = (String::from("N"), String::from("P"), "start");
    let errors = [
        ImportError::Empty,
        ImportError::NotText,
        ImportError::TooLarge { limit: limits::DOCUMENT_CHARS },
        ImportError::TableTooLarge,
        ImportError::UnsupportedFormat { kind: FileKind::Pdf },
        ImportError::NotADocx,
        ImportError::UnsupportedFormat { kind: FileKind::Spreadsheet },
        ImportError::PdfEncrypted,
        ImportError::OnlyPictures,
        ImportError::TooManyPages,
        ImportError::TookTooLong { minutes: 2 },
        ImportError::NotAWorkbook,
        ImportError::WorkbookEncrypted,
        ImportError::MissingSheet { name: name.clone() },
        ImportError::TooManyRows,
        ImportError::TooManyColumns,
        ImportError::Encrypted,
        ImportError::Damaged,
        ImportError::ArchiveTooLarge { limit: limits::ENTRY_BYTES },
        ImportError::TooManyEntries,
        ImportError::TooDeep,
        ImportError::Json { line: 1, column: 2 },
        ImportError::NoRows,
        ImportError::UnclosedQuote { place },
        ImportError::MissingColumn { column: "code" },
        ImportError::DuplicateColumn { name: name.clone() },
        ImportError::UnnamedColumn { column: 2 },
        ImportError::MissingField { place: Place::Entry(4), field },
        ImportError::NotANumber { place, field, value: name.clone() },
        ImportError::NameTooLong { place },
        ImportError::DuplicateCase { place, name: name.clone() },
        ImportError::DuplicateCodeId { place, id: name.clone() },
        ImportError::DuplicateCode { place, name: name.clone() },
        ImportError::MissingParent { place, name: name.clone(), parent },
        ImportError::ParentCircle { place, name: name.clone() },
        ImportError::TooManyCodes,
        ImportError::UnknownMemoKind { place, kind: name.clone() },
    ];
    let lines = Lines { first: vec![Place::Entry(1), Place::Entry(2)], count: 9 };
    let at = [
        LineWarning::ShortRow,
        LineWarning::LongRow,
        LineWarning::NameCleaned,
        LineWarning::WeightLeftOut,
        LineWarning::ColorLeftOut,
        LineWarning::OriginLeftOut,
        LineWarning::RunLeftOut,
        LineWarning::ErrorCell,
    ];
    let warnings = [
        ImportWarning::EncodingGuessed { encoding: "windows-1252" },
        ImportWarning::Undecodable { count: 2 },
        ImportWarning::NulReplaced { count: 1 },
        ImportWarning::NameCleaned,
        ImportWarning::TrackedChanges { insertions: 1, deletions: 2, authors: 0, tracked: Tracked::Accept },
        ImportWarning::TrackedChanges { insertions: 2, deletions: 1, authors: 2, tracked: Tracked::Reject },
        ImportWarning::HeadersLeftOut,
        ImportWarning::TableAsTurns { rows: 9 },
        ImportWarning::CommentsLeftOut { count: 2 },
        ImportWarning::TooManyLabels { count: 13 },
        ImportWarning::HeadsLeftOut { count: 6 },
        ImportWarning::PagesOfPictures { count: 1 },
        ImportWarning::OtherSheets { name: name.clone(), count: 2 },
        ImportWarning::EmptyColumn { column: 2 },
        ImportWarning::ColumnLeftOut { name },
    ];
    let warnings = warnings.into_iter().chain(at.map(|what| ImportWarning::At { what, lines: lines.clone() }));
    let messages: Vec<_> =
        errors.iter().map(ImportError::message).chain(warnings.map(|warning| warning.message())).collect();
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for message in &messages {
            assert!(catalog.has(message.key), "{language:?} {}", message.key);
            let sentence = catalog.say(message);
            assert!(!sentence.contains(['{', '}']) && !sentence.contains("import-"), "{sentence}");
        }
    }
    let english = Catalog::new(Language::English);
    assert_eq!(english.say(&lines.message()), "entries 1, 2 and 7 more");
    assert_eq!(english.say(&Lines::one(place).message()), "line 3");
}

fn utf_16(text: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(to_bytes).collect()
}

proptest! {
    #[test]
    fn texts_of_every_script_come_out_as_they_went_in(
        text in "(E: |CSO1: |\\[00:01:02\\] |#00:01:02-3#|😀|e\u{301}|👩‍👧|漢字|\u{feff}|ñ|[a-z ]{1,8}|\u{200f}שלום|\r\n|\r|\n|\t){0,60}",
    ) {
        let expected = text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n").replace('\r', "\n");
        let with_mark = format!("\u{feff}{}", text.strip_prefix('\u{feff}').unwrap_or(&text));
        let files = [
            ("a.txt", text.clone().into_bytes()),
            ("a.txt", with_mark.clone().into_bytes()),
            ("a.txt", utf_16(&with_mark, u16::to_le_bytes)),
            ("a.md", utf_16(&with_mark, u16::to_be_bytes)),
            ("a.docx", docx_of_text(&expected)),
        ];
        for (name, bytes) in files {
            let parsed = match read_document(name, &bytes) {
                Ok(parsed) => parsed,
                Err(error) => {
                    prop_assert_eq!(error, ImportError::Empty);
                    let is_blank = expected.chars().all(|c| c.is_whitespace() || c == '\u{feff}');
                    prop_assert!(is_blank);
                    continue;
                }
            };
            let draft = parsed.value;
            prop_assert_eq!(&draft.text, &expected);
            let index = TextIndex::new(&draft.text);
            for turn in &draft.turns {
                prop_assert!(turn.span.end.0 <= index.n_chars() && turn.label_end <= turn.span.end);
                let label = index.slice(&draft.text, Span::new(turn.span.start, turn.label_end));
                let written = format!("{}:", draft.speakers[turn.speaker].label);
                prop_assert!(label.starts_with(&written), "{} {}", label, written);
            }
            for mark in &draft.time_marks {
                let words = index.slice(&draft.text, mark.span);
                prop_assert!(matches!(words, "[00:01:02]" | "#00:01:02-3#"), "{}", words);
            }
        }
    }
}
