//! What is asked about reading and finishing.

use crate::i18n::Message;
use crate::model::*;
use crate::project::Snapshot;
use crate::ui::engine::{Job, Outcome, Then};

/// Something that is asked about how far a coder is.
#[derive(Clone, Debug, PartialEq)]
pub enum ProgressAction {
    /// Marks the paragraphs of a segment as read.
    Read(Segment),
    /// Takes that mark away.
    Unread(Segment),
    /// Says that documents are finished under the code system as it is.
    Finish(Vec<DocumentId>),
    /// Takes that back.
    Reopen(Vec<DocumentId>),
    /// The one or the other, as it stands.
    ToggleFinished(DocumentId),
}

/// The job that an action is.
pub fn dispatch(snapshot: &Snapshot, coder: CoderId, action: ProgressAction) -> Job {
    use ProgressAction as A;
    match action {
        A::Read(segment) => Box::new(move |project| Ok(Outcome::of(project.mark_read(segment)?, Then::Show))),
        A::Unread(segment) => Box::new(move |project| Ok(Outcome::of(project.mark_unread(segment)?, Then::Show))),
        A::Finish(documents) => {
            let told = Message::new("told-finished").with("n", documents.len());
            Box::new(move |project| {
                let output = project.finish_documents(&documents)?;
                let then = if output.changes.operation.is_some() { Then::Tell(told) } else { Then::Show };
                Ok(Outcome::of(output, then))
            })
        }
        A::Reopen(documents) => {
            Box::new(move |project| Ok(Outcome::of(project.reopen_documents(&documents)?, Then::Show)))
        }
        A::ToggleFinished(document) => {
            let is_finished = snapshot.finished_documents(coder).contains(&document);
            let documents = vec![document];
            dispatch(snapshot, coder, if is_finished { A::Reopen(documents) } else { A::Finish(documents) })
        }
    }
}
