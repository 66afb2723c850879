//! Counting words and phrases: one pass over the texts.

use std::collections::HashMap;

use super::stop::StopWords;
use super::tokens::{self, Token};
use super::{MAX_PHRASE, WordCount, WordCounts, WordSpec};
use crate::project::{DocumentEntry, Progress, Snapshot};
use crate::query::matrix::belonging::{Belonging, Membership};
use crate::query::{Columns, MatrixSpec};
use crate::text::{Searched as _, StemLanguage};

/// No word: behind the last one of a short phrase.
const NONE: u32 = u32::MAX;

/// The words of a phrase by number.
type Phrase = [u32; MAX_PHRASE];

/// A word as it is written: which word it is, and how often it is written so.
struct Form {
    word: u32,
    is_stop: bool,
    n: u32,
}

/// What is known of a phrase.
#[derive(Default)]
struct Said {
    n: u32,
    documents: u32,
    /// One more than the document it was last said in.
    last_document: usize,
    /// A bit for each case.
    cases: Vec<u64>,
}

/// Counts; none where a person cancelled.
pub(super) fn count(snapshot: &Snapshot, spec: WordSpec, progress: &Progress) -> Option<WordCounts> {
    let scope = MatrixSpec { columns: Columns::Cases, documents: spec.documents.clone(), ..MatrixSpec::default() };
    let belonging = Belonging::new(snapshot, &scope);
    let n_cases = belonging.total() - 1;
    let mut counter = Counter { spec: &spec, n_cases, words: Words::default(), said: HashMap::new(), n_words: 0 };
    progress.begin(belonging.documents.len());
    for (place, (entry, membership)) in belonging.documents.iter().enumerate() {
        if progress.is_cancelled() {
            return None;
        }
        counter.read(snapshot, entry, membership, place + 1);
        progress.set(place + 1);
    }
    let n_documents = belonging.documents.len();
    let (entries, n_words) = counter.finish();
    Some(WordCounts { spec, entries, n_words, n_documents, n_cases })
}

struct Counter<'s> {
    spec: &'s WordSpec,
    n_cases: usize,
    words: Words<'s>,
    said: HashMap<Phrase, Said>,
    n_words: u64,
}

/// The forms and words met so far.
#[derive(Default)]
struct Words<'s> {
    forms: HashMap<(Option<StemLanguage>, &'s str), Form>,
    numbers: HashMap<String, u32>,
    stop_words: StopWords,
}

impl<'s> Counter<'s> {
    fn read(&mut self, snapshot: &'s Snapshot, entry: &'s DocumentEntry, membership: &Membership, document: usize) {
        let language = entry.transcript.language();
        let n = self.spec.n.clamp(1, MAX_PHRASE);
        // The last words of the sentence, with where the first of them begins.
        let mut last: Vec<(u32, bool, crate::text::CharIdx)> = Vec::new();
        tokens::each(snapshot, entry, self.spec, &mut |token: Token<'s>| {
            self.n_words += 1;
            if token.begins_sentence {
                last.clear();
            }
            let (word, is_stop) = self.words.number(token.text, language, self.spec);
            last.push((word, is_stop, token.span.start));
            if last.len() > n {
                last.remove(0);
            }
            if last.len() < n || last[0].1 || last[n - 1].1 {
                return;
            }
            let mut phrase = [NONE; MAX_PHRASE];
            phrase.iter_mut().zip(&last).for_each(|(to, from)| *to = from.0);
            let said = self.said.entry(phrase).or_default();
            said.n += 1;
            if said.last_document != document {
                said.last_document = document;
                said.documents += 1;
            }
            for &case in membership.at(last[0].2).iter().filter(|&&column| (column as usize) < self.n_cases) {
                if said.cases.is_empty() {
                    said.cases = vec![0; self.n_cases.div_ceil(64)];
                }
                said.cases[case as usize / 64] |= 1 << (case % 64);
            }
        });
    }

    fn finish(self) -> (Vec<WordCount>, u64) {
        let (texts, keys) = self.words.names();
        let mut said: Vec<(Phrase, Said)> =
            self.said.into_iter().filter(|(_, said)| said.n >= self.spec.min_count).collect();
        said.sort_unstable_by_key(|(phrase, _)| *phrase);
        let entry = |(phrase, said): (Phrase, Said)| {
            let words = || phrase.iter().filter(|&&word| word != NONE).map(|&word| word as usize);
            let text: Vec<&str> = words().map(|word| texts[word].as_str()).collect();
            WordCount {
                text: text.join(" "),
                n: said.n,
                documents: said.documents,
                cases: said.cases.iter().map(|word| word.count_ones()).sum(),
                keys: words().map(|word| keys[word].clone()).collect(),
            }
        };
        let mut entries: Vec<WordCount> = said.into_iter().map(entry).collect();
        entries.sort_by(|a, b| b.n.cmp(&a.n).then_with(|| a.text.cmp(&b.text)));
        (entries, self.n_words)
    }
}

impl<'s> Words<'s> {
    /// Which word a form is, and whether it is left out at the ends of phrases.
    fn number(&mut self, text: &'s str, language: Option<StemLanguage>, spec: &WordSpec) -> (u32, bool) {
        if let Some(form) = self.forms.get_mut(&(language, text)) {
            form.n += 1;
            return (form.word, form.is_stop);
        }
        let is_stop = self.stop_words.holds(text, language, spec);
        let key = tokens::key(text, if spec.stems { language } else { None });
        let next = self.numbers.len() as u32;
        let word = *self.numbers.entry(key).or_insert(next);
        self.forms.insert((language, text), Form { word, is_stop, n: 1 });
        (word, is_stop)
    }

    /// For each word its most frequent form in small letters, and what it is compared by.
    fn names(&self) -> (Vec<String>, Vec<String>) {
        let mut spellings: HashMap<(u32, String), u32> = HashMap::new();
        #[allow(clippy::iter_over_hash_type, reason = "sums do not depend on the order")]
        for ((_, text), form) in &self.forms {
            *spellings.entry((form.word, tokens::key(text, None))).or_default() += form.n;
        }
        let mut best: Vec<(u32, String)> = vec![(0, String::new()); self.numbers.len()];
        #[allow(clippy::iter_over_hash_type, reason = "the best does not depend on the order")]
        for ((word, text), n) in spellings {
            let best = &mut best[word as usize];
            if (n, std::cmp::Reverse(text.as_str())) > (best.0, std::cmp::Reverse(best.1.as_str())) {
                *best = (n, text);
            }
        }
        let mut keys = vec![String::new(); self.numbers.len()];
        #[allow(clippy::iter_over_hash_type, reason = "each has its own place")]
        for (key, &word) in &self.numbers {
            keys[word as usize].clone_from(key);
        }
        (best.into_iter().map(|(_, text)| text).collect(), keys)
    }
}
