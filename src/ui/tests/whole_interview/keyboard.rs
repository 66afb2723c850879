//! With the keyboard alone.

use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::script::{DOCUMENT, Passage, Step};
use crate::model::*;
use crate::text::{CharIdx, Span, Unit, next_boundary};
use crate::ui::coding::favourites;
use crate::ui::tests::window::Window;

const NONE: Modifiers = Modifiers::NONE;
const CTRL: Modifiers = Modifiers::COMMAND;
const SHIFT: Modifiers = Modifiers::SHIFT;

/// Codes the interview; gives the window back.
pub fn code_all(mut window: Window, steps: &[Step]) -> Window {
    // The palette opens the interview, and the reader has the focus.
    window.press(CTRL, Key::K);
    window.type_over(DOCUMENT);
    window.press(NONE, Key::Enter);
    let mut hand = Keyboard { window, n: 0 };
    for step in steps {
        hand.step(step);
    }
    hand.window
}

struct Keyboard {
    window: Window,
    n: usize,
}

impl Keyboard {
    fn step(&mut self, step: &Step) {
        self.n += 1;
        match step {
            Step::Code(passage, paths) => {
                self.select(passage);
                match &paths[..] {
                    [path] => self.apply(path),
                    several => self.apply_together(several),
                }
            }
            Step::Note(passage, path, weight, comment) => {
                self.select(passage);
                self.apply_by_box(path);
                if let Some(weight) = weight {
                    self.press(NONE, Key::W);
                    self.types(&weight.to_string());
                    self.press(NONE, Key::Enter);
                }
                if let Some(comment) = comment {
                    self.press(NONE, Key::C);
                    self.types(comment);
                    self.press(CTRL, Key::Enter);
                }
            }
            Step::InVivo(passage) => {
                self.select(passage);
                self.press(NONE, Key::V);
                self.press(CTRL, Key::Z);
                self.press(CTRL, Key::Y);
            }
            Step::NewCode(passage, name) => {
                self.select(passage);
                self.press(NONE, Key::N);
                self.types(name);
                self.press(NONE, Key::Enter);
            }
            Step::Turn(passage, name) => {
                self.select(passage);
                self.press(NONE, Key::T);
                self.apply_by_box(name);
                self.press(NONE, Key::Escape);
                self.walk_to_coding(name);
                self.press(NONE, Key::Delete);
            }
            Step::Answer(passage, name) => {
                self.select(passage);
                self.press(SHIFT, Key::T);
                self.apply_by_box(name);
            }
            Step::Join(first, second, name) => {
                self.select(first);
                self.apply_by_box(name);
                self.select(second);
                self.press(NONE, Key::Period);
            }
            Step::MoveEnd(passage, to, name) => {
                self.select(passage);
                self.apply_by_box(name);
                self.press(NONE, Key::Escape);
                self.walk_to_coding(name);
                self.move_end(to);
            }
        }
    }

    /// Applies one code: by its digit, as the last one again, by staying on it, or by the box.
    fn apply(&mut self, path: &str) {
        let snapshot = self.window.snapshot();
        let code = snapshot.codes().by_path(path).expect("the code").id;
        let view = &self.window.session().view;
        let digit = favourites::all(snapshot, view).into_iter().find(|(_, other)| *other == code).map(|(n, _)| n);
        let is_last = view.recent_codes.first() == Some(&code);
        match digit {
            _ if is_last && self.n.is_multiple_of(2) => self.press(NONE, Key::Period),
            _ if is_last => {
                self.press(NONE, Key::S);
                self.press(NONE, Key::Enter);
                self.press(NONE, Key::Escape);
            }
            Some(digit) if !self.n.is_multiple_of(3) => {
                let key = Key::from_name(&digit.to_string()).expect("a digit");
                self.press(NONE, key);
            }
            _ => self.apply_by_box(path),
        }
    }

    fn apply_by_box(&mut self, path: &str) {
        self.press(NONE, Key::Enter);
        self.find(path);
        self.press(NONE, Key::Enter);
    }

    fn apply_together(&mut self, paths: &[String]) {
        self.press(NONE, Key::Enter);
        for (place, path) in paths.iter().enumerate() {
            self.find(path);
            let is_last = place + 1 == paths.len();
            self.press(NONE, if is_last { Key::Enter } else { Key::Tab });
        }
    }

