//! What the table keeps: columns, chosen rows, and what is being written.

use std::collections::HashSet;

use super::TableColumn;
use crate::model::CodingId;
use crate::project::Snapshot;
use crate::query::listing::{Belongs, Listing, coding_of};
use crate::ui::retrieved_segments::row_data::{RowKey, key_of};

/// A cell that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellEdit {
    /// The coding.
    pub coding: CodingId,
    /// The weight or the comment.
    pub column: TableColumn,
    /// What is written.
    pub text: String,
    /// True once the field has the focus.
    pub is_started: bool,
}

/// What the table keeps between frames; the columns are remembered per user.
#[derive(Debug)]
pub struct TableState {
    /// The columns that are shown, in order.
    pub columns: Vec<TableColumn>,
    /// The chosen rows.
    pub chosen: HashSet<RowKey>,
    /// The row that has the focus, and from where Shift chooses.
    pub focus: Option<usize>,
    pub(super) anchor: Option<usize>,
    pub(super) edit: Option<CellEdit>,
    /// The row that shall be seen and get the focus.
    pub(super) walk_to: Option<usize>,
    belongs: Option<(u64, Belongs)>,
}

impl Default for TableState {
    fn default() -> Self {
        Self {
            columns: TableColumn::ALL.to_vec(),
            chosen: HashSet::new(),
            focus: None,
            anchor: None,
            edit: None,
            walk_to: None,
            belongs: None,
        }
    }
}

/// How a row is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choose {
    /// It alone.
    Only,
    /// It too, or no longer.
    Toggle,
    /// All from where choosing began.
    Range,
}

impl TableState {
    /// Which case each part belongs to, looked up once for a state of the project.
    pub fn belongs(&mut self, snapshot: &Snapshot) -> &Belongs {
        let revision = snapshot.revision();
        if self.belongs.as_ref().is_some_and(|(known, _)| *known != revision) {
            self.belongs = None;
        }
        &self.belongs.get_or_insert_with(|| (revision, Belongs::new(snapshot))).1
    }

    /// Chooses a row.
    pub fn choose(&mut self, listing: &Listing, row: usize, how: Choose) {
        let key = key_of(listing.hit(row));
        match how {
            Choose::Only => {
                self.chosen.clear();
                self.chosen.insert(key);
                self.anchor = Some(row);
            }
            Choose::Toggle => {
                if !self.chosen.remove(&key) {
                    self.chosen.insert(key);
                }
                self.anchor = Some(row);
            }
            Choose::Range => {
                let from = self.anchor.unwrap_or(row).min(listing.len().saturating_sub(1));
                self.chosen.clear();
                for row in from.min(row)..=from.max(row) {
                    self.chosen.insert(key_of(listing.hit(row)));
                }
                self.anchor = Some(from);
            }
        }
        self.focus = Some(row);
    }

    /// Takes out what is no longer listed.
    pub fn retain(&mut self, snapshot: &Snapshot, listing: &Listing) {
        self.focus = self.focus.filter(|_| !listing.is_empty()).map(|row| row.min(listing.len() - 1));
        // Only codings can be recoded or removed: those that are gone are chosen no longer.
        self.chosen.retain(|(_, coding)| coding.is_none_or(|id| snapshot.coding(id).is_some()));
        if self.edit.as_ref().is_some_and(|edit| snapshot.coding(edit.coding).is_none()) {
            self.edit = None;
        }
    }

    /// The codings of the chosen rows.
    pub fn codings(&self, snapshot: &Snapshot) -> Vec<CodingId> {
        let mut codings: Vec<CodingId> =
            self.chosen.iter().filter_map(|(_, coding)| *coding).filter(|&id| snapshot.coding(id).is_some()).collect();
        codings.sort_unstable();
        codings.dedup();
        codings
    }

    /// Begins writing in a cell of a row.
    pub(super) fn begin_edit(&mut self, snapshot: &Snapshot, listing: &Listing, row: usize, column: TableColumn) {
        let Some(coding) = coding_of(snapshot, listing.hit(row)) else { return };
        let text = match column {
            TableColumn::Weight => coding.weight.map(|weight| weight.to_string()).unwrap_or_default(),
            TableColumn::Comment => coding.comment.as_deref().unwrap_or_default().to_owned(),
            _ => return,
        };
        self.edit = Some(CellEdit { coding: coding.id, column, text, is_started: false });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::Fixture;
    use crate::query::listing::Arrangement;
    use crate::query::{RetrievalSpec, retrieve};

    #[test]
    fn rows_are_chosen_alone_in_addition_and_as_a_range() {
        let mut fixture = Fixture::new();
        fixture.document("D", "uno dos tres cuatro");
        fixture.codes(&["A"]);
        fixture.codings("D", &[(0, 3), (4, 7), (8, 12), (13, 19)], "A");
        let snapshot = fixture.snapshot();
        let codes = snapshot.codes().codes().iter().map(|code| code.id).collect();
        let hits = retrieve(&snapshot, &RetrievalSpec { codes, ..RetrievalSpec::default() });
        let listing = Listing::new(&snapshot, hits, Arrangement::default());
        let mut table = TableState::default();
        table.choose(&listing, 3, Choose::Only);
        table.choose(&listing, 1, Choose::Range);
        assert_eq!((table.chosen.len(), table.focus), (3, Some(1)));
        table.choose(&listing, 0, Choose::Toggle);
        table.choose(&listing, 2, Choose::Toggle);
        assert_eq!(table.codings(&snapshot).len(), 3);
        table.choose(&listing, 2, Choose::Only);
        assert_eq!(table.chosen.len(), 1);
        let coding = table.codings(&snapshot)[0];
        table.begin_edit(&snapshot, &listing, 2, TableColumn::Comment);
        assert!(table.edit.is_some());
        fixture.project.remove_codings(&[coding]).unwrap();
        table.retain(&fixture.snapshot(), &listing);
        assert!(table.chosen.is_empty() && table.edit.is_none());
    }
}
