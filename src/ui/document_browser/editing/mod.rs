//! The mode in which a text is corrected: entered and left on purpose, and plainly to be seen.
//!
//! What is typed stays in a [`Draft`], which the page shows as if it were the text. It is sent
//! to the project on a pause, on leaving the paragraph, the reader or the mode, and before any
//! other operation; each sending is one step to undo. Until the project has it, the draft stays:
//! where the project refuses it, nothing that was typed is lost.
//!
//! ```text
//!   keys ──▶ Draft ──pause──▶ Commit ──▶ project ──▶ snapshot ──sync──▶ Draft, clean
//! ```

mod action;
mod draft;
mod keys;
mod strip;

use std::sync::Arc;

use egui::output::IMEOutput;
use egui::{Event, Stroke, Ui};

pub use action::EditingAction;
pub use draft::Draft;
pub use keys::{COMMANDS, keys};
pub use strip::show as strip_ui;

use super::layout::Visible;
use super::open::Open;
use super::{Frame, paint};
use crate::model::{DocumentId, Transcript};
use crate::project::DocumentEntry;
use crate::text::{CharIdx, Span, TextEdit};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;

/// What was typed is sent after a pause of this many seconds.
pub const PAUSE_SECONDS: f64 = 1.0;

/// The mode, while it is on. Ends when what was typed is in the project.
#[derive(Debug)]
pub struct Editing {
    draft: Arc<Draft>,
    /// When something was typed last that is not sent yet.
    typed_at: Option<f64>,
    /// The paragraph in which it was typed, as it is shown.
    typed_in: usize,
    /// The text as it will be when what was sent last has arrived.
    sent: Option<Arc<Transcript>>,
    /// The project has refused what was sent; it is sent again with what is typed next.
    is_refused: bool,
    /// Undo is on its way: the text is taken as the project will have it, and keys wait.
    follows: bool,
    /// The mode is left as soon as all is kept.
    leaves: bool,
    /// The letters that an input method is composing, in the text as it is shown.
    composing: Option<Span>,
    /// Keys that wait.
    held: Vec<Event>,
}

impl Editing {
    /// The mode over a text in which nothing was typed yet.
    pub fn new(base: &Arc<Transcript>) -> Self {
        Self {
            draft: Arc::new(Draft::new(Arc::clone(base))),
            typed_at: None,
            typed_in: 0,
            sent: None,
            is_refused: false,
            follows: false,
            leaves: false,
            composing: None,
            held: Vec::new(),
        }
    }

    /// The text as it is shown.
    pub fn draft(&self) -> &Arc<Draft> {
        &self.draft
    }

    /// True where something is typed that the project has not got.
    pub fn is_dirty(&self) -> bool {
        !self.draft.is_clean()
    }

    /// True where the project has refused what was typed.
    pub const fn is_refused(&self) -> bool {
        self.is_refused
    }

    /// Takes the text as the project will have it: an undo is on its way.
    pub const fn follow_project(&mut self) {
        self.follows = true;
    }

    /// Brings the draft into step with the text of the project. `is_busy` is true while an
    /// operation is under way; false is given back when the mode has ended.
    pub fn sync(&mut self, base: &Arc<Transcript>, is_busy: bool) -> bool {
        if !Arc::ptr_eq(self.draft.base(), base) {
            let shown = self.draft.shown();
            let is_same = self.follows || self.draft.is_clean() || shown.text == base.text;
            let has_arrived = self.sent.as_ref().is_some_and(|sent| sent.text == base.text);
            self.draft =
                Arc::new(if is_same { Draft::new(Arc::clone(base)) } else { Draft::over(Arc::clone(base), shown) });
            if is_same || has_arrived {
                (self.sent, self.is_refused) = (None, false);
            }
        }
        if !is_busy {
            let follows = std::mem::take(&mut self.follows);
            if self.sent.take().is_some() {
                // What was sent has not arrived, and nothing is under way any more.
                (self.is_refused, self.leaves) = (self.is_dirty(), false);
            } else if follows && self.is_dirty() {
                self.draft = Arc::new(Draft::new(Arc::clone(base)));
                self.typed_at = None;
            }
        }
        !(self.leaves && self.draft.is_clean())
    }

    /// What is typed and not sent yet, to be sent now.
    pub fn take_unsent(&mut self) -> Option<TextEdit> {
        self.typed_at = None;
        let edit = match &self.sent {
            // What is under way comes first.
            Some(sent) if Arc::ptr_eq(sent, self.draft.shown()) => return None,
            Some(sent) => Draft::over(Arc::clone(sent), self.draft.shown()).edit(),
            None => self.draft.edit(),
        };
        if edit.is_empty() {
            if self.sent.is_none() {
                self.draft = Arc::new(Draft::new(Arc::clone(self.draft.base())));
            }
            return None;
        }
        self.sent = Some(Arc::clone(self.draft.shown()));
        Some(edit)
    }

