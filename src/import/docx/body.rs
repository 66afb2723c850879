//! What is known of a document before its parts are read, and what they say together.

use super::note::Notes;
use super::styles::Styles;
use super::walk::Walk;
use crate::import::comments::{Authors, Comments};
use crate::import::rich::Rich;
use crate::import::{ImportError, ReadOptions};

/// What was seen and is worth a warning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub insertions: usize,
    pub deletions: usize,
    pub authors: Authors,
    /// Signs of comments.
    pub comments: usize,
    /// Rows of tables that were read as turns.
    pub turn_rows: usize,
}

/// What all parts of a document share.
pub(super) struct Shared<'s> {
    pub options: &'s ReadOptions,
    pub styles: &'s Styles,
    pub notes: &'s Notes,
}

/// The words of the main part; what was seen on the way is added up in `counts`.
pub(super) fn words_of(
    xml: &str,
    shared: &Shared<'_>,
    comments: &mut Comments,
    counts: &mut Counts,
) -> Result<Rich, ImportError> {
    let mut walk = Walk::new(shared, comments);
    walk.run(xml)?;
    if !walk.is_word {
        return Err(ImportError::NotADocx);
    }
    let words = walk.frames.finish();
    *counts = Counts { turn_rows: walk.frames.n_turn_rows, ..walk.counts };
    Ok(words)
}
