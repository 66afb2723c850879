//! Which line of a list is a row, and which the heading of a group.

use crate::query::listing::Listing;

/// What stands on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The heading of the group at this place.
    Group(usize),
    /// The row of the listing.
    Row(usize),
}

/// How many lines the list has.
pub fn n_lines(listing: &Listing) -> usize {
    listing.len() + listing.groups().len()
}

/// What stands on the line at a place below [`n_lines`].
pub fn line_at(listing: &Listing, at: usize) -> Line {
    let groups = listing.groups();
    // The heading of group n stands on line `first row + n`.
    let (mut low, mut high) = (0, groups.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        if groups[middle].rows.start + middle <= at {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    match low.checked_sub(1) {
        Some(group) if groups[group].rows.start + group == at => Line::Group(group),
        _ => Line::Row(at - low),
    }
}

/// The line of a row.
pub fn line_of(listing: &Listing, row: usize) -> usize {
    row + listing.groups().partition_point(|group| group.rows.start <= row)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::Fixture;
    use crate::query::listing::{Arrangement, GroupBy};
    use crate::query::{RetrievalSpec, retrieve};

    #[test]
    fn headings_stand_above_their_rows() {
        let mut fixture = Fixture::new();
        fixture.document("D1", "uno dos tres");
        fixture.document("D2", "uno");
        fixture.codes(&["A"]);
        fixture.codings("D1", &[(0, 3), (4, 7)], "A");
        fixture.codings("D2", &[(0, 3)], "A");
        let snapshot = fixture.snapshot();
        let codes = snapshot.codes().codes().iter().map(|code| code.id).collect();
        let hits = retrieve(&snapshot, &RetrievalSpec { codes, ..RetrievalSpec::default() });
        let arrangement = Arrangement { group: GroupBy::Document, ..Arrangement::default() };
        let listing = Listing::new(&snapshot, hits, arrangement);
        let lines: Vec<Line> = (0..n_lines(&listing)).map(|at| line_at(&listing, at)).collect();
        assert_eq!(lines, [Line::Group(0), Line::Row(0), Line::Row(1), Line::Group(1), Line::Row(2)]);
        for (at, line) in lines.iter().enumerate() {
            if let Line::Row(row) = line {
                assert_eq!(line_of(&listing, *row), at);
            }
        }
    }
}
