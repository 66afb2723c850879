//! Codes by columns.

use super::{Cell, RowKind, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::{SpeakerRole, Timestamp};
use crate::project::Snapshot;
use crate::query::matrix::{
    CellText, Column, ColumnKey, Columns, DecimalUnit, EmptyReason, Matrix, Measure, Normalise, RecordingUnit, Shown,
};

/// Stands where nobody asked.
pub(crate) const NOT_ASKED: &str = "–";
/// Stands where not all was coded yet.
pub(crate) const NOT_FINISHED: &str = "…";

impl Table {
    /// Codes by columns, with everything a reader must know to use the numbers: what is counted,
    /// whose codings, in which run, of which documents, under which code system, and when.
    pub fn of_matrix(snapshot: &Snapshot, matrix: &Matrix, catalog: &Catalog, now: Timestamp) -> Self {
        let text = |key: &'static str| catalog.text(key).into_owned();
        let spec = &matrix.spec;
        let n_columns = matrix.columns.len();
        let n_compared = matrix.n_compared();
        let extras = Extras::of(matrix);
        let mut header = vec![text("analysis-code")];
        header.extend(matrix.columns.iter().map(|column| column_heading(column, catalog)));
        header.extend(extras.total.then(|| text(total_key(matrix))));
        header.extend(extras.sum.then(|| text("matrix-sum-of-children")));
        header.extend(extras.found.then(|| text(found_key(&spec.columns))));
        let mut rows: Vec<TableRow> = Vec::with_capacity(matrix.rows.len() + 2);
        for (place, row) in matrix.rows.iter().enumerate() {
            let mut cells: Vec<Cell> = (0..n_columns)
                .map(|column| match spec.text {
                    Some(what) => text_cell(snapshot, matrix, what, place, column),
                    None => cell(matrix.shown(place, column)),
                })
                .collect();
            cells.extend(extras.total.then(|| cell(matrix.shown_total(place))));
            let sum = || matrix.sum_of_children(place, None).map_or(Cell::Empty, Cell::Number);
            cells.extend(extras.sum.then(sum));
            cells.extend(extras.found.then(|| Cell::Share { n: matrix.n_present(place), of: n_compared }));
            rows.push(TableRow {
                kind: if row.depth == 0 { RowKind::Main } else { RowKind::Sub },
                depth: row.depth,
                name: row.code.name.clone(),
                path: snapshot.codes().path(row.code.id),
                cells,
            });
        }
        let bottom = |key: &'static str, of: &dyn Fn(Option<usize>) -> u32| {
            let mut cells: Vec<Cell> = (0..n_columns).map(|column| Cell::Number(of(Some(column)))).collect();
            // The total of segments is said even where the rows have none.
            cells.extend(extras.total.then(|| Cell::Number(of(None))));
            cells.resize(header.len() - 1, Cell::Empty);
            TableRow { kind: RowKind::Bottom, depth: 0, name: text(key), path: text(key), cells }
        };
        if spec.text.is_none() {
            rows.push(bottom("analysis-codings", &|column| matrix.n_codings(column)));
            rows.push(bottom("analysis-passages", &|column| matrix.n_passages(column)));
        }
        let by_cases = matrix.normalise() == Normalise::CasesWithCode;
        Self {
            title: title(snapshot, matrix, catalog, now),
            notes: notes(snapshot, matrix, &rows, catalog),
            header,
            rows,
            share_unit: text(if by_cases { "analysis-unit-cases" } else { share_key(&spec.columns) }),
            notes_name: text("analysis-notes"),
            language: catalog.language(),
        }
    }
}

/// Which columns stand behind those of the matrix.
#[derive(Clone, Copy)]
struct Extras {
    total: bool,
    sum: bool,
    /// In how many columns a code is found.
    found: bool,
}

impl Extras {
    fn of(matrix: &Matrix) -> Self {
        let spec = &matrix.spec;
        let by_cases = matrix.normalise() == Normalise::CasesWithCode;
        // The sum over presences is the number in the last column: it stands there only.
        let total = spec.text.is_none() && (spec.measure != Measure::Presence || by_cases);
        let has_sums = !matches!(spec.measure, Measure::Presence | Measure::RespondentShare | Measure::Weight);
        Self { total, sum: spec.with_sums && spec.text.is_none() && has_sums, found: !by_cases }
    }
}

