//! The scroll bar and the wheel.

use egui::{Rect, Sense, Ui, pos2, vec2};

use super::Frame;
use super::find::{Find, ticks_ui};
use super::open::Open;

/// The room at the right edge, in points.
pub const WIDTH: f32 = 12.0;

/// Scrolls by the wheel or the touchpad.
pub fn wheel(ui: &Ui, frame: &Frame<'_>, open: &mut Open) {
    if !frame.response.contains_pointer() {
        return;
    }
    let delta = ui.input_mut(|input| std::mem::take(&mut input.smooth_scroll_delta.y));
    if delta != 0.0 {
        open.layout.scroll_by(&frame.page, -delta);
        // A hover and its tooltip belong to the words that were there.
        open.hovered.clear();
    }
}

/// Draws the bar and the ticks of the hits; a press or a drag on it scrolls there.
pub fn show(ui: &Ui, frame: &Frame<'_>, open: &mut Open, find: &mut Find) {
    let pane = frame.pane;
    let (height, total) = (f64::from(pane.height()), open.layout.total());
    if total <= height {
        return;
    }
    let track = Rect::from_min_max(pos2(pane.right() - WIDTH, pane.top()), pane.max);
    let thumb = ((height / total) as f32 * track.height()).max(28.0);
    let room = f64::from(track.height() - thumb);
    let share = (open.layout.scrolled() / (total - height)).clamp(0.0, 1.0);
    let response = ui.interact(track, frame.response.id.with("scroll bar"), Sense::click_and_drag());
    if let Some(pos) = response.interact_pointer_pos() {
        let share = f64::from(pos.y - track.top() - thumb / 2.0) / room.max(1.0);
        open.layout.drag_to(share.clamp(0.0, 1.0) * (total - height));
        ui.ctx().request_repaint();
    }
    let top = track.top() + (share * room) as f32;
    let active = response.hovered() || response.dragged();
    let thickness = if active { 8.0 } else { 5.0 };
    let bar = Rect::from_min_size(pos2(track.right() - thickness - 2.0, top), vec2(thickness, thumb));
    let tokens = frame.ctx.tokens;
    find_ticks(ui, frame, open, find, track);
    ui.painter().rect_filled(bar, thickness / 2.0, if active { *tokens.faint } else { *tokens.line });
}

fn find_ticks(ui: &Ui, frame: &Frame<'_>, open: &Open, find: &mut Find, track: Rect) {
    let mut ticks = std::mem::take(find.ticks());
    let hits = find.shown_hits(frame.ctx.view, frame.document);
    ticks_ui(ui.painter(), frame.ctx.tokens, track, &open.layout, hits, &mut ticks);
    *find.ticks() = ticks;
}
