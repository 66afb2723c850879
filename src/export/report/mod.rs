//! A report: chosen texts, tables and quotes, kept with the project and made again whenever the
//! coding has changed.
//!
//! What is kept are choices, never results. The files hang on the project's state alone: the date
//! in them is that of the last step, so that the same state gives the same bytes on any day.

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::appendix::file_name;
use super::page::{Block, Inline, PageHead, Paper, ParagraphKind, blocks_of_markdown, save_page};
use super::{Analysis, CsvOptions, ExportError, Labelled, Table, save_table};
use crate::i18n::Catalog;
use crate::model::{CodeId, Timestamp};
use crate::project::Snapshot;
use crate::query::listing::Belongs;

/// A report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Report {
    /// What stands above it.
    pub title: String,
    /// What stands in it, in order.
    pub items: Vec<ReportItem>,
    /// In which language codes are called; empty for the study's own words.
    pub labels: String,
    /// The paper.
    pub paper: Paper,
}

/// A piece of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ReportItem {
    /// Words in markdown.
    Text {
        /// The words.
        markdown: String,
    },
    /// A table.
    Table {
        /// Which.
        table: Analysis,
    },
    /// All segments of a code and the codes below it, in full.
    Quotes {
        /// The code.
        code: CodeId,
    },
}

impl Report {
    /// A report to begin with: the tables that most studies tell their results by.
    pub fn usual(title: &str) -> Self {
        let names = ["interviews", "frequencies", "matrix", "summaries"];
        let items = names.into_iter().filter_map(Analysis::parse).map(|table| ReportItem::Table { table });
        Self { title: title.to_owned(), items: items.collect(), ..Self::default() }
    }

    /// A report as it was kept; none where the text is none.
    pub fn of_json(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// The text to be kept.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Writes the report into a folder, which is made where there is none: as docx, odt and html,
    /// and each table as csv. `at` is the time of the project's last step. Says which files were
    /// written.
    ///
    /// # Errors
    /// A folder or file that cannot be written, or [`std::io::ErrorKind::Interrupted`] where
    /// `goes_on`, told how many items are done, says no.
    pub fn save(
        &self,
        folder: &Path,
        snapshot: &Snapshot,
        catalog: &Catalog,
        at: Timestamp,
        goes_on: &dyn Fn(usize) -> bool,
    ) -> Result<Vec<PathBuf>, ExportError> {
        let labelled = Labelled::new(snapshot, &self.labels);
        let mut blocks = Vec::new();
        let mut tables: Vec<(String, Table)> = Vec::new();
        for (place, item) in self.items.iter().enumerate() {
            if !goes_on(place) {
                return Err(std::io::Error::from(std::io::ErrorKind::Interrupted).into());
            }
            match item {
                ReportItem::Text { markdown } => blocks.extend(blocks_of_markdown(markdown)),
                ReportItem::Table { table } => {
                    let made = table.table(&labelled.snapshot, catalog, at);
                    let made = labelled.noted(made, catalog);
                    let is_wide = made.is_wide();
                    if is_wide {
                        blocks.push(Block::Turn { is_landscape: true });
                    }
                    blocks.extend(made.page_blocks(tables.len() + 1));
                    if is_wide {
                        blocks.push(Block::Turn { is_landscape: false });
                    }
                    tables.push((catalog.say(&table.label()), made));
                }
                ReportItem::Quotes { code } => blocks.extend(quotes(&labelled.snapshot, *code, catalog)),
            }
        }
        tidy_turns(&mut blocks);
        let head = self.head(&labelled, catalog, at);
        std::fs::create_dir_all(folder)?;
        let mut files = Vec::new();
        for ending in ["docx", "odt", "html"] {
            let path = folder.join(format!("{}.{ending}", catalog.text("report-file")));
            save_page(&path, &head, blocks.iter().cloned())?;
            files.push(path);
        }
        for (place, (name, table)) in tables.iter().enumerate() {
            let name = format!("{} {} {name}", catalog.text("report-table"), place + 1);
            let path = folder.join(format!("{}.csv", file_name(&name)));
            save_table(&path, table, CsvOptions { bom: true, ..CsvOptions::default() })?;
            files.push(path);
        }
        Ok(files)
    }

    fn head(&self, labelled: &Labelled<'_>, catalog: &Catalog, at: Timestamp) -> PageHead {
        let text = |key: &'static str| catalog.text(key).into_owned();
        let coders: Vec<&str> = labelled.snapshot.coders().map(|coder| coder.name.as_str()).collect();
        let facts = vec![(text("analysis-label-coders"), coders.join(", ")), (text("report-as-of"), at.local())];
        PageHead {
            title: self.title.clone(),
            facts,
            language: catalog.language(),
            paper: self.paper,
            ..PageHead::default()
        }
    }
}

/// Two wide tables in a row stand on pages of one kind, and nothing turns behind the last one.
fn tidy_turns(blocks: &mut Vec<Block>) {
    let mut tidy: Vec<Block> = Vec::with_capacity(blocks.len());
    for block in blocks.drain(..) {
        if matches!(block, Block::Turn { .. }) && matches!(tidy.last(), Some(Block::Turn { .. })) {
            tidy.pop();
        }
        tidy.push(block);
    }
    if matches!(tidy.last(), Some(Block::Turn { .. })) {
        tidy.pop();
    }
    *blocks = tidy;
}

/// The segments of a code and those below it, in the order of the documents.
fn quotes(snapshot: &Snapshot, code: CodeId, catalog: &Catalog) -> Vec<Block> {
    let codes = snapshot.codes();
    let mut blocks = vec![Block::Heading(2, codes.path(code))];
    let wanted = codes.with_descendants(code);
    let belongs = Belongs::new(snapshot);
    for entry in snapshot.documents() {
        let counts = |coding: &&crate::model::Coding| {
            coding.run == crate::model::Run::Main && !coding.detached && wanted.contains(&coding.code)
        };
        for coding in entry.codings.iter().filter(counts) {
            let (document, number) = snapshot.citation(coding.segment());
            let cases: Vec<&str> = belongs
                .cases(snapshot, coding.segment())
                .into_iter()
                .filter_map(|id| snapshot.case(id))
                .map(|case| case.name.as_str())
                .filter(|case| *case != document)
                .collect();
            let case = if cases.is_empty() { String::new() } else { format!("{} · ", cases.join(", ")) };
            let source = vec![
                Inline::strong(codes.path(coding.code)),
                Inline::quiet(format!(" · {case}{document}, ¶\u{a0}{number}")),
            ];
            blocks.push(Block::Paragraph(ParagraphKind::Source, source));
            let words = snapshot.words(coding.segment()).trim();
            blocks.push(Block::Paragraph(ParagraphKind::Quote, vec![Inline::plain(words)]));
        }
    }
    if blocks.len() == 1 {
        let none = catalog.text("report-no-segment").into_owned();
        blocks.push(Block::Paragraph(ParagraphKind::Body, vec![Inline::plain(none)]));
    }
    blocks
}
