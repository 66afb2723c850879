//! The rows of a matrix: codes in tree order, and what each coding adds to.

use std::sync::Arc;

use super::{MatrixSpec, Row};
use crate::model::CodeSystem;
use crate::query::code_rows::CodeRows;

/// The rows with the look-ups that counting needs.
pub(in crate::query) struct Rows {
    pub rows: Vec<Row>,
    pub of_code: CodeRows,
    /// For each row its own place and those of the rows above it, the nearest first.
    chains: Vec<Vec<u32>>,
}

impl Rows {
    pub(in crate::query) fn new(codes: &CodeSystem, spec: &MatrixSpec) -> Self {
        let mut rows: Vec<Row> = Vec::new();
        for range in top_ranges(codes, spec) {
            let (first, top_depth) = (range.start, codes.depth(range.start));
            let base = rows.len();
            rows.extend(range.map(|place| Row {
                code: Arc::clone(&codes.codes()[place]),
                depth: codes.depth(place) - top_depth,
                end: codes.subtree(place).end - first + base,
            }));
        }
        let mut chains: Vec<Vec<u32>> = Vec::with_capacity(rows.len());
        let mut open: Vec<u32> = Vec::new();
        for (place, row) in rows.iter().enumerate() {
            open.truncate(row.depth);
            open.push(place as u32);
            chains.push(open.iter().rev().copied().collect());
        }
        let of_code = CodeRows::new(rows.iter().map(|row| row.code.id));
        Self { rows, of_code, chains }
    }

    /// The row and those above it.
    pub(in crate::query) fn chain(&self, row: usize) -> &[u32] {
        &self.chains[row]
    }

    /// The rows that count distinct passages over a coding in `row`: it, if it has
    /// sub-codes, and those above it.
    pub(in crate::query) fn parents(&self, row: usize) -> &[u32] {
        &self.chains[row][usize::from(!self.rows[row].has_children(row))..]
    }
}

/// The ranges of places in the code system that become rows: all, or the sub-trees asked
/// for, none inside another.
fn top_ranges(codes: &CodeSystem, spec: &MatrixSpec) -> Vec<std::ops::Range<usize>> {
    let mut ranges: Vec<_> = match &spec.codes {
        None => codes.children(None).iter().filter_map(|code| codes.place(code.id)).collect(),
        Some(ids) => ids.iter().filter_map(|&id| codes.place(id)).collect::<Vec<_>>(),
    }
    .into_iter()
    .map(|place| codes.subtree(place))
    .collect();
    ranges.sort_unstable_by_key(|range| range.start);
    let mut end = 0;
    ranges.retain(|range| {
        let outside = range.start >= end;
        end = end.max(range.end);
        outside
    });
    ranges
}
