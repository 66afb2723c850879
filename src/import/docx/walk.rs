//! A walk over the events of a WordprocessingML part, in reading order.
//!
//! One pass with an explicit stack: depth costs no program stack and is limited. An
//! element is known by its namespace and local name, so that drawings and formulas with
//! their own `p` and `t` are not taken for paragraphs.

use std::collections::HashMap;

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::body::{Counts, Shared};
use super::element::Open;
use super::styles::Said;
use crate::import::comments::Comments;
use crate::import::frame::Frames;
use crate::import::grid::Grid;
use crate::import::rich::{Looks, Rich};
use crate::import::xml::{attribute, referred};
use crate::import::{ImportError, limits};
use crate::model::FormatKind;

/// An open table row.
#[derive(Debug, Default)]
pub(super) struct Row {
    pub(super) cells: Vec<Rich>,
    /// The row itself is a tracked change that is not taken.
    pub(super) is_gone: bool,
}

/// An open table cell.
#[derive(Debug, Default)]
pub(super) struct Cell {
    /// The cell itself is a tracked change that is not taken.
    pub(super) is_gone: bool,
}

/// An open paragraph.
#[derive(Debug, Default)]
pub(super) struct Paragraph {
    pub(super) style: Option<String>,
    /// What it says of itself, before its style: a heading or none.
    pub(super) heading: Option<Option<FormatKind>>,
    /// Its end mark is a tracked change that is not taken.
    pub(super) is_end_gone: bool,
    /// Its end mark is a tracked insertion, or else a deletion, by this author.
    pub(super) end_change: Option<(bool, Option<String>)>,
    /// Whether words in it are deleted, and inserted.
    pub(super) has_change: [bool; 2],
}

/// An open run.
#[derive(Debug, Default)]
pub(super) struct Run {
    pub(super) style: Option<String>,
    pub(super) said: Said,
    /// How its words look, once they are asked for.
    pub(super) looks: Option<Looks>,
}

/// A walk over one part: what is open, and what was written so far.
pub(super) struct Walk<'n> {
    pub(super) shared: &'n Shared<'n>,
    pub(super) comments: &'n mut Comments,
    pub(super) counts: Counts,
    pub(super) is_word: bool,
    pub(super) stack: Vec<Open>,
    /// For each open element whether white space counts (`xml:space`).
    pub(super) preserve: Vec<bool>,
    /// How many of the open elements leave their words out.
    pub(super) n_skipped: usize,
    /// How many of these are tracked changes that are not taken.
    pub(super) n_not_taken: usize,
    pub(super) frames: Frames,
    /// The open tables.
    pub(super) grids: Vec<Grid>,
    /// The open rows.
    pub(super) rows: Vec<Row>,
    /// The open cells.
    pub(super) cells: Vec<Cell>,
    /// The open paragraphs: one may stand in a text box of another.
    pub(super) paragraphs: Vec<Paragraph>,
    /// The open runs.
    pub(super) runs: Vec<Run>,
    /// The text of the open `w:t`, taken when it ends.
    pub(super) words: String,
    /// Open fields; true while their instruction is read.
    pub(super) fields: Vec<bool>,
    pub(super) note_id: Option<String>,
    pub(super) found_notes: HashMap<String, Rich>,
    /// The open comment and who wrote it.
    pub(super) comment: Option<(usize, String)>,
    /// The comments that paragraphs with ids belong to.
    pub(super) comment_paragraphs: HashMap<String, usize>,
    pub(super) n_chars: usize,
}

