//! OpenDocument texts, sound and hostile.

use super::*;
use crate::import::docx::testing::zip_of;
use crate::import::{ReadOptions, Tracked};

fn content(body: &str) -> String {
    let space = |name: &str| format!(" xmlns:{name}=\"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0\"");
    let spaces: String = ["office", "text", "table", "draw"].into_iter().map(space).collect();
    format!(
        "<office:document-content{spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
}

fn text(body: &str) -> String {
    let odt = zip_of(&[("content.xml", content(body).as_bytes())]);
    read(&odt, &ReadOptions::default(), &mut Warnings::default()).unwrap().0.text().to_owned()
}

fn p(words: &str) -> String {
    format!("<text:p>{words}</text:p>\n ")
}

#[test]
fn paragraphs_white_space_and_signs() {
    assert_eq!(text(&(p("uno") + "<text:h>dos</text:h>" + &p("") + &p("tres"))), "uno\ndos\n\ntres");
    assert_eq!(
        text(&p("  a \n\t b<text:s/><text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e ")),
        "a b   c\td\ne "
    );
    assert_eq!(text(&p("E: <text:span>sí</text:span><text:a> &amp; &#233;</text:a>")), "E: sí & é");
    assert_eq!(text(&format!("<text:list><text:list-item>{}</text:list-item></text:list>", p("x"))), "x");
}

#[test]
fn tables_boxes_and_notes() {
    let cell = |words: &str| format!("<table:table-cell>{}{}</table:table-cell>", p(words), p("b"));
    let row = format!("<table:table-row>{}{}</table:table-row>", cell("a"), cell("c"));
    assert_eq!(text(&(p("x") + "<table:table>" + &row + "</table:table>" + &p("y"))), "x\na b\tc b\ny");
    let note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>nota</text:p></text:note-body></text:note>";
    assert_eq!(text(&p(&format!("a{note} b"))), "a[nota] b");
    let text_box = format!("<draw:frame><draw:text-box>{}</draw:text-box></draw:frame>", p("caja"));
    assert_eq!(text(&(p(&format!("a{text_box}b")) + &p("c"))), "ab\ncaja\nc");
}

#[test]
fn changes_and_comments_are_left_out_and_counted() {
    let body = "<text:tracked-changes><text:changed-region><text:deletion><text:p>no</text:p></text:deletion></text:changed-region></text:tracked-changes>".to_owned()
        + &p("a<text:change/>b<text:change-start/>c<text:change-end/><office:annotation><text:p>no</text:p></office:annotation>");
    let mut warnings = Warnings::default();
    let odt = zip_of(&[("content.xml", content(&body).as_bytes())]);
    assert_eq!(read(&odt, &ReadOptions::default(), &mut warnings).unwrap().0.text(), "abc");
    let expected = [
        ImportWarning::TrackedChanges { insertions: 1, deletions: 1, authors: 0, tracked: Tracked::Accept },
        ImportWarning::CommentsLeftOut { count: 1 },
    ];
    assert_eq!(warnings.into_vec(), expected);
}

#[test]
fn hostile_files_are_refused() {
    let refused =
        |parts: &[(&str, &[u8])]| read(&zip_of(parts), &ReadOptions::default(), &mut Warnings::default()).unwrap_err();
    assert_eq!(refused(&[("a", b"b")]), ImportError::Damaged);
    assert_eq!(refused(&[("content.xml", content("").as_bytes())]), ImportError::Empty);
    assert_eq!(refused(&[("content.xml", "<a>".repeat(300).as_bytes())]), ImportError::TooDeep);
    assert_eq!(refused(&[("content.xml", b"<a><b></b>")]), ImportError::Damaged);
    let manifest = b"<manifest:encryption-data/>";
    assert_eq!(refused(&[("META-INF/manifest.xml", manifest), ("content.xml", b"x")]), ImportError::Encrypted);
}

/// The text and its comments under both readings of changes.
fn both(body: &str) -> [(String, Vec<(String, String)>); 2] {
    [Tracked::Accept, Tracked::Reject].map(|tracked| {
        let options = ReadOptions { tracked, comments: true, ..ReadOptions::default() };
        let (words, comments) = read_flat(&content(body), &options, &mut Warnings::default()).unwrap();
        let (text, _, comments) = words.finish(comments);
        (text, comments.into_iter().map(|comment| (comment.author, comment.text)).collect())
    })
}

#[test]
fn changes_over_paragraphs_and_tables_are_taken_or_not() {
    let region =
        |id: &str, change: &str| format!("<text:changed-region text:id=\"{id}\">{change}</text:changed-region>");
    let changes = region("i", "<text:insertion/>")
        + &region("t", "<text:insertion/>")
        + &region("l", "<text:format-change/>")
        + &region("d", "<text:deletion><text:p>B</text:p><text:p>C</text:p></text:deletion>")
        + &region("e", "<text:deletion><text:p>whole</text:p><text:p/></text:deletion>");
    let mark = |name: &str, id: &str| format!("<text:{name} text:change-id=\"{id}\"/>");
    let cell = "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell><table:table-cell><text:p>y</text:p></table:table-cell></table:table-row>";
    let body = format!("<text:tracked-changes>{changes}</text:tracked-changes>")
        + &p(&format!("uno {}dos", mark("change-start", "i")))
        + &p(&format!("tres{} cuatro", mark("change-end", "i")))
        + &p(&format!("A{}D", mark("change", "d")))
        + &p(&format!("{}{}E{}", mark("change", "e"), mark("change-start", "l"), mark("change-end", "l")))
        + &mark("change-start", "t")
        + &format!("<table:table>{cell}</table:table>")
        + &mark("change-end", "t")
        + &p("fin");
    let [(accepted, _), (rejected, _)] = both(&body);
    assert_eq!(accepted, "uno dos\ntres cuatro\nAD\nE\nx\ty\nfin");
    assert_eq!(rejected, "uno cuatro\nAB\nCD\nwhole\nE\nfin");
}

#[test]
fn an_insertion_without_an_end_swallows_nothing() {
    let body = "<text:tracked-changes><text:changed-region text:id=\"i\"><text:insertion/></text:changed-region></text:tracked-changes>".to_owned()
        + &p("uno<text:change-start text:change-id=\"i\"/> dos")
        + &p("tres");
    assert_eq!(both(&body).map(|(text, _)| text), ["uno dos\ntres", "uno dos\ntres"]);
}

#[test]
fn answers_stand_behind_what_they_answer() {
    let note = |name: &str, parent: &str, words: &str| {
        format!(
            "<office:annotation office:name=\"{name}\" office:parent-name=\"{parent}\"><text:p>{words}</text:p></office:annotation>"
        )
    };
    let body = p(&format!(
        "{}{}uno<office:annotation-end office:name=\"a\"/> dos{}",
        note("b", "a", "sí"),
        note("a", "", "¿no?"),
        note("c", "a", "ya")
    ));
    let [(text, comments), _] = both(&body);
    assert_eq!(text, "uno dos");
    assert_eq!(comments.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>(), ["sí", "¿no?", "ya"]);
}
