//! Which lane of the margin each coding stands in.

use std::collections::HashMap;
use std::sync::Arc;

use crate::model::{Coding, CodingId};
use crate::text::{CharIdx, Span, TextIndex};

/// Codings of one paragraph that are nearer to each other than this may share a line, and
/// their brackets would run into each other: they take different lanes.
const LINE_CHARS: u32 = 80;

/// After a change of more codings than this all lanes are assigned anew.
const MAX_FRESH: usize = 200;

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
    /// How many codings lost all their words.
    n_detached: usize,
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
        let n_detached = n_detached(&codings);
        Self { codings, lanes, reach, n_lanes: last.len().min(usize::from(u16::MAX)) as u16, n_detached }
    }

    /// Follows a change of the codings. Those that were there keep their lanes, so that nothing
    /// jumps because something was coded elsewhere; new and moved ones take what is free. After
    /// a change of many all are assigned anew.
    pub fn update(&mut self, codings: &Arc<Vec<Coding>>, index: &TextIndex) {
        if Arc::ptr_eq(&self.codings, codings) {
            return;
        }
        let kept = self.kept(codings);
        let n_fresh = kept.iter().filter(|lane| lane.is_none()).count();
        let is_new = self.codings.is_empty() || n_fresh > MAX_FRESH;
        *self = if is_new { Self::new(Arc::clone(codings), index) } else { self.following(codings, kept, index) };
    }

    /// Follows a correction of the text, after which codings stand elsewhere and nearly all of
    /// them in the same order: each keeps its lane.
    pub fn follow_text(&mut self, codings: &Arc<Vec<Coding>>, index: &TextIndex) {
        if Arc::ptr_eq(&self.codings, codings) || self.codings.is_empty() {
            return self.update(codings, index);
        }
        let known: HashMap<CodingId, u16> =
            self.codings.iter().map(|coding| coding.id).zip(self.lanes.iter().copied()).collect();
        let kept = codings.iter().map(|coding| known.get(&coding.id).copied()).collect();
        *self = self.following(codings, kept, index);
    }

    /// The lane of each coding that stands where it stood. Both lists are sorted the same way.
    fn kept(&self, codings: &[Coding]) -> Vec<Option<u16>> {
        let key = |coding: &Coding| (coding.span, coding.id, coding.detached);
        let mut old = self.codings.iter().zip(&self.lanes).peekable();
        let lane_of = |coding: &Coding| {
            while old.next_if(|(old, _)| key(old) < key(coding)).is_some() {}
            old.next_if(|(old, _)| key(old) == key(coding)).map(|(_, &lane)| lane)
        };
        codings.iter().map(lane_of).collect()
    }

    fn following(&self, codings: &Arc<Vec<Coding>>, mut kept: Vec<Option<u16>>, index: &TextIndex) -> Self {
        let mut furthest = 0;
        let reach = codings.iter().map(|coding| {
            furthest = furthest.max(coding.span.end.0);
            furthest
        });
        let reach: Vec<u32> = reach.collect();
        for place in 0..codings.len() {
            if kept[place].is_none() {
                kept[place] = Some(free_lane(codings, &kept, &reach, place, index));
            }
        }
        let lanes: Vec<u16> = kept.into_iter().map(Option::unwrap_or_default).collect();
        let n_lanes = lanes.iter().max().map_or(0, |lane| lane.saturating_add(1));
        // Room that was needed once stays: taking it away would move the text.
        let (n_lanes, n_detached) = (n_lanes.max(self.n_lanes), n_detached(codings));
        Self { codings: Arc::clone(codings), lanes, reach, n_lanes, n_detached }
    }

    /// How many lanes there are.
    pub const fn n_lanes(&self) -> u16 {
        self.n_lanes
    }

    /// How many of these codings lost all their words; 0 where these are not the ones they were
    /// built for.
    pub fn n_detached_of(&self, codings: &Arc<Vec<Coding>>) -> usize {
        if Arc::ptr_eq(&self.codings, codings) { self.n_detached } else { 0 }
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

fn n_detached(codings: &[Coding]) -> usize {
    codings.iter().filter(|coding| coding.detached).count()
}

/// The lane nearest to the text that no coding near this one stands in.
fn free_lane(codings: &[Coding], lanes: &[Option<u16>], reach: &[u32], place: usize, index: &TextIndex) -> u16 {
    let coding = &codings[place];
    if coding.detached || coding.span.is_empty() {
        return 0;
    }
    let (from, to) = (coding.span.start.minus(LINE_CHARS), coding.span.end.plus(LINE_CHARS));
    let first = reach.partition_point(|&reach| reach <= from.0);
    let near = codings[first..].iter().zip(&lanes[first..]).take_while(|(other, _)| other.span.start < to);
    let near = near.filter(|(other, _)| !other.detached && !other.span.is_empty());
    let mut taken: Vec<u16> =
        near.filter(|(other, _)| collide(coding.span, other.span, index)).filter_map(|(_, lane)| *lane).collect();
    taken.sort_unstable();
    taken.dedup();
    (0u16..).zip(&taken).find(|(lane, taken)| lane != *taken).map_or(taken.len() as u16, |(lane, _)| lane)
}

/// True where the brackets of two spans would touch in one lane.
fn collide(a: Span, b: Span, index: &TextIndex) -> bool {
    let (first, second) = if a.start <= b.start { (a, b) } else { (b, a) };
    let near = second.start.0.saturating_sub(first.end.0) < LINE_CHARS;
    first.end > second.start || (near && index.paragraph_at(first.end) == index.paragraph_at(second.start))
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn lanes_stay_when_the_text_is_corrected() {
        let mut lanes = lanes(&[(0, 9), (5, 20), (12, 15), (30, 40), (31, 39), (31, 38)]);
        let before = lanes.lanes.clone();
        let moved = lanes
            .codings
            .iter()
            .map(|coding| Coding { span: Span::new(coding.span.start.0 + 7, coding.span.end.0 + 7), ..coding.clone() });
        let moved = Arc::new(moved.collect());
        lanes.follow_text(&moved, &TextIndex::new(&"123456789\n".repeat(400)));
        assert_eq!(lanes.lanes, before);
        assert_eq!(lanes.overlapping(Span::new(7, 8)).count(), 1);
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

    #[test]
    fn codings_keep_their_lanes_when_another_one_comes_or_goes() {
        let index = TextIndex::new(&"123456789\n".repeat(400));
        let coding =
            |n: i64, start: u32, end: u32| Coding { id: CodingId(n), span: Span::new(start, end), ..Coding::default() };
        let sorted = |mut codings: Vec<Coding>| {
            codings.sort_by_key(|coding| (coding.span, coding.id));
            Arc::new(codings)
        };
        let mut codings: Vec<Coding> =
            (0..60).map(|n| coding(n, n as u32 * 41, n as u32 * 41 + 30 + (n as u32 * 29) % 90)).collect();
        let mut lanes = Lanes::new(sorted(codings.clone()), &index);
        let mut next = 100;
        for round in 0..40u32 {
            let before: Vec<(CodingId, u16)> =
                lanes.codings.iter().map(|coding| coding.id).zip(lanes.lanes.iter().copied()).collect();
            let n_lanes = lanes.n_lanes();
            if round % 3 == 2 {
                codings.remove(round as usize % codings.len());
            } else {
                next += 1;
                codings.push(coding(next, round * 53, round * 53 + 70));
            }
            lanes.update(&sorted(codings.clone()), &index);
            for (id, lane) in before {
                let now = lanes.codings.iter().position(|coding| coding.id == id).map(|place| lanes.lanes[place]);
                assert!(now.is_none_or(|now| now == lane), "round {round}: {id:?} left lane {lane} for {now:?}");
            }
            assert!(lanes.n_lanes() >= n_lanes, "the text would move");
            for (place, one) in lanes.codings.iter().enumerate() {
                let rivals = lanes.codings[place + 1..].iter().zip(&lanes.lanes[place + 1..]);
                for (other, _) in rivals.filter(|(_, lane)| **lane == lanes.lanes[place]) {
                    assert!(!collide(one.span, other.span, &index), "{:?} and {:?}", one.span, other.span);
                }
            }
        }
    }
}
