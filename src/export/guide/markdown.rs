//! The guide as markdown that is read again as it was.

use std::io::Write;

use crate::export::ExportError;
use crate::i18n::Catalog;
use crate::query::guide::{Outline, OutlineQuestion};

/// The words in front of a condition that need no brackets around it to be known as one.
const WORDS: [&str; 7] = ["if", "when", "si", "cuando", "falls", "wenn", "sofern"];

/// Writes the guide as markdown: topics are headings, questions a list, probes an indented list
/// with the condition in front of them. Numbers stand only where a person gave them.
pub fn write_guide_markdown(outline: &Outline, catalog: &Catalog, mut out: impl Write) -> Result<(), ExportError> {
    writeln!(out, "# {}", catalog.text("guide-title"))?;
    for topic in &outline.topics {
        writeln!(out, "\n## {}\n", topic.topic.name)?;
        for row in &topic.questions {
            writeln!(out, "{}- {}", if row.is_probe() { "  " } else { "" }, line(row))?;
        }
    }
    out.flush()?;
    Ok(())
}

fn line(row: &OutlineQuestion) -> String {
    let question = &row.question;
    let number = if question.number.is_empty() { String::new() } else { format!("{}. ", question.number) };
    let condition = question.condition.trim_end_matches(':').trim();
    let first = condition.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    let is_plain = WORDS.contains(&first.as_str()) && !condition.contains([':', '?', '¿']);
    let condition = match condition {
        "" => String::new(),
        condition if is_plain => format!("{condition}: "),
        condition => format!("[{condition}] "),
    };
    format!("{number}{condition}{}", question.text)
}
