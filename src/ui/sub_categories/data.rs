//! What lies on the desk.

use std::collections::HashSet;
use std::sync::Arc;

use crate::model::{Code, CodeId, CodingId};
use crate::project::{CodingRef, Snapshot, Table};
use crate::ui::document_browser::heights::Heights;

/// The sub-codes that have a digit.
pub const N_DIGITS: usize = 9;

/// What the desk keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    /// The code whose segments lie at the left: a code, or one of its sub-codes.
    pub shown: Option<CodeId>,
    /// The chosen segments.
    pub chosen: HashSet<CodingId>,
    /// The segment that a digit assigns.
    pub focus: Option<usize>,
    pub(super) anchor: Option<usize>,
    /// The segment that shall be seen and get the focus.
    pub(super) walk_to: Option<usize>,
    /// The name of a new sub-code that is being written.
    pub(super) naming: Option<String>,
    pub(super) list: List,
}

/// The segments at the left, kept until codings or codes change.
#[derive(Debug, Default)]
pub(super) struct List {
    key: Option<(uuid::Uuid, u64, CodeId)>,
    pub refs: Arc<Vec<CodingRef>>,
    pub heights: Heights,
    pub width: f32,
}

impl State {
    /// The segments that lie at the left, in document order.
    pub fn refs(&mut self, snapshot: &Snapshot, code: CodeId) -> Arc<Vec<CodingRef>> {
        let revision = [Table::Coding, Table::Code, Table::Document, Table::DocumentGroup]
            .iter()
            .map(|&table| snapshot.table_revision(table))
            .max()
            .unwrap_or_default();
        let key = Some((snapshot.uuid(), revision, code));
        if self.list.key != key {
            let moved = self.list.key.is_some_and(|(_, _, before)| before == code);
            self.list.key = key;
            self.list.refs = Arc::new(segments_of(snapshot, code));
            self.list.width = 0.0;
            self.chosen.retain(|&id| snapshot.coding(id).is_some_and(|coding| coding.code == code));
            let last = self.list.refs.len().checked_sub(1);
            // What was assigned is gone from its place: the next one stands there now.
            self.focus = self.focus.filter(|_| moved).and_then(|row| Some(row.min(last?)));
            if moved && self.focus.is_some() {
                self.walk_to = self.focus;
            }
        }
        Arc::clone(&self.list.refs)
    }

    /// The segments that are assigned: the chosen ones if the one at `row` is among them, else
    /// that one.
    pub fn assigned(&self, row: usize) -> Vec<CodingId> {
        let Some(at) = self.list.refs.get(row) else { return Vec::new() };
        if !self.chosen.contains(&at.id) {
            return vec![at.id];
        }
        self.list.refs.iter().map(|at| at.id).filter(|id| self.chosen.contains(id)).collect()
    }

    /// Chooses a row: alone, in addition (`toggle`), or all from where choosing began (`range`).
    pub fn choose(&mut self, row: usize, toggle: bool, range: bool) {
        let Some(at) = self.list.refs.get(row) else { return };
        if range {
            let from = self.anchor.unwrap_or(row);
            let rows = from.min(row)..=from.max(row).min(self.list.refs.len() - 1);
            self.chosen = self.list.refs[rows].iter().map(|at| at.id).collect();
        } else if toggle {
            if !self.chosen.remove(&at.id) {
                self.chosen.insert(at.id);
            }
            self.anchor = Some(row);
        } else {
            self.chosen.clear();
            self.anchor = Some(row);
        }
        self.focus = Some(row);
    }
}

/// The codings of a code itself, by the order of the documents.
fn segments_of(snapshot: &Snapshot, code: CodeId) -> Vec<CodingRef> {
    let mut refs: Vec<CodingRef> = snapshot.codings_of(code).iter().filter(|at| at.has_words()).copied().collect();
    let order: std::collections::HashMap<_, usize> =
        snapshot.documents().enumerate().map(|(place, entry)| (entry.document.id, place)).collect();
    refs.sort_by_key(|at| (order.get(&at.document).copied(), at.span, at.id));
    refs
}

/// What stands at the right: the sub-codes, each with how many segments it has itself.
#[derive(Clone, Debug)]
pub struct Target {
    /// The sub-code.
    pub code: Arc<Code>,
    /// Its own segments.
    pub n: usize,
}

/// The sub-codes directly below a code, in order.
pub fn targets(snapshot: &Snapshot, parent: CodeId) -> Vec<Target> {
    let children = snapshot.codes().children(Some(parent));
    children.into_iter().map(|code| Target { n: snapshot.n_codings_of(code.id), code }).collect()
}
