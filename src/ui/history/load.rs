//! What of the history is read, and what is to be read next.

use std::sync::{Arc, Mutex};

use super::data::Rows;
use crate::project::{HistoryFilter, HistoryLine, HistoryPage, HistoryPlace, Progress};

/// How many lines are read at once.
const PAGE: usize = 200;

/// Lines beyond these are read again only when they are scrolled to.
const MAX_READ_AGAIN: usize = 2_000;

/// A page that is asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wanted {
    /// The snapshot's revision: after an operation everything is read anew.
    pub revision: u64,
    /// Which operations.
    pub filter: HistoryFilter,
    /// What their sentences hold.
    pub text: String,
    /// From where on; none from the newest.
    pub before: Option<HistoryPlace>,
    /// How many lines at most.
    pub limit: usize,
}

/// A page that came back.
#[derive(Debug)]
pub struct Reply {
    pub wanted: Wanted,
    pub page: HistoryPage,
}

/// What the panel keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    /// Which operations are listed.
    pub filter: HistoryFilter,
    /// What their sentences hold.
    pub text: String,
    /// True while the choices of the filter are shown.
    pub filter_open: bool,
    /// The lines as rows.
    pub rows: Rows,
    lines: Vec<HistoryLine>,
    /// After an operation: the lines read anew, which replace the old ones when there are as
    /// many, so that the list does not jump.
    fresh: Option<(Vec<HistoryLine>, usize)>,
    next: Option<HistoryPlace>,
    n_operations: usize,
    /// What the lines are, or will be.
    asked: Option<Wanted>,
    is_waiting: bool,
    inbox: Arc<Mutex<Vec<Reply>>>,
    progress: Option<Arc<Progress>>,
}

impl State {
    /// Where pages come back to.
    pub fn inbox(&self) -> Arc<Mutex<Vec<Reply>>> {
        Arc::clone(&self.inbox)
    }

    /// Begins a way back or forward.
    pub fn begin(&mut self) -> Arc<Progress> {
        Arc::clone(self.progress.insert(Arc::default()))
    }

    /// The way back or forward that is being gone.
    pub fn travelling(&self) -> Option<&Arc<Progress>> {
        let is_under_way = |progress: &&Arc<Progress>| Arc::strong_count(progress) > 1 && progress.state().1 > 0;
        self.progress.as_ref().filter(is_under_way)
    }

    /// How many operations the log holds.
    pub const fn n_operations(&self) -> usize {
        self.n_operations
    }

    /// The lines read so far, newest first.
    pub fn lines(&self) -> &[HistoryLine] {
        &self.lines
    }

    /// True where all lines that pass the filter have been read.
    pub const fn is_complete(&self) -> bool {
        self.asked.is_some() && self.next.is_none() && !self.is_waiting
    }

    /// Takes what has come back, and says what to ask for next. `sees_end` where the last of the
    /// lines is in view.
    pub fn update(&mut self, revision: u64, sees_end: bool) -> Option<Wanted> {
        let replies = self.inbox.lock().map(|mut inbox| std::mem::take(&mut *inbox)).unwrap_or_default();
        for reply in replies {
            self.take(reply);
        }
        let is_same = |asked: &Wanted| asked.filter == self.filter && asked.text == self.text;
        match &self.asked {
            Some(asked) if is_same(asked) && asked.revision == revision => {}
            Some(asked) if is_same(asked) => {
                let n = self.lines.len().clamp(PAGE, MAX_READ_AGAIN);
                self.fresh = Some((Vec::new(), n));
                return self.ask(revision, None, n);
            }
            _ => {
                self.fresh = None;
                self.lines.clear();
                self.rows.forget();
                return self.ask(revision, None, PAGE);
            }
        }
        if self.is_waiting {
            return None;
        }
        if let Some((fresh, n)) = &self.fresh {
            let rest = n.saturating_sub(fresh.len()).max(1);
            return self.ask(revision, self.next, rest);
        }
        let more = self.next.filter(|_| sees_end)?;
        self.ask(revision, Some(more), PAGE)
    }

    fn ask(&mut self, revision: u64, before: Option<HistoryPlace>, limit: usize) -> Option<Wanted> {
        let wanted = Wanted { revision, filter: self.filter, text: self.text.clone(), before, limit };
        self.is_waiting = true;
        self.asked = Some(wanted.clone());
        Some(wanted)
    }

    fn take(&mut self, Reply { wanted, page }: Reply) {
        // What was asked for before the filter changed says nothing any more.
        if self.asked.as_ref() != Some(&wanted) {
            return;
        }
        self.is_waiting = false;
        self.n_operations = page.n_operations;
        self.next = page.next;
        match self.fresh.take() {
            Some((mut fresh, n)) => {
                fresh.extend(page.lines);
                if fresh.len() < n && page.next.is_some() {
                    self.fresh = Some((fresh, n));
                    return;
                }
                self.lines = fresh;
            }
            None => self.lines.extend(page.lines),
        }
        self.rows.forget();
    }
}
