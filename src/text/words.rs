//! Words: where they begin, and how many a span holds.

use unicode_segmentation::UnicodeSegmentation;

use super::{CharIdx, Span};

/// The first scalar value of every word of a text, so that counting the words of a span
/// is two binary searches.
///
/// A word is a UAX 29 word segment that holds a letter or a digit. A word belongs to the
/// span that holds its first scalar value, so that the words of adjoining spans add up.
/// Speaker labels and time marks are no words: their spans are given to [`Self::new`].
#[derive(Clone, Debug, Default)]
pub struct WordIndex {
    starts: Vec<u32>,
}

impl WordIndex {
    /// Finds the words of `text` outside the `excluded` spans, which come sorted by start.
    pub fn new(text: &str, excluded: &[Span]) -> Self {
        let mut starts = Vec::with_capacity(text.len() / 6);
        let mut excluded = excluded.iter().copied().peekable();
        let (mut at, mut byte) = (0u32, 0usize);
        for (word_byte, word) in text.unicode_word_indices() {
            at += text[byte..word_byte].chars().count() as u32;
            byte = word_byte;
            while excluded.next_if(|span| span.end.0 <= at).is_some() {}
            if !excluded.peek().is_some_and(|span| span.contains(at.into())) {
                starts.push(at);
            }
            let len = word.len();
            at += if word.is_ascii() { len as u32 } else { word.chars().count() as u32 };
            byte += len;
        }
        starts.shrink_to_fit();
        Self { starts }
    }

    /// How many words begin inside `span`.
    pub fn count(&self, span: Span) -> u32 {
        let before = |at: u32| self.starts.partition_point(|&start| start < at);
        (before(span.end.0) - before(span.start.0)) as u32
    }

    /// How many words begin before `at`.
    pub fn before(&self, at: CharIdx) -> u32 {
        self.starts.partition_point(|&start| start < at.0) as u32
    }

    /// Where each word begins, in order.
    pub fn starts(&self) -> impl Iterator<Item = u32> {
        self.starts.iter().copied()
    }

    /// How many words the text has.
    pub const fn n_words(&self) -> u32 {
        self.starts.len() as u32
    }
}

/// The words of a short text, counted as [`WordIndex`] counts them.
pub fn count_words(text: &str) -> u32 {
    text.unicode_words().count() as u32
}

/// The words of a text in order.
pub fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.unicode_words()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_no_words_and_a_word_belongs_to_its_first_character() {
        let text = "CSO3: Sí, ño😀 qué";
        let index = WordIndex::new(text, &[Span::new(0, 5)]);
        assert_eq!(index.n_words(), 3);
        assert_eq!(index.count(Span::new(6, 7)), 1);
        assert_eq!(index.count(Span::new(7, 10)), 0);
        assert_eq!(index.count(Span::new(0, 40)), 3);
    }
}
