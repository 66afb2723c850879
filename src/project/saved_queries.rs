//! Retrievals, comparisons, reports and word lists that are given a name.

use super::{Op, OpOutput, Project, ProjectError, Result, checked_name};
use crate::model::*;

impl Project {
    /// Keeps a question under a name. What is asked comes as JSON, which only the analysis reads.
    pub fn add_saved_query(&mut self, kind: SavedKind, name: &str, spec: &str) -> Result<OpOutput<SavedQueryId>> {
        let name = self.free_query_name(kind, name, None)?;
        let id = SavedQueryId(self.replica.next_id());
        let position = self.snapshot.saved_queries.values().map(|row| row.position).max().unwrap_or(0) + 1;
        self.transact(Op::AddSavedQuery { saved_query: id }, |tx| {
            tx.insert(&SavedQuery { id, name, position, spec: spec.to_owned(), created_at: tx.now, kind })?;
            Ok(id)
        })
    }

    /// Gives a saved query another name.
    pub fn rename_saved_query(&mut self, id: SavedQueryId, name: &str) -> Result<OpOutput<()>> {
        let row = self.query_row(id)?;
        let name = self.free_query_name(row.kind, name, Some(id))?;
        self.transact(Op::RenameSavedQuery { saved_query: id }, |tx| tx.update(&SavedQuery { name, ..row }))
    }

    /// Changes what a saved query asks.
    pub fn update_saved_query(&mut self, id: SavedQueryId, spec: &str) -> Result<OpOutput<()>> {
        let row = self.query_row(id)?;
        let spec = spec.to_owned();
        self.transact(Op::UpdateSavedQuery { saved_query: id }, |tx| tx.update(&SavedQuery { spec, ..row }))
    }

    /// Deletes a saved query; what it found stays as it is.
    pub fn delete_saved_query(&mut self, id: SavedQueryId) -> Result<OpOutput<()>> {
        let what = self.query_row(id)?.kind;
        self.transact(Op::DeleteSavedQuery { what }, |tx| tx.bury_all::<SavedQuery>(&[id.0]))
    }

    fn query_row(&self, id: SavedQueryId) -> Result<SavedQuery> {
        self.snapshot.saved_query(id).map(|row| (**row).clone()).ok_or(ProjectError::UnknownObject(id.0))
    }

    /// The checked name, where no other one of the kind has it.
    fn free_query_name(&self, kind: SavedKind, name: &str, but: Option<SavedQueryId>) -> Result<String> {
        let name = checked_name(name)?;
        let is_taken =
            self.snapshot.saved_queries(kind).iter().any(|query| query.name == name && Some(query.id) != but);
        if is_taken { Err(ProjectError::NameTaken(name)) } else { Ok(name) }
    }
}
