//! Counting pairs: two sweeps over each document's codings, in the order in which they begin, and
//! the documents shared among threads.
//!
//! The sweeps count by a coding's own code; what a code counts with its sub-codes is summed up at
//! the end ([`super::finish`]), but for what each place is counted in once: characters covered,
//! and of a coding whether it meets a code or one below it.

use std::collections::BTreeMap;

use super::CooccurrenceSpec;
use super::relation::stretches;
use super::tallies::Tallies;
use super::{Cooccurrence, Relation};
use crate::model::Coding;
use crate::project::{DocumentEntry, Snapshot};
use crate::query::matrix::belonging::{Belonging, Membership};
use crate::query::matrix::rows::Rows;
use crate::query::shares;
use crate::query::{Columns, MatrixSpec};

/// Counts all documents that take part.
pub(super) fn count(snapshot: &Snapshot, spec: CooccurrenceSpec) -> Cooccurrence {
    let scope = MatrixSpec { columns: Columns::Cases, ..spec.scope.clone() };
    let rows = Rows::new(snapshot.codes(), &scope);
    let belonging = Belonging::new(snapshot, &scope);
    // The last named column is what belongs to no case.
    let n_cases = belonging.total() - 1;
    let counter = shares::count(
        &belonging.documents,
        |(entry, _)| entry.codings.len(),
        || Counter::new(&rows, &spec, n_cases),
        |counter, (entry, membership)| counter.count_document(entry, membership),
        Counter::add,
    );
    super::finish::finish(&counter, &rows, &spec, n_cases)
}

pub(super) struct Counter<'a> {
    rows: &'a Rows,
    spec: &'a CooccurrenceSpec,
    n_cases: usize,
    /// How many words the mask of all rows has.
    pub n_words: usize,
    /// Per row its own codings.
    pub n_codings: Vec<u32>,
    /// Per row the characters that it covers, with those below it where that is asked for.
    pub n_characters: Vec<u64>,
    /// Row by row the pairs whose coding that begins later is of the first.
    pub pairs: Vec<u32>,
    /// Row by row the characters that both cover, where the first is the one that ends earlier.
    pub shared: Vec<u64>,
    /// Row by row the own codings of the first that meet the second.
    pub touched: Tallies,
    /// For each case, row by row, whether a coding of the first meets the second there.
    pub cases: Vec<Option<Vec<u64>>>,
    /// Own codings by row, of those that belong to the same cases; for the relation of a case.
    pub alike: BTreeMap<Vec<u32>, Vec<u32>>,
    masks: Vec<u64>,
    sweep: Sweep,
    met: Vec<u64>,
}

/// A coding that counts, and where it stretches.
struct Here {
    row: u32,
    start: u32,
    end: u32,
    stretch: Option<(u32, u32)>,
}

/// What is open while characters are counted.
struct Sweep {
    /// Codings that are open: where they end, and their row.
    ends: Vec<(u32, u32)>,
    /// Rows that are open.
    open: Vec<u32>,
    n_open: Vec<u32>,
    since: Vec<u32>,
}

impl<'a> Counter<'a> {
    fn new(rows: &'a Rows, spec: &'a CooccurrenceSpec, n_cases: usize) -> Self {
        let n = rows.rows.len();
        let n_words = n.div_ceil(64);
        // A coding that meets one of a row meets the rows above it too, where those count.
        let mut masks = vec![0u64; n * n_words];
        for row in 0..n {
            for &above in chain(rows, spec, row) {
                masks[row * n_words + above as usize / 64] |= 1 << (above % 64);
            }
        }
        Self {
            rows,
            spec,
            n_cases,
            n_words,
            n_codings: vec![0; n],
            n_characters: vec![0; n],
            pairs: vec![0; n * n],
            shared: vec![0; n * n],
            touched: Tallies::new(n, n_words),
            cases: vec![None; n_cases],
            alike: BTreeMap::new(),
            masks,
            sweep: Sweep { ends: Vec::new(), open: Vec::new(), n_open: vec![0; n], since: vec![0; n] },
            met: Vec::new(),
        }
    }

