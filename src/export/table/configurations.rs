//! Which codes stand together as a whole.

use super::{Cell, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::configurations::{Configuration, Configurations, Place};

/// What the numbers are, and what they count.
pub(in crate::export) fn messages(found: &Configurations) -> (Message, Message) {
    let (analysis, unit) = match found.spec.place {
        Place::Passage => ("compare-configurations-passages", "compare-unit-configurations-passages"),
        Place::Document => ("compare-configurations-documents", "compare-unit-configurations-documents"),
        Place::Case => ("compare-configurations-cases", "compare-unit-configurations-cases"),
    };
    (Message::new(analysis).with("n", found.n_places), Message::new(unit))
}

impl Table {
    /// A row a configuration, the most frequent first: its codes, how many they are, on how many
    /// places they stand together, and in how many cases.
    pub fn of_configurations(snapshot: &Snapshot, found: &Configurations, catalog: &Catalog, now: Timestamp) -> Self {
        let (analysis, unit) = messages(found);
        let keys = ["compare-configuration", "compare-n-codes", "compare-n-places", "analysis-cases"];
        let row = |entry: &Configuration| {
            let paths: Vec<String> = entry.codes.iter().map(|&code| snapshot.codes().path(code)).collect();
            let cells = vec![
                Cell::Number(entry.codes.len() as u32),
                Cell::Number(entry.n),
                Cell::Share { n: entry.cases as usize, of: found.n_cases },
            ];
            TableRow::plain(paths.join(" + "), cells)
        };
        let mut notes = vec!["compare-note-configurations"];
        if found.spec.main_only {
            notes.push("compare-note-main-only");
        }
        Self {
            title: header::title(snapshot, &found.spec.scope, &analysis, &unit, catalog, now),
            header: keys.into_iter().map(|key| catalog.text(key).into_owned()).collect(),
            rows: found.entries.iter().map(row).collect(),
            share_unit: catalog.text("analysis-unit-cases").into_owned(),
            notes: notes.into_iter().map(|key| catalog.text(key).into_owned()).collect(),
            notes_name: catalog.text("analysis-notes").into_owned(),
            language: catalog.language(),
        }
    }
}
