//! What a researcher writes of a case under a code.

use super::{Changes, Op, OpOutput, Project, ProjectError, Result, Snapshot, Tx};
use crate::model::*;

impl Project {
    /// Writes the summary of a case under a code; no words take it away. `seen` is the hash of
    /// the codings that it was written of, which only the analysis makes.
    pub fn set_summary(&mut self, case: CaseId, code: CodeId, text: &str, seen: i64) -> Result<OpOutput<()>> {
        self.snapshot.case(case).ok_or(ProjectError::UnknownObject(case.0))?;
        self.snapshot.code(code).ok_or_else(|| ProjectError::UnknownCode(code.to_string()))?;
        let text = text.trim().to_owned();
        let standing = self.snapshot.summary(case, code).map(|row| (**row).clone());
        let is_same = standing.as_ref().map_or(text.is_empty(), |row| row.text == text && row.seen == seen);
        if is_same {
            return Ok(OpOutput { output: (), changes: Changes::default() });
        }
        self.transact(Op::SetSummary { case, code }, |tx| match standing {
            Some(row) if text.is_empty() => tx.bury_all::<Summary>(&[row.id.0]),
            Some(row) => tx.update(&Summary { text, seen, coder: tx.coder, modified_at: tx.now, ..row }),
            None => {
                let id = tx.new_id();
                tx.insert(&Summary { id, case, code, text, seen, coder: tx.coder, modified_at: tx.now })
            }
        })
    }
}

/// Lets the summaries of a code that is merged stand under the other one: where both have one
/// of a case, the words of the first follow those of the other.
pub(super) fn hand_over_summaries(tx: &mut Tx<'_>, from: CodeId, into: CodeId) -> Result<()> {
    let before = tx.before;
    for row in before.summaries.values().filter(|row| row.code == from) {
        match before.summary(row.case, into) {
            None => tx.update(&Summary { code: into, ..(**row).clone() })?,
            Some(standing) => {
                let text = format!("{}\n\n{}", standing.text, row.text);
                tx.update(&Summary { text, modified_at: tx.now, ..(**standing).clone() })?;
                tx.bury_all::<Summary>(&[row.id.0])?;
            }
        }
    }
    Ok(())
}

impl Snapshot {
    /// All summaries, oldest first.
    pub fn summaries(&self) -> impl Iterator<Item = &std::sync::Arc<Summary>> {
        self.summaries.values()
    }

    /// The summary of a case under a code.
    pub fn summary(&self, case: CaseId, code: CodeId) -> Option<&std::sync::Arc<Summary>> {
        self.summaries.values().find(|row| row.case == case && row.code == code)
    }
}
