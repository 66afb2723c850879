//! What was typed into a text and is not kept yet.
//!
//! A [`Draft`] is the text of the project (the base) with replacements over it. Each key makes
//! a new draft: the replacements grow, and the text with its turns, time marks and looks is
//! patched around them, so that the page shows what the text will be. Codings and all else that
//! stands in the project are not copied: the page asks [`Draft::forward`] where they are now.

use std::sync::Arc;

use crate::model::{FormatRange, TimeMark, Transcript, Turn};
use crate::text::{CharIdx, Mapping, Span, Stickiness, TextEdit};

/// A text with what was typed into it.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The text as it stands in the project.
    base: Arc<Transcript>,
    /// The text as it is shown.
    shown: Arc<Transcript>,
    /// What stands in the place of which words of the base, in order; none touch each other.
    parts: Vec<Part>,
    mapping: Mapping,
}

/// Words in the place of a span of the base.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    base: Span,
    words: String,
    n_chars: u32,
}

impl Draft {
    /// A draft in which nothing is typed yet.
    pub fn new(base: Arc<Transcript>) -> Self {
        Self { shown: Arc::clone(&base), base, parts: Vec::new(), mapping: Mapping::default() }
    }

    /// A draft over another base that shows the text that `shown` has: the words in which they
    /// differ are the one replacement.
    pub fn over(base: Arc<Transcript>, shown: &Transcript) -> Self {
        let (old, new) = (&*base.text, &*shown.text);
        let mut prefix = old.bytes().zip(new.bytes()).take_while(|(a, b)| a == b).count();
        while !old.is_char_boundary(prefix) || !new.is_char_boundary(prefix) {
            prefix -= 1;
        }
        let longest = old.len().min(new.len()) - prefix;
        let mut suffix = old.bytes().rev().zip(new.bytes().rev()).take(longest).take_while(|(a, b)| a == b).count();
        while !old.is_char_boundary(old.len() - suffix) || !new.is_char_boundary(new.len() - suffix) {
            suffix -= 1;
        }
        let words = new[prefix..new.len() - suffix].to_owned();
        let at = |byte| base.index().to_char(old, byte);
        let span = Span { start: at(prefix), end: at(old.len() - suffix) };
        let draft = Self::new(base);
        draft.with(span, &words)
    }

    /// The text as it is shown, with all that stands in it.
    pub const fn shown(&self) -> &Arc<Transcript> {
        &self.shown
    }

    /// The text of the project that this is a draft of.
    pub const fn base(&self) -> &Arc<Transcript> {
        &self.base
    }

    /// True where the text is that of the project.
    pub fn is_clean(&self) -> bool {
        self.parts.is_empty()
    }

    /// The same with other words in the place of a span of the text as it is shown.
    #[must_use]
    pub fn with(&self, span: Span, words: &str) -> Self {
        if span.is_empty() && words.is_empty() {
            return self.clone();
        }
        let parts = self.parts_with(span, words);
        let shown = self.text_with(span, words);
        let mut draft = Self { base: Arc::clone(&self.base), shown, parts, mapping: Mapping::default() };
        draft.mapping = draft.edit_of(&draft.parts).mapping();
        draft.shown = Arc::new(draft.transcript());
        draft
    }

    /// The replacements for the project: only what differs, in order.
    pub fn edit(&self) -> TextEdit {
        let base = &self.base;
        let trimmed: Vec<Part> = self.parts.iter().map(|part| part.trimmed(base.slice(part.base))).collect();
        self.edit_of(&trimmed)
    }

    /// Where a span of the base stands in the text as it is shown.
    pub fn forward(&self, span: Span) -> Span {
        if self.is_clean() { span } else { self.mapping.span(span, Stickiness::Words) }
    }

