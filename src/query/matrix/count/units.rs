//! What counts once: cases, documents, turns and answers with at least one coding.
//!
//! A slot is a unit in a column: a case in a group, a turn in a speaker's column. Each place of a
//! document fills the slots of its units and columns; a code is found in a slot where one of its
//! codings holds words there, or begins there where it holds no words.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Counter, Layer, Plan, Tally};
use crate::model::Transcript;
use crate::project::{DocumentEntry, Snapshot};
use crate::query::matrix::belonging::{Belonging, Membership, Region, stretches};
use crate::query::matrix::{ColumnKey, Columns, MatrixSpec, RecordingUnit};
use crate::query::retrieval::units::Units;
use crate::text::{CharIdx, Span};

/// The slots that the places of one document fill; the stretches cover it without gaps.
pub(super) struct Slots {
    stretches: Vec<Stretch>,
    lists: Vec<Vec<u32>>,
}

struct Stretch {
    span: Span,
    list: u32,
    /// True where it is in no named column.
    is_rest: bool,
}

impl Slots {
    /// Where columns and units meet. `slots` gives the slots of a stretch by its columns and units.
    fn new(
        columns: &[(Span, Cow<'_, [u32]>, bool)],
        units: &[(Span, Vec<u32>)],
        mut slots: impl FnMut(&[u32], &[u32]) -> Vec<u32>,
    ) -> Self {
        let mut out = Self { stretches: Vec::new(), lists: Vec::new() };
        let mut first = 0;
        for (span, columns, is_rest) in columns {
            let mut add = |span: Span, units: &[u32]| {
                if !span.is_empty() {
                    out.stretches.push(Stretch { span, list: out.lists.len() as u32, is_rest: *is_rest });
                    out.lists.push(slots(columns, units));
                }
            };
            while units.get(first).is_some_and(|(unit, _)| unit.end <= span.start) {
                first += 1;
            }
            let mut at = span.start;
            for (unit, numbers) in units[first..].iter().take_while(|(unit, _)| unit.start < span.end) {
                add(Span { start: at, end: unit.start.max(at) }, &[]);
                let start = unit.start.max(at);
                at = unit.end.min(span.end);
                add(Span { start, end: at }, numbers);
            }
            add(Span { start: at, end: span.end }, &[]);
        }
        out
    }

    fn whole(list: Vec<u32>) -> Self {
        let span = Span { start: CharIdx(0), end: CharIdx(u32::MAX) };
        Self { stretches: vec![Stretch { span, list: 0, is_rest: false }], lists: vec![list] }
    }

    /// The slots that a coding of this span fills.
    fn of(&self, transcript: &Transcript, span: Span) -> Cow<'_, [u32]> {
        let list = |stretch: &Stretch| self.lists[stretch.list as usize].as_slice();
        let first = self.stretches.partition_point(|stretch| stretch.span.end <= span.start);
        let Some(begins_in) = self.stretches.get(first) else { return Cow::Borrowed(&[]) };
        if span.end <= begins_in.span.end || transcript.words().count(span) == 0 {
            return Cow::Borrowed(list(begins_in));
        }
        let words = transcript.words();
        let has_words = |stretch: &&Stretch| stretch.span.intersect(span).is_some_and(|part| words.count(part) > 0);
        let touched = self.stretches[first..].iter().take_while(|stretch| stretch.span.start < span.end);
        let touched: Vec<&Stretch> = touched.filter(has_words).collect();
        let is_rest = touched.iter().all(|stretch| stretch.is_rest);
        let counted = touched.into_iter().filter(|stretch| stretch.is_rest == is_rest);
        let mut slots: Vec<u32> = counted.flat_map(|stretch| list(stretch).iter().copied()).collect();
        slots.sort_unstable();
        slots.dedup();
        Cow::Owned(slots)
    }
}

/// The stretches of a document by its columns.
fn columns_of<'m>(transcript: &Transcript, membership: &'m Membership) -> Vec<(Span, Cow<'m, [u32]>, bool)> {
    match membership {
        Membership::Parts(parts) => {
            let of = |&region: &Region| (region.span, Cow::Borrowed(parts.columns(region)), parts.is_rest(region));
            parts.regions.iter().map(of).collect()
        }
        other => {
            let end = transcript.index().whole().end.plus(1);
            vec![(Span::new(CharIdx(0), end), Cow::Borrowed(other.at(CharIdx(0))), false)]
        }
    }
}

