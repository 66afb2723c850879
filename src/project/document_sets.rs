//! Sets of documents: named choices beside the groups. A document stands in one group, and in
//! as many sets as are useful.

use super::{Op, OpOutput, Project, ProjectError, Result, checked_name, each_once};
use crate::model::*;

impl Project {
    /// Makes a set of documents, in this order.
    pub fn add_document_set(&mut self, name: &str, documents: &[DocumentId]) -> Result<OpOutput<DocumentSetId>> {
        let name = self.free_set_name(name, None)?;
        let documents = self.known_documents(documents)?;
        let position = self.snapshot.document_sets().last().map_or(1, |set| set.position + 1);
        let id: DocumentSetId = self.replica.next_id().into();
        self.transact(Op::AddDocumentSet { document_set: id }, |tx| {
            tx.insert(&DocumentSet { id, name, position })?;
            let members: Vec<DocumentSetMember> = documents
                .into_iter()
                .zip(1..)
                .map(|(document, position)| DocumentSetMember { id: tx.new_id(), document_set: id, document, position })
                .collect();
            tx.insert_all(&members)?;
            Ok(id)
        })
    }

    /// Renames a set of documents.
    pub fn rename_document_set(&mut self, id: DocumentSetId, name: &str) -> Result<OpOutput<()>> {
        let set = self.document_set(id)?;
        let name = self.free_set_name(name, Some(id))?;
        self.transact(Op::RenameDocumentSet { document_set: id }, |tx| tx.update(&DocumentSet { name, ..set }))
    }

    /// Deletes a set; its documents stay where they are.
    pub fn delete_document_set(&mut self, id: DocumentSetId) -> Result<OpOutput<()>> {
        self.document_set(id)?;
        let members: Vec<i64> = self.snapshot.documents_of_set(id).iter().map(|member| member.id.0).collect();
        self.transact(Op::DeleteDocumentSet { document_set: id }, |tx| {
            tx.remove_all::<DocumentSetMember>(&members)?;
            tx.bury_all::<DocumentSet>(&[id.0])
        })
    }

    /// Puts sets before another one, or behind all others.
    pub fn move_document_sets(&mut self, ids: &[DocumentSetId], before: Option<DocumentSetId>) -> Result<OpOutput<()>> {
        let ids = each_once(ids);
        for &id in &ids {
            self.document_set(id)?;
        }
        let standing: Vec<DocumentSet> = self.snapshot.document_sets().into_iter().map(|set| (**set).clone()).collect();
        let rows = in_order(standing, &ids, before, |set| set.id);
        let rows: Vec<DocumentSet> =
            rows.into_iter().zip(1..).map(|(set, position)| DocumentSet { position, ..set }).collect();
        self.transact(Op::MoveDocumentSets { n: ids.len() }, |tx| tx.update_all(&rows))
    }

    /// Puts documents into a set, in this order, before another document of it or at its end.
    /// Those that stand in it already are moved there.
    pub fn put_in_document_set(
        &mut self,
        id: DocumentSetId,
        documents: &[DocumentId],
        before: Option<DocumentId>,
    ) -> Result<OpOutput<()>> {
        self.document_set(id)?;
        let documents = self.known_documents(documents)?;
        self.transact(Op::PutInDocumentSet { n: documents.len(), document_set: id }, |tx| {
            let standing = tx.before.documents_of_set(id).into_iter().map(|member| (**member).clone());
            let mut members: Vec<DocumentSetMember> = standing.collect();
            let known = members.len();
            for &document in &documents {
                if !members.iter().any(|member| member.document == document) {
                    members.push(DocumentSetMember { id: tx.new_id(), document_set: id, document, position: 0 });
                }
            }
            let new: Vec<DocumentSetMemberId> = members[known..].iter().map(|member| member.id).collect();
            let rows = in_order(members, &documents, before, |member| member.document);
            let rows = rows.into_iter().zip(1..).map(|(member, position)| DocumentSetMember { position, ..member });
            let (new, standing): (Vec<_>, Vec<_>) = rows.partition(|member| new.contains(&member.id));
            tx.update_all(&standing)?;
            tx.insert_all(&new)
        })
    }

    /// Takes documents out of a set; those that do not stand in it are left out.
    pub fn take_from_document_set(&mut self, id: DocumentSetId, documents: &[DocumentId]) -> Result<OpOutput<()>> {
        self.document_set(id)?;
        let members = self.snapshot.documents_of_set(id);
        let gone = members.iter().filter(|member| documents.contains(&member.document));
        let gone: Vec<i64> = gone.map(|member| member.id.0).collect();
        self.transact(Op::TakeFromDocumentSet { n: gone.len(), document_set: id }, |tx| {
            tx.remove_all::<DocumentSetMember>(&gone)
        })
    }

    fn document_set(&self, id: DocumentSetId) -> Result<DocumentSet> {
        let set = self.snapshot.document_sets.get(&id).ok_or(ProjectError::UnknownObject(id.0))?;
        Ok((**set).clone())
    }

    pub(super) fn known_documents(&self, ids: &[DocumentId]) -> Result<Vec<DocumentId>> {
        let ids = each_once(ids);
        match ids.iter().find(|id| self.snapshot.document(**id).is_none()) {
            Some(unknown) => Err(ProjectError::UnknownDocument(unknown.to_string())),
            None => Ok(ids),
        }
    }

    fn free_set_name(&self, name: &str, own: Option<DocumentSetId>) -> Result<String> {
        let name = checked_name(name)?;
        let taken = self.snapshot.document_sets.values().any(|set| set.name == name && Some(set.id) != own);
        if taken { Err(ProjectError::NameTaken(name)) } else { Ok(name) }
    }
}

/// The rows with those of `moved` (in that order) standing before `before`, or behind all
/// others.
pub(super) fn in_order<T, K: Copy + PartialEq>(
    rows: Vec<T>,
    moved: &[K],
    before: Option<K>,
    key: impl Fn(&T) -> K,
) -> Vec<T> {
    let (mut carried, mut rest): (Vec<T>, Vec<T>) = rows.into_iter().partition(|row| moved.contains(&key(row)));
    carried.sort_by_key(|row| moved.iter().position(|id| *id == key(row)));
    let place = before.and_then(|before| rest.iter().position(|row| key(row) == before)).unwrap_or(rest.len());
    rest.splice(place..place, carried);
    rest
}
