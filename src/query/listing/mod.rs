//! Retrieved segments in the order and the groups in which a person reads them.
//!
//! What was found keeps its place in [`Hits`]; a listing is an order over it. A place that
//! belongs to several cases stands in each of their groups.

mod belongs;
mod cells;
mod order;
#[cfg(test)]
mod tests;

use std::ops::Range;

use serde::{Deserialize, Serialize};

pub use belongs::Belongs;
pub use cells::{Cell, Cells, Column};

use super::retrieval::{Hit, Hits};
use crate::model::{CaseId, CodeId, CoderId, Coding, DocumentId};
use crate::project::Snapshot;
use crate::text::Span;

/// By what a list is sorted; what is equal stays in document order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SortBy {
    /// As in the document list, then as in the text.
    #[default]
    Document,
    /// By the order of the cases; what has none last.
    Case,
    /// By the order of the code tree.
    Code,
    /// The heaviest first; what has no weight last.
    Weight,
    /// The longest first, in words.
    Length,
    /// What is the largest part of its document first, in words.
    Share,
    /// The newest first.
    Newest,
    /// By the coders' names.
    Coder,
    /// By the words.
    Text,
    /// By the comment; what has none last.
    Comment,
}

/// How a list is grouped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupBy {
    /// Not at all.
    #[default]
    Nothing,
    /// By document.
    Document,
    /// By case.
    Case,
    /// By code.
    Code,
    /// By coder.
    Coder,
}

/// What the members of a group have in common; none for what has no such.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GroupKey {
    /// A document.
    Document(DocumentId),
    /// A case.
    Case(Option<CaseId>),
    /// A code.
    Code(Option<CodeId>),
    /// A coder.
    Coder(Option<CoderId>),
}

/// A group and which rows of the listing it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What its members have in common.
    pub key: GroupKey,
    /// Where they stand.
    pub rows: Range<usize>,
}

/// How a list is arranged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Arrangement {
    /// By what it is sorted.
    pub sort: SortBy,
    /// True where it is sorted the other way round.
    pub reversed: bool,
    /// How it is grouped.
    pub group: GroupBy,
}

/// Places found, in order and in groups.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    hits: Hits,
    order: Vec<u32>,
    groups: Vec<Group>,
}

impl Listing {
    /// Arranges what was found. Sorting by length, share or text reads every text concerned.
    pub fn new(snapshot: &Snapshot, hits: Hits, arrangement: Arrangement) -> Self {
        let order = order::sorted(snapshot, &hits, arrangement);
        let (order, groups) = order::grouped(snapshot, &hits, order, arrangement.group);
        Self { hits, order, groups }
    }

    /// How many rows there are; a place in two groups is two.
    pub const fn len(&self) -> usize {
        self.order.len()
    }

    /// True where nothing is listed.
    pub const fn is_empty(&self) -> bool {
        self.order.is_empty()
    }

    /// How many places were found.
    pub const fn n_hits(&self) -> usize {
        self.hits.len()
    }

    /// The place in a row below [`Self::len`].
    pub fn hit(&self, row: usize) -> Hit<'_> {
        self.hits.hit(self.order[row] as usize)
    }

    /// All rows in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Hit<'_>> + DoubleEndedIterator {
        self.order.iter().map(|&index| self.hits.hit(index as usize))
    }

    /// The groups in order; none where nothing is grouped.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// The group of a row.
    pub fn group_of(&self, row: usize) -> Option<&Group> {
        let place = self.groups.partition_point(|group| group.rows.start <= row);
        place.checked_sub(1).map(|place| &self.groups[place])
    }
}

/// The coding that a hit shows first.
pub fn coding_of<'s>(snapshot: &'s Snapshot, hit: Hit<'_>) -> Option<&'s Coding> {
    // Found at once where it stands on the place itself.
    hit.at().and_then(|at| snapshot.coding_at(at)).or_else(|| snapshot.coding(hit.coding()?))
}

/// The codes of all codings that overlap the place, without those that make the hit; in the
/// order of the code tree.
pub fn co_codes(snapshot: &Snapshot, hit: Hit<'_>) -> Vec<CodeId> {
    let chunk = snapshot.codings_in(hit.segment.document);
    let span = hit.segment.span;
    let begun = chunk.partition_point(|coding| coding.span.start < span.end);
    let own: Vec<CodeId> = hit.codings.iter().filter_map(|&id| snapshot.coding(id)).map(|coding| coding.code).collect();
    let run = coding_of(snapshot, hit).map(|coding| coding.run);
    let overlapping = chunk[..begun]
        .iter()
        .filter(|coding| coding.span.overlaps(span) && !coding.detached && run.is_none_or(|run| coding.run == run));
    let mut places: Vec<usize> = overlapping
        .filter(|coding| !own.contains(&coding.code))
        .filter_map(|coding| snapshot.codes().place(coding.code))
        .collect();
    places.sort_unstable();
    places.dedup();
    places.into_iter().map(|place| snapshot.codes().codes()[place].id).collect()
}

/// How many words the place has, and how many its document.
pub fn n_words(snapshot: &Snapshot, hit: Hit<'_>) -> (u32, u32) {
    snapshot.document(hit.segment.document).map_or((0, 0), |entry| {
        let words = entry.transcript.words();
        (words.count(hit.segment.span), words.count(entry.transcript.index().whole()))
    })
}

/// The turn around a place, or where there is none the paragraphs: what helps to read it.
pub fn context(snapshot: &Snapshot, hit: Hit<'_>) -> Option<Span> {
    let transcript = &snapshot.document(hit.segment.document)?.transcript;
    let span = hit.segment.span;
    let last = span.end.minus(1).max(span.start);
    let paragraphs = transcript.index().paragraphs();
    let around =
        |at| transcript.turn_at(at).map_or(paragraphs[transcript.index().paragraph_at(at)].span, |turn| turn.span);
    Some(around(span.start).cover(around(last)).cover(span))
}
