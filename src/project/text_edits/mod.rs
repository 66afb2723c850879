//! Correcting texts: every range follows, and nothing is lost without being asked.
//!
//! [`TextEdit`] says what changes; its module says what becomes of ranges. A coding that loses
//! all its words is *detached*: it is kept at the place where they stood and counted nowhere,
//! until undo brings the words back or a person settles it. Marks, what was read, links, looks
//! and places of questions that lose all their words go, and come back with undo. A memo that
//! stood on them is bound to the document. An anchor example that is a coding stays with it.

mod anchored;
mod change;
mod numbers;
mod replace;
mod touching;
mod turns;

#[cfg(test)]
mod tests;

pub(super) use change::edited_place;
pub use replace::Replacing;

use super::behavior::check_segment;
use super::ties::release_codings;
use super::{Changes, Op, OpOutput, Project, ProjectError, Result, Snapshot, Tx, each_once};
use crate::model::*;
use crate::text::{CharIdx, Span, Stickiness, TextEdit};

/// A document's text is at most this many scalar values long.
pub const MAX_TEXT_CHARS: usize = 20_000_000;

/// What an edit would do to the codings of a document; see [`Snapshot::outcome_of_edit`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EditOutcome {
    /// Codings that would lose all their words, in order.
    pub detached: Vec<CodingId>,
    /// Codings that would lose some of their words at an edge, in order.
    pub shrunk: Vec<CodingId>,
}

/// What a person decides of codings whose words were deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DetachedTo {
    /// They are deleted.
    Deleted,
    /// They stand on these words from now on.
    Segment(Segment),
}

impl Snapshot {
    /// The codings that lost all their words and wait for a decision, by document and place.
    pub fn detached(&self) -> impl Iterator<Item = &Coding> {
        let lost = self.documents().flat_map(|entry| self.detached_in(entry.document.id));
        lost.filter_map(|at| self.coding_at(at))
    }

    /// All ranges over a document's text but those of codings, in no order: for checks.
    pub(super) fn ranges_in(&self, document: DocumentId) -> Vec<Span> {
        let here = |of: DocumentId| of == document;
        let mut ranges: Vec<Span> = Vec::new();
        if let Some(entry) = self.document(document) {
            let transcript = &entry.transcript;
            ranges.extend(transcript.turns.iter().flat_map(|turn| [turn.span, turn.label()]));
            ranges.extend(transcript.time_marks.iter().map(|mark| mark.span));
            ranges.extend(transcript.formats.iter().map(|format| format.span));
        }
        ranges.extend(self.marks.values().filter(|row| here(row.document)).map(|row| row.span));
        ranges.extend(self.read_spans.values().filter(|row| here(row.document)).map(|row| row.span));
        ranges.extend(self.question_places.values().filter(|row| here(row.document)).map(|row| row.span));
        let ends = self.segment_links.values().flat_map(|row| [row.from(), row.to()]);
        ranges.extend(ends.filter(|end| here(end.document)).map(|end| end.span));
        let places = self.memos.values().filter_map(|row| Some((row.document?, row.start?, row.end?)));
        let links = self.memo_links.values().filter_map(|row| Some((row.document?, row.start?, row.end?)));
        let places = places.chain(links).filter(|(of, ..)| here(*of));
        ranges.extend(places.map(|(_, start, end)| Span { start: CharIdx(start), end: CharIdx(end) }));
        ranges
    }

    /// What an edit would do to codings, before it is made.
    pub fn outcome_of_edit(&self, document: DocumentId, edit: &TextEdit) -> EditOutcome {
        let mapping = edit.mapping();
        let mut outcome = EditOutcome::default();
        for coding in self.codings_in(document).iter().filter(|coding| !coding.detached) {
            if !mapping.changes(coding.span) {
                continue;
            }
            let straddles = |old: Span| old.overlaps(coding.span) && !coding.span.covers(old);
            if mapping.span(coding.span, Stickiness::Words).is_empty() {
                outcome.detached.push(coding.id);
            } else if mapping.steps().any(|(old, _)| straddles(old)) {
                outcome.shrunk.push(coding.id);
            }
        }
        outcome
    }
}

