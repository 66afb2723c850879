//! Coded words where a case is one speaker of a document.

use std::collections::BTreeMap;

use super::MatrixSpec;
use super::belonging::Parts;
use super::rows::Rows;
use crate::project::DocumentEntry;
use crate::text::{CharIdx, Span};

/// Gives `add(row, column, words)` for one document.
///
/// A coding counts for the cases whose words it holds, each with the words that lie in its part. This is the plain way, by lists of word ranges; such documents are few.
pub(super) fn count(
    rows: &Rows,
    spec: &MatrixSpec,
    entry: &DocumentEntry,
    parts: &Parts,
    total: u32,
    mut add: impl FnMut(u32, u32, u32),
) {
    let words = entry.transcript.words();
    let range = |span: Span| {
        let start = words.count(Span { start: CharIdx(0), end: span.start });
        Span::new(start, start + words.count(span))
    };
    let mut counted: BTreeMap<(u32, u32), Vec<Span>> = BTreeMap::new();
    for coding in entry.codings.iter().filter(|coding| spec.takes(coding)) {
        let Some(row) = rows.of_code.row(coding.code) else { continue };
        let first = parts.regions.partition_point(|region| region.span.end <= coding.span.start);
        let counts_in = parts.of(coding.span);
        for region in parts.regions[first..].iter().take_while(|region| region.span.start < coding.span.end) {
            let Some(piece) = region.span.intersect(coding.span).map(range) else { continue };
            // Both lists end with the total, which alone is no common column.
            let shared = region.columns.iter().filter(|column| counts_in.contains(column));
            for &column in shared.clone().filter(|_| shared.clone().any(|&column| column != total)) {
                rows.chain(row).iter().for_each(|&row| counted.entry((row, column)).or_default().push(piece));
            }
        }
    }
    for ((row, column), mut pieces) in counted {
        pieces.sort_unstable();
        add(row, column, Span::union_sorted(pieces).into_iter().map(Span::len).sum());
    }
}
