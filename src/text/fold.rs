//! A folded copy of a text, in which words are found whatever their capitals and accents.
//!
//! Folding makes letters small, takes accents off (`ñ` is found by `n`), writes `ß` as `ss` and
//! `ﬁ` as `fi`, straightens curly quotes, drops what has no width (soft hyphens, joiners) and
//! makes any run of white space one space, line ends too. Marks that are letters of their own
//! in a script (the voiced signs of kana, vowel signs of Indic scripts) are kept. Text that is
//! written composed and text that is written decomposed fold to the same.

use std::sync::LazyLock;

use unicode_normalization::char::{compose, decompose_canonical, decompose_compatible};

use super::Span;

/// The number of characters before it is kept for every this many bytes of the copy.
const STRIDE: usize = 256;

/// A folded copy with a map back to positions of the text it was made of.
///
/// The map keeps only where the copy and the text differ in how many characters they have:
/// a copy of prose is about as large as its text.
#[derive(Clone, Debug, Default)]
pub struct Folded {
    text: Box<str>,
    /// How many characters stand before byte 0, 256, 512, ...; empty where all are ASCII.
    n_before: Box<[u32]>,
    /// Rising places in the copy, each with how many characters more the text has up to there.
    shifts: Box<[(u32, i32)]>,
    n_chars: u32,
}

impl Folded {
    /// Folds `text`.
    pub fn new(text: &str) -> Self {
        let mut folder = Folder { out: String::with_capacity(text.len()), shifts: Vec::new() };
        let mut n_chars = 0u32;
        for c in text.chars() {
            n_chars += 1;
            folder.push(c);
        }
        let Folder { mut out, mut shifts } = folder;
        out.shrink_to_fit();
        shifts.shrink_to_fit();
        let mut n_before = Vec::new();
        if !out.is_ascii() {
            let mut n = 0;
            for block in out.as_bytes().chunks(STRIDE) {
                n_before.push(n);
                n += n_starts(block);
            }
        }
        Self { text: out.into(), n_before: n_before.into(), shifts: shifts.into(), n_chars }
    }

    /// The copy.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many bytes the copy and its map take.
    pub fn n_bytes(&self) -> usize {
        self.text.len() + size_of_val(&*self.n_before) + size_of_val(&*self.shifts)
    }

    /// The span of the text behind a range of bytes of the copy: whole characters, with what
    /// was dropped behind the last of them.
    pub fn span(&self, bytes: std::ops::Range<usize>) -> Span {
        Span::new(self.position(bytes.start, false), self.position(bytes.end, true))
    }

    /// The position of a byte; one in the middle of what stands for one character is put before
    /// or behind that.
    fn position(&self, byte: usize, behind: bool) -> u32 {
        if byte >= self.text.len() {
            return self.n_chars;
        }
        let n_before = if self.n_before.is_empty() {
            byte as u32
        } else {
            let block = byte / STRIDE;
            self.n_before[block] + n_starts(&self.text.as_bytes()[block * STRIDE..byte])
        };
        let at = self.shifts.partition_point(|&(place, _)| place as usize <= byte);
        let shift = |at: usize| at.checked_sub(1).map_or(0, |at| self.shifts[at].1);
        let position = n_before.saturating_add_signed(shift(at));
        // Only within one character does the text fall behind.
        let in_middle = at > 0 && self.shifts[at - 1].0 as usize == byte && shift(at) < shift(at - 1);
        position + u32::from(in_middle && behind)
    }
}

/// How many characters begin in a piece of UTF-8.
fn n_starts(bytes: &[u8]) -> u32 {
    bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count() as u32
}

/// The folded form of a short text, without white space at its ends: what is looked for.
pub fn fold(text: &str) -> String {
    let mut folder = Folder { out: String::new(), shifts: Vec::new() };
    text.trim().chars().for_each(|c| folder.push(c));
    folder.out.trim().to_owned()
}

struct Folder {
    out: String,
    shifts: Vec<(u32, i32)>,
}

