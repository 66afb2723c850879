//! A table as a page: its title, what it is, the table itself, and the notes below it.

use super::{Cell, RowKind, Table};
use crate::export::page::{Block, Caption, Grid, Inline, PageHead, Paper, ParagraphKind};
use crate::i18n::Catalog;

/// A table with more columns than this is printed sideways.
const MOST_COLUMNS_UPRIGHT: usize = 7;

/// A table with a longer text than this, in characters, has columns for reading.
const LONG_TEXT: usize = 60;

impl Table {
    /// The head of the table's own page, where its caption says what it is.
    pub(in crate::export) fn page_head(&self, paper: Paper) -> PageHead {
        PageHead {
            title: self.caption_text().to_owned(),
            language: self.language,
            is_landscape: self.is_wide(),
            is_title_hidden: true,
            paper,
            ..PageHead::default()
        }
    }

    /// What the table is: the first line above it.
    pub fn caption_text(&self) -> &str {
        self.title.first().map_or("", |(_, title)| title)
    }

    /// True where the table is printed sideways.
    pub(in crate::export) fn is_wide(&self) -> bool {
        self.header.len() > MOST_COLUMNS_UPRIGHT || self.text_columns().count() > 2
    }

    /// Caption, what is counted of what and by whom, the table, and its notes.
    pub(in crate::export) fn page_blocks(&self, number: usize) -> Vec<Block> {
        let label = Catalog::new(self.language).text("report-table").into_owned();
        let mut blocks = vec![Block::Caption(Caption { label, number, text: self.caption_text().to_owned() })];
        let facts: Vec<String> = self.title.iter().skip(1).map(|(label, fact)| format!("{label}: {fact}")).collect();
        if !facts.is_empty() {
            let facts = vec![Inline::quiet(facts.join(" \u{b7} "))];
            blocks.push(Block::Paragraph(ParagraphKind::Source, facts));
        }
        blocks.push(Block::Grid(self.grid()));
        let note = |note: &String| Block::Paragraph(ParagraphKind::Note, vec![Inline::quiet(note.clone())]);
        blocks.extend(self.notes.iter().map(note));
        blocks
    }

    fn grid(&self) -> Grid {
        // In letters, as far as narrow columns need them.
        let letters = |column: usize| {
            let cells = self.rows.iter().filter_map(|row| row.cells.get(column.checked_sub(1)?));
            let longest = cells.map(|cell| cell.words().chars().count()).max().unwrap_or(0);
            longest.max(self.header[column].chars().count()).clamp(9, 14) as u16
        };
        let mut widths: Vec<u16> = (0..self.header.len()).map(letters).collect();
        if let Some(first) = widths.first_mut() {
            *first = 22;
        }
        self.text_columns().for_each(|column| widths[column] = 30);
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
        let rows = rows.collect();
        Grid { header: self.header.clone(), widths, at_right: self.number_columns(), rows, ..Grid::default() }
    }

    /// The columns in which no words stand.
    fn number_columns(&self) -> Vec<usize> {
        let of = |column: usize| self.rows.iter().filter_map(move |row| row.cells.get(column - 1));
        let is_number = |&column: &usize| {
            of(column).all(|cell| !matches!(cell, Cell::Text(_))) && of(column).any(|cell| *cell != Cell::Empty)
        };
        (1..self.header.len()).filter(is_number).collect()
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
            Self::Percent(x) => format!("{x:.1}"),
            Self::Text(text) | Self::Mark(text) => text.clone(),
        }
    }
}