fn cell(shown: Shown) -> Cell {
    match shown {
        Shown::Number(n) => Cell::Number(n),
        Shown::Range(low, high) => Cell::Mark(format!("{low}–{high}")),
        Shown::Decimal(x, DecimalUnit::Percent) => Cell::Percent(x),
        Shown::Decimal(x, DecimalUnit::PerThousandWords) => Cell::Decimal(x),
        Shown::Share { n, of } => Cell::Share { n: n as usize, of: of as usize },
        Shown::Text(text) => Cell::Text(text),
        Shown::Empty(reason) => empty_cell(reason),
    }
}

fn empty_cell(reason: EmptyReason) -> Cell {
    match reason {
        EmptyReason::QuestionNotAsked => Cell::Mark(NOT_ASKED.to_owned()),
        EmptyReason::DocumentNotFinished => Cell::Mark(NOT_FINISHED.to_owned()),
        EmptyReason::NotCoded | EmptyReason::NoWeight | EmptyReason::NoWords => Cell::Empty,
    }
}

fn text_cell(snapshot: &Snapshot, matrix: &Matrix, what: CellText, row: usize, column: usize) -> Cell {
    let text = matrix.text(snapshot, what, row, column);
    if text.is_empty() { matrix.reason(row, column).map_or(Cell::Empty, empty_cell) } else { Cell::Text(text) }
}

/// The heading of a column.
pub fn column_heading(column: &Column, catalog: &Catalog) -> String {
    match &column.key {
        ColumnKey::WithoutCase => catalog.text("analysis-without-case").into_owned(),
        ColumnKey::Outside => catalog.text("matrix-outside").into_owned(),
        ColumnKey::Role(role) => catalog.text(role_key(*role)).into_owned(),
        ColumnKey::Group(values) => {
            let value =
                |value: &Option<String>| value.clone().unwrap_or_else(|| catalog.text("matrix-no-value").into_owned());
            values.iter().map(value).collect::<Vec<_>>().join(" × ")
        }
        _ => column.name.clone(),
    }
}

const fn role_key(role: SpeakerRole) -> &'static str {
    match role {
        SpeakerRole::Interviewer => "matrix-role-interviewers",
        SpeakerRole::Respondent => "matrix-role-respondents",
        SpeakerRole::Other => "matrix-role-others",
    }
}

/// The heading of the totals.
pub(crate) fn total_key(matrix: &Matrix) -> &'static str {
    if matrix.normalise() == Normalise::CasesWithCode {
        return "analysis-cases";
    }
    match matrix.spec.measure {
        Measure::Codings => "analysis-total-segments",
        Measure::Mentions => "matrix-total-mentions",
        Measure::Presence => "analysis-cases",
        Measure::RecordingUnits => "matrix-total-units",
        Measure::CodedWords => "analysis-total-words",
        Measure::RespondentShare => "matrix-total-share",
        Measure::Weight => "matrix-total-weight",
    }
}

/// The heading of the last column: in how many of the columns a code is found.
pub(crate) const fn found_key(columns: &Columns) -> &'static str {
    match columns {
        Columns::Cases => "analysis-cases",
        Columns::Documents => "analysis-documents",
        _ => "matrix-found-in",
    }
}

const fn share_key(columns: &Columns) -> &'static str {
    match columns {
        Columns::Cases => "analysis-unit-cases",
        Columns::Documents => "analysis-unit-documents",
        _ => "matrix-unit-columns",
    }
}

/// What a matrix with so many columns is: *Codes by cases (6 cases)*.
pub(crate) fn columns_message(snapshot: &Snapshot, columns: &Columns, n: usize) -> Message {
    let key = match columns {
        Columns::Cases => "analysis-codes-by-cases",
        Columns::Documents => "analysis-codes-by-documents",
        Columns::DocumentGroups => "matrix-by-document-groups",
        Columns::DocumentSets => "matrix-by-document-sets",
        Columns::Speakers => "matrix-by-speakers",
        Columns::Roles => "matrix-by-roles",
        Columns::Coders => "matrix-by-coders",
        Columns::CaseGroups => "matrix-by-case-groups",
        Columns::Groups(by) => {
            let names: Vec<String> = by.iter().map(|by| by.by.name(snapshot)).collect();
            return Message::new("matrix-by-variables").with("variables", names.join(" × ")).with("n", n);
        }
        Columns::Topics => "matrix-by-topics",
        Columns::Questions => "matrix-by-questions",
    };
    Message::new(key).with("n", n)
}

