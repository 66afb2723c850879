//! What the guide says of a code in a case: whether nobody said it, or nobody asked.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::answers::Answers;
use crate::model::{Asked, CaseId, CodeId, DocumentId, GuideQuestionId, SpeakerId};
use crate::project::Snapshot;
use crate::text::CharIdx;

/// What is known of a code in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CodeStanding {
    /// The case has a coding of the code or of one of its sub-codes.
    Coded,
    /// All questions of the code were confirmed not asked.
    NotAsked,
    /// At least one question of the code was asked or answered, and this was not said.
    AskedNotSaid,
    /// Neither: no question is linked to the code, or nobody has looked.
    NotLookedAt,
}

/// What the guide says of codes and cases.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    coded: HashSet<(CodeId, CaseId)>,
    questions: BTreeMap<CodeId, BTreeSet<GuideQuestionId>>,
    asked: HashSet<(GuideQuestionId, CaseId)>,
    not_asked: HashSet<(GuideQuestionId, CaseId)>,
    probes: HashMap<GuideQuestionId, Vec<GuideQuestionId>>,
}

impl Standing {
    /// Of all codes and cases of a project.
    pub fn new(snapshot: &Snapshot) -> Self {
        let codes: BTreeSet<CodeId> = snapshot.codes().codes().iter().map(|code| code.id).collect();
        Self { coded: coded_in_cases(snapshot, &codes), ..Self::of_guide(snapshot) }
    }

    /// The same without looking at codings: for who knows already that there is none.
    pub fn of_guide(snapshot: &Snapshot) -> Self {
        let mut standing = Self { questions: questions_by_code(snapshot), ..Self::default() };
        for probe in snapshot.guide_questions() {
            if let Some(parent) = probe.parent {
                standing.probes.entry(parent).or_default().push(probe.id);
            }
        }
        let answers = Answers::new(snapshot);
        for part in snapshot.case_parts() {
            let asked = answers.of_document(part.document).iter().map(|answer| (answer.question, part.case));
            standing.asked.extend(asked);
        }
        for status in snapshot.question_statuses() {
            let key = (status.question, status.case);
            if status.status == Asked::NotAsked {
                // What a person says stands before what a place says.
                standing.asked.remove(&key);
                standing.not_asked.insert(key);
            } else {
                standing.asked.insert(key);
            }
        }
        standing
    }

    /// True where a person confirmed that the question was not asked in the case.
    pub fn is_not_asked(&self, question: GuideQuestionId, case: CaseId) -> bool {
        self.not_asked.contains(&(question, case))
    }

    /// True where questions are meant to bring the code, or a code above it.
    pub fn has_questions(&self, code: CodeId) -> bool {
        self.questions.contains_key(&code)
    }

    /// What is known of a code in a case. A code without questions of its own has those of the
    /// next code above it that has some.
    pub fn of(&self, code: CodeId, case: CaseId) -> CodeStanding {
        if self.coded.contains(&(code, case)) {
            return CodeStanding::Coded;
        }
        let Some(questions) = self.questions.get(&code) else { return CodeStanding::NotLookedAt };
        let with_probes = |question: &GuideQuestionId| {
            let probes = self.probes.get(question).map_or(&[][..], Vec::as_slice);
            std::iter::once(*question).chain(probes.iter().copied()).collect::<Vec<_>>()
        };
        // A probe that was asked raised the subject, whatever is said of its question.
        if questions.iter().flat_map(with_probes).any(|question| self.asked.contains(&(question, case))) {
            CodeStanding::AskedNotSaid
        } else if questions.iter().all(|question| self.not_asked.contains(&(*question, case))) {
            CodeStanding::NotAsked
        } else {
            CodeStanding::NotLookedAt
        }
    }
}

/// The questions of each code: those linked to it, else those of the next code above it that has
/// some.
pub(super) fn questions_by_code(snapshot: &Snapshot) -> BTreeMap<CodeId, BTreeSet<GuideQuestionId>> {
    let mut own: BTreeMap<CodeId, BTreeSet<GuideQuestionId>> = BTreeMap::new();
    for link in snapshot.question_codes() {
        own.entry(link.code).or_default().insert(link.question);
    }
    // Parents come before their children.
    for code in snapshot.codes().codes() {
        let above = code.parent.filter(|_| !own.contains_key(&code.id)).and_then(|parent| own.get(&parent).cloned());
        if let Some(questions) = above {
            own.insert(code.id, questions);
        }
    }
    own
}

/// The pairs of a code, among `codes`, and a case that has a coding of it or of one of its
/// sub-codes. A coding belongs to the cases of its document, and where a case is one speaker to
/// those whose speaker's turn it begins in.
pub(super) fn coded_in_cases(snapshot: &Snapshot, codes: &BTreeSet<CodeId>) -> HashSet<(CodeId, CaseId)> {
    let mut coded = HashSet::new();
    if codes.is_empty() {
        return coded;
    }
    let mut parts: BTreeMap<DocumentId, Vec<(CaseId, Option<SpeakerId>)>> = BTreeMap::new();
    for part in snapshot.case_parts() {
        parts.entry(part.document).or_default().push((part.case, part.speaker));
    }
    let system = snapshot.codes();
    let mut above: HashMap<CodeId, Vec<CodeId>> = HashMap::new();
    for &code in codes {
        for below in system.with_descendants(code) {
            above.entry(below).or_default().push(code);
        }
    }
    for (document, parts) in parts {
        let Some(entry) = snapshot.document(document) else { continue };
        let speaker_at = |at: CharIdx| entry.transcript.turn_at(at).map(|turn| turn.speaker);
        for coding in entry.codings.iter().filter(|coding| !coding.detached) {
            let Some(above) = above.get(&coding.code) else { continue };
            for &(case, speaker) in &parts {
                if speaker.is_none() || speaker == speaker_at(coding.span.start) {
                    coded.extend(above.iter().map(|&code| (code, case)));
                }
            }
        }
    }
    coded
}
