//! What is asked of the memos, and of the links between segments.

use std::sync::{Arc, OnceLock};

use crate::model::*;

/// The memo that is being written: its id, as soon as it has one. The project's thread gives it
/// when the memo is stored, and what is written next is meant for that memo.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoCell(Arc<OnceLock<MemoId>>);

impl MemoCell {
    /// A memo that stands.
    pub fn of(id: MemoId) -> Self {
        Self(Arc::new(OnceLock::from(id)))
    }

    /// The memo's id; none while it was never stored.
    pub fn id(&self) -> Option<MemoId> {
        self.0.get().copied()
    }

    /// Tells everybody who writes on it what its id is; the first one counts.
    pub fn set(&self, id: MemoId) {
        self.0.get_or_init(|| id);
    }
}

/// A memo as it is to be kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Writing {
    /// The memo; made where it has no id yet.
    pub memo: MemoCell,
    /// What a new one is bound to.
    pub target: MemoTarget,
    /// What is written in it.
    pub text: MemoText,
    /// True where this goes on with what was kept before, as one step for undo.
    pub goes_on: bool,
}

/// What the tab of memos shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// The list of memos.
    #[default]
    List,
    /// The research diary, to be read in one flow.
    Diary,
    /// The links between segments.
    Links,
}

/// Something that is asked of the memos.
#[derive(Clone, Debug, PartialEq)]
pub enum MemosAction {
    /// Shows a part of the tab.
    Show(Part),
    /// Opens a memo in the editor.
    Open(MemoId),
    /// Begins a memo; it is kept as soon as something is written.
    Begin(MemoTarget, MemoKind),
    /// Begins a memo on the selection, the selected coding or the open document.
    BeginHere,
    /// Begins an entry of the research diary.
    BeginDiary,
    /// Closes the editor.
    CloseEditor,
    /// Keeps what was written.
    Write(Writing),
    /// Binds a memo to something else.
    Bind(MemoId, MemoTarget),
    /// Lets a memo refer to something.
    Refer(MemoCell, MemoRef),
    /// Takes a reference away.
    Unrefer(MemoLinkId),
    /// Asks for a place and writes the memos that are listed.
    AskExport,
    /// Chooses where a link between segments starts.
    StartLink(SegmentEnd),
    /// The same at the selection or the selected coding.
    StartLinkHere,
    /// Links what was chosen to this.
    EndLink(SegmentEnd),
    /// The same at the selection or the selected coding.
    EndLinkHere,
    /// Gives the link that was started up.
    DropLink,
    /// Says what a link means.
    LabelLink(SegmentLinkId, String),
    /// Starts saying it, in the list of links.
    BeginLabelLink(SegmentLinkId),
    /// Deletes a link.
    DeleteLink(SegmentLinkId),
    /// Goes from one end of a link to the other; Back leads back.
    Follow(Segment, Segment),
}
