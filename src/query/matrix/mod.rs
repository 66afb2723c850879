//! Codes by cases or by documents.
//!
//! How is counted:
//! - Codings: every coding counts one. A code with sub-codes counts distinct passages
//!   (document, start, end) among its own codings and those of all codes below it: the same
//!   range under two sub-codes is one, ranges that overlap in part are two.
//! - Presence: 1 where that count is above 0.
//! - Coded words: the words in the union of the spans of the code's own codings and those
//!   below it. A word belongs to the span that holds its first character; speaker labels and
//!   time marks are no words.
//! - A case sums over its documents. Where one speaker of a document is the case, the codings
//!   that hold words of that speaker's turns count (or begin in them, where they hold no words),
//!   and of their words those that lie in these turns: a coding over the turns of two cases counts
//!   once for each. Codings of no case stand in an extra column, which is there only if they are.
//! - A row's total is the sum over the columns; what counts in several columns (a document of
//!   two cases) counts once. For presence it is the number of columns.
//! - The bottom gives codings and distinct passages separately, each counted once a column.
//! - Codes without any coding are rows: that nobody speaks of it is a result.
//! - Only one run counts, and detached codings (their words were deleted) never do.

pub(super) mod belonging;
mod cells;
mod count;
mod part_words;
pub(super) mod rows;
mod spec;
#[cfg(test)]
mod tests;
mod texts;

use std::sync::Arc;

pub use spec::{Columns, MatrixSpec, Measure};
pub use texts::summary_seen;

use crate::model::{CaseId, Code, DocumentId};
use crate::project::Snapshot;
use belonging::Belonging;
use count::Tally;
use rows::Rows;

/// What a column stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ColumnKey {
    /// A case.
    Case(CaseId),
    /// A document.
    Document(DocumentId),
    /// The codings that belong to no case.
    WithoutCase,
}

/// A column of a matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it stands for.
    pub key: ColumnKey,
    /// The name of the case or document; empty for [`ColumnKey::WithoutCase`].
    pub name: String,
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

/// Codes by cases or documents, counted.
#[derive(Debug)]
pub struct Matrix {
    /// What was asked for.
    pub spec: MatrixSpec,
    /// The columns, without the totals.
    pub columns: Vec<Column>,
    /// The rows, without the bottom ones, in the order of the code tree.
    pub rows: Vec<Row>,
    /// The cases that are no columns, because no document that takes part belongs to them.
    pub cases_left_out: Vec<CaseId>,
    /// How many documents take part.
    pub n_documents: usize,
    tally: Tally,
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
    /// milliseconds; coded words take more, and the first time the words must be found.
    pub fn new(snapshot: &Snapshot, spec: MatrixSpec) -> Self {
        let rows = Rows::new(snapshot.codes(), &spec);
        let mut belonging = Belonging::new(snapshot, &spec);
        let tally = count::count(&rows, &spec, &belonging);
        let total_place = belonging.total();
        let mut columns = std::mem::take(&mut belonging.columns);
        let is_shown =
            |(place, column): &(usize, &Column)| column.key != ColumnKey::WithoutCase || tally.codings[*place] > 0;
        let places: Vec<usize> = columns.iter().enumerate().filter(is_shown).map(|(place, _)| place).collect();
        columns.truncate(places.len());
        Self {
            columns,
            rows: rows.rows,
            cases_left_out: belonging.cases_left_out,
            n_documents: belonging.documents.len(),
            spec,
            tally,
            places,
            total_place,
        }
    }

    /// The number in a cell.
    pub fn value(&self, row: usize, column: usize) -> u32 {
        self.measured(row, self.places[column])
    }

    /// The number at the end of a row.
    pub fn total(&self, row: usize) -> u32 {
        match self.spec.measure {
            Measure::Presence => (0..self.columns.len()).map(|column| self.value(row, column)).sum(),
            Measure::Codings | Measure::CodedWords => self.measured(row, self.total_place),
        }
    }

    /// True where the code is found in the column, whatever is measured.
    pub fn is_present(&self, row: usize, column: usize) -> bool {
        self.tally.counts[self.tally.cell(row, self.places[column])] > 0
    }

    /// In how many cases (or documents) the code is found, of [`Self::n_compared`].
    pub fn n_present(&self, row: usize) -> usize {
        (0..self.n_compared()).filter(|&column| self.is_present(row, column)).count()
    }

    /// How many cases (or documents) are compared: the columns but the one without case.
    pub fn n_compared(&self) -> usize {
        self.columns.iter().filter(|column| column.key != ColumnKey::WithoutCase).count()
    }

    /// How many codings count in a column, or in all.
    pub fn n_codings(&self, column: Option<usize>) -> u32 {
        self.tally.codings[self.place(column)]
    }

    /// How many distinct passages they stand on.
    pub fn n_passages(&self, column: Option<usize>) -> u32 {
        self.tally.passages[self.place(column)]
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
            Measure::CodedWords => self.tally.words[cell],
        }
    }
}
