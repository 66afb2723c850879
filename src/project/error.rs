//! What can go wrong with an operation.

use std::path::PathBuf;

use super::text_edits::MAX_TEXT_CHARS;
use crate::i18n::Message;
use crate::model::CitationNumber;
use crate::storage::StorageError;
use crate::text::EditError;

/// Why an operation was refused or failed. The project is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum ProjectError {
    /// The file could not be read or written.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// The project was opened only to be read.
    #[error("opened read-only")]
    OpenedReadOnly,
    /// There is no such document.
    #[error("no such document")]
    UnknownDocument(String),
    /// There is no such code.
    #[error("no such code")]
    UnknownCode(String),
    /// There is no such coding.
    #[error("no such coding")]
    UnknownCoding(String),
    /// There is no such case.
    #[error("no such case")]
    UnknownCase(String),
    /// There is no such memo, group, set, variable, speaker or coder.
    #[error("no such object")]
    UnknownObject(i64),
    /// Another object of the same kind has this name.
    #[error("the name is taken")]
    NameTaken(String),
    /// A name is empty.
    #[error("the name is empty")]
    NameEmpty,
    /// A name is longer than [`super::MAX_NAME_CHARS`].
    #[error("the name is too long")]
    NameTooLong,
    /// A coding would hold nothing.
    #[error("the segment is empty")]
    EmptySegment,
    /// A coding would reach over the end of its document.
    #[error("the segment lies outside the text")]
    OutsideText {
        /// The document's name.
        document: String,
        /// The segment's start.
        start: u32,
        /// The segment's end.
        end: u32,
        /// How long the text is.
        n_chars: u32,
    },
    /// A segment would be linked to itself.
    #[error("a segment cannot be linked to itself")]
    LinkToItself,
    /// Codings would be joined that have these weights, oldest coding first; a person chooses.
    #[error("the weights differ")]
    WeightsDiffer(Vec<u8>),
    /// A code would stand under itself.
    #[error("a code cannot stand under itself")]
    CodeUnderItself,
    /// A question would become a probe of itself.
    #[error("a question cannot probe itself")]
    QuestionUnderItself,
    /// A code would be merged into itself or into one of its sub-codes.
    #[error("a code cannot be merged into itself")]
    MergeIntoItself,
    /// What should be a language's code (BCP 47) is none.
    #[error("no code of a language")]
    UnknownLanguage(String),
    /// A weight over 100.
    #[error("the weight is over 100")]
    WeightTooLarge(u32),
    /// A quote was not found exactly once in its paragraph.
    #[error("the quote was found {found} times")]
    QuoteNotFound {
        /// The line of the codings file.
        line: usize,
        /// The document's name.
        document: String,
        /// The paragraph's number.
        paragraph: CitationNumber,
        /// How often it was found.
        found: usize,
    },
    /// A row of a codings, cases or memos file was refused; nothing of the file was stored.
    #[error("line {line}: {source}")]
    Line {
        /// The line of the file.
        line: usize,
        /// Why.
        source: Box<Self>,
    },
    /// There is nothing to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// There is nothing to redo.
    #[error("nothing to redo")]
    NothingToRedo,
    /// The operation's payload was erased on purpose: undo ends here.
    #[error("undo ends here")]
    UndoBarrier,
    /// The project file was replaced while open; the work was saved elsewhere but could not
    /// be opened there.
    #[error("the project file was replaced")]
    Replaced(PathBuf),
    /// An edit cannot be made in the text as it stands.
    #[error(transparent)]
    Edit(EditError),
    /// A text would be longer than a document may be.
    #[error("the text is too long")]
    TextTooLong {
        /// The document's name.
        document: String,
    },
    /// A coding that stands on words was named as one that lost them.
    #[error("the coding is not detached")]
    NotDetached,
    /// The person stopped it.
    #[error("cancelled")]
    Cancelled,
}

impl ProjectError {
    /// The sentence for a person (`core.ftl`).
    pub fn message(&self) -> Message {
        let new = Message::new;
        match self {
            Self::Storage(error) => error.message(),
            Self::OpenedReadOnly => new("project-opened-read-only"),
            Self::UnknownDocument(name) => new("project-unknown-document").with("name", name.clone()),
            Self::UnknownCode(name) => new("project-unknown-code").with("name", name.clone()),
            Self::UnknownCoding(name) => new("project-unknown-coding").with("name", name.clone()),
            Self::UnknownCase(name) => new("project-unknown-case").with("name", name.clone()),
            Self::UnknownObject(id) => new("project-unknown-object").with("id", id.to_string()),
            Self::NameTaken(name) => new("project-name-taken").with("name", name.clone()),
            Self::NameEmpty => new("project-name-empty"),
            Self::NameTooLong => new("project-name-too-long").with("max", super::MAX_NAME_CHARS),
            Self::EmptySegment => new("project-empty-segment"),
            Self::OutsideText { document, start, end, n_chars } => new("project-outside-text")
                .with("document", document.clone())
                .with("start", start.to_string())
                .with("end", end.to_string())
                .with("length", n_chars.to_string()),
            Self::LinkToItself => new("project-link-to-itself"),
            Self::WeightsDiffer(weights) => {
                let weights: Vec<String> = weights.iter().map(ToString::to_string).collect();
                new("project-weights-differ").with("weights", weights.join(", "))
            }
            Self::CodeUnderItself => new("project-code-under-itself"),
            Self::QuestionUnderItself => new("project-question-under-itself"),
            Self::MergeIntoItself => new("project-merge-into-itself"),
            Self::UnknownLanguage(code) => new("project-unknown-language").with("code", code.clone()),
            Self::WeightTooLarge(weight) => new("project-weight-too-large").with("weight", *weight),
            Self::QuoteNotFound { line, document, paragraph, found } => new("project-quote-not-found")
                .with("line", line.to_string())
                .with("document", document.clone())
                .with("paragraph", paragraph.to_string())
                .with("found", *found),
            Self::Line { line, source } => {
                new("project-line").with("line", line.to_string()).with("reason", source.message())
            }
            Self::NothingToUndo => new("project-nothing-to-undo"),
            Self::NothingToRedo => new("project-nothing-to-redo"),
            Self::UndoBarrier => new("project-undo-barrier"),
            Self::Replaced(path) => new("project-replaced").with("path", path.display().to_string()),
            Self::Edit(EditError::OtherText) => new("project-edit-other-text"),
            Self::Edit(EditError::Overlap | EditError::OutsideText) => new("project-edit-impossible"),
            Self::TextTooLong { document } => {
                new("project-text-too-long").with("document", document.clone()).with("max", MAX_TEXT_CHARS)
            }
            Self::NotDetached => new("project-not-detached"),
            Self::Cancelled => new("project-cancelled"),
        }
    }
}
