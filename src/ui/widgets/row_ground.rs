//! The ground of a row that is higher than one line: chosen, under the pointer, with the focus.

use egui::{Painter, Response, Stroke, StrokeKind};

use crate::ui::theme::Tokens;

/// Paints the ground and the line below; `is_lit` where the pointer is on the row or on what it
/// stands for.
pub fn row_ground(painter: &Painter, tokens: &Tokens, response: &Response, is_chosen: bool, is_lit: bool) {
    let rect = response.rect;
    if is_chosen {
        painter.rect_filled(rect, 0.0, *tokens.accent_background);
    } else if is_lit {
        painter.rect_filled(rect, 0.0, *tokens.hover);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
    if response.has_focus() {
        painter.rect_stroke(rect, 0.0, Stroke::new(1.0, *tokens.accent), StrokeKind::Inside);
    }
}