    fn add(&mut self, other: &Self) {
        let sum = |to: &mut [u32], from: &[u32]| to.iter_mut().zip(from).for_each(|(to, from)| *to += from);
        let long_sum = |to: &mut [u64], from: &[u64]| to.iter_mut().zip(from).for_each(|(to, from)| *to += from);
        sum(&mut self.n_codings, &other.n_codings);
        sum(&mut self.pairs, &other.pairs);
        long_sum(&mut self.n_characters, &other.n_characters);
        long_sum(&mut self.shared, &other.shared);
        self.touched.add(&other.touched);
        for (to, from) in self.cases.iter_mut().zip(&other.cases) {
            match (to.as_mut(), from) {
                (Some(to), Some(from)) => to.iter_mut().zip(from).for_each(|(to, from)| *to |= from),
                (None, Some(_)) => to.clone_from(from),
                (_, None) => {}
            }
        }
        for (cases, counts) in &other.alike {
            match self.alike.get_mut(cases) {
                Some(own) => sum(own, counts),
                None => drop(self.alike.insert(cases.clone(), counts.clone())),
            }
        }
    }

    fn count_document(&mut self, entry: &DocumentEntry, membership: &Membership) {
        let row_of = |coding: &&Coding| self.rows.of_code.row(coding.code).filter(|_| self.spec.scope.takes(coding));
        let taken: Vec<(&Coding, usize)> =
            entry.codings.iter().filter_map(|coding| Some((coding, row_of(&coding)?))).collect();
        let stretches = stretches(self.spec.relation, &entry.transcript, taken.iter().map(|(coding, _)| *coding));
        let here: Vec<Here> = taken
            .iter()
            .zip(stretches)
            .map(|(&(coding, row), stretch)| Here {
                row: row as u32,
                start: coding.span.start.0,
                end: coding.span.end.0,
                stretch,
            })
            .collect();
        here.iter().for_each(|coding| self.n_codings[coding.row as usize] += 1);
        self.count_characters(&here);
        let n_cases = self.n_cases;
        let is_case = move |column: &u32| (*column as usize) < n_cases;
        let cases_of = move |columns: &[u32]| columns.iter().copied().filter(is_case).collect::<Vec<u32>>();
        match (self.spec.relation, membership) {
            (Relation::SameCase, Membership::Whole(columns)) => {
                let cases = cases_of(columns);
                self.note_cases(&here, &mut std::iter::repeat_with(|| cases.clone()));
            }
            (Relation::SameCase, Membership::Parts(parts)) => {
                self.note_cases(&here, &mut taken.iter().map(|(coding, _)| cases_of(&parts.of(coding.span))));
            }
            // The columns are cases.
            (_, Membership::Coders(_)) => {}
            (_, Membership::Whole(columns)) => self.count_pairs(&here, &cases_of(columns), &[]),
            (_, Membership::Parts(parts)) => {
                let of_each: Vec<_> = taken.iter().map(|(coding, _)| cases_of(&parts.of(coding.span))).collect();
                self.count_pairs(&here, &[], &of_each);
            }
        }
    }

    /// The pairs of a document. Either all its codings belong to the same cases, or of each is
    /// told to which.
    fn count_pairs(&mut self, here: &[Here], cases: &[u32], of_each: &[Vec<u32>]) {
        let (n, n_words) = (self.rows.rows.len(), self.n_words);
        let only_same = self.spec.relation == Relation::SameSegment;
        self.met.clear();
        self.met.resize(here.len() * n_words, 0);
        // Where each ends, which it is, and its row.
        let mut open: Vec<(u32, usize, usize)> = Vec::new();
        for (at, coding) in here.iter().enumerate() {
            let Some(stretch) = coding.stretch else { continue };
            let row = coding.row as usize;
            let own = (at * n_words + row / 64, 1u64 << (row % 64));
            if only_same && open.first().is_some_and(|&(_, other, _)| here[other].stretch != coding.stretch) {
                open.clear();
            }
            let counts = &mut self.pairs[row * n..][..n];
            let mut place = 0;
            while let Some(&(end, other, other_row)) = open.get(place) {
                if end <= stretch.0 {
                    open.swap_remove(place);
                    continue;
                }
                counts[other_row] += 1;
                self.met[at * n_words + other_row / 64] |= 1 << (other_row % 64);
                self.met[other * n_words + row / 64] |= own.1;
                if let (Some(first), Some(second)) = (of_each.get(other), of_each.get(at)) {
                    for &case in first.iter().filter(|case| second.contains(case)) {
                        note(&mut self.cases[case as usize], n, row, &self.masks[other_row * n_words..][..n_words]);
                        note(&mut self.cases[case as usize], n, other_row, &self.masks[row * n_words..][..n_words]);
                    }
                }
                place += 1;
            }
            open.push((stretch.1, at, row));
        }
        if self.spec.with_sub_codes {
            self.widen_met();
        }
        for (coding, met) in here.iter().zip(self.met.chunks(n_words.max(1))) {
            self.touched.raise(coding.row as usize, met);
            cases.iter().for_each(|&case| note(&mut self.cases[case as usize], n, coding.row as usize, met));
        }
    }

