//! What the tree keeps between frames; none of it outlives the session.

use std::collections::HashSet;

use super::counts::Counts;
use super::data::{Cache, Notes};
use super::favourites::Digits;
use crate::model::*;
use crate::project::{Placement, Snapshot};
use crate::ui::widgets::{Choice, InlineEdit};

/// What is being named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    Code(CodeId),
    New(Option<CodeId>),
}

/// Codes that were taken, to be put down elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    pub codes: Vec<CodeId>,
    /// They move; of others copies are made.
    pub cut: bool,
}

/// The tree's own state.
#[derive(Debug, Default)]
pub struct State {
    pub(super) closed: HashSet<CodeId>,
    pub(super) version: u64,
    pub(super) filter: String,
    pub(super) cache: Cache,
    pub(super) counts: Counts,
    pub(super) notes: Notes,
    pub(super) digits: Digits,
    /// Each row shows its own codings only. Remembered per user.
    pub count_own: bool,
    pub(super) naming: Option<(Named, InlineEdit)>,
    /// The row whose mark was clicked last: Shift takes the range from there.
    pub(super) range_from: Option<CodeId>,
    pub(super) scroll_to: Option<CodeId>,
    pub(super) choice: Choice<CodeId>,
    pub(super) taken: Option<Taken>,
    /// The tree takes the keyboard when it is next drawn.
    pub(super) wants_keys: bool,
}

impl State {
    /// Starts renaming a code.
    pub fn rename(&mut self, codes: &CodeSystem, code: &Code) {
        self.reveal(codes, code.id);
        self.naming = Some((Named::Code(code.id), InlineEdit::new(&code.name)));
    }

    /// Starts naming a new code.
    pub fn name_new(&mut self, parent: Option<CodeId>) {
        self.filter.clear();
        if let Some(parent) = parent {
            self.version += u64::from(self.closed.remove(&parent));
        }
        self.naming = Some((Named::New(parent), InlineEdit::default()));
    }

    /// Scrolls to a code and opens all above it.
    pub fn reveal(&mut self, codes: &CodeSystem, id: CodeId) {
        self.scroll_to = Some(id);
        let mut above = codes.code(id).and_then(|code| code.parent);
        while let Some(parent) = above {
            self.version += u64::from(self.closed.remove(&parent));
            above = codes.code(parent).and_then(|code| code.parent);
        }
    }

    /// The codes that a verb means: those chosen together with the focused one, in the order of
    /// the tree, as far as they are in view; what is hidden is never touched unseen.
    pub fn chosen(&self, snapshot: &Snapshot, focused: Option<CodeId>) -> Vec<CodeId> {
        let Some(focused) = focused else { return Vec::new() };
        let stands = |id: &CodeId| snapshot.code(*id).is_some();
        if self.choice.contains(focused) {
            self.choice.in_order(&self.order()).into_iter().filter(stands).collect()
        } else {
            Some(focused).filter(stands).into_iter().collect()
        }
    }

    /// The codes of the rows, from top to bottom.
    pub(super) fn order(&self) -> Vec<CodeId> {
        self.cache.shown().iter().map(|row| row.code.id).collect()
    }

    /// The row that takes the focus when codes go: the first behind them, else the last before.
    pub(super) fn heir(&self, codes: &CodeSystem, gone: &[CodeId]) -> Option<CodeId> {
        let stays = |id: &CodeId| !gone.iter().any(|&gone| codes.is_within(*id, gone));
        let order = self.order();
        let first = order.iter().position(|id| !stays(id))?;
        let behind = order[first..].iter().copied().find(stays);
        behind.or_else(|| order[..first].iter().copied().rfind(stays))
    }

    pub(super) fn toggle(&mut self, id: CodeId) {
        if !self.closed.remove(&id) {
            self.closed.insert(id);
        }
        self.version += 1;
    }

    /// Shows so many levels: 1 for the main categories alone.
    pub(super) fn show_levels(&mut self, codes: &CodeSystem, n_levels: usize) {
        let deep = (0..codes.len()).filter(|&place| codes.has_children(place) && codes.depth(place) + 1 >= n_levels);
        self.closed = deep.map(|place| codes.codes()[place].id).collect();
        self.version += 1;
    }

    /// Takes up codes, to be put down elsewhere.
    pub(super) fn take(&mut self, codes: Vec<CodeId>, cut: bool) {
        self.taken = (!codes.is_empty()).then_some(Taken { codes, cut });
    }

    /// What was taken and stands still, and where it goes: under `into`, or behind it where it is
    /// itself one of the copied; to the end of the top without it.
    pub(super) fn paste(&mut self, codes: &CodeSystem, into: Option<CodeId>) -> Option<(Taken, Placement)> {
        let mut taken = self.taken.clone()?;
        taken.codes.retain(|&id| codes.code(id).is_some());
        if taken.codes.is_empty() {
            self.taken = None;
            return None;
        }
        let to = match into {
            Some(into) if !taken.cut && taken.codes.contains(&into) => {
                super::data::placement(codes, into, crate::ui::widgets::DropPlace::After)
            }
            _ => Placement { parent: into, before: None },
        };
        if taken.cut {
            self.taken = None;
        }
        Some((taken, to))
    }

    /// True where the code was cut and not put down yet.
    pub(super) fn is_cut(&self, id: CodeId) -> bool {
        self.taken.as_ref().is_some_and(|taken| taken.cut && taken.codes.contains(&id))
    }
}
