//! One shortcut: how it is written in the settings, when a key means it, and which ones cannot
//! be chosen.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::Scope;

/// Why a key cannot be a command's shortcut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Spanish and German keyboards type it with AltGr, or AltGr means it.
    AltGr,
    /// It writes a character, and the command acts outside the text as well.
    Writes,
    /// Every program keeps it: copying, the focus, giving up.
    Kept,
}

impl Refusal {
    /// The key of the sentence that says so.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AltGr => "shortcut-needs-altgr",
            Self::Writes => "shortcut-writes",
            Self::Kept => "shortcut-kept",
        }
    }
}

/// The shortcut that a key with these modifiers is.
pub fn of_event(key: Key, modifiers: Modifiers) -> KeyboardShortcut {
    let Modifiers { alt, command, shift, .. } = modifiers;
    // Which signs need Shift hangs on the keyboard.
    let shift = shift && !is_sign(key);
    let base = if command { Modifiers::COMMAND } else { Modifiers::NONE };
    KeyboardShortcut::new(Modifiers { alt, shift, ..base }, key)
}

/// True where both mean the same keys.
pub fn is_same(one: KeyboardShortcut, other: KeyboardShortcut) -> bool {
    of_event(one.logical_key, one.modifiers) == of_event(other.logical_key, other.modifiers)
}

/// Why this cannot be the shortcut of a command that acts there.
pub fn refusal(shortcut: KeyboardShortcut, scope: Scope) -> Option<Refusal> {
    use Key as K;
    let KeyboardShortcut { logical_key: key, modifiers } = shortcut;
    // On Windows AltGr arrives as Ctrl+Alt.
    let with_altgr = [
        K::OpenBracket,
        K::CloseBracket,
        K::OpenCurlyBracket,
        K::CloseCurlyBracket,
        K::Backslash,
        K::Pipe,
        K::Backtick,
    ];
    if with_altgr.contains(&key) || (modifiers.alt && modifiers.command) {
        return Some(Refusal::AltGr);
    }
    let kept = [K::Tab, K::Escape, K::Backspace, K::Copy, K::Cut, K::Paste];
    let clipboard = modifiers.command && !modifiers.shift && [K::C, K::X, K::V].contains(&key);
    if kept.contains(&key) || clipboard {
        return Some(Refusal::Kept);
    }
    let plain = !modifiers.command && !modifiers.alt;
    (plain && !matches!(scope, Scope::Reader | Scope::Codes) && !is_function_key(key)).then_some(Refusal::Writes)
}

/// As the settings keep it: `Ctrl+Shift+N`. The same on every system and in every language.
pub fn to_text(shortcut: KeyboardShortcut) -> String {
    let KeyboardShortcut { logical_key, modifiers } = shortcut;
    let mut text = String::new();
    for (held, name) in [(modifiers.command, "Ctrl+"), (modifiers.alt, "Alt+"), (modifiers.shift, "Shift+")] {
        if held {
            text.push_str(name);
        }
    }
    text + logical_key.name()
}

/// What [`to_text`] wrote; none where it is no shortcut.
pub fn from_text(text: &str) -> Option<KeyboardShortcut> {
    let mut modifiers = Modifiers::NONE;
    let mut rest = text;
    while let Some((name, behind)) = rest.split_once('+').filter(|(_, behind)| !behind.is_empty()) {
        match name {
            "Ctrl" => modifiers |= Modifiers::COMMAND,
            "Alt" => modifiers.alt = true,
            "Shift" => modifiers.shift = true,
            _ => return None,
        }
        rest = behind;
    }
    Some(of_event(Key::from_name(rest)?, modifiers))
}

/// True for the keys of signs, which some keyboards write with Shift.
pub fn is_sign(key: Key) -> bool {
    use Key as K;
    let signs = [
        K::Colon,
        K::Comma,
        K::Backslash,
        K::Slash,
        K::Pipe,
        K::Questionmark,
        K::Exclamationmark,
        K::OpenBracket,
        K::CloseBracket,
        K::OpenCurlyBracket,
        K::CloseCurlyBracket,
        K::Backtick,
        K::Minus,
        K::Period,
        K::Plus,
        K::Equals,
        K::Semicolon,
        K::Quote,
    ];
    signs.contains(&key)
}

fn is_function_key(key: Key) -> bool {
    (Key::F1..=Key::F35).contains(&key)
}
