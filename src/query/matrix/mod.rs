//! Codes by cases, documents, groups, speakers, coders or questions.
//!
//! # How is counted
//!
//! - Codings (S): every coding counts one. A code with sub-codes counts distinct passages
//!   (document, start, end) among its own codings and those of all codes below it: the same
//!   range under two sub-codes is one, ranges that overlap in part are two.
//! - Mentions (M): codings of a code and those below it, merged where they overlap or touch, or are
//!   parted only by white space, labels, time marks and at most one interviewer's turn of so many
//!   words ([`MatrixSpec::gap_words`]); codings in turns of different speakers are never merged.
//! - Presence: 1 where there is a coding.
//! - Recording units (R): cases, documents, turns (of interviewers none) or answers to questions of
//!   the guide in which a coding holds a word, or begins, where it holds none.
//! - Coded words: the words in the union of the spans of the code's own codings and those
//!   below it. A word belongs to the span that holds its first character; speaker labels and
//!   time marks are no words.
//! - Share: of the respondents' words of the column those that are coded. Words of interviewers'
//!   turns are none.
//! - Weight: the median of the weights of the code's own codings and those below it; of an even
//!   number both middle values.
//!
//! # In which columns
//!
//! - A case sums over its documents. Where one speaker of a document is the case, the codings
//!   that hold words of that speaker's turns count (or begin in them, where they hold no words),
//!   and of their words those that lie in these turns: a coding over the turns of two cases counts
//!   once for each. The same holds for speakers and for answers to questions.
//! - What is in no column stands in an extra one, which is there only if it has codings. A coding
//!   that holds words of a named column too does not count there, nor do its words.
//! - A row's total is the sum over the columns; what counts in several columns (a document of
//!   two cases, a case with two values) counts once. For presence it is the number of columns.
//! - The bottom gives codings and distinct passages separately, each counted once a column.
//! - Codes without any coding are rows: that nobody speaks of it is a result ([`EmptyReason`] says
//!   which cells are none yet).
//! - Only one run counts, and detached codings (their words were deleted) never do.

pub(super) mod belonging;
mod cells;
mod column;
mod count;
mod names;
mod order;
mod reasons;
pub(super) mod rows;
mod sense;
mod shown;
mod spec;
#[cfg(test)]
mod tests;
mod texts;

use std::sync::Arc;

pub use column::{Column, ColumnKey};
pub use reasons::EmptyReason;
pub use sense::{why_no_text, why_not};
pub use shown::{DecimalUnit, Shown};
pub use spec::{CellText, Columns, GroupBy, GroupVariable, MatrixSpec, Measure, Normalise, Order, RecordingUnit};
pub use texts::summary_seen;

use crate::model::{CaseId, Code};
use crate::project::Snapshot;
use belonging::Belonging;
use count::{Counted, Medians, Tally};
use reasons::Reasons;
use rows::Rows;

/// The columns that a matrix of this specification may have, in their order but for that by
/// similarity: what an order by hand chooses from.
pub fn columns_of(snapshot: &Snapshot, spec: &MatrixSpec) -> Vec<Column> {
    let belonging = Belonging::new(snapshot, spec);
    let order = order::of_columns(snapshot, spec, &belonging);
    order.into_iter().map(|place| belonging.columns[place].clone()).collect()
}

/// A row of a matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The code.
    pub code: Arc<Code>,
    /// How deep it stands under the first code of its sub-tree: 0 for that one.
    pub depth: usize,
    /// One past the row of its last descendant.
    pub end: usize,
}

impl Row {
    /// True where the row, which stands at `place`, has rows of sub-codes under it.
    pub const fn has_children(&self, place: usize) -> bool {
        self.end > place + 1
    }
}

/// Codes by columns, counted.
#[derive(Debug)]
pub struct Matrix {
    /// What was asked for.
    pub spec: MatrixSpec,
    /// The columns, without the totals.
    pub columns: Vec<Column>,
    /// The rows, without the bottom ones, in the order of the code tree.
    pub rows: Vec<Row>,
    /// The cases that are in no column, because no document that takes part belongs to them; known
    /// where columns are made of cases.
    pub cases_left_out: Vec<CaseId>,
    /// How many documents take part.
    pub n_documents: usize,
    tally: Tally,
    medians: Medians,
    cases_with: Vec<u32>,
    n_cases: Vec<u32>,
    /// For each column of the tally the sum over the rows that stand under none.
    main_sums: Vec<u32>,
    reasons: Reasons,
    /// Where each column stands in the tally.
    places: Vec<usize>,
    total_place: usize,
}

impl std::fmt::Debug for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tally").field("codings", &self.codings).finish_non_exhaustive()
    }
}