    /// What meets a code meets the codes above it.
    fn widen_met(&mut self) {
        for met in self.met.chunks_mut(self.n_words.max(1)) {
            for word in 0..met.len() {
                let mut left = met[word];
                while left != 0 {
                    let row = word * 64 + left.trailing_zeros() as usize;
                    left &= left - 1;
                    let mask = &self.masks[row * self.n_words..][..self.n_words];
                    met.iter_mut().zip(mask).for_each(|(met, mask)| *met |= mask);
                }
            }
        }
    }

    /// What each row covers, and what two of them cover together: where a row closes, it has
    /// shared with each that is open still what lies behind the later of their beginnings.
    fn count_characters(&mut self, here: &[Here]) {
        for coding in here {
            self.close_until(coding.start);
            for &row in chain(self.rows, self.spec, coding.row as usize) {
                let n_open = &mut self.sweep.n_open[row as usize];
                *n_open += 1;
                if *n_open == 1 {
                    self.sweep.since[row as usize] = coding.start;
                    self.sweep.open.push(row);
                }
            }
            self.sweep.ends.push((coding.end, coding.row));
        }
        self.close_until(u32::MAX);
    }

    /// Closes the codings that end no later, the earliest first.
    fn close_until(&mut self, at: u32) {
        let n = self.rows.rows.len();
        let sweep = &mut self.sweep;
        while let Some((place, &(end, row))) = sweep.ends.iter().enumerate().min_by_key(|(_, (end, _))| *end) {
            if end > at {
                return;
            }
            sweep.ends.swap_remove(place);
            for &row in chain(self.rows, self.spec, row as usize) {
                let row = row as usize;
                sweep.n_open[row] -= 1;
                if sweep.n_open[row] > 0 {
                    continue;
                }
                if let Some(place) = sweep.open.iter().position(|&other| other as usize == row) {
                    sweep.open.swap_remove(place);
                }
                let since = sweep.since[row];
                self.n_characters[row] += u64::from(end - since);
                let shared = &mut self.shared[row * n..][..n];
                for &other in &sweep.open {
                    shared[other as usize] += u64::from(end - since.max(sweep.since[other as usize]));
                }
            }
        }
    }

    /// For the relation of a case: which rows have how many codings in which cases.
    fn note_cases(&mut self, here: &[Here], cases: &mut dyn Iterator<Item = Vec<u32>>) {
        let n = self.rows.rows.len();
        // Most codings belong to the same cases as the one before.
        let mut last: Option<(Vec<u32>, Vec<u32>)> = None;
        for (coding, cases) in here.iter().zip(cases) {
            if last.as_ref().is_none_or(|(of, _)| *of != cases) {
                self.alike.extend(last.take());
                let counts = self.alike.remove(&cases).unwrap_or_else(|| vec![0; n]);
                last = Some((cases, counts));
            }
            if let Some((_, counts)) = &mut last {
                counts[coding.row as usize] += 1;
            }
        }
        self.alike.extend(last);
    }
}

/// The rows in which a coding of `row` counts.
pub(super) fn chain<'a>(rows: &'a Rows, spec: &CooccurrenceSpec, row: usize) -> &'a [u32] {
    let chain = rows.chain(row);
    if spec.with_sub_codes { chain } else { &chain[..1] }
}

/// Notes for a case that a coding of `row` meets these rows there.
fn note(case: &mut Option<Vec<u64>>, n_rows: usize, row: usize, met: &[u64]) {
    let seen = case.get_or_insert_with(|| vec![0; n_rows * met.len()]);
    seen[row * met.len()..].iter_mut().zip(met).for_each(|(seen, met)| *seen |= met);
}
