//! The hits as rows: a row for each document, below it one for each of its hits; which are
//! chosen, and which was gone to.

use std::collections::HashSet;
use std::sync::Arc;

use crate::model::{DocumentId, Segment};
use crate::query::SearchHits;

/// A row of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// A document, by its place among those with hits.
    Document(usize),
    /// A hit: its document's place, its place in the document, and its place among all.
    Hit(usize, usize, usize),
}

/// The rows of what was found.
#[derive(Debug, Default)]
pub struct Rows {
    hits: Arc<SearchHits>,
    /// For each document the place of its row, and behind the last the number of rows.
    tops: Vec<usize>,
    /// For each document the place of its first hit among all, and behind the last their number.
    firsts: Vec<usize>,
    collapsed: HashSet<DocumentId>,
    /// One for each hit; empty where none is chosen.
    chosen: Vec<bool>,
    n_chosen: usize,
    /// The hit gone to last.
    current: Option<usize>,
    /// The hit chosen last: a range begins there.
    anchor: Option<usize>,
}

impl Rows {
    /// Shows other hits; nothing of them is chosen.
    pub fn set(&mut self, hits: Arc<SearchHits>) {
        *self = Self { collapsed: std::mem::take(&mut self.collapsed), hits, ..Self::default() };
        self.firsts.push(0);
        for of_document in &self.hits.documents {
            self.firsts.push(self.firsts[self.firsts.len() - 1] + of_document.spans.len());
        }
        self.arrange();
    }

    fn arrange(&mut self) {
        self.tops.clear();
        let mut top = 0;
        for of_document in &self.hits.documents {
            self.tops.push(top);
            let is_open = !self.collapsed.contains(&of_document.document);
            top += 1 + if is_open { of_document.spans.len() } else { 0 };
        }
        self.tops.push(top);
    }

    /// What was found.
    pub const fn hits(&self) -> &Arc<SearchHits> {
        &self.hits
    }

    /// How many rows there are.
    pub fn n_rows(&self) -> usize {
        self.tops.last().copied().unwrap_or_default()
    }

    /// What stands in a row.
    pub fn row(&self, row: usize) -> Row {
        let document = self.tops.partition_point(|&top| top <= row).saturating_sub(1);
        match row - self.tops[document] {
            0 => Row::Document(document),
            n => Row::Hit(document, n - 1, self.firsts[document] + n - 1),
        }
    }

    /// The row of a hit; that of its document where its hits are folded away.
    pub fn row_of(&self, hit: usize) -> usize {
        let document = self.document_of(hit);
        let is_open = self.is_open(document);
        self.tops[document] + if is_open { 1 + hit - self.firsts[document] } else { 0 }
    }

    fn document_of(&self, hit: usize) -> usize {
        self.firsts.partition_point(|&first| first <= hit).saturating_sub(1)
    }

    /// True where a document's hits are listed.
    pub fn is_open(&self, document: usize) -> bool {
        !self.collapsed.contains(&self.hits.documents[document].document)
    }

    /// Folds a document's hits away or lists them again.
    pub fn toggle_open(&mut self, document: usize) {
        let id = self.hits.documents[document].document;
        if !self.collapsed.remove(&id) {
            self.collapsed.insert(id);
        }
        self.arrange();
    }

    /// The place of a hit in the texts.
    pub fn segment(&self, hit: usize) -> Option<Segment> {
        let document = self.document_of(hit);
        let of_document = self.hits.documents.get(document)?;
        let span = *of_document.spans.get(hit - self.firsts[document])?;
        Some(Segment { document: of_document.document, span })
    }

    /// The hit gone to last.
    pub const fn current(&self) -> Option<usize> {
        self.current
    }

    /// Goes to a hit.
    pub fn go_to(&mut self, hit: usize) -> Option<Segment> {
        let segment = self.segment(hit)?;
        self.current = Some(hit);
        Some(segment)
    }

    /// Goes to the next hit or the one before; from the last on to the first.
    pub fn step(&mut self, forward: bool) -> Option<Segment> {
        let n = self.hits.n_listed;
        let next = match self.current {
            _ if n == 0 => return None,
            None if forward => 0,
            None => n - 1,
            Some(current) => (current + if forward { 1 } else { n - 1 }) % n,
        };
        self.go_to(next)
    }

    /// True where a hit is chosen.
    pub fn is_chosen(&self, hit: usize) -> bool {
        self.chosen.get(hit).copied().unwrap_or_default()
    }

    /// How many hits are chosen.
    pub const fn n_chosen(&self) -> usize {
        self.n_chosen
    }

