//! The rows of the box.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align2, FontId, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_KEYBOARD_RETURN, ICON_SHIFT};

use super::Choice;
use super::matches::Match;
use crate::i18n::Message;
use crate::ui::context::ViewerContext;

/// Draws a row: the code's dot, the path before its name in a quiet ink, the matched letters
/// in bold, and the key that takes the row.
pub fn row_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, choice: &Choice, is_chosen: bool) -> Response {
    let tokens = ctx.tokens;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), tokens.sizes.row), Sense::click());
    let said = match choice {
        Choice::Apply(fit) => fit.path.clone(),
        Choice::New(name) => ctx.say(&Message::new("reader-new-code").with("name", name.clone())),
    };
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, &said));
    let painter = ui.painter();
    if is_chosen {
        painter.rect_filled(rect, 6.0, *tokens.accent_background);
    } else if response.hovered() {
        painter.rect_filled(rect, 6.0, *tokens.hover);
    }
    let dot = egui::Rect::from_center_size(pos2(rect.left() + 13.0, rect.center().y), vec2(10.0, 10.0));
    let key = match choice {
        Choice::Apply(_) if is_chosen => ICON_KEYBOARD_RETURN.codepoint.to_owned(),
        Choice::Apply(_) => String::new(),
        Choice::New(_) => format!("{}{}", ICON_SHIFT.codepoint, ICON_KEYBOARD_RETURN.codepoint),
    };
    let font = FontId::new(16.0, ICON_SHIFT.font_family());
    let drawn = painter.text(pos2(rect.right() - 8.0, rect.center().y), Align2::RIGHT_CENTER, key, font, *tokens.muted);
    let width = drawn.left() - 8.0 - (dot.right() + 8.0);
    let job = match choice {
        Choice::Apply(fit) => {
            if let Some(code) = ctx.snapshot.code(fit.code) {
                painter.rect_filled(dot, 3.0, tokens.code_color(code.color));
            }
            fit_job(ctx, fit)
        }
        Choice::New(_) => {
            painter.rect_stroke(dot, 3.0, Stroke::new(1.0, *tokens.faint), StrokeKind::Inside);
            LayoutJob::simple_singleline(said, tokens.font(tokens.sizes.body), *tokens.muted)
        }
    };
    let wrap = TextWrapping { max_width: width, max_rows: 1, break_anywhere: true, ..TextWrapping::default() };
    let galley = painter.layout_job(LayoutJob { wrap, ..job });
    painter.galley(pos2(dot.right() + 8.0, rect.center().y - galley.size().y / 2.0), galley, *tokens.ink);
    response
}

fn fit_job(ctx: &ViewerContext<'_>, fit: &Match) -> LayoutJob {
    let tokens = ctx.tokens;
    let mut job = LayoutJob { break_on_newline: false, ..LayoutJob::default() };
    let mut matched = fit.matched.iter().copied().peekable();
    for (place, c) in fit.path.chars().enumerate() {
        let is_matched = matched.next_if_eq(&(place as u32)).is_some();
        let size = tokens.sizes.body;
        let font_id = if is_matched { tokens.bold(size) } else { tokens.font(size) };
        let color = if place < fit.n_before_name && !is_matched { *tokens.muted } else { *tokens.ink };
        let format = TextFormat { font_id, color, ..TextFormat::default() };
        job.append(c.encode_utf8(&mut [0; 4]), 0.0, format);
    }
    job
}
