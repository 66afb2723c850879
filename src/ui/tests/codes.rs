//! The code tree: create, rename, colour, move, merge, delete, activate, filter.

use egui::{Key, Modifiers};

use super::window::{Window, study};

#[test]
fn a_code_is_made_renamed_undone_and_done_again() {
    let mut window = Window::over(study());
    window.click("New code");
    window.name("Consequences");
    assert_eq!(
        window.tree(),
        ["Resistance", "  Everyday practices", "  Political scene", "Solidarity", "Consequences"]
    );
    assert!(window.is_on("Consequences"), "the new code has the focus");
    window.menu("Consequences", "Rename");
    window.name("Effects");
    assert!(window.shows("Effects") && !window.shows("Consequences"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("Consequences"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.tree().len(), 4);
    window.press(Modifiers::COMMAND, Key::Y);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(window.tree()[4], "Effects");
}

#[test]
fn a_sub_code_is_named_in_its_place_and_esc_gives_up() {
    let mut window = Window::over(study());
    window.menu("Solidarity", "New sub-code");
    window.name("Proxy resistance");
    assert_eq!(window.tree()[3..], ["Solidarity", "  Proxy resistance"]);
    window.menu("Solidarity", "New sub-code");
    window.type_over("Nothing");
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(window.tree().len(), 5);
}

#[test]
fn the_tree_is_worked_by_keys_alone() {
    let mut window = Window::over(study());
    window.click("Resistance");
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(window.session().view.focused_code, Some(window.code("Political scene")));
    window.press(Modifiers::NONE, Key::Space);
    assert_eq!(window.session().view.activated_codes.len(), 1);
    window.press(Modifiers::NONE, Key::F2);
    window.name("Scene");
    assert_eq!(window.tree()[2], "  Scene");
    window.click("Resistance");
    window.press(Modifiers::NONE, Key::ArrowLeft);
    assert!(!window.shows("Scene"));
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(window.tree(), ["Solidarity"]);
}

#[test]
fn a_taken_name_is_told_and_nothing_changes() {
    let mut window = Window::over(study());
    window.menu("Solidarity", "Rename");
    window.name("Resistance");
    assert_eq!(window.told().len(), 1);
    assert_eq!(window.tree()[3], "Solidarity");
}

#[test]
fn codes_move_by_drag_into_and_between() {
    let mut window = Window::over(study());
    window.drag("Solidarity", "Resistance", 0.5);
    assert_eq!(window.tree(), ["Resistance", "  Everyday practices", "  Political scene", "  Solidarity"]);
    window.drag("Solidarity", "Political scene", 0.1);
    assert_eq!(window.tree(), ["Resistance", "  Everyday practices", "  Solidarity", "  Political scene"]);
    window.drag("Resistance", "Solidarity", 0.5);
    assert_eq!(window.tree()[0], "Resistance", "a code does not go under itself");
}

#[test]
fn deleting_says_how_many_codings_went_and_offers_undo() {
    let mut window = Window::over(study());
    window.menu("Resistance", "Delete code");
    assert_eq!(window.tree(), ["Solidarity"]);
    assert_eq!(window.told(), ["3 codes and 3 coded segments deleted."]);
    window.click("Undo");
    assert_eq!(window.tree().len(), 4);
    assert_eq!(window.snapshot().n_codings(), 3);
}

#[test]
fn a_code_is_merged_into_another() {
    let mut window = Window::over(study());
    window.menu("Everyday practices", "Merge into…");
    window.harness.event(egui::Event::Text("solid".into()));
    window.run();
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.tree(), ["Resistance", "  Political scene", "Solidarity"]);
    assert_eq!(window.snapshot().codings_of(window.code("Solidarity")).len(), 1);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.tree().len(), 4);
}

#[test]
fn a_parent_activates_all_below_it_and_shift_takes_a_range() {
    let mut window = Window::over(study());
    window.click("Activate Resistance");
    assert_eq!(window.session().view.activated_codes.len(), 3);
    assert!(!window.is_on("Solidarity"), "the row is another thing than its mark");
    window.click("Deactivate Resistance");
    assert!(window.session().view.activated_codes.is_empty());
    window.click("Activate Everyday practices");
    window.shift_click("Activate Solidarity");
    assert_eq!(window.session().view.activated_codes.len(), 3);
    assert!(window.shows("Deactivate Political scene") && window.shows("Activate Resistance"));
}

#[test]
fn a_filter_shows_what_matches_with_what_is_above() {
    let mut window = Window::over(study());
    window.click("Filter codes");
    window.harness.event(egui::Event::Text("scene".into()));
    window.run();
    assert!(window.shows("Political scene") && window.shows("Resistance"));
    assert!(!window.shows("Solidarity"));
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.shows("Solidarity"));
}

#[test]
fn a_closed_code_hides_its_sub_codes() {
    let mut window = Window::over(study());
    window.click("Hide what is in Resistance");
    assert!(!window.shows("Political scene"));
    window.click("Show what is in Resistance");
    assert!(window.shows("Political scene"));
}

#[test]
fn the_rule_card_is_saved_on_leaving_a_field_as_one_operation() {
    let mut window = Window::over(study());
    window.click("Solidarity");
    window.click("Definition");
    window.harness.event(egui::Event::Text("What is given without return.".into()));
    window.run();
    let id = window.code("Solidarity");
    assert_eq!(window.snapshot().code(id).expect("it").definition, "", "not while it is being written");
    window.click("Memo");
    assert_eq!(window.snapshot().code(id).expect("it").definition, "What is given without return.");
    window.harness.event(egui::Event::Text("Look again.".into()));
    window.run();
    window.click("Resistance");
    assert_eq!(window.snapshot().memos().count(), 1, "choosing another code saves too");
    window.press(Modifiers::COMMAND, Key::Z);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.snapshot().code(id).expect("it").definition, "");
}
