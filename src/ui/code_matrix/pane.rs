//! The segments of the picked cell.

use egui::{Align, FontId, Label, Layout, RichText, Ui, UiBuilder, vec2};

use super::data::{n_segments, pick_title};
use super::state::State;
use crate::ui::context::ViewerContext;
use crate::ui::retrieved_segments::list_ui;
use crate::ui::widgets::empty_state;

const MARGIN: f32 = 12.0;

/// Draws the right column of the workspace: the segments of the picked cell, or what to do.
pub fn segments_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    state.update(ui, ctx);
    // The column keeps its width, however little stands in it.
    ui.set_min_width(ui.available_width());
    let (Some(pick), Some(matrix)) = (state.picked, state.matrix()) else {
        if state.has_something(ctx.snapshot) {
            empty_state(ui, &ctx.text("compare-pick"), None);
        }
        return;
    };
    let title = ctx.say(&pick_title(ctx.snapshot, matrix, ctx.catalog, pick));
    header_ui(ui, ctx, title, ctx.say(&n_segments(&state.segments)));
    if state.segments.is_empty() {
        empty_state(ui, &ctx.text("compare-pick-empty"), None);
    } else {
        let segments = std::sync::Arc::clone(&state.segments);
        list_ui(ui, ctx, &mut state.list, &segments);
    }
}

/// The cell's name, over two lines where it is long, and how many segments there are.
fn header_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, title: String, n_segments: String) {
    let tokens = ctx.tokens;
    let small = tokens.sizes.small;
    let painter = ui.painter();
    let n_width = painter.layout_no_wrap(n_segments.clone(), tokens.font(small), *tokens.muted).size().x;
    let title_width = (ui.available_width() - 2.0 * MARGIN - n_width - MARGIN).max(40.0);
    let title_height = painter.layout(title.clone(), tokens.bold(small), *tokens.muted, title_width).size().y;
    let height = tokens.sizes.pane_header.max(title_height + 20.0);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let inner = rect.shrink2(vec2(MARGIN, 0.0));
    let label = |text: String, font: FontId| Label::new(RichText::new(text).font(font).color(*tokens.muted));
    let left = UiBuilder::new()
        .max_rect(inner.with_max_x(inner.left() + title_width))
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(left, |ui| ui.add(label(title, tokens.bold(small)).wrap()));
    let right = UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(right, |ui| ui.add(label(n_segments, tokens.font(small)).extend()));
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
}
