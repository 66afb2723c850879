//! The codings of one document that count, without what counting does not ask for.

use crate::model::CoderId;
use crate::project::DocumentEntry;
use crate::query::MatrixSpec;
use crate::query::matrix::rows::Rows;
use crate::text::Span;

/// The codings of one document that count, passage by passage; filled anew for each document.
#[derive(Default)]
pub(super) struct Page {
    placed: Vec<Placed>,
    /// The passages in order of start and end.
    pub passages: Vec<Passage>,
    /// Who has coded here.
    coders: Vec<CoderId>,
}

/// A coding that counts.
pub(super) struct Placed {
    pub row: u32,
    coder: CoderId,
    pub weight: Option<u8>,
}

/// A distinct range with its codings.
pub(super) struct Passage {
    pub span: Span,
    /// The document's words that it holds, by number; empty unless the measure asks for words.
    pub words: (u32, u32),
    codings: (u32, u32),
}

impl Page {
    /// A document's codings come sorted, so that a passage is a run of equal spans.
    pub(super) fn read(&mut self, rows: &Rows, spec: &MatrixSpec, entry: &DocumentEntry) {
        self.placed.clear();
        self.passages.clear();
        self.coders.clear();
        let words = spec.needs_words().then(|| entry.transcript.words());
        for run in entry.codings.chunk_by(|a, b| a.span == b.span) {
            let first = self.placed.len() as u32;
            for coding in run.iter().filter(|coding| spec.takes(coding)) {
                let Some(row) = rows.of_code.row(coding.code) else { continue };
                self.placed.push(Placed { row: row as u32, coder: coding.coder, weight: coding.weight });
                if self.coders.last() != Some(&coding.coder) && !self.coders.contains(&coding.coder) {
                    self.coders.push(coding.coder);
                }
            }
            if self.placed.len() as u32 > first {
                let span = run[0].span;
                let words = words.map_or((0, 0), |words| (words.before(span.start), words.before(span.end)));
                self.passages.push(Passage { span, words, codings: (first, self.placed.len() as u32) });
            }
        }
    }

    /// The codings of a passage, or only one coder's.
    pub(super) fn codings(&self, passage: &Passage, only: Option<CoderId>) -> impl Iterator<Item = &Placed> {
        let here = &self.placed[passage.codings.0 as usize..passage.codings.1 as usize];
        here.iter().filter(move |coding| only.is_none_or(|coder| coding.coder == coder))
    }

    /// True where nobody, or not this coder, has coded.
    pub(super) fn is_empty(&self, only: Option<CoderId>) -> bool {
        only.map_or(self.placed.is_empty(), |coder| !self.coders.contains(&coder))
    }
}
