//! The dialog that makes codings of hits: how far around each, with which code, and before it
//! is done how many codings that are.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use egui::{Key, Modifiers, RichText, TextEdit, Ui};

use super::SearchAction;
use crate::i18n::Message;
use crate::model::*;
use crate::project::{Snapshot, not_coded_yet};
use crate::query::search::{Reach, segments_of};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::dialogs::{Answer, buttons_ui, title_ui};
use crate::ui::numbers::count;
use crate::ui::widgets::{ListItem, PickerItem, fuzzy_matches};

/// So many hits are read within the frame; more beside it.
const HITS_IN_FRAME: usize = 2_000;
/// How many codes are listed.
const MAX_CODES: usize = 5;
/// How many of the segments are shown.
const N_EXAMPLES: usize = 3;
/// The longest example, in characters.
const MAX_EXAMPLE: u32 = 160;

/// With which code hits are coded.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Chosen {
    Code(CodeId),
    New(String),
}

/// What is being chosen.
#[derive(Debug)]
pub struct AutoCode {
    hits: Arc<Vec<Segment>>,
    coder: CoderId,
    egui: egui::Context,
    reach: Reach,
    /// What is coded was chosen already: nothing around it is asked for.
    is_settled: bool,
    typed: String,
    opens: bool,
    chosen: Option<Chosen>,
    codes: Option<(u64, Vec<CodeId>, Vec<PickerItem>)>,
    segments: Option<(ReadOf, Arc<Vec<Segment>>)>,
    reading: Option<(ReadOf, Receiver<Vec<Segment>>)>,
    preview: Option<(ReadOf, Option<CodeId>, Preview)>,
}

/// Of which project and how far around the hits the segments are.
type ReadOf = (u64, Reach);

/// What coding would do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Preview {
    n: usize,
    n_documents: usize,
    n_standing: usize,
}

impl AutoCode {
    /// The dialog for hits, whose codings this coder makes.
    pub const fn new(hits: Arc<Vec<Segment>>, coder: CoderId, egui: egui::Context) -> Self {
        Self {
            hits,
            coder,
            egui,
            reach: Reach::Sentence,
            is_settled: false,
            typed: String::new(),
            opens: true,
            chosen: None,
            codes: None,
            segments: None,
            reading: None,
            preview: None,
        }
    }

    /// The dialog for segments that are coded as they are.
    pub fn of_segments(segments: Arc<Vec<Segment>>, coder: CoderId, egui: egui::Context) -> Self {
        Self { reach: Reach::Hit, is_settled: true, ..Self::new(segments, coder, egui) }
    }

