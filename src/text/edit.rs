//! Edits of a text, and what becomes of the ranges that stand over it.
//!
//! A [`TextEdit`] is a list of replacements, sorted and not overlapping: old words at a place,
//! and the words that stand there afterwards. It knows both, so it can be checked against a
//! text, applied, taken back, and asked where a range has gone.
//!
//! # What becomes of a range
//!
//! 1. What is typed strictly inside a range belongs to it; what is typed at its edges does not.
//!    ```text
//!      I [felt] alone        typed in the word:   I [felXt] alone
//!                            typed at an edge:    I [felt]X alone
//!    ```
//! 2. Words that are replaced within a range, up to its edges, stay in it: a coded word that is
//!    spelled right is coded as before.
//! 3. A replacement that straddles an edge leaves the range what is left of its old words. What
//!    old and new words have in common at their beginning or end counts as left.
//! 4. A range that loses all its words is empty, at the place where they stood.
//! 5. Words before a range move it and change nothing else.
//!
//! These are the rules of [`Stickiness::Words`]: codings, memos, marks, what was read, links,
//! places of questions, letters in bold or italic. Two kinds of ranges depart in rule 1:
//!
//! - [`Stickiness::Turn`]: what is typed at a turn's end belongs to the turn.
//! - [`Stickiness::Line`]: what is typed at either end of a heading belongs to it, up to the
//!   next line end that is typed.
//!
//! A single position, such as the end of a speaker's label, stays before what is typed at it.

use serde::{Deserialize, Serialize};

use super::{CharIdx, Span, TextIndex};

/// Words that stand in the place of others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replacement {
    /// Where the old words begin.
    pub start: CharIdx,
    /// The words that stood there; empty where words are only put in.
    pub old: String,
    /// The words that stand there afterwards; empty where words are only taken out.
    pub new: String,
}

impl Replacement {
    /// Where the old words stand in the old text.
    pub fn old_span(&self) -> Span {
        Span { start: self.start, end: self.start.plus(n_chars(&self.old)) }
    }
}

/// What is wrong with an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// Two replacements overlap, or words are put in at the same place twice.
    #[error("replacements overlap")]
    Overlap,
    /// A replacement reaches over the end of the text.
    #[error("outside the text")]
    OutsideText,
    /// The old words are not those of the text: it was made for another text.
    #[error("made for another text")]
    OtherText,
}

/// How the edges of a range behave where words are typed at them; see the module's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stickiness {
    /// What is typed at the edges stays outside.
    Words,
    /// What is typed at the end belongs to it.
    Turn,
    /// What is typed at either end belongs to it, up to the next line end that is typed.
    Line,
}

/// Replacements in the order of the text.
///
/// It is written as it is kept: `[{"start": 7, "old": "teh", "new": "the"}]`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TextEdit {
    replacements: Vec<Replacement>,
}

impl TextEdit {
    /// An edit of `text` that puts new words in the place of spans, in any order. Line ends
    /// become `\n`; what changes nothing is left out.
    pub fn new<W: AsRef<str>>(
        text: &str,
        index: &TextIndex,
        parts: impl IntoIterator<Item = (Span, W)>,
    ) -> Result<Self, EditError> {
        let mut parts: Vec<(Span, String)> =
            parts.into_iter().map(|(span, words)| (span, as_stored(words.as_ref()))).collect();
        parts.sort_by_key(|(span, _)| *span);
        let mut replacements = Vec::with_capacity(parts.len());
        let mut last: Option<Span> = None;
        for (span, new) in parts {
            if span.end.0 > index.n_chars() {
                return Err(EditError::OutsideText);
            }
            if last.is_some_and(|last| span.start < last.end || (span.is_empty() && last == span)) {
                return Err(EditError::Overlap);
            }
            last = Some(span);
            let old = index.slice(text, span);
            if old != new {
                replacements.push(Replacement { start: span.start, old: old.to_owned(), new });
            }
        }
        Ok(Self { replacements })
    }

    /// The edit that makes `new` of the words of `span`, as small as it can be: what both have
    /// in common at their beginning and end is left alone. For editors that hand back a whole
    /// paragraph; give `caret`, the place of the cursor in `new`, where it is known: a letter
    /// typed beside an equal one then stands where it was typed.
    pub fn between(
        text: &str,
        index: &TextIndex,
        span: Span,
        new: &str,
        caret: Option<u32>,
    ) -> Result<Self, EditError> {
        let old: Vec<char> = index.slice(text, span).chars().collect();
        let stored = as_stored(new);
        let new: Vec<char> = stored.chars().collect();
        let longest = old.len().min(new.len());
        let suffix_of =
            |at_most: usize| old.iter().rev().zip(new.iter().rev()).take(at_most).take_while(|(a, b)| a == b).count();
        // What stands behind the cursor was not typed now.
        let behind = caret.map_or(0, |caret| new.len().saturating_sub(caret as usize));
        let suffix = suffix_of(longest.min(behind));
        let prefix = old.iter().zip(&new).take(longest - suffix).take_while(|(a, b)| a == b).count();
        let suffix = suffix_of(longest - prefix);
        let start = span.start.plus(prefix as u32);
        let end = span.start.plus((old.len() - suffix) as u32);
        let words: String = new[prefix..new.len() - suffix].iter().collect();
        Self::new(text, index, [(Span { start, end }, words)])
    }

