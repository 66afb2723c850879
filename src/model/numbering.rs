//! By which numbers the paragraphs and turns of a document are cited once it was edited.

use serde::{Deserialize, Serialize};

use super::DocumentId;

/// The numbers of a document whose paragraphs or turns are not simply 1, 2, 3 any more.
///
/// A number is given once: what was cited as ¶ 41 stays ¶ 41 whatever is inserted or deleted
/// before it. What is inserted behind it is 41a.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Numbering {
    /// The document.
    pub id: DocumentId,
    /// The numbers of the paragraphs in order, in runs: `1-40 41 41a 42-120`.
    pub paragraphs: String,
    /// The numbers of the turns in order.
    pub turns: String,
    /// Numbers of paragraphs that stood once and are never given again.
    pub gone_paragraphs: String,
    /// Numbers of turns that stood once.
    pub gone_turns: String,
}
