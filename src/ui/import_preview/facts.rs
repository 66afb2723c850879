//! What was found in the chosen file, in words: numbers, language, warnings, fingerprint.

use egui::{RichText, Ui};
use egui_material_icons::icons::{ICON_INFO, ICON_WARNING};

use super::batch::{Already, Entry};
use super::reading::ReadDocument;
use crate::i18n::Message;
use crate::import::ImportWarning;
use crate::ui::context::ViewerContext;

/// So many digits of the fingerprint are shown; the tooltip has all.
const HASH_DIGITS: usize = 16;

/// Draws what was found in a document.
pub fn facts_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, read: &ReadDocument) {
    let tokens = ctx.tokens;
    let small = |text: String| RichText::new(text).font(tokens.font(tokens.sizes.small)).color(*tokens.muted);
    // The speakers have a list of their own, and a guessed encoding is a warning.
    let is_own = |message: &Message| {
        !matches!(
            message.key,
            "import-report-speaker" | "import-warning-encoding-guessed" | "import-report-backward-times"
        )
    };
    for message in read.report.messages().iter().filter(|message| is_own(message)) {
        ui.add(egui::Label::new(small(ctx.say(message))).wrap());
    }
    let language = read.language.clone().unwrap_or_else(|| Message::new("preview-language-unknown"));
    ui.add(egui::Label::new(small(ctx.say(&Message::new("preview-language").with("language", language)))).wrap());
    let hash = &read.draft.source_sha256;
    let digits = hash.get(..HASH_DIGITS).unwrap_or(hash);
    let said = small(ctx.say(&Message::new("preview-hash").with("digits", digits)));
    let label = ui.add(egui::Label::new(said).sense(egui::Sense::click()));
    if label.on_hover_text(ctx.say(&Message::new("preview-hash-help").with("hash", hash.as_str()))).clicked() {
        ui.ctx().copy_text(hash.clone());
    }
}

/// Draws what deserves a look.
pub fn warnings_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, entry: &Entry, read: &ReadDocument) {
    match &entry.already {
        Some(Already::InProject(name)) => {
            warning_ui(ui, ctx, &Message::new("preview-already-project").with("name", name.as_str()), true);
        }
        Some(Already::InBatch(name)) => {
            warning_ui(ui, ctx, &Message::new("preview-already-batch").with("name", name.as_str()), true);
        }
        None => {}
    }
    for warning in &read.warnings {
        // What is asked about is no remark any more.
        if !matches!(warning, ImportWarning::TrackedChanges { .. } | ImportWarning::CommentsLeftOut { .. }) {
            warning_ui(ui, ctx, &warning.message(), true);
        }
    }
    let backward = read.report.messages().into_iter().find(|message| message.key == "import-report-backward-times");
    if let Some(message) = backward {
        warning_ui(ui, ctx, &message, true);
    }
}

/// Draws a sentence with its sign.
pub fn warning_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, message: &Message, is_warning: bool) {
    let tokens = ctx.tokens;
    ui.horizontal_top(|ui| {
        let (icon, ink) = if is_warning { (ICON_WARNING, *tokens.warning) } else { (ICON_INFO, *tokens.muted) };
        ui.label(icon.rich_text().size(15.0).color(ink));
        let text = RichText::new(ctx.say(message)).font(tokens.font(tokens.sizes.small)).color(*tokens.ink);
        ui.add(egui::Label::new(text).wrap());
    });
}
