//! Counting pairs: one sweep over each document's codings, in the order in which they begin.

use std::collections::BTreeMap;

use super::relation::stretches;
use super::{Cooccurrence, CooccurrenceSpec, Pair, Relation, place};
use crate::model::Coding;
use crate::project::{DocumentEntry, Snapshot};
use crate::query::matrix::belonging::{Belonging, Membership};
use crate::query::matrix::rows::Rows;
use crate::query::{Columns, MatrixSpec};

/// Counts all documents that take part.
pub(super) fn count(snapshot: &Snapshot, spec: CooccurrenceSpec) -> Cooccurrence {
    let scope = MatrixSpec { columns: Columns::Cases, ..spec.scope.clone() };
    let rows = Rows::new(snapshot.codes(), &scope);
    let belonging = Belonging::new(snapshot, &scope);
    // The last named column is what belongs to no case.
    let n_cases = belonging.total() - 1;
    let mut counter = Counter::new(&rows, &spec, n_cases);
    for (entry, membership) in &belonging.documents {
        counter.count_document(entry, membership);
    }
    let (n_codings, n_characters, pairs) = counter.finish();
    let codes = rows.rows.iter().map(|row| row.code.id).collect();
    Cooccurrence { spec, codes, n_codings, n_characters, n_cases, pairs }
}

struct Counter<'a> {
    rows: &'a Rows,
    spec: &'a CooccurrenceSpec,
    n_cases: usize,
    n_codings: Vec<u32>,
    n_characters: Vec<u64>,
    /// Two rows each, at [`place`].
    pairs: Vec<Pair>,
    /// Per place a bit for each case.
    cases: Vec<u64>,
    /// Row by row the codings that are in a pair with the other row's.
    touched: Vec<u32>,
    /// Codings by row, of those that belong to the same cases.
    alike: BTreeMap<Vec<u32>, Vec<u32>>,
}

/// A coding that counts, where it stretches, and what it met.
struct Met<'a> {
    coding: &'a Coding,
    row: usize,
    stretch: (u32, u32),
}

impl<'a> Counter<'a> {
    fn new(rows: &'a Rows, spec: &'a CooccurrenceSpec, n_cases: usize) -> Self {
        let n = rows.rows.len();
        let n_pairs = place(0, n);
        Self {
            rows,
            spec,
            n_cases,
            n_codings: vec![0; n],
            n_characters: vec![0; n],
            pairs: vec![Pair::default(); n_pairs],
            cases: vec![0; n_pairs * n_cases.div_ceil(64)],
            touched: vec![0; n * n],
            alike: BTreeMap::new(),
        }
    }

