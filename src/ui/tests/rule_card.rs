//! The rule card: which code it shows, examples, what is stale, names in other languages.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::window::{Window, study};
use crate::model::*;
use crate::project::{CodeText, Project};
use crate::ui::action::Action;
use crate::ui::code_system::CodesAction;

fn described() -> Project {
    let mut project = study();
    let id = |project: &Project, path: &str| project.snapshot().codes().by_path(path).expect("a code").id;
    for (path, definition) in [("Resistance", "What resists."), ("Solidarity", "What is given.")] {
        let text = CodeText { definition: definition.into(), ..CodeText::default() };
        project.describe_code(id(&project, path), text).expect("described");
    }
    project
}

/// The pointer rests over a row for a while.
fn rest_over(window: &mut Window, label: &str) {
    let at = window.harness.get_by_role_and_label(egui::Role::ListItem, label).rect().center();
    window.harness.hover_at(at);
    window.harness.run_steps(20);
}

#[test]
fn the_card_follows_the_pointer_and_returns_to_the_focus() {
    let mut window = Window::over(described());
    window.click("Resistance");
    assert!(window.shows("focused") && window.shows("Definition"));
    rest_over(&mut window, "Solidarity");
    assert!(window.shows("under the pointer") && window.shows("What is given."));
    assert!(!window.shows("Coding rule"), "what is pointed at is only read");
    window.harness.hover_at(egui::pos2(640.0, 790.0));
    window.harness.run_steps(20);
    assert!(window.shows("focused") && window.shows("Coding rule"));
}

#[test]
fn a_pinned_card_stays() {
    let mut window = Window::over(described());
    window.click("Resistance");
    window.click("Keep this card");
    window.click("Solidarity");
    assert!(window.shows("pinned"));
    rest_over(&mut window, "Solidarity");
    assert!(!window.shows("What is given."));
    window.click("Let this card go");
    assert!(window.shows("focused") && !window.shows("pinned"));
}

#[test]
fn the_code_that_is_picked_is_shown() {
    let mut window = Window::over(described());
    window.click("Resistance");
    let document = window.snapshot().documents().next().expect("a document").document.id;
    let segment = Segment { document, span: crate::text::Span::new(0, 5) };
    window.app().send(Action::Select(Some(segment)));
    window.run();
    window.app().send(Action::OpenQuickCode);
    window.run();
    window.harness.event(Event::Text("solid".into()));
    window.run();
    assert!(window.shows("picked") && window.shows("What is given."));
    window.press(Modifiers::NONE, Key::Escape);
    assert!(window.shows("focused"));
}

#[test]
fn the_selected_coding_becomes_an_example_and_stale_ones_are_confirmed() {
    let mut window = Window::over(described());
    let scene = window.code("Political scene");
    let coding = window.snapshot().codings_of(scene)[0].id;
    window.app().send(Action::SelectCoding(Some(coding)));
    window.run();
    window.click("\u{e145} Use the selected coded segment");
    assert_eq!(window.snapshot().anchors_of(scene)[0].coding, Some(coding));
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::B);
    assert_eq!(window.snapshot().anchors_of(scene).len(), 1, "it is an example already");
    for rule in ["One.", "Two."] {
        window.app().send(Action::DescribeCode(scene, CodeText { coding_rule: rule.into(), ..CodeText::default() }));
        window.run();
    }
    assert!(window.shows("2 coded segments were made before the rule changed."));
    window.click("List them");
    window.click("Still holds: CSO1 ¶\u{a0}1 Al principio");
    assert!(window.shows("A coded segment was made before the rule changed."));
    window.click("They still hold");
    assert!(!window.shows("They still hold"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("They still hold"));
}

#[test]
fn a_code_gets_a_short_name_and_names_in_other_languages() {
    let mut window = Window::over(described());
    let id = window.code("Solidarity");
    window.app().send(Action::Codes(CodesAction::AskLabels(id)));
    window.run();
    window.click("Short name");
    window.type_over("SOL");
    window.click("Language: en, es, pt-BR …");
    window.type_over("es");
    window.click("Add");
    window.click("Name in this language");
    window.type_over("Solidaridad");
    window.click("Save");
    window.click("Solidarity");
    assert_eq!(window.snapshot().short_name(id), Some("SOL"));
    assert!(window.shows("short: SOL · also in es"));
    window.click("Resistance");
    assert!(window.shows("missing in es"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.snapshot().code_labels().count(), 0, "one step");
}
