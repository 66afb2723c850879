//! Random operations on speakers: parts, cases, and labels that are one person.

use proptest::prelude::*;
use voces::model::*;
use voces::project::{Project, ProjectError};

/// One operation; the numbers choose among what there is.
#[derive(Clone, Debug)]
pub enum SpeakerStep {
    Roles(Vec<u8>, u8),
    Assign(Vec<(u8, Option<u8>)>),
    AssignNew(Vec<u8>, u8),
    Merge(Vec<u8>, bool),
}

/// Any of them.
pub fn speaker_step() -> impl Strategy<Value = SpeakerStep> {
    use SpeakerStep::*;
    let n = any::<u8>;
    let few = || prop::collection::vec(any::<u8>(), 0..4);
    prop_oneof![
        (few(), n()).prop_map(|(a, b)| Roles(a, b)),
        prop::collection::vec((n(), prop::option::of(n())), 0..4).prop_map(Assign),
        (few(), n()).prop_map(|(a, b)| AssignNew(a, b)),
        (few(), any::<bool>()).prop_map(|(a, b)| Merge(a, b)),
    ]
}

/// Does one step. What is refused in words changes nothing; no refusal comes from the database.
pub fn run(project: &mut Project, step: &SpeakerStep) -> Option<()> {
    match try_run(project, step) {
        Err(ProjectError::Storage(error)) => panic!("{error}"),
        other => other.ok(),
    }
}

fn try_run(project: &mut Project, step: &SpeakerStep) -> Result<(), ProjectError> {
    let snapshot = project.snapshot().clone();
    let speakers: Vec<Speaker> =
        snapshot.documents().flat_map(|entry| entry.transcript.speakers.iter().cloned()).collect();
    let cases: Vec<CaseId> = snapshot.cases().iter().map(|case| case.id).collect();
    let pick = |n: u8| speakers.get(usize::from(n) % speakers.len().max(1)).map(|speaker| speaker.id);
    let picks = |ns: &[u8]| -> Vec<SpeakerId> { ns.iter().filter_map(|&n| pick(n)).collect() };
    match step {
        SpeakerStep::Roles(ns, role) => {
            let roles = [SpeakerRole::Interviewer, SpeakerRole::Respondent, SpeakerRole::Other];
            project.set_speaker_roles(&picks(ns), roles[usize::from(role % 3)]).map(drop)
        }
        SpeakerStep::Assign(pairs) => {
            let case = |n: u8| cases.get(usize::from(n) % cases.len().max(1)).copied();
            let pairs = pairs.iter().filter_map(|&(speaker, to)| Some((pick(speaker)?, to.and_then(case))));
            project.assign_speakers(&pairs.collect::<Vec<_>>()).map(drop)
        }
        SpeakerStep::AssignNew(ns, name) => {
            project.assign_speakers_anew(&picks(ns), &format!("s{}", name % 5)).map(drop)
        }
        SpeakerStep::Merge(ns, is_reversed) => {
            let pair = |id: SpeakerId| {
                let from = speakers.iter().find(|speaker| speaker.id == id)?;
                let into = speakers.iter().find(|other| other.document == from.document && other.id != id)?;
                Some(if *is_reversed { (into.id, id) } else { (id, into.id) })
            };
            let pairs: Vec<_> = picks(ns).into_iter().filter_map(pair).collect();
            project.merge_speakers(&pairs).map(drop)
        }
    }
}
