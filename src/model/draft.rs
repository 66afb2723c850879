//! What import hands to the project: nouns that have no ids yet.
//!
//! A draft is read from bytes by `import` and stored by `project`; neither knows the other.

use super::{CitationNumber, Color, Convention, FormatKind, Material, MemoKind, Origin, SpeakerRole};
use crate::text::{CharIdx, Span};

/// A document as read from a file: its text as it will be stored, and its ranges.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DraftDocument {
    /// The proposed name: the file name without its ending.
    pub name: String,
    /// The text: `\n` line ends, no BOM, otherwise as written.
    pub text: String,
    /// The file name without folders.
    pub source_name: String,
    /// SHA-256 of the file's bytes in hexadecimal digits.
    pub source_sha256: String,
    /// The speakers recognised, in order of appearance.
    pub speakers: Vec<DraftSpeaker>,
    /// The turns recognised, in order.
    pub turns: Vec<DraftTurn>,
    /// The time marks recognised, in order.
    pub time_marks: Vec<DraftTimeMark>,
    /// How words look, in order; never empty ranges.
    pub formats: Vec<DraftFormat>,
    /// What was noted at the margin; each becomes a memo when it is stored.
    pub comments: Vec<DraftComment>,
    /// What it is for the study.
    pub material: Material,
    /// How the transcript is written.
    pub convention: Convention,
}

/// A document that comes in, and where it goes. Groups and cases are named; one that the
/// project does not have is made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacedDraft {
    /// The document.
    pub document: DraftDocument,
    /// The name of its group; empty for none.
    pub group: String,
    /// The name of its case; empty for none.
    pub case: String,
    /// Speakers with a case of their own: their place in [`DraftDocument::speakers`], and the
    /// name of the case.
    pub speaker_cases: Vec<(usize, String)>,
}

/// A look of a range of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DraftFormat {
    /// Where in the text.
    pub span: Span,
    /// The look.
    pub kind: FormatKind,
}

/// A comment at the margin of a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftComment {
    /// The words it stands beside.
    pub span: Span,
    /// Who wrote it; empty where it is not said.
    pub author: String,
    /// Its text.
    pub text: String,
}

/// A speaker label and the part it probably has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftSpeaker {
    /// The label as written, without the colon.
    pub label: String,
    /// The part it probably has.
    pub role: SpeakerRole,
}

/// A turn of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DraftTurn {
    /// The place of the speaker in [`DraftDocument::speakers`].
    pub speaker: usize,
    /// The turn with its label, to the end of its last paragraph.
    pub span: Span,
    /// Where the label with its colon and the space behind it ends.
    pub label_end: CharIdx,
}

/// A time mark of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DraftTimeMark {
    /// The mark with its brackets or hashes.
    pub span: Span,
    /// Milliseconds from the start of the recording.
    pub millis: i64,
}

/// A case table: cases in rows, variables in columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftCaseTable {
    /// The names of the variables, in the table's order.
    pub variables: Vec<String>,
    /// The cases, in the table's order.
    pub cases: Vec<DraftCase>,
}

/// One row of a case table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftCase {
    /// The case's name.
    pub name: String,
    /// For each variable the values of the case: none, one or several.
    pub values: Vec<Vec<String>>,
}

/// A code as read from a codes file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftCode {
    /// The code's id in the file; codings and sub-codes may refer to it.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// The `id` of the code it stands under, or that code's path.
    pub parent: Option<String>,
    /// Its colour.
    pub color: Option<Color>,
    /// Its definition.
    pub definition: String,
    /// Its coding rule.
    pub coding_rule: String,
    /// An anchor example in words.
    pub anchor: String,
    /// A memo on the code.
    pub memo: String,
    /// Where it comes from.
    pub origin: Option<Origin>,
}

/// A coding as read from a codings file.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftCoding {
    /// The document's name, with or without its file ending.
    pub document: String,
    /// Where it stands.
    pub place: DraftPlace,
    /// The code's path or its `id` in the codes file.
    pub code: String,
    /// The coder's name; none for the current coder.
    pub coder: Option<String>,
    /// Its weight, 0-100.
    pub weight: Option<u8>,
    /// Its comment.
    pub comment: Option<String>,
    /// The line of the file it was read from, for messages.
    pub line: usize,
}

/// How a codings file says where a coding stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftPlace {
    /// By position, in Unicode scalar values; may be wrong and is checked against the text.
    Span {
        /// The first position inside.
        start: u32,
        /// The first position behind.
        end: u32,
    },
    /// By its words in a paragraph, where they must be found exactly once.
    Quote {
        /// The paragraph's citation number.
        paragraph: CitationNumber,
        /// The words.
        quote: String,
    },
}

/// A memo as read from a memos file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftMemo {
    /// What it is bound to, by kind and name.
    pub target: DraftMemoTarget,
    /// Its kind.
    pub kind: MemoKind,
    /// Its title.
    pub title: String,
    /// Its text.
    pub body: String,
}

/// What a draft memo is bound to, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DraftMemoTarget {
    /// The project.
    #[default]
    Project,
    /// The document of this name.
    Document(String),
    /// A range of the document of this name, by position; may be wrong and is checked against
    /// the text.
    Segment {
        /// The document's name.
        document: String,
        /// The first position inside.
        start: u32,
        /// The first position behind.
        end: u32,
    },
    /// The code of this path.
    Code(String),
    /// The case of this name.
    Case(String),
}
