//! Coding by hand: several codes at once, favourites, staying on a code, weights and comments,
//! joining, who codes.

use egui::{Key, Modifiers};

use super::window::Window;
use crate::model::*;
use crate::project::Project;
use crate::text::Span;
use crate::ui::action::Action;
use crate::ui::document_browser::focus_id;

const NONE: Modifiers = Modifiers::NONE;

const TEXT: &str = "E: ¿Qué dificultades hubo al comienzo?\n\
    CSO3: Mire, no sabíamos nada.\n\
    E: Ajá.\n\
    CSO3: Llegaba la gente a la plaza.\n\
    E: ¿Y qué fue lo otro que pasó?\n\
    CSO3: Nada.";

/// One interview and four codes.
fn interview() -> Project {
    let mut project = Project::in_memory("AK").expect("in memory");
    let speaker = |label: &str, role| DraftSpeaker { label: label.into(), role };
    let mut draft = DraftDocument {
        name: "CSO3".into(),
        text: TEXT.into(),
        speakers: vec![speaker("E", SpeakerRole::Interviewer), speaker("CSO3", SpeakerRole::Respondent)],
        ..DraftDocument::default()
    };
    let mut start = 0;
    for line in TEXT.lines() {
        let (end, label) = (start + line.chars().count() as u32, line.find(": ").expect("a label") as u32 + 2);
        let speaker = usize::from(!line.starts_with("E:"));
        draft.turns.push(DraftTurn { speaker, span: Span::new(start, end), label_end: (start + label).into() });
        start = end + 1;
    }
    project.add_documents(vec![draft], None).expect("added");
    for name in ["Arrival", "Fear", "Plaza", "Solidarity"] {
        project.add_code(name, None, None).expect("a code");
    }
    project
}

impl Window {
    /// Selects these words and gives the reader the focus.
    pub fn select(&mut self, words: &str) {
        let entry = self.snapshot().documents().next().expect("a document");
        let byte = entry.transcript.text.find(words).expect("the words are in the text");
        let start = entry.transcript.index().to_char(&entry.transcript.text, byte);
        let span = Span::new(start, start.plus(words.chars().count() as u32));
        let segment = Segment { document: entry.document.id, span };
        self.app().send(Action::Select(Some(segment)));
        self.harness.ctx.memory_mut(|memory| memory.request_focus(focus_id()));
        self.run();
    }

    /// All codings as `code: words`, in order.
    fn codings(&self) -> Vec<String> {
        let snapshot = self.snapshot();
        let told = |coding: &Coding| {
            let name = snapshot.code(coding.code).map_or("", |code| code.name.as_str());
            format!("{name}: {}", snapshot.words(coding.segment()))
        };
        snapshot.documents().flat_map(|entry| entry.codings.iter()).map(told).collect()
    }

    /// What is selected.
    fn selected(&self) -> String {
        let segment = self.session().view.selection;
        segment.map_or_else(String::new, |segment| self.snapshot().words(segment).to_owned())
    }

    /// Types into the field that has the focus.
    fn types(&mut self, text: &str) {
        self.harness.event(egui::Event::Text(text.into()));
        self.run();
    }

    fn key(&mut self, key: Key) {
        self.press(NONE, key);
    }
}

