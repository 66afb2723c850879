//! Reading the files of an import, before anything is stored.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::args::ImportArgs;
use crate::cli::Result;
use crate::cli::console::Console;
use crate::cli::out::{not_read, refused};
use crate::i18n::Message;
use crate::import::files::{self, FoundFile};
use crate::import::{self, ImportError, ImportReport, Parsed, encoding, language, limits};
use crate::model::{DraftCaseTable, DraftCode, DraftCoding, DraftDocument, DraftMemo};
use crate::project::{Progress, ProjectError};

/// What stands for the standard input among the files.
const STANDARD_INPUT: &str = "-";

/// A file that was read.
pub struct Reading<T> {
    /// The file.
    pub path: PathBuf,
    /// What it holds.
    pub parsed: Parsed<T>,
}

/// A document that was read, with what a person should see of it.
pub struct DocumentReading {
    /// The file and its draft, as was decided.
    pub reading: Reading<DraftDocument>,
    /// The draft in numbers.
    pub report: ImportReport,
    /// The folder it was found in.
    pub folder: String,
    /// The encoding in which it was read; none where the format says its own.
    pub encoding: Option<&'static str>,
    /// The language it is probably in.
    pub language: Option<Message>,
}

/// All files of an import.
pub struct Readings {
    /// The documents, in the order of the arguments.
    pub documents: Vec<DocumentReading>,
    /// The files that cannot be read, with the whole sentence; only in a dry run.
    pub refused: Vec<(PathBuf, Message)>,
    /// The case table.
    pub cases: Option<Reading<DraftCaseTable>>,
    /// The codes.
    pub codes: Option<Reading<Vec<DraftCode>>>,
    /// The codings.
    pub codings: Option<Reading<Vec<DraftCoding>>>,
    /// The memos.
    pub memos: Option<Reading<Vec<DraftMemo>>>,
}

/// Reads all files. The first that cannot be read ends the import; a dry run tells them all.
pub fn all(args: &ImportArgs, progress: &Progress, console: &Console) -> Result<Readings> {
    let found = files::find(&args.files, args.recursive, &|| !progress.is_cancelled());
    if let Some((folder, detail)) = found.unread.first() {
        let path = folder.display().to_string();
        return Err(Message::new("cli-file-not-read").with("detail", detail.as_str()).with("path", path).into());
    }
    if found.is_cut {
        return Err(Message::new("cli-import-too-many").with("limit", files::MAX_FILES).into());
    }
    if found.files.is_empty() && !args.files.is_empty() {
        return Err(Message::new("cli-import-no-files").into());
    }
    let (mut documents, mut bad) = (Vec::new(), Vec::new());
    let n_files = found.files.len();
    for (done, file) in found.files.into_iter().enumerate() {
        if progress.is_cancelled() {
            return Err(ProjectError::Cancelled.into());
        }
        console.progress(&Message::new("status-importing").with("done", done).with("all", n_files));
        let path = file.path.clone();
        match document(args, file) {
            Ok(reading) => documents.push(reading),
            Err(crate::cli::CliError::Said(reason)) if args.dry_run => bad.push((path, reason)),
            Err(error) => {
                console.end_progress();
                return Err(error);
            }
        }
    }
    console.end_progress();
    Ok(Readings {
        documents,
        refused: bad,
        cases: table(args.cases.as_deref(), |_, bytes| import::read_cases(bytes))?,
        codes: table(args.codes.as_deref(), import::read_codes)?,
        codings: table(args.codings.as_deref(), import::read_codings)?,
        memos: table(args.memos.as_deref(), |_, bytes| import::read_memos(bytes))?,
    })
}

fn document(args: &ImportArgs, FoundFile { path, folder }: FoundFile) -> Result<DocumentReading> {
    let is_input = path.as_os_str() == STANDARD_INPUT;
    let bytes = if is_input { standard_input() } else { files::bytes(&path) };
    let bytes = bytes.map_err(|error| not_read(&path, &error))?;
    let name = path.file_name().filter(|_| !is_input).unwrap_or_default().to_string_lossy();
    let options = args.options()?;
    let parsed = import::read_document_with(&name, &bytes, &options);
    let mut parsed = parsed.map_err(|error| refused(&path, error.message()))?;
    let encoding = options.encoding.or_else(|| encoding::asked_for(&name, &bytes)).map(|encoding| encoding.name());
    let guessed = parsed.report().encoding;
    args.settings().apply(&mut parsed.value);
    if let Some(name) = &args.name {
        parsed.value.name.clone_from(name);
    }
    let report = ImportReport::of(&parsed.value, guessed);
    let language = language::guess(&parsed.value.text);
    Ok(DocumentReading { reading: Reading { path, parsed }, report, folder, encoding, language })
}

fn standard_input() -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::io::stdin().lock().take(limits::ARCHIVE_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn table<T>(
    path: Option<&Path>,
    reader: impl FnOnce(&str, &[u8]) -> Result<Parsed<T>, ImportError>,
) -> Result<Option<Reading<T>>> {
    let Some(path) = path else { return Ok(None) };
    let bytes = table_bytes(path).map_err(|error| not_read(path, &error))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let parsed = reader(&name, &bytes).map_err(|error| refused(path, error.message()))?;
    Ok(Some(Reading { path: path.to_owned(), parsed }))
}

/// One byte more than the limit is enough for a reader to refuse the file.
fn table_bytes(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    std::fs::File::open(path)?.take(limits::TABLE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
