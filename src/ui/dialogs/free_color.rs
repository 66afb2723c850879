//! Any colour for a code.

use egui::{Color32, Ui};

use super::{Answer, buttons_ui, title_ui};
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;

/// Draws the dialog.
pub fn color_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, code: CodeId, color: &mut Color32) -> Answer {
    ui.set_width(300.0);
    let name = ctx.snapshot.code(code).map_or_else(String::new, |code| code.name.clone());
    title_ui(ui, ctx, ctx.say(&Message::new("color-title").with("name", name)));
    egui::color_picker::color_picker_color32(ui, color, egui::color_picker::Alpha::Opaque);
    let chosen = Color::rgb(color.r(), color.g(), color.b());
    match buttons_ui(ui, ctx, &ctx.text("color-done"), true) {
        None => Answer::Open,
        Some(false) => Answer::Close,
        Some(true) => Answer::Do(Action::RecolorCode(code, chosen)),
    }
}
