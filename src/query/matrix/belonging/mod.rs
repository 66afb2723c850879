//! In which columns the places of a document count.

mod cases;
mod groups;
mod guide;
mod membership;
mod places;

use std::collections::{BTreeMap, BTreeSet};

pub(in crate::query) use groups::GroupLabels;
pub(in crate::query::matrix) use guide::stretches;
pub(in crate::query) use membership::{Membership, Region};

use super::{Column, ColumnKey, Columns, MatrixSpec};
use crate::model::{CaseId, DocumentId};
use crate::project::{DocumentEntry, Snapshot};

/// The columns, and for each document that takes part how its places belong to them.
///
/// Behind the named columns stand those of what is in none of them (which are always made) and,
/// last, the total. The lists of columns below always end with the total: what counts in any
/// column counts there exactly once.
pub(in crate::query) struct Belonging<'s> {
    pub columns: Vec<Column>,
    pub documents: Vec<(&'s DocumentEntry, Membership)>,
    /// Cases without any document that takes part: they are in no column.
    pub cases_left_out: Vec<CaseId>,
    /// Where columns are made of cases: in which of them each case counts.
    pub columns_of_case: Option<BTreeMap<CaseId, Vec<u32>>>,
}

impl<'s> Belonging<'s> {
    pub(in crate::query) fn new(snapshot: &'s Snapshot, spec: &MatrixSpec) -> Self {
        let taken = snapshot.documents().filter(|entry| spec.takes_document(entry.document.id));
        let entries: Vec<&DocumentEntry> = taken.collect();
        match &spec.columns {
            Columns::Documents => Self::of_documents(entries),
            Columns::DocumentGroups => Self::of_document_groups(snapshot, entries),
            Columns::DocumentSets => Self::of_document_sets(snapshot, entries),
            Columns::Speakers => Self::of_speakers(entries),
            Columns::Roles => Self::of_roles(entries),
            Columns::Coders => Self::of_coders(snapshot, spec, entries),
            Columns::Cases => Self::of_cases(snapshot, entries),
            Columns::CaseGroups => Self::of_case_groups(snapshot, entries),
            Columns::Groups(by) => Self::of_groups(snapshot, by, entries),
            Columns::Topics => Self::of_topics(snapshot, entries),
            Columns::Questions => Self::of_questions(snapshot, entries),
        }
    }

    /// The place of the total behind the columns.
    pub(in crate::query) const fn total(&self) -> usize {
        self.columns.len()
    }

    /// The place of a column.
    pub(in crate::query) fn place(&self, key: &ColumnKey) -> Option<u32> {
        self.columns.iter().zip(0u32..).find(|(column, _)| column.key == *key).map(|(_, place)| place)
    }

    /// The documents of each column, and of the total.
    pub(in crate::query) fn documents_of_columns(&self) -> Vec<BTreeSet<DocumentId>> {
        let mut documents = vec![BTreeSet::new(); self.total() + 1];
        for (entry, membership) in &self.documents {
            membership.each_list(|list| {
                list.iter().for_each(|&column| {
                    documents[column as usize].insert(entry.document.id);
                });
            });
        }
        documents
    }
}
