//! A walk over the events of an OpenDocument XML, in reading order.
//!
//! One pass with an explicit stack: depth costs no program stack and is limited. `styles.xml`
//! is walked first, then `content.xml` with what was learnt.

use std::collections::{HashMap, HashSet};

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::element::Open;
use super::styles::Styles;
use crate::import::comments::{Authors, Comments};
use crate::import::frame::Frames;
use crate::import::grid::Grid;
use crate::import::rich::{Looks, Rich};
use crate::import::xml::referred;
use crate::import::{ImportError, ReadOptions, limits};
use crate::model::FormatKind;

/// What a region of tracked changes is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Region {
    Insertion,
    Deletion,
    /// Only looks were changed.
    Looks,
}

/// An annotation that is being read.
pub(super) struct Annotation {
    pub(super) place: usize,
    /// Whether the next space was to be eaten where it stands.
    pub(super) eats_space: bool,
}

/// A walk: what is open, and what was written so far.
pub(super) struct Walk {
    pub(super) options: ReadOptions,
    pub(super) stack: Vec<Open>,
    pub(super) n_skipped: usize,
    pub(super) n_bodies: usize,
    pub(super) frames: Frames,
    pub(super) grids: Vec<Grid>,
    pub(super) rows: Vec<Vec<Rich>>,
    pub(super) styles: Styles,
    /// The looks of the open paragraphs and spans.
    pub(super) looks: Vec<Looks>,
    /// The headings that the open paragraphs are.
    pub(super) paragraphs: Vec<Option<FormatKind>>,
    /// True where the next space would stand at a line's start or behind another one.
    pub(super) eats_space: bool,
    pub(super) n_chars: usize,
    pub(super) insertions: usize,
    pub(super) deletions: usize,
    pub(super) authors: Authors,
    /// The region of tracked changes that is open.
    pub(super) region: Option<String>,
    pub(super) regions: HashMap<String, Region>,
    /// The deleted words by their region.
    pub(super) deleted: HashMap<String, Rich>,
    /// Insertions that have an end.
    pub(super) ended: HashSet<String>,
    /// The insertions that are open and not taken.
    pub(super) not_taken: HashSet<String>,
    pub(super) comments: Comments,
    pub(super) n_comments: usize,
    pub(super) annotations: Vec<Annotation>,
    /// The name that is being read: of who changed or commented.
    pub(super) creator: String,
    /// How many headers and footers are open.
    pub(super) n_edges: usize,
    /// True where a header or footer says something.
    pub(super) has_edges: bool,
}

impl Walk {
    pub(super) fn new(options: &ReadOptions) -> Self {
        Self {
            options: *options,
            stack: Vec::new(),
            n_skipped: 0,
            n_bodies: 0,
            frames: Frames::default(),
            grids: Vec::new(),
            rows: Vec::new(),
            styles: Styles::default(),
            looks: Vec::new(),
            paragraphs: Vec::new(),
            eats_space: true,
            n_chars: 0,
            insertions: 0,
            deletions: 0,
            authors: Authors::new(),
            region: None,
            regions: HashMap::new(),
            deleted: HashMap::new(),
            ended: HashSet::new(),
            not_taken: HashSet::new(),
            comments: Comments::default(),
            n_comments: 0,
            annotations: Vec::new(),
            creator: String::new(),
            n_edges: 0,
            has_edges: false,
        }
    }

    /// Reads a whole part.
    pub(super) fn run(&mut self, xml: &str) -> Result<(), ImportError> {
        let mut reader = NsReader::from_str(xml);
        loop {
            let (namespace, event) = reader.read_resolved_event().map_err(|_not_xml| ImportError::Damaged)?;
            match event {
                Event::Start(element) => self.open(last_part(&namespace), &element)?,
                Event::Empty(element) => {
                    self.open(last_part(&namespace), &element)?;
                    self.close()?;
                }
                Event::End(_) => self.close()?,
                Event::Text(text) => self.words(&text.xml10_content())?,
                Event::CData(text) => self.words(&text.xml10_content())?,
                Event::GeneralRef(reference) => self.words(&referred(&reference))?,
                // The reader reaches the end of a million unclosed tags without an error.
                Event::Eof if self.stack.is_empty() => return Ok(()),
                Event::Eof => return Err(ImportError::Damaged),
                _ => {}
            }
        }
    }

    fn open(&mut self, namespace: &str, element: &BytesStart<'_>) -> Result<(), ImportError> {
        if self.stack.len() >= limits::DEPTH {
            return Err(ImportError::TooDeep);
        }
        let open = if self.n_skipped > 0 {
            Open::Other
        } else {
            self.meaning(namespace, element.local_name().into_inner(), element)?
        };
        self.n_skipped += usize::from(open == Open::Skipped);
        self.stack.push(open);
        Ok(())
    }

    /// Adds words as written, in which white space of any length is one space.
    fn words(&mut self, words: &str) -> Result<(), ImportError> {
        if self.stack.last() == Some(&Open::Creator) {
            self.weigh(words.len())?;
            self.creator.push_str(words);
            return Ok(());
        }
        if self.n_skipped > 0 {
            return Ok(());
        }
        if self.n_edges > 0 {
            self.has_edges |= words.contains(char::is_alphabetic);
            return Ok(());
        }
        if self.paragraphs.is_empty() || !self.not_taken.is_empty() {
            return Ok(());
        }
        let mut tidy = String::with_capacity(words.len());
        for c in words.chars() {
            let is_space = matches!(c, ' ' | '\t' | '\n' | '\r');
            if !(is_space && self.eats_space) {
                tidy.push(if is_space { ' ' } else { c });
            }
            self.eats_space = is_space;
        }
        self.add(&tidy)
    }

    /// Adds signs that are meant, such as a tab.
    pub(super) fn push(&mut self, signs: &str) -> Result<(), ImportError> {
        if self.paragraphs.is_empty() || self.n_edges > 0 || !self.not_taken.is_empty() {
            return Ok(());
        }
        self.eats_space = false;
        self.add(signs)
    }

    fn add(&mut self, words: &str) -> Result<(), ImportError> {
        self.weigh(words.chars().count())?;
        let looks = self.looks.last().copied().unwrap_or_default();
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
}

/// `text` of `urn:oasis:names:tc:opendocument:xmlns:text:1.0`, `dc` of Dublin Core; empty for
/// other vocabularies.
fn last_part<'n>(namespace: &ResolveResult<'n>) -> &'n str {
    const PREFIX: &str = "urn:oasis:names:tc:opendocument:xmlns:";
    let ResolveResult::Bound(name) = namespace else { return "" };
    let name = name.into_inner();
    if name.starts_with("http://purl.org/dc/elements/") {
        return "dc";
    }
    name.strip_prefix(PREFIX).and_then(|rest| rest.split(':').next()).unwrap_or_default()
}
