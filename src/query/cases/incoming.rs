//! A table that was read, held against the project: what is new in it, what would change, and
//! what is as it stands.
//!
//! A table that the program has written itself is known by its headings: documents, groups, and
//! the categories beside the values, in whichever language they were written.

use std::collections::{HashMap, HashSet};

use super::{CaseTable, Categories, Reading, VALUE_SEPARATOR, part_name, read_value, values_of_text};
use crate::model::*;
use crate::project::{CaseRef, CaseTableEdit, Snapshot, VariableRef};

/// What a heading of a table means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// The documents and speakers of the cases.
    Documents,
    /// Their groups.
    Groups,
    /// The values of a variable.
    Variable(VariableId),
    /// What its values are counted under.
    Category(VariableId),
    /// What the values of the table's column at this place are counted under, which is new.
    CategoryOfColumn(usize),
}

/// A cell that stands with another value than the table has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The case.
    pub case: CaseId,
    /// The variable.
    pub variable: VariableId,
    /// What stands.
    pub before: String,
    /// What the table has; empty where it would be taken away.
    pub after: Vec<String>,
}

/// What a table would bring.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Incoming {
    /// All of it but the conflicts.
    pub edit: CaseTableEdit,
    /// The cells that stand with another value: taken from the table only where a person says so.
    pub conflicts: Vec<Conflict>,
    /// How many values come into cells that are empty, of new cases too.
    pub n_new_values: usize,
    /// How many of its columns are variables.
    pub n_variables: usize,
    /// How many cells are as they stand.
    pub n_same: usize,
    /// Names of documents that do not stand here.
    pub unknown_documents: Vec<String>,
    /// The same, each with the case that it belongs to, as they stand in the table.
    pub waiting: Vec<(String, String)>,
}

impl Incoming {
    /// The case to which the table gives a document that does not stand here yet.
    pub fn case_waiting_for(&self, document: &str) -> Option<&str> {
        let found = self.waiting.iter().find(|(name, _)| name == document);
        found.map(|(_, case)| case.as_str())
    }

    /// True where the table brings nothing.
    pub fn is_empty(&self) -> bool {
        self.edit.is_empty() && self.conflicts.is_empty()
    }

    /// The edit, with the table's values in the cells of conflict or without them.
    pub fn into_edit(mut self, takes_table: bool) -> CaseTableEdit {
        if takes_table {
            let taken = self.conflicts.into_iter().map(|conflict| {
                (CaseRef::Standing(conflict.case), VariableRef::Standing(conflict.variable), conflict.after)
            });
            self.edit.values.extend(taken);
        }
        self.edit
    }
}

#[allow(clippy::too_many_lines, reason = "one arm for each kind of column")]
/// Holds a table against the project. An empty cell of the table takes nothing away.
pub fn incoming(snapshot: &Snapshot, table: &DraftCaseTable, headings: &HashMap<String, Heading>) -> Incoming {
    let standing = CaseTable::new(snapshot);
    let categories = Categories::new(snapshot);
    let mut incoming = Incoming::default();
    let columns: Vec<Column> = table
        .variables
        .iter()
        .enumerate()
        .map(|(place, name)| match headings.get(name.trim()).or_else(|| headings.get(unguarded(name.trim()))) {
            Some(heading) => Column::Known(*heading),
            None => {
                let kind = guessed_kind(table.cases.iter().filter_map(|case| case.values.get(place)).flatten());
                incoming.edit.new_variables.push((name.trim().to_owned(), kind));
                Column::New(incoming.edit.new_variables.len() - 1)
            }
        })
        .collect();
    let is_variable = |column: &&Column| matches!(column, Column::New(_) | Column::Known(Heading::Variable(_)));
    incoming.n_variables = columns.iter().filter(is_variable).count();
    let known: HashMap<&str, &super::CaseRow> = standing.rows.iter().map(|row| (row.case.name.as_str(), row)).collect();
    let documents = documents_by_name(snapshot);
    let group_names: HashMap<CaseGroupId, String> =
        snapshot.case_groups().into_iter().map(|group| (group.id, group.name.clone())).collect();
    let mut said: HashSet<(VariableRef, String)> = HashSet::new();
    for draft in &table.cases {
        let name = draft.name.trim();
        let row = known.get(name).or_else(|| known.get(unguarded(name))).copied();
        let case = match row {
            Some(row) => CaseRef::Standing(row.case.id),
            None => {
                incoming.edit.new_cases.push(unguarded(name).to_owned());
                CaseRef::New(incoming.edit.new_cases.len() - 1)
            }
        };
        // The wordings of this row, for the categories beside them.
        let mut wordings: HashMap<VariableRef, Vec<String>> = HashMap::new();
        for (column, values) in columns.iter().zip(&draft.values) {
            let values: Vec<String> = values.iter().map(|text| unguarded(text.trim()).to_owned()).collect();
            let values: Vec<String> = values.into_iter().filter(|text| !text.is_empty()).collect();
            match column {
                Column::New(n) if !values.is_empty() => {
                    wordings.insert(VariableRef::New(*n), values.clone());
                    incoming.edit.values.push((case, VariableRef::New(*n), values));
                    incoming.n_new_values += 1;
                }
                Column::New(_) => {}
                Column::Known(Heading::Variable(id)) => {
                    wordings.insert(VariableRef::Standing(*id), values.clone());
                    let kind = snapshot.variable(*id).map(|variable| variable.kind).unwrap_or_default();
                    let text = row.map(|row| standing.text(row.case.id, *id)).unwrap_or_default();
                    let after = values_of_text(&values.join(VALUE_SEPARATOR), kind);
                    if after.is_empty() && text.is_empty() {
                        continue;
                    }
                    if is_same(&text, &values, kind) || after.is_empty() || after.join(VALUE_SEPARATOR) == text {
                        incoming.n_same += 1;
                    } else if text.is_empty() {
                        incoming.n_new_values += 1;
                        incoming.edit.values.push((case, VariableRef::Standing(*id), after));
                    } else if let Some(row) = row {
                        let (case, variable) = (row.case.id, *id);
                        incoming.conflicts.push(Conflict { case, variable, before: text, after });
                    }
                }
                // Behind all values: they are looked at below.
                Column::Known(Heading::Category(_) | Heading::CategoryOfColumn(_)) => {}
                Column::Known(Heading::Documents) => {
                    for name in names_of(&values) {
                        let Some(&(document, speaker)) = documents.get(name) else {
                            incoming.unknown_documents.push(name.to_owned());
                            incoming.waiting.push((name.to_owned(), unguarded(draft.name.trim()).to_owned()));
                            continue;
                        };
                        let has = |row: &super::CaseRow| {
                            row.parts.iter().any(|part| (part.document, part.speaker) == (document, speaker))
                        };
                        if !row.is_some_and(has) {
                            incoming.edit.parts.push((case, document, speaker));
                        }
                    }
                }
                Column::Known(Heading::Groups) => {
                    for name in names_of(&values) {
                        let has = |row: &super::CaseRow| {
                            row.groups.iter().any(|id| group_names.get(id).is_some_and(|other| other == name))
                        };
                        if !row.is_some_and(has) {
                            incoming.edit.groups.push((case, name.to_owned()));
                        }
                    }
                }
            }
        }
        for (column, named) in columns.iter().zip(&draft.values) {
            let variable = match column {
                Column::Known(Heading::Category(id)) => VariableRef::Standing(*id),
                Column::Known(Heading::CategoryOfColumn(place)) => match columns.get(*place) {
                    Some(Column::New(n)) => VariableRef::New(*n),
                    _ => continue,
                },
                _ => continue,
            };
            let wordings = wordings.get(&variable).filter(|wordings| wordings.len() == named.len());
            for (wording, name) in wordings.into_iter().flatten().zip(named) {
                let (name, stands) = match variable {
                    VariableRef::Standing(id) => {
                        (meant(snapshot, id, unguarded(name.trim())), categories.of_wording(id, wording))
                    }
                    VariableRef::New(_) => (unguarded(name.trim()).to_owned(), wording.as_str()),
                };
                if !name.is_empty() && stands != name && said.insert((variable, wording.clone())) {
                    incoming.edit.categories.push((variable, wording.clone(), name));
                }
            }
        }
    }
    incoming.unknown_documents.sort();
    incoming.unknown_documents.dedup();
    incoming
}

