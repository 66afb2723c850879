//! Which words are asked for.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::model::{CodeId, DocumentId};

/// The longest phrase that is counted, in words.
pub const MAX_PHRASE: usize = 5;

/// Words or phrases to be counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WordSpec {
    /// The documents that are read; none for all.
    pub documents: Option<BTreeSet<DocumentId>>,
    /// True where interviewers' words are read too.
    pub with_interviewers: bool,
    /// How many words a phrase has, 1 to [`MAX_PHRASE`].
    pub n: usize,
    /// True where forms of one word are counted together by their stem.
    pub stems: bool,
    /// True where the stop words of the documents' languages are left out.
    pub without_stop_words: bool,
    /// Words that are left out beside them, in small letters.
    pub own_stop_words: BTreeSet<String>,
    /// Shorter words are left out, in characters.
    pub min_characters: usize,
    /// What is said fewer times is left out.
    pub min_count: u32,
    /// Only words in codings of these codes (or of codes below them); none for all words.
    pub coded: Option<Vec<CodeId>>,
}

impl Default for WordSpec {
    fn default() -> Self {
        Self {
            documents: None,
            with_interviewers: false,
            n: 1,
            stems: false,
            without_stop_words: true,
            own_stop_words: BTreeSet::new(),
            min_characters: 1,
            min_count: 1,
            coded: None,
        }
    }
}

impl WordSpec {
    /// True where the document is read.
    pub fn takes(&self, document: DocumentId) -> bool {
        self.documents.as_ref().is_none_or(|documents| documents.contains(&document))
    }
}
