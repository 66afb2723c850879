//! What is known of documents beside their texts.

use super::{Op, OpOutput, Project, ProjectError, Result};
use crate::model::*;

/// The longest day, place or mode that is kept, in Unicode scalar values.
const MAX_CHARS: usize = 512;

/// What shall be known of documents; what is none stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DetailChange {
    /// What they are.
    pub material: Option<Material>,
    /// How their transcripts are written.
    pub convention: Option<Convention>,
    /// The day of the recording.
    pub recorded_on: Option<String>,
    /// On site, by telephone, online.
    pub mode: Option<String>,
    /// How long the recording is; inner none where that is not known.
    pub minutes: Option<Option<i64>>,
}

impl Project {
    /// Says of documents what they are, how they are written, and when, how and how long they
    /// were recorded.
    ///
    /// # Errors
    /// An unknown document, a text that is too long, or fewer than no minutes.
    pub fn set_document_details(&mut self, ids: &[DocumentId], change: &DetailChange) -> Result<OpOutput<()>> {
        let ids = &super::each_once(ids);
        let mut rows = Vec::with_capacity(ids.len());
        let plain = |text: &Option<String>, before: &str| match text {
            None => Ok(before.to_owned()),
            Some(text) if text.trim().chars().count() > MAX_CHARS => Err(ProjectError::NameTooLong),
            Some(text) => Ok(text.trim().replace(char::is_control, " ")),
        };
        for &id in ids {
            self.snapshot.document(id).ok_or_else(|| ProjectError::UnknownDocument(id.to_string()))?;
            let before = DocumentDetail { id, ..self.snapshot.detail(id) };
            rows.push(DocumentDetail {
                id,
                material: change.material.unwrap_or(before.material),
                convention: change.convention.unwrap_or(before.convention),
                recorded_on: plain(&change.recorded_on, &before.recorded_on)?,
                mode: plain(&change.mode, &before.mode)?,
                minutes: change.minutes.unwrap_or(before.minutes).map(|minutes| minutes.max(0)),
            });
        }
        self.transact(Op::SetDocumentDetails { n: ids.len() }, |tx| {
            for row in rows {
                match tx.before.details.get(&row.id) {
                    Some(_) => tx.update(&row)?,
                    // A document without such a row has the defaults.
                    None if row == (DocumentDetail { id: row.id, ..DocumentDetail::default() }) => {}
                    None => tx.insert(&row)?,
                }
            }
            Ok(())
        })
    }
}
