//! The desk in the window: assigning by digit, by drag, and to a new sub-code.

use egui::{Key, Modifiers};

use crate::model::*;
use crate::project::Project;
use crate::text::Span;
use crate::ui::tests::window::{Window, study};

/// The small study with three segments of `Resistance` itself.
fn desk() -> Window {
    let mut project: Project = study();
    // In the second document, where none of the sub-codes is: codings of one code that overlap
    // would be joined.
    let document = project.snapshot().documents().nth(1).expect("two").document.id;
    let code = project.snapshot().codes().by_path("Resistance").expect("it").id;
    for (start, end) in [(0, 2), (3, 12), (13, 15)] {
        let segment = Segment { document, span: Span::new(start, end) };
        project.apply_code(segment, code).expect("coded");
    }
    let mut window = Window::over(project);
    window.click("Resistance");
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::L);
    window
}

fn n(window: &Window, name: &str) -> usize {
    window.snapshot().codings_of(window.code(name)).len()
}

#[test]
fn a_digit_assigns_the_segment_and_goes_to_the_next() {
    let mut window = desk();
    assert!(window.shows("Not assigned: 3"));
    window.click("CSO2 ¶\u{a0}1: Al");
    window.press(Modifiers::NONE, Key::Num1);
    assert_eq!((n(&window, "Resistance"), n(&window, "Everyday practices")), (2, 2));
    window.press(Modifiers::NONE, Key::Num2);
    assert_eq!((n(&window, "Resistance"), n(&window, "Political scene")), (1, 3));
    // One step of undo each.
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!((n(&window, "Resistance"), n(&window, "Everyday practices")), (2, 2));
    assert!(window.shows("Not assigned: 2"));
}

#[test]
fn several_are_assigned_at_once_and_a_new_sub_code_takes_them() {
    let mut window = desk();
    window.click("CSO2 ¶\u{a0}1: Al");
    window.press(Modifiers::SHIFT, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::N);
    window.name("Silence");
    assert_eq!((n(&window, "Resistance"), n(&window, "Silence")), (1, 2));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(n(&window, "Resistance"), 3);
}

#[test]
fn a_segment_is_dragged_to_a_sub_code_and_back() {
    let mut window = desk();
    window.drag("CSO2 ¶\u{a0}1: principio", "Political scene: 2", 0.5);
    assert_eq!((n(&window, "Resistance"), n(&window, "Political scene")), (2, 3));
    window.click("Political scene: 3");
    window.drag("CSO2 ¶\u{a0}1: principio", "Not assigned: 2", 0.5);
    assert_eq!((n(&window, "Resistance"), n(&window, "Political scene")), (3, 2));
}
