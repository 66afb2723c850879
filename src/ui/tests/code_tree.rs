//! The code tree: several codes at once, cut and paste, order, levels, numbers, split.

use egui::{Event, Key, Modifiers};

use super::window::{Window, study};
use crate::project::{CodeOrder, Project};
use crate::ui::action::Action;
use crate::ui::code_system::CodesAction;

fn event(window: &mut Window, event: Event) {
    window.harness.event(event);
    window.run();
}

/// The names of the codes that are chosen.
fn chosen(window: &Window) -> Vec<String> {
    let session = window.session();
    let ids = session.codes.chosen(window.snapshot(), session.view.focused_code);
    ids.into_iter().filter_map(|id| window.snapshot().code(id)).map(|code| code.name.clone()).collect()
}

#[test]
fn rows_are_chosen_with_ctrl_and_shift() {
    let mut window = Window::over(study());
    window.click("Everyday practices");
    window.ctrl_click("Solidarity");
    assert_eq!(chosen(&window), ["Everyday practices", "Solidarity"]);
    assert!(window.is_on("Solidarity") && window.is_on("Everyday practices") && !window.is_on("Political scene"));
    window.ctrl_click("Everyday practices");
    assert_eq!(chosen(&window), ["Everyday practices"], "what is focused and not chosen stands for itself");
    window.click("Resistance");
    window.shift_click("Political scene");
    assert_eq!(chosen(&window), ["Resistance", "Everyday practices", "Political scene"]);
    // What is hidden is not chosen any more.
    window.click("Hide what is in Resistance");
    assert_eq!(chosen(&window), ["Resistance"]);
    assert_eq!(window.session().view.focused_code, Some(window.code("Resistance")));
}

