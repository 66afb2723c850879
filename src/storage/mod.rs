//! The project file: one SQLite database, and the only SQL of the program.
//!
//! Losing nothing is decided here: the rollback journal with `synchronous=EXTRA` survives a
//! power loss after every file operation; the lock is exclusive, so that two programs never
//! write one file; the schema is compared with ours before anything is read, so that a
//! hostile file's triggers never run; and the path is looked at before each write, so that
//! a file that was replaced under us is never written through the old handle.

mod backup;
mod error;
mod guard;
mod header;
mod log;
mod open;
mod place;
pub(crate) mod record;
mod tables;
mod upgrade;

use std::cell::Cell;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

pub use backup::{Backup, backup_folder, list_backups, newest_backup};
pub use error::StorageError;
pub use log::{ChangeKind, ChangeOutline, IdSet, LoggedOperation, StoredChange};
pub use open::{Mode, OpenOptions};
pub use place::{RiskyPlace, risky_place};
pub use record::Record;
pub use tables::Table;
pub(crate) use tables::for_table;

/// What the results of this module come as.
pub type Result<T, E = StorageError> = std::result::Result<T, E>;

/// What a file is known by, as kept in the `project` table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProjectRow {
    /// The project's identity; copies of a file share it.
    pub uuid: uuid::Uuid,
    /// When it was made.
    pub created_at: crate::model::Timestamp,
    /// The Lamport clock.
    pub lamport: i64,
}

/// An open project file.
#[derive(Debug)]
pub struct Storage {
    conn: Connection,
    /// Dropped behind the connection: until then nobody here may touch the file.
    _hold: Option<guard::Hold>,
    /// The file; none for a project in memory.
    path: Option<PathBuf>,
    mode: Mode,
    /// What the path looked like after our last write.
    identity: Option<guard::Identity>,
    /// The content sum: as the file has it, and with what was done since [`Self::begin`].
    committed_sum: i64,
    sum: Cell<i64>,
}

impl Storage {
    fn of(conn: Connection, hold: Option<guard::Hold>, path: Option<PathBuf>, mode: Mode) -> Self {
        Self { conn, _hold: hold, path, mode, identity: None, committed_sum: 0, sum: Cell::new(0) }
    }

    /// The file's path; none for a project in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// True where nothing may be written.
    pub fn is_read_only(&self) -> bool {
        self.mode == Mode::Read
    }

    /// The device and inode of the open file, for the pairing of installation and file.
    pub fn file_key(&self) -> Option<(u64, u64)> {
        self.identity.map(|identity| identity.file_key())
    }

    /// True where the path no longer leads to the file as we left it.
    pub fn was_replaced(&self) -> bool {
        match (&self.path, self.identity) {
            (Some(path), Some(identity)) => guard::Identity::of(path) != Some(identity),
            _ => false,
        }
    }

    /// Starts a transaction.
    pub fn begin(&self) -> Result<()> {
        // References are checked at the commit: within an operation rows may come in any order.
        let begin = "BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON";
        self.conn.execute_batch(begin).map_err(|error| self.locate(error.into()))
    }

    /// Makes the transaction durable: when this returns, a power loss takes nothing back.
    pub fn commit(&mut self) -> Result<()> {
        let sum = self.sum.get();
        if sum != self.committed_sum {
            let set = "UPDATE project SET content_sum = ? WHERE id = 1";
            self.conn.prepare_cached(set)?.execute([sum]).map_err(|error| self.locate(error.into()))?;
        }
        self.conn.execute_batch("COMMIT").map_err(|error| self.locate(error.into()))?;
        self.committed_sum = sum;
        self.note_identity();
        Ok(())
    }

    /// Starts a transaction in which all that is read is of one moment.
    pub fn begin_reading(&self) -> Result<()> {
        self.conn.execute_batch("BEGIN").map_err(|error| self.locate(error.into()))
    }