    /// The rows in which a coding of `row` counts.
    fn counts_in(&self, row: usize) -> &'a [u32] {
        let chain = self.rows.chain(row);
        if self.spec.with_sub_codes { chain } else { &chain[..1] }
    }

    fn count_document(&mut self, entry: &DocumentEntry, membership: &Membership) {
        let takes = |coding: &&Coding| self.spec.scope.takes(coding);
        let codings: Vec<&Coding> = entry.codings.iter().filter(takes).collect();
        let stretches = stretches(self.spec.relation, &entry.transcript, &codings);
        let mut here: Vec<Met<'_>> = Vec::with_capacity(codings.len());
        for (&coding, stretch) in codings.iter().zip(&stretches) {
            let Some(row) = self.rows.of_code.row(coding.code) else { continue };
            for &row in self.counts_in(row) {
                self.n_codings[row as usize] += 1;
            }
            if let Some(stretch) = *stretch {
                here.push(Met { coding, row, stretch });
            }
        }
        self.count_characters(&here);
        match self.spec.relation {
            Relation::SameCase => self.note_cases(&here, membership),
            _ => self.count_pairs(&here, membership),
        }
    }

    fn count_pairs(&mut self, here: &[Met<'_>], membership: &Membership) {
        let n_words = self.rows.rows.len().div_ceil(64);
        let mut met = vec![0u64; here.len() * n_words];
        let mut open: Vec<usize> = Vec::new();
        for (at, coding) in here.iter().enumerate() {
            open.retain(|&other| here[other].stretch.1 > coding.stretch.0);
            for &other in &open {
                let other_coding = &here[other];
                if self.spec.relation == Relation::SameSegment && other_coding.stretch != coding.stretch {
                    continue;
                }
                let cases = cases_of_both(membership, other_coding.coding, coding.coding, self.n_cases);
                for &first in self.counts_in(other_coding.row) {
                    for &second in self.counts_in(coding.row) {
                        let (first, second) = (first as usize, second as usize);
                        if is_one(self.rows, first, second) {
                            continue;
                        }
                        met[other * n_words + second / 64] |= 1 << (second % 64);
                        met[at * n_words + first / 64] |= 1 << (first % 64);
                        let pair = place(first.min(second), first.max(second));
                        self.pairs[pair].pairs += 1;
                        let bits = &mut self.cases[pair * self.n_cases.div_ceil(64)..];
                        cases.iter().for_each(|case| bits[case / 64] |= 1 << (case % 64));
                    }
                }
            }
            open.push(at);
        }
        for (coding, met) in here.iter().zip(met.chunks(n_words.max(1))) {
            for &row in self.counts_in(coding.row) {
                for other in bits(met) {
                    if !is_one(self.rows, row as usize, other) {
                        self.touched[row as usize * self.rows.rows.len() + other] += 1;
                    }
                }
            }
        }
    }

    /// What each row covers, and what two of them cover together: from one edge of a coding to
    /// the next, the same rows are open.
    fn count_characters(&mut self, here: &[Met<'_>]) {
        let mut edges: Vec<(u32, bool, u32)> = Vec::with_capacity(2 * here.len());
        for met in here {
            for &row in self.counts_in(met.row) {
                edges.push((met.coding.span.start.0, true, row));
                edges.push((met.coding.span.end.0, false, row));
            }
        }
        edges.sort_unstable();
        let mut n_open = vec![0u32; self.rows.rows.len()];
        let mut open: Vec<u32> = Vec::new();
        let mut from = 0;
        for (at, opens, row) in edges {
            let length = u64::from(at - from);
            if length > 0 {
                for (n, &first) in open.iter().enumerate() {
                    self.n_characters[first as usize] += length;
                    for &second in &open[n + 1..] {
                        let (first, second) = (first.min(second) as usize, first.max(second) as usize);
                        if !is_one(self.rows, first, second) {
                            self.pairs[place(first, second)].shared_characters += length;
                        }
                    }
                }
                from = at;
            }
            let n = &mut n_open[row as usize];
            if opens {
                *n += 1;
                if *n == 1 {
                    open.push(row);
                }
            } else {
                *n -= 1;
                if *n == 0 {
                    open.retain(|&other| other != row);
                }
            }
        }
    }

    /// For the relation of a case: which rows have how many codings in which cases.
    fn note_cases(&mut self, here: &[Met<'_>], membership: &Membership) {
        for met in here {
            let columns = membership.of(met.coding.span);
            let cases: Vec<u32> = columns.iter().copied().filter(|&column| (column as usize) < self.n_cases).collect();
            let counts = self.alike.entry(cases).or_insert_with(|| vec![0; self.rows.rows.len()]);
            let chain = self.rows.chain(met.row);
            let chain = if self.spec.with_sub_codes { chain } else { &chain[..1] };
            chain.iter().for_each(|&row| counts[row as usize] += 1);
        }
    }

    /// Two rows are together in the cases in which both have codings.
    fn pair_cases(&mut self) {
        let (rows, n, n_words) = (self.rows, self.rows.rows.len(), self.n_cases.div_ceil(64));
        let mut found = vec![0u64; n * n_words];
        for (cases, counts) in &self.alike {
            for (row, _) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
                cases.iter().for_each(|&case| found[row * n_words + case as usize / 64] |= 1 << (case % 64));
            }
        }
        for second in 0..n {
            for first in (0..second).filter(|&first| !is_one(rows, first, second)) {
                let both = (0..n_words).map(|word| found[first * n_words + word] & found[second * n_words + word]);
                let bits = &mut self.cases[place(first, second) * n_words..][..n_words];
                bits.iter_mut().zip(both).for_each(|(to, from)| *to = from);
                self.pairs[place(first, second)].pairs = bits.iter().map(|word| word.count_ones()).sum();
            }
        }
        for (cases, counts) in &std::mem::take(&mut self.alike) {
            let mut here = vec![0u64; n_words];
            cases.iter().for_each(|&case| here[case as usize / 64] |= 1 << (case % 64));
            let stands = |row: usize| (0..n_words).any(|word| found[row * n_words + word] & here[word] > 0);
            let standing: Vec<usize> = (0..n).filter(|&row| stands(row)).collect();
            for (row, &count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
                for &other in standing.iter().filter(|&&other| !is_one(rows, row, other)) {
                    self.touched[row * n + other] += count;
                }
            }
        }
    }

    fn finish(mut self) -> (Vec<u32>, Vec<u64>, Vec<Pair>) {
        if self.spec.relation == Relation::SameCase {
            self.pair_cases();
        }
        let (n, n_words) = (self.rows.rows.len(), self.n_cases.div_ceil(64));
        for second in 0..n {
            for first in 0..=second {
                let at = place(first, second);
                let pair = &mut self.pairs[at];
                pair.touched = (self.touched[first * n + second], self.touched[second * n + first]);
                pair.cases = self.cases[at * n_words..][..n_words].iter().map(|word| word.count_ones()).sum();
            }
        }
        (self.n_codings, self.n_characters, self.pairs)
    }
}

/// True where one of the rows stands above the other, or is it.
fn is_one(rows: &Rows, first: usize, second: usize) -> bool {
    let (first, second) = (first.min(second), first.max(second));
    second < rows.rows[first].end
}

/// The cases to which both codings belong.
fn cases_of_both(membership: &Membership, first: &Coding, second: &Coding, n_cases: usize) -> Vec<usize> {
    let is_case = |column: &u32| (*column as usize) < n_cases;
    let (of_first, of_second) = (membership.of(first.span), membership.of(second.span));
    let of_first = of_first.iter().copied().filter(is_case);
    of_first.filter(|column| of_second.contains(column)).map(|column| column as usize).collect()
}

/// The places of the bits that are set.
fn bits(words: &[u64]) -> impl Iterator<Item = usize> {
    words.iter().enumerate().flat_map(|(n, &word)| {
        let mut left = word;
        std::iter::from_fn(move || {
            let bit = (left > 0).then(|| left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(n * 64 + bit)
        })
    })
}
