//! What filters, always in view: how many segments there are, and each part of what is asked,
//! taken away by a click.

use egui::{Button, Popup, PopupCloseBehavior, RichText, Ui};
use egui_material_icons::icons::ICON_CLOSE;

use super::asked::activation;
use super::filter_menu::codes_ui;
use super::view::State;
use crate::i18n::Message;
use crate::query::retrieval::Part;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::drop_down;

/// Draws the strip.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, n: usize) {
    let tokens = ctx.tokens;
    let small = tokens.font(tokens.sizes.small);
    egui::Frame::new().inner_margin(egui::Margin { left: 12, right: 8, top: 0, bottom: 6 }).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::vec2(6.0, 2.0);
            ui.spacing_mut().interact_size.y = 22.0;
            let count = ctx.say(&Message::new("segments-count").with("n", n));
            ui.label(RichText::new(count).font(tokens.bold(tokens.sizes.small)).color(*tokens.ink));
            if state.lister.is_pending() {
                ui.add(egui::Spinner::new().size(12.0));
            }
            if let Some(exporting) = &state.exporting {
                ui.add(egui::Spinner::new().size(12.0));
                if chip_ui(ui, ctx, &ctx.text("segments-exporting"), &ctx.text("segments-export-stop")) {
                    exporting.stop();
                }
            }
            if let Some(activation) = activation(ctx.view)
                && chip_ui(ui, ctx, &ctx.say(&activation), &ctx.text("retrieved-clear"))
            {
                ctx.send(Action::ClearActivation);
            }
            for (part, message) in state.asked.filter.told(ctx.snapshot) {
                if chip_ui(ui, ctx, &ctx.say(&message), &ctx.text("segments-clear-part")) {
                    state.asked.filter.clear(part);
                    break;
                }
                if part == Part::Combine {
                    combine_ui(ui, ctx, state);
                }
            }
            query_ui(ui, ctx, state, &small);
        });
    });
    let rect = ui.min_rect();
    ui.painter().hline(rect.x_range(), ui.cursor().top() - 0.5, tokens.hairline());
}

/// What belongs to the way of combining: the other codes, and the distance.
fn combine_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let State { asked, filter_menu, .. } = state;
    let combine = &mut asked.filter.combine;
    if let Some(within) = combine.within_mut() {
        let drag = egui::DragValue::new(within).range(0..=999).speed(0.05);
        let suffix = ctx.text("segments-within");
        ui.add(drag.suffix(format!(" {suffix}"))).on_hover_text(ctx.text("segments-within-help"));
    }
    if let Some(codes) = combine.others_mut() {
        let n = Message::new("segments-choose-codes").with("n", codes.len());
        let name = ctx.text("segments-other-codes");
        let button = drop_down(ui, &name, "", &ctx.say(&n), ui.available_width());
        Popup::from_toggle_button_response(&button)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .show(|ui| codes_ui(ui, ctx, &mut filter_menu.search, codes));
    }
}

/// The saved query that was chosen, and that it was changed since.
fn query_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, small: &egui::FontId) {
    let Some(query) = state.asked.query.and_then(|id| ctx.snapshot.saved_query(id)) else { return };
    let key = if state.asked.differs_from_query(ctx.snapshot, ctx.view) {
        "segments-query-changed"
    } else {
        "segments-query-shown"
    };
    let text = ctx.say(&Message::new(key).with("name", query.name.as_str()));
    let text = RichText::new(text).font(small.clone()).italics().color(*ctx.tokens.muted);
    ui.add(egui::Label::new(text).truncate());
}

/// A part of what is asked; true where it is to be taken away.
fn chip_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, text: &str, help: &str) -> bool {
    let tokens = ctx.tokens;
    let icon = RichText::new(ICON_CLOSE.codepoint)
        .font(egui::FontId::new(13.0, ICON_CLOSE.font_family()))
        .color(*tokens.muted);
    let name = text;
    let text = RichText::new(text).font(tokens.font(tokens.sizes.small)).color(*tokens.ink);
    let button = Button::new((text, icon)).corner_radius(11.0).fill(*tokens.background).truncate();
    ui.scope(|ui| {
        ui.spacing_mut().button_padding = egui::vec2(8.0, 2.0);
        ui.add(button.stroke(egui::Stroke::NONE)).accessible_name(name).on_hover_text(help).clicked()
    })
    .inner
}
