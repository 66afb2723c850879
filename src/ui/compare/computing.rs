//! What a view shows, worked out once for a state of the project and a question: in the
//! background where that takes long, so that no frame waits.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use crate::project::Snapshot;

/// In projects of more codings than this the work is done in the background.
const CODINGS_IN_FRAME: usize = 20_000;

/// The project at one moment, and what is asked of it.
#[derive(Clone, Debug, PartialEq)]
struct Asked<Q> {
    project: uuid::Uuid,
    revision: u64,
    question: Q,
}

/// A result and what it was worked out from.
#[derive(Debug)]
pub struct Computing<Q, T> {
    done: Option<(Asked<Q>, Arc<T>)>,
    pending: Option<(Asked<Q>, Receiver<T>)>,
}

impl<Q, T> Default for Computing<Q, T> {
    fn default() -> Self {
        Self { done: None, pending: None }
    }
}

impl<Q: Clone + PartialEq + Send + 'static, T: Send + Sync + 'static> Computing<Q, T> {
    /// Sees to it that the answer is there or under way. True where another one is shown than
    /// before.
    pub fn update(
        &mut self,
        snapshot: &Arc<Snapshot>,
        question: Q,
        ctx: &egui::Context,
        work: fn(&Snapshot, &Q) -> T,
    ) -> bool {
        let asked = Asked { project: snapshot.uuid(), revision: snapshot.revision(), question };
        let arrived = self.take_arrived();
        if self.done.as_ref().is_some_and(|(known, _)| *known == asked) {
            self.pending = None;
            return arrived;
        }
        if self.pending.as_ref().is_some_and(|(known, _)| *known == asked) {
            return arrived;
        }
        if snapshot.n_codings() <= CODINGS_IN_FRAME {
            self.pending = None;
            let result = work(snapshot, &asked.question);
            self.done = Some((asked, Arc::new(result)));
            return true;
        }
        // What another project said must not be shown while this one is worked on.
        if self.done.as_ref().is_some_and(|(known, _)| known.project != asked.project) {
            self.done = None;
        }
        let (send, receive) = channel();
        let (snapshot, question, ctx) = (Arc::clone(snapshot), asked.question.clone(), ctx.clone());
        std::thread::spawn(move || {
            // Nobody waits for it any more where this fails.
            send.send(work(&snapshot, &question)).ok();
            ctx.request_repaint();
        });
        self.pending = Some((asked, receive));
        arrived
    }

    /// What is shown: while another answer is worked on, the last one.
    pub fn shown(&self) -> Option<&Arc<T>> {
        self.done.as_ref().map(|(_, result)| result)
    }

    /// True while an answer is worked on in the background.
    pub const fn is_pending(&self) -> bool {
        self.pending.is_some()
    }

    fn take_arrived(&mut self) -> bool {
        let Some((asked, receive)) = &self.pending else { return false };
        match receive.try_recv() {
            Ok(result) => {
                self.done = Some((asked.clone(), Arc::new(result)));
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
