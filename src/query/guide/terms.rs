//! The words that questions and turns have in common: folded, stemmed, weighted by rarity.

use std::collections::HashMap;

use crate::text::{StemLanguage, fold, words_of};

/// Words of at most so many letters say nothing of a question, and numbers are kept whole.
const MAX_SHORT: usize = 2;
/// From so many letters that two stems share at their start, they are two forms of one word.
const SHARED: usize = 4;
/// What such a likeness is worth, of 1.
const LIKENESS: f32 = 0.7;

/// The stem of a word, by number.
pub(super) type Term = usize;

/// All stems of a text, once each, with how many pieces of the text hold them.
pub(super) struct Terms<'t> {
    language: StemLanguage,
    of_word: HashMap<&'t str, Option<Term>>,
    of_stem: HashMap<String, Term>,
    stems: Vec<String>,
    n_pieces_with: Vec<u32>,
    n_pieces: u32,
}

impl<'t> Terms<'t> {
    pub(super) fn new(language: StemLanguage) -> Self {
        Self {
            language,
            of_word: HashMap::new(),
            of_stem: HashMap::new(),
            stems: Vec::new(),
            n_pieces_with: Vec::new(),
            n_pieces: 0,
        }
    }

    /// The terms of a piece of text, each once. The piece counts for how rare words are.
    pub(super) fn piece(&mut self, text: &'t str) -> Vec<Term> {
        let terms = self.terms(text);
        self.n_pieces += 1;
        terms.iter().for_each(|&term| self.n_pieces_with[term] += 1);
        terms
    }

    /// The terms of a text that counts for nothing.
    pub(super) fn terms(&mut self, text: &'t str) -> Vec<Term> {
        let mut terms = Vec::new();
        for word in words_of(text) {
            let term = match self.of_word.get(word) {
                Some(known) => *known,
                None => {
                    let term = self.term(word);
                    self.of_word.insert(word, term);
                    term
                }
            };
            terms.extend(term.filter(|term| !terms.contains(term)));
        }
        terms
    }

    fn term(&mut self, word: &str) -> Option<Term> {
        let is_number = word.chars().any(|c| c.is_ascii_digit());
        let stem = if is_number { fold(word) } else { self.language.stem(word) };
        if stem.is_empty() || (!is_number && word.chars().count() <= MAX_SHORT) {
            return None;
        }
        let next = self.stems.len();
        let term = *self.of_stem.entry(stem).or_insert_with_key(|stem| {
            self.stems.push(stem.clone());
            next
        });
        self.n_pieces_with.resize(self.stems.len(), 0);
        Some(term)
    }

    /// How much a term says: nothing for what stands everywhere.
    pub(super) fn weight(&self, term: Term) -> f32 {
        let n_with = self.n_pieces_with[term].max(1) as f32;
        (self.n_pieces.max(1) as f32 / n_with).ln().max(0.0)
    }

    /// How alike two terms are, 0-1.
    pub(super) fn likeness(&self, a: Term, b: Term) -> f32 {
        if a == b {
            return 1.0;
        }
        let (a, b) = (&self.stems[a], &self.stems[b]);
        let n_shared = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
        let longer = a.chars().count().max(b.chars().count());
        if n_shared >= SHARED && n_shared * 2 > longer { LIKENESS } else { 0.0 }
    }
}
