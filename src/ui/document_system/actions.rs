//! What the document list asks for beyond single documents: order of groups, and sets.

use super::data::documents_of_new_set;
use crate::i18n::Message;
use crate::model::*;
use crate::project::{OpOutput, Project, ProjectError};
use crate::ui::engine::{Job, Outcome, Then};
use crate::ui::session::Session;

/// Something the document list asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum DocumentsAction {
    /// Lets the names decide the order, or lets hands decide again.
    SortByName(bool),
    /// Starts naming a new set: of these documents, or without any of those that are activated,
    /// or else of those chosen in the list.
    BeginAddSet(Vec<DocumentId>),
    /// Starts renaming a set.
    BeginRenameSet(DocumentSetId),
    /// Puts groups before another one, or behind all.
    MoveGroups(Vec<DocumentGroupId>, Option<DocumentGroupId>),
    /// Makes a set of documents.
    AddSet(String, Vec<DocumentId>),
    /// Renames a set.
    RenameSet(DocumentSetId, String),
    /// Deletes a set; its documents stay.
    DeleteSet(DocumentSetId),
    /// Puts sets before another one, or behind all.
    MoveSets(Vec<DocumentSetId>, Option<DocumentSetId>),
    /// Puts documents into a set, before another one of it or at its end.
    PutInSet(DocumentSetId, Vec<DocumentId>, Option<DocumentId>),
    /// Takes documents out of a set.
    TakeFromSet(DocumentSetId, Vec<DocumentId>),
}

/// Carries an action out: at once on the list, or as an operation for the project's thread.
pub fn dispatch(session: &mut Session, action: DocumentsAction) -> Option<Job> {
    use DocumentsAction as A;
    let (snapshot, list) = (&session.standing.snapshot, &mut session.documents);
    let set_name = |id: DocumentSetId| {
        snapshot.document_sets().into_iter().find(|set| set.id == id).map(|set| set.name.clone()).unwrap_or_default()
    };
    Some(match action {
        A::SortByName(by_name) => {
            list.shown.by_name = by_name;
            return None;
        }
        A::BeginAddSet(documents) => {
            let documents = if documents.is_empty() {
                let chosen = |id| list.is_chosen(id);
                documents_of_new_set(snapshot, &session.view.activated_documents, chosen)
            } else {
                documents
            };
            list.name_set(documents);
            return None;
        }
        A::BeginRenameSet(id) => {
            if let Some(set) = snapshot.document_sets().into_iter().find(|set| set.id == id) {
                list.rename_set(set);
            }
            return None;
        }
        A::MoveGroups(ids, before) => job(move |project| project.move_document_groups(&ids, before)),
        A::AddSet(name, documents) => job(move |project| project.add_document_set(&name, &documents)),
        A::RenameSet(id, name) => job(move |project| project.rename_document_set(id, &name)),
        A::DeleteSet(id) => {
            let told = Message::new("told-deleted-set").with("name", set_name(id));
            told_job(told, move |project| project.delete_document_set(id))
        }
        A::MoveSets(ids, before) => job(move |project| project.move_document_sets(&ids, before)),
        A::PutInSet(id, documents, before) => {
            let told = Message::new("told-put-in-set").with("n", documents.len()).with("name", set_name(id));
            told_job(told, move |project| project.put_in_document_set(id, &documents, before))
        }
        A::TakeFromSet(id, documents) => job(move |project| project.take_from_document_set(id, &documents)),
    })
}

fn job<T>(work: impl FnOnce(&mut Project) -> Result<OpOutput<T>, ProjectError> + Send + 'static) -> Job {
    Box::new(move |project| Ok(Outcome::of(work(project)?, Then::Show)))
}

fn told_job<T>(
    told: Message,
    work: impl FnOnce(&mut Project) -> Result<OpOutput<T>, ProjectError> + Send + 'static,
) -> Job {
    Box::new(move |project| Ok(Outcome::of(work(project)?, Then::Tell(told))))
}
