//! Looks, headings, tracked changes and comments of Word files.

use super::testing::{document_xml, zip_of};
use super::*;
use crate::import::{Tracked, limits};
use crate::model::DraftComment;
use crate::text::Span;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn p(runs: &str) -> String {
    format!("<w:p>{runs}</w:p>")
}

fn r(properties: &str, words: &str) -> String {
    format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

struct Seen {
    text: String,
    looks: Vec<String>,
    comments: Vec<DraftComment>,
    warnings: Vec<ImportWarning>,
}

fn words(text: &str, span: Span) -> String {
    text.chars().skip(span.start.usize()).take((span.end.0 - span.start.0) as usize).collect()
}

fn seen(parts: &[(&str, String)], tracked: Tracked, comments: bool) -> Seen {
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, xml)| (*name, xml.as_bytes())).collect();
    let options = ReadOptions { tracked, comments, ..ReadOptions::default() };
    let mut warnings = Warnings::default();
    let (rich, found) = read(&zip_of(&parts), FileKind::Docx, &options, &mut warnings).unwrap();
    let (text, formats, comments) = rich.finish(found);
    let looks = formats.iter().map(|format| format!("{}={:?}", words(&text, format.span), format.kind)).collect();
    Seen { text, looks, comments, warnings: warnings.into_vec() }
}

fn looks(body: &str, styles: &str) -> Vec<String> {
    let styles = format!("<w:styles xmlns:w=\"{WORD}\">{styles}</w:styles>");
    let parts = [("word/document.xml", document_xml(body)), ("word/styles.xml", styles)];
    seen(&parts, Tracked::Accept, false).looks
}

#[test]
fn looks_of_runs_and_of_their_styles() {
    let styles = "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:b/></w:rPr></w:style>\
                  <w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:i/><w:b/></w:rPr></w:style>";
    let styled = "<w:pPr><w:pStyle w:val=\"P\"/><w:rPr><w:i/></w:rPr></w:pPr>";
    let body =
        p(&(styled.to_owned() + &r("", "😀 a ") + &r("<w:b w:val=\"0\"/>", "b ") + &r("<w:rStyle w:val=\"C\"/>", "c")))
            + &p(&(r("<w:u w:val=\"none\"/>", "d")
                + &r("<w:u w:val=\"double\"/><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>", " e ")));
    assert_eq!(looks(&body, styles), ["😀 a=Bold", "c=Italic", "e=Underline"]);
}

#[test]
fn a_heading_by_style_by_level_and_none_in_cells() {
    let heading =
        |style: &str, words: &str| p(&format!("<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{}", r("", words)));
    let level = p(&("<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>".to_owned() + &r("", " dos ")));
    let cell = |words: &str| format!("<w:tc>{}</w:tc>", heading("Heading1", words));
    let table = format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell("x"), cell("y"));
    let body = heading("Heading1", "uno") + &level + &heading("Ttulo3", "tres") + &heading("Normal", "no") + &table;
    assert_eq!(looks(&body, ""), ["uno=Heading1", "dos=Heading2", "tres=Heading3"]);
}

#[test]
fn changes_are_taken_or_not_down_to_rows_cells_and_ends_of_paragraphs() {
    let change = |kind: &str, inner: &str| format!("<w:{kind} w:author=\"Ana\">{inner}</w:{kind}>");
    let deleted =
        |words: &str| change("del", &format!("<w:r><w:delText xml:space=\"preserve\">{words}</w:delText></w:r>"));
    let end = |kind: &str| format!("<w:pPr><w:rPr><w:{kind} w:author=\"Bruno\"/></w:rPr></w:pPr>");
    let row = |kind: &str, words: &str| {
        let cell = |words: &str| format!("<w:tc>{}</w:tc>", p(words));
        format!("<w:tr><w:trPr><w:{kind}/></w:trPr>{}{}</w:tr>", cell(words), cell(""))
    };
    let body = p(&(end("ins") + &r("", "uno") + &change("ins", &r("", " dos")) + &deleted(" tres")))
        + &p(&(end("del") + &r("", "cuatro")))
        + &p(&(change("moveFrom", &r("", "cinco ")) + &change("moveTo", &r("", "seis "))))
        + &p(&r("", "fin"))
        + &format!("<w:tbl>{}{}</w:tbl>", row("ins", &change("ins", &r("", "x"))), row("del", &deleted("y")));
    let read = |tracked| seen(&[("word/document.xml", document_xml(&body))], tracked, false);
    let accepted = read(Tracked::Accept);
    assert_eq!(accepted.text, "uno dos\ncuatroseis \nfin\nx\t");
    let counted = |tracked| [ImportWarning::TrackedChanges { insertions: 3, deletions: 4, authors: 2, tracked }];
    assert_eq!(accepted.warnings, counted(Tracked::Accept));
    let rejected = read(Tracked::Reject);
    assert_eq!(rejected.text, "uno trescuatro\ncinco \nfin\ny\t");
    assert_eq!(rejected.warnings, counted(Tracked::Reject));
}

fn commented(body: &str, comments: &str, extended: &str) -> Vec<(String, String, String)> {
    let comments = format!("<w:comments xmlns:w=\"{WORD}\" xmlns:w14=\"urn:w14\">{comments}</w:comments>");
    let extended = format!("<w15:commentsEx xmlns:w15=\"urn:w15\">{extended}</w15:commentsEx>");
    let parts = [
        ("word/document.xml", document_xml(body)),
        ("word/comments.xml", comments),
        ("word/commentsExtended.xml", extended),
    ];
    let seen = seen(&parts, Tracked::Accept, true);
    assert_eq!(seen.warnings, []);
    let shown =
        |comment: &DraftComment| (words(&seen.text, comment.span), comment.author.clone(), comment.text.clone());
    seen.comments.iter().map(shown).collect()
}