/// Which cases are found in which columns: slots over all documents.
pub(super) struct CaseSlots {
    column_of: Vec<u32>,
    documents: Vec<Slots>,
    coders: BTreeMap<u32, Vec<Slots>>,
}

impl CaseSlots {
    pub(super) fn new(snapshot: &Snapshot, spec: &MatrixSpec, belonging: &Belonging<'_>) -> Self {
        let scope = MatrixSpec { columns: Columns::Cases, documents: spec.documents.clone(), ..MatrixSpec::default() };
        let cases = Belonging::new(snapshot, &scope);
        let n_cases = cases.total() as u32 - 1;
        let total = belonging.total() as u32;
        let mut numbers: BTreeMap<(u32, u32), u32> = BTreeMap::new();
        let mut column_of = Vec::new();
        // Where columns are made of cases, a case is only in its own.
        let of_case: Option<Vec<&[u32]>> = belonging.columns_of_case.as_ref().map(|of_case| {
            let keys = cases.columns.iter();
            keys.map(|column| match column.key {
                ColumnKey::Case(case) => of_case.get(&case).map_or(&[][..], Vec::as_slice),
                _ => &[],
            })
            .collect()
        });
        let mut slots = |columns: &[u32], units: &[u32]| {
            let mut list = Vec::new();
            for &case in units.iter().filter(|&&case| case < n_cases) {
                for &column in columns {
                    let is_in = column == total
                        || of_case.as_ref().is_none_or(|of_case| of_case[case as usize].contains(&column));
                    if is_in {
                        let next = column_of.len() as u32;
                        let slot = *numbers.entry((column, case)).or_insert_with(|| {
                            column_of.push(column);
                            next
                        });
                        list.push(slot);
                    }
                }
            }
            list
        };
        let mut documents = Vec::with_capacity(belonging.documents.len());
        let mut coders: BTreeMap<u32, Vec<Slots>> = BTreeMap::new();
        for ((entry, membership), (_, of_cases)) in belonging.documents.iter().zip(&cases.documents) {
            let units: Vec<(Span, Vec<u32>)> = columns_of(&entry.transcript, of_cases)
                .into_iter()
                .map(|(span, columns, _)| (span, columns.into_owned()))
                .collect();
            if let Membership::Coders(of) = membership {
                for &(_, column) in &of.columns {
                    let own = Membership::Whole(vec![column]);
                    let made = Slots::new(&columns_of(&entry.transcript, &own), &units, &mut slots);
                    coders.entry(column).or_default().push(made);
                }
            }
            documents.push(match (membership, of_cases) {
                (Membership::Whole(columns), Membership::Whole(cases)) => Slots::whole(slots(columns, cases)),
                _ => Slots::new(&columns_of(&entry.transcript, membership), &units, &mut slots),
            });
        }
        Self { column_of, documents, coders }
    }

    pub(super) const fn len(&self) -> usize {
        self.column_of.len()
    }

    /// In how many cases of each column each code is found; cells as in the tally.
    pub(super) fn found_in(&self, tally: &Tally) -> Vec<u32> {
        let mut found = vec![0; tally.counts.len()];
        for (slot, &column) in self.column_of.iter().enumerate() {
            let rows = &tally.cases_found[slot * tally.n_rows..(slot + 1) * tally.n_rows];
            for (row, _) in rows.iter().enumerate().filter(|(_, found)| **found) {
                found[tally.cell(row, column as usize)] += 1;
            }
        }
        found
    }

    /// How many cases each column has.
    pub(super) fn per_column(&self, n_columns: usize) -> Vec<u32> {
        let mut n = vec![0; n_columns];
        self.column_of.iter().for_each(|&column| n[column as usize] += 1);
        n
    }

