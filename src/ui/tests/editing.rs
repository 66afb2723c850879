//! Correcting texts in the whole window: what is typed comes before whatever else is done, words
//! are replaced in several documents, and coded segments without words are settled.

use egui::{Event, Key, Modifiers};

use super::window::{Window, study};
use crate::model::*;
use crate::text::Span;
use crate::ui::action::Action;
use crate::ui::document_browser::focus_id;
use crate::ui::view_state::{SideTab, Workspace};

const START: &str = "Al principio no sabíamos nada. Llegaba la gente a la plaza.";

fn text(window: &Window, n: usize) -> String {
    window.snapshot().documents().nth(n).expect("there").transcript.text.to_string()
}

/// The window in the mode, with some characters of the first document selected.
fn editing(start: u32, end: u32) -> Window {
    let mut window = Window::over(study());
    let document = window.snapshot().documents().next().expect("one").document.id;
    window.app().send(Action::OpenDocument(document));
    window.run();
    select(&mut window, start, end);
    window.press(Modifiers::NONE, Key::F2);
    assert!(window.session().reader.is_editing());
    window
}

fn select(window: &mut Window, start: u32, end: u32) {
    let document = window.session().view.open_document.expect("open");
    window.app().send(Action::Select(Some(Segment { document, span: Span::new(start, end) })));
    window.run();
    window.harness.ctx.memory_mut(|memory| memory.request_focus(focus_id()));
    window.harness.run_steps(2);
}

fn typed(window: &mut Window, words: &str) {
    for letter in words.chars() {
        window.harness.event(Event::Text(letter.to_string()));
        window.harness.step();
    }
}

#[test]
fn what_is_typed_is_kept_before_it_is_undone_and_done_again() {
    let mut window = editing(0, 2);
    typed(&mut window, "En el");
    assert_eq!(text(&window, 0), START, "not kept yet");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(text(&window, 0), START);
    window.press(Modifiers::COMMAND, Key::Y);
    assert_eq!(text(&window, 0), START.replacen("Al", "En el", 1));
    assert!(window.session().reader.is_editing());
    // The text that is shown is that of the project again: it can be typed on.
    typed(&mut window, "x");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.session().reader.is_editing());
    assert_eq!(text(&window, 0).len(), START.len() + 4);
}

#[test]
fn other_operations_and_other_workspaces_come_after_what_is_typed() {
    let mut window = editing(0, 2);
    typed(&mut window, "En el");
    window.app().send(Action::AddCode("Nuevo".into(), None));
    window.run();
    assert_eq!(text(&window, 0), START.replacen("Al", "En el", 1));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(text(&window, 0), START.replacen("Al", "En el", 1), "the code went, the words stay");
    select(&mut window, 0, 2);
    typed(&mut window, "Ya");
    window.app().send(Action::ShowWorkspace(Workspace::Compare));
    window.run();
    assert!(text(&window, 0).starts_with("Ya el"));
}

#[test]
fn segments_without_words_are_told_of_listed_and_settled() {
    let mut window = editing(0, 20);
    window.press(Modifiers::NONE, Key::Delete);
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(window.snapshot().detached().count(), 3);
    window.click("Show");
    assert_eq!(window.session().view.side_tab, SideTab::Detached);
    window.click("Resistance > Political scene · CSO1 ¶\u{a0}1 · AK");
    window.click("Delete 1");
    assert_eq!(window.snapshot().detached().count(), 2);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.snapshot().detached().count(), 3, "each is kept");
    select(&mut window, 0, 4);
    window.click("Choose all");
    window.click("Set on the selection");
    assert_eq!(window.snapshot().detached().count(), 0);
    let document = window.session().view.open_document.expect("open");
    let codings = window.snapshot().codings_in(document);
    assert!(codings.iter().all(|coding| coding.span == Span::new(0, 4)));
}

#[test]
fn words_are_replaced_in_all_documents_but_where_they_are_left_out() {
    let mut window = Window::over(study());
    window.press(Modifiers::COMMAND, Key::H);
    window.type_over("principio");
    window.click("Replace with");
    window.type_over("comienzo");
    window.click("In all 2 documents");
    window.harness.run_steps(20);
    window.click("CSO2 ¶\u{a0}1: principio");
    window.click("Replace 1 hit");
    assert_eq!((text(&window, 0), text(&window, 1)), (START.replace("principio", "comienzo"), START.to_owned()));
    let words: Vec<&str> = {
        let snapshot = window.snapshot();
        let document = snapshot.documents().next().expect("one").document.id;
        snapshot.codings_in(document).iter().map(|coding| snapshot.words(coding.segment())).collect()
    };
    assert_eq!(words, ["Al comienzo", "Al comienzo", "no sabí"]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(text(&window, 0), START);
}
