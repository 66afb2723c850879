//! How far ranges reach: the question behind overlap, inclusion and nearness.

/// A range on some line (scalar values, paragraphs, units) with both ends inside, whose it is,
/// and which one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range<K> {
    pub start: u32,
    pub end: u32,
    pub key: K,
    pub index: usize,
}

/// Answers which of the ranges that begin up to some point reaches furthest, in one binary
/// search: for each range the furthest-reaching so far is kept, and the furthest of another key.
#[derive(Debug)]
pub(super) struct Reach<K> {
    starts: Vec<u32>,
    best: Vec<(Range<K>, Option<Range<K>>)>,
}

impl<K: Copy + PartialEq> Reach<K> {
    /// Of ranges sorted by start.
    pub(super) fn new(ranges: impl IntoIterator<Item = Range<K>>) -> Self {
        let (mut starts, mut best) = (Vec::new(), Vec::<(Range<K>, Option<Range<K>>)>::new());
        for range in ranges {
            starts.push(range.start);
            let next = match best.last().copied() {
                None => (range, None),
                Some((first, second)) if range.end > first.end => {
                    (range, if range.key == first.key { second } else { Some(first) })
                }
                Some((first, second)) => {
                    let is_second = range.key != first.key && second.is_none_or(|second| range.end > second.end);
                    (first, if is_second { Some(range) } else { second })
                }
            };
            best.push(next);
        }
        Self { starts, best }
    }

    /// Of the ranges that begin at `last` or before, the one that reaches furthest; the first
    /// of several.
    pub(super) fn furthest(&self, last: u32) -> Option<Range<K>> {
        let n = self.starts.partition_point(|&start| start <= last);
        Some(self.best[n.checked_sub(1)?].0)
    }

    /// As [`Self::furthest`], without those of a key.
    pub(super) fn furthest_but(&self, last: u32, key: K) -> Option<Range<K>> {
        let n = self.starts.partition_point(|&start| start <= last);
        let (first, second) = self.best[n.checked_sub(1)?];
        if first.key == key { second } else { Some(first) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn finds_what_looking_at_all_finds(
            mut ranges in prop::collection::vec((0..20u32, 0..20u32, 0..3u8), 0..20),
            last in 0..25u32,
            key in 0..3u8,
        ) {
            ranges.sort();
            let ranges: Vec<Range<u8>> = ranges
                .iter()
                .enumerate()
                .map(|(index, &(start, len, key))| Range { start, end: start + len, key, index })
                .collect();
            let reach = Reach::new(ranges.iter().copied());
            let of = |takes: &dyn Fn(&Range<u8>) -> bool| {
                let begun = ranges.iter().filter(|range| range.start <= last && takes(range));
                begun.max_by_key(|range| (range.end, usize::MAX - range.index)).map(|range| range.end)
            };
            prop_assert_eq!(reach.furthest(last).map(|range| range.end), of(&|_| true));
            prop_assert_eq!(reach.furthest_but(last, key).map(|range| range.end), of(&|range| range.key != key));
            prop_assert!(reach.furthest_but(last, key).is_none_or(|range| range.key != key));
        }
    }
}
