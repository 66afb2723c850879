//! The views of the comparison over the sample study.

use egui::{Key, Modifiers, vec2};

use super::window::Window;
use crate::project::Project;
use crate::sample;

fn window() -> Window {
    let mut project = Project::in_memory(sample::CODER).expect("in memory");
    sample::fill(&mut project).expect("the sample");
    let mut window = Window::of(Some(project), vec2(1400.0, 900.0));
    window.press(Modifiers::COMMAND, Key::Num2);
    window
}

#[test]
fn contrast_tells_what_only_one_case_says_and_opens_its_quotes() {
    let mut window = window();
    window.click("Contrast");
    assert!(window.shows("All six cases speak of “Supporting acts of citizenship”."));
    window.click("Show: All codes");
    window.click("Only one case");
    assert!(!window.shows("All six cases speak of “Supporting acts of citizenship”."));
    window.click("Only CSO3 speaks of “Intervention in the political scene”.");
    assert!(window.shows("10 segments") && window.shows("CSO3 (10)"));
    window.click("Copy sentences");
    window.click("Show: Only one case");
    window.click("All but one case");
    window.click("Groups: None");
    window.click("Formalization");
    window.click("Show: All but one case");
    window.click("Differs between groups");
    let scene = "Intervention in the political scene";
    let sentence = format!(
        "Only CSO3 speaks of “{scene}”. By Formalization, “{scene}” is found in Registration pending (1/1) and not in \
         Informal (0/3), Part of a parish (0/1) and Registered foundation (0/1)."
    );
    assert!(window.shows(&sentence), "the sentence of the groups");
}

#[test]
fn a_summary_is_written_in_one_step_beside_all_segments_of_a_code() {
    let mut window = window();
    window.click("One code, all cases");
    assert!(window.shows("CSO3: 10 segments"), "the first code is shown: {:?}", window.tree());
    window.click("Summary of CSO1");
    window.type_over("Habla de la solidaridad como deber.");
    assert!(window.shows("Summary, being written"));
    assert_eq!(window.snapshot().summaries().count(), 0, "nothing is written while it is typed");
    window.press(Modifiers::NONE, Key::Escape);
    let summary = window.snapshot().summaries().next().expect("written").clone();
    assert_eq!(summary.text, "Habla de la solidaridad como deber.");
    assert!(!window.shows("Summary, being written"));
    // The grid shows it; a coding more makes it stale.
    window.click("Summaries");
    let cell = "Solidarity × CSO1: 6 segments. Habla de la solidaridad como deber.";
    window.click(cell);
    assert!(window.shows("Solidarity × CSO1"));
    let document = window.snapshot().document_by_name("CSO1").expect("a document").document.id;
    let segment = crate::model::Segment { document, span: crate::text::Span::new(30, 60) };
    window.app().send(crate::ui::action::Action::ApplyCode(segment, summary.code));
    window.run();
    assert!(window.shows("Codings changed since it was written"));
    assert!(window.shows(
        "Solidarity × CSO1: 7 segments, codings changed since it was written. Habla de la solidaridad como deber."
    ));
    window.click("Still true");
    assert!(!window.shows("Codings changed since it was written"));
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.shows("Codings changed since it was written"), "undo takes back the confirmation");
    window.press(Modifiers::COMMAND, Key::Z);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.snapshot().summaries().count(), 0);
}

#[test]
fn what_is_written_is_kept_when_the_workspace_is_left() {
    let mut window = window();
    window.click("One code, all cases");
    window.click("Summary of CSO2");
    window.type_over("Dos.");
    window.press(Modifiers::COMMAND, Key::Num1);
    let texts: Vec<_> = window.snapshot().summaries().map(|row| row.text.clone()).collect();
    assert_eq!(texts, ["Dos."]);
}

#[test]
fn cases_are_placed_by_a_code_and_the_positions_become_a_variable() {
    let mut window = window();
    window.click("Summaries");
    window.click("Proxy resistance × CSO3: 4 segments. ");
    window.click("Define positions...");
    window.click("Position 1");
    window.type_over("Unaware");
    window.click("Position 2");
    window.type_over("Critical");
    window.click("Keep");
    window.click("Position: Not placed");
    window.click("Critical");
    let code = window.code("Proxy resistance");
    let scale = window.snapshot().position_scale(code).expect("a scale").id;
    assert_eq!(window.snapshot().case_positions(scale).count(), 1);
    window.click("Evidence...");
    let label = {
        use egui_kittest::kittest::{NodeT as _, Queryable as _};
        let boxes: Vec<_> = window.harness.query_all_by_role(egui::Role::CheckBox).collect();
        boxes[0].accesskit_node().label().expect("a label")
    };
    window.click(&label);
    let row = window.snapshot().case_positions(scale).next().expect("placed").id;
    assert_eq!(window.snapshot().evidence_of(row).count(), 1);
    window.press(Modifiers::NONE, Key::Escape);
    window.click("To a variable...");
    window.click("Write");
    let variable = window.snapshot().variables().into_iter().find(|of| of.name == "Proxy resistance").cloned();
    let variable = variable.expect("the variable").id;
    let values: Vec<String> =
        window.snapshot().values().filter(|of| of.variable == variable).map(|of| of.text.clone()).collect();
    assert_eq!(values, ["Critical"]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(!window.snapshot().variables().iter().any(|of| of.name == "Proxy resistance"));
}

#[test]
fn an_empty_project_says_what_to_do_in_each_view() {
    let mut window = Window::over(Project::in_memory("AK").expect("in memory"));
    window.press(Modifiers::COMMAND, Key::Num2);
    for view in ["Contrast", "One code, all cases", "Summaries", "Codes by cases"] {
        window.click(view);
        assert!(window.shows("There are no documents to compare yet."), "{view}");
        assert!(window.shows("Import documents..."), "{view}");
    }
}

#[test]
fn a_comparison_is_kept_opened_renamed_and_deleted() {
    let mut window = window();
    window.click("Cells: Coded segments");
    window.click("Presence");
    window.click("Comparison: Not kept");
    window.click("Name of the comparison");
    window.type_over("Vorkommen");
    window.click("Keep under this name");
    let names = |window: &Window| -> Vec<String> {
        let kept = window.snapshot().saved_queries(crate::model::SavedKind::Comparison);
        kept.iter().map(|query| query.name.clone()).collect()
    };
    assert_eq!(names(&window), ["Vorkommen"]);
    window.click("Cells: Presence");
    window.click("Coded segments");
    window.click("Comparison: Not kept");
    window.click("Vorkommen");
    assert!(window.shows("Cells: Presence") && window.shows("Comparison: Vorkommen"));
    window.click("Comparison: Vorkommen");
    window.click("Name of the comparison");
    window.type_over("Presencia");
    window.click("Rename");
    assert_eq!(names(&window), ["Presencia"]);
    window.click("Comparison: Presencia");
    window.click("Delete the comparison Presencia");
    assert!(names(&window).is_empty());
    window.press(Modifiers::NONE, Key::Escape);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(names(&window), ["Presencia"]);
}
