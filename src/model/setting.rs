//! What a study has decided once.

use serde::{Deserialize, Serialize};

use super::SettingId;

/// A decision of the study, by name. Names and values are the program's, in English.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Setting {
    /// The setting's id.
    pub id: SettingId,
    /// What is decided: `cite_by`.
    pub name: String,
    /// How it was decided: `paragraph`.
    pub value: String,
}
