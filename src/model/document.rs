//! Documents, their groups, and places in them.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{DocumentGroupId, DocumentId, Timestamp};
use crate::text::Span;

/// A named group of documents, in the order of the document list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DocumentGroup {
    /// The group's id.
    pub id: DocumentGroupId,
    /// Its name.
    pub name: String,
    /// Its place among the groups, smallest first.
    pub position: i64,
}

/// One text of the study, without the text itself (see [`DocumentText`]).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Document {
    /// The document's id.
    pub id: DocumentId,
    /// The group it stands in, if any.
    pub document_group: Option<DocumentGroupId>,
    /// Its name, unique in the project.
    pub name: String,
    /// Its place in its group, smallest first.
    pub position: i64,
    /// The file name it was imported from, without folders.
    pub source_name: String,
    /// SHA-256 of the imported file's bytes in hexadecimal digits; empty for a typed text.
    pub source_sha256: String,
    /// When it was added.
    pub created_at: Timestamp,
    /// The identity it had in another program's exchange file.
    pub external_id: Option<String>,
}

/// A document's text as stored: complete, `\n` line ends, no BOM, otherwise as written.
///
/// Its id is the document's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DocumentText {
    /// The document whose text it is.
    pub id: DocumentId,
    /// The text.
    pub text: Arc<str>,
    /// SHA-256 of the text in hexadecimal digits; the doctor compares it.
    pub sha256: String,
}

impl Default for DocumentText {
    fn default() -> Self {
        Self { id: DocumentId::default(), text: "".into(), sha256: String::new() }
    }
}

/// A place: a document and a span of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Segment {
    /// The document.
    pub document: DocumentId,
    /// Where in its text.
    pub span: Span,
}
