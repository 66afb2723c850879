//! The table of cases and variables as one value: for the editor, for print and for export.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::{Reading, Unfit, read_value};
use crate::model::*;
use crate::project::Snapshot;

/// What parts several values of one cell, as in files.
pub const VALUE_SEPARATOR: &str = " | ";

/// All cases with what belongs to them, and the values of all variables.
#[derive(Clone, Debug, Default)]
pub struct CaseTable {
    /// The cases in order.
    pub rows: Vec<CaseRow>,
    /// The variables in order.
    pub variables: Vec<Arc<Variable>>,
    cells: HashMap<(CaseId, VariableId), Vec<Arc<Value>>>,
    options: HashMap<VariableId, HashSet<String>>,
}

/// A case with its documents and groups.
#[derive(Clone, Debug)]
pub struct CaseRow {
    /// The case.
    pub case: Arc<Case>,
    /// Its documents and speakers, in the order of the document list.
    pub parts: Vec<CasePart>,
    /// Its groups, in their order.
    pub groups: Vec<CaseGroupId>,
}

impl CaseTable {
    /// The table of a project.
    pub fn new(snapshot: &Snapshot) -> Self {
        let mut cells: HashMap<(CaseId, VariableId), Vec<Arc<Value>>> = HashMap::new();
        for value in snapshot.values() {
            cells.entry((value.case, value.variable)).or_default().push(Arc::clone(value));
        }
        for values in cells.values_mut().filter(|values| values.len() > 1) {
            values.sort_by_key(|value| (value.position, value.id));
        }
        let place: HashMap<DocumentId, usize> =
            snapshot.documents().enumerate().map(|(place, entry)| (entry.document.id, place)).collect();
        let mut parts: HashMap<CaseId, Vec<CasePart>> = HashMap::new();
        for part in snapshot.case_parts() {
            parts.entry(part.case).or_default().push(*part);
        }
        #[allow(clippy::iter_over_hash_type, reason = "each is sorted by itself")]
        for of in parts.values_mut() {
            of.sort_by_key(|part| (place.get(&part.document).copied(), part.speaker, part.id));
        }
        let mut groups: HashMap<CaseId, Vec<CaseGroupId>> = HashMap::new();
        for group in snapshot.case_groups() {
            for member in snapshot.cases_of_group(group.id) {
                groups.entry(member.case).or_default().push(group.id);
            }
        }
        let rows = snapshot.cases().into_iter().map(|case| CaseRow {
            case: Arc::clone(case),
            parts: parts.remove(&case.id).unwrap_or_default(),
            groups: groups.remove(&case.id).unwrap_or_default(),
        });
        let variables: Vec<Arc<Variable>> = snapshot.variables().into_iter().cloned().collect();
        let choices = variables.iter().filter(|variable| is_choice(variable.kind));
        let options = choices.map(|variable| {
            let texts = snapshot.options_of(variable.id).into_iter().map(|option| option.text.clone());
            (variable.id, texts.collect())
        });
        Self { rows: rows.collect(), options: options.collect(), variables, cells }
    }

    /// The values of a cell.
    pub fn values(&self, case: CaseId, variable: VariableId) -> &[Arc<Value>] {
        self.cells.get(&(case, variable)).map_or(&[], Vec::as_slice)
    }

    /// The values of a cell as one text.
    pub fn text(&self, case: CaseId, variable: VariableId) -> String {
        match self.values(case, variable) {
            [] => String::new(),
            [value] => value.text.clone(),
            several => several.iter().map(|value| value.text.as_str()).collect::<Vec<_>>().join(VALUE_SEPARATOR),
        }
    }

    /// Why a cell does not fit the kind of its variable.
    pub fn unfit(&self, case: CaseId, variable: &Variable) -> Option<Unfit> {
        let values = self.values(case, variable.id);
        if values.len() > 1 && !matches!(variable.kind, VariableKind::Text | VariableKind::Multiple) {
            return Some(Unfit::Several);
        }
        let options = self.options.get(&variable.id).filter(|options| !options.is_empty());
        values.iter().find_map(|value| match options {
            Some(options) => (!options.contains(&value.text)).then_some(Unfit::NoOption),
            None => read_value(&value.text, variable.kind).unfit(),
        })
    }

    /// How a cell is sorted; none for an empty one, which stands last.
    pub fn reading(&self, case: CaseId, variable: &Variable) -> Option<Reading> {
        let first = self.values(case, variable.id).first()?;
        Some(read_value(&first.text, variable.kind))
    }
}

/// True for variables that take one or several of their options.
pub const fn is_choice(kind: VariableKind) -> bool {
    matches!(kind, VariableKind::Single | VariableKind::Multiple)
}

/// The values that a cell's text is: several are parted by ` | `; of a multiple choice also by a
/// semicolon or a line end, as survey programs write them.
pub fn values_of_text(text: &str, kind: VariableKind) -> Vec<String> {
    let values: Vec<&str> = match kind {
        VariableKind::Multiple => text.split(['|', ';', '\n']).collect(),
        _ => text.split(VALUE_SEPARATOR).collect(),
    };
    values.into_iter().map(str::trim).filter(|value| !value.is_empty()).map(str::to_owned).collect()
}

/// What a part of a case is called: the document, or `FG1 (Ana)` for one speaker of it.
pub fn part_name(snapshot: &Snapshot, document: DocumentId, speaker: Option<SpeakerId>) -> String {
    let Some(entry) = snapshot.document(document) else { return String::new() };
    let label = speaker.and_then(|id| entry.transcript.speakers.iter().find(|speaker| speaker.id == id));
    match label {
        Some(speaker) => format!("{} ({})", entry.document.name, speaker.label),
        None => entry.document.name.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_values_stand_in_one_text() {
        assert_eq!(values_of_text(" a | b|c ", VariableKind::Text), ["a", "b|c"]);
        assert_eq!(values_of_text("a; b|c\nd;", VariableKind::Multiple), ["a", "b", "c", "d"]);
        assert_eq!(values_of_text("1;5", VariableKind::Single), ["1;5"]);
        assert!(values_of_text(" | ", VariableKind::Text).is_empty());
    }
}
