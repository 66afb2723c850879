//! The doctor: does the file hold what it should?

use super::documents::sha256;
use super::{Project, Result};
use crate::i18n::Message;
use crate::model::*;
use crate::text::Span;

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// SQLite's own check complains.
    File(String),
    /// Some row of the study or of the log is not as it was written.
    ContentChanged,
    /// A document's text is not the one that was stored.
    TextChanged(DocumentId),
    /// A coding reaches over the end of its document or holds nothing.
    OutsideText(CodingId),
    /// A coding's words are not those that were coded.
    WordsChanged(CodingId),
    /// A turn, label, time mark, look, mark, memo, link or another range lies outside its document.
    RangeOutsideText(DocumentId),
    /// The codes' parents run in a circle, or a parent is missing.
    CodeWithoutParent(CodeId),
}

impl Finding {
    /// The sentence for a person; it names ids, never words of the study.
    pub fn message(&self) -> Message {
        match self {
            Self::File(detail) => Message::new("check-file").with("detail", detail.clone()),
            Self::ContentChanged => Message::new("check-content-changed"),
            Self::TextChanged(id) => Message::new("check-text-changed").with("id", id.to_string()),
            Self::OutsideText(id) => Message::new("check-outside-text").with("id", id.to_string()),
            Self::WordsChanged(id) => Message::new("check-words-changed").with("id", id.to_string()),
            Self::RangeOutsideText(id) => Message::new("check-range-outside-text").with("id", id.to_string()),
            Self::CodeWithoutParent(id) => Message::new("check-code-without-parent").with("id", id.to_string()),
        }
    }
}

impl Project {
    /// Checks the file, every text and every coding. Nothing is changed.
    pub fn check(&self) -> Result<Vec<Finding>> {
        let mut findings: Vec<Finding> = self.storage.integrity_errors()?.into_iter().map(Finding::File).collect();
        if !self.storage.content_is_as_written()? {
            findings.push(Finding::ContentChanged);
        }
        self.storage.for_each(|row: DocumentText| {
            if sha256(row.text.as_bytes()) != row.sha256 {
                findings.push(Finding::TextChanged(row.id));
            }
        })?;
        for entry in self.snapshot.documents() {
            let transcript = &entry.transcript;
            let whole = transcript.index().whole();
            let is_outside = |span: Span| !whole.covers(span);
            if self.snapshot.ranges_in(entry.document.id).into_iter().any(is_outside) {
                findings.push(Finding::RangeOutsideText(entry.document.id));
            }
            for coding in entry.codings.iter().filter(|coding| !coding.detached) {
                if !whole.covers(coding.span) || coding.span.is_empty() {
                    findings.push(Finding::OutsideText(coding.id));
                } else if words_hash(transcript.slice(coding.span)) != coding.words_hash {
                    findings.push(Finding::WordsChanged(coding.id));
                }
            }
        }
        let codes = self.snapshot.codes();
        for (place, code) in codes.codes().iter().enumerate() {
            if codes.depth(place) == 0 && code.parent.is_some() {
                findings.push(Finding::CodeWithoutParent(code.id));
            }
        }
        Ok(findings)
    }
}