#[test]
fn several_codes_are_marked_and_applied_as_one_step() {
    let mut window = Window::over(interview());
    window.select("Llegaba la gente");
    window.key(Key::Enter);
    window.types("arr");
    window.key(Key::Tab);
    assert!(window.shows("Do not apply Arrival"));
    window.types("fear");
    window.key(Key::Tab);
    window.types("plaz");
    window.key(Key::Enter);
    assert_eq!(window.codings(), ["Arrival: Llegaba la gente", "Fear: Llegaba la gente", "Plaza: Llegaba la gente"]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert!(window.codings().is_empty(), "one step");
    // A mark is taken away, and the marked ones alone are applied.
    window.select("Llegaba la gente");
    window.key(Key::Enter);
    window.key(Key::Tab);
    window.types("solid");
    window.key(Key::Tab);
    window.click("Do not apply Arrival");
    window.key(Key::Enter);
    assert_eq!(window.codings(), ["Solidarity: Llegaba la gente"]);
}

#[test]
fn favourites_are_put_on_digits_and_applied_by_them() {
    let mut window = Window::over(interview());
    window.select("la plaza");
    window.key(Key::Num3);
    assert!(window.told()[0].contains("No code is on 3"), "{:?}", window.told());
    window.key(Key::Enter);
    window.types("plaza");
    window.press(Modifiers::ALT, Key::Num3);
    assert_eq!(window.told(), ["“Plaza” is now on 3."]);
    window.key(Key::Escape);
    window.key(Key::Num3);
    assert_eq!(window.codings(), ["Plaza: la plaza"]);
    assert_eq!(window.selected(), "la plaza", "applying keeps the selection");
    window.key(Key::Num3);
    assert!(window.told()[0].contains("already"), "{:?}", window.told());
    window.key(Key::Escape);
    assert_eq!(window.selected(), "", "Esc clears it");
    window.harness.key_press(Key::Num3);
    window.harness.run_steps(3);
    assert!(window.shows("Nothing is selected. Select some words first."));
}

#[test]
fn overlapping_coding_is_joined_and_told_with_undo() {
    let mut window = Window::over(interview());
    window.select("Llegaba la gente");
    window.key(Key::Enter);
    window.key(Key::Enter);
    window.select("gente a la plaza");
    window.key(Key::Period);
    assert_eq!(window.codings(), ["Arrival: Llegaba la gente a la plaza"]);
    assert_eq!(window.told(), ["Joined with an overlapping coded segment of the same code."]);
    window.click("Undo");
    assert_eq!(window.codings(), ["Arrival: Llegaba la gente"]);
}

#[test]
fn differing_weights_are_asked_about() {
    let mut window = Window::over(interview());
    for (words, weight) in [("Llegaba", "40"), ("plaza", "90")] {
        window.select(words);
        if weight == "40" {
            window.key(Key::Enter);
            window.key(Key::Enter);
        } else {
            window.key(Key::Period);
        }
        window.key(Key::W);
        window.types(weight);
        window.key(Key::Enter);
    }
    let weights = |window: &Window| -> Vec<Option<u8>> {
        let document = window.snapshot().documents().next().expect("a document");
        document.codings.iter().map(|coding| coding.weight).collect()
    };
    assert_eq!(weights(&window), [Some(40), Some(90)]);
    window.select("Llegaba la gente a la plaza");
    window.key(Key::Period);
    assert!(window.shows("Which weight shall stand?"));
    window.click("Cancel");
    assert_eq!(window.codings().len(), 2, "nothing was done");
    window.select("Llegaba la gente a la plaza");
    window.key(Key::Period);
    window.click("40, of the coded segment made first");
    assert_eq!((window.codings().len(), weights(&window)), (1, vec![Some(40)]));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(weights(&window), [Some(40), Some(90)]);
}

#[test]
fn a_comment_is_written_by_key() {
    let mut window = Window::over(interview());
    window.select("no sabíamos nada");
    window.key(Key::C);
    assert!(window.shows("Nothing is coded here."));
    window.key(Key::Enter);
    window.key(Key::Enter);
    window.key(Key::C);
    window.types("con dudas");
    window.press(Modifiers::COMMAND, Key::Enter);
    let comment = |window: &Window| {
        let document = window.snapshot().documents().next().expect("a document");
        document.codings[0].comment.as_deref().map(str::to_owned)
    };
    assert_eq!(comment(&window).as_deref(), Some("con dudas"));
    // Esc gives up what is being written.
    window.key(Key::C);
    window.types(" y más");
    window.key(Key::Escape);
    assert_eq!(comment(&window).as_deref(), Some("con dudas"));
    assert_eq!(window.selected(), "no sabíamos nada");
}

#[test]
fn one_stays_on_a_code_until_esc() {
    let mut window = Window::over(interview());
    window.click("Plaza");
    window.select("Llegaba");
    window.key(Key::S);
    assert!(window.shows("Each selection is coded with"));
    window.key(Key::Enter);
    window.select("la plaza");
    window.key(Key::Enter);
    assert_eq!(window.codings(), ["Plaza: Llegaba", "Plaza: la plaza"]);
    window.key(Key::Escape);
    assert!(!window.shows("Each selection is coded with"));
    assert_eq!(window.selected(), "la plaza", "Esc leaves the mode first");
    window.key(Key::Enter);
    assert!(window.shows("Code with..."), "the box is back");
}

#[test]
fn turns_and_answers_are_selected() {
    let mut window = Window::over(interview());
    window.select("sabíamos");
    window.key(Key::T);
    assert_eq!(window.selected(), "Mire, no sabíamos nada.");
    window.press(Modifiers::SHIFT, Key::T);
    assert_eq!(window.selected(), "Mire, no sabíamos nada.\nE: Ajá.\nCSO3: Llegaba la gente a la plaza.");
    window.select("lo otro");
    window.press(Modifiers::SHIFT, Key::T);
    assert_eq!(window.selected(), "Nada.", "the answer to this question");
}

#[test]
fn who_codes_in_which_run_is_chosen_at_the_foot() {
    let mut window = Window::over(interview());
    window.select("Llegaba la gente");
    window.key(Key::Enter);
    window.key(Key::Enter);
    window.click("Coder AK · main run");
    window.click("Initials of a new coder");
    window.types("MB");
    window.key(Key::Enter);
    assert!(window.shows("Coder MB · main run"));
    window.click("second coder");
    assert!(window.shows("Coder MB · second coder"));
    window.click("Rename MB");
    window.click("Name of the coder");
    window.type_over("Mabel");
    window.key(Key::Enter);
    window.key(Key::Escape);
    window.select("Llegaba la gente");
    window.key(Key::Period);
    let snapshot = window.snapshot();
    let by: Vec<(String, Run)> = snapshot
        .documents()
        .flat_map(|entry| entry.codings.iter())
        .map(|coding| (snapshot.coder(coding.coder).expect("a coder").name.clone(), coding.run))
        .collect();
    assert_eq!(by, [("AK".to_owned(), Run::Main), ("Mabel".to_owned(), Run::Second)]);
}
