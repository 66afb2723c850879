//! Reading the files of an import, before anything is stored.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::ImportArgs;
use crate::cli::Result;
use crate::cli::out::{not_read, refused};
use crate::import::{self, ImportError, ImportReport, Parsed, limits};
use crate::model::{DraftCaseTable, DraftCode, DraftCoding, DraftDocument, DraftMemo};

/// A file that was read.
pub struct Reading<T> {
    /// The file.
    pub path: PathBuf,
    /// What it holds.
    pub parsed: Parsed<T>,
}

/// A document that was read, with what a person should see of it.
pub struct DocumentReading {
    /// The file and its draft.
    pub reading: Reading<DraftDocument>,
    /// The draft in numbers.
    pub report: ImportReport,
}

/// All files of an import.
pub struct Readings {
    /// The documents, in the order of the arguments.
    pub documents: Vec<DocumentReading>,
    /// The case table.
    pub cases: Option<Reading<DraftCaseTable>>,
    /// The codes.
    pub codes: Option<Reading<Vec<DraftCode>>>,
    /// The codings.
    pub codings: Option<Reading<Vec<DraftCoding>>>,
    /// The memos.
    pub memos: Option<Reading<Vec<DraftMemo>>>,
}

/// Reads all files; the first that cannot be read ends the import.
pub fn all(args: &ImportArgs) -> Result<Readings> {
    Ok(Readings {
        documents: args.files.iter().map(|path| document(path)).collect::<Result<_>>()?,
        cases: table(args.cases.as_deref(), |_, bytes| import::read_cases(bytes))?,
        codes: table(args.codes.as_deref(), import::read_codes)?,
        codings: table(args.codings.as_deref(), import::read_codings)?,
        memos: table(args.memos.as_deref(), |_, bytes| import::read_memos(bytes))?,
    })
}

fn document(path: &Path) -> Result<DocumentReading> {
    let reading = read(path, limits::ARCHIVE_BYTES, import::read_document)?;
    let report = reading.parsed.report();
    Ok(DocumentReading { reading, report })
}

fn table<T>(
    path: Option<&Path>,
    reader: impl FnOnce(&str, &[u8]) -> Result<Parsed<T>, ImportError>,
) -> Result<Option<Reading<T>>> {
    path.map(|path| read(path, limits::TABLE_BYTES as u64, reader)).transpose()
}

fn read<T>(
    path: &Path,
    limit: u64,
    reader: impl FnOnce(&str, &[u8]) -> Result<Parsed<T>, ImportError>,
) -> Result<Reading<T>> {
    let bytes = bytes(path, limit).map_err(|error| not_read(path, &error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let parsed = reader(&name, &bytes).map_err(|error| refused(path, error.message()))?;
    Ok(Reading { path: path.to_owned(), parsed })
}

/// One byte more than the limit is enough for a reader to refuse the file.
fn bytes(path: &Path, limit: u64) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
