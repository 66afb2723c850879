//! One code on many segments at once: what a search found becomes codings, in one step.
//!
//! What lies within a coding of this code by the same hand is left out, and what reaches over its
//! edge is joined with it, as by hand: one code never stands twice on the same words of one coder.

use super::behavior::check_segment;
use super::codings::many::code_all;
use super::codings::new_coding;
use super::{Op, OpOutput, Project, ProjectError, Result, Snapshot};
use crate::model::*;

/// What came of coding many segments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodedSegments {
    /// The code.
    pub code: CodeId,
    /// How many segments were coded that were not.
    pub n_made: usize,
    /// How many segments were coded so already and were left as they are.
    pub n_standing: usize,
}

impl Project {
    /// Applies a code to segments as one operation, all or none. Segments that overlap are
    /// coded as one, those that touch stay two; what this coder has coded so already in this
    /// run is left as it is and counted.
    pub fn code_segments(&mut self, segments: &[Segment], code: CodeId) -> Result<OpOutput<CodedSegments>> {
        self.snapshot.code(code).ok_or_else(|| ProjectError::UnknownCode(code.to_string()))?;
        let segments = joined(&self.snapshot, segments)?;
        let new = not_coded_yet(&self.snapshot, &segments, code, self.coder, self.run);
        let coded = CodedSegments { code, n_made: new.len(), n_standing: segments.len() - new.len() };
        self.transact(Op::CodeSegments { n: new.len(), code }, |tx| {
            code_all(tx, &new, code)?;
            Ok(coded)
        })
    }

    /// Makes a new code and applies it to segments as [`Self::code_segments`] does, all as one
    /// operation.
    pub fn code_segments_anew(
        &mut self,
        segments: &[Segment],
        name: &str,
        parent: Option<CodeId>,
    ) -> Result<OpOutput<CodedSegments>> {
        let segments = joined(&self.snapshot, segments)?;
        let row = self.new_code_row(name, parent, None)?;
        let coded = CodedSegments { code: row.id, n_made: segments.len(), n_standing: 0 };
        self.transact(Op::CodeSegments { n: segments.len(), code: row.id }, |tx| {
            tx.insert(&row)?;
            let codings: Vec<Coding> = segments.into_iter().map(|segment| new_coding(tx, segment, row.id)).collect();
            tx.insert_all(&codings)?;
            Ok(coded)
        })
    }
}

/// Those of the segments, which come in order, that lie within no coding of this code by this
/// coder in this run.
pub fn not_coded_yet(
    snapshot: &Snapshot,
    segments: &[Segment],
    code: CodeId,
    coder: CoderId,
    run: Run,
) -> Vec<Segment> {
    let by_hand = |coding: &&Coding| coding.coder == coder && coding.run == run && !coding.detached;
    let standing = snapshot.codings_of(code).iter().filter_map(|at| snapshot.coding_at(*at)).filter(by_hand);
    let mut standing = standing.peekable();
    let mut furthest: Option<Segment> = None;
    let mut new = Vec::new();
    for &segment in segments {
        let begins = |coding: &&Coding| (coding.document, coding.span.start) <= (segment.document, segment.span.start);
        while let Some(coding) = standing.next_if(begins) {
            let further = |of: Segment| of.document != coding.document || of.span.end < coding.span.end;
            if furthest.is_none_or(further) {
                furthest = Some(coding.segment());
            }
        }
        if !furthest.is_some_and(|of| of.document == segment.document && of.span.covers(segment.span)) {
            new.push(segment);
        }
    }
    new
}

/// The segments in order, each checked, with those that overlap as one.
fn joined(snapshot: &Snapshot, segments: &[Segment]) -> Result<Vec<Segment>> {
    segments.iter().try_for_each(|segment| check_segment(snapshot, *segment))?;
    let mut sorted = segments.to_vec();
    sorted.sort_unstable();
    let mut joined: Vec<Segment> = Vec::with_capacity(sorted.len());
    for segment in sorted {
        match joined.last_mut() {
            Some(last) if last.document == segment.document && last.span.overlaps(segment.span) => {
                last.span = last.span.cover(segment.span);
            }
            _ => joined.push(segment),
        }
    }
    Ok(joined)
}
