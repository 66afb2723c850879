//! Two texts beside each other.

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::window::{Window, study};
use crate::ui::action::Action;
use crate::ui::document_browser::{ReaderAction, Share, Side, focus_id};

/// What the panes show, from the left.
fn texts(window: &Window) -> Vec<String> {
    let mut nodes: Vec<_> = window.harness.query_all_by_role(Role::Document).collect();
    nodes.sort_by(|a, b| a.rect().left().total_cmp(&b.rect().left()));
    nodes.iter().map(|node| node.accesskit_node().label().unwrap_or_default()).collect()
}

fn window_with_two() -> Window {
    let mut window = Window::over(study());
    window.press(Modifiers::NONE, Key::F4);
    window.click("CSO2");
    window
}

fn has_focus(window: &Window, side: Side) -> bool {
    window.harness.ctx.memory(|memory| memory.has_focus(focus_id().with(side)))
}

#[test]
fn the_reader_is_split_and_joined() {
    let mut window = Window::over(study());
    assert_eq!(texts(&window), ["Text of CSO1"]);
    window.press(Modifiers::NONE, Key::F4);
    assert_eq!(texts(&window), ["Text of CSO1", "Text of CSO1"]);
    assert!(has_focus(&window, Side::Right), "the new pane has the keyboard");
    window.click("CSO2");
    assert_eq!(texts(&window), ["Text of CSO1", "Text of CSO2"], "a document opens in the active pane");
    window.click("Swap the two texts");
    assert_eq!(texts(&window), ["Text of CSO2", "Text of CSO1"]);
    window.press(Modifiers::SHIFT, Key::F4);
    assert!(has_focus(&window, Side::Right));
    window.click("Close the left text");
    assert_eq!(texts(&window), ["Text of CSO1"]);
    assert_eq!(window.session().view.split, None);
}

#[test]
fn keys_code_in_the_pane_that_has_the_focus() {
    let mut window = window_with_two();
    window.harness.ctx.memory_mut(|memory| memory.request_focus(focus_id()));
    window.run();
    assert!(has_focus(&window, Side::Right), "whoever focuses the reader means the active pane");
    window.press(Modifiers::COMMAND, Key::A);
    window.press(Modifiers::NONE, Key::V);
    let documents: Vec<_> = window.snapshot().documents().map(|entry| entry.document.id).collect();
    let n = |window: &Window| documents.iter().map(|id| window.snapshot().codings_in(*id).len()).collect::<Vec<_>>();
    assert_eq!(n(&window), [3, 1]);
    // The other pane: its own selection, the same keys.
    window.press(Modifiers::SHIFT, Key::F4);
    assert_eq!(window.session().view.selection, None);
    window.press(Modifiers::NONE, Key::V);
    assert_eq!(n(&window), [3, 1], "nothing is selected there");
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::ArrowRight);
    window.press(Modifiers::NONE, Key::Period);
    assert_eq!(n(&window), [4, 1]);
    window.press(Modifiers::SHIFT, Key::F4);
    let selection = window.session().view.selection.expect("it was kept");
    assert_eq!(selection.document, documents[1]);
    // Undo goes to the pane that shows what it took back.
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(n(&window), [3, 1]);
    assert_eq!(texts(&window), ["Text of CSO1", "Text of CSO2"]);
    assert_eq!(window.session().view.active_side(), Side::Left);
}

#[test]
fn two_places_of_one_document_stay_in_step() {
    let mut window = Window::over(study());
    window.press(Modifiers::NONE, Key::F4);
    window.press(Modifiers::COMMAND, Key::A);
    window.press(Modifiers::NONE, Key::V);
    assert!(window.harness.query_all_by_role(Role::Document).count() == 2);
    for pane in [&window.session().reader, &window.session().beside] {
        assert_eq!(pane.n_codings_shown(), 4);
    }
}

#[test]
fn a_press_in_a_pane_makes_it_active() {
    let mut window = window_with_two();
    assert_eq!(window.session().view.active_side(), Side::Right);
    let left = window.harness.get_by_label("Text of CSO1").rect();
    window.harness.drag_at(left.center());
    window.harness.run_steps(2);
    window.harness.drop_at(left.center());
    window.run();
    assert_eq!(window.session().view.active_side(), Side::Left);
    assert!(has_focus(&window, Side::Left));
}

#[test]
fn documents_and_segments_open_beside() {
    let mut window = Window::over(study());
    window.menu("CSO2", "Open beside");
    assert_eq!(texts(&window), ["Text of CSO1", "Text of CSO2"]);
    assert_eq!(window.session().view.active_side(), Side::Left, "the hand stays where it is");
    window.alt_click("CSO1");
    assert_eq!(texts(&window), ["Text of CSO1", "Text of CSO1"], "again in the other pane");
}

#[test]
fn back_goes_in_the_pane_where_the_place_was() {
    let mut window = window_with_two();
    let documents: Vec<_> = window.snapshot().documents().map(|entry| entry.document.id).collect();
    let go = |window: &mut Window, place: usize, start: u32| {
        let span = crate::text::Span::new(start, start + 3);
        window.app().send(Action::GoTo(crate::model::Segment { document: documents[place], span }));
        window.run();
    };
    go(&mut window, 1, 20);
    window.press(Modifiers::SHIFT, Key::F4);
    go(&mut window, 0, 10);
    window.press(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(window.session().view.active_side(), Side::Right);
    assert_eq!(texts(&window), ["Text of CSO1", "Text of CSO2"]);
    window.press(Modifiers::ALT, Key::ArrowRight);
    assert_eq!(window.session().view.active_side(), Side::Left);
}

#[test]
fn the_border_is_dragged_and_remembered() {
    let mut window = window_with_two();
    window.app().send(Action::Reader(ReaderAction::SetShare(Share::new(0.3))));
    window.run();
    let width = |label: &str| window.harness.get_by_label(label).rect().width();
    assert!(width("Text of CSO1") < width("Text of CSO2") * 0.5);
    assert_eq!(window.app().settings.reader_share, Share::new(0.3));
    assert!(window.shows("Border between the two texts"));
}

#[test]
fn a_document_that_goes_leaves_its_pane_empty() {
    let mut window = window_with_two();
    let id = window.session().view.open_document.expect("CSO2");
    window.press(Modifiers::SHIFT, Key::F4);
    window.app().send(Action::DeleteDocuments(vec![id]));
    window.run();
    assert_eq!(texts(&window), ["Text of CSO1"]);
    assert!(window.shows("Choose a document on the left to read it here."));
    window.click("Close the right text");
    assert_eq!(window.session().view.split, None);
}

#[test]
fn back_returns_to_the_document_that_was_left() {
    let mut window = Window::over(study());
    window.click("CSO2");
    assert_eq!(texts(&window), ["Text of CSO2"]);
    window.press(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(texts(&window), ["Text of CSO1"]);
    window.press(Modifiers::ALT, Key::ArrowRight);
    assert_eq!(texts(&window), ["Text of CSO2"]);
    window.press(Modifiers::ALT, Key::ArrowLeft);
    assert_eq!(texts(&window), ["Text of CSO1"]);
}
