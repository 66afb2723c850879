//! The words of a WordprocessingML part, in reading order.
//!
//! One pass over the events with an explicit stack: depth costs no program stack and is
//! limited. An element is known by its namespace and local name, so that drawings and
//! formulas with their own `p` and `t` are not taken for paragraphs.

use std::collections::HashMap;

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::frame::{Frame, FrameKind};
use super::note::Notes;
use super::part::attribute;
use super::symbol::symbol;
use crate::import::{ImportError, limits};

/// What was seen and is worth a warning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub insertions: usize,
    pub deletions: usize,
    pub comments: usize,
}

/// The text of the main part.
pub(super) fn text_of(xml: &str, notes: &Notes, counts: &mut Counts) -> Result<String, ImportError> {
    let mut walk = Walk::new(notes);
    walk.run(xml)?;
    if !walk.is_word {
        return Err(ImportError::NotADocx);
    }
    *counts = walk.counts;
    let page = walk.frames.drain(..).next().unwrap_or_else(|| Frame::new(FrameKind::Page));
    Ok(page.finish())
}

/// The notes of `footnotes.xml` or `endnotes.xml` by their ids.
pub(super) fn notes_of(xml: &str) -> Result<HashMap<String, String>, ImportError> {
    let none = Notes::default();
    let mut walk = Walk::new(&none);
    walk.run(xml)?;
    Ok(walk.found_notes)
}

/// What an open element means for the words inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    /// Nothing of its own.
    Other,
    /// Its words are left out.
    Skipped,
    Paragraph,
    /// Properties: nothing of them is text, but marks of tracked changes count.
    Properties,
    /// Text that is taken.
    Text,
    Table,
    Row,
    Cell,
    TextBox,
    Note,
    /// `mc:AlternateContent`; whether a branch of it was taken.
    Alternate(bool),
}

struct Walk<'n> {
    notes: &'n Notes,
    counts: Counts,
    is_word: bool,
    stack: Vec<Open>,
    /// For each open element whether white space counts (`xml:space`).
    preserve: Vec<bool>,
    /// How many of the open elements leave their words out.
    n_skipped: usize,
    frames: Vec<Frame>,
    /// Cells of each open row.
    rows: Vec<Vec<String>>,
    /// The text of the open `w:t`, taken when it ends.
    words: String,
    /// Open fields; true while their instruction is read.
    fields: Vec<bool>,
    is_paragraph_end_deleted: bool,
    note_id: Option<String>,
    found_notes: HashMap<String, String>,
    n_chars: usize,
}

impl<'n> Walk<'n> {
    fn new(notes: &'n Notes) -> Self {
        Self {
            notes,
            counts: Counts::default(),
            is_word: false,
            stack: Vec::new(),
            preserve: Vec::new(),
            n_skipped: 0,
            frames: vec![Frame::new(FrameKind::Page)],
            rows: Vec::new(),
            words: String::new(),
            fields: Vec::new(),
            is_paragraph_end_deleted: false,
            note_id: None,
            found_notes: HashMap::new(),
            n_chars: 0,
        }
    }

    fn run(&mut self, xml: &str) -> Result<(), ImportError> {
        let mut reader = NsReader::from_str(xml);
        loop {
            let (namespace, event) = reader.read_resolved_event().map_err(|_not_xml| ImportError::Damaged)?;
            let is_word = is_word_namespace(&namespace);
            match event {
                Event::Start(element) => self.open(&element, is_word)?,
                Event::Empty(element) => {
                    self.open(&element, is_word)?;
                    self.close()?;
                }
                Event::End(_) => self.close()?,
                Event::Text(text) if self.is_in_text() => self.words.push_str(&text.xml10_content()),
                Event::CData(text) if self.is_in_text() => self.words.push_str(&text.xml10_content()),
                Event::GeneralRef(reference) if self.is_in_text() => match reference.resolve_char_ref() {
                    Ok(Some(c)) => self.words.push(c),
                    Ok(None) => match quick_xml::escape::resolve_predefined_entity(&reference) {
                        Some(text) => self.words.push_str(text),
                        None => self.words.push('\u{fffd}'),
                    },
                    Err(_no_character) => self.words.push('\u{fffd}'),
                },
                // The reader reaches the end of a million unclosed tags without an error.
                Event::Eof if self.stack.is_empty() => return Ok(()),
                Event::Eof => return Err(ImportError::Damaged),
                _ => {}
            }
        }
    }

    fn is_in_text(&self) -> bool {
        self.n_skipped == 0 && self.stack.last() == Some(&Open::Text)
    }

    fn is_in_properties(&self) -> bool {
        self.stack.contains(&Open::Properties)
    }

