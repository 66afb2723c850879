//! Words and phrases made ready to be looked for.

use std::collections::HashMap;

use super::WordCategory;
use crate::query::words::key;
use crate::text::StemLanguage;

/// One word of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// Equal in small letters.
    Word(String),
    /// Equal by stem.
    Stem(String),
    /// What stands between the stars, in small letters.
    Pattern(Vec<String>),
}

/// The entries of a category for documents of one language.
#[derive(Debug)]
pub(super) struct Entries {
    entries: Vec<Vec<Part>>,
    by_word: HashMap<String, Vec<usize>>,
    by_stem: HashMap<String, Vec<usize>>,
    by_pattern: Vec<usize>,
    /// How many words the longest entry has.
    pub longest: usize,
}

/// A word of a text as it is compared.
#[derive(Clone, Debug, Default)]
pub(super) struct Read {
    pub word: String,
    pub stem: String,
}

impl Entries {
    pub(super) fn new(category: &WordCategory, language: Option<StemLanguage>) -> Self {
        let stems = language.filter(|_| category.stems);
        let mut made = Self {
            entries: Vec::new(),
            by_word: HashMap::new(),
            by_stem: HashMap::new(),
            by_pattern: Vec::new(),
            longest: 0,
        };
        for words in &category.words {
            let parts: Vec<Part> = words_of(words).into_iter().map(|word| part(&word, stems)).collect();
            let Some(first) = parts.first() else { continue };
            let place = made.entries.len();
            match first {
                Part::Word(word) => made.by_word.entry(word.clone()).or_default().push(place),
                Part::Stem(stem) => made.by_stem.entry(stem.clone()).or_default().push(place),
                Part::Pattern(_) => made.by_pattern.push(place),
            }
            made.longest = made.longest.max(parts.len());
            made.entries.push(parts);
        }
        made
    }

    /// How many words the longest entry has that begins here; 0 where none does.
    pub(super) fn longest_at(&self, read: &[Read]) -> usize {
        let Some(first) = read.first() else { return 0 };
        let by_word = self.by_word.get(&first.word).map_or(&[][..], Vec::as_slice);
        let by_stem = self.by_stem.get(&first.stem).map_or(&[][..], Vec::as_slice);
        let fits = |place: &usize| {
            let parts = &self.entries[*place];
            parts.len() <= read.len() && parts.iter().zip(read).all(|(part, read)| part.fits(read))
        };
        let fitting = by_word.iter().chain(by_stem).chain(&self.by_pattern).filter(|place| fits(place));
        fitting.map(|&place| self.entries[place].len()).max().unwrap_or(0)
    }
}

impl Part {
    fn fits(&self, read: &Read) -> bool {
        match self {
            Self::Word(word) => *word == read.word,
            Self::Stem(stem) => *stem == read.stem,
            Self::Pattern(pieces) => fits_pattern(pieces, &read.word),
        }
    }
}

/// True where the pieces stand in the word in their order: the first at its beginning, the last
/// at its end.
fn fits_pattern(pieces: &[String], word: &str) -> bool {
    let [first, between @ .., last] = pieces else { return false };
    let Some(mut rest) = word.strip_prefix(first.as_str()) else { return false };
    for piece in between {
        let Some(at) = rest.find(piece.as_str()) else { return false };
        rest = &rest[at + piece.len()..];
    }
    rest.ends_with(last.as_str())
}

fn part(word: &str, stems: Option<StemLanguage>) -> Part {
    if word.contains('*') {
        return Part::Pattern(word.split('*').map(|piece| key(piece, None)).collect());
    }
    stems.map_or_else(|| Part::Word(key(word, None)), |language| Part::Stem(key(word, Some(language))))
}

/// The words of an entry, with their stars. What parts words in a text parts them here.
fn words_of(entry: &str) -> Vec<String> {
    use unicode_segmentation::UnicodeSegmentation as _;
    // A star is no letter: it is put back where a letter that no text has stood for it.
    const STAR: char = '\u{1d4d0}';
    let marked = entry.replace('*', &STAR.to_string());
    let words = marked.unicode_words().map(|word| word.replace(STAR, "*"));
    words.filter(|word| word.contains(|c| c != '*')).collect()
}

/// True where an entry holds a word.
pub(super) fn is_something(entry: &str) -> bool {
    !words_of(entry).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_stars() {
        assert_eq!(words_of("migr*"), ["migr*"]);
        assert_eq!(words_of("  Ley  *nueva* y 21.325 "), ["Ley", "*nueva*", "y", "21.325"]);
        assert_eq!(words_of("*"), [""; 0]);
        assert_eq!(words_of("¿—?"), [""; 0]);
    }

    #[test]
    fn a_star_stands_for_any_letters_or_none() {
        let fits = |pattern: &str, word: &str| {
            let Part::Pattern(pieces) = part(pattern, None) else { panic!("{pattern} is a pattern") };
            fits_pattern(&pieces, word)
        };
        assert!(fits("migr*", "migrante") && fits("migr*", "migr") && !fits("migr*", "emigrar"));
        assert!(fits("*ción", "nación") && fits("*ción", "ción") && !fits("*ción", "naciones"));
        assert!(fits("*gra*", "emigrar") && fits("a*a", "aa") && !fits("a*a", "a"));
        assert!(fits("r*s*a", "resistencia") && !fits("r*s*a", "resistir"));
        assert!(fits("Á*", "ábaco") && !fits("Á*", "abaco"));
    }
}
