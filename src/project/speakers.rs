//! Speakers: what part they have, which case they are, and labels that mean one person.
//!
//! A label is text: it is never renamed here. Where a label was typed in two ways, the turns of
//! both become one speaker's, and the text stays as it was written.

use std::collections::{HashMap, HashSet};

use super::{Op, OpOutput, Project, ProjectError, Result, Snapshot, checked_name, each_once};
use crate::model::*;

impl Project {
    /// Says what part speakers have, in any documents, as one step.
    pub fn set_speaker_roles(&mut self, speakers: &[SpeakerId], role: SpeakerRole) -> Result<OpOutput<()>> {
        let rows = speaker_rows(&self.snapshot, speakers)?;
        let rows: Vec<Speaker> = rows.into_iter().map(|row| Speaker { role, ..row }).collect();
        self.transact(Op::SetSpeakerRoles { n: rows.len() }, |tx| tx.update_all(&rows))
    }

    /// Says which case each speaker is; none takes the speaker out of every case. What the case
    /// had of the document as a whole gives way to its speaker; other cases keep what they have.
    pub fn assign_speakers(&mut self, assigned: &[(SpeakerId, Option<CaseId>)]) -> Result<OpOutput<()>> {
        let ids: Vec<SpeakerId> = assigned.iter().map(|&(speaker, _)| speaker).collect();
        let rows = speaker_rows(&self.snapshot, &ids)?;
        for case in assigned.iter().filter_map(|&(_, case)| case) {
            self.snapshot.case(case).ok_or_else(|| ProjectError::UnknownCase(case.to_string()))?;
        }
        self.transact(Op::AssignSpeakers { n: rows.len() }, |tx| {
            // Named twice, a speaker goes where it was sent last.
            let last: HashMap<SpeakerId, Option<CaseId>> = assigned.iter().copied().collect();
            let mut gone: HashSet<CasePartId> = HashSet::new();
            for row in rows {
                let case = last[&row.id];
                let mut stands = false;
                for part in tx.before.case_parts().filter(|part| part.document == row.document) {
                    let is_own = part.speaker == Some(row.id);
                    let is_whole = part.speaker.is_none() && Some(part.case) == case;
                    if is_own && Some(part.case) == case && !stands {
                        stands = true;
                    } else if is_own || is_whole {
                        gone.insert(part.id);
                    }
                }
                if let Some(case) = case.filter(|_| !stands) {
                    let id = tx.new_id();
                    tx.insert(&CasePart { id, case, document: row.document, speaker: Some(row.id) })?;
                }
            }
            let mut gone: Vec<i64> = gone.into_iter().map(|part| part.0).collect();
            gone.sort_unstable();
            tx.remove_all::<CasePart>(&gone)
        })
    }

    /// Makes a case of this name, which speakers are from now on: one step. See
    /// [`Self::assign_speakers`].
    pub fn assign_speakers_anew(&mut self, speakers: &[SpeakerId], name: &str) -> Result<OpOutput<CaseId>> {
        let rows = speaker_rows(&self.snapshot, speakers)?;
        let name = checked_name(name)?;
        if self.snapshot.cases().iter().any(|case| case.name == name) {
            return Err(ProjectError::NameTaken(name));
        }
        let position = self.snapshot.cases().last().map_or(0, |case| case.position) + 1;
        self.transact(Op::AssignSpeakers { n: rows.len() }, |tx| {
            let case: CaseId = tx.new_id();
            tx.insert(&Case { id: case, name, position, external_id: None })?;
            let own: HashSet<SpeakerId> = rows.iter().map(|row| row.id).collect();
            let gone = tx.before.case_parts().filter(|part| part.speaker.is_some_and(|speaker| own.contains(&speaker)));
            let gone: Vec<i64> = gone.map(|part| part.id.0).collect();
            tx.remove_all::<CasePart>(&gone)?;
            for row in rows {
                let id = tx.new_id();
                tx.insert(&CasePart { id, case, document: row.document, speaker: Some(row.id) })?;
            }
            Ok(case)
        })
    }

    /// Makes one speaker of several who are one person: the turns and cases of each first become
    /// the second's, in the same document. All pairs are one step; a pair of two documents, or one
    /// whose second ends as well, is refused.
    pub fn merge_speakers(&mut self, pairs: &[(SpeakerId, SpeakerId)]) -> Result<OpOutput<()>> {
        let mut pairs: Vec<(SpeakerId, SpeakerId)> =
            pairs.iter().copied().filter(|(from, into)| from != into).collect();
        pairs.sort_unstable();
        pairs.dedup();
        let from = speaker_rows(&self.snapshot, &pairs.iter().map(|pair| pair.0).collect::<Vec<_>>())?;
        let mut became: HashMap<SpeakerId, SpeakerId> = HashMap::new();
        for (row, &(_, into)) in from.iter().zip(&pairs) {
            let stays = speaker_rows(&self.snapshot, &[into])?;
            let ends_too = pairs.iter().any(|&(from, _)| from == into);
            if ends_too || stays[0].document != row.document || became.insert(row.id, into).is_some() {
                return Err(ProjectError::UnknownObject(into.0));
            }
        }
        if from.len() != pairs.len() {
            return Err(ProjectError::UnknownObject(pairs[0].0.0));
        }
        self.transact(Op::MergeSpeakers { n: from.len() }, |tx| {
            let documents: HashSet<DocumentId> = from.iter().map(|row| row.document).collect();
            let mut documents: Vec<DocumentId> = documents.into_iter().collect();
            documents.sort_unstable();
            for document in documents {
                let Some(entry) = tx.before.document(document) else { continue };
                let turns = entry.transcript.turns.iter();
                let turns = turns.filter_map(|turn| Some(Turn { speaker: *became.get(&turn.speaker)?, ..*turn }));
                tx.update_all(&turns.collect::<Vec<_>>())?;
            }
            let mut standing: HashSet<(CaseId, SpeakerId)> =
                tx.before.case_parts().filter_map(|part| Some((part.case, part.speaker?))).collect();
            let (mut moved, mut gone) = (Vec::new(), Vec::new());
            for part in tx.before.case_parts() {
                let Some(&into) = part.speaker.and_then(|speaker| became.get(&speaker)) else { continue };
                if standing.insert((part.case, into)) {
                    moved.push(CasePart { speaker: Some(into), ..*part });
                } else {
                    gone.push(part.id.0);
                }
            }
            tx.update_all(&moved)?;
            tx.remove_all::<CasePart>(&gone)?;
            tx.remove_all::<Speaker>(&from.iter().map(|row| row.id.0).collect::<Vec<_>>())
        })
    }
}

/// The rows of speakers, each once.
fn speaker_rows(snapshot: &Snapshot, ids: &[SpeakerId]) -> Result<Vec<Speaker>> {
    let wanted = each_once(ids);
    let all: HashSet<SpeakerId> = wanted.iter().copied().collect();
    let speakers = snapshot.documents().flat_map(|entry| entry.transcript.speakers.iter());
    let found: HashMap<SpeakerId, &Speaker> =
        speakers.filter(|speaker| all.contains(&speaker.id)).map(|speaker| (speaker.id, speaker)).collect();
    let row = |id: &SpeakerId| found.get(id).map(|row| (*row).clone()).ok_or(ProjectError::UnknownObject(id.0));
    wanted.iter().map(row).collect()
}
