//! Where in a document each code stands, ready to be drawn: codeline.
//!
//! The place of a word is told in paragraphs: each paragraph with words is one wide, and a word
//! stands in it as far as its first character does. Where the transcript has times, places may be
//! told in minutes of the recording instead, between two times in proportion to the characters.
//!
//! Worked example: the paragraphs `aa bb` and `cc dd`, A on `bb`, B on `bb` to `cc`: A from 0.6 to
//! 1.0, B from 0.6 to 1.4.

use serde::{Deserialize, Serialize};

use super::MatrixSpec;
use super::matrix::rows::Rows;
use crate::model::{CodeId, Coding, DocumentId, Transcript};
use crate::project::{CodingRef, Snapshot};
use crate::text::CharIdx;

/// What the line is measured in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Axis {
    /// Paragraphs with words.
    #[default]
    Paragraphs,
    /// Minutes of the recording; paragraphs where the transcript has fewer than two times.
    Minutes,
}

/// A piece of a code's line.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// The code, by its place in [`Codeline::codes`].
    pub row: usize,
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// The codings in it: those that overlap or touch are one piece.
    pub codings: Vec<CodingRef>,
}

/// A document's codes along its text.
#[derive(Clone, Debug, PartialEq)]
pub struct Codeline {
    /// The document.
    pub document: DocumentId,
    /// What the line is measured in.
    pub axis: Axis,
    /// Where the line ends; it begins at 0.
    pub end: f64,
    /// The codes, in the order of the code tree, those without a piece too.
    pub codes: Vec<CodeId>,
    /// The pieces, by row and start.
    pub pieces: Vec<Piece>,
    /// Whole paragraphs and the numbers that they are cited by; empty along a recording.
    pub numbers: Vec<u32>,
}

impl Codeline {
    /// The line of a document; none where there is no such document. With `main_only` a code counts
    /// as the main category above it (or as the code that was chosen).
    pub fn new(
        snapshot: &Snapshot,
        document: DocumentId,
        axis: Axis,
        main_only: bool,
        scope: &MatrixSpec,
    ) -> Option<Self> {
        let entry = snapshot.document(document)?;
        let rows = Rows::new(snapshot.codes(), scope);
        let shown: Vec<usize> = (0..rows.rows.len()).filter(|&row| !main_only || rows.rows[row].depth == 0).collect();
        let row_of = |coding: &Coding| {
            let row = rows.of_code.row(coding.code).filter(|_| scope.takes(coding))?;
            let row = if main_only { rows.chain(row).last().map_or(row, |&top| top as usize) } else { row };
            shown.binary_search(&row).ok()
        };
        let scale = Scale::new(&entry.transcript, axis);
        let mut by_row: Vec<Vec<Piece>> = vec![Vec::new(); shown.len()];
        let mut ends: Vec<CharIdx> = vec![CharIdx(0); shown.len()];
        for coding in entry.codings.iter() {
            let Some(row) = row_of(coding) else { continue };
            let to = scale.end_of(coding.span.end);
            match by_row[row].last_mut() {
                Some(piece) if coding.span.start <= ends[row] => {
                    piece.to = piece.to.max(to);
                    piece.codings.push(CodingRef::of(coding));
                }
                _ => {
                    let from = scale.at(coding.span.start);
                    by_row[row].push(Piece { row, from, to, codings: vec![CodingRef::of(coding)] });
                }
            }
            ends[row] = ends[row].max(coding.span.end);
        }
        Some(Self {
            document,
            axis: scale.axis(),
            end: scale.end(),
            codes: shown.into_iter().map(|row| rows.rows[row].code.id).collect(),
            pieces: by_row.into_iter().flatten().collect(),
            numbers: scale.numbers(),
        })
    }
}

/// From a position to a place on the line.
enum Scale<'t> {
    Paragraphs(&'t Transcript, Vec<(u32, u32)>),
    /// Positions and their minutes, rising in both.
    Minutes(Vec<(u32, f64)>),
}

impl<'t> Scale<'t> {
    fn new(transcript: &'t Transcript, axis: Axis) -> Self {
        let mut times: Vec<(u32, f64)> = Vec::new();
        if axis == Axis::Minutes {
            for mark in &transcript.time_marks {
                let minutes = mark.millis as f64 / 60_000.0;
                if times.last().is_none_or(|&(at, last)| at < mark.span.start.0 && last < minutes) {
                    times.push((mark.span.start.0, minutes));
                }
            }
        }
        if times.len() >= 2 {
            if times[0].0 > 0 {
                times.insert(0, (0, times[0].1.min(0.0)));
            }
            return Self::Minutes(times);
        }
        let numbered = transcript.index().paragraphs().iter().filter(|paragraph| paragraph.number.is_some());
        Self::Paragraphs(transcript, numbered.map(|paragraph| (paragraph.span.start.0, paragraph.span.end.0)).collect())
    }

