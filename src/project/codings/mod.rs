//! Codings: apply, remove, move, weigh, comment.
//!
//! What a person codes by hand is joined with what overlaps it ([`join`]); what comes in bulk
//! ([`bulk`]) is stored as it comes.

mod bulk;
pub(super) mod join;
pub(super) mod many;

use std::sync::Arc;

use super::behavior::{check_segment, exact_repeat};
use super::progress_marks::note_read;
use super::ties::release_codings;
use super::{Changes, Op, OpOutput, Project, ProjectError, Result, Tx};
use crate::model::*;
use crate::text::Span;
use bulk::resolve;
pub use join::WeightChoice;
use join::{Joining, overlapping};

impl Project {
    /// Applies a code to a segment, as [`Self::apply_codes`] does with one code. Where codings
    /// that are joined have different weights, the higher one stays: nobody is there to be asked.
    pub fn apply_code(&mut self, segment: Segment, code: CodeId) -> Result<OpOutput<CodingId>> {
        Ok(self.apply_codes(segment, &[code], WeightChoice::Highest)?.map(|ids| ids[0]))
    }

    /// Applies codes to a segment, as one operation; gives the coding of each code, in order.
    ///
    /// Where the coder has given overlapping text the same code in the same run, the new coding is
    /// joined with what stands there: the union stands, under the id of the oldest. Where the whole
    /// segment is coded so already, the coding that stands is given back unchanged.
    pub fn apply_codes(
        &mut self,
        segment: Segment,
        codes: &[CodeId],
        weights: WeightChoice,
    ) -> Result<OpOutput<Vec<CodingId>>> {
        check_segment(&self.snapshot, segment)?;
        for &code in codes {
            self.snapshot.code(code).ok_or_else(|| ProjectError::UnknownCode(code.to_string()))?;
        }
        let Some(&first) = codes.first() else {
            return Ok(OpOutput { output: Vec::new(), changes: Changes::default() });
        };
        let document = segment.document;
        let op = match codes {
            [code] => Op::ApplyCode { code: *code, document },
            _ => Op::ApplyCodes { n: codes.len(), first, document },
        };
        let each_once = super::each_once(codes);
        let done = self.transact(op, |tx| {
            let mut joining = Joining::default();
            let mut applied = Vec::with_capacity(each_once.len());
            for &code in &each_once {
                applied.push(apply(tx, &mut joining, segment, code, weights)?);
            }
            joining.store(tx)?;
            // What stood there already is no work that was done now.
            if !tx.changes.is_empty() {
                note_read(tx, &[segment])?;
            }
            Ok(applied)
        })?;
        let of = |ids: &[CodingId], code: &CodeId| each_once.iter().position(|one| one == code).map(|at| ids[at]);
        Ok(done.map(|ids| codes.iter().filter_map(|code| of(&ids, code)).collect()))
    }

    /// Makes a new code and applies it to a segment, as one operation.
    pub fn apply_new_code(
        &mut self,
        segment: Segment,
        name: &str,
        parent: Option<CodeId>,
    ) -> Result<OpOutput<(CodeId, CodingId)>> {
        check_segment(&self.snapshot, segment)?;
        let row = self.new_code_row(name, parent, None)?;
        self.transact(Op::ApplyNewCode { code: row.id, document: segment.document }, |tx| {
            tx.insert(&row)?;
            let coding = new_coding(tx, segment, row.id);
            tx.insert(&coding)?;
            note_read(tx, &[segment])?;
            Ok((row.id, coding.id))
        })
    }

    /// Stores many codings as one operation, all or none. Gives how many were stored; those
    /// that stood already are left as they are.
    pub fn add_codings(&mut self, drafts: &[DraftCoding]) -> Result<OpOutput<usize>> {
        self.transact(Op::AddCodings { n: drafts.len() }, |tx| {
            let rows = resolve(tx, drafts)?;
            tx.insert_all(&rows)?;
            Ok(rows.len())
        })
    }

