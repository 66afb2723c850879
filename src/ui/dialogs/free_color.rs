//! Any colour for codes.

use egui::{Color32, Ui};

use super::{Answer, buttons_ui, title_ui};
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::code_system::CodesAction;
use crate::ui::context::ViewerContext;

/// Draws the dialog.
pub fn color_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, codes: &[CodeId], color: &mut Color32) -> Answer {
    ui.set_width(300.0);
    let title = match codes {
        [code] => {
            let name = ctx.snapshot.code(*code).map_or_else(String::new, |code| code.name.clone());
            Message::new("color-title").with("name", name)
        }
        codes => Message::new("color-title-several").with("n", codes.len()),
    };
    title_ui(ui, ctx, ctx.say(&title));
    egui::color_picker::color_picker_color32(ui, color, egui::color_picker::Alpha::Opaque);
    let chosen = Color::rgb(color.r(), color.g(), color.b());
    match buttons_ui(ui, ctx, &ctx.text("color-done"), true) {
        None => Answer::Open,
        Some(false) => Answer::Close,
        Some(true) => Answer::Do(Action::Codes(CodesAction::Recolor(codes.to_vec(), chosen))),
    }
}
