//! Words in cells: quotes, summaries, positions.

use std::collections::BTreeSet;

use super::{CellText, ColumnKey, Matrix};
use crate::model::{CaseId, CodeId, Run, Segment, SpeakerId};
use crate::project::{CodingRef, Snapshot};

impl Matrix {
    /// The words of a cell; empty where there are none. Quotes are told with the document and the
    /// number they are cited by, one a line. Where a column has several cases, their summaries and
    /// positions stand one a line behind the case's name.
    pub fn text(&self, snapshot: &Snapshot, text: CellText, row: usize, column: usize) -> String {
        match text {
            CellText::FirstQuote | CellText::AllQuotes => {
                let refs = self.refs_of_cell(snapshot, Some(row), Some(column));
                let passages: BTreeSet<Segment> =
                    refs.iter().map(|at| Segment { document: at.document, span: at.span }).collect();
                // In the order of the documents, which is not that of their ids.
                let mut told: BTreeSet<Segment> = BTreeSet::new();
                let in_order = refs.iter().map(|at| Segment { document: at.document, span: at.span });
                let n = if text == CellText::FirstQuote { 1 } else { passages.len() };
                let quotes = in_order.filter(|segment| told.insert(*segment)).take(n);
                quotes.map(|segment| quote(snapshot, segment)).collect::<Vec<_>>().join("\n")
            }
            CellText::Summary | CellText::Position => {
                let code = self.rows[row].code.id;
                let of = |case| match text {
                    CellText::Summary => snapshot.summary(case, code).map(|row| row.text.clone()),
                    _ => position(snapshot, case, code),
                };
                let column = &self.columns[column];
                if let ColumnKey::Case(case) = column.key {
                    return of(case).unwrap_or_default();
                }
                let cases = super::reasons::cases_in(snapshot, self, &column.key).into_iter();
                let line = |case: CaseId| Some(format!("{}: {}", snapshot.case(case)?.name, of(case)?));
                cases.filter_map(line).collect::<Vec<_>>().join("\n")
            }
        }
    }
}

fn quote(snapshot: &Snapshot, segment: Segment) -> String {
    let words = snapshot.words(segment).split_whitespace().collect::<Vec<_>>().join(" ");
    let (document, number) = snapshot.citation(segment);
    format!("{words} ({document}, {number})")
}

fn position(snapshot: &Snapshot, case: CaseId, code: CodeId) -> Option<String> {
    let scale = snapshot.position_scale(code)?;
    let placed = snapshot.case_position(scale.id, case)?;
    snapshot.position_option(placed.option).map(|option| option.text.clone())
}

/// Says of which codings the summary of a case under a code would be written today: those of the
/// code and the codes below it in the case, in the main run, by all coders, detached ones left out.
/// Another value than [`Summary::seen`](crate::model::Summary::seen) means that the summary is
/// stale: a coding came, went or moved, or its words were corrected.
pub fn summary_seen(snapshot: &Snapshot, case: CaseId, code: CodeId) -> i64 {
    let mut seen: Vec<[i64; 4]> = Vec::new();
    let parts: Vec<_> = snapshot.case_parts().filter(|part| part.case == case).collect();
    let mut speakers: BTreeSet<(crate::model::DocumentId, Option<SpeakerId>)> = BTreeSet::new();
    parts.iter().for_each(|part| {
        speakers.insert((part.document, part.speaker));
    });
    for below in snapshot.codes().with_descendants(code) {
        let refs = snapshot.codings_of(below);
        for &(document, speaker) in &speakers {
            let from = refs.partition_point(|at| at.document < document);
            let here = refs[from..].iter().take_while(|at| at.document == document);
            let is_in = |at: &&CodingRef| {
                speaker.is_none_or(|speaker| {
                    let entry = snapshot.document(document);
                    entry.is_some_and(|entry| entry.transcript.speakers_in(at.span).contains(&speaker))
                })
            };
            let codings = here.filter(is_in).filter_map(|&at| snapshot.coding_at(at));
            let counted = codings.filter(|coding| coding.run == Run::Main && !coding.detached);
            seen.extend(
                counted.map(|coding| {
                    [coding.id.0, coding.span.start.0.into(), coding.span.end.0.into(), coding.words_hash]
                }),
            );
        }
    }
    seen.sort_unstable();
    seen.dedup();
    let bytes: Vec<u8> = seen.into_iter().flatten().flat_map(i64::to_le_bytes).collect();
    xxhash_rust::xxh3::xxh3_64(&bytes).cast_signed()
}