    /// The span of the base from which a span of the shown text comes, with all that was
    /// replaced at its edges: whatever of the base stands there now lies in it.
    pub fn back(&self, span: Span) -> Span {
        if self.is_clean() {
            return span;
        }
        let at = |at: CharIdx, is_end: bool| {
            let mut moved = i64::from(at.0);
            for (old, new) in self.mapping.steps() {
                if new.start <= at && at <= new.end {
                    return if is_end { old.end } else { old.start };
                }
                if new.end < at {
                    moved = i64::from(at.0) - i64::from(new.end.0) + i64::from(old.end.0);
                }
            }
            CharIdx(moved.max(0) as u32)
        };
        Span { start: at(span.start, false), end: at(span.end, true) }
    }

    fn edit_of(&self, parts: &[Part]) -> TextEdit {
        let parts = parts.iter().map(|part| (part.base, part.words.as_str()));
        // Parts are sorted, apart and inside the base.
        TextEdit::new(&self.base.text, self.base.index(), parts).unwrap_or_default()
    }

    /// The parts with one more; those that it touches become one with it.
    fn parts_with(&self, span: Span, words: &str) -> Vec<Part> {
        // Where each part stands in the shown text, and how far that is ahead of the base there.
        let mut aheads = vec![0_i64];
        let mut stands = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            let ahead = aheads[stands.len()];
            let from = CharIdx((i64::from(part.base.start.0) + ahead) as u32);
            stands.push(Span { start: from, end: from.plus(part.n_chars) });
            aheads.push(ahead + i64::from(part.n_chars) - i64::from(part.base.len()));
        }
        let first = stands.partition_point(|stands| stands.end < span.start);
        let behind = stands.partition_point(|stands| stands.start <= span.end);
        let in_base = |at: CharIdx, place: usize| CharIdx((i64::from(at.0) - aheads[place]) as u32);
        let mut base = Span { start: in_base(span.start, first), end: in_base(span.end, behind.max(first)) };
        let mut words = words.to_owned();
        if first < behind {
            let (head, tail) = (&self.parts[first], &self.parts[behind - 1]);
            let (head_at, tail_at) = (stands[first], stands[behind - 1]);
            if head_at.start <= span.start {
                base.start = head.base.start;
                let n_kept = (span.start.0 - head_at.start.0) as usize;
                words.insert_str(0, &head.words.chars().take(n_kept).collect::<String>());
            }
            if tail_at.end >= span.end {
                base.end = tail.base.end;
                words.extend(tail.words.chars().skip((span.end.0 - tail_at.start.0) as usize));
            }
        }
        let n_chars = words.chars().count() as u32;
        let new = Part { base, words, n_chars };
        let new = Some(new).filter(|new| !new.base.is_empty() || new.n_chars > 0);
        let parts = self.parts[..first].iter().cloned().chain(new);
        parts.chain(self.parts[behind.max(first)..].iter().cloned()).collect()
    }

    /// The shown text with other words in the place of a span, and its index; nothing else yet.
    fn text_with(&self, span: Span, words: &str) -> Arc<Transcript> {
        let (text, index) = (&*self.shown.text, self.shown.index());
        let (from, to) = (index.to_byte(text, span.start), index.to_byte(text, span.end));
        let mut new = String::with_capacity(text.len() + words.len());
        new.push_str(&text[..from]);
        new.push_str(words);
        new.push_str(&text[to..]);
        let index = index.edited(text, &new, span);
        Arc::new(Transcript::new(new.into(), Vec::new(), Vec::new(), Vec::new()).with_index(index))
    }

    /// The shown text with turns, time marks and looks where they are now.
    fn transcript(&self) -> Transcript {
        let (base, map) = (&*self.base, &self.mapping);
        let turn = |turn: &Turn| {
            let span = map.span(turn.span, Stickiness::Turn);
            Turn { span, label_end: map.position(turn.label_end).max(span.start).min(span.end), ..*turn }
        };
        let mark = |mark: &TimeMark| TimeMark { span: map.span(mark.span, Stickiness::Words), ..*mark };
        let look = |range: &FormatRange| {
            let stickiness = if range.kind.level().is_some() { Stickiness::Line } else { Stickiness::Words };
            FormatRange { span: map.span(range.span, stickiness), ..*range }
        };
        let turns = base.turns.iter().map(turn).filter(|turn| !turn.span.is_empty()).collect();
        let marks = base.time_marks.iter().map(mark).filter(|mark| !mark.span.is_empty()).collect();
        let text = Arc::clone(&self.shown.text);
        let mut shown = Transcript::new(text, base.speakers.clone(), turns, marks);
        shown.formats = base.formats.iter().map(look).filter(|range| !range.span.is_empty()).collect();
        (shown.convention, shown.cite_by) = (base.convention, base.cite_by);
        shown.numbering.clone_from(&base.numbering);
        shown.with_index(self.shown.index().clone())
    }
}