impl Project {
    /// Edits the text of a document, as one operation. Everything that stands on the text
    /// follows; an edit that changes nothing leaves no entry in the log.
    ///
    /// Fails with [`ProjectError::Edit`] where the edit was made for another text.
    pub fn edit_text(&mut self, document: DocumentId, edit: &TextEdit) -> Result<OpOutput<()>> {
        self.check_edit(document, edit)?;
        self.transact(Op::EditText { document }, |tx| edit_one(tx, document, edit))
    }

    /// Edits the texts of several documents, as one operation: find and replace. A document may
    /// be named once.
    pub fn replace_words(&mut self, edits: &[(DocumentId, TextEdit)]) -> Result<OpOutput<()>> {
        let edits: Vec<_> = edits.iter().filter(|(_, edit)| !edit.is_empty()).collect();
        for (document, edit) in &edits {
            self.check_edit(*document, edit)?;
        }
        let documents: Vec<DocumentId> = edits.iter().map(|(document, _)| *document).collect();
        if each_once(&documents).len() != documents.len() {
            return Err(ProjectError::Edit(crate::text::EditError::Overlap));
        }
        let n = edits.iter().map(|(_, edit)| edit.replacements().len()).sum();
        self.transact(Op::ReplaceWords { n, n_documents: documents.len() }, |tx| {
            edits.into_iter().try_for_each(|(document, edit)| edit_one(tx, *document, edit))
        })
    }

    /// Settles codings whose words were deleted: deletes them, or sets them on other words.
    pub fn settle_detached(&mut self, ids: &[CodingId], to: DetachedTo) -> Result<OpOutput<()>> {
        let ids = each_once(ids);
        let mut rows = Vec::with_capacity(ids.len());
        for &id in &ids {
            let row = self.snapshot.coding(id).ok_or_else(|| ProjectError::UnknownCoding(id.to_string()))?;
            if !row.detached {
                return Err(ProjectError::NotDetached);
            }
            rows.push(row.clone());
        }
        if let DetachedTo::Segment(segment) = to {
            check_segment(&self.snapshot, segment)?;
        }
        self.transact(Op::SettleDetached { n: rows.len() }, |tx| match to {
            DetachedTo::Deleted => {
                release_codings(tx, &rows)?;
                tx.bury_all::<Coding>(&ids.iter().map(|id| id.0).collect::<Vec<_>>())
            }
            DetachedTo::Segment(Segment { document, span }) => {
                let words_hash = words_hash(tx.before.words(Segment { document, span }));
                let set = |row| Coding { document, span, words_hash, detached: false, ..row };
                tx.update_all(&rows.into_iter().map(set).collect::<Vec<_>>())
            }
        })
    }

    /// Decides what the passages of the study are cited by.
    pub fn set_cite_by(&mut self, by: CiteBy) -> Result<OpOutput<()>> {
        let standing = self.snapshot.settings.values().find(|row| row.name == CiteBy::SETTING).cloned();
        if by == self.snapshot.cite_by() {
            return Ok(OpOutput { output: (), changes: Changes::default() });
        }
        let value = by.name().to_owned();
        self.transact(Op::SetCiteBy, |tx| match standing {
            Some(row) => tx.update(&Setting { value, ..(*row).clone() }),
            None => {
                let id = tx.new_id();
                tx.insert(&Setting { id, name: CiteBy::SETTING.to_owned(), value })
            }
        })
    }

    fn check_edit(&self, document: DocumentId, edit: &TextEdit) -> Result<()> {
        let entry =
            self.snapshot.document(document).ok_or_else(|| ProjectError::UnknownDocument(document.to_string()))?;
        let added: usize = edit.replacements().iter().map(|part| part.new.chars().count()).sum();
        let taken: usize = edit.replacements().iter().map(|part| part.old.chars().count()).sum();
        if (entry.transcript.index().n_chars() as usize + added).saturating_sub(taken) > MAX_TEXT_CHARS {
            return Err(ProjectError::TextTooLong { document: entry.document.name.clone() });
        }
        Ok(())
    }
}

/// Edits one text within an operation.
fn edit_one(tx: &mut Tx<'_>, document: DocumentId, edit: &TextEdit) -> Result<()> {
    if edit.is_empty() {
        return Ok(());
    }
    let edited = tx.edit_text(document, edit)?;
    turns::restructure(tx, document, &edited)?;
    touching::join_touching(tx, document)?;
    numbers::renumber(tx, document, &edited)
}
