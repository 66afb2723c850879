//! Cues, what one voice says from one time to another, become a text of turns.
//!
//! The text is built as `Name: words`. Cues of one speaker that follow each other are one turn, as
//! long as the silence between them is short; without speakers a paragraph goes on until a sentence
//! ends. The times are no text: each cue leaves an empty time mark where it begins.

use std::collections::HashMap;

use super::{Recognised, role};
use crate::model::{DraftSpeaker, DraftTimeMark, DraftTurn};
use crate::text::{CharIdx, Span};

/// From this silence on, in milliseconds, the same speaker begins a new turn.
const NEW_TURN_AFTER: i64 = 2_000;

/// What one voice says in one cue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::import) struct Cue {
    /// When it begins, in milliseconds.
    pub start: i64,
    /// When it ends; none where the file does not say.
    pub end: Option<i64>,
    /// Who speaks.
    pub speaker: Option<String>,
    /// The words.
    pub words: String,
}

/// What was made of cues.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in crate::import) struct Spoken {
    /// The text.
    pub text: String,
    /// Where each cue begins, as empty marks.
    pub time_marks: Vec<DraftTimeMark>,
    /// Speakers and turns; none where no cue names a speaker.
    pub turns: Option<Recognised>,
}

/// Joins cues to a text.
pub(in crate::import) fn spoken(cues: &[Cue]) -> Spoken {
    let mut text = Building::default();
    let mut before: Option<&Cue> = None;
    for cue in cues.iter().filter(|cue| !cue.words.trim().is_empty()) {
        let is_near = before.is_none_or(|before| cue.start - before.end.unwrap_or(before.start) < NEW_TURN_AFTER)
            || before.is_some_and(|before| before.end.is_none());
        let is_same = before.is_some_and(|before| before.speaker == cue.speaker);
        let goes_on = is_same && is_near && (cue.speaker.is_some() || !ends_sentence(&text.text));
        if before.is_some() {
            text.push(if goes_on { " " } else { "\n" });
        }
        if !goes_on {
            text.begin(cue.speaker.as_deref());
        }
        text.add(cue);
        before = Some(cue);
    }
    text.finish()
}

fn ends_sentence(text: &str) -> bool {
    let last = text.trim_end_matches(['"', '»', '”', '’', ')', ']']);
    last.is_empty() || last.ends_with(['.', '!', '?', '…', '。', '？', '！'])
}

#[derive(Default)]
struct Building<'c> {
    text: String,
    n_chars: u32,
    time_marks: Vec<DraftTimeMark>,
    found: Recognised,
    places: HashMap<&'c str, usize>,
    n_turns: Vec<usize>,
    n_questions: Vec<usize>,
}

impl<'c> Building<'c> {
    fn push(&mut self, more: &str) {
        self.text.push_str(more);
        self.n_chars += more.chars().count() as u32;
    }

    /// Begins a paragraph, and with a speaker a turn.
    fn begin(&mut self, name: Option<&'c str>) {
        let Some(name) = name else { return };
        let speaker = *self.places.entry(name).or_insert_with(|| {
            self.found.speakers.push(DraftSpeaker { label: name.to_owned(), ..DraftSpeaker::default() });
            self.n_turns.push(0);
            self.n_questions.push(0);
            self.found.speakers.len() - 1
        });
        let start = self.n_chars;
        self.push(name);
        self.push(": ");
        self.n_turns[speaker] += 1;
        let span = Span::new(start, self.n_chars);
        self.found.turns.push(DraftTurn { speaker, span, label_end: CharIdx(self.n_chars) });
    }

    fn add(&mut self, cue: &Cue) {
        if self.time_marks.last().is_none_or(|mark| mark.millis != cue.start) {
            self.time_marks.push(DraftTimeMark { span: Span::caret(self.n_chars), millis: cue.start });
        }
        let words = cue.words.trim();
        self.push(words);
        let end = CharIdx(self.n_chars);
        let Some(turn) = self.found.turns.last_mut().filter(|_| cue.speaker.is_some()) else { return };
        turn.span.end = end;
        self.n_questions[turn.speaker] += usize::from(words.contains(['?', '？']));
    }

    fn finish(mut self) -> Spoken {
        let names: Vec<&str> = self.found.speakers.iter().map(|speaker| speaker.label.as_str()).collect();
        let roles = role::roles(&names, &|n| self.n_questions[n] as f32 / self.n_turns[n].max(1) as f32);
        self.found.speakers.iter_mut().zip(roles).for_each(|(speaker, role)| speaker.role = role);
        let turns = (!self.found.turns.is_empty()).then_some(self.found);
        Spoken { text: self.text, time_marks: self.time_marks, turns }
    }
}
