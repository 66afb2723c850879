//! Two documents, or two places of one, beside each other.
//!
//! One of the two panes is *active*: it has, or had last, the keyboard, and everything outside
//! of the reader acts on it. [`ViewState`] holds the active pane in its own fields, so that no
//! other panel needs to know of two; the other pane is parked in [`Split::other`] and is drawn
//! from a view in which the two have changed places.

mod actions;
mod view;

pub use actions::{ReaderAction, dispatch};
pub use view::{show, sync};

use serde::{Deserialize, Serialize};

use crate::model::{CodingId, DocumentId, Segment};
use crate::ui::view_state::ViewState;

/// The share of the width that the left pane may have.
pub const SHARES: std::ops::RangeInclusive<f32> = 0.2..=0.8;

/// Where a pane stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Side {
    /// On the left, or alone.
    #[default]
    Left,
    /// On the right.
    Right,
}

impl Side {
    /// The side across.
    pub const fn other(self) -> Self {
        match self {
            Self::Left => Self::Right,
            Self::Right => Self::Left,
        }
    }
}

/// What a pane shows: the fields of [`ViewState`] of which each pane has its own.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pane {
    /// The document in it.
    pub open_document: Option<DocumentId>,
    /// What is selected.
    pub selection: Option<Segment>,
    /// The coding whose edges can be moved.
    pub selected_coding: Option<CodingId>,
    /// A place it shall scroll to and flash.
    pub go_to: Option<Segment>,
}

/// What there is to know of two panes beyond what the active one shows.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Split {
    /// Which pane is active.
    pub active: Side,
    /// What the other one shows.
    pub other: Pane,
    /// True while both scroll together.
    pub together: bool,
}

/// How the width is divided; remembered per user.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Share(f32);

impl Default for Share {
    fn default() -> Self {
        Self(0.5)
    }
}

impl Share {
    /// A share of the left pane, kept within [`SHARES`].
    pub fn new(share: f32) -> Self {
        if share.is_finite() { Self(share.clamp(*SHARES.start(), *SHARES.end())) } else { Self::default() }
    }

    /// The left pane's share of the width.
    pub fn get(self) -> f32 {
        Self::new(self.0).0
    }
}

impl ViewState {
    /// What the active pane shows.
    pub const fn pane(&self) -> Pane {
        Pane {
            open_document: self.open_document,
            selection: self.selection,
            selected_coding: self.selected_coding,
            go_to: self.go_to,
        }
    }

    /// Shows something else in the active pane.
    pub const fn set_pane(&mut self, pane: Pane) {
        self.open_document = pane.open_document;
        self.selection = pane.selection;
        self.selected_coding = pane.selected_coding;
        self.go_to = pane.go_to;
    }

    /// The side of the active pane; the left one where there is but one.
    pub fn active_side(&self) -> Side {
        self.split.map_or(Side::Left, |split| split.active)
    }

    /// Makes a pane the active one. True if that was the other one.
    pub fn activate(&mut self, side: Side) -> bool {
        let here = self.pane();
        let Some(split) = self.split.as_mut().filter(|split| split.active != side) else { return false };
        let other = std::mem::replace(&mut split.other, here);
        split.active = side;
        self.set_pane(other);
        self.focused_document = other.open_document.or(self.focused_document);
        // Boxes that are open belong to the selection of the pane that is left.
        (self.quick_code_open, self.new_code_open) = (false, false);
        true
    }

    /// Makes the pane active that shows a document, if it is the other one alone.
    pub fn activate_showing(&mut self, document: DocumentId) {
        let Some(split) = self.split else { return };
        if self.open_document != Some(document) && split.other.open_document == Some(document) {
            self.activate(split.active.other());
        }
    }

    /// The view as the pane of a side sees it: itself is the active one. It costs a copy of
    /// some sets of ids where the pane is not the active one.
    fn seen_from(&self, side: Side) -> std::borrow::Cow<'_, Self> {
        if self.active_side() == side {
            return std::borrow::Cow::Borrowed(self);
        }
        let mut view = self.clone();
        view.activate(side);
        view.reader_command = None;
        std::borrow::Cow::Owned(view)
    }

    /// Takes what does not stand any more out of the pane that is not active.
    pub fn keep_in_other_pane(&mut self, document: impl Fn(&DocumentId) -> bool, coding: impl Fn(&CodingId) -> bool) {
        let Some(Split { other, .. }) = &mut self.split else { return };
        other.open_document = other.open_document.filter(&document);
        other.selection = other.selection.filter(|segment| document(&segment.document));
        other.go_to = other.go_to.filter(|segment| document(&segment.document));
        other.selected_coding = other.selected_coding.filter(coding);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn two() -> ViewState {
        let other = Pane { open_document: Some(DocumentId(2)), ..Pane::default() };
        ViewState {
            open_document: Some(DocumentId(1)),
            split: Some(Split { active: Side::Left, other, together: false }),
            ..ViewState::new()
        }
    }

    #[test]
    fn panes_change_places() {
        let mut view = two();
        assert!(!view.activate(Side::Left));
        assert!(view.activate(Side::Right));
        assert_eq!((view.open_document, view.active_side()), (Some(DocumentId(2)), Side::Right));
        assert_eq!(view.split.and_then(|split| split.other.open_document), Some(DocumentId(1)));
        assert_eq!(view.seen_from(Side::Left).open_document, Some(DocumentId(1)));
        view.activate_showing(DocumentId(1));
        assert_eq!(view.active_side(), Side::Left);
        view.keep_in_other_pane(|id| id.0 == 1, |_| true);
        assert_eq!(view.split.map(|split| split.other), Some(Pane::default()));
    }

    #[test]
    fn one_pane_is_always_active() {
        let mut view = ViewState::new();
        assert!(!view.activate(Side::Right));
        view.activate_showing(DocumentId(1));
        assert_eq!(view.active_side(), Side::Left);
    }

    #[test]
    fn a_share_leaves_room_for_both() {
        assert_eq!([Share::new(0.0).get(), Share::new(0.6).get(), Share(9.0).get()], [0.2, 0.6, 0.8]);
        assert_eq!(Share::new(f32::NAN).get(), 0.5);
    }
}
