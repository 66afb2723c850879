//! What makes a text a transcript: speakers, their turns, and time marks.
//!
//! The text is never changed: all that is found are ranges over it, in Unicode scalar
//! values. A line that begins with a label opens a turn; the turn goes on over lines
//! without one, up to the next label, and ends where its last line that is not blank ends.

mod role;

use std::collections::HashMap;

use crate::model::{DraftSpeaker, DraftTimeMark, DraftTurn};
use crate::text::{CharIdx, Label, Span, label_of, time_marks};

/// A label counts from this many occurrences on; fewer are `Note:` and the like.
const LABEL_OCCURRENCES: usize = 2;
/// With more different labels than this, they are no speakers but a glossary.
const MAX_LABELS: usize = 12;

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
        time_marks(line, label.as_ref(), at, &mut times);
        if !line.trim().is_empty() {
            lines.push(Line { text: line, start: at, end: at + n_chars, label });
        }
        at += n_chars + 1;
    }
    let marks = times.into_iter().map(|time| DraftTimeMark { span: time.span, millis: time.millis });
    recognised.time_marks = marks.collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for label in lines.iter().filter_map(|line| line.label.as_ref()) {
        *counts.entry(label.name).or_default() += 1;
    }
    counts.retain(|_, count| *count >= LABEL_OCCURRENCES);
    if counts.len() > MAX_LABELS {
        recognised.n_rejected_labels = Some(counts.len());
        return recognised;
    }
    turns(&lines, &counts, &mut recognised);
    recognised
}

fn turns(lines: &[Line<'_>], counts: &HashMap<&str, usize>, recognised: &mut Recognised) {
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut questions = Vec::new();
    for line in lines {
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
        if let Some(turn) = recognised.turns.last_mut() {
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

#[cfg(test)]
mod tests;
