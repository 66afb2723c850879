//! Codings.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{CodeId, CoderId, CodingId, DocumentId, Segment, Timestamp};
use crate::i18n::Message;
use crate::text::Span;

/// In which pass a coding was made. Runs are never mixed unless asked for.
///
/// Stored as a number: main 0, intra 1, second 2, pilot n 100 + n.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "i64", into = "i64")]
pub enum Run {
    /// The coding that results are told from.
    #[default]
    Main,
    /// The same coder once more, to test agreement with themselves.
    Intra,
    /// A second coder's independent pass.
    Second,
    /// A try-out before the main run.
    Pilot(u8),
}

impl From<i64> for Run {
    fn from(n: i64) -> Self {
        match n {
            1 => Self::Intra,
            2 => Self::Second,
            100..=355 => Self::Pilot((n - 100) as u8),
            _ => Self::Main,
        }
    }
}

impl From<Run> for i64 {
    fn from(run: Run) -> Self {
        match run {
            Run::Main => 0,
            Run::Intra => 1,
            Run::Second => 2,
            Run::Pilot(n) => 100 + Self::from(n),
        }
    }
}

impl Run {
    /// The run's name for a person.
    pub fn message(self) -> Message {
        match self {
            Self::Main => Message::new("analysis-run-main"),
            Self::Intra => Message::new("analysis-run-intra"),
            Self::Second => Message::new("analysis-run-second"),
            Self::Pilot(n) => Message::new("analysis-run-pilot").with("n", u32::from(n)),
        }
    }
}

impl std::fmt::Display for Run {
    /// The name used in files: `main`, `intra`, `second`, `pilot 2`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Main => f.write_str("main"),
            Self::Intra => f.write_str("intra"),
            Self::Second => f.write_str("second"),
            Self::Pilot(n) => write!(f, "pilot {n}"),
        }
    }
}

/// One code on one segment by one coder in one run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Coding {
    /// The coding's id.
    pub id: CodingId,
    /// The document.
    pub document: DocumentId,
    /// Where in the document; never empty.
    #[serde(flatten)]
    pub span: Span,
    /// The code.
    pub code: CodeId,
    /// Who coded.
    pub coder: CoderId,
    /// In which run.
    pub run: Run,
    /// Relevance, 0-100, if given.
    pub weight: Option<u8>,
    /// The coder's comment.
    pub comment: Option<Arc<str>>,
    /// The code's revision under which the coding was made or confirmed.
    pub code_revision: i64,
    /// [`words_hash`] of the coded words: the doctor compares it with the text.
    pub words_hash: i64,
    /// True where all its words were deleted from the text; it waits for a person's decision.
    pub detached: bool,
    /// When it was made.
    pub created_at: Timestamp,
    /// The identity it had in another program's exchange file.
    pub external_id: Option<Arc<str>>,
}

impl Coding {
    /// The place it stands on.
    pub const fn segment(&self) -> Segment {
        Segment { document: self.document, span: self.span }
    }
}

/// The 64-bit hash of coded words (XXH3, as SQLite keeps integers).
pub fn words_hash(words: &str) -> i64 {
    xxhash_rust::xxh3::xxh3_64(words.as_bytes()).cast_signed()
}
