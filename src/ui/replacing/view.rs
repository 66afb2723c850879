//! The dialog in which words are found and replaced.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Layout, RichText, ScrollArea, Stroke, TextEdit, Ui, vec2};

use super::data::{Hit, MAX_HITS, Outcome, context_of, edits_of, hits_in, outcome_of};
use crate::i18n::Message;
use crate::model::DocumentId;
use crate::project::Snapshot;
use crate::text::{Pattern, PatternError, Query, Reading, Substitute};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::dialogs::{Answer, buttons_ui, title_ui};
use crate::ui::document_browser::EditingAction;
use crate::ui::numbers::count;

/// Texts of so many bytes in all are searched within the frame; more beside it.
const BYTES_IN_FRAME: usize = 1_000_000;
/// For so long nothing else is typed before a search begins, in seconds.
const PAUSE: f64 = 0.15;
/// The height of a hit's row.
const ROW: f32 = 44.0;

/// In which documents is replaced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Scope {
    #[default]
    This,
    Activated,
    All,
}

/// What is looked for, and in which state of the project.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    revision: u64,
    query: Query,
    scope: Scope,
}

/// What was found.
struct Found {
    key: Key,
    pattern: Pattern,
    hits: Vec<Hit>,
}

/// A pattern and what it found.
type Searched = (Pattern, Vec<Hit>);

/// The dialog.
pub struct FindAndReplace {
    find: String,
    with: Substitute,
    whole_word: bool,
    exact: bool,
    regex: bool,
    scope: Scope,
    opens: bool,
    wanted: Option<(Key, f64)>,
    searching: Option<(Key, Receiver<Searched>)>,
    found: Option<Found>,
    error: Option<(Key, PatternError)>,
    /// What replacing would do; made anew when a hit is chosen or other words are typed.
    outcome: Option<(Substitute, Outcome)>,
}

impl FindAndReplace {
    /// The dialog; `words` are looked for.
    pub fn new(words: Option<String>) -> Self {
        Self {
            find: words.unwrap_or_default(),
            with: Substitute { words: String::new(), keep_capitals: true },
            whole_word: false,
            exact: true,
            regex: false,
            scope: Scope::default(),
            opens: true,
            wanted: None,
            searching: None,
            found: None,
            error: None,
            outcome: None,
        }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        let room = ui.ctx().content_rect().size();
        ui.set_width((room.x - 120.0).clamp(420.0, 720.0));
        title_ui(ui, ctx, ctx.text("replace-title"));
        self.fields_ui(ui, ctx);
        self.update(ui, ctx);
        ui.add_space(8.0);
        let height = (room.y - 390.0).clamp(110.0, 380.0);
        self.hits_ui(ui, ctx, height);
        ui.add_space(6.0);
        let edits = self.outcome_ui(ui, ctx);
        let n = self.outcome.as_ref().map_or(0, |(_, outcome)| outcome.n_hits);
        let done = ctx.say(&Message::new("replace-done").with("n", n).with("all", count(n)));
        match buttons_ui(ui, ctx, &done, n > 0 && edits) {
            None => Answer::Open,
            Some(false) => Answer::Close,
            Some(true) => match &self.found {
                Some(found) => {
                    let with = self.substitute();
                    let edits = edits_of(ctx.snapshot, &found.hits, &found.pattern, &with);
                    Answer::Do(Action::Editing(EditingAction::Replace(Arc::new(edits))))
                }
                None => Answer::Open,
            },
        }
    }

