//! Links between segments, and from memos to what they refer to.

use serde::{Deserialize, Serialize};

use super::{CodeId, CoderId, CodingId, DocumentId, MemoId, MemoLinkId, Segment, SegmentLinkId, Timestamp};
use crate::text::Span;

/// A link from one segment to another, in the same document or between two.
///
/// An end that names a coding stands where the coding stands; the range kept beside it is
/// where it stood when the link was made, and the end's place once the coding is gone.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct SegmentLink {
    /// The link's id.
    pub id: SegmentLinkId,
    /// The document it starts in.
    pub document: DocumentId,
    /// Where it starts; never empty.
    #[serde(flatten)]
    pub span: Span,
    /// The coding it starts at, if it is one.
    pub coding: Option<CodingId>,
    /// The document it leads to.
    pub to_document: DocumentId,
    /// The first position of the segment it leads to.
    pub to_start: u32,
    /// The end of that segment.
    pub to_end: u32,
    /// The coding it leads to, if it is one.
    pub to_coding: Option<CodingId>,
    /// What the link says, such as *contradicts*; may be empty.
    pub label: String,
    /// Who linked.
    pub coder: CoderId,
    /// When.
    pub created_at: Timestamp,
}

impl SegmentLink {
    /// Where it started when it was made.
    pub const fn from(&self) -> Segment {
        Segment { document: self.document, span: self.span }
    }

    /// Where it led when it was made.
    pub fn to(&self) -> Segment {
        Segment { document: self.to_document, span: Span::new(self.to_start, self.to_end) }
    }
}

/// What a memo refers to beside what it is bound to: a code, a coding, or a segment.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct MemoLink {
    /// The link's id.
    pub id: MemoLinkId,
    /// The memo.
    pub memo: MemoId,
    /// The code.
    pub code: Option<CodeId>,
    /// The coding.
    pub coding: Option<CodingId>,
    /// The document of a segment.
    pub document: Option<DocumentId>,
    /// The first position of that segment.
    pub start: Option<u32>,
    /// The end of that segment.
    pub end: Option<u32>,
}