impl<'n> Walk<'n> {
    pub(super) fn new(shared: &'n Shared<'n>, comments: &'n mut Comments) -> Self {
        Self {
            shared,
            comments,
            counts: Counts::default(),
            is_word: false,
            stack: Vec::new(),
            preserve: Vec::new(),
            n_skipped: 0,
            n_not_taken: 0,
            frames: Frames::default(),
            grids: Vec::new(),
            rows: Vec::new(),
            cells: Vec::new(),
            paragraphs: Vec::new(),
            runs: Vec::new(),
            words: String::new(),
            fields: Vec::new(),
            note_id: None,
            found_notes: HashMap::new(),
            comment: None,
            comment_paragraphs: HashMap::new(),
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
        self.stack.contains(&Open::Properties) || self.stack.contains(&Open::RunProperties)
    }

    fn open(&mut self, element: &BytesStart<'_>, is_word: bool) -> Result<(), ImportError> {
        if self.stack.len() >= limits::DEPTH {
            return Err(ImportError::TooDeep);
        }
        let name = element.local_name().into_inner();
        let open = if self.n_skipped > 0 {
            if is_word && self.n_skipped == self.n_not_taken {
                self.pass_over(name, element);
            }
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
        self.n_skipped += usize::from(matches!(open, Open::Skipped | Open::NotTaken));
        self.n_not_taken += usize::from(open == Open::NotTaken);
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
            Open::NotTaken => (self.n_skipped, self.n_not_taken) = (self.n_skipped - 1, self.n_not_taken - 1),
            Open::Text => {
                let words = std::mem::take(&mut self.words);
                if !self.fields.contains(&true) {
                    self.push_words(if is_preserved { &words } else { words.trim_matches([' ', '\t', '\r', '\n']) })?;
                }
            }
            Open::Run => drop(self.runs.pop()),
            Open::Paragraph => self.end_paragraph(),
            Open::Cell => {
                let cell = self.frames.pop();
                let is_gone = self.cells.pop().is_some_and(|cell| cell.is_gone);
                if let Some(row) = self.rows.last_mut().filter(|_| !(is_gone && cell.is_blank())) {
                    row.cells.push(cell);
                }
            }
            Open::Row => {
                let row = self.rows.pop().unwrap_or_default();
                let is_gone = row.is_gone && row.cells.iter().all(Rich::is_blank);
                if let Some(grid) = self.grids.last_mut().filter(|_| !is_gone) {
                    grid.push(row.cells);
                }
            }
            Open::Table => {
                if let Some(grid) = self.grids.pop() {
                    self.frames.push_grid(grid);
                }
            }
            Open::TextBox => {
                let text = self.frames.pop();
                self.frames.top().push_box(text);
            }
            Open::Note => {
                let note = self.frames.pop();
                if let Some(id) = self.note_id.take() {
                    self.found_notes.insert(id, note.into_one_line());
                }
            }
            Open::Comment => {
                let words = self.frames.pop();
                if let Some((place, author)) = self.comment.take() {
                    self.comments.set(place, &author, words.text())?;
                }
            }
            Open::Other
            | Open::Properties
            | Open::EndProperties
            | Open::RunProperties
            | Open::RowProperties
            | Open::CellProperties
            | Open::Alternate(_) => {}
        }
        Ok(())
    }

    fn end_paragraph(&mut self) {
        let paragraph = self.paragraphs.pop().unwrap_or_default();
        // A paragraph that is inserted with its words is one change, not two.
        if let Some((is_insertion, author)) = paragraph.end_change
            && !paragraph.has_change[usize::from(is_insertion)]
        {
            let count = if is_insertion { &mut self.counts.insertions } else { &mut self.counts.deletions };
            *count += 1;
            self.counts.authors.extend(author);
        }
        self.fields.clear();
        let by_style = || self.shared.styles.heading(paragraph.style.as_deref());
        let heading = paragraph.heading.unwrap_or_else(by_style);
        self.frames.top().end_paragraph(paragraph.is_end_gone, heading);
    }

    /// Adds the words of a `w:t`, in which a line end is a space.
    fn push_words(&mut self, words: &str) -> Result<(), ImportError> {
        if words.contains('\n') { self.push(&words.replace('\n', " ")) } else { self.push(words) }
    }

    /// Adds text where the walk stands.
    pub(super) fn push(&mut self, words: &str) -> Result<(), ImportError> {
        self.weigh(words.chars().count())?;
        let looks = self.looks();
        self.frames.top().push(words, looks);
        Ok(())
    }

    /// Counts what is written, with the ranges beside it.
    pub(super) fn weigh(&mut self, weight: usize) -> Result<(), ImportError> {
        self.n_chars += weight;
        if self.n_chars > limits::DOCUMENT_CHARS {
            return Err(ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
        }
        Ok(())
    }

    /// How the words of the open run look.
    fn looks(&mut self) -> Looks {
        let paragraph = self.paragraphs.last().and_then(|paragraph| paragraph.style.as_deref());
        let styles = self.shared.styles;
        match self.runs.last_mut() {
            Some(run) => *run.looks.get_or_insert_with(|| styles.looks(paragraph, run.style.as_deref(), run.said)),
            None => styles.looks(paragraph, None, Said::default()),
        }
    }
}

pub(super) fn is_word_namespace(namespace: &ResolveResult<'_>) -> bool {
    const TRANSITIONAL: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const STRICT: &str = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    matches!(namespace, ResolveResult::Bound(name) if matches!(name.into_inner(), TRANSITIONAL | STRICT))
}
