//! The segments of the picked cell.

use egui::Ui;

use super::data::pick_title;
use super::state::State;
use crate::ui::compare::{n_segments, segments_header};
use crate::ui::context::ViewerContext;
use crate::ui::retrieved_segments::list_ui;
use crate::ui::widgets::empty_state;

/// Draws the right column of the workspace: the segments of the picked cell, or what to do.
pub fn segments_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    state.update(ui, ctx);
    // The column keeps its width, however little stands in it.
    ui.set_min_width(ui.available_width());
    let (Some(pick), Some(matrix)) = (state.picked.clone(), state.matrix()) else {
        if state.has_something(ctx.snapshot) {
            empty_state(ui, &ctx.text("compare-pick"), None);
        }
        return;
    };
    let title = ctx.say(&pick_title(ctx.snapshot, matrix, ctx.catalog, pick));
    segments_header(ui, ctx, title, ctx.say(&n_segments(&state.segments)));
    if state.segments.is_empty() {
        empty_state(ui, &ctx.text("compare-pick-empty"), None);
    } else {
        let segments = std::sync::Arc::clone(&state.segments);
        list_ui(ui, ctx, &mut state.list, &segments);
    }
}
