//! Storing the batch: one operation on the project's thread, with progress and cancel.

use std::sync::Arc;

use super::Preview;
use super::report::Brought;
use crate::i18n::Message;
use crate::project::{Progress, ProjectError, Snapshot};
use crate::ui::engine::{Job, Outcome, Then};

/// A batch that is being stored.
pub struct Storing {
    progress: Arc<Progress>,
    brought: Brought,
}

impl Preview {
    /// The job that stores the batch; from now on the window only waits.
    pub fn store(&mut self, snapshot: &Snapshot) -> Job {
        let documents = self.batch.documents();
        let beside = self.batch.beside(snapshot);
        let progress = Arc::new(Progress::default());
        self.failure = None;
        self.storing = Some(Storing { progress: Arc::clone(&progress), brought: Brought::of(&self.batch) });
        Box::new(move |project| {
            // A copy of each text is made as its turn comes, not of all at once.
            let documents = documents.into_iter().map(super::batch::Placing::placed);
            let output = project.import_batch(documents, &beside, &progress)?;
            Ok(Outcome { then: Then::Imported(output.output), changes: output.changes })
        })
    }

    /// Takes the batch's report when it is stored; none where nothing was being stored.
    pub fn stored(&mut self) -> Option<Brought> {
        self.storing.take().map(|storing| storing.brought)
    }

    /// Takes that storing has failed or was cancelled: nothing was stored, and everything that was
    /// decided stands as it was. True where it was this batch that failed.
    pub fn failed(&mut self, error: &ProjectError) -> bool {
        if self.storing.take().is_none() {
            return false;
        }
        self.failure = Some(match error {
            ProjectError::Cancelled => Message::new("preview-cancelled"),
            error => error.message(),
        });
        true
    }

    /// True while the batch is being stored.
    pub const fn is_storing(&self) -> bool {
        self.storing.is_some()
    }
}

impl Storing {
    /// How many documents of how many are stored.
    pub fn state(&self) -> (usize, usize) {
        self.progress.state()
    }

    /// Asks to stop; nothing of the batch is kept then.
    pub fn cancel(&self) {
        self.progress.cancel();
    }

    /// True where it was asked to stop.
    pub fn is_cancelled(&self) -> bool {
        self.progress.is_cancelled()
    }
}
