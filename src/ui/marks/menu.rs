//! The entries of menus that speak of marks.

use egui::{Button, FontId, RichText, Ui};
use egui_material_icons::icons::ICON_INK_HIGHLIGHTER;

use super::data::color_key;
use crate::model::MarkColor;
use crate::ui::command::key_text;
use crate::ui::context::ViewerContext;

/// One colour as an entry of a menu, with the key of a command; true when it was chosen.
pub fn color_entry(ui: &mut Ui, ctx: &ViewerContext<'_>, color: MarkColor, command: &str) -> bool {
    let key = key_text(ui.ctx(), command);
    let icon = RichText::new(ICON_INK_HIGHLIGHTER.codepoint)
        .font(FontId::new(16.0, ICON_INK_HIGHLIGHTER.font_family()))
        .color(ctx.tokens.mark_edge(color));
    let button = Button::new((icon, ctx.text(color_key(color))));
    let clicked = ui.add(if key.is_empty() { button } else { button.shortcut_text(key) }).clicked();
    if clicked {
        ui.close();
    }
    clicked
}
