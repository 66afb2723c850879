//! Columns that are made of cases.

use std::collections::{BTreeMap, HashSet};

use super::membership::{Membership, Parts};
use super::{Belonging, Column, ColumnKey, GroupLabels};
use crate::model::{CaseId, DocumentId, SpeakerId};
use crate::project::{DocumentEntry, Snapshot};
use crate::query::matrix::GroupBy;
use crate::text::Span;

/// The parts of cases in each document: the case, and its only speaker if it is one.
type CaseParts = BTreeMap<DocumentId, Vec<(CaseId, Option<SpeakerId>)>>;

impl<'s> Belonging<'s> {
    pub(super) fn of_cases(snapshot: &'s Snapshot, entries: Vec<&'s DocumentEntry>) -> Self {
        let parts = parts_of(snapshot, &entries);
        let (cases, left_out) = cases_of(snapshot, &parts);
        let columns = cases
            .iter()
            .map(|&case| Column::new(ColumnKey::Case(case), snapshot.case(case).map_or("", |case| &case.name)))
            .collect();
        let of_case = cases.iter().zip(0u32..).map(|(&case, place)| (case, vec![place])).collect();
        Self::by_cases(entries, &parts, columns, of_case, left_out)
    }

    pub(super) fn of_case_groups(snapshot: &'s Snapshot, entries: Vec<&'s DocumentEntry>) -> Self {
        let parts = parts_of(snapshot, &entries);
        let (cases, left_out) = cases_of(snapshot, &parts);
        let mut of_case: BTreeMap<CaseId, Vec<u32>> = cases.iter().map(|&case| (case, Vec::new())).collect();
        let mut columns = Vec::new();
        for group in snapshot.case_groups() {
            for member in snapshot.cases_of_group(group.id) {
                if let Some(of) = of_case.get_mut(&member.case) {
                    of.push(columns.len() as u32);
                }
            }
            columns.push(Column::new(ColumnKey::CaseGroup(group.id), group.name.as_str()));
        }
        of_case.values_mut().filter(|of| of.is_empty()).for_each(|of| of.push(columns.len() as u32));
        columns.push(Column::new(ColumnKey::Outside, ""));
        Self::by_cases(entries, &parts, columns, of_case, left_out)
    }

    pub(super) fn of_groups(snapshot: &'s Snapshot, by: &[GroupBy], entries: Vec<&'s DocumentEntry>) -> Self {
        let parts = parts_of(snapshot, &entries);
        let (cases, left_out) = cases_of(snapshot, &parts);
        let labels: Vec<GroupLabels> = by.iter().map(|by| GroupLabels::new(snapshot, by)).collect();
        // A column is the place of a value for each variable; no value comes last.
        let mut cells: BTreeMap<Vec<usize>, Vec<CaseId>> = BTreeMap::new();
        for &case in &cases {
            let mut keys: Vec<Vec<usize>> = vec![Vec::new()];
            for labels in &labels {
                let values = labels.of(case);
                let extend = |key: &Vec<usize>| {
                    let with = |&value: &usize| [key.as_slice(), &[value]].concat();
                    values.iter().map(with).collect::<Vec<_>>()
                };
                keys = keys.iter().flat_map(extend).collect();
            }
            keys.into_iter().for_each(|key| cells.entry(key).or_default().push(case));
        }
        let mut of_case: BTreeMap<CaseId, Vec<u32>> = BTreeMap::new();
        let mut columns = Vec::new();
        for (key, cases) in cells {
            for case in cases {
                of_case.entry(case).or_default().push(columns.len() as u32);
            }
            let values: Vec<Option<String>> =
                key.iter().zip(&labels).map(|(&value, labels)| labels.name(value).map(str::to_owned)).collect();
            let name = values.iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" × ");
            columns.push(Column::new(ColumnKey::Group(values), name));
        }
        Self::by_cases(entries, &parts, columns, of_case, left_out)
    }

    /// Each place counts in the columns of its cases, and where it has none in the one without.
    fn by_cases(
        entries: Vec<&'s DocumentEntry>,
        parts: &CaseParts,
        mut columns: Vec<Column>,
        of_case: BTreeMap<CaseId, Vec<u32>>,
        cases_left_out: Vec<CaseId>,
    ) -> Self {
        let rest = columns.len() as u32;
        columns.push(Column::new(ColumnKey::WithoutCase, ""));
        let membership = |entry: &DocumentEntry| {
            let parts = parts.get(&entry.document.id).map_or(&[][..], Vec::as_slice);
            let of = |speaker: Option<SpeakerId>| -> Vec<u32> {
                let taken = parts.iter().filter(|(_, who)| who.is_none() || *who == speaker);
                let mut of: Vec<u32> =
                    taken.filter_map(|(case, _)| of_case.get(case)).flat_map(|of| of.iter().copied()).collect();
                of.sort_unstable();
                of.dedup();
                if of.is_empty() {
                    of.push(rest);
                }
                of.push(rest + 1);
                of
            };
            if parts.iter().all(|(_, speaker)| speaker.is_none()) {
                return Membership::Whole(of(None));
            }
            let turns: Vec<(Span, Vec<u32>)> =
                entry.transcript.turns.iter().map(|turn| (turn.span, of(Some(turn.speaker)))).collect();
            Membership::Parts(Parts::new(&entry.transcript, rest, of(None), turns))
        };
        let documents = entries.into_iter().map(|entry| (entry, membership(entry))).collect();
        Self { columns, documents, cases_left_out, columns_of_case: Some(of_case) }
    }
}

fn parts_of(snapshot: &Snapshot, entries: &[&DocumentEntry]) -> CaseParts {
    let mut parts: CaseParts = entries.iter().map(|entry| (entry.document.id, Vec::new())).collect();
    for part in snapshot.case_parts() {
        if let Some(parts) = parts.get_mut(&part.document) {
            parts.push((part.case, part.speaker));
        }
    }
    parts
}

/// The cases with a document that takes part, in order, and those without.
fn cases_of(snapshot: &Snapshot, parts: &CaseParts) -> (Vec<CaseId>, Vec<CaseId>) {
    let with_part: HashSet<CaseId> = parts.values().flatten().map(|&(case, _)| case).collect();
    snapshot.cases().into_iter().map(|case| case.id).partition(|case| with_part.contains(case))
}
