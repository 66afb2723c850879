//! Categories of words by cases.

use super::words::word_filter;
use super::{Cell, Table, TableRow};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::dictionary::DictionaryCounts;
use crate::query::matrix::ColumnKey;
use crate::query::words::WordSpec;

impl Table {
    /// A row a category, a column a case; behind them the sum, what that is by thousand words,
    /// in how many cases, and the words.
    pub fn of_dictionary(snapshot: &Snapshot, counts: &DictionaryCounts, catalog: &Catalog, now: Timestamp) -> Self {
        let text = |key: &'static str| catalog.text(key).into_owned();
        let mut header = vec![text("views-word-category")];
        header.extend(counts.columns.iter().map(|column| match column.key {
            ColumnKey::WithoutCase => text("analysis-without-case"),
            _ => column.name.clone(),
        }));
        for key in ["compare-times-said", "compare-per-thousand", "analysis-cases", "views-category-words"] {
            header.push(text(key));
        }
        // Stop words are a matter of word counts.
        let scope = WordSpec { without_stop_words: false, ..counts.spec.scope.clone() };
        let n_read = counts.n_words.last().copied().unwrap_or(0);
        let row = |(place, named): (usize, &crate::query::dictionary::NamedCategory)| {
            let mut cells: Vec<Cell> =
                (0..counts.columns.len()).map(|column| Cell::Number(counts.n(place, Some(column)))).collect();
            let n = counts.n(place, None);
            cells.push(Cell::Number(n));
            cells.push(match n_read {
                0 => Cell::Empty,
                read => Cell::Decimal(f64::from(n) * 1000.0 / f64::from(read)),
            });
            cells.push(Cell::Share { n: counts.n_present(place), of: counts.n_compared() });
            cells.push(Cell::Text(named.category.words.join("; ")));
            TableRow::plain(named.name.clone(), cells)
        };
        let title = [
            (
                "analysis-label-analysis",
                catalog.say(&Message::new("views-dictionary-title").with("n", counts.n_compared())),
            ),
            ("analysis-label-unit", text("views-dictionary-unit")),
            ("analysis-label-filter", word_filter(snapshot, &scope, counts.n_documents, catalog)),
            ("analysis-label-date", now.local()),
        ];
        Self {
            title: title.into_iter().map(|(label, line)| (text(label), line)).collect(),
            header,
            rows: counts.spec.categories.iter().enumerate().map(row).collect(),
            share_unit: text("analysis-unit-cases"),
            notes: vec![
                catalog.say(&Message::new("compare-note-words").with("n", n_read as usize)),
                text("views-dictionary-rules"),
            ],
            notes_name: text("analysis-notes"),
            language: catalog.language(),
        }
    }
}
