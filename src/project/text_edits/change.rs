//! The change of a text, as it is done, logged and taken back.
//!
//! The log holds old and new words, and of the ranges only those that the words alone do not
//! bring back: which the edit shrank or emptied. All others are moved along, forth and back, by
//! the same rules. A letter typed before ten thousand codings is a few bytes of log.

use std::collections::HashMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::anchored::{Anchored, Move, WhenLost, for_anchored};
use crate::model::*;
use crate::project::documents::sha256;
use crate::project::{Focus, ProjectError, Result, Tx};
use crate::storage::{ChangeKind, IdSet, Record, StorageError, StoredChange, Table};
use crate::text::{EditError, Mapping, Span, TextEdit, TextIndex};

/// What the log keeps of an edited text.
#[derive(Debug, Default, Serialize, Deserialize)]
struct TextChange {
    /// Old and new words.
    edit: TextEdit,
    /// Rows as they were and as they became, of which the edit does not tell, table by table.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    rows: Vec<(Table, serde_json::Value)>,
}

/// An edit in the making.
struct Editing<'e> {
    document: DocumentId,
    text: &'e str,
    n_chars: u32,
    index: &'e TextIndex,
    /// From the old text to the new one, and back.
    mapping: Mapping,
    back: Mapping,
    n_chars_before: u32,
}

impl Editing<'_> {
    fn forth(&self) -> Move<'_> {
        Move { document: self.document, mapping: &self.mapping, n_chars: self.n_chars }
    }

    fn back(&self) -> Move<'_> {
        Move { document: self.document, mapping: &self.back, n_chars: self.n_chars_before }
    }
}

/// What an edit made of a document.
pub(super) struct Edited {
    /// The text afterwards.
    pub text: Arc<str>,
    /// Its index.
    pub index: TextIndex,
    /// Where the old positions have gone.
    pub mapping: Mapping,
}

/// Where a logged edit was made.
pub(in crate::project) fn edited_place(change: &StoredChange) -> Result<Segment> {
    let logged = change.unpack::<TextChange>()?.pop().ok_or(StorageError::Damaged)?;
    let document = change.ids.iter().next().map(DocumentId).ok_or(StorageError::Damaged)?;
    Ok(Segment { document, span: logged.edit.mapping().new_span() })
}

