//! The Compare workspace: a list of views on the left, the view in the middle, and on the right
//! the segments behind the number that was picked.

mod opened;
mod rail;

use egui::Ui;

pub use opened::Opened;
pub(super) use opened::{n_segments, segments_header};

use super::charts;
use super::code_matrix;
use super::context::ViewerContext;

/// A view of the workspace. A new one is an entry here, a module beside `code_matrix`, and a
/// line in [`State`], [`show`] and [`segments_ui`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CompareView {
    /// Codes by cases, and by all else that can be a column.
    #[default]
    CodesByCases,
    /// Charts of all kinds.
    Charts,
}

impl CompareView {
    /// All views, in the order of the list; a group of them ends where the next array begins.
    pub const GROUPS: [&'static [Self]; 2] = [&[Self::CodesByCases], &[Self::Charts]];

    /// The key of its name.
    pub const fn name_key(self) -> &'static str {
        match self {
            Self::CodesByCases => "compare-view-codes-by-cases",
            Self::Charts => "compare-view-charts",
        }
    }
}

/// What the workspace keeps between frames.
#[derive(Debug, Default)]
pub struct State {
    /// The view that is shown.
    pub view: CompareView,
    /// Codes by cases.
    pub matrix: code_matrix::State,
    /// Charts.
    pub charts: charts::State,
    /// The segments behind a number of the other views.
    pub opened: Opened,
}

/// Draws the list of views and the one that is chosen.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    rail::show(ui, ctx, &mut state.view);
    match state.view {
        CompareView::CodesByCases => code_matrix::show(ui, ctx, &mut state.matrix),
        CompareView::Charts => charts::show(ui, ctx, &mut state.charts),
    }
}

/// Draws the right column.
pub fn segments_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    match state.view {
        CompareView::CodesByCases => code_matrix::segments_ui(ui, ctx, &mut state.matrix),
        CompareView::Charts => charts::segments_ui(ui, ctx, &mut state.charts),
    }
}
