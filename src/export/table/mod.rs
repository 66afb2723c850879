//! A result as a table of words and numbers, ready for any writer.

mod codebook;
mod configurations;
mod contrast;
mod cooccurrence;
mod crosstab;
#[cfg(test)]
mod crosstab_tests;
mod dictionary;
mod evidence;
mod frequency;
mod header;
mod material;
mod matrix;
mod page;
mod saturation;
mod sequence;
mod similarity;
mod summaries;
mod voices;
mod words;

pub use codebook::CodebookSpec;
pub use cooccurrence::CooccurrenceCell;
pub use crosstab::{CrosstabCell, crosstab_cells, crosstab_notes, verdict_message};
pub use summaries::SummarySpec;

use crate::i18n::Language;
pub(super) use configurations::messages as configurations_messages;
pub(super) use cooccurrence::relation as cooccurrence_relation;
#[cfg(feature = "gui")]
pub(crate) use header::coders;
pub(super) use header::title;
pub use matrix::column_heading;
#[cfg(feature = "gui")]
pub(crate) use matrix::{NOT_ASKED, NOT_FINISHED, columns_message, found_key, total_key, unit_message};

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing: the cell has no meaning in this row.
    Empty,
    /// A count; zero is a result and is written as 0.
    Number(u32),
    /// In how many of all: `0/6`.
    Share {
        /// In how many.
        n: usize,
        /// Of how many.
        of: usize,
    },
    /// A number that is no count, told to three places.
    Decimal(f64),
    /// A share of a hundred, told to one place; the heading says that it is one.
    Percent(f64),
    /// A few signs instead of a number.
    Mark(String),
    /// Words.
    Text(String),
}

/// How a row is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// A main category.
    Main,
    /// A code under another one.
    Sub,
    /// A line below the codes.
    Bottom,
}

/// A row: its name and its cells.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    /// How it is set.
    pub kind: RowKind,
    /// How far the name is indented, in steps.
    pub depth: usize,
    /// The code's name.
    pub name: String,
    /// The code's path, for writers that cannot indent.
    pub path: String,
    /// One cell for each heading but the first.
    pub cells: Vec<Cell>,
}

/// A table in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the table is: lines of a label and a text.
    pub title: Vec<(String, String)>,
    /// The headings: that of the names, then one for each cell.
    pub header: Vec<String>,
    /// The rows.
    pub rows: Vec<TableRow>,
    /// What a [`Cell::Share`] counts: `cases`.
    pub share_unit: String,
    /// How is counted, and what is left out.
    pub notes: Vec<String>,
    /// The heading of the notes.
    pub notes_name: String,
    /// The language of its words.
    pub language: Language,
}

impl TableRow {
    /// A row that stands in no tree: its name is its path.
    pub fn plain(name: impl Into<String>, cells: Vec<Cell>) -> Self {
        let name = name.into();
        Self { kind: RowKind::Sub, depth: 0, path: name.clone(), name, cells }
    }
}
