//! The page in the window: writing the guide, saying what became of questions, confirming places.

use egui::{Key, Modifiers};

use super::{GuideAction, Pick};
use crate::model::*;
use crate::project::Project;
use crate::query::guide::{CellState, Outline, QuestionTable};
use crate::ui::action::Action;
use crate::ui::tests::window::{Window, study};
use crate::ui::view_state::Center;

/// The sample study with its guide and its first four interviews confirmed.
fn sample() -> Window {
    let mut project = Project::in_memory("AK").expect("in memory");
    crate::sample::fill(&mut project).expect("the sample");
    let mut window = Window::over(project);
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::G);
    window
}

fn state_of(window: &Window, number: &str, case: &str) -> CellState {
    let snapshot = window.snapshot();
    let outline = Outline::new(snapshot);
    let table = QuestionTable::new(snapshot);
    let question = outline.by_number(number).expect("a question").question.id;
    let row = table.questions.iter().position(|id| *id == question).expect("a row");
    let case = snapshot.cases().iter().find(|row| row.name == case).expect("a case").id;
    let column = table.cases.iter().position(|id| *id == case).expect("a column");
    table.cell(row, column).expect("a cell").state
}

#[test]
fn a_guide_is_written_by_hand_and_undone() {
    let mut window = Window::over(study());
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::G);
    assert!(window.shows("Import a guide..."));
    window.click("New topic");
    window.name("Daily life");
    assert_eq!(window.snapshot().guide_topics()[0].name, "Daily life");
    window.click("Topic Daily life, 0 questions");
    window.press(Modifiers::NONE, Key::Insert);
    window.name("What is a usual day?");
    window.click("1 What is a usual day?");
    window.menu("1 What is a usual day?", "New probe");
    window.name("And at night?");
    let outline = Outline::new(window.snapshot());
    let numbers: Vec<&str> = outline.questions().map(|row| row.number.as_str()).collect();
    assert_eq!(numbers, ["1", "1a"]);
    window.click("1a And at night?");
    window.press(Modifiers::NONE, Key::Delete);
    assert_eq!(window.snapshot().guide_questions().count(), 1);
    assert!(window.told().iter().any(|told| told.contains("Question deleted")), "{:?}", window.told());
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.snapshot().guide_questions().count(), 2);
    window.app().send(Action::Run("guide-codes"));
    window.run();
    let code = window.snapshot().codes().by_path("Daily life").expect("a code").clone();
    assert_eq!((code.origin, code.definition.as_str()), (Some(Origin::Deductive), "What is a usual day?"));
}

#[test]
fn what_became_of_a_question_is_said_by_keys_for_several_cells() {
    let mut window = sample();
    assert_eq!(state_of(&window, "1", "CSO5"), CellState::NotLookedAt);
    window.click("1 × CSO5: Not yet looked at");
    window.press(Modifiers::SHIFT, Key::ArrowRight);
    window.press(Modifiers::SHIFT, Key::ArrowDown);
    window.press(Modifiers::NONE, Key::Num4);
    for (number, case) in [("1", "CSO5"), ("1", "CSO6"), ("1a", "CSO5"), ("1a", "CSO6")] {
        assert_eq!(state_of(&window, number, case), CellState::NotAsked, "{number} {case}");
    }
    window.press(Modifiers::NONE, Key::Num0);
    assert_eq!(state_of(&window, "1a", "CSO6"), CellState::NotLookedAt);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(state_of(&window, "1a", "CSO6"), CellState::NotAsked, "one step back for all cells");
    // A coding wins over what a person says: question 3 is linked to a code that CSO1 has.
    assert_eq!(state_of(&window, "3", "CSO1"), CellState::AnsweredElsewhere);
}

#[test]
fn a_cell_opens_its_place_and_the_reader_shows_the_number() {
    let mut window = sample();
    window.click("4 × CSO1: Asked and answered");
    let view = &window.session().view;
    assert_eq!(view.center, Center::Reader);
    let open = window.snapshot().document(view.open_document.expect("open")).expect("a document");
    assert_eq!(open.document.name, "CSO1");
    let flag = "Question 4: ¿Qué entiende usted por solidaridad?";
    assert!(window.shows(flag));
    window.menu(flag, "Unmark");
    assert_eq!(state_of(&window, "4", "CSO1"), CellState::NotLookedAt);
}