impl Folder {
    fn push(&mut self, c: char) {
        if c.is_ascii_graphic() {
            return self.out.push(c.to_ascii_lowercase());
        }
        if c.is_whitespace() {
            match self.out.as_bytes().last() {
                Some(b' ') => self.shift(1),
                _ => self.out.push(' '),
            }
            return;
        }
        match SMALL.get(c as usize) {
            Some(Small::One(folded)) => self.out.push(*folded),
            Some(Small::Two(first, second)) => self.push_all(&[*first, *second]),
            Some(Small::None) => self.shift(1),
            Some(Small::Other) | None => {
                let mut folded = Letters::default();
                letters(c, &mut folded);
                self.push_all(folded.all());
            }
        }
    }

    /// Adds what one character of the text became.
    fn push_all(&mut self, folded: &[char]) {
        let Some((first, rest)) = folded.split_first() else { return self.shift(1) };
        match self.out.chars().next_back().filter(|_| !first.is_ascii()).and_then(|last| compose(last, *first)) {
            Some(one) => self.replace_last(one),
            None => self.out.push(*first),
        }
        for letter in rest {
            self.shift(-1);
            self.out.push(*letter);
        }
    }

    /// A character becomes one with the one before.
    fn replace_last(&mut self, one: char) {
        let start = self.out.len() - self.out.chars().next_back().map_or(0, char::len_utf8);
        self.out.truncate(start);
        self.out.push(one);
        if let Some((place, _)) = self.shifts.last_mut().filter(|(place, _)| *place as usize > start) {
            *place = self.out.len() as u32;
        }
        self.shift(1);
    }

    /// From here on the text has so many characters more.
    fn shift(&mut self, by: i32) {
        let here = self.out.len() as u32;
        let before = self.shifts.last().map_or(0, |(_, shift)| *shift);
        match self.shifts.last_mut() {
            Some((place, shift)) if *place == here => *shift += by,
            _ => self.shifts.push((here, before + by)),
        }
    }
}

/// What a character folds to, where that is known beforehand.
#[derive(Clone, Copy)]
enum Small {
    None,
    One(char),
    Two(char, char),
    Other,
}

/// The letters of European languages that are written with Latin letters.
static SMALL: LazyLock<[Small; 0x250]> = LazyLock::new(|| {
    std::array::from_fn(|code| {
        let mut folded = Letters::default();
        letters(char::from_u32(code as u32).unwrap_or(' '), &mut folded);
        match *folded.all() {
            [] => Small::None,
            [one] => Small::One(one),
            [first, second] => Small::Two(first, second),
            _ => Small::Other,
        }
    })
});

/// A few characters without a heap: no character folds to more than eighteen.
struct Letters {
    chars: [char; 18],
    len: usize,
}

impl Default for Letters {
    fn default() -> Self {
        Self { chars: ['\0'; 18], len: 0 }
    }
}

impl Letters {
    const fn push(&mut self, c: char) {
        if self.len < self.chars.len() {
            self.chars[self.len] = c;
            self.len += 1;
        }
    }

    fn all(&self) -> &[char] {
        &self.chars[..self.len]
    }
}

/// What one character folds to, before it meets its neighbours.
fn letters(c: char, out: &mut Letters) {
    for small in c.to_lowercase() {
        let mut apart = Letters::default();
        let mut is_letters = small.is_alphanumeric();
        decompose_compatible(small, |part| {
            is_letters &= part.is_alphanumeric() || is_dropped(part);
            apart.push(part);
        });
        if !is_letters {
            apart = Letters::default();
            decompose_canonical(small, |part| apart.push(part));
        }
        for &part in apart.all() {
            match plain(part) {
                Some(letters) => letters.chars().for_each(|letter| out.push(letter)),
                None if is_dropped(part) => {}
                // A compatibility form may have been a capital, of a letter that is written otherwise.
                None => part.to_lowercase().filter(|c| !is_dropped(*c)).for_each(|letter| match plain(letter) {
                    Some(letters) => letters.chars().for_each(|letter| out.push(letter)),
                    None => push_composed(letter, out),
                }),
            }
        }
    }
}

