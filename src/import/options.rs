//! What whoever imports decides before a file is read.

use encoding_rs::Encoding;

/// How a document is to be read. The default takes the text as its writers left it: tracked
/// changes accepted, comments left out, the encoding as it is found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// What becomes of tracked changes.
    pub tracked: Tracked,
    /// Whether comments at the margin are taken; each becomes a memo when it is stored.
    pub comments: bool,
    /// The encoding of a text, a page or captions, where it is known better than by guessing.
    /// Formats that say their own encoding do not ask for it.
    pub encoding: Option<&'static Encoding>,
}

/// What becomes of tracked changes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tracked {
    /// Insertions are in the text and deletions out: the text as it would be published.
    #[default]
    Accept,
    /// Insertions are out and deletions in: the text before it was changed.
    Reject,
}

impl Tracked {
    /// Whether a changed run stands in the text.
    pub(super) const fn takes(self, is_insertion: bool) -> bool {
        matches!((self, is_insertion), (Self::Accept, true) | (Self::Reject, false))
    }
}
