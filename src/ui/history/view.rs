//! Draws the panel: filter, and the list where it is seen.

use egui::{Rect, RichText, ScrollArea, Ui, pos2};
use egui_material_icons::icons::{ICON_REDO, ICON_UNDO};

use super::HistoryAction;
use super::data::{LINE_HEIGHT, Row, day};
use super::filter::filter_ui;
use super::load::State;
use super::row::line_ui;
use crate::i18n::Message;
use crate::model::Timestamp;
use crate::project::HistoryFilter;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::engine::Standing;
use crate::ui::numbers;
use crate::ui::widgets::{empty_state, icon_button, pane_header};

/// Draws the panel.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, standing: &Standing, state: &mut State) {
    header_ui(ui, ctx, standing, state.n_operations());
    filter_ui(ui, ctx, state);
    ui.add_space(6.0);
    let sees_end = list_ui(ui, ctx, standing, state);
    if let Some(wanted) = state.update(ctx.snapshot.revision(), sees_end) {
        ctx.send(Action::History(HistoryAction::Load(wanted)));
    }
}

fn header_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, standing: &Standing, n: usize) {
    let title = ctx.say(&Message::new("history-title").with("n", n).with("n-text", numbers::count(n)));
    pane_header(ui, &title, |ui| {
        let steps = [
            ("redo", "history-redo-step", ICON_REDO, standing.redo.is_some()),
            ("undo", "history-undo-step", ICON_UNDO, standing.undo.is_some()),
        ];
        for (name, key, icon, is_there) in steps {
            let enabled = is_there && !standing.read_only;
            let clicked = ui.add_enabled_ui(enabled, |ui| icon_button(ui, icon, &ctx.text(key)).clicked()).inner;
            if clicked {
                ctx.send(Action::Run(name));
            }
        }
    });
}

/// Draws the rows that are seen; true where the end of those that were read is among them.
fn list_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, standing: &Standing, state: &mut State) -> bool {
    if state.lines().is_empty() {
        if state.is_complete() {
            let is_all = state.filter == HistoryFilter::default() && state.text.trim().is_empty();
            empty_state(ui, &ctx.text(if is_all { "history-empty" } else { "history-no-match" }), None);
        }
        return true;
    }
    let mut rows = std::mem::take(&mut state.rows);
    rows.arrange(state.lines());
    let now = state.lines().iter().find(|line| line.steps_back == Some(0)).map(|line| line.entry.id);
    let today = Timestamp::now();
    let height = rows.height();
    let shown = ScrollArea::vertical().auto_shrink(false).show_viewport(ui, |ui, viewport| {
        ui.set_height(height);
        let area = ui.max_rect();
        for (row, top, bottom) in rows.between(viewport.top(), viewport.bottom()) {
            let rect = Rect::from_min_max(pos2(area.left(), area.top() + top), pos2(area.right(), area.top() + bottom));
            match row {
                Row::Day(n) => {
                    let tokens = ctx.tokens;
                    let name = ctx.say(&day(state.lines()[n].entry.at, today));
                    let text = RichText::new(name).font(tokens.bold(tokens.sizes.small)).color(*tokens.muted);
                    let place = Rect::from_min_max(pos2(rect.left() + 12.0, rect.top() + 8.0), rect.max);
                    let layout = egui::Layout::left_to_right(egui::Align::Center);
                    ui.scope_builder(egui::UiBuilder::new().max_rect(place).layout(layout), |ui| ui.label(text));
                }
                Row::Line(n) => {
                    let line = &state.lines()[n];
                    let is_now = Some(line.entry.id) == now;
                    line_ui(ui, ctx, rect, line, is_now, !standing.read_only);
                }
            }
        }
        viewport.bottom() + 4.0 * LINE_HEIGHT >= height
    });
    state.rows = rows;
    shown.inner
}
