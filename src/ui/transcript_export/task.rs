//! An export that is being written on a thread of its own.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};

use super::Wish;
use crate::export::ExportError;
use crate::export::transcript::save_transcript;
use crate::i18n::{Catalog, Language};
use crate::project::Snapshot;

/// A running export.
#[derive(Debug)]
pub struct ExportTask {
    path: PathBuf,
    n_documents: usize,
    done: Arc<AtomicUsize>,
    cancelled: Arc<AtomicBool>,
    result: Receiver<Result<(), ExportError>>,
}

impl ExportTask {
    /// Begins to write; none where the system gives no thread. `wake` is called when a document
    /// is done.
    pub fn start(
        snapshot: Arc<Snapshot>,
        wish: Wish,
        path: PathBuf,
        language: Language,
        wake: impl Fn() + Send + 'static,
    ) -> Option<Self> {
        let (send, result) = channel();
        let (done, cancelled) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
        let task = Self {
            path: path.clone(),
            n_documents: wish.documents.len(),
            done: Arc::clone(&done),
            cancelled: Arc::clone(&cancelled),
            result,
        };
        let writing = move || {
            let catalog = Catalog::new(language);
            let goes_on = |n: usize| {
                done.store(n, Ordering::Relaxed);
                wake();
                !cancelled.load(Ordering::Relaxed)
            };
            let written = save_transcript(&path, &snapshot, &wish.documents, &wish.options, &catalog, &goes_on);
            drop(send.send(written));
            wake();
        };
        std::thread::Builder::new().name("transcript export".into()).spawn(writing).ok()?;
        Some(task)
    }

    /// What came of it, once it has ended.
    pub fn poll(&self) -> Option<Result<(), ExportError>> {
        self.result.try_recv().ok()
    }

    /// Asks it to stop; what stood in the file before stays there.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// True where it was asked to stop.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// How many documents of how many are written.
    pub fn state(&self) -> (usize, usize) {
        (self.done.load(Ordering::Relaxed), self.n_documents)
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }
}
