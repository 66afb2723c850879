//! Which lane of the margin each coding stands in.

use std::sync::Arc;

use crate::model::Coding;
use crate::text::{CharIdx, Span, TextIndex};

/// Codings of one paragraph that are nearer to each other than this may share a line, and
/// their brackets would run into each other: they take different lanes.
const LINE_CHARS: u32 = 80;

/// The lanes of a document's codings, built once per change of its codings, so that brackets
/// stay where they are while scrolling.
#[derive(Clone, Debug, Default)]
pub struct Lanes {
    codings: Arc<Vec<Coding>>,
    lanes: Vec<u16>,
    /// The largest end among the codings up to each place: rises, so that the first coding
    /// that reaches into a span is found by binary search.
    reach: Vec<u32>,
    n_lanes: u16,
}

/// One coding and its lane.
#[derive(Clone, Copy, Debug)]
pub struct Laned<'c> {
    /// The coding.
    pub coding: &'c Coding,
    /// Its lane; 0 stands next to the text.
    pub lane: u16,
}

impl Lanes {
    /// Assigns lanes, greedily by start: each coding takes the lane nearest to the text that
    /// is free where it begins. The codings come sorted by start; detached ones stand nowhere.
    pub fn new(codings: Arc<Vec<Coding>>, index: &TextIndex) -> Self {
        // For each lane where its last coding ends, and in which paragraph.
        let mut last: Vec<(u32, usize)> = Vec::new();
        let mut lanes = Vec::with_capacity(codings.len());
        let mut reach = Vec::with_capacity(codings.len());
        let mut furthest = 0;
        for coding in codings.iter() {
            let span = if coding.detached { Span::caret(coding.span.start) } else { coding.span };
            let paragraph = index.paragraph_at(span.start);
            let is_free = |&(end, other): &(u32, usize)| {
                end <= span.start.0 && (other != paragraph || span.start.0 - end >= LINE_CHARS)
            };
            let lane = last.iter().position(is_free).unwrap_or(last.len());
            if !span.is_empty() {
                let end = (span.end.0, index.paragraph_at(span.end));
                match last.get_mut(lane) {
                    Some(here) => *here = end,
                    None => last.push(end),
                }
            }
            lanes.push(lane.min(usize::from(u16::MAX)) as u16);
            furthest = furthest.max(span.end.0);
            reach.push(furthest);
        }
        Self { codings, lanes, reach, n_lanes: last.len().min(usize::from(u16::MAX)) as u16 }
    }

    /// Builds the lanes anew if the codings are others than those they were built for.
    pub fn update(&mut self, codings: &Arc<Vec<Coding>>, index: &TextIndex) {
        if !Arc::ptr_eq(&self.codings, codings) {
            *self = Self::new(Arc::clone(codings), index);
        }
    }

    /// How many lanes there are.
    pub const fn n_lanes(&self) -> u16 {
        self.n_lanes
    }

    /// How many codings they were built for.
    #[cfg(test)]
    pub fn n_codings(&self) -> usize {
        self.codings.len()
    }

    /// The codings that share at least one character with `span`, in order.
    pub fn overlapping(&self, span: Span) -> impl Iterator<Item = Laned<'_>> {
        let first = self.reach.partition_point(|&reach| reach <= span.start.0);
        let rest = self.codings[first..].iter().zip(&self.lanes[first..]);
        rest.take_while(move |(coding, _)| coding.span.start < span.end)
            .filter(move |(coding, _)| !coding.detached && coding.span.overlaps(span))
            .map(|(coding, &lane)| Laned { coding, lane })
    }

    /// The next (or previous) coding in the order of the text: behind the one given, else
    /// behind the position.
    pub fn neighbour(&self, selected: Option<&Coding>, at: CharIdx, forward: bool) -> Option<&Coding> {
        let key = |coding: &Coding| (coding.span, coding.id);
        let visible = |coding: &&Coding| !coding.detached;
        let here = selected.map(key);
        if forward {
            let first = self.codings.partition_point(|coding| match here {
                Some(here) => key(coding) <= here,
                None => coding.span.start < at,
            });
            self.codings[first..].iter().find(visible)
        } else {
            let end = self.codings.partition_point(|coding| match here {
                Some(here) => key(coding) < here,
                None => coding.span.start < at,
            });
            self.codings[..end].iter().rev().find(visible)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::CodingId;

    fn lanes(spans: &[(u32, u32)]) -> Lanes {
        let coding = |(n, &(start, end)): (usize, &(u32, u32))| Coding {
            id: CodingId(n as i64),
            span: Span::new(start, end),
            ..Coding::default()
        };
        // A line end at every tenth place, so that what touches there stands on other lines.
        let index = TextIndex::new(&"123456789\n".repeat(400));
        Lanes::new(Arc::new(spans.iter().enumerate().map(coding).collect()), &index)
    }

    fn check(spans: &[(u32, u32)], expected: &[u16]) {
        assert_eq!(lanes(spans).lanes, expected, "{spans:?}");
    }

    #[test]
    fn a_lane_is_free_again_where_its_coding_ends() {
        check(&[(0, 9), (10, 20)], &[0, 0]);
        check(&[(0, 9), (5, 20), (12, 15)], &[0, 1, 0]);
        check(&[(0, 4), (5, 9)], &[0, 1]);
        check(&[(0, 9), (0, 9), (0, 12), (10, 11)], &[0, 1, 2, 0]);
        check(&[], &[]);
    }

    #[test]
    fn overlaps_are_found_behind_a_long_coding() {
        let lanes = lanes(&[(0, 100), (1, 3), (4, 6), (50, 60), (99, 120)]);
        let found =
            |start, end| lanes.overlapping(Span::new(start, end)).map(|laned| laned.coding.id.0).collect::<Vec<_>>();
        assert_eq!(found(3, 4), [0]);
        assert_eq!(found(5, 55), [0, 2, 3]);
        assert_eq!(found(100, 101), [4]);
        assert_eq!(found(120, 130), [] as [i64; 0]);
    }

    #[test]
    fn neighbours_go_by_the_order_of_the_text() {
        let lanes = lanes(&[(0, 9), (4, 6), (4, 8)]);
        let step = |selected: Option<usize>, at: u32, forward| {
            let selected = selected.map(|place| &lanes.codings[place]);
            lanes.neighbour(selected, CharIdx(at), forward).map(|coding| coding.id.0)
        };
        assert_eq!(step(None, 2, true), Some(1));
        assert_eq!(step(Some(1), 2, true), Some(2));
        assert_eq!(step(Some(2), 0, true), None);
        assert_eq!(step(Some(1), 0, false), Some(0));
        assert_eq!(step(None, 2, false), Some(0));
    }

    #[test]
    fn no_two_codings_of_a_lane_overlap() {
        let spans: Vec<(u32, u32)> = (0..400).map(|n| (n * 7, n * 7 + 3 + (n * 31) % 97)).collect();
        let lanes = lanes(&spans);
        for lane in 0..lanes.n_lanes() {
            let of_lane = (0..spans.len()).filter(|&place| lanes.lanes[place] == lane);
            let mut end = 0;
            for place in of_lane {
                assert!(spans[place].0 >= end);
                end = spans[place].1;
            }
        }
    }
}
