//! Sets of codes: the favourites that the digits 1 to 9 reach.

use super::{Op, OpOutput, Project, ProjectError, Result, Tx, checked_name};
use crate::model::*;

impl Project {
    /// Makes an empty set at the end of the list.
    pub fn add_code_set(&mut self, name: &str) -> Result<OpOutput<CodeSetId>> {
        let row = self.new_code_set(name)?;
        self.transact(Op::AddCodeSet { code_set: row.id }, |tx| {
            tx.insert(&row)?;
            Ok(row.id)
        })
    }

    /// Renames a set.
    pub fn rename_code_set(&mut self, id: CodeSetId, name: &str) -> Result<OpOutput<()>> {
        let row = self.code_set_row(id)?;
        let name = self.free_code_set_name(name, Some(id))?;
        self.transact(Op::RenameCodeSet { code_set: id }, |tx| tx.update(&CodeSet { name, ..row }))
    }

    /// Deletes a set; its codes stay in the code system.
    pub fn delete_code_set(&mut self, id: CodeSetId) -> Result<OpOutput<()>> {
        self.code_set_row(id)?;
        self.transact(Op::DeleteCodeSet { code_set: id }, |tx| {
            let members: Vec<i64> = tx.before.members_of(id).iter().map(|member| member.id.0).collect();
            tx.remove_all::<CodeSetMember>(&members)?;
            tx.bury_all::<CodeSet>(&[id.0])
        })
    }

    /// Puts a code into a set, at a position counted from 1 (the first free one where none is
    /// given). A code that stands in the set already changes its place. What stood at the position
    /// is never lost: it takes the place that became free, or the first free one.
    pub fn put_code_in_set(&mut self, set: CodeSetId, code: CodeId, at: Option<u16>) -> Result<OpOutput<()>> {
        self.code_set_row(set)?;
        self.snapshot.code(code).ok_or_else(|| ProjectError::UnknownCode(code.to_string()))?;
        self.transact(Op::PutCodeInSet { code, code_set: set }, |tx| put(tx, set, code, at))
    }

    /// Makes a set and puts a code into it, as one operation: the first favourite of a project.
    pub fn put_code_in_new_set(&mut self, name: &str, code: CodeId, at: Option<u16>) -> Result<OpOutput<CodeSetId>> {
        self.snapshot.code(code).ok_or_else(|| ProjectError::UnknownCode(code.to_string()))?;
        let row = self.new_code_set(name)?;
        self.transact(Op::PutCodeInSet { code, code_set: row.id }, |tx| {
            tx.insert(&row)?;
            put(tx, row.id, code, at)?;
            Ok(row.id)
        })
    }

    /// Takes a code out of a set.
    pub fn take_code_from_set(&mut self, set: CodeSetId, code: CodeId) -> Result<OpOutput<()>> {
        self.code_set_row(set)?;
        self.transact(Op::TakeCodeFromSet { code, code_set: set }, |tx| {
            let members = tx.before.members_of(set);
            let gone: Vec<i64> =
                members.iter().filter(|member| member.code == code).map(|member| member.id.0).collect();
            tx.remove_all::<CodeSetMember>(&gone)
        })
    }

    fn code_set_row(&self, id: CodeSetId) -> Result<CodeSet> {
        self.snapshot.code_sets.get(&id).map(|set| (**set).clone()).ok_or(ProjectError::UnknownObject(id.0))
    }

    fn new_code_set(&mut self, name: &str) -> Result<CodeSet> {
        let name = self.free_code_set_name(name, None)?;
        let position = self.snapshot.code_sets.values().map(|set| set.position).max().unwrap_or(0) + 1;
        Ok(CodeSet { id: CodeSetId(self.replica.next_id()), name, position })
    }

    fn free_code_set_name(&self, name: &str, except: Option<CodeSetId>) -> Result<String> {
        let name = checked_name(name)?;
        let taken = self.snapshot.code_sets.values().any(|set| set.name == name && Some(set.id) != except);
        if taken { Err(ProjectError::NameTaken(name)) } else { Ok(name) }
    }
}

fn put(tx: &mut Tx<'_>, set: CodeSetId, code: CodeId, at: Option<u16>) -> Result<()> {
    let members = tx.before.members_of(set);
    let own = members.iter().find(|member| member.code == code);
    let is_free = |position: &i64| !members.iter().any(|member| member.position == *position);
    let first_free = (1..).find(is_free).unwrap_or(1);
    let position = match (at, own) {
        (Some(at), _) => i64::from(at.max(1)),
        (None, Some(own)) => own.position,
        (None, None) => first_free,
    };
    if let Some(there) = members.iter().find(|member| member.position == position && member.code != code) {
        let gives_way = own.map_or(first_free, |own| own.position);
        tx.update(&CodeSetMember { position: gives_way, ..(***there).clone() })?;
    }
    match own {
        Some(own) => tx.update(&CodeSetMember { position, ..(***own).clone() }),
        None => {
            let id = tx.new_id();
            tx.insert(&CodeSetMember { id, code_set: set, code, position })
        }
    }
}