#[test]
fn places_are_confirmed_one_by_one() {
    let mut window = sample();
    let document = window.snapshot().document_by_name("CSO5").expect("a document").document.id;
    window.app().send(Action::OpenDocument(document));
    window.run();
    window.click("Find the questions");
    let n = window.snapshot().question_places().count();
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.snapshot().question_places().count(), n + 1);
    window.press(Modifiers::NONE, Key::Delete);
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.snapshot().question_places().count(), n + 2);
    // Everything else, and what is left over was not asked.
    for _ in 0..30 {
        window.press(Modifiers::NONE, Key::Enter);
    }
    assert!(window.snapshot().question_places().count() > n + 5);
    let label = (2..40).map(|n| format!("Confirm {n} as not asked")).find(|label| window.shows(label));
    let label = label.expect("the rest");
    window.click(&label);
    let table = QuestionTable::new(window.snapshot());
    let column = 4;
    let is_open = |row| table.cell(row, column).is_some_and(|cell| cell.state == CellState::NotLookedAt);
    assert!(!(0..table.questions.len()).any(is_open), "all of CSO5 is told");
}

#[test]
fn a_turn_is_marked_from_the_reader() {
    let mut window = sample();
    window.press(Modifiers::NONE, Key::Escape);
    let n = window.snapshot().question_places().count();
    let document = window.snapshot().document_by_name("CSO6").expect("a document").document.id;
    let turn = window.snapshot().document(document).expect("a document").transcript.turns[0];
    let segment = Segment { document, span: turn.span };
    window.app().send(Action::GoTo(segment));
    window.run();
    // What the key asks for with the caret in this turn.
    window.app().send(Action::Guide(GuideAction::Ask(Pick::Question(segment))));
    window.run();
    assert!(window.shows("Which question was asked here?"));
    window.type_over("19");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.snapshot().question_places().count(), n + 1);
}

/// The questions in order, by their words.
fn outline(window: &Window) -> Vec<String> {
    let outline = Outline::new(window.snapshot());
    outline.questions().map(|row| format!("{} {}", row.number, row.question.text)).collect()
}

/// Two topics; the first has two questions.
fn written() -> Window {
    let mut window = Window::over(study());
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::G);
    for topic in ["Daily life", "Ending"] {
        window.click("New topic");
        window.name(topic);
    }
    for question in ["What is a usual day?", "Who helps?"] {
        let is_first = outline(&window).is_empty();
        window.click(if is_first { "Topic Daily life, 0 questions" } else { "1 What is a usual day?" });
        window.press(Modifiers::NONE, Key::Insert);
        window.name(question);
    }
    window
}

#[test]
fn questions_are_dragged_before_under_and_to_other_topics() {
    let mut window = written();
    assert_eq!(outline(&window), ["1 What is a usual day?", "2 Who helps?"]);
    window.drag("2 Who helps?", "1 What is a usual day?", 0.1);
    assert_eq!(outline(&window), ["1 Who helps?", "2 What is a usual day?"]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(outline(&window), ["1 What is a usual day?", "2 Who helps?"]);
    window.drag("2 Who helps?", "1 What is a usual day?", 0.5);
    assert_eq!(outline(&window), ["1 What is a usual day?", "1a Who helps?"], "in the middle: a probe");
    window.press(Modifiers::COMMAND, Key::Z);
    window.drag("1 What is a usual day?", "Topic Ending, 0 questions", 0.5);
    assert_eq!(outline(&window), ["1 Who helps?", "2 What is a usual day?"]);
    let topics = window.snapshot().guide_topics();
    let of_second: Vec<_> = window.snapshot().guide_questions().filter(|row| row.topic == topics[1].id).collect();
    assert_eq!((of_second.len(), of_second[0].text.as_str()), (1, "What is a usual day?"));
}

#[test]
fn a_code_dropped_on_a_question_is_linked_to_it() {
    let mut window = written();
    window.drag("Solidarity", "1 What is a usual day?", 0.5);
    let code = window.code("Solidarity");
    let links: Vec<_> = window.snapshot().question_codes().map(|link| (link.question, link.code)).collect();
    let question = Outline::new(window.snapshot()).by_number("1").expect("a question").question.id;
    assert_eq!(links, [(question, code)]);
    window.drag("Solidarity", "1 What is a usual day?", 0.5);
    assert_eq!(window.snapshot().question_codes().count(), 1, "once is enough");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.snapshot().question_codes().count(), 0);
}

#[test]
fn q_asks_which_question_was_asked_at_the_caret() {
    let mut window = sample();
    let n = window.snapshot().question_places().count();
    let document = window.snapshot().document_by_name("CSO6").expect("a document").document.id;
    let entry = window.snapshot().document(document).expect("a document");
    let turn = entry.transcript.turns[0];
    let place = Segment { document, span: crate::text::Span::new(turn.label_end.0 + 1, turn.label_end.0 + 5) };
    window.app().send(Action::GoTo(place));
    window.run();
    window.press(Modifiers::NONE, Key::Q);
    assert!(window.shows("Which question was asked here?"));
    window.type_over("19");
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.snapshot().question_places().count(), n + 1);
    let is_new = |row: &&std::sync::Arc<QuestionPlace>| row.document == document;
    let marked = window.snapshot().question_places().find(is_new).expect("it");
    assert!(marked.span.overlaps(turn.span));
}
