//! A zip container that is not believed: sizes are counted while unpacking.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::{ImportError, limits};

/// An opened container. Its entries' names are compared, never used as paths.
pub(super) struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    n_read: u64,
    /// Unpacked bytes of one entry, and of all that are read.
    limits: (u64, u64),
}

impl<'b> Archive<'b> {
    /// Reads the list of entries.
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, ImportError> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_damaged: ZipError| ImportError::Damaged)?;
        if zip.len() > limits::ARCHIVE_ENTRIES {
            return Err(ImportError::TooManyEntries);
        }
        Ok(Self { zip, n_read: 0, limits: (limits::ENTRY_BYTES, limits::ARCHIVE_BYTES) })
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
        let (limit, refused) = limit_of(self.limits, self.limits.1 - self.n_read);
        if file.size() > limit {
            return Err(refused);
        }
        let mut bytes = Vec::new();
        file.take(limit + 1).read_to_end(&mut bytes).map_err(|_damaged| ImportError::Damaged)?;
        if bytes.len() as u64 > limit {
            return Err(refused);
        }
        self.n_read += bytes.len() as u64;
        Ok(Some(bytes))
    }

    /// Unpacks all entries and keeps none: refuses an archive that is larger than it says before
    /// a foreign reader opens it.
    pub(super) fn count_all(&mut self) -> Result<(), ImportError> {
        let mut left = self.limits.1;
        for n in 0..self.zip.len() {
            let file = self.zip.by_index(n).map_err(|error| match error {
                ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => ImportError::Encrypted,
                _ => ImportError::Damaged,
            })?;
            let (limit, refused) = limit_of(self.limits, left);
            let n_bytes = std::io::copy(&mut file.take(limit + 1), &mut std::io::sink());
            let n_bytes = n_bytes.map_err(|_damaged| ImportError::Damaged)?;
            if n_bytes > limit {
                return Err(refused);
            }
            left -= n_bytes;
        }
        Ok(())
    }
}

/// How much an entry may unpack to where so much is left of all, and what is said of more.
fn limit_of((entry, all): (u64, u64), left: u64) -> (u64, ImportError) {
    if left < entry {
        (left, ImportError::ArchiveTooLarge { limit: all })
    } else {
        (entry, ImportError::ArchiveTooLarge { limit: entry })
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    /// Ten entries of a million zeros each, packed to about a thousandth.
    fn many() -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for n in 0..10 {
            writer.start_file(format!("word/{n}.xml"), zip::write::SimpleFileOptions::default()).unwrap();
            writer.write_all(&vec![0; 1_000_000]).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn opened(bytes: &[u8], all: u64) -> Archive<'_> {
        Archive { limits: (limits::ENTRY_BYTES, all), ..Archive::open(bytes).unwrap() }
    }

    #[test]
    fn many_small_entries_are_refused_by_their_sum() {
        let bytes = many();
        assert!(bytes.len() < 100_000, "{}", bytes.len());
        let read_all = |all: u64| {
            let mut archive = opened(&bytes, all);
            (0..10).try_for_each(|n| archive.read(&format!("word/{n}.xml")).map(drop))
        };
        assert_eq!(read_all(10_000_000), Ok(()));
        assert_eq!(read_all(9_999_999), Err(ImportError::ArchiveTooLarge { limit: 9_999_999 }));
        assert_eq!(opened(&bytes, 10_000_000).count_all(), Ok(()));
        assert_eq!(opened(&bytes, 9_500_000).count_all(), Err(ImportError::ArchiveTooLarge { limit: 9_500_000 }));
        assert_eq!(Archive::open(&bytes).unwrap().limits.1, 1 << 30, "in earnest");
    }
}
