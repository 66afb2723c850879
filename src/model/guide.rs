//! The interview guide: topics, questions, and where they were asked.

use serde::{Deserialize, Serialize};

use super::{
    CaseId, CodeId, CoderId, DocumentId, GuideQuestionId, GuideTopicId, QuestionCodeId, QuestionPlaceId,
    QuestionStatusId, Segment, Timestamp,
};
use crate::text::Span;

/// A topic of the guide.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GuideTopic {
    /// The topic's id.
    pub id: GuideTopicId,
    /// Its name, unique in the guide.
    pub name: String,
    /// Its place in the guide, smallest first.
    pub position: i64,
    /// The top-level code that was made of it.
    pub code: Option<CodeId>,
}

/// A question of the guide, or a probe that hangs on one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct GuideQuestion {
    /// The question's id.
    pub id: GuideQuestionId,
    /// Its topic.
    pub topic: GuideTopicId,
    /// The question that it probes; none for a question of its own.
    pub parent: Option<GuideQuestionId>,
    /// Its place in the topic or under the question, smallest first.
    pub position: i64,
    /// What it is called by in tables, such as `2b`; empty where its place says it.
    pub number: String,
    /// Its words.
    pub text: String,
    /// When a probe is asked, in words.
    pub condition: String,
}

/// Where a question was asked, confirmed by a person.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuestionPlace {
    /// The place's id.
    pub id: QuestionPlaceId,
    /// The question.
    pub question: GuideQuestionId,
    /// The document.
    pub document: DocumentId,
    /// Where in the document; never empty.
    #[serde(flatten)]
    pub span: Span,
    /// Who confirmed it.
    pub coder: CoderId,
    /// When.
    pub created_at: Timestamp,
}

impl QuestionPlace {
    /// The place in the document.
    pub const fn segment(&self) -> Segment {
        Segment { document: self.document, span: self.span }
    }
}

/// What became of a question in a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Asked, and not answered.
    #[default]
    Asked,
    /// Asked and answered.
    Answered,
    /// Not asked, and a person has looked.
    NotAsked,
    /// Not asked here, and answered where something else was asked.
    AnsweredElsewhere,
}

impl Asked {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Answered, Self::Asked, Self::NotAsked, Self::AnsweredElsewhere];
}

/// What a person confirmed of a question and a case.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuestionStatus {
    /// The row's id.
    pub id: QuestionStatusId,
    /// The question.
    pub question: GuideQuestionId,
    /// The case.
    pub case: CaseId,
    /// What became of the question.
    pub status: Asked,
    /// Who confirmed it.
    pub coder: CoderId,
    /// When.
    pub at: Timestamp,
}

/// A code that a question is meant to bring.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuestionCode {
    /// The row's id.
    pub id: QuestionCodeId,
    /// The question.
    pub question: GuideQuestionId,
    /// The code.
    pub code: CodeId,
}

/// A guide as it was read from a file: topics with their questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftGuide {
    /// The topics in order.
    pub topics: Vec<DraftTopic>,
}

/// A topic as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftTopic {
    /// Its name; empty for questions that stood under no heading.
    pub name: String,
    /// Its questions in order.
    pub questions: Vec<DraftQuestion>,
}

/// A question as it was read, or a probe.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftQuestion {
    /// What it is called by, if its place does not say so.
    pub number: String,
    /// Its words.
    pub text: String,
    /// When it is asked, in words; of probes only.
    pub condition: String,
    /// The probes that hang on it; a probe has none.
    pub probes: Vec<Self>,
}

impl DraftGuide {
    /// The guide with this name for topics that have none.
    #[must_use]
    pub fn with_name(mut self, unnamed: &str) -> Self {
        self.topics.iter_mut().filter(|topic| topic.name.is_empty()).for_each(|topic| topic.name = unnamed.to_owned());
        self
    }
}
