//! Undo, redo and the history.
//!
//! An undo is a new operation that holds the inverse of another's changes; a redo is the
//! undo of an undo. So the log only ever grows, and both survive closing the program.

use super::change::OpOutput;
use super::error::ProjectError;
use super::op::Op;
use super::{Project, Result};
use crate::i18n::Message;
use crate::model::*;
use crate::storage::{Storage, StorageError, for_table};

/// One line of the history.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryEntry {
    /// The operation.
    pub id: OperationId,
    /// What was done.
    pub op: Op,
    /// By whom.
    pub coder: Option<CoderId>,
    /// When.
    pub at: Timestamp,
    /// The operation it takes back, if it is an undo or a redo.
    pub undoes: Option<OperationId>,
}

/// What can be undone and redone, newest last.
#[derive(Clone, Debug, Default)]
pub(super) struct Stacks {
    undo: Vec<OperationId>,
    redo: Vec<OperationId>,
}

impl Stacks {
    /// The stacks that the log leads to.
    pub(super) fn read(storage: &Storage) -> Result<Self> {
        let mut stacks = Self::default();
        for (id, undoes) in storage.operation_order()? {
            stacks.push(id, undoes);
        }
        Ok(stacks)
    }

    /// True where nothing was ever done.
    pub(super) const fn is_empty(&self) -> bool {
        self.undo.is_empty() && self.redo.is_empty()
    }

    fn push(&mut self, id: OperationId, undoes: Option<OperationId>) {
        match undoes {
            None => {
                self.undo.push(id);
                self.redo.clear();
            }
            Some(undone) if self.redo.last() == Some(&undone) => {
                self.redo.pop();
                self.undo.push(id);
            }
            Some(undone) => {
                if self.undo.last() == Some(&undone) {
                    self.undo.pop();
                } else {
                    self.undo.retain(|&other| other != undone);
                }
                self.redo.push(id);
            }
        }
    }
}

impl Project {
    /// Takes the last operation back.
    pub fn undo(&mut self) -> Result<OpOutput<()>> {
        // First: a file that was replaced may leave nothing to undo.
        self.settle()?;
        let id = *self.stacks.undo.last().ok_or(ProjectError::NothingToUndo)?;
        let op = self.op_of(id)?;
        // Undoing a redo undoes the operation that was redone.
        self.take_back(id, Op::Undo { op: Box::new(op.inner().clone()) })
    }

    /// Does again what was undone last.
    pub fn redo(&mut self) -> Result<OpOutput<()>> {
        self.settle()?;
        let id = *self.stacks.redo.last().ok_or(ProjectError::NothingToRedo)?;
        let op = self.op_of(id)?;
        self.take_back(id, Op::Redo { op: Box::new(op.inner().clone()) })
    }

    /// What [`Self::undo`] would take back, in words.
    pub fn undo_label(&self) -> Option<Message> {
        self.label(self.stacks.undo.last())
    }

    /// What [`Self::redo`] would do again, in words.
    pub fn redo_label(&self) -> Option<Message> {
        self.label(self.stacks.redo.last())
    }

    /// The newest operations, newest first.
    pub fn history(&self, limit: usize) -> Result<Vec<HistoryEntry>> {
        let operations = self.storage.newest_operations(limit)?;
        let entry = |logged: crate::storage::LoggedOperation| {
            let op = serde_json::from_str(&logged.op).map_err(StorageError::Log)?;
            Ok(HistoryEntry { id: logged.id, op, coder: logged.coder, at: logged.at, undoes: logged.undoes })
        };
        operations.into_iter().map(entry).collect()
    }

    fn take_back(&mut self, id: OperationId, op: Op) -> Result<OpOutput<()>> {
        let changes = self.storage.changes_of(id)?.ok_or(ProjectError::UndoBarrier)?;
        self.transact_as(op, Some(id), |tx| {
            for change in changes.iter().rev() {
                for_table!(change.table, Row => tx.invert::<Row>(change)?);
            }
            Ok(())
        })
    }

    fn op_of(&self, id: OperationId) -> Result<Op> {
        let logged = self.storage.operation(id)?.ok_or(StorageError::Damaged)?;
        Ok(serde_json::from_str(&logged.op).map_err(StorageError::Log)?)
    }

    fn label(&self, id: Option<&OperationId>) -> Option<Message> {
        let op = self.op_of(*id?).ok()?;
        Some(op.inner().message(&self.snapshot))
    }

    pub(super) fn note_in_stacks(&mut self, id: OperationId, undoes: Option<OperationId>) {
        self.stacks.push(id, undoes);
    }
}
