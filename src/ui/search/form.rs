//! What is typed and chosen above the hits.

use crate::query::SearchSpec;
use crate::text::{Query, Reading, StemLanguage, Stems};
use crate::ui::view_state::ViewState;

/// What a person asks for. Ends with the session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// What was typed.
    pub text: String,
    /// How it is read.
    pub reading: Reading,
    /// Only whole words.
    pub whole_word: bool,
    /// Capitals and accents as typed.
    pub exact: bool,
    /// Other forms of the words too.
    pub stems: Stems,
    /// Leaves out what interviewers say.
    pub without_interviewer: bool,
    /// Only activated documents, where any are.
    pub activated_only: bool,
}

impl Form {
    /// The search that is asked for; none where nothing was typed.
    pub fn spec(&self, view: &ViewState) -> Option<SearchSpec> {
        if self.text.trim().is_empty() {
            return None;
        }
        let mut documents: Vec<_> = view.activated_documents.iter().copied().collect();
        documents.sort_unstable();
        if !self.activated_only {
            documents.clear();
        }
        let is_regex = self.reading == Reading::Regex;
        let stems = if is_regex || self.exact { Stems::No } else { self.stems };
        let (whole_word, exact) = (self.whole_word, self.exact);
        let query = Query { text: self.text.clone(), reading: self.reading, whole_word, exact, stems };
        Some(SearchSpec { query, documents, without_interviewer: self.without_interviewer, ..SearchSpec::default() })
    }
}

/// The ways of reading, each with the key of its name.
pub const READINGS: [(Reading, &str); 4] = [
    (Reading::Phrase, "search-phrase"),
    (Reading::AllWords, "search-all-words"),
    (Reading::AnyWord, "search-any-word"),
    (Reading::Regex, "search-regex"),
];

/// The ways of comparing words, each with the key of its name.
pub const STEMS: [(Stems, &str); 5] = [
    (Stems::No, "search-stems-no"),
    (Stems::OfText, "search-stems-of-text"),
    (Stems::Of(StemLanguage::Spanish), "search-stems-es"),
    (Stems::Of(StemLanguage::English), "search-stems-en"),
    (Stems::Of(StemLanguage::German), "search-stems-de"),
];
