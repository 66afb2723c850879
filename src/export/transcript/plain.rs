//! Transcripts as plain text: a number before each paragraph, its codes in brackets below it.

use std::io::Write;

use super::lines::{Line, Note, Sheet};
use super::pages::named;
use crate::export::ExportError;
use crate::export::page::PageHead;
use crate::i18n::Catalog;

/// What stands below a paragraph is set in by this.
const INSET: &str = "        ";

/// Writes the sheets.
pub fn write(
    head: &PageHead,
    sheets: impl Iterator<Item = Sheet>,
    catalog: &Catalog,
    mut out: impl Write,
) -> Result<(), ExportError> {
    let mut text = format!("{}\n", head.title);
    for (label, fact) in &head.facts {
        text += &format!("{label}: {fact}\n");
    }
    for sheet in sheets {
        // The name of a single document is the title already.
        if sheet.name != head.title {
            text += &format!("\n\n{}\n", sheet.name);
        }
        sheet.notes.iter().for_each(|note| note_text(&mut text, note, catalog));
        for line in &sheet.lines {
            line_text(&mut text, line, catalog);
        }
        out.write_all(text.as_bytes())?;
        text.clear();
    }
    out.write_all(text.as_bytes())?;
    Ok(())
}

fn line_text(text: &mut String, line: &Line, catalog: &Catalog) {
    *text += &format!("\n{:>6}  ", line.number);
    if !line.speaker.is_empty() {
        *text += &format!("{}: ", line.speaker);
    }
    line.pieces.iter().for_each(|piece| *text += &piece.text);
    *text += "\n";
    for code in &line.codes {
        let continued = if code.begins { "" } else { "… " };
        *text += &format!("{INSET}[{continued}{}]\n", named(code, catalog));
        if let Some(comment) = &code.comment {
            comment.lines().for_each(|line| *text += &format!("{INSET}  {line}\n"));
        }
    }
    line.notes.iter().for_each(|note| note_text(text, note, catalog));
}

fn note_text(text: &mut String, note: &Note, catalog: &Catalog) {
    *text += &format!("{INSET}{}: {}\n", catalog.text("transcript-memo"), note.title);
    note.body.lines().for_each(|line| *text += &format!("{INSET}  {line}\n"));
}