    fn of(&self, place: usize, membership: &Membership) -> Option<&Slots> {
        match membership {
            Membership::Whole(columns) if columns.len() == 1 => {
                self.coders.get(&columns[0]).map_or(&self.documents, |coder| coder).get(place)
            }
            _ => self.documents.get(place),
        }
    }
}

/// Which slots of a document each row has filled already.
#[derive(Default)]
pub(super) struct Seen {
    last: Vec<u32>,
    layer: u32,
}

impl Counter<'_, '_> {
    /// Notes in which cases each code is found.
    pub(super) fn count_cases(&mut self, place: usize, entry: &DocumentEntry, layer: &Layer<'_>) {
        let slots = self.plan.cases.as_ref().and_then(|cases| cases.of(place, layer.membership));
        let Some(slots) = slots else { return };
        let n_rows = self.plan.rows.rows.len();
        for passage in &self.page.passages {
            let mut filled = None;
            for coding in self.page.codings(passage, layer.only) {
                let filled = filled.get_or_insert_with(|| slots.of(&entry.transcript, passage.span));
                for &slot in filled.iter() {
                    for &row in self.plan.rows.chain(coding.row as usize) {
                        self.tally.cases_found[slot as usize * n_rows + row as usize] = true;
                    }
                }
            }
        }
    }

    /// Counts documents, turns or answers with at least one coding.
    pub(super) fn count_units(&mut self, entry: &DocumentEntry, layer: &Layer<'_>) {
        let units = units_of(self.plan, entry);
        let mut numbers: BTreeMap<(u32, u32), u32> = BTreeMap::new();
        let mut column_of: Vec<u32> = Vec::new();
        let slots = Slots::new(&columns_of(&entry.transcript, layer.membership), &units, |columns, units| {
            let pairs = units.iter().flat_map(|&unit| columns.iter().map(move |&column| (unit, column)));
            let slot = |(unit, column)| {
                let next = column_of.len() as u32;
                *numbers.entry((unit, column)).or_insert_with(|| {
                    column_of.push(column);
                    next
                })
            };
            pairs.map(slot).collect()
        });
        let n_slots = column_of.len();
        let seen = &mut self.seen;
        seen.layer += 1;
        if seen.last.len() < n_slots * self.plan.rows.rows.len() {
            seen.last.resize(n_slots * self.plan.rows.rows.len(), 0);
        }
        for passage in &self.page.passages {
            let mut filled = None;
            for coding in self.page.codings(passage, layer.only) {
                let filled = filled.get_or_insert_with(|| slots.of(&entry.transcript, passage.span));
                for &row in self.plan.rows.chain(coding.row as usize) {
                    for &slot in filled.iter() {
                        let last = &mut seen.last[row as usize * n_slots + slot as usize];
                        if std::mem::replace(last, seen.layer) != seen.layer {
                            let cell = self.tally.cell(row as usize, column_of[slot as usize] as usize);
                            self.tally.values[cell] += 1;
                        }
                    }
                }
            }
        }
    }
}

/// The recording units of a document, in order.
fn units_of(plan: &Plan<'_, '_>, entry: &DocumentEntry) -> Vec<(Span, Vec<u32>)> {
    match (plan.spec.recording_unit, &plan.answers) {
        (RecordingUnit::Turn, _) => {
            let units = Units::new(&entry.transcript);
            let answering = (0..units.len()).filter(|&unit| !units.is_asked(unit));
            answering.map(|unit| (units.span(unit), vec![unit as u32])).collect()
        }
        (RecordingUnit::Answer, Some(answers)) => {
            let mut spans: Vec<Span> =
                answers.of_document(entry.document.id).iter().filter_map(|answer| answer.answer).collect();
            spans.sort_unstable();
            spans.dedup();
            stretches(&spans.into_iter().zip(0..).collect::<Vec<_>>())
        }
        _ => vec![(Span { start: CharIdx(0), end: CharIdx(u32::MAX) }, vec![0])],
    }
}
