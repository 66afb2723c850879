//! The caret and the selection over a whole document, without a window.

use crate::model::Turn;
use crate::text::{CharIdx, Span, TextIndex, Unit, next_boundary, previous_boundary, snap_outward};

/// A text with its index, as the moves of the caret need it.
#[derive(Clone, Copy, Debug)]
pub struct Words<'t> {
    /// The document's text.
    pub text: &'t str,
    /// Its index.
    pub index: &'t TextIndex,
    /// Its turns in order: a speaker's label is no part of what is said.
    pub turns: &'t [Turn],
}

impl Words<'_> {
    /// The nearest position at or before `at` that splits no grapheme cluster.
    pub fn snap(self, at: CharIdx) -> CharIdx {
        let at = at.min(self.index.whole().end);
        let cluster = snap_outward(self.text, self.index, Span::caret(at), Unit::Grapheme);
        if cluster.contains(at) { cluster.start } else { at }
    }

    /// The smallest span of whole units around `span`. The label of a speaker is left out of
    /// their first sentence and paragraph unless `span` itself begins in it: nobody codes a
    /// name by a triple click.
    pub fn units(self, span: Span, unit: Unit) -> Span {
        let end = self.index.whole().end;
        let span = Span::new(span.start.min(end), span.end.min(end));
        let units = snap_outward(self.text, self.index, span, unit);
        let turn = self.turns.partition_point(|turn| turn.span.start <= units.start).checked_sub(1);
        let label = turn.map(|turn| self.turns[turn].label()).filter(|label| label.contains(units.start));
        match label {
            Some(label) if span.start >= label.end => Span::new(label.end, units.end.max(label.end)),
            _ => units,
        }
    }
}

/// A step of the caret that needs no layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One unit towards the end.
    Forward(Unit),
    /// One unit towards the start.
    Back(Unit),
    /// To the start of the document.
    DocumentStart,
    /// To the end of the document.
    DocumentEnd,
}

/// Where the caret stands, what is selected, and by what units a drag goes on.
///
/// ```text
///   Llegaba la gente a la plaza
///          ^anchor        ^head      selected: what lies between, in either order
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Selection {
    anchor: CharIdx,
    head: CharIdx,
    /// What was picked by the press: a drag that began with a double click goes by words.
    origin: Span,
    unit: Unit,
}

impl Default for Selection {
    fn default() -> Self {
        Self::caret(CharIdx(0))
    }
}

impl Selection {
    /// A caret with nothing selected.
    pub const fn caret(at: CharIdx) -> Self {
        Self { anchor: at, head: at, origin: Span { start: at, end: at }, unit: Unit::Grapheme }
    }

    /// The selection of a span, with the caret at its end.
    pub const fn of(span: Span) -> Self {
        Self { anchor: span.start, head: span.end, origin: span, unit: Unit::Grapheme }
    }

    /// Where the caret is.
    pub const fn head(self) -> CharIdx {
        self.head
    }

    /// What is selected; empty for a caret.
    pub fn span(self) -> Span {
        Span::new(self.anchor, self.head)
    }

    /// A press on the text: one click sets the caret, two pick the word, three the sentence,
    /// four the paragraph.
    pub fn press(words: Words<'_>, at: CharIdx, n_clicks: u32) -> Self {
        let unit = match n_clicks {
            0 | 1 => return Self::caret(words.snap(at)),
            2 => Unit::Word,
            3 => Unit::Sentence,
            _ => Unit::Paragraph,
        };
        let span = words.units(Span::caret(at), unit);
        Self { anchor: span.start, head: span.end, origin: span, unit }
    }

    /// The pointer has been dragged to `at`: the selection goes from what was picked first to
    /// the unit under the pointer.
    pub fn drag(&mut self, words: Words<'_>, at: CharIdx) {
        let here = match self.unit {
            Unit::Grapheme => Span::caret(words.snap(at)),
            unit => words.units(Span::caret(at), unit),
        };
        if here.start < self.origin.start {
            (self.anchor, self.head) = (self.origin.end, here.start);
        } else {
            (self.anchor, self.head) = (self.origin.start, here.end.max(self.origin.end));
        }
    }

