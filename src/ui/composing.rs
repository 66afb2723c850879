//! While a letter or a word is being composed, the keys belong to the input method.
//!
//! An input method announces what it composes, but the keys it is worked with (Enter to choose,
//! Esc to give up, arrows to walk) may reach the window as well; a dead key and the letter after
//! it come as the composed letter *and* as the key of the bare letter. Both are taken out of
//! the input before any field or shortcut sees them.

use egui::{Context, Event, ImeEvent, Key, Plugin, RawInput};
use unicode_normalization::UnicodeNormalization as _;

/// Takes away keys that are part of a composition. Installed once in a window.
#[derive(Debug, Default)]
pub struct Composing {
    is_on: bool,
}

impl Plugin for Composing {
    fn debug_name(&self) -> &'static str {
        "composing"
    }

    fn input_hook(&mut self, _: &Context, input: &mut RawInput) {
        self.filter(&mut input.events);
    }
}

impl Composing {
    fn filter(&mut self, events: &mut Vec<Event>) {
        let mut touched = self.is_on;
        for event in events.iter() {
            match event {
                Event::Ime(ImeEvent::Preedit { text, .. }) => self.is_on = !text.is_empty(),
                Event::Ime(ImeEvent::Commit(_)) => self.is_on = false,
                _ => continue,
            }
            touched |= self.is_on;
        }
        let composed = composed_letters(events);
        let mut place = 0;
        events.retain(|event| {
            place += 1;
            let is_press = matches!(event, Event::Key { pressed: true, .. });
            !(is_press && (touched || composed.contains(&(place - 1))))
        });
    }
}

/// The places of letter keys that come with a letter made of more than themselves.
fn composed_letters(events: &[Event]) -> Vec<usize> {
    let is_pair = |pair: &[Event]| match pair {
        [Event::Key { key, pressed: true, modifiers, .. }, Event::Text(text)] => {
            !modifiers.command && !modifiers.alt && is_letter(*key) && text.nfd().nth(1).is_some()
        }
        _ => false,
    };
    events.windows(2).enumerate().filter(|(_, pair)| is_pair(pair)).map(|(place, _)| place).collect()
}

fn is_letter(key: Key) -> bool {
    let name = key.name();
    name.len() == 1 && name.chars().all(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::Modifiers;

    fn key(key: Key) -> Event {
        Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE }
    }

    fn preedit(text: &str) -> Event {
        Event::Ime(ImeEvent::Preedit { text: text.into(), active_range_chars: None })
    }

    fn left(composing: &mut Composing, events: &[Event]) -> usize {
        let mut events = events.to_vec();
        composing.filter(&mut events);
        events.iter().filter(|event| matches!(event, Event::Key { .. })).count()
    }

    #[test]
    fn keys_of_a_composition_reach_nothing() {
        let mut composing = Composing::default();
        assert_eq!(left(&mut composing, &[key(Key::V)]), 1);
        assert_eq!(left(&mut composing, &[preedit("に"), key(Key::N)]), 0);
        assert_eq!(left(&mut composing, &[key(Key::Enter)]), 0, "it goes on in the next frame");
        let commit = Event::Ime(ImeEvent::Commit("日本".into()));
        assert_eq!(left(&mut composing, &[key(Key::Enter), preedit(""), commit]), 0, "the key that ends it");
        assert_eq!(left(&mut composing, &[key(Key::Enter)]), 1);
    }

    #[test]
    fn a_dead_key_and_a_letter_are_no_command() {
        let mut composing = Composing::default();
        let text = |text: &str| Event::Text(text.into());
        assert_eq!(left(&mut composing, &[key(Key::N), text("ñ")]), 0);
        assert_eq!(left(&mut composing, &[key(Key::V), text("´v")]), 0);
        assert_eq!(left(&mut composing, &[key(Key::V), text("v")]), 1);
        assert_eq!(left(&mut composing, &[key(Key::V), text("м")]), 1, "another script on the same key");
        assert_eq!(left(&mut composing, &[key(Key::Enter), text("é")]), 1);
    }
}