    const fn axis(&self) -> Axis {
        match self {
            Self::Paragraphs(..) => Axis::Paragraphs,
            Self::Minutes(_) => Axis::Minutes,
        }
    }

    fn at(&self, at: CharIdx) -> f64 {
        match self {
            Self::Paragraphs(_, paragraphs) => {
                let behind = paragraphs.partition_point(|&(start, _)| start <= at.0);
                let Some(place) = behind.checked_sub(1) else { return 0.0 };
                let (start, end) = paragraphs[place];
                let length = end.saturating_sub(start).max(1);
                place as f64 + f64::from((at.0 - start).min(length)) / f64::from(length)
            }
            Self::Minutes(times) => {
                let behind = times.partition_point(|&(start, _)| start <= at.0).clamp(1, times.len() - 1);
                let ((from, first), (to, last)) = (times[behind - 1], times[behind]);
                let share = f64::from(at.0.saturating_sub(from)) / f64::from((to - from).max(1));
                first + (last - first) * share.min(1.0)
            }
        }
    }

    /// The place of an end: the end of a paragraph is not the start of the next.
    fn end_of(&self, at: CharIdx) -> f64 {
        match self {
            Self::Paragraphs(_, paragraphs) if paragraphs.iter().any(|&(start, _)| start == at.0) => {
                paragraphs.partition_point(|&(start, _)| start < at.0) as f64
            }
            _ => self.at(at),
        }
    }

    fn end(&self) -> f64 {
        match self {
            Self::Paragraphs(_, paragraphs) => paragraphs.len() as f64,
            Self::Minutes(times) => times.last().map_or(0.0, |&(_, minutes)| minutes),
        }
    }

    fn numbers(&self) -> Vec<u32> {
        match self {
            Self::Paragraphs(transcript, paragraphs) => {
                let number = |&(start, _): &(u32, u32)| transcript.index().number_at(CharIdx(start)).unwrap_or(0);
                paragraphs.iter().map(number).collect()
            }
            Self::Minutes(_) => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TimeMark;
    use crate::query::fixture::Fixture;
    use crate::text::Span;

    fn told(study: &Fixture, main_only: bool) -> Vec<String> {
        let snapshot = study.snapshot();
        let id = snapshot.document_by_name("D").unwrap().document.id;
        let line = Codeline::new(&snapshot, id, Axis::Minutes, main_only, &MatrixSpec::default()).unwrap();
        assert_eq!((line.axis, line.end), (Axis::Paragraphs, 2.0), "no times, so paragraphs");
        let name = |row: usize| snapshot.code(line.codes[row]).unwrap().name.clone();
        let piece =
            |piece: &Piece| format!("{} {:.1}-{:.1} ({})", name(piece.row), piece.from, piece.to, piece.codings.len());
        line.pieces.iter().map(piece).collect()
    }

    #[test]
    fn codes_stand_where_their_words_do() {
        let mut study = Fixture::new();
        study.codes(&["A", "B", "B > B1", "C"]);
        study.document("D", "aa bb\n\ncc dd");
        study.coding("D", 3..5, "A");
        study.coding("D", 3..9, "B");
        study.coding("D", 9..12, "B > B1");
        assert_eq!(told(&study, false), ["A 0.6-1.0 (1)", "B 0.6-1.4 (1)", "B1 1.4-2.0 (1)"]);
        assert_eq!(told(&study, true), ["A 0.6-1.0 (1)", "B 0.6-2.0 (2)"], "what touches is one piece");
    }

    #[test]
    fn between_two_times_minutes_pass_evenly() {
        let mark = |at: u32, millis: i64| TimeMark { span: Span::new(at, at + 1), millis, ..TimeMark::default() };
        let marks = vec![mark(10, 60_000), mark(20, 180_000), mark(25, 120_000), mark(30, 240_000)];
        let transcript = Transcript::new("x".repeat(40).into(), vec![], vec![], marks);
        let scale = Scale::new(&transcript, Axis::Minutes);
        let at: Vec<f64> = [0, 5, 10, 15, 25, 30, 40].into_iter().map(|at| scale.at(CharIdx(at))).collect();
        assert_eq!(at, [0.0, 0.5, 1.0, 2.0, 3.5, 4.0, 4.0], "a time that goes back is none");
    }
}
