//! A document as a field of cells, each in the code that most of it is about: document portrait.
//!
//! The words of the document are dealt out evenly to the cells, in order; a cell may hold a part of
//! a word where there are more cells than words. A cell shows the code that covers most of its
//! words, and none where more of its words are uncoded than any one code covers. Of codes that
//! cover as much the first in the code tree is shown.
//!
//! Worked example: eight words, four cells, A covers the words 1-3, B the words 4-5 and 7. The
//! cells hold two words each: A; A and B alike, so A; B and an uncoded word alike, so B; B and an
//! uncoded word (7 and 8), so B.

use super::MatrixSpec;
use super::matrix::rows::Rows;
use crate::model::{CodeId, DocumentId};
use crate::project::{CodingRef, Snapshot};
use crate::text::{CharIdx, Span};

/// A document in cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Portrait {
    /// The document.
    pub document: DocumentId,
    /// Each cell in the order of the words.
    pub cells: Vec<PortraitCell>,
    /// How many words the document has.
    pub n_words: u32,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortraitCell {
    /// The code that is shown, if any.
    pub code: Option<CodeId>,
    /// The text of the cell: from its first word to the first word behind it.
    pub span: Span,
    /// The codings of that code in it.
    pub codings: Vec<CodingRef>,
}

impl Portrait {
    /// Deals the words of a document to `n_cells` cells; none where there is no such document.
    /// With `main_only` codes count as the main category above them (or the code that was chosen).
    pub fn new(
        snapshot: &Snapshot,
        document: DocumentId,
        n_cells: usize,
        main_only: bool,
        scope: &MatrixSpec,
    ) -> Option<Self> {
        let entry = snapshot.document(document)?;
        let rows = Rows::new(snapshot.codes(), scope);
        let words = entry.transcript.words();
        let n_words = words.n_words();
        let before = |at: CharIdx| words.count(Span { start: CharIdx(0), end: at });
        // Per row the ranges of words that it covers, each word once.
        let mut covered: Vec<Vec<Span>> = vec![Vec::new(); rows.rows.len()];
        let mut codings: Vec<Vec<CodingRef>> = vec![Vec::new(); rows.rows.len()];
        for coding in entry.codings.iter().filter(|coding| scope.takes(coding)) {
            let Some(row) = rows.of_code.row(coding.code) else { continue };
            let row = if main_only { rows.chain(row).last().map_or(row, |&top| top as usize) } else { row };
            let span = Span::new(before(coding.span.start), before(coding.span.end));
            if !span.is_empty() {
                covered[row].push(span);
                codings[row].push(CodingRef::of(coding));
            }
        }
        let covered: Vec<Vec<Span>> = covered
            .into_iter()
            .map(|mut spans| {
                spans.sort_unstable();
                Span::union_sorted(spans)
            })
            .collect();
        let any = {
            let mut all: Vec<Span> = covered.iter().flatten().copied().collect();
            all.sort_unstable();
            Span::union_sorted(all)
        };
        let starts: Vec<u32> = words.starts().collect();
        let n_chars = entry.transcript.index().n_chars();
        let at = |word: u64| starts.get(usize::try_from(word).unwrap_or(usize::MAX)).copied().unwrap_or(n_chars);
        let cell = |place: usize| {
            // In parts of a word, of which each has as many as there are cells.
            let (from, to) = (place as u64 * u64::from(n_words), (place as u64 + 1) * u64::from(n_words));
            let n_of = |spans: &[Span]| {
                let parts = |span: &Span| {
                    let (start, end) =
                        (u64::from(span.start.0) * n_cells as u64, u64::from(span.end.0) * n_cells as u64);
                    end.min(to).saturating_sub(start.max(from))
                };
                spans.iter().map(parts).sum::<u64>()
            };
            let most = covered.iter().enumerate().map(|(row, spans)| (n_of(spans), row));
            let most = most.filter(|(n, _)| *n > 0).reduce(|best, next| if next.0 > best.0 { next } else { best });
            let uncoded = (to - from) - n_of(&any);
            let n = n_cells as u64;
            let span = Span::new(at(from / n), at(to.div_ceil(n)).max(at(from / n)));
            let shown = most.filter(|(n, _)| *n >= uncoded).map(|(_, row)| row);
            let here =
                shown.map(|row| codings[row].iter().filter(|coding| coding.span.overlaps(span)).copied().collect());
            PortraitCell { code: shown.map(|row| rows.rows[row].code.id), span, codings: here.unwrap_or_default() }
        };
        let n = if n_words == 0 { 0 } else { n_cells };
        Some(Self { document, cells: (0..n).map(cell).collect(), n_words })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::Fixture;

    fn told(study: &Fixture, n_cells: usize, main_only: bool) -> String {
        let snapshot = study.snapshot();
        let document = snapshot.document_by_name("D").unwrap().document.id;
        let portrait = Portrait::new(&snapshot, document, n_cells, main_only, &MatrixSpec::default()).unwrap();
        let name = |cell: &PortraitCell| cell.code.map_or("-".into(), |code| snapshot.code(code).unwrap().name.clone());
        portrait.cells.iter().map(name).collect::<Vec<_>>().join(" ")
    }

    fn study() -> Fixture {
        let mut study = Fixture::new();
        study.codes(&["A", "B", "B > B1"]);
        study.document("D", "a1 a2 a3 b4 b5 x6 b7 x8");
        study.quote("D", "a1 a2 a3", "A");
        study.quote("D", "b4 b5", "B > B1");
        study.quote("D", "b7", "B");
        study
    }

    #[test]
    fn a_cell_shows_the_code_that_covers_most_of_it() {
        assert_eq!(told(&study(), 4, true), "A A B B");
        assert_eq!(told(&study(), 4, false), "A A B1 B");
        assert_eq!(told(&study(), 8, true), "A A A B B - B -");
        // One cell of eight words: A and B cover three each, two are uncoded.
        assert_eq!(told(&study(), 1, true), "A");
        // More cells than words: each word fills two.
        assert_eq!(told(&study(), 16, true), "A A A A A A B B B B - - B B - -");
    }

    #[test]
    fn cells_know_their_text_and_an_empty_document_has_none() {
        let snapshot = study().snapshot();
        let id = snapshot.document_by_name("D").unwrap().document.id;
        let portrait = Portrait::new(&snapshot, id, 4, true, &MatrixSpec::default()).unwrap();
        let text = |cell: &PortraitCell| snapshot.document(id).unwrap().transcript.slice(cell.span).to_owned();
        assert_eq!(portrait.cells.iter().map(text).collect::<Vec<_>>(), ["a1 a2 ", "a3 b4 ", "b5 x6 ", "b7 x8"]);
        assert_eq!(portrait.cells.iter().map(|cell| cell.codings.len()).collect::<Vec<_>>(), [1, 1, 1, 1]);
        let mut empty = Fixture::new();
        let id = empty.document("E", "...");
        let portrait = Portrait::new(&empty.snapshot(), id, 1200, true, &MatrixSpec::default()).unwrap();
        assert!(portrait.cells.is_empty());
        assert!(Portrait::new(&empty.snapshot(), DocumentId(9), 4, true, &MatrixSpec::default()).is_none());
    }
}
