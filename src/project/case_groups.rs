//! Groups of cases: named choices, such as all organisations of one region. A case may stand in
//! several.

use super::document_sets::in_order;
use super::{Op, OpOutput, Project, ProjectError, Result, checked_name, each_once};
use crate::model::*;

impl Project {
    /// Makes a group of cases, in this order.
    pub fn add_case_group(&mut self, name: &str, cases: &[CaseId]) -> Result<OpOutput<CaseGroupId>> {
        let name = self.free_case_group_name(name, None)?;
        let cases = self.known_cases(cases)?;
        let position = self.snapshot.case_groups().last().map_or(1, |group| group.position + 1);
        let id: CaseGroupId = self.replica.next_id().into();
        self.transact(Op::AddCaseGroup { case_group: id }, |tx| {
            tx.insert(&CaseGroup { id, name, position })?;
            let members: Vec<CaseGroupMember> = cases
                .into_iter()
                .zip(1..)
                .map(|(case, position)| CaseGroupMember { id: tx.new_id(), case_group: id, case, position })
                .collect();
            tx.insert_all(&members)?;
            Ok(id)
        })
    }

    /// Renames a group of cases.
    pub fn rename_case_group(&mut self, id: CaseGroupId, name: &str) -> Result<OpOutput<()>> {
        let group = self.case_group(id)?;
        let name = self.free_case_group_name(name, Some(id))?;
        self.transact(Op::RenameCaseGroup { case_group: id }, |tx| tx.update(&CaseGroup { name, ..group }))
    }

    /// Deletes a group; its cases stay where they are.
    pub fn delete_case_group(&mut self, id: CaseGroupId) -> Result<OpOutput<()>> {
        self.case_group(id)?;
        let members: Vec<i64> = self.snapshot.cases_of_group(id).iter().map(|member| member.id.0).collect();
        self.transact(Op::DeleteCaseGroup { case_group: id }, |tx| {
            tx.remove_all::<CaseGroupMember>(&members)?;
            tx.bury_all::<CaseGroup>(&[id.0])
        })
    }

    /// Puts groups before another one, or behind all others.
    pub fn move_case_groups(&mut self, ids: &[CaseGroupId], before: Option<CaseGroupId>) -> Result<OpOutput<()>> {
        let ids = each_once(ids);
        for &id in &ids {
            self.case_group(id)?;
        }
        let standing = self.snapshot.case_groups().into_iter().map(|group| (**group).clone()).collect();
        let rows = in_order(standing, &ids, before, |group: &CaseGroup| group.id);
        let rows: Vec<CaseGroup> =
            rows.into_iter().zip(1..).map(|(group, position)| CaseGroup { position, ..group }).collect();
        self.transact(Op::MoveCaseGroups { n: ids.len() }, |tx| tx.update_all(&rows))
    }

    /// Puts cases into a group, in this order, before another case of it or at its end. Those
    /// that stand in it already are moved there.
    pub fn put_in_case_group(
        &mut self,
        id: CaseGroupId,
        cases: &[CaseId],
        before: Option<CaseId>,
    ) -> Result<OpOutput<()>> {
        self.case_group(id)?;
        let cases = self.known_cases(cases)?;
        self.transact(Op::PutInCaseGroup { n: cases.len(), case_group: id }, |tx| {
            let standing = tx.before.cases_of_group(id).into_iter().map(|member| (**member).clone());
            let mut members: Vec<CaseGroupMember> = standing.collect();
            let known = members.len();
            for &case in &cases {
                if !members.iter().any(|member| member.case == case) {
                    members.push(CaseGroupMember { id: tx.new_id(), case_group: id, case, position: 0 });
                }
            }
            let new: Vec<CaseGroupMemberId> = members[known..].iter().map(|member| member.id).collect();
            let rows = in_order(members, &cases, before, |member| member.case);
            let rows = rows.into_iter().zip(1..).map(|(member, position)| CaseGroupMember { position, ..member });
            let (new, standing): (Vec<_>, Vec<_>) = rows.partition(|member| new.contains(&member.id));
            tx.update_all(&standing)?;
            tx.insert_all(&new)
        })
    }

    /// Takes cases out of a group; those that do not stand in it are left out.
    pub fn take_from_case_group(&mut self, id: CaseGroupId, cases: &[CaseId]) -> Result<OpOutput<()>> {
        self.case_group(id)?;
        let members = self.snapshot.cases_of_group(id);
        let gone = members.iter().filter(|member| cases.contains(&member.case));
        let gone: Vec<i64> = gone.map(|member| member.id.0).collect();
        self.transact(Op::TakeFromCaseGroup { n: gone.len(), case_group: id }, |tx| {
            tx.remove_all::<CaseGroupMember>(&gone)
        })
    }

    fn case_group(&self, id: CaseGroupId) -> Result<CaseGroup> {
        let group = self.snapshot.case_groups.get(&id).ok_or(ProjectError::UnknownObject(id.0))?;
        Ok((**group).clone())
    }

    pub(super) fn known_cases(&self, ids: &[CaseId]) -> Result<Vec<CaseId>> {
        let ids = each_once(ids);
        match ids.iter().find(|id| self.snapshot.case(**id).is_none()) {
            Some(unknown) => Err(ProjectError::UnknownCase(unknown.to_string())),
            None => Ok(ids),
        }
    }

    fn free_case_group_name(&self, name: &str, own: Option<CaseGroupId>) -> Result<String> {
        let name = checked_name(name)?;
        let taken = self.snapshot.case_groups.values().any(|group| group.name == name && Some(group.id) != own);
        if taken { Err(ProjectError::NameTaken(name)) } else { Ok(name) }
    }
}
