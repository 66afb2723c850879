//! The line above a text that is being corrected: that it is, whether all is kept, and how to
//! leave.

use egui::{Align, Frame, Layout, Margin, RichText, Ui, vec2};
use egui_material_icons::icons::ICON_EDIT;

use super::Editing;
use crate::ui::command::key_text;
use crate::ui::context::ViewerContext;

/// Draws the line; true where the mode is to be left.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, editing: &Editing) -> bool {
    let tokens = ctx.tokens;
    let small = |text: String| RichText::new(text).font(tokens.font(tokens.sizes.small)).color(*tokens.ink);
    let frame = Frame::new().fill(*tokens.accent_background).inner_margin(Margin::symmetric(12, 4));
    let mut leaves = false;
    frame.show(ui, |ui| {
        let size = vec2(ui.available_width(), 26.0);
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            let done = RichText::new(ctx.text("editing-done")).font(tokens.bold(tokens.sizes.body));
            let button = egui::Button::new(done.color(*tokens.on_accent)).fill(*tokens.accent);
            let tip = format!("{} · Esc", key_text(ui.ctx(), "edit-text"));
            leaves = ui.add(button).on_hover_text(tip).clicked();
            ui.add_space(8.0);
            let (key, ink) = match (editing.is_refused(), editing.is_dirty()) {
                (true, _) => ("editing-refused", tokens.error),
                (false, true) => ("editing-unsaved", tokens.muted),
                (false, false) => ("editing-saved", tokens.muted),
            };
            ui.label(small(ctx.text(key)).color(*ink));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                let icon = egui::FontId::new(16.0, ICON_EDIT.font_family());
                ui.label(RichText::new(ICON_EDIT.codepoint).font(icon).color(*tokens.accent));
                let title = RichText::new(ctx.text("editing-title")).font(tokens.bold(tokens.sizes.body));
                ui.label(title.color(*tokens.ink));
                let hint = small(ctx.text("editing-hint")).color(*tokens.muted);
                ui.add(egui::Label::new(hint).truncate());
            });
        });
    });
    leaves
}
