//! The help page: keys are found, changed, refused and given back; and the palette.

use egui::{Key, Modifiers};

use super::window::{Window, study};
use crate::ui::command::{Keymap, key_text};

fn keys(window: &Window, name: &str) -> String {
    key_text(&window.harness.ctx, name)
}

#[test]
fn keys_are_changed_on_the_help_page_and_work_at_once() {
    let mut window = Window::over(study());
    window.press(Modifiers::NONE, Key::F1);
    assert!(window.shows("Commands and keys"));
    window.type_over("takes the last change back");
    assert!(window.shows("Change the keys of Undo") && !window.shows("Change the keys of Quit"));
    window.click("Change the keys of Undo");
    window.press(Modifiers::NONE, Key::U);
    assert!(window.shows(
        "This key writes a character, and the command acts outside the text as well. Press it with Ctrl or Alt, or a function key."
    ));
    window.press(Modifiers::COMMAND, Key::OpenBracket);
    assert_eq!(keys(&window, "undo"), "Ctrl+Z", "refused");
    window.press(Modifiers::COMMAND, Key::K);
    let taken = "Ctrl+K belongs to Search or run a command. If you take it, that command is left without it.";
    assert!(window.shows(taken));
    window.press(Modifiers::COMMAND, Key::U);
    assert_eq!(keys(&window, "undo"), "Ctrl+U");
    window.click("Change the keys of Undo");
    window.press(Modifiers::COMMAND, Key::K);
    window.click("Take it");
    assert_eq!((keys(&window, "undo").as_str(), keys(&window, "palette").as_str()), ("Ctrl+K", ""));
    assert_eq!(window.app().settings().shortcuts.get("undo").map(Vec::as_slice), Some(&["Ctrl+K".to_owned()][..]));
    window.click("Change the keys of Undo");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.shows("Commands and keys"), "Esc gives up the keys, not the page");
    window.click("Close");
    let n = window.snapshot().n_codings();
    window.press(Modifiers::COMMAND, Key::K);
    assert_eq!(window.snapshot().n_codings(), n - 1, "the new keys undo");
    window.press(Modifiers::NONE, Key::F1);
    window.type_over("undo");
    window.click("Give all commands their first keys back");
    assert!(*Keymap::of(&window.harness.ctx) == Keymap::default());
    assert!(window.app().settings().shortcuts.is_empty());
}

#[test]
fn the_reader_obeys_the_keys_that_were_chosen() {
    let mut window = Window::over(study());
    window.press(Modifiers::NONE, Key::F1);
    window.type_over("mark as read");
    window.click("Change the keys of Mark as read up to here");
    window.press(Modifiers::NONE, Key::G);
    window.click("Close");
    let reader = crate::ui::document_browser::focus_id();
    window.click("CSO2");
    window.harness.ctx.memory_mut(|memory| memory.request_focus(reader));
    window.run();
    let n = window.snapshot().read_spans().count();
    window.press(Modifiers::NONE, Key::R);
    assert_eq!(window.snapshot().read_spans().count(), n, "no longer");
    window.press(Modifiers::NONE, Key::G);
    assert_eq!(window.snapshot().read_spans().count(), n + 1);
}

#[test]
fn the_palette_says_why_not_and_lists_what_was_used_last_first() {
    let mut window = Window::over(study());
    window.press(Modifiers::COMMAND, Key::J);
    window.press(Modifiers::COMMAND, Key::K);
    assert_eq!(window.app().settings().recent_commands, ["show-history"]);
    assert!(window.shows("Show history"), "first of more than a hundred");
    window.harness.event(egui::Event::Text("rename code".into()));
    window.run();
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.shows("Rename code"));
}
