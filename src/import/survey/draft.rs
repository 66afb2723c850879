//! What is stored of a survey.
//!
//! A document of answers has each question as a heading and as a turn of the questionnaire, who
//! is an interviewer: so the question is dimmed in the reader and is none of the respondent's
//! words, and answers can be coded by question. The answer is a turn of the respondent. Neither
//! turn has a label in the text. An empty answer makes no heading, and a row without any open
//! answer no document.

use std::collections::{HashMap, HashSet};

use super::super::{Cell, TableRow, limits};
use super::{ColumnRole, Survey, SurveyColumn, header, values};
use crate::model::*;
use crate::text::{CharIdx, Span};

/// How open answers become documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrangement {
    /// A document a case, with the questions as headings.
    #[default]
    PerCase,
    /// A document an answer.
    PerAnswer,
}

/// Words that stand in what is stored, in the language of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyWords {
    /// Who asks, as a speaker: `Questionnaire`.
    pub questionnaire: String,
    /// What cases are called that have no name, before their number: `R`.
    pub respondent: String,
}

impl Survey {
    /// Makes cases, variables and documents of the table.
    pub fn draft(&self, arrangement: Arrangement, words: &SurveyWords) -> DraftSurvey {
        let mut variables: Vec<(usize, DraftVariable)> = Vec::new();
        for (n, column) in self.columns.iter().enumerate() {
            if let ColumnRole::Variable(kind) = column.role {
                let name = name_of(column, n);
                variables.push((n, DraftVariable { name, kind, options: self.options(n, kind) }));
            }
        }
        let names = self.case_names(words);
        let open: Vec<usize> = (0..self.columns.len()).filter(|&n| self.columns[n].role == ColumnRole::Open).collect();
        let mut respondents = Vec::with_capacity(self.rows.len());
        for (row, name) in self.rows.iter().zip(names) {
            let values = variables
                .iter()
                .map(|(n, variable)| values_of(row.cell(*n), variable.kind, &self.columns[*n].separator));
            let answers: Vec<(usize, String)> =
                open.iter().filter_map(|&n| Some((n, answer_of(row.cell(n))?))).collect();
            let documents = match arrangement {
                Arrangement::PerCase if answers.is_empty() => Vec::new(),
                Arrangement::PerCase => vec![self.document(name.clone(), &answers, &name, words)],
                Arrangement::PerAnswer => {
                    let one = |answer: &(usize, String)| {
                        let question = header::short(&name_of(&self.columns[answer.0], answer.0));
                        self.document(format!("{name} · {question}"), std::slice::from_ref(answer), &name, words)
                    };
                    answers.iter().map(one).collect()
                }
            };
            let values = values.collect();
            respondents.push(DraftRespondent { name, values, documents });
        }
        DraftSurvey { variables: variables.into_iter().map(|(_, variable)| variable).collect(), respondents }
    }

    /// How many documents there would be.
    pub fn n_documents(&self, arrangement: Arrangement) -> usize {
        let open: Vec<usize> = (0..self.columns.len()).filter(|&n| self.columns[n].role == ColumnRole::Open).collect();
        let n_answers = |row: &TableRow| open.iter().filter(|&&n| answer_of(row.cell(n)).is_some()).count();
        match arrangement {
            Arrangement::PerCase => self.rows.iter().filter(|row| n_answers(row) > 0).count(),
            Arrangement::PerAnswer => self.rows.iter().map(n_answers).sum(),
        }
    }

    /// The first document that there would be.
    pub fn first_document(&self, arrangement: Arrangement, words: &SurveyWords) -> Option<DraftDocument> {
        let open: Vec<usize> = (0..self.columns.len()).filter(|&n| self.columns[n].role == ColumnRole::Open).collect();
        let row = self.rows.iter().position(|row| open.iter().any(|&n| answer_of(row.cell(n)).is_some()))?;
        let few = Self { rows: self.rows[row..=row].to_vec(), ..self.clone_columns() };
        few.draft(arrangement, words).respondents.into_iter().flat_map(|row| row.documents).next()
    }

    fn clone_columns(&self) -> Self {
        Self {
            columns: self.columns.clone(),
            rows: Vec::new(),
            n_headers: self.n_headers,
            source_name: self.source_name.clone(),
            source_sha256: self.source_sha256.clone(),
        }
    }

