//! Boundaries of graphemes, words and sentences, and snapping a span to them.

use unicode_segmentation::UnicodeSegmentation;

use super::{CharIdx, Span, TextIndex};

/// What a selection moves by or snaps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// What a reader takes for one character: `é` written as two scalar values, a family emoji.
    Grapheme,
    /// A UAX 29 word, without the white space around it.
    Word,
    /// A UAX 29 sentence, without the white space behind it.
    Sentence,
    /// A line of the text.
    Paragraph,
}

/// The smallest span of whole units that holds `span`.
///
/// A caret (an empty span) gives the unit at that place. Trailing white space of a word or
/// sentence is left out unless the span itself reaches into it.
pub fn snap_outward(text: &str, index: &TextIndex, span: Span, unit: Unit) -> Span {
    let start = unit_at(text, index, span.start, unit, false).start;
    let last = if span.is_empty() { span.end } else { span.end.minus(1) };
    let end = unit_at(text, index, last, unit, unit == Unit::Grapheme && span.is_empty()).end;
    Span::new(start.min(span.start), end.max(span.end))
}

/// Where the sentences of a span begin, and behind the last of them its end.
pub fn sentence_bounds(text: &str, index: &TextIndex, span: Span) -> Vec<CharIdx> {
    let mut bounds: Vec<CharIdx> = boundaries(text, index, span, Unit::Sentence).collect();
    bounds.push(span.end);
    bounds
}

/// The next boundary of `unit` behind `at`: where Ctrl+Right or Right puts the caret.
pub fn next_boundary(text: &str, index: &TextIndex, at: CharIdx, unit: Unit) -> CharIdx {
    let paragraph = index.paragraphs()[index.paragraph_at(at)].span;
    if at >= paragraph.end {
        return at.plus(1).min(index.whole().end);
    }
    let around = neighbourhood(paragraph, at, unit);
    boundaries(text, index, around, unit).find(|&bound| bound > at).unwrap_or(around.end)
}

/// The last boundary of `unit` before `at`.
pub fn previous_boundary(text: &str, index: &TextIndex, at: CharIdx, unit: Unit) -> CharIdx {
    let paragraph = index.paragraphs()[index.paragraph_at(at)].span;
    if at <= paragraph.start {
        return at.minus(1);
    }
    let around = neighbourhood(paragraph, at, unit);
    boundaries(text, index, around, unit).take_while(|&bound| bound < at).last().unwrap_or(around.start)
}

/// The unit that holds the scalar value at `at`; behind the paragraph's end, its last one.
fn unit_at(text: &str, index: &TextIndex, at: CharIdx, unit: Unit, caret: bool) -> Span {
    let paragraph = index.paragraphs()[index.paragraph_at(at)].span;
    if unit == Unit::Paragraph {
        return paragraph;
    }
    if at >= paragraph.end && (caret || unit == Unit::Grapheme || paragraph.is_empty()) {
        return Span::caret(at.min(paragraph.end));
    }
    let at = at.min(paragraph.end.minus(1));
    let around = neighbourhood(paragraph, at, unit);
    let words = index.slice(text, around);
    let mut start = around.start;
    for piece in pieces(words, unit) {
        let end = start.plus(piece.chars().count() as u32);
        if at < end {
            let trimmed = piece.trim_end().chars().count() as u32;
            let inside = unit != Unit::Grapheme && trimmed > 0 && at < start.plus(trimmed);
            return Span::new(start, if inside { start.plus(trimmed) } else { end });
        }
        start = end;
    }
    Span::caret(around.end)
}

/// The part of a paragraph in which a boundary near `at` is looked for, so that a step in a
/// paragraph of a million characters costs no more than in a short one.
fn neighbourhood(paragraph: Span, at: CharIdx, unit: Unit) -> Span {
    let reach = match unit {
        Unit::Grapheme => 128,
        Unit::Word => 1_024,
        Unit::Sentence => 8_192,
        Unit::Paragraph => return paragraph,
    };
    Span::new(at.minus(reach).max(paragraph.start), at.plus(reach).min(paragraph.end))
}

fn boundaries(text: &str, index: &TextIndex, around: Span, unit: Unit) -> impl Iterator<Item = CharIdx> {
    let words = index.slice(text, around);
    let mut at = around.start;
    pieces(words, unit).filter_map(move |piece| {
        let bound = (unit != Unit::Word || !piece.trim().is_empty()).then_some(at);
        at = at.plus(piece.chars().count() as u32);
        bound
    })
}

fn pieces<'t>(words: &'t str, unit: Unit) -> Box<dyn Iterator<Item = &'t str> + 't> {
    match unit {
        Unit::Grapheme => Box::new(words.graphemes(true)),
        Unit::Word => Box::new(words.split_word_bounds()),
        Unit::Sentence => Box::new(words.split_sentence_bounds()),
        Unit::Paragraph => Box::new(std::iter::once(words)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapped(text: &str, start: u32, end: u32, unit: Unit) -> String {
        let index = TextIndex::new(text);
        index.slice(text, snap_outward(text, &index, Span::new(start, end), unit)).to_owned()
    }

    #[test]
    fn graphemes_are_never_split() {
        assert_eq!(snapped("ae\u{301}i", 1, 2, Unit::Grapheme), "e\u{301}");
        assert_eq!(snapped("a👩‍👧b", 2, 3, Unit::Grapheme), "👩‍👧");
        assert_eq!(snapped("abc", 1, 1, Unit::Grapheme), "b");
        assert_eq!(snapped("abc", 0, 3, Unit::Grapheme), "abc");
    }

    #[test]
    fn words_sentences_and_paragraphs() {
        let text = "Llegaba la gente. No había nadie.\nSeguimos igual.";
        assert_eq!(snapped(text, 9, 9, Unit::Word), "la");
        assert_eq!(snapped(text, 9, 12, Unit::Word), "la gente");
        assert_eq!(snapped(text, 9, 9, Unit::Sentence), "Llegaba la gente.");
        assert_eq!(snapped(text, 20, 40, Unit::Sentence), "No había nadie.\nSeguimos igual.");
        assert_eq!(snapped(text, 40, 41, Unit::Paragraph), "Seguimos igual.");
    }

    #[test]
    fn steps_cross_the_line_end() {
        let text = "uno dos\ntres";
        let index = TextIndex::new(text);
        let next = |at: u32, unit| next_boundary(text, &index, CharIdx(at), unit).0;
        assert_eq!(next(0, Unit::Word), 4);
        assert_eq!(next(4, Unit::Word), 7);
        assert_eq!(next(7, Unit::Word), 8);
        assert_eq!(next(12, Unit::Grapheme), 12);
        let previous = |at: u32, unit| previous_boundary(text, &index, CharIdx(at), unit).0;
        assert_eq!(previous(8, Unit::Word), 7);
        assert_eq!(previous(7, Unit::Word), 4);
        assert_eq!(previous(0, Unit::Word), 0);
    }
}
