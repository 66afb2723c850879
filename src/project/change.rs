//! What an operation changed, for the window and for the next snapshot.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::snapshot::Snapshot;
use crate::model::*;
use crate::storage::{IdSet, Table};
use crate::text::TextEdit;

/// What an operation touched.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// The operation; none where nothing was changed.
    pub operation: Option<OperationId>,
    /// The rows touched, table by table, in the order of the changes; of rows that only moved along
    /// with an edited text the table alone is named.
    pub touched: Vec<(Table, IdSet)>,
    /// The documents whose transcripts or codings were touched.
    pub documents: BTreeSet<DocumentId>,
    /// The edits of texts, in order: a view that holds positions takes them along by these.
    pub edits: Vec<(DocumentId, Arc<TextEdit>)>,
    /// The tables in which rows moved along with the words they stand on.
    pub(super) moved: BTreeSet<Table>,
    /// How many codings became part of another one that they overlapped.
    pub joined: usize,
    /// What the operation was about, so that the window can show it.
    pub focus: Option<Focus>,
}

impl Changes {
    /// What several operations changed that are one step for a person: the last one says what
    /// it was about.
    pub(super) fn and_then(before: Option<Self>, mut after: Self) -> Self {
        if let Some(before) = before {
            after.documents.extend(before.documents);
            after.touched.extend(before.touched);
            after.moved.extend(before.moved);
            after.edits.splice(0..0, before.edits);
            after.focus = after.focus.or(before.focus);
        }
        after
    }

    /// True where a row of the table was touched.
    pub fn touches(&self, table: Table) -> bool {
        self.touched.iter().any(|(touched, _)| *touched == table)
    }
}

/// What an operation was about: where the window scrolls after an undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// A coding, standing or gone, at this place.
    Coding(CodingId, Segment),
    /// A code.
    Code(CodeId),
    /// A document.
    Document(DocumentId),
    /// A place in a document, such as that of a highlighter mark.
    Place(Segment),
    /// A memo.
    Memo(MemoId),
    /// A case.
    Case(CaseId),
}

impl Focus {
    /// True where one can go there: what it was about, or the document it stood in, still stands.
    pub fn stands_in(self, snapshot: &Snapshot) -> bool {
        match self {
            Self::Coding(_, segment) | Self::Place(segment) => snapshot.document(segment.document).is_some(),
            Self::Code(id) => snapshot.code(id).is_some(),
            Self::Document(id) => snapshot.document(id).is_some(),
            Self::Memo(id) => snapshot.memo(id).is_some(),
            Self::Case(id) => snapshot.case(id).is_some(),
        }
    }
}

/// What an operation gives back.
#[derive(Clone, Debug, PartialEq)]
pub struct OpOutput<T> {
    /// The operation's own result.
    pub output: T,
    /// What it changed.
    pub changes: Changes,
}

impl<T> OpOutput<T> {
    /// The same changes with another result.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> OpOutput<U> {
        OpOutput { output: f(self.output), changes: self.changes }
    }
}
