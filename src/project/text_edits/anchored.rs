//! Every stored range over a text, and what becomes of it when the text is edited.
//!
//! The rules themselves stand in [`crate::text::TextEdit`]'s module. A table with ranges that is
//! not in [`for_anchored`] fails a test: ranges that do not follow edits would point to other
//! words without anybody noticing.

use crate::model::*;
use crate::storage::{Record, Result, Storage};
use crate::text::{CharIdx, Mapping, Span, Stickiness};

/// What becomes of a row whose place lost all its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::project) enum WhenLost {
    /// It stands on, marked as [`Anchored::moved`] leaves it.
    Kept,
    /// It goes.
    Removed,
    /// It goes and leaves a tombstone, as if a person had deleted it.
    Buried,
}

/// Where ranges go in one edit of one document.
#[derive(Clone, Copy)]
pub(in crate::project) struct Move<'m> {
    /// The document.
    pub document: DocumentId,
    /// Where its positions have gone.
    pub mapping: &'m Mapping,
    /// How long the text is afterwards.
    pub n_chars: u32,
}

/// A row that holds a range over a document's text.
pub(in crate::project) trait Anchored: Record + Clone + PartialEq {
    /// What becomes of it when it lost all its words.
    const WHEN_LOST: WhenLost;
    /// The columns that hold its positions where all stand in the column `document`; none where
    /// rows are moved one by one.
    const POSITIONS: &'static [&'static str];

    /// The rows with a range in a document.
    fn rows_of(storage: &Storage, document: DocumentId) -> Result<Vec<Self>> {
        storage.of_document(document.0)
    }

    /// Where its range begins.
    fn start(&self) -> CharIdx;

    /// The row as it stands after an edit; its range may be empty then.
    fn moved(&self, to: Move<'_>) -> Self;

    /// True where the row, moved, has no words left.
    fn is_lost(&self) -> bool;

    /// Takes note of its words after they have changed, if it keeps something of them.
    fn reread(&mut self, _words: &dyn Fn(Span) -> i64) {}

    /// Its range, where it keeps something of its words.
    fn read_range(&self) -> Option<Span> {
        None
    }
}

/// A row with one range in the fields `document` and `span`.
macro_rules! spanned {
    ($type:ident, $lost:ident, $stickiness:expr) => {
        impl Anchored for $type {
            const WHEN_LOST: WhenLost = WhenLost::$lost;
            const POSITIONS: &'static [&'static str] = &["start", "end"];

            fn start(&self) -> CharIdx {
                self.span.start
            }

            fn moved(&self, to: Move<'_>) -> Self {
                let stickiness: fn(&Self) -> Stickiness = $stickiness;
                Self { span: to.mapping.span(self.span, stickiness(self)), ..self.clone() }
            }

            fn is_lost(&self) -> bool {
                self.span.is_empty()
            }
        }
    };
}

// A mark of reading covers whole paragraphs with their line ends: what is typed behind it is new
// and was not read.
spanned!(ReadSpan, Removed, |_| Stickiness::Words);
spanned!(Mark, Buried, |_| Stickiness::Words);
spanned!(QuestionPlace, Buried, |_| Stickiness::Words);
// A heading covers whole paragraphs and grows with them; bold and italic words do not.
spanned!(FormatRange, Removed, |format| match format.kind.level() {
    Some(_) => Stickiness::Line,
    None => Stickiness::Words,
});

impl Anchored for Coding {
    /// It is detached, and waits for a person.
    const WHEN_LOST: WhenLost = WhenLost::Kept;
    const POSITIONS: &'static [&'static str] = &["start", "end"];

    fn start(&self) -> CharIdx {
        self.span.start
    }

    fn moved(&self, to: Move<'_>) -> Self {
        let span = to.mapping.span(self.span, Stickiness::Words);
        Self { span, detached: self.detached || span.is_empty(), ..self.clone() }
    }

    fn is_lost(&self) -> bool {
        self.span.is_empty()
    }

    fn reread(&mut self, words: &dyn Fn(Span) -> i64) {
        // What was lost keeps the hash of the words that it lost.
        if !self.detached {
            self.words_hash = words(self.span);
        }
    }

    fn read_range(&self) -> Option<Span> {
        Some(self.span)
    }
}

impl Anchored for Turn {
    const WHEN_LOST: WhenLost = WhenLost::Removed;
    const POSITIONS: &'static [&'static str] = &["start", "end", "label_end"];

    fn start(&self) -> CharIdx {
        self.span.start
    }

    /// What is typed behind the label is said; where no label is written, the turn begins with
    /// what is typed at its start.
    fn moved(&self, to: Move<'_>) -> Self {
        let mut span = to.mapping.span(self.span, Stickiness::Turn);
        if self.label().is_empty() && !span.is_empty() {
            span.start = to.mapping.position(self.span.start).min(span.start);
            return Self { span, label_end: span.start, ..*self };
        }
        let label_end = to.mapping.position(self.label_end).clamp(span.start, span.end);
        Self { span, label_end, ..*self }
    }

    fn is_lost(&self) -> bool {
        self.span.is_empty()
    }
}

