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

    /// Sets who codes from now on.
    pub fn set_coder(&mut self, coder: CoderId) -> Result<()> {
        self.snapshot.coder(coder).ok_or(ProjectError::UnknownObject(coder.0))?;
        self.coder = coder;
        Ok(())
    }
}
