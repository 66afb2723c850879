//! In which columns the places of a document count.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Column, ColumnKey, Columns, MatrixSpec};
use crate::model::{CaseId, DocumentId, SpeakerId, Transcript};
use crate::project::{DocumentEntry, Snapshot};
use crate::text::{CharIdx, Span};

/// The columns, and for each document that takes part how its places belong to them.
///
/// Behind the named columns stands one for what is in no case (for cases only) and, last,
/// the total. The lists of columns below always end with the total: what counts in any
/// column counts there exactly once.
pub(in crate::query) struct Belonging<'s> {
    pub columns: Vec<Column>,
    pub documents: Vec<(&'s DocumentEntry, Membership)>,
    /// Cases without any document that takes part: they are no columns.
    pub cases_left_out: Vec<CaseId>,
}

/// How the places of one document belong to columns.
pub(in crate::query) enum Membership {
    /// All of them alike.
    Whole(Vec<u32>),
    /// By who speaks.
    Parts(Parts),
}

/// The stretches of a document by who speaks: they cover it without gaps.
pub(in crate::query) struct Parts {
    pub regions: Vec<Region>,
    transcript: Arc<Transcript>,
    /// The column of what is in no case.
    without_case: u32,
}

impl Parts {
    /// The columns of the cases whose words a span holds. Where it holds no words, those of the
    /// place where it begins; where none of its words is in a case, the column without case.
    pub(in crate::query) fn of(&self, span: Span) -> Cow<'_, [u32]> {
        let first = self.regions.partition_point(|region| region.span.end <= span.start);
        let Some(begins_in) = self.regions.get(first) else { return Cow::Borrowed(&[]) };
        let words = self.transcript.words();
        if span.end <= begins_in.span.end || words.count(span) == 0 {
            return Cow::Borrowed(&begins_in.columns);
        }
        let touched = self.regions[first..].iter().take_while(|region| region.span.start < span.end);
        let has_words = |region: &&Region| region.span.intersect(span).is_some_and(|part| words.count(part) > 0);
        let mut columns: Vec<u32> =
            touched.filter(has_words).flat_map(|region| region.columns.iter().copied()).collect();
        columns.sort_unstable();
        columns.dedup();
        if columns.first().is_some_and(|&first| first < self.without_case) {
            columns.retain(|&column| column != self.without_case);
        }
        Cow::Owned(columns)
    }
}

/// A stretch of a document whose places belong to the same columns.
pub(in crate::query) struct Region {
    pub span: Span,
    pub columns: Vec<u32>,
}

impl Membership {
    /// The columns in which the word at `at` counts.
    pub(in crate::query) fn at(&self, at: CharIdx) -> &[u32] {
        match self {
            Self::Whole(columns) => columns,
            Self::Parts(Parts { regions, .. }) => {
                let behind = regions.partition_point(|region| region.span.start <= at);
                behind.checked_sub(1).map_or(&[], |place| &regions[place].columns)
            }
        }
    }

    /// The columns in which a coding of this span counts.
    pub(in crate::query) fn of(&self, span: Span) -> Cow<'_, [u32]> {
        match self {
            Self::Whole(columns) => Cow::Borrowed(columns),
            Self::Parts(parts) => parts.of(span),
        }
    }

    /// True where any place of the document counts in the column.
    pub(in crate::query) fn reaches(&self, column: u32) -> bool {
        match self {
            Self::Whole(columns) => columns.contains(&column),
            Self::Parts(parts) => parts.regions.iter().any(|region| region.columns.contains(&column)),
        }
    }
}

impl<'s> Belonging<'s> {
    pub(in crate::query) fn new(snapshot: &'s Snapshot, spec: &MatrixSpec) -> Self {
        let taken = snapshot.documents().filter(|entry| spec.takes_document(entry.document.id));
        match spec.columns {
            Columns::Documents => Self::of_documents(taken),
            Columns::Cases => Self::of_cases(snapshot, taken.collect()),
        }
    }

    /// The place of the total behind the columns.
    pub(in crate::query) const fn total(&self) -> usize {
        self.columns.len()
    }

    fn of_documents(entries: impl Iterator<Item = &'s DocumentEntry>) -> Self {
        let entries: Vec<_> = entries.collect();
        let column = |entry: &&DocumentEntry| Column {
            key: ColumnKey::Document(entry.document.id),
            name: entry.document.name.clone(),
        };
        let columns = entries.iter().map(column).collect();
        let total = entries.len() as u32;
        let whole = |(n, entry)| (entry, Membership::Whole(vec![n as u32, total]));
        Self { columns, documents: entries.into_iter().enumerate().map(whole).collect(), cases_left_out: Vec::new() }
    }

    fn of_cases(snapshot: &Snapshot, entries: Vec<&'s DocumentEntry>) -> Self {
        let mut parts: BTreeMap<DocumentId, Vec<(CaseId, Option<SpeakerId>)>> =
            entries.iter().map(|entry| (entry.document.id, Vec::new())).collect();
        for part in snapshot.case_parts() {
            if let Some(parts) = parts.get_mut(&part.document) {
                parts.push((part.case, part.speaker));
            }
        }
        let has_part = |case: CaseId| parts.values().flatten().any(|&(of, _)| of == case);
        let (cases, left_out): (Vec<_>, Vec<_>) = snapshot.cases().into_iter().partition(|case| has_part(case.id));
        let places: BTreeMap<CaseId, u32> = cases.iter().zip(0u32..).map(|(case, place)| (case.id, place)).collect();
        let mut columns: Vec<Column> =
            cases.iter().map(|case| Column { key: ColumnKey::Case(case.id), name: case.name.clone() }).collect();
        columns.push(Column { key: ColumnKey::WithoutCase, name: String::new() });
        let total = columns.len() as u32;
        let close = |mut of: Vec<u32>| {
            of.sort_unstable();
            of.dedup();
            if of.is_empty() {
                of.push(total - 1);
            }
            of.push(total);
            of
        };
        let membership = |entry: &DocumentEntry| {
            let parts = parts.get(&entry.document.id).map_or(&[][..], Vec::as_slice);
            let of = |speaker: Option<SpeakerId>| -> Vec<u32> {
                let taken = parts.iter().filter(|(_, who)| who.is_none() || *who == speaker);
                taken.filter_map(|(case, _)| places.get(case).copied()).collect()
            };
            if parts.iter().all(|(_, speaker)| speaker.is_none()) {
                return Membership::Whole(close(of(None)));
            }
            let mut regions: Vec<Region> = Vec::new();
            let mut at = CharIdx(0);
            for turn in &entry.transcript.turns {
                if at < turn.span.start {
                    regions.push(Region { span: Span::new(at, turn.span.start), columns: close(of(None)) });
                }
                regions.push(Region { span: turn.span, columns: close(of(Some(turn.speaker))) });
                at = turn.span.end;
            }
            // A coding may begin no later than the last position.
            let end = entry.transcript.index().whole().end.max(at).plus(1);
            regions.push(Region { span: Span::new(at, end), columns: close(of(None)) });
            Membership::Parts(Parts { regions, transcript: Arc::clone(&entry.transcript), without_case: total - 1 })
        };
        let documents = entries.into_iter().map(|entry| (entry, membership(entry))).collect();
        Self { columns, documents, cases_left_out: left_out.into_iter().map(|case| case.id).collect() }
    }
}
