//! Categories of words, and how often each case says them.
//!
//! - A category holds words and phrases. A `*` in a word stands for any letters or none: `migr*`
//!   is *migrante* and *migrar*.
//! - Words are compared as word counts do it ([`crate::query::words`]): without regard to capitals,
//!   with regard to accents, so that a word's number is the same here and there. Where the category
//!   counts by stems, a word without `*` stands for all forms of its stem in the document's language.
//! - The words of a phrase stand one behind the other in one sentence of one turn.
//! - One category counts a word once: from left to right the longest entry is taken, and reading
//!   goes on behind it. Two categories do not look at each other.
//! - A hit belongs to the case in which its first word stands.

mod count;
mod entry;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::matrix::{Column, ColumnKey};
use super::words::WordSpec;
use crate::model::{SavedKind, SavedQueryId, Segment};
use crate::project::{Progress, Snapshot};

/// A category of words, as a project keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WordCategory {
    /// Its words and phrases, as they were typed.
    pub words: Vec<String>,
    /// True where words without `*` stand for their stem.
    pub stems: bool,
}

impl WordCategory {
    /// A category of a text: one word or phrase a line, or parted by commas or semicolons. What
    /// stands there twice is taken once.
    pub fn of_text(text: &str, stems: bool) -> Self {
        let mut words: Vec<String> = Vec::new();
        for word in text.split(['\n', ',', ';']) {
            let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
            if entry::is_something(&word) && !words.contains(&word) {
                words.push(word);
            }
        }
        Self { words, stems }
    }

    /// Its words and phrases, one a line.
    pub fn text(&self) -> String {
        self.words.join("\n")
    }
}

/// A category with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedCategory {
    /// Under which id the project keeps it.
    pub id: SavedQueryId,
    /// What it is called.
    pub name: String,
    /// What it holds.
    pub category: WordCategory,
}

/// The categories of a project, in their order. One that cannot be read is empty.
pub fn categories(snapshot: &Snapshot) -> Vec<NamedCategory> {
    let named = |row: &std::sync::Arc<crate::model::SavedQuery>| NamedCategory {
        id: row.id,
        name: row.name.clone(),
        category: serde_json::from_str(&row.spec).unwrap_or_default(),
    };
    snapshot.saved_queries(SavedKind::Words).into_iter().map(named).collect()
}

/// What is asked for: which categories, and in which words. Of the scope the documents, speakers
/// and codes are looked at; phrases, stop words and the like are matters of word counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DictionarySpec {
    /// The categories.
    pub categories: Vec<NamedCategory>,
    /// Which words are read.
    pub scope: WordSpec,
}

/// How often each case says the words of each category.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DictionaryCounts {
    /// What was asked for.
    pub spec: DictionarySpec,
    /// The cases with a document that takes part; last what belongs to none, where words do.
    pub columns: Vec<Column>,
    /// How many words were read in each column, and behind the last in all.
    pub n_words: Vec<u32>,
    /// How many documents were read.
    pub n_documents: usize,
    /// For each category the hits of each column, and behind the last of all.
    counts: Vec<Vec<u32>>,
}

impl DictionaryCounts {
    /// Reads all documents that take part. None where a person cancelled.
    pub fn new(snapshot: &Snapshot, spec: DictionarySpec, progress: &Progress) -> Option<Self> {
        count::count(snapshot, spec, progress)
    }

    /// How often a column says the words of a category; without a column all do.
    pub fn n(&self, category: usize, column: Option<usize>) -> u32 {
        self.counts[category][column.unwrap_or(self.columns.len())]
    }

    /// How many columns are cases.
    pub fn n_compared(&self) -> usize {
        self.columns.iter().filter(|column| column.key != ColumnKey::WithoutCase).count()
    }

    /// How many cases say a word of the category.
    pub fn n_present(&self, category: usize) -> usize {
        (0..self.n_compared()).filter(|&column| self.n(category, Some(column)) > 0).count()
    }

    /// Where a category's words are said in a column, or in all; in the order of the documents.
    pub fn hits(&self, snapshot: &Snapshot, category: usize, column: Option<usize>) -> Vec<Segment> {
        let key = column.map(|column| self.columns[column].key.clone());
        count::hits(snapshot, &self.spec, category, key)
    }
}