    /// Puts words in the place of a span of the text as it is shown.
    fn replace(&mut self, span: Span, words: &str, now: f64) -> CharIdx {
        self.draft = Arc::new(self.draft.with(span, words));
        self.typed_at = Some(now);
        self.is_refused = false;
        let caret = span.start.plus(words.chars().count() as u32);
        self.typed_in = self.draft.shown().index().paragraph_at(caret);
        caret
    }

    /// When what was typed is to be sent, in seconds from now.
    fn due_in(&self, now: f64) -> Option<f64> {
        self.typed_at.filter(|_| self.composing.is_none()).map(|at| at + PAUSE_SECONDS - now)
    }
}

/// Begins to correct the text, or leaves that again.
pub fn toggle(frame: &Frame<'_>, open: &mut Open) {
    if open.editing.is_some() {
        return leave(frame, open);
    }
    if frame.ctx.view.is_read_only {
        return open.say_why(frame, "command-needs-writable");
    }
    open.editing = Some(Editing::new(frame.base));
    open.edge = None;
    open.stay_at = None;
    frame.page.egui.request_repaint();
    frame.ctx.send(Action::SelectCoding(None));
    super::marks::select(frame, None);
    if frame.ctx.view.stay_code.is_some() {
        frame.ctx.send(Action::Coding(crate::ui::coding::CodingAction::StayOn(None)));
    }
}

/// Leaves the mode, as soon as all that was typed is kept.
pub fn leave(frame: &Frame<'_>, open: &mut Open) {
    commit(frame, open);
    if let Some(editing) = &mut open.editing {
        editing.leaves = true;
        if editing.draft.is_clean() {
            open.editing = None;
        }
    }
}

/// Tells the input method where letters are composed, and underlines those that are.
pub fn input_method(ui: &Ui, frame: &Frame<'_>, open: &Open, visible: &[Visible]) {
    let Some(editing) = open.editing.as_ref().filter(|_| frame.has_focus) else { return };
    let line = Stroke::new(1.5, *frame.ctx.tokens.accent);
    for visible in visible {
        for rect in editing.composing.map(|span| visible.paragraph.rects(span)).unwrap_or_default() {
            let rect = rect.translate(paint::shift(frame, visible));
            ui.painter_at(frame.pane).hline(rect.x_range(), rect.bottom() - 3.0, line);
        }
    }
    let Some(cursor_rect) = paint::caret_rect(frame, open, visible) else { return };
    ui.output_mut(|output| {
        output.ime = Some(IMEOutput {
            purpose: egui::IMEPurpose::Normal,
            rect: frame.pane,
            cursor_rect,
            should_interrupt_composition: false,
        });
    });
}

/// The context menu while the text is corrected.
pub fn menu_ui(frame: &Frame<'_>, open: &mut Open) {
    let has_selection = !open.selection.span().is_empty();
    let mut asked = None;
    frame.response.context_menu(|ui| {
        ui.set_min_width(180.0);
        let text = |key| frame.ctx.text(key);
        for (key, is_enabled, event) in
            [("editing-cut", has_selection, Event::Cut), ("reader-menu-copy", has_selection, Event::Copy)]
        {
            if ui.add_enabled(is_enabled, egui::Button::new(text(key))).clicked() {
                asked = Some(event);
            }
        }
        if ui.button(text("editing-paste")).clicked() {
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::RequestPaste);
            frame.response.request_focus();
        }
        ui.separator();
        if ui.button(text("editing-done")).clicked() {
            leave(frame, open);
        }
    });
    if let (Some(event), Some(editing)) = (asked, &mut open.editing) {
        // It is carried out with the keys of the next frame.
        editing.held.push(event);
        frame.response.request_focus();
        frame.page.egui.request_repaint();
    }
}

/// Sends what is typed and not sent yet.
pub fn commit(frame: &Frame<'_>, open: &mut Open) {
    if let Some(edit) = open.editing.as_mut().and_then(Editing::take_unsent) {
        frame.ctx.send(Action::Editing(EditingAction::Commit(frame.document, edit)));
    }
}

/// Sends what is typed where it is time: after a pause, in another paragraph, and where the
/// keyboard is elsewhere.
pub fn commit_when_due(frame: &Frame<'_>, open: &mut Open) {
    let Some(editing) = &open.editing else { return };
    let Some(seconds) = editing.due_in(frame.now) else { return };
    let here = frame.page.index.paragraph_at(open.selection.head());
    if seconds <= 0.0 || here != editing.typed_in || !frame.has_focus {
        commit(frame, open);
    } else {
        frame.page.egui.request_repaint_after_secs(seconds as f32);
    }
}

