//! Interview guides: plain text or markdown ([`text`]) and tables ([`table`]).

mod lines;
mod numbers;
mod table;
#[cfg(test)]
mod tests;
mod text;

use super::warning::Warnings;
use super::{FileKind, ImportError, Parsed, encoding, limits};
use crate::model::{DraftGuide, DraftQuestion, DraftTopic};

/// Reads an interview guide; `name` tells a table (`.csv`, `.tsv`) from a text.
///
/// In a text, headings are topics, lines are questions and indented lines are probes; what stands
/// in front of a colon behind *if*, *si* or *falls* (or in square brackets) is the condition under
/// which one is asked. A table has the columns `topic`, `number`, `question`, `probe` and
/// `condition`, in English, Spanish or German.
///
/// Topics of one name are one topic; questions under no heading have a topic without a name.
///
/// # Errors
/// A file that is no text, is larger than [`limits::GUIDE_BYTES`] or holds no question; of a
/// table, a column that is not there.
pub fn read_guide(name: &str, bytes: &[u8]) -> Result<Parsed<DraftGuide>, ImportError> {
    if bytes.len() > limits::GUIDE_BYTES {
        return Err(ImportError::TooLarge { limit: limits::GUIDE_BYTES });
    }
    match FileKind::of_bytes(bytes) {
        FileKind::Text | FileKind::Html | FileKind::Captions => {}
        kind => return Err(ImportError::UnsupportedFormat { kind }),
    }
    let mut warnings = Warnings::default();
    let is_table = name.rsplit('.').next().is_some_and(|end| ["csv", "tsv"].contains(&end.to_lowercase().as_str()));
    let decoded = encoding::decode(bytes, None, &mut warnings)?;
    let topics = if is_table { table::read(decoded, &mut warnings)? } else { text::read(&decoded) };
    let mut guide = joined(topics);
    numbers::keep_own(&mut guide);
    if guide.topics.iter().all(|topic| topic.questions.is_empty()) {
        return Err(ImportError::NoRows);
    }
    Ok(Parsed { value: guide, warnings: warnings.into_vec() })
}

/// Topics of one name as one.
fn joined(topics: Vec<DraftTopic>) -> DraftGuide {
    let mut guide = DraftGuide::default();
    for topic in topics {
        match guide.topics.iter_mut().find(|other| other.name == topic.name) {
            Some(standing) => standing.questions.extend(topic.questions),
            None => guide.topics.push(topic),
        }
    }
    guide
}

/// A question of a line: what stands in front of it is its number or its condition.
fn question_of(line: &str) -> DraftQuestion {
    let (number, rest) = numbers::split(line);
    let (condition, text) = condition_of(rest);
    DraftQuestion { number: number.to_owned(), text, condition, probes: Vec::new() }
}

/// The condition in front of a question, and the question.
fn condition_of(line: &str) -> (String, String) {
    const WORDS: [&str; 7] = ["if", "when", "si", "cuando", "falls", "wenn", "sofern"];
    let cut = |text: &str| text.trim().to_owned();
    if let Some((condition, text)) = line.strip_prefix('[').and_then(|rest| rest.split_once(']'))
        && !text.trim().is_empty()
    {
        return (cut(condition), cut(text));
    }
    let first = line.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    if WORDS.contains(&first.as_str())
        && let Some((condition, text)) = line.split_once(':')
        && !condition.contains(['?', '¿'])
        && !text.trim().is_empty()
    {
        return (cut(condition), cut(text));
    }
    (String::new(), cut(line))
}
