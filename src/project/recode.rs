//! Codings get another code.

use std::collections::HashSet;

use super::codings::join::{Joining, groups};
use super::{Changes, Op, OpOutput, Project, ProjectError, Result, Tx, WeightChoice, each_once};
use crate::model::*;

impl Project {
    /// Gives codings another code. What then overlaps a coding of that code by the same coder in
    /// the same run is joined with it: comments are put together, the higher weight stays, what
    /// hangs on it moves along. Those that have the code already stay as they are; where all have,
    /// nothing is done.
    pub fn recode_codings(&mut self, ids: &[CodingId], to: CodeId) -> Result<OpOutput<()>> {
        let into = self.snapshot.code(to).cloned().ok_or_else(|| ProjectError::UnknownCode(to.to_string()))?;
        let rows = self.rows_to_recode(ids, to)?;
        if rows.is_empty() {
            return Ok(OpOutput { output: (), changes: Changes::default() });
        }
        self.transact(Op::RecodeCodings { n: rows.len(), code: to }, |tx| {
            recode(tx, &rows.iter().collect::<Vec<_>>(), &into, WeightChoice::Highest)
        })
    }

    /// Makes a new code and gives it to codings, as one operation.
    pub fn recode_to_new_code(
        &mut self,
        ids: &[CodingId],
        name: &str,
        parent: Option<CodeId>,
    ) -> Result<OpOutput<CodeId>> {
        let into = self.new_code_row(name, parent, None)?;
        let rows = self.rows_to_recode(ids, into.id)?;
        self.transact(Op::RecodeToNewCode { n: rows.len(), code: into.id }, |tx| {
            tx.insert(&into)?;
            recode(tx, &rows.iter().collect::<Vec<_>>(), &into, WeightChoice::Highest)?;
            Ok(into.id)
        })
    }

    fn rows_to_recode(&self, ids: &[CodingId], to: CodeId) -> Result<Vec<Coding>> {
        let unknown = |id: CodingId| ProjectError::UnknownCoding(id.to_string());
        let rows = each_once(ids).into_iter().map(|id| self.snapshot.coding(id).cloned().ok_or_else(|| unknown(id)));
        let mut rows: Vec<Coding> = rows.collect::<Result<_>>()?;
        rows.retain(|row| row.code != to);
        Ok(rows)
    }
}

/// Gives these codings, none of which has it, the code `into`, and joins those that then overlap.
/// Codings of `into` that overlapped before, because they were imported so, stay as they are.
pub(super) fn recode(tx: &mut Tx<'_>, codings: &[&Coding], into: &Code, weights: WeightChoice) -> Result<()> {
    let before = tx.before;
    let coming: HashSet<CodingId> = codings.iter().map(|coding| coding.id).collect();
    let documents: HashSet<DocumentId> = codings.iter().map(|coding| coding.document).collect();
    let standing = before.codings_of(into.id).iter().filter(|at| documents.contains(&at.document));
    let standing = standing.filter_map(|&at| before.coding_at(at)).cloned();
    let recoded =
        codings.iter().map(|&coding| Coding { code: into.id, code_revision: into.revision, ..coding.clone() });
    let mut joining = Joining::default();
    let mut alone = Vec::new();
    for mut group in groups(recoded.chain(standing).collect()) {
        if !group.iter().any(|coding| coming.contains(&coding.id)) {
            continue;
        }
        if group.len() > 1 {
            joining.add(before, group, weights)?;
        } else {
            alone.append(&mut group);
        }
    }
    tx.update_all(&alone)?;
    joining.store(tx)
}
