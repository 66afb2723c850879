//! What an element means when it opens.

use quick_xml::events::BytesStart;

use super::symbol::symbol;
use super::walk::{Row, Walk};
use crate::import::ImportError;
use crate::import::frame::FrameKind;
use crate::import::xml::attribute;

/// What an open element means for the words inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Open {
    /// Nothing of its own.
    Other,
    /// Its words are left out.
    Skipped,
    Paragraph,
    /// Properties: nothing of them is text, but marks of tracked changes count.
    Properties,
    /// Properties of a table row, which may be a tracked deletion.
    RowProperties,
    /// Text that is taken.
    Text,
    Row,
    Cell,
    TextBox,
    Note,
    /// `mc:AlternateContent`; whether a branch of it was taken.
    Alternate(bool),
}

impl Walk<'_> {
    /// Only the first branch of an alternative is read: its others say the same again.
    pub(super) fn branch(&mut self) -> Open {
        match self.stack.last_mut() {
            Some(Open::Alternate(is_taken)) if *is_taken => Open::Skipped,
            Some(Open::Alternate(is_taken)) => {
                *is_taken = true;
                Open::Other
            }
            _ => Open::Other,
        }
    }

    /// Writes what the element stands for, and says what its content is.
    pub(super) fn open_word(&mut self, name: &str, element: &BytesStart<'_>) -> Result<Open, ImportError> {
        if self.is_in_properties() {
            // A deleted or moved paragraph end: `w:pPr/w:rPr/w:del`.
            self.is_paragraph_end_deleted |= matches!(name, "del" | "moveFrom");
            return Ok(Open::Other);
        }
        if self.stack.last() == Some(&Open::RowProperties) {
            if let Some(row) = self.rows.last_mut() {
                row.is_deleted |= name == "del";
            }
            return Ok(Open::Skipped);
        }
        match name {
            "p" => return Ok(Open::Paragraph),
            "t" => return Ok(Open::Text),
            "pPr" => return Ok(Open::Properties),
            "rPr" | "sectPr" | "tblPr" | "tblGrid" | "tcPr" | "sdtPr" | "sdtEndPr" | "instrText" | "delText"
            | "delInstrText" | "rt" | "ffData" => return Ok(Open::Skipped),
            "del" | "moveFrom" => {
                self.counts.deletions += 1;
                return Ok(Open::Skipped);
            }
            "ins" | "moveTo" => self.counts.insertions += 1,
            "commentReference" => self.counts.comments += 1,
            "tab" | "ptab" => self.push("\t")?,
            "br" if attribute(element, "type").is_none_or(|kind| kind == "textWrapping") => self.push("\n")?,
            "cr" => self.push("\n")?,
            "softHyphen" => self.push("\u{ad}")?,
            "noBreakHyphen" => self.push("\u{2011}")?,
            "sym" => {
                let (font, code) = (attribute(element, "font"), attribute(element, "char"));
                if let Some(c) = symbol(&font.unwrap_or_default(), &code.unwrap_or_default()) {
                    self.push(c.encode_utf8(&mut [0; 4]))?;
                }
            }
            "fldChar" => self.field(&attribute(element, "fldCharType").unwrap_or_default()),
            "footnoteReference" | "endnoteReference" => self.note_reference(name, element)?,
            "trPr" => return Ok(Open::RowProperties),
            "tr" => {
                self.rows.push(Row::default());
                return Ok(Open::Row);
            }
            "tc" => {
                self.frames.push(FrameKind::OneLine);
                return Ok(Open::Cell);
            }
            "txbxContent" => {
                self.frames.push(FrameKind::Page);
                return Ok(Open::TextBox);
            }
            "footnote" | "endnote" => {
                self.note_id = attribute(element, "id");
                self.frames.push(FrameKind::OneLine);
                return Ok(Open::Note);
            }
            _ => {}
        }
        Ok(Open::Other)
    }

    /// A field shows its result; its instruction is no text.
    fn field(&mut self, kind: &str) {
        match kind {
            "begin" => self.fields.push(true),
            "separate" => {
                if let Some(is_instruction) = self.fields.last_mut() {
                    *is_instruction = false;
                }
            }
            _ => drop(self.fields.pop()),
        }
    }

    fn note_reference(&mut self, name: &str, element: &BytesStart<'_>) -> Result<(), ImportError> {
        let notes = if name == "footnoteReference" { &self.notes.footnotes } else { &self.notes.endnotes };
        let note = attribute(element, "id").and_then(|id| notes.get(&id)).filter(|note| !note.is_empty());
        match note {
            Some(note) => self.push(&format!("[{note}]")),
            None => Ok(()),
        }
    }
}
