//! A zip container that is not believed: sizes are counted while unpacking.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{ImportError, limits};

/// An opened container. Its entries' names are compared, never used as paths.
pub(super) struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    n_read: u64,
}

impl<'b> Archive<'b> {
    /// Reads the list of entries.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, ImportError> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_damaged: ZipError| ImportError::Damaged)?;
        if zip.len() > limits::ARCHIVE_ENTRIES {
            return Err(ImportError::TooManyEntries);
        }
        Ok(Self { zip, n_read: 0 })
    }

    /// True where an entry's name begins so, whatever its case.
    pub(super) fn has_prefix(&self, prefix: &str) -> bool {
        let begins = |name: &[u8]| name.get(..prefix.len()).is_some_and(|s| s.eq_ignore_ascii_case(prefix.as_bytes()));
        self.zip.file_names_raw().any(begins)
    }

    /// Unpacks the entry of this name; `None` where there is none. A size over the limit
    /// is refused when it is declared and again when it is met.
    pub(super) fn read(&mut self, name: &str) -> Result<Option<Vec<u8>>, ImportError> {
        let name = name.trim_start_matches('/');
        let equal = |entry: &[u8]| entry.eq_ignore_ascii_case(name.as_bytes());
        let found = self.zip.file_names_raw().enumerate().find(|(_, entry)| equal(entry)).map(|(n, _)| n);
        let Some(found) = found else { return Ok(None) };
        let file = self.zip.by_index(found).map_err(|error| match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => ImportError::Encrypted,
            _ => ImportError::Damaged,
        })?;
        let limit = limits::ENTRY_BYTES.min(limits::ARCHIVE_BYTES - self.n_read);
        if file.size() > limit {
            return Err(ImportError::ArchiveTooLarge { limit });
        }
        let mut bytes = Vec::new();
        file.take(limit + 1).read_to_end(&mut bytes).map_err(|_damaged| ImportError::Damaged)?;
        if bytes.len() as u64 > limit {
            return Err(ImportError::ArchiveTooLarge { limit });
        }
        self.n_read += bytes.len() as u64;
        Ok(Some(bytes))
    }

    /// Unpacks all entries and keeps none: refuses an archive that is larger than it says before
    /// a foreign reader opens it.
    pub(super) fn count_all(&mut self) -> Result<(), ImportError> {
        let mut left = limits::ARCHIVE_BYTES;
        for n in 0..self.zip.len() {
            let file = self.zip.by_index(n).map_err(|error| match error {
                ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => ImportError::Encrypted,
                _ => ImportError::Damaged,
            })?;
            let limit = limits::ENTRY_BYTES.min(left);
            let n_bytes = std::io::copy(&mut file.take(limit + 1), &mut std::io::sink());
            let n_bytes = n_bytes.map_err(|_damaged| ImportError::Damaged)?;
            if n_bytes > limit {
                return Err(ImportError::ArchiveTooLarge { limit });
            }
            left -= n_bytes;
        }
        Ok(())
    }
}
