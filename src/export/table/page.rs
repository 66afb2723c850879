//! A table as a page: its title, what it is, the table itself, and the notes below it.

use super::{Cell, RowKind, Table};
use crate::export::page::{Block, Grid, Inline, PageHead, ParagraphKind};

/// A table with more columns than this is printed sideways.
const MOST_COLUMNS_UPRIGHT: usize = 7;

/// A table with a longer text than this, in characters, has columns for reading.
const LONG_TEXT: usize = 60;

impl Table {
    /// The page's head: the first line above the table is its title.
    pub(in crate::export) fn page_head(&self) -> PageHead {
        let (title, facts) = self
            .title
            .split_first()
            .map_or_else(|| (String::new(), Vec::new()), |((_, title), facts)| (title.clone(), facts.to_vec()));
        let is_landscape = self.header.len() > MOST_COLUMNS_UPRIGHT || self.text_columns().count() > 2;
        PageHead { title, facts, language: self.language, is_landscape }
    }

    /// The table and its notes.
    pub(in crate::export) fn page_blocks(&self) -> Vec<Block> {
        // In letters, as far as narrow columns need them.
        let letters = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.cells.get(column.checked_sub(1)?));
            let longest = cells.map(|cell| cell.words().chars().count()).max().unwrap_or(0);
            longest.max(self.header[column].chars().count()).clamp(6, 14) as u16
        };
        let mut widths: Vec<u16> = (0..self.header.len()).map(letters).collect();
        if let Some(first) = widths.first_mut() {
            *first = 22;
        }
        self.text_columns().for_each(|column| widths[column] = 34);
        let rows = self.rows.iter().map(|row| {
            let indent = "\u{2003}".repeat(row.depth);
            let name = format!("{indent}{}", row.name);
            let name = if row.kind == RowKind::Sub { Inline::plain(name) } else { Inline::strong(name) };
            let cells = row.cells.iter().map(|cell| match cell.words() {
                words if words.is_empty() => Vec::new(),
                words => vec![Inline::plain(words)],
            });
            std::iter::once(vec![name]).chain(cells).collect()
        });
        let grid = Grid { header: self.header.clone(), widths, is_bare: false, rows: rows.collect() };
        let note = |note: &String| Block::Paragraph(ParagraphKind::Source, vec![Inline::quiet(note.clone())]);
        std::iter::once(Block::Grid(grid)).chain(self.notes.iter().map(note)).collect()
    }

    /// The columns with a text that is read rather than looked at.
    fn text_columns(&self) -> impl Iterator<Item = usize> {
        (1..self.header.len()).filter(|column| {
            self.rows.iter().any(
                |row| matches!(row.cells.get(column - 1), Some(Cell::Text(text)) if text.chars().count() > LONG_TEXT),
            )
        })
    }
}

impl Cell {
    /// The cell in words, as it stands on paper.
    pub(in crate::export) fn words(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Number(n) => n.to_string(),
            Self::Share { n, of } => format!("{n}/{of}"),
            Self::Decimal(x) => format!("{x:.3}"),
            Self::Text(text) => text.clone(),
        }
    }
}
