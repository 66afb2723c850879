//! The segments of one code, case by case, without drawing them.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::{CaseId, CodeId};
use crate::project::{CodingRef, Snapshot};
use crate::query::guide::{CodeStanding, Standing};
use crate::query::listing::{Arrangement, Belongs, Listing};
use crate::query::matrix::{ColumnKey, Matrix, MatrixSpec, summary_seen};

/// What one case says of the code.
#[derive(Clone, Debug)]
pub struct CaseColumn {
    /// The case.
    pub case: CaseId,
    /// Its name.
    pub name: String,
    /// Its segments, by document order.
    pub segments: Arc<Listing>,
    /// What the guide says of the code in the case.
    pub standing: CodeStanding,
    /// True where the codings have changed since the summary was written.
    pub is_stale: bool,
}

/// What each case says of one code.
#[derive(Clone, Debug, Default)]
pub struct CaseColumns {
    /// The cases that have a document, in their order.
    pub columns: Vec<CaseColumn>,
    /// How many segments there are, those of no case too.
    pub n_segments: usize,
    /// How many of them belong to no case.
    pub n_without_case: usize,
}

impl CaseColumns {
    /// Gathers the segments of a code and the codes below it.
    pub fn new(snapshot: &Snapshot, code: CodeId) -> Self {
        let spec = MatrixSpec { codes: Some(vec![code]), ..MatrixSpec::default() };
        let matrix = Matrix::new(snapshot, spec);
        if matrix.rows.is_empty() {
            return Self::default();
        }
        let refs = matrix.refs_of_cell(snapshot, Some(0), None);
        let belongs = Belongs::new(snapshot);
        let (n_segments, mut n_without_case) = (refs.len(), 0);
        let mut of_cases: BTreeMap<CaseId, Vec<CodingRef>> = BTreeMap::new();
        for at in refs {
            let Some(coding) = snapshot.coding_at(at) else { continue };
            let cases = belongs.cases(snapshot, coding.segment());
            n_without_case += usize::from(cases.is_empty());
            cases.into_iter().for_each(|case| of_cases.entry(case).or_default().push(at));
        }
        let standing = Standing::new(snapshot);
        let seen: BTreeMap<CaseId, i64> =
            snapshot.summaries().filter(|row| row.code == code).map(|row| (row.case, row.seen)).collect();
        let mut columns = Vec::new();
        for column in &matrix.columns {
            let ColumnKey::Case(case) = column.key else { continue };
            let refs = of_cases.remove(&case).unwrap_or_default();
            columns.push(CaseColumn {
                case,
                name: column.name.clone(),
                segments: Arc::new(Listing::new(snapshot, refs.into_iter().collect(), Arrangement::default())),
                standing: standing.of(code, case),
                is_stale: seen.get(&case).is_some_and(|seen| *seen != summary_seen(snapshot, case, code)),
            });
        }
        Self { columns, n_segments, n_without_case }
    }
}