#[test]
fn the_arrows_walk_choose_and_fold() {
    let mut window = Window::over(study());
    window.click("Resistance");
    window.press(Modifiers::SHIFT, Key::ArrowDown);
    window.press(Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(chosen(&window), ["Resistance", "Everyday practices", "Political scene"]);
    window.press(Modifiers::SHIFT, Key::ArrowUp);
    assert_eq!(chosen(&window), ["Resistance", "Everyday practices"]);
    window.press(Modifiers::NONE, Key::End);
    assert_eq!(chosen(&window), ["Solidarity"]);
    window.press(Modifiers::NONE, Key::ArrowUp);
    window.press(Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(chosen(&window), ["Resistance"], "left goes to the code above");
    window.press(Modifiers::COMMAND, Key::A);
    assert_eq!(chosen(&window).len(), 4);
    window.press(Modifiers::NONE, Key::Escape);
    assert_eq!(chosen(&window), ["Resistance"]);
}

#[test]
fn several_codes_are_deleted_in_one_step_and_the_focus_goes_on() {
    let mut window = Window::over(study());
    window.click("Everyday practices");
    window.press(Modifiers::SHIFT, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(window.tree(), ["Resistance", "Solidarity"]);
    assert_eq!(window.told(), ["2 codes and 3 coded segments deleted."]);
    assert_eq!(chosen(&window), ["Solidarity"]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.tree().len(), 4);
}

#[test]
fn several_codes_move_and_change_colour_together() {
    let mut window = Window::over(study());
    window.click("Everyday practices");
    window.ctrl_click("Political scene");
    window.drag("Political scene", "Solidarity", 0.5);
    assert_eq!(window.tree(), ["Resistance", "Solidarity", "  Everyday practices", "  Political scene"]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.tree()[1], "  Everyday practices");
    window.click("Everyday practices");
    window.ctrl_click("Political scene");
    window.menu("Political scene", "Colour");
    window.click("#3f7fbf");
    let color = |name: &str| window.snapshot().code(window.code(name)).expect("it").color.to_string();
    assert_eq!((color("Everyday practices"), color("Political scene")), ("#3f7fbf".into(), "#3f7fbf".into()));
    let n = window.session().standing.undo.clone().expect("one step");
    assert_eq!(n.key, "op-recolor-codes");
}

#[test]
fn cut_codes_move_with_their_codings_and_copies_have_none() {
    let mut window = Window::over(study());
    window.click("Political scene");
    event(&mut window, Event::Cut);
    window.click("Solidarity");
    event(&mut window, Event::Paste("text".into()));
    assert_eq!(window.tree(), ["Resistance", "  Everyday practices", "Solidarity", "  Political scene"]);
    assert_eq!(window.snapshot().codings_of(window.code("Political scene")).len(), 2);
    event(&mut window, Event::Paste("text".into()));
    assert_eq!(window.tree().len(), 4, "what was cut is put down once");
    window.click("Resistance");
    event(&mut window, Event::Copy);
    event(&mut window, Event::Paste("text".into()));
    assert_eq!(window.tree()[2..4], ["Resistance (2)", "  Everyday practices"], "a copy beside the code itself");
    assert_eq!(window.snapshot().n_codings(), 3);
    window.press(Modifiers::COMMAND, Key::Z);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.tree(), Window::over(study()).tree());
}

#[test]
fn the_tree_is_sorted_and_shown_by_levels() {
    let mut window = Window::over(study());
    window.click("More about the code tree");
    window.click("Sort all by frequency");
    assert_eq!(window.tree(), ["Resistance", "  Political scene", "  Everyday practices", "Solidarity"]);
    window.app().send(Action::Codes(CodesAction::Sort(None, CodeOrder::Name)));
    window.run();
    assert_eq!(window.tree()[1], "  Everyday practices");
    window.click("More about the code tree");
    window.click("Show main categories only");
    assert!(!window.shows("Political scene") && window.shows("Solidarity"));
    window.click("More about the code tree");
    window.click("Show all levels");
    assert!(window.shows("Political scene"));
}

#[test]
fn one_code_dragged_with_shift_is_merged() {
    let mut window = Window::over(study());
    event(&mut window, Event::ModifiersChanged(Modifiers::SHIFT));
    window.drag("Political scene", "Solidarity", 0.5);
    event(&mut window, Event::ModifiersChanged(Modifiers::NONE));
    assert_eq!(window.tree(), ["Resistance", "  Everyday practices", "Solidarity"]);
    assert_eq!(window.snapshot().codings_of(window.code("Solidarity")).len(), 2);
}

#[test]
fn a_code_is_split_into_a_sub_code() {
    let mut window = Window::over(study());
    window.menu("Political scene", "Split…");
    window.click("CSO1 ¶\u{a0}1: Al principio");
    window.click("Name of the sub-code");
    event(&mut window, Event::Text("Streets".into()));
    window.click("Move");
    assert_eq!(window.tree()[2..4], ["  Political scene", "    Streets"]);
    assert_eq!(window.snapshot().codings_of(window.code("Streets")).len(), 1);
    assert_eq!(window.told(), ["A coded segment went from “Political scene” to “Streets”."]);
    window.click("Undo");
    assert_eq!(window.tree().len(), 4);
    assert_eq!(window.snapshot().codings_of(window.code("Political scene")).len(), 2);
}

#[test]
fn an_open_menu_has_the_keys() {
    let mut window = Window::over(study());
    window.click("Resistance");
    window.menu("Resistance", "Colour");
    window.press(Modifiers::NONE, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(chosen(&window), ["Resistance"]);
    assert_eq!(window.tree().len(), 4);
}

#[test]
fn tab_goes_through_the_tree_in_one_step() {
    let mut project = Project::in_memory("AK").expect("in memory");
    for n in 0..30 {
        project.add_code(&format!("Code {n}"), None, None).expect("code");
    }
    let mut window = Window::over(project);
    window.press(Modifiers::COMMAND, Key::T);
    window.press(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(chosen(&window), ["Code 1"]);
    window.press(Modifiers::NONE, Key::Tab);
    window.press(Modifiers::NONE, Key::ArrowDown);
    assert_eq!(chosen(&window), ["Code 1"], "the keyboard is elsewhere");
}

#[test]
fn favourites_stand_on_digits_in_sets_that_are_chosen() {
    let mut window = Window::over(study());
    window.menu("Solidarity", "Favourite");
    window.click("1");
    assert_eq!(window.snapshot().code_sets().len(), 1, "the first favourite makes the set");
    window.click("More about the code tree");
    window.click("Favourites");
    window.click("New set…");
    window.name("Second round");
    assert_eq!(window.snapshot().code_sets().len(), 2);
    let second = window.snapshot().code_sets()[1].id;
    assert_eq!(window.session().view.code_set, Some(second));
    window.menu("Resistance", "Favourite");
    window.click("1");
    let member = window.snapshot().members_of(second)[0].clone();
    assert_eq!((member.code, member.position), (window.code("Resistance"), 1));
    window.app().send(Action::Codes(CodesAction::DeleteSet(second)));
    window.run();
    assert_eq!(window.told(), ["The set “Second round” was deleted; its codes stay."]);
    window.menu("Solidarity", "Favourite");
    window.click("No digit");
    assert!(window.snapshot().members_of(window.snapshot().code_sets()[0].id).is_empty());
}
