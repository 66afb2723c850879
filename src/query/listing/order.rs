//! Sorting and grouping.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::{Arrangement, Belongs, Group, GroupBy, GroupKey, SortBy, coding_of, n_words};
use crate::model::{CoderId, Timestamp};
use crate::project::Snapshot;
use crate::query::retrieval::{Hit, Hits};

/// The places of the hits, sorted.
pub(super) fn sorted(snapshot: &Snapshot, hits: &Hits, arrangement: Arrangement) -> Vec<u32> {
    let mut order: Vec<u32> = (0..hits.len() as u32).collect();
    let hit = |&index: &u32| hits.hit(index as usize);
    let coding = |index: &u32| coding_of(snapshot, hit(index));
    match arrangement.sort {
        SortBy::Document => {}
        SortBy::Case => {
            let belongs = Belongs::new(snapshot);
            let rank = |index: &u32| belongs.first_rank(snapshot, hit(index).segment).unwrap_or(u32::MAX);
            order.sort_by_cached_key(rank);
        }
        SortBy::Code => {
            let place = |index: &u32| coding(index).and_then(|coding| snapshot.codes().place(coding.code));
            order.sort_by_cached_key(|index| place(index).unwrap_or(usize::MAX));
        }
        SortBy::Weight => {
            order.sort_by_cached_key(|index| Reverse(coding(index).and_then(|coding| coding.weight)));
        }
        SortBy::Length => order.sort_by_cached_key(|index| Reverse(n_words(snapshot, hit(index)).0)),
        SortBy::Share => order.sort_by_cached_key(|index| Reverse(share(n_words(snapshot, hit(index))))),
        SortBy::Newest => {
            let made = |index: &u32| coding(index).map_or(Timestamp::default(), |coding| coding.created_at);
            order.sort_by_cached_key(|index| Reverse(made(index)));
        }
        SortBy::Coder => {
            let names = coder_ranks(snapshot);
            let rank = |index: &u32| coding(index).and_then(|coding| names.get(&coding.coder).copied());
            order.sort_by_cached_key(|index| rank(index).unwrap_or(usize::MAX));
        }
        SortBy::Text => order.sort_by_cached_key(|index| snapshot.words(hit(index).segment).trim_start()),
        SortBy::Comment => {
            let comment = |index: &u32| coding(index).and_then(|coding| coding.comment.as_deref());
            order.sort_by_cached_key(|index| (comment(index).is_none(), comment(index)));
        }
    }
    if arrangement.reversed {
        order.reverse();
    }
    order
}

/// Millionths of the document.
fn share((n, of): (u32, u32)) -> u64 {
    u64::from(n) * 1_000_000 / u64::from(of.max(1))
}

fn coder_ranks(snapshot: &Snapshot) -> HashMap<CoderId, usize> {
    let mut coders: Vec<_> = snapshot.coders().collect();
    coders.sort_by(|a, b| (&a.name, a.id).cmp(&(&b.name, b.id)));
    coders.iter().enumerate().map(|(rank, coder)| (coder.id, rank)).collect()
}

/// Puts the sorted places into groups; the order within a group stays.
pub(super) fn grouped(snapshot: &Snapshot, hits: &Hits, order: Vec<u32>, group: GroupBy) -> (Vec<u32>, Vec<Group>) {
    if group == GroupBy::Nothing {
        return (order, Vec::new());
    }
    let belongs = if group == GroupBy::Case { Belongs::new(snapshot) } else { Belongs::default() };
    let mut members: HashMap<GroupKey, Vec<u32>> = HashMap::new();
    for &index in &order {
        for key in keys(snapshot, &belongs, hits.hit(index as usize), group) {
            members.entry(key).or_default().push(index);
        }
    }
    let mut keys: Vec<GroupKey> = members.keys().copied().collect();
    let (documents, cases, coders) = (document_ranks(snapshot), case_ranks(snapshot), coder_ranks(snapshot));
    keys.sort_by_key(|key| {
        let rank = match key {
            GroupKey::Document(id) => documents.get(id).copied(),
            GroupKey::Case(id) => id.and_then(|id| cases.get(&id).copied()),
            GroupKey::Code(id) => id.and_then(|id| snapshot.codes().place(id)),
            GroupKey::Coder(id) => id.and_then(|id| coders.get(&id).copied()),
        };
        (rank.unwrap_or(usize::MAX), *key)
    });
    let (mut order, mut groups) = (Vec::with_capacity(order.len()), Vec::with_capacity(keys.len()));
    for key in keys {
        let start = order.len();
        order.extend(members.remove(&key).unwrap_or_default());
        groups.push(Group { key, rows: start..order.len() });
    }
    (order, groups)
}

fn keys(snapshot: &Snapshot, belongs: &Belongs, hit: Hit<'_>, group: GroupBy) -> Vec<GroupKey> {
    let coding = || coding_of(snapshot, hit);
    match group {
        GroupBy::Nothing => Vec::new(),
        GroupBy::Document => vec![GroupKey::Document(hit.segment.document)],
        GroupBy::Case => {
            let cases = belongs.cases(snapshot, hit.segment);
            if cases.is_empty() {
                vec![GroupKey::Case(None)]
            } else {
                cases.into_iter().map(|case| GroupKey::Case(Some(case))).collect()
            }
        }
        GroupBy::Code => vec![GroupKey::Code(coding().map(|coding| coding.code))],
        GroupBy::Coder => vec![GroupKey::Coder(coding().map(|coding| coding.coder))],
    }
}

fn document_ranks(snapshot: &Snapshot) -> HashMap<crate::model::DocumentId, usize> {
    snapshot.documents().enumerate().map(|(rank, entry)| (entry.document.id, rank)).collect()
}

fn case_ranks(snapshot: &Snapshot) -> HashMap<crate::model::CaseId, usize> {
    snapshot.cases().iter().enumerate().map(|(rank, case)| (case.id, rank)).collect()
}
