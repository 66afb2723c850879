//! What an element means when it opens.

use quick_xml::events::BytesStart;

use super::symbol::symbol;
use super::walk::{Cell, Paragraph, Row, Run, Walk};
use crate::import::grid::Grid;
use crate::import::rich::{EdgeKind, Looks};
use crate::import::xml::attribute;
use crate::import::{ImportError, heading};

/// What an open element means for the words inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Open {
    /// Nothing of its own.
    Other,
    /// Its words are left out.
    Skipped,
    /// A tracked change that is not taken: its words are left out.
    NotTaken,
    Paragraph,
    Run,
    /// Properties of a paragraph: nothing of them is text.
    Properties,
    /// Properties of a paragraph's end, which may be a tracked change.
    EndProperties,
    /// Properties of a run: its looks.
    RunProperties,
    /// Properties of a table row, which may be a tracked change.
    RowProperties,
    /// Properties of a table cell, which may be a tracked change.
    CellProperties,
    /// Text that is taken.
    Text,
    Table,
    Row,
    Cell,
    TextBox,
    Note,
    Comment,
    /// `mc:AlternateContent`; whether a branch of it was taken.
    Alternate(bool),
}

/// Whether an element is a tracked insertion, or else a deletion; none for all others.
fn is_insertion(name: &str) -> Option<bool> {
    match name {
        "ins" | "moveTo" | "cellIns" => Some(true),
        "del" | "moveFrom" | "cellDel" => Some(false),
        _ => None,
    }
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

    /// An element in a tracked change that is not taken: what is no text still counts.
    pub(super) fn pass_over(&mut self, name: &str, element: &BytesStart<'_>) {
        if let Some(is_insertion) = is_insertion(name) {
            self.count_change(is_insertion, element);
        }
        self.comment_edge(name, element);
    }

    fn count_change(&mut self, is_insertion: bool, element: &BytesStart<'_>) {
        let count = if is_insertion { &mut self.counts.insertions } else { &mut self.counts.deletions };
        *count += 1;
        if let Some(author) = attribute(element, "author") {
            self.counts.authors.insert(author);
        }
    }

    fn comment_edge(&mut self, name: &str, element: &BytesStart<'_>) {
        let kind = match name {
            "commentRangeStart" => EdgeKind::Start,
            "commentRangeEnd" => EdgeKind::End,
            "commentReference" => EdgeKind::Sign,
            _ => return,
        };
        self.counts.comments += usize::from(kind == EdgeKind::Sign);
        if let Some(id) = attribute(element, "id").filter(|_| self.shared.options.comments) {
            let place = self.comments.place_of(&id);
            self.frames.top().mark(place, kind);
        }
    }

    /// What stands in properties.
    fn open_property(&mut self, inside: Open, name: &str, element: &BytesStart<'_>) -> Open {
        let change = is_insertion(name);
        let is_gone = change.is_some_and(|is_insertion| !self.shared.options.tracked.takes(is_insertion));
        match inside {
            Open::Properties => match name {
                "rPr" => return Open::EndProperties,
                // What the properties were before they were changed.
                "pPrChange" | "sectPr" => return Open::Skipped,
                "pStyle" => {
                    if let Some(paragraph) = self.paragraphs.last_mut() {
                        paragraph.style = attribute(element, "val");
                    }
                }
                "outlineLvl" => {
                    let level = attribute(element, "val").and_then(|level| level.parse().ok());
                    if let (Some(paragraph), Some(level)) = (self.paragraphs.last_mut(), level) {
                        paragraph.heading = Some(heading::of_outline(level));
                    }
                }
                _ => {}
            },
            Open::EndProperties => {
                if let (Some(is_insertion), Some(paragraph)) = (change, self.paragraphs.last_mut()) {
                    paragraph.is_end_gone |= is_gone;
                    paragraph.end_change = Some((is_insertion, attribute(element, "author")));
                }
                return Open::Skipped;
            }
            Open::RunProperties => {
                if name == "rPrChange" {
                    return Open::Skipped;
                }
                if let Some(run) = self.runs.last_mut() {
                    run.looks = None;
                    match name {
                        "rStyle" => run.style = attribute(element, "val"),
                        _ => run.said.take(name, element),
                    }
                }
            }
            Open::RowProperties => {
                if let (true, Some(row)) = (is_gone, self.rows.last_mut()) {
                    row.is_gone = true;
                }
                return Open::Skipped;
            }
            _ => {
                if let (true, Some(cell)) = (is_gone, self.cells.last_mut()) {
                    cell.is_gone = true;
                }
                return Open::Skipped;
            }
        }
        Open::Other
    }

    /// Writes what the element stands for, and says what its content is.
    pub(super) fn open_word(&mut self, name: &str, element: &BytesStart<'_>) -> Result<Open, ImportError> {
        if let Some(
            inside @ (Open::Properties
            | Open::EndProperties
            | Open::RunProperties
            | Open::RowProperties
            | Open::CellProperties),
        ) = self.stack.last().copied()
        {
            return Ok(self.open_property(inside, name, element));
        }
        if self.is_in_properties() {
            return Ok(Open::Other);
        }
        if let Some(open) = self.open_structure(name, element) {
            return Ok(open);
        }
        match name {
            "delText" if !self.shared.options.tracked.takes(false) => return Ok(Open::Skipped),
            "t" | "delText" => return Ok(Open::Text),
            "sectPr" | "tblPr" | "tblGrid" | "sdtPr" | "sdtEndPr" | "instrText" | "delInstrText" | "rt" | "ffData" => {
                return Ok(Open::Skipped);
            }
            "ins" | "moveTo" | "del" | "moveFrom" => {
                let is_insertion = is_insertion(name) == Some(true);
                self.count_change(is_insertion, element);
                if let Some(paragraph) = self.paragraphs.last_mut() {
                    paragraph.has_change[usize::from(is_insertion)] = true;
                }
                if !self.shared.options.tracked.takes(is_insertion) {
                    return Ok(Open::NotTaken);
                }
            }
            "commentRangeStart" | "commentRangeEnd" | "commentReference" => self.comment_edge(name, element),
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
            _ => {}
        }
        Ok(Open::Other)
    }

    /// What holds other elements: paragraphs, tables, boxes, notes and their properties.
    fn open_structure(&mut self, name: &str, element: &BytesStart<'_>) -> Option<Open> {
        Some(match name {
            "p" => {
                let id = (self.comment.is_some()).then(|| attribute(element, "paraId")).flatten();
                if let (Some(id), Some(comment)) = (id, &self.comment) {
                    self.comment_paragraphs.insert(id, comment.0);
                }
                self.paragraphs.push(Paragraph::default());
                Open::Paragraph
            }
            "r" => {
                self.runs.push(Run::default());
                Open::Run
            }
            "pPr" => Open::Properties,
            "rPr" if self.stack.last() == Some(&Open::Run) => Open::RunProperties,
            "rPr" => Open::Skipped,
            "trPr" => Open::RowProperties,
            "tcPr" => Open::CellProperties,
            "tbl" => {
                self.grids.push(Grid::default());
                Open::Table
            }
            "tr" => {
                self.rows.push(Row::default());
                Open::Row
            }
            "tc" => {
                self.cells.push(Cell::default());
                self.frames.push();
                Open::Cell
            }
            "txbxContent" => {
                self.frames.push();
                Open::TextBox
            }
            "footnote" | "endnote" => {
                self.note_id = attribute(element, "id");
                self.frames.push();
                Open::Note
            }
            "comment" => {
                let place = self.comments.place_of(&attribute(element, "id").unwrap_or_default());
                self.comment = Some((place, attribute(element, "author").unwrap_or_default()));
                self.frames.push();
                Open::Comment
            }
            _ => return None,
        })
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
        let notes = self.shared.notes;
        let notes = if name == "footnoteReference" { &notes.footnotes } else { &notes.endnotes };
        let note = attribute(element, "id").and_then(|id| notes.get(&id)).filter(|note| !note.is_blank());
        let Some(note) = note else { return Ok(()) };
        self.weigh(note.weight() + 2)?;
        let frame = self.frames.top();
        frame.push("[", Looks::PLAIN);
        frame.append(note);
        frame.push("]", Looks::PLAIN);
        Ok(())
    }
}