    /// Types the last part of a path, and goes to its row.
    fn find(&mut self, path: &str) {
        let name = path.rsplit(CODE_PATH_SEPARATOR).next().expect("a name").to_owned();
        self.types(&name);
        let rows = self.window.harness.query_all_by_role(egui::Role::ListBoxOption);
        let rows: Vec<String> = rows.filter_map(|row| row.accesskit_node().label()).collect();
        let wanted = |row: &String| row == path || row.rsplit(CODE_PATH_SEPARATOR).next() == Some(path);
        let row = rows.iter().position(wanted).unwrap_or_else(|| panic!("{path} among {rows:?}"));
        for _ in 0..row {
            self.press(NONE, Key::ArrowDown);
        }
    }

    /// Walks the caret to the words and selects them.
    fn select(&mut self, passage: &Passage) {
        let transcript = self.transcript();
        let span = passage.span(&transcript);
        let paragraph = transcript.index().by_number(passage.paragraph).expect("the paragraph").span;
        let turn = transcript.turn_at(paragraph.start).filter(|turn| turn.span.start == paragraph.start);
        let body = turn.map_or(paragraph.start, |turn| turn.label_end);
        // On its own: what is selected is let go at the end of a frame.
        self.press(NONE, Key::Escape);
        let mut keys = vec![(CTRL, Key::Home)];
        keys.extend((1..passage.paragraph).map(|_| (NONE, Key::J)));
        keys.extend(walk(&transcript, body, span.start, NONE));
        keys.extend(walk(&transcript, span.start, span.end, SHIFT));
        self.press_all(&keys);
        assert_eq!(self.selected(), Some(span), "{passage:?}");
    }

    /// Goes back from coding to coding until one of this code is selected.
    fn walk_to_coding(&mut self, name: &str) {
        for _ in 0..60 {
            self.press(Modifiers::ALT, Key::ArrowUp);
            let coding = self.window.session().view.selected_coding.and_then(|id| self.window.snapshot().coding(id));
            let code = coding.and_then(|coding| self.window.snapshot().code(coding.code));
            if code.is_some_and(|code| code.name == name) {
                return;
            }
        }
        panic!("no coding of {name} before the caret");
    }

    /// Moves the end of the selected coding.
    fn move_end(&mut self, to: &Passage) {
        let transcript = self.transcript();
        let session = self.window.session();
        let coding = session.view.selected_coding.and_then(|id| self.window.snapshot().coding(id)).expect("a coding");
        let mut keys = vec![(SHIFT, Key::End)];
        // Letter by letter: by words an edge stops elsewhere than the caret.
        let n_letters = to.span(&transcript).end.0 - coding.span.end.0;
        keys.extend((0..n_letters).map(|_| (SHIFT, Key::ArrowRight)));
        self.press_all(&keys);
        self.window.harness.event_modifiers(Event::ModifiersChanged(NONE), NONE);
        self.window.run();
    }

    fn transcript(&self) -> std::sync::Arc<Transcript> {
        let entry = self.window.snapshot().document_by_name(DOCUMENT).expect("the interview");
        std::sync::Arc::clone(&entry.transcript)
    }

    fn selected(&self) -> Option<Span> {
        self.window.session().view.selection.map(|segment| segment.span)
    }

    /// Presses keys one after the other within a frame, as fast fingers do.
    fn press_all(&mut self, keys: &[(Modifiers, Key)]) {
        let input = self.window.harness.input_mut();
        for &(modifiers, key) in keys {
            let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
            input.events.extend([event(true), event(false)]);
        }
        self.window.run();
    }

    fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.window.press(modifiers, key);
    }

    fn types(&mut self, text: &str) {
        self.window.harness.event(Event::Text(text.into()));
        self.window.run();
    }
}

/// The keys that walk from one place to another: words first, then letters.
fn walk(transcript: &Transcript, from: CharIdx, to: CharIdx, modifiers: Modifiers) -> Vec<(Modifiers, Key)> {
    let (text, index) = (&transcript.text, transcript.index());
    let mut keys = Vec::new();
    let mut at = from;
    for (unit, held) in [(Unit::Word, CTRL), (Unit::Grapheme, NONE)] {
        while at < to {
            let next = next_boundary(text, index, at, unit);
            if next > to {
                break;
            }
            keys.push((modifiers | held, Key::ArrowRight));
            at = next;
        }
    }
    keys
}
