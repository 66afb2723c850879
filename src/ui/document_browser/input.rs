//! What the keys do while the reader has the focus and no text field does.

use egui::{Event, Key, Modifiers, Ui};

use super::coding::{finish_edge, remove, select_neighbour, step_edge, with_selection};
use super::open::Open;
use super::paragraph::Place;
use super::selection::{Selection, Step};
use super::{Frame, citation, motion};
use crate::text::{CharIdx, Unit};
use crate::ui::action::Action;

/// The sizes the text can have, in points.
const READING_SIZES: std::ops::RangeInclusive<f32> = 12.0..=28.0;

/// Carries out the keys of this frame, and takes those that meant something out of the input,
/// so that the window's own shortcuts do not act on them once more.
pub fn keys(ui: &Ui, frame: &Frame<'_>, open: &mut Open) {
    let (events, modifiers) = ui.input_mut(|input| (std::mem::take(&mut input.events), input.modifiers));
    let mut full_stop = false;
    let mut rest = Vec::with_capacity(events.len());
    for event in events {
        let is_taken = match &event {
            Event::Copy => open.segment().is_some_and(|segment| {
                citation::copy(frame, segment, false);
                true
            }),
            // The key's name hangs on the keyboard, the character does not.
            Event::Text(text) => {
                full_stop |= text == ".";
                false
            }
            Event::Key { key: Key::Period, pressed: true, modifiers, .. } if modifiers.is_none() => {
                full_stop = true;
                true
            }
            Event::Key { key, pressed: true, modifiers, .. } => key_pressed(frame, open, *key, *modifiers),
            _ => false,
        };
        if !is_taken {
            rest.push(event);
        }
    }
    ui.input_mut(|input| input.events = rest);
    if full_stop {
        with_selection(frame, open, |segment| frame.ctx.send(Action::ApplyLastCode(segment)));
    }
    if !modifiers.shift && open.edge.is_some_and(|edge| edge.by_keys) {
        finish_edge(frame, open);
    }
}

/// Carries out one key; false where it means nothing to the reader.
fn key_pressed(frame: &Frame<'_>, open: &mut Open, key: Key, modifiers: Modifiers) -> bool {
    let Modifiers { alt, command, shift, .. } = modifiers;
    if alt {
        return !command && !shift && alt_key(frame, open, key);
    }
    let moves = matches!(
        key,
        Key::ArrowLeft
            | Key::ArrowRight
            | Key::ArrowUp
            | Key::ArrowDown
            | Key::Home
            | Key::End
            | Key::PageUp
            | Key::PageDown
    );
    // The caret that goes its own way leaves the selected coding: Del shall not remove it.
    if moves && !shift && frame.ctx.view.selected_coding.is_some() {
        frame.ctx.send(Action::SelectCoding(None));
    }
    match key {
        Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp | Key::ArrowDown | Key::Home | Key::End => {
            move_caret(frame, open, key, command, shift);
        }
        Key::PageUp | Key::PageDown => move_by_page(frame, open, key == Key::PageDown, shift),
        _ if command => return command_key(frame, open, key, shift),
        Key::Escape => escape(frame, open),
        _ if shift => return false,
        Key::Enter => with_selection(frame, open, |_| frame.ctx.send(Action::OpenQuickCode)),
        Key::N => with_selection(frame, open, |_| frame.ctx.send(Action::OpenNewCode)),
        Key::V => with_selection(frame, open, |segment| frame.ctx.send(Action::ApplyInVivo(segment))),
        Key::Delete => remove(frame, open),
        Key::J => by_paragraph(frame, open, true),
        Key::K => by_paragraph(frame, open, false),
        _ => return false,
    }
    true
}

fn alt_key(frame: &Frame<'_>, open: &mut Open, key: Key) -> bool {
    match key {
        Key::ArrowUp => select_neighbour(frame, open, false),
        Key::ArrowDown => select_neighbour(frame, open, true),
        Key::ArrowLeft => frame.ctx.send(Action::GoBack),
        Key::ArrowRight => frame.ctx.send(Action::GoForward),
        _ => return false,
    }
    true
}

