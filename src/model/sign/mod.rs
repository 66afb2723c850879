//! The signs of a transcription convention: what stands between the words and is not said.
//!
//! A sign is a range over the text as stored, as everything else that is recognised in it. Under
//! [`Convention::Plain`] there are none: brackets are brackets. Under the others each sign is drawn
//! quietly, may be hidden, and holds no words that count:
//!
//! ```text
//!   simple     Ja (lacht) ich (...) weiß/ ich weiß nicht //mhm// (unv.) die (Axt?)
//!                 ^^^^^^^     ^^^^^     ^                 ^^   ^^ ^^^^^^     ^   ^^
//!   GAT 2      ja ((lacht)) (-) ich [weiß nicht] (1.5) <<leise> mal (sehen)>
//!                 ^^^^^^^^^^ ^^^     ^          ^ ^^^^^ ^^^^^^^^     ^     ^^
//! ```
//!
//! Overlaps and words that were heard uncertainly were said: of them only the brackets are signs.
//! A pair of brackets is looked for within its line.

mod brackets;
mod detailed;
mod propose;
mod simple;
#[cfg(test)]
mod tests;

pub use propose::propose_convention;

use super::Convention;
use crate::text::Span;

/// What a sign says of the words around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SignKind {
    /// Silence: `(...)`, `(.)`, `(1.5)`.
    Pause,
    /// Something that was done and not said: `(lacht)`, `((lacht))`, breathing.
    NonVerbal,
    /// Something that was not understood: `(unv.)`, `(xxx)`.
    Unclear,
    /// A bracket around words that were perhaps heard so: `(Axt?)`.
    Uncertain,
    /// A bracket around words that two said at once: `[`, `//`.
    Overlap,
    /// A word or sentence was broken off: `/`.
    BreakOff,
    /// What the transcriber says: `((comment))`, `<<leise>`.
    Comment,
    /// How something was said: `:::`, `↑`, `°`.
    Prosody,
}

/// A sign of a convention and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sign {
    /// The sign with its brackets; never empty.
    pub span: Span,
    /// What it says.
    pub kind: SignKind,
    /// True where it stands inside a word, which goes on behind it: `wor[d`, `lo:::ng`.
    pub splits_word: bool,
}

/// The signs of a text under a convention, in order; they do not overlap.
pub fn signs(text: &str, convention: Convention) -> Vec<Sign> {
    let mut found = Vec::new();
    if convention == Convention::Plain {
        return found;
    }
    let mut at = 0u32;
    let mut line: Vec<char> = Vec::new();
    for words in text.split('\n') {
        line.clear();
        line.extend(words.chars());
        let mut signs = Line { chars: &line, at, found: &mut found };
        match convention {
            Convention::Plain => {}
            Convention::Simple => simple::read(&mut signs),
            Convention::Gat2 | Convention::Jefferson => detailed::read(&mut signs, convention),
        }
        at += line.len() as u32 + 1;
    }
    found
}

/// The stretches of a text in which no word counts, in order: `ranges` (labels and time marks, in
/// any order) and what is not said under the convention.
pub fn without_words(text: &str, ranges: impl IntoIterator<Item = Span>, signs: &[Sign]) -> Vec<Span> {
    let mut spans: Vec<Span> = ranges.into_iter().filter(|span| !span.is_empty()).collect();
    // The second half of a word that a sign splits is no word of its own.
    let of_sign = |sign: &Sign| Span::new(sign.span.start, sign.span.end.plus(u32::from(sign.splits_word)));
    spans.extend(signs.iter().map(of_sign));
    spans.sort_unstable();
    debug_assert!(spans.iter().all(|span| span.start.usize() <= text.len()));
    spans
}

/// A line that is read, and what was found so far.
struct Line<'l> {
    chars: &'l [char],
    /// Where the line begins in the text.
    at: u32,
    found: &'l mut Vec<Sign>,
}

impl Line<'_> {
    /// The character at a place; a space outside the line.
    fn char(&self, place: usize) -> char {
        self.chars.get(place).copied().unwrap_or(' ')
    }

    /// The character before a place.
    fn before(&self, place: usize) -> char {
        place.checked_sub(1).map_or(' ', |place| self.char(place))
    }

    /// Notes the characters from `start` up to `end` as a sign.
    fn push(&mut self, start: usize, end: usize, kind: SignKind) {
        let joins = matches!(kind, SignKind::Overlap | SignKind::Uncertain | SignKind::Prosody);
        let splits_word = joins
            && self.chars[start..end] != ['=']
            && self.before(start).is_alphanumeric()
            && self.char(end).is_alphanumeric();
        let span = Span::new(self.at + start as u32, self.at + end as u32);
        self.found.push(Sign { span, kind, splits_word });
    }
}
