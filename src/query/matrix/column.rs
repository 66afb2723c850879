//! What a column stands for.

use serde::{Deserialize, Serialize};

use crate::model::{
    CaseGroupId, CaseId, CoderId, DocumentGroupId, DocumentId, DocumentSetId, GuideQuestionId, GuideTopicId,
    SpeakerRole,
};
use crate::query::id_text::id;

/// What a column stands for: it stays what it is when names, order or numbers change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKey {
    /// A case.
    Case(#[serde(with = "id")] CaseId),
    /// A document.
    Document(#[serde(with = "id")] DocumentId),
    /// A group of documents.
    DocumentGroup(#[serde(with = "id")] DocumentGroupId),
    /// A set of documents.
    DocumentSet(#[serde(with = "id")] DocumentSetId),
    /// All who speak under this label.
    Speaker(String),
    /// All who have this part in the talk.
    Role(SpeakerRole),
    /// A coder.
    Coder(#[serde(with = "id")] CoderId),
    /// A group of cases.
    CaseGroup(#[serde(with = "id")] CaseGroupId),
    /// The cases with these values, one for each variable that is crossed; none where a case has
    /// no value.
    Group(Vec<Option<String>>),
    /// A topic of the guide.
    Topic(#[serde(with = "id")] GuideTopicId),
    /// A question of the guide.
    Question(#[serde(with = "id")] GuideQuestionId),
    /// What is in none of the columns: no group, no set, no turn, no answer.
    Outside,
    /// The codings that belong to no case.
    WithoutCase,
}

impl ColumnKey {
    /// True for the columns of what is in no other one: they stand last, only where something is
    /// coded there, and are compared with nothing.
    pub const fn is_rest(&self) -> bool {
        matches!(self, Self::Outside | Self::WithoutCase)
    }
}

/// A column of a matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it stands for.
    pub key: ColumnKey,
    /// Its name in the study's own words: of the case, the speaker, the question's number. Empty
    /// where only the program has a word for it ([`ColumnKey::is_rest`], roles); of crossed values
    /// those that are there, parted by ` × `.
    pub name: String,
    /// More words for it, such as those of a question; mostly empty.
    pub detail: String,
}

impl Column {
    pub(super) fn new(key: ColumnKey, name: impl Into<String>) -> Self {
        Self { key, name: name.into(), detail: String::new() }
    }
}
