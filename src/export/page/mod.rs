//! A text to be read on paper or on a screen: headings, paragraphs, tables.
//!
//! Whatever is exported for readers (retrieved segments, memos, a transcript with its codes)
//! first becomes a [`PageHead`] and a row of [`Block`]s; the writers of docx, odt, html and markdown
//! print those, so that all say the same. Blocks are taken one by one: a list of half a
//! million segments is never held as a whole.

mod docx;
mod from_markdown;
mod html;
mod markdown;
mod odt;
mod paper;
mod styles;
#[cfg(test)]
mod tests;

use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

pub use docx::write_docx;
pub use from_markdown::blocks_of_markdown;
pub use html::write_html;
pub use markdown::write_markdown;
pub use odt::write_odt;
pub use paper::Paper;
pub(in crate::export) use styles::escape;

use super::{ExportError, save_file};
use crate::i18n::Language;
use crate::model::Color;

/// What stands above everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageHead {
    /// The title.
    pub title: String,
    /// What the page is: lines of a label and a text (analysis, filter, unit, coders, date).
    pub facts: Vec<(String, String)>,
    /// The language of the page, for hyphenation, spelling and reading aloud.
    pub language: Language,
    /// Printed sideways, for wide tables.
    pub is_landscape: bool,
    /// The paper that is printed on.
    pub paper: Paper,
    /// True where title and facts are not printed, because a caption says what the page is.
    pub is_title_hidden: bool,
}

/// One piece of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 1, 2 or 3; deeper levels are set as 3.
    Heading(u8, String),
    /// A paragraph. A line end inside begins a new line.
    Paragraph(ParagraphKind, Vec<Inline>),
    /// A table.
    Grid(Grid),
    /// The line above a table or a figure: `Table 3: Codes by cases`.
    Caption(Caption),
    /// A list of the headings of level 1 and 2 that follow, with their pages where there are any.
    Contents(Vec<(u8, String)>),
    /// What follows begins a new page, upright or sideways.
    Turn {
        /// Sideways.
        is_landscape: bool,
    },
}

/// What stands above a table or a figure.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caption {
    /// What it is, in the page's language: `Table`. Word processors count those of one label.
    pub label: String,
    /// Its number among those of the page, from 1.
    pub number: usize,
    /// What it shows.
    pub text: String,
}

/// The deepest heading that a [`Block::Contents`] lists.
const DEEPEST_IN_CONTENTS: u8 = 2;

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParagraphKind {
    /// As running text.
    #[default]
    Body,
    /// Somebody's words, indented.
    Quote,
    /// Small and grey: where something comes from. Stays with what follows.
    Source,
    /// Small and grey, below what it explains.
    Note,
    /// A point of a list.
    Item,
}

/// Words that are set alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inline {
    /// The words.
    pub text: String,
    /// In bold.
    pub is_strong: bool,
    /// In italics.
    pub is_emphasis: bool,
    /// Underlined; markdown cannot say so.
    pub is_underlined: bool,
    /// In grey.
    pub is_quiet: bool,
    /// The colour of what lies behind the words, mixed with white; none for none.
    pub shade: Option<Color>,
}

impl Inline {
    /// Plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Words in bold.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { is_strong: true, ..Self::plain(text) }
    }

    /// Words in italics.
    pub fn emphasis(text: impl Into<String>) -> Self {
        Self { is_emphasis: true, ..Self::plain(text) }
    }

    /// Words in grey.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self { is_quiet: true, ..Self::plain(text) }
    }

    /// The same words with a colour behind them.
    #[must_use]
    pub fn shaded(self, color: Color) -> Self {
        Self { shade: Some(color), ..self }
    }
}

/// A table, with or without lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The headings, repeated on each printed page; empty for a table without.
    pub header: Vec<String>,
    /// How wide the columns are, in shares of the whole; a column without one gets 1.
    pub widths: Vec<u16>,
    /// Cells that stand beside each other without lines: a transcript with numbers and codes
    /// in its margins.
    pub is_bare: bool,
    /// The columns whose cells stand at the right, as numbers do.
    pub at_right: Vec<usize>,
    /// The rows: a list of words for each cell.
    pub rows: Vec<Vec<Vec<Inline>>>,
}

impl Grid {
    /// How many columns the widest row has.
    fn n_columns(&self) -> usize {
        self.rows.iter().map(Vec::len).chain([self.header.len()]).max().unwrap_or(0)
    }

    /// The columns' shares in thousandths of the width; they sum up to 1000 or little less.
    fn thousandths(&self) -> Vec<u32> {
        let share = |column: usize| u32::from(self.widths.get(column).copied().unwrap_or(1).max(1));
        let total: u32 = (0..self.n_columns()).map(share).sum();
        (0..self.n_columns()).map(|column| share(column) * 1000 / total).collect()
    }
}

/// Mixes a code's colour with white, so that black words stay readable on it.
pub(in crate::export) fn paper_shade(color: Color) -> Color {
    let mix = |c: u8| (255.0 - (255.0 - f32::from(c)) * 0.28).round() as u8;
    Color::rgb(mix(color.r), mix(color.g), mix(color.b))
}

/// True where the file's ending names a format that pages are written in.
pub fn is_page_ending(path: &Path) -> bool {
    PageFormat::of(path).is_some()
}

enum PageFormat {
    Docx,
    Odt,
    Html,
    Markdown,
}

impl PageFormat {
    fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "docx" => Some(Self::Docx),
            "odt" => Some(Self::Odt),
            "html" | "htm" => Some(Self::Html),
            "md" | "markdown" => Some(Self::Markdown),
            _ => None,
        }
    }
}

/// Writes the page as `.docx`, `.odt`, `.html` or `.md`; the file appears whole or not at all.
pub fn save_page(path: &Path, head: &PageHead, blocks: impl IntoIterator<Item = Block>) -> Result<(), ExportError> {
    let format = PageFormat::of(path).ok_or(ExportError::UnknownEnding)?;
    save_file(path, |out: &mut BufWriter<File>| match format {
        PageFormat::Docx => write_docx(head, blocks, out),
        PageFormat::Odt => write_odt(head, blocks, out),
        PageFormat::Html => write_html(head, blocks, out),
        PageFormat::Markdown => write_markdown(head, blocks, out),
    })
}
