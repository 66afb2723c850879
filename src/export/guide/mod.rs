//! The interview guide to files: markdown and csv that can be imported again, docx and html to
//! be read, and the table of its questions by cases.

mod markdown;
mod table;
#[cfg(test)]
mod tests;

use std::io::Write;
use std::path::Path;

pub use markdown::write_guide_markdown;
pub use table::{note_key, of_questions};

use super::page::{self, Block, Inline, PageHead, ParagraphKind};
use super::{CsvOptions, ExportError, save_file};
use crate::i18n::{Catalog, Message};
use crate::model::{GuideQuestion, Timestamp};
use crate::project::Snapshot;
use crate::query::guide::{Outline, OutlineQuestion};

/// Writes the guide as `.md`, `.csv`, `.docx` or `.html`; the file appears whole or not at all.
pub fn save_guide(path: &Path, snapshot: &Snapshot, catalog: &Catalog) -> Result<(), ExportError> {
    let outline = Outline::new(snapshot);
    let ending = path.extension().map(|ending| ending.to_ascii_lowercase().to_string_lossy().into_owned());
    match ending.as_deref() {
        Some("csv") => save_file(path, |out| write_guide_csv(&outline, catalog, CsvOptions::default(), out)),
        Some("md" | "markdown" | "txt") => save_file(path, |out| write_guide_markdown(&outline, catalog, out)),
        _ => page::save_page(path, &head(&outline, catalog), blocks(&outline, 1)),
    }
}

/// Writes the guide as csv: a row for each question and each probe. The names of the columns are
/// in the catalog's language and can be read again in any.
pub fn write_guide_csv(
    outline: &Outline,
    catalog: &Catalog,
    options: CsvOptions,
    out: impl Write,
) -> Result<(), ExportError> {
    let mut writer = options.writer(out)?;
    let names = ["topic", "number", "question", "probe", "condition"];
    writer.write_record(names.map(|name| catalog.say(&Message::new("guide-csv-column").with("column", name))))?;
    for topic in &outline.topics {
        let mut above = "";
        for row in &topic.questions {
            let GuideQuestion { text, condition, .. } = &*row.question;
            let probe = if row.is_probe() { text.as_str() } else { "" };
            if !row.is_probe() {
                above = text;
            }
            let fields = [topic.topic.name.as_str(), &row.number, above, probe, condition];
            writer.write_record(fields.map(|field| options.guarded(field).into_owned()))?;
        }
    }
    writer.flush()?;
    Ok(())
}

fn head(outline: &Outline, catalog: &Catalog) -> PageHead {
    let probes = outline.questions().filter(|row| row.is_probe()).count();
    let size = Message::new("guide-size").with("questions", outline.n_questions() - probes).with("probes", probes);
    let facts = [("guide-export-size", catalog.say(&size)), ("guide-export-date", Timestamp::now().local_date())];
    PageHead {
        title: catalog.text("guide-title").into_owned(),
        facts: facts.into_iter().map(|(key, fact)| (catalog.text(key).into_owned(), fact)).collect(),
        language: catalog.language(),
        ..PageHead::default()
    }
}

/// Topics under headings of `level`, with their questions and probes.
pub(in crate::export) fn blocks(outline: &Outline, level: u8) -> Vec<Block> {
    let mut blocks = Vec::new();
    for topic in &outline.topics {
        blocks.push(Block::Heading(level, topic.topic.name.clone()));
        blocks.extend(topic.questions.iter().map(question_block));
    }
    blocks
}

fn question_block(row: &OutlineQuestion) -> Block {
    let mut words = vec![Inline::strong(row.number.clone()), Inline::plain("  ")];
    if !row.question.condition.is_empty() {
        words.push(Inline::emphasis(format!("{}:", row.question.condition.trim_end_matches(':'))));
        words.push(Inline::plain(" "));
    }
    words.push(Inline::plain(row.question.text.clone()));
    let kind = if row.is_probe() { ParagraphKind::Quote } else { ParagraphKind::Body };
    Block::Paragraph(kind, words)
}
