//! The index of a text that was edited, from the one of the text before.

use super::index::{Checkpoint, STRIDE, is_right_to_left};
use super::{CharIdx, Paragraph, Span, TextIndex};

impl TextIndex {
    /// The index of `new`, which is `old` with other words in the place of `span`. Only those
    /// words are read; all behind them is moved, which for a text of 10 MB costs a tenth of a
    /// millisecond where reading it costs ten.
    ///
    /// `self` is the index of `old`. It is the same index as [`Self::new`] gives, but for the
    /// places of its look-ups.
    pub fn edited(&self, old: &str, new: &str, span: Span) -> Self {
        let span = Span::new(span.start.0.min(self.n_chars), span.end.0.min(self.n_chars));
        // Whole paragraphs are read again. At the end of the text this may be its last line end.
        let first = self.paragraph_at(span.start);
        let last = self.paragraph_at(span.end);
        let from = self.paragraphs[first].span.start;
        let to = self.paragraphs[last].span.end.max(span.end);
        let (from_byte, to_byte) = (self.to_byte(old, from), self.to_byte(old, to));
        let d_bytes = new.len() as i64 - old.len() as i64;
        let part = &new[from_byte..(to_byte as i64 + d_bytes) as usize];
        let n_part = part.chars().count() as u32;
        let d_chars = i64::from(n_part) - i64::from(to.0 - from.0);
        let moved = |at: u32| (i64::from(at) + d_chars) as u32;

        let mut checkpoints = Vec::with_capacity(self.checkpoints.len() + part.len() / STRIDE + 1);
        checkpoints.extend(self.checkpoints.iter().take_while(|checkpoint| checkpoint.char < from.0));
        let read = part.char_indices().enumerate().step_by(STRIDE);
        checkpoints
            .extend(read.map(|(n, (byte, _))| Checkpoint { char: from.0 + n as u32, byte: (from_byte + byte) as u32 }));
        let behind = self.checkpoints.iter().filter(|checkpoint| checkpoint.char >= to.0);
        let moved_byte = |byte: u32| (i64::from(byte) + d_bytes) as u32;
        checkpoints.extend(
            behind.map(|checkpoint| Checkpoint { char: moved(checkpoint.char), byte: moved_byte(checkpoint.byte) }),
        );
        if checkpoints.first().is_none_or(|checkpoint| checkpoint.char > 0) && !new.is_empty() {
            checkpoints.insert(0, Checkpoint { char: 0, byte: 0 });
        }

        let mut paragraphs = Vec::with_capacity(self.paragraphs.len() + 2);
        paragraphs.extend_from_slice(&self.paragraphs[..first]);
        let mut start = from.0;
        for line in part.split('\n') {
            let end = start + line.chars().count() as u32;
            let is_blank = line.chars().all(char::is_whitespace);
            // Whether it has a number is known here, which one comes below.
            paragraphs.push(Paragraph { span: Span::new(start, end), number: (!is_blank).then_some(0) });
            start = end + 1;
        }
        let n_chars = moved(self.n_chars);
        // Behind a line end that is the last of the text there is no paragraph.
        if to.0 == self.n_chars && paragraphs.len() > 1 {
            paragraphs.pop_if(|last| last.span == Span::caret(n_chars));
        }
        paragraphs.extend(self.paragraphs[last + 1..].iter().map(|paragraph| {
            let span =
                Span { start: CharIdx(moved(paragraph.span.start.0)), end: CharIdx(moved(paragraph.span.end.0)) };
            Paragraph { span, ..*paragraph }
        }));
        let mut numbered = Vec::with_capacity(self.numbered.len() + 2);
        for (place, paragraph) in paragraphs.iter_mut().enumerate() {
            if let Some(number) = &mut paragraph.number {
                numbered.push(place as u32);
                *number = numbered.len() as u32;
            }
        }
        let has_right_to_left = self.has_right_to_left || part.chars().any(is_right_to_left);
        Self { n_chars, n_bytes: new.len(), checkpoints, paragraphs, numbered, has_right_to_left }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// All that can be asked of an index of `text` is as if it had been read anew.
    fn agrees(edited: &TextIndex, text: &str) -> Result<(), TestCaseError> {
        let fresh = TextIndex::new(text);
        prop_assert_eq!(edited.paragraphs(), fresh.paragraphs());
        prop_assert_eq!(edited.n_numbered(), fresh.n_numbered());
        prop_assert_eq!(edited.n_chars(), fresh.n_chars());
        for at in 0..=fresh.n_chars() {
            let byte = fresh.to_byte(text, CharIdx(at));
            prop_assert_eq!(edited.to_byte(text, CharIdx(at)), byte);
            prop_assert_eq!(edited.to_char(text, byte), fresh.to_char(text, byte));
        }
        for number in 1..=fresh.n_numbered() {
            prop_assert_eq!(edited.by_number(number), fresh.by_number(number));
        }
        Ok(())
    }

    proptest! {
        #[test]
        fn an_edited_index_is_as_one_that_was_read(
            text in "([a-c]|\n| |é|😀|漢|e\u{301}){0,900}",
            edits in prop::collection::vec((any::<u32>(), 0u32..30, "([a-c]|\n| |é|😀){0,12}"), 1..12),
        ) {
            let (mut text, mut index) = (text.clone(), TextIndex::new(&text));
            for (at, len, words) in edits {
                let start = at % (index.n_chars() + 1);
                let span = Span::new(start, (start + len).min(index.n_chars()));
                let (from, to) = (index.to_byte(&text, span.start), index.to_byte(&text, span.end));
                let new = format!("{}{words}{}", &text[..from], &text[to..]);
                index = index.edited(&text, &new, span);
                text = new;
                agrees(&index, &text)?;
            }
        }
    }

    #[test]
    fn line_ends_at_the_end() {
        for (old, span, new) in [
            ("a\n", Span::new(2, 2), "a\nb"),
            ("a\nb", Span::new(2, 3), "a\n"),
            ("a", Span::new(0, 1), ""),
            ("", Span::new(0, 0), "\n"),
            ("\n", Span::new(0, 1), ""),
            ("\n\n", Span::new(1, 2), "\n"),
            ("a", Span::new(1, 1), "a\n"),
        ] {
            agrees(&TextIndex::new(old).edited(old, new, span), new).unwrap();
        }
    }
}
