//! A button that opens a list of choices: a quiet label, what is chosen, and a triangle.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align2, FontId, Popup, Response, Role, Sense, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::ICON_ARROW_DROP_DOWN;

use crate::ui::theme::tokens;

/// Draws `label chosen ▾`, at most `max_width` wide; the label may be empty. `name` is its
/// accessible name.
pub fn drop_down(ui: &mut Ui, name: &str, label: &str, chosen: &str, max_width: f32) -> Response {
    let tokens = tokens(ui.ctx());
    let small = tokens.sizes.small;
    let mut job = LayoutJob::default();
    if !label.is_empty() {
        job.append(label, 0.0, TextFormat::simple(tokens.font(small), *tokens.muted));
    }
    let gap = if label.is_empty() { 0.0 } else { 8.0 };
    job.append(chosen, gap, TextFormat::simple(tokens.bold(small), *tokens.ink));
    job.wrap = TextWrapping::truncate_at_width((max_width - 34.0).max(16.0));
    let galley = ui.painter().layout_job(job);
    let (rect, response) = ui.allocate_exact_size(vec2(galley.size().x + 34.0, 28.0), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, name));
    let is_open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
    let fill = if response.hovered() || is_open { *tokens.hover } else { *tokens.pane };
    let edge = if response.has_focus() { *tokens.accent } else { *tokens.line };
    ui.painter().rect(rect, 7.0, fill, egui::Stroke::new(1.0, edge), StrokeKind::Inside);
    let text = pos2(rect.left() + 10.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(text, galley, *tokens.ink);
    let icon = FontId::new(18.0, ICON_ARROW_DROP_DOWN.font_family());
    let at = pos2(rect.right() - 13.0, rect.center().y);
    ui.painter().text(at, Align2::CENTER_CENTER, ICON_ARROW_DROP_DOWN.codepoint, icon, *tokens.muted);
    response
}
