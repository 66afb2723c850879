//! The table holds together: keys, texts, and that each command does something.

use std::collections::HashSet;
use std::path::Path;

use egui::{Key, KeyboardShortcut, Modifiers};

use super::keymap::Chosen;
use super::shortcut::{Refusal, from_text, is_same, refusal, to_text};
use super::*;
use crate::i18n::{Catalog, Language};
use crate::model::*;
use crate::text::Span;

/// No key stands for two commands that could both hear it.
fn assert_no_clash(keymap: &Keymap) {
    for (place, one) in COMMANDS.iter().enumerate() {
        for other in COMMANDS[..place].iter().filter(|other| other.scope.meets(one.scope)) {
            let shared =
                keymap.keys(one.name).iter().find(|&&key| keymap.keys(other.name).iter().any(|&own| is_same(own, key)));
            assert_eq!(shared, None, "{} and {}", one.name, other.name);
        }
    }
}

/// A view in which every command finds what it needs.
fn full_view() -> ViewState {
    let segment = Segment { document: DocumentId(1), span: Span::new(0, 4) };
    ViewState {
        selection: Some(segment),
        open_document: Some(DocumentId(1)),
        focused_document: Some(DocumentId(1)),
        focused_code: Some(CodeId(2)),
        selected_coding: Some(CodingId(3)),
        ..ViewState::new()
    }
}

#[test]
fn no_two_commands_share_a_shortcut() {
    assert_no_clash(&Keymap::default());
    for command in COMMANDS {
        assert_eq!(Keymap::default().keys(command.name), command.shortcuts, "{}", command.name);
    }
}

