//! Counts what a view shows when it must be counted anew: within the frame where that is quick,
//! else in the background, while the last numbers stay.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use crate::project::Snapshot;

/// Up to this many codings are counted within the frame: some milliseconds.
const CODINGS_IN_FRAME: usize = 20_000;
/// Up to this many documents have their words read within the frame.
const DOCUMENTS_IN_FRAME: usize = 8;

/// The project at one moment, and what is asked of it.
#[derive(Clone, Debug, PartialEq)]
struct Key<S> {
    project: uuid::Uuid,
    revision: u64,
    spec: S,
}

/// What was counted, and from what.
#[derive(Debug)]
pub struct Counting<S, R> {
    counted: Option<(Key<S>, Arc<R>)>,
    pending: Option<(Key<S>, Receiver<R>)>,
}

impl<S, R> Default for Counting<S, R> {
    fn default() -> Self {
        Self { counted: None, pending: None }
    }
}

/// What counting reads: it says how much fits into a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// The codings.
    Codings,
    /// The words of the documents.
    Words,
}

impl<S: Clone + PartialEq + Send + 'static, R: Send + Sync + 'static> Counting<S, R> {
    /// Sees to it that what is asked for is there or under way. True where other numbers are
    /// shown than before.
    pub fn update(
        &mut self,
        snapshot: &Arc<Snapshot>,
        spec: S,
        reads: Reads,
        ctx: &egui::Context,
        count: impl FnOnce(&Snapshot, S) -> R + Send + 'static,
    ) -> bool {
        let key = Key { project: snapshot.uuid(), revision: snapshot.revision(), spec };
        let arrived = self.take_arrived();
        if self.counted.as_ref().is_some_and(|(known, _)| *known == key) {
            self.pending = None;
            return arrived;
        }
        if self.pending.as_ref().is_some_and(|(known, _)| *known == key) {
            return arrived;
        }
        let is_quick = match reads {
            Reads::Codings => snapshot.n_codings() <= CODINGS_IN_FRAME,
            Reads::Words => snapshot.documents().len() <= DOCUMENTS_IN_FRAME,
        };
        if is_quick {
            self.pending = None;
            let counted = count(snapshot, key.spec.clone());
            self.counted = Some((key, Arc::new(counted)));
            return true;
        }
        // Numbers of another project must not be shown while the new ones are counted.
        if self.counted.as_ref().is_some_and(|(known, _)| known.project != key.project) {
            self.counted = None;
        }
        let (send, receive) = channel();
        let (snapshot, spec, ctx) = (Arc::clone(snapshot), key.spec.clone(), ctx.clone());
        std::thread::spawn(move || {
            // Nobody waits for it any more where this fails.
            send.send(count(&snapshot, spec)).ok();
            ctx.request_repaint();
        });
        self.pending = Some((key, receive));
        arrived
    }

    /// What is shown: while something else is counted, the last numbers.
    pub fn shown(&self) -> Option<&Arc<R>> {
        self.counted.as_ref().map(|(_, counted)| counted)
    }

    /// True while something is counted in the background.
    pub const fn is_pending(&self) -> bool {
        self.pending.is_some()
    }

    fn take_arrived(&mut self) -> bool {
        let Some((key, receive)) = &self.pending else { return false };
        match receive.try_recv() {
            Ok(counted) => {
                self.counted = Some((key.clone(), Arc::new(counted)));
                self.pending = None;
                true
            }
            Err(TryRecvError::Empty) => false,
            Err(TryRecvError::Disconnected) => {
                self.pending = None;
                false
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::Fixture;

    #[test]
    fn what_takes_long_is_counted_in_the_background_and_the_last_numbers_stay() {
        let mut fixture = Fixture::new();
        for n in 0..=DOCUMENTS_IN_FRAME {
            fixture.document(&format!("D{n}"), "uno");
        }
        let (snapshot, ctx) = (fixture.snapshot(), egui::Context::default());
        let mut counting: Counting<usize, usize> = Counting::default();
        assert!(counting.update(&snapshot, 1, Reads::Codings, &ctx, |_, n| n), "codings are counted within the frame");
        assert!(!counting.update(&snapshot, 1, Reads::Codings, &ctx, |_, n| n), "once");
        let waited = std::time::Instant::now();
        while !counting.update(&snapshot, 2, Reads::Words, &ctx, |_, n| n) {
            assert!(counting.is_pending() && counting.shown().is_some_and(|n| **n == 1));
            assert!(waited.elapsed().as_secs() < 60);
            std::thread::yield_now();
        }
        assert_eq!((counting.is_pending(), counting.shown().map(|n| **n)), (false, Some(2)));
        fixture.document("E", "dos");
        assert!(counting.update(&fixture.snapshot(), 2, Reads::Codings, &ctx, |_, n| n + 1), "the project has changed");
    }
}
