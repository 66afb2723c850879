//! What the lists of segments ask for.

use std::path::PathBuf;

use super::asked::read;
use super::table::TableColumn;
use crate::i18n::Message;
use crate::model::{CodeId, CodingId, SavedKind, SavedQueryId};
use crate::project::{OpOutput, Project, ProjectError};
use crate::query::RetrievalSpec;
use crate::ui::app::App;
use crate::ui::dialogs::Dialog;
use crate::ui::engine::{Outcome, Request, Then};
use crate::ui::files::Purpose;

/// Something that a list of segments asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum SegmentsAction {
    /// Asks which code codings shall get.
    AskRecode(Vec<CodingId>),
    /// Gives codings another code.
    Recode(Vec<CodingId>, CodeId),
    /// Gives codings a new code of this name under a parent.
    RecodeToNew(Vec<CodingId>, String, Option<CodeId>),
    /// Asks what a saved query asks: activates its documents and codes, and takes its filter.
    UseQuery(SavedQueryId),
    /// Keeps what is asked under a name.
    SaveQuery(String),
    /// Lets a saved query ask what is asked now.
    UpdateQuery(SavedQueryId),
    /// Gives a saved query another name.
    RenameQuery(SavedQueryId, String),
    /// Deletes a saved query.
    DeleteQuery(SavedQueryId),
    /// Chooses the columns of the table; remembered per user.
    SetColumns(Vec<TableColumn>),
    /// Writes what is listed to a file, asking where.
    Export,
    /// Writes what is listed to this file.
    ExportTo(PathBuf),
}

/// Carries an action out.
pub fn dispatch(app: &mut App, ctx: &egui::Context, action: SegmentsAction) {
    let Some(session) = &mut app.session else { return };
    match action {
        SegmentsAction::AskRecode(codings) => app.dialog = Some(Dialog::recode(&app.context(ctx), codings)),
        SegmentsAction::Recode(codings, code) => {
            let name = session.standing.snapshot.code(code).map_or_else(String::new, |code| code.name.clone());
            let told = Message::new("segments-told-recoded").with("n", codings.len()).with("name", name);
            let work = move |project: &mut Project| {
                let then = if codings.len() > 1 { Then::Tell(told) } else { Then::Show };
                Ok(Outcome::of(project.recode_codings(&codings, code)?, then))
            };
            app.engine.send(Request::Do(Box::new(work)));
        }
        SegmentsAction::RecodeToNew(codings, name, parent) => {
            send(app, move |project| project.recode_to_new_code(&codings, &name, parent));
        }
        SegmentsAction::UseQuery(id) => {
            let spec = session.standing.snapshot.saved_query(id).map(|query| read(&query.spec));
            match spec {
                Some(Some(spec)) => {
                    session.view.activated_documents = spec.documents.iter().copied().collect();
                    session.view.activated_codes = spec.codes.iter().copied().collect();
                    session.segments.asked.take(id, &spec);
                }
                Some(None) => app.notices.error(Message::new("segments-query-unreadable")),
                None => {}
            }
        }
        SegmentsAction::SaveQuery(name) => {
            let spec = session.segments.asked.spec(&session.view);
            session.segments.saving = Some(name.trim().to_owned());
            send(app, move |project| project.add_saved_query(SavedKind::Retrieval, &name, &json(&spec)));
        }
        SegmentsAction::UpdateQuery(id) => {
            let spec = session.segments.asked.spec(&session.view);
            send(app, move |project| project.update_saved_query(id, &json(&spec)));
        }
        SegmentsAction::RenameQuery(id, name) => send(app, move |project| project.rename_saved_query(id, &name)),
        SegmentsAction::DeleteQuery(id) => send(app, move |project| project.delete_saved_query(id)),
        SegmentsAction::SetColumns(columns) => {
            session.segments.table.columns.clone_from(&columns);
            app.settings.segment_columns = columns;
        }
        SegmentsAction::Export => app.ask(ctx, Purpose::ExportSegments),
        SegmentsAction::ExportTo(path) => super::export::export(app, ctx, path),
    }
}

fn json(spec: &RetrievalSpec) -> String {
    serde_json::to_string(spec).expect("a query is texts, numbers and lists of them")
}

fn send<T>(app: &mut App, work: impl FnOnce(&mut Project) -> Result<OpOutput<T>, ProjectError> + Send + 'static) {
    app.engine.send(Request::Do(Box::new(move |project| Ok(Outcome::of(work(project)?, Then::Show)))));
}
