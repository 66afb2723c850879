//! Opens the preview, and carries out what is asked about importing.

use std::path::PathBuf;

use super::{NewText, Preview, PreviewAction};
use crate::i18n::Message;
use crate::ui::app::App;
use crate::ui::dialogs::Dialog;
use crate::ui::engine::Request;
use crate::ui::files::Purpose;

/// Shows files and the files of folders; where a preview is open, they join it.
pub fn open(app: &mut App, ctx: &egui::Context, paths: Vec<PathBuf>) {
    if let Some(preview) = preview_of(app, ctx) {
        preview.add_paths(paths);
    }
}

/// Carries out an action.
pub fn dispatch(app: &mut App, ctx: &egui::Context, action: PreviewAction) {
    match action {
        PreviewAction::AskFolder => app.ask(ctx, Purpose::ImportFolder),
        PreviewAction::AskNewText => app.dialog = Some(Dialog::NewText(NewText::default())),
        PreviewAction::NewText(name) => {
            app.keep_unsaved_memos();
            app.engine.send(Request::Do(super::new_text::job(name)));
        }
        PreviewAction::AskPaste => {
            app.awaits_paste = true;
            ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste);
        }
        PreviewAction::Pasted(words) if words.trim().is_empty() => {
            app.notices.toast(Message::new("preview-paste-empty"));
        }
        PreviewAction::Pasted(words) => {
            let name = app.catalog.text("preview-paste-name").into_owned();
            if let Some(preview) = preview_of(app, ctx) {
                preview.add_pasted(&words, name);
            }
        }
    }
}

/// Takes the words that were asked of the clipboard, before any field does.
pub fn take_paste(app: &mut App, ui: &egui::Ui) {
    if !app.awaits_paste {
        return;
    }
    let pasted = ui.input_mut(|input| {
        let place = input.events.iter().position(|event| matches!(event, egui::Event::Paste(_)))?;
        match input.events.remove(place) {
            egui::Event::Paste(words) => Some(words),
            _ => None,
        }
    });
    if let Some(words) = pasted {
        app.awaits_paste = false;
        app.send(crate::ui::action::Action::Preview(PreviewAction::Pasted(words)));
    }
}

/// The preview that is open, or a new one; none while a batch is being stored, or where nothing
/// may be written.
fn preview_of<'a>(app: &'a mut App, ctx: &egui::Context) -> Option<&'a mut Preview> {
    let session = app.session.as_ref().filter(|session| !session.standing.read_only)?;
    let repaint = ctx.clone();
    let new = || Preview::new(&session.standing.snapshot, move || repaint.request_repaint());
    let preview = app.preview.get_or_insert_with(new);
    (!preview.is_storing()).then_some(preview)
}
