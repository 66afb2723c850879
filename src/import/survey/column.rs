//! What a column is, told by its name and its answers.

use std::collections::HashMap;

use super::super::{Cell, TableRow};
use super::header::Title;
use super::{ColumnRole, SurveyColumn, values};
use crate::model::VariableKind;

/// How many answers are shown as examples, and how much of each.
const N_EXAMPLES: usize = 3;
const EXAMPLE_CHARS: usize = 80;
/// Answers of so many characters or words on average are prose.
const PROSE_CHARS: usize = 40;
const PROSE_WORDS: usize = 4;
/// A question with more different answers than this offers no choice.
const MAX_OPTIONS: usize = 20;
/// What parts several answers in one cell: the more telling ones first.
const SEPARATORS: [&str; 6] = [" | ", "; ", ";", "\n", ", ", ","];

/// Columns that a program needs for itself, or that say who somebody is.
const TECHNICAL: [&str; 44] = [
    "submitdate",
    "lastpage",
    "startlanguage",
    "seed",
    "startdate",
    "datestamp",
    "ipaddr",
    "refurl",
    "enddate",
    "status",
    "ipaddress",
    "progress",
    "duration (in seconds)",
    "finished",
    "recordeddate",
    "recipientlastname",
    "recipientfirstname",
    "recipientemail",
    "externalreference",
    "externaldatareference",
    "locationlatitude",
    "locationlongitude",
    "distributionchannel",
    "userlanguage",
    "serial",
    "ref",
    "questnnr",
    "mode",
    "language",
    "started",
    "lastdata",
    "missing",
    "missrel",
    "time_sum",
    "time_rsi",
    "mailsent",
    "statok",
    "viewer",
    "maxpage",
    "email address",
    "dirección de correo electrónico",
    "e-mail-adresse",
    "interviewtime",
    "username",
];
/// Columns that name a case.
const CASE_NAMES: [&str; 24] = [
    "case",
    "caso",
    "fall",
    "id",
    "nr",
    "no",
    "code",
    "código",
    "codigo",
    "responseid",
    "response id",
    "id. de respuesta",
    "id de respuesta",
    "antwort id",
    "antwort-id",
    "participant",
    "participante",
    "teilnehmer",
    "teilnehmer:in",
    "respondent",
    "encuestado",
    "pseudonym",
    "seudónimo",
    "name",
];

/// Proposes what the `n`-th column is.
pub(super) fn propose(n: usize, title: Title, rows: &[TableRow]) -> SurveyColumn {
    let mut column = SurveyColumn { name: title.name, question: title.question, ..SurveyColumn::default() };
    let mut counts: HashMap<String, usize> = HashMap::new();
    let (mut n_chars, mut n_words) = (0, 0);
    let (mut all_numbers, mut all_days, mut all_booleans) = (true, true, true);
    for cell in rows.iter().map(|row| row.cell(n)).filter(|cell| !cell.is_empty()) {
        let text = cell.text();
        if values::is_missing(&text) {
            column.n_missing += 1;
            continue;
        }
        column.n_answers += 1;
        n_chars += text.chars().count();
        n_words += text.split_whitespace().count();
        all_numbers &= matches!(cell, Cell::Number(_)) || values::number(&text).is_some();
        all_days &= matches!(cell, Cell::Date(_)) || values::day(&text).is_some();
        all_booleans &= matches!(cell, Cell::Bool(_)) || values::boolean(&text).is_some();
        if column.examples.len() < N_EXAMPLES && !counts.contains_key(text.as_ref()) {
            column.examples.push(example(&text));
        }
        *counts.entry(text.into_owned()).or_default() += 1;
    }
    column.n_different = counts.len();
    if column.name.is_empty() && column.n_answers > 0 {
        column.name = format!("{}", n + 1);
        column.question.clone_from(&column.name);
    }
    let n_answers = column.n_answers;
    if n_answers == 0 || is_named(&TECHNICAL, &column.name) {
        return column;
    }
    let separator = separator(rows.iter().map(|row| row.cell(n)));
    let is_prose = n_chars >= PROSE_CHARS * n_answers || n_words >= PROSE_WORDS * n_answers;
    let is_choice =
        counts.len() <= MAX_OPTIONS && (2 * counts.len() <= n_answers || counts.len() <= 2 && n_answers > 2);
    let kind = if all_booleans {
        VariableKind::Boolean
    } else if all_days {
        VariableKind::Date
    } else if all_numbers {
        VariableKind::Number
    } else if separator.is_some() {
        VariableKind::Multiple
    } else if is_choice {
        VariableKind::Single
    } else if is_prose {
        column.role = ColumnRole::Open;
        return column;
    } else {
        VariableKind::Text
    };
    if kind == VariableKind::Multiple {
        column.separator = separator.unwrap_or_default().to_owned();
    }
    column.role = ColumnRole::Variable(kind);
    column
}

/// Finds the column that names the cases: one that is called so, else the first of short and
/// different values.
pub(super) fn choose_case(columns: &mut [SurveyColumn], rows: &[TableRow]) {
    let n_rows = rows.len();
    let tells = |column: &SurveyColumn| column.n_answers == n_rows && column.n_different == n_rows;
    let is_short = |n: usize| rows.iter().all(|row| row.cell(n).text().chars().count() <= 60);
    let called = columns.iter().position(|column| tells(column) && is_named(&CASE_NAMES, &column.name));
    let first = || {
        let text = ColumnRole::Variable(VariableKind::Text);
        columns.iter().position(|column| tells(column) && column.role == text).filter(|&n| n < 3)
    };
    if let Some(n) = called.or_else(first).filter(|&n| is_short(n)) {
        columns[n].role = ColumnRole::Case;
    }
}

/// What parts several answers in one cell, if the parts come up again and again as choices do.
pub(super) fn separator<'c>(cells: impl Iterator<Item = &'c Cell> + Clone) -> Option<&'static str> {
    SEPARATORS.into_iter().find(|separator| {
        let mut counts: HashMap<String, usize> = HashMap::new();
        let (mut n_cells, mut n_several, mut n_parts) = (0, 0, 0);
        for cell in cells.clone() {
            let Cell::Text(text) = cell else { continue };
            let parts: Vec<&str> = text.split(separator).map(str::trim).filter(|part| !part.is_empty()).collect();
            n_cells += 1;
            n_several += usize::from(parts.len() > 1);
            n_parts += parts.len();
            for part in parts {
                if part.chars().count() > 80 {
                    return false;
                }
                *counts.entry(part.to_owned()).or_default() += 1;
            }
            if counts.len() > 4 * MAX_OPTIONS {
                return false;
            }
        }
        let n_again: usize = counts.values().filter(|count| **count > 1).sum();
        n_several >= 2
            && 5 * n_several >= n_cells
            && counts.len() <= MAX_OPTIONS.max(n_cells / 4)
            && 3 * n_again >= 2 * n_parts
    })
}

fn is_named(names: &[&str], name: &str) -> bool {
    let name = name.to_lowercase();
    let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ':' | '#'));
    names.contains(&name)
}

fn example(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= EXAMPLE_CHARS {
        return line;
    }
    format!("{}…", line.chars().take(EXAMPLE_CHARS).collect::<String>())
}