    /// Shift and a click: the nearer end stays, the other goes to `at`.
    pub fn extend_to(&mut self, words: Words<'_>, at: CharIdx) {
        self.head = words.snap(at);
        self.origin = Span::caret(self.anchor);
        self.unit = Unit::Grapheme;
    }

    /// Puts the caret to a place; with `extend` the anchor stays.
    pub fn move_to(&mut self, words: Words<'_>, at: CharIdx, extend: bool) {
        if extend { self.extend_to(words, at) } else { *self = Self::caret(words.snap(at)) }
    }

    /// Moves the caret by a step. Without `extend` a selection is first left at the end the
    /// step leads to, as everywhere.
    pub fn step(&mut self, words: Words<'_>, step: Step, extend: bool) {
        let span = self.span();
        let leaves = !extend && !span.is_empty();
        let at = match step {
            Step::Forward(Unit::Grapheme) if leaves => span.end,
            Step::Back(Unit::Grapheme) if leaves => span.start,
            Step::Forward(unit) => next_boundary(words.text, words.index, self.head, unit),
            Step::Back(unit) => previous_boundary(words.text, words.index, self.head, unit),
            Step::DocumentStart => CharIdx(0),
            Step::DocumentEnd => words.index.whole().end,
        };
        self.move_to(words, at, extend);
    }

    /// Leaves the caret where it is and selects nothing.
    pub fn clear(&mut self) {
        *self = Self::caret(self.head);
    }

    /// Keeps both ends inside a text that has become shorter.
    pub fn clamp(&mut self, index: &TextIndex) {
        let end = index.whole().end;
        if self.anchor > end || self.head > end {
            *self = Self::caret(self.head.min(end));
        }
    }
}

