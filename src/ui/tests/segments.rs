//! The retrieved segments: how they must lie, filters, keys, editing, saved queries, the table.

use egui::{Key, Modifiers};

use egui_kittest::kittest::Queryable as _;

use super::window::{Window, study};
use crate::query::Combine;
use crate::ui::view_state::Center;

const FIRST: &str = "Everyday practices · CSO1 ¶\u{a0}1: Al principio";
const SECOND: &str = "Political scene · CSO1 ¶\u{a0}1: Al principio";
const THIRD: &str = "Political scene · CSO1 ¶\u{a0}1: no sabí";

/// A window in which `Resistance` and its sub-codes are activated.
fn activated() -> Window {
    let mut window = Window::over(study());
    window.click("Activate Resistance");
    window
}

/// Clicks the check box of a name, where a row has the same one.
fn check(window: &mut Window, name: &str) {
    window.harness.get_by_role_and_label(egui::Role::CheckBox, name).click();
    window.run();
}

/// The table in the middle, with no list beside it.
fn table() -> Window {
    let mut window = activated();
    window.press(Modifiers::NONE, Key::F7);
    window.press(Modifiers::COMMAND, Key::L);
    window
}

fn choose_way(window: &mut Window, way: &str) {
    window.click("How the codes must lie");
    window.click(way);
}

#[test]
fn how_the_codes_must_lie_is_chosen_and_taken_away() {
    let mut window = activated();
    assert!(window.shows("3 segments") && window.shows(FIRST) && window.shows(THIRD));
    choose_way(&mut window, "Only this code");
    assert!(window.shows("1 segment") && window.shows(THIRD));
    choose_way(&mut window, "All of them (intersection)");
    // No coding has Resistance itself.
    assert!(window.shows("0 segments"));
    window.click("Deactivate Resistance");
    window.click("Activate Everyday practices");
    window.click("Activate Political scene");
    assert!(window.shows("1 segment"));
    assert!(window.shows("Everyday practices + Political scene · CSO1 ¶\u{a0}1: Al principio"));
    window.click("parts with all of the codes");
    assert!(window.shows("3 segments"));
    assert_eq!(window.session().segments.asked.filter.combine, Combine::AnyOf);
}

#[test]
fn the_keys_walk_the_list_and_the_text_follows() {
    let mut window = activated();
    window.click(FIRST);
    window.press(Modifiers::NONE, Key::ArrowDown);
    assert!(window.is_on(SECOND));
    window.press(Modifiers::NONE, Key::ArrowDown);
    assert!(window.is_on(THIRD));
    window.press(Modifiers::NONE, Key::ArrowUp);
    assert!(window.is_on(SECOND));
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(window.snapshot().n_codings(), 2);
}

#[test]
fn comment_and_weight_are_edited_in_the_list() {
    let mut window = activated();
    window.menu(FIRST, "Comment and weight…");
    window.harness.event(egui::Event::Text("look again".into()));
    window.run();
    window.click("Weight");
    window.harness.event(egui::Event::Text("101".into()));
    window.run();
    window.press(Modifiers::COMMAND, Key::Enter);
    assert!(window.shows("Comment on the coded segment"), "101 is no weight");
    window.press(Modifiers::NONE, Key::Backspace);
    window.click("Save");
    let code = window.code("Everyday practices");
    let at = window.snapshot().codings_of(code)[0];
    let coding = window.snapshot().coding_at(at).expect("it");
    assert_eq!((coding.comment.as_deref(), coding.weight), (Some("look again"), Some(10)));
}

#[test]
fn the_code_of_a_segment_is_changed() {
    let mut window = activated();
    window.menu(FIRST, "Change the code…");
    window.harness.event(egui::Event::Text("solid".into()));
    window.run();
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.snapshot().codings_of(window.code("Solidarity")).len(), 1);
    assert!(window.shows("2 segments"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("3 segments"));
}

#[test]
fn a_query_is_saved_chosen_and_stays_live() {
    let mut window = activated();
    choose_way(&mut window, "Inside other codes");
    window.click("The other codes");
    check(&mut window, "Everyday practices");
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.shows("1 segment") && window.shows(SECOND));
    window.click("Saved queries");
    window.click("Name of the query");
    window.name("Daily scenes");
    assert_eq!(window.snapshot().saved_queries(crate::model::SavedKind::Retrieval).len(), 1);
    assert!(window.shows("Daily scenes"));
    window.click("all documents × 3 codes");
    window.click("inside Everyday practices");
    assert!(window.shows("Daily scenes (changed)"));
    window.click("Saved queries");
    window.click("Daily scenes");
    assert!(window.shows("1 segment") && !window.shows("Daily scenes (changed)"));
    // A coding that is gone is found no more.
    window.click(SECOND);
    window.press(Modifiers::NONE, Key::Delete);
    assert!(window.shows("0 segments"));
    window.click("Saved queries");
    window.click("Delete Daily scenes");
    assert!(window.snapshot().saved_queries(crate::model::SavedKind::Retrieval).is_empty());
}

#[test]
fn lists_are_grouped_with_counts() {
    let mut window = activated();
    window.click("Sort and group");
    window.click("Code");
    // The first is how it is sorted; by the group every code has its heading.
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.shows("3 segments"));
}

#[test]
fn the_table_sorts_chooses_and_edits() {
    let mut window = table();
    assert_eq!(window.session().view.center, Center::SegmentTable);
    window.click("Text");
    assert_eq!(window.session().segments.asked.arrangement.sort, crate::query::listing::SortBy::Text);
    window.click("Document");
    window.click("Columns");
    check(&mut window, "Text");
    window.press(Modifiers::NONE, Key::Escape);
    window.click("Everyday practices · CSO1 ¶\u{a0}1: Al principio");
    window.press(Modifiers::SHIFT, Key::ArrowDown);
    assert!(window.shows("2 selected"));
    window.press(Modifiers::NONE, Key::W);
    window.name("70");
    let weights: Vec<_> = crate::export::codings::all(window.snapshot()).map(|coding| coding.weight).collect();
    assert_eq!(weights.iter().filter(|weight| **weight == Some(70)).count(), 1);
    window.click("Remove the coding");
    assert_eq!(window.snapshot().n_codings(), 1);
    window.click("Back to the text");
    assert_eq!(window.session().view.center, Center::Reader);
}

#[test]
fn columns_are_chosen_and_enter_opens_the_text() {
    let mut window = table();
    window.click("Columns");
    check(&mut window, "Comment");
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(window.session().segments.table.columns.len(), 10);
    window.click(FIRST);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.session().view.center, Center::Reader);
    assert!(window.session().view.selected_coding.is_some());
}
