//! Find and replace over documents: what would be replaced, before it is.

use super::EditOutcome;
use crate::model::*;
use crate::project::{Result, Snapshot};
use crate::text::{Pattern, Substitute, TextEdit};

/// What replacing would do; see [`Snapshot::replacing`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replacing {
    /// The edit of each document in which something was found, ready for
    /// [`crate::project::Project::replace_words`].
    pub edits: Vec<(DocumentId, TextEdit)>,
    /// What would become of codings, over all documents.
    pub outcome: EditOutcome,
}

impl Replacing {
    /// How many passages would be replaced.
    pub fn n(&self) -> usize {
        self.edits.iter().map(|(_, edit)| edit.replacements().len()).sum()
    }
}

impl Snapshot {
    /// Finds what would be replaced in these documents, and what that would do to codings. What
    /// stands as it would be already is left out. Nothing is changed.
    pub fn replacing(&self, documents: &[DocumentId], pattern: &Pattern, with: &Substitute) -> Result<Replacing> {
        let mut replacing = Replacing::default();
        for &document in documents {
            let Some(entry) = self.document(document) else { continue };
            let transcript = &*entry.transcript;
            let edit = with.edit(&transcript.text, transcript.index(), pattern.find(transcript))?;
            if edit.is_empty() {
                continue;
            }
            let EditOutcome { detached, shrunk } = self.outcome_of_edit(document, &edit);
            replacing.outcome.detached.extend(detached);
            replacing.outcome.shrunk.extend(shrunk);
            replacing.edits.push((document, edit));
        }
        Ok(replacing)
    }
}
