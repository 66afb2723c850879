//! A walk over the events of a WordprocessingML part, in reading order.
//!
//! One pass with an explicit stack: depth costs no program stack and is limited. An
//! element is known by its namespace and local name, so that drawings and formulas with
//! their own `p` and `t` are not taken for paragraphs.

use std::collections::HashMap;

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::body::Counts;
use super::element::Open;
use super::note::Notes;
use crate::import::frame::{FrameKind, Frames};
use crate::import::xml::{attribute, referred};
use crate::import::{ImportError, limits};

/// An open table row.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) cells: Vec<String>,
    /// The row itself is a tracked deletion.
    pub(super) is_deleted: bool,
}

/// A walk over one part: what is open, and what was written so far.
pub(super) struct Walk<'n> {
    pub(super) notes: &'n Notes,
    pub(super) counts: Counts,
    pub(super) is_word: bool,
    pub(super) stack: Vec<Open>,
    /// For each open element whether white space counts (`xml:space`).
    pub(super) preserve: Vec<bool>,
    /// How many of the open elements leave their words out.
    pub(super) n_skipped: usize,
    pub(super) frames: Frames,
    /// The open rows.
    pub(super) rows: Vec<Row>,
    /// The text of the open `w:t`, taken when it ends.
    pub(super) words: String,
    /// Open fields; true while their instruction is read.
    pub(super) fields: Vec<bool>,
    pub(super) is_paragraph_end_deleted: bool,
    pub(super) note_id: Option<String>,
    pub(super) found_notes: HashMap<String, String>,
    pub(super) n_chars: usize,
}

impl<'n> Walk<'n> {
    pub(super) fn new(notes: &'n Notes) -> Self {
        Self {
            notes,
            counts: Counts::default(),
            is_word: false,
            stack: Vec::new(),
            preserve: Vec::new(),
            n_skipped: 0,
            frames: Frames::default(),
            rows: Vec::new(),
            words: String::new(),
            fields: Vec::new(),
            is_paragraph_end_deleted: false,
            note_id: None,
            found_notes: HashMap::new(),
            n_chars: 0,
        }
    }

    /// Reads the whole part.
    pub(super) fn run(&mut self, xml: &str) -> Result<(), ImportError> {
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
                Event::GeneralRef(reference) if self.is_in_text() => self.words.push_str(&referred(&reference)),
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

    pub(super) fn is_in_properties(&self) -> bool {
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
                self.frames.top().end_paragraph(is_deleted);
            }
            Open::Cell => {
                let cell = self.frames.pop();
                if let Some(row) = self.rows.last_mut() {
                    row.cells.push(cell);
                }
            }
            Open::Row => {
                let separator = if self.frames.top().kind == FrameKind::Page { "\t" } else { " " };
                let row = self.rows.pop().unwrap_or_default();
                let is_gone = row.is_deleted && row.cells.iter().all(|cell| cell.trim().is_empty());
                if !is_gone {
                    self.frames.top().push_line(&row.cells.join(separator));
                }
            }
            Open::TextBox => {
                let text = self.frames.pop();
                self.frames.top().push_box(text);
            }
            Open::Note => {
                let text = self.frames.pop();
                if let Some(id) = self.note_id.take() {
                    self.found_notes.insert(id, text.trim().to_owned());
                }
            }
            Open::Other | Open::Properties | Open::RowProperties | Open::Alternate(_) => {}
        }
        Ok(())
    }

    /// Adds the words of a `w:t`, in which a line end is a space.
    fn push_words(&mut self, words: &str) -> Result<(), ImportError> {
        if words.contains('\n') { self.push(&words.replace('\n', " ")) } else { self.push(words) }
    }

    /// Adds text where the walk stands.
    pub(super) fn push(&mut self, words: &str) -> Result<(), ImportError> {
        self.n_chars += words.chars().count();
        if self.n_chars > limits::DOCUMENT_CHARS {
            return Err(ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
        }
        self.frames.top().push(words);
        Ok(())
    }
}

fn is_word_namespace(namespace: &ResolveResult<'_>) -> bool {
    const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    matches!(namespace, ResolveResult::Bound(name) if matches!(name.into_inner(), TRANSITIONAL | STRICT))
}
