//! A quiet button that is only an icon, with its name for the tooltip and screen readers.

use egui::{Response, Role, Sense, Ui, WidgetInfo, vec2};
use egui_material_icons::MaterialIcon;

use crate::ui::theme::tokens;

/// Draws the button; `label` is its tooltip and its accessible name.
pub fn icon_button(ui: &mut Ui, icon: MaterialIcon, label: &str) -> Response {
    let tokens = tokens(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(26.0, 26.0), Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, label));
    if ui.is_rect_visible(rect) {
        if (response.hovered() && enabled) || response.has_focus() {
            ui.painter().rect_filled(rect, 6.0, *tokens.hover);
        }
        let ink = if response.hovered() && enabled { *tokens.ink } else { *tokens.muted };
        let font = egui::FontId::new(18.0, icon.font_family());
        ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, icon.codepoint, font, ink);
    }
    response.on_hover_text(label)
}
