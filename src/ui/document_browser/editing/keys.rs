//! What the keys do while a text is corrected.

use std::sync::Arc;

use egui::{Event, ImeEvent, Key, Modifiers, Ui};

use super::super::Frame;
use super::super::input;
use super::super::open::Open;
use super::super::selection::Selection;
use crate::text::{Span, Unit, next_boundary, previous_boundary};
use crate::ui::command::{Command, Keymap};

/// The commands of the reader that act while a text is corrected.
pub const COMMANDS: [&str; 4] = ["edit-text", "copy", "copy-citation", "select-all"];

/// Carries out the keys of this frame while the text is corrected, and takes them out of the
/// input. `frame` shows the text as it was before.
pub fn keys(ui: &Ui, frame: &Frame<'_>, open: &mut Open) {
    let Some(editing) = &mut open.editing else { return };
    let events = ui.input_mut(|input| std::mem::take(&mut input.events));
    if editing.follows || editing.leaves {
        // What is typed while an undo is on its way is meant for the text that it leaves.
        let (held, rest): (Vec<Event>, _) = events.into_iter().partition(is_key);
        editing.held.extend(held);
        ui.input_mut(|input| input.events = rest);
        return;
    }
    let events: Vec<Event> = std::mem::take(&mut editing.held).into_iter().chain(events).collect();
    let keymap = Keymap::of(ui.ctx());
    let mut rest = Vec::new();
    for event in events {
        let Some(editing) = &open.editing else {
            rest.push(event);
            continue;
        };
        let shown = Arc::clone(editing.draft().shown());
        let frame = frame.showing(&shown);
        open.layout.follow(&frame.page);
        if !key(&frame, open, &event, &keymap) {
            rest.push(event);
        }
    }
    ui.input_mut(|input| input.events = rest);
}

const fn is_key(event: &Event) -> bool {
    matches!(
        event,
        Event::Text(_) | Event::Paste(_) | Event::Cut | Event::Copy | Event::Ime(_) | Event::Key { pressed: true, .. }
    )
}

/// Carries out one key; false where it means nothing here.
fn key(frame: &Frame<'_>, open: &mut Open, event: &Event, keymap: &Keymap) -> bool {
    match event {
        // Line ends come as keys.
        Event::Text(text) => {
            if !text.chars().all(char::is_control) {
                type_words(frame, open, text);
            }
        }
        Event::Paste(text) => type_words(frame, open, &as_pasted(text)),
        Event::Copy | Event::Cut => {
            let span = open.selection.span();
            if !span.is_empty() {
                frame.page.egui.copy_text(frame.page.slice(span).to_owned());
                if matches!(event, Event::Cut) {
                    type_words(frame, open, "");
                }
            }
        }
        Event::Ime(event) => compose(frame, open, event),
        Event::Key { key, pressed: true, modifiers, .. } => return pressed(frame, open, *key, *modifiers, keymap),
        _ => return false,
    }
    true
}

fn pressed(frame: &Frame<'_>, open: &mut Open, key: Key, modifiers: Modifiers, keymap: &Keymap) -> bool {
    let acts = |command: &Command| COMMANDS.contains(&command.name);
    if let Some(command) = keymap.pressed(key, modifiers, acts) {
        return input::carry_out(frame, open, command.name);
    }
    let unit = if modifiers.command { Unit::Word } else { Unit::Grapheme };
    match key {
        Key::Enter if !modifiers.command && !modifiers.alt => type_words(frame, open, "\n"),
        Key::Backspace | Key::Delete if !modifiers.alt => delete(frame, open, key == Key::Delete, unit),
        Key::Escape => super::leave(frame, open),
        Key::Tab => return false,
        _ if modifiers.command || modifiers.alt || moves(key) => {
            return input::key_pressed(frame, open, key, modifiers);
        }
        // The letter itself comes as text.
        _ => return !matches!(key, Key::F1 | Key::F3 | Key::F4 | Key::F5 | Key::F6 | Key::F7 | Key::F8 | Key::F9),
    }
    true
}

const fn moves(key: Key) -> bool {
    matches!(
        key,
        Key::ArrowLeft
            | Key::ArrowRight
            | Key::ArrowUp
            | Key::ArrowDown
            | Key::Home
            | Key::End
            | Key::PageUp
            | Key::PageDown
    )
}

/// Puts words in the place of what is selected.
fn type_words(frame: &Frame<'_>, open: &mut Open, words: &str) {
    replace(frame, open, open.selection.span(), words);
}

/// Deletes what is selected, else what stands before the caret or behind it. At the start of a
/// paragraph that is its line end: it is joined with the one before.
fn delete(frame: &Frame<'_>, open: &mut Open, forward: bool, unit: Unit) {
    let span = open.selection.span();
    let words = frame.page.words();
    let span = match (span.is_empty(), forward) {
        (false, _) => span,
        (true, true) => Span::new(span.start, next_boundary(words.text, words.index, span.start, unit)),
        (true, false) => Span::new(previous_boundary(words.text, words.index, span.start, unit), span.start),
    };
    replace(frame, open, span, "");
}

fn replace(frame: &Frame<'_>, open: &mut Open, span: Span, words: &str) {
    let Some(editing) = open.editing.as_mut().filter(|_| !(span.is_empty() && words.is_empty())) else { return };
    let caret = editing.replace(span, words, frame.now);
    open.selection = Selection::caret(caret);
    (open.row_end, open.goal_x) = (false, None);
    open.caret_moved = true;
}

/// What an input method composes stands in the text while it is composed, and is sent only
/// when it is chosen.
fn compose(frame: &Frame<'_>, open: &mut Open, event: &ImeEvent) {
    let Some(editing) = &mut open.editing else { return };
    let span = editing.composing.take().unwrap_or_else(|| open.selection.span());
    match event {
        ImeEvent::Preedit { text, .. } => {
            replace(frame, open, span, text);
            let n = text.chars().count() as u32;
            if let Some(editing) = &mut open.editing {
                editing.composing = (n > 0).then(|| Span::new(span.start, span.start.plus(n)));
            }
        }
        ImeEvent::Commit(text) => replace(frame, open, span, text),
        _ => editing.composing = Some(span).filter(|span| !span.is_empty() && *span != open.selection.span()),
    }
}

/// Pasted words as a text has them.
fn as_pasted(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n").replace('\0', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pasted_line_ends_become_the_text_s_own() {
        assert_eq!(as_pasted("\u{feff}uno\r\ndos\rtres\u{2029}cuatro\0"), "uno\ndos\ntres\ncuatro");
    }
}