impl Tx<'_> {
    /// Edits a text: rows whose ranges lost all their words go first, then the text changes and
    /// all ranges move along.
    pub(super) fn edit_text(&mut self, document: DocumentId, edit: &TextEdit) -> Result<Edited> {
        let row = self.text_row(document)?;
        let index_before = TextIndex::new(&row.text);
        let edited = edit.apply(&row.text, &index_before).map_err(ProjectError::Edit)?;
        let index = TextIndex::new(&edited);
        let editing = Editing {
            document,
            text: &edited,
            n_chars: index.n_chars(),
            index: &index,
            mapping: edit.mapping(),
            back: edit.inverse().mapping(),
            n_chars_before: index_before.n_chars(),
        };
        for_anchored!(Row => self.take_lost::<Row>(&editing)?);
        let mut rows = Vec::new();
        for_anchored!(Row => {
            let told = self.move_rows::<Row>(&editing, None)?;
            if !told.is_empty() {
                rows.push((Row::TABLE, serde_json::to_value(&told).map_err(StorageError::Log)?));
            }
        });
        let mapping = editing.mapping;
        let text = self.store_text(row, edited)?;
        self.log_text(document, TextChange { edit: edit.clone(), rows })?;
        Ok(Edited { text, index, mapping })
    }

    /// Takes a logged edit back, as a new edit.
    pub(in crate::project) fn invert_text(&mut self, change: &StoredChange) -> Result<()> {
        let IdSet::List(ids) = &change.ids else { return Err(StorageError::Damaged.into()) };
        let document = DocumentId(*ids.first().ok_or(StorageError::Damaged)?);
        let logged = change.unpack::<TextChange>()?.pop().ok_or(StorageError::Damaged)?;
        let edit = logged.edit.inverse();
        let row = self.text_row(document)?;
        let index_before = TextIndex::new(&row.text);
        let edited = edit.apply(&row.text, &index_before).map_err(|_other_text| StorageError::Damaged)?;
        let index = TextIndex::new(&edited);
        let editing = Editing {
            document,
            text: &edited,
            n_chars: index.n_chars(),
            index: &index,
            mapping: edit.mapping(),
            back: logged.edit.mapping(),
            n_chars_before: index_before.n_chars(),
        };
        let mut rows = Vec::new();
        for_anchored!(Row => {
            let told = logged.rows.iter().find(|(table, _)| *table == Row::TABLE);
            let told: Vec<(Row, Row)> = match told {
                Some((_, pairs)) => serde_json::from_value(pairs.clone()).map_err(StorageError::Log)?,
                None => Vec::new(),
            };
            let told: HashMap<i64, Row> = told.into_iter().map(|(before, _)| (before.id(), before)).collect();
            let told = self.move_rows::<Row>(&editing, Some(told))?;
            if !told.is_empty() {
                rows.push((Row::TABLE, serde_json::to_value(&told).map_err(StorageError::Log)?));
            }
        });
        self.store_text(row, edited)?;
        self.log_text(document, TextChange { edit, rows })
    }

    fn text_row(&self, document: DocumentId) -> Result<DocumentText> {
        self.get::<DocumentText>(document)?.ok_or_else(|| ProjectError::UnknownDocument(document.to_string()))
    }

    fn store_text(&mut self, before: DocumentText, text: String) -> Result<Arc<str>> {
        let sha256 = sha256(text.as_bytes());
        let text: Arc<str> = text.into();
        let after = DocumentText { id: before.id, text: Arc::clone(&text), sha256 };
        self.storage.update(&[(before, after)])?;
        Ok(text)
    }

    fn log_text(&mut self, document: DocumentId, change: TextChange) -> Result<()> {
        self.changes.push(StoredChange {
            kind: ChangeKind::Text,
            table: Table::DocumentText,
            ids: IdSet::List(vec![document.0]),
            data: Some(StoredChange::pack(std::slice::from_ref(&change))?),
        });
        let span = change.edit.mapping().new_span();
        self.changed.documents.insert(document);
        self.changed.focus = Some(Focus::Place(Segment { document, span }));
        self.changed.edits.push((document, Arc::new(change.edit)));
        Ok(())
    }

    /// Takes the rows away whose ranges lose all their words and that do not stand on then.
    fn take_lost<T: Anchored>(&mut self, editing: &Editing<'_>) -> Result<()> {
        if T::WHEN_LOST == WhenLost::Kept {
            return Ok(());
        }
        let lost = T::rows_of(self.storage, editing.document)?;
        let lost = lost.iter().filter(|row| !row.is_lost() && row.moved(editing.forth()).is_lost());
        let lost: Vec<i64> = lost.map(Record::id).collect();
        match T::WHEN_LOST {
            WhenLost::Buried => self.bury_all::<T>(&lost),
            _ => self.remove_all::<T>(&lost),
        }
    }

    /// Moves the ranges of one table along. Where the log told what rows become, they become
    /// that. Gives the rows, as they were and as they are, that moving back would not restore.
    fn move_rows<T: Anchored>(&mut self, editing: &Editing<'_>, told: Option<HashMap<i64, T>>) -> Result<Vec<(T, T)>> {
        let words = |span: Span| words_hash(editing.index.slice(editing.text, span));
        let (behind, by) = editing.mapping.tail();
        let (mut one_by_one, mut tail, mut kept) = (Vec::new(), Vec::new(), Vec::new());
        for before in T::rows_of(self.storage, editing.document)? {
            let is_told = told.as_ref().and_then(|told| told.get(&before.id()));
            let after = match is_told {
                Some(after) => after.clone(),
                None => {
                    let mut after = before.moved(editing.forth());
                    let returns = told.is_some() || after.moved(editing.back()) == before;
                    if before.read_range().is_some_and(|range| editing.mapping.changes(range)) {
                        after.reread(&words);
                    }
                    if !returns {
                        kept.push((before.clone(), after.clone()));
                    }
                    after
                }
            };
            if is_told.is_some() {
                kept.push((before.clone(), after.clone()));
            }
            let moves_along = !T::POSITIONS.is_empty() && by != 0 && before.start() > behind;
            if moves_along {
                tail.push((before, after));
            } else if before != after {
                one_by_one.push((before, after));
            }
        }
        if !one_by_one.is_empty() || !tail.is_empty() {
            self.changed.moved.insert(T::TABLE);
        }
        // Those behind first: a row that moves one by one may come to stand among them.
        if !tail.is_empty() {
            self.storage.shift(T::POSITIONS, (editing.document.0, behind.0, by), &tail)?;
        }
        self.storage.update(&one_by_one)?;
        Ok(kept)
    }
}

impl From<EditError> for ProjectError {
    fn from(error: EditError) -> Self {
        Self::Edit(error)
    }
}
