//! The operation log: what was done, and what it changed.

use std::io::Read as _;

use rusqlite::OptionalExtension as _;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::record::hash_of_bytes;
use super::{Result, Storage, StorageError, Table};
use crate::model::{CoderId, OperationId, Timestamp};

/// The form in which payloads are written.
const FORMAT: i64 = 1;

/// A logged payload may unpack to this many bytes; more means a file that was tampered with.
const MAX_PAYLOAD_BYTES: u64 = 2 << 30;

/// One row of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct LoggedOperation {
    /// The operation's id.
    pub id: OperationId,
    /// Its place in the order of all operations of all copies.
    pub lamport: i64,
    /// The replica that did it.
    pub replica: i64,
    /// Its kind and arguments, as JSON, free of project text.
    pub op: String,
    /// Who did it.
    pub coder: Option<CoderId>,
    /// When.
    pub at: Timestamp,
    /// The operation it takes back.
    pub undoes: Option<OperationId>,
}

/// How rows were changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChangeKind {
    /// Rows came in. The rows themselves are the record: `data` is empty.
    Inserted,
    /// Rows were taken out; `data` holds them.
    Removed,
    /// Rows were changed; `data` holds pairs of before and after.
    Updated,
    /// A document's text was edited, and all ranges over it were moved along; `data` holds old and
    /// new words, and what became of the ranges that the edit alone does not tell.
    Text,
}

impl ChangeKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Inserted => "inserted",
            Self::Removed => "removed",
            Self::Updated => "updated",
            Self::Text => "text",
        }
    }

    fn of_name(name: &str) -> Option<Self> {
        [Self::Inserted, Self::Removed, Self::Updated, Self::Text].into_iter().find(|kind| kind.name() == name)
    }
}

/// Which rows of a table.
///
/// Written as `{"first": 7, "last": 9}` or `[7, 9]`: two ids in a list are no range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "StoredIdSet", into = "StoredIdSet")]
pub enum IdSet {
    /// All with ids from the first to the last, both included.
    Range(i64, i64),
    /// These.
    List(Vec<i64>),
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum StoredIdSet {
    Range { first: i64, last: i64 },
    List(Vec<i64>),
}

impl From<StoredIdSet> for IdSet {
    fn from(stored: StoredIdSet) -> Self {
        match stored {
            StoredIdSet::Range { first, last } => Self::Range(first, last),
            StoredIdSet::List(ids) => Self::List(ids),
        }
    }
}

impl From<IdSet> for StoredIdSet {
    fn from(ids: IdSet) -> Self {
        match ids {
            IdSet::Range(first, last) => Self::Range { first, last },
            IdSet::List(ids) => Self::List(ids),
        }
    }
}

impl IdSet {
    /// How many ids are named: exact for a list, the most there can be for a range.
    pub fn len(&self) -> usize {
        match self {
            Self::Range(first, last) => usize::try_from(last - first + 1).unwrap_or(0),
            Self::List(ids) => ids.len(),
        }
    }

    /// True where none is named.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The ids named.
    pub fn iter(&self) -> Box<dyn Iterator<Item = i64> + '_> {
        match self {
            Self::Range(first, last) => Box::new(*first..=*last),
            Self::List(ids) => Box::new(ids.iter().copied()),
        }
    }
}

/// One change of one table, as the log keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredChange {
    /// How the rows were changed.
    pub kind: ChangeKind,
    /// Whose rows.
    pub table: Table,
    /// Which rows.
    pub ids: IdSet,
    /// Deflated JSON; see [`ChangeKind`].
    pub data: Option<Vec<u8>>,
}

impl StoredChange {
    /// Packs rows, or pairs of rows, as they are kept in `data`.
    pub fn pack<T: Serialize>(rows: &[T]) -> Result<Vec<u8>> {
        let mut packed = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::fast());
        serde_json::to_writer(&mut packed, rows)?;
        Ok(packed.finish()?)
    }

    /// The rows, or pairs of rows, in `data`.
    pub fn unpack<T: DeserializeOwned>(&self) -> Result<Vec<T>> {
        let Some(data) = &self.data else { return Err(StorageError::Damaged) };
        let inflated = flate2::read::DeflateDecoder::new(data.as_slice()).take(MAX_PAYLOAD_BYTES);
        Ok(serde_json::from_reader(std::io::BufReader::new(inflated))?)
    }
}

