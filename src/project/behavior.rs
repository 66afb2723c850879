//! The rules of coding: what a coding may be, and when one stands already.

use super::Result;
use super::error::ProjectError;
use super::snapshot::Snapshot;
use crate::model::*;
use crate::text::Span;

/// Refuses a segment that is empty, lies outside its document, or names no document.
pub(super) fn check_segment(snapshot: &Snapshot, segment: Segment) -> Result<()> {
    let entry = snapshot
        .document(segment.document)
        .ok_or_else(|| ProjectError::UnknownDocument(segment.document.to_string()))?;
    let n_chars = entry.transcript.index().n_chars();
    let Span { start, end } = segment.span;
    if end.0 > n_chars || start > end {
        let document = entry.document.name.clone();
        return Err(ProjectError::OutsideText { document, start: start.0, end: end.0, n_chars });
    }
    if segment.span.is_empty() {
        return Err(ProjectError::EmptySegment);
    }
    Ok(())
}

/// The coding that stands already: the same code on the same segment by the same coder in
/// the same run. Coding it again gives this one.
pub(super) fn exact_repeat(
    snapshot: &Snapshot,
    segment: Segment,
    code: CodeId,
    coder: CoderId,
    run: Run,
) -> Option<CodingId> {
    let chunk = snapshot.codings_in(segment.document);
    let from = chunk.partition_point(|coding| coding.span < segment.span);
    let same_place = chunk[from..].iter().take_while(|coding| coding.span == segment.span);
    same_place
        .filter(|coding| coding.code == code && coding.coder == coder && coding.run == run)
        .map(|coding| coding.id)
        .next()
}
