//! The numbers that passages are cited by.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{Numbering, Transcript, TurnId};
use crate::text::{CharIdx, Span};

/// Runs of numbers may name at most this many in all; more means a file that was tampered with.
const MAX_NUMBERS: usize = 20_000_000;

/// A number that a paragraph or turn is cited by: `41`, or `41a` where it came in behind 41.
///
/// Letters go on behind z: `41z`, `41aa`. What came in before the first is `0a`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CitationNumber {
    /// The number.
    pub number: u32,
    /// The letters behind it, counted: 0 none, 1 `a`, 26 `z`, 27 `aa`.
    pub letters: u32,
}

impl CitationNumber {
    /// A number without letters.
    pub const fn plain(number: u32) -> Self {
        Self { number, letters: 0 }
    }

    /// True where it follows the other as 2 follows 1, or 41c follows 41b.
    const fn follows(self, other: Self) -> bool {
        match (self.letters, other.letters) {
            (0, 0) => self.number == other.number.wrapping_add(1),
            (0, _) | (_, 0) => false,
            (_, letters) => self.number == other.number && self.letters == letters + 1,
        }
    }
}

impl From<u32> for CitationNumber {
    fn from(number: u32) -> Self {
        Self::plain(number)
    }
}

impl std::fmt::Display for CitationNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut letters = Vec::new();
        let mut rest = self.letters;
        while rest > 0 {
            rest -= 1;
            letters.push(char::from(b'a' + (rest % 26) as u8));
            rest /= 26;
        }
        let letters: String = letters.into_iter().rev().collect();
        f.pad(&format!("{}{letters}", self.number))
    }
}

impl std::str::FromStr for CitationNumber {
    type Err = NotACitation;

    fn from_str(text: &str) -> Result<Self, NotACitation> {
        let n_digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, letters) = text.split_at(n_digits);
        let number = digits.parse().map_err(|_no_number| NotACitation)?;
        let mut n = 0u32;
        for letter in letters.bytes() {
            let letter = letter.to_ascii_lowercase();
            if !letter.is_ascii_lowercase() {
                return Err(NotACitation);
            }
            let next = n.checked_mul(26).and_then(|n| n.checked_add(u32::from(letter - b'a') + 1));
            n = next.ok_or(NotACitation)?;
        }
        Ok(Self { number, letters: n })
    }
}

impl Serialize for CitationNumber {
    /// As a number where it is one, else as text: `41`, `"41a"`.
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if self.letters == 0 { to.serialize_u32(self.number) } else { to.collect_str(self) }
    }
}

/// Says that a text is no number of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no number of a paragraph")]
pub struct NotACitation;

/// What the passages of a study are cited by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CiteBy {
    /// Paragraphs; blank lines have no number.
    #[default]
    Paragraph,
    /// Turns; documents without turns are cited by paragraphs.
    Turn,
}

impl CiteBy {
    /// The name of the setting.
    pub const SETTING: &'static str = "cite_by";

    /// Its value in the setting.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Turn => "turn",
        }
    }

    /// The value of the setting; paragraphs where nothing else was decided.
    pub fn of_name(name: &str) -> Self {
        if name == Self::Turn.name() { Self::Turn } else { Self::Paragraph }
    }
}

/// Numbers in the order of the text, or as they were taken away.
impl CitationNumber {
    /// Reads runs such as `1-41 41a 42-120`; none where they are none.
    pub fn parse_runs(runs: &str) -> Option<Vec<Self>> {
        let mut numbers = Vec::new();
        for run in runs.split_whitespace() {
            let (first, last) = run.split_once('-').unwrap_or((run, run));
            let (first, last): (Self, Self) = (first.parse().ok()?, last.parse().ok()?);
            let len = if first.letters == 0 && last.letters == 0 {
                last.number.checked_sub(first.number)?
            } else if first.number == last.number && first.letters > 0 {
                last.letters.checked_sub(first.letters)?
            } else {
                return None;
            };
            if numbers.len() + len as usize >= MAX_NUMBERS {
                return None;
            }
            numbers.extend((0..=len).map(|n| match first.letters {
                0 => Self::plain(first.number + n),
                letters => Self { letters: letters + n, ..first },
            }));
        }
        Some(numbers)
    }

