//! A transcript to be printed or sent: paragraph numbers, speakers, and the codes in the
//! margin.
//!
//! A document first becomes a [`Sheet`] ([`lines`](self::lines)): its paragraphs with the
//! codings that begin, go on and end in each. Word files and markdown are made of it through
//! [`page`](super::page); the html page has brackets beside the text and is made to be printed.

mod html;
mod lines;
mod pages;
mod plain;
#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

pub use lines::{Line, MarginCode, Note, Piece, PieceKind, Sheet};

use super::page::{Block, PageHead};
use super::{ExportError, page, save_file};
use crate::i18n::{Catalog, Message};
use crate::model::*;
use crate::project::{DocumentEntry, Snapshot};

/// The endings of the formats, the first one proposed.
pub const TRANSCRIPT_ENDINGS: [&str; 4] = ["docx", "html", "md", "txt"];

/// What stands beside the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TranscriptOptions {
    /// True where codes stand in the margin.
    pub with_codes: bool,
    /// Only these codes; empty for all.
    pub codes: HashSet<CodeId>,
    /// True where comments on codings, and memos, stand there too.
    pub with_comments: bool,
    /// True where what interviewers say is set in grey.
    pub dims_interviewer: bool,
    /// Whose pass of coding: passes are never mixed.
    pub run: Run,
    /// The date that is printed.
    pub at: Timestamp,
}

impl Default for TranscriptOptions {
    fn default() -> Self {
        Self {
            with_codes: true,
            codes: HashSet::new(),
            with_comments: false,
            dims_interviewer: true,
            run: Run::Main,
            at: Timestamp::default(),
        }
    }
}

impl TranscriptOptions {
    fn shows(&self, coding: &Coding) -> bool {
        let is_chosen = self.codes.is_empty() || self.codes.contains(&coding.code);
        self.with_codes && is_chosen && coding.run == self.run && !coding.detached
    }
}

/// True where the file's ending names a format that transcripts are written in.
pub fn is_transcript_ending(path: &Path) -> bool {
    ending(path).is_some()
}

fn ending(path: &Path) -> Option<&'static str> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    let ending = if ending == "htm" { "html" } else { &ending };
    TRANSCRIPT_ENDINGS.into_iter().find(|known| *known == ending)
}

/// Writes transcripts as `.docx`, `.html`, `.md` or `.txt`, in the order of `documents`; the
/// file appears whole or not at all. `goes_on` is asked before each document and stops the work
/// with [`std::io::ErrorKind::Interrupted`].
pub fn save_transcript(
    path: &Path,
    snapshot: &Snapshot,
    documents: &[DocumentId],
    options: &TranscriptOptions,
    catalog: &Catalog,
    goes_on: &dyn Fn(usize) -> bool,
) -> Result<(), ExportError> {
    let ending = ending(path).ok_or(ExportError::UnknownEnding)?;
    let head = head(snapshot, documents, options, catalog);
    let is_stopped = std::cell::Cell::new(false);
    let sheets = documents.iter().enumerate().map_while(|(n, id)| {
        is_stopped.set(is_stopped.get() || !goes_on(n));
        if is_stopped.get() {
            None
        } else {
            Some(snapshot.document(*id).map(|entry| Sheet::of(snapshot, entry, options)))
        }
    });
    let sheets = sheets.flatten();
    let is_one = documents.len() == 1;
    save_file(path, |out| {
        match ending {
            "html" => html::write(&head, sheets, catalog, &mut *out)?,
            "txt" => plain::write(&head, sheets, catalog, &mut *out)?,
            "md" => page::write_markdown(&head, pages::blocks(sheets, is_one, options, catalog), &mut *out)?,
            _ => page::write_docx(&head, pages::blocks(sheets, is_one, options, catalog), &mut *out)?,
        }
        // A file of which only the beginning was made is none.
        if is_stopped.get() { Err(std::io::Error::from(std::io::ErrorKind::Interrupted).into()) } else { Ok(()) }
    })
}

/// A document on a page that holds more, without its name.
pub(in crate::export) fn document_blocks(
    snapshot: &Snapshot,
    entry: &DocumentEntry,
    options: &TranscriptOptions,
    catalog: &Catalog,
) -> Vec<Block> {
    pages::blocks(std::iter::once(Sheet::of(snapshot, entry, options)), true, options, catalog).collect()
}

/// Title, date, coders, and what stands in the margin.
fn head(snapshot: &Snapshot, documents: &[DocumentId], options: &TranscriptOptions, catalog: &Catalog) -> PageHead {
    let text = |key: &'static str| catalog.text(key).into_owned();
    let names: Vec<&str> =
        documents.iter().filter_map(|id| snapshot.document(*id)).map(|entry| entry.document.name.as_str()).collect();
    let title = match names[..] {
        [name] => name.to_owned(),
        _ => text("transcript-title"),
    };
    let mut facts = Vec::new();
    if names.len() > 1 {
        facts.push((text("transcript-documents"), names.join(", ")));
    }
    facts.push((text("transcript-date"), options.at.local_date()));
    if options.with_codes {
        let shown = documents.iter().flat_map(|id| snapshot.codings_in(*id)).filter(|coding| options.shows(coding));
        let coders: BTreeSet<CoderId> = shown.map(|coding| coding.coder).collect();
        let coders: Vec<&str> =
            coders.into_iter().filter_map(|id| snapshot.coder(id)).map(|coder| coder.name.as_str()).collect();
        if !coders.is_empty() {
            facts.push((text("transcript-coders"), coders.join(", ")));
        }
        let codes = match options.codes.len() {
            0 => text("transcript-all-codes"),
            n => catalog.say(&Message::new("transcript-some-codes").with("n", n)),
        };
        facts.push((text("transcript-codes"), codes));
    }
    PageHead { title, facts, language: catalog.language(), ..PageHead::default() }
}
