//! Searches when there is something else to look for, in the background where that takes long.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use crate::project::{Snapshot, Table};
use crate::query::{SearchError, SearchHits, SearchProgress, SearchSpec, search};

/// For so long nothing else is typed before a search begins, in seconds.
const PAUSE: f64 = 0.12;
/// Texts of so many bytes in all are searched within the frame.
const BYTES_IN_FRAME: usize = 1_000_000;

/// The texts at one moment, and what is looked for in them.
#[derive(Clone, Debug, PartialEq)]
struct Key {
    project: uuid::Uuid,
    texts: [u64; 5],
    spec: SearchSpec,
}

/// What came of a search.
pub type Found = Result<Arc<SearchHits>, SearchError>;

/// A search that is under way.
#[derive(Debug)]
struct Running {
    key: Key,
    progress: Arc<SearchProgress>,
    found: Receiver<Result<SearchHits, SearchError>>,
}

/// The last search and the one under way.
#[derive(Debug, Default)]
pub struct Searching {
    /// What will be looked for when nothing else is typed, and since when.
    wanted: Option<(Key, f64)>,
    done: Option<(Key, Found)>,
    running: Option<Running>,
}

impl Searching {
    /// Sees to it that what came of `spec` is there or under way. True where something else is
    /// to be shown than before.
    pub fn update(
        &mut self,
        snapshot: &Arc<Snapshot>,
        spec: Option<SearchSpec>,
        now: f64,
        egui: &egui::Context,
    ) -> bool {
        let Some(spec) = spec else {
            self.stop();
            self.wanted = None;
            return self.done.take().is_some();
        };
        let tables = [Table::DocumentGroup, Table::Document, Table::DocumentText, Table::Speaker, Table::Turn];
        let key = Key { project: snapshot.uuid(), texts: tables.map(|table| snapshot.table_revision(table)), spec };
        let arrived = self.take_arrived();
        if self.done.as_ref().is_some_and(|(known, _)| *known == key) {
            self.stop();
            self.wanted = None;
            return arrived;
        }
        if self.running.as_ref().is_some_and(|running| running.key == key) {
            return arrived;
        }
        match &self.wanted {
            Some((wanted, since)) if *wanted == key => {
                let left = since + PAUSE - now;
                if left > 0.0 {
                    egui.request_repaint_after_secs(left as f32);
                    return arrived;
                }
            }
            _ => {
                self.wanted = Some((key, now));
                egui.request_repaint_after_secs(PAUSE as f32);
                return arrived;
            }
        }
        self.wanted = None;
        self.stop();
        self.start(snapshot, key, egui) || arrived
    }

    /// Begins a search; true where it has ended already.
    fn start(&mut self, snapshot: &Arc<Snapshot>, key: Key, egui: &egui::Context) -> bool {
        let progress = Arc::new(SearchProgress::default());
        let n_bytes: usize = snapshot.documents().map(|entry| entry.transcript.text.len()).sum();
        if n_bytes <= BYTES_IN_FRAME {
            let found = search(snapshot, &key.spec, &progress);
            self.done = Some((key, found.map(Arc::new)));
            return true;
        }
        let (send, found) = channel();
        let (snapshot, spec, egui) = (Arc::clone(snapshot), key.spec.clone(), egui.clone());
        self.running = Some(Running { key, progress: Arc::clone(&progress), found });
        std::thread::spawn(move || {
            // Nobody waits for it any more where this fails.
            send.send(search(&snapshot, &spec, &progress)).ok();
            egui.request_repaint();
        });
        false
    }

    /// Stops the search that is under way.
    fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.progress.cancel();
        }
    }

    /// Stops what is under way and says so until something else is asked for.
    pub fn cancel(&mut self) {
        if let Some(key) = self.running.as_ref().map(|running| running.key.clone()) {
            self.stop();
            self.done = Some((key, Err(SearchError::Cancelled)));
        }
    }

    /// What came of the last search.
    pub fn found(&self) -> Option<&Found> {
        self.done.as_ref().map(|(_, found)| found)
    }

    /// How far the search under way is, 0-1.
    pub fn progress(&self) -> Option<f32> {
        self.running.as_ref().map(|running| running.progress.share())
    }

    fn take_arrived(&mut self) -> bool {
        let Some(running) = &self.running else { return false };
        match running.found.try_recv() {
            Ok(found) => {
                self.done = Some((running.key.clone(), found.map(Arc::new)));
                self.running = None;
                true
            }
            Err(TryRecvError::Empty) => false,
            Err(TryRecvError::Disconnected) => {
                self.running = None;
                false
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;
    use crate::query::fixture::Fixture;
    use crate::text::Query;

    fn spec(text: &str) -> Option<SearchSpec> {
        let query = Query { text: text.into(), ..Query::default() };
        Some(SearchSpec { query, ..SearchSpec::default() })
    }

    fn n(searching: &Searching) -> Option<usize> {
        searching.found().and_then(|found| found.as_ref().ok()).map(|hits| hits.n)
    }

    #[test]
    fn a_search_begins_when_nothing_more_is_typed() {
        let mut fixture = Fixture::new();
        fixture.document("D", "uno dos uno");
        let (snapshot, egui) = (fixture.snapshot(), egui::Context::default());
        let mut searching = Searching::default();
        assert!(!searching.update(&snapshot, spec("un"), 0.0, &egui));
        assert!(!searching.update(&snapshot, spec("uno"), 0.1, &egui), "typed on");
        assert!(!searching.update(&snapshot, spec("uno"), 0.15, &egui));
        assert!(searching.update(&snapshot, spec("uno"), 0.3, &egui));
        assert_eq!(n(&searching), Some(2));
        assert!(!searching.update(&snapshot, spec("uno"), 9.0, &egui), "it is known");
        fixture.document("E", "uno");
        let snapshot = fixture.snapshot();
        searching.update(&snapshot, spec("uno"), 10.0, &egui);
        assert_eq!(n(&searching), Some(2), "the last ones stay meanwhile");
        assert!(searching.update(&snapshot, spec("uno"), 11.0, &egui));
        assert_eq!(n(&searching), Some(3));
        assert!(searching.update(&snapshot, None, 12.0, &egui));
        assert_eq!(n(&searching), None);
    }

    #[test]
    fn long_texts_are_searched_in_the_background() {
        let mut fixture = Fixture::new();
        fixture.document("D", &"palabra uno ".repeat(BYTES_IN_FRAME / 10));
        let (snapshot, egui) = (fixture.snapshot(), egui::Context::default());
        let mut searching = Searching::default();
        searching.update(&snapshot, spec("uno"), 0.0, &egui);
        searching.update(&snapshot, spec("uno"), 1.0, &egui);
        assert!(searching.progress().is_some());
        let began = Instant::now();
        while !searching.update(&snapshot, spec("uno"), 2.0, &egui) {
            assert!(began.elapsed() < Duration::from_secs(60));
            std::thread::yield_now();
        }
        assert_eq!(n(&searching), Some(BYTES_IN_FRAME / 10));
        // Given up: it says so, and the same is not begun again.
        searching.update(&snapshot, spec("dos"), 3.0, &egui);
        searching.update(&snapshot, spec("dos"), 4.0, &egui);
        searching.cancel();
        assert!(searching.progress().is_none() || n(&searching) == Some(0));
        assert!(!searching.update(&snapshot, spec("dos"), 5.0, &egui));
    }
}