    /// The replacements in order.
    pub fn replacements(&self) -> &[Replacement] {
        &self.replacements
    }

    /// True where nothing changes.
    pub fn is_empty(&self) -> bool {
        self.replacements.is_empty()
    }

    /// The new text; an error where this edit was made for another one.
    pub fn apply(&self, text: &str, index: &TextIndex) -> Result<String, EditError> {
        let grown: usize = self.replacements.iter().map(|part| part.new.len()).sum();
        let mut edited = String::with_capacity(text.len() + grown);
        let mut from = 0;
        for part in &self.replacements {
            let start = index.to_byte(text, part.start);
            if start < from || part.start.0 > index.n_chars() || !text[start..].starts_with(part.old.as_str()) {
                return Err(EditError::OtherText);
            }
            edited.push_str(&text[from..start]);
            edited.push_str(&part.new);
            from = start + part.old.len();
        }
        edited.push_str(&text[from..]);
        Ok(edited)
    }

    /// The edit that takes this one back.
    pub fn inverse(&self) -> Self {
        let steps = self.mapping().steps;
        let inverted = self.replacements.iter().zip(steps).map(|(part, step)| Replacement {
            start: step.new.start,
            old: part.new.clone(),
            new: part.old.clone(),
        });
        Self { replacements: inverted.collect() }
    }

    /// Where positions and ranges of the old text have gone.
    pub fn mapping(&self) -> Mapping {
        let mut steps = Vec::with_capacity(self.replacements.len());
        let (mut old_end, mut new_end) = (0u32, 0u32);
        for part in &self.replacements {
            let old = part.old_span();
            let start = CharIdx(new_end + (old.start.0 - old_end));
            let new = Span { start, end: start.plus(n_chars(&part.new)) };
            steps.push(Step::new(part, old, new));
            (old_end, new_end) = (old.end.0, new.end.0);
        }
        Mapping { steps }
    }
}

/// Where the positions and ranges of an old text have gone in the new one.
#[derive(Clone, Debug, Default)]
pub struct Mapping {
    steps: Vec<Step>,
}

/// One replacement as ranges see it.
#[derive(Clone, Copy, Debug)]
struct Step {
    old: Span,
    new: Span,
    /// How many scalar values old and new words share at their beginning.
    prefix: u32,
    /// How many they share at their end, beside those.
    suffix: u32,
    /// How many scalar values are new before the first line end, and behind the last.
    first_line: u32,
    last_line: u32,
}

impl Step {
    fn new(part: &Replacement, old: Span, new: Span) -> Self {
        let shorter = old.len().min(new.len());
        let prefix = part.old.chars().zip(part.new.chars()).take_while(|(a, b)| a == b).count() as u32;
        let same = part.old.chars().rev().zip(part.new.chars().rev());
        let suffix = same.take_while(|(a, b)| a == b).count() as u32;
        // Where all of the shorter stands at the end of the longer, words were put in or taken out
        // before it.
        let (prefix, suffix) = match suffix == shorter && prefix < shorter {
            true => (0, suffix),
            false => (prefix, suffix.min(shorter - prefix)),
        };
        let first_line = part.new.split('\n').next().map_or(0, n_chars);
        let last_line = part.new.rsplit('\n').next().map_or(0, n_chars);
        Self { old, new, prefix, suffix, first_line, last_line }
    }

    /// Where the first of the old words at or behind `at` has gone.
    fn start_of_rest(&self, at: CharIdx) -> CharIdx {
        let (before, behind) = (at.0 - self.old.start.0, self.old.end.0 - at.0);
        if before < self.prefix {
            self.new.start.plus(before)
        } else if behind <= self.suffix {
            self.new.end.minus(behind)
        } else {
            self.new.end.minus(self.suffix)
        }
    }

    /// Where the last of the old words before `at` has gone.
    fn end_of_rest(&self, at: CharIdx) -> CharIdx {
        let (before, behind) = (at.0 - self.old.start.0, self.old.end.0 - at.0);
        if before <= self.prefix {
            self.new.start.plus(before)
        } else if behind < self.suffix {
            self.new.end.minus(behind)
        } else {
            self.new.start.plus(self.prefix)
        }
    }
}

impl Mapping {
    /// Where the old words of each replacement stood, and where the new ones stand.
    pub fn steps(&self) -> impl ExactSizeIterator<Item = (Span, Span)> + DoubleEndedIterator {
        self.steps.iter().map(|step| (step.old, step.new))
    }

