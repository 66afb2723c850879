//! The text of a document's main part.

use super::note::Notes;
use super::walk::Walk;
use crate::import::ImportError;

/// What was seen and is worth a warning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub insertions: usize,
    pub deletions: usize,
    pub comments: usize,
}

/// The text of the main part; what was seen on the way is added up in `counts`.
pub(super) fn text_of(xml: &str, notes: &Notes, counts: &mut Counts) -> Result<String, ImportError> {
    let mut walk = Walk::new(notes);
    walk.run(xml)?;
    if !walk.is_word {
        return Err(ImportError::NotADocx);
    }
    *counts = walk.counts;
    Ok(walk.frames.finish())
}
