//! What is done with every input: it is read through the public door, with options that its
//! length decides, and what comes out must be sound. A replay of the cases found uses the same.

use std::io::{Cursor, Write};

use voces::import::{ReadOptions, Tracked, read_document_with};
use voces::model::DraftDocument;
use voces::text::Span;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Parts of a container are given one behind the other, parted by this byte, which no XML holds.
const BETWEEN_PARTS: u8 = 0x1e;
const DOCX: [&str; 7] = [
    "word/document.xml",
    "word/styles.xml",
    "word/comments.xml",
    "word/commentsExtended.xml",
    "word/footnotes.xml",
    "word/_rels/document.xml.rels",
    "word/header1.xml",
];
const ODT: [&str; 2] = ["content.xml", "styles.xml"];
const XLSX: [&str; 4] = ["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"];

/// Reads `data` as a document with the ending `reader`. What is no container becomes the parts
/// of one, so that its checksums do not stop every change.
///
/// # Panics
/// Where a reader gives ranges that do not lie in the text.
pub fn read(reader: &str, data: &[u8]) {
    let made;
    let bytes = match reader {
        _ if data.starts_with(b"PK") => data,
        "docx" => {
            made = container(&DOCX, data);
            &made
        }
        "odt" => {
            made = container(&ODT, data);
            &made
        }
        "xlsx" => {
            made = container(&XLSX, data);
            &made
        }
        _ => data,
    };
    let options = ReadOptions {
        tracked: if data.len().is_multiple_of(2) { Tracked::Accept } else { Tracked::Reject },
        comments: data.len() % 4 < 2,
        encoding: None,
    };
    if let Ok(parsed) = read_document_with(&format!("x.{reader}"), bytes, &options) {
        check(&parsed.value);
    }
}

fn container(names: &[&str], data: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, part) in names.iter().zip(data.split(|byte| *byte == BETWEEN_PARTS)) {
        let written = zip.start_file(*name, options).is_ok() && zip.write_all(part).is_ok();
        assert!(written, "memory can be written to");
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}

/// Every range lies in the text, none is empty that must not be, and all are in order.
fn check(draft: &DraftDocument) {
    let n_chars = draft.text.chars().count() as u32;
    let is_inside = |span: Span| span.start <= span.end && span.end.0 <= n_chars;
    assert!(!draft.text.trim().is_empty());
    assert!(!draft.text.contains('\r') || !draft.text.contains('\0'));
    assert!(draft.formats.iter().all(|look| is_inside(look.span) && look.span.start < look.span.end));
    assert!(draft.formats.is_sorted_by_key(|look| (look.span.start, look.span.end)));
    assert!(draft.comments.iter().all(|comment| is_inside(comment.span) && comment.span.start < comment.span.end));
    assert!(draft.turns.iter().all(|turn| is_inside(turn.span) && turn.speaker < draft.speakers.len()));
    assert!(draft.turns.windows(2).all(|two| two[0].span.end <= two[1].span.start));
    assert!(draft.time_marks.iter().all(|mark| is_inside(mark.span)));
}
