//! How the places of one document belong to columns.

use std::borrow::Cow;
use std::sync::Arc;

use crate::model::{CoderId, Coding, Transcript};
use crate::text::{CharIdx, Span};

/// How the places of one document belong to columns.
#[derive(Clone)]
pub(in crate::query) enum Membership {
    /// All of them alike.
    Whole(Vec<u32>),
    /// By where in the text they stand.
    Parts(Parts),
    /// By who coded them.
    Coders(Arc<Coders>),
}

/// In which column each coder's codings count.
pub(in crate::query) struct Coders {
    pub columns: Vec<(CoderId, u32)>,
    /// The list of the total alone.
    pub total: [u32; 1],
}

/// The stretches of a document whose places count alike: they cover it without gaps.
#[derive(Clone)]
pub(in crate::query) struct Parts {
    pub regions: Vec<Region>,
    /// The lists of columns that regions have, each once.
    lists: Vec<Vec<u32>>,
    transcript: Arc<Transcript>,
    /// The column of what is in none of the others.
    rest: u32,
}

/// A stretch of a document whose places belong to the same columns.
#[derive(Clone, Copy)]
pub(in crate::query) struct Region {
    pub span: Span,
    list: u32,
}

impl Parts {
    /// The stretches in order; what lies between and around them counts in `between`.
    pub(super) fn new(
        transcript: &Arc<Transcript>,
        rest: u32,
        between: Vec<u32>,
        stretches: impl IntoIterator<Item = (Span, Vec<u32>)>,
    ) -> Self {
        let mut parts = Self { regions: Vec::new(), lists: vec![between], transcript: Arc::clone(transcript), rest };
        let mut at = CharIdx(0);
        for (span, columns) in stretches {
            let span = Span { start: span.start.max(at), end: span.end };
            if span.is_empty() {
                continue;
            }
            if at < span.start {
                parts.regions.push(Region { span: Span::new(at, span.start), list: 0 });
            }
            let list = parts.list(columns);
            parts.regions.push(Region { span, list });
            at = span.end;
        }
        // A coding may begin no later than the last position.
        let end = transcript.index().whole().end.max(at).plus(1);
        parts.regions.push(Region { span: Span::new(at, end), list: 0 });
        parts
    }

    fn list(&mut self, columns: Vec<u32>) -> u32 {
        let known = self.lists.iter().position(|list| *list == columns);
        known.unwrap_or_else(|| {
            self.lists.push(columns);
            self.lists.len() - 1
        }) as u32
    }

    /// The columns of a region, the total last.
    pub(in crate::query) fn columns(&self, region: Region) -> &[u32] {
        &self.lists[region.list as usize]
    }

    /// True where what is in the region is in no named column.
    pub(in crate::query) fn is_rest(&self, region: Region) -> bool {
        self.columns(region).first() == Some(&self.rest)
    }

    /// The columns of the regions whose words a span holds. Where it holds no words, those of the
    /// place where it begins; where none of its words is in a named column, those of the rest.
    pub(in crate::query) fn of(&self, span: Span) -> Cow<'_, [u32]> {
        let first = self.regions.partition_point(|region| region.span.end <= span.start);
        let Some(&begins_in) = self.regions.get(first) else { return Cow::Borrowed(&[]) };
        if span.end <= begins_in.span.end {
            return Cow::Borrowed(self.columns(begins_in));
        }
        let words = self.transcript.words();
        if words.count(span) == 0 {
            return Cow::Borrowed(self.columns(begins_in));
        }
        let touched = self.regions[first..].iter().take_while(|region| region.span.start < span.end);
        let has_words = |region: &&Region| region.span.intersect(span).is_some_and(|part| words.count(part) > 0);
        let mut lists: Vec<u32> = touched.filter(has_words).map(|region| region.list).collect();
        lists.sort_unstable();
        lists.dedup();
        if let [only] = lists[..] {
            return Cow::Borrowed(&self.lists[only as usize]);
        }
        let mut columns: Vec<u32> = lists.iter().flat_map(|&list| self.lists[list as usize].iter().copied()).collect();
        columns.sort_unstable();
        columns.dedup();
        if columns.first().is_some_and(|&first| first < self.rest) {
            columns.retain(|&column| column != self.rest);
        }
        Cow::Owned(columns)
    }
}

impl Membership {
    /// The columns in which the word at `at` counts.
    pub(in crate::query) fn at(&self, at: CharIdx) -> &[u32] {
        match self {
            Self::Whole(columns) => columns,
            Self::Parts(parts) => {
                let behind = parts.regions.partition_point(|region| region.span.start <= at);
                behind.checked_sub(1).map_or(&[], |place| parts.columns(parts.regions[place]))
            }
            Self::Coders(coders) => &coders.total,
        }
    }

    /// The columns in which a coding of this span counts by its place.
    pub(in crate::query) fn of(&self, span: Span) -> Cow<'_, [u32]> {
        match self {
            Self::Whole(columns) => Cow::Borrowed(columns),
            Self::Parts(parts) => parts.of(span),
            Self::Coders(coders) => Cow::Borrowed(&coders.total),
        }
    }

    /// The columns in which a coding counts.
    pub(in crate::query) fn of_coding(&self, coding: &Coding) -> Cow<'_, [u32]> {
        match self {
            Self::Coders(coders) => {
                let own = coders.columns.iter().find(|(coder, _)| *coder == coding.coder);
                Cow::Owned(own.map(|(_, column)| *column).into_iter().chain(coders.total).collect())
            }
            _ => self.of(coding.span),
        }
    }

    /// True where any coding of the document may count in the column.
    pub(in crate::query) fn reaches(&self, column: u32) -> bool {
        match self {
            Self::Whole(columns) => columns.contains(&column),
            Self::Parts(parts) => parts.lists.iter().any(|list| list.contains(&column)),
            Self::Coders(_) => true,
        }
    }

    /// Gives each list of columns that places of the document count in.
    pub(in crate::query) fn each_list(&self, mut give: impl FnMut(&[u32])) {
        match self {
            Self::Whole(columns) => give(columns),
            Self::Parts(parts) => {
                let mut is_used = vec![false; parts.lists.len()];
                // The last region is what lies behind the text, unless there is no other.
                let n = (parts.regions.len() - 1).max(1);
                parts.regions[..n].iter().for_each(|region| is_used[region.list as usize] = true);
                parts.lists.iter().zip(is_used).filter(|(_, is_used)| *is_used).for_each(|(list, _)| give(list));
            }
            Self::Coders(coders) => {
                coders.columns.iter().for_each(|&(_, column)| give(&[column]));
                give(&coders.total);
            }
        }
    }
}
