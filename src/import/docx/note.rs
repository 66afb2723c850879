//! Footnotes and endnotes: the text of each, by its number in the file.

use std::collections::HashMap;

use super::walk::Walk;
use crate::import::ImportError;

/// The notes of a document, as `footnotes.xml` and `endnotes.xml` have them.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub footnotes: HashMap<String, String>,
    pub endnotes: HashMap<String, String>,
}

/// The notes of one of these parts by their ids.
pub(super) fn notes_of(xml: &str) -> Result<HashMap<String, String>, ImportError> {
    let none = Notes::default();
    let mut walk = Walk::new(&none);
    walk.run(xml)?;
    Ok(walk.found_notes)
}
