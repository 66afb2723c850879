//! A one-line field that filters what stands below it.

use egui::{Margin, Response, TextEdit, Ui};

use crate::ui::theme::tokens;

/// Draws the field over the whole width; `hint` is shown while it is empty and is its name.
pub fn search_field(ui: &mut Ui, text: &mut String, hint: &str) -> Response {
    let tokens = tokens(ui.ctx());
    let hint_text = egui::RichText::new(hint).color(*tokens.faint).font(tokens.font(tokens.sizes.small));
    let field = TextEdit::singleline(text)
        .hint_text(hint_text)
        .font(tokens.font(tokens.sizes.small))
        .margin(Margin::symmetric(8, 4))
        .desired_width(f32::INFINITY);
    let response = ui.add(field);
    if (response.has_focus() || response.lost_focus()) && ui.input(|input| input.key_pressed(egui::Key::Escape)) {
        text.clear();
    }
    response.accessible_name(hint)
}