impl Matrix {
    /// Counts. At 1,000 documents, 500,000 codings and 200 codes this takes some ten
    /// milliseconds; the first time that words are asked for they must be found.
    pub fn new(snapshot: &Snapshot, spec: MatrixSpec) -> Self {
        let rows = Rows::new(snapshot.codes(), &spec);
        let belonging = Belonging::new(snapshot, &spec);
        let Counted { tally, medians, cases_with, n_cases } = count::count(snapshot, &rows, &spec, &belonging);
        let reasons = Reasons::new(snapshot, &spec, &belonging);
        let mut places = order::of_columns(snapshot, &spec, &belonging);
        places.retain(|&place| !belonging.columns[place].key.is_rest() || tally.codings[place] > 0);
        let mut matrix = Self {
            columns: places.iter().map(|&place| belonging.columns[place].clone()).collect(),
            rows: rows.rows,
            n_documents: belonging.documents.len(),
            total_place: belonging.total(),
            cases_left_out: belonging.cases_left_out,
            spec,
            tally,
            medians,
            cases_with,
            n_cases,
            main_sums: Vec::new(),
            reasons,
            places,
        };
        let tops: Vec<usize> = (0..matrix.rows.len()).filter(|&row| matrix.rows[row].depth == 0).collect();
        let sum = |place: usize| tops.iter().map(|&row| matrix.measured(row, place)).sum();
        matrix.main_sums = (0..=matrix.total_place).map(sum).collect();
        if matrix.spec.order == Order::Similarity {
            let order = order::by_similarity(&matrix);
            matrix.columns = order.iter().map(|&column| matrix.columns[column].clone()).collect();
            matrix.places = order.iter().map(|&column| matrix.places[column]).collect();
        }
        matrix
    }

    /// The number in a cell: of shares the coded respondents' words, of weights the lower middle
    /// one, 0 where there is none. [`Self::shown`] says how it reads.
    pub fn value(&self, row: usize, column: usize) -> u32 {
        self.measured(row, self.places[column])
    }

    /// The number at the end of a row.
    pub fn total(&self, row: usize) -> u32 {
        match self.spec.measure {
            Measure::Presence => (0..self.columns.len()).map(|column| self.value(row, column)).sum(),
            _ => self.measured(row, self.total_place),
        }
    }

    /// What the codes right below a row come to when each is counted by itself, in a column or in
    /// all: more than the row's own number where a passage stands under several of them. The
    /// row's own codings are not in it. None for codes without sub-codes, and for measures that
    /// have no sum.
    pub fn sum_of_children(&self, row: usize, column: Option<usize>) -> Option<u32> {
        let has_sum = !matches!(self.spec.measure, Measure::Presence | Measure::RespondentShare | Measure::Weight);
        let line = self.rows.get(row).filter(|line| has_sum && line.has_children(row))?;
        let children = (row + 1..line.end).filter(|&child| self.rows[child].depth == line.depth + 1);
        Some(children.map(|child| self.measured(child, self.place(column))).sum())
    }

    /// True where the code is found in the column, whatever is measured.
    pub fn is_present(&self, row: usize, column: usize) -> bool {
        self.tally.counts[self.tally.cell(row, self.places[column])] > 0
    }

    /// In how many columns the code is found, of [`Self::n_compared`].
    pub fn n_present(&self, row: usize) -> usize {
        (0..self.n_compared()).filter(|&column| self.is_present(row, column)).count()
    }

    /// How many columns are compared: all but those of what is in no other one, which are last.
    pub fn n_compared(&self) -> usize {
        self.columns.iter().filter(|column| !column.key.is_rest()).count()
    }

    /// How many codings count in a column, or in all.
    pub fn n_codings(&self, column: Option<usize>) -> u32 {
        self.tally.codings[self.place(column)]
    }

    /// How many distinct passages they stand on.
    pub fn n_passages(&self, column: Option<usize>) -> u32 {
        self.tally.passages[self.place(column)]
    }

    /// How many words respondents say in a column, or in all; known where numbers are set against
    /// them.
    pub fn n_respondent_words(&self, column: Option<usize>) -> Option<u32> {
        self.tally.respondent_words.get(self.place(column)).copied()
    }

    /// In how many of the column's cases the code is found, and how many there are; known where
    /// cells are set against cases. Without a column those of all.
    pub fn cases_with_code(&self, row: usize, column: Option<usize>) -> Option<(u32, u32)> {
        let place = self.place(column);
        let n = self.cases_with.get(self.tally.cell(row, place))?;
        Some((*n, self.n_cases[place]))
    }

    /// The largest number in a cell of a code without sub-codes: what shades are scaled by.
    pub fn max_of_leaves(&self) -> u32 {
        let leaves = (0..self.rows.len()).filter(|&row| !self.rows[row].has_children(row));
        leaves.flat_map(|row| (0..self.columns.len()).map(move |column| self.value(row, column))).max().unwrap_or(0)
    }

    fn place(&self, column: Option<usize>) -> usize {
        column.map_or(self.total_place, |column| self.places[column])
    }

    fn measured(&self, row: usize, place: usize) -> u32 {
        let cell = self.tally.cell(row, place);
        match self.spec.measure {
            Measure::Codings => self.tally.counts[cell],
            Measure::Presence => u32::from(self.tally.counts[cell] > 0),
            Measure::Weight => self.medians.of(cell).map_or(0, |(low, _)| u32::from(low)),
            _ => self.tally.values[cell],
        }
    }
}
