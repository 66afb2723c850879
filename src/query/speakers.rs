//! Who speaks how much: turns, words and share, by speaker and document, and by label over all.

use std::collections::{BTreeMap, HashMap};

use crate::model::{CaseId, DocumentId, Segment, SpeakerId, SpeakerRole, Transcript, Turn};
use crate::project::Snapshot;
use crate::text::{Pattern, Query, Span, fold};

/// What one speaker says in one document.
#[derive(Clone, Debug, PartialEq)]
pub struct Spoken {
    /// The document.
    pub document: DocumentId,
    /// The speaker.
    pub speaker: SpeakerId,
    /// The part in the talk.
    pub role: SpeakerRole,
    /// The cases that this speaker is; the document's cases as a whole are not named.
    pub cases: Vec<CaseId>,
    /// How many turns.
    pub n_turns: u32,
    /// How many words, without labels, time marks and what was not said.
    pub n_words: u32,
}

/// One label over all documents.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Label {
    /// The label as written.
    pub label: String,
    /// Where it speaks, in the order of the documents.
    pub spoken: Vec<Spoken>,
    /// The turns of all.
    pub n_turns: u32,
    /// The words of all.
    pub n_words: u32,
}

impl Label {
    /// The part in all documents; none where it differs.
    pub fn role(&self) -> Option<SpeakerRole> {
        let first = self.spoken.first()?.role;
        self.spoken.iter().all(|spoken| spoken.role == first).then_some(first)
    }

    /// The only case in all documents; none where it differs, and none inside where there is none.
    pub fn case(&self) -> Option<Option<CaseId>> {
        let case = |spoken: &Spoken| match spoken.cases[..] {
            [] => Some(None),
            [one] => Some(Some(one)),
            _ => None,
        };
        let first = case(self.spoken.first()?)?;
        self.spoken.iter().all(|spoken| case(spoken) == Some(first)).then_some(first)
    }
}

/// The labels of documents (all where none is named), most words first, with all who speak in them
/// even where they say nothing.
pub fn labels(snapshot: &Snapshot, documents: &[DocumentId]) -> Vec<Label> {
    let mut cases: HashMap<SpeakerId, Vec<CaseId>> = HashMap::new();
    for part in snapshot.case_parts() {
        if let Some(speaker) = part.speaker {
            cases.entry(speaker).or_default().push(part.case);
        }
    }
    let mut labels: BTreeMap<&str, Label> = BTreeMap::new();
    let taken = |id: DocumentId| documents.is_empty() || documents.contains(&id);
    for entry in snapshot.documents().filter(|entry| taken(entry.document.id)) {
        let counts = counts_of(&entry.transcript);
        for speaker in &entry.transcript.speakers {
            let (n_turns, n_words) = counts.get(&speaker.id).copied().unwrap_or_default();
            let label = labels.entry(&speaker.label).or_default();
            label.label.clone_from(&speaker.label);
            label.n_turns += n_turns;
            label.n_words += n_words;
            label.spoken.push(Spoken {
                document: entry.document.id,
                speaker: speaker.id,
                role: speaker.role,
                cases: cases.get(&speaker.id).cloned().unwrap_or_default(),
                n_turns,
                n_words,
            });
        }
    }
    let mut labels: Vec<Label> = labels.into_values().collect();
    labels.sort_by(|a, b| b.n_words.cmp(&a.n_words).then_with(|| a.label.cmp(&b.label)));
    labels
}

/// The turns and words of each speaker of a document.
fn counts_of(transcript: &Transcript) -> HashMap<SpeakerId, (u32, u32)> {
    let words = transcript.words();
    let mut counts: HashMap<SpeakerId, (u32, u32)> = HashMap::new();
    for turn in &transcript.turns {
        let (n_turns, n_words) = counts.entry(turn.speaker).or_default();
        *n_turns += 1;
        *n_words += words.count(turn.span);
    }
    counts
}

/// Labels that are probably one person's, typed in different ways: the same letters and digits
/// (`CSO 3`, `CSO3`, `Cso-3.`) in one document. Each pair with the one of more turns second.
pub fn typing_variants(snapshot: &Snapshot) -> Vec<(SpeakerId, SpeakerId)> {
    let mut pairs = Vec::new();
    for entry in snapshot.documents() {
        let counts = counts_of(&entry.transcript);
        let n_turns = |id: SpeakerId| counts.get(&id).map_or(0, |count| count.0);
        let mut by_key: BTreeMap<String, Vec<SpeakerId>> = BTreeMap::new();
        for speaker in &entry.transcript.speakers {
            let key: String = fold(&speaker.label).chars().filter(|c| c.is_alphanumeric()).collect();
            by_key.entry(key).or_default().push(speaker.id);
        }
        for mut alike in by_key.into_values().filter(|alike| alike.len() > 1) {
            alike.sort_by_key(|&id| std::cmp::Reverse(n_turns(id)));
            pairs.extend(alike[1..].iter().map(|&from| (from, alike[0])));
        }
    }
    pairs
}

