//! Which question a coding answers, or whether it came unprompted.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::answers::Answers;
use super::outline::Outline;
use super::standing::questions_by_code;
use crate::i18n::Message;
use crate::model::{CodeId, Coding, DocumentId, GuideQuestionId};
use crate::project::Snapshot;

/// What brought a coding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// It stands in the answer to a question of its code; these.
    Asked(Vec<GuideQuestionId>),
    /// It stands in the answer to other questions; these.
    AskedElse(Vec<GuideQuestionId>),
    /// It stands in no answer to a question of the guide.
    Unprompted,
    /// No place of a question is confirmed in the document.
    NotLookedAt,
}

impl Prompt {
    /// The questions in whose answer it stands.
    pub fn questions(&self) -> &[GuideQuestionId] {
        match self {
            Self::Asked(questions) | Self::AskedElse(questions) => questions,
            Self::Unprompted | Self::NotLookedAt => &[],
        }
    }
}

/// All that is needed to tell it of any coding.
#[derive(Clone, Debug, Default)]
pub struct Prompts {
    answers: Answers,
    questions: BTreeMap<CodeId, BTreeSet<GuideQuestionId>>,
    parents: HashMap<GuideQuestionId, GuideQuestionId>,
}

impl Prompts {
    /// Of all documents of a project.
    pub fn new(snapshot: &Snapshot) -> Self {
        let parents = snapshot.guide_questions().filter_map(|row| Some((row.id, row.parent?))).collect();
        Self { answers: Answers::new(snapshot), questions: questions_by_code(snapshot), parents }
    }

    /// Of one document.
    pub fn in_document(snapshot: &Snapshot, document: DocumentId) -> Self {
        let parents = snapshot.guide_questions().filter_map(|row| Some((row.id, row.parent?))).collect();
        let answers = Answers::in_document(snapshot, document);
        Self { answers, questions: questions_by_code(snapshot), parents }
    }

    /// The sentence for a person (`guide.ftl`): which question a coding answers, or that it came
    /// unprompted; none where nobody has looked.
    pub fn message(&self, snapshot: &Snapshot, coding: &Coding) -> Option<Message> {
        let (key, questions) = match self.of(coding) {
            Prompt::NotLookedAt => return None,
            Prompt::Unprompted => return Some(Message::new("guide-prompt-unprompted")),
            Prompt::Asked(questions) => ("guide-prompt-asked", questions),
            // A code without questions of its own tells nothing of what was asked for.
            Prompt::AskedElse(questions) if self.questions.contains_key(&coding.code) => {
                ("guide-prompt-else", questions)
            }
            Prompt::AskedElse(questions) => ("guide-prompt-with", questions),
        };
        let outline = Outline::new(snapshot);
        let numbers: Vec<&str> = questions.iter().map(|&id| outline.number(id)).collect();
        Some(Message::new(key).with("n", numbers.len()).with("numbers", numbers.join(", ")))
    }

    /// True where no place of any question is confirmed.
    pub fn is_empty(&self) -> bool {
        self.answers.documents().next().is_none()
    }

    /// What brought a coding. It stands in an answer where it overlaps it; the questions of its
    /// code are those linked to it or to a code above it, with their probes, and are named
    /// before all others.
    pub fn of(&self, coding: &Coding) -> Prompt {
        let answers = self.answers.of_document(coding.document);
        if answers.is_empty() {
            return Prompt::NotLookedAt;
        }
        let holds = answers.iter().filter(|one| one.answer.is_some_and(|span| span.overlaps(coding.span)));
        let mut found: Vec<GuideQuestionId> = Vec::new();
        for answer in holds {
            if !found.contains(&answer.question) {
                found.push(answer.question);
            }
        }
        let linked = self.questions.get(&coding.code);
        let is_linked = |id: &GuideQuestionId| {
            linked.is_some_and(|of| of.contains(id) || self.parents.get(id).is_some_and(|parent| of.contains(parent)))
        };
        let (own, other): (Vec<_>, Vec<_>) = found.into_iter().partition(is_linked);
        match (own.is_empty(), other.is_empty()) {
            (false, _) => Prompt::Asked(own),
            (true, false) => Prompt::AskedElse(other),
            (true, true) => Prompt::Unprompted,
        }
    }
}
