//! What makes a text a transcript: speakers, their turns, and time marks.
//!
//! The text is never changed: all that is found are ranges over it, in Unicode scalar
//! values. A line that begins with a label opens a turn; the turn goes on over lines
//! without one, up to the next label, and ends where its last line that is not blank ends.

pub(in crate::import) mod cues;
mod heading;
mod inqscribe;
pub(in crate::import) mod noscribe;
mod role;
pub(in crate::import) mod whisper;

use std::collections::HashMap;

use crate::model::{DraftSpeaker, DraftTimeMark, DraftTurn};
use crate::text::{CharIdx, Label, Span, TimeFound, label_of, time_marks};
use heading::{Heading, heading_of};

/// A label counts from this many occurrences on; fewer are `Note:` and the like.
const LABEL_OCCURRENCES: usize = 2;
/// With more different labels than this, they are a glossary rather than speakers, unless they
/// plainly take turns: see [`is_round`].
const MAX_LABELS: usize = 12;
/// More speakers than this no conversation has.
const MAX_ROUND: usize = 60;

/// What was recognised in a text.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recognised {
    /// The speakers in order of appearance, with the part each probably has.
    pub speakers: Vec<DraftSpeaker>,
    /// The turns in order; they do not overlap.
    pub turns: Vec<DraftTurn>,
    /// The time marks in order; they do not overlap.
    pub time_marks: Vec<DraftTimeMark>,
    /// How many different labels there would be, if too many to be speakers.
    pub n_rejected_labels: Option<usize>,
}

/// One line of the text, as the recognisers see it.
struct Line<'t> {
    text: &'t str,
    start: u32,
    end: u32,
    label: Option<Label<'t>>,
    heading: Option<Heading<'t>>,
    /// Nothing but a time that stands before what it belongs to.
    is_time: bool,
}

/// True for words that would be a speaker's label if a colon stood behind them.
pub(super) fn could_be_label(words: &str) -> bool {
    let line = format!("{words}: ");
    label_of(&line).is_some_and(|label| label.name == words)
}

/// Finds speakers, turns and time marks in one pass over the lines.
pub fn recognise(text: &str) -> Recognised {
    let mut recognised = Recognised::default();
    let mut lines = Vec::new();
    let mut times = Vec::new();
    let mut at = 0u32;
    for line in text.split('\n') {
        let n_chars = line.chars().count() as u32;
        let label = label_of(line);
        let heading = heading_of(line);
        let n_times = times.len();
        time_marks(line, label.as_ref(), at, &mut times);
        let trimmed = line.trim();
        if !trimmed.is_empty() {
            let is_whole = |time: &TimeFound| time.span.len() as usize == trimmed.chars().count();
            let is_time = !trimmed.starts_with('#') && times.len() == n_times + 1 && times.last().is_some_and(is_whole);
            lines.push(Line { text: line, start: at, end: at + n_chars, label, heading, is_time });
        }
        at += n_chars + 1;
    }
    let marks = times.into_iter().map(|time| DraftTimeMark { span: time.span, millis: time.millis });
    recognised.time_marks = marks.collect();
    inqscribe::read_frames(text, &mut recognised.time_marks);
    if lines.iter().filter(|line| line.heading.is_some()).count() >= LABEL_OCCURRENCES {
        headed_turns(&lines, &mut recognised);
        return recognised;
    }
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for label in lines.iter().filter_map(|line| line.label.as_ref()) {
        *counts.entry(label.name).or_default() += 1;
    }
    counts.retain(|name, count| *count >= LABEL_OCCURRENCES || is_machine_label(name));
    if counts.len() > MAX_LABELS && !is_round(&lines, &counts) {
        recognised.n_rejected_labels = Some(counts.len());
        return recognised;
    }
    turns(&lines, &counts, &mut recognised);
    recognised
}

