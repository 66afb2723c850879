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

/// One end of a link between segments, as it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SegmentEnd {
    /// A place in a document.
    Place(Segment),
    /// A coding, wherever it goes.
    Coding(CodingId),
}

/// What a memo can refer to beside what it is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MemoRef {
    /// A code.
    Code(CodeId),
    /// A coding, wherever it goes.
    Coding(CodingId),
    /// A place in a document.
    Segment(Segment),
}

/// What a memo refers to beside what it is bound to: a code, a coding, or a segment.
///
/// It is kept in columns of which one kind is filled; see [`Self::to`].
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

impl MemoLink {
    /// A link of a memo.
    pub fn new(id: MemoLinkId, memo: MemoId, to: MemoRef) -> Self {
        let link = Self { id, memo, ..Self::default() };
        match to {
            MemoRef::Code(code) => Self { code: Some(code), ..link },
            MemoRef::Coding(coding) => Self { coding: Some(coding), ..link },
            MemoRef::Segment(Segment { document, span }) => {
                Self { document: Some(document), start: Some(span.start.0), end: Some(span.end.0), ..link }
            }
        }
    }

    /// What it refers to; none for a row that says nothing.
    pub fn to(&self) -> Option<MemoRef> {
        let segment = || {
            let (start, end) = self.start.zip(self.end)?;
            Some(MemoRef::Segment(Segment { document: self.document?, span: Span::new(start, end) }))
        };
        self.code.map(MemoRef::Code).or_else(|| self.coding.map(MemoRef::Coding)).or_else(segment)
    }
}
