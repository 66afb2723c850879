//! Values that are probably meant as one: proposals, each to be accepted or refused by hand.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Categories;
use crate::model::{Variable, VariableId, VariableKind};
use crate::project::Snapshot;
use crate::text::fold;

/// Two or more wordings that are probably meant as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The wordings with how many values have each, most frequent first.
    pub wordings: Vec<(String, usize)>,
}

/// Folded words from this length on may differ by one letter, from the next by two.
const ONE_EDIT_FROM: usize = 6;
const TWO_EDITS_FROM: usize = 12;
/// Longer words are compared by what they fold to only: they are sentences.
const LONGEST: usize = 60;
/// More wordings than this are compared by what they fold to only, not letter by letter.
const MAX_COMPARED: usize = 2_000;

/// The proposals for one variable: of what tables count apart, and of what no person has decided
/// on both sides.
pub fn proposals_of(snapshot: &Snapshot, variable: VariableId) -> Vec<Proposal> {
    let Some(row) = snapshot.variable(variable) else { return Vec::new() };
    if !has_words(row) {
        return Vec::new();
    }
    let categories = Categories::new(snapshot);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for value in snapshot.values().filter(|value| value.variable == variable) {
        *counts.entry(value.text.as_str()).or_default() += 1;
    }
    let decided: HashSet<&str> = snapshot.categories_of(variable).into_keys().collect();
    let counts: Vec<(&str, usize)> = counts.into_iter().collect();
    propose(&counts, |a, b| {
        categories.of_wording(variable, a) == categories.of_wording(variable, b)
            || decided.contains(a) && decided.contains(b)
    })
}

const fn has_words(variable: &Variable) -> bool {
    !matches!(variable.kind, VariableKind::Number | VariableKind::Date)
}

/// Groups wordings that differ only by capitals, accents, spaces or punctuation, by a plural, or
/// by a letter or two in longer words. Wordings with digits are never taken for each other where
/// the digits differ. `is_settled` says of two that nothing is left to decide.
pub fn propose(counts: &[(&str, usize)], is_settled: impl Fn(&str, &str) -> bool) -> Vec<Proposal> {
    let keys: Vec<Key> = counts.iter().map(|(text, _)| Key::of(text)).collect();
    let mut groups = Groups((0..counts.len()).collect());
    let mut same: HashMap<&str, usize> = HashMap::new();
    for (place, key) in keys.iter().enumerate().filter(|(_, key)| !key.word.is_empty()) {
        match same.get(key.word.as_str()) {
            Some(&first) if !is_settled(counts[first].0, counts[place].0) => groups.join(first, place),
            Some(_) => {}
            None => drop(same.insert(&key.word, place)),
        }
    }
    if counts.len() <= MAX_COMPARED {
        for a in 0..keys.len() {
            for b in a + 1..keys.len() {
                if keys[a].is_near(&keys[b]) && !is_settled(counts[a].0, counts[b].0) {
                    groups.join(a, b);
                }
            }
        }
    }
    let mut found: BTreeMap<usize, Vec<(String, usize)>> = BTreeMap::new();
    for (place, (text, count)) in counts.iter().enumerate() {
        found.entry(groups.root(place)).or_default().push(((*text).to_owned(), *count));
    }
    let mut proposals: Vec<Proposal> =
        found.into_values().filter(|group| group.len() > 1).map(|wordings| Proposal { wordings }).collect();
    for proposal in &mut proposals {
        proposal.wordings.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    }
    proposals
}

/// A wording made ready to be compared.
struct Key {
    /// Folded, without spaces and punctuation.
    word: String,
    /// The same without a trailing plural.
    stem: String,
    digits: String,
    n_chars: usize,
}

impl Key {
    fn of(text: &str) -> Self {
        let word: String = fold(text).chars().filter(|c| c.is_alphanumeric()).collect();
        let n_chars = word.chars().count();
        let stem = if n_chars >= 5 {
            let short = word.strip_suffix("es").filter(|short| short.chars().count() >= 4);
            // `mujer` and `mujeres`, `norte` and `nortes`: one of the two cuts meets.
            short.or_else(|| word.strip_suffix('s')).unwrap_or(&word).trim_end_matches('e').to_owned()
        } else {
            word.clone()
        };
        let digits = word.chars().filter(char::is_ascii_digit).collect();
        Self { word, stem, digits, n_chars }
    }

