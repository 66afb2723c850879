//! The heights of all blocks of a document, and where each stands.

/// Heights with prefix sums in a Fenwick tree: one refined height costs O(log n), and so does
/// finding the block at a distance from the top.
///
/// Heights are `f32` as egui's; sums are `f64`, because a document of 10 MB is millions of
/// points high and an `f32` sum would be whole points off at its end.
#[derive(Clone, Debug, Default)]
pub struct Heights {
    heights: Vec<f32>,
    /// `tree[i]` sums the `i & -i` heights that end at block `i`, counted from 1.
    tree: Vec<f64>,
}

impl Heights {
    /// The heights in order, all of them finite and none below zero.
    pub fn new(heights: Vec<f32>) -> Self {
        let mut tree = vec![0.0; heights.len() + 1];
        for (place, &height) in heights.iter().enumerate() {
            tree[place + 1] += f64::from(height);
            let parent = next(place + 1);
            if parent < tree.len() {
                tree[parent] += tree[place + 1];
            }
        }
        Self { heights, tree }
    }

    /// How many blocks there are.
    pub const fn len(&self) -> usize {
        self.heights.len()
    }

    /// The height of one block, in points.
    pub fn get(&self, place: usize) -> f32 {
        self.heights.get(place).copied().unwrap_or(0.0)
    }

    /// Corrects the height of one block.
    pub fn set(&mut self, place: usize, height: f32) {
        let delta = f64::from(height) - f64::from(self.heights[place]);
        if delta == 0.0 {
            return;
        }
        self.heights[place] = height;
        let mut at = place + 1;
        while at < self.tree.len() {
            self.tree[at] += delta;
            at = next(at);
        }
    }

    /// The sum of the heights of all blocks before `place`: where it begins.
    pub fn top(&self, place: usize) -> f64 {
        let mut at = place.min(self.len());
        let mut sum = 0.0;
        while at > 0 {
            sum += self.tree[at];
            at &= at - 1;
        }
        sum
    }

    /// The sum of all heights.
    pub fn total(&self) -> f64 {
        self.top(self.len())
    }

    /// The block at `y` points from the top, and how far below the block's top `y` lies.
    /// Before the start this is the first block, behind the end the end of the last.
    pub fn find(&self, y: f64) -> (usize, f32) {
        let (mut at, mut rest) = (0, y.max(0.0));
        let mut step = self.len().next_power_of_two();
        while step > 0 {
            if at + step <= self.len() && self.tree[at + step] <= rest {
                at += step;
                rest -= self.tree[at];
            }
            step /= 2;
        }
        if at >= self.len() {
            let last = self.len().saturating_sub(1);
            return (last, self.get(last));
        }
        (at, rest as f32)
    }
}

/// The next node above that sums this one too.
const fn next(at: usize) -> usize {
    at + (at & at.wrapping_neg())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_place_is_found_by_its_distance() {
        let heights = Heights::new(vec![10.0, 0.0, 20.0, 5.0]);
        assert_eq!(heights.total(), 35.0);
        assert_eq!(heights.find(-3.0), (0, 0.0));
        assert_eq!(heights.find(9.5), (0, 9.5));
        assert_eq!(heights.find(10.0), (2, 0.0));
        assert_eq!(heights.find(31.0), (3, 1.0));
        assert_eq!(heights.find(99.0), (3, 5.0));
        assert_eq!(Heights::new(Vec::new()).find(1.0), (0, 0.0));
    }

    proptest! {
        #[test]
        fn sums_agree_with_adding_up(
            mut plain in prop::collection::vec(0u16..400, 1..200),
            changes in prop::collection::vec((any::<prop::sample::Index>(), 0u16..400), 0..40),
        ) {
            let mut heights = Heights::new(plain.iter().map(|&height| f32::from(height)).collect());
            for (place, height) in changes {
                let place = place.index(plain.len());
                plain[place] = height;
                heights.set(place, f32::from(height));
            }
            let mut sum = 0.0;
            for (place, &height) in plain.iter().enumerate() {
                prop_assert_eq!(heights.top(place), sum);
                if height > 0 {
                    prop_assert_eq!(heights.find(sum + 0.5), (place, 0.5));
                }
                sum += f64::from(height);
            }
            prop_assert_eq!(heights.total(), sum);
        }
    }
}