impl Storage {
    /// Appends an operation with its changes and moves the Lamport clock on.
    pub fn log_operation(&self, operation: &LoggedOperation, changes: &[StoredChange]) -> Result<()> {
        self.conn
            .prepare_cached(
                "INSERT INTO operation (id, lamport, replica, op, coder, at, undoes, format)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute((
                operation.id,
                operation.lamport,
                operation.replica,
                &operation.op,
                operation.coder,
                operation.at,
                operation.undoes,
                FORMAT,
            ))?;
        self.add_to_sum(hash_of_operation(operation)?);
        let mut insert = self.conn.prepare_cached(
            "INSERT INTO operation_change (operation, seq, kind, table_name, ids, data) VALUES (?, ?, ?, ?, ?, ?)",
        )?;
        for (seq, change) in changes.iter().enumerate() {
            let ids = serde_json::to_string(&change.ids)?;
            insert.execute((
                operation.id,
                seq as i64,
                change.kind.name(),
                change.table.name(),
                ids,
                change.data.as_deref(),
            ))?;
            self.add_to_sum(hash_of_change(operation.id, change)?);
        }
        self.conn.prepare_cached("UPDATE project SET lamport = ? WHERE id = 1")?.execute([operation.lamport])?;
        Ok(())
    }

    /// The changes of an operation in the order in which they were made; none where the
    /// payload was erased.
    pub fn changes_of(&self, operation: OperationId) -> Result<Option<Vec<StoredChange>>> {
        let mut statement = self.conn.prepare_cached(
            "SELECT kind, table_name, ids, data FROM operation_change WHERE operation = ? ORDER BY seq",
        )?;
        let mut rows = statement.query([operation])?;
        let mut changes = Vec::new();
        while let Some(row) = rows.next()? {
            let kind = ChangeKind::of_name(&row.get::<_, String>(0)?).ok_or(StorageError::Damaged)?;
            let table = Table::of_name(&row.get::<_, String>(1)?).ok_or(StorageError::Damaged)?;
            let ids = serde_json::from_str(&row.get::<_, String>(2)?)?;
            changes.push(StoredChange { kind, table, ids, data: row.get(3)? });
        }
        Ok((!changes.is_empty()).then_some(changes))
    }

    /// The ids of all operations in order, each with what it undoes.
    pub fn operation_order(&self) -> Result<Vec<(OperationId, Option<OperationId>)>> {
        let mut statement = self.conn.prepare("SELECT id, undoes FROM operation ORDER BY lamport, id")?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Who did the oldest operation: the coder that the project was made with.
    pub fn first_coder(&self) -> Result<Option<CoderId>> {
        let sql = "SELECT coder FROM operation ORDER BY lamport, id LIMIT 1";
        Ok(self.conn.query_row(sql, [], |row| row.get(0)).optional()?.flatten())
    }

    /// One operation.
    pub fn operation(&self, id: OperationId) -> Result<Option<LoggedOperation>> {
        let sql = "SELECT id, lamport, replica, op, coder, at, undoes FROM operation WHERE id = ?";
        Ok(self.conn.prepare_cached(sql)?.query_row([id], logged_operation).optional()?)
    }

    /// The newest operations, newest first.
    pub fn newest_operations(&self, limit: usize) -> Result<Vec<LoggedOperation>> {
        let sql = "SELECT id, lamport, replica, op, coder, at, undoes FROM operation
                   ORDER BY lamport DESC, id DESC LIMIT ?";
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_map([limit], logged_operation)?.collect::<rusqlite::Result<_>>()?)
    }
}

/// A change of the log without its payload.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeOutline {
    /// Its place among the changes of its operation.
    pub seq: i64,
    /// How the rows were changed.
    pub kind: ChangeKind,
    /// Whose rows.
    pub table: Table,
    /// Which rows.
    pub ids: IdSet,
}

