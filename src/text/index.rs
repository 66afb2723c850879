//! The only place where scalar values, bytes and paragraphs are converted.

use super::{CharIdx, Span};

/// A scalar value's byte offset is kept for every this many scalar values.
pub(super) const STRIDE: usize = 256;

/// One line of the text: its span without the line end, and its citation number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Where the paragraph stands, without its `\n`.
    pub span: Span,
    /// The number it is cited by (`¶ 41`): paragraphs that hold more than white space,
    /// counted from 1. A blank line has none.
    pub number: Option<u32>,
}

/// Converts between scalar values, bytes and paragraphs of one text.
///
/// Built once for a version of a text, in one pass, or from the index of the text before an
/// edit ([`Self::edited`]); a conversion then costs a look-up and a scan of at most 512 scalar
/// values, however long the text or its paragraphs are.
/// The text itself is not kept: each call that needs it is handed the text that the
/// index was built for.
#[derive(Clone, Debug)]
pub struct TextIndex {
    pub(super) n_chars: u32,
    pub(super) n_bytes: usize,
    /// Scalar values and their byte offsets: the first one, and then at most every 512th.
    pub(super) checkpoints: Vec<Checkpoint>,
    pub(super) paragraphs: Vec<Paragraph>,
    /// The place of paragraph 1, 2, ... in `paragraphs`.
    pub(super) numbered: Vec<u32>,
    pub(super) has_right_to_left: bool,
}

/// A scalar value whose byte offset is known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Checkpoint {
    pub(super) char: u32,
    pub(super) byte: u32,
}

impl TextIndex {
    /// Reads `text` once. Texts are below 4 GiB (import refuses over 20 million characters).
    pub fn new(text: &str) -> Self {
        let mut checkpoints = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut paragraphs = Vec::new();
        let mut numbered = Vec::new();
        let (mut n_chars, mut start, mut blank) = (0u32, 0u32, true);
        let mut has_right_to_left = false;
        let mut close = |start: u32, end: u32, blank: bool| {
            let number = (!blank).then(|| {
                numbered.push(paragraphs.len() as u32);
                numbered.len() as u32
            });
            paragraphs.push(Paragraph { span: Span::new(start, end), number });
        };
        for (byte, c) in text.char_indices() {
            if (n_chars as usize).is_multiple_of(STRIDE) {
                checkpoints.push(Checkpoint { char: n_chars, byte: byte as u32 });
            }
            if c == '\n' {
                close(start, n_chars, blank);
                (start, blank) = (n_chars + 1, true);
            } else if blank && !c.is_whitespace() {
                blank = false;
            }
            has_right_to_left |= is_right_to_left(c);
            n_chars += 1;
        }
        // An empty text has one paragraph; a text that ends in `\n` gets none behind it.
        if start < n_chars || start == 0 {
            close(start, n_chars, blank);
        }
        Self { n_chars, n_bytes: text.len(), checkpoints, paragraphs, numbered, has_right_to_left }
    }

    /// The length of the text in scalar values.
    pub const fn n_chars(&self) -> u32 {
        self.n_chars
    }

    /// True where the text holds letters that are written from right to left.
    pub const fn has_right_to_left(&self) -> bool {
        self.has_right_to_left
    }

    /// The span of the whole text.
    pub fn whole(&self) -> Span {
        Span::new(0, self.n_chars)
    }

    /// The byte offset of a position; positions behind the end give the end.
    pub fn to_byte(&self, text: &str, at: CharIdx) -> usize {
        debug_assert_eq!(text.len(), self.n_bytes, "the index belongs to another text");
        if at.0 >= self.n_chars {
            return self.n_bytes;
        }
        if self.n_bytes == self.n_chars as usize {
            return at.usize();
        }
        let base = self.checkpoint_at(at);
        let rest = (at.0 - base.char) as usize;
        let from = base.byte as usize;
        text[from..].char_indices().nth(rest).map_or(self.n_bytes, |(byte, _)| from + byte)
    }

    /// The position of a byte offset; an offset inside a character gives that character.
    pub fn to_char(&self, text: &str, byte: usize) -> CharIdx {
        if byte >= self.n_bytes {
            return CharIdx(self.n_chars);
        }
        if self.n_bytes == self.n_chars as usize {
            return CharIdx(byte as u32);
        }
        let place = self.checkpoints.partition_point(|checkpoint| checkpoint.byte as usize <= byte) - 1;
        let Checkpoint { char, byte: base } = self.checkpoints[place];
        let base = base as usize;
        let rest = text[base..].char_indices().take_while(|(at, _)| base + at <= byte).count();
        CharIdx(char + rest.saturating_sub(1) as u32)
    }

