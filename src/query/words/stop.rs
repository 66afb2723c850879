//! Which words are left out at the ends of phrases.

use std::collections::{HashMap, HashSet};

use super::WordSpec;
use super::tokens::key;
use crate::text::StemLanguage;

/// The lists of the languages met so far.
#[derive(Default)]
pub(super) struct StopWords {
    lists: HashMap<StemLanguage, HashSet<String>>,
}

impl StopWords {
    /// True where a word, as it is written in a document of a language, is left out.
    pub(super) fn holds(&mut self, word: &str, language: Option<StemLanguage>, spec: &WordSpec) -> bool {
        let plain = key(word, None);
        word.chars().count() < spec.min_characters
            || spec.own_stop_words.contains(&plain)
            || spec.without_stop_words && language.is_some_and(|language| self.list(language).contains(&plain))
    }

    fn list(&mut self, language: StemLanguage) -> &HashSet<String> {
        self.lists.entry(language).or_insert_with(|| {
            let code = match language {
                StemLanguage::Spanish => "es",
                StemLanguage::English => "en",
                StemLanguage::German => "de",
            };
            let words = stop_words::lookup(code).unwrap_or_default();
            words.iter().map(|word| key(word, None)).collect()
        })
    }
}
