//! The line above the table.

use egui::{Align, Button, Layout, Popup, PopupCloseBehavior, RichText, Ui};
use egui_material_icons::icons::{ICON_ARROW_BACK, ICON_VIEW_COLUMN};

use super::TableColumn;
use crate::i18n::Message;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::retrieved_segments::action::SegmentsAction;
use crate::ui::retrieved_segments::header::{export_ui, tools_ui, way_ui};
use crate::ui::retrieved_segments::view::State;
use crate::ui::view_state::Center;
use crate::ui::widgets::{icon_button, roomy};

/// Draws the bar: back, how codings must lie, what is done with the chosen rows, the menus.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, is_empty: bool) {
    egui::Frame::new().inner_margin(egui::Margin::symmetric(12, 6)).show(ui, |ui| {
        ui.set_height(28.0);
        ui.horizontal(|ui| {
            if icon_button(ui, ICON_ARROW_BACK, &ctx.text("segments-back-to-text")).clicked() {
                ctx.send(Action::ShowCenter(Center::Reader));
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                export_ui(ui, ctx, is_empty);
                columns_ui(ui, ctx, state);
                tools_ui(ui, ctx, state);
                ui.add_space(8.0);
                chosen_ui(ui, ctx, state);
                ui.add_space(8.0);
                way_ui(ui, ctx, state);
            });
        });
    });
}

/// What can be done with the chosen rows.
fn chosen_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State) {
    let codings = state.table.codings(ctx.snapshot);
    if codings.is_empty() {
        return;
    }
    let small = ctx.tokens.font(ctx.tokens.sizes.small);
    let text = |key: &'static str| RichText::new(ctx.text(key)).font(small.clone());
    if ui.add(Button::new(text("segments-remove"))).clicked() {
        ctx.send(Action::RemoveCodings(codings.clone()));
    }
    let n = codings.len();
    if ui.add(Button::new(text("segments-recode"))).clicked() {
        ctx.send(Action::Segments(SegmentsAction::AskRecode(codings)));
    }
    let chosen = ctx.say(&Message::new("segments-chosen").with("n", n));
    ui.label(RichText::new(chosen).font(small).color(*ctx.tokens.muted));
}

/// Which columns are shown.
fn columns_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State) {
    let button = icon_button(ui, ICON_VIEW_COLUMN, &ctx.text("segments-columns"));
    Popup::from_toggle_button_response(&button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        roomy(ui);
        let shown = &state.table.columns;
        for column in TableColumn::ALL {
            let mut is_on = shown.contains(&column);
            let is_last = is_on && shown.len() == 1;
            let entry = egui::Checkbox::new(&mut is_on, ctx.text(column.name_key()));
            if ui.add_enabled(!is_last, entry).changed() {
                let keeps = |&other: &TableColumn| if other == column { is_on } else { shown.contains(&other) };
                let columns = TableColumn::ALL.into_iter().filter(keeps).collect();
                ctx.send(Action::Segments(SegmentsAction::SetColumns(columns)));
            }
        }
    });
}
