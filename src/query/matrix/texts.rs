//! x
use crate::model::*;
use crate::project::{CodingRef, Snapshot};
use std::collections::BTreeSet;
/// Says of which codings the summary of a case under a code would be written today: those of the
/// code and the codes below it in the case, in the main run, by all coders, detached ones left out.
/// Another value than [`Summary::seen`](crate::model::Summary::seen) means that the summary is
/// stale: a coding came, went or moved, or its words were corrected.
pub fn summary_seen(snapshot: &Snapshot, case: CaseId, code: CodeId) -> i64 {
    let mut seen: Vec<[i64; 4]> = Vec::new();
    let parts: Vec<_> = snapshot.case_parts().filter(|part| part.case == case).collect();
    let mut speakers: BTreeSet<(crate::model::DocumentId, Option<SpeakerId>)> = BTreeSet::new();
    parts.iter().for_each(|part| {
        speakers.insert((part.document, part.speaker));
    });
    for below in snapshot.codes().with_descendants(code) {
        let refs = snapshot.codings_of(below);
        for &(document, speaker) in &speakers {
            let from = refs.partition_point(|at| at.document < document);
            let here = refs[from..].iter().take_while(|at| at.document == document);
            let is_in = |at: &&CodingRef| {
                speaker.is_none_or(|speaker| {
                    let entry = snapshot.document(document);
                    entry.is_some_and(|entry| entry.transcript.speakers_in(at.span).contains(&speaker))
                })
            };
            let codings = here.filter(is_in).filter_map(|&at| snapshot.coding_at(at));
            let counted = codings.filter(|coding| coding.run == Run::Main && !coding.detached);
            seen.extend(
                counted.map(|coding| {
                    [coding.id.0, coding.span.start.0.into(), coding.span.end.0.into(), coding.words_hash]
                }),
            );
        }
    }
    seen.sort_unstable();
    seen.dedup();
    let bytes: Vec<u8> = seen.into_iter().flatten().flat_map(i64::to_le_bytes).collect();
    xxhash_rust::xxh3::xxh3_64(&bytes).cast_signed()
}
