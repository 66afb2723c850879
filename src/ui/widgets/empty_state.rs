//! What stands in a pane that has nothing to show: one line, and the button for what to do.

use egui::{Align, Layout, RichText, Ui, vec2};

use crate::ui::theme::tokens;

/// Draws the line and the button, if any; true when the button was clicked.
pub fn empty_state(ui: &mut Ui, line: &str, button: Option<&str>) -> bool {
    let tokens = tokens(ui.ctx());
    let width = ui.available_width();
    let mut clicked = false;
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Center), |ui| {
        ui.add_space(16.0);
        ui.scope(|ui| {
            ui.set_max_width((width - 32.0).clamp(80.0, 420.0));
            ui.add(egui::Label::new(RichText::new(line).color(*tokens.muted)).wrap().halign(Align::Center));
        });
        if let Some(button) = button {
            ui.add_space(8.0);
            clicked = ui.button(button).clicked();
        }
        ui.add_space(16.0);
    });
    clicked
}
