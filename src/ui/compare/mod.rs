//! The Compare workspace: a list of views on the left, the view in the middle, and on the right
//! the segments behind the number that was picked.

mod action;
mod choice;
mod code_picker;
pub mod counting;
mod drafts;
mod empty;
pub mod grid;
mod opened;
pub mod parts;
mod rail;

use std::path::Path;

use egui::Ui;

pub use action::CompareAction;
pub(super) use choice::{Choice, choice_ui};
pub use code_picker::CodePicker;
pub use drafts::Drafts;
pub(super) use drafts::{stale_ui, summary_field};
pub(super) use empty::nothing_to_compare;
pub use opened::Opened;
pub(super) use opened::{n_segments, segments_header};

use super::context::ViewerContext;
use super::{
    case_columns, case_similarity, charts, code_matrix, codes_by_codes, contrast, crosstab, dictionary, saturation,
    summary_grid, word_counts,
};
use crate::export::{CsvOptions, Table, save_table};
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
    /// Which codes occur together.
    CodesByCodes,
    /// How alike cases are.
    CasesByCases,
    /// When new cases stop bringing new codes.
    Saturation,
    /// Codes by the categories of a variable.
    Crosstab,
    /// Words and phrases by frequency.
    Words,
    /// Categories of words by cases.
    Dictionary,
}

impl CompareView {
    /// All views, in the order of the list; a group of them ends where the next array begins.
    pub const GROUPS: [&'static [Self]; 4] = [
        &[Self::CodesByCases, Self::Contrast, Self::CaseColumns, Self::SummaryGrid],
        &[Self::CodesByCodes, Self::CasesByCases, Self::Saturation, Self::Crosstab],
        &[Self::Words, Self::Dictionary],
        &[Self::Charts],
    ];

    /// The key of its name.
    pub const fn name_key(self) -> &'static str {
        match self {
            Self::CodesByCases => "compare-view-codes-by-cases",
            Self::Charts => "compare-view-charts",
            Self::Contrast => "compare-view-contrast",
            Self::CaseColumns => "compare-view-case-columns",
            Self::SummaryGrid => "compare-view-summary-grid",
            Self::CodesByCodes => "views-name-codes",
            Self::CasesByCases => "views-name-cases",
            Self::Saturation => "views-name-saturation",
            Self::Crosstab => "views-name-crosstab",
            Self::Words => "views-name-words",
            Self::Dictionary => "views-name-dictionary",
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
    /// Codes by codes.
    pub codes_by_codes: codes_by_codes::State,
    /// Cases by cases.
    pub case_similarity: case_similarity::State,
    /// New codes by case.
    pub saturation: saturation::State,
    /// Codes by the categories of a variable.
    pub crosstab: crosstab::State,
    /// Words by frequency.
    pub words: word_counts::State,
    /// Categories of words.
    pub dictionary: dictionary::State,
    /// The segments behind a number of the other views.
    pub opened: Opened,
}

/// Draws the list of views and the one that is chosen.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let before = state.view;
    rail::show(ui, ctx, &mut state.view);
    if state.view != before {
        // What is open belongs to the view that was left.
        state.opened.close();
    }
    let opened = &mut state.opened;
    match state.view {
        CompareView::CodesByCases => code_matrix::show(ui, ctx, &mut state.matrix),
        CompareView::Charts => charts::show(ui, ctx, &mut state.charts),
        CompareView::Contrast => contrast::show(ui, ctx, &mut state.contrast),
        CompareView::CaseColumns => case_columns::show(ui, ctx, &mut state.case_columns, &mut state.drafts),
        CompareView::SummaryGrid => summary_grid::show(ui, ctx, &mut state.summary_grid, &state.drafts),
        CompareView::CodesByCodes => codes_by_codes::show(ui, ctx, &mut state.codes_by_codes, opened),
        CompareView::CasesByCases => case_similarity::show(ui, ctx, &mut state.case_similarity, opened),
        CompareView::Saturation => saturation::show(ui, ctx, &mut state.saturation, opened),
        CompareView::Crosstab => crosstab::show(ui, ctx, &mut state.crosstab, opened),
        CompareView::Words => word_counts::show(ui, ctx, &mut state.words),
        CompareView::Dictionary => dictionary::show(ui, ctx, &mut state.dictionary),
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
        CompareView::CasesByCases => {
            case_similarity::segments_ui(ui, ctx, &state.case_similarity, &mut state.opened);
        }
        CompareView::Words => word_counts::segments_ui(ui, ctx, &mut state.words),
        CompareView::Dictionary => dictionary::segments_ui(ui, ctx, &mut state.dictionary),
        CompareView::CodesByCodes | CompareView::Saturation | CompareView::Crosstab => state.opened.show(ui, ctx),
    }
}

/// Writes the table of the view that is shown.
pub fn export(snapshot: &Snapshot, catalog: &Catalog, state: &State, path: &Path) -> Result<(), Message> {
    let table: Option<Table> = match state.view {
        CompareView::CodesByCases | CompareView::Charts => {
            return code_matrix::export(snapshot, catalog, &state.matrix, path);
        }
        CompareView::Contrast => return contrast::export(snapshot, catalog, &state.contrast, path),
        CompareView::CaseColumns | CompareView::SummaryGrid => return summary_grid::export(snapshot, catalog, path),
        CompareView::CodesByCodes => state.codes_by_codes.export_table(snapshot, catalog),
        CompareView::CasesByCases => state.case_similarity.export_table(snapshot, catalog),
        CompareView::Saturation => state.saturation.export_table(snapshot, catalog),
        CompareView::Crosstab => state.crosstab.export_table(snapshot, catalog),
        CompareView::Words => state.words.export_table(snapshot, catalog),
        CompareView::Dictionary => state.dictionary.export_table(snapshot, catalog),
    };
    let table = table.ok_or_else(|| Message::new("compare-empty-no-codes"))?;
    save_table(path, &table, CsvOptions { bom: true, ..CsvOptions::default() }).map_err(|error| error.message())
}
