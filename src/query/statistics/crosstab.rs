//! Codes by the categories of a variable, with cases as the unit.
//!
//! - A case counts in the column of its value; a case with several values of the variable counts
//!   in each of them, and then no test is made, because the columns are not parted.
//! - Cases without a value, and those without a document that takes part, stand in no column.
//! - A cell holds in how many of a column's cases the code is found, with its sub-codes.
//! - Beside that, and only described, stand how many codings the cases of a column have.

use std::collections::BTreeSet;

use super::{CrossTable, Observed, Verdict};
use crate::model::{CaseId, Variable, VariableId};
use crate::project::{CodingRef, Snapshot};
use crate::query::cases::Categories;
use crate::query::{ColumnKey, Columns, Matrix, MatrixSpec, Measure};

/// Codes by the categories of a variable.
#[derive(Debug)]
pub struct Crosstab {
    /// The variable.
    pub variable: VariableId,
    /// Its categories that a case has, in the order of the variable.
    pub columns: Vec<CrossColumn>,
    /// How many cases stand in a column.
    pub n_cases: usize,
    /// How many cases that take part have no value.
    pub n_without_value: usize,
    /// How many cases have several values.
    pub n_with_several: usize,
    /// The codes by cases that it was counted from: its rows are the rows here.
    pub matrix: Matrix,
}

/// A category of the variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossColumn {
    /// What it is called in the study's own language.
    pub name: String,
    /// Its cases, as columns of the matrix.
    cases: Vec<usize>,
}

impl CrossColumn {
    /// How many cases it has.
    pub const fn n_cases(&self) -> usize {
        self.cases.len()
    }
}

/// What may be said of a code and the variable.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CodeVerdict {
    /// All cases are in one column, or the code is found in all of them or in none.
    NoDifference,
    /// A case stands in several columns: they are not parted, and no test is made.
    SeveralValues,
    /// The verdict over cases.
    Tested(Verdict),
}

impl Crosstab {
    /// Counts; none where there is no such variable.
    pub fn new(snapshot: &Snapshot, scope: &MatrixSpec, variable: VariableId) -> Option<Self> {
        let row: &Variable = snapshot.variable(variable)?;
        let spec = MatrixSpec { columns: Columns::Cases, measure: Measure::Codings, ..scope.clone() };
        let matrix = Matrix::new(snapshot, spec);
        let categories = Categories::new(snapshot);
        let case_of = |column: usize| match matrix.columns[column].key {
            ColumnKey::Case(case) => Some(case),
            _ => None,
        };
        let of_cases: Vec<BTreeSet<&str>> = (0..matrix.n_compared())
            .map(|column| {
                let values = case_of(column).map_or_else(Vec::new, |case: CaseId| snapshot.values_of(case, variable));
                values.into_iter().map(|value| categories.of(value)).collect()
            })
            .collect();
        let mut columns: Vec<CrossColumn> = Vec::new();
        for category in categories.list(snapshot, row) {
            let cases: Vec<usize> =
                (0..of_cases.len()).filter(|&case| of_cases[case].contains(category.name.as_str())).collect();
            if !cases.is_empty() {
                columns.push(CrossColumn { name: category.name, cases });
            }
        }
        let n_without_value = of_cases.iter().filter(|values| values.is_empty()).count();
        Some(Self {
            variable,
            columns,
            n_cases: of_cases.len() - n_without_value,
            n_without_value,
            n_with_several: of_cases.iter().filter(|values| values.len() > 1).count(),
            matrix,
        })
    }

    /// In how many cases of a column the code of a row is found.
    pub fn n_present(&self, row: usize, column: usize) -> usize {
        self.columns[column].cases.iter().filter(|&&case| self.matrix.is_present(row, case)).count()
    }

    /// In how many cases of any column the code of a row is found.
    pub fn n_present_in_all(&self, row: usize) -> usize {
        let mut cases: Vec<usize> = self.columns.iter().flat_map(|column| column.cases.iter().copied()).collect();
        cases.sort_unstable();
        cases.dedup();
        cases.into_iter().filter(|&case| self.matrix.is_present(row, case)).count()
    }

    /// How many codings of a row the cases of a column have.
    pub fn n_codings(&self, row: usize, column: usize) -> u32 {
        self.columns[column].cases.iter().map(|&case| self.matrix.value(row, case)).sum()
    }

    /// Found and not found by columns, for one code; none where there is no difference to test.
    pub fn table_of(&self, row: usize) -> Option<CrossTable> {
        let present = |column: usize| self.n_present(row, column) as u32;
        let n = self.columns.len();
        let found: Vec<u32> = (0..n).map(present).collect();
        let missing: Vec<u32> = (0..n).map(|column| self.columns[column].n_cases() as u32 - found[column]).collect();
        CrossTable::new(&[found, missing])
    }

    /// What may be said of one code, over cases.
    pub fn verdict(&self, row: usize) -> CodeVerdict {
        if self.n_with_several > 0 {
            return CodeVerdict::SeveralValues;
        }
        self.table_of(row)
            .map_or(CodeVerdict::NoDifference, |table| CodeVerdict::Tested(Verdict::of(&table, Observed::Cases)))
    }

    /// The rows of codes without sub-codes: those whose codings a table of codings counts, so that
    /// none counts twice.
    pub fn leaves(&self) -> Vec<usize> {
        (0..self.matrix.rows.len()).filter(|&row| !self.matrix.rows[row].has_children(row)).collect()
    }

    /// The codings of the codes without sub-codes by columns; none with less than two rows and
    /// columns that have any, and where a case counts in several columns.
    pub fn codings_table(&self) -> Option<CrossTable> {
        if self.n_with_several > 0 {
            return None;
        }
        let row = |row: usize| (0..self.columns.len()).map(|column| self.n_codings(row, column)).collect();
        CrossTable::new(&self.leaves().into_iter().map(row).collect::<Vec<Vec<u32>>>())
    }

    /// The codings of a row in the cases of a column, or of all columns.
    pub fn refs_of(&self, snapshot: &Snapshot, row: usize, column: Option<usize>) -> Vec<CodingRef> {
        let mut cases: Vec<usize> = match column {
            Some(column) => self.columns[column].cases.clone(),
            None => self.columns.iter().flat_map(|column| column.cases.iter().copied()).collect(),
        };
        cases.sort_unstable();
        cases.dedup();
        let mut refs: Vec<CodingRef> =
            cases.into_iter().flat_map(|case| self.matrix.refs_of_cell(snapshot, Some(row), Some(case))).collect();
        refs.sort_unstable();
        refs.dedup();
        refs
    }
}
