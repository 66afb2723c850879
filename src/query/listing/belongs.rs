//! To which cases a place belongs.

use std::collections::HashMap;

use crate::model::{CaseId, DocumentId, Segment, SpeakerId};
use crate::project::Snapshot;

/// The parts of the cases, by document, in the order of the cases: made once for a list.
#[derive(Clone, Debug, Default)]
pub struct Belongs {
    parts: HashMap<DocumentId, Vec<(u32, CaseId, Option<SpeakerId>)>>,
}

impl Belongs {
    /// Reads the cases.
    pub fn new(snapshot: &Snapshot) -> Self {
        let rank: HashMap<CaseId, u32> = snapshot.cases().iter().map(|case| case.id).zip(0..).collect();
        let mut parts: HashMap<DocumentId, Vec<(u32, CaseId, Option<SpeakerId>)>> = HashMap::new();
        for part in snapshot.case_parts() {
            let Some(&rank) = rank.get(&part.case) else { continue };
            parts.entry(part.document).or_default().push((rank, part.case, part.speaker));
        }
        parts.values_mut().for_each(|parts| parts.sort_unstable());
        Self { parts }
    }

    /// The cases of the place, in order; a part that is one speaker's holds what holds words of
    /// that speaker ([`Transcript::speakers_in`](crate::model::Transcript::speakers_in)).
    pub fn cases(&self, snapshot: &Snapshot, place: Segment) -> Vec<CaseId> {
        let mut cases: Vec<CaseId> = self.of(snapshot, place).map(|(_, case)| case).collect();
        cases.dedup();
        cases
    }

    /// Where the first case of the place stands among the cases.
    pub(super) fn first_rank(&self, snapshot: &Snapshot, place: Segment) -> Option<u32> {
        self.of(snapshot, place).next().map(|(rank, _)| rank)
    }

    fn of<'b>(&'b self, snapshot: &'b Snapshot, place: Segment) -> impl Iterator<Item = (u32, CaseId)> + 'b {
        let parts = self.parts.get(&place.document).map_or(&[][..], Vec::as_slice);
        let is_by_speaker = parts.iter().any(|(_, _, speaker)| speaker.is_some());
        let entry = snapshot.document(place.document).filter(|_| is_by_speaker);
        let speakers = entry.map(|entry| entry.transcript.speakers_in(place.span)).unwrap_or_default();
        let speaks = move |speaker| speakers.contains(&speaker);
        parts.iter().filter(move |(_, _, speaker)| speaker.is_none_or(&speaks)).map(|&(rank, case, _)| (rank, case))
    }
}
