//! Coders.

use super::{Op, OpOutput, Project, ProjectError, Result, checked_name};
use crate::model::*;

impl Project {
    /// Adds a coder. A coder of this name that stands already is given back.
    pub fn add_coder(&mut self, name: &str) -> Result<OpOutput<CoderId>> {
        let name = checked_name(name)?;
        if let Some(coder) = self.snapshot.coders().find(|coder| coder.name == name) {
            return Ok(OpOutput { output: coder.id, changes: super::Changes::default() });
        }
        let id = CoderId(self.replica.next_id());
        self.transact(Op::AddCoder { coder: id }, |tx| {
            tx.insert(&Coder { id, name })?;
            Ok(id)
        })
    }

    /// Renames a coder; their codings stay theirs.
    pub fn rename_coder(&mut self, id: CoderId, name: &str) -> Result<OpOutput<()>> {
        let row = self.snapshot.coder(id).ok_or(ProjectError::UnknownObject(id.0))?;
        let row = Coder { name: checked_name(name)?, ..(**row).clone() };
        if self.snapshot.coders().any(|other| other.id != id && other.name == row.name) {
            return Err(ProjectError::NameTaken(row.name));
        }
        self.transact(Op::RenameCoder { coder: id }, |tx| tx.update(&row))
    }

    /// Sets who codes from now on.
    pub fn set_coder(&mut self, coder: CoderId) -> Result<()> {
        self.snapshot.coder(coder).ok_or(ProjectError::UnknownObject(coder.0))?;
        self.coder = coder;
        Ok(())
    }
}
