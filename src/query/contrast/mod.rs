//! What all cases say, what only one says, what nobody says.
//!
//! How is told:
//! - A case speaks of a code where it has a coding of the code or of a code below it, counted as
//!   in [`matrix`](super::matrix): coders, run and documents are those of the scope.
//! - A case that does not speak of it is *not asked* where a person has confirmed for every
//!   question of the code that it was not asked ([`CodeStanding::NotAsked`]); else it is silent.
//!   A sentence never counts a case that was not asked as silent, and names it.
//! - Cases are compared where a document that takes part belongs to them.
//! - Groups are the categories of a variable or the groups of cases; a case with several values
//!   is in several, one without any is in none. A code differs between groups where at least one
//!   case of a group speaks of it, and no case of another group does that was or may have been
//!   asked.

mod groups;
mod sentence;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use groups::{Group, Grouping};
pub use sentence::{SAID_NAMES, names};

use crate::model::{CaseId, CodeId};
use crate::project::{CodingRef, Snapshot};
use crate::query::guide::{CodeStanding, Standing};
use crate::query::matrix::{ColumnKey, Columns, Matrix, MatrixSpec, Measure};

/// Which codes are told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContrastFilter {
    /// Every case speaks of it.
    All,
    /// Every case but one.
    AllButOne,
    /// One case.
    OnlyOne,
    /// No case.
    Nobody,
    /// Cases of one group and none of another.
    Differs,
}

impl ContrastFilter {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::All, Self::AllButOne, Self::OnlyOne, Self::Nobody, Self::Differs];
}

/// A contrast to be told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContrastSpec {
    /// Whose codings count, in which run, of which documents and codes. Columns and measure are
    /// always cases and presence.
    pub scope: MatrixSpec,
    /// By what cases are put into groups.
    pub by: Option<Grouping>,
}

/// A case that is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContrastCase {
    /// The case.
    pub id: CaseId,
    /// Its name.
    pub name: String,
}

/// What the cases say of one code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContrastRow {
    /// The code.
    pub code: CodeId,
    /// What it is called: its path where another code has its name.
    pub name: String,
    /// The cases that speak of it, as places of [`Contrast::cases`].
    pub present: Vec<usize>,
    /// Those that do not and were not asked.
    pub not_asked: Vec<usize>,
    /// How many cases of each group speak of it.
    pub in_groups: Vec<usize>,
    /// True where it differs between groups.
    pub differs: bool,
}

/// What the cases say of each code.
#[derive(Debug)]
pub struct Contrast {
    /// The cases that are compared, in their order.
    pub cases: Vec<ContrastCase>,
    /// What the groups are called by: the variable, or none for groups of cases.
    pub grouped_by: Option<String>,
    /// The groups; none where it was not asked for them.
    pub groups: Vec<Group>,
    /// The codes, in the order of the code tree; one for each row of [`Self::matrix`].
    pub rows: Vec<ContrastRow>,
    /// How many of the cases have only documents that somebody marked as finished.
    pub n_finished: usize,
    /// The presences that it is told of.
    pub matrix: Matrix,
}

impl Contrast {
    /// Compares the cases.
    pub fn new(snapshot: &Snapshot, spec: &ContrastSpec) -> Self {
        let scope = MatrixSpec { columns: Columns::Cases, measure: Measure::Presence, ..spec.scope.clone() };
        let matrix = Matrix::new(snapshot, scope);
        let mut cases: Vec<ContrastCase> = Vec::new();
        // The columns that are cases, by place: one without case may stand among them.
        let mut columns: Vec<usize> = Vec::new();
        for (place, column) in matrix.columns.iter().enumerate() {
            if let ColumnKey::Case(id) = column.key {
                cases.push(ContrastCase { id, name: column.name.clone() });
                columns.push(place);
            }
        }
        let (grouped_by, groups) = spec.by.map_or((None, Vec::new()), |by| groups::of(snapshot, by, &cases));
        let standing = Standing::new(snapshot);
        let mut names = std::collections::HashMap::<&str, usize>::new();
        for code in snapshot.codes().codes() {
            *names.entry(code.name.as_str()).or_default() += 1;
        }
        let row = |(place, row): (usize, &crate::query::matrix::Row)| {
            let code = row.code.id;
            let (mut present, mut not_asked) = (Vec::new(), Vec::new());
            for (case, &column) in columns.iter().enumerate() {
                if matrix.is_present(place, column) {
                    present.push(case);
                } else if standing.of(code, cases[case].id) == CodeStanding::NotAsked {
                    not_asked.push(case);
                }
            }
            let is_single = names.get(row.code.name.as_str()).is_none_or(|n| *n < 2);
            let name = if is_single { row.code.name.clone() } else { snapshot.codes().path(code) };
            let in_groups: Vec<usize> =
                groups.iter().map(|group| group.cases.iter().filter(|case| present.contains(case)).count()).collect();
            let is_silent = |group: &Group| group.cases.iter().any(|case| !not_asked.contains(case));
            let silent = groups.iter().zip(&in_groups).any(|(group, &n)| n == 0 && is_silent(group));
            let differs = silent && in_groups.iter().any(|&n| n > 0);
            ContrastRow { code, name, present, not_asked, in_groups, differs }
        };
        let rows = matrix.rows.iter().enumerate().map(row).collect();
        let n_finished = n_finished(snapshot, &matrix.spec, &cases);
        Self { cases, grouped_by, groups, rows, n_finished, matrix }
    }

    /// True where the row is told of under the filter; without one all rows are.
    pub fn takes(&self, row: usize, filter: Option<ContrastFilter>) -> bool {
        let Some(filter) = filter else { return true };
        let (n, of) = (self.rows[row].present.len(), self.cases.len());
        match filter {
            ContrastFilter::All => n == of && of > 0,
            ContrastFilter::AllButOne => n + 1 == of && n > 0,
            ContrastFilter::OnlyOne => n == 1,
            ContrastFilter::Nobody => n == 0,
            ContrastFilter::Differs => self.rows[row].differs,
        }
    }

    /// The rows that are told of under the filter.
    pub fn told(&self, filter: Option<ContrastFilter>) -> Vec<usize> {
        (0..self.rows.len()).filter(|&row| self.takes(row, filter)).collect()
    }

    /// The codings that a sentence rests on, by document order: those of its code and the codes
    /// below it.
    pub fn evidence(&self, snapshot: &Snapshot, row: usize) -> Vec<CodingRef> {
        self.matrix.refs_of_cell(snapshot, Some(row), None)
    }
}

/// How many cases have only documents that are marked as finished, by whomever.
fn n_finished(snapshot: &Snapshot, scope: &MatrixSpec, cases: &[ContrastCase]) -> usize {
    let finished: std::collections::HashSet<_> = snapshot.finished().map(|mark| mark.document).collect();
    let is_open = |case: CaseId| {
        let mut parts = snapshot.case_parts().filter(|part| part.case == case && scope.takes_document(part.document));
        parts.any(|part| !finished.contains(&part.document))
    };
    if finished.is_empty() { 0 } else { cases.iter().filter(|case| !is_open(case.id)).count() }
}
