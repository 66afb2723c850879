//! Exact tests: how often chance alone brings a table as rare as this one, with the same sums.

use std::collections::HashMap;

use super::CrossTable;

/// Tables that are as rare as the observed one but for rounding count as as rare.
const SAME: f64 = 1.0 + 1e-7;

/// More tables than this are not counted out: the test is given up.
const MOST_TABLES: usize = 2_000_000;

/// Fisher's exact test (1935) of two rows and two columns.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fisher {
    /// The sum of all tables that are at most as probable as the observed one.
    pub two_sided: f64,
    /// The first cell is at most as large as observed.
    pub less: f64,
    /// The first cell is at least as large as observed.
    pub greater: f64,
}

/// Fisher's exact test; none where the table is not two by two.
pub fn fisher(table: &CrossTable) -> Option<Fisher> {
    let [first, second] = table.row_sums() else { return None };
    let [column, _] = table.column_sums() else { return None };
    let factorials = Factorials::up_to(table.n());
    let (least, most) = (column.saturating_sub(*second), *column.min(first));
    let probability = |k: u32| {
        (factorials.choose(*first, k) + factorials.choose(*second, column - k) - factorials.choose(table.n(), *column))
            .exp()
    };
    let observed = table.counts()[0][0];
    let seen = probability(observed);
    let (mut two_sided, mut less, mut greater) = (0.0, 0.0, 0.0);
    for k in least..=most {
        let p = probability(k);
        two_sided += if p <= seen * SAME { p } else { 0.0 };
        less += if k <= observed { p } else { 0.0 };
        greater += if k >= observed { p } else { 0.0 };
    }
    Some(Fisher { two_sided: two_sided.min(1.0), less: less.min(1.0), greater: greater.min(1.0) })
}

/// The exact test of Fisher, Freeman and Halton (1951) for any number of rows and columns: the sum
/// over all tables with these sums that are at most as probable as the observed one. None where
/// there are too many tables to count out.
pub fn fisher_freeman_halton(table: &CrossTable) -> Option<f64> {
    let factorials = Factorials::up_to(table.n());
    // Few long columns, the fullest last: the fewest halves of tables.
    let (mut parts, sums) = if table.row_sums().len() < table.column_sums().len() {
        (table.row_sums().to_vec(), table.column_sums().to_vec())
    } else {
        (table.column_sums().to_vec(), table.row_sums().to_vec())
    };
    parts.sort_unstable();
    // A table's probability is that of its sums by the product of the factorials of its cells.
    let of_sums: f64 = parts.iter().chain(&sums).map(|&sum| factorials.of(sum)).sum::<f64>() - factorials.of(table.n());
    let observed: f64 = table.counts().iter().flatten().map(|&count| factorials.of(count)).sum();
    let limit = of_sums - observed + SAME.ln();
    let last = parts.len() - 2;
    let mut states: HashMap<Vec<u32>, Vec<(f64, f64)>> = HashMap::from([(sums, vec![(0.0, 1.0)])]);
    let mut work = 0;
    for &part in &parts[..last] {
        let mut next: HashMap<Vec<u32>, Vec<(f64, f64)>> = HashMap::new();
        for (left, paths) in sorted(states) {
            let mut given_up = false;
            each_share(&left, part, &mut |rest, cells| {
                let spent: f64 = cells.iter().map(|&cell| factorials.of(cell)).sum();
                work += paths.len();
                given_up |= work > MOST_TABLES;
                if !given_up {
                    let mut rest = rest.to_vec();
                    // Which row has what left does not matter to what follows.
                    rest.sort_unstable();
                    let to = next.entry(rest).or_default();
                    to.extend(paths.iter().map(|&(cost, times)| (cost + spent, times)));
                }
                !given_up
            });
            if given_up {
                return None;
            }
        }
        next.values_mut().for_each(merge);
        states = next;
    }
    let mut p = 0.0;
    for (left, paths) in sorted(states) {
        let mut ends: Vec<(f64, f64)> = Vec::new();
        let is_done = each_share(&left, parts[last], &mut |rest, cells| {
            ends.push((cells.iter().chain(rest).map(|&cell| factorials.of(cell)).sum(), 1.0));
            work += 1;
            work <= MOST_TABLES
        });
        if !is_done {
            return None;
        }
        merge(&mut ends);
        // The rarer the table, the higher its cost: all ends behind a place count.
        let mut from_here = vec![0.0; ends.len() + 1];
        for (place, &(cost, times)) in ends.iter().enumerate().rev() {
            from_here[place] = from_here[place + 1] + times * (of_sums - cost).exp();
        }
        for (cost, times) in paths {
            let place = ends.partition_point(|&(end, _)| of_sums - end - cost > limit);
            p += times * (-cost).exp() * from_here[place];
        }
    }
    Some(p.min(1.0))
}

