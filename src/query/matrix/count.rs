//! Counting: one pass over the codings, document by document.

use super::belonging::{Belonging, Membership};
use super::part_words;
use super::rows::Rows;
use super::{MatrixSpec, Measure};
use crate::model::Coding;
use crate::project::DocumentEntry;
use crate::text::{CharIdx, Span};

/// Below this many codings a second thread costs more than it brings.
const CODINGS_PER_THREAD: usize = 20_000;

/// What was counted, column by column; the last column is the total.
pub(super) struct Tally {
    n_rows: usize,
    /// Measure S for every cell, the columns one after another.
    pub counts: Vec<u32>,
    /// Coded words for every cell; empty unless they were asked for.
    pub words: Vec<u32>,
    /// For each column how many codings count in it.
    pub codings: Vec<u32>,
    /// For each column how many distinct passages they stand on.
    pub passages: Vec<u32>,
}

impl Tally {
    pub(super) const fn cell(&self, row: usize, column: usize) -> usize {
        column * self.n_rows + row
    }

    fn new(rows: &Rows, spec: &MatrixSpec, belonging: &Belonging<'_>) -> Self {
        let n_columns = belonging.total() + 1;
        let n_rows = rows.rows.len();
        let n_words = if spec.measure == Measure::CodedWords { n_columns * n_rows } else { 0 };
        Self {
            n_rows,
            counts: vec![0; n_columns * n_rows],
            words: vec![0; n_words],
            codings: vec![0; n_columns],
            passages: vec![0; n_columns],
        }
    }

    fn add(&mut self, other: &Self) {
        let pairs = [
            (&mut self.counts, &other.counts),
            (&mut self.words, &other.words),
            (&mut self.codings, &other.codings),
            (&mut self.passages, &other.passages),
        ];
        for (to, from) in pairs {
            to.iter_mut().zip(from).for_each(|(to, from)| *to += from);
        }
    }
}

/// Counts all documents, in threads where there is much to count.
pub(super) fn count(rows: &Rows, spec: &MatrixSpec, belonging: &Belonging<'_>) -> Tally {
    let documents = &belonging.documents;
    let n_codings: usize = documents.iter().map(|(entry, _)| entry.codings.len()).sum();
    let n_cores = std::thread::available_parallelism().map_or(1, usize::from);
    let n_threads = (n_codings / CODINGS_PER_THREAD).clamp(1, n_cores.min(8));
    let share = n_codings.div_ceil(n_threads).max(1);
    let mut shares: Vec<&[(&DocumentEntry, Membership)]> = Vec::new();
    let (mut from, mut taken) = (0, 0);
    for (place, (entry, _)) in documents.iter().enumerate() {
        taken += entry.codings.len();
        if taken >= share || place + 1 == documents.len() {
            shares.push(&documents[from..=place]);
            (from, taken) = (place + 1, 0);
        }
    }
    let count_share = |share: &[(&DocumentEntry, Membership)]| {
        let mut counter = Counter::new(rows, spec, belonging);
        share.iter().for_each(|(entry, membership)| counter.count_document(entry, membership));
        counter.tally
    };
    let (first, rest) = match shares.split_first() {
        None => return Tally::new(rows, spec, belonging),
        Some((first, rest)) => (first, rest),
    };
    std::thread::scope(|scope| {
        let others: Vec<_> = rest.iter().map(|share| scope.spawn(|| count_share(share))).collect();
        let mut tally = count_share(first);
        for other in others {
            tally.add(&other.join().expect("counting does not panic"));
        }
        tally
    })
}

struct Counter<'a> {
    rows: &'a Rows,
    spec: &'a MatrixSpec,
    total: u32,
    tally: Tally,
    /// Per row the last passage that was counted there.
    last_passage: Vec<u32>,
    passage: u32,
    /// Per row how many of the document's words are counted: all before this one.
    words_done: Vec<u32>,
}

impl<'a> Counter<'a> {
    fn new(rows: &'a Rows, spec: &'a MatrixSpec, belonging: &Belonging<'_>) -> Self {
        let n_rows = rows.rows.len();
        Self {
            rows,
            spec,
            total: belonging.total() as u32,
            tally: Tally::new(rows, spec, belonging),
            last_passage: vec![0; n_rows],
            passage: 0,
            words_done: vec![0; n_rows],
        }
    }

    /// A document's codings come sorted, so that a passage is a run of equal spans.
    fn count_document(&mut self, entry: &DocumentEntry, membership: &Membership) {
        for run in entry.codings.chunk_by(|a, b| a.span == b.span) {
            self.count_passage(run, &membership.of(run[0].span));
        }
        if self.spec.measure == Measure::CodedWords {
            match membership {
                Membership::Whole(columns) => self.count_words(entry, columns),
                Membership::Parts(parts) => {
                    let add = |row: u32, column: u32, n: u32| {
                        let cell = self.tally.cell(row as usize, column as usize);
                        self.tally.words[cell] += n;
                    };
                    part_words::count(self.rows, self.spec, entry, parts, self.total, add);
                }
            }
        }
    }

    fn count_passage(&mut self, run: &[Coding], columns: &[u32]) {
        self.passage += 1;
        let mut any = false;
        for coding in run.iter().filter(|coding| self.spec.takes(coding)) {
            let Some(row) = self.rows.of_code.row(coding.code) else { continue };
            any = true;
            columns.iter().for_each(|&column| self.tally.codings[column as usize] += 1);
            if !self.rows.rows[row].has_children(row) {
                self.count_in(row, columns);
            }
            for &parent in self.rows.parents(row) {
                if std::mem::replace(&mut self.last_passage[parent as usize], self.passage) != self.passage {
                    self.count_in(parent as usize, columns);
                }
            }
        }
        if any {
            columns.iter().for_each(|&column| self.tally.passages[column as usize] += 1);
        }
    }

    fn count_in(&mut self, row: usize, columns: &[u32]) {
        for &column in columns {
            let cell = self.tally.cell(row, column as usize);
            self.tally.counts[cell] += 1;
        }
    }

    /// Codings come sorted by start: of each one only the words behind the last that is
    /// counted already are new.
    fn count_words(&mut self, entry: &DocumentEntry, columns: &[u32]) {
        self.words_done.fill(0);
        let words = entry.transcript.words();
        for run in entry.codings.chunk_by(|a, b| a.span == b.span) {
            let span = run[0].span;
            let start = words.count(Span { start: CharIdx(0), end: span.start });
            let end = start + words.count(span);
            for coding in run.iter().filter(|coding| self.spec.takes(coding)) {
                let Some(row) = self.rows.of_code.row(coding.code) else { continue };
                for &row in self.rows.chain(row) {
                    let from = start.max(self.words_done[row as usize]);
                    if end > from {
                        self.words_done[row as usize] = end;
                        for &column in columns {
                            let cell = self.tally.cell(row as usize, column as usize);
                            self.tally.words[cell] += end - from;
                        }
                    }
                }
            }
        }
    }
}
