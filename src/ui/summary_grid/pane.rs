//! The right column: the segments of the picked cell, and below them its summary and position.

use egui::{Frame, Margin, Panel, ScrollArea, Ui, vec2};

use super::State;
use super::view::update;
use super::{position, scale};
use crate::i18n::Message;
use crate::ui::compare::{Drafts, stale_ui, summary_field};
use crate::ui::context::ViewerContext;
use crate::ui::widgets::empty_state;

/// Draws the right column.
pub fn segments_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, drafts: &mut Drafts) {
    update(ui, ctx, state);
    // The column keeps its width, however little stands in it.
    ui.set_min_width(ui.available_width());
    if ctx.snapshot.documents().len() == 0 || ctx.snapshot.codes().is_empty() {
        return;
    }
    let Some((case, code)) = state.picked else {
        empty_state(ui, &ctx.text("summary-pick"), None);
        return;
    };
    let grid = state.counting.shown().cloned();
    let is_stale = grid.as_ref().and_then(|grid| grid.written.get(&(case, code))).is_some_and(|of| of.is_stale);
    let name = ctx.snapshot.case(case).map_or_else(String::new, |case| case.name.clone());
    let height = ui.available_height();
    let frame = Frame::NONE.fill(*ctx.tokens.pane).inner_margin(Margin::symmetric(12, 8));
    let below = Panel::bottom("summary-below").resizable(true).default_size(height * 0.5);
    below.size_range(140.0..=(height * 0.75).max(160.0)).frame(frame).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        ScrollArea::vertical().id_salt("summary-pane").auto_shrink(false).show(ui, |ui| {
            stale_ui(ui, ctx, drafts, (case, code), is_stale);
            let label = ctx.say(&Message::new("summary-of").with("case", name));
            let field = (ui.available_height() * 0.5).clamp(84.0, 260.0);
            summary_field(ui, ctx, drafts, (case, code), &label, vec2(ui.available_width(), field));
            ui.add_space(4.0);
            if scale::is_open(&state.position, code) {
                scale::show(ui, ctx, &mut state.position, code);
            } else {
                position::show(ui, ctx, &mut state.position, (case, code), grid.as_deref());
            }
        });
    });
    state.opened.show(ui, ctx);
}
