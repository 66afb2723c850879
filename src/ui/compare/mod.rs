//! The Compare workspace: a list of views on the left, the view in the middle, and on the right
//! the segments behind the number that was picked.

mod action;
mod choice;
mod code_picker;
mod computing;
mod drafts;
mod empty;
mod opened;
mod rail;

use std::path::Path;

use egui::Ui;

pub use action::CompareAction;
pub(super) use choice::{Choice, choice_ui};
pub use code_picker::CodePicker;
pub use computing::Computing;
pub use drafts::Drafts;
pub(super) use drafts::{stale_ui, summary_field};
pub(super) use empty::nothing_to_compare;
pub use opened::Opened;
pub(super) use opened::{n_segments, segments_header};

use super::context::ViewerContext;
use super::{case_columns, charts, code_matrix, contrast, summary_grid};
use crate::i18n::{Catalog, Message};
use crate::project::Snapshot;

/// A view of the workspace. A new one is an entry here, a module beside `code_matrix`, and a
/// line in [`State`], [`show`], [`segments_ui`] and [`export`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CompareView {
    /// Codes by cases, and by all else that can be a column.
    #[default]
    CodesByCases,
    /// Charts of all kinds.
    Charts,
    /// What all cases say, what only one says, what nobody says.
    Contrast,
    /// The segments of one code, a column a case.
    CaseColumns,
    /// The summaries of cases under codes.
    SummaryGrid,
}

impl CompareView {
    /// All views, in the order of the list; a group of them ends where the next array begins.
    pub const GROUPS: [&'static [Self]; 2] =
        [&[Self::CodesByCases, Self::Contrast, Self::CaseColumns, Self::SummaryGrid], &[Self::Charts]];

    /// The key of its name.
    pub const fn name_key(self) -> &'static str {
        match self {
            Self::CodesByCases => "compare-view-codes-by-cases",
            Self::Charts => "compare-view-charts",
            Self::Contrast => "compare-view-contrast",
            Self::CaseColumns => "compare-view-case-columns",
            Self::SummaryGrid => "compare-view-summary-grid",
        }
    }

    /// True where the view has the whole width, without a column of segments.
    pub const fn is_wide(self) -> bool {
        matches!(self, Self::CaseColumns)
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
    /// The contrast.
    pub contrast: contrast::State,
    /// One code, all cases.
    pub case_columns: case_columns::State,
    /// The summaries.
    pub summary_grid: summary_grid::State,
    /// The summaries that are being written, in whichever view.
    pub drafts: Drafts,
}

/// Draws the list of views and the one that is chosen.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    rail::show(ui, ctx, &mut state.view);
    match state.view {
        CompareView::CodesByCases => code_matrix::show(ui, ctx, &mut state.matrix),
        CompareView::Charts => charts::show(ui, ctx, &mut state.charts),
        CompareView::Contrast => contrast::show(ui, ctx, &mut state.contrast),
        CompareView::CaseColumns => case_columns::show(ui, ctx, &mut state.case_columns, &mut state.drafts),
        CompareView::SummaryGrid => summary_grid::show(ui, ctx, &mut state.summary_grid, &state.drafts),
    }
}

/// Draws the right column.
pub fn segments_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    match state.view {
        CompareView::CodesByCases => code_matrix::segments_ui(ui, ctx, &mut state.matrix),
        CompareView::Charts => charts::segments_ui(ui, ctx, &mut state.charts),
        CompareView::Contrast => contrast::segments_ui(ui, ctx, &mut state.contrast),
        CompareView::CaseColumns => {}
        CompareView::SummaryGrid => {
            summary_grid::segments_ui(ui, ctx, &mut state.summary_grid, &mut state.drafts);
        }
    }
}

/// Writes what the view shows as a table.
pub fn export(snapshot: &Snapshot, catalog: &Catalog, state: &State, path: &Path) -> Result<(), Message> {
    match state.view {
        CompareView::CodesByCases | CompareView::Charts => code_matrix::export(snapshot, catalog, &state.matrix, path),
        CompareView::Contrast => contrast::export(snapshot, catalog, &state.contrast, path),
        CompareView::CaseColumns | CompareView::SummaryGrid => summary_grid::export(snapshot, catalog, path),
    }
}
