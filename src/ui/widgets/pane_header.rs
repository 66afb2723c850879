//! The quiet line on top of a pane: its name, a remark, and buttons at its right end.

use egui::{Align, Layout, RichText, Ui, vec2};

use crate::ui::theme::tokens;

/// Draws a pane's header with `right` (drawn from right to left) at its end.
pub fn pane_header(ui: &mut Ui, title: &str, right: impl FnOnce(&mut Ui)) {
    let tokens = tokens(ui.ctx());
    let size = vec2(ui.available_width(), tokens.sizes.pane_header);
    let (_, rect) = ui.allocate_space(size);
    let inner = rect.shrink2(vec2(12.0, 0.0));
    let mut content = ui.new_child(egui::UiBuilder::new().max_rect(inner).layout(Layout::right_to_left(Align::Center)));
    content.spacing_mut().item_spacing.x = 4.0;
    right(&mut content);
    content.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let title = RichText::new(title).font(tokens.bold(tokens.sizes.small)).color(*tokens.muted);
        ui.add(egui::Label::new(title).truncate());
    });
}
