//! `text[span] == quote`, whatever the text is made of: after import, coding, undo, reopening.

use proptest::prelude::*;
use proptest::test_runner::Config;
use voces::model::*;
use voces::project::{Installation, Mode, Project};
use voces::text::Span;

/// Texts of what is hard: several bytes, several scalar values for one sign, line ends.
fn text() -> impl Strategy<Value = String> {
    "(a|z|ñ|é|e\u{301}|😀|👩‍👧|漢|字|\u{200d}|\u{feff}| |\n|\\.){1,300}"
}

/// A text, and the bytes of a file that holds it: with or without BOM, LF or CRLF.
fn file() -> impl Strategy<Value = (String, Vec<u8>)> {
    // A text that itself begins with U+FEFF cannot be told from one with a BOM.
    let text = text().prop_map(|text| text.trim_start_matches('\u{feff}').to_owned());
    let text = text.prop_filter("something", |text| !text.trim().is_empty());
    (text, any::<bool>(), any::<bool>()).prop_map(|(text, bom, crlf)| {
        let lines = if crlf { text.replace('\n', "\r\n") } else { text.clone() };
        let bytes = if bom { format!("\u{feff}{lines}") } else { lines };
        (text, bytes.into_bytes())
    })
}

/// The slow, certain way to the words of a span.
fn slowly(text: &str, span: Span) -> String {
    text.chars().skip(span.start.usize()).take(span.len() as usize).collect()
}

fn check_quotes(project: &Project, expected: &[(CodingId, Span, String)]) {
    for (id, span, quote) in expected {
        let coding = project.snapshot().coding(*id).expect("it stands");
        assert_eq!(coding.span, *span);
        assert_eq!(project.snapshot().words(coding.segment()), quote);
        assert_eq!(words_hash(quote), coding.words_hash);
    }
    assert_eq!(project.snapshot().n_codings(), expected.len());
    assert_eq!(project.check().expect("checked"), []);
}

proptest! {
    #![proptest_config(Config { cases: 16, ..Config::default() })]

    #[test]
    fn a_coding_keeps_its_words(
        texts in prop::collection::vec(file(), 1..4),
        places in prop::collection::vec((any::<usize>(), any::<u32>(), any::<u32>()), 1..20),
    ) {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, installation) = (folder.path().join("p.voces"), || Installation::in_folder(folder.path()));
        let mut project = Project::create(&path, "AK", installation()).expect("created");
        let drafts = texts.iter().map(|(text, written)| {
            let read = voces::import::read_document("d.txt", written).expect("import never fails on content");
            assert_eq!(read.value.text, *text, "as written, but for BOM and line ends");
            read.value
        });
        let documents = project.add_documents(drafts.collect(), None).expect("added").output;
        let texts: Vec<String> = texts.into_iter().map(|(text, _)| text).collect();
        // A code for each place: what overlaps under one code would be joined.
        let mut codes = Vec::new();
        for n in 0..places.len() {
            codes.push(project.add_code(&format!("x{n}"), None, None).expect("a code").output);
        }
        let mut expected: Vec<(CodingId, Span, String)> = Vec::new();
        for ((n, a, b), code) in places.into_iter().zip(codes) {
            let (document, text) = (documents[n % texts.len()], &texts[n % texts.len()]);
            let n_chars = text.chars().count() as u32;
            let span = Span::new(a % (n_chars + 1), b % (n_chars + 1));
            let Ok(applied) = project.apply_code(Segment { document, span }, code) else {
                prop_assert!(span.is_empty());
                continue;
            };
            if applied.changes.operation.is_some() {
                expected.push((applied.output, span, slowly(text, span)));
            }
        }
        check_quotes(&project, &expected);
        let n_codings = expected.len();
        for _ in 0..n_codings {
            project.undo().expect("undone");
        }
        prop_assert_eq!(project.snapshot().n_codings(), 0);
        for _ in 0..n_codings {
            project.redo().expect("redone");
        }
        check_quotes(&project, &expected);
        drop(project);
        let project = Project::open(&path, Mode::Write, installation()).expect("opened");
        check_quotes(&project, &expected);
        for (entry, text) in project.snapshot().documents().zip(&texts) {
            prop_assert_eq!(entry.transcript.text.as_ref(), text.as_str());
        }
    }
}