fn command_key(frame: &Frame<'_>, open: &mut Open, key: Key, shift: bool) -> bool {
    match key {
        Key::A if !shift => {
            open.selection = Selection::of(frame.page.index.whole());
            open.row_end = false;
        }
        Key::C if shift => {
            if let Some(segment) = open.segment() {
                citation::copy(frame, segment, true);
            }
        }
        Key::Plus | Key::Equals => resize(frame, 1.0),
        Key::Minus => resize(frame, -1.0),
        Key::Num0 if !shift => frame.ctx.send(Action::SetReadingSize(frame.page.tokens.sizes.reading)),
        _ => return false,
    }
    true
}

/// Makes the text larger or smaller by some points.
fn resize(frame: &Frame<'_>, by: f32) {
    let size = (frame.page.reading_size + by).clamp(*READING_SIZES.start(), *READING_SIZES.end());
    frame.ctx.send(Action::SetReadingSize(size));
}

/// Esc takes back one thing at a time: an edge on its way, the selected coding, the selection.
fn escape(frame: &Frame<'_>, open: &mut Open) {
    if open.edge.take().is_some() {
        return;
    }
    if frame.ctx.view.selected_coding.is_some() {
        frame.ctx.send(Action::SelectCoding(None));
    }
    open.selection.clear();
    open.hint = None;
}

fn move_caret(frame: &Frame<'_>, open: &mut Open, key: Key, command: bool, shift: bool) {
    let unit = if command { Unit::Word } else { Unit::Grapheme };
    let step = match key {
        Key::ArrowLeft => Some(Step::Back(unit)),
        Key::ArrowRight => Some(Step::Forward(unit)),
        Key::Home if command => Some(Step::DocumentStart),
        Key::End if command => Some(Step::DocumentEnd),
        _ => None,
    };
    let coding = open.selected_coding(frame).filter(|_| shift && open.selection.span().is_empty());
    if let Some(coding) = coding {
        match (key, step) {
            // Home and End choose the edge, the arrows move it.
            (Key::Home, _) => open.moves_start = true,
            (Key::End, _) => open.moves_start = false,
            (_, Some(step)) => step_edge(frame, open, coding, step),
            _ => {}
        }
        return;
    }
    if let Some(step) = step {
        open.selection.step(frame.page.words(), step, shift);
        open.row_end = false;
        open.goal_x = None;
        return open.layout.ensure_visible(&frame.page, open.caret(), frame.pane.height());
    }
    let (layout, page, caret) = (&open.layout, &frame.page, open.caret());
    match key {
        Key::Home | Key::End => {
            let place = motion::to_line_edge(layout, page, caret, key == Key::End);
            open.goal_x = None;
            open.put_caret(frame, place, shift);
        }
        _ => {
            let x = open.goal_x.unwrap_or_else(|| motion::x_of(layout, page, caret));
            let place = motion::by_line(layout, page, caret, x, key == Key::ArrowDown);
            open.put_caret(frame, place, shift);
            open.goal_x = Some(x);
        }
    }
}

fn move_by_page(frame: &Frame<'_>, open: &mut Open, down: bool, extend: bool) {
    let caret = open.caret();
    let x = open.goal_x.unwrap_or_else(|| motion::x_of(&open.layout, &frame.page, caret));
    let place = motion::by_page(&mut open.layout, &frame.page, caret, x, frame.pane.height(), down);
    open.put_caret(frame, place, extend);
    open.goal_x = Some(x);
}

/// To the next or previous paragraph that holds words, behind its speaker's label.
fn by_paragraph(frame: &Frame<'_>, open: &mut Open, forward: bool) {
    let index = frame.page.index;
    let here = index.paragraph_at(open.selection.head());
    let is_numbered = |place: &usize| index.paragraphs()[*place].number.is_some();
    let next = if forward {
        (here + 1..index.paragraphs().len()).find(is_numbered)
    } else {
        (0..here).rev().find(is_numbered)
    };
    let Some(next) = next else { return };
    let at = body_start(frame, index.paragraphs()[next].span.start);
    open.goal_x = None;
    open.put_caret(frame, Place { at, row_end: false }, false);
}

/// Where the words of a paragraph begin.
fn body_start(frame: &Frame<'_>, start: CharIdx) -> CharIdx {
    let turn = frame.page.transcript.turn_at(start);
    turn.filter(|turn| turn.span.start == start).map_or(start, |turn| turn.label_end)
}
