//! The page: its bar, its legend, and the half that is chosen.

use egui::{Align, Frame, Layout, Margin, Popup, RichText, Sense, Ui, vec2};
use egui_material_icons::icons::{ICON_ARROW_BACK, ICON_MORE_VERT};

use super::editor::Editing;
use super::state::{Half, State};
use super::{action::GuideAction, cells, confirm, menu, table};
use crate::query::guide::CellState;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::view_state::Center;
use crate::ui::widgets::{empty_state, icon_button};

/// Draws the page.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, read_only: bool) {
    let page = state.page(ctx.snapshot);
    bar_ui(ui, ctx, state, &page, read_only);
    if page.rows.is_empty() && state.editing.is_none() {
        if empty_state(ui, &ctx.text("guide-empty"), Some(&ctx.text("guide-empty-import"))) {
            ctx.send(Action::Guide(GuideAction::AskImport));
        }
        ui.vertical_centered(|ui| {
            if ui.add_enabled(!read_only, egui::Button::new(ctx.text("guide-new-topic"))).clicked() {
                table::begin_new(state, Editing::new_topic());
            }
        });
        return;
    }
    match state.half {
        Half::Table => {
            legend_ui(ui, ctx, &page);
            table::show(ui, ctx, state, &page, read_only);
        }
        Half::Places => confirm::show(ui, ctx, &mut state.confirming, &page, read_only),
    }
}

fn bar_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, page: &super::data::Page, read_only: bool) {
    let tokens = ctx.tokens;
    Frame::new().inner_margin(Margin::symmetric(12, 6)).show(ui, |ui| {
        ui.set_height(28.0);
        ui.horizontal(|ui| {
            if icon_button(ui, ICON_ARROW_BACK, &ctx.text("guide-back")).clicked() {
                ctx.send(Action::ShowCenter(Center::Reader));
            }
            for (half, key) in [(Half::Table, "guide-title"), (Half::Places, "guide-places")] {
                let is_shown = state.half == half;
                let font = if is_shown { tokens.bold(tokens.sizes.body) } else { tokens.font(tokens.sizes.body) };
                let text = RichText::new(ctx.text(key)).font(font);
                if ui.add(egui::Button::selectable(is_shown, text)).clicked() {
                    state.half = half;
                    state.confirming.wants_keys = true;
                }
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let button = icon_button(ui, ICON_MORE_VERT, &ctx.text("guide-menu"));
                Popup::menu(&button).show(|ui| menu::page_ui(ui, ctx, page, read_only));
                let new =
                    egui::Button::new(RichText::new(ctx.text("guide-new-topic")).font(tokens.font(tokens.sizes.small)));
                if state.half == Half::Table && ui.add_enabled(!read_only, new).clicked() {
                    table::begin_new(state, Editing::new_topic());
                }
            });
        });
    });
    let rect = ui.min_rect();
    ui.painter().hline(rect.x_range(), ui.cursor().top() - 0.5, tokens.hairline());
}

/// The signs with their words and digits.
fn legend_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, page: &super::data::Page) {
    let tokens = ctx.tokens;
    let small = tokens.font(tokens.sizes.small);
    Frame::new().inner_margin(Margin::symmetric(12, 4)).show(ui, |ui| {
        if page.table.cases.is_empty() {
            ui.horizontal_wrapped(|ui| {
                ui.label(RichText::new(ctx.text("guide-no-cases")).font(small.clone()).color(*tokens.muted));
                if ui.link(RichText::new(ctx.text("command-assign-cases")).font(small.clone())).clicked() {
                    ctx.send(Action::AskAssignCases);
                }
            });
            return;
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
            for (state, digit) in CellState::ALL.iter().zip(["1", "2", "3", "4", "0"]) {
                let galley = ui.painter().layout_no_wrap(
                    format!("{} ({digit})", ctx.text(state.key())),
                    small.clone(),
                    *tokens.muted,
                );
                let (rect, response) =
                    ui.allocate_exact_size(vec2(22.0 + galley.size().x + 10.0, 20.0), Sense::hover());
                cells::sign(ui, ctx, *state, egui::pos2(rect.left() + 9.0, rect.center().y));
                ui.painter().galley(
                    egui::pos2(rect.left() + 22.0, rect.center().y - galley.size().y / 2.0),
                    galley,
                    *tokens.muted,
                );
                response.on_hover_text(ctx.text(crate::export::guide::note_key(*state)));
            }
            ui.label(RichText::new(ctx.text("guide-legend-said")).font(small.clone()).color(*tokens.muted));
        });
    });
    let rect = ui.min_rect();
    ui.painter().hline(rect.x_range(), ui.cursor().top() - 0.5, tokens.hairline());
}
