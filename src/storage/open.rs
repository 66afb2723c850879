//! Creating and opening a project file.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::header::{self, APPLICATION_ID};
use super::upgrade::{VERSION, run_scripts};
use super::{Result, Storage, StorageError, guard};
use crate::model::Timestamp;

/// For what a file is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// To work in it: nobody else may have it open meanwhile.
    #[default]
    Write,
    /// Only to read; other readers may do the same at the same time.
    Read,
}

/// How a file is opened.
#[derive(Clone, Debug, Default)]
pub struct OpenOptions {
    /// The key of an encrypted project. No version can open one yet; giving a key is an error.
    pub key: Option<String>,
    /// To write or only to read.
    pub mode: Mode,
}

impl Storage {
    /// Makes a new, empty project file. A path where something stands is refused.
    pub fn create(path: &Path) -> Result<Self> {
        if std::fs::symlink_metadata(path).is_ok() {
            return Err(StorageError::Exists(path.into()));
        }
        refuse_read_only_folder(path)?;
        // Made by us or not at all: what another program puts there at this moment is not ours
        // to fill, and not ours to clear away.
        std::fs::OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists => StorageError::Exists(path.into()),
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => {
                StorageError::ReadOnly(path.into())
            }
            _ => error.into(),
        })?;
        let made = || -> Result<Self> {
            let hold = guard::Hold::take(path, Mode::Write);
            let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
            let conn = Connection::open_with_flags(path, flags)?;
            let mut storage = Self::of(conn, hold, Some(path.into()), Mode::Write);
            storage.set_up()?;
            storage.conn.execute_batch("BEGIN EXCLUSIVE")?;
            fill_new(&storage.conn)?;
            storage.identity = guard::Identity::of(path);
            storage.commit()?;
            Ok(storage)
        };
        made().map_err(|error| {
            remove_new(path);
            locate(error, path)
        })
    }

    /// Takes a project that was just made away again: the rest of making it failed.
    pub fn discard(self) {
        let path = self.path.clone();
        drop(self);
        if let Some(path) = path {
            remove_new(&path);
        }
    }

    /// A project that lives in memory and ends with the program: for tests and trials.
    pub fn in_memory() -> Result<Self> {
        let conn = Connection::open_in_memory()?;
        let storage = Self::of(conn, None, None, Mode::Write);
        storage.set_up()?;
        fill_new(&storage.conn)?;
        Ok(storage)
    }

    /// Opens a project file.
    ///
    /// Nothing of the file is believed before its header and its whole schema have been
    /// compared with ours.
    pub fn open(path: &Path, options: &OpenOptions) -> Result<Self> {
        if options.key.is_some() {
            return Err(StorageError::KeyNotSupported);
        }
        let _one = guard::one_opening_at_a_time();
        let hold = guard::Hold::take(path, options.mode).ok_or_else(|| StorageError::OpenElsewhere(path.into()))?;
        // Where another reader of this program has it open, that one has looked.
        if hold.is_first {
            header::check(path)?;
        }
        let writable = may_be_written(path, hold.is_first);
        if options.mode == Mode::Write && !writable {
            return Err(StorageError::ReadOnly(path.into()));
        }
        // A reader too opens for writing where it may, so that what a crash left behind is
        // rolled back instead of being an error.
        let access = if writable { OpenFlags::SQLITE_OPEN_READ_WRITE } else { OpenFlags::SQLITE_OPEN_READ_ONLY };
        let opened = || -> Result<Self> {
            let conn = Connection::open_with_flags(path, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
            let mut storage = Self::of(conn, Some(hold), Some(path.into()), options.mode);
            storage.set_up()?;
            // The lock comes first: of two programs that open at one moment, one is let in.
            storage.conn.execute_batch(if options.mode == Mode::Write { "BEGIN EXCLUSIVE" } else { "BEGIN" })?;
            let version = storage.version()?;
            storage.compare_schema(version)?;
            if options.mode == Mode::Write {
                storage.conn.execute_batch("UPDATE project SET n_opened = n_opened + 1 WHERE id = 1")?;
            }
            storage.project_row()?;
            storage.read_content_sum()?;
            storage.conn.execute_batch("COMMIT")?;
            storage.identity = guard::Identity::of(path);
            storage.upgrade(version)?;
            Ok(storage)
        };
        opened().map_err(|error| locate(error, path))
    }

    pub(super) fn set_up(&self) -> Result<()> {
        let conn = &self.conn;
        conn.busy_timeout(Duration::from_millis(if self.mode == Mode::Read { 500 } else { 250 }))?;
        conn.set_prepared_statement_cache_capacity(96);
        for (option, on) in [
            (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
            (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
            (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        ] {
            conn.set_db_config(option, on)?;
        }
        if self.mode == Mode::Write {
            conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        }
        conn.execute_batch(
            "PRAGMA synchronous = EXTRA; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
             PRAGMA temp_store = MEMORY; PRAGMA cell_size_check = ON; PRAGMA cache_size = -32000;",
        )?;
        if self.mode == Mode::Write && self.path.is_some() {
            let mode: String = conn.query_row("PRAGMA journal_mode = TRUNCATE", [], |row| row.get(0))?;
            if !mode.eq_ignore_ascii_case("truncate") {
                return Err(StorageError::OpenElsewhere(PathBuf::new()));
            }
        }
        Ok(())
    }

    /// Refuses a file whose tables, indexes, views or triggers are not exactly those of its version.
    fn compare_schema(&self, version: i64) -> Result<()> {
        let ours = Connection::open_in_memory()?;
        run_scripts(&ours, 0, version)?;
        if schema_of(&self.conn)? == schema_of(&ours)? {
            Ok(())
        } else {
            Err(StorageError::NotAProject(PathBuf::new()))
        }
    }
}

/// What `sqlite_schema` says, without white space.
fn schema_of(conn: &Connection) -> Result<Vec<(String, String, String)>> {
    let mut statement =
        conn.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name")?;
    let rows = statement.query_map([], |row| {
        let sql: String = row.get(3)?;
        Ok((row.get::<_, String>(0)? + " " + &row.get::<_, String>(1)?, row.get(2)?, sql.split_whitespace().collect()))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn fill_new(conn: &Connection) -> Result<()> {
    run_scripts(conn, 0, VERSION)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    conn.pragma_update(None, "user_version", VERSION)?;
    conn.execute(
        "INSERT INTO project (id, uuid, created_at) VALUES (1, ?1, ?2)",
        (uuid::Uuid::new_v4().to_string(), Timestamp::now()),
    )?;
    Ok(())
}

/// A file or folder whose write permission was taken away is left alone even where the
/// system (as for its administrator) would let us through.
///
/// `try_it` says that the file may be opened to see: nobody in this program has it open.
fn may_be_written(path: &Path, try_it: bool) -> bool {
    std::fs::metadata(path).is_ok_and(|metadata| !metadata.permissions().readonly())
        && (!try_it || std::fs::OpenOptions::new().write(true).open(path).is_ok())
        && refuse_read_only_folder(path).is_ok()
}

/// Removes a file that we made a moment ago, and its journal.
fn remove_new(path: &Path) {
    for left in [path.to_path_buf(), header::journal_of(path)] {
        if std::fs::symlink_metadata(&left).is_ok() && std::fs::remove_file(&left).is_err() {
            break;
        }
    }
}

fn refuse_read_only_folder(path: &Path) -> Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    match std::fs::metadata(folder) {
        Ok(metadata) if !metadata.is_dir() => Err(StorageError::Missing(folder.into())),
        // On Windows a folder's read-only flag means something else.
        Ok(metadata) if cfg!(unix) && metadata.permissions().readonly() => Err(StorageError::ReadOnly(folder.into())),
        Ok(_) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => {
            Err(StorageError::ReadOnly(folder.into()))
        }
        Err(_) => Err(StorageError::Missing(folder.into())),
    }
}

/// Puts the path into an error that was made without one.
pub(super) fn locate(error: StorageError, path: &Path) -> StorageError {
    match error {
        StorageError::OpenElsewhere(at) if at.as_os_str().is_empty() => StorageError::OpenElsewhere(path.into()),
        StorageError::ReadOnly(at) if at.as_os_str().is_empty() => StorageError::ReadOnly(path.into()),
        StorageError::NotAProject(at) if at.as_os_str().is_empty() => StorageError::NotAProject(path.into()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_settings_are_those_that_lose_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("p.voces");
        let ask = |storage: &Storage, name: &str| {
            storage.conn.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, rusqlite::types::Value>(0))
        };
        let check = |storage: &Storage| {
            for (name, wanted) in [
                ("synchronous", 3),
                ("foreign_keys", 1),
                ("secure_delete", 1),
                ("temp_store", 2),
                ("trusted_schema", 0),
            ] {
                assert_eq!(ask(storage, name).expect(name), wanted.into(), "{name}");
            }
            assert_eq!(ask(storage, "journal_mode").expect("asked"), "truncate".to_owned().into());
            assert_eq!(ask(storage, "locking_mode").expect("asked"), "exclusive".to_owned().into());
            let defensive = storage.conn.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE);
            assert!(defensive.expect("asked"));
        };
        check(&Storage::create(&path).expect("created"));
        let storage = Storage::open(&path, &OpenOptions::default()).expect("opened");
        check(&storage);
        // The lock is held from the first moment, before anything was changed.
        let other = Connection::open(&path).expect("a handle");
        other.busy_timeout(Duration::ZERO).expect("set");
        assert!(other.query_row("SELECT count(*) FROM coding", [], |_row| Ok(())).is_err());
        drop(other);
        let journal = std::fs::metadata(header::journal_of(&path)).expect("it stands");
        assert_eq!(journal.len(), 0, "truncated at each commit");
    }

    #[test]
    fn a_key_is_refused_as_long_as_none_fits() {
        let options = OpenOptions { key: Some("x".into()), mode: Mode::Write };
        assert!(matches!(Storage::open(Path::new("x"), &options), Err(StorageError::KeyNotSupported)));
    }
}
