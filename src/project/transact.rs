//! The one door: every change of a project goes through [`Project::transact`].

use std::collections::HashMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::change::{Changes, Focus, OpOutput};
use super::error::ProjectError;
use super::op::Op;
use super::replica::Replica;
use super::snapshot::Snapshot;
use super::{Project, Result, each_once};
use crate::model::*;
use crate::storage::{ChangeKind, IdSet, LoggedOperation, Record, Storage, StoredChange, Table};

/// A change in the making: rows are written and recorded at once.
pub struct Tx<'p> {
    pub(super) storage: &'p Storage,
    replica: &'p mut Replica,
    /// The project before the operation.
    pub before: &'p Snapshot,
    /// Who does it.
    pub coder: CoderId,
    /// In which run codings are made.
    pub run: Run,
    /// When.
    pub now: Timestamp,
    pub(super) changes: Vec<StoredChange>,
    pub(super) changed: Changes,
}

impl Tx<'_> {
    /// A fresh id.
    pub fn new_id<I: From<i64>>(&mut self) -> I {
        I::from(self.replica.next_id())
    }

    /// The row of an id as it stands now, in the middle of the operation.
    pub fn get<T: Record>(&self, id: impl Into<i64>) -> Result<Option<T>> {
        Ok(self.storage.get(id.into())?)
    }

    /// Stores new rows.
    pub fn insert_all<T: Record>(&mut self, rows: &[T]) -> Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        self.storage.insert(rows)?;
        self.note(rows);
        let ids: Vec<i64> = rows.iter().map(Record::id).collect();
        let contiguous = ids.windows(2).all(|pair| pair[1] == pair[0] + 1);
        let (first, last) = (ids[0], ids[ids.len() - 1]);
        if let Some(StoredChange { kind: ChangeKind::Inserted, table, ids: IdSet::Range(_, end), .. }) =
            self.changes.last_mut()
            && *table == T::TABLE
            && contiguous
            && first == *end + 1
        {
            *end = last;
        } else {
            let ids = if contiguous { IdSet::Range(first, last) } else { IdSet::List(ids) };
            self.changes.push(StoredChange { kind: ChangeKind::Inserted, table: T::TABLE, ids, data: None });
        }
        Ok(())
    }

    /// Stores one new row.
    pub fn insert<T: Record>(&mut self, row: &T) -> Result<()> {
        self.insert_all(std::slice::from_ref(row))
    }

    /// Replaces rows that stand; rows that are as they were are left out.
    pub fn update_all<T: Record + PartialEq + Clone>(&mut self, rows: &[T]) -> Result<()> {
        let mut pairs: Vec<(T, T)> = Vec::with_capacity(rows.len());
        // Named twice, a row becomes what it was said to be last.
        let mut places: HashMap<i64, usize> = HashMap::with_capacity(rows.len());
        for row in rows {
            if let Some(&place) = places.get(&row.id()) {
                pairs[place].1 = row.clone();
                continue;
            }
            let before: T = self.storage.get(row.id())?.ok_or(ProjectError::UnknownObject(row.id()))?;
            places.insert(row.id(), pairs.len());
            pairs.push((before, row.clone()));
        }
        pairs.retain(|(before, after)| before != after);
        self.replace(pairs)
    }

    /// Replaces one row.
    pub fn update<T: Record + PartialEq + Clone>(&mut self, row: &T) -> Result<()> {
        self.update_all(std::slice::from_ref(row))
    }

    fn replace<T: Record>(&mut self, pairs: Vec<(T, T)>) -> Result<()> {
        if pairs.is_empty() {
            return Ok(());
        }
        self.storage.update(&pairs)?;
        self.changes.push(StoredChange {
            kind: ChangeKind::Updated,
            table: T::TABLE,
            ids: IdSet::List(pairs.iter().map(|(before, _)| before.id()).collect()),
            data: Some(StoredChange::pack(&pairs)?),
        });
        for (before, after) in &pairs {
            self.note(std::slice::from_ref(before));
            self.note(std::slice::from_ref(after));
        }
        Ok(())
    }

    /// Deletes rows.
    pub fn remove_all<T: Record>(&mut self, ids: &[i64]) -> Result<()> {
        let rows = self.storage.get_all::<T>(&IdSet::List(each_once(ids)))?;
        self.take_out(rows)
    }

    /// Deletes rows on purpose: they leave tombstones.
    pub fn bury_all<T: Record>(&mut self, ids: &[i64]) -> Result<()> {
        let ids = each_once(ids);
        self.remove_all::<T>(&ids)?;
        let table_name = T::TABLE.name();
        let stones: Vec<Tombstone> =
            ids.iter().map(|&id| Tombstone { id, table_name: table_name.to_owned(), at: self.now }).collect();
        self.insert_all(&stones)
    }

    fn take_out<T: Record>(&mut self, rows: Vec<T>) -> Result<()> {
        if rows.is_empty() {
            return Ok(());
        }
        let ids = IdSet::List(rows.iter().map(Record::id).collect());
        let data = Some(StoredChange::pack(&rows)?);
        self.storage.remove(&rows)?;
        self.note(&rows);
        self.changes.push(StoredChange { kind: ChangeKind::Removed, table: T::TABLE, ids, data });
        Ok(())
    }

    /// Takes one logged change back, as a new change.
    pub(super) fn invert<T: Record + DeserializeOwned + Serialize>(&mut self, change: &StoredChange) -> Result<()> {
        match change.kind {
            ChangeKind::Inserted => {
                let rows = self.storage.get_all::<T>(&change.ids)?;
                self.take_out(rows)
            }
            ChangeKind::Removed => self.insert_all::<T>(&change.unpack()?),
            ChangeKind::Updated => {
                let mut pairs: Vec<(T, T)> =
                    change.unpack::<(T, T)>()?.into_iter().map(|(before, after)| (after, before)).collect();
                pairs.reverse();
                self.replace(pairs)
            }
            ChangeKind::Text => self.invert_text(change),
        }
    }

    /// Notes which documents the rows belong to, and what the operation is about: the first
    /// coding touched, else the first code, document, memo, place or case.
    fn note<T: Record>(&mut self, rows: &[T]) {
        for row in rows {
            let any: &dyn std::any::Any = row;
            let document = any.downcast_ref::<Coding>().map(|row| row.document);
            let document = document.or_else(|| any.downcast_ref::<Document>().map(|row| row.id));
            let document = document.or_else(|| any.downcast_ref::<Speaker>().map(|row| row.document));
            let document = document.or_else(|| any.downcast_ref::<Turn>().map(|row| row.document));
            let document = document.or_else(|| any.downcast_ref::<TimeMark>().map(|row| row.document));
            let document = document.or_else(|| any.downcast_ref::<FormatRange>().map(|row| row.document));
            self.changed.documents.extend(document);
            let is_more = |focus: &Focus| self.changed.focus.is_none_or(|now| rank(*focus) > rank(now));
            if let Some(focus) = focus_of_row(any).filter(is_more) {
                self.changed.focus = Some(focus);
            }
        }
    }
}

