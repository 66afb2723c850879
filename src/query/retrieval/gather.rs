//! The codings of one document, sorted by what part they play.

use super::classes::Classes;
use super::scope::Scope;
use super::{Combine, Hits, RetrievalSpec};
use crate::model::{CodingId, Segment, Transcript};
use crate::project::DocumentEntry;
use crate::query::guide::Prompts;
use crate::text::Span;

/// A coding with its class.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub span: Span,
    pub id: CodingId,
    pub class: u32,
}

/// What is looked at in a document; each list is sorted by start, end and id.
pub(super) struct Gathered<'s> {
    pub transcript: &'s Transcript,
    /// The codings of A.
    pub a: Vec<Item>,
    /// The codings of B.
    pub b: Vec<Item>,
    /// All codings, gathered for [`Combine::Only`] alone.
    pub all: Vec<Item>,
}

/// Goes once through the document's codings.
pub(super) fn gather<'s>(
    entry: &'s DocumentEntry,
    spec: &RetrievalSpec,
    a: &Classes,
    b: &Classes,
    prompts: Option<&Prompts>,
) -> Gathered<'s> {
    let mut found = Gathered { transcript: &entry.transcript, a: Vec::new(), b: Vec::new(), all: Vec::new() };
    let needs_all = spec.combine == Combine::Only;
    for coding in entry.codings.iter().filter(|coding| spec.looks_at(coding)) {
        let item = |class| Item { span: coding.span, id: coding.id, class };
        if spec.takes(coding, prompts) {
            found.a.extend(a.activated(coding.code).map(item));
        }
        found.b.extend(b.activated(coding.code).map(item));
        if needs_all {
            found.all.extend(a.class(coding.code).map(item));
        }
    }
    found
}

/// Where the hits of one document go.
pub(super) struct Sink<'h> {
    pub hits: &'h mut Hits,
    pub entry: &'h DocumentEntry,
    pub scope: &'h Scope,
}

impl Sink<'_> {
    /// A place with the codings that make it.
    pub(super) fn push(&mut self, span: Span, codings: impl IntoIterator<Item = CodingId>) {
        if self.scope.takes(self.entry, span) {
            self.hits.push(Segment { document: self.entry.document.id, span }, codings);
        }
    }

    /// All of the document, where all of it takes part.
    pub(super) fn push_document(&mut self) {
        if *self.scope == Scope::Whole {
            let span = self.entry.transcript.index().whole();
            self.hits.push(Segment { document: self.entry.document.id, span }, []);
        }
    }
}
