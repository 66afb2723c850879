//! The segments of the picked cell.

use egui::{RichText, Ui};

use super::data::{n_segments, pick_title};
use super::state::State;
use crate::ui::context::ViewerContext;
use crate::ui::retrieved_segments::list_ui;
use crate::ui::widgets::{empty_state, pane_header};

/// Draws the right column of the workspace: the segments of the picked cell, or what to do.
pub fn segments_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    state.update(ui, ctx);
    let (Some(pick), Some(matrix)) = (state.picked, state.matrix()) else {
        empty_state(ui, &ctx.text("compare-pick"), None);
        return;
    };
    let title = ctx.say(&pick_title(ctx.snapshot, matrix, ctx.catalog, pick));
    pane_header(ui, &title, |ui| {
        let small = ctx.tokens.font(ctx.tokens.sizes.small);
        ui.label(RichText::new(ctx.say(&n_segments(&state.segments))).font(small).color(*ctx.tokens.muted));
    });
    if state.segments.is_empty() {
        empty_state(ui, &ctx.text("compare-pick-empty"), None);
    } else {
        let segments = std::sync::Arc::clone(&state.segments);
        list_ui(ui, ctx, &mut state.list, &segments);
    }
}
