//! How many codings stand under each code, own and with sub-codes.
//!
//! A code with sub-codes counts distinct passages among its own codings and those below it:
//! the same range under two sub-codes counts once. Only codes whose own lists or those below
//! them changed are counted again; where that is a lot of work it is done on another thread
//! and the former number stands until it is done.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use crate::model::*;
use crate::project::{CodingRef, Snapshot};

/// Up to so many codings are counted within the frame.
const INLINE: usize = 40_000;

/// The number of a code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// The code's own codings.
    pub own: usize,
    /// Distinct passages with those of its sub-codes; for a code without any, `own`.
    pub with_sub_codes: usize,
}

/// The numbers of all codes by their place in the code system, for one state of the project.
#[derive(Debug, Default)]
struct Counted {
    /// Kept so that its lists are not freed: their addresses tell what is unchanged.
    basis: Option<Arc<Snapshot>>,
    by_code: HashMap<CodeId, Count>,
}

/// The numbers shown.
#[derive(Debug, Default)]
pub struct Counts {
    shown: Arc<Counted>,
    coming: Option<Receiver<Arc<Counted>>>,
}

impl Counts {
    /// The number of a code.
    pub fn of(&self, code: CodeId) -> Count {
        self.shown.by_code.get(&code).copied().unwrap_or_default()
    }

    /// Brings the numbers up to date; `wake` is called when those counted elsewhere are there.
    pub fn update(&mut self, snapshot: &Arc<Snapshot>, wake: impl Fn() + Send + 'static) {
        if let Some(counted) = self.coming.as_ref().and_then(|coming| coming.try_recv().ok()) {
            self.shown = counted;
            self.coming = None;
        }
        let current = |basis: &Arc<Snapshot>| Arc::ptr_eq(basis, snapshot);
        if self.coming.is_some() || self.shown.basis.as_ref().is_some_and(current) {
            return;
        }
        let snapshot = Arc::clone(snapshot);
        if work(&self.shown, &snapshot) <= INLINE {
            self.shown = Arc::new(count(&self.shown, snapshot));
            return;
        }
        let (done, coming) = channel();
        let before = Arc::clone(&self.shown);
        let counting = move || {
            drop(done.send(Arc::new(count(&before, snapshot))));
            wake();
        };
        match std::thread::Builder::new().name("counts".into()).spawn(counting) {
            Ok(_runs) => self.coming = Some(coming),
            Err(_no_thread) => self.coming = None,
        }
    }
}

/// True where neither the code's list nor any below it has changed.
fn unchanged(before: &Counted, now: &Snapshot, place: usize) -> bool {
    let Some(basis) = &before.basis else { return false };
    let codes = now.codes();
    let id = codes.codes()[place].id;
    let (Some(then), subtree) = (basis.codes().place(id), codes.subtree(place)) else { return false };
    let below = basis.codes().subtree(then);
    below.len() == subtree.len()
        && subtree.zip(below).all(|(now_at, then_at)| {
            let (a, b) = (codes.codes()[now_at].id, basis.codes().codes()[then_at].id);
            a == b && std::ptr::eq(now.codings_of(a), basis.codings_of(b))
        })
}

/// How many codings must be looked at.
fn work(before: &Counted, now: &Snapshot) -> usize {
    let codes = now.codes();
    let changed = (0..codes.len()).filter(|&place| codes.has_children(place) && !unchanged(before, now, place));
    changed
        .map(|place| codes.codes()[codes.subtree(place)].iter().map(|c| now.codings_of(c.id).len()).sum::<usize>())
        .sum()
}

fn count(before: &Counted, now: Arc<Snapshot>) -> Counted {
    let codes = Arc::clone(now.codes());
    let mut by_code = HashMap::with_capacity(codes.len());
    for (place, code) in codes.codes().iter().enumerate() {
        let own = now.codings_of(code.id).len();
        let with_sub_codes = match before.by_code.get(&code.id) {
            _ if !codes.has_children(place) => own,
            Some(known) if unchanged(before, &now, place) => known.with_sub_codes,
            _ => passages(codes.codes()[codes.subtree(place)].iter().flat_map(|c| now.codings_of(c.id))),
        };
        by_code.insert(code.id, Count { own, with_sub_codes });
    }
    Counted { basis: Some(now), by_code }
}

fn passages<'r>(refs: impl Iterator<Item = &'r CodingRef>) -> usize {
    let mut places: Vec<_> = refs.map(|at| (at.document, at.span)).collect();
    // The lists are sorted: a stable sort merges their runs.
    places.sort();
    places.dedup();
    places.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;
    use crate::text::Span;

    #[test]
    fn the_same_passage_under_two_sub_codes_counts_once() {
        let mut project = Project::in_memory("AK").expect("in memory");
        let draft = DraftDocument { name: "A".into(), text: "Una voz y otra voz.".into(), ..DraftDocument::default() };
        let document = project.add_documents(vec![draft], None).expect("added").output[0];
        let top = project.add_code("Top", None, None).expect("code").output;
        let a = project.add_code("a", Some(top), None).expect("code").output;
        let b = project.add_code("b", Some(top), None).expect("code").output;
        let at = |start: u32, end: u32| Segment { document, span: Span::new(start, end) };
        let mut counts = Counts::default();
        counts.update(project.snapshot(), || {});
        assert_eq!(counts.of(top), Count::default());
        for (segment, code) in [(at(0, 3), a), (at(0, 3), b), (at(4, 7), b)] {
            project.apply_code(segment, code).expect("coded");
        }
        counts.update(project.snapshot(), || {});
        assert_eq!(counts.of(top), Count { own: 0, with_sub_codes: 2 });
        assert_eq!(counts.of(b), Count { own: 2, with_sub_codes: 2 });
        project.undo().expect("undone");
        counts.update(project.snapshot(), || {});
        assert_eq!(counts.of(top), Count { own: 0, with_sub_codes: 1 });
        project.move_codes(&[b], crate::project::Placement::default()).expect("moved");
        counts.update(project.snapshot(), || {});
        assert_eq!(counts.of(top), Count { own: 0, with_sub_codes: 1 });
    }
}
