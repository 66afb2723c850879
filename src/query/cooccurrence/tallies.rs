//! Many counters that are raised together: of a row, all those whose bits are set.
//!
//! The counters are kept sliced: the first plane holds the lowest bit of each counter, the next
//! plane the next one. To raise 64 counters by one is then one exclusive or and one carry, which
//! ends early most times, instead of one step for each bit that is set.

/// Rows of counters, one for each bit of a row's mask.
#[derive(Debug)]
pub(super) struct Tallies {
    n_rows: usize,
    n_words: usize,
    planes: Vec<Vec<u64>>,
}

impl Tallies {
    /// Counters that stand at zero: so many rows, each of so many words of 64 counters.
    pub(super) const fn new(n_rows: usize, n_words: usize) -> Self {
        Self { n_rows, n_words, planes: Vec::new() }
    }

    /// Raises by one the counters of a row whose bits are set.
    pub(super) fn raise(&mut self, row: usize, mask: &[u64]) {
        for (word, &bits) in mask.iter().enumerate() {
            self.carry(0, row * self.n_words + word, bits);
        }
    }

    /// Adds the counters of another of the same shape.
    pub(super) fn add(&mut self, other: &Self) {
        for (level, plane) in other.planes.iter().enumerate() {
            plane.iter().enumerate().for_each(|(at, &bits)| self.carry(level, at, bits));
        }
    }

    /// All counters, row by row, the first `n_columns` of each.
    pub(super) fn counts(&self, n_columns: usize) -> Vec<u32> {
        let mut counts = vec![0; self.n_rows * n_columns];
        for (level, plane) in self.planes.iter().enumerate() {
            for (row, words) in plane.chunks(self.n_words.max(1)).enumerate() {
                bits(words).for_each(|column| counts[row * n_columns + column] += 1 << level);
            }
        }
        counts
    }

    fn carry(&mut self, mut level: usize, at: usize, mut bits: u64) {
        while bits != 0 {
            if level == self.planes.len() {
                self.planes.push(vec![0; self.n_rows * self.n_words]);
            }
            let word = &mut self.planes[level][at];
            let over = *word & bits;
            *word ^= bits;
            bits = over;
            level += 1;
        }
    }
}

/// The places of the bits that are set.
pub(super) fn bits(words: &[u64]) -> impl Iterator<Item = usize> {
    words.iter().enumerate().flat_map(|(n, &word)| {
        let mut left = word;
        std::iter::from_fn(move || {
            let bit = (left > 0).then(|| left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(n * 64 + bit)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_count_and_add_up() {
        let (mut all, mut plain) = (Tallies::new(2, 2), vec![0u32; 200]);
        let mut parts = [Tallies::new(2, 2), Tallies::new(2, 2)];
        let mut state = 7u64;
        for n in 0..500usize {
            let mut mask = [0u64; 2];
            for word in &mut mask {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                *word = state;
            }
            mask[1] &= (1 << 36) - 1;
            bits(&mask).for_each(|column| plain[n % 2 * 100 + column] += 1);
            parts[n % 3 % 2].raise(n % 2, &mask);
        }
        parts.iter().for_each(|part| all.add(part));
        assert_eq!(all.counts(100), plain);
        assert!(plain.iter().any(|&n| n > 128));
    }
}