    /// Takes back everything since [`Self::begin`].
    pub fn rollback(&mut self) {
        self.sum.set(self.committed_sum);
        // After some errors (a full disk) SQLite has rolled back by itself, and says so here.
        if !self.conn.is_autocommit() && self.conn.execute_batch("ROLLBACK").is_err() {
            debug_assert!(self.conn.is_autocommit(), "a rollback failed");
        }
        self.note_identity();
    }

    /// Ends [`Self::begin_reading`].
    pub fn end_reading(&self) -> Result<()> {
        Ok(self.conn.execute_batch("COMMIT")?)
    }

    /// Notes what the file looks like after a write of ours. Where the path leads to another
    /// file by now, or nowhere, the old look stays, so that [`Self::was_replaced`] says so.
    fn note_identity(&mut self) {
        let now = self.path.as_deref().and_then(guard::Identity::of);
        if now.map(guard::Identity::file_key) == self.file_key() {
            self.identity = now;
        }
    }

    /// True where the file that we have open stands no longer at its path, though it may
    /// stand, untouched, elsewhere or nowhere: another took its place, or it was moved away.
    pub fn stands_elsewhere(&self) -> bool {
        match (&self.path, self.file_key()) {
            (Some(path), Some(key)) => guard::Identity::of(path).map(guard::Identity::file_key) != Some(key),
            _ => false,
        }
    }

