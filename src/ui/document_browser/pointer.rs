//! What the pointer does on the text and in the margin.

use egui::{CursorIcon, DragAndDrop, Modifiers, PointerButton, Pos2, Rect, Ui, vec2};

use super::Frame;
use super::coding::{finish_edge, move_edge_to, select_turn};
use super::layout::Visible;
use super::margin::Bracket;
use super::open::Open;
use super::paragraph::{Place, origin};
use super::selection::Selection;
use crate::model::{CodingId, MarkId};
use crate::text::Span;
use crate::ui::action::Action;
use crate::ui::coding::CodingAction;
use crate::ui::drag::DragPayload;

/// A press turns into a drag when the pointer has moved this far, in points.
const DRAG_DISTANCE: f32 = 4.0;

/// A click counts on when it comes this soon and near after the last one.
const CLICK_SECONDS: f64 = 0.4;

/// What the pressed button is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Press {
    /// Nothing is pressed.
    #[default]
    None,
    /// Selects; has not moved yet if false.
    Text(bool),
    /// Pressed on the selection: a click will set the caret, a drag will carry the selection.
    OnSelection,
    /// The selection hangs on the pointer.
    Carrying,
    /// Moves an edge of the selected coding.
    Edge,
}

/// Counts clicks: two pick a word, three a sentence, four a paragraph.
#[derive(Clone, Copy, Debug, Default)]
pub struct Clicks {
    at: Pos2,
    time: f64,
    n: u32,
}

impl Clicks {
    fn press(&mut self, at: Pos2, time: f64) -> u32 {
        let goes_on = self.n > 0 && time - self.time < CLICK_SECONDS && at.distance(self.at) < 6.0;
        let n = if goes_on { self.n % 4 + 1 } else { 1 };
        *self = Self { at, time, n };
        n
    }
}

/// Carries out what the pointer did in this frame.
pub fn update(ui: &Ui, frame: &Frame<'_>, open: &mut Open, visible: &[Visible], brackets: &[Bracket]) {
    let response = &frame.response;
    let (pressed, down, origin, pos, modifiers) = ui.input(|input| {
        let pointer = &input.pointer;
        (
            pointer.button_pressed(PointerButton::Primary),
            pointer.button_down(PointerButton::Primary),
            pointer.press_origin(),
            pointer.latest_pos(),
            input.modifiers,
        )
    });
    hover(ui, frame, open, visible, brackets, pos);
    if response.secondary_clicked() {
        response.request_focus();
        let mark = pos.and_then(|pos| super::marks::mark_at(frame, open, visible, pos));
        let at = pos.and_then(|pos| place_at(frame, visible, pos)).map(|place| place.at);
        open.menu.aim(&open.hovered, mark, at);
    }
    let pressed = pressed && (response.is_pointer_button_down_on() || response.clicked());
    if let Some(at) = origin.or(pos).filter(|_| pressed) {
        response.request_focus();
        press(frame, open, visible, brackets, at, modifiers);
    }
    if open.press == Press::None {
        drop_codes(frame, open, visible);
        return stay_on_code(ui, frame, open);
    }
    if let Some(pos) = pos {
        let moved = origin.is_some_and(|origin| origin.distance(pos) > DRAG_DISTANCE);
        drag(ui, frame, open, visible, pos, moved);
    }
    if !down {
        release(frame, open, visible, pos);
        stay_on_code(ui, frame, open);
    }
}

/// The position nearest to a point of the window.
fn place_at(frame: &Frame<'_>, visible: &[Visible], pos: Pos2) -> Option<Place> {
    let y = pos.y - frame.pane.top();
    let here = visible.iter().rev().find(|visible| visible.top <= y).or_else(|| visible.first())?;
    Some(here.paragraph.hit(vec2(pos.x - frame.pane.left(), y - here.top)))
}

/// The codings on whose words the pointer is, the shortest first.
fn codings_at(frame: &Frame<'_>, open: &Open, visible: &[Visible], pos: Pos2) -> Vec<CodingId> {
    let y = pos.y - frame.pane.top();
    let Some(here) = visible.iter().rev().find(|visible| visible.top <= y) else { return Vec::new() };
    let point = pos - origin(frame.pane, frame.pane.top() + here.top);
    let block = here.paragraph.block.span;
    let codings = open.lanes.overlapping(block).map(|laned| laned.coding);
    let on_words = |span: Span| here.paragraph.rects(span).iter().any(|rect| rect.contains(point.to_pos2()));
    let mut found: Vec<_> = codings.filter(|coding| on_words(coding.span)).map(|c| (c.span.len(), c.id)).collect();
    found.sort_unstable();
    found.into_iter().map(|(_, id)| id).collect()
}