/// A span with one edge moved by a step; it keeps at least one grapheme cluster.
pub fn move_edge(words: Words<'_>, span: Span, moves_start: bool, to: CharIdx) -> Span {
    let to = words.snap(to);
    let (text, index) = (words.text, words.index);
    if moves_start {
        let last = previous_boundary(text, index, span.end, Unit::Grapheme);
        Span::new(to.min(last), span.end)
    } else {
        let first = next_boundary(text, index, span.start, Unit::Grapheme);
        Span::new(span.start, to.max(first))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs `act` on a text whose `|` is the caret (or whose two `|` hold the selection, the
    /// caret last) and prints the outcome the same way.
    fn check(before: &str, act: impl FnOnce(&mut Selection, Words<'_>), after: &str) {
        let marks: Vec<u32> = before.chars().enumerate().filter(|(_, c)| *c == '|').map(|(n, _)| n as u32).collect();
        let text = before.replace('|', "");
        let index = TextIndex::new(&text);
        let mut selection = match marks[..] {
            [at] => Selection::caret(CharIdx(at)),
            [start, end] => Selection::of(Span::new(start, end - 1)),
            _ => panic!("one or two marks"),
        };
        act(&mut selection, Words { text: &text, index: &index, turns: &[] });
        let span = selection.span();
        let mut out = String::new();
        for (n, c) in text.chars().chain(['\0']).enumerate() {
            let n = n as u32;
            if n == span.start.0 || (n == span.end.0 && !span.is_empty()) {
                out.push('|');
            }
            out.push(c);
        }
        assert_eq!(out.trim_end_matches('\0'), after, "from {before}");
    }

    fn step(step: Step, extend: bool) -> impl FnOnce(&mut Selection, Words<'_>) {
        move |selection, words| selection.step(words, step, extend)
    }

    #[test]
    fn arrows_move_and_extend() {
        let g = Unit::Grapheme;
        check("uno| dos", step(Step::Forward(g), false), "uno |dos");
        check("uno| dos", step(Step::Forward(g), true), "uno| |dos");
        check("uno| dos", step(Step::Back(g), true), "un|o| dos");
        check("|uno| dos", step(Step::Forward(g), false), "uno| dos");
        check("|uno| dos", step(Step::Back(g), false), "|uno dos");
        check("uno|\ndos", step(Step::Forward(g), false), "uno\n|dos");
        check("|uno dos", step(Step::Forward(Unit::Word), true), "|uno |dos");
        check("uno d|os", step(Step::DocumentEnd, true), "uno d|os|");
        check("uno d|os", step(Step::DocumentStart, true), "|uno d|os");
    }

    #[test]
    fn clusters_are_never_split() {
        check("a|e\u{301}i", step(Step::Forward(Unit::Grapheme), true), "a|e\u{301}|i");
        check("|aei", |s, _| s.clear(), "|aei");
        check("|ae\u{301}i", |s, words| *s = Selection::press(words, CharIdx(2), 1), "a|e\u{301}i");
        check("|ae\u{301}i", |s, words| s.drag(words, CharIdx(2)), "|a|e\u{301}i");
    }

    #[test]
    fn clicks_pick_words_sentences_and_paragraphs() {
        let press = |n| move |s: &mut Selection, words: Words<'_>| *s = Selection::press(words, CharIdx(5), n);
        check("|Uno dos. Tres.\nCuatro.", press(1), "Uno d|os. Tres.\nCuatro.");
        check("|Uno dos. Tres.\nCuatro.", press(2), "Uno |dos|. Tres.\nCuatro.");
        check("|Uno dos. Tres.\nCuatro.", press(3), "|Uno dos.| Tres.\nCuatro.");
        check("|Uno dos. Tres.\nCuatro.", press(4), "|Uno dos. Tres.|\nCuatro.");
    }

    #[test]
    fn a_drag_after_a_double_click_goes_by_words() {
        let drag = |to| {
            move |s: &mut Selection, words: Words<'_>| {
                *s = Selection::press(words, CharIdx(5), 2);
                s.drag(words, CharIdx(to));
            }
        };
        check("|uno dos tres", drag(9), "uno |dos tres|");
        check("|uno dos tres", drag(1), "|uno dos| tres");
        check("|uno dos tres", drag(5), "uno |dos| tres");
    }

    #[test]
    fn a_shift_click_keeps_the_anchor() {
        check("uno |dos| tres", |s, words| s.extend_to(words, CharIdx(1)), "u|no |dos tres");
        check("uno| dos", |s, words| s.extend_to(words, CharIdx(99)), "uno| dos|");
    }

    #[test]
    fn an_edge_never_passes_the_other() {
        let text = "uno dos";
        let index = TextIndex::new(text);
        let words = Words { text, index: &index, turns: &[] };
        let moved = |start, to| move_edge(words, Span::new(2, 4), start, CharIdx(to));
        assert_eq!(moved(true, 0), Span::new(0, 4));
        assert_eq!(moved(true, 6), Span::new(3, 4));
        assert_eq!(moved(false, 0), Span::new(2, 3));
        assert_eq!(moved(false, 99), Span::new(2, 7));
    }

    #[test]
    fn a_label_is_left_out_of_what_is_picked() {
        let text = "CSO3: Llegaba la gente. Nadie más.";
        let index = TextIndex::new(text);
        let turn = Turn { span: index.whole(), label_end: CharIdx(6), ..Turn::default() };
        let words = Words { text, index: &index, turns: &[turn] };
        let picked = |at: u32, n_clicks| index.slice(text, Selection::press(words, CharIdx(at), n_clicks).span());
        assert_eq!(picked(9, 3), "Llegaba la gente.");
        assert_eq!(picked(9, 4), "Llegaba la gente. Nadie más.");
        assert_eq!(picked(26, 3), "Nadie más.");
        assert_eq!(picked(1, 3), "CSO3: Llegaba la gente.", "who clicks the label means it");
    }
}
