//! One interview with everything a word processor can put into it, as five formats: the same
//! words, looks, headings, comments and changes come out of each.

use std::path::Path;

use voces::import::{ImportWarning, Parsed, ReadOptions, Tracked, read_document_with};
use voces::model::{DraftDocument, FormatKind};
use voces::text::Span;

/// Written by hand, and by LibreOffice from it.
const FORMATS: [&str; 5] = ["fodt", "odt", "docx", "rtf", "html"];

const TEXT: &str = "\
Entrevista CSO7 😀
La plaza
E: ¿Cómo empezó todo esto, si se acuerda?
CSO7: Nos juntábamos cada jueves en la plaza vieja, 😀 y nadie decía nada.
E: ¿Y después?
CSO7: Después[Se refiere al invierno pasado.] vino la lluvia.
Y el frío,
mucho frío.
CSO7: Éramos unas veinte personas que queríamos estar ahí mismo, sin permiso.
el agua
la luz
Tiempo\tQuién\tQué dice
00:12:05\tE:\t¿Qué les decían los vecinos en esos días?
00:12:11\tCSO7:\tQue nos fuéramos, siempre lo mismo.
Pero nos quedamos.
00:12:31\tE:\t¿Y la municipalidad, qué decía de todo esto?
00:12:40\tCSO7:\tNada, prometió y no cumplió.
E: Gracias, muchas gracias.";

const LOOKS: [(FormatKind, &str); 20] = [
    (FormatKind::Heading1, "Entrevista CSO7 😀"),
    (FormatKind::Heading2, "La plaza"),
    (FormatKind::Bold, "E: ¿Cómo empezó todo esto,"),
    (FormatKind::Bold, "?"),
    (FormatKind::Bold, "CSO7:"),
    (FormatKind::Italic, "cada jueves"),
    (FormatKind::Underline, "plaza vieja"),
    (FormatKind::Bold, "nadie"),
    (FormatKind::Italic, "nadie"),
    (FormatKind::Bold, "E: ¿Y después?"),
    (FormatKind::Italic, "E: ¿Y después?"),
    (FormatKind::Bold, "CSO7:"),
    (FormatKind::Bold, "invierno"),
    (FormatKind::Bold, "frío,"),
    (FormatKind::Bold, "mucho"),
    (FormatKind::Bold, "luz"),
    (FormatKind::Bold, "Tiempo"),
    (FormatKind::Bold, "Quién"),
    (FormatKind::Bold, "Qué dice"),
    (FormatKind::Bold, "siempre"),
];

fn read(format: &str, tracked: Tracked, comments: bool) -> Parsed<DraftDocument> {
    let name = format!("completo.{format}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/formats").join(&name);
    let options = ReadOptions { tracked, comments, ..ReadOptions::default() };
    read_document_with(&name, &std::fs::read(path).unwrap(), &options).unwrap()
}

/// The words of a range.
fn words(text: &str, span: Span) -> String {
    text.chars().skip(span.start.usize()).take((span.end.0 - span.start.0) as usize).collect()
}

/// The text as a page has it: no page knows tracked changes, and LibreOffice shows both.
fn expected(format: &str) -> String {
    if format == "html" { TEXT.replace("que queríamos", "que de verdad queríamos") } else { TEXT.to_owned() }
}

#[test]
fn every_format_gives_the_same_text_looks_and_turns() {
    for format in FORMATS {
        let draft = read(format, Tracked::Accept, false).value;
        assert_eq!(draft.text, expected(format), "{format}");
        let looks: Vec<_> = draft.formats.iter().map(|look| (look.kind, words(&draft.text, look.span))).collect();
        let expected = LOOKS.into_iter().chain([(FormatKind::Italic, "no cumplió")]);
        assert_eq!(looks, expected.map(|(kind, words)| (kind, words.to_owned())).collect::<Vec<_>>(), "{format}");
        assert!(draft.formats.iter().all(|look| look.span.start < look.span.end), "{format}");
        assert!(draft.formats.is_sorted_by_key(|look| (look.span.start, look.span.end)), "{format}");
        assert_eq!((draft.speakers.len(), draft.turns.len(), draft.time_marks.len()), (2, 10, 4), "{format}");
        assert_eq!(draft.comments, [], "{format}");
    }
}

#[test]
fn changes_are_accepted_or_rejected_and_counted_with_their_authors() {
    let before = TEXT.replace("unas veinte ", "").replace("que queríamos", "que de verdad queríamos");
    for format in &FORMATS[..4] {
        for (tracked, text) in [(Tracked::Accept, TEXT), (Tracked::Reject, before.as_str())] {
            let parsed = read(format, tracked, false);
            assert_eq!(parsed.value.text, text, "{format} {tracked:?}");
            let expected = [
                ImportWarning::TrackedChanges { insertions: 1, deletions: 1, authors: 2, tracked },
                ImportWarning::CommentsLeftOut { count: 2 },
                ImportWarning::TableAsTurns { rows: 4 },
                ImportWarning::HeadersLeftOut,
            ];
            assert_eq!(parsed.warnings, expected, "{format} {tracked:?}");
        }
    }
}

#[test]
fn comments_stand_beside_their_words_with_their_authors() {
    for format in &FORMATS[..4] {
        for tracked in [Tracked::Accept, Tracked::Reject] {
            let parsed = read(format, tracked, true);
            let draft = &parsed.value;
            let shown = draft.comments.iter();
            let shown: Vec<_> =
                shown.map(|c| (words(&draft.text, c.span), c.author.as_str(), c.text.as_str())).collect();
            let expected = [
                ("ahí mismo".to_owned(), "Ana Rojas", "¿Quiénes?\nPreguntar de nuevo."),
                ("sin".to_owned(), "Bruno Díaz", "Ojo con esto 😀"),
            ];
            assert_eq!(shown, expected, "{format}");
            assert!(!parsed.warnings.iter().any(|w| matches!(w, ImportWarning::CommentsLeftOut { .. })), "{format}");
        }
    }
}
