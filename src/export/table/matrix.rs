//! Codes by cases or documents.

use super::{Cell, RowKind, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::matrix::{ColumnKey, Columns, Matrix, Measure};

impl Table {
    /// Codes by cases or documents, with everything a reader must know to use the numbers:
    /// what is counted, whose codings, in which run, of which documents, and when.
    pub fn of_matrix(snapshot: &Snapshot, matrix: &Matrix, catalog: &Catalog, now: Timestamp) -> Self {
        let text = |key: &'static str| catalog.text(key).into_owned();
        let is_cases = matrix.spec.columns == Columns::Cases;
        let n_compared = matrix.n_compared();
        let mut header = vec![text("analysis-code")];
        header.extend(matrix.columns.iter().map(|column| match column.key {
            ColumnKey::WithoutCase => text("analysis-without-case"),
            ColumnKey::Case(_) | ColumnKey::Document(_) => column.name.clone(),
        }));
        // The sum over presences is the number in the last column: it stands there only.
        let has_total = matrix.spec.measure != Measure::Presence;
        if has_total {
            header.push(text(total_key(matrix.spec.measure)));
        }
        header.push(text(if is_cases { "analysis-cases" } else { "analysis-documents" }));
        let mut rows: Vec<TableRow> = Vec::with_capacity(matrix.rows.len() + 2);
        for (place, row) in matrix.rows.iter().enumerate() {
            let mut cells: Vec<Cell> =
                (0..matrix.columns.len()).map(|column| Cell::Number(matrix.value(place, column))).collect();
            cells.extend(has_total.then(|| Cell::Number(matrix.total(place))));
            cells.push(Cell::Share { n: matrix.n_present(place), of: n_compared });
            rows.push(TableRow {
                kind: if row.depth == 0 { RowKind::Main } else { RowKind::Sub },
                depth: row.depth,
                name: row.code.name.clone(),
                path: snapshot.codes().path(row.code.id),
                cells,
            });
        }
        let bottom = |key: &'static str, of: &dyn Fn(Option<usize>) -> u32| {
            let mut cells: Vec<Cell> = (0..matrix.columns.len()).map(|column| Cell::Number(of(Some(column)))).collect();
            // The total of segments is said even where the rows have none.
            cells.extend(has_total.then(|| Cell::Number(of(None))));
            cells.push(Cell::Empty);
            TableRow { kind: RowKind::Bottom, depth: 0, name: text(key), path: text(key), cells }
        };
        rows.push(bottom("analysis-codings", &|column| matrix.n_codings(column)));
        rows.push(bottom("analysis-passages", &|column| matrix.n_passages(column)));
        Self {
            title: title(snapshot, matrix, catalog, now),
            header,
            rows,
            share_unit: text(if is_cases { "analysis-unit-cases" } else { "analysis-unit-documents" }),
            notes: notes(snapshot, matrix, catalog),
            notes_name: text("analysis-notes"),
            language: catalog.language(),
        }
    }
}

/// The heading of the totals.
pub(crate) const fn total_key(measure: Measure) -> &'static str {
    match measure {
        Measure::Codings => "analysis-total-segments",
        Measure::Presence => "analysis-cases",
        Measure::CodedWords => "analysis-total-words",
    }
}

/// The sentence that says what a cell counts.
pub(crate) const fn unit_key(measure: Measure) -> &'static str {
    match measure {
        Measure::Codings => "analysis-unit-codings",
        Measure::Presence => "analysis-unit-presence",
        Measure::CodedWords => "analysis-unit-words",
    }
}

fn title(snapshot: &Snapshot, matrix: &Matrix, catalog: &Catalog, now: Timestamp) -> Vec<(String, String)> {
    let analysis = match matrix.spec.columns {
        Columns::Cases => Message::new("analysis-codes-by-cases").with("n", matrix.n_compared()),
        Columns::Documents => Message::new("analysis-codes-by-documents").with("n", matrix.n_compared()),
    };
    let unit = Message::new(unit_key(matrix.spec.measure));
    header::title(snapshot, &matrix.spec, &analysis, &unit, catalog, now)
}

fn notes(snapshot: &Snapshot, matrix: &Matrix, catalog: &Catalog) -> Vec<String> {
    let mut notes = vec![
        catalog.text(match matrix.spec.measure {
            Measure::Codings => "analysis-note-codings",
            Measure::Presence => "analysis-note-presence",
            Measure::CodedWords => "analysis-note-words",
        }),
        catalog.text("analysis-note-bottom"),
        catalog.text("analysis-note-zero"),
    ]
    .into_iter()
    .map(std::borrow::Cow::into_owned)
    .collect::<Vec<_>>();
    if matrix.columns.iter().any(|column| column.key == ColumnKey::WithoutCase) {
        notes.push(catalog.text("analysis-note-without-case").into_owned());
    }
    let names: Vec<&str> =
        matrix.cases_left_out.iter().filter_map(|&id| Some(snapshot.case(id)?.name.as_str())).collect();
    if !names.is_empty() {
        let left_out = Message::new("analysis-note-left-out").with("n", names.len()).with("cases", names.join(", "));
        notes.push(catalog.say(&left_out));
    }
    notes
}