/// What a change of this row would be about.
pub(super) fn focus_of_row(row: &dyn std::any::Any) -> Option<Focus> {
    Some(if let Some(coding) = row.downcast_ref::<Coding>() {
        Focus::Coding(coding.id, coding.segment())
    } else if let Some(code) = row.downcast_ref::<Code>() {
        Focus::Code(code.id)
    } else if let Some(document) = row.downcast_ref::<Document>() {
        Focus::Document(document.id)
    } else if let Some(memo) = row.downcast_ref::<Memo>() {
        Focus::Memo(memo.id)
    } else if let Some(mark) = row.downcast_ref::<Mark>() {
        Focus::Place(mark.segment())
    } else if let Some(place) = row.downcast_ref::<QuestionPlace>() {
        Focus::Place(place.segment())
    } else if let Some(link) = row.downcast_ref::<SegmentLink>() {
        Focus::Place(link.from())
    } else if let Some(case) = row.downcast_ref::<Case>() {
        Focus::Case(case.id)
    } else if let Some(value) = row.downcast_ref::<Value>() {
        Focus::Case(value.case)
    } else {
        return None;
    })
}

/// What an operation is about rather than what it touches as well.
pub(super) const fn rank(focus: Focus) -> u8 {
    match focus {
        Focus::Coding(..) => 6,
        Focus::Code(_) => 5,
        Focus::Document(_) => 4,
        Focus::Memo(_) => 3,
        Focus::Place(_) => 2,
        Focus::Case(_) => 1,
    }
}

