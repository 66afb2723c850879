//! In which language codes are called in an export.

use std::borrow::Cow;

use super::Table;
use crate::i18n::{Catalog, Message};
use crate::project::Snapshot;

/// A study whose codes are called in a language, and what it lacks there.
pub struct Labelled<'s> {
    /// The study.
    pub snapshot: Cow<'s, Snapshot>,
    /// Which codes stand in the study's own words; none where all have a label, or no language was
    /// chosen.
    pub missing: Option<Message>,
}

impl<'s> Labelled<'s> {
    /// The study with its codes called in `language`, a BCP 47 code; empty for its own words.
    pub fn new(snapshot: &'s Snapshot, language: &str) -> Self {
        if language.is_empty() {
            return Self { snapshot: Cow::Borrowed(snapshot), missing: None };
        }
        let (labelled, missing) = snapshot.in_labels(language);
        let paths: Vec<String> = missing.iter().map(|&code| snapshot.codes().path(code)).collect();
        let missing = (!paths.is_empty()).then(|| {
            Message::new("codebook-note-missing")
                .with("n", paths.len())
                .with("language", language)
                .with("codes", paths.join("; "))
        });
        Self { snapshot: Cow::Owned(labelled), missing }
    }

    /// Lists below the table which codes have no label.
    #[must_use]
    pub fn noted(&self, mut table: Table, catalog: &Catalog) -> Table {
        table.notes.extend(self.missing.as_ref().map(|missing| catalog.say(missing)));
        table
    }
}
