//! Highlighter marks: words that struck a reader before there was a code for them.
//!
//! The marks of one coder in one document lie beside each other like ink on paper: no two of
//! them overlap, and two of one colour that touch are one mark.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::behavior::check_segment;
use super::codings::many::code_all;
use super::progress_marks::note_read;
use super::{Op, OpOutput, Project, ProjectError, Result, Snapshot, Tx, each_once};
use crate::model::*;
use crate::text::Span;

impl Project {
    /// Marks a segment in a colour. Marks of this colour and coder that overlap or touch it
    /// become one with it; marks of other colours end where it begins. Gives the mark that
    /// stands there afterwards.
    pub fn add_mark(&mut self, segment: Segment, color: MarkColor) -> Result<OpOutput<MarkId>> {
        check_segment(&self.snapshot, segment)?;
        self.transact(Op::AddMark { document: segment.document }, |tx| {
            let Segment { document, span } = segment;
            let mut marks = marks_of(tx.before, document, tx.coder);
            let new = Mark { id: tx.new_id(), document, span, color, coder: tx.coder, created_at: tx.now };
            let id = paint(&mut marks, new, &mut || tx.new_id());
            store(tx, document, tx.coder, marks)?;
            Ok(id)
        })
    }

    /// Takes the marks of this coder away from a segment; what reaches out of it stays marked.
    pub fn erase_marks(&mut self, segment: Segment) -> Result<OpOutput<()>> {
        check_segment(&self.snapshot, segment)?;
        let Segment { document, span } = segment;
        let n = marks_of(&self.snapshot, document, self.coder).iter().filter(|mark| mark.span.overlaps(span)).count();
        self.transact(Op::RemoveMarks { n }, |tx| {
            let mut marks = marks_of(tx.before, document, tx.coder);
            erase(&mut marks, span, &mut || tx.new_id());
            store(tx, document, tx.coder, marks)
        })
    }

    /// Takes marks away, whoever made them.
    pub fn remove_marks(&mut self, ids: &[MarkId]) -> Result<OpOutput<()>> {
        let ids: Vec<i64> = self.mark_rows(ids)?.iter().map(|mark| mark.id.0).collect();
        self.transact(Op::RemoveMarks { n: ids.len() }, |tx| tx.bury_all::<Mark>(&ids))
    }

    /// Gives marks another colour; where they then touch one of that colour, the two join.
    pub fn recolor_marks(&mut self, ids: &[MarkId], color: MarkColor) -> Result<OpOutput<()>> {
        let rows = self.mark_rows(ids)?;
        self.transact(Op::RecolorMarks { n: rows.len() }, |tx| {
            let mut layers: BTreeMap<(DocumentId, CoderId), Vec<Mark>> = BTreeMap::new();
            for row in rows {
                let (document, coder) = (row.document, row.coder);
                let layer = layers.entry((document, coder)).or_insert_with(|| marks_of(tx.before, document, coder));
                // One that was joined to another of the list has its colour already.
                if let Some(place) = layer.iter().position(|mark| mark.id == row.id) {
                    let mark = Mark { color, ..layer.remove(place) };
                    paint(layer, mark, &mut || tx.new_id());
                }
            }
            for ((document, coder), marks) in layers {
                store(tx, document, coder, marks)?;
            }
            Ok(())
        })
    }

    /// Gives the words of marks a code, as one operation, and takes the marks away unless they
    /// shall be kept. What the coder has coded so already is left out, and what overlaps it is
    /// joined with it, as coding by hand does. Gives how many codings were made or grew.
    pub fn code_marks(&mut self, ids: &[MarkId], code: CodeId, keep: bool) -> Result<OpOutput<usize>> {
        let marks = self.mark_rows(ids)?;
        self.snapshot.code(code).ok_or_else(|| ProjectError::UnknownCode(code.to_string()))?;
        self.transact(Op::CodeMarks { n: marks.len(), code }, |tx| code_all_marks(tx, &marks, code, keep))
    }

