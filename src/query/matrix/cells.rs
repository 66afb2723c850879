//! From a number back to its codings.

use super::Matrix;
use super::belonging::Belonging;
use super::rows::Rows;
use crate::model::CodingId;
use crate::project::{CodingRef, Snapshot};

impl Matrix {
    /// The codings behind a number, by document order, start and end: those of a row and
    /// everything below it, in a column. Without a row those of all rows (the bottom of the
    /// table), without a column those of all columns (the totals).
    ///
    /// The snapshot may be newer than the matrix: then these are the codings of today.
    pub fn codings_of_cell(&self, snapshot: &Snapshot, row: Option<usize>, column: Option<usize>) -> Vec<CodingId> {
        self.refs_of_cell(snapshot, row, column).into_iter().map(|at| at.id).collect()
    }

    /// As [`Self::codings_of_cell`], with the places.
    pub fn refs_of_cell(&self, snapshot: &Snapshot, row: Option<usize>, column: Option<usize>) -> Vec<CodingRef> {
        let rows = Rows::new(snapshot.codes(), &self.spec);
        let belonging = Belonging::new(snapshot, &self.spec);
        let Some(place) = self.place_in(&belonging, column) else { return Vec::new() };
        let wanted = match row {
            None => 0..rows.rows.len(),
            Some(row) => match rows.of_code.row(self.rows[row].code.id) {
                None => return Vec::new(),
                Some(row) => row..rows.rows[row].end,
            },
        };
        let is_wanted = |code| rows.of_code.row(code).is_some_and(|row| wanted.contains(&row));
        let mut codings = Vec::new();
        for (entry, membership) in &belonging.documents {
            if membership.reaches(place) {
                let counted = entry.codings.iter().filter(|coding| self.spec.takes(coding) && is_wanted(coding.code));
                let here = counted.filter(|coding| membership.of_coding(coding).contains(&place));
                codings.extend(here.map(CodingRef::of));
            }
        }
        codings
    }

    fn place_in(&self, belonging: &Belonging<'_>, column: Option<usize>) -> Option<u32> {
        let Some(column) = column else { return Some(belonging.total() as u32) };
        belonging.place(&self.columns.get(column)?.key)
    }
}
