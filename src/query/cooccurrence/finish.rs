//! From what the sweeps counted by own codes to the numbers of two codes.

use super::count::Counter;
use super::tallies::Tallies;
use super::{Cooccurrence, CooccurrenceSpec, Pair, Relation, place};
use crate::query::matrix::rows::Rows;

/// Sums up: sub-codes into the codes above them where that is asked for, both directions of a
/// pair, and the cases.
pub(super) fn finish(counter: &Counter<'_>, rows: &Rows, spec: &CooccurrenceSpec, n_cases: usize) -> Cooccurrence {
    let n = rows.rows.len();
    let up = |table: &mut [u32], width: usize| {
        if spec.with_sub_codes {
            sum_up_rows(rows, table, width);
        }
    };
    let mut n_codings = counter.n_codings.clone();
    up(&mut n_codings, 1);
    let (pairs, touched, cases) = if spec.relation == Relation::SameCase {
        of_cases(counter, rows, spec, n_cases)
    } else {
        let mut pairs = counter.pairs.clone();
        for first in 0..n {
            for second in 0..first {
                let both = pairs[first * n + second] + pairs[second * n + first];
                (pairs[first * n + second], pairs[second * n + first]) = (both, both);
            }
        }
        up(&mut pairs, n);
        if spec.with_sub_codes {
            pairs.chunks_mut(n.max(1)).for_each(|row| sum_up_rows(rows, row, 1));
        }
        let mut touched = counter.touched.counts(n);
        up(&mut touched, n);
        let mut cases = Tallies::new(n, counter.n_words);
        for seen in counter.cases.iter().flatten() {
            let mut seen = seen.clone();
            if spec.with_sub_codes {
                join_up(rows, &mut seen, counter.n_words);
            }
            seen.chunks(counter.n_words.max(1)).enumerate().for_each(|(row, met)| cases.raise(row, met));
        }
        (pairs, touched, cases.counts(n))
    };
    let mut all = vec![Pair::default(); place(0, n)];
    for second in 0..n {
        for first in (0..second).filter(|&first| !is_one(rows, first, second)) {
            let (here, turned) = (first * n + second, second * n + first);
            all[place(first, second)] = Pair {
                pairs: pairs[here],
                touched: (touched[here], touched[turned]),
                shared_characters: counter.shared[here] + counter.shared[turned],
                cases: cases[here],
            };
        }
    }
    Cooccurrence {
        spec: spec.clone(),
        codes: rows.rows.iter().map(|row| row.code.id).collect(),
        n_codings,
        n_characters: counter.n_characters.clone(),
        n_cases,
        pairs: all,
    }
}

/// True where one of the rows stands above the other, or is it.
pub(super) fn is_one(rows: &Rows, first: usize, second: usize) -> bool {
    let (first, second) = (first.min(second), first.max(second));
    second < rows.rows[first].end
}

/// Two rows are together in the cases in which both have codings.
fn of_cases(
    counter: &Counter<'_>,
    rows: &Rows,
    spec: &CooccurrenceSpec,
    n_cases: usize,
) -> (Vec<u32>, Vec<u32>, Vec<u32>) {
    let (n, n_words) = (rows.rows.len(), n_cases.div_ceil(64));
    let mut stands = vec![0u64; n * n_words];
    let mut alike: Vec<(&Vec<u32>, Vec<u32>)> = Vec::with_capacity(counter.alike.len());
    for (cases, counts) in &counter.alike {
        let mut counts = counts.clone();
        if spec.with_sub_codes {
            sum_up_rows(rows, &mut counts, 1);
        }
        for (row, _) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            cases.iter().for_each(|&case| stands[row * n_words + case as usize / 64] |= 1 << (case % 64));
        }
        alike.push((cases, counts));
    }
    let mut pairs = vec![0u32; n * n];
    for first in 0..n {
        for second in 0..first {
            let both = |word: usize| (stands[first * n_words + word] & stands[second * n_words + word]).count_ones();
            let both: u32 = (0..n_words).map(both).sum();
            (pairs[first * n + second], pairs[second * n + first]) = (both, both);
        }
    }
    let mut touched = vec![0u32; n * n];
    for (cases, counts) in &alike {
        let is_in = |row: usize, case: u32| stands[row * n_words + case as usize / 64] >> (case % 64) & 1 > 0;
        let standing: Vec<u32> = (0..n).map(|row| u32::from(cases.iter().any(|&case| is_in(row, case)))).collect();
        for (row, &count) in counts.iter().enumerate().filter(|(_, count)| **count > 0) {
            touched[row * n..][..n].iter_mut().zip(&standing).for_each(|(to, is)| *to += count * is);
        }
    }
    (pairs.clone(), touched, pairs)
}

/// Adds each row of a table to the one above it, the lowest first.
fn sum_up_rows(rows: &Rows, table: &mut [u32], width: usize) {
    for row in (0..rows.rows.len()).rev() {
        if let Some(&above) = rows.chain(row).get(1) {
            let (before, from) = table.split_at_mut(row * width);
            before[above as usize * width..][..width].iter_mut().zip(&*from).for_each(|(to, from)| *to += from);
        }
    }
}

/// Joins each row of bits with the one above it, the lowest first.
fn join_up(rows: &Rows, bits: &mut [u64], width: usize) {
    for row in (0..rows.rows.len()).rev() {
        if let Some(&above) = rows.chain(row).get(1) {
            let (before, from) = bits.split_at_mut(row * width);
            before[above as usize * width..][..width].iter_mut().zip(&*from).for_each(|(to, from)| *to |= from);
        }
    }
}