/// The smallest two-sided p that any outcome of a yes/no attribute could reach by Fisher's test
/// in two groups of these sizes; 1 where a group is empty.
pub fn smallest_p(first: u32, second: u32) -> f64 {
    let n = first + second;
    let outcomes = (1..n).flat_map(|yes| {
        let least = yes.saturating_sub(second);
        (least..=yes.min(first)).map(move |k| (yes, k))
    });
    let p_of = |(yes, k): (u32, u32)| {
        let table = CrossTable::new(&[vec![k, first - k], vec![yes - k, second + k - yes]])?;
        fisher(&table).map(|fisher| fisher.two_sided)
    };
    outcomes.filter_map(p_of).fold(1.0, f64::min)
}

/// Hands out every way to take `n` from what rows have left: what is left then, and what was
/// taken. False where `each` stopped it.
fn each_share(left: &[u32], n: u32, each: &mut dyn FnMut(&[u32], &[u32]) -> bool) -> bool {
    fn from(
        row: usize,
        n: u32,
        left: &mut [u32],
        taken: &mut [u32],
        each: &mut dyn FnMut(&[u32], &[u32]) -> bool,
    ) -> bool {
        if row + 1 == left.len() {
            if n > left[row] {
                return true;
            }
            (left[row], taken[row]) = (left[row] - n, n);
            let goes_on = each(left, taken);
            left[row] += n;
            return goes_on;
        }
        let behind: u32 = left[row + 1..].iter().sum();
        let stood = left[row];
        for take in n.saturating_sub(behind)..=n.min(stood) {
            (left[row], taken[row]) = (stood - take, take);
            let goes_on = from(row + 1, n - take, left, taken, each);
            left[row] = stood;
            if !goes_on {
                return false;
            }
        }
        true
    }
    let (mut left, mut taken) = (left.to_vec(), vec![0; left.len()]);
    from(0, n, &mut left, &mut taken, each)
}

/// Puts what costs the same together, cheapest first.
fn merge(paths: &mut Vec<(f64, f64)>) {
    paths.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
    paths.dedup_by(|next, kept| {
        let is_same = next.0 - kept.0 < 1e-10;
        if is_same {
            kept.1 += next.1;
        }
        is_same
    });
}

/// What rows have left, and the paths that led there: each with its cost and how many there are.
type State = (Vec<u32>, Vec<(f64, f64)>);

/// The states in an order that does not change from run to run: sums of fractions depend on it.
fn sorted(states: HashMap<Vec<u32>, Vec<(f64, f64)>>) -> Vec<State> {
    let mut states: Vec<_> = states.into_iter().collect();
    states.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    states
}

/// Logarithms of factorials.
struct Factorials(Vec<f64>);

impl Factorials {
    fn up_to(n: u32) -> Self {
        let mut logs = vec![0.0; n as usize + 1];
        for k in 1..logs.len() {
            logs[k] = logs[k - 1] + (k as f64).ln();
        }
        Self(logs)
    }

    fn of(&self, n: u32) -> f64 {
        self.0[n as usize]
    }

    fn choose(&self, n: u32, k: u32) -> f64 {
        self.of(n) - self.of(k) - self.of(n - k)
    }
}
