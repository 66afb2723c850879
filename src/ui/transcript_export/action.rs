//! The steps of an export: ask what, ask where, write, tell.

use std::path::{Path, PathBuf};

use super::dialog::TranscriptDialog;
use super::task::ExportTask;
use super::{State, Wish};
use crate::export::transcript::is_transcript_ending;
use crate::i18n::{Catalog, Message};
use crate::model::DocumentId;
use crate::project::Snapshot;
use crate::ui::app::App;
use crate::ui::dialogs::Dialog;
use crate::ui::files::Purpose;
use crate::ui::session::Session;

/// Something that is asked about transcripts.
#[derive(Clone, Debug, PartialEq)]
pub enum TranscriptAction {
    /// Asks how these documents shall be written; none for those that are activated, else
    /// those chosen in the list, else the open one.
    Ask(Vec<DocumentId>),
    /// Asks where to write.
    Choose(Box<Wish>),
    /// Writes what was wished.
    ExportTo(PathBuf),
}

/// Carries an action out.
pub fn dispatch(app: &mut App, ctx: &egui::Context, action: TranscriptAction) {
    let Some(session) = &mut app.session else { return };
    match action {
        TranscriptAction::Ask(documents) => {
            let documents = if documents.is_empty() { meant(session) } else { documents };
            if documents.is_empty() {
                app.notices.toast(Message::new("transcript-no-documents"));
                return;
            }
            let before = session.transcript.wish.as_ref();
            app.dialog = Some(Dialog::Transcript(TranscriptDialog::new(documents, before)));
        }
        TranscriptAction::Choose(wish) => {
            session.transcript.wish = Some(*wish);
            app.ask(ctx, Purpose::ExportTranscript);
        }
        TranscriptAction::ExportTo(path) => {
            let State { wish: Some(wish), task: task @ None } = &mut session.transcript else { return };
            let snapshot = std::sync::Arc::clone(&session.standing.snapshot);
            let repaint = ctx.clone();
            let wake = move || repaint.request_repaint();
            *task = ExportTask::start(snapshot, wish.clone(), with_ending(path, wish), app.catalog.language(), wake);
        }
    }
}

/// The documents that are meant without being named.
fn meant(session: &Session) -> Vec<DocumentId> {
    let (view, list) = (&session.view, &session.documents);
    let in_order = |is: &dyn Fn(DocumentId) -> bool| -> Vec<DocumentId> {
        session.standing.snapshot.documents().map(|entry| entry.document.id).filter(|&id| is(id)).collect()
    };
    let activated = in_order(&|id| view.activated_documents.contains(&id));
    let chosen = || in_order(&|id| list.is_chosen(id));
    let open = || view.open_document.into_iter().collect();
    [activated, chosen(), open()].into_iter().find(|ids: &Vec<DocumentId>| !ids.is_empty()).unwrap_or_default()
}

/// The name that the file dialog proposes: the document's, without what no file name may hold.
pub fn proposed_name(state: &State, snapshot: &Snapshot, catalog: &Catalog) -> String {
    let Some(wish) = &state.wish else { return String::new() };
    let name = match wish.documents[..] {
        [one] => snapshot.document(one).map_or_else(String::new, |entry| entry.document.name.clone()),
        _ => catalog.text("transcript-title").into_owned(),
    };
    let plain = |c: char| if c.is_control() || r#"/\:*?"<>|"#.contains(c) { '-' } else { c };
    format!("{}.{}", name.chars().map(plain).collect::<String>(), wish.ending)
}

fn with_ending(path: PathBuf, wish: &Wish) -> PathBuf {
    if is_transcript_ending(&path) {
        return path;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(wish.ending);
    path.with_file_name(name)
}

/// Tells what came of an export that has ended.
pub fn poll(app: &mut App) {
    let Some(session) = &mut app.session else { return };
    let Some(done) = session.transcript.task.as_ref().and_then(ExportTask::poll) else { return };
    let Some(task) = session.transcript.task.take() else { return };
    match done {
        Ok(()) => app.notices.toast(Message::new("export-done").with("name", name_of(task.path()))),
        Err(_) if task.is_cancelled() => app.notices.toast(Message::new("transcript-stopped")),
        Err(error) => app.notices.error(error.message()),
    }
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::transcript::TranscriptOptions;

    #[test]
    fn a_place_gets_the_ending_that_was_wished() {
        let wish = Wish { documents: Vec::new(), options: TranscriptOptions::default(), ending: "html" };
        assert_eq!(with_ending("a/CSO 1.2".into(), &wish), Path::new("a/CSO 1.2.html"));
        assert_eq!(with_ending("a/b.DOCX".into(), &wish), Path::new("a/b.DOCX"));
    }
}
