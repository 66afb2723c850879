//! A guide as a table: a row for each question and each probe.

use super::super::warning::Warnings;
use super::super::{ImportError, ImportWarning, Place, names, table::Table};
use super::question_of;
use crate::model::{DraftQuestion, DraftTopic};
use crate::text::fold;

/// The columns, each in English, Spanish and German, folded.
const COLUMNS: [&[&str]; 5] = [
    &["topic", "tema", "bloque", "thema", "themenblock"],
    &["number", "no", "nr", "numero", "nummer", "n"],
    &["question", "pregunta", "frage", "leitfrage"],
    &["probe", "follow-up", "repregunta", "pregunta de seguimiento", "nachfrage"],
    &["condition", "condicion", "bedingung"],
];
const TOPIC: usize = 0;
const NUMBER: usize = 1;
const QUESTION: usize = 2;
const PROBE: usize = 3;
const CONDITION: usize = 4;

/// The topics of a table in order. An empty topic is that of the row above; a row with a probe
/// hangs on the question of the row above, or on the one that it names.
pub(super) fn read(text: String, warnings: &mut Warnings) -> Result<Vec<DraftTopic>, ImportError> {
    let mut places: Option<[Option<usize>; 5]> = None;
    let mut topics: Vec<DraftTopic> = Vec::new();
    Table::of(text).rows(|row, line| {
        let Some(places) = places else {
            places = Some(header(row.iter(), warnings)?);
            return Ok(());
        };
        let place = Place::Line(line);
        let cell = |column: usize| places[column].and_then(|at| row.get(at)).unwrap_or_default().trim();
        let name = names::clean_name(cell(TOPIC), place, warnings)?;
        if topics.is_empty() || (!name.is_empty() && topics.last().is_some_and(|topic| topic.name != name)) {
            topics.push(DraftTopic { name, questions: Vec::new() });
        }
        let Some(topic) = topics.last_mut() else { return Ok(()) };
        let of = |text: &str| {
            let read = question_of(text);
            let or = |own: &str, read: String| if own.is_empty() { read } else { own.to_owned() };
            DraftQuestion {
                number: or(cell(NUMBER), read.number),
                condition: or(cell(CONDITION), read.condition),
                ..read
            }
        };
        let (question, probe) = (cell(QUESTION), cell(PROBE));
        if probe.is_empty() && question.is_empty() {
            return Ok(());
        }
        let is_standing = topic.questions.last().is_some_and(|last| question.is_empty() || last.text == question);
        if !probe.is_empty() && is_standing {
            let probe = of(probe);
            topic.questions.last_mut().into_iter().for_each(|last| last.probes.push(probe.clone()));
        } else if question.is_empty() {
            return Err(ImportError::MissingField { place, field: "question" });
        } else {
            let mut made = of(question);
            if !probe.is_empty() {
                let probe = of(probe);
                (made.number, made.condition) = (String::new(), String::new());
                made.probes.push(probe);
            }
            topic.questions.push(made);
        }
        Ok(())
    })?;
    Ok(topics)
}

fn header<'r>(
    cells: impl Iterator<Item = &'r str>,
    warnings: &mut Warnings,
) -> Result<[Option<usize>; 5], ImportError> {
    let mut places = [None; 5];
    for (at, cell) in cells.enumerate() {
        let name = fold(cell);
        match COLUMNS.iter().position(|names| names.contains(&name.trim_end_matches('.'))) {
            Some(column) if places[column].is_some() => {
                return Err(ImportError::DuplicateColumn { name: names::excerpt(cell) });
            }
            Some(column) => places[column] = Some(at),
            None if name.is_empty() => {}
            None => warnings.push(ImportWarning::ColumnLeftOut { name: names::excerpt(cell) }),
        }
    }
    if places[QUESTION].is_none() {
        return Err(ImportError::MissingColumn { column: COLUMNS[QUESTION][0] });
    }
    Ok(places)
}
