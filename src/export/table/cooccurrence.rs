//! Codes by codes.

use serde::{Deserialize, Serialize};

use super::{Cell, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::cooccurrence::{Cooccurrence, Relation};

/// What stands in the cells of codes by codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CooccurrenceCell {
    /// Pairs of codings.
    #[default]
    Pairs,
    /// Of the row's codings those that are together with the column's: k of n.
    Touched,
    /// Characters that both cover.
    Characters,
    /// The same by characters that either covers, 0 to 1.
    Jaccard,
    /// Cases with a pair, of all.
    Cases,
}

impl CooccurrenceCell {
    /// The key of what is counted.
    pub(in crate::export) const fn unit(self) -> &'static str {
        match self {
            Self::Pairs => "compare-unit-pairs",
            Self::Touched => "compare-unit-touched",
            Self::Characters => "compare-unit-characters",
            Self::Jaccard => "compare-unit-jaccard",
            Self::Cases => "compare-unit-cases",
        }
    }
}

impl Table {
    /// Codes by codes. In the diagonal stands what there is of the code itself.
    pub fn of_cooccurrence(
        snapshot: &Snapshot,
        found: &Cooccurrence,
        shown: CooccurrenceCell,
        catalog: &Catalog,
        now: Timestamp,
    ) -> Self {
        let codes = snapshot.codes();
        let names: Vec<String> = found.codes.iter().map(|&code| codes.path(code)).collect();
        let mut header = vec![catalog.text("analysis-code").into_owned()];
        header.extend(names.iter().cloned());
        let cell = |row: usize, column: usize| {
            let pair = found.pair(row, column);
            let own = row == column;
            match shown {
                CooccurrenceCell::Pairs => Cell::Number(if own { found.n_codings[row] } else { pair.pairs }),
                CooccurrenceCell::Touched if own => Cell::Number(found.n_codings[row]),
                CooccurrenceCell::Touched => {
                    Cell::Share { n: pair.touched.0 as usize, of: found.n_codings[row] as usize }
                }
                CooccurrenceCell::Characters => {
                    let n = if own { found.n_characters[row] } else { pair.shared_characters };
                    Cell::Number(u32::try_from(n).unwrap_or(u32::MAX))
                }
                CooccurrenceCell::Jaccard | CooccurrenceCell::Cases if own => Cell::Empty,
                CooccurrenceCell::Jaccard => found.character_jaccard(row, column).map_or(Cell::Empty, Cell::Decimal),
                CooccurrenceCell::Cases => Cell::Share { n: pair.cases as usize, of: found.n_cases },
            }
        };
        let row = |(row, name): (usize, &String)| {
            TableRow::plain(name.clone(), (0..names.len()).map(|column| cell(row, column)).collect())
        };
        let analysis = Message::new("compare-codes-by-codes").with("relation", relation(found.spec.relation));
        let share_unit = match shown {
            CooccurrenceCell::Cases => "analysis-unit-cases",
            _ => "compare-segments-name",
        };
        let mut notes = vec!["compare-note-pairs", "compare-note-no-ancestors"];
        if found.spec.with_sub_codes {
            notes.push("compare-note-with-sub-codes");
        }
        Self {
            title: header::title(snapshot, &found.spec.scope, &analysis, &Message::new(shown.unit()), catalog, now),
            header,
            rows: names.iter().enumerate().map(row).collect(),
            share_unit: catalog.text(share_unit).into_owned(),
            notes: notes.into_iter().map(|key| catalog.text(key).into_owned()).collect(),
            notes_name: catalog.text("analysis-notes").into_owned(),
            language: catalog.language(),
        }
    }
}

pub(in crate::export) fn relation(relation: Relation) -> Message {
    match relation {
        Relation::Overlap => Message::new("compare-relation-overlap"),
        Relation::SameSegment => Message::new("compare-relation-segment"),
        Relation::SameTurn => Message::new("compare-relation-turn"),
        Relation::Near(n) => Message::new("compare-relation-near").with("n", n as usize),
        Relation::SameCase => Message::new("compare-relation-case"),
    }
}
