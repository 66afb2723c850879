//! Marks and ranges that were read join where the words between them were deleted.
//!
//! The marks of one coder and colour, and what one coder has read, never touch: where an edit
//! brings two together, they are one.

use crate::model::*;
use crate::project::{Result, Tx};
use crate::storage::Record;

/// Joins what an edit brought together.
pub(super) fn join_touching(tx: &mut Tx<'_>, document: DocumentId) -> Result<()> {
    let mut read: Vec<ReadSpan> = tx.storage.of_document(document.0)?;
    read.sort_by_key(|row| (row.coder, row.span, row.id));
    let (read, gone) = joined(read, |a, b| {
        let touches = a.coder == b.coder && b.span.start <= a.span.end;
        touches.then(|| ReadSpan { span: a.span.cover(b.span), at: a.at.max(b.at), ..a.clone() })
    });
    tx.update_all(&read)?;
    tx.remove_all::<ReadSpan>(&gone.iter().map(|row| row.id.0).collect::<Vec<_>>())?;
    let mut marks: Vec<Mark> = tx.storage.of_document(document.0)?;
    marks.sort_by_key(|row| (row.coder, row.color, row.span, row.id));
    let (marks, gone) = joined(marks, |a, b| {
        let touches = (a.coder, a.color) == (b.coder, b.color) && b.span.start <= a.span.end;
        let older = if b.id < a.id { b } else { a };
        touches.then(|| Mark { span: a.span.cover(b.span), ..older.clone() })
    });
    tx.update_all(&marks)?;
    tx.bury_all::<Mark>(&gone.iter().map(|row| row.id.0).collect::<Vec<_>>())
}

/// Joins neighbours where `join` makes one of two; gives those that changed, and those that are
/// part of another now.
fn joined<T: Record + Clone>(rows: Vec<T>, join: impl Fn(&T, &T) -> Option<T>) -> (Vec<T>, Vec<T>) {
    let (mut changed, mut gone): (Vec<T>, Vec<T>) = (Vec::new(), Vec::new());
    let mut last: Option<T> = None;
    let mut last_changed = false;
    for row in rows {
        match last.as_ref().and_then(|last| Some((join(last, &row)?, last.clone()))) {
            Some((one, before)) => {
                gone.push(if one.id() == row.id() { before } else { row });
                (last, last_changed) = (Some(one), true);
            }
            None => {
                changed.extend(last.take().filter(|_| last_changed));
                (last, last_changed) = (Some(row), false);
            }
        }
    }
    changed.extend(last.filter(|_| last_changed));
    (changed, gone)
}
