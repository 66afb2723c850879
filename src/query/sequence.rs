//! Which code follows which within a document.
//!
//! Codings that begin at one place are a step; the steps of a document come in the order of their
//! starts. Each code of a step is followed by each *other* code of the next step, and is not
//! followed by itself. A transition may be asked to stay within one turn (both begin in it; in a
//! text without turns, in one paragraph), or to reach at most so many paragraphs from the start of
//! the one to the start of the other.
//!
//! Worked example: A at 0, B and C at 10, B at 20, A at 30. The steps are {A}, {B, C}, {B}, {A}.
//! Transitions: A to B, A to C, C to B, B to A: one each. B to B is none.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::MatrixSpec;
use super::matrix::rows::Rows;
use super::retrieval::units::{Units, paragraphs};
use crate::model::{CodeId, Coding, Transcript};
use crate::project::{CodingRef, Snapshot};

/// How far a transition may reach.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Within {
    /// Over the document.
    #[default]
    Document,
    /// Within a turn.
    Turn,
    /// Over at most so many paragraphs; 0 is the same paragraph.
    Paragraphs(u32),
}

/// A sequence that is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SequenceSpec {
    /// How far a transition may reach.
    pub within: Within,
    /// True where a code counts as the main category above it (or as the code that was chosen).
    pub main_only: bool,
    /// Whose codings count, in which run and documents, and the codes whose sub-trees take part.
    pub scope: MatrixSpec,
}

/// Codes by the codes that follow them.
#[derive(Clone, Debug, PartialEq)]
pub struct Sequence {
    /// What was asked for.
    pub spec: SequenceSpec,
    /// The codes, in the order of the code tree.
    pub codes: Vec<CodeId>,
    /// How many documents have a transition.
    pub n_documents: u32,
    counts: Vec<u32>,
    documents: Vec<u32>,
}

impl Sequence {
    /// Counts.
    pub fn new(snapshot: &Snapshot, spec: SequenceSpec) -> Self {
        let rows = Rows::new(snapshot.codes(), &spec.scope);
        let places: Vec<usize> =
            (0..rows.rows.len()).filter(|&row| !spec.main_only || rows.rows[row].depth == 0).collect();
        let n = places.len();
        let (mut counts, mut documents, mut n_documents) = (vec![0; n * n], vec![0; n * n], 0);
        let mut last_document = None;
        let mut seen: BTreeSet<usize> = BTreeSet::new();
        each(snapshot, &spec, &rows, &mut |from, to| {
            if last_document.replace(from.1.document) != Some(from.1.document) {
                seen.clear();
                n_documents += 1;
            }
            let of = |row: usize| places.binary_search(&row).unwrap_or(0);
            let cell = of(from.0) * n + of(to.0);
            counts[cell] += 1;
            documents[cell] += u32::from(seen.insert(cell));
        });
        let codes = places.into_iter().map(|row| rows.rows[row].code.id).collect();
        Self { spec, codes, n_documents, counts, documents }
    }

    /// How often the code at the place `to` follows the one at `from`.
    pub fn n(&self, from: usize, to: usize) -> u32 {
        self.counts[from * self.codes.len() + to]
    }

    /// In how many documents it does.
    pub fn n_in_documents(&self, from: usize, to: usize) -> u32 {
        self.documents[from * self.codes.len() + to]
    }

    /// How often any code follows the one at `from`.
    pub fn total(&self, from: usize) -> u32 {
        (0..self.codes.len()).map(|to| self.n(from, to)).sum()
    }

    /// The codings of the transitions from one code to another, in order, each once. The snapshot
    /// may be newer: then these are the transitions of today.
    pub fn codings(&self, snapshot: &Snapshot, from: CodeId, to: CodeId) -> Vec<CodingRef> {
        let rows = Rows::new(snapshot.codes(), &self.spec.scope);
        let wanted = (rows.of_code.row(from), rows.of_code.row(to));
        let mut found = BTreeSet::new();
        each(snapshot, &self.spec, &rows, &mut |(from_row, from), (to_row, to)| {
            if (Some(from_row), Some(to_row)) == wanted {
                found.extend([from, to].map(|coding| (coding.document, coding.span, coding.id)));
            }
        });
        let documents = snapshot.documents().map(|entry| entry.document.id);
        let of = |document| found.iter().filter(move |(at, ..)| *at == document);
        documents.flat_map(of).map(|&(document, span, id)| CodingRef { document, span, id }).collect()
    }
}

/// A code's row and its coding.
type Met<'s> = (usize, &'s Coding);

/// Calls for each transition, document by document. Where a code has several codings on a step, the
/// longest stands for it.
fn each<'s>(snapshot: &'s Snapshot, spec: &SequenceSpec, rows: &Rows, found: &mut impl FnMut(Met<'s>, Met<'s>)) {
    let row_of = |coding: &Coding| {
        let row = rows.of_code.row(coding.code).filter(|_| spec.scope.takes(coding))?;
        Some(if spec.main_only { rows.chain(row).last().map_or(row, |&top| top as usize) } else { row })
    };
    for entry in snapshot.documents().filter(|entry| spec.scope.takes_document(entry.document.id)) {
        let counted: Vec<Met<'s>> = entry.codings.iter().filter_map(|coding| Some((row_of(coding)?, coding))).collect();
        let steps: Vec<&[Met<'s>]> = counted.chunk_by(|a, b| a.1.span.start == b.1.span.start).collect();
        let reach = Reach::new(&entry.transcript, spec.within);
        for pair in steps.windows(2) {
            let (from, to) = (codes_of(pair[0]), codes_of(pair[1]));
            let (Some(&(_, first)), Some(&(_, second))) = (from.first(), to.first()) else { continue };
            if !reach.allows(first, second) {
                continue;
            }
            for &before in &from {
                to.iter().filter(|behind| behind.0 != before.0).for_each(|&behind| found(before, behind));
            }
        }
    }
}

/// Each code of a step once, by row.
fn codes_of<'s>(step: &[Met<'s>]) -> Vec<Met<'s>> {
    let mut codes = step.to_vec();
    codes.sort_by_key(|&(row, coding)| (row, std::cmp::Reverse(coding.span.end), coding.id));
    codes.dedup_by_key(|&mut (row, _)| row);
    codes
}

