//! What was deleted on purpose.

use serde::{Deserialize, Serialize};

use super::Timestamp;

/// Says that an object was deleted by a person, so that merging an older copy of the
/// project does not bring it back.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tombstone {
    /// The id of the deleted object.
    pub id: i64,
    /// The table it stood in.
    pub table_name: String,
    /// When it was deleted.
    pub at: Timestamp,
}