fn hover(ui: &Ui, frame: &Frame<'_>, open: &mut Open, visible: &[Visible], brackets: &[Bracket], pos: Option<Pos2>) {
    open.hovered.clear();
    open.hovered_time = None;
    let Some(pos) = pos.filter(|_| frame.response.contains_pointer()) else { return };
    if !matches!(open.press, Press::None) {
        return;
    }
    let x = pos.x - frame.pane.left();
    if x <= frame.page.columns.margin.max + 3.0 {
        open.hovered.extend(brackets.iter().filter(|bracket| bracket.is_hit(pos)).map(|bracket| bracket.coding));
        if !open.hovered.is_empty() {
            ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
        }
    } else {
        open.hovered = codings_at(frame, open, visible, pos);
        if on_handle(frame, open, visible, pos).is_some() {
            ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
        } else if x < frame.page.columns.text.min - 8.0 {
            open.hovered_time = time_at(frame, visible, pos);
        } else {
            ui.ctx().set_cursor_icon(CursorIcon::Text);
        }
    }
    if let Some(&coding) = open.hovered.first() {
        frame.ctx.send(Action::HoverCoding(coding));
    }
}

/// When the paragraph beside which a point lies was said, and true where the time is written in
/// it; else it is the last one before.
fn time_at(frame: &Frame<'_>, visible: &[Visible], pos: Pos2) -> Option<(i64, bool)> {
    let y = pos.y - frame.pane.top();
    let span = visible.iter().rev().find(|visible| visible.top <= y)?.paragraph.block.span;
    let marks = &frame.page.transcript.time_marks;
    let next = marks.partition_point(|mark| mark.span.start < span.start);
    let inside = marks.get(next).filter(|mark| mark.span.start < span.end);
    inside.map(|mark| (mark.millis, true)).or_else(|| Some((marks.get(next.checked_sub(1)?)?.millis, false)))
}

/// Which handle of the selected coding a point is on: true for its start.
fn on_handle(frame: &Frame<'_>, open: &Open, visible: &[Visible], pos: Pos2) -> Option<bool> {
    let coding = open.selected_coding(frame)?;
    let span = open.span_of(coding);
    let near = |rect: Option<Rect>| rect.is_some_and(|rect| rect.expand2(vec2(5.0, 2.0)).contains(pos));
    let [start, end] = handles(frame, visible, span);
    match (near(start), near(end)) {
        (_, true) => Some(false),
        (true, false) => Some(true),
        _ => None,
    }
}

/// Where the handles at the start and the end of a span stand, if they are in view.
pub fn handles(frame: &Frame<'_>, visible: &[Visible], span: Span) -> [Option<Rect>; 2] {
    let place = |at, row_end| {
        let here = visible.iter().rev().find(|visible| visible.paragraph.block.span.start <= at)?;
        let origin = origin(frame.pane, frame.pane.top() + here.top);
        let inside = at <= here.paragraph.block.span.end;
        inside.then(|| here.paragraph.caret_rect(Place { at, row_end }).translate(origin.to_vec2()))
    };
    [place(span.start, false), place(span.end, true)]
}

fn press(
    frame: &Frame<'_>,
    open: &mut Open,
    visible: &[Visible],
    brackets: &[Bracket],
    pos: Pos2,
    modifiers: Modifiers,
) {
    let n_clicks = open.clicks.press(pos, frame.now);
    if let Some(moves_start) = on_handle(frame, open, visible, pos) {
        open.moves_start = moves_start;
        open.press = Press::Edge;
        return;
    }
    if pos.x - frame.pane.left() <= frame.page.columns.margin.max + 3.0 {
        let hit = brackets.iter().filter(|bracket| bracket.is_hit(pos)).map(|bracket| bracket.coding);
        let hit: Vec<_> = hit.collect();
        if !hit.is_empty() && open.editing.is_none() {
            pick(frame, open, &hit, None);
            return;
        }
    }
    let Modifiers { shift, alt, .. } = modifiers;
    // A click beside the text means all of the paragraph.
    let beside = pos.x - frame.pane.left() <= frame.page.columns.number_right;
    let n_clicks = if beside { 4 } else { n_clicks };
    let Some(place) = place_at(frame, visible, pos) else { return };
    open.goal_x = None;
    if alt {
        select_turn(frame, open, place.at);
    } else if shift {
        open.selection.extend_to(frame.page.words(), place.at);
        open.press = Press::Text(true);
    } else if n_clicks == 1 && open.selection.span().contains(place.at) && open.editing.is_none() {
        open.press = Press::OnSelection;
    } else {
        open.selection = Selection::press(frame.page.words(), place.at, n_clicks);
        open.press = Press::Text(n_clicks > 1);
    }
    open.row_end = place.row_end && open.selection.head() == place.at;
}