#[test]
fn comments_with_answers_over_paragraphs_cells_and_at_a_point() {
    let edge = |kind: &str, id: u32| format!("<w:comment{kind} w:id=\"{id}\"/>");
    let comment = |id: u32, author: &str, words: &str| {
        let lines: String = words
            .split('\n')
            .map(|words| format!("<w:p w14:paraId=\"P{id}\"><w:r><w:t>{words}</w:t></w:r></w:p>"))
            .collect();
        format!("<w:comment w:id=\"{id}\" w:author=\"{author}\">{lines}</w:comment>")
    };
    let cell = |inner: &str| format!("<w:tc>{}</w:tc>", p(inner));
    let body = p(&(r("", "😀 uno ") + &edge("RangeStart", 1) + &r("", "dos")))
        + &p(&(r("", "tres")
            + &edge("RangeEnd", 1)
            + &edge("Reference", 1)
            + &r("", " cuatro")
            + &edge("Reference", 3)))
        + &format!(
            "<w:tbl><w:tr>{}{}</w:tr></w:tbl>",
            cell(&(edge("RangeStart", 4) + &r("", "x"))),
            cell(&(r("", "y z") + &edge("RangeEnd", 4)))
        )
        + &edge("RangeStart", 5)
        + &p(&r("", "fin"))
        + &edge("RangeEnd", 5);
    let notes = comment(1, "Ana", "a\nb")
        + &comment(2, "Bruno", "sí")
        + &comment(3, "", "c")
        + &comment(4, "Ana", "d")
        + &comment(5, "Ana", "e")
        + &comment(6, "Ana", "en ninguna parte")
        + &comment(7, "Ana", "");
    let found = commented(&body, &notes, "<w15:commentEx w15:paraId=\"P2\" w15:paraIdParent=\"P1\"/>");
    let expected = [
        ("dos\ntres", "Ana", "a\nb"),
        ("dos\ntres", "Bruno", "sí"),
        ("cuatro", "", "c"),
        ("x\ty z", "Ana", "d"),
        ("fin", "Ana", "e"),
    ];
    assert_eq!(found, expected.map(|(words, author, text)| (words.into(), author.into(), text.into())));
}

#[test]
fn comments_that_never_end_are_put_somewhere() {
    let body =
        "<w:commentRangeStart w:id=\"1\"/>".to_owned() + &p(&r("", "uno dos")) + "<w:commentRangeStart w:id=\"2\"/>";
    let note = |id: u32| format!("<w:comment w:id=\"{id}\" w:author=\"A\">{}</w:comment>", p(&r("", "x")));
    let found = commented(&body, &(note(1) + &note(2)), "");
    assert_eq!(found.iter().map(|(words, ..)| words.as_str()).collect::<Vec<_>>(), ["uno", "dos"]);
}

#[test]
fn a_broken_styles_part_costs_looks_and_no_words() {
    let read = |styles: &str| {
        let parts =
            [("word/document.xml", document_xml(&p(&r("<w:b/>", "uno")))), ("word/styles.xml", styles.to_owned())];
        seen(&parts, Tracked::Accept, false).looks
    };
    assert_eq!(read("<w:styles><w:style></w:styles>"), ["uno=Bold"]);
    assert_eq!(read(""), ["uno=Bold"]);
}

#[test]
fn limits_hold_in_the_other_parts() {
    let refused = |name: &str, xml: &str| {
        let parts = [("word/document.xml", document_xml(&p(&r("", "uno")))), (name, xml.to_owned())];
        let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, xml)| (*name, xml.as_bytes())).collect();
        let options = ReadOptions { comments: true, ..ReadOptions::default() };
        read(&zip_of(&parts), FileKind::Docx, &options, &mut Warnings::default()).map(|_| ()).unwrap_err()
    };
    let deep = |root: &str| format!("<w:{root} xmlns:w=\"{WORD}\">{}", "<w:x>".repeat(limits::DEPTH));
    assert_eq!(refused("word/styles.xml", &deep("styles")), ImportError::TooDeep);
    assert_eq!(refused("word/comments.xml", &deep("comments")), ImportError::TooDeep);
    assert_eq!(refused("word/footnotes.xml", &deep("footnotes")), ImportError::TooDeep);
    let comment = format!("<w:comment w:id=\"1\">{}</w:comment>", p(&r("", &"x".repeat(1 << 20))));
    let comments = format!("<w:comments xmlns:w=\"{WORD}\">{}</w:comments>", comment.repeat(20));
    assert_eq!(refused("word/comments.xml", &comments), ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
}

#[test]
fn a_million_styles_are_read_in_time() {
    let start = std::time::Instant::now();
    let style = |n: usize| format!("<w:style w:styleId=\"s{n}\"><w:basedOn w:val=\"s{}\"/></w:style>", n / 2);
    let styles: String = (0..1_000_000).map(style).collect();
    let body = p(&("<w:pPr><w:pStyle w:val=\"s999999\"/></w:pPr>".to_owned() + &r("<w:b/>", "uno")));
    assert_eq!(looks(&body, &styles), ["uno=Bold"]);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}
