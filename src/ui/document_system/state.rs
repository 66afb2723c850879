//! What the document list keeps between frames.

use super::data::{Cache, RowKey, Shown};
use crate::model::*;
use crate::query::{DocumentProgress, ProgressCache};
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{Choice, InlineEdit};

/// What is being named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// A document.
    Document(DocumentId),
    /// A group.
    Group(DocumentGroupId),
    /// A group that is not there yet.
    NewGroup,
    /// A set.
    Set(DocumentSetId),
    /// A set that is not there yet, and what it shall hold.
    NewSet(Vec<DocumentId>),
}

/// What the list keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    pub(super) shown: Shown,
    pub(super) cache: Cache,
    /// How far the coder is in each document.
    progress: ProgressCache,
    /// The documents that are chosen: what is done to one of them is done to all.
    pub(super) choice: Choice<DocumentId>,
    /// The focused document as the list has seen it last.
    focused: Option<DocumentId>,
    pub(super) naming: Option<(Named, InlineEdit)>,
    /// The row whose mark was clicked last: Shift takes the range from there.
    pub(super) range_from: Option<DocumentId>,
    pub(super) scroll_to: Option<DocumentId>,
    /// A group or set that was just named: it is scrolled to when it is there.
    pub(super) named: Option<String>,
    /// The row that takes the keyboard when it is next drawn.
    pub(super) take_keys: Option<RowKey>,
}

impl State {
    /// How far the coder is in a document.
    pub(super) fn progress_of(&mut self, ctx: &ViewerContext<'_>, id: DocumentId) -> DocumentProgress {
        self.progress.update(ctx.snapshot, ctx.view.coder);
        ctx.snapshot.document(id).map(|entry| self.progress.of(entry)).unwrap_or_default()
    }

    /// Starts renaming a document.
    pub fn rename(&mut self, document: &Document) {
        self.naming = Some((Named::Document(document.id), InlineEdit::new(&document.name)));
        self.reveal(document.id);
    }

    /// Starts renaming a group.
    pub fn rename_group(&mut self, group: &DocumentGroup) {
        self.naming = Some((Named::Group(group.id), InlineEdit::new(&group.name)));
    }

    /// Starts naming a new group.
    pub fn name_group(&mut self) {
        self.shown.filter.clear();
        self.naming = Some((Named::NewGroup, InlineEdit::default()));
    }

    /// Starts renaming a set.
    pub fn rename_set(&mut self, set: &DocumentSet) {
        self.naming = Some((Named::Set(set.id), InlineEdit::new(&set.name)));
    }

    /// Starts naming a new set of these documents.
    pub fn name_set(&mut self, documents: Vec<DocumentId>) {
        self.shown.filter.clear();
        self.naming = Some((Named::NewSet(documents), InlineEdit::default()));
    }

    /// Scrolls to a document.
    pub const fn reveal(&mut self, document: DocumentId) {
        self.scroll_to = Some(document);
    }

    /// True where the document is chosen in the list.
    pub fn is_chosen(&self, document: DocumentId) -> bool {
        self.choice.contains(document)
    }

    /// Follows a document that another panel has focused: what was chosen before is not meant
    /// any more.
    pub(super) fn follow(&mut self, focused: Option<DocumentId>) {
        if std::mem::replace(&mut self.focused, focused) != focused
            && focused.is_none_or(|id| !self.choice.contains(id))
        {
            self.choice.clear();
        }
    }

    /// Leaves out what is gone.
    pub fn keep(&mut self, stands: impl Fn(&DocumentId) -> bool) {
        self.choice.retain(stands);
    }
}
