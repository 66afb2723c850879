//! What a retrieval found.

use crate::model::{CodingId, Segment};
use crate::project::CodingRef;

/// The places found, in order, with the codings that make each. Held flat: a list of half a
/// million is made without half a million allocations.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    places: Vec<Place>,
    codings: Vec<CodingId>,
    /// True where places are what several codings have in common.
    are_parts: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    segment: Segment,
    /// One past its last coding; its first stands behind those of the place before.
    end: u32,
}

/// A place found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit<'h> {
    /// Where it is.
    pub segment: Segment,
    /// The codings that make it. Where a coding was looked for, the first is that one, and it
    /// stands on just this place; where something lacks, there is none.
    pub codings: &'h [CodingId],
    /// True where the place is what all the codings have in common.
    pub is_part: bool,
}

impl Hit<'_> {
    /// The coding that the place is, and where it stands; none where the place is a part of
    /// several codings, or where a code lacks.
    pub fn coding(&self) -> Option<CodingId> {
        self.codings.first().copied()
    }

    /// The codings that the place is: one, or all that it is a part of.
    pub fn own(&self) -> &[CodingId] {
        &self.codings[..self.n_own()]
    }

    /// The codings that made another one a hit.
    pub fn partners(&self) -> &[CodingId] {
        &self.codings[self.n_own()..]
    }

    const fn n_own(&self) -> usize {
        if self.is_part || self.codings.is_empty() { self.codings.len() } else { 1 }
    }

    /// The coding that stands on just this place, for a quick look-up.
    pub fn at(&self) -> Option<CodingRef> {
        let id = self.coding()?;
        Some(CodingRef { document: self.segment.document, span: self.segment.span, id })
    }
}

impl Hits {
    /// How many places.
    pub const fn len(&self) -> usize {
        self.places.len()
    }

    /// True where nothing was found.
    pub const fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The place at an index below [`Self::len`].
    pub fn hit(&self, index: usize) -> Hit<'_> {
        let first = index.checked_sub(1).map_or(0, |before| self.places[before].end as usize);
        let place = self.places[index];
        Hit { segment: place.segment, codings: &self.codings[first..place.end as usize], is_part: self.are_parts }
    }

    /// All places in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = Hit<'_>> + DoubleEndedIterator {
        (0..self.len()).map(|index| self.hit(index))
    }

    /// Adds a place.
    pub(super) fn push(&mut self, segment: Segment, codings: impl IntoIterator<Item = CodingId>) {
        self.codings.extend(codings);
        self.places.push(Place { segment, end: self.codings.len() as u32 });
    }

    /// Says that places are what several codings have in common.
    pub(super) const fn of_parts(mut self) -> Self {
        self.are_parts = true;
        self
    }

    /// Adds a coding as its own place.
    pub(super) fn push_ref(&mut self, at: CodingRef) {
        self.push(Segment { document: at.document, span: at.span }, [at.id]);
    }
}

impl FromIterator<CodingRef> for Hits {
    fn from_iter<I: IntoIterator<Item = CodingRef>>(refs: I) -> Self {
        let mut hits = Self::default();
        refs.into_iter().for_each(|at| hits.push_ref(at));
        hits
    }
}
