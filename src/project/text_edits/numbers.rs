//! The numbers that paragraphs and turns are cited by, after an edit.
//!
//! - A paragraph keeps its number while one of its words stands, wherever it is moved.
//! - A paragraph that is split keeps its number in its first part; the others are 41a, 41b.
//! - Paragraphs that are merged keep the number of the first.
//! - What is put in behind 41 is 41a; what is put in before the first is 0a. What is written on
//!   behind the last goes on with the next whole number.
//! - A number that is gone is never given again.
//!
//! The same holds for turns, which are known by their ids.

use std::collections::{HashMap, HashSet};

use super::change::Edited;
use crate::model::*;
use crate::project::{Result, Tx};
use crate::text::{Span, Stickiness, TextIndex};

/// Who cites what before the edit: taken before it, given back to [`renumber`].
pub(super) struct Cited {
    paragraphs: Vec<CitationNumber>,
    turns: Vec<(TurnId, CitationNumber)>,
    gone_paragraphs: Vec<CitationNumber>,
    gone_turns: Vec<CitationNumber>,
}

impl Cited {
    pub(super) fn of(transcript: &Transcript) -> Self {
        let gone = |runs: fn(&Numbering) -> &String| {
            let runs = transcript.numbering.as_ref().map(|numbering| runs(numbering).as_str());
            runs.and_then(CitationNumber::parse_runs).unwrap_or_default()
        };
        Self {
            paragraphs: transcript.paragraph_numbers(),
            turns: transcript.turn_numbers(),
            gone_paragraphs: gone(|row| &row.gone_paragraphs),
            gone_turns: gone(|row| &row.gone_turns),
        }
    }
}

/// Gives the paragraphs and turns of an edited text their numbers.
pub(super) fn renumber(tx: &mut Tx<'_>, document: DocumentId, edited: &Edited) -> Result<()> {
    let Some(entry) = tx.before.document(document) else { return Ok(()) };
    let before = &entry.transcript;
    let cited = Cited::of(before);
    let mut turns: Vec<Turn> = tx.storage.of_document(document.0)?;
    turns.sort_unstable_by_key(|turn| (turn.span, turn.id));
    let claims = claims_of_paragraphs(before.index(), edited);
    let paragraphs = numbered(&claims, &cited.paragraphs, cited.gone_paragraphs);
    let places: HashMap<TurnId, usize> = cited.turns.iter().enumerate().map(|(n, (id, _))| (*id, n)).collect();
    let claim = |turn: &Turn| places.get(&turn.id).map_or(Claim::New, |&place| Claim::Old(place));
    let claims: Vec<Claim> = turns.iter().map(claim).collect();
    let old: Vec<CitationNumber> = cited.turns.iter().map(|(_, number)| *number).collect();
    let turns = numbered(&claims, &old, cited.gone_turns);
    if paragraphs.is_counted() && turns.is_counted() {
        // As after an import: nothing needs to be kept.
        return match before.numbering {
            Some(_) => tx.remove_all::<Numbering>(&[document.0]),
            None => Ok(()),
        };
    }
    let row = Numbering {
        id: document,
        paragraphs: CitationNumber::print_runs(&paragraphs.numbers),
        turns: CitationNumber::print_runs(&turns.numbers),
        gone_paragraphs: CitationNumber::print_runs(&paragraphs.gone),
        gone_turns: CitationNumber::print_runs(&turns.gone),
    };
    if before.numbering.is_some() { tx.update(&row) } else { tx.insert(&row) }
}

/// Where a paragraph or turn comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Claim {
    /// It is the one that stood at this place in the order.
    Old(usize),
    /// It is a part of one that stood, and not its first.
    Part,
    /// It was put in.
    New,
}

/// Numbers in order, and those that stand no more.
#[derive(Debug, PartialEq, Eq)]
struct Numbered {
    numbers: Vec<CitationNumber>,
    gone: Vec<CitationNumber>,
}

impl Numbered {
    /// True where the numbers are 1, 2, 3 and none is gone.
    fn is_counted(&self) -> bool {
        self.gone.is_empty() && self.numbers.iter().zip(1..).all(|(number, n)| *number == CitationNumber::plain(n))
    }
}