    fn open(&mut self, element: &BytesStart<'_>, is_word: bool) -> Result<(), ImportError> {
        if self.stack.len() >= limits::DEPTH {
            return Err(ImportError::TooDeep);
        }
        let name = element.local_name().into_inner();
        let open = if self.n_skipped > 0 {
            Open::Other
        } else if is_word {
            self.is_word = true;
            self.open_word(name, element)?
        } else {
            match name {
                "AlternateContent" => Open::Alternate(false),
                "Choice" | "Fallback" => self.branch(),
                // A formula's letters.
                "t" if element.name().into_inner() == "m:t" => Open::Text,
                _ => Open::Other,
            }
        };
        self.n_skipped += usize::from(open == Open::Skipped);
        let space = element.attributes_raw().contains("space").then(|| attribute(element, "space")).flatten();
        let inherited = self.preserve.last().copied().unwrap_or(false);
        self.preserve.push(space.map_or(inherited, |space| space == "preserve"));
        self.stack.push(open);
        Ok(())
    }

    /// Only the first branch of an alternative is read: its others say the same again.
    fn branch(&mut self) -> Open {
        match self.stack.last_mut() {
            Some(Open::Alternate(is_taken)) if *is_taken => Open::Skipped,
            Some(Open::Alternate(is_taken)) => {
                *is_taken = true;
                Open::Other
            }
            _ => Open::Other,
        }
    }

    fn open_word(&mut self, name: &str, element: &BytesStart<'_>) -> Result<Open, ImportError> {
        if self.is_in_properties() {
            // A deleted or moved paragraph end: `w:pPr/w:rPr/w:del`.
            self.is_paragraph_end_deleted |= matches!(name, "del" | "moveFrom");
            return Ok(Open::Other);
        }
        match name {
            "p" => return Ok(Open::Paragraph),
            "t" => return Ok(Open::Text),
            "pPr" => return Ok(Open::Properties),
            "rPr" | "sectPr" | "tblPr" | "tblGrid" | "trPr" | "tcPr" | "sdtPr" | "sdtEndPr" | "instrText"
            | "delText" | "delInstrText" | "rt" | "ffData" => return Ok(Open::Skipped),
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
            "tbl" => return Ok(Open::Table),
            "tr" => {
                self.rows.push(Vec::new());
                return Ok(Open::Row);
            }
            "tc" => {
                self.frames.push(Frame::new(FrameKind::OneLine));
                return Ok(Open::Cell);
            }
            "txbxContent" => {
                self.frames.push(Frame::new(FrameKind::Page));
                return Ok(Open::TextBox);
            }
            "footnote" | "endnote" => {
                self.note_id = attribute(element, "id");
                self.frames.push(Frame::new(FrameKind::OneLine));
                return Ok(Open::Note);
            }
            _ => {}
        }
        Ok(Open::Other)
    }

    fn close(&mut self) -> Result<(), ImportError> {
        let Some(open) = self.stack.pop() else { return Err(ImportError::Damaged) };
        let is_preserved = self.preserve.pop().unwrap_or(false);
        match open {
            Open::Skipped => self.n_skipped -= 1,
            Open::Text => {
                let words = std::mem::take(&mut self.words);
                if !self.fields.contains(&true) {
                    self.push_words(if is_preserved { &words } else { words.trim_matches([' ', '\t', '\r', '\n']) })?;
                }
            }
            Open::Paragraph => {
                let is_deleted = std::mem::take(&mut self.is_paragraph_end_deleted);
                self.fields.clear();
                self.frame().end_paragraph(is_deleted);
            }
            Open::Cell => {
                let cell = self.pop_frame();
                if let Some(row) = self.rows.last_mut() {
                    row.push(cell);
                }
            }
            Open::Row => {
                let separator = if self.frame().kind == FrameKind::Page { "\t" } else { " " };
                let row = self.rows.pop().unwrap_or_default().join(separator);
                self.frame().push_line(&row);
            }
            Open::TextBox => {
                let text = self.pop_frame();
                self.frame().push_box(text);
            }
            Open::Note => {
                let text = self.pop_frame();
                if let Some(id) = self.note_id.take() {
                    self.found_notes.insert(id, text.trim().to_owned());
                }
            }
            Open::Other | Open::Properties | Open::Table | Open::Alternate(_) => {}
        }
        Ok(())
    }

    /// Adds the words of a `w:t`, in which a line end is a space.
    fn push_words(&mut self, words: &str) -> Result<(), ImportError> {
        if words.contains('\n') { self.push(&words.replace('\n', " ")) } else { self.push(words) }
    }

    fn push(&mut self, words: &str) -> Result<(), ImportError> {
        self.n_chars += words.chars().count();
        if self.n_chars > limits::DOCUMENT_CHARS {
            return Err(ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
        }
        self.frame().push(words);
        Ok(())
    }

    /// The open frame; the page is never closed.
    fn frame(&mut self) -> &mut Frame {
        if self.frames.is_empty() {
            self.frames.push(Frame::new(FrameKind::Page));
        }
        let last = self.frames.len() - 1;
        &mut self.frames[last]
    }

    fn pop_frame(&mut self) -> String {
        self.frames.pop().map_or_else(String::new, Frame::finish)
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

fn is_word_namespace(namespace: &ResolveResult<'_>) -> bool {
    const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    matches!(namespace, ResolveResult::Bound(name) if matches!(name.into_inner(), TRANSITIONAL | STRICT))
}