    /// The cases' names: those of the chosen column; a number where a cell is empty or there is
    /// no such column. A name that comes up again gets a number behind it.
    fn case_names(&self, words: &SurveyWords) -> Vec<String> {
        let column = self.case_column();
        let width = self.rows.len().to_string().len();
        let mut taken: HashSet<String> = HashSet::new();
        let mut names = Vec::with_capacity(self.rows.len());
        for (n, row) in self.rows.iter().enumerate() {
            let named = column.map(|column| one_line(&row.cell(column).text())).unwrap_or_default();
            let name = if named.is_empty() { format!("{}{:0width$}", words.respondent, n + 1) } else { named };
            let free = |name: &String| !taken.contains(name);
            let again = || (2..).map(|n| format!("{name} ({n})")).find(free);
            let name = if free(&name) { name.clone() } else { again().unwrap_or_else(|| name.clone()) };
            taken.insert(name.clone());
            names.push(name);
        }
        names
    }

    fn options(&self, n: usize, kind: VariableKind) -> Vec<String> {
        if !matches!(kind, VariableKind::Single | VariableKind::Multiple) {
            return Vec::new();
        }
        let mut seen: HashMap<String, ()> = HashMap::new();
        let mut options = Vec::new();
        for row in &self.rows {
            for value in values_of(row.cell(n), kind, &self.columns[n].separator) {
                if seen.insert(value.clone(), ()).is_none() {
                    options.push(value);
                }
            }
        }
        options
    }

    fn document(
        &self,
        name: String,
        answers: &[(usize, String)],
        respondent: &str,
        words: &SurveyWords,
    ) -> DraftDocument {
        let speaker = |label: &str, role| DraftSpeaker { label: label.to_owned(), role };
        let mut draft = DraftDocument {
            name: name.chars().take(limits::NAME_CHARS).collect(),
            source_name: self.source_name.clone(),
            source_sha256: self.source_sha256.clone(),
            material: Material::Survey,
            speakers: vec![
                speaker(&words.questionnaire, SpeakerRole::Interviewer),
                speaker(respondent, SpeakerRole::Respondent),
            ],
            ..DraftDocument::default()
        };
        let mut at = CharIdx(0);
        for (n, answer) in answers {
            if !draft.text.is_empty() {
                draft.text.push_str("\n\n");
                at = at.plus(2);
            }
            let column = &self.columns[*n];
            let question = if column.question.is_empty() { name_of(column, *n) } else { one_line(&column.question) };
            let span = put(&mut draft.text, &mut at, &question);
            draft.formats.push(DraftFormat { span, kind: FormatKind::Heading2 });
            draft.turns.push(DraftTurn { speaker: 0, span, label_end: span.start });
            draft.text.push('\n');
            at = at.plus(1);
            let span = put(&mut draft.text, &mut at, answer);
            draft.turns.push(DraftTurn { speaker: 1, span, label_end: span.start });
        }
        draft
    }
}

fn put(text: &mut String, at: &mut CharIdx, words: &str) -> Span {
    let start = *at;
    text.push_str(words);
    *at = at.plus(words.chars().count() as u32);
    Span::new(start, *at)
}

/// The name of a column; its number, from 1, where it has none.
fn name_of(column: &SurveyColumn, n: usize) -> String {
    let name = one_line(&column.name);
    if name.is_empty() { (n + 1).to_string() } else { name }
}

/// A name: one line of at most so many characters.
fn one_line(text: &str) -> String {
    let line = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    line.collect::<Vec<_>>().join(" ").chars().take(limits::NAME_CHARS).collect()
}

/// What a person wrote, with plain line ends; none where that is nothing.
fn answer_of(cell: &Cell) -> Option<String> {
    let text = cell.text();
    if cell.is_empty() || values::is_missing(&text) {
        return None;
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}");
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn values_of(cell: &Cell, kind: VariableKind, separator: &str) -> Vec<String> {
    let text = cell.text();
    if cell.is_empty() || values::is_missing(&text) {
        return Vec::new();
    }
    let value = match kind {
        VariableKind::Multiple if !separator.is_empty() => {
            let mut seen = HashSet::new();
            let parts = text.split(separator).map(one_line).filter(|part| !part.is_empty());
            return parts.filter(|part| seen.insert(part.clone())).collect();
        }
        VariableKind::Number => values::number(&text).unwrap_or_else(|| one_line(&text)),
        VariableKind::Date => values::day(&text).unwrap_or_else(|| one_line(&text)),
        _ => one_line(&text),
    };
    vec![value]
}
