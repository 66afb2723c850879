//! Documents and their groups.

use std::collections::HashSet;

use sha2::{Digest as _, Sha256};

use super::document_sets::in_order;
use super::ties::{bury_memos, release_codings, remove_with_documents};
use super::{Op, OpOutput, Project, ProjectError, Result, Tx, checked_name};
use crate::model::*;

/// SHA-256 in hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Project {
    /// Stores documents as one operation, behind those that stand in the group. A name that
    /// is taken gets a number: `CSO3 (2)`.
    pub fn add_documents(
        &mut self,
        drafts: Vec<DraftDocument>,
        group: Option<DocumentGroupId>,
    ) -> Result<OpOutput<Vec<DocumentId>>> {
        self.check_group(group)?;
        self.transact(Op::AddDocuments { n: drafts.len() }, |tx| {
            let mut names: HashSet<String> = tx.before.documents().map(|e| e.document.name.clone()).collect();
            let positions = tx.before.documents().filter(|entry| entry.document.document_group == group);
            let mut position = positions.map(|entry| entry.document.position).max().unwrap_or(0);
            let mut ids = Vec::with_capacity(drafts.len());
            for draft in drafts {
                position += 1;
                let name = free_name(&checked_name(&draft.name)?, &names);
                names.insert(name.clone());
                ids.push(store_draft(tx, draft, name, group, position)?.0);
            }
            Ok(ids)
        })
    }

    /// Renames a document.
    pub fn rename_document(&mut self, id: DocumentId, name: &str) -> Result<OpOutput<()>> {
        let name = checked_name(name)?;
        let taken = |entry: &&super::DocumentEntry| entry.document.name == name && entry.document.id != id;
        if self.snapshot.documents().any(|entry| taken(&entry)) {
            return Err(ProjectError::NameTaken(name));
        }
        let document = self.document_row(id)?;
        self.transact(Op::RenameDocument { document: id }, |tx| tx.update(&Document { name, ..document }))
    }

    /// Puts documents into a group (or none), in this order, before another document of it
    /// or at its end.
    pub fn move_documents(
        &mut self,
        ids: &[DocumentId],
        group: Option<DocumentGroupId>,
        before: Option<DocumentId>,
    ) -> Result<OpOutput<()>> {
        self.check_group(group)?;
        let ids = &super::each_once(ids);
        let standing = self.snapshot.documents().map(|entry| &entry.document);
        let mut order: Vec<DocumentId> = standing
            .filter(|document| document.document_group == group && !ids.contains(&document.id))
            .map(|document| document.id)
            .collect();
        let place = before.and_then(|before| order.iter().position(|&id| id == before)).unwrap_or(order.len());
        order.splice(place..place, ids.iter().copied());
        let mut rows = Vec::new();
        for (position, id) in order.into_iter().enumerate() {
            let document = self.document_row(id)?;
            rows.push(Document { document_group: group, position: position as i64 + 1, ..document });
        }
        self.transact(Op::MoveDocuments { n: ids.len() }, |tx| tx.update_all(&rows))
    }

    /// Deletes documents with their codings, memos and parts of cases.
    pub fn delete_documents(&mut self, ids: &[DocumentId]) -> Result<OpOutput<()>> {
        let ids = &super::each_once(ids);
        for &id in ids {
            self.document_row(id)?;
        }
        self.transact(Op::DeleteDocuments { n: ids.len() }, |tx| {
            let gone: HashSet<DocumentId> = ids.iter().copied().collect();
            let before = tx.before;
            let bound = before.memos().filter(|memo| memo.document.is_some_and(|document| gone.contains(&document)));
            bury_memos(tx, &bound.map(|memo| memo.id).collect::<Vec<_>>())?;
            remove_with_documents(tx, &gone)?;
            let parts = before.case_parts().filter(|part| gone.contains(&part.document));
            tx.remove_all::<CasePart>(&parts.map(|part| part.id.0).collect::<Vec<_>>())?;
            for id in ids {
                let Some(entry) = before.document(*id) else { continue };
                let codings: Vec<i64> = entry.codings.iter().map(|coding| coding.id.0).collect();
                release_codings(tx, &entry.codings)?;
                tx.bury_all::<Coding>(&codings)?;
                let transcript = &entry.transcript;
                tx.remove_all::<FormatRange>(&transcript.formats.iter().map(|row| row.id.0).collect::<Vec<_>>())?;
                tx.remove_all::<TimeMark>(&transcript.time_marks.iter().map(|row| row.id.0).collect::<Vec<_>>())?;
                tx.remove_all::<Turn>(&transcript.turns.iter().map(|row| row.id.0).collect::<Vec<_>>())?;
                tx.remove_all::<Speaker>(&transcript.speakers.iter().map(|row| row.id.0).collect::<Vec<_>>())?;
                tx.remove_all::<DocumentText>(&[id.0])?;
            }
            tx.bury_all::<Document>(&ids.iter().map(|id| id.0).collect::<Vec<_>>())
        })
    }

    /// Adds a group at the end of the list.
    pub fn add_document_group(&mut self, name: &str) -> Result<OpOutput<DocumentGroupId>> {
        let name = self.free_group_name(name, None)?;
        let id = DocumentGroupId(self.replica.next_id());
        let position = self.snapshot.groups.values().map(|group| group.position).max().unwrap_or(0) + 1;
        self.transact(Op::AddDocumentGroup { document_group: id }, |tx| {
            tx.insert(&DocumentGroup { id, name, position })?;
            Ok(id)
        })
    }

    /// Renames a group.
    pub fn rename_document_group(&mut self, id: DocumentGroupId, name: &str) -> Result<OpOutput<()>> {
        let name = self.free_group_name(name, Some(id))?;
        let group = self.snapshot.groups.get(&id).ok_or(ProjectError::UnknownObject(id.0))?;
        let row = DocumentGroup { name, ..(**group).clone() };
        self.transact(Op::RenameDocumentGroup { document_group: id }, |tx| tx.update(&row))
    }

    /// Puts groups before another one, or behind all others.
    pub fn move_document_groups(
        &mut self,
        ids: &[DocumentGroupId],
        before: Option<DocumentGroupId>,
    ) -> Result<OpOutput<()>> {
        let ids = super::each_once(ids);
        for &id in &ids {
            self.check_group(Some(id))?;
        }
        let standing = self.snapshot.groups().into_iter().map(|group| (**group).clone()).collect();
        let rows: Vec<DocumentGroup> = in_order(standing, &ids, before, |group: &DocumentGroup| group.id)
            .into_iter()
            .zip(1..)
            .map(|(group, position)| DocumentGroup { position, ..group })
            .collect();
        self.transact(Op::MoveDocumentGroups { n: ids.len() }, |tx| tx.update_all(&rows))
    }

    /// Deletes a group; its documents stay, without a group.
    pub fn delete_document_group(&mut self, id: DocumentGroupId) -> Result<OpOutput<()>> {
        self.snapshot.groups.get(&id).ok_or(ProjectError::UnknownObject(id.0))?;
        self.transact(Op::DeleteDocumentGroup { document_group: id }, |tx| {
            let of_group = |group| tx.before.documents().filter(move |entry| entry.document.document_group == group);
            // Behind those that stand without a group already, in the order they had.
            let last = of_group(None).map(|entry| entry.document.position).max().unwrap_or(0);
            let rows: Vec<Document> = of_group(Some(id))
                .zip(last + 1..)
                .map(|(entry, position)| Document { document_group: None, position, ..(*entry.document).clone() })
                .collect();
            tx.update_all(&rows)?;
            tx.bury_all::<DocumentGroup>(&[id.0])
        })
    }

    /// Says what part a speaker has in a document.
    pub fn set_speaker_role(&mut self, speaker: SpeakerId, role: SpeakerRole) -> Result<OpOutput<()>> {
        let row = self.snapshot.documents().find_map(|entry| entry.transcript.speaker(speaker)).cloned();
        let row = row.ok_or(ProjectError::UnknownObject(speaker.0))?;
        let document = row.document;
        self.transact(Op::SetSpeakerRole { document }, |tx| tx.update(&Speaker { role, ..row }))
    }

    fn check_group(&self, group: Option<DocumentGroupId>) -> Result<()> {
        match group {
            Some(group) if !self.snapshot.groups.contains_key(&group) => Err(ProjectError::UnknownObject(group.0)),
            _ => Ok(()),
        }
    }

    fn document_row(&self, id: DocumentId) -> Result<Document> {
        let entry = self.snapshot.document(id).ok_or_else(|| ProjectError::UnknownDocument(id.to_string()))?;
        Ok((*entry.document).clone())
    }

    fn free_group_name(&self, name: &str, own: Option<DocumentGroupId>) -> Result<String> {
        let name = checked_name(name)?;
        let taken = self.snapshot.groups.values().any(|group| group.name == name && Some(group.id) != own);
        if taken { Err(ProjectError::NameTaken(name)) } else { Ok(name) }
    }
}

