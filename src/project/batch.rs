//! Importing: documents with their groups and cases, and a case table, as one operation.

use std::collections::{HashMap, HashSet};

use super::case_table::store_edit;
use super::cases::case_names;
use super::documents::{free_name, store_draft};
use super::{CaseTableEdit, Op, OpOutput, Progress, Project, ProjectError, Result, Tx, checked_name};
use crate::model::*;

/// What comes in beside the documents of a batch.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BesideDocuments {
    /// What a table of cases brings; stored before the documents.
    pub table: Option<CaseTableEdit>,
    /// Documents of the project that belong to no case, and the names of the cases to which
    /// they are put.
    pub assigned: Vec<(DocumentId, String)>,
}

impl Project {
    /// Stores a batch of documents as one operation: one undo takes all of it back, with the
    /// groups and cases that were made for it. A name that is taken gets a number.
    ///
    /// `documents` is asked for one at a time, so a batch need not stand in memory twice.
    ///
    /// # Errors
    /// [`ProjectError::Cancelled`] where `progress` was cancelled before the last document was
    /// stored. As after every error, the project is as it was.
    pub fn import_batch(
        &mut self,
        documents: impl ExactSizeIterator<Item = PlacedDraft>,
        beside: &BesideDocuments,
        progress: &Progress,
    ) -> Result<OpOutput<Vec<DocumentId>>> {
        for (document, _) in &beside.assigned {
            self.snapshot.document(*document).ok_or_else(|| ProjectError::UnknownDocument(document.to_string()))?;
        }
        if let Some(table) = &beside.table {
            self.check_table_edit(table)?;
        }
        let n = documents.len();
        progress.begin(n);
        let op = match &beside.table {
            Some(table) if n == 0 => Op::ImportCaseTable { n: table.n_cases() },
            _ if n == 0 => Op::AssignDocuments { n: beside.assigned.len() },
            _ => Op::AddDocuments { n },
        };
        self.transact(op, |tx| {
            let mut cases = case_names(tx.before);
            if let Some(table) = &beside.table {
                let new = store_edit(tx, table)?;
                for (name, id) in table.new_cases.iter().zip(new) {
                    cases.insert(checked_name(name)?, id);
                }
            }
            let mut places = Places::of(tx, cases);
            for (document, case) in &beside.assigned {
                let case = places.case(tx, case)?;
                places.put(tx, *document, None, case)?;
            }
            let mut ids = Vec::with_capacity(n);
            for (done, placed) in documents.enumerate() {
                if progress.is_cancelled() {
                    return Err(ProjectError::Cancelled);
                }
                progress.set(done);
                ids.push(places.store(tx, placed)?);
            }
            progress.set(n);
            if progress.is_cancelled() { Err(ProjectError::Cancelled) } else { Ok(ids) }
        })
    }
}

/// The names that are taken, and the ends of the lists, while a batch comes in.
pub(super) struct Places {
    names: HashSet<String>,
    groups: HashMap<String, DocumentGroupId>,
    group_position: i64,
    cases: HashMap<String, CaseId>,
    case_position: i64,
    /// The last position in each group.
    positions: HashMap<Option<DocumentGroupId>, i64>,
}

impl Places {
    pub(super) fn of(tx: &Tx<'_>, cases: HashMap<String, CaseId>) -> Self {
        let before = tx.before;
        let mut positions: HashMap<Option<DocumentGroupId>, i64> = HashMap::new();
        for entry in before.documents() {
            let last = positions.entry(entry.document.document_group).or_default();
            *last = entry.document.position.max(*last);
        }
        let groups = before.groups();
        let standing = before.cases();
        // What a table has just made stands behind all others, in an unbroken row.
        let n_made = cases.len().saturating_sub(standing.len());
        Self {
            names: before.documents().map(|entry| entry.document.name.clone()).collect(),
            group_position: groups.iter().map(|group| group.position).max().unwrap_or(0),
            groups: groups.iter().map(|group| (group.name.clone(), group.id)).collect(),
            case_position: standing.iter().map(|case| case.position).max().unwrap_or(0) + n_made as i64,
            cases,
            positions,
        }
    }

    pub(super) fn store(&mut self, tx: &mut Tx<'_>, placed: PlacedDraft) -> Result<DocumentId> {
        let PlacedDraft { document, group, case, speaker_cases } = placed;
        let group = self.group(tx, &group)?;
        let name = free_name(&checked_name(&document.name)?, &self.names);
        self.names.insert(name.clone());
        let position = self.positions.entry(group).or_default();
        *position += 1;
        let (id, speakers) = store_draft(tx, document, name, group, *position)?;
        if !case.trim().is_empty() {
            let case = self.case(tx, &case)?;
            self.put(tx, id, None, case)?;
        }
        for (speaker, case) in speaker_cases {
            let Some(&speaker) = speakers.get(speaker) else { continue };
            let case = self.case(tx, &case)?;
            self.put(tx, id, Some(speaker), case)?;
        }
        Ok(id)
    }

    fn put(&self, tx: &mut Tx<'_>, document: DocumentId, speaker: Option<SpeakerId>, case: CaseId) -> Result<()> {
        let id = tx.new_id();
        tx.insert(&CasePart { id, case, document, speaker })
    }

    /// The group of a name, made where there is none.
    fn group(&mut self, tx: &mut Tx<'_>, name: &str) -> Result<Option<DocumentGroupId>> {
        if name.trim().is_empty() {
            return Ok(None);
        }
        let name = checked_name(name)?;
        if let Some(&id) = self.groups.get(&name) {
            return Ok(Some(id));
        }
        let id = tx.new_id();
        self.group_position += 1;
        tx.insert(&DocumentGroup { id, name: name.clone(), position: self.group_position })?;
        self.groups.insert(name, id);
        Ok(Some(id))
    }

    /// The case of a name, made where there is none.
    fn case(&mut self, tx: &mut Tx<'_>, name: &str) -> Result<CaseId> {
        let name = checked_name(name)?;
        if let Some(&id) = self.cases.get(&name) {
            return Ok(id);
        }
        let id = tx.new_id();
        self.case_position += 1;
        tx.insert(&Case { id, name: name.clone(), position: self.case_position, external_id: None })?;
        self.cases.insert(name, id);
        Ok(id)
    }
}