    /// How many hits of a document are chosen.
    pub fn n_chosen_of(&self, document: usize) -> usize {
        let range = self.firsts[document]..self.firsts[document + 1];
        self.chosen.get(range).map_or(0, |chosen| chosen.iter().filter(|&&on| on).count())
    }

    fn choose(&mut self, hits: std::ops::Range<usize>, on: bool) {
        if self.chosen.is_empty() {
            self.chosen = vec![false; self.hits.n_listed];
        }
        for hit in hits.start..hits.end.min(self.chosen.len()) {
            if std::mem::replace(&mut self.chosen[hit], on) != on {
                self.n_chosen = if on { self.n_chosen + 1 } else { self.n_chosen - 1 };
            }
        }
    }

    /// Chooses a hit or takes it back; as a range, all from the one chosen before.
    pub fn toggle(&mut self, hit: usize, is_range: bool) {
        let on = !self.is_chosen(hit);
        match self.anchor.filter(|_| is_range) {
            Some(anchor) => self.choose(anchor.min(hit)..anchor.max(hit) + 1, true),
            None => self.choose(hit..hit + 1, on),
        }
        self.anchor = Some(hit);
    }

    /// Chooses all hits of a document; once more takes them back.
    pub fn toggle_document(&mut self, document: usize) {
        let range = self.firsts[document]..self.firsts[document + 1];
        let on = self.n_chosen_of(document) < range.len();
        self.choose(range, on);
    }

    /// Chooses all hits, or none.
    pub fn choose_all(&mut self, on: bool) {
        self.choose(0..self.hits.n_listed, on);
    }

    /// The hits that are chosen; where none is, all of them.
    pub fn chosen_segments(&self) -> Vec<Segment> {
        let all = self.hits.segments().enumerate();
        all.filter(|(hit, _)| self.n_chosen == 0 || self.is_chosen(*hit)).map(|(_, segment)| segment).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::search::DocumentHits;
    use crate::text::Span;

    /// Three documents with two, no listed, and three hits.
    fn rows() -> Rows {
        let of = |id: i64, n: u32| DocumentHits {
            document: DocumentId(id),
            n: n as usize,
            spans: (0..n).map(|at| Span::new(at * 10, at * 10 + 3)).collect(),
        };
        let documents = vec![of(1, 2), of(2, 0), of(3, 3)];
        let mut rows = Rows::default();
        rows.set(Arc::new(SearchHits { documents, n: 5, n_listed: 5 }));
        rows
    }

    #[test]
    fn hits_stand_below_their_documents() {
        let mut rows = rows();
        let all: Vec<Row> = (0..rows.n_rows()).map(|row| rows.row(row)).collect();
        use Row::{Document as D, Hit as H};
        assert_eq!(all, [D(0), H(0, 0, 0), H(0, 1, 1), D(1), D(2), H(2, 0, 2), H(2, 1, 3), H(2, 2, 4)]);
        assert_eq!((0..5).map(|hit| rows.row_of(hit)).collect::<Vec<_>>(), [1, 2, 5, 6, 7]);
        rows.toggle_open(0);
        assert_eq!((rows.n_rows(), rows.row(2), rows.row_of(1), rows.row_of(2)), (6, D(2), 0, 3));
        assert_eq!(rows.segment(4).map(|at| (at.document.0, at.span.start.0)), Some((3, 20)));
        assert_eq!(rows.segment(5), None);
    }

    #[test]
    fn steps_go_round() {
        let mut rows = rows();
        let starts: Vec<u32> = (0..6).filter_map(|_| rows.step(true)).map(|at| at.span.start.0).collect();
        assert_eq!(starts, [0, 10, 0, 10, 20, 0]);
        assert_eq!(rows.step(false).map(|at| at.document.0), Some(3));
        assert_eq!(Rows::default().step(true), None);
    }

    #[test]
    fn hits_are_chosen_one_by_one_by_range_by_document_and_all() {
        let mut rows = rows();
        assert_eq!(rows.chosen_segments().len(), 5, "none chosen means all");
        rows.toggle(1, false);
        rows.toggle(3, true);
        assert_eq!((rows.n_chosen(), rows.chosen_segments().len()), (3, 3));
        rows.toggle(2, false);
        assert_eq!((rows.n_chosen(), rows.n_chosen_of(2)), (2, 1));
        rows.toggle_document(2);
        assert_eq!((rows.n_chosen(), rows.n_chosen_of(2)), (4, 3));
        rows.toggle_document(2);
        rows.choose_all(true);
        assert_eq!(rows.n_chosen(), 5);
        rows.choose_all(false);
        assert_eq!((rows.n_chosen(), rows.is_chosen(0)), (0, false));
    }
}
