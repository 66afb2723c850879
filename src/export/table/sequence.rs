//! Which code follows which.

use super::{Cell, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::sequence::{Sequence, Within};

impl Table {
    /// Codes by the codes that follow them, and at the end of a row how often any does.
    pub fn of_sequence(snapshot: &Snapshot, found: &Sequence, catalog: &Catalog, now: Timestamp) -> Self {
        let text = |key: &'static str| catalog.text(key).into_owned();
        let names: Vec<String> = found.codes.iter().map(|&code| snapshot.codes().path(code)).collect();
        let mut header = vec![text("compare-first-code")];
        header.extend(names.iter().cloned());
        header.push(text("compare-transitions"));
        let n = names.len();
        let row = |(from, name): (usize, &String)| {
            let cell = |to: usize| if from == to { Cell::Empty } else { Cell::Number(found.n(from, to)) };
            let mut cells: Vec<Cell> = (0..n).map(cell).collect();
            cells.push(Cell::Number(found.total(from)));
            TableRow::plain(name.clone(), cells)
        };
        let within = match found.spec.within {
            Within::Document => Message::new("compare-within-document"),
            Within::Turn => Message::new("compare-within-turn"),
            Within::Paragraphs(n) => Message::new("compare-within-paragraphs").with("n", n),
        };
        let mut notes = vec!["compare-note-sequence"];
        if found.spec.main_only {
            notes.push("compare-note-main-only");
        }
        Self {
            title: header::title(
                snapshot,
                &found.spec.scope,
                &Message::new("compare-sequence").with("within", within),
                &Message::new("compare-unit-transitions"),
                catalog,
                now,
            ),
            header,
            rows: names.iter().enumerate().map(row).collect(),
            share_unit: String::new(),
            notes: notes.into_iter().map(text).collect(),
            notes_name: text("analysis-notes"),
            language: catalog.language(),
        }
    }
}
