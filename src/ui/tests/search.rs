//! Searching all documents, going to hits, and making codings of them.

use egui::{Event, Key, Modifiers};

use super::window::{Window, study};
use crate::text::Span;
use crate::ui::view_state::SideTab;

const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

impl Window {
    /// Types into the field that has the focus and lets the search end.
    fn look_for(&mut self, text: &str) {
        self.harness.event(Event::Text(text.into()));
        self.run();
        self.harness.run_steps(10);
    }

    /// A window with the search open and these words in its field.
    fn searching(text: &str) -> Self {
        let mut window = Self::over(study());
        window.press(CTRL_SHIFT, Key::F);
        window.look_for(text);
        window
    }

    fn n_codings(&self) -> usize {
        self.snapshot().n_codings()
    }
}

#[test]
fn hits_are_found_as_one_types_and_gone_to() {
    let mut window = Window::searching("LA PLAZA");
    assert_eq!(window.session().view.side_tab, SideTab::Search);
    assert!(window.shows("2 hits in 2 documents"));
    assert!(window.shows("CSO1: 1 hit") && window.shows("CSO2: 1 hit"));
    let row = "¶ 1: Al principio no sabíamos nada. Llegaba la gente a la plaza.";
    window.press(Modifiers::NONE, Key::Enter);
    let at = |window: &Window| window.session().view.current_hit.map(|hit| (hit.document, hit.span));
    let documents: Vec<_> = window.snapshot().documents().map(|entry| entry.document.id).collect();
    let place = Span::new(50, 58);
    assert_eq!(at(&window), Some((documents[0], place)));
    window.press(Modifiers::NONE, Key::F3);
    assert_eq!((at(&window), window.session().view.open_document), (Some((documents[1], place)), Some(documents[1])));
    window.press(Modifiers::SHIFT, Key::F3);
    assert_eq!(at(&window), Some((documents[0], place)));
    assert!(window.shows(row), "hits stand with the words around them");
    window.click("Hide the hits in CSO1");
    window.click("Hide the hits in CSO2");
    assert!(!window.shows(row));
    window.click("Show the hits in CSO1");
    window.press(CTRL_SHIFT, Key::F);
    window.look_for("zzz");
    assert!(window.shows("Nothing was found."));
    window.press(Modifiers::COMMAND, Key::A);
    window.press(Modifiers::NONE, Key::Backspace);
    window.harness.run_steps(10);
    assert!(window.shows("Type a word or a phrase. Capitals and accents do not matter."));
}

#[test]
fn options_change_what_is_found() {
    let mut window = Window::searching("gent plaz");
    assert!(window.shows("Nothing was found."));
    let read_as = |window: &mut Window, from: &str, to: &str| {
        window.click(&format!("Read as: {from}"));
        window.click(to);
        window.harness.run_steps(10);
    };
    read_as(&mut window, "Phrase", "All words");
    assert!(window.shows("4 hits in 2 documents"));
    window.click("Whole words only");
    window.harness.run_steps(10);
    assert!(window.shows("Nothing was found."));
    read_as(&mut window, "All words", "Regular expression");
    window.press(CTRL_SHIFT, Key::F);
    window.look_for("(");
    assert!(window.shows("This is no valid regular expression: check its brackets and backslashes."));
    window.press(CTRL_SHIFT, Key::F);
    window.look_for("l[ao]");
    assert!(window.shows("4 hits in 2 documents"));
    window.click("More options");
    window.click("Only activated documents");
    window.harness.run_steps(10);
    assert!(window.shows("4 hits in 2 documents"), "none activated means all");
    window.press(Modifiers::NONE, Key::Escape);
    window.click("Activate CSO2");
    window.harness.run_steps(10);
    assert!(window.shows("2 hits in 1 document"));
}

#[test]
fn the_selection_becomes_what_is_looked_for() {
    let mut window = Window::over(study());
    let document = window.snapshot().documents().next().expect("one").document.id;
    let gente = crate::model::Segment { document, span: Span::new(42, 47) };
    window.app().send(crate::ui::action::Action::Select(Some(gente)));
    window.run();
    window.press(CTRL_SHIFT, Key::F);
    window.harness.run_steps(10);
    assert!(window.shows("2 hits in 2 documents"));
    window.press(Modifiers::COMMAND, Key::F);
    window.run();
    assert!(window.shows("the only one"), "of this document");
}

#[test]
fn chosen_hits_become_codings_in_one_step() {
    let mut window = Window::searching("la");
    assert!(window.shows("6 hits in 2 documents"));
    let before = window.n_codings();
    window.click("Choose hit 1");
    window.shift_click("Choose hit 3");
    assert!(window.shows("Code 3 hits..."));
    window.click("Choose all hits");
    assert!(window.shows("Code 6 hits..."));
    window.click("Choose all hits");
    window.click("Choose hit 2");
    window.click("Code 1 hit...");
    assert!(window.shows("1 segment in 1 document"));
    window.harness.event(Event::Text("solid".into()));
    window.run();
    window.press(Modifiers::NONE, Key::Enter);
    window.click("Code 1 segment");
    assert_eq!(window.n_codings(), before + 1);
    assert_eq!(window.told(), ["1 segment coded."]);
    // All of them: three in one sentence are one segment, and that one stands already.
    window.click("Choose hit 2");
    window.click("Code...");
    window.harness.event(Event::Text("solid".into()));
    window.run();
    window.press(Modifiers::NONE, Key::Enter);
    assert!(window.shows("2 segments in 2 documents, of which 1 is coded so already"));
    window.click("The hit");
    assert!(window.shows("6 segments in 2 documents, of which 3 are coded so already"));
    window.click("Its turn");
    window.click("Code 2 segments");
    assert_eq!(window.n_codings(), before + 2, "the sentence that stood grew to its turn");
    window.press(Modifiers::NONE, Key::Escape);
    window.app().send(crate::ui::action::Action::Undo);
    window.run();
    assert_eq!(window.n_codings(), before + 1, "one step");
}

#[test]
fn a_new_code_is_made_with_its_codings() {
    let mut window = Window::searching("plaza");
    let before = window.n_codings();
    window.click("Code...");
    window.harness.event(Event::Text("Lugares".into()));
    window.run();
    window.click("New code “Lugares”");
    window.click("Code 2 segments");
    assert_eq!(window.n_codings(), before + 2);
    assert!(window.tree().contains(&"Lugares".to_owned()));
    window.app().send(crate::ui::action::Action::Undo);
    window.run();
    assert!(!window.tree().contains(&"Lugares".to_owned()));
}

#[test]
fn find_and_go_to_paragraph_have_keys() {
    let mut window = Window::over(study());
    window.press(Modifiers::NONE, Key::F3);
    assert!(window.told().concat().contains("Nothing has been searched yet"));
    window.press(Modifiers::COMMAND, Key::F);
    window.look_for("la");
    assert!(window.shows("1 of 3"));
    window.press(Modifiers::NONE, Key::F3);
    assert!(window.shows("2 of 3"));
    window.press(Modifiers::COMMAND, Key::G);
    assert!(window.shows("Paragraph or time") && !window.shows("2 of 3"));
}