/// Whether one place is in reach of another.
struct Reach<'s> {
    transcript: &'s Transcript,
    within: Within,
    units: Option<Units>,
}

impl<'s> Reach<'s> {
    fn new(transcript: &'s Transcript, within: Within) -> Self {
        Self { transcript, within, units: (within == Within::Turn).then(|| Units::new(transcript)) }
    }

    fn allows(&self, from: &Coding, to: &Coding) -> bool {
        match (self.within, &self.units) {
            (Within::Paragraphs(n), _) => {
                let number = |coding: &Coding| paragraphs(self.transcript, coding.span).0;
                number(to).saturating_sub(number(from)) <= n
            }
            (Within::Turn, Some(units)) => {
                let first = |coding: &Coding| units.touched(coding.span).map(|(first, _)| first);
                first(from).is_some() && first(from) == first(to)
            }
            (Within::Document | Within::Turn, _) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::Fixture;

    fn told(study: &Fixture, spec: SequenceSpec) -> Vec<String> {
        let snapshot = study.snapshot();
        let found = Sequence::new(&snapshot, spec);
        let name = |place: usize| snapshot.code(found.codes[place]).unwrap().name.clone();
        let n = found.codes.len();
        let all = (0..n).flat_map(|from| (0..n).map(move |to| (from, to))).filter(|&(from, to)| found.n(from, to) > 0);
        all.map(|(from, to)| {
            let codings = found.codings(&snapshot, found.codes[from], found.codes[to]).len();
            format!(
                "{}>{} {} in {}: {codings}",
                name(from),
                name(to),
                found.n(from, to),
                found.n_in_documents(from, to)
            )
        })
        .collect()
    }

    #[test]
    fn each_code_is_followed_by_the_other_codes_of_the_next_step() {
        let mut study = Fixture::new();
        study.codes(&["A", "B", "C"]);
        study.document("D", "uno dos tres cuatro cinco seis siete ocho");
        study.coding("D", 0..3, "A");
        study.coding("D", 10..14, "B");
        study.coding("D", 10..18, "C");
        study.coding("D", 20..22, "B");
        study.coding("D", 30..32, "A");
        let all = told(&study, SequenceSpec::default());
        assert_eq!(all, ["A>B 1 in 1: 2", "A>C 1 in 1: 2", "B>A 1 in 1: 2", "C>B 1 in 1: 2"]);
        study.document("E", "uno dos tres");
        study.coding("E", 0..3, "A");
        study.coding("E", 4..7, "B");
        assert_eq!(told(&study, SequenceSpec::default())[0], "A>B 2 in 2: 4");
        let snapshot = study.snapshot();
        let found = Sequence::new(&snapshot, SequenceSpec::default());
        assert_eq!((found.n_documents, found.total(0), found.total(1), found.total(2)), (2, 3, 1, 1));
    }

    #[test]
    fn a_transition_stays_within_its_reach() {
        let mut study = Fixture::new();
        study.codes(&["A", "A > A1", "B"]);
        study.document("D", "E: uno dos\nX: tres\ncuatro cinco seis\nmas\nE: fin");
        study.quote("D", "dos", "A");
        study.quote("D", "tres", "B");
        study.quote("D", "cuatro", "A > A1");
        study.quote("D", "fin", "B");
        let ask = |within, main_only| told(&study, SequenceSpec { within, main_only, ..SequenceSpec::default() });
        assert_eq!(ask(Within::Document, false), ["A>B 1 in 1: 2", "A1>B 1 in 1: 2", "B>A1 1 in 1: 2"]);
        assert_eq!(ask(Within::Document, true), ["A>B 2 in 1: 4", "B>A 1 in 1: 2"]);
        // Turns of the fixture end with their line: each line without a label is a unit of its own.
        assert_eq!(ask(Within::Turn, true), Vec::<String>::new());
        assert_eq!(ask(Within::Paragraphs(0), true), Vec::<String>::new());
        assert_eq!(ask(Within::Paragraphs(1), true), ["A>B 1 in 1: 2", "B>A 1 in 1: 2"]);
        assert_eq!(ask(Within::Paragraphs(2), true), ["A>B 2 in 1: 4", "B>A 1 in 1: 2"]);
    }

    #[test]
    fn in_one_turn_codes_follow_each_other() {
        let mut study = Fixture::new();
        study.codes(&["A", "B"]);
        study.document("D", "X: uno dos\nY: tres");
        study.quote("D", "uno", "A");
        study.quote("D", "dos", "B");
        study.quote("D", "tres", "A");
        let within = Within::Turn;
        assert_eq!(told(&study, SequenceSpec { within, ..SequenceSpec::default() }), ["A>B 1 in 1: 2"]);
    }
}
