//! Columns that are made of documents, speakers and coders.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::membership::{Coders, Membership, Parts};
use super::{Belonging, Column, ColumnKey};
use crate::model::{DocumentId, Speaker, SpeakerId, SpeakerRole};
use crate::project::{DocumentEntry, Snapshot};
use crate::query::MatrixSpec;
use crate::text::{NameKey, Span};

impl<'s> Belonging<'s> {
    pub(super) fn of_documents(entries: Vec<&'s DocumentEntry>) -> Self {
        let column =
            |entry: &&DocumentEntry| Column::new(ColumnKey::Document(entry.document.id), entry.document.name.as_str());
        let columns = entries.iter().map(column).collect();
        let total = entries.len() as u32;
        let whole = |(n, entry)| (entry, Membership::Whole(vec![n as u32, total]));
        let documents = entries.into_iter().enumerate().map(whole).collect();
        Self { columns, documents, cases_left_out: Vec::new(), columns_of_case: None }
    }

    pub(super) fn of_document_groups(snapshot: &'s Snapshot, entries: Vec<&'s DocumentEntry>) -> Self {
        let groups = snapshot.groups();
        let columns = groups.iter().map(|group| Column::new(ColumnKey::DocumentGroup(group.id), group.name.as_str()));
        let places: HashMap<_, u32> = groups.iter().map(|group| group.id).zip(0..).collect();
        let of = |entry: &DocumentEntry| {
            entry.document.document_group.and_then(|group| places.get(&group).copied()).into_iter().collect()
        };
        Self::by_documents(entries, columns.collect(), of)
    }

    pub(super) fn of_document_sets(snapshot: &'s Snapshot, entries: Vec<&'s DocumentEntry>) -> Self {
        let mut of: HashMap<DocumentId, Vec<u32>> = HashMap::new();
        let mut columns = Vec::new();
        for set in snapshot.document_sets() {
            for member in snapshot.documents_of_set(set.id) {
                of.entry(member.document).or_default().push(columns.len() as u32);
            }
            columns.push(Column::new(ColumnKey::DocumentSet(set.id), set.name.as_str()));
        }
        Self::by_documents(entries, columns, |entry| of.remove(&entry.document.id).unwrap_or_default())
    }

    fn by_documents(
        entries: Vec<&'s DocumentEntry>,
        mut columns: Vec<Column>,
        mut of: impl FnMut(&DocumentEntry) -> Vec<u32>,
    ) -> Self {
        let rest = columns.len() as u32;
        columns.push(Column::new(ColumnKey::Outside, ""));
        let mut documents = Vec::with_capacity(entries.len());
        for entry in entries {
            let mut of = of(entry);
            of.sort_unstable();
            of.dedup();
            if of.is_empty() {
                of.push(rest);
            }
            of.push(rest + 1);
            documents.push((entry, Membership::Whole(of)));
        }
        Self { columns, documents, cases_left_out: Vec::new(), columns_of_case: None }
    }

    pub(super) fn of_speakers(entries: Vec<&'s DocumentEntry>) -> Self {
        let labels = entries.iter().flat_map(|entry| &entry.transcript.speakers).map(|speaker| speaker.label.as_str());
        let labels: BTreeMap<(NameKey, &str), ()> = labels.map(|label| ((NameKey::of(label), label), ())).collect();
        let labels: Vec<&str> = labels.into_keys().map(|(_, label)| label).collect();
        let columns = labels.iter().map(|&label| Column::new(ColumnKey::Speaker(label.to_owned()), label)).collect();
        let places: HashMap<&str, u32> = labels.iter().copied().zip(0..).collect();
        Self::by_speakers(entries, columns, |speaker| places.get(speaker.label.as_str()).copied())
    }

    pub(super) fn of_roles(entries: Vec<&'s DocumentEntry>) -> Self {
        const ROLES: [SpeakerRole; 3] = [SpeakerRole::Respondent, SpeakerRole::Interviewer, SpeakerRole::Other];
        let is_there =
            |role: SpeakerRole| entries.iter().flat_map(|entry| &entry.transcript.speakers).any(|who| who.role == role);
        let roles: Vec<SpeakerRole> = ROLES.into_iter().filter(|&role| is_there(role)).collect();
        let columns = roles.iter().map(|&role| Column::new(ColumnKey::Role(role), "")).collect();
        let place = |speaker: &Speaker| roles.iter().zip(0u32..).find(|(role, _)| **role == speaker.role);
        Self::by_speakers(entries, columns, |speaker| place(speaker).map(|(_, place)| place))
    }

    fn by_speakers(
        entries: Vec<&'s DocumentEntry>,
        mut columns: Vec<Column>,
        of: impl Fn(&Speaker) -> Option<u32>,
    ) -> Self {
        let rest = columns.len() as u32;
        columns.push(Column::new(ColumnKey::Outside, ""));
        let membership = |entry: &DocumentEntry| {
            let of: HashMap<SpeakerId, u32> =
                entry.transcript.speakers.iter().filter_map(|speaker| Some((speaker.id, of(speaker)?))).collect();
            let list = |speaker: SpeakerId| vec![of.get(&speaker).copied().unwrap_or(rest), rest + 1];
            let turns: Vec<(Span, Vec<u32>)> =
                entry.transcript.turns.iter().map(|turn| (turn.span, list(turn.speaker))).collect();
            if turns.is_empty() {
                return Membership::Whole(vec![rest, rest + 1]);
            }
            Membership::Parts(Parts::new(&entry.transcript, rest, vec![rest, rest + 1], turns))
        };
        let documents = entries.into_iter().map(|entry| (entry, membership(entry))).collect();
        Self { columns, documents, cases_left_out: Vec::new(), columns_of_case: None }
    }

    pub(super) fn of_coders(snapshot: &'s Snapshot, spec: &MatrixSpec, entries: Vec<&'s DocumentEntry>) -> Self {
        let coders: Vec<_> = snapshot.coders().filter(|coder| spec.takes_coder(coder.id)).collect();
        let columns: Vec<Column> =
            coders.iter().map(|coder| Column::new(ColumnKey::Coder(coder.id), coder.name.as_str())).collect();
        let places = coders.iter().map(|coder| coder.id).zip(0..).collect();
        let coders = Arc::new(Coders { columns: places, total: [columns.len() as u32] });
        let documents = entries.into_iter().map(|entry| (entry, Membership::Coders(Arc::clone(&coders)))).collect();
        Self { columns, documents, cases_left_out: Vec::new(), columns_of_case: None }
    }
}
