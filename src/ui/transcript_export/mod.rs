//! Transcripts to a file: what is wanted, where to, and the writing beside the frames.

mod action;
mod dialog;
mod task;

pub use action::{TranscriptAction, dispatch, poll, proposed_name};
pub use dialog::TranscriptDialog;
pub use task::ExportTask;

use crate::export::transcript::TranscriptOptions;
use crate::model::DocumentId;

/// What shall be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Wish {
    /// The documents, in this order.
    pub documents: Vec<DocumentId>,
    /// What stands beside their texts.
    pub options: TranscriptOptions,
    /// The ending of the format.
    pub ending: &'static str,
}

/// What the export keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    /// What shall be written when a place is chosen, or was written last: the next dialog
    /// begins with its options.
    pub(super) wish: Option<Wish>,
    /// What is being written.
    pub(super) task: Option<ExportTask>,
}

impl State {
    /// How far the writing is: how many documents of how many, and a way to stop it.
    pub const fn task(&self) -> Option<&ExportTask> {
        self.task.as_ref()
    }
}
