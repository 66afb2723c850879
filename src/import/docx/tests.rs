//! Word documents, sound and hostile.

use std::io::Write;
use std::time::Instant;

use super::testing::{document_xml, docx_of, docx_of_text, zip_of};
use super::*;
use crate::import::{Tracked, limits};

fn text(bytes: &[u8]) -> String {
    let read = read(bytes, FileKind::Docx, &ReadOptions::default(), &mut Warnings::default());
    read.unwrap().0.text().to_owned()
}

fn refused(bytes: &[u8]) -> ImportError {
    read(bytes, FileKind::Docx, &ReadOptions::default(), &mut Warnings::default()).unwrap_err()
}

/// A paragraph of raw runs.
fn p(runs: &str) -> String {
    format!("<w:p>{runs}</w:p>")
}

fn r(words: &str) -> String {
    format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

fn check(body: &str, expected: &str) {
    assert_eq!(text(&docx_of(body)), expected, "{body}");
}

#[test]
fn paragraphs_breaks_and_signs() {
    check(&(p(&r("uno")) + &p("") + "<w:p/>" + &p(&r("dos"))), "uno\n\n\ndos");
    check(&p("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t><w:tab/><w:t>d</w:t></w:r>"), "a\nb\nc\td");
    check(&p("<w:r><w:t>a</w:t><w:br w:type=\"page\"/><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>"), "ab");
    check(&p("<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r>"), "a\u{ad}b\u{2011}c");
    check(&p("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/><w:sym w:font=\"X\" w:char=\"2192\"/></w:r>"), "→→");
    check(&p("<w:r><w:t>a &amp; &lt;b&gt; &#233;&#x1F600; &quot;</w:t></w:r>"), "a & <b> é😀 \"");
    check(&p("<w:r><w:t> a </w:t><w:t xml:space=\"preserve\"> b\n c </w:t></w:r>"), "a b  c ");
    check(&p("<w:r><w:t><![CDATA[<x>]]></w:t></w:r>"), "<x>");
}

#[test]
fn properties_are_no_text() {
    let tabs = "<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs><w:numPr><w:ilvl w:val=\"0\"/></w:numPr></w:pPr>";
    check(&p(&(tabs.to_owned() + "<w:r><w:rPr><w:b/></w:rPr><w:t>E:</w:t></w:r>" + &r(" sí"))), "E: sí");
}

#[test]
fn wrappings_are_transparent() {
    let inner = r("x");
    for wrapping in ["hyperlink", "smartTag", "ins", "moveTo", "fldSimple", "customXml", "bdo"] {
        check(&p(&format!("<w:{wrapping}>{inner}</w:{wrapping}>")), "x");
    }
    check(&format!("<w:sdt><w:sdtPr><w:tab/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>", p(&inner)), "x");
    let field = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let instruction = "<w:r><w:instrText>HYPERLINK</w:instrText><w:t>nada</w:t></w:r>";
    check(&p(&[&field("begin"), instruction, &field("separate"), &inner, &field("end"), &r("y")].concat()), "xy");
    check(&(p(&(field("begin") + instruction)) + &p(&inner)), "\nx");
    check(&p("<m:oMath><m:r><m:t>E=mc²</m:t></m:r></m:oMath>"), "E=mc²");
}

#[test]
fn a_table_row_is_a_line() {
    let cell =
        |paragraphs: &[&str]| format!("<w:tc>{}</w:tc>", paragraphs.iter().map(|w| p(&r(w))).collect::<String>());
    let row = |cells: &[String]| format!("<w:tr>{}</w:tr>", cells.concat());
    let table =
        format!("<w:tbl>{}{}</w:tbl>", row(&[cell(&["a", "b"]), cell(&["c"])]), row(&[cell(&[""]), cell(&["d"])]));
    check(&(p(&r("x")) + &table + &p(&r("y"))), "x\na b\tc\n\td\ny");
    let nested = format!("<w:tbl><w:tr><w:tc>{}{table}{}</w:tc>{}</w:tr></w:tbl>", p(&r("n")), p(""), cell(&["z"]));
    check(&nested, "n a b c d\tz");
    // A table of one column is a frame around paragraphs.
    let broken = "<w:tc><w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p></w:tc>";
    check(&format!("<w:tbl><w:tr>{broken}</w:tr></w:tbl>"), "a\nb");
    check(&format!("<w:tbl><w:tr>{broken}{broken}</w:tr></w:tbl>"), "a b\ta b");
}

#[test]
fn tracked_changes_and_comments_are_counted() {
    let body = p(&format!(
        "{}<w:del><w:r><w:delText>no</w:delText><w:t>no</w:t></w:r></w:del><w:ins>{}<w:del>{}</w:del></w:ins>\
         <w:moveFrom>{}</w:moveFrom><w:r><w:commentReference w:id=\"0\"/></w:r>",
        r("a"),
        r("b"),
        r("no"),
        r("no")
    ));
    let joined = p(&format!("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}", r("c"))) + &p(&r("d"));
    let row = |deleted: &str, words: &str| format!("<w:tr><w:trPr>{deleted}</w:trPr><w:tc>{}</w:tc></w:tr>", p(words));
    check(&format!("<w:tbl>{}{}</w:tbl>", row("<w:del/>", ""), row("<w:ins/>", &r("x"))), "x");
    let mut warnings = Warnings::default();
    let docx = docx_of(&(body + &joined));
    let read = read(&docx, FileKind::Docx, &ReadOptions::default(), &mut warnings).unwrap();
    assert_eq!(read.0.text(), "ab\ncd");
    // Two words, one end of a paragraph and one move.
    let expected = [
        ImportWarning::TrackedChanges { insertions: 1, deletions: 4, authors: 0, tracked: Tracked::Accept },
        ImportWarning::CommentsLeftOut { count: 1 },
    ];
    assert_eq!(warnings.into_vec(), expected);
}

#[test]
fn a_text_box_is_read_once_behind_its_paragraph() {
    let text_box = |words: &str| format!("<w:txbxContent>{}{}</w:txbxContent>", p(&r(words)), p(&r("dos")));
    let body = p(&format!(
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>{}</w:drawing></mc:Choice>\
         <mc:Fallback><w:pict><v:textbox>{}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>{}",
        text_box("caja"),
        text_box("caja"),
        r("texto")
    ));
    check(&(body + &p(&r("fin"))), "texto\ncaja\ndos\nfin");
}

#[test]
fn notes_stand_in_brackets_at_their_place() {
    let note =
        |id: u32, words: &str| format!("<w:footnote w:id=\"{id}\">{}{}</w:footnote>", p(&r(words)), p(&r("fin")));
    let footnotes = document_xml(&(note(0, "") + &note(2, " nota ")));
    let body = document_xml(&p(&(r("a") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + &r("b"))));
    let relations = |kind: &str, target: &str| {
        format!("<Relationships><Relationship Id=\"r\" Type=\"http://x/{kind}\" Target=\"{target}\"/></Relationships>")
    };
    let root = relations("officeDocument", "/word/documento.xml");
    let parts = relations("footnotes", "../word/notas.xml");
    let docx = zip_of(&[
        ("_rels/.rels", root.as_bytes()),
        ("word/documento.xml", body.as_bytes()),
        ("word/_rels/documento.xml.rels", parts.as_bytes()),
        ("word/notas.xml", footnotes.as_bytes()),
    ]);
    assert_eq!(text(&docx), "a[nota fin]b");
    let usual = zip_of(&[("word/document.xml", body.as_bytes()), ("word/footnotes.xml", footnotes.as_bytes())]);
    assert_eq!(text(&usual), "a[nota fin]b");
}

#[test]
fn strict_and_utf_16_parts() {
    let strict = document_xml(&p(&r("sí"))).replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    );
    assert_eq!(text(&zip_of(&[("word/document.xml", strict.as_bytes())])), "sí");
    let utf_16: Vec<u8> = format!("\u{feff}{strict}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(text(&zip_of(&[("Word/Document.xml", &utf_16)])), "sí");
}

#[test]
fn what_is_no_word_file_says_so() {
    assert_eq!(refused(&zip_of(&[("fotos/a.png", b"x")])), ImportError::NotADocx);
    assert_eq!(refused(&zip_of(&[])), ImportError::NotADocx);
    assert_eq!(refused(&zip_of(&[("word/document.xml", b"<html><p>x</p></html>")])), ImportError::NotADocx);
    let kind = |parts: &[(&str, &[u8])]| refused(&zip_of(parts));
    let unsupported = |kind| ImportError::UnsupportedFormat { kind };
    assert_eq!(kind(&[("xl/workbook.xml", b"")]), unsupported(FileKind::Spreadsheet));
    assert_eq!(kind(&[("mimetype", b"application/vnd.oasis.opendocument.text")]), unsupported(FileKind::Odt));
    let archive =
        read(&zip_of(&[("a", b"x")]), FileKind::Text, &ReadOptions::default(), &mut Warnings::default()).unwrap_err();
    assert_eq!(archive, unsupported(FileKind::Archive));
    assert_eq!(refused(b"PK\x03\x04 and no more"), ImportError::Damaged);
    let whole = docx_of(&p(&r("x")));
    assert_eq!(refused(&whole[..whole.len() - 30]), ImportError::Damaged);
    assert_eq!(refused(&docx_of("")), ImportError::Empty);
}

#[test]
fn a_part_under_a_password_says_so() {
    let mut docx = docx_of(&p(&r("x")));
    // The flag that a part is encrypted, before its data and in the list at the end.
    let list = docx.windows(4).rposition(|w| w == b"PK\x01\x02").unwrap();
    docx[6] |= 1;
    docx[list + 8] |= 1;
    assert_eq!(refused(&docx), ImportError::Encrypted);
}

#[test]
fn damaged_and_deeply_nested_xml_is_refused() {
    let xml = |body: &str| refused(&zip_of(&[("word/document.xml", body.as_bytes())]));
    let start = document_xml("").split("</w:body>").next().unwrap().to_owned();
    assert_eq!(xml(&format!("{start}<w:p>")), ImportError::Damaged);
    assert_eq!(xml("<w:document><w:p></w:document>"), ImportError::Damaged);
    assert_eq!(xml(&format!("{start}{}", "<w:p>".repeat(100_000))), ImportError::TooDeep);
    let nested = format!("{}{}", "<w:sdt>".repeat(100_000), "</w:sdt>".repeat(100_000));
    assert_eq!(xml(&document_xml(&nested)), ImportError::TooDeep);
    let latin = zip_of(&[("word/document.xml", b"<w:document>\xe9</w:document>")]);
    assert_eq!(refused(&latin), ImportError::Damaged);
}

#[test]
fn a_zip_bomb_is_refused_at_once() {
    let mut part = document_xml("").into_bytes();
    part.resize(1 << 20, b' ');
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", zip::write::SimpleFileOptions::default()).unwrap();
    for _ in 0..1024 {
        zip.write_all(&part).unwrap();
        part.fill(b' ');
    }
    let mut bomb = zip.finish().unwrap().into_inner();
    assert!(bomb.len() < 2 << 20, "{}", bomb.len());
    let started = Instant::now();
    let too_large = ImportError::ArchiveTooLarge { limit: limits::ENTRY_BYTES };
    assert_eq!(refused(&bomb), too_large);
    // The same with a declared size of 100 bytes, in the list at the end and before the data.
    for at in [22, bomb.windows(4).rposition(|w| w == b"PK\x01\x02").unwrap() + 24] {
        bomb[at..at + 4].copy_from_slice(&100u32.to_le_bytes());
    }
    assert!(matches!(refused(&bomb), ImportError::ArchiveTooLarge { .. } | ImportError::Damaged));
    assert!(started.elapsed().as_secs() < 10);
}

#[test]
fn too_many_entries_are_refused() {
    let names: Vec<String> = (0..=limits::ARCHIVE_ENTRIES).map(|n| n.to_string()).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(refused(&zip_of(&parts)), ImportError::TooManyEntries);
}

#[test]
fn text_that_multiplies_by_notes_is_refused() {
    let note = format!("<w:footnote w:id=\"1\">{}</w:footnote>", p(&r(&"x".repeat(100_000))));
    let body = p(&"<w:r><w:footnoteReference w:id=\"1\"/></w:r>".repeat(1_000));
    let parts = [("word/document.xml", document_xml(&body)), ("word/footnotes.xml", document_xml(&note))];
    let docx = zip_of(&parts.each_ref().map(|(name, xml)| (*name, xml.as_bytes())));
    assert_eq!(refused(&docx), ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
}

#[test]
fn lines_come_out_as_they_went_in() {
    assert_eq!(
        text(&docx_of_text("E: ¿Sí?\n\n  B: 😀 e\u{301} <x> & \u{b}fin ")),
        "E: ¿Sí?\n\n  B: 😀 e\u{301} <x> & \nfin "
    );
}