fn turns(lines: &[Line<'_>], counts: &HashMap<&str, usize>, recognised: &mut Recognised) {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut questions = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let label = line.label.as_ref().filter(|label| counts.contains_key(label.name));
        if let Some(label) = label {
            let speaker = *places.entry(label.name).or_insert_with(|| {
                recognised.speakers.push(DraftSpeaker { label: label.name.to_owned(), ..DraftSpeaker::default() });
                questions.push(0usize);
                recognised.speakers.len() - 1
            });
            let chars = |bytes: usize| line.text[..bytes].chars().count() as u32;
            recognised.turns.push(DraftTurn {
                speaker,
                span: Span::new(line.start + chars(label.start), line.end),
                label_end: CharIdx(line.start + chars(label.end)),
            });
        }
        // A time above the next turn is no part of this one.
        let is_ahead = line.is_time && lines.get(place + 1).is_some_and(|next| next.label.is_some());
        if let Some(turn) = recognised.turns.last_mut().filter(|_| !is_ahead) {
            turn.span.end = CharIdx(line.end);
            questions[turn.speaker] += usize::from(line.text.contains('?'));
        }
    }
    let names: Vec<&str> = recognised.speakers.iter().map(|speaker| speaker.label.as_str()).collect();
    let roles = role::roles(&names, &|n| questions[n] as f32 / counts[names[n]] as f32);
    for (speaker, role) in recognised.speakers.iter_mut().zip(roles) {
        speaker.role = role;
    }
}

/// True for what machines call speakers, `S01` and `SPEAKER_01`: they need not come back.
fn is_machine_label(name: &str) -> bool {
    let digits = name.strip_prefix("SPEAKER_").or_else(|| name.strip_prefix('S')).unwrap_or_default();
    digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Turns under lines that say who speaks and when; such a line is the label of its turn.
fn headed_turns(lines: &[Line<'_>], recognised: &mut Recognised) {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let (mut n_turns, mut n_questions) = (Vec::new(), Vec::new());
    for line in lines {
        if let Some(heading) = &line.heading {
            let speaker = *places.entry(heading.name).or_insert_with(|| {
                recognised.speakers.push(DraftSpeaker { label: heading.name.to_owned(), ..DraftSpeaker::default() });
                n_turns.push(0usize);
                n_questions.push(0usize);
                recognised.speakers.len() - 1
            });
            n_turns[speaker] += 1;
            let chars = |bytes: usize| line.start + line.text[..bytes].chars().count() as u32;
            let span = Span::new(chars(heading.start), line.end);
            recognised.turns.push(DraftTurn { speaker, span, label_end: CharIdx(line.end) });
            let time = Span::new(chars(heading.time.0), chars(heading.time.1));
            recognised.time_marks.push(DraftTimeMark { span: time, millis: heading.millis });
        } else if let Some(turn) = recognised.turns.last_mut() {
            if turn.label_end == turn.span.end {
                turn.label_end = CharIdx(line.start);
            }
            turn.span.end = CharIdx(line.end);
            n_questions[turn.speaker] += usize::from(line.text.contains(['?', '？']));
        }
    }
    recognised.time_marks.sort_unstable_by_key(|mark| mark.span);
    recognised.time_marks.dedup_by(|later, first| later.span.start < first.span.end);
    let names: Vec<&str> = recognised.speakers.iter().map(|speaker| speaker.label.as_str()).collect();
    let roles = role::roles(&names, &|n| n_questions[n] as f32 / n_turns[n].max(1) as f32);
    recognised.speakers.iter_mut().zip(roles).for_each(|(speaker, role)| speaker.role = role);
}

/// True where many labels are plainly the speakers of a focus group and no glossary: at most
/// [`MAX_ROUND`], more than half of the lines begin with one, and they come back, three times each
/// in the mean, after somebody else has spoken.
fn is_round(lines: &[Line<'_>], counts: &HashMap<&str, usize>) -> bool {
    let labels: Vec<&str> = lines
        .iter()
        .filter_map(|line| line.label.as_ref().map(|label| label.name))
        .filter(|name| counts.contains_key(name))
        .collect();
    let n_lines = lines.iter().filter(|line| !line.is_time).count();
    let n_changes = labels.windows(2).filter(|pair| pair[0] != pair[1]).count() + 1;
    counts.len() <= MAX_ROUND && labels.len() * 2 > n_lines && n_changes >= counts.len() * 3
}

/// The marks that stand in a text, and those that were kept beside it: one that was kept gives way
/// to a written one at its place.
pub(super) fn with_anchors(written: Vec<DraftTimeMark>, anchors: Vec<DraftTimeMark>) -> Vec<DraftTimeMark> {
    let is_free = |anchor: &DraftTimeMark| {
        let behind = written.partition_point(|mark| mark.span.end < anchor.span.start);
        written.get(behind).is_none_or(|mark| anchor.span.start < mark.span.start)
    };
    let mut marks: Vec<DraftTimeMark> = anchors.into_iter().filter(is_free).collect();
    marks.extend(written);
    marks.sort_by_key(|mark| mark.span);
    marks
}

#[cfg(test)]
mod layout_tests;
#[cfg(test)]
mod tests;
