//! Coders.

use serde::{Deserialize, Serialize};

use super::CoderId;

/// A person who codes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Coder {
    /// The coder's id.
    pub id: CoderId,
    /// Their name or initials, unique in the project.
    pub name: String,
}
