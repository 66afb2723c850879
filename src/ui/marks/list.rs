//! Draws the rows of the list of marks, and carries out clicks and keys on them.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, pos2, vec2};

use super::MarksAction;
use super::data::color_key;
use super::view::State;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::document_system::reveal_row;
use crate::ui::widgets::row_ground;

/// The height of a row: where the mark stands, and two lines of its words.
const ROW: f32 = 66.0;
const MARGIN_X: f32 = 12.0;
/// The most characters that are laid out for two lines.
const MAX_CHARS: u32 = 240;

/// Draws the marks; a click goes to the place in the text.
pub fn list_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let (marks, ids) = (std::sync::Arc::clone(&state.listed.marks), std::sync::Arc::clone(&state.listed.ids));
    ui.spacing_mut().item_spacing.y = 0.0;
    let selected = ctx.view.selected_mark;
    let elsewhere = (std::mem::replace(&mut state.seen, selected) != selected).then_some(selected).flatten();
    let reveal = state.take_keys.or(elsewhere).and_then(|id| ids.iter().position(|&row| row == id));
    let area = ScrollArea::vertical().id_salt("marks").auto_shrink([false, false]);
    area.show_rows(ui, ROW, marks.len(), |ui, range| {
        if let Some(place) = reveal {
            reveal_row(ui, range.start, place, ROW);
        }
        for place in range {
            let mark = &marks[place];
            let response = row_ui(ui, ctx, mark, state.choice.contains(mark.id));
            let takes_keys = state.take_keys.take_if(|wanted| *wanted == mark.id).is_some();
            keys(ui, ctx, state, &ids, place, &response);
            if takes_keys {
                response.request_focus();
            }
            if response.clicked() && pressed_with(ui, Key::Space).is_none() {
                let modifiers = ui.input(|input| input.modifiers);
                if state.choice.click(mark.id, &ids, modifiers) {
                    ctx.send(Action::GoTo(mark.segment()));
                    ctx.send(Action::Marks(MarksAction::Select(Some(mark.id))));
                    state.seen = Some(mark.id);
                }
                response.request_focus();
            }
        }
    });
}

fn row_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, mark: &Mark, chosen: bool) -> Response {
    let tokens = ctx.tokens;
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), ROW));
    let response = ui.interact(rect, ui.scope_id().with(mark.id), Sense::click());
    let (document, paragraph) = ctx.snapshot.citation(mark.segment());
    let mut source = format!("{document} ¶\u{a0}{paragraph}");
    if ctx.snapshot.coders().len() > 1
        && let Some(coder) = ctx.snapshot.coder(mark.coder)
    {
        source.push_str(&format!(" · {}", coder.name));
    }
    let words = excerpt(ctx, mark);
    let color = ctx.text(color_key(mark.color));
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, chosen, format!("{color} · {source}: {words}")));
    let painter = ui.painter_at(rect);
    row_ground(&painter, tokens, &response, chosen, response.hovered());
    let inner = rect.shrink2(vec2(MARGIN_X, 7.0));
    let chip = Rect::from_min_size(pos2(inner.left(), inner.top() + 3.0), vec2(18.0, 10.0));
    painter.rect_filled(chip, 2.0, tokens.mark(mark.color));
    let line = Rect::from_min_max(pos2(chip.left(), chip.bottom() - 2.0), chip.max);
    painter.rect_filled(line, 1.0, tokens.mark_edge(mark.color));
    let left = chip.right() + 7.0;
    let mut job = LayoutJob::simple_singleline(source, tokens.font(tokens.sizes.small), *tokens.muted);
    job.wrap = TextWrapping::truncate_at_width((inner.right() - left).max(8.0));
    let galley = painter.layout_job(job);
    painter.galley(pos2(left, chip.center().y - galley.size().y / 2.0), galley, *tokens.muted);
    let mut job = LayoutJob::single_section(words, TextFormat::simple(tokens.font(tokens.sizes.body), *tokens.ink));
    job.wrap = TextWrapping { max_width: inner.width(), max_rows: 2, ..TextWrapping::default() };
    painter.galley(pos2(inner.left(), inner.top() + 17.0), painter.layout_job(job), *tokens.ink);
    response
}

fn excerpt(ctx: &ViewerContext<'_>, mark: &Mark) -> String {
    let mut segment = mark.segment();
    let is_cut = segment.span.len() > MAX_CHARS;
    if is_cut {
        segment.span.end = segment.span.start.plus(MAX_CHARS);
    }
    let mut words: Vec<&str> = ctx.snapshot.words(segment).split_whitespace().collect();
    if is_cut {
        words.push("…");
    }
    words.join(" ")
}

/// With what a key was pressed in this frame, if it was.
fn pressed_with(ui: &Ui, wanted: Key) -> Option<Modifiers> {
    ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            egui::Event::Key { key, pressed: true, modifiers, .. } if *key == wanted => Some(*modifiers),
            _ => None,
        })
    })
}

/// The keys of a row that has the focus: arrows walk, with Shift they choose, Space takes in
/// or leaves out, Enter goes there, Del removes.
fn keys(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut State, ids: &[MarkId], place: usize, row: &Response) {
    if !row.has_focus() {
        return;
    }
    let filter = egui::EventFilter { vertical_arrows: true, ..egui::EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(row.id, filter));
    let down = pressed_with(ui, Key::ArrowDown).map(|modifiers| (place + 1, modifiers));
    let up = pressed_with(ui, Key::ArrowUp).and_then(|modifiers| Some((place.checked_sub(1)?, modifiers)));
    if let Some((to, modifiers)) = down.or(up)
        && let Some(&id) = ids.get(to)
    {
        state.take_keys = Some(id);
        if modifiers.shift {
            state.choice.reach(id, ids);
        } else {
            state.choice.only(id);
        }
    }
    if pressed_with(ui, Key::Space).is_some() {
        state.choice.click(ids[place], ids, Modifiers::COMMAND);
    }
    if pressed_with(ui, Key::A).is_some_and(|modifiers| modifiers.command) {
        state.choice.all(ids.iter().copied());
    }
    if pressed_with(ui, Key::Delete).is_some() {
        ctx.send(Action::Marks(MarksAction::Remove(state.choice.with(ids[place], ids))));
    }
}
