//! Memos.

use serde::{Deserialize, Serialize};

use super::{CaseId, CodeId, CoderId, DocumentId, MemoId, Segment, Timestamp};
use crate::text::Span;

/// What a memo is about, as a kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MemoKind {
    /// Ideas that lead to theory.
    Theory,
    /// Decisions of method.
    Method,
    /// What a category means.
    Definition,
    /// A description of a case.
    Case,
    /// Remarks on language.
    Language,
    /// An entry of the research diary.
    Diary,
    /// Anything else.
    #[default]
    Free,
}

impl MemoKind {
    /// All kinds, in the order in which they are offered.
    pub const ALL: [Self; 7] =
        [Self::Free, Self::Theory, Self::Method, Self::Definition, Self::Case, Self::Language, Self::Diary];

    /// Its name in files, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Theory => "theory",
            Self::Method => "method",
            Self::Definition => "definition",
            Self::Case => "case",
            Self::Language => "language",
            Self::Diary => "diary",
            Self::Free => "free",
        }
    }

    /// The key of its name in words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Theory => "memo-kind-theory",
            Self::Method => "memo-kind-method",
            Self::Definition => "memo-kind-definition",
            Self::Case => "memo-kind-case",
            Self::Language => "memo-kind-language",
            Self::Diary => "memo-kind-diary",
            Self::Free => "memo-kind-free",
        }
    }

    /// The kind of a name, in capitals or not.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name().eq_ignore_ascii_case(name))
    }
}

/// What a person writes in a memo.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemoText {
    /// Its kind.
    pub kind: MemoKind,
    /// Its title; may be empty.
    pub title: String,
    /// Its text, markdown.
    pub body: String,
}

/// What a memo is bound to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MemoTarget {
    /// The whole project.
    Project,
    /// A document.
    Document(DocumentId),
    /// A place in a document.
    Segment(Segment),
    /// A code.
    Code(CodeId),
    /// A case.
    Case(CaseId),
}

/// What a memo is bound to, as a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MemoPlace {
    /// The project.
    Project,
    /// A document.
    Document,
    /// A place in a document.
    Segment,
    /// A code.
    Code,
    /// A case.
    Case,
}

impl MemoPlace {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Project, Self::Document, Self::Segment, Self::Code, Self::Case];

    /// The kind of a target.
    pub const fn of(target: MemoTarget) -> Self {
        match target {
            MemoTarget::Project => Self::Project,
            MemoTarget::Document(_) => Self::Document,
            MemoTarget::Segment(_) => Self::Segment,
            MemoTarget::Code(_) => Self::Code,
            MemoTarget::Case(_) => Self::Case,
        }
    }

    /// Its name in files, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Document => "document",
            Self::Segment => "segment",
            Self::Code => "code",
            Self::Case => "case",
        }
    }

    /// The key of its name in words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Project => "memo-on-project",
            Self::Document => "memo-on-document",
            Self::Segment => "memo-on-segment",
            Self::Code => "memo-on-code",
            Self::Case => "memo-on-case",
        }
    }
}

/// A note bound to a project, document, segment, code or case.
///
/// The target is kept in columns of which at most one kind is filled; see [`Self::target`].
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Memo {
    /// The memo's id.
    pub id: MemoId,
    /// Its kind.
    pub kind: MemoKind,
    /// Its title; may be empty.
    pub title: String,
    /// Its text, markdown.
    pub body: String,
    /// The document it is bound to, alone or with `start` and `end`.
    pub document: Option<DocumentId>,
    /// The first position of the segment it is bound to.
    pub start: Option<u32>,
    /// The end of that segment.
    pub end: Option<u32>,
    /// The code it is bound to.
    pub code: Option<CodeId>,
    /// The case it is bound to.
    pub case: Option<CaseId>,
    /// Who wrote it.
    pub coder: CoderId,
    /// When it was written.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub modified_at: Timestamp,
}

impl Memo {
    /// What is written in it.
    pub fn text(&self) -> MemoText {
        MemoText { kind: self.kind, title: self.title.clone(), body: self.body.clone() }
    }

    /// What the memo is bound to.
    pub fn target(&self) -> MemoTarget {
        match (self.document, self.start.zip(self.end), self.code, self.case) {
            (Some(document), Some((start, end)), ..) => {
                MemoTarget::Segment(Segment { document, span: Span::new(start, end) })
            }
            (Some(document), ..) => MemoTarget::Document(document),
            (_, _, Some(code), _) => MemoTarget::Code(code),
            (.., Some(case)) => MemoTarget::Case(case),
            _ => MemoTarget::Project,
        }
    }

    /// Binds the memo to `target` and to nothing else.
    pub fn bind(&mut self, target: MemoTarget) {
        (self.document, self.start, self.end, self.code, self.case) = (None, None, None, None, None);
        match target {
            MemoTarget::Project => {}
            MemoTarget::Document(document) => self.document = Some(document),
            MemoTarget::Segment(segment) => {
                self.document = Some(segment.document);
                (self.start, self.end) = (Some(segment.span.start.0), Some(segment.span.end.0));
            }
            MemoTarget::Code(code) => self.code = Some(code),
            MemoTarget::Case(case) => self.case = Some(case),
        }
    }
}
