//! Confirming codings that were made before their code's rule changed.

use super::{Op, OpOutput, Project, ProjectError, Result, each_once};
use crate::model::*;

impl Project {
    /// Says of codings that they hold under what their codes mean now: they are stale no more.
    pub fn confirm_codings(&mut self, ids: &[CodingId]) -> Result<OpOutput<()>> {
        let mut rows = Vec::new();
        for id in each_once(ids) {
            let coding = self.snapshot.coding(id).ok_or_else(|| ProjectError::UnknownCoding(id.to_string()))?;
            let code_revision = self.code_row(coding.code)?.revision;
            if coding.code_revision < code_revision {
                rows.push(Coding { code_revision, ..coding.clone() });
            }
        }
        let code = rows.first().map(|first| first.code).filter(|&code| rows.iter().all(|row| row.code == code));
        self.transact(Op::ConfirmCodings { n: rows.len(), code }, |tx| tx.update_all(&rows))
    }
}
