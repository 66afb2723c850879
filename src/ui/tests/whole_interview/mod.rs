//! A whole interview is coded twice: with the keyboard alone, and with the mouse alone. Both
//! projects end equal, and as the sample study has it.

mod keyboard;
mod mouse;
mod script;

use std::collections::HashMap;

use egui::vec2;
use regex::Regex;

use super::window::Window;
use crate::project::Project;
use script::{DOCUMENT, script};

/// The sample study with nothing coded in the interview, and nine favourites.
fn study() -> Project {
    let mut project = Project::in_memory(crate::sample::CODER).expect("in memory");
    crate::sample::fill(&mut project).expect("filled");
    let document = project.snapshot().document_by_name(DOCUMENT).expect("the interview").document.id;
    let codings: Vec<_> = project.snapshot().codings_in(document).iter().map(|coding| coding.id).collect();
    project.remove_codings(&codings).expect("removed");
    let codes: Vec<_> = project.snapshot().codes().codes().iter().map(|code| code.id).collect();
    let set = project.put_code_in_new_set("Favourites", codes[1], Some(1)).expect("a set").output;
    for (digit, &code) in (2..=9).zip(codes.iter().skip(3).step_by(2)) {
        project.put_code_in_set(set, code, Some(digit)).expect("put");
    }
    project
}

/// A window over the study, with the interview open.
fn window() -> Window {
    let mut window = Window::of(Some(study()), vec2(1440.0, 1100.0));
    let document = window.snapshot().document_by_name(DOCUMENT).expect("the interview").document.id;
    window.app().send(crate::ui::action::Action::OpenDocument(document));
    window.run();
    window
}

/// The codings of the interview, a line each.
fn codings(project: &crate::project::Snapshot) -> Vec<String> {
    let document = project.document_by_name(DOCUMENT).expect("the interview").document.id;
    let mut lines: Vec<String> = project
        .codings_in(document)
        .iter()
        .map(|coding| {
            let path = project.codes().path(coding.code);
            let comment = coding.comment.as_deref().unwrap_or_default();
            format!("{} {path} {:?} {comment}", coding.span, coding.weight)
        })
        .collect();
    lines.sort();
    lines
}

/// All that a project holds, with ids numbered as they first appear, and without times.
fn without_ids(dump: &str) -> String {
    let number = Regex::new(r"\b-?\d{13,}\b").expect("a sound pattern");
    let time = Regex::new(r"Timestamp\(\d+\)").expect("a sound pattern");
    let mut known: HashMap<String, usize> = HashMap::new();
    let dump = time.replace_all(dump, "Timestamp");
    let named = number.replace_all(&dump, |found: &regex::Captures<'_>| {
        let next = known.len();
        format!("#{}", known.entry(found[0].to_owned()).or_insert(next))
    });
    named.into_owned()
}

/// What one has and the other has not.
fn difference(found: &[String], expected: &[String]) -> (Vec<String>, Vec<String>) {
    let without = |all: &[String], other: &[String]| all.iter().filter(|line| !other.contains(line)).cloned().collect();
    (without(found, expected), without(expected, found))
}

#[test]
fn the_keyboard_alone_and_the_mouse_alone_end_equal() {
    let by_mouse = mouse::code_all(window(), &script());
    let by_keys = keyboard::code_all(window(), &script());
    let mut sample = Project::in_memory(crate::sample::CODER).expect("in memory");
    crate::sample::fill(&mut sample).expect("filled");
    let mut expected = codings(sample.snapshot());
    expected.extend(script::extra_codings(sample.snapshot()));
    expected.sort();
    for (window, hand) in [(&by_keys, "keys"), (&by_mouse, "mouse")] {
        let found = codings(window.snapshot());
        assert_eq!(difference(&found, &expected), (Vec::new(), Vec::new()), "by {hand}");
        assert_eq!(found.len(), expected.len(), "by {hand}");
    }
    let (keys, mouse) = (without_ids(&by_keys.snapshot().dump()), without_ids(&by_mouse.snapshot().dump()));
    for (line, other) in keys.lines().zip(mouse.lines()) {
        assert_eq!(line, other);
    }
    assert_eq!(keys.lines().count(), mouse.lines().count());
}