    /// The last checkpoint at or before a position.
    fn checkpoint_at(&self, at: CharIdx) -> Checkpoint {
        // In a text that was never edited it stands where it is expected.
        let expected = self.checkpoints.get(at.usize() / STRIDE).filter(|found| found.char <= at.0);
        if let Some(found) = expected.filter(|found| at.0 - found.char < STRIDE as u32) {
            return *found;
        }
        self.checkpoints[self.checkpoints.partition_point(|checkpoint| checkpoint.char <= at.0) - 1]
    }

    /// The words of a span.
    pub fn slice<'t>(&self, text: &'t str, span: Span) -> &'t str {
        if span.is_empty() {
            return "";
        }
        let start = self.to_byte(text, span.start);
        let rest = &text[start..];
        // Most spans are short: walk from the start instead of looking the end up.
        if (span.len() as usize) < STRIDE {
            let len = rest.char_indices().nth(span.len() as usize).map_or(rest.len(), |(byte, _)| byte);
            return &rest[..len];
        }
        &text[start..self.to_byte(text, span.end)]
    }

    /// All paragraphs in order, blank lines too. A text has at least one.
    pub fn paragraphs(&self) -> &[Paragraph] {
        &self.paragraphs
    }

    /// The place in [`Self::paragraphs`] of the paragraph that holds `at` or ends at it.
    pub fn paragraph_at(&self, at: CharIdx) -> usize {
        self.paragraphs.partition_point(|paragraph| paragraph.span.start <= at).saturating_sub(1)
    }

    /// The citation number of the paragraph at `at`, or of the next one that has a number.
    pub fn number_at(&self, at: CharIdx) -> Option<u32> {
        self.paragraphs[self.paragraph_at(at)..].iter().find_map(|paragraph| paragraph.number)
    }

    /// The paragraph that is cited by `number`.
    pub fn by_number(&self, number: u32) -> Option<&Paragraph> {
        let place = self.numbered.get(number.checked_sub(1)? as usize)?;
        Some(&self.paragraphs[*place as usize])
    }

    /// How many paragraphs have a citation number.
    pub const fn n_numbered(&self) -> u32 {
        self.numbered.len() as u32
    }
}

/// Hebrew, Arabic, Syriac, Thaana and their presentation forms.
pub(super) const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn numbers_leave_blank_lines_out() {
        let index = TextIndex::new("uno\n\n  \ndos\n");
        let numbers: Vec<_> = index.paragraphs().iter().map(|p| p.number).collect();
        assert_eq!(numbers, [Some(1), None, None, Some(2)]);
        assert_eq!(index.by_number(2).map(|p| p.span), Some(Span::new(8, 11)));
        assert_eq!(index.by_number(3), None);
        assert_eq!(index.number_at(CharIdx(4)), Some(2));
    }

    #[test]
    fn an_empty_text_has_one_paragraph() {
        assert_eq!(TextIndex::new("").paragraphs().len(), 1);
        assert_eq!(TextIndex::new("a\n").paragraphs().len(), 1);
    }

    proptest! {
        #[test]
        fn conversions_agree_with_char_indices(text in "(\\PC|\n|😀|e\u{301}|漢|\u{feff}){0,700}") {
            let index = TextIndex::new(&text);
            let chars: Vec<usize> = text.char_indices().map(|(byte, _)| byte).collect();
            prop_assert_eq!(index.n_chars() as usize, chars.len());
            for (n, &byte) in chars.iter().enumerate() {
                prop_assert_eq!(index.to_byte(&text, CharIdx(n as u32)), byte);
                prop_assert_eq!(index.to_char(&text, byte), CharIdx(n as u32));
            }
            for (n, paragraph) in index.paragraphs().iter().enumerate() {
                prop_assert!(!index.slice(&text, paragraph.span).contains('\n'));
                prop_assert_eq!(index.paragraph_at(paragraph.span.start), n);
                prop_assert_eq!(index.paragraph_at(paragraph.span.end), n);
                if let Some(number) = paragraph.number {
                    prop_assert_eq!(index.by_number(number), Some(paragraph));
                }
            }
        }
    }

    #[test]
    fn letters_from_right_to_left_are_noticed() {
        assert!(TextIndex::new("CSO3: \u{645}\u{631}\u{62d}\u{628}\u{627}").has_right_to_left());
        assert!(!TextIndex::new("¿Qué pasó? ñ ü ß 你好").has_right_to_left());
    }
}
