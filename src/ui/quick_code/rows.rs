//! The rows of the box.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align2, FontId, Rangef, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_CHECK, ICON_KEYBOARD_RETURN, ICON_SHIFT};

use super::Choice;
use super::matches::Match;
use crate::i18n::Message;
use crate::model::{CODE_PATH_SEPARATOR, CodeId};
use crate::ui::coding::favourites;
use crate::ui::context::ViewerContext;

/// Draws a row: the code's dot and name, behind it in a quiet ink where it stands, the matched
/// letters in bold, and the key that takes the row.
pub fn row_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, choice: &Choice, is_chosen: bool, marked: &[CodeId]) -> Response {
    let tokens = ctx.tokens;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), tokens.sizes.row), Sense::click());
    let said = match choice {
        Choice::Apply(fit) => fit.path.clone(),
        Choice::Several(_) => String::new(),
        Choice::New(name) => ctx.say(&Message::new("reader-new-code").with("name", name.clone())),
    };
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, is_chosen, &said));
    let painter = ui.painter();
    if is_chosen {
        painter.rect_filled(rect, 6.0, *tokens.accent_background);
    } else if response.hovered() {
        painter.rect_filled(rect, 6.0, *tokens.hover);
    }
    let dot = Rect::from_center_size(pos2(rect.left() + 13.0, rect.center().y), vec2(10.0, 10.0));
    let key = match choice {
        Choice::Apply(fit) if marked.contains(&fit.code) => ICON_CHECK.codepoint.to_owned(),
        Choice::Apply(_) if is_chosen => ICON_KEYBOARD_RETURN.codepoint.to_owned(),
        Choice::Apply(_) | Choice::Several(_) => String::new(),
        Choice::New(_) => format!("{}{}", ICON_SHIFT.codepoint, ICON_KEYBOARD_RETURN.codepoint),
    };
    let font = FontId::new(16.0, ICON_SHIFT.font_family());
    let drawn = painter.text(pos2(rect.right() - 8.0, rect.center().y), Align2::RIGHT_CENTER, key, font, *tokens.muted);
    let end = digit_ui(ui, ctx, rect, drawn.left(), choice);
    let room = Rangef::new(dot.right() + 8.0, end - 8.0);
    match choice {
        Choice::Apply(fit) => {
            if let Some(code) = ctx.snapshot.code(fit.code) {
                painter.rect_filled(dot, 3.0, tokens.code_color(code.color));
            }
            let x = part_ui(ui, ctx, rect, room, fit, true);
            if fit.n_before_name > 0 {
                part_ui(ui, ctx, rect, Rangef::new(x + 10.0, room.max), fit, false);
            }
        }
        Choice::Several(_) => {}
        Choice::New(_) => {
            painter.rect_stroke(dot, 3.0, Stroke::new(1.0, *tokens.faint), StrokeKind::Inside);
            let job = LayoutJob::simple_singleline(said, tokens.font(tokens.sizes.body), *tokens.muted);
            paint_job(ui, rect, room, job);
        }
    }
    response
}

/// Draws the digit that reaches the code, if one does; gives where it begins.
fn digit_ui(ui: &Ui, ctx: &ViewerContext<'_>, rect: Rect, right: f32, choice: &Choice) -> f32 {
    let Choice::Apply(fit) = choice else { return right };
    let favourites = favourites::all(ctx.snapshot, ctx.view);
    let Some((digit, _)) = favourites.into_iter().find(|(_, code)| *code == fit.code) else { return right };
    let tokens = ctx.tokens;
    let galley = ui.painter().layout_no_wrap(digit.to_string(), tokens.bold(tokens.sizes.small), *tokens.muted);
    let badge = Rect::from_center_size(pos2(right.min(rect.right() - 28.0) - 14.0, rect.center().y), vec2(16.0, 16.0));
    ui.painter().rect_stroke(badge, 4.0, Stroke::new(1.0, *tokens.line), StrokeKind::Inside);
    ui.painter().galley(badge.center() - galley.size() / 2.0, galley, *tokens.muted);
    badge.left()
}

/// Draws the name of a code, or where it stands; gives where that ends.
fn part_ui(ui: &Ui, ctx: &ViewerContext<'_>, rect: Rect, room: Rangef, fit: &Match, is_name: bool) -> f32 {
    let tokens = ctx.tokens;
    let n_path = fit.n_before_name.saturating_sub(CODE_PATH_SEPARATOR.chars().count());
    let (size, ink, places) = if is_name {
        (tokens.sizes.body, *tokens.ink, fit.n_before_name..usize::MAX)
    } else {
        (tokens.sizes.small, *tokens.muted, 0..n_path)
    };
    let mut job = LayoutJob { break_on_newline: false, ..LayoutJob::default() };
    for (place, c) in fit.path.chars().enumerate().filter(|(place, _)| places.contains(place)) {
        let is_matched = fit.matched.binary_search(&(place as u32)).is_ok();
        let font_id = if is_matched { tokens.bold(size) } else { tokens.font(size) };
        let color = if is_matched { *tokens.ink } else { ink };
        job.append(c.encode_utf8(&mut [0; 4]), 0.0, TextFormat { font_id, color, ..TextFormat::default() });
    }
    paint_job(ui, rect, room, job)
}

/// Draws one line, cut off where the room ends; gives where it ends.
fn paint_job(ui: &Ui, rect: Rect, room: Rangef, job: LayoutJob) -> f32 {
    if room.span() < 24.0 {
        return room.max;
    }
    let wrap = TextWrapping { max_width: room.span(), max_rows: 1, break_anywhere: true, ..TextWrapping::default() };
    let galley = ui.painter().layout_job(LayoutJob { wrap, ..job });
    let at = pos2(room.min, rect.center().y - galley.size().y / 2.0);
    let end = at.x + galley.size().x;
    ui.painter().galley(at, galley, ui.visuals().text_color());
    end
}
