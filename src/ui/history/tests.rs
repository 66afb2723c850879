//! The panel in the window: what it lists, where a click goes, the way back.

use egui::{Key, Modifiers};

use crate::model::*;
use crate::ui::tests::window::{Window, study};

/// The sentences that are listed, newest first, with what is said of them.
fn listed(window: &Window) -> Vec<String> {
    let lines = window.session().history.lines();
    let catalog = crate::i18n::Catalog::new(crate::i18n::Language::English);
    let said = |line: &crate::project::HistoryLine| {
        let what = catalog.say(&line.entry.op.message(window.snapshot()));
        if line.is_taken_back { format!("({what})") } else { what }
    };
    lines.iter().map(said).collect()
}

#[test]
fn the_panel_lists_what_was_done_and_follows_each_operation() {
    let mut window = Window::over(study());
    window.press(Modifiers::COMMAND, Key::J);
    assert_eq!(listed(&window).len(), 10);
    assert!(window.shows("Today") && window.shows("History (10 steps)"));
    window.click("New code");
    window.name("Consequences");
    assert_eq!(listed(&window).len(), 11);
    assert!(listed(&window)[0].contains("Consequences"), "{:?}", listed(&window));
    window.press(Modifiers::COMMAND, Key::Z);
    let now = listed(&window);
    assert!(now.len() == 12 && now[1].starts_with('('), "{now:?}");
    window.click("Filter the history");
    window.click("All kinds");
    window.click("Codes");
    assert!(listed(&window).iter().all(|line| line.to_lowercase().contains("code")), "{:?}", listed(&window));
    assert!(listed(&window).len() < 12);
    window.click("Filter the history");
    assert_eq!(listed(&window).len(), 12);
    window.click("Words of a step");
    window.type_over("everyday");
    window.run();
    assert!(!listed(&window).is_empty() && listed(&window).len() < 4, "{:?}", listed(&window));
    window.type_over("xyz");
    window.run();
    assert!(window.shows("No step matches. Change the words or the choices above."));
}

#[test]
fn a_click_goes_to_the_place_and_the_button_back_to_it() {
    let mut window = Window::over(study());
    window.press(Modifiers::COMMAND, Key::J);
    let lines: Vec<OperationId> = window.session().history.lines().iter().map(|line| line.entry.id).collect();
    let line = |window: &Window, n: usize| {
        let line = &window.session().history.lines()[n];
        let catalog = crate::i18n::Catalog::new(crate::i18n::Language::English);
        let what = catalog.say(&line.entry.op.message(window.snapshot()));
        format!("{} AK: {what}", line.entry.at.local_minute())
    };
    let first_coding = line(&window, 2);
    window.click(&first_coding);
    let coding = window.snapshot().codings_in(window.session().view.open_document.expect("open"))[0].id;
    assert_eq!(window.session().view.selected_coding, Some(coding));
    let before = window.snapshot().dump();
    assert_eq!(window.snapshot().n_codings(), 3);
    window.menu(&first_coding, "Undo back to here: 2 steps");
    assert_eq!(window.snapshot().n_codings(), 1);
    assert!(window.told().iter().any(|told| told.contains("2 steps undone")), "{:?}", window.told());
    window.click("Redo all");
    assert_eq!(window.snapshot().dump(), before);
    assert_eq!(window.session().history.lines().len(), lines.len() + 4);
}

#[test]
fn nothing_was_done_in_a_new_project() {
    let mut window = Window::over(crate::project::Project::in_memory("AK").expect("in memory"));
    window.press(Modifiers::COMMAND, Key::J);
    assert!(window.shows("Nothing has been done in this project yet."));
}