    /// Writes runs.
    pub fn print_runs(numbers: &[Self]) -> String {
        let mut runs = String::new();
        let mut at = 0;
        while at < numbers.len() {
            let n = numbers[at..].windows(2).take_while(|pair| pair[1].follows(pair[0])).count();
            if !runs.is_empty() {
                runs.push(' ');
            }
            runs.push_str(&numbers[at].to_string());
            if n > 0 {
                runs.push_str(&format!("-{}", numbers[at + n]));
            }
            at += n + 1;
        }
        runs
    }
}

/// The numbers of a transcript, read once; none where they are 1, 2, 3.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    paragraphs: Option<Series>,
    turns: Option<Series>,
}

/// Numbers in order, and the place of each.
#[derive(Debug)]
struct Series {
    numbers: Vec<CitationNumber>,
    places: HashMap<CitationNumber, usize>,
}

impl Series {
    /// None where the runs do not name as many as there are: then they are counted.
    fn read(runs: &str, n: usize) -> Option<Self> {
        let numbers = CitationNumber::parse_runs(runs).filter(|numbers| !runs.is_empty() && numbers.len() == n)?;
        let places = numbers.iter().enumerate().map(|(place, &number)| (number, place)).collect();
        Some(Self { numbers, places })
    }
}

impl Numbers {
    pub(super) fn of(numbering: Option<&Numbering>, n_paragraphs: usize, n_turns: usize) -> Self {
        let read = |runs: fn(&Numbering) -> &String, n| numbering.and_then(|rows| Series::read(runs(rows), n));
        Self { paragraphs: read(|rows| &rows.paragraphs, n_paragraphs), turns: read(|rows| &rows.turns, n_turns) }
    }
}

/// By what passages are cited.
impl Transcript {
    /// The number a passage at `at` is cited by (`¶ 41`).
    pub fn citation(&self, at: CharIdx) -> CitationNumber {
        match self.cited_turn(at) {
            Some(turn) => self.turn_number(turn),
            None => {
                let index = self.index();
                self.paragraph_number(index.number_at(at).unwrap_or_else(|| index.n_numbered()))
            }
        }
    }

    /// The number that stands beside a paragraph in the margin, by its place among all lines:
    /// that of the paragraph, or of the turn that begins in it.
    pub fn margin_number(&self, place: usize) -> Option<CitationNumber> {
        let paragraph = self.index().paragraphs().get(place)?;
        if !self.is_cited_by_turns() {
            return Some(self.paragraph_number(paragraph.number?));
        }
        let turn = self.turns.partition_point(|turn| turn.span.start < paragraph.span.start);
        self.turns.get(turn).filter(|turn| turn.span.start <= paragraph.span.end).map(|_| self.turn_number(turn))
    }

    /// The passage that a number cites: a paragraph or a turn.
    pub fn cited(&self, number: CitationNumber) -> Option<Span> {
        let place = |series: &Option<Series>| match series {
            Some(series) => series.places.get(&number).copied(),
            None => number.number.checked_sub(1).filter(|_| number.letters == 0).map(|place| place as usize),
        };
        if self.is_cited_by_turns() {
            return self.turns.get(place(&self.numbers().turns)?).map(|turn| turn.span);
        }
        let counted = u32::try_from(place(&self.numbers().paragraphs)? + 1).ok()?;
        self.index().by_number(counted).map(|paragraph| paragraph.span)
    }

    /// The highest number that is given, for a hint beside a field that asks for one.
    pub fn last_number(&self) -> CitationNumber {
        let last = |series: &Option<Series>, n: u32| match series {
            Some(series) => series.numbers.iter().max().copied().unwrap_or_default(),
            None => n.into(),
        };
        match self.is_cited_by_turns() {
            true => last(&self.numbers().turns, self.turns.len() as u32),
            false => last(&self.numbers().paragraphs, self.index().n_numbered()),
        }
    }