    fn is_near(&self, other: &Self) -> bool {
        if self.digits != other.digits || self.word.is_empty() || other.word.is_empty() {
            return false;
        }
        if self.n_chars.min(other.n_chars) >= 4 && self.stem == other.stem {
            return true;
        }
        if self.n_chars.max(other.n_chars) > LONGEST {
            return false;
        }
        let allowed = match self.n_chars.min(other.n_chars) {
            TWO_EDITS_FROM.. => 2,
            ONE_EDIT_FROM.. => 1,
            _ => return false,
        };
        self.n_chars.abs_diff(other.n_chars) <= allowed && is_within(&self.word, &other.word, allowed)
    }
}

/// True where one becomes the other by at most so many letters put in, taken out, replaced, or
/// two neighbours changed places.
fn is_within(a: &str, b: &str, allowed: usize) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    // What is alike at both ends costs nothing; what is left is short.
    let head = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[head..], &b[head..]);
    let tail = a.iter().rev().zip(b.iter().rev()).take_while(|(a, b)| a == b).count();
    let (a, b) = (&a[..a.len() - tail], &b[..b.len() - tail]);
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let mut cost = (last[j] + usize::from(x != y)).min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                cost = cost.min(before_last[j - 1] + 1);
            }
            row.push(cost);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last[b.len()] <= allowed
}

/// Which wordings are joined: each points to one of its group.
struct Groups(Vec<usize>);

impl Groups {
    fn root(&self, mut place: usize) -> usize {
        while self.0[place] != place {
            place = self.0[place];
        }
        place
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        let (first, second) = (a.min(b), a.max(b));
        self.0[second] = first;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(values: &[(&str, usize)]) -> Vec<Vec<String>> {
        let proposals = propose(values, |_, _| false);
        proposals.into_iter().map(|group| group.wordings.into_iter().map(|(text, _)| text).collect()).collect()
    }

    #[test]
    fn what_is_nearly_the_same_is_proposed() {
        assert_eq!(groups(&[("si", 2), ("Sí", 5), ("sí.", 1), ("no", 3)]), [["Sí", "si", "sí."]]);
        assert_eq!(groups(&[("mujer", 4), ("Mujeres", 1), ("hombre", 2)]), [["mujer", "Mujeres"]]);
        assert_eq!(groups(&[("Antofagasta", 4), ("antofagsta", 1)]), [["Antofagasta", "antofagsta"]]);
        assert_eq!(groups(&[("Trabajadora social", 1), ("trabajadora  socail", 1)]).len(), 1);
        assert_eq!(groups(&[("non-binary", 1), ("Non binary", 2)]), [["Non binary", "non-binary"]]);
        assert_eq!(groups(&[("Straße", 1), ("Strasse", 1)]).len(), 1);
        assert_eq!(groups(&[("東京", 1), ("東京 ", 1), ("京都", 1)]).len(), 1);
    }

    #[test]
    fn short_words_and_other_digits_stay_apart() {
        assert_eq!(groups(&[("norte", 1), ("corte", 1), ("sur", 1), ("sor", 1), ("ja", 1), ("je", 1)]).len(), 0);
        assert_eq!(groups(&[("18-25 años", 1), ("26-35 años", 1), ("18-26 años", 1)]).len(), 0);
        assert_eq!(groups(&[("!", 1), ("?", 1), ("—", 1)]).len(), 0);
    }

    #[test]
    fn what_is_settled_is_not_proposed_again() {
        let values = [("mujer", 1), ("Mujer", 1), ("MUJER", 1)];
        let proposals = propose(&values, |a, b| a != "MUJER" && b != "MUJER");
        assert_eq!(proposals.len(), 1, "one of them is open");
        assert!(propose(&values, |_, _| true).is_empty());
    }
}
