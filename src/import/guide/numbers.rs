//! The numbers that stand in front of questions: kept where they say more than the place.

use std::collections::HashSet;

use crate::model::DraftGuide;

/// The number in front of a line (`3.`, `2b)`, `1.2.`, `a)`) and what stands behind it.
pub(super) fn split(line: &str) -> (&str, &str) {
    let none = ("", line);
    let Some((front, rest)) = line.split_once(char::is_whitespace) else { return none };
    let number = front.trim_end_matches(['.', ')']);
    let ends = number.len() < front.len();
    let letter = number.chars().next_back().filter(char::is_ascii_alphabetic);
    let digits = if letter.is_some() { &number[..number.len() - 1] } else { number };
    let is_digits = |part: &str| !part.is_empty() && part.len() <= 3 && part.bytes().all(|b| b.is_ascii_digit());
    let is_number = digits.split('.').all(is_digits);
    let is_letter = digits.is_empty() && letter.is_some_and(|c| c.is_ascii_lowercase());
    // `1.2 What …` needs no mark at its end, a lone `3` and a lone `a` do.
    if (is_number && (ends || number.contains('.'))) || (is_letter && ends) {
        (number, rest.trim_start())
    } else {
        none
    }
}

/// Drops the numbers that the places say as well, and all where one stands twice.
pub(super) fn keep_own(guide: &mut DraftGuide) {
    let questions = || guide.topics.iter().flat_map(|topic| &topic.questions);
    let mut seen = HashSet::new();
    let is_letter = |number: &str| number.chars().all(|c| c.is_ascii_alphabetic());
    let all = questions().chain(questions().flat_map(|question| &question.probes));
    let mut numbers = all.map(|question| question.number.as_str()).filter(|number| !is_letter(number));
    let is_ambiguous = numbers.any(|number| !seen.insert(number.to_owned()));
    let is_as_placed = {
        let given = questions().map(|question| question.number.as_str());
        given.zip(1u32..).all(|(number, place)| number.is_empty() || number == place.to_string())
    };
    for question in guide.topics.iter_mut().flat_map(|topic| &mut topic.questions) {
        for probe in &mut question.probes {
            let letters = probe.number.strip_prefix(question.number.as_str()).unwrap_or(&probe.number);
            if is_ambiguous || is_letter(letters) {
                probe.number.clear();
            }
        }
        if is_ambiguous || is_as_placed {
            question.number.clear();
        }
    }
}
