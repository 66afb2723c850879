//! Cases by cases: how alike they are.

use super::{Cell, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::Matrix;
use crate::query::similarity::{Coefficient, Similarity};

impl Table {
    /// The likeness of the columns of a matrix, with the codes that enter named below.
    pub fn of_similarity(
        snapshot: &Snapshot,
        matrix: &Matrix,
        similarity: &Similarity,
        coefficient: Coefficient,
        catalog: &Catalog,
        now: Timestamp,
    ) -> Self {
        let names: Vec<&str> = matrix.columns[..similarity.len()].iter().map(|column| column.name.as_str()).collect();
        let mut header = vec![catalog.text("compare-case").into_owned()];
        header.extend(names.iter().map(|&name| name.to_owned()));
        let cell = |row: usize, column: usize| {
            coefficient.of(similarity.four_fold(row, column)).map_or(Cell::Empty, Cell::Decimal)
        };
        let row = |(row, name): (usize, &&str)| {
            TableRow::plain(*name, (0..names.len()).map(|column| cell(row, column)).collect())
        };
        let codes: Vec<&str> = similarity.rows.iter().map(|&row| matrix.rows[row].code.name.as_str()).collect();
        let mut notes =
            vec![Message::new("compare-note-codes-enter").with("n", codes.len()).with("codes", codes.join("; "))];
        if let Some((nearest, farthest)) = similarity.extremes(coefficient) {
            let pair = |(first, second): (usize, usize)| format!("{} – {}", names[first], names[second]);
            notes.push(
                Message::new("compare-note-extremes").with("nearest", pair(nearest)).with("farthest", pair(farthest)),
            );
        }
        if matches!(coefficient, Coefficient::SimpleMatching | Coefficient::RussellRao) {
            notes.push(Message::new("compare-note-unused-codes"));
        }
        Self {
            title: header::title(
                snapshot,
                &matrix.spec,
                &Message::new("compare-similarity").with("n", names.len()),
                &Message::new(unit(coefficient)),
                catalog,
                now,
            ),
            header,
            rows: names.iter().enumerate().map(row).collect(),
            share_unit: String::new(),
            notes: notes.iter().map(|note| catalog.say(note)).collect(),
            notes_name: catalog.text("analysis-notes").into_owned(),
            language: catalog.language(),
        }
    }
}

const fn unit(coefficient: Coefficient) -> &'static str {
    match coefficient {
        Coefficient::Jaccard => "compare-unit-code-jaccard",
        Coefficient::Zeta => "compare-unit-zeta",
        Coefficient::SimpleMatching => "compare-unit-simple-matching",
        Coefficient::RussellRao => "compare-unit-russell-rao",
    }
}