    /// Draws the dialog.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) -> Answer {
        ui.set_width(460.0);
        let n = self.hits.len();
        let title = if self.is_settled { "code-turns-code-title" } else { "auto-code-title" };
        title_ui(ui, ctx, ctx.say(&Message::new(title).with("n", n).with("all", count(n))));
        let muted = |text: String| RichText::new(text).color(*ctx.tokens.muted);
        if !self.is_settled {
            ui.label(muted(ctx.text("auto-code-reach")));
            ui.horizontal_wrapped(|ui| {
                for reach in Reach::ALL {
                    ui.radio_value(&mut self.reach, reach, ctx.text(reach_key(reach)));
                }
            });
            ui.add_space(8.0);
        }
        self.codes_ui(ui, ctx);
        ui.add_space(8.0);
        let segments = self.segments(ctx.snapshot);
        let preview = segments.as_ref().map(|segments| self.preview(ctx.snapshot, segments));
        self.preview_ui(ui, ctx, segments.as_deref(), preview);
        let n_new = preview.map_or(0, |preview| preview.n - preview.n_standing);
        let done = ctx.say(&Message::new("auto-code-done").with("n", n_new).with("all", count(n_new)));
        match buttons_ui(ui, ctx, &done, self.chosen.is_some() && n_new > 0) {
            None => Answer::Open,
            Some(false) => Answer::Close,
            Some(true) => match (segments, self.chosen.clone()) {
                (Some(segments), Some(Chosen::Code(code))) => {
                    Answer::Do(Action::Search(SearchAction::Code(segments, code)))
                }
                (Some(segments), Some(Chosen::New(name))) => {
                    Answer::Do(Action::Search(SearchAction::CodeAnew(segments, name)))
                }
                _ => Answer::Open,
            },
        }
    }

    /// The field for the code and what fits; Enter takes the first.
    fn codes_ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) {
        let label = ctx.text("auto-code-field");
        let hint = RichText::new(&label).color(*ctx.tokens.faint);
        let field = TextEdit::singleline(&mut self.typed).hint_text(hint).margin(egui::Margin::symmetric(10, 6));
        let field = ui.add(field.desired_width(f32::INFINITY)).accessible_name(label);
        if std::mem::take(&mut self.opens) {
            field.request_focus();
        }
        if field.changed() {
            self.chosen = None;
        }
        let enter = field.lost_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        let codes = ctx.snapshot.codes();
        let revision = ctx.snapshot.revision();
        if self.codes.as_ref().is_none_or(|(of, ..)| *of != revision) {
            let item = |code: &Arc<Code>| PickerItem { text: codes.path(code.id), ..PickerItem::default() };
            let ids = codes.codes().iter().map(|code| code.id).collect();
            self.codes = Some((revision, ids, codes.codes().iter().map(item).collect()));
        }
        let Some((_, ids, items)) = &self.codes else { return };
        let name = self.typed.trim();
        let is_taken = codes.codes().iter().any(|code| code.parent.is_none() && code.name == name);
        let fits = fuzzy_matches(name, items);
        let mut choices: Vec<Chosen> = fits.iter().take(MAX_CODES).map(|(at, _)| Chosen::Code(ids[*at])).collect();
        if !name.is_empty() && !is_taken {
            choices.push(Chosen::New(name.to_owned()));
        }
        if enter {
            self.chosen = choices.first().cloned();
        }
        if let Some(chosen) = self.chosen.clone().filter(|chosen| !choices.contains(chosen)) {
            choices.insert(0, chosen);
        }
        ui.add_space(4.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        for choice in choices {
            let is_chosen = self.chosen.as_ref() == Some(&choice);
            let (text, dot) = match &choice {
                Chosen::Code(id) => {
                    let color = ctx.snapshot.code(*id).map(|code| ctx.tokens.code_color(code.color));
                    (codes.path(*id), color.unwrap_or(*ctx.tokens.faint))
                }
                Chosen::New(name) => {
                    (ctx.say(&Message::new("reader-new-code").with("name", name.clone())), *ctx.tokens.faint)
                }
            };
            if ListItem::new(&text).dot(dot).focused(is_chosen).show(ui).response.clicked() {
                self.chosen = Some(choice);
            }
        }
        ui.spacing_mut().item_spacing.y = 4.0;
    }

    /// What is coded, read once for a project and a reach; none while it is being read.
    fn segments(&mut self, snapshot: &Arc<Snapshot>) -> Option<Arc<Vec<Segment>>> {
        let key = (snapshot.revision(), self.reach);
        if let Some((of, receive)) = &self.reading
            && let Ok(segments) = receive.try_recv()
        {
            self.segments = Some((*of, Arc::new(segments)));
            self.reading = None;
        }
        if self.segments.as_ref().is_none_or(|(of, _)| *of != key) {
            if self.hits.len() <= HITS_IN_FRAME {
                let segments = segments_of(snapshot, self.hits.iter().copied(), self.reach);
                self.segments = Some((key, Arc::new(segments)));
            } else if self.reading.as_ref().is_none_or(|(of, _)| *of != key) {
                let (send, receive) = channel();
                let (snapshot, hits, reach) = (Arc::clone(snapshot), Arc::clone(&self.hits), self.reach);
                let egui = self.egui.clone();
                std::thread::spawn(move || {
                    // Nobody waits for it any more where this fails.
                    send.send(segments_of(&snapshot, hits.iter().copied(), reach)).ok();
                    egui.request_repaint();
                });
                self.reading = Some((key, receive));
            }
        }
        self.segments.as_ref().filter(|(of, _)| *of == key).map(|(_, segments)| Arc::clone(segments))
    }

    fn preview(&mut self, snapshot: &Snapshot, segments: &Arc<Vec<Segment>>) -> Preview {
        let key = (snapshot.revision(), self.reach);
        let code = if let Some(Chosen::Code(code)) = self.chosen { Some(code) } else { None };
        if let Some((of, with, preview)) = &self.preview
            && (*of, *with) == (key, code)
        {
            return *preview;
        }
        let mut documents: Vec<DocumentId> = segments.iter().map(|segment| segment.document).collect();
        documents.sort_unstable();
        documents.dedup();
        let n_new = code.map_or(segments.len(), |code| {
            let mut sorted = segments.to_vec();
            sorted.sort_unstable();
            not_coded_yet(snapshot, &sorted, code, self.coder, Run::default()).len()
        });
        let preview = Preview { n: segments.len(), n_documents: documents.len(), n_standing: segments.len() - n_new };
        self.preview = Some((key, code, preview));
        preview
    }

    /// How many codings in how many documents, and the first of them.
    fn preview_ui(
        &self,
        ui: &mut Ui,
        ctx: &ViewerContext<'_>,
        segments: Option<&Vec<Segment>>,
        preview: Option<Preview>,
    ) {
        let tokens = ctx.tokens;
        let (Some(segments), Some(preview)) = (segments, preview) else {
            ui.label(RichText::new(ctx.text("auto-code-reading")).color(*tokens.muted));
            return;
        };
        let Preview { n, n_documents, n_standing } = preview;
        let message = Message::new("auto-code-preview").with("n", n).with("all", count(n));
        let message = message.with("documents", n_documents).with("standing", n_standing);
        ui.add(egui::Label::new(RichText::new(ctx.say(&message)).font(tokens.bold(tokens.sizes.body))).wrap());
        ui.add_space(2.0);
        let small = || tokens.font(tokens.sizes.small);
        for segment in segments.iter().take(N_EXAMPLES) {
            let (document, paragraph) = ctx.snapshot.citation(*segment);
            let mut shown = *segment;
            let is_cut = segment.span.len() > MAX_EXAMPLE;
            if is_cut {
                shown.span.end = shown.span.start.plus(MAX_EXAMPLE);
            }
            let words = ctx.snapshot.words(shown).split_whitespace().collect::<Vec<_>>().join(" ");
            let text = format!("{document} ¶\u{a0}{paragraph} · {words}{}", if is_cut { "…" } else { "" });
            ui.add(egui::Label::new(RichText::new(text).font(small()).color(*tokens.muted)).wrap());
        }
    }
}

const fn reach_key(reach: Reach) -> &'static str {
    match reach {
        Reach::Hit => "auto-code-hit",
        Reach::Sentence => "auto-code-sentence",
        Reach::Turn => "auto-code-turn",
        Reach::Paragraph => "auto-code-paragraph",
    }
}