    /// The row that says what the file is.
    pub fn project_row(&self) -> Result<ProjectRow> {
        let row = self.conn.query_row("SELECT uuid, created_at, lamport FROM project WHERE id = 1", [], |row| {
            Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?))
        });
        let (uuid, created_at, lamport) = row.map_err(|_no_row| StorageError::Damaged)?;
        let uuid = uuid.parse().map_err(|_not_a_uuid| StorageError::Damaged)?;
        Ok(ProjectRow { uuid, created_at, lamport })
    }

    /// Gives the file the identity of another: a recovered file is the same project.
    pub fn set_project_identity(&self, uuid: uuid::Uuid, created_at: crate::model::Timestamp) -> Result<()> {
        let sql = "UPDATE project SET uuid = ?1, created_at = ?2 WHERE id = 1";
        self.conn.execute(sql, (uuid.to_string(), created_at))?;
        Ok(())
    }

    /// The last counter that a replica used, if it ever wrote into this file.
    pub fn replica_counter(&self, replica: i64) -> Result<Option<i64>> {
        use rusqlite::OptionalExtension as _;
        let sql = "SELECT counter FROM replica WHERE number = ?";
        Ok(self.conn.query_row(sql, [replica], |row| row.get(0)).optional()?)
    }

    /// Notes the last counter that a replica used.
    pub fn set_replica_counter(&self, replica: i64, counter: i64) -> Result<()> {
        let sql = "INSERT INTO replica (number, counter) VALUES (?1, ?2)
                   ON CONFLICT (number) DO UPDATE SET counter = excluded.counter";
        self.conn.prepare_cached(sql)?.execute([replica, counter])?;
        Ok(())
    }

    /// Stores new rows.
    pub fn insert<'r, T: Record>(&self, rows: impl IntoIterator<Item = &'r T>) -> Result<()> {
        self.add_to_sum(record::insert(&self.conn, rows)?);
        Ok(())
    }

    /// Replaces rows, each given as it stands and as it will be; an error where one is not there.
    pub fn update<T: Record>(&self, pairs: &[(T, T)]) -> Result<()> {
        self.add_to_sum(record::update(&self.conn, pairs)?.ok_or(StorageError::Damaged)?);
        Ok(())
    }

    /// Moves all rows of a document that begin behind a place by as much, given as they stand and
    /// as they will stand; an error where the file holds others.
    pub fn shift<T: Record>(
        &self,
        columns: &[&str],
        (document, behind, by): (i64, u32, i64),
        pairs: &[(T, T)],
    ) -> Result<()> {
        let change = record::shift(&self.conn, columns, (document, behind, by), pairs)?;
        self.add_to_sum(change.ok_or(StorageError::Damaged)?);
        Ok(())
    }

    /// Deletes rows, given as they stand.
    pub fn remove<T: Record>(&self, rows: &[T]) -> Result<()> {
        self.add_to_sum(record::remove(&self.conn, rows)?);
        Ok(())
    }

    fn add_to_sum(&self, change: i64) {
        self.sum.set(self.sum.get().wrapping_add(change));
    }

    /// Asks the file for its content sum, at opening and after a commit that failed.
    pub fn read_content_sum(&mut self) -> Result<()> {
        let sql = "SELECT content_sum FROM project WHERE id = 1";
        self.committed_sum = self.conn.query_row(sql, [], |row| row.get(0))?;
        self.sum.set(self.committed_sum);
        Ok(())
    }

    /// True where all rows of the study and of the log are those that were written: reads all.
    pub fn content_is_as_written(&self) -> Result<bool> {
        let (mut sum, mut bytes) = (self.log_sum()?, Vec::new());
        for table in Table::ALL {
            for_table!(table, Row => {
                let mut failed = None;
                self.for_each(|row: Row| match record::hash_of(&row, &mut bytes) {
                    Ok(hash) => sum = sum.wrapping_add(hash),
                    Err(error) => failed = Some(error),
                })?;
                if let Some(error) = failed {
                    return Err(error.into());
                }
            });
        }
        Ok(sum
            == self.conn.query_row("SELECT content_sum FROM project WHERE id = 1", [], |row| row.get::<_, i64>(0))?)
    }

    /// The row of an id.
    pub fn get<T: Record>(&self, id: i64) -> Result<Option<T>> {
        Ok(record::get(&self.conn, id)?)
    }

    /// The rows of a set of ids; those that are not there are left out.
    pub fn get_all<T: Record>(&self, ids: &IdSet) -> Result<Vec<T>> {
        match ids {
            IdSet::Range(first, last) => Ok(record::range(&self.conn, *first, *last)?),
            IdSet::List(ids) => ids.iter().filter_map(|&id| self.get(id).transpose()).collect(),
        }
    }

    /// Hands every row of a table to `each`, by id.
    pub fn for_each<T: Record>(&self, each: impl FnMut(T)) -> Result<()> {
        Ok(record::for_each(&self.conn, each)?)
    }

    /// Hands every text to `each` as the bytes in the file, by document: who asks for all of
    /// them checks on another thread that they are UTF-8.
    pub fn for_each_text(&self, mut each: impl FnMut(crate::model::DocumentId, Vec<u8>)) -> Result<()> {
        let mut statement = self.conn.prepare("SELECT id, text FROM document_text ORDER BY id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            each(row.get(0)?, row.get_ref(1)?.as_bytes().map_err(|_no_text| StorageError::Damaged)?.to_vec());
        }
        Ok(())
    }

    /// The rows that belong to a document, by id.
    pub fn of_document<T: Record>(&self, document: i64) -> Result<Vec<T>> {
        Ok(record::of_document(&self.conn, "document", document)?)
    }

    /// The rows whose other end stands in a document, by id.
    pub fn of_document_at<T: Record>(&self, column: &str, document: i64) -> Result<Vec<T>> {
        Ok(record::of_document(&self.conn, column, document)?)
    }

    /// SQLite's own check of the whole file: what it complains of, nothing where all is well.
    pub fn integrity_errors(&self) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare("PRAGMA integrity_check(20)")?;
        let lines = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        let mut dangling = self.conn.prepare("PRAGMA foreign_key_check")?;
        let broken = dangling.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(lines.into_iter().filter(|line| line != "ok").chain(broken).collect())
    }

    /// Puts the path into an error that was made without one.
    fn locate(&self, error: StorageError) -> StorageError {
        open::locate(error, self.path.as_deref().unwrap_or(Path::new("")))
    }
}

impl Drop for Storage {
    /// Takes the empty journal away, so that a project is one file. SQLite does it under its
    /// own lock; where it cannot, an empty journal means nothing and does no harm.
    fn drop(&mut self) {
        if self.mode == Mode::Write && self.path.is_some() && !self.was_replaced() {
            drop(self.conn.execute_batch("PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = DELETE"));
        }
    }
}
