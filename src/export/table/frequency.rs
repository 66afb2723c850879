//! How often each code is used.

use super::{Cell, RowKind, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::frequency::{Frequencies, Frequency, FrequencyGroup};

impl Table {
    /// A row a code: its own segments, segments, passages, documents and cases, each but the
    /// first also as a share of all; behind them the cases that are told apart.
    pub fn of_frequencies(snapshot: &Snapshot, found: &Frequencies, catalog: &Catalog, now: Timestamp) -> Self {
        let text = |key: &'static str| catalog.text(key).into_owned();
        let keys = [
            "analysis-code",
            "report-own-segments",
            "analysis-total-segments",
            "report-percent-segments",
            "report-passages",
            "report-percent-passages",
            "analysis-documents",
            "report-percent-documents",
            "analysis-cases",
            "report-percent-cases",
        ];
        let mut header: Vec<String> = keys.into_iter().map(text).collect();
        for group in &found.groups {
            let named = Message::new("report-of-group").with("name", group.name.clone()).with("n", group.n_cases);
            header.push(if group.segments.is_some() { group.name.clone() } else { catalog.say(&named) });
            if group.segments.is_none() {
                header.push(catalog.say(&Message::new("report-percent-of-group").with("name", group.name.clone())));
            }
        }
        let cells = |row: &Frequency| {
            vec![
                Cell::Number(row.own),
                Cell::Number(row.segments),
                percent(row.segments as usize, found.all.segments as usize),
                Cell::Number(row.passages),
                percent(row.passages as usize, found.all.passages as usize),
                Cell::Number(row.documents as u32),
                percent(row.documents, found.n_documents),
                Cell::Share { n: row.cases, of: found.n_cases },
                percent(row.cases, found.n_cases),
            ]
        };
        let of_group = |group: &FrequencyGroup, place: usize| match &group.segments {
            Some(segments) => vec![Cell::Number(segments[place])],
            None => vec![
                Cell::Share { n: group.found[place], of: group.n_cases },
                percent(group.found[place], group.n_cases),
            ],
        };
        let row = |(place, row): (usize, &Frequency)| {
            let of = &found.matrix.rows[place];
            let mut cells = cells(row);
            cells.extend(found.groups.iter().flat_map(|group| of_group(group, place)));
            TableRow {
                kind: if of.depth == 0 { RowKind::Main } else { RowKind::Sub },
                depth: of.depth,
                name: of.code.name.clone(),
                path: snapshot.codes().path(of.code.id),
                cells,
            }
        };
        let mut rows: Vec<TableRow> = found.rows.iter().enumerate().map(row).collect();
        let mut bottom = cells(&found.all);
        bottom.resize(header.len() - 1, Cell::Empty);
        let name = text("report-all");
        rows.push(TableRow { kind: RowKind::Bottom, depth: 0, path: name.clone(), name, cells: bottom });
        let mut notes = vec![text("report-note-own"), text("analysis-note-codings"), text("report-note-passages")];
        notes.push(catalog.say(&Message::new("report-note-documents").with("n", found.n_documents)));
        notes.push(text("analysis-note-zero"));
        if found.groups.iter().any(|group| group.segments.is_some()) {
            notes.push(text("report-note-by-case"));
        }
        Self {
            title: header::title(
                snapshot,
                &found.matrix.spec,
                &Message::new("report-frequencies").with("n", found.rows.len()),
                &Message::new("analysis-unit-codings"),
                catalog,
                now,
            ),
            header,
            rows,
            share_unit: text("analysis-unit-cases"),
            notes,
            notes_name: text("analysis-notes"),
            language: catalog.language(),
        }
    }
}

/// The share of a whole; nothing of nothing has none.
fn percent(n: usize, of: usize) -> Cell {
    if of == 0 { Cell::Empty } else { Cell::Percent(n as f64 * 100.0 / of as f64) }
}