#[test]
fn every_command_has_its_texts_in_every_language() {
    let mut missing = Vec::new();
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        let menus = [Menu::Palette, Menu::Keys].into_iter().chain(Menu::BAR).map(|menu| menu.name_key().to_owned());
        for key in COMMANDS.iter().flat_map(|command| [command.label_key(), command.help_key()]).chain(menus) {
            if !catalog.has(&key) || catalog.text(&key).trim().is_empty() {
                missing.push(format!("{key} ({})", language.code()));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn names_are_unique() {
    for (place, command) in COMMANDS.iter().enumerate() {
        assert!(COMMANDS[..place].iter().all(|other| other.name != command.name), "{}", command.name);
    }
}

#[test]
fn the_tables_own_keys_may_all_be_chosen() {
    for command in COMMANDS.iter().filter(|command| !command.is_fixed) {
        for &shortcut in command.shortcuts {
            assert_eq!(refusal(shortcut, command.scope), None, "{} of {}", to_text(shortcut), command.name);
            assert_eq!(from_text(&to_text(shortcut)), Some(shortcut), "{} of {}", to_text(shortcut), command.name);
        }
    }
}

/// What stands in the sources of this folder, file by file.
fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).expect("the sources").map(|entry| entry.expect("an entry").path()) {
        if entry.is_dir() {
            sources(&entry, found);
        } else if entry.extension().is_some_and(|ending| ending == "rs") {
            found.push(std::fs::read_to_string(&entry).expect("a source"));
        }
    }
}

#[test]
fn every_command_does_something() {
    let view = full_view();
    let reader = include_str!("../document_browser/input.rs");
    for command in COMMANDS.iter().filter(|command| command.menu != Menu::Keys) {
        let in_reader = || command.scope == Scope::Reader && reader.contains(&format!("\"{}\" =>", command.name));
        let does = action_of(command.name, &view).is_some() || WINDOW_COMMANDS.contains(&command.name) || in_reader();
        assert!(does, "{} does nothing", command.name);
    }
}

/// Actions without an object are things one can ask for from anywhere: each has a command.
/// Left out are answers to what the program itself has opened.
#[test]
fn every_action_without_an_object_has_a_command() {
    let answers = ["CloseQuickCode"];
    let view = full_view();
    let asked = COMMANDS.iter().filter_map(|command| action_of(command.name, &view));
    let asked: HashSet<String> = asked.map(|action| format!("{action:?}")).collect();
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui"), &mut files);
    let body = regex::Regex::new(r"(?s)pub enum (\w*Action) \{\n(.*?)\n\}").expect("a sound pattern");
    let unit = regex::Regex::new(r"(?m)^    (\w+),$").expect("a sound pattern");
    let mut found = 0;
    let mut missing = Vec::new();
    for found_enum in files.iter().flat_map(|file| body.captures_iter(file)) {
        let own = &found_enum[1] == "Action";
        for variant in unit.captures_iter(&found_enum[2]).map(|variant| variant[1].to_owned()) {
            found += 1;
            let is_asked =
                asked.iter().any(|action| *action == variant || (!own && action.contains(&format!("({variant})"))));
            if !is_asked && !answers.contains(&variant.as_str()) {
                missing.push(format!("{}::{variant}", &found_enum[1]));
            }
        }
    }
    assert!(found > 10 && missing.is_empty(), "without a command: {}", missing.join(", "));
}

const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

#[test]
fn what_cannot_be_a_shortcut_is_refused() {
    let plain = |key| KeyboardShortcut::new(Modifiers::NONE, key);
    let altgr = KeyboardShortcut::new(Modifiers::COMMAND | Modifiers::ALT, Key::E);
    for shortcut in [ctrl(Key::OpenBracket), ctrl(Key::Backslash), plain(Key::Pipe), altgr] {
        assert_eq!(refusal(shortcut, Scope::Reader), Some(Refusal::AltGr), "{shortcut:?}");
    }
    for shortcut in [ctrl(Key::C), ctrl(Key::V), plain(Key::Tab), plain(Key::Escape)] {
        assert_eq!(refusal(shortcut, Scope::Reader), Some(Refusal::Kept), "{shortcut:?}");
    }
    assert_eq!(refusal(plain(Key::G), Scope::Window), Some(Refusal::Writes));
    assert_eq!(refusal(plain(Key::G), Scope::Reader), None);
    assert_eq!(refusal(plain(Key::F10), Scope::Window), None);
}

#[test]
fn chosen_keys_stand_over_the_tables_and_nonsense_is_left_out() {
    let chosen = |pairs: &[(&str, &[&str])]| -> Chosen {
        pairs.iter().map(|(name, keys)| ((*name).to_owned(), keys.iter().map(|&key| key.into()).collect())).collect()
    };
    let keymap = Keymap::with(&chosen(&[
        ("undo", &["Ctrl+U"]),
        ("no-such-command", &["Ctrl+J"]),
        ("redo", &["Strg+Quatsch"]),
        ("new-code", &["Ctrl+Alt+7"]),
        ("quit", &[]),
        ("quick-code", &["G"]),
        ("workspace-compare", &["Ctrl+U"]),
        ("copy", &["Ctrl+B"]),
        ("code-again", &["N"]),
        ("show-history", &["Ctrl+Shift++"]),
    ]));
    assert_eq!(keymap.keys("undo"), [ctrl(Key::U)]);
    assert_eq!(keymap.keys("workspace-compare"), [ctrl(Key::Num2)], "the other was first");
    assert_eq!(keymap.keys("redo"), by_name("redo").expect("a command").shortcuts, "unreadable");
    assert_eq!(keymap.keys("new-code"), by_name("new-code").expect("a command").shortcuts, "refused");
    assert!(keymap.keys("quit").is_empty(), "taken away");
    assert_eq!(keymap.keys("copy"), [ctrl(Key::C)], "fixed");
    assert_eq!(keymap.keys("show-history"), [ctrl(Key::Plus)], "a sign needs no Shift");
    assert_eq!(keymap.keys("text-larger"), [ctrl(Key::Equals)], "its other key was given away");
    assert!(keymap.keys("code-new").is_empty() && keymap.keys("code-again").len() == 1, "N was given away");
    assert_no_clash(&keymap);
    assert_eq!(Keymap::with(&keymap.chosen()), keymap, "what is kept says the same");
}

#[test]
fn a_key_that_is_given_is_taken_from_its_holder() {
    let mut keymap = Keymap::default();
    assert_eq!(keymap.holder(ctrl(Key::K), Scope::Reader).map(|command| command.name), Some("palette"));
    assert_eq!(keymap.holder(ctrl(Key::C), Scope::Window).map(|command| command.name), Some("copy"));
    keymap.assign("quick-code", ctrl(Key::K));
    assert!(keymap.keys("palette").is_empty() && keymap.is_changed(by_name("palette").expect("a command")));
    assert_no_clash(&keymap);
    let pressed = keymap.pressed(Key::K, Modifiers::COMMAND | Modifiers::CTRL, |_| true);
    assert_eq!(pressed.map(|command| command.name), Some("quick-code"));
    keymap.reset("palette");
    assert!(keymap.keys("palette").is_empty(), "its key is another's");
    keymap.reset("quick-code");
    keymap.reset("palette");
    assert_eq!(keymap, Keymap::default());
}
