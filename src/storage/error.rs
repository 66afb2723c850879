//! What can go wrong with a project file.

use std::path::PathBuf;

use crate::i18n::Message;

/// Why a project file could not be opened, read or written.
///
/// Each has one sentence in `core.ftl` (`storage-…`) that says what happened, what it means
/// for the data and what to do; paths come last.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// There is no file at the path.
    #[error("no file at this path")]
    Missing(PathBuf),
    /// Something stands at the path already.
    #[error("something stands at this path already")]
    Exists(PathBuf),
    /// The file is not a Voces project, or was given tables, views or triggers that are not ours.
    #[error("not a Voces project")]
    NotAProject(PathBuf),
    /// The file was written by a newer version of the program.
    #[error("written by a newer version ({found}, known: {known})")]
    Newer {
        /// The version the file says.
        found: i64,
        /// The newest version this program knows.
        known: i64,
    },
    /// Another window or command has it open.
    #[error("open elsewhere")]
    OpenElsewhere(PathBuf),
    /// The file or its folder may not be written.
    #[error("may not be written")]
    ReadOnly(PathBuf),
    /// The file may not be read.
    #[error("may not be read")]
    NotReadable(PathBuf),
    /// No room is left on the disk.
    #[error("no room on the disk")]
    DiskFull,
    /// The file is damaged.
    #[error("the file is damaged")]
    Damaged,
    /// A key was given, and this version cannot open encrypted projects.
    #[error("encrypted projects are not supported")]
    KeyNotSupported,
    /// The operating system refused for another reason.
    #[error("file system: {0}")]
    Io(#[source] std::io::Error),
    /// SQLite refused for another reason: a mistake of ours.
    #[error("database: {0}")]
    Database(#[source] rusqlite::Error),
    /// The operation log holds something that this version cannot read.
    #[error("operation log: {0}")]
    Log(#[source] serde_json::Error),
}

impl StorageError {
    /// True where the file can be opened to be read at least.
    pub const fn is_read_only(&self) -> bool {
        matches!(self, Self::ReadOnly(_))
    }

    /// True where the disk or the file itself is lost or full: work must stop until a person
    /// has decided.
    pub const fn stops_work(&self) -> bool {
        matches!(self, Self::DiskFull | Self::Damaged | Self::Missing(_) | Self::Io(_))
    }

    /// The sentence for a person.
    pub fn message(&self) -> Message {
        let path = |key, path: &PathBuf| Message::new(key).with("path", path.display().to_string());
        match self {
            Self::Missing(at) => path("storage-missing", at),
            Self::Exists(at) => path("storage-exists", at),
            Self::NotAProject(at) => path("storage-not-a-project", at),
            Self::Newer { found, known } => Message::new("storage-newer").with("found", *found).with("known", *known),
            Self::OpenElsewhere(at) => path("storage-open-elsewhere", at),
            Self::ReadOnly(at) => path("storage-read-only", at),
            Self::NotReadable(at) => path("storage-not-readable", at),
            Self::DiskFull => Message::new("storage-disk-full"),
            Self::Damaged => Message::new("storage-damaged"),
            Self::KeyNotSupported => Message::new("storage-key"),
            Self::Io(error) => Message::new("storage-io").with("detail", error.to_string()),
            Self::Database(error) => Message::new("storage-database").with("detail", error.to_string()),
            Self::Log(_) => Message::new("storage-log"),
        }
    }
}

impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::DiskFull,
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Self::Damaged,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::OpenElsewhere(PathBuf::new()),
            Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied) => Self::ReadOnly(PathBuf::new()),
            // A text column that is no UTF-8, or a number where a text belongs: STRICT tables
            // hold no such thing unless the file was harmed.
            None if matches!(
                error,
                rusqlite::Error::FromSqlConversionFailure(..)
                    | rusqlite::Error::InvalidColumnType(..)
                    | rusqlite::Error::Utf8Error(..)
                    | rusqlite::Error::IntegralValueOutOfRange(..)
            ) =>
            {
                Self::Damaged
            }
            Some(Code::SystemIoFailure) => Self::Io(std::io::Error::other(error)),
            _ => Self::Database(error),
        }
    }
}

impl From<std::io::Error> for StorageError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Io(error),
        }
    }
}

impl From<serde_json::Error> for StorageError {
    fn from(error: serde_json::Error) -> Self {
        Self::Log(error)
    }
}
