//! Draws the pane of retrieved segments.

use egui::{Button, RichText, Ui};
use egui_material_icons::icons::ICON_CLOSE;

use super::data::{Retrieved, activation, empty_key};
use super::list::{ListState, list_ui};
use crate::i18n::Message;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::{empty_state, pane_header};

/// What the pane keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    retrieved: Retrieved,
    list: ListState,
}

/// Draws header and list. What is activated stands in the header and is cleared by a click.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let refs = state.retrieved.refs(ctx.snapshot, ctx.view);
    // Where the activation stands beside it, the title leaves it the room.
    let title = match activation(ctx.view) {
        Some(_) => Message::new("retrieved-title-short"),
        None => Message::new("retrieved-title"),
    };
    let title = title.with("n", refs.len());
    pane_header(ui, &ctx.say(&title), |ui| {
        let Some(activation) = activation(ctx.view) else { return };
        let small = ctx.tokens.font(ctx.tokens.sizes.small);
        let text = RichText::new(ctx.say(&activation)).font(small).color(*ctx.tokens.muted);
        let icon = RichText::new(ICON_CLOSE.codepoint)
            .font(egui::FontId::new(14.0, ICON_CLOSE.font_family()))
            .color(*ctx.tokens.muted);
        let clear = ui.add(Button::new((text, icon)).frame_when_inactive(false));
        if clear.on_hover_text(ctx.text("retrieved-clear")).clicked() {
            ctx.send(Action::ClearActivation);
        }
    });
    if refs.is_empty() {
        empty_state(ui, &ctx.text(empty_key(ctx.snapshot, ctx.view)), None);
    } else {
        list_ui(ui, ctx, &mut state.list, &refs);
    }
}
