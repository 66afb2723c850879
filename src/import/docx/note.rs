//! Footnotes and endnotes: the text of each, by its number in the file.

use std::collections::HashMap;

/// The notes of a document, as `footnotes.xml` and `endnotes.xml` have them.
#[derive(Debug, Default)]
pub(super) struct Notes {
    pub footnotes: HashMap<String, String>,
    pub endnotes: HashMap<String, String>,
}

pub(super) use super::body::notes_of;
