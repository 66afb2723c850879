//! How many codings stand under each code, own and with sub-codes, in the documents that take
//! part: the activated ones, or all where none is.
//!
//! A code with sub-codes counts distinct passages among its own codings and those below it:
//! the same range under two sub-codes counts once. Only codes whose own lists or those below
//! them changed are counted again; where that is a lot of work it is done on another thread
//! and the former number stands until it is done.

use std::collections::{HashMap, HashSet};
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
    /// The documents that take part; none means all.
    documents: Arc<HashSet<DocumentId>>,
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
    pub fn update(
        &mut self,
        snapshot: &Arc<Snapshot>,
        documents: &HashSet<DocumentId>,
        wake: impl Fn() + Send + 'static,
    ) {
        if let Some(counted) = self.coming.as_ref().and_then(|coming| coming.try_recv().ok()) {
            self.shown = counted;
            self.coming = None;
        }
        let same_documents = *self.shown.documents == *documents;
        let current = |basis: &Arc<Snapshot>| Arc::ptr_eq(basis, snapshot) && same_documents;
        if self.coming.is_some() || self.shown.basis.as_ref().is_some_and(current) {
            return;
        }
        let snapshot = Arc::clone(snapshot);
        let documents = if same_documents { Arc::clone(&self.shown.documents) } else { Arc::new(documents.clone()) };
        let counting = Counting { before: Arc::clone(&self.shown), now: snapshot, documents };
        if counting.work() <= INLINE {
            self.shown = Arc::new(counting.count());
            return;
        }
        let (done, coming) = channel();
        let counting = move || {
            drop(done.send(Arc::new(counting.count())));
            wake();
        };
        match std::thread::Builder::new().name("counts".into()).spawn(counting) {
            Ok(_runs) => self.coming = Some(coming),
            Err(_no_thread) => self.coming = None,
        }
    }
}

/// What is counted now, and what was counted before.
struct Counting {
    before: Arc<Counted>,
    now: Arc<Snapshot>,
    documents: Arc<HashSet<DocumentId>>,
}

impl Counting {
    /// The number that was counted before, where neither the code's list nor any below it has
    /// changed since.
    fn known(&self, place: usize) -> Option<Count> {
        let basis = self.before.basis.as_ref().filter(|_| Arc::ptr_eq(&self.before.documents, &self.documents))?;
        let codes = self.now.codes();
        let id = codes.codes()[place].id;
        let (then, subtree) = (basis.codes().place(id)?, codes.subtree(place));
        let below = basis.codes().subtree(then);
        let unchanged = below.len() == subtree.len()
            && subtree.zip(below).all(|(now_at, then_at)| {
                let (a, b) = (codes.codes()[now_at].id, basis.codes().codes()[then_at].id);
                a == b && std::ptr::eq(self.now.codings_of(a), basis.codings_of(b))
            });
        self.before.by_code.get(&id).copied().filter(|_| unchanged)
    }

    /// Without a choice of documents the length of a code's list is its number, but for those
    /// without words.
    fn is_looked_at(&self, place: usize) -> bool {
        self.now.codes().has_children(place) || !self.documents.is_empty()
    }

    /// How many codings must be looked at.
    fn work(&self) -> usize {
        let codes = self.now.codes();
        let changed = (0..codes.len()).filter(|&place| self.is_looked_at(place) && self.known(place).is_none());
        changed
            .map(|place| {
                codes.codes()[codes.subtree(place)].iter().map(|c| self.now.codings_of(c.id).len()).sum::<usize>()
            })
            .sum()
    }

    fn count(self) -> Counted {
        let codes = self.now.codes();
        let taken =
            |at: &&CodingRef| at.has_words() && (self.documents.is_empty() || self.documents.contains(&at.document));
        let mut by_code = HashMap::with_capacity(codes.len());
        for (place, code) in codes.codes().iter().enumerate() {
            let refs = self.now.codings_of(code.id);
            let count = self.known(place).unwrap_or_else(|| {
                let own = match self.documents.is_empty() {
                    true => self.now.n_codings_of(code.id),
                    false => refs.iter().filter(taken).count(),
                };
                let with_sub_codes = if codes.has_children(place) {
                    let below = &codes.codes()[codes.subtree(place)];
                    passages(below.iter().flat_map(|c| self.now.codings_of(c.id)).filter(taken))
                } else {
                    own
                };
                Count { own, with_sub_codes }
            });
            by_code.insert(code.id, count);
        }
        Counted { documents: self.documents, basis: Some(self.now), by_code }
    }
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
        let (mut counts, none) = (Counts::default(), HashSet::new());
        counts.update(project.snapshot(), &none, || {});
        assert_eq!(counts.of(top), Count::default());
        for (segment, code) in [(at(0, 3), a), (at(0, 3), b), (at(4, 7), b)] {
            project.apply_code(segment, code).expect("coded");
        }
        counts.update(project.snapshot(), &none, || {});
        assert_eq!(counts.of(top), Count { own: 0, with_sub_codes: 2 });
        assert_eq!(counts.of(b), Count { own: 2, with_sub_codes: 2 });
        project.undo().expect("undone");
        counts.update(project.snapshot(), &none, || {});
        assert_eq!(counts.of(top), Count { own: 0, with_sub_codes: 1 });
        project.move_codes(&[b], crate::project::Placement::default()).expect("moved");
        counts.update(project.snapshot(), &none, || {});
        assert_eq!(counts.of(top), Count { own: 0, with_sub_codes: 1 });
    }

    #[test]
    fn only_documents_that_take_part_are_counted() {
        let mut project = Project::in_memory("AK").expect("in memory");
        let draft =
            |name: &str| DraftDocument { name: name.into(), text: "Una voz.".into(), ..DraftDocument::default() };
        let ids = project.add_documents(vec![draft("A"), draft("B")], None).expect("added").output;
        let top = project.add_code("Top", None, None).expect("code").output;
        let low = project.add_code("low", Some(top), None).expect("code").output;
        for &document in &ids {
            project.apply_code(Segment { document, span: Span::new(0, 3) }, low).expect("coded");
        }
        let mut counts = Counts::default();
        let both = Count { own: 2, with_sub_codes: 2 };
        counts.update(project.snapshot(), &HashSet::new(), || {});
        assert_eq!(counts.of(low), both);
        let one = HashSet::from([ids[0]]);
        counts.update(project.snapshot(), &one, || {});
        assert_eq!((counts.of(low).own, counts.of(top)), (1, Count { own: 0, with_sub_codes: 1 }));
        project.apply_code(Segment { document: ids[0], span: Span::new(4, 7) }, low).expect("coded");
        counts.update(project.snapshot(), &one, || {});
        assert_eq!(counts.of(low).own, 2);
        counts.update(project.snapshot(), &HashSet::new(), || {});
        assert_eq!(counts.of(top).with_sub_codes, 3);
    }
}
