//! How the document list says how far a coder is.

use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_CHECK_CIRCLE_FILLED, ICON_RADIO_BUTTON_UNCHECKED};

use crate::i18n::Message;
use crate::query::{DocumentProgress, FinishedState};
use crate::ui::context::ViewerContext;
use crate::ui::numbers;

/// The icon of a document that was finished, with what it means: hollow where the code system
/// has changed since.
pub fn note_of(ctx: &ViewerContext<'_>, progress: DocumentProgress) -> Option<(MaterialIcon, String)> {
    match progress.finished {
        FinishedState::No => None,
        FinishedState::Yes => Some((ICON_CHECK_CIRCLE_FILLED, ctx.text("progress-finished"))),
        FinishedState::Stale => Some((ICON_RADIO_BUTTON_UNCHECKED, ctx.text("progress-stale"))),
    }
}

/// The shares in words; nothing where nothing was read.
pub fn said(ctx: &ViewerContext<'_>, progress: DocumentProgress) -> Option<String> {
    if progress.read == 0 && progress.coded == 0 {
        return None;
    }
    let percent = |share: f32| format!("{:.0}", share * 100.0);
    let said = Message::new("progress-shares")
        .with("read", percent(progress.read_share()))
        .with("coded", percent(progress.coded_share()))
        .with("words", numbers::count(progress.words as usize));
    Some(ctx.say(&said))
}
