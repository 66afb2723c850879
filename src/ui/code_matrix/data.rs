//! What the table shows, without drawing it.

use std::collections::HashSet;

use crate::export::{NOT_ASKED, NOT_FINISHED, column_heading};
use crate::i18n::{Catalog, Message};
use crate::model::CodeId;
use crate::project::{CodingRef, Snapshot};
use crate::query::matrix::{self, ColumnKey, Columns, EmptyReason, Matrix, Measure};
use crate::ui::numbers;

/// A line of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// A code.
    Code(CodeId),
    /// The codings at the bottom.
    Codings,
    /// The distinct passages below them.
    Passages,
}

/// The lines below the codes.
pub const BOTTOM: [Line; 2] = [Line::Codings, Line::Passages];

/// A cell that was picked, by what it stands for: it stays picked when the table changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// The line.
    pub line: Line,
    /// The column; none for the totals.
    pub column: Option<ColumnKey>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// A number above zero.
    Number(String),
    /// Zero: a quiet dot.
    Zero,
    /// The code is present.
    Present,
    /// Nothing.
    Empty,
    /// No number, and why.
    Why(EmptyReason),
}

/// The rows that are seen while some codes are closed, and the largest number among those
/// of them that have no sub-codes: shades are scaled by it.
#[derive(Clone, Debug, Default)]
pub struct Visible {
    /// Rows of the matrix.
    pub rows: Vec<usize>,
    /// The largest number.
    pub max: u32,
}

impl Visible {
    /// Leaves out what stands below closed codes.
    pub fn new(matrix: &Matrix, closed: &HashSet<CodeId>) -> Self {
        let mut visible = Self::default();
        let mut row = 0;
        while let Some(line) = matrix.rows.get(row) {
            visible.rows.push(row);
            if !line.has_children(row) {
                let largest = (0..matrix.columns.len()).map(|column| matrix.value(row, column)).max();
                visible.max = visible.max.max(largest.unwrap_or(0));
            }
            row = if closed.contains(&line.code.id) { line.end } else { row + 1 };
        }
        visible
    }

    /// How many lines the table has.
    pub fn n_lines(&self) -> usize {
        self.rows.len() + BOTTOM.len()
    }
}

/// A number in a cell of the bottom lines: of a column, or of all.
pub fn bottom_value(matrix: &Matrix, line: Line, column: Option<usize>) -> u32 {
    if line == Line::Passages { matrix.n_passages(column) } else { matrix.n_codings(column) }
}

/// How a number is shown.
pub fn shown(value: u32, measure: Measure) -> Shown {
    match (value, measure) {
        (0, _) => Shown::Zero,
        (_, Measure::Presence) => Shown::Present,
        (n, _) => Shown::Number(numbers::count(n as usize)),
    }
}

/// How what stands in a cell of the matrix is shown.
pub fn shown_cell(cell: matrix::Shown, measure: Measure) -> Shown {
    match cell {
        matrix::Shown::Number(n) => shown(n, measure),
        matrix::Shown::Range(low, high) => Shown::Number(format!("{low}–{high}")),
        matrix::Shown::Decimal(0.0, _) => Shown::Zero,
        matrix::Shown::Decimal(x, _) => Shown::Number(format!("{x:.1}")),
        matrix::Shown::Share { n: 0, .. } => Shown::Zero,
        matrix::Shown::Share { n, of } => Shown::Number(format!("{n}/{of}")),
        matrix::Shown::Text(text) => Shown::Number(text),
        matrix::Shown::Empty(reason) => Shown::Why(reason),
    }
}

/// The shade of a cell as a share of the darkest, 0-1. Codes with sub-codes have none.
pub fn shade(matrix: &Matrix, max: u32, row: usize, column: usize) -> f32 {
    let value = matrix.value(row, column);
    if value == 0 || matrix.rows[row].has_children(row) {
        return 0.0;
    }
    // Where there is only yes and no, the darkest shade would shout.
    let scale = if matrix.spec.measure == Measure::Presence { 2.0 } else { max.max(4) as f32 };
    value as f32 / scale
}

/// The sign that stands in a cell without a number; empty where nothing is to be said.
pub const fn sign(reason: EmptyReason) -> &'static str {
    match reason {
        EmptyReason::QuestionNotAsked => NOT_ASKED,
        EmptyReason::DocumentNotFinished => NOT_FINISHED,
        EmptyReason::NotCoded | EmptyReason::NoWeight | EmptyReason::NoWords => "",
    }
}

/// What a sign means, in words.
pub fn sign_message(reason: EmptyReason) -> Option<Message> {
    let key = match reason {
        EmptyReason::QuestionNotAsked => "matrix-note-not-asked",
        EmptyReason::DocumentNotFinished => "matrix-note-not-finished",
        EmptyReason::NotCoded | EmptyReason::NoWeight | EmptyReason::NoWords => return None,
    };
    Some(Message::new(key).with("sign", sign(reason)))
}

/// The heading of a column.
pub fn heading<'m>(matrix: &'m Matrix, catalog: &'m Catalog, column: usize) -> std::borrow::Cow<'m, str> {
    match matrix.columns[column].key {
        ColumnKey::Case(_) | ColumnKey::Document(_) => matrix.columns[column].name.as_str().into(),
        _ => column_heading(&matrix.columns[column], catalog).into(),
    }
}

/// `Governmental absence × CSO4`.
pub fn pick_title(snapshot: &Snapshot, matrix: &Matrix, catalog: &Catalog, pick: Pick) -> Message {
    let code = match pick.line {
        Line::Code(id) => snapshot.code(id).map_or_else(String::new, |code| code.name.clone()),
        Line::Codings | Line::Passages => catalog.text("compare-all-codes").into_owned(),
    };
    let place = |key| matrix.columns.iter().position(|column| column.key == key);
    let column = match pick.column.map(place) {
        Some(Some(column)) => heading(matrix, catalog, column).into_owned(),
        Some(None) => String::new(),
        None => {
            let of = if matrix.spec.columns == Columns::Cases { "cases" } else { "documents" };
            catalog.say(&Message::new("compare-all-columns").with("columns", of))
        }
    };
    Message::new("compare-cell").with("code", code).with("column", column)
}

/// The codings behind a picked cell; none where it is gone.
pub fn refs_of_pick(snapshot: &Snapshot, matrix: &Matrix, pick: Pick) -> Vec<CodingRef> {
    let row = match pick.line {
        Line::Codings | Line::Passages => None,
        Line::Code(id) => match matrix.rows.iter().position(|row| row.code.id == id) {
            None => return Vec::new(),
            row => row,
        },
    };
    let column = match pick.column {
        None => None,
        Some(key) => match matrix.columns.iter().position(|column| column.key == key) {
            None => return Vec::new(),
            column => column,
        },
    };
    matrix.refs_of_cell(snapshot, row, column)
}
