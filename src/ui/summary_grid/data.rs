//! What stands in the grid, without drawing it.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use crate::model::{CaseId, CodeId, Summary};
use crate::project::Snapshot;
use crate::query::matrix::{ColumnKey, Matrix, MatrixSpec, summary_seen};

/// A case of the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GridCase {
    /// The case.
    pub id: CaseId,
    /// Its name.
    pub name: String,
    /// Its column of the matrix.
    pub column: usize,
}

/// A summary, and whether its codings have changed since.
#[derive(Clone, Debug)]
pub struct Written {
    /// What was written.
    pub summary: Arc<Summary>,
    /// True where the codings have changed since.
    pub is_stale: bool,
}

/// All summaries beside the numbers of segments.
#[derive(Debug)]
pub struct Grid {
    /// The segments by cases.
    pub matrix: Matrix,
    /// The cases that have a document, in their order.
    pub cases: Vec<GridCase>,
    /// What is written, by case and code.
    pub written: BTreeMap<(CaseId, CodeId), Written>,
    /// Where cases stand, by case and code.
    pub positions: BTreeMap<(CaseId, CodeId), String>,
}

impl Grid {
    /// Gathers the grid.
    pub fn new(snapshot: &Snapshot) -> Self {
        let matrix = Matrix::new(snapshot, MatrixSpec::default());
        let case = |(column, of): (usize, &crate::query::matrix::Column)| match of.key {
            ColumnKey::Case(id) => Some(GridCase { id, name: of.name.clone(), column }),
            _ => None,
        };
        let cases = matrix.columns.iter().enumerate().filter_map(case).collect();
        let written = snapshot.summaries().map(|summary| {
            let is_stale = summary.seen != summary_seen(snapshot, summary.case, summary.code);
            ((summary.case, summary.code), Written { summary: Arc::clone(summary), is_stale })
        });
        let mut positions = BTreeMap::new();
        for scale in snapshot.position_scales() {
            for row in snapshot.case_positions(scale.id) {
                if let Some(option) = snapshot.position_option(row.option) {
                    positions.insert((row.case, scale.code), option.text.clone());
                }
            }
        }
        Self { cases, written: written.collect(), positions, matrix }
    }

    /// How many summaries are stale.
    pub fn n_stale(&self) -> usize {
        self.written.values().filter(|written| written.is_stale).count()
    }

    /// The rows that are seen while some codes are closed.
    pub fn rows(&self, closed: &HashSet<CodeId>) -> Vec<usize> {
        let mut rows = Vec::new();
        let mut row = 0;
        while let Some(line) = self.matrix.rows.get(row) {
            rows.push(row);
            row = if closed.contains(&line.code.id) { line.end } else { row + 1 };
        }
        rows
    }

    /// Where a code and a case stand in the matrix.
    pub fn place(&self, (case, code): (CaseId, CodeId)) -> Option<(usize, usize)> {
        let row = self.matrix.rows.iter().position(|row| row.code.id == code)?;
        let column = self.cases.iter().find(|of| of.id == case)?.column;
        Some((row, column))
    }
}
