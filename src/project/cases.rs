//! Cases, what belongs to them, and their variables.

use std::collections::{HashMap, HashSet};

use super::{Op, OpOutput, Project, ProjectError, Result, checked_name};
use crate::model::*;

/// What importing a case table did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CaseTableReport {
    /// How many rows the table had.
    pub n_cases: usize,
    /// How many of the cases are new.
    pub n_new: usize,
    /// How many variables the table had.
    pub n_variables: usize,
}

impl Project {
    /// Adds a case at the end of the list.
    pub fn add_case(&mut self, name: &str) -> Result<OpOutput<CaseId>> {
        let name = self.free_case_name(name, None)?;
        let id = CaseId(self.replica.next_id());
        let position = self.snapshot.cases.values().map(|case| case.position).max().unwrap_or(0) + 1;
        self.transact(Op::AddCase { case: id }, |tx| {
            tx.insert(&Case { id, name, position, external_id: None })?;
            Ok(id)
        })
    }

    /// Renames a case.
    pub fn rename_case(&mut self, id: CaseId, name: &str) -> Result<OpOutput<()>> {
        let name = self.free_case_name(name, Some(id))?;
        let case = self.snapshot.case(id).ok_or_else(|| ProjectError::UnknownCase(id.to_string()))?;
        let row = Case { name, ..(**case).clone() };
        self.transact(Op::RenameCase { case: id }, |tx| tx.update(&row))
    }

    /// Deletes cases with their values and memos; their documents stay.
    pub fn delete_cases(&mut self, ids: &[CaseId]) -> Result<OpOutput<()>> {
        let ids = &super::each_once(ids);
        for id in ids {
            self.snapshot.case(*id).ok_or_else(|| ProjectError::UnknownCase(id.to_string()))?;
        }
        self.transact(Op::DeleteCases { n: ids.len() }, |tx| {
            let before = tx.before;
            let parts = before.case_parts().filter(|part| ids.contains(&part.case)).map(|part| part.id.0);
            tx.remove_all::<CasePart>(&parts.collect::<Vec<_>>())?;
            let values = before.values.values().filter(|value| ids.contains(&value.case)).map(|value| value.id.0);
            tx.remove_all::<Value>(&values.collect::<Vec<_>>())?;
            super::ties::remove_with_cases(tx, &ids.iter().copied().collect())?;
            let bound = before.memos().filter(|memo| memo.case.is_some_and(|case| ids.contains(&case)));
            super::ties::bury_memos(tx, &bound.map(|memo| memo.id).collect::<Vec<_>>())?;
            tx.bury_all::<Case>(&ids.iter().map(|id| id.0).collect::<Vec<_>>())
        })
    }

    /// Says to which case each document belongs; none takes it out of every case.
    pub fn assign_documents(&mut self, assigned: &[(DocumentId, Option<CaseId>)]) -> Result<OpOutput<()>> {
        for (document, case) in assigned {
            self.snapshot.document(*document).ok_or_else(|| ProjectError::UnknownDocument(document.to_string()))?;
            if let Some(case) = case {
                self.snapshot.case(*case).ok_or_else(|| ProjectError::UnknownCase(case.to_string()))?;
            }
        }
        self.transact(Op::AssignDocuments { n: assigned.len() }, |tx| {
            // Named twice, a document goes where it was sent last.
            let last: HashMap<DocumentId, Option<CaseId>> = assigned.iter().copied().collect();
            for document in super::each_once(&assigned.iter().map(|&(document, _)| document).collect::<Vec<_>>()) {
                let case = last[&document];
                let standing: Vec<&CasePart> =
                    tx.before.case_parts().filter(|part| part.document == document).collect();
                if let ([part], Some(case)) = (standing.as_slice(), case)
                    && part.case == case
                    && part.speaker.is_none()
                {
                    continue;
                }
                let gone: Vec<i64> = standing.iter().map(|part| part.id.0).collect();
                tx.remove_all::<CasePart>(&gone)?;
                if let Some(case) = case {
                    let id = tx.new_id();
                    tx.insert(&CasePart { id, case, document, speaker: None })?;
                }
            }
            Ok(())
        })
    }

    /// Stores a case table: new cases and variables are added, values of known cases are
    /// replaced for the variables that the table has.
    pub fn import_case_table(&mut self, table: &DraftCaseTable) -> Result<OpOutput<CaseTableReport>> {
        self.transact(Op::ImportCaseTable { n: table.cases.len() }, |tx| store_case_table(tx, table).map(|done| done.0))
    }

