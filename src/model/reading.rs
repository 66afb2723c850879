//! What reading leaves in a document before and beside codes: marks, what was read, what is done.

use serde::{Deserialize, Serialize};

use super::{CoderId, DocumentId, FinishedId, MarkId, ReadSpanId, Segment, Timestamp};
use crate::text::Span;

/// The colour of a highlighter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MarkColor {
    /// Yellow.
    #[default]
    Yellow,
    /// Green.
    Green,
    /// Blue.
    Blue,
    /// Pink.
    Pink,
}

impl MarkColor {
    /// All four, in the order of the menus.
    pub const ALL: [Self; 4] = [Self::Yellow, Self::Green, Self::Blue, Self::Pink];
}

/// A highlighter mark: words that struck a reader before there was a code for them. It is no
/// coding and is counted nowhere.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Mark {
    /// The mark's id.
    pub id: MarkId,
    /// The document.
    pub document: DocumentId,
    /// Where in the document; never empty.
    #[serde(flatten)]
    pub span: Span,
    /// Its colour.
    pub color: MarkColor,
    /// Who marked.
    pub coder: CoderId,
    /// When.
    pub created_at: Timestamp,
}

impl Mark {
    /// The place it stands on.
    pub const fn segment(&self) -> Segment {
        Segment { document: self.document, span: self.span }
    }
}

/// A range that a coder has read. The ranges of one coder in one document do not touch.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReadSpan {
    /// The row's id.
    pub id: ReadSpanId,
    /// The document.
    pub document: DocumentId,
    /// Where in the document; never empty.
    #[serde(flatten)]
    pub span: Span,
    /// Who read.
    pub coder: CoderId,
    /// When the range last grew.
    pub at: Timestamp,
}

/// Says that a coder has finished a document under the code system as it was then.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Finished {
    /// The row's id.
    pub id: FinishedId,
    /// The document.
    pub document: DocumentId,
    /// Who finished it.
    pub coder: CoderId,
    /// The fingerprint of the code system: another one says that the mark is out of date.
    pub codes: i64,
    /// When.
    pub at: Timestamp,
}