    /// Removes codings.
    pub fn remove_codings(&mut self, ids: &[CodingId]) -> Result<OpOutput<()>> {
        let ids = &super::each_once(ids);
        let rows: Vec<Coding> = ids.iter().map(|&id| self.coding_row(id)).collect::<Result<_>>()?;
        let code = rows.first().map(|first| first.code).filter(|&code| rows.iter().all(|row| row.code == code));
        self.transact(Op::RemoveCodings { n: ids.len(), code }, |tx| {
            release_codings(tx, &rows)?;
            tx.bury_all::<Coding>(&ids.iter().map(|id| id.0).collect::<Vec<_>>())
        })
    }

    /// Moves the edges of a coding, and joins it with the codings of the same code, coder and run
    /// that it then overlaps. Gives the coding that stands there afterwards.
    pub fn set_coding_span(&mut self, id: CodingId, span: Span, weights: WeightChoice) -> Result<OpOutput<CodingId>> {
        let row = self.coding_row(id)?;
        let segment = Segment { document: row.document, span };
        check_segment(&self.snapshot, segment)?;
        if span == row.span {
            return Ok(OpOutput { output: id, changes: Changes::default() });
        }
        let words_hash = words_hash(self.snapshot.words(segment));
        let op = Op::MoveCodingEdges { code: row.code, document: row.document };
        self.transact(op, |tx| {
            let before = tx.before;
            let others = overlapping(before, segment, row.code, (row.coder, row.run), Some(id));
            let moved = Coding { span, words_hash, ..row };
            if others.is_empty() {
                tx.update(&moved)?;
                return Ok(id);
            }
            let mut joining = Joining::default();
            let parts = std::iter::once(moved).chain(others.into_iter().cloned()).collect();
            let union = joining.add(before, parts, weights)?;
            joining.store(tx)?;
            Ok(union)
        })
    }

    /// Sets or takes away a coding's weight, 0-100.
    pub fn set_coding_weight(&mut self, id: CodingId, weight: Option<u8>) -> Result<OpOutput<()>> {
        let row = self.coding_row(id)?;
        if let Some(weight) = weight.filter(|&weight| weight > 100) {
            return Err(ProjectError::WeightTooLarge(weight.into()));
        }
        self.transact(Op::SetCodingWeight { code: row.code }, |tx| tx.update(&Coding { weight, ..row }))
    }

    /// Sets or, with an empty text, takes away a coding's comment.
    pub fn set_coding_comment(&mut self, id: CodingId, comment: &str) -> Result<OpOutput<()>> {
        let row = self.coding_row(id)?;
        let comment: Option<Arc<str>> = Some(comment.trim()).filter(|text| !text.is_empty()).map(Into::into);
        self.transact(Op::SetCodingComment { code: row.code }, |tx| tx.update(&Coding { comment, ..row }))
    }

    fn coding_row(&self, id: CodingId) -> Result<Coding> {
        self.snapshot.coding(id).cloned().ok_or_else(|| ProjectError::UnknownCoding(id.to_string()))
    }
}

pub(super) fn new_coding(tx: &mut Tx<'_>, segment: Segment, code: CodeId) -> Coding {
    Coding {
        id: tx.new_id(),
        document: segment.document,
        span: segment.span,
        code,
        coder: tx.coder,
        run: tx.run,
        code_revision: tx.before.code(code).map_or(0, |code| code.revision),
        words_hash: words_hash(tx.before.words(segment)),
        created_at: tx.now,
        ..Coding::default()
    }
}

/// Stores a new coding, or notes with what it is to be joined; gives the id that stands for it.
fn apply(
    tx: &mut Tx<'_>,
    joining: &mut Joining,
    segment: Segment,
    code: CodeId,
    weights: WeightChoice,
) -> Result<CodingId> {
    let before = tx.before;
    if let Some(standing) = exact_repeat(before, segment, code, tx.coder, tx.run) {
        return Ok(standing);
    }
    let others = overlapping(before, segment, code, (tx.coder, tx.run), None);
    if let Some(whole) = others.iter().find(|other| other.span.covers(segment.span)) {
        return Ok(whole.id);
    }
    let coding = new_coding(tx, segment, code);
    if others.is_empty() {
        tx.insert(&coding)?;
        return Ok(coding.id);
    }
    joining.add(before, std::iter::once(coding).chain(others.into_iter().cloned()).collect(), weights)
}
