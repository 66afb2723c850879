//! Accented letters and input methods in the reader.

use egui::{Event, ImeEvent, Key, Modifiers};

use super::window::{Window, study};
use crate::ui::document_browser::focus_id;

fn preedit(text: &str) -> Event {
    Event::Ime(ImeEvent::Preedit { text: text.into(), active_range_chars: None })
}

/// A window in a situation in which fields are shown.
fn in_situation(prepare: impl FnOnce(&mut Window)) -> Window {
    let mut window = Window::over(study());
    prepare(&mut window);
    window.run();
    window
}

fn select_all(window: &mut Window) {
    window.harness.ctx.memory_mut(|memory| memory.request_focus(focus_id()));
    window.run();
    window.press(Modifiers::COMMAND, Key::A);
}

#[test]
fn composing_in_the_reader_codes_nothing() {
    let mut window = in_situation(select_all);
    let before = window.snapshot().revision();
    window.harness.event(preedit("v"));
    window.harness.key_press(Key::V);
    window.run();
    window.harness.event(Event::Ime(ImeEvent::Commit("v".into())));
    window.run();
    let key = Event::Key { key: Key::V, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    window.harness.input_mut().events.extend([key, Event::Text("´v".into())]);
    window.run();
    assert_eq!(window.snapshot().revision(), before);
    window.press(Modifiers::NONE, Key::V);
    assert_eq!(window.snapshot().revision(), before + 1);
}
