//! Cases: who or what is compared.

use std::collections::HashMap;

use super::document_sets::in_order;
use super::{Op, OpOutput, Project, ProjectError, Result, checked_name};
use crate::model::*;

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

    /// Puts cases before another one, or behind all others. All of them in a new order is one
    /// step too.
    pub fn move_cases(&mut self, ids: &[CaseId], before: Option<CaseId>) -> Result<OpOutput<()>> {
        let ids = self.known_cases(ids)?;
        let standing = self.snapshot.cases().into_iter().map(|case| (**case).clone()).collect();
        let rows = in_order(standing, &ids, before, |case: &Case| case.id);
        let rows: Vec<Case> = rows.into_iter().zip(1..).map(|(case, position)| Case { position, ..case }).collect();
        self.transact(Op::MoveCases { n: ids.len() }, |tx| tx.update_all(&rows))
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
