//! Cases: who or what is compared.

use serde::{Deserialize, Serialize};

use super::{CaseId, CasePartId, DocumentId, SpeakerId};

/// Who or what is compared (CSO3).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Case {
    /// The case's id.
    pub id: CaseId,
    /// Its name, unique in the project.
    pub name: String,
    /// Its place among the cases, smallest first.
    pub position: i64,
    /// The identity it had in another program's exchange file.
    pub external_id: Option<String>,
}

/// A document, or one speaker of a document, that belongs to a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CasePart {
    /// The part's id.
    pub id: CasePartId,
    /// The case.
    pub case: CaseId,
    /// The document.
    pub document: DocumentId,
    /// Only this speaker's turns (focus groups); none for the whole document.
    pub speaker: Option<SpeakerId>,
}
