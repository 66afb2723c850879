//! How transcripts shall be written: codes, comments, format.

use egui::{RichText, Ui};

use super::{TranscriptAction, Wish};
use crate::export::transcript::{TRANSCRIPT_ENDINGS, TranscriptOptions};
use crate::i18n::Message;
use crate::model::*;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;

/// Which codes stand in the margin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Codes {
    None,
    All,
    Activated,
}

/// What is being chosen.
pub struct TranscriptDialog {
    documents: Vec<DocumentId>,
    codes: Codes,
    comments: bool,
    dims: bool,
    ending: &'static str,
}

impl TranscriptDialog {
    /// The dialog for some documents; it begins with what was wished before.
    pub fn new(documents: Vec<DocumentId>, before: Option<&Wish>) -> Self {
        let options = before.map(|wish| wish.options.clone()).unwrap_or_default();
        let codes = match (options.with_codes, options.codes.is_empty()) {
            (false, _) => Codes::None,
            (true, true) => Codes::All,
            (true, false) => Codes::Activated,
        };
        Self {
            documents,
            codes,
            comments: options.with_comments,
            dims: options.dims_interviewer,
            ending: before.map_or(TRANSCRIPT_ENDINGS[0], |wish| wish.ending),
        }
    }

    /// Draws what can be chosen, under a title.
    pub fn ui(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) {
        ui.spacing_mut().item_spacing.y = 6.0;
        let tokens = ctx.tokens;
        let names = match self.documents[..] {
            [one] => ctx.snapshot.document(one).map_or_else(String::new, |entry| entry.document.name.clone()),
            _ => ctx.say(&Message::new("transcript-n-documents").with("n", self.documents.len())),
        };
        ui.add(egui::Label::new(RichText::new(names).color(*tokens.muted)).truncate());
        let heading = |ui: &mut Ui, key| {
            ui.add_space(6.0);
            ui.label(RichText::new(ctx.text(key)).font(tokens.bold(tokens.sizes.small)).color(*tokens.muted));
        };
        heading(ui, "transcript-ask-codes");
        let n_activated = ctx.view.activated_codes.len();
        if n_activated == 0 && self.codes == Codes::Activated {
            self.codes = Codes::All;
        }
        ui.radio_value(&mut self.codes, Codes::All, ctx.text("transcript-codes-all"));
        let chosen = ctx.say(&Message::new("transcript-codes-activated").with("n", n_activated));
        ui.add_enabled_ui(n_activated > 0, |ui| ui.radio_value(&mut self.codes, Codes::Activated, chosen));
        ui.radio_value(&mut self.codes, Codes::None, ctx.text("transcript-codes-none"));
        heading(ui, "transcript-ask-more");
        ui.checkbox(&mut self.comments, ctx.text("transcript-with-comments"));
        ui.checkbox(&mut self.dims, ctx.text("transcript-dims"));
        heading(ui, "transcript-ask-format");
        for ending in TRANSCRIPT_ENDINGS {
            let key = match ending {
                "docx" => "transcript-format-docx",
                "html" => "transcript-format-html",
                "md" => "transcript-format-md",
                _ => "transcript-format-txt",
            };
            ui.radio_value(&mut self.ending, ending, ctx.text(key));
        }
    }

    /// The title.
    pub fn title(&self) -> Message {
        Message::new("transcript-ask-title").with("n", self.documents.len())
    }

    /// What was chosen.
    pub fn chosen(&mut self, ctx: &ViewerContext<'_>) -> Action {
        let codes = match self.codes {
            Codes::Activated => ctx.view.activated_codes.clone(),
            Codes::None | Codes::All => std::collections::HashSet::new(),
        };
        let options = TranscriptOptions {
            with_codes: self.codes != Codes::None,
            codes,
            with_comments: self.comments,
            dims_interviewer: self.dims,
            at: Timestamp::now(),
            ..TranscriptOptions::default()
        };
        let documents = std::mem::take(&mut self.documents);
        Action::Transcript(TranscriptAction::Choose(Box::new(Wish { documents, options, ending: self.ending })))
    }
}