impl Project {
    /// Does `work` as one operation: one transaction of the file, one entry of the log, one
    /// new snapshot. When this returns `Ok`, the change is durable; when it returns an
    /// error, file, log and snapshot are as they were.
    ///
    /// Work that changes nothing leaves no entry in the log.
    pub fn transact<T>(&mut self, op: Op, work: impl FnOnce(&mut Tx<'_>) -> Result<T>) -> Result<OpOutput<T>> {
        self.transact_as(op, None, work)
    }

    pub(super) fn transact_as<T>(
        &mut self,
        op: Op,
        undoes: Option<OperationId>,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<OpOutput<T>> {
        self.settle()?;
        let done = self.try_transact(op, undoes, work);
        if done.as_ref().is_ok_and(|output| output.changes.operation.is_some()) {
            // What took our file's place during the commit would take it along.
            if self.storage.stands_elsewhere() {
                self.move_to_recovered()?;
            }
            return done;
        }
        // Ids that were given out stay given out: gaps cost nothing.
        self.storage.rollback();
        done
    }

    /// Sees to it that a change can begin: the file is ours to write, stands where it stood,
    /// and the snapshot is what it holds.
    pub(super) fn settle(&mut self) -> Result<()> {
        if self.storage.is_read_only() {
            return Err(ProjectError::OpenedReadOnly);
        }
        if self.storage.was_replaced() {
            self.move_to_recovered()?;
        }
        if self.commit_failed {
            self.reload()?;
            self.commit_failed = false;
        }
        Ok(())
    }

    fn try_transact<T>(
        &mut self,
        op: Op,
        undoes: Option<OperationId>,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T>,
    ) -> Result<OpOutput<T>> {
        self.storage.begin()?;
        let mut tx = Tx {
            storage: &self.storage,
            replica: &mut self.replica,
            before: &self.snapshot,
            coder: self.coder,
            run: self.run,
            now: Timestamp::now(),
            changes: Vec::new(),
            changed: Changes::default(),
        };
        let output = work(&mut tx)?;
        let (changes, mut changed, now) = (tx.changes, tx.changed, tx.now);
        if changes.is_empty() {
            return Ok(OpOutput { output, changes: Changes::default() });
        }
        let id = OperationId(self.replica.next_id());
        let operation = LoggedOperation {
            id,
            lamport: self.lamport + 1,
            replica: self.replica.number,
            op: serde_json::to_string(&op).map_err(crate::storage::StorageError::from)?,
            coder: Some(self.coder),
            at: now,
            undoes,
        };
        self.storage.log_operation(&operation, &changes)?;
        self.storage.set_replica_counter(self.replica.number, self.replica.counter)?;
        changed.operation = Some(id);
        changed.touched = touched(&changes);
        changed.touched.extend(changed.moved.iter().map(|&table| (table, IdSet::List(Vec::new()))));
        // The next snapshot is read before the commit: what cannot be read is not committed.
        let next = self.snapshot.patched(&self.storage, &changed)?;
        if let Err(error) = self.storage.commit() {
            // A disk that fails in the middle may have kept it or not: the file is asked before
            // the next change.
            self.commit_failed = true;
            return Err(error.into());
        }
        self.snapshot = std::sync::Arc::new(next);
        self.lamport += 1;
        self.saved_at = Some(now);
        self.note_in_stacks(id, undoes);
        self.keep_coder();
        Ok(OpOutput { output, changes: changed })
    }
}

/// The rows touched, table by table in the order in which each was touched first. No row is
/// named twice in one set.
fn touched(changes: &[StoredChange]) -> Vec<(Table, IdSet)> {
    let mut few: Vec<(Table, Vec<i64>)> = Vec::new();
    let mut many: Vec<(Table, IdSet)> = Vec::new();
    for change in changes {
        if matches!(change.ids, IdSet::Range(..)) && change.ids.len() >= 1024 {
            many.push((change.table, change.ids.clone()));
            continue;
        }
        match few.iter_mut().find(|(table, _)| *table == change.table) {
            Some((_, ids)) => ids.extend(change.ids.iter()),
            None => few.push((change.table, change.ids.iter().collect())),
        }
    }
    let few = few.into_iter().map(|(table, mut ids)| {
        ids.sort_unstable();
        ids.dedup();
        (table, IdSet::List(ids))
    });
    few.chain(many).collect()
}