fn numbered(claims: &[Claim], old: &[CitationNumber], gone: Vec<CitationNumber>) -> Numbered {
    let claimed: HashSet<usize> =
        claims.iter().filter_map(|claim| if let Claim::Old(place) = claim { Some(*place) } else { None }).collect();
    let mut highest = old.iter().chain(&gone).max().map_or(0, |number| number.number);
    let last_claimed = claims.iter().rposition(|claim| *claim != Claim::New);
    let mut given: HashMap<u32, u32> = HashMap::new();
    for number in old.iter().chain(&gone) {
        let letters = given.entry(number.number).or_default();
        *letters = (*letters).max(number.letters);
    }
    let mut numbers: Vec<CitationNumber> = Vec::with_capacity(claims.len());
    for (place, claim) in claims.iter().enumerate() {
        let base = numbers.last().map_or(0, |last| last.number);
        numbers.push(match claim {
            Claim::Old(place) => old[*place],
            Claim::New if last_claimed.is_none_or(|last| place > last) => {
                highest += 1;
                CitationNumber::plain(highest)
            }
            Claim::New | Claim::Part => {
                let letters = given.entry(base).or_default();
                *letters += 1;
                CitationNumber { number: base, letters: *letters }
            }
        });
    }
    let mut all_gone = gone;
    all_gone.extend((0..old.len()).filter(|place| !claimed.contains(place)).map(|place| old[place]));
    all_gone.sort_unstable();
    Numbered { numbers, gone: all_gone }
}

/// Where each numbered paragraph of the edited text comes from.
fn claims_of_paragraphs(before: &TextIndex, edited: &Edited) -> Vec<Claim> {
    let old: Vec<Span> = numbered_spans(before);
    let new: Vec<Span> = numbered_spans(&edited.index);
    let mut claims = vec![Claim::New; new.len()];
    // What old and new words share was not typed now.
    let mapping = edited.mapping.trimmed();
    let Some((first, _)) = mapping.steps().next() else { return claims };
    let (tail, by) = mapping.tail();
    // What lies before the first and behind the last replacement is as it was.
    let same_before = old.partition_point(|span| span.end < first.start).min(new.len());
    let behind = old.len() - old.partition_point(|span| span.start <= tail);
    let behind = behind.min(new.len() - same_before).min(old.len() - same_before);
    for (place, claim) in claims.iter_mut().enumerate().take(same_before) {
        *claim = Claim::Old(place);
    }
    for n in 1..=behind {
        let (old_place, new_place) = (old.len() - n, new.len() - n);
        debug_assert_eq!(i64::from(old[old_place].start.0) + by, i64::from(new[new_place].start.0));
        claims[new_place] = Claim::Old(old_place);
    }
    let new_end = new.len() - behind;
    let mut from = same_before;
    for (place, span) in old.iter().enumerate().take(old.len() - behind).skip(same_before) {
        let stands = mapping.span(*span, Stickiness::Words);
        if stands.is_empty() {
            continue;
        }
        // The lines on which its words stand now.
        let is_before = |line: &Span| line.end <= stands.start;
        while from < new_end && is_before(&new[from]) {
            from += 1;
        }
        // A line that another claims holds what was merged into it.
        let lines = (from..new_end).take_while(|&at| new[at].start < stands.end);
        let free: Vec<usize> =
            lines.filter(|&at| claims[at] == Claim::New && holds_words(edited, new[at], stands)).collect();
        for (n, at) in free.into_iter().enumerate() {
            claims[at] = if n == 0 { Claim::Old(place) } else { Claim::Part };
        }
    }
    claims
}

/// True where a line holds something of a range beside white space.
fn holds_words(edited: &Edited, line: Span, range: Span) -> bool {
    line.intersect(range).is_some_and(|both| !edited.index.slice(&edited.text, both).trim().is_empty())
}

fn numbered_spans(index: &TextIndex) -> Vec<Span> {
    index.paragraphs().iter().filter(|paragraph| paragraph.number.is_some()).map(|paragraph| paragraph.span).collect()
}

#[cfg(test)]
#[path = "numbers_tests.rs"]
mod tests;