/// Puts together again what is one letter: kana with their voiced sign, Hangul.
fn push_composed(letter: char, out: &mut Letters) {
    let last = out.all().last().copied().filter(|_| !letter.is_ascii());
    match last.and_then(|last| compose(last, letter)) {
        Some(one) => out.chars[out.len - 1] = one,
        None => out.push(letter),
    }
}

/// Letters and signs that no decomposition leads to what is typed for them.
const fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        'ŧ' => "t",
        'þ' => "th",
        'ς' => "σ",
        '‘' | '’' | '‛' | 'ʼ' | '′' => "'",
        '“' | '”' | '„' | '‟' => "\"",
        '‐' | '‑' | '‒' | '–' | '−' => "-",
        '…' => "...",
        _ => return None,
    })
}

/// Marks that change no letter for whoever searches, and what has no width.
const fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}'
        // Vowel points of Hebrew, Arabic and Syriac.
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{711}' | '\u{730}'..='\u{74a}'
        // No width.
        | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
        | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TextIndex;
    use proptest::prelude::*;

    #[test]
    fn capitals_accents_and_ligatures() {
        for (text, folded) in [
            ("  Mañana,\n\n el Árbol  ", "manana, el arbol"),
            ("e\u{301}", "e"),
            ("STRASSE Straße ẞ", "strasse strasse ss"),
            ("ﬁn œuvre Ærø Łódź", "fin oeuvre aero lodz"),
            ("İstanbul ΣΊΣΥΦΟΣ", "istanbul σισυφοσ"),
            ("don’t “so” – …", "don't \"so\" - ..."),
            ("co\u{ad}ope\u{200b}ra", "coopera"),
            ("Ｖｏｃｅｓ　１２", "voces 12"),
            ("が か\u{3099} 한 \u{1112}\u{1161}\u{11ab}", "が が 한 한"),
            ("किताब", "किताब"),
            ("שָׁלוֹם مُحَمَّد", "שלום محمد"),
            ("Ё й", "е и"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn compatibility_forms_of_capitals_fold_like_the_letter() {
        assert_eq!(fold("\u{a7f8}ᴭ"), "hae");
    }

    #[test]
    fn a_range_of_the_copy_leads_back_to_whole_characters() {
        let text = "ae\u{301}  ñß\u{ad}😀 ﬃx";
        let (folded, index) = (Folded::new(text), TextIndex::new(text));
        assert_eq!(folded.text(), "ae nss😀 ffix");
        let words = |from: &str| {
            let start = folded.text().find(from).expect("it is there");
            index.slice(text, folded.span(start..start + from.len()))
        };
        for (from, found) in
            [("e", "e\u{301}"), ("ns", "ñß"), ("s😀", "ß\u{ad}😀"), ("fi", "ﬃ"), ("x", "x"), (" n", "  ñ")]
        {
            assert_eq!(words(from), found, "{from}");
        }
    }

    proptest! {
        #[test]
        fn folding_again_changes_nothing_and_each_piece_leads_back(
            text in "(\\PC|[a-zA-Z ]|\n|😀|e\u{301}|漢|[áñßœﬁ]|가|\u{1112}\u{1161}\u{11ab}|\u{ad}|  ){0,500}"
        ) {
            let (folded, index) = (Folded::new(&text), TextIndex::new(&text));
            prop_assert_eq!(fold(folded.text()), folded.text().trim());
            prop_assert_eq!(folded.span(0..folded.text().len()).end.0, index.n_chars());
            let mut before = 0;
            for (byte, c) in folded.text().char_indices() {
                let span = folded.span(byte..byte + c.len_utf8());
                prop_assert!(span.start.0 >= before && !span.is_empty());
                before = span.start.0;
                let again = Folded::new(index.slice(&text, span));
                prop_assert!(again.text().contains(c), "{:?} from {:?}", c, span);
            }
        }
    }
}