    /// Makes a main category and gives the words of marks this code, as one operation; see
    /// [`Self::code_marks`].
    pub fn code_marks_with_new_code(
        &mut self,
        ids: &[MarkId],
        name: &str,
        keep: bool,
    ) -> Result<OpOutput<(CodeId, usize)>> {
        let marks = self.mark_rows(ids)?;
        let row = self.new_code_row(name, None, None)?;
        self.transact(Op::CodeMarks { n: marks.len(), code: row.id }, |tx| {
            tx.insert(&row)?;
            Ok((row.id, code_all_marks(tx, &marks, row.id, keep)?))
        })
    }

    fn mark_rows(&self, ids: &[MarkId]) -> Result<Vec<Mark>> {
        let row = |id: MarkId| self.snapshot.mark(id).ok_or(ProjectError::UnknownObject(id.0));
        each_once(ids).into_iter().map(|id| Ok((**row(id)?).clone())).collect()
    }
}

/// Gives the words of marks a code; gives how many codings were made or grew.
fn code_all_marks(tx: &mut Tx<'_>, marks: &[Mark], code: CodeId, keep: bool) -> Result<usize> {
    let segments: BTreeSet<Segment> = marks.iter().map(Mark::segment).collect();
    let segments: Vec<Segment> = segments.into_iter().collect();
    let n = code_all(tx, &segments, code)?;
    if n > 0 {
        note_read(tx, &segments)?;
    }
    if !keep {
        tx.bury_all::<Mark>(&marks.iter().map(|mark| mark.id.0).collect::<Vec<_>>())?;
    }
    Ok(n)
}

/// The marks of a coder in a document.
fn marks_of(snapshot: &Snapshot, document: DocumentId, coder: CoderId) -> Vec<Mark> {
    let marks = snapshot.marks().filter(|mark| mark.document == document && mark.coder == coder);
    marks.map(|mark| (**mark).clone()).collect()
}

/// Lays a mark over those that stand: its own colour joins it, other colours give way. The
/// oldest of those that become one lends its id, which is given back.
fn paint(marks: &mut Vec<Mark>, new: Mark, fresh: &mut impl FnMut() -> MarkId) -> MarkId {
    let joins =
        |mark: &Mark| mark.color == new.color && mark.span.start <= new.span.end && new.span.start <= mark.span.end;
    let mut one = new.clone();
    for mark in marks.iter().filter(|mark| joins(mark)) {
        one.span = one.span.cover(mark.span);
        if mark.id < one.id {
            (one.id, one.created_at) = (mark.id, mark.created_at);
        }
    }
    marks.retain(|mark| !joins(mark));
    erase(marks, one.span, fresh);
    let id = one.id;
    marks.push(one);
    id
}

/// Takes a span out of all marks; a mark that is cut in two goes on as two.
fn erase(marks: &mut Vec<Mark>, span: Span, fresh: &mut impl FnMut() -> MarkId) {
    let mut left = Vec::with_capacity(marks.len());
    for mark in marks.drain(..) {
        for (n, part) in mark.span.subtract(span).enumerate() {
            let id = if n == 0 { mark.id } else { fresh() };
            left.push(Mark { id, span: part, ..mark.clone() });
        }
    }
    *marks = left;
}

/// Makes the marks of a coder in a document be these.
fn store(tx: &mut Tx<'_>, document: DocumentId, coder: CoderId, marks: Vec<Mark>) -> Result<()> {
    let before: HashSet<MarkId> = marks_of(tx.before, document, coder).iter().map(|mark| mark.id).collect();
    let (standing, new): (Vec<Mark>, Vec<Mark>) = marks.into_iter().partition(|mark| before.contains(&mark.id));
    let kept: HashSet<MarkId> = standing.iter().map(|mark| mark.id).collect();
    let gone: BTreeSet<MarkId> = before.difference(&kept).copied().collect();
    tx.update_all(&standing)?;
    tx.insert_all(&new)?;
    tx.bury_all::<Mark>(&gone.iter().map(|id| id.0).collect::<Vec<_>>())
}