    /// The same edit without the words that old and new ones share at their beginning and end.
    pub fn trimmed(&self) -> Self {
        let trim = |step: &Step| {
            let cut = |span: Span| Span { start: span.start.plus(step.prefix), end: span.end.minus(step.suffix) };
            Step { old: cut(step.old), new: cut(step.new), prefix: 0, suffix: 0, ..*step }
        };
        Self { steps: self.steps.iter().map(trim).collect() }
    }

    /// From the first to the last of the new words.
    pub fn new_span(&self) -> Span {
        match (self.steps.first(), self.steps.last()) {
            (Some(first), Some(last)) => Span { start: first.new.start, end: last.new.end },
            _ => Span::default(),
        }
    }

    /// Behind the last replacement everything moves by the same: where that begins in the old
    /// text, and by how much it moves.
    pub fn tail(&self) -> (CharIdx, i64) {
        let last = self.steps.last();
        last.map_or((CharIdx(0), 0), |step| (step.old.end, i64::from(step.new.end.0) - i64::from(step.old.end.0)))
    }

    /// A position; what is typed at it stands behind it.
    pub fn position(&self, at: CharIdx) -> CharIdx {
        match self.around(at) {
            Some(step) => step.end_of_rest(at),
            None => self.shifted(at, self.before(at, false)),
        }
    }

    /// A range, by the rules of the module's page.
    pub fn span(&self, span: Span, stickiness: Stickiness) -> Span {
        if span.is_empty() {
            let start = self.position(span.start);
            let end = if stickiness == Stickiness::Turn { self.end(span, stickiness) } else { start };
            return Span { start, end };
        }
        let (start, end) = (self.start(span, stickiness), self.end(span, stickiness));
        if start < end { Span { start, end } } else { Span::caret(end.min(start)) }
    }

    /// True where the words of a range are not what they were: one was replaced, taken out, or
    /// put in between them.
    pub fn changes(&self, span: Span) -> bool {
        let from = self.steps.partition_point(|step| step.old.end <= span.start);
        self.steps[from..].iter().take_while(|step| step.old.start < span.end).next().is_some()
    }

    fn start(&self, span: Span, stickiness: Stickiness) -> CharIdx {
        let at = span.start;
        // The step that takes the first word of the range.
        let place = self.steps.partition_point(|step| step.old.end <= at);
        match self.steps.get(place).filter(|step| step.old.start <= at && !step.old.is_empty()) {
            Some(step) if span.covers(step.old) => step.new.start,
            Some(step) => step.start_of_rest(at),
            None => {
                let n = self.before(at, true);
                let start = self.shifted(at, n);
                let typed = n.checked_sub(1).map(|last| self.steps[last]).filter(|step| step.old == Span::caret(at));
                match typed {
                    Some(step) if stickiness == Stickiness::Line => start.minus(step.last_line),
                    _ => start,
                }
            }
        }
    }

    fn end(&self, span: Span, stickiness: Stickiness) -> CharIdx {
        let at = span.end;
        let place = self.steps.partition_point(|step| step.old.end < at);
        let last = self.steps.get(place).filter(|step| step.old.start < at);
        let end = match last {
            Some(step) if span.covers(step.old) => step.new.end,
            Some(step) => step.end_of_rest(at),
            None => self.shifted(at, self.before(at, false)),
        };
        if stickiness == Stickiness::Words {
            return end;
        }
        let typed = self.steps[place..].iter().find(|step| step.old == Span::caret(at));
        match (typed, stickiness) {
            (Some(step), Stickiness::Turn) => step.new.end,
            (Some(step), Stickiness::Line) => step.new.start.plus(step.first_line),
            _ => end,
        }
    }

    /// The step strictly inside whose old words `at` lies.
    fn around(&self, at: CharIdx) -> Option<&Step> {
        let place = self.steps.partition_point(|step| step.old.end <= at);
        self.steps.get(place).filter(|step| step.old.start < at)
    }

    /// How many steps end before `at` or at it; those that put words in at `at` count only
    /// `with_typed`.
    fn before(&self, at: CharIdx, with_typed: bool) -> usize {
        let is_before = |step: &Step| step.old.end <= at && (with_typed || step.old != Span::caret(at));
        self.steps.partition_point(is_before)
    }

    fn shifted(&self, at: CharIdx, n_steps: usize) -> CharIdx {
        match n_steps.checked_sub(1).map(|last| self.steps[last]) {
            Some(step) => CharIdx(step.new.end.0 + (at.0 - step.old.end.0)),
            None => at,
        }
    }
}

/// Words as a text keeps them: `\n` line ends, no BOM, no NUL.
fn as_stored(words: &str) -> String {
    let words = words.strip_prefix('\u{feff}').unwrap_or(words);
    if words.contains(['\r', '\0']) {
        words.replace("\r\n", "\n").replace('\r', "\n").replace('\0', "")
    } else {
        words.to_owned()
    }
}

fn n_chars(words: &str) -> u32 {
    words.chars().count() as u32
}

#[cfg(test)]
#[path = "edit_tests.rs"]
mod tests;
