//! Retrievals, comparisons, reports and word lists that were given a name.

use serde::{Deserialize, Serialize};

use super::{SavedQueryId, Timestamp};

/// What is kept under a name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SavedKind {
    /// A retrieval of segments.
    #[default]
    Retrieval,
    /// A comparison: codes by cases, or another matrix.
    Comparison,
    /// A report: tables, charts, quotes and text.
    Report,
    /// A category of words: a dictionary's entry.
    Words,
}

/// A question that was given a name. It holds what is asked, never what was found: it is always
/// live.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SavedQuery {
    /// The query's id.
    pub id: SavedQueryId,
    /// Its name, unique among those of its kind.
    pub name: String,
    /// Its place in the list, smallest first.
    pub position: i64,
    /// What is asked, as JSON.
    pub spec: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// What it is.
    pub kind: SavedKind,
}