fn drag(ui: &Ui, frame: &Frame<'_>, open: &mut Open, visible: &[Visible], pos: Pos2, moved: bool) {
    if !moved && !matches!(open.press, Press::Edge) {
        return;
    }
    match open.press {
        Press::OnSelection => {
            open.tell_view(frame);
            DragAndDrop::set_payload(ui.ctx(), DragPayload::Selection);
            open.press = Press::Carrying;
        }
        Press::Text(_) => {
            let Some(place) = place_at(frame, visible, pos) else { return };
            open.selection.drag(frame.page.words(), place.at);
            open.row_end = place.row_end && open.selection.head() == place.at;
            open.press = Press::Text(true);
            scroll_at_edge(ui, frame, open, pos);
        }
        Press::Edge => {
            let Some(place) = place_at(frame, visible, pos) else { return };
            if let Some(coding) = open.selected_coding(frame).filter(|_| moved || open.edge.is_some()) {
                move_edge_to(frame, open, coding, place.at, false);
            }
            ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
            scroll_at_edge(ui, frame, open, pos);
        }
        Press::Carrying => ui.ctx().set_cursor_icon(CursorIcon::Grabbing),
        Press::None => {}
    }
}

/// Goes on scrolling while the pointer is dragged over an edge, the faster the further.
fn scroll_at_edge(ui: &Ui, frame: &Frame<'_>, open: &mut Open, pos: Pos2) {
    let (above, below) = (frame.pane.top() + 12.0 - pos.y, pos.y - frame.pane.bottom() + 12.0);
    let distance = if above > 0.0 { -above } else { below.max(0.0) };
    if distance != 0.0 {
        let seconds = ui.input(|input| input.stable_dt).min(0.1);
        open.layout.scroll_by(&frame.page, distance * 12.0 * seconds);
        ui.ctx().request_repaint();
    }
}

fn release(frame: &Frame<'_>, open: &mut Open, visible: &[Visible], pos: Option<Pos2>) {
    let press = std::mem::take(&mut open.press);
    let place = pos.and_then(|pos| place_at(frame, visible, pos));
    let here = || pos.map_or_else(Vec::new, |pos| codings_at(frame, open, visible, pos));
    let mark = pos.and_then(|pos| super::marks::mark_at(frame, open, visible, pos));
    match press {
        Press::Edge => finish_edge(frame, open),
        Press::Text(false) => {
            let here = here();
            pick(frame, open, &here, mark);
        }
        Press::OnSelection => {
            let here = here();
            if let Some(place) = place {
                open.selection = Selection::press(frame.page.words(), place.at, 1);
            }
            pick(frame, open, &here, mark);
        }
        // Del shall not remove a coding that is no longer meant.
        Press::Text(true) => {
            let selection = open.selection.span();
            if open.selected_coding(frame).is_some_and(|coding| !coding.span.overlaps(selection)) {
                frame.ctx.send(Action::SelectCoding(None));
            }
            // After a double click a third one may come: what it picks is meant.
            let goes_on = open.clicks.n > 1;
            open.stay_at = Some(frame.now + if goes_on { CLICK_SECONDS } else { 0.0 });
        }
        Press::Carrying | Press::None => {}
    }
}

/// Selects the coding that was clicked: the shortest one, and with each further click at the
/// same place the next one, at last the highlighter mark below them.
fn pick(frame: &Frame<'_>, open: &mut Open, hit: &[CodingId], mark: Option<MarkId>) {
    let view = frame.ctx.view;
    let n = hit.len() + usize::from(mark.is_some());
    let on_mark = mark.is_some() && view.selected_mark == mark;
    let place = hit.iter().position(|&id| Some(id) == view.selected_coding).or(on_mark.then_some(hit.len()));
    let next = place.map_or(0, |place| (place + 1) % n.max(1));
    let wanted = hit.get(next).copied();
    if wanted != view.selected_coding {
        open.moves_start = false;
        frame.ctx.send(Action::SelectCoding(wanted));
    }
    super::marks::select(frame, mark.filter(|_| wanted.is_none()));
}

/// Codes what was selected with the code that is stayed on, once the last click is over.
fn stay_on_code(ui: &Ui, frame: &Frame<'_>, open: &mut Open) {
    let Some(at) = open.stay_at else { return };
    let Some(code) = frame.ctx.view.stay_code.filter(|_| open.editing.is_none()) else {
        open.stay_at = None;
        return;
    };
    if frame.now < at {
        return ui.ctx().request_repaint_after_secs((at - frame.now) as f32);
    }
    open.stay_at = None;
    if let Some(segment) = open.segment() {
        frame.ctx.send(Action::ApplyCode(segment, code));
    }
}

/// Takes codes dropped from the tree onto the selection.
fn drop_codes(frame: &Frame<'_>, open: &mut Open, visible: &[Visible]) {
    let Some(payload) = frame.response.dnd_release_payload::<DragPayload>() else { return };
    let DragPayload::Codes(codes) = payload.as_ref() else { return };
    match open.segment() {
        _ if open.editing.is_some() => open.say_why(frame, "editing-keys-off"),
        Some(segment) if !visible.is_empty() => {
            frame.ctx.send(Action::Coding(CodingAction::apply(segment, codes.clone())));
        }
        _ => open.say_why(frame, "reader-hint-select-first"),
    }
}
