//! Measure M: codings merged where they overlap or are parted by nearly nothing.
//!
//! Two codings of a code (or of codes below it) are one mention where they overlap or touch, or
//! where nothing stands between them but white space, speaker labels, time marks, signs of the
//! convention, and at most one whole turn of an interviewer with so many words. They must lie in
//! the turns of the same speaker: what another person says is another mention.

use std::collections::HashMap;

use super::{Counter, Layer, Plan};
use crate::model::{SpeakerRole, Transcript, Turn};
use crate::project::DocumentEntry;
use crate::query::matrix::belonging::Membership;
use crate::text::{CharIdx, Span};

/// Where the last mention of each row ends, or of each cell where a document's places count in
/// different columns.
pub(super) struct LastMentions {
    ends: Vec<End>,
    layer: u32,
}

/// Where a mention ends.
#[derive(Clone, Copy, Default)]
struct End {
    /// In which document and layer: others are forgotten without being touched.
    layer: u32,
    at: CharIdx,
    /// How many words of the document begin before it.
    words: u32,
}

impl LastMentions {
    pub(super) fn new(plan: &Plan<'_, '_>) -> Self {
        let n_rows = plan.rows.rows.len();
        let n_columns = plan.belonging.total() + 1;
        let is_parted = plan.belonging.documents.iter().any(|(_, of)| matches!(of, Membership::Parts(_)));
        let n = match plan.spec.measure {
            super::Measure::Mentions if is_parted => n_rows * n_columns,
            super::Measure::Mentions => n_rows,
            _ => 0,
        };
        Self { ends: vec![End::default(); n], layer: 0 }
    }
}

impl Counter<'_, '_> {
    pub(super) fn count_mentions(&mut self, entry: &DocumentEntry, layer: &Layer<'_>) {
        self.mentions.layer += 1;
        let number = self.mentions.layer;
        let mut gaps = Gaps::new(&entry.transcript, self.plan.spec.gap_words);
        for passage in &self.page.passages {
            let columns = layer.membership.of(passage.span);
            let end = End { layer: number, at: passage.span.end, words: passage.words.1 };
            for coding in self.page.codings(passage, layer.only) {
                for &row in self.plan.rows.chain(coding.row as usize) {
                    let row = row as usize;
                    let mut note = |last: &mut End| {
                        let goes_on = last.layer == number
                            && (passage.span.start <= last.at
                                || gaps.is_bridged(last, passage.span.start, passage.words.0));
                        *last = if goes_on && last.at > end.at { *last } else { end };
                        !goes_on
                    };
                    if let Membership::Parts(_) = layer.membership {
                        for &column in columns.iter() {
                            let cell = self.tally.cell(row, column as usize);
                            self.tally.values[cell] += u32::from(note(&mut self.mentions.ends[cell]));
                        }
                    } else if note(&mut self.mentions.ends[row]) {
                        for &column in columns.iter() {
                            let cell = self.tally.cell(row, column as usize);
                            self.tally.values[cell] += 1;
                        }
                    }
                }
            }
        }
    }
}

/// What stands between codings of one document.
struct Gaps<'t> {
    transcript: &'t Transcript,
    max_words: u32,
    known: HashMap<(CharIdx, CharIdx), bool>,
}

impl<'t> Gaps<'t> {
    fn new(transcript: &'t Transcript, max_words: u32) -> Self {
        Self { transcript, max_words, known: HashMap::new() }
    }

    /// True where a mention that ends at `last` goes on at `start`, before which so many words
    /// begin. Most gaps hold too many words, and the text is not looked at.
    fn is_bridged(&mut self, last: &End, start: CharIdx, words: u32) -> bool {
        let (transcript, max_words) = (self.transcript, self.max_words);
        words <= last.words + max_words
            && *self.known.entry((last.at, start)).or_insert_with(|| is_bridged(transcript, last.at, start, max_words))
    }
}

/// True where what stands between two places parts no mention.
fn is_bridged(transcript: &Transcript, end: CharIdx, start: CharIdx, max_words: u32) -> bool {
    let gap = Span { start: end, end: start };
    let speaker = |at: CharIdx| transcript.turns.iter().find(|turn| turn.span.contains(at)).map(|turn| turn.speaker);
    if speaker(end.minus(1)) != speaker(start) {
        return false;
    }
    let first = transcript.turns.partition_point(|turn| turn.span.end <= gap.start);
    let turns = || transcript.turns[first..].iter().take_while(|turn| turn.span.start < gap.end);
    let is_short = |turn: &&Turn| {
        gap.covers(turn.span)
            && transcript.speaker(turn.speaker).is_some_and(|who| who.role == SpeakerRole::Interviewer)
            && transcript.words().count(turn.span) <= max_words
    };
    let labels = turns().map(|turn| turn.label());
    let marks = transcript.time_marks.iter().map(|mark| mark.span);
    let signs = transcript.signs_in(gap).map(|sign| sign.span);
    let short = turns().find(is_short).map(|turn| turn.span);
    let mut nothing: Vec<Span> =
        labels.chain(marks).chain(signs).chain(short).filter(|span| span.overlaps(gap)).collect();
    nothing.sort_unstable();
    let mut at = gap.start;
    for span in nothing.into_iter().chain([Span::caret(gap.end)]) {
        if at < span.start && !transcript.slice(Span::new(at, span.start)).chars().all(char::is_whitespace) {
            return false;
        }
        at = at.max(span.end);
    }
    true
}
