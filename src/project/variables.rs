//! Variables: attributes of cases, their kind and their order.
//!
//! A change of kind changes no value: what does not fit the new kind stays as it was written and
//! is told as such where values are shown (`query::cases::read_value`).

use std::collections::HashSet;

use super::document_sets::in_order;
use super::value_options::Options;
use super::{Op, OpOutput, Project, ProjectError, Result, checked_name, each_once};
use crate::model::*;

impl Project {
    /// Adds a variable at the end of the list.
    pub fn add_variable(&mut self, name: &str, kind: VariableKind) -> Result<OpOutput<VariableId>> {
        let name = self.free_variable_name(name, None)?;
        let id = VariableId(self.replica.next_id());
        let position = self.snapshot.variables.values().map(|row| row.position).max().unwrap_or(0) + 1;
        self.transact(Op::AddVariable { variable: id }, |tx| {
            tx.insert(&Variable { id, name, kind, position })?;
            Ok(id)
        })
    }

    /// Renames a variable.
    pub fn rename_variable(&mut self, id: VariableId, name: &str) -> Result<OpOutput<()>> {
        let variable = self.known_variable(id)?;
        let name = self.free_variable_name(name, Some(id))?;
        self.transact(Op::RenameVariable { variable: id }, |tx| tx.update(&Variable { name, ..variable }))
    }

    /// Says how the values of a variable are read. The values stay as they are; what they say
    /// becomes the options of a choice.
    pub fn set_variable_kind(&mut self, id: VariableId, kind: VariableKind) -> Result<OpOutput<()>> {
        let variable = self.known_variable(id)?;
        self.transact(Op::SetVariableKind { variable: id }, |tx| {
            if matches!(kind, VariableKind::Single | VariableKind::Multiple) && variable.kind != kind {
                let mut options = Options::of(tx.before, id);
                options.take_all(tx);
                options.store(tx)?;
            }
            tx.update(&Variable { kind, ..variable })
        })
    }

    /// Deletes variables with their values, options and labels.
    pub fn delete_variables(&mut self, ids: &[VariableId]) -> Result<OpOutput<()>> {
        let ids = each_once(ids);
        for &id in &ids {
            self.known_variable(id)?;
        }
        let gone: HashSet<VariableId> = ids.iter().copied().collect();
        self.transact(Op::DeleteVariables { n: ids.len() }, |tx| {
            let before = tx.before;
            let values = before.values.values().filter(|value| gone.contains(&value.variable));
            tx.remove_all::<Value>(&values.map(|value| value.id.0).collect::<Vec<_>>())?;
            let options = before.value_options.values().filter(|option| gone.contains(&option.variable));
            tx.remove_all::<ValueOption>(&options.map(|option| option.id.0).collect::<Vec<_>>())?;
            let labels = before.variable_labels.values().filter(|label| gone.contains(&label.variable));
            tx.remove_all::<VariableLabel>(&labels.map(|label| label.id.0).collect::<Vec<_>>())?;
            tx.bury_all::<Variable>(&ids.iter().map(|id| id.0).collect::<Vec<_>>())
        })
    }

    /// Puts variables before another one, or behind all others.
    pub fn move_variables(&mut self, ids: &[VariableId], before: Option<VariableId>) -> Result<OpOutput<()>> {
        let ids = each_once(ids);
        for &id in &ids {
            self.known_variable(id)?;
        }
        let standing = self.snapshot.variables().into_iter().map(|variable| (**variable).clone()).collect();
        let rows = in_order(standing, &ids, before, |variable: &Variable| variable.id);
        let rows: Vec<Variable> =
            rows.into_iter().zip(1..).map(|(variable, position)| Variable { position, ..variable }).collect();
        self.transact(Op::MoveVariables { n: ids.len() }, |tx| tx.update_all(&rows))
    }

    pub(super) fn known_variable(&self, id: VariableId) -> Result<Variable> {
        let variable = self.snapshot.variables.get(&id).ok_or(ProjectError::UnknownObject(id.0))?;
        Ok((**variable).clone())
    }

    fn free_variable_name(&self, name: &str, own: Option<VariableId>) -> Result<String> {
        let name = checked_name(name)?;
        let taken = self.snapshot.variables.values().any(|variable| variable.name == name && Some(variable.id) != own);
        if taken { Err(ProjectError::NameTaken(name)) } else { Ok(name) }
    }
}
