//! With the mouse alone; only the words of names and comments are typed.

use egui::{Event, Modifiers, PointerButton, Pos2, Rect, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::script::{DOCUMENT, Passage, Step};
use crate::model::*;
use crate::text::{CharIdx, Span};
use crate::ui::coding::favourites;
use crate::ui::document_browser::place_of;
use crate::ui::tests::window::Window;

/// Codes the interview; gives the window back.
pub fn code_all(window: Window, steps: &[Step]) -> Window {
    let mut hand = Mouse { window, n: 0 };
    hand.window.click(DOCUMENT);
    for step in steps {
        hand.step(step);
    }
    hand.window
}

struct Mouse {
    window: Window,
    n: usize,
}

impl Mouse {
    fn step(&mut self, step: &Step) {
        self.n += 1;
        match step {
            Step::Code(passage, paths) => {
                self.select(passage);
                for path in paths {
                    self.apply(passage, path);
                }
            }
            Step::Note(passage, path, weight, comment) => {
                self.select(passage);
                self.apply(passage, path);
                if let Some(weight) = weight {
                    self.weigh(passage, path, *weight);
                }
                if let Some(comment) = comment {
                    self.entry_of(passage, path, "Edit comment... C");
                    self.types(comment);
                    self.window.click("Save comment");
                }
            }
            Step::InVivo(passage) => {
                self.select(passage);
                self.entry(passage, "Code in vivo");
                for what in ["Undo", "Redo"] {
                    let label = self.button_that_says(what);
                    self.window.click(&label);
                }
            }
            Step::NewCode(passage, name) => {
                self.select(passage);
                self.entry(passage, "New code...");
                self.types(name);
                self.window.click(&format!("New code “{name}”"));
            }
            Step::Turn(passage, name) => {
                self.entry(passage, "Select the turn");
                self.apply_by_drag(passage, name);
                self.entry_of(passage, name, "Remove coded segment Delete");
            }
            Step::Answer(passage, name) => {
                self.entry(passage, "Select the whole answer");
                let answer = self.selected().expect("an answer");
                let from = self.visible(answer.start.plus(1));
                let to = self.row(name).center();
                self.drag(from, to);
            }
            Step::Join(first, second, name) => {
                for passage in [first, second] {
                    self.select(passage);
                    self.apply_by_drag(passage, name);
                }
            }
            Step::MoveEnd(passage, to, name) => {
                self.select(passage);
                self.apply_by_drag(passage, name);
                self.click_on(passage);
                let transcript = self.transcript();
                let (from, to) = (passage.span(&transcript).end, to.span(&transcript).end);
                let (from, to) = (self.visible(from), self.visible(to));
                self.drag(from, to);
            }
        }
    }

    /// Applies one code: by dragging it onto the selection or the selection onto it, from the
    /// menus, or by the button of its row.
    fn apply(&mut self, passage: &Passage, path: &str) {
        let snapshot = self.window.snapshot();
        let code = snapshot.codes().by_path(path).expect("the code").clone();
        let view = &self.window.session().view;
        let recent = view.recent_codes.iter().take(5).position(|&id| id == code.id);
        let digit = favourites::all(snapshot, view).into_iter().find(|(_, id)| *id == code.id).map(|(n, _)| n);
        let label = format!("Code with “{}”", code.name);
        match (self.n % 5, recent, digit) {
            (0, Some(_), _) => self.entry(passage, &label),
            (1, _, Some(_)) => {
                self.entry(passage, "Favourites");
                self.click_entry(&label);
            }
            (2, ..) => self.apply_by_row_button(&code.name),
            (3, Some(_), _) => {
                self.entry(passage, "Quick code...");
                self.window.click(path);
            }
            (4, ..) => {
                let (from, to) = (self.row(&code.name).center(), self.middle(passage));
                self.drag(from, to);
            }
            _ => self.apply_by_drag(passage, &code.name),
        }
    }

    fn apply_by_drag(&mut self, passage: &Passage, name: &str) {
        let (from, to) = (self.middle(passage), self.row(name).center());
        self.drag(from, to);
    }

    fn apply_by_row_button(&mut self, name: &str) {
        let row = self.row(name);
        self.hover(row.center());
        self.window.click(&format!("Apply {name} to the selection"));
    }

    /// Sets a weight by the slider of its card.
    fn weigh(&mut self, passage: &Passage, path: &str, weight: u8) {
        self.open_menu(passage);
        self.entry_below(path, "Weight");
        self.click_entry("Weight of the coded segment…");
        let slider = self.window.harness.get_by_role_and_label(egui::Role::Slider, "Slide to a weight").rect();
        let rail = slider.x_range().shrink(slider.height() / 2.5);
        let mut at = Pos2::new(egui::lerp(rail, f32::from(weight) / 100.0), slider.center().y);
        for _ in 0..10 {
            self.press_at(at, at);
            let field = self.window.harness.get_by_role_and_label(egui::Role::TextInput, "Weight, 0 to 100");
            let shown: f32 = field.accesskit_node().value().unwrap_or_default().parse().expect("a weight");
            at.x += (f32::from(weight) - shown) * rail.span() / 100.0;
            if shown == f32::from(weight) {
                break;
            }
        }
        self.window.click("Save weight");
    }

    /// Drags over the words.
    fn select(&mut self, passage: &Passage) {
        let span = passage.span(&self.transcript());
        self.visible(span.end);
        let from = self.visible(span.start);
        let to = self.place(span.end);
        // What is selected already would be dragged along, and so would an edge of the selected
        // coding: a click beside the text lets go of both.
        let paragraph = self.transcript().index().by_number(passage.paragraph).expect("the paragraph").span;
        let beside = Pos2::new(self.text_left(paragraph) - 16.0, from.y);
        self.press_at(beside, beside);
        self.window.harness.run_steps(20);
        self.drag(from, to);
        assert_eq!(self.selected(), Some(span), "{passage:?}");
    }

    /// Where the words of a paragraph begin.
    fn text_left(&self, paragraph: Span) -> f32 {
        let transcript = self.transcript();
        let turn = transcript.turn_at(paragraph.start).filter(|turn| turn.span.start == paragraph.start);
        self.place(turn.map_or(paragraph.start, |turn| turn.label_end)).x
    }

    fn click_on(&mut self, passage: &Passage) {
        let at = self.middle(passage);
        self.press_at(at, at);
        self.window.harness.run_steps(20);
    }

    fn open_menu(&mut self, passage: &Passage) {
        let pos = self.middle(passage);
        self.hover(pos);
        for pressed in [true, false] {
            let button = PointerButton::Secondary;
            self.window.harness.event(Event::PointerButton { pos, button, pressed, modifiers: Modifiers::NONE });
        }
        self.window.run();
    }

    /// Chooses an entry of the context menu at the words.
    fn entry(&mut self, passage: &Passage, label: &str) {
        self.open_menu(passage);
        self.click_entry(label);
    }

    /// Clicks the entry of a menu that says this, with or without a key behind it.
    fn click_entry(&mut self, label: &str) {
        let entries = self.window.harness.query_all_by_label_contains(label);
        let says = |node: &egui_kittest::Node<'_>| {
            let said = node.accesskit_node().label().unwrap_or_default();
            said.strip_prefix(label).is_some_and(|key| key.is_empty() || key.starts_with(' '))
        };
        let entry = entries.into_iter().find(says).unwrap_or_else(|| panic!("no entry says {label}"));
        entry.click();
        self.window.run();
    }

    /// Chooses an entry of one coding in the context menu at the words.
    fn entry_of(&mut self, passage: &Passage, path: &str, label: &str) {
        self.open_menu(passage);
        self.entry_below(path, label);
    }

    /// Clicks the first entry of this label below the heading that names a code.
    fn entry_below(&mut self, path: &str, label: &str) {
        let heading = self.window.harness.query_all_by_role(egui::Role::Label).filter(|node| {
            let said = node.accesskit_node().value().unwrap_or_default();
            said == path || said.rsplit(CODE_PATH_SEPARATOR).next() == Some(path)
        });
        let headings: Vec<Rect> = heading.map(|node| node.rect()).collect();
        // In the menu itself: other panels name the code too.
        let far = |heading: &Rect, entry: Rect| {
            let in_menu = (heading.left() - entry.left()).abs() < 40.0 && heading.top() < entry.top();
            in_menu.then_some(entry.top() - heading.top())
        };
        let entries = self.window.harness.query_all_by_label(label);
        let near = entries.filter_map(|node| {
            let distance = headings.iter().filter_map(|heading| far(heading, node.rect())).min_by(f32::total_cmp)?;
            Some((distance, node))
        });
        let (_, entry) = near.min_by(|(a, _), (b, _)| a.total_cmp(b)).expect("the entry");
        entry.click();
        self.window.run();
    }

    fn button_that_says(&self, what: &str) -> String {
        let buttons = self.window.harness.query_all_by_role(egui::Role::Button);
        let labels = buttons.filter_map(|node| node.accesskit_node().label());
        labels.into_iter().find(|label| label.starts_with(&format!("{what}: "))).expect("the button")
    }

    /// The row of a code in the tree.
    fn row(&self, name: &str) -> Rect {
        let rows = self.window.harness.query_all_by_label(name);
        let is_row = |node: &egui_kittest::Node<'_>| {
            matches!(node.accesskit_node().role(), egui::Role::ListItem | egui::Role::TreeItem)
        };
        rows.into_iter().find(is_row).unwrap_or_else(|| panic!("a row of {name}")).rect()
    }

    fn transcript(&self) -> std::sync::Arc<Transcript> {
        let entry = self.window.snapshot().document_by_name(DOCUMENT).expect("the interview");
        std::sync::Arc::clone(&entry.transcript)
    }

    fn selected(&self) -> Option<Span> {
        self.window.session().view.selection.map(|segment| segment.span)
    }

    fn pane(&self) -> Rect {
        self.window.harness.get_by_role(egui::Role::Document).rect()
    }

    fn place(&self, at: CharIdx) -> Pos2 {
        let session = self.window.session();
        let entry = session.standing.snapshot.document_by_name(DOCUMENT).expect("the interview");
        place_of(&session.reader, entry, &self.window.harness.ctx, self.pane(), session.view.reading_size, at)
    }

    /// Somewhere on the first word.
    fn middle(&mut self, passage: &Passage) -> Pos2 {
        let start = passage.span(&self.transcript()).start;
        self.visible(start);
        self.place(start.plus(1))
    }

    /// Turns the wheel until a place is in view, away from the edges.
    fn visible(&mut self, at: CharIdx) -> Pos2 {
        for _ in 0..40 {
            let (pane, pos) = (self.pane(), self.place(at));
            if pane.y_range().shrink(200.0).contains(pos.y) {
                return pos;
            }
            self.window.harness.hover_at(pane.center());
            self.window.harness.event(Event::MouseWheel {
                unit: egui::MouseWheelUnit::Point,
                delta: vec2(0.0, pane.center().y - pos.y),
                phase: egui::TouchPhase::Move,
                modifiers: Modifiers::NONE,
                source: egui::MouseWheelSource::Unknown,
            });
            self.window.run();
            if self.place(at) == pos {
                // The end of the document.
                return pos;
            }
        }
        self.place(at)
    }

    fn hover(&mut self, pos: Pos2) {
        self.window.harness.hover_at(pos);
        self.window.harness.run_steps(2);
    }

    fn drag(&mut self, from: Pos2, to: Pos2) {
        self.press_at(from, to);
    }

    /// Presses at one place and lets go at another.
    fn press_at(&mut self, from: Pos2, to: Pos2) {
        self.hover(from);
        self.window.harness.drag_at(from);
        self.window.harness.run_steps(2);
        if from != to {
            self.window.harness.hover_at(from + (to - from) * 0.5);
            self.window.harness.run_steps(2);
            self.window.harness.hover_at(to);
            self.window.harness.run_steps(2);
        }
        self.window.harness.drop_at(to);
        self.window.run();
    }

    fn types(&mut self, text: &str) {
        self.window.harness.event(Event::Text(text.into()));
        self.window.run();
    }
}
