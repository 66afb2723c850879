//! The first hundred bytes of a file, read before SQLite is let near it.

use std::io::Read as _;
use std::path::Path;

use super::upgrade::VERSION;
use super::{Result, StorageError};

/// `Voce` as a big-endian number: says that an SQLite file is a Voces project.
pub const APPLICATION_ID: i32 = i32::from_be_bytes(*b"Voce");

/// Refuses what is no project file or a newer one, by its header alone.
///
/// Returns the file's version.
pub fn check(path: &Path) -> Result<i64> {
    let mut bytes = [0u8; 100];
    let refused = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => StorageError::Missing(path.into()),
        std::io::ErrorKind::PermissionDenied => StorageError::NotReadable(path.into()),
        _ => error.into(),
    };
    let metadata = std::fs::metadata(path).map_err(refused)?;
    // Asked before it is opened: opening a pipe waits for ever.
    if !metadata.is_file() {
        return Err(StorageError::NotAProject(path.into()));
    }
    let mut file = std::fs::File::open(path).map_err(refused)?;
    if file.read_exact(&mut bytes).is_err() || !bytes.starts_with(b"SQLite format 3\0") {
        return Err(StorageError::NotAProject(path.into()));
    }
    let word = |at: usize| u32::from_be_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
    if word(68) != APPLICATION_ID.cast_unsigned() {
        return Err(StorageError::NotAProject(path.into()));
    }
    let version = i64::from(word(60));
    if version > VERSION {
        return Err(StorageError::Newer { found: version, known: VERSION });
    }
    let page_size = match u16::from_be_bytes([bytes[16], bytes[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    // With a journal beside it the header is what a crash left; SQLite will mend it.
    let has_journal = std::fs::metadata(journal_of(path)).is_ok_and(|journal| journal.len() > 0);
    if !has_journal && metadata.len() < page_size * u64::from(word(28)) {
        return Err(StorageError::Damaged);
    }
    Ok(version)
}

/// The rollback journal that stands beside a project file.
pub fn journal_of(path: &Path) -> std::path::PathBuf {
    // SQLite puts it beside the file itself, not beside a link to it.
    let mut name = std::fs::canonicalize(path).unwrap_or_else(|_gone| path.to_owned()).into_os_string();
    name.push("-journal");
    name.into()
}
