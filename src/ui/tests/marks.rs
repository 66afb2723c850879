//! Highlighter marks: made by key and menu, listed, turned into codings.

use egui::{Key, Modifiers};

use super::window::{Window, study};
use crate::model::*;
use crate::text::Span;
use crate::ui::action::Action;

/// The marks of the first document: `Yellow Al principio`.
fn marks(window: &Window) -> Vec<String> {
    let snapshot = window.snapshot();
    let mut marks: Vec<_> = snapshot.marks().collect();
    marks.sort_by_key(|mark| (mark.document, mark.span));
    marks.into_iter().map(|mark| format!("{:?} {}", mark.color, snapshot.words(mark.segment()))).collect()
}

/// Selects some characters of the first document, with the reader in focus.
fn select(window: &mut Window, start: u32, end: u32) {
    let document = window.snapshot().documents().next().expect("one").document.id;
    let selection = (start < end).then(|| Segment { document, span: Span::new(start, end) });
    window.app().send(Action::Select(selection));
    window.run();
    window.harness.ctx.memory_mut(|memory| memory.request_focus(crate::ui::document_browser::focus_id()));
    window.run();
}

#[test]
fn words_are_marked_by_key_and_the_colours_go_round() {
    let mut window = Window::over(study());
    select(&mut window, 31, 38);
    window.press(Modifiers::NONE, Key::H);
    assert_eq!(marks(&window), ["Yellow Llegaba"]);
    assert_eq!(window.snapshot().n_codings(), 3, "a mark is no coding");
    window.press(Modifiers::NONE, Key::H);
    window.press(Modifiers::NONE, Key::H);
    assert_eq!(marks(&window), ["Blue Llegaba"]);
    select(&mut window, 36, 47);
    window.press(Modifiers::NONE, Key::H);
    assert_eq!(marks(&window), ["Blue Llegaba la gente"], "the colour used last, and what touches is one");
    select(&mut window, 38, 41);
    window.press(Modifiers::SHIFT, Key::H);
    assert_eq!(marks(&window), ["Blue Llegaba", "Blue  gente"]);
    // With nothing selected it is the mark at the caret.
    select(&mut window, 0, 0);
    window.press(Modifiers::COMMAND, Key::End);
    window.press(Modifiers::SHIFT, Key::H);
    assert_eq!(marks(&window).len(), 2, "there is none at the end");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(marks(&window), ["Blue Llegaba la gente"]);
}

#[test]
fn a_click_selects_a_mark_and_del_removes_it() {
    let mut window = Window::over(study());
    select(&mut window, 31, 38);
    window.press(Modifiers::NONE, Key::H);
    select(&mut window, 0, 0);
    let at = place_of(&window, "Llegaba");
    window.harness.hover_at(at);
    window.harness.drag_at(at);
    window.harness.run_steps(2);
    window.harness.drop_at(at);
    window.run();
    assert_eq!(window.session().view.selected_mark, window.snapshot().marks().next().map(|mark| mark.id));
    window.press(Modifiers::NONE, Key::H);
    assert_eq!(marks(&window), ["Green Llegaba"]);
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(marks(&window), [""; 0]);
    assert_eq!(window.session().view.selected_mark, None);
}

/// The middle of a word of the first paragraph, by its share of the line.
fn place_of(window: &Window, word: &str) -> egui::Pos2 {
    use egui_kittest::kittest::Queryable as _;
    let text = "Al principio no sabíamos nada. Llegaba la gente a la plaza.";
    let line = window.harness.get_by_label(&format!("¶ 1 {text}")).rect();
    let (before, _) = text.split_once(word).expect("it stands there");
    let ctx = &window.harness.ctx;
    let tokens = crate::ui::theme::tokens(ctx);
    let width = |text: &str| {
        let font = tokens.font(tokens.sizes.reading);
        ctx.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), font, *tokens.ink).size().x)
    };
    let columns = crate::ui::document_browser::text_left(line.width(), tokens.sizes.reading);
    egui::pos2(line.left() + columns + width(before) + width(word) / 2.0, line.top() + 12.0)
}

#[test]
fn marks_are_listed_filtered_and_turned_into_codings() {
    let mut window = Window::over(study());
    for (start, end, command) in [(0, 12, "mark-yellow"), (31, 38, "mark-pink"), (42, 47, "mark-yellow")] {
        select(&mut window, start, end);
        window.app().send(Action::Run(command));
        window.run();
    }
    assert_eq!(marks(&window), ["Yellow Al principio", "Pink Llegaba", "Yellow gente"]);
    window.click("3 highlighter marks");
    let (first, pink, last) =
        ("Yellow · CSO1 ¶\u{a0}1: Al principio", "Pink · CSO1 ¶\u{a0}1: Llegaba", "Yellow · CSO1 ¶\u{a0}1: gente");
    assert!(window.shows(first) && window.shows(pink) && window.shows(last));
    window.click(pink);
    let view = &window.session().view;
    assert!(view.selected_mark.is_some() && view.selected_coding.is_none());
    window.click("Pink: 1");
    assert!(!window.shows(pink) && window.shows(first));
    window.click("Choose all");
    window.click("Turn 2 into codings…");
    window.type_over("Solidarity");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.told(), ["2 passages coded with “Solidarity”."]);
    assert_eq!((marks(&window), window.snapshot().n_codings()), (vec!["Pink Llegaba".to_owned()], 5));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!((marks(&window).len(), window.snapshot().n_codings()), (3, 3));
    // A new code of what was typed, and the marks stay.
    window.click("Pink: 1");
    window.click(pink);
    window.click("Turn into a coding…");
    window.click("Keep the marks");
    window.type_over("Arrival");
    window.click("New code “Arrival”");
    assert_eq!((marks(&window).len(), window.snapshot().n_codings()), (3, 4));
    window.click(first);
    window.shift_click(last);
    window.click("Remove");
    assert_eq!(marks(&window), [""; 0]);
    assert!(window.shows("0 highlighter marks"));
}

#[test]
fn the_list_is_worked_by_keys_alone() {
    let mut window = Window::over(study());
    for (start, end) in [(0, 2), (5, 9), (31, 38)] {
        select(&mut window, start, end);
        window.app().send(Action::Run("mark-green"));
        window.run();
    }
    window.press(Modifiers::CTRL | Modifiers::SHIFT, Key::H);
    window.app().send(Action::Run("show-marks"));
    window.run();
    window.click("Green · CSO1 ¶\u{a0}1: Al");
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::SHIFT, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(marks(&window), ["Green Al"]);
}
