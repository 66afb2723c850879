//! Counts the matrix when it must be counted anew, in the background where that takes long.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use crate::project::Snapshot;
use crate::query::matrix::{Matrix, MatrixSpec, Measure};

/// Up to this many codings are counted within the frame: about 3 ms.
const CODINGS_IN_FRAME: usize = 100_000;
/// Up to this many documents may have their words found within the frame.
const DOCUMENTS_IN_FRAME: usize = 20;

/// The project at one moment, and what is asked of it.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    project: uuid::Uuid,
    revision: u64,
    spec: MatrixSpec,
}

/// The matrix and what it was counted from.
#[derive(Debug, Default)]
pub struct Counting {
    counted: Option<(Key, Arc<Matrix>)>,
    pending: Option<(Key, Receiver<Matrix>)>,
}

impl Counting {
    /// Sees to it that the matrix of `spec` is there or under way. True where another matrix
    /// is shown than before.
    pub fn update(&mut self, snapshot: &Arc<Snapshot>, spec: MatrixSpec, ctx: &egui::Context) -> bool {
        let key = Key { project: snapshot.uuid(), revision: snapshot.revision(), spec };
        let arrived = self.take_arrived();
        if self.counted.as_ref().is_some_and(|(known, _)| *known == key) {
            self.pending = None;
            return arrived;
        }
        if self.pending.as_ref().is_some_and(|(known, _)| *known == key) {
            return arrived;
        }
        if is_quick(snapshot, &key.spec) {
            self.pending = None;
            let matrix = Matrix::new(snapshot, key.spec.clone());
            self.counted = Some((key, Arc::new(matrix)));
            return true;
        }
        // A matrix of another project must not be shown while the new one is counted.
        if self.counted.as_ref().is_some_and(|(known, _)| known.project != key.project) {
            self.counted = None;
        }
        let (send, receive) = channel();
        let (snapshot, spec, ctx) = (Arc::clone(snapshot), key.spec.clone(), ctx.clone());
        std::thread::spawn(move || {
            // Nobody waits for it any more where this fails.
            send.send(Matrix::new(&snapshot, spec)).ok();
            ctx.request_repaint();
        });
        self.pending = Some((key, receive));
        arrived
    }

    /// The matrix to be shown: while another is counted, the last one.
    pub fn matrix(&self) -> Option<&Arc<Matrix>> {
        self.counted.as_ref().map(|(_, matrix)| matrix)
    }

    /// True while a matrix is counted in the background.
    pub const fn is_pending(&self) -> bool {
        self.pending.is_some()
    }

    fn take_arrived(&mut self) -> bool {
        let Some((key, receive)) = &self.pending else { return false };
        match receive.try_recv() {
            Ok(matrix) => {
                self.counted = Some((key.clone(), Arc::new(matrix)));
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

fn is_quick(snapshot: &Snapshot, spec: &MatrixSpec) -> bool {
    let few = if spec.measure == Measure::CodedWords { CODINGS_IN_FRAME / 10 } else { CODINGS_IN_FRAME };
    let has_few_texts = spec.measure != Measure::CodedWords || snapshot.documents().len() <= DOCUMENTS_IN_FRAME;
    snapshot.n_codings() <= few && has_few_texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::Fixture;

    #[test]
    fn what_takes_long_is_counted_in_the_background_and_arrives() {
        let mut fixture = Fixture::new();
        for n in 0..=DOCUMENTS_IN_FRAME {
            fixture.document(&format!("D{n}"), "uno dos tres");
        }
        fixture.codes(&["A"]);
        fixture.coding("D1", 0..7, "A");
        let (snapshot, ctx) = (fixture.snapshot(), egui::Context::default());
        let words = MatrixSpec { measure: Measure::CodedWords, ..MatrixSpec::default() };
        let mut counting = Counting::default();
        assert!(counting.update(&snapshot, MatrixSpec::default(), &ctx), "codings are counted within the frame");
        let waited_for = std::time::Instant::now();
        while !counting.update(&snapshot, words.clone(), &ctx) {
            let shown = counting.matrix().map(|matrix| matrix.spec.measure);
            assert!(counting.is_pending() && shown == Some(Measure::Codings), "the last matrix stays");
            assert!(waited_for.elapsed().as_secs() < 60);
            std::thread::yield_now();
        }
        assert!(!counting.is_pending());
        assert_eq!(counting.matrix().map(|matrix| matrix.total(0)), Some(2));
    }
}
