//! The segments at the left of the desk, worked by keys: a digit assigns and goes on.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{EventFilter, Id, Key, Modifiers, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::data::{N_DIGITS, State, Target};
use super::view::assign;
use crate::model::{CodeId, Segment};
use crate::project::CodingRef;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::document_browser::heights::Heights;
use crate::ui::drag::DragPayload;
use crate::ui::retrieved_segments::{excerpt, reference};
use crate::ui::view_state::Center;
use crate::ui::widgets::{empty_state, row_ground};

const MARGIN_X: f32 = 14.0;
const MARGIN_Y: f32 = 9.0;
const SOURCE_HEIGHT: f32 = 18.0;
const MAX_LINES: u32 = 5;
const DIGITS: [Key; N_DIGITS] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// Draws the segments of `shown`.
pub fn segments_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    parent: CodeId,
    shown: CodeId,
    targets: &[Target],
) {
    let refs = state.refs(ctx.snapshot, shown);
    if refs.is_empty() {
        let key = if shown == parent { "segments-desk-all-assigned" } else { "segments-desk-nothing-here" };
        empty_state(ui, &ctx.text(key), None);
        return;
    }
    let body = ctx.tokens.font(ctx.tokens.sizes.body);
    let line_height = ui.fonts_mut(|fonts| fonts.row_height(&body)).ceil();
    let area = ui.available_rect_before_wrap();
    let chars_per_line = (area.width() - 2.0 * MARGIN_X) / (ctx.tokens.sizes.body * 0.5);
    let n_lines = |at: &CodingRef| ((at.span.len() as f32 / chars_per_line).ceil() as u32).clamp(1, MAX_LINES);
    if state.list.width != area.width() || state.list.heights.len() != refs.len() {
        let height = |at| 2.0 * MARGIN_Y + SOURCE_HEIGHT + n_lines(at) as f32 * line_height;
        state.list.heights = Heights::new(refs.iter().map(height).collect());
        state.list.width = area.width();
    }
    let walked = state.walk_to;
    ScrollArea::vertical().id_salt("desk").auto_shrink(false).show_viewport(ui, |ui, viewport| {
        ui.set_height(state.list.heights.total() as f32);
        let (scrolled, left) = (f64::from(viewport.top()), ui.max_rect().left());
        let rect_of = |state: &State, row: usize| {
            let top = area.top() + (state.list.heights.top(row) - scrolled) as f32;
            Rect::from_min_size(pos2(left, top), vec2(area.width(), state.list.heights.get(row)))
        };
        if let Some(row) = walked {
            let rect = rect_of(state, row);
            if rect.top() < area.top() || rect.bottom() > area.bottom() {
                ui.scroll_to_rect(rect, None);
            }
        }
        let (first, _) = state.list.heights.find(scrolled);
        for (row, at) in refs.iter().enumerate().skip(first) {
            let rect = rect_of(state, row);
            if rect.top() > area.bottom() {
                break;
            }
            row_ui(ui, ctx, state, &refs, Row { row, at: *at, rect, n_lines: n_lines(at), chars_per_line }, targets);
        }
    });
}

struct Row {
    row: usize,
    at: CodingRef,
    rect: Rect,
    n_lines: u32,
    chars_per_line: f32,
}

fn row_ui(
    ui: &Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    refs: &Arc<Vec<CodingRef>>,
    row: Row,
    targets: &[Target],
) {
    let tokens = ctx.tokens;
    let Row { row, at, rect, n_lines, chars_per_line } = row;
    let id = ui.scope_id().with(("desk", at.id));
    let response = ui.interact(rect, id, Sense::click_and_drag());
    let segment = Segment { document: at.document, span: at.span };
    let source = reference(ctx.snapshot, segment);
    let (words, _) = excerpt(ctx.snapshot, segment, (chars_per_line * (n_lines as f32 + 0.5)) as u32);
    let is_chosen = state.chosen.contains(&at.id);
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_chosen, format!("{source}: {words}")));
    if response.hovered() {
        ctx.send(Action::HoverCoding(at.id));
    }
    let painter = ui.painter();
    let is_marked = is_chosen || state.focus == Some(row);
    row_ground(painter, tokens, &response, is_marked, response.hovered());
    let inner = rect.shrink2(vec2(MARGIN_X, MARGIN_Y));
    let small = tokens.font(tokens.sizes.small);
    painter.text(inner.min, egui::Align2::LEFT_TOP, source, small, *tokens.muted);
    let mut job = LayoutJob::single_section(words, TextFormat::simple(tokens.font(tokens.sizes.body), *tokens.ink));
    job.wrap = TextWrapping { max_width: inner.width(), max_rows: n_lines as usize, ..TextWrapping::default() };
    let galley = painter.layout_job(job);
    painter.galley(pos2(inner.left(), inner.top() + SOURCE_HEIGHT), galley, *tokens.ink);
    if state.walk_to == Some(row) {
        state.walk_to = None;
        response.request_focus();
    }
    if response.drag_started() {
        if !is_chosen {
            state.choose(row, false, false);
        }
        egui::DragAndDrop::set_payload(ui.ctx(), DragPayload::Codings(state.assigned(row)));
    }
    if response.double_clicked() {
        ctx.send(Action::GoTo(segment));
        ctx.send(Action::SelectCoding(Some(at.id)));
    } else if response.clicked() {
        let modifiers = ui.input(|input| input.modifiers);
        state.choose(row, modifiers.command, modifiers.shift);
        response.request_focus();
    }
    if response.has_focus() {
        state.focus = Some(row);
        keys(ui, ctx, state, refs, row, id, targets);
    }
}

/// The keys of the segment that has the focus.
fn keys(
    ui: &Ui,
    ctx: &ViewerContext<'_>,
    state: &mut State,
    refs: &[CodingRef],
    row: usize,
    id: Id,
    targets: &[Target],
) {
    let filter = EventFilter { vertical_arrows: true, escape: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    for (digit, target) in DIGITS.into_iter().zip(targets) {
        if pressed(Modifiers::NONE, digit) {
            assign(ctx, state.assigned(row), target.code.id);
            return;
        }
    }
    let last = refs.len().saturating_sub(1);
    let steps = [
        (Key::ArrowDown, (row + 1).min(last)),
        (Key::J, (row + 1).min(last)),
        (Key::ArrowUp, row.saturating_sub(1)),
        (Key::K, row.saturating_sub(1)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    for (key, to) in steps {
        let is_range = pressed(Modifiers::SHIFT, key);
        if is_range || pressed(Modifiers::NONE, key) {
            if is_range && state.anchor.is_none() {
                state.anchor = Some(row);
            }
            state.choose(to, false, is_range);
            state.walk_to = Some(to);
            ui.ctx().request_repaint();
        }
    }
    if pressed(Modifiers::NONE, Key::Space) {
        state.choose(row, true, false);
    }
    if pressed(Modifiers::NONE, Key::N) {
        state.naming = Some(String::new());
    }
    if pressed(Modifiers::NONE, Key::Enter) {
        ctx.send(Action::GoTo(Segment { document: refs[row].document, span: refs[row].span }));
        ctx.send(Action::SelectCoding(Some(refs[row].id)));
    }
    if pressed(Modifiers::NONE, Key::Escape) {
        ctx.send(Action::ShowCenter(Center::Reader));
    }
}
