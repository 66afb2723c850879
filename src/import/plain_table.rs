//! A plain table with typed cells, whatever file it came from.

use std::borrow::Cow;

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing, or white space only.
    #[default]
    Empty,
    /// Words, trimmed.
    Text(String),
    /// A number.
    Number(f64),
    /// A day `2022-05-03`, with a time of day behind it where one is told: `2022-05-03 10:15`.
    Date(String),
    /// Yes or no.
    Bool(bool),
}

impl Cell {
    /// The cell of words: trimmed, empty where nothing is left.
    pub fn of(text: &str) -> Self {
        match text.trim() {
            "" => Self::Empty,
            text => Self::Text(text.to_owned()),
        }
    }

    /// The cell in words: a number without `.0`, a day as ISO writes it.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) | Self::Date(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number_text(*number)),
            Self::Bool(true) => Cow::Borrowed("true"),
            Self::Bool(false) => Cow::Borrowed("false"),
        }
    }

    /// True where nothing stands.
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }
}

/// A number as a spreadsheet shows it: 15 digits at most, none behind the point that say nothing.
fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return format!("{:.0}", number + 0.0);
    }
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    rounded.to_string()
}

/// A row of a [`PlainTable`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableRow {
    /// Its number in the file, from 1, by which people find it.
    pub line: usize,
    /// Its cells; those at the end that are empty may be missing.
    pub cells: Vec<Cell>,
}

impl TableRow {
    /// The cell of a column, from 0.
    pub fn cell(&self, column: usize) -> &Cell {
        const EMPTY: &Cell = &Cell::Empty;
        self.cells.get(column).unwrap_or(EMPTY)
    }
}

/// A table: its rows without blank ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlainTable {
    /// The rows, the header too.
    pub rows: Vec<TableRow>,
}

impl PlainTable {
    /// How many columns the widest row has.
    pub fn n_columns(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_shown_as_spreadsheets_show_them() {
        let of = |number: f64| Cell::Number(number).text().into_owned();
        assert_eq!(of(34.0), "34");
        assert_eq!(of(-0.0), "0");
        assert_eq!(of(-12.0), "-12");
        assert_eq!(of(0.1 + 0.2), "0.3");
        assert_eq!(of(2.5), "2.5");
        assert_eq!(of(1e15), "1000000000000000");
        assert_eq!(Cell::of("  "), Cell::Empty);
    }
}