impl Anchored for TimeMark {
    const WHEN_LOST: WhenLost = WhenLost::Removed;
    const POSITIONS: &'static [&'static str] = &["start", "end"];

    fn start(&self) -> CharIdx {
        self.span.start
    }

    /// A mark one of whose letters changed is another one, if it still is one: it goes, and is
    /// read anew.
    fn moved(&self, to: Move<'_>) -> Self {
        let span = to.mapping.span(self.span, Stickiness::Words);
        let span = if to.mapping.changes(self.span) { Span::caret(span.start) } else { span };
        Self { span, ..*self }
    }

    fn is_lost(&self) -> bool {
        self.span.is_empty()
    }
}

impl Anchored for Memo {
    /// It is bound to the document from then on.
    const WHEN_LOST: WhenLost = WhenLost::Kept;
    const POSITIONS: &'static [&'static str] = &[];

    fn start(&self) -> CharIdx {
        CharIdx(self.start.unwrap_or(0))
    }

    fn moved(&self, to: Move<'_>) -> Self {
        let (start, end) = moved_pair(self.start.zip(self.end), to);
        Self { start, end, ..self.clone() }
    }

    fn is_lost(&self) -> bool {
        false
    }
}

impl Anchored for MemoLink {
    const WHEN_LOST: WhenLost = WhenLost::Removed;
    const POSITIONS: &'static [&'static str] = &[];

    fn start(&self) -> CharIdx {
        CharIdx(self.start.unwrap_or(0))
    }

    fn moved(&self, to: Move<'_>) -> Self {
        let (start, end) = moved_pair(self.start.zip(self.end), to);
        Self { start, end, ..self.clone() }
    }

    fn is_lost(&self) -> bool {
        self.document.is_some() && self.start.is_none()
    }
}

impl Anchored for SegmentLink {
    const WHEN_LOST: WhenLost = WhenLost::Buried;
    const POSITIONS: &'static [&'static str] = &[];

    fn rows_of(storage: &Storage, document: DocumentId) -> Result<Vec<Self>> {
        let mut rows: Vec<Self> = storage.of_document(document.0)?;
        let to: Vec<Self> = storage.of_document_at("to_document", document.0)?;
        rows.extend(to.into_iter().filter(|row| row.document != document));
        Ok(rows)
    }

    fn start(&self) -> CharIdx {
        self.span.start
    }

    /// An end that is a coding goes where the coding goes; the range beside it is never empty.
    fn moved(&self, to: Move<'_>) -> Self {
        let moved = |span: Span, coding: Option<CodingId>| {
            let span = to.mapping.span(span, Stickiness::Words);
            if coding.is_some() { beside(span, to.n_chars) } else { span }
        };
        let mut link = self.clone();
        if self.document == to.document {
            link.span = moved(self.span, self.coding);
        }
        if self.to_document == to.document {
            let span = moved(self.to().span, self.to_coding);
            (link.to_start, link.to_end) = (span.start.0, span.end.0);
        }
        link
    }

    fn is_lost(&self) -> bool {
        self.span.is_empty() || self.to().span.is_empty()
    }
}

/// A range, or the one scalar value beside the place of an empty one.
fn beside(span: Span, n_chars: u32) -> Span {
    match span.is_empty() {
        true if span.start.0 < n_chars => Span { start: span.start, end: span.start.plus(1) },
        true => Span { start: span.start.minus(1), end: span.start },
        false => span,
    }
}

fn moved_pair(range: Option<(u32, u32)>, to: Move<'_>) -> (Option<u32>, Option<u32>) {
    let span = range.map(|(start, end)| to.mapping.span(Span::new(start, end), Stickiness::Words));
    let span = span.filter(|span| !span.is_empty());
    (span.map(|span| span.start.0), span.map(|span| span.end.0))
}

/// Runs an expression for each kind of rows that hold ranges: the registry.
macro_rules! for_anchored {
    ($row:ident => $body:expr) => {
        for_anchored!(@each $row => $body;
            Coding Turn TimeMark FormatRange Memo Mark ReadSpan SegmentLink MemoLink QuestionPlace)
    };
    (@each $row:ident => $body:expr; $($type:ident)+) => {{
        $({
            type $row = $crate::model::$type;
            $body
        })+
    }};
}
pub(in crate::project) use for_anchored;

#[cfg(test)]
#[path = "anchored_tests.rs"]
mod tests;