enum Column {
    Known(Heading),
    New(usize),
}

/// Documents and groups stand in one cell, parted as values are.
fn names_of(values: &[String]) -> impl Iterator<Item = &str> {
    values.iter().map(|name| name.trim()).filter(|name| !name.is_empty())
}

/// The category of a label in whichever language, else the name itself.
fn meant(snapshot: &Snapshot, variable: VariableId, name: &str) -> String {
    let label =
        snapshot.variable_labels().find(|row| row.variable == variable && !row.text.is_empty() && row.label == name);
    let is_own = snapshot.options_of(variable).iter().any(|option| option.category == name || option.text == name);
    match label {
        Some(label) if !is_own => label.text.clone(),
        _ => name.to_owned(),
    }
}

/// The apostrophe that keeps a spreadsheet from taking a text for a formula is no part of it.
fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => text,
    }
}

/// True where a cell says what stands: to the letter, or as its kind reads both.
fn is_same(standing: &str, values: &[String], kind: VariableKind) -> bool {
    let joined = values.join(VALUE_SEPARATOR);
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    if plain(standing) == plain(&joined) || plain(unguarded(standing)) == plain(&joined) {
        return true;
    }
    match (read_value(standing, kind), read_value(&joined, kind)) {
        (Reading::Number(a), Reading::Number(b)) => (a - b).abs() <= f64::EPSILON * a.abs().max(b.abs()),
        (Reading::Date(a, b, c), Reading::Date(d, e, f)) => (a, b, c) == (d, e, f),
        _ => false,
    }
}

/// A new variable is one of numbers or of dates where all of its values are.
fn guessed_kind<'t>(values: impl Iterator<Item = &'t String> + Clone) -> VariableKind {
    let all = |kind: VariableKind| {
        let mut values = values.clone().map(|text| text.trim()).filter(|text| !text.is_empty()).peekable();
        values.peek().is_some() && values.all(|text| read_value(text, kind).unfit().is_none())
    };
    // A column of years is one of numbers.
    if all(VariableKind::Number) {
        VariableKind::Number
    } else if all(VariableKind::Date) {
        VariableKind::Date
    } else {
        VariableKind::Text
    }
}

/// Documents and their speakers by what a case table calls them.
fn documents_by_name(snapshot: &Snapshot) -> HashMap<String, (DocumentId, Option<SpeakerId>)> {
    let mut names = HashMap::new();
    for entry in snapshot.documents() {
        let id = entry.document.id;
        names.entry(entry.document.name.clone()).or_insert((id, None));
        for speaker in &entry.transcript.speakers {
            names.entry(part_name(snapshot, id, Some(speaker.id))).or_insert((id, Some(speaker.id)));
        }
    }
    names
}