/// Reading the log page by page.
impl Storage {
    /// Operations in order of time, newest first: those before a place in that order, or the
    /// newest.
    pub fn operations_before(&self, place: Option<(i64, OperationId)>, limit: usize) -> Result<Vec<LoggedOperation>> {
        let sql = "SELECT id, lamport, replica, op, coder, at, undoes FROM operation
                   WHERE (lamport, id) < (?, ?) ORDER BY lamport DESC, id DESC LIMIT ?";
        let (lamport, id) = place.unwrap_or((i64::MAX, OperationId(i64::MAX)));
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut statement = self.conn.prepare_cached(sql)?;
        Ok(statement.query_map((lamport, id, limit), logged_operation)?.collect::<rusqlite::Result<_>>()?)
    }

    /// What an operation changed, without the payload; nothing where that was erased.
    pub fn outline_of(&self, operation: OperationId) -> Result<Vec<ChangeOutline>> {
        let sql = "SELECT seq, kind, table_name, ids FROM operation_change WHERE operation = ? ORDER BY seq";
        let mut statement = self.conn.prepare_cached(sql)?;
        let mut rows = statement.query([operation])?;
        let mut outlines = Vec::new();
        while let Some(row) = rows.next()? {
            outlines.push(ChangeOutline {
                seq: row.get(0)?,
                kind: ChangeKind::of_name(&row.get::<_, String>(1)?).ok_or(StorageError::Damaged)?,
                table: Table::of_name(&row.get::<_, String>(2)?).ok_or(StorageError::Damaged)?,
                ids: serde_json::from_str(&row.get::<_, String>(3)?)?,
            });
        }
        Ok(outlines)
    }

    /// One change of an operation, with its payload.
    pub fn change_of(&self, operation: OperationId, outline: &ChangeOutline) -> Result<StoredChange> {
        let sql = "SELECT data FROM operation_change WHERE operation = ? AND seq = ?";
        let data = self.conn.prepare_cached(sql)?.query_row((operation, outline.seq), |row| row.get(0))?;
        Ok(StoredChange { kind: outline.kind, table: outline.table, ids: outline.ids.clone(), data })
    }

    /// True where an operation can be taken back: its payload was not erased.
    pub fn has_changes(&self, operation: OperationId) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM operation_change WHERE operation = ?)";
        Ok(self.conn.prepare_cached(sql)?.query_row([operation], |row| row.get(0))?)
    }
}

impl Storage {
    /// The sum of the hashes of the whole log.
    pub(super) fn log_sum(&self) -> Result<i64> {
        let mut sum = 0i64;
        for operation in self.newest_operations(usize::MAX)? {
            sum = sum.wrapping_add(hash_of_operation(&operation)?);
            for change in self.changes_of(operation.id)?.unwrap_or_default() {
                sum = sum.wrapping_add(hash_of_change(operation.id, &change)?);
            }
        }
        Ok(sum)
    }
}

fn hash_of_operation(operation: &LoggedOperation) -> Result<i64> {
    let LoggedOperation { id, lamport, replica, op, coder, at, undoes } = operation;
    Ok(hash_of_bytes("operation", &serde_json::to_vec(&(id, lamport, replica, op, coder, at, undoes))?))
}

/// Changes of one operation may be told from one another by what they hold; their order is
/// not part of the sum.
fn hash_of_change(operation: OperationId, change: &StoredChange) -> Result<i64> {
    let mut bytes = serde_json::to_vec(&(operation, change.kind, change.table, &change.ids))?;
    bytes.extend_from_slice(change.data.as_deref().unwrap_or_default());
    Ok(hash_of_bytes("operation_change", &bytes))
}

fn logged_operation(row: &rusqlite::Row<'_>) -> rusqlite::Result<LoggedOperation> {
    Ok(LoggedOperation {
        id: row.get(0)?,
        lamport: row.get(1)?,
        replica: row.get(2)?,
        op: row.get(3)?,
        coder: row.get(4)?,
        at: row.get(5)?,
        undoes: row.get(6)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_two_is_no_range() {
        for ids in [IdSet::List(vec![7, 9]), IdSet::List(vec![9, 7]), IdSet::List(vec![7]), IdSet::Range(7, 9)] {
            let json = serde_json::to_string(&ids).expect("written");
            assert_eq!(serde_json::from_str::<IdSet>(&json).expect("read"), ids, "{json}");
        }
    }
}