    fn fields_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) {
        let field = |ui: &mut Ui, text: &mut String, key: &'static str| {
            let label = ctx.text(key);
            let hint = RichText::new(&label).color(*ctx.tokens.faint);
            let field = TextEdit::singleline(text).hint_text(hint).margin(egui::Margin::symmetric(10, 6));
            ui.add(field.desired_width(f32::INFINITY)).accessible_name(label)
        };
        let find = field(ui, &mut self.find, "replace-find");
        if std::mem::take(&mut self.opens) {
            find.request_focus();
        }
        ui.add_space(6.0);
        field(ui, &mut self.with.words, "replace-with");
        ui.add_space(6.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            ui.checkbox(&mut self.whole_word, ctx.text("search-whole-word"));
            ui.checkbox(&mut self.exact, ctx.text("search-exact"));
            // What was found by its capitals needs no others.
            let capitals = egui::Checkbox::new(&mut self.with.keep_capitals, ctx.text("replace-keep-capitals"));
            ui.add_enabled(!self.exact, capitals);
            ui.checkbox(&mut self.regex, ctx.text("search-regex")).on_hover_text(ctx.text("replace-regex-help"));
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 14.0;
            let name = ctx.view.open_document.and_then(|id| ctx.snapshot.document(id));
            if let Some(entry) = name {
                let this = Message::new("replace-in-this").with("document", entry.document.name.clone());
                ui.radio_value(&mut self.scope, Scope::This, ctx.say(&this));
            } else if self.scope == Scope::This {
                self.scope = Scope::All;
            }
            let n = ctx.view.activated_documents.len();
            if n > 0 {
                let activated = ctx.say(&Message::new("replace-in-activated").with("n", n));
                ui.radio_value(&mut self.scope, Scope::Activated, activated);
            }
            let n = ctx.snapshot.documents().len();
            ui.radio_value(&mut self.scope, Scope::All, ctx.say(&Message::new("replace-in-all").with("n", n)));
        });
    }

    /// What comes in the place of hits; those that were found by their capitals get the words
    /// as they were typed.
    fn substitute(&self) -> Substitute {
        Substitute { keep_capitals: self.with.keep_capitals && !self.exact, ..self.with.clone() }
    }

    fn key(&self, ctx: &ViewerContext<'_>) -> Key {
        let reading = if self.regex { Reading::Regex } else { Reading::Phrase };
        let (whole_word, exact) = (self.whole_word, self.exact);
        let query = Query { text: self.find.clone(), reading, whole_word, exact, ..Query::default() };
        Key { revision: ctx.snapshot.revision(), query, scope: self.scope }
    }

    fn documents(&self, ctx: &ViewerContext<'_>) -> Vec<DocumentId> {
        let all = ctx.snapshot.documents().map(|entry| entry.document.id);
        match self.scope {
            Scope::This => ctx.view.open_document.into_iter().collect(),
            Scope::Activated => all.filter(|id| ctx.view.activated_documents.contains(id)).collect(),
            Scope::All => all.collect(),
        }
    }

    /// Sees to it that the hits are those of what is typed, after a short pause.
    fn update(&mut self, ui: &Ui, ctx: &ViewerContext<'_>) {
        let key = self.key(ctx);
        if let Some((of, receive)) = &self.searching
            && let Ok((pattern, hits)) = receive.try_recv()
        {
            self.found = Some(Found { key: of.clone(), pattern, hits });
            (self.searching, self.outcome) = (None, None);
        }
        let is_known = self.found.as_ref().is_some_and(|found| found.key == key)
            || self.error.as_ref().is_some_and(|(of, _)| *of == key)
            || self.searching.as_ref().is_some_and(|(of, _)| *of == key);
        if is_known {
            return;
        }
        let now = ui.input(|input| input.time);
        match &self.wanted {
            Some((wanted, since)) if *wanted == key && now >= since + PAUSE => {}
            Some((wanted, since)) if *wanted == key => {
                return ui.ctx().request_repaint_after_secs((since + PAUSE - now) as f32);
            }
            _ => {
                self.wanted = Some((key, now));
                return ui.ctx().request_repaint_after_secs(PAUSE as f32);
            }
        }
        (self.found, self.outcome, self.error, self.searching) = (None, None, None, None);
        let pattern = match Pattern::new(&key.query) {
            Ok(pattern) => pattern,
            Err(error) => {
                self.error = Some((key, error));
                return;
            }
        };
        let documents = self.documents(ctx);
        let n_bytes: usize =
            documents.iter().filter_map(|&id| ctx.snapshot.document(id)).map(|entry| entry.transcript.text.len()).sum();
        if n_bytes <= BYTES_IN_FRAME {
            let hits = hits_in(ctx.snapshot, &documents, &pattern);
            self.found = Some(Found { key, pattern, hits });
            return;
        }
        let (send, receive) = channel();
        let (snapshot, egui): (Arc<Snapshot>, _) = (Arc::clone(ctx.snapshot), ui.ctx().clone());
        std::thread::spawn(move || {
            let hits = hits_in(&snapshot, &documents, &pattern);
            // Nobody waits for it any more where this fails.
            send.send((pattern, hits)).ok();
            egui.request_repaint();
        });
        self.searching = Some((key, receive));
    }

    fn hits_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>, height: f32) {
        let (tokens, with) = (ctx.tokens, self.substitute());
        let frame =
            egui::Frame::new().fill(*tokens.pane).stroke(tokens.hairline()).corner_radius(6.0).inner_margin(4.0);
        frame.show(ui, |ui| {
            ui.set_min_height(height);
            ui.set_max_height(height);
            let quiet = |text: String| RichText::new(text).color(*tokens.muted);
            let Some(found) = &mut self.found else {
                let key = match (&self.error, &self.searching) {
                    (Some((_, PatternError::Empty)), _) => "replace-empty",
                    (Some(_), _) => "replace-bad-regex",
                    (None, Some(_)) => "search-running",
                    (None, None) => "replace-empty",
                };
                ui.centered_and_justified(|ui| ui.label(quiet(ctx.text(key))));
                return;
            };
            if found.hits.is_empty() {
                ui.centered_and_justified(|ui| ui.label(quiet(ctx.text("search-no-hits"))));
                return;
            }
            let mut is_changed = false;
            ui.spacing_mut().item_spacing.y = 0.0;
            let area = ScrollArea::vertical().auto_shrink([false, false]);
            let (pattern, with) = (&found.pattern, &with);
            let n = found.hits.len();
            let hits = &mut found.hits;
            area.show_rows(ui, ROW, n, |ui, range| {
                for hit in &mut hits[range] {
                    is_changed |= row_ui(ui, ctx, hit, pattern, with);
                }
            });
            if is_changed {
                self.outcome = None;
            }
        });
    }

    /// What it would do to codings; false where it cannot be done.
    fn outcome_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> bool {
        let (tokens, with) = (ctx.tokens, self.substitute());
        let size = vec2(ui.available_width(), 22.0);
        let Some(found) = &mut self.found else {
            ui.allocate_space(size);
            self.outcome = None;
            return false;
        };
        let is_too_many = found.hits.len() > MAX_HITS;
        if self.outcome.as_ref().is_none_or(|(of, _)| *of != with) {
            let edits = edits_of(ctx.snapshot, &found.hits, &found.pattern, &with);
            self.outcome = Some((with, outcome_of(ctx.snapshot, &edits)));
        }
        let Some((_, outcome)) = &self.outcome else { return false };
        let mut chosen = None;
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            if found.hits.len() > 1 {
                for (key, all) in [("replace-none", false), ("replace-all", true)] {
                    if ui.small_button(ctx.text(key)).clicked() {
                        chosen = Some(all);
                    }
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let n_lost = outcome.detached.len();
                let message = if is_too_many {
                    Message::new("replace-too-many").with("max", count(MAX_HITS))
                } else {
                    Message::new("replace-outcome")
                        .with("n", outcome.n_hits)
                        .with("all", count(outcome.n_hits))
                        .with("documents", outcome.n_documents)
                        .with("touched", outcome.n_touched)
                };
                ui.add(egui::Label::new(RichText::new(ctx.say(&message)).color(*tokens.ink)).truncate());
                if n_lost > 0 {
                    let lost = ctx.say(&Message::new("replace-lost").with("n", n_lost));
                    ui.add(egui::Label::new(RichText::new(lost).color(*tokens.warning)).truncate());
                }
            });
        });
        if let Some(all) = chosen {
            found.hits.iter_mut().for_each(|hit| hit.is_chosen = all);
            self.outcome = None;
            ui.ctx().request_repaint();
        }
        !is_too_many
    }
}