impl Part {
    /// Without what old and new words have in common at their ends.
    fn trimmed(&self, old: &str) -> Self {
        let prefix = old.chars().zip(self.words.chars()).take_while(|(a, b)| a == b).count() as u32;
        let longest = self.base.len().min(self.n_chars) - prefix;
        let same = old.chars().rev().zip(self.words.chars().rev());
        let suffix = same.take(longest as usize).take_while(|(a, b)| a == b).count() as u32;
        let n_chars = self.n_chars - prefix - suffix;
        let words = self.words.chars().skip(prefix as usize).take(n_chars as usize).collect();
        Self { base: Span { start: self.base.start.plus(prefix), end: self.base.end.minus(suffix) }, words, n_chars }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn draft(text: &str) -> Draft {
        Draft::new(Arc::new(Transcript::new(text.into(), Vec::new(), Vec::new(), Vec::new())))
    }

    fn applied(draft: &Draft) -> String {
        draft.edit().apply(&draft.base.text, draft.base.index()).expect("made for this text")
    }

    #[test]
    fn letters_typed_in_a_row_are_one_replacement() {
        let mut typed = draft("uno tres");
        for (n, letter) in "dos ".chars().enumerate() {
            typed = typed.with(Span::caret(4 + n as u32), &letter.to_string());
        }
        assert_eq!(&*typed.shown().text, "uno dos tres");
        assert_eq!(typed.parts.len(), 1);
        assert_eq!(typed.forward(Span::new(4, 8)), Span::new(8, 12));
        assert_eq!(typed.back(Span::new(8, 12)), Span::new(4, 8));
        let back = typed.with(Span::new(4, 8), "");
        assert!(back.is_clean() && back.edit().is_empty(), "what was taken back is nothing: {back:?}");
    }

    #[test]
    fn a_draft_over_another_base_shows_the_same() {
        let shown = draft("año 漢字 ayer").shown;
        for base in ["año 漢 ayer", "año", "", "añs 漢字 ayer", "año 漢字 ayer"] {
            let over = Draft::over(draft(base).base, &shown);
            assert_eq!(over.shown().text, shown.text);
            assert_eq!(applied(&over), *shown.text);
        }
    }

    proptest! {
        #[test]
        fn any_typing_is_one_edit_of_the_base(
            text in "([a-d]|\n|é|漢|😀){0,40}",
            keys in prop::collection::vec((any::<u32>(), 0u32..6, "([a-d]|\n|é){0,4}"), 1..20),
        ) {
            let mut typed = draft(&text);
            let mut plain: Vec<char> = text.chars().collect();
            for (at, len, words) in keys {
                let start = at as usize % (plain.len() + 1);
                let end = (start + len as usize).min(plain.len());
                plain.splice(start..end, words.chars());
                typed = typed.with(Span::new(start as u32, end as u32), &words);
                let now: String = plain.iter().collect();
                prop_assert_eq!(&*typed.shown().text, now.as_str());
                prop_assert_eq!(applied(&typed), now);
                for pair in typed.parts.windows(2) {
                    prop_assert!(pair[0].base.end <= pair[1].base.start);
                }
                // What is forward of the base is found by going back.
                let n = typed.base.index().n_chars();
                for start in 0..n {
                    let span = Span::new(start, start + 1);
                    let now = typed.forward(span);
                    if !now.is_empty() {
                        prop_assert!(typed.back(now).covers(span), "{:?} {:?} {:?}", span, now, typed.back(now));
                    }
                }
            }
        }
    }
}
