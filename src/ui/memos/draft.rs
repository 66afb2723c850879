//! A memo that is being written, and when it is kept.
//!
//! What is typed stays in the draft and is kept on a pause, on leaving the editor, before any
//! other operation and before the project is left. All that is kept while the editor has the
//! focus is one step for undo. A draft is never given up before the project has it.

use super::action::{MemoCell, Writing};
use crate::model::*;
use crate::project::Snapshot;

/// A pause this long keeps what was written, in seconds.
pub const PAUSE: f64 = 3.0;

/// What is being written.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The memo.
    pub memo: MemoCell,
    /// What it is bound to.
    pub target: MemoTarget,
    /// What is written.
    pub text: MemoText,
    /// What the project has.
    base: MemoText,
    /// What was sent to the project and is not back yet, oldest first.
    sent: Vec<MemoText>,
    /// True once the project had the memo.
    stood: bool,
    /// True once something of this writing session was sent.
    goes_on: bool,
    /// When something was typed last that was not sent yet.
    changed_at: Option<f64>,
}

impl Draft {
    /// The draft of a memo that stands.
    pub fn of(memo: &Memo) -> Self {
        Self { stood: true, ..Self::with(MemoCell::of(memo.id), memo.target(), memo.text()) }
    }

    /// The draft of a memo that is to be.
    pub fn new(target: MemoTarget, kind: MemoKind) -> Self {
        Self::with(MemoCell::default(), target, MemoText { kind, ..MemoText::default() })
    }

    fn with(memo: MemoCell, target: MemoTarget, text: MemoText) -> Self {
        let base = text.clone();
        Self { memo, target, text, base, sent: Vec::new(), stood: false, goes_on: false, changed_at: None }
    }

    /// Takes over what the project has by now: what was sent, or what an undo or another panel
    /// made of the memo. What is typed and was not sent stays. False where the memo is gone.
    pub fn follow(&mut self, snapshot: &Snapshot) -> bool {
        let Some(id) = self.memo.id() else { return true };
        let Some(memo) = snapshot.memo(id) else { return !self.stood };
        self.stood = true;
        self.target = memo.target();
        let standing = memo.text();
        if let Some(place) = self.sent.iter().position(|sent| *sent == standing) {
            self.sent.drain(..=place);
            self.base = standing;
        } else if standing != self.base {
            if self.text == *self.known() {
                self.text = standing.clone();
            }
            self.sent.clear();
            self.base = standing;
        }
        true
    }

    /// Notes that something was typed.
    pub const fn note_change(&mut self, now: f64) {
        self.changed_at = Some(now);
    }

    /// For how long nothing was typed, where something is to be kept.
    pub fn paused_for(&self, now: f64) -> Option<f64> {
        self.changed_at.map(|at| now - at)
    }

    /// What must be kept now, if anything: a memo in which nothing is written is not made.
    pub fn write(&mut self) -> Option<Writing> {
        self.changed_at = None;
        if self.text == *self.known() {
            return None;
        }
        self.writing()
    }

    /// What must be kept before the draft is given up: whatever the project does not have yet,
    /// even if it was sent. To keep the same twice changes nothing.
    pub fn write_last(&mut self) -> Option<Writing> {
        self.changed_at = None;
        let is_kept = self.text == self.base && (self.stood || self.is_blank());
        if is_kept { None } else { self.writing() }
    }

    /// What must be kept so that the memo can refer to something: an empty one too.
    pub fn write_to_refer(&mut self) -> Option<Writing> {
        let is_made = self.memo.id().is_some() || !self.sent.is_empty();
        if is_made { self.write() } else { Some(self.make_writing()) }
    }

    fn writing(&mut self) -> Option<Writing> {
        let is_made = self.memo.id().is_some() || !self.sent.is_empty();
        (is_made || !self.is_blank()).then(|| self.make_writing())
    }

    fn make_writing(&mut self) -> Writing {
        self.sent.push(self.text.clone());
        let goes_on = std::mem::replace(&mut self.goes_on, true);
        Writing { memo: self.memo.clone(), target: self.target, text: self.text.clone(), goes_on }
    }

    /// Ends the writing session: what is written next is a step of its own.
    pub const fn end_session(&mut self) {
        self.goes_on = false;
    }

    /// True where the project has all of it.
    pub fn is_kept(&self) -> bool {
        self.text == self.base && (self.stood || self.is_blank())
    }

    fn is_blank(&self) -> bool {
        self.text.title.trim().is_empty() && self.text.body.trim().is_empty()
    }

    fn known(&self) -> &MemoText {
        self.sent.last().unwrap_or(&self.base)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    fn keep(project: &mut Project, writing: Writing) {
        super::super::dispatch::keep(project, &writing).expect("kept");
    }

    #[test]
    fn a_memo_is_made_when_something_is_written_and_never_twice() {
        let mut project = Project::in_memory("AK").expect("in memory");
        let mut draft = Draft::new(MemoTarget::Project, MemoKind::Theory);
        assert!(draft.write().is_none() && draft.write_last().is_none() && draft.is_kept());
        draft.text.body = "uno".into();
        draft.note_change(1.0);
        assert_eq!(draft.paused_for(4.5), Some(3.5));
        let first = draft.write().expect("something");
        draft.text.body = "uno dos".into();
        let second = draft.write().expect("something");
        assert!(draft.write().is_none() && draft.follow(project.snapshot()), "not there yet, and not gone");
        keep(&mut project, first);
        keep(&mut project, second);
        assert!(draft.follow(project.snapshot()) && draft.is_kept());
        assert_eq!(project.snapshot().memos().count(), 1);
        project.undo().expect("undone");
        assert_eq!(project.snapshot().memos().count(), 0, "all of it was one step");
        assert!(!draft.follow(project.snapshot()));
    }

    #[test]
    fn what_is_typed_meanwhile_stays_and_what_others_change_is_shown() {
        let mut project = Project::in_memory("AK").expect("in memory");
        let text = |body: &str| MemoText { body: body.into(), ..MemoText::default() };
        let id = project.add_memo(MemoTarget::Project, &text("a")).expect("a memo").output;
        let mut draft = Draft::of(project.snapshot().memo(id).expect("it"));
        draft.text.body = "ab".into();
        let first = draft.write().expect("something");
        draft.text.body = "abc".into();
        let second = draft.write().expect("something");
        draft.text.body = "abcd".into();
        keep(&mut project, first);
        assert!(draft.follow(project.snapshot()));
        assert_eq!(draft.text.body, "abcd");
        keep(&mut project, second);
        assert!(draft.follow(project.snapshot()));
        assert_eq!(draft.text.body, "abcd");
        let last = draft.write_last().expect("something");
        assert!(draft.write_last().is_some(), "sent, but nobody knows whether it was kept");
        keep(&mut project, last);
        assert!(draft.follow(project.snapshot()) && draft.is_kept() && draft.write_last().is_none());
        project.undo().expect("undone");
        assert!(draft.follow(project.snapshot()));
        assert_eq!(draft.text.body, "a");
        draft.end_session();
        draft.text.body = "z".into();
        assert!(!draft.write().expect("something").goes_on);
    }
}