/// What speakers' turns are coded as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TurnsOf {
    /// All turns of these labels.
    Speakers(Vec<String>),
    /// All answers to turns of interviewers that hold this phrase; capitals and accents do not
    /// matter.
    Question(String),
}

/// The segments to be coded, in order, none twice: turns without labels, times at their ends and
/// white space, or whole answers ([`Transcript::answer_at`]).
pub fn segments_of(snapshot: &Snapshot, documents: &[DocumentId], of: &TurnsOf) -> Vec<Segment> {
    let taken = |id: DocumentId| documents.is_empty() || documents.contains(&id);
    let mut segments = Vec::new();
    for entry in snapshot.documents().filter(|entry| taken(entry.document.id)) {
        let document = entry.document.id;
        match of {
            TurnsOf::Speakers(labels) => {
                let spoken = entry.transcript.turns_of(|speaker| labels.contains(&speaker.label));
                segments.extend(spoken.into_iter().map(|span| Segment { document, span }));
            }
            TurnsOf::Question(phrase) => {
                let answers = answers_to(&entry.transcript, phrase);
                segments.extend(answers.into_iter().map(|span| Segment { document, span }));
            }
        }
    }
    segments.sort_unstable();
    segments.dedup();
    segments
}

/// The answers to interviewers' turns that hold a phrase.
fn answers_to(transcript: &Transcript, phrase: &str) -> Vec<Span> {
    let query = Query { text: phrase.to_owned(), ..Query::default() };
    let Ok(pattern) = Pattern::new(&query) else { return Vec::new() };
    let asks =
        |turn: &&Turn| transcript.speaker(turn.speaker).is_some_and(|speaker| speaker.role == SpeakerRole::Interviewer);
    let mut asked: Vec<Span> = Vec::new();
    for hit in pattern.find(transcript) {
        let turn = transcript.turn_at(hit.start).filter(asks);
        let Some(turn) = turn.filter(|turn| turn.label_end <= hit.start) else { continue };
        if asked.last() != Some(&turn.span) {
            asked.push(turn.span);
        }
    }
    let answers = asked.iter().filter_map(|place| transcript.answer_behind(*place, &asked));
    answers.map(|answer| transcript.without_times(answer)).filter(|answer| !answer.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::SpeakerRole;
    use crate::query::fixture::Fixture;

    fn study() -> Fixture {
        let mut fixture = Fixture::new();
        fixture.document(
            "G1",
            "M: ¿Qué piensan del HUERTO?\nCSO 3: Que sí. 😀\nCSO3: Y más.\nAna: Nada.\nM: Ajá.\nAna: O todo.\nM: ¿Y la cocina?\nAna: Bien.",
        );
        fixture.document("G2", "M: ¿Cómo va?\nAna: Mire, bien.");
        let snapshot = fixture.snapshot();
        let asks: Vec<SpeakerId> = labels(&snapshot, &[])
            .into_iter()
            .filter(|label| label.label == "M")
            .flat_map(|label| label.spoken)
            .map(|spoken| spoken.speaker)
            .collect();
        fixture.project.set_speaker_roles(&asks, SpeakerRole::Interviewer).unwrap();
        fixture
    }

    fn coded(fixture: &Fixture, of: &TurnsOf) -> String {
        let snapshot = fixture.snapshot();
        let segments = segments_of(&snapshot, &[], of);
        let words: Vec<&str> = segments.iter().map(|segment| snapshot.words(*segment)).collect();
        words.join(" | ")
    }

    #[test]
    fn labels_over_all_documents_with_their_words() {
        let fixture = study();
        let snapshot = fixture.snapshot();
        let told: Vec<_> = labels(&snapshot, &[])
            .into_iter()
            .map(|label| (label.label.clone(), label.spoken.len(), label.n_turns, label.n_words, label.role()))
            .collect();
        let told: Vec<_> = told.iter().map(|(label, d, t, w, r)| (label.as_str(), *d, *t, *w, *r)).collect();
        let (asks, answers) = (Some(SpeakerRole::Interviewer), Some(SpeakerRole::Respondent));
        assert_eq!(
            told,
            [("M", 2, 4, 10, asks), ("Ana", 2, 4, 6, answers), ("CSO 3", 1, 1, 2, answers), ("CSO3", 1, 1, 2, answers)]
        );
        let documents: Vec<DocumentId> = snapshot.documents().map(|entry| entry.document.id).collect();
        assert_eq!(labels(&snapshot, &documents[1..]).len(), 2);
    }

    #[test]
    fn variants_of_typing_become_one_speaker() {
        let mut fixture = study();
        let ana = fixture.case("Ana", &[]);
        let three = fixture.case("CSO3", &[]);
        fixture.part(ana, "G1", Some("Ana"));
        fixture.part(three, "G1", Some("CSO 3"));
        let before = fixture.snapshot();
        let pairs = typing_variants(&before);
        assert_eq!(pairs.len(), 1);
        fixture.project.merge_speakers(&pairs).unwrap();
        let after = fixture.snapshot();
        let label = labels(&after, &[]).into_iter().find(|label| label.label == "CSO 3").unwrap();
        assert_eq!((label.n_turns, label.n_words, label.case()), (2, 4, Some(Some(three))));
        assert!(typing_variants(&after).is_empty());
        assert_eq!(
            before.documents().next().unwrap().transcript.text,
            after.documents().next().unwrap().transcript.text
        );
        fixture.project.undo().unwrap();
        assert_eq!(fixture.snapshot().dump(), before.dump());
        fixture.project.redo().unwrap();
        assert_eq!(fixture.snapshot().dump(), after.dump());
        // One of two documents, and one that does not stay, are refused.
        let of = |label: &str| labels(&before, &[]).into_iter().find(|found| found.label == label).unwrap().spoken;
        let (first, second) = (of("Ana")[0].speaker, of("Ana")[1].speaker);
        assert!(fixture.project.merge_speakers(&[(first, second)]).is_err());
        assert!(fixture.project.merge_speakers(&[(first, of("M")[0].speaker), (of("M")[0].speaker, first)]).is_err());
    }

    #[test]
    fn a_speaker_is_a_case_and_leaves_the_one_before() {
        let mut fixture = study();
        let (ana, other) = (fixture.case("Ana", &["G2"]), fixture.case("Otra", &["G1"]));
        let snapshot = fixture.snapshot();
        let spoken = labels(&snapshot, &[]).into_iter().find(|label| label.label == "Ana").unwrap().spoken;
        let all: Vec<_> = spoken.iter().map(|spoken| (spoken.speaker, Some(ana))).collect();
        fixture.project.assign_speakers(&all).unwrap();
        let parts = |fixture: &Fixture| {
            let snapshot = fixture.snapshot();
            let mut parts: Vec<_> =
                snapshot.case_parts().map(|part| (part.case == ana, part.speaker.is_some())).collect();
            parts.sort_unstable();
            parts
        };
        // What Ana had of the second document as a whole is now her own words; the other keeps hers.
        assert_eq!(parts(&fixture), [(false, false), (true, true), (true, true)]);
        let again = fixture.project.assign_speakers(&all).unwrap();
        assert!(again.changes.operation.is_none());
        fixture.project.assign_speakers(&[(spoken[0].speaker, Some(other)), (spoken[1].speaker, None)]).unwrap();
        assert_eq!(parts(&fixture), [(false, true)]);
        let dump = fixture.snapshot().dump();
        fixture.project.undo().unwrap();
        fixture.project.redo().unwrap();
        assert_eq!(fixture.snapshot().dump(), dump);
    }

    #[test]
    fn turns_and_answers_are_found_to_be_coded() {
        let fixture = study();
        assert_eq!(coded(&fixture, &TurnsOf::Speakers(vec!["CSO3".into(), "CSO 3".into()])), "Que sí. 😀 | Y más.");
        assert_eq!(coded(&fixture, &TurnsOf::Speakers(vec!["Ana".into()])), "Nada. | O todo. | Bien. | Mire, bien.");
        let first = "Que sí. 😀\nCSO3: Y más.\nAna: Nada.\nM: Ajá.\nAna: O todo.";
        assert_eq!(coded(&fixture, &TurnsOf::Question("huerto".into())), first);
        assert_eq!(coded(&fixture, &TurnsOf::Question("como va".into())), "Mire, bien.");
        assert_eq!(coded(&fixture, &TurnsOf::Question("M:".into())), "");
        assert_eq!(coded(&fixture, &TurnsOf::Question(String::new())), "");
    }
}