    /// Adds a variable at the end of the list.
    pub fn add_variable(&mut self, name: &str, kind: VariableKind) -> Result<OpOutput<VariableId>> {
        let name = checked_name(name)?;
        if self.snapshot.variables.values().any(|variable| variable.name == name) {
            return Err(ProjectError::NameTaken(name));
        }
        let id = VariableId(self.replica.next_id());
        let position = self.snapshot.variables.values().map(|row| row.position).max().unwrap_or(0) + 1;
        self.transact(Op::AddVariable { variable: id }, |tx| {
            tx.insert(&Variable { id, name, kind, position })?;
            Ok(id)
        })
    }

    /// Sets the values of one case for one variable; none takes them away.
    pub fn set_values(&mut self, case: CaseId, variable: VariableId, values: &[String]) -> Result<OpOutput<()>> {
        self.snapshot.case(case).ok_or_else(|| ProjectError::UnknownCase(case.to_string()))?;
        self.snapshot.variables.get(&variable).ok_or(ProjectError::UnknownObject(variable.0))?;
        self.transact(Op::SetValues { case }, |tx| store_values(tx, case, variable, values))
    }

    fn free_case_name(&self, name: &str, own: Option<CaseId>) -> Result<String> {
        let name = checked_name(name)?;
        let taken = self.snapshot.cases.values().any(|case| case.name == name && Some(case.id) != own);
        if taken { Err(ProjectError::NameTaken(name)) } else { Ok(name) }
    }
}

/// All cases by their names.
pub(super) fn case_names(snapshot: &super::Snapshot) -> HashMap<String, CaseId> {
    snapshot.cases.values().map(|case| (case.name.clone(), case.id)).collect()
}

/// Stores a case table; gives all cases by their names as they stand then.
pub(super) fn store_case_table(
    tx: &mut super::Tx<'_>,
    table: &DraftCaseTable,
) -> Result<(CaseTableReport, HashMap<String, CaseId>)> {
    let before = tx.before;
    let mut variables: Vec<VariableId> = Vec::with_capacity(table.variables.len());
    let mut position = before.variables.values().map(|row| row.position).max().unwrap_or(0);
    // A name that stands twice would leave open which of the two is meant.
    let (mut columns, mut rows) = (HashSet::new(), HashSet::new());
    for name in &table.variables {
        let name = checked_name(name)?;
        if !columns.insert(name.clone()) {
            return Err(ProjectError::NameTaken(name));
        }
        let standing = before.variables.values().find(|variable| variable.name == name);
        variables.push(match standing {
            Some(variable) => variable.id,
            None => {
                position += 1;
                let id = tx.new_id();
                tx.insert(&Variable { id, name, kind: VariableKind::Text, position })?;
                id
            }
        });
    }
    let mut known = case_names(before);
    let mut position = before.cases.values().map(|row| row.position).max().unwrap_or(0);
    let mut report = CaseTableReport { n_cases: table.cases.len(), n_new: 0, n_variables: variables.len() };
    for row in &table.cases {
        let name = checked_name(&row.name)?;
        if !rows.insert(name.clone()) {
            return Err(ProjectError::NameTaken(name));
        }
        let case = match known.get(&name) {
            Some(&case) => case,
            None => {
                position += 1;
                report.n_new += 1;
                let id = tx.new_id();
                known.insert(name.clone(), id);
                tx.insert(&Case { id, name, position, external_id: None })?;
                id
            }
        };
        for (&variable, values) in variables.iter().zip(&row.values) {
            store_values(tx, case, variable, values)?;
        }
    }
    Ok((report, known))
}

fn store_values(tx: &mut super::Tx<'_>, case: CaseId, variable: VariableId, values: &[String]) -> Result<()> {
    let standing = tx.before.values_of(case, variable);
    if standing.iter().map(|value| value.text.as_str()).eq(values.iter().map(String::as_str)) {
        return Ok(());
    }
    tx.remove_all::<Value>(&standing.iter().map(|value| value.id.0).collect::<Vec<_>>())?;
    for (position, text) in values.iter().enumerate() {
        let id = tx.new_id();
        tx.insert(&Value { id, case, variable, position: position as i64 + 1, text: text.clone() })?;
    }
    Ok(())
}
