//! Which words and phrases are said how often.
//!
//! - A word is what word counts count: no speaker labels, time marks or signs of a convention. By
//!   default only respondents' words are read, and of a transcript only what stands in turns.
//! - Words are one where they are equal but for capitals, or, when asked for, where they have one
//!   stem in the language of their document. Accents make a difference: *sí* is not *si*.
//! - A phrase of n words lies within one sentence of one turn. It neither begins nor ends with a
//!   stop word; inside it may have some.
//! - Stop words are the lists of the document's language, and the study's own.

mod count;
mod spec;
mod stop;
#[cfg(test)]
mod tests;
mod tokens;

use std::collections::{BTreeSet, HashMap};

pub use spec::{MAX_PHRASE, WordSpec};

pub(in crate::query) use tokens::{each as each_token, key};

use super::MatrixSpec;
use super::matrix::belonging::{Belonging, Membership};
use crate::model::{DocumentId, Segment};
use crate::project::{DocumentEntry, Progress, Snapshot};
use crate::text::{Searched as _, Span};

/// A word or phrase and how often it is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordCount {
    /// Its most frequent form, in small letters.
    pub text: String,
    /// How often it is said.
    pub n: u32,
    /// In how many documents.
    pub documents: u32,
    /// In how many cases.
    pub cases: u32,
    /// Its words as they are compared: small letters, or stems.
    keys: Vec<String>,
}

/// How often each case says the first entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WordsByCase {
    /// The names of the cases.
    pub names: Vec<String>,
    /// For each entry a number for each case.
    pub counts: Vec<Vec<u32>>,
}

/// Words and phrases, the most frequent first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WordCounts {
    /// What was asked for.
    pub spec: WordSpec,
    /// The words or phrases; what is said equally often stands in the order of the alphabet.
    pub entries: Vec<WordCount>,
    /// How many words were read, stop words too: what shares are of.
    pub n_words: u64,
    /// How many documents were read.
    pub n_documents: usize,
    /// How many cases they belong to.
    pub n_cases: usize,
}

impl WordCounts {
    /// Reads all documents that take part. None where a person cancelled.
    pub fn new(snapshot: &Snapshot, spec: WordSpec, progress: &Progress) -> Option<Self> {
        count::count(snapshot, spec, progress)
    }

    /// How often one entry is said per thousand words.
    pub fn per_thousand(&self, entry: usize) -> f64 {
        if self.n_words == 0 { 0.0 } else { f64::from(self.entries[entry].n) * 1000.0 / self.n_words as f64 }
    }

    /// Where an entry is said, in the order of the documents.
    pub fn hits(&self, snapshot: &Snapshot, entry: usize) -> Vec<Segment> {
        let mut hits = Vec::new();
        self.each_hit(snapshot, entry..entry + 1, &mut |_, document, span| {
            hits.push(Segment { document: document.document.id, span });
        });
        hits
    }

    /// How often the first entries, at most `n`, are said in each case; with the names of the
    /// cases. What belongs to no case is in none of them.
    pub fn by_case(&self, snapshot: &Snapshot, n: usize) -> WordsByCase {
        let scope = MatrixSpec { documents: self.spec.documents.clone(), ..MatrixSpec::default() };
        let belonging = Belonging::new(snapshot, &scope);
        let n_cases = belonging.total() - 1;
        let members: HashMap<DocumentId, &Membership> =
            belonging.documents.iter().map(|(entry, membership)| (entry.document.id, membership)).collect();
        let n = n.min(self.entries.len());
        let mut counts = vec![vec![0u32; n_cases]; n];
        self.each_hit(snapshot, 0..n, &mut |entry, document, span| {
            let columns = members.get(&document.document.id).map_or(&[][..], |membership| membership.at(span.start));
            for &column in columns.iter().filter(|&&column| (column as usize) < n_cases) {
                counts[entry][column as usize] += 1;
            }
        });
        let names = belonging.columns[..n_cases].iter().map(|column| column.name.clone()).collect();
        WordsByCase { names, counts }
    }

    /// Hands out where some entries are said, in the order of the documents.
    fn each_hit(
        &self,
        snapshot: &Snapshot,
        entries: std::ops::Range<usize>,
        each: &mut dyn FnMut(usize, &DocumentEntry, Span),
    ) {
        let first = entries.start;
        let wanted: HashMap<&[String], usize> = self.entries[entries]
            .iter()
            .enumerate()
            .map(|(place, entry)| (entry.keys.as_slice(), first + place))
            .collect();
        let n = self.spec.n.clamp(1, MAX_PHRASE);
        let mut stop_words = stop::StopWords::default();
        for document in snapshot.documents().filter(|document| self.spec.takes(document.document.id)) {
            let language = document.transcript.language();
            let stems = if self.spec.stems { language } else { None };
            let mut last: Vec<(&str, Span)> = Vec::new();
            let mut keys: Vec<String> = Vec::new();
            tokens::each(snapshot, document, &self.spec, &mut |token| {
                if token.begins_sentence {
                    last.clear();
                    keys.clear();
                }
                last.push((token.text, token.span));
                keys.push(tokens::key(token.text, stems));
                if last.len() > n {
                    last.remove(0);
                    keys.remove(0);
                }
                let Some(&entry) = wanted.get(keys.as_slice()) else { return };
                let ends = [last[0].0, token.text];
                if !ends.into_iter().any(|word| stop_words.holds(word, language, &self.spec)) {
                    each(entry, document, last[0].1.cover(token.span));
                }
            });
        }
    }
}

/// The study's own stop words from a text: one a line, or parted by commas or spaces.
pub fn stop_words_of(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| c.is_whitespace() || c == ',' || c == ';');
    words.filter(|word| !word.is_empty()).map(|word| tokens::key(word, None)).collect()
}