impl super::State {
    /// What is typed in this pane and not sent yet, with its document, to be sent now.
    pub fn take_typed(&mut self) -> Vec<(DocumentId, TextEdit)> {
        let open = self.open.as_mut().and_then(|open| {
            let document = open.layout.document();
            open.editing.as_mut().map(|editing| (document, editing))
        });
        let here = open.and_then(|(document, editing)| Some((document, editing.take_unsent()?)));
        let left = self.unsaved.iter_mut().filter_map(|(document, editing)| Some((*document, editing.take_unsent()?)));
        here.into_iter().chain(left).collect()
    }

    /// Takes texts as the project will have them: an undo is on its way.
    pub fn follow_project(&mut self) {
        if let Some(editing) = self.open.as_mut().and_then(|open| open.editing.as_mut()) {
            editing.follow_project();
        }
    }

    /// True while the text in this pane is being corrected.
    pub fn is_editing(&self) -> bool {
        self.open.as_ref().is_some_and(|open| open.editing.is_some())
    }

    /// The text of a document as it is shown, and true where it is being corrected.
    pub(super) fn shown(&self, entry: &DocumentEntry) -> (bool, Arc<Transcript>) {
        let open = self.open.as_ref().filter(|open| open.layout.document() == entry.document.id);
        let editing = open.and_then(|open| open.editing.as_ref());
        let shown = editing.map_or(&entry.transcript, |editing| editing.draft.shown());
        (editing.is_some(), Arc::clone(shown))
    }

    /// Forgets of what was typed into documents that were left what the project has by now.
    pub(super) fn follow_unsaved(&mut self, ctx: &ViewerContext<'_>) {
        self.unsaved.retain(|document, editing| {
            let entry = ctx.snapshot.document(*document);
            entry.is_some_and(|entry| {
                editing.sync(&entry.transcript, ctx.view.is_busy);
                editing.is_dirty()
            })
        });
    }

    /// Keeps what was typed into a document that is left until the project has it.
    pub(super) fn keep_unsaved(&mut self, document: DocumentId, editing: Option<Editing>) {
        if let Some(editing) = editing.filter(Editing::is_dirty) {
            self.unsaved.insert(document, editing);
        }
    }

    /// What was typed into a document and refused when it was left.
    pub(super) fn take_unsaved(&mut self, document: DocumentId) -> Option<Editing> {
        self.unsaved.remove(&document)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(words: &str) -> Arc<Transcript> {
        Arc::new(Transcript::new(words.into(), Vec::new(), Vec::new(), Vec::new()))
    }

    fn typed(editing: &mut Editing, at: u32, words: &str) {
        editing.replace(Span::caret(at), words, 0.0);
    }

    #[test]
    fn what_arrives_ends_what_was_sent_and_keeps_what_was_typed_since() {
        let mut editing = Editing::new(&text("uno"));
        typed(&mut editing, 3, " dos");
        assert!(editing.take_unsent().is_some());
        assert!(editing.take_unsent().is_none(), "it is under way");
        typed(&mut editing, 7, "!");
        let more = editing.take_unsent().expect("typed since");
        assert_eq!(more.replacements()[0].new, "!");
        assert!(editing.sync(&text("uno dos"), true) && editing.is_dirty());
        assert!(editing.sync(&text("uno dos!"), false) && !editing.is_dirty() && !editing.is_refused());
    }

    #[test]
    fn what_is_refused_stays_and_is_sent_again() {
        let base = text("uno");
        let mut editing = Editing::new(&base);
        typed(&mut editing, 3, "s");
        assert!(editing.take_unsent().is_some());
        editing.leaves = true;
        assert!(editing.sync(&base, true), "it is under way");
        assert!(editing.sync(&base, false) && editing.is_refused() && editing.is_dirty());
        assert_eq!(&*editing.draft().shown().text, "unos");
        assert!(editing.take_unsent().is_some());
        editing.leaves = true;
        assert!(!editing.sync(&text("unos"), false), "now the mode ends");
    }

    #[test]
    fn an_undo_on_its_way_wins() {
        let mut editing = Editing::new(&text("uno"));
        typed(&mut editing, 3, "s");
        assert!(editing.take_unsent().is_some());
        editing.follow_project();
        assert!(editing.sync(&text("unos"), true));
        assert!(editing.sync(&text("uno"), false) && !editing.is_dirty());
        assert_eq!(&*editing.draft().shown().text, "uno");
    }

    #[test]
    fn what_was_typed_and_taken_back_is_nothing() {
        let mut editing = Editing::new(&text("uno"));
        typed(&mut editing, 1, "x");
        editing.replace(Span::new(1, 2), "", 0.0);
        assert!(editing.take_unsent().is_none() && !editing.is_dirty());
    }
}
