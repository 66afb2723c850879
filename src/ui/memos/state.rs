//! What the memos keep between frames. Nothing of it persists: it ends with the session, and
//! before that every draft is kept.

use super::action::{Part, Writing};
use super::diary::DiaryState;
use super::draft::{Draft, PAUSE};
use super::editor::Editor;
use super::links::LinksState;
use super::list::ListState;
use crate::model::*;
use crate::project::Snapshot;

/// What the memos keep between frames.
#[derive(Debug, Default)]
pub struct State {
    /// What the tab shows.
    pub part: Part,
    /// The list.
    pub list: ListState,
    /// The diary.
    pub diary: DiaryState,
    /// The list of links.
    pub links: LinksState,
    /// The memo that is open.
    pub editor: Option<Editor>,
    /// True where the editor has the whole pane.
    pub is_wide: bool,
    /// True where the editor was drawn in this frame.
    pub drawn: bool,
    /// Drafts that were left and that the project does not have yet.
    left: Vec<Draft>,
}

impl State {
    /// Opens a memo in the editor; gives what must be kept of the one that was open.
    pub fn open(&mut self, snapshot: &Snapshot, id: MemoId) -> Option<Writing> {
        if self.open_memo() == Some(id) {
            return None;
        }
        let memo = snapshot.memo(id)?;
        let writing = self.close();
        let unsaved = self.left.iter().position(|draft| draft.memo.id() == Some(id));
        let draft = unsaved.map_or_else(|| Draft::of(memo), |place| self.left.remove(place));
        self.editor = Some(Editor::new(draft, false));
        writing
    }

    /// True while a memo is written over the whole column.
    pub const fn is_written_wide(&self) -> bool {
        self.is_wide && self.editor.is_some()
    }

    /// Begins a memo in the editor; gives what must be kept of the one that was open.
    pub fn begin(&mut self, target: MemoTarget, kind: MemoKind) -> Option<Writing> {
        let writing = self.close();
        self.editor = Some(Editor::new(Draft::new(target, kind), true));
        writing
    }

    /// Closes the editor; gives what must be kept.
    pub fn close(&mut self) -> Option<Writing> {
        let mut draft = self.editor.take()?.draft;
        let writing = draft.write_last();
        if writing.is_some() {
            self.left.push(draft);
        }
        writing
    }

    /// The memo in the editor.
    pub fn open_memo(&self) -> Option<MemoId> {
        self.editor.as_ref().and_then(|editor| editor.draft.memo.id())
    }

    /// Follows the project, and gives what is to be kept in this frame: after a pause, or
    /// because the editor is no longer seen.
    pub fn due(&mut self, snapshot: &Snapshot, now: f64) -> Option<Writing> {
        self.left.retain_mut(|draft| draft.follow(snapshot) && !draft.is_kept());
        let drawn = std::mem::take(&mut self.drawn);
        let editor = self.editor.as_mut()?;
        if !editor.draft.follow(snapshot) {
            self.editor = None;
            return None;
        }
        let paused = editor.draft.paused_for(now)?;
        if drawn && paused < PAUSE {
            return None;
        }
        let writing = editor.draft.write();
        if !drawn {
            editor.draft.end_session();
        }
        writing
    }

    /// In how many seconds something will be to be kept.
    pub fn due_in(&self, now: f64) -> Option<f64> {
        let paused = self.editor.as_ref()?.draft.paused_for(now)?;
        Some((PAUSE - paused).max(0.0))
    }

    /// Everything that the project does not have yet: before another operation, and before
    /// the project is left.
    pub fn unsaved(&mut self) -> Vec<Writing> {
        let left = self.left.iter_mut();
        let mut writings: Vec<Writing> = left.filter_map(Draft::write_last).collect();
        writings.extend(self.editor.as_mut().and_then(|editor| editor.draft.write()));
        writings
    }
}
