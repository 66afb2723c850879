//! How far a long job is, told across threads, and whether it shall stop.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// Shared by the job, which counts, and the window, which shows and may cancel.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicUsize,
    all: AtomicUsize,
    cancelled: AtomicBool,
}

impl Progress {
    /// Says how many steps there are.
    pub fn begin(&self, all: usize) {
        self.all.store(all, Ordering::Relaxed);
    }

    /// Says how many steps are done.
    pub fn set(&self, done: usize) {
        self.done.store(done, Ordering::Relaxed);
    }

    /// How many steps are done, and how many there are; none before the job began.
    pub fn state(&self) -> (usize, usize) {
        (self.done.load(Ordering::Relaxed), self.all.load(Ordering::Relaxed))
    }

    /// Asks the job to stop between two steps.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// True where the job shall stop.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}
