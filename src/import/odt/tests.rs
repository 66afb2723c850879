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
