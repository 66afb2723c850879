//! A survey as `import` hands it to the project.

use super::{DraftDocument, VariableKind};

/// Respondents with their closed answers as values and their open ones as documents.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftSurvey {
    /// The closed questions.
    pub variables: Vec<DraftVariable>,
    /// The respondents, in the order of the table.
    pub respondents: Vec<DraftRespondent>,
}

impl DraftSurvey {
    /// How many documents there are.
    pub fn n_documents(&self) -> usize {
        self.respondents.iter().map(|respondent| respondent.documents.len()).sum()
    }
}

/// A closed question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftVariable {
    /// Its name.
    pub name: String,
    /// How its values are read.
    pub kind: VariableKind,
    /// The answers there are to choose from, in the order in which they come up.
    pub options: Vec<String>,
}

/// A row of a survey.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftRespondent {
    /// The case's name.
    pub name: String,
    /// For each variable the values: none, one or several.
    pub values: Vec<Vec<String>>,
    /// The open answers, as one document or several; none where nothing was answered.
    pub documents: Vec<DraftDocument>,
}