/// The sentence that says what a cell counts, and against what.
pub(crate) fn unit_message(matrix: &Matrix) -> Message {
    let spec = &matrix.spec;
    if let Some(text) = spec.text {
        return Message::new(match text {
            CellText::FirstQuote => "matrix-unit-first-quote",
            CellText::AllQuotes => "matrix-unit-quotes",
            CellText::Summary => "matrix-unit-summary",
            CellText::Position => "matrix-unit-position",
        });
    }
    let unit = match spec.measure {
        Measure::Codings => Message::new("analysis-unit-codings"),
        Measure::Mentions => Message::new("matrix-unit-mentions"),
        Measure::Presence => Message::new("analysis-unit-presence"),
        Measure::RecordingUnits => Message::new(match spec.recording_unit {
            RecordingUnit::Case => "matrix-unit-of-cases",
            RecordingUnit::Document => "matrix-unit-of-documents",
            RecordingUnit::Turn => "matrix-unit-of-turns",
            RecordingUnit::Answer => "matrix-unit-of-answers",
        }),
        Measure::CodedWords => Message::new("analysis-unit-words"),
        Measure::RespondentShare => Message::new("matrix-unit-share"),
        Measure::Weight => Message::new("matrix-unit-weight"),
    };
    let against = match matrix.normalise() {
        Normalise::None => return unit,
        Normalise::CasesWithCode => return Message::new("matrix-unit-cases-with-code"),
        Normalise::Row => "matrix-against-row",
        Normalise::Column => "matrix-against-column",
        Normalise::Total => "matrix-against-total",
        Normalise::PerThousandRespondentWords => "matrix-against-words",
    };
    Message::new(against).with("unit", unit)
}

fn title(snapshot: &Snapshot, matrix: &Matrix, catalog: &Catalog, now: Timestamp) -> Vec<(String, String)> {
    let analysis = columns_message(snapshot, &matrix.spec.columns, matrix.n_compared());
    header::title(snapshot, &matrix.spec, &analysis, &unit_message(matrix), catalog, now)
}

fn notes(snapshot: &Snapshot, matrix: &Matrix, rows: &[TableRow], catalog: &Catalog) -> Vec<String> {
    let spec = &matrix.spec;
    let mut notes: Vec<Message> = Vec::new();
    if spec.text.is_none() {
        notes.push(match spec.measure {
            Measure::Codings => Message::new("analysis-note-codings"),
            Measure::Mentions => Message::new("matrix-note-mentions").with("n", spec.gap_words as usize),
            Measure::Presence => Message::new("analysis-note-presence"),
            Measure::RecordingUnits => Message::new("matrix-note-units"),
            Measure::CodedWords => Message::new("analysis-note-words"),
            Measure::RespondentShare => Message::new("matrix-note-share"),
            Measure::Weight => Message::new("matrix-note-weight"),
        });
        match matrix.normalise() {
            Normalise::Row if !matches!(spec.columns, Columns::Documents | Columns::DocumentGroups) => {
                notes.push(Message::new("matrix-note-row"));
            }
            Normalise::Column => notes.push(Message::new("matrix-note-column")),
            Normalise::PerThousandRespondentWords => notes.push(Message::new("matrix-note-respondent-words")),
            _ => {}
        }
        notes.push(Message::new("analysis-note-bottom"));
    }
    notes.push(Message::new("analysis-note-zero"));
    if matches!(spec.columns, Columns::Topics | Columns::Questions) {
        notes.push(Message::new("matrix-note-answers"));
    }
    let has = |sign: &str| rows.iter().flat_map(|row| &row.cells).any(|cell| *cell == Cell::Mark(sign.to_owned()));
    if has(NOT_ASKED) {
        notes.push(Message::new("matrix-note-not-asked").with("sign", NOT_ASKED));
    }
    if has(NOT_FINISHED) {
        notes.push(Message::new("matrix-note-not-finished").with("sign", NOT_FINISHED));
    }
    if matrix.columns.iter().any(|column| column.key == ColumnKey::WithoutCase) {
        notes.push(Message::new("analysis-note-without-case"));
    }
    let names: Vec<&str> =
        matrix.cases_left_out.iter().filter_map(|&id| Some(snapshot.case(id)?.name.as_str())).collect();
    if !names.is_empty() {
        notes.push(Message::new("analysis-note-left-out").with("n", names.len()).with("cases", names.join(", ")));
    }
    notes.iter().map(|note| catalog.say(note)).collect()
}
