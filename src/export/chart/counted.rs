//! From a place of a chart back to its codings.

use super::Counted;
use crate::project::{CodingRef, Snapshot};
use crate::query::{Matrix, MatrixSpec};

impl Counted {
    /// The codings that a place of a chart counts, by document order, start and end. The snapshot
    /// may be newer than the drawing: cells are then counted as of today.
    pub fn codings(&self, snapshot: &Snapshot, scope: &MatrixSpec) -> Vec<CodingRef> {
        match self {
            Self::Nothing => Vec::new(),
            Self::Codings(codings) => codings.clone(),
            Self::Cell { code, column } => {
                let spec = match column {
                    Some((columns, _)) => MatrixSpec { columns: columns.clone(), ..scope.clone() },
                    None => scope.clone(),
                };
                let matrix = Matrix::new(snapshot, spec);
                let row = match code {
                    None => None,
                    Some(code) => match matrix.rows.iter().position(|row| row.code.id == *code) {
                        None => return Vec::new(),
                        found => found,
                    },
                };
                let column = match column {
                    None => None,
                    Some((_, key)) => match matrix.columns.iter().position(|column| column.key == *key) {
                        None => return Vec::new(),
                        found => found,
                    },
                };
                matrix.refs_of_cell(snapshot, row, column)
            }
        }
    }
}
