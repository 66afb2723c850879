//! How words look: shown in the reader and in exports, counted nowhere.

use serde::{Deserialize, Serialize};

use super::{DocumentId, FormatRangeId};
use crate::text::Span;

/// One look of words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FormatKind {
    /// Bold.
    #[default]
    Bold,
    /// Italic.
    Italic,
    /// Underlined.
    Underline,
    /// A heading of the first level.
    Heading1,
    /// A heading of the second level.
    Heading2,
    /// A heading of the third level.
    Heading3,
    /// A heading of the fourth level.
    Heading4,
    /// A heading of the fifth level.
    Heading5,
    /// A heading of the sixth level.
    Heading6,
}

impl FormatKind {
    /// The heading of a level, counted from 1; deeper ones than six are sixth.
    pub const fn heading(level: usize) -> Self {
        match level {
            0 | 1 => Self::Heading1,
            2 => Self::Heading2,
            3 => Self::Heading3,
            4 => Self::Heading4,
            5 => Self::Heading5,
            _ => Self::Heading6,
        }
    }

    /// The level of a heading, counted from 1; none for letters.
    pub const fn level(self) -> Option<usize> {
        match self {
            Self::Bold | Self::Italic | Self::Underline => None,
            Self::Heading1 => Some(1),
            Self::Heading2 => Some(2),
            Self::Heading3 => Some(3),
            Self::Heading4 => Some(4),
            Self::Heading5 => Some(5),
            Self::Heading6 => Some(6),
        }
    }
}

/// A look of a range of a document. Ranges of one kind do not overlap; a heading covers whole
/// paragraphs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct FormatRange {
    /// The range's id.
    pub id: FormatRangeId,
    /// The document.
    pub document: DocumentId,
    /// Where in the document; never empty.
    #[serde(flatten)]
    pub span: Span,
    /// Its look.
    pub kind: FormatKind,
}
