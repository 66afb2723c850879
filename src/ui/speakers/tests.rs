//! The dialogs on speakers, clicked through.

use egui::vec2;

use crate::project::Project;
use crate::query::speakers::labels;
use crate::ui::action::Action;
use crate::ui::tests::window::Window;

/// A focus group in which one label was typed in two ways, and an interview.
fn study() -> Project {
    let mut project = Project::in_memory("AK").expect("in memory");
    let read = |name: &str, text: &str| crate::import::read_document(name, text.as_bytes()).expect("it is read").value;
    let group = "Moderadora: ¿Qué piensan del huerto?\nCSO 3: Que sí.\nCSO3: Y más.\nModeradora: ¿Algo más?\nCSO3: Nada.\nCSO 3: Eso.";
    let drafts = vec![
        read("Grupo.txt", group),
        read("Ana.txt", "Moderadora: ¿Cómo va?\nAna: Bien.\nModeradora: ¿Y el huerto?\nAna: Verde."),
    ];
    project.add_documents(drafts, None).expect("stored");
    project.add_case("Ana").expect("stored");
    project.add_code("Huerto", None, None).expect("stored");
    project
}

fn told(window: &Window) -> Vec<String> {
    let line = |label: crate::query::speakers::Label| {
        let case = label.case().flatten().and_then(|id| window.snapshot().case(id)).map(|case| case.name.clone());
        format!("{} {:?} {} {}", label.label, label.role(), label.n_words, case.unwrap_or_default())
    };
    labels(window.snapshot(), &[]).into_iter().map(line).collect()
}

fn run(window: &mut Window, name: &'static str) {
    window.app().send(Action::Run(name));
    window.run();
}

#[test]
fn roles_cases_and_typing_variants_are_set_for_all_documents() {
    let mut window = Window::of(Some(study()), vec2(1024.0, 700.0));
    run(&mut window, "speakers");
    assert!(
        window.shows("“CSO 3” and “CSO3” are probably one person.")
            || window.shows("“CSO3” and “CSO 3” are probably one person.")
    );
    window.click("Make one");
    assert!(!window.shows("Make one"));
    window.click("Role of Moderadora");
    window.click("Other");
    let told = told(&window);
    assert!(told.iter().any(|line| line.starts_with("Moderadora Some(Other) ")), "{told:?}");
    assert!(told.iter().any(|line| line.starts_with("CSO") && line.contains(" 6 ")), "{told:?}");
    window.click("Done");
    window.press(egui::Modifiers::COMMAND, egui::Key::Z);
    let told = self::told(&window);
    assert!(told.iter().any(|line| line.starts_with("Moderadora Some(Interviewer) ")), "{told:?}");
}

#[test]
fn a_new_case_of_a_label() {
    let mut window = Window::of(Some(study()), vec2(1440.0, 900.0));
    run(&mut window, "speakers");
    window.click("Case of CSO3");
    window.click("New case “CSO3”");
    let told = told(&window);
    assert!(told.iter().any(|line| line.starts_with("CSO3 ") && line.ends_with(" CSO3")), "{told:?}");
}

#[test]
fn turns_are_coded_by_speaker_and_answers_by_question() {
    let mut window = Window::of(Some(study()), vec2(1024.0, 700.0));
    run(&mut window, "code-turns");
    assert!(window.shows("Nothing would be coded."));
    window.click("Ana (2 turns)");
    assert!(window.shows("2 segments in one document"));
    window.click("Choose the code…");
    window.harness.event(egui::Event::Text("huer".into()));
    window.run();
    window.press(egui::Modifiers::NONE, egui::Key::Enter);
    assert!(window.shows("Code for 2 segments"));
    window.click("Code 2 segments");
    let words = |window: &Window| -> Vec<String> {
        let snapshot = window.snapshot();
        let codings = snapshot.documents().flat_map(|entry| entry.codings.iter());
        codings.map(|coding| snapshot.words(coding.segment()).to_owned()).collect()
    };
    assert_eq!(words(&window), ["Bien.", "Verde."]);
    run(&mut window, "code-turns");
    window.click("Answers to a question");
    window.click("Words of the question");
    window.harness.event(egui::Event::Text("HUERTO".into()));
    window.run();
    assert!(window.shows("2 segments in 2 documents"));
    window.press(egui::Modifiers::NONE, egui::Key::Escape);
    window.press(egui::Modifiers::COMMAND, egui::Key::Z);
    assert!(words(&window).is_empty(), "one step");
}
