//! Retrieved segments as a table: what stands in each column.

use serde::{Deserialize, Serialize};

use super::{Belongs, SortBy, coding_of, n_words};
use crate::project::Snapshot;
use crate::query::retrieval::Hit;

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Column {
    /// The document's name.
    Document,
    /// The cases.
    Case,
    /// The number of the first paragraph.
    Paragraph,
    /// The words.
    Text,
    /// The paths of the codes.
    Code,
    /// The weight.
    Weight,
    /// The comment.
    Comment,
    /// Who coded.
    Coder,
    /// On which day it was coded.
    Date,
    /// How many words.
    Length,
    /// Which share of the document's words, in per cent.
    Share,
}

impl Column {
    /// All columns, as they stand at first.
    pub const ALL: [Self; 11] = [
        Self::Document,
        Self::Case,
        Self::Paragraph,
        Self::Text,
        Self::Code,
        Self::Weight,
        Self::Comment,
        Self::Coder,
        Self::Date,
        Self::Length,
        Self::Share,
    ];

    /// The key of its heading.
    pub const fn name_key(self) -> &'static str {
        match self {
            Self::Document => "segments-column-document",
            Self::Case => "segments-column-case",
            Self::Paragraph => "segments-column-paragraph",
            Self::Text => "segments-column-text",
            Self::Code => "segments-column-code",
            Self::Weight => "segments-column-weight",
            Self::Comment => "segments-column-comment",
            Self::Coder => "segments-column-coder",
            Self::Date => "segments-column-date",
            Self::Length => "segments-column-length",
            Self::Share => "segments-column-share",
        }
    }

    /// By what a click on the heading sorts.
    pub const fn sort(self) -> SortBy {
        match self {
            // Within a document, paragraphs are in order already.
            Self::Document | Self::Paragraph => SortBy::Document,
            Self::Case => SortBy::Case,
            Self::Text => SortBy::Text,
            Self::Code => SortBy::Code,
            Self::Weight => SortBy::Weight,
            Self::Comment => SortBy::Comment,
            Self::Coder => SortBy::Coder,
            Self::Date => SortBy::Newest,
            Self::Length => SortBy::Length,
            Self::Share => SortBy::Share,
        }
    }

    /// True for numbers, which stand at the right.
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Paragraph | Self::Weight | Self::Length | Self::Share)
    }
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A whole number.
    Number(u32),
    /// Per cent.
    Percent(f64),
}

/// Fills the cells; made once for a table.
#[derive(Clone, Debug)]
pub struct Cells<'s> {
    snapshot: &'s Snapshot,
    belongs: &'s Belongs,
}

impl<'s> Cells<'s> {
    /// The cells of a project.
    pub const fn new(snapshot: &'s Snapshot, belongs: &'s Belongs) -> Self {
        Self { snapshot, belongs }
    }

    /// What stands in a column of a hit.
    pub fn cell(&self, hit: Hit<'_>, column: Column) -> Cell {
        let snapshot = self.snapshot;
        let entry = snapshot.document(hit.segment.document);
        let coding = || coding_of(snapshot, hit);
        let text = |text: Option<String>| text.filter(|text| !text.is_empty()).map_or(Cell::Empty, Cell::Text);
        match column {
            Column::Document => text(entry.map(|entry| entry.document.name.clone())),
            Column::Case => {
                let cases = self.belongs.cases(snapshot, hit.segment);
                let names: Vec<&str> =
                    cases.iter().filter_map(|&id| snapshot.case(id)).map(|case| case.name.as_str()).collect();
                text(Some(names.join(", ")))
            }
            Column::Paragraph => entry.map_or(Cell::Empty, |entry| {
                let number = entry.transcript.citation(hit.segment.span.start);
                if number.letters == 0 { Cell::Number(number.number) } else { Cell::Text(number.to_string()) }
            }),
            Column::Text => text(Some(snapshot.words(hit.segment).trim().to_owned())),
            Column::Code => {
                let mut paths: Vec<String> = Vec::new();
                for coding in hit.own().iter().filter_map(|&id| snapshot.coding(id)) {
                    let path = snapshot.codes().path(coding.code);
                    if !paths.contains(&path) {
                        paths.push(path);
                    }
                }
                text(Some(paths.join(" + ")))
            }
            Column::Weight => {
                coding().and_then(|coding| coding.weight).map_or(Cell::Empty, |weight| Cell::Number(weight.into()))
            }
            Column::Comment => text(coding().and_then(|coding| coding.comment.as_deref()).map(str::to_owned)),
            Column::Coder => {
                let coder = coding().and_then(|coding| snapshot.coder(coding.coder));
                text(coder.map(|coder| coder.name.clone()))
            }
            Column::Date => text(coding().map(|coding| coding.created_at.local_date())),
            Column::Length => Cell::Number(n_words(snapshot, hit).0),
            Column::Share => match n_words(snapshot, hit) {
                (_, 0) => Cell::Empty,
                (n, of) => Cell::Percent(f64::from(n) * 100.0 / f64::from(of)),
            },
        }
    }
}
