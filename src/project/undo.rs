//! Undo, redo and the history.
//!
//! An undo is a new operation that holds the inverse of another's changes; a redo is the
//! undo of an undo. So the log only ever grows, and both survive closing the program.

use super::change::OpOutput;
use super::error::ProjectError;
use super::op::Op;
use super::timeline::Timeline;
use super::{Changes, Project, Result};
use crate::i18n::Message;
use crate::model::*;
use crate::storage::{LoggedOperation, Storage, StorageError, for_table};

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

impl HistoryEntry {
    pub(super) fn of(logged: &LoggedOperation) -> Result<Self> {
        let op = serde_json::from_str(&logged.op).map_err(StorageError::Log)?;
        Ok(Self { id: logged.id, op, coder: logged.coder, at: logged.at, undoes: logged.undoes })
    }
}

/// What can be undone and redone, newest last.
#[derive(Clone, Debug, Default)]
pub(super) struct Stacks {
    undo: Vec<OperationId>,
    redo: Vec<OperationId>,
    timeline: Timeline,
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
                self.timeline.done(id);
            }
            Some(undone) if self.redo.last() == Some(&undone) => {
                self.redo.pop();
                self.undo.push(id);
                self.timeline.redone(id, undone);
            }
            Some(undone) => {
                let place = self.undo.iter().rposition(|&other| other == undone).unwrap_or(self.undo.len());
                let behind = self.undo.split_off(place);
                self.timeline.undone(id, undone, behind.get(1..).unwrap_or_default());
                self.undo.extend(behind.into_iter().skip(1));
                self.redo.push(id);
            }
        }
    }
}

impl Project {
    /// Takes the last operation back, and with it those that it went on with: each stands in
    /// the log as an operation of its own.
    pub fn undo(&mut self) -> Result<OpOutput<()>> {
        // First: a file that was replaced may leave nothing to undo.
        self.settle()?;
        let mut done: Option<Changes> = None;
        loop {
            let id = *self.stacks.undo.last().ok_or(ProjectError::NothingToUndo)?;
            let op = self.op_of(id)?;
            done = Some(Changes::and_then(done, self.undo_once()?.changes));
            let before = self.stacks.undo.last().map(|&id| self.op_of(id)).transpose()?;
            if !before.is_some_and(|before| op.goes_on_with(&before)) {
                break;
            }
        }
        let changes = done.ok_or(ProjectError::NothingToUndo)?;
        Ok(OpOutput { output: (), changes })
    }

    /// Takes the last operation back and no other.
    pub(super) fn undo_once(&mut self) -> Result<OpOutput<()>> {
        let id = *self.stacks.undo.last().ok_or(ProjectError::NothingToUndo)?;
        // Undoing a redo undoes the operation that was redone.
        let op = self.op_of(id)?.inner().clone();
        self.take_back(id, Op::Undo { op: Box::new(op) })
    }

    /// Does again what was undone last and nothing else.
    pub(super) fn redo_once(&mut self) -> Result<OpOutput<()>> {
        let id = *self.stacks.redo.last().ok_or(ProjectError::NothingToRedo)?;
        let op = self.op_of(id)?.inner().clone();
        self.take_back(id, Op::Redo { op: Box::new(op) })
    }

    /// Does again what was undone last, with what went on with it.
    pub fn redo(&mut self) -> Result<OpOutput<()>> {
        self.settle()?;
        let mut done: Option<Changes> = None;
        loop {
            let id = *self.stacks.redo.last().ok_or(ProjectError::NothingToRedo)?;
            let op = self.op_of(id)?;
            done = Some(Changes::and_then(done, self.redo_once()?.changes));
            let next = self.stacks.redo.last().map(|&id| self.op_of(id)).transpose()?;
            if !next.is_some_and(|next| next.goes_on_with(&op)) {
                break;
            }
        }
        let changes = done.ok_or(ProjectError::NothingToRedo)?;
        Ok(OpOutput { output: (), changes })
    }

    /// What can be undone, newest last.
    pub(super) fn undo_stack(&self) -> &[OperationId] {
        &self.stacks.undo
    }

    /// What can be done again, what comes first last.
    pub(super) fn redo_stack(&self) -> &[OperationId] {
        &self.stacks.redo
    }

    /// Where each operation led.
    pub(super) const fn timeline(&self) -> &Timeline {
        &self.stacks.timeline
    }

    /// The operation that undo would take back, without the redo around it.
    pub(super) fn last_op(&self) -> Result<Option<Op>> {
        let Some(&id) = self.stacks.undo.last() else { return Ok(None) };
        Ok(Some(self.op_of(id)?.inner().clone()))
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
        self.storage.newest_operations(limit)?.iter().map(HistoryEntry::of).collect()
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