    /// True where turns are cited, not paragraphs.
    pub fn is_cited_by_turns(&self) -> bool {
        self.cite_by == CiteBy::Turn && !self.turns.is_empty()
    }

    /// The numbers of all paragraphs that have one, in order.
    pub fn paragraph_numbers(&self) -> Vec<CitationNumber> {
        (1..=self.index().n_numbered()).map(|counted| self.paragraph_number(counted)).collect()
    }

    /// The numbers of all turns, in order, with the turns.
    pub fn turn_numbers(&self) -> Vec<(TurnId, CitationNumber)> {
        self.turns.iter().enumerate().map(|(place, turn)| (turn.id, self.turn_number(place))).collect()
    }

    /// The number of a paragraph, counted from 1 without blank lines.
    fn paragraph_number(&self, counted: u32) -> CitationNumber {
        let series = self.numbers().paragraphs.as_ref();
        let place = counted.checked_sub(1).map(|place| place as usize);
        place.and_then(|place| series?.numbers.get(place).copied()).unwrap_or(CitationNumber::plain(counted))
    }

    fn turn_number(&self, place: usize) -> CitationNumber {
        let series = self.numbers().turns.as_ref();
        let number = series.and_then(|series| series.numbers.get(place).copied());
        number.unwrap_or(CitationNumber::plain(place as u32 + 1))
    }

    /// The place of the turn that a passage is cited by: the one it stands in, else the one
    /// before it, else the first.
    fn cited_turn(&self, at: CharIdx) -> Option<usize> {
        let place = self.turns.partition_point(|turn| turn.span.start <= at).saturating_sub(1);
        self.is_cited_by_turns().then_some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number(text: &str) -> CitationNumber {
        text.parse().expect("a number")
    }

    #[test]
    fn numbers_are_written_as_they_are_read() {
        for text in ["1", "41", "41a", "41z", "41aa", "41az", "41ba", "41zz", "41aaa", "0a"] {
            assert_eq!(number(text).to_string(), text);
        }
        assert_eq!(number("41z").letters + 1, number("41aa").letters);
        assert!(number("41") < number("41a") && number("41z") < number("41aa") && number("41aa") < number("42"));
        for text in ["", "a", "41-", "41 a", "-1", "41ä", "99999999999", "1aaaaaaaaaaaaaaa"] {
            assert_eq!(text.parse::<CitationNumber>(), Err(NotACitation), "{text}");
        }
        let json = |text: &str| serde_json::to_string(&number(text)).expect("written");
        assert_eq!((json("41").as_str(), json("41a").as_str()), ("41", "\"41a\""));
        assert_eq!(format!("{:>4}|", number("7a")), "  7a|");
    }

    #[test]
    fn runs_are_short_and_hold_every_number() {
        let numbers = CitationNumber::parse_runs("1-3 3a-3c 4 7-9 0a").expect("runs");
        let written: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        assert_eq!(written.join(" "), "1 2 3 3a 3b 3c 4 7 8 9 0a");
        assert_eq!(CitationNumber::print_runs(&numbers), "1-3 3a-3c 4 7-9 0a");
        assert_eq!(CitationNumber::parse_runs(""), Some(Vec::new()));
        for wrong in ["1-", "3-1", "1-4000000000", "1a-2b", "x", "1-2a", "1-2-3"] {
            assert_eq!(CitationNumber::parse_runs(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn any_numbers_come_back(numbers in prop::collection::vec((0u32..9, 0u32..40), 0..40)) {
            let numbers: Vec<_> =
                numbers.into_iter().map(|(number, letters)| CitationNumber { number, letters }).collect();
            let runs = CitationNumber::print_runs(&numbers);
            prop_assert_eq!(CitationNumber::parse_runs(&runs), Some(numbers));
        }
    }
}