/// Stores one document with all that its draft holds; gives its speakers in the draft's order.
pub(super) fn store_draft(
    tx: &mut Tx<'_>,
    draft: DraftDocument,
    name: String,
    group: Option<DocumentGroupId>,
    position: i64,
) -> Result<(DocumentId, Vec<SpeakerId>)> {
    let document: DocumentId = tx.new_id();
    tx.insert(&Document {
        id: document,
        document_group: group,
        name,
        position,
        source_name: draft.source_name,
        source_sha256: draft.source_sha256,
        created_at: tx.now,
        external_id: None,
    })?;
    let sha256 = sha256(draft.text.as_bytes());
    tx.insert(&DocumentText { id: document, text: draft.text.into(), sha256 })?;
    let mut speakers = Vec::with_capacity(draft.speakers.len());
    for speaker in draft.speakers {
        speakers.push(Speaker { id: tx.new_id(), document, label: speaker.label, role: speaker.role });
    }
    tx.insert_all(&speakers)?;
    let mut turns = Vec::with_capacity(draft.turns.len());
    for turn in draft.turns {
        let Some(speaker) = speakers.get(turn.speaker) else { continue };
        turns.push(Turn { id: tx.new_id(), document, speaker: speaker.id, span: turn.span, label_end: turn.label_end });
    }
    tx.insert_all(&turns)?;
    let mut marks = Vec::with_capacity(draft.time_marks.len());
    for mark in draft.time_marks {
        marks.push(TimeMark { id: tx.new_id(), document, span: mark.span, millis: mark.millis });
    }
    tx.insert_all(&marks)?;
    let mut formats = Vec::with_capacity(draft.formats.len());
    for format in draft.formats {
        formats.push(FormatRange { id: tx.new_id(), document, span: format.span, kind: format.kind });
    }
    tx.insert_all(&formats)?;
    if (draft.material, draft.convention) != Default::default() {
        let (material, convention) = (draft.material, draft.convention);
        tx.insert(&DocumentDetail { id: document, material, convention, ..DocumentDetail::default() })?;
    }
    let mut memos = Vec::with_capacity(draft.comments.len());
    for comment in draft.comments.iter().filter(|comment| !comment.text.trim().is_empty()) {
        let (title, body) = super::comments::in_a_memo(comment);
        memos.push(Memo {
            id: tx.new_id(),
            title,
            body,
            document: Some(document),
            start: Some(comment.span.start.0),
            end: Some(comment.span.end.0),
            coder: tx.coder,
            created_at: tx.now,
            modified_at: tx.now,
            ..Memo::default()
        });
    }
    tx.insert_all(&memos)?;
    Ok((document, speakers.iter().map(|speaker| speaker.id).collect()))
}

pub(super) fn free_name(name: &str, taken: &HashSet<String>) -> String {
    if !taken.contains(name) {
        return name.to_owned();
    }
    let numbered = (2..).map(|n| format!("{name} ({n})")).find(|name| !taken.contains(name));
    numbered.unwrap_or_else(|| name.to_owned())
}