/// One hit with its words; true where it was taken in or left out.
fn row_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, hit: &mut Hit, pattern: &Pattern, with: &Substitute) -> bool {
    let tokens = ctx.tokens;
    let Some((context, new)) = context_of(ctx.snapshot, hit, pattern, with) else { return false };
    let (document, paragraph) = ctx.snapshot.citation(hit.segment);
    let place = format!("{document} ¶\u{a0}{paragraph}");
    let mut is_changed = false;
    let size = vec2(ui.available_width(), ROW);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        let label = format!("{place}: {}", context.hit);
        is_changed = ui.checkbox(&mut hit.is_chosen, "").accessible_name(&label).changed();
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.add_space(3.0);
            let source = RichText::new(&place).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
            ui.add(egui::Label::new(source).truncate());
            let ink = if hit.is_chosen { *tokens.ink } else { *tokens.faint };
            let plain = TextFormat::simple(tokens.font(tokens.sizes.body), ink);
            let mut job = LayoutJob::default();
            job.append(&context.left, 0.0, plain.clone());
            let old = if hit.is_chosen { *tokens.error } else { ink };
            let struck = Stroke::new(if hit.is_chosen { 1.0 } else { 0.0 }, old);
            job.append(&context.hit, 0.0, TextFormat { color: old, strikethrough: struck, ..plain.clone() });
            if hit.is_chosen && !new.is_empty() {
                let font_id = tokens.bold(tokens.sizes.body);
                job.append(
                    &new.replace('\n', " ¶ "),
                    3.0,
                    TextFormat { color: *tokens.good, font_id, ..plain.clone() },
                );
            }
            job.append(&context.right, 0.0, plain);
            let words = ui.add(egui::Label::new(job).truncate().sense(egui::Sense::click()));
            if words.clicked() {
                hit.is_chosen = !hit.is_chosen;
                is_changed = true;
            }
        });
    });
    is_changed
}
