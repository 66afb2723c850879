//! What is known of a document beside its text.

use serde::{Deserialize, Serialize};

use super::DocumentId;

/// What a document is for the study.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Material {
    /// An interview with one respondent, or few.
    #[default]
    Interview,
    /// A talk among many respondents.
    FocusGroup,
    /// Answers to the open questions of a survey.
    Survey,
    /// Notes of the researcher; belong to no case unless one is given.
    FieldNotes,
    /// A document of the field, such as a policy paper.
    Policy,
    /// Anything else.
    Other,
}

impl Material {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Interview, Self::FocusGroup, Self::Survey, Self::FieldNotes, Self::Policy, Self::Other];

    /// The key of its name in words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Interview => "material-interview",
            Self::FocusGroup => "material-focus-group",
            Self::Survey => "material-survey",
            Self::FieldNotes => "material-field-notes",
            Self::Policy => "material-policy",
            Self::Other => "material-other",
        }
    }
}

/// By which rules a transcript is written: what brackets, capitals and signs mean in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Convention {
    /// No rules beyond speaker labels: brackets are brackets.
    #[default]
    Plain,
    /// Simple transcription after Dresing and Pehl: `(lacht)`, `(unv.)`, `(...)`, `/`.
    Simple,
    /// GAT 2: `(.)`, `(1.5)`, `((lacht))`, `[ ]` for overlaps.
    Gat2,
    /// Jefferson: `(0.5)`, `[ ]` for overlaps, `((comment))`, `.hhh`.
    Jefferson,
}

impl Convention {
    /// All conventions, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Plain, Self::Simple, Self::Gat2, Self::Jefferson];

    /// The key of its name in words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Plain => "convention-plain",
            Self::Simple => "convention-simple",
            Self::Gat2 => "convention-gat2",
            Self::Jefferson => "convention-jefferson",
        }
    }
}

/// What is known of a document beside its text. Its id is the document's; a document without
/// such a row has the defaults.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DocumentDetail {
    /// The document.
    pub id: DocumentId,
    /// What it is.
    pub material: Material,
    /// How its transcript is written.
    pub convention: Convention,
    /// The day of the recording, as it was given.
    pub recorded_on: String,
    /// On site, by telephone, online: in the researcher's words.
    pub mode: String,
    /// How long the recording is.
    pub minutes: Option<i64>,
}
