//! How far a coder is: what was read, and which documents are finished.
//!
//! What was read is kept as ranges of whole paragraphs with their line ends; the ranges of one
//! coder in one document neither overlap nor touch, so a document that was read through is one
//! row. Coding a paragraph marks it read in the same operation. A mark of reading is no coding
//! and is counted nowhere else.

use std::collections::{BTreeSet, HashSet};

use super::behavior::check_segment;
use super::{Op, OpOutput, Project, Result, Snapshot, Tx};
use crate::model::*;
use crate::text::{CharIdx, Span};

impl Project {
    /// Marks the paragraphs that a segment touches as read by this coder.
    pub fn mark_read(&mut self, segment: Segment) -> Result<OpOutput<()>> {
        check_segment(&self.snapshot, segment)?;
        self.transact(Op::MarkRead { document: segment.document }, |tx| note_read(tx, &[segment]))
    }

    /// Takes the mark away from the paragraphs that a segment touches.
    pub fn mark_unread(&mut self, segment: Segment) -> Result<OpOutput<()>> {
        check_segment(&self.snapshot, segment)?;
        self.transact(Op::MarkUnread { document: segment.document }, |tx| {
            let span = paragraphs(tx.before, segment);
            let rows = rows_of(tx.before, segment.document, tx.coder);
            for row in rows.into_iter().filter(|row| row.span.overlaps(span)) {
                let mut parts = row.span.subtract(span);
                match parts.next() {
                    Some(first) => tx.update(&ReadSpan { span: first, ..row.clone() })?,
                    None => tx.remove_all::<ReadSpan>(&[row.id.0])?,
                }
                for part in parts {
                    let id = tx.new_id();
                    tx.insert(&ReadSpan { id, span: part, ..row.clone() })?;
                }
            }
            Ok(())
        })
    }

    /// Says that this coder has finished documents under the code system as it is. What was said
    /// of an earlier version of the code system is replaced.
    pub fn finish_documents(&mut self, documents: &[DocumentId]) -> Result<OpOutput<()>> {
        let documents = self.known_documents(documents)?;
        self.transact(Op::FinishDocuments { n: documents.len() }, |tx| {
            let codes = tx.before.codes().fingerprint();
            for document in documents {
                let standing = tx.before.finished_by(document, tx.coder).map(|row| (**row).clone());
                match standing {
                    Some(row) if row.codes == codes => {}
                    Some(row) => tx.update(&Finished { codes, at: tx.now, ..row })?,
                    None => {
                        let id = tx.new_id();
                        tx.insert(&Finished { id, document, coder: tx.coder, codes, at: tx.now })?;
                    }
                }
            }
            Ok(())
        })
    }

    /// Takes back that this coder has finished documents.
    pub fn reopen_documents(&mut self, documents: &[DocumentId]) -> Result<OpOutput<()>> {
        let documents = self.known_documents(documents)?;
        self.transact(Op::ReopenDocuments { n: documents.len() }, |tx| {
            let rows = documents.iter().filter_map(|&document| tx.before.finished_by(document, tx.coder));
            let ids: Vec<i64> = rows.map(|row| row.id.0).collect();
            tx.remove_all::<Finished>(&ids)
        })
    }
}

/// Marks the paragraphs that segments touch as read by the coder of the operation; for
/// operations that imply it. An operation that marks several segments asks once for all of them:
/// what it reads is what stood before it.
pub(super) fn note_read(tx: &mut Tx<'_>, segments: &[Segment]) -> Result<()> {
    let documents: BTreeSet<DocumentId> = segments.iter().map(|segment| segment.document).collect();
    for document in documents {
        let here = segments.iter().filter(|segment| segment.document == document);
        let new = here.map(|&segment| (paragraphs(tx.before, segment), None));
        let standing = rows_of(tx.before, document, tx.coder).into_iter().map(|row| (row.span, Some(row)));
        let mut ranges: Vec<(Span, Option<ReadSpan>)> = new.chain(standing).collect();
        ranges.sort_by_key(|(span, _)| *span);
        for (union, rows) in joined(ranges) {
            store_read(tx, document, union, &rows)?;
        }
    }
    Ok(())
}

/// Ranges that overlap or touch as one, each with the rows that it joins; `ranges` are sorted.
fn joined(ranges: Vec<(Span, Option<ReadSpan>)>) -> Vec<(Span, Vec<ReadSpan>)> {
    let mut joined: Vec<(Span, Vec<ReadSpan>)> = Vec::new();
    for (span, row) in ranges {
        match joined.last_mut() {
            Some((union, rows)) if span.start <= union.end => {
                *union = union.cover(span);
                rows.extend(row);
            }
            _ => joined.push((span, row.into_iter().collect())),
        }
    }
    joined
}

/// Stores a range that was read, in the place of the rows that it joins.
fn store_read(tx: &mut Tx<'_>, document: DocumentId, span: Span, rows: &[ReadSpan]) -> Result<()> {
    match rows {
        [one] if one.span == span => Ok(()),
        [first, rest @ ..] => {
            tx.remove_all::<ReadSpan>(&rest.iter().map(|row| row.id.0).collect::<Vec<_>>())?;
            tx.update(&ReadSpan { span, at: tx.now, ..first.clone() })
        }
        [] => {
            let id = tx.new_id();
            tx.insert(&ReadSpan { id, document, span, coder: tx.coder, at: tx.now })
        }
    }
}

/// What a coder has read of a document, sorted.
fn rows_of(snapshot: &Snapshot, document: DocumentId, coder: CoderId) -> Vec<ReadSpan> {
    let rows = snapshot.read_spans().filter(|row| row.document == document && row.coder == coder);
    let mut rows: Vec<ReadSpan> = rows.map(|row| (**row).clone()).collect();
    rows.sort_by_key(|row| row.span);
    rows
}

/// The paragraphs that a segment touches, with their line ends and the blank lines behind them.
fn paragraphs(snapshot: &Snapshot, segment: Segment) -> Span {
    let Some(entry) = snapshot.document(segment.document) else { return segment.span };
    let index = entry.transcript.index();
    let all = index.paragraphs();
    let first = index.paragraph_at(segment.span.start);
    let last = index.paragraph_at(segment.span.end.minus(u32::from(!segment.span.is_empty())));
    let next = all.iter().skip(last + 1).find(|paragraph| paragraph.number.is_some());
    let start = all.get(first).map_or(segment.span.start, |paragraph| paragraph.span.start);
    let end = next.map_or(CharIdx(index.n_chars()), |paragraph| paragraph.span.start);
    Span { start, end }
}

impl Snapshot {
    /// What a coder says of a document being finished.
    pub fn finished_by(&self, document: DocumentId, coder: CoderId) -> Option<&std::sync::Arc<Finished>> {
        self.finished().find(|row| row.document == document && row.coder == coder)
    }

    /// The documents that a coder has finished under the code system as it is.
    pub fn finished_documents(&self, coder: CoderId) -> HashSet<DocumentId> {
        let codes = self.codes().fingerprint();
        let rows = self.finished().filter(|row| row.coder == coder && row.codes == codes);
        rows.map(|row| row.document).collect()
    }
}
