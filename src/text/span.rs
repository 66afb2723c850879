//! Positions and ranges in Unicode scalar values.

use serde::{Deserialize, Serialize};

/// A position in a document: the number of Unicode scalar values before it.
///
/// The same unit is used by egui's text cursors, by SQLite's `substr` and by the
/// REFI-QDA standard. It is neither a byte offset nor a UTF-16 offset:
///
/// ```text
///   text     n  o     😀  s
///   CharIdx  0  1  2  3   4   5
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CharIdx(pub u32);

impl CharIdx {
    /// The position as a `usize`, for indexing and arithmetic.
    pub const fn usize(self) -> usize {
        self.0 as usize
    }

    /// The position `n` scalar values later.
    pub const fn plus(self, n: u32) -> Self {
        Self(self.0 + n)
    }

    /// The position `n` scalar values earlier, or the start of the text.
    pub const fn minus(self, n: u32) -> Self {
        Self(self.0.saturating_sub(n))
    }
}

impl From<u32> for CharIdx {
    fn from(value: u32) -> Self {
        Self(value)
    }
}

impl std::fmt::Display for CharIdx {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A half-open range `[start, end)` of Unicode scalar values.
///
/// A span may be empty (`start == end`) as a caret is; a stored coding never is.
/// Spans order by start, then by end, which is the order in which codings are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The first position inside.
    pub start: CharIdx,
    /// The first position behind.
    pub end: CharIdx,
}

impl Span {
    /// The span from `start` to `end`; the two are put in order.
    pub fn new(start: impl Into<CharIdx>, end: impl Into<CharIdx>) -> Self {
        let (a, b) = (start.into(), end.into());
        Self { start: a.min(b), end: a.max(b) }
    }

    /// The empty span at `at`.
    pub fn caret(at: impl Into<CharIdx>) -> Self {
        let at = at.into();
        Self { start: at, end: at }
    }

    /// How many scalar values the span holds.
    pub const fn len(self) -> u32 {
        self.end.0.saturating_sub(self.start.0)
    }

    /// True where the span holds nothing.
    pub const fn is_empty(self) -> bool {
        self.end.0 <= self.start.0
    }

    /// True where the scalar value behind `at` lies inside.
    pub fn contains(self, at: CharIdx) -> bool {
        self.start <= at && at < self.end
    }

    /// True where all of `other` lies inside.
    pub fn covers(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// True where the two share at least one scalar value; touching spans do not.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// What the two share, if it is at least one scalar value.
    pub fn intersect(self, other: Self) -> Option<Self> {
        let (start, end) = (self.start.max(other.start), self.end.min(other.end));
        (start < end).then_some(Self { start, end })
    }

    /// The smallest span that holds both, with whatever lies between them.
    pub fn cover(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// What is left of `self` before and behind `other`; empty parts are left out.
    pub fn subtract(self, other: Self) -> impl Iterator<Item = Self> {
        let before = Self { start: self.start, end: self.end.min(other.start) };
        let behind = Self { start: self.start.max(other.end), end: self.end };
        let parts = if self.overlaps(other) { [Some(before), Some(behind)] } else { [Some(self), None] };
        parts.into_iter().flatten().filter(|part| part.start < part.end)
    }

    /// The union of spans that come sorted by start: what overlaps or touches is joined.
    pub fn union_sorted(spans: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut union: Vec<Self> = Vec::new();
        for span in spans {
            match union.last_mut() {
                Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
                _ => union.push(span),
            }
        }
        union
    }
}

impl std::fmt::Display for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}..{}", self.start, self.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start: u32, end: u32) -> Span {
        Span::new(start, end)
    }

    #[test]
    fn touching_spans_do_not_overlap() {
        assert!(!span(0, 3).overlaps(span(3, 5)));
        assert!(span(0, 4).overlaps(span(3, 5)));
        assert_eq!(span(0, 3).intersect(span(3, 5)), None);
    }

    #[test]
    fn subtract_leaves_what_is_outside() {
        let left = |a: Span, b: Span| a.subtract(b).collect::<Vec<_>>();
        assert_eq!(left(span(0, 10), span(3, 5)), [span(0, 3), span(5, 10)]);
        assert_eq!(left(span(0, 10), span(0, 10)), []);
        assert_eq!(left(span(0, 10), span(20, 30)), [span(0, 10)]);
        assert_eq!(left(span(4, 10), span(0, 6)), [span(6, 10)]);
    }

    #[test]
    fn union_joins_overlapping_and_touching() {
        let union = Span::union_sorted([span(0, 3), span(2, 5), span(5, 6), span(8, 9)]);
        assert_eq!(union, [span(0, 6), span(8, 9)]);
    }
}
