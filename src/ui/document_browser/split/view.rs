//! Draws one pane, or two with a divider between them.

use egui::{CursorIcon, Id, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2};

use super::super::{State, focus_id};
use super::{ReaderAction, Share, Side};
use crate::ui::action::Action;
use crate::ui::context::{ActionSender, ViewerContext};
use crate::ui::view_state::ViewState;

/// The width of what can be taken hold of between the panes, in points.
const GRIP: f32 = 8.0;

/// Draws the reader with all its panes over all the room there is. `reader` is the active one.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, reader: &mut State, beside: &mut State) {
    sync(reader, beside, ctx.view);
    let Some(split) = ctx.view.split else {
        (reader.slot, reader.is_parked) = (None, false);
        return super::super::show(ui, ctx, reader);
    };
    // Whoever gives "the reader" the focus means the active pane; and when the other pane has
    // been made active by an undo or by going back, the keyboard goes with it.
    let follows = std::mem::take(&mut reader.is_parked);
    ui.memory_mut(|memory| {
        if memory.has_focus(focus_id()) || (follows && memory.has_focus(id_of(reader.side.other()))) {
            memory.request_focus(id_of(reader.side));
        }
    });
    let room = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(room);
    let middle = (room.left() + room.width() * ctx.view.share.get()).round();
    let left = Rect::from_min_max(room.min, pos2(middle, room.bottom()));
    let right = Rect::from_min_max(pos2(middle, room.top()), room.max);
    let (left_state, right_state) = match split.active {
        Side::Left => (&mut *reader, &mut *beside),
        Side::Right => (&mut *beside, &mut *reader),
    };
    pane_ui(ui, ctx, left_state, left);
    pane_ui(ui, ctx, right_state, right);
    divider_ui(ui, ctx, room, middle);
    if split.together {
        let (of_reader, of_beside) = (reader.take_moved(), beside.take_moved());
        beside.scroll_later += of_reader;
        reader.scroll_later += of_beside;
        if of_reader != 0.0 || of_beside != 0.0 {
            ui.ctx().request_repaint();
        }
    }
}

/// Brings the states of the panes into the order of the view: the active one first.
pub fn sync(reader: &mut State, beside: &mut State, view: &ViewState) {
    if view.split.is_some_and(|split| split.active != reader.side) {
        std::mem::swap(reader, beside);
    }
    beside.side = reader.side.other();
}

/// The id that has the focus while the pane of a side has it.
fn id_of(side: Side) -> Id {
    focus_id().with(side)
}

/// Draws one of two panes. What it asks for on its own selection is told with its side, since
/// it may not be the active one; a press in it makes it so.
fn pane_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, rect: Rect) {
    let side = state.side;
    state.slot = Some(id_of(side));
    state.is_parked = ctx.view.active_side() != side;
    let asked = ActionSender::default();
    let view = ctx.view.seen_from(side);
    let of_pane = ViewerContext { view: &view, actions: &asked, ..*ctx };
    let mut child = ui.new_child(UiBuilder::new().id_salt(side).max_rect(rect));
    child.set_clip_rect(rect.intersect(ui.clip_rect()));
    super::super::show(&mut child, &of_pane, state);
    let pressed = ui.input(|input| input.pointer.any_pressed().then(|| input.pointer.interact_pos()).flatten());
    let pressed = pressed.filter(|pos| rect.contains(*pos));
    let is_pressed = pressed.is_some_and(|pos| ui.ctx().layer_id_at(pos).is_none_or(|layer| layer == ui.layer_id()));
    let has_focus = ui.memory(|memory| memory.has_focus(id_of(side)));
    if state.is_parked && (is_pressed || has_focus) {
        ctx.send(Action::Reader(ReaderAction::Activate(side)));
    }
    for action in asked.take() {
        ctx.send(match action {
            Action::Select(selection) => Action::Reader(ReaderAction::Select(side, selection)),
            Action::SelectCoding(coding) => Action::Reader(ReaderAction::SelectCoding(side, coding)),
            action => action,
        });
    }
}

/// The line between the panes, which can be dragged; a double click halves.
fn divider_ui(ui: &Ui, ctx: &ViewerContext<'_>, room: Rect, middle: f32) {
    let grip = Rect::from_center_size(pos2(middle, room.center().y), egui::vec2(GRIP, room.height()));
    let response = ui.interact(grip, focus_id().with("divider"), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::labeled(Role::Splitter, true, ctx.text("reader-divider")));
    let active = response.hovered() || response.dragged();
    if active {
        ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
    }
    let line = if active { egui::Stroke::new(2.0, *ctx.tokens.accent) } else { ctx.tokens.hairline() };
    ui.painter().vline(middle, room.y_range(), line);
    let share = if response.double_clicked() {
        Some(Share::default())
    } else {
        let dragged = response.interact_pointer_pos().filter(|_| response.dragged());
        dragged.map(|pos| Share::new((pos.x - room.left()) / room.width().max(1.0)))
    };
    if let Some(share) = share.filter(|share| *share != ctx.view.share) {
        ctx.send(Action::Reader(ReaderAction::SetShare(share)));
    }
}
