//! The dialog that codes turns: whose, or the answers to which question, and in which documents.
//! With which code is asked next, where all that will be coded is shown.

use std::sync::Arc;

use egui::{RichText, ScrollArea, TextEdit, Ui};

use crate::i18n::Message;
use crate::model::*;
use crate::project::Snapshot;
use crate::query::speakers::{TurnsOf, labels, segments_of};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::dialogs::{Answer, buttons_ui, title_ui};
use crate::ui::numbers::count;
use crate::ui::search::SearchAction;

/// How many of the segments are shown.
const N_EXAMPLES: usize = 3;
/// The longest example, in characters.
const MAX_EXAMPLE: u32 = 160;

/// In which documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Documents {
    #[default]
    All,
    Activated,
    Open,
}

/// What is being chosen.
#[derive(Debug, Default)]
pub struct CodeTurns {
    by_question: bool,
    documents: Documents,
    chosen: Vec<String>,
    phrase: String,
    #[allow(clippy::type_complexity, reason = "what was asked for, and what came of it")]
    labels: Option<(u64, Vec<DocumentId>, Vec<(String, u32)>)>,
    #[allow(clippy::type_complexity, reason = "what was asked for, and what came of it")]
    found: Option<(u64, Vec<DocumentId>, TurnsOf, Arc<Vec<Segment>>)>,
}

impl CodeTurns {
    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(480.0);
        title_ui(ui, ctx, ctx.text("code-turns-title"));
        ui.horizontal_wrapped(|ui| {
            ui.radio_value(&mut self.by_question, false, ctx.text("code-turns-by-speaker"));
            ui.radio_value(&mut self.by_question, true, ctx.text("code-turns-by-question"));
        });
        ui.add_space(6.0);
        self.documents_ui(ui, ctx);
        let documents = self.documents(ctx);
        ui.add_space(6.0);
        if self.by_question {
            self.phrase_ui(ui, ctx);
        } else {
            self.speakers_ui(ui, ctx, &documents);
        }
        ui.add_space(8.0);
        let segments = self.found(ctx.snapshot, documents);
        preview_ui(ui, ctx, &segments);
        match buttons_ui(ui, ctx, &ctx.text("code-turns-next"), !segments.is_empty()) {
            None => Answer::Open,
            Some(false) => Answer::Close,
            Some(true) => Answer::Do(Action::Search(SearchAction::AskCodeSegments(segments))),
        }
    }

    fn documents_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) {
        let n_activated = ctx.view.activated_documents.len();
        if n_activated == 0 && self.documents == Documents::Activated {
            self.documents = Documents::All;
        }
        ui.label(RichText::new(ctx.text("code-turns-where")).color(*ctx.tokens.muted));
        ui.horizontal_wrapped(|ui| {
            ui.radio_value(&mut self.documents, Documents::All, ctx.text("speakers-all-documents"));
            let activated = ctx.say(&Message::new("code-turns-activated").with("n", n_activated));
            ui.add_enabled_ui(n_activated > 0, |ui| {
                ui.radio_value(&mut self.documents, Documents::Activated, activated);
            });
            ui.add_enabled_ui(ctx.view.open_document.is_some(), |ui| {
                ui.radio_value(&mut self.documents, Documents::Open, ctx.text("code-turns-open"));
            });
        });
    }

    /// The documents meant; none for all.
    fn documents(&self, ctx: &ViewerContext<'_>) -> Vec<DocumentId> {
        let mut documents: Vec<DocumentId> = match self.documents {
            Documents::All => Vec::new(),
            Documents::Activated => ctx.view.activated_documents.iter().copied().collect(),
            Documents::Open => ctx.view.open_document.into_iter().collect(),
        };
        documents.sort_unstable();
        documents
    }

    fn speakers_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>, documents: &[DocumentId]) {
        let revision = ctx.snapshot.revision();
        if self.labels.as_ref().is_none_or(|(of, at, _)| *of != revision || at != documents) {
            let found = labels(ctx.snapshot, documents).into_iter().map(|label| (label.label, label.n_turns));
            self.labels = Some((revision, documents.to_vec(), found.collect()));
        }
        let Some((_, _, labels)) = &self.labels else { return };
        ui.label(RichText::new(ctx.text("code-turns-whose")).color(*ctx.tokens.muted));
        if labels.is_empty() {
            ui.label(ctx.text("speakers-none"));
        }
        ScrollArea::vertical().max_height(170.0).auto_shrink([false, true]).show(ui, |ui| {
            for (label, n_turns) in labels {
                let mut is_chosen = self.chosen.contains(label);
                let name = Message::new("code-turns-speaker").with("label", label.as_str());
                let name = ctx.say(&name.with("n", *n_turns as usize).with("all", count(*n_turns as usize)));
                if ui.checkbox(&mut is_chosen, name).changed() {
                    self.chosen.retain(|other| other != label);
                    if is_chosen {
                        self.chosen.push(label.clone());
                    }
                }
            }
        });
    }

    fn phrase_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) {
        let label = ctx.text("code-turns-phrase");
        let hint = RichText::new(&label).color(*ctx.tokens.faint);
        let field = TextEdit::singleline(&mut self.phrase).hint_text(hint).desired_width(f32::INFINITY);
        ui.add(field.margin(egui::Margin::symmetric(10, 6))).accessible_name(label);
        let help = RichText::new(ctx.text("code-turns-phrase-help")).font(ctx.tokens.font(ctx.tokens.sizes.small));
        ui.add(egui::Label::new(help.color(*ctx.tokens.muted)).wrap());
    }

    /// What would be coded, looked for once for what is chosen.
    fn found(&mut self, snapshot: &Snapshot, documents: Vec<DocumentId>) -> Arc<Vec<Segment>> {
        let of = if self.by_question {
            TurnsOf::Question(self.phrase.trim().to_owned())
        } else {
            TurnsOf::Speakers(self.chosen.clone())
        };
        let revision = snapshot.revision();
        if let Some((at, within, what, segments)) = &self.found
            && (*at, within, what) == (revision, &documents, &of)
        {
            return Arc::clone(segments);
        }
        let segments = Arc::new(segments_of(snapshot, &documents, &of));
        self.found = Some((revision, documents, of, Arc::clone(&segments)));
        segments
    }
}

/// How many turns in how many documents, and the first of them.
fn preview_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, segments: &[Segment]) {
    let tokens = ctx.tokens;
    let mut documents: Vec<DocumentId> = segments.iter().map(|segment| segment.document).collect();
    documents.dedup();
    let n = segments.len();
    let message = Message::new("code-turns-preview").with("n", n).with("all", count(n));
    let message = ctx.say(&message.with("documents", documents.len()));
    ui.add(egui::Label::new(RichText::new(message).font(tokens.bold(tokens.sizes.body))).wrap());
    for segment in segments.iter().take(N_EXAMPLES) {
        let (document, paragraph) = ctx.snapshot.citation(*segment);
        let mut shown = *segment;
        shown.span.end = shown.span.end.min(shown.span.start.plus(MAX_EXAMPLE));
        let words = ctx.snapshot.words(shown).split_whitespace().collect::<Vec<_>>().join(" ");
        let cut = if shown == *segment { "" } else { "…" };
        let text = RichText::new(format!("{document} ¶\u{a0}{paragraph} · {words}{cut}"));
        ui.add(egui::Label::new(text.font(tokens.font(tokens.sizes.small)).color(*tokens.muted)).wrap());
    }
}
