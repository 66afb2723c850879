//! Codings get another code.

use std::collections::HashMap;

use super::ties::hand_over_codings;
use super::{Changes, Op, OpOutput, Project, ProjectError, Result, Tx, each_once};
use crate::model::*;
use crate::text::Span;

impl Project {
    /// Gives codings another code. A coding that then would stand twice (same segment, coder and
    /// run) is joined with the one that stands: comments are put together, what hangs on it
    /// moves along. Those that have the code already stay as they are; where all have, nothing
    /// is done.
    pub fn recode_codings(&mut self, ids: &[CodingId], to: CodeId) -> Result<OpOutput<()>> {
        let into = self.snapshot.code(to).cloned().ok_or_else(|| ProjectError::UnknownCode(to.to_string()))?;
        let rows = self.rows_to_recode(ids, to)?;
        if rows.is_empty() {
            return Ok(OpOutput { output: (), changes: Changes::default() });
        }
        self.transact(Op::RecodeCodings { n: rows.len(), code: to }, |tx| {
            recode(tx, &rows.iter().collect::<Vec<_>>(), &into)
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
            recode(tx, &rows.iter().collect::<Vec<_>>(), &into)?;
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

/// What may stand only once for a code.
type Place = (DocumentId, Span, CoderId, Run);

/// Gives these codings, none of which has it, the code `into`, and joins exact repeats.
pub(super) fn recode(tx: &mut Tx<'_>, codings: &[&Coding], into: &Code) -> Result<()> {
    let before = tx.before;
    let mut kept: Vec<Coding> = Vec::new();
    let mut kept_at: HashMap<Place, usize> = HashMap::new();
    let mut became: HashMap<CodingId, CodingId> = HashMap::new();
    for &coding in codings {
        let place = (coding.document, coding.span, coding.coder, coding.run);
        let at = kept_at.get(&place).copied().or_else(|| {
            let standing = super::behavior::exact_repeat(before, coding.segment(), into.id, coding.coder, coding.run)?;
            kept.push(before.coding(standing)?.clone());
            Some(kept.len() - 1)
        });
        let Some(at) = at else {
            kept_at.insert(place, kept.len());
            kept.push(Coding { code: into.id, code_revision: into.revision, ..coding.clone() });
            continue;
        };
        kept_at.insert(place, at);
        became.insert(coding.id, kept[at].id);
        let comments = [&kept[at].comment, &coding.comment].into_iter().flatten();
        let comments: Vec<&str> = comments.map(AsRef::as_ref).collect();
        let comment = (!comments.is_empty()).then(|| comments.join("\n").into());
        kept[at] = Coding { comment, weight: kept[at].weight.or(coding.weight), ..kept[at].clone() };
    }
    tx.update_all(&kept)?;
    hand_over_codings(tx, &became)?;
    let mut gone: Vec<i64> = became.into_keys().map(|id| id.0).collect();
    gone.sort_unstable();
    tx.bury_all::<Coding>(&gone)
}
