//! Retrievals that were given a name.

use serde::{Deserialize, Serialize};

use super::{SavedQueryId, Timestamp};

/// A retrieval with a name. It holds what is asked, never what was found: it is always live.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SavedQuery {
    /// The query's id.
    pub id: SavedQueryId,
    /// Its name, unique among the queries.
    pub name: String,
    /// Its place in the list, smallest first.
    pub position: i64,
    /// What is asked, as JSON.
    pub spec: String,
    /// When it was made.
    pub created_at: Timestamp,
}
