//! Why a file was not read.

use thiserror::Error;

use super::{FileKind, Place, limits};
use crate::i18n::Message;

/// Why nothing was taken from a file. What is said of it stands in `import.ftl`.
///
/// `Display` is for developers and holds nothing of the file; people read
/// [`Self::message`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ImportError {
    /// No bytes, or only white space.
    #[error("empty file")]
    Empty,
    /// Mostly NUL or control bytes, of no known format.
    #[error("not a text")]
    NotText,
    /// A document of more than [`limits::DOCUMENT_CHARS`].
    #[error("document too long")]
    TooLarge {
        /// The limit in scalar values.
        limit: usize,
    },
    /// A table of more than [`limits::TABLE_BYTES`].
    #[error("table too large")]
    TableTooLarge,
    /// A format that is known and not read.
    #[error("unsupported format {kind:?}")]
    UnsupportedFormat {
        /// The format.
        kind: FileKind,
    },
    /// Named like a Word file without being one.
    #[error("not a docx")]
    NotADocx,
    /// Protected by a password.
    #[error("encrypted")]
    Encrypted,
    /// A pdf that asks for a password.
    #[error("encrypted pdf")]
    PdfEncrypted,
    /// A pdf of pictures without words.
    #[error("only pictures")]
    OnlyPictures,
    /// A pdf of more than [`limits::PDF_PAGES`].
    #[error("too many pages")]
    TooManyPages,
    /// Named or needed like a workbook without being one.
    #[error("not a workbook")]
    NotAWorkbook,
    /// A workbook that asks for a password.
    #[error("encrypted workbook")]
    WorkbookEncrypted,
    /// A sheet that the workbook does not have.
    #[error("missing sheet")]
    MissingSheet {
        /// Its name.
        name: String,
    },
    /// A table of more than [`limits::TABLE_ROWS`] or [`limits::TABLE_CELLS`].
    #[error("too many rows")]
    TooManyRows,
    /// A table of more than [`limits::TABLE_COLUMNS`].
    #[error("too many columns")]
    TooManyColumns,
    /// A reader was given up.
    #[error("took longer than {minutes} minutes")]
    TookTooLong {
        /// After how many minutes.
        minutes: u64,
    },
    /// A zip or docx that ends too early or contradicts itself.
    #[error("damaged container")]
    Damaged,
    /// Unpacked it is larger than [`limits::ENTRY_BYTES`] or [`limits::ARCHIVE_BYTES`].
    #[error("archive too large")]
    ArchiveTooLarge {
        /// The limit that was passed, in bytes.
        limit: u64,
    },
    /// More than [`limits::ARCHIVE_ENTRIES`].
    #[error("too many archive entries")]
    TooManyEntries,
    /// Elements nested deeper than [`limits::DEPTH`].
    #[error("nested too deeply")]
    TooDeep,
    /// A json text that is none, or has another shape.
    #[error("json at {line}:{column}")]
    Json {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A table with a header and nothing under it.
    #[error("no rows")]
    NoRows,
    /// A quotation mark that is never closed: the rest of the table would be one cell.
    #[error("unclosed quote")]
    UnclosedQuote {
        /// Where the row begins.
        place: Place,
    },
    /// A needed column is not there.
    #[error("missing column {column}")]
    MissingColumn {
        /// The column's name as it should stand in the header.
        column: &'static str,
    },
    /// Two columns of one name.
    #[error("duplicate column")]
    DuplicateColumn {
        /// The name.
        name: String,
    },
    /// A column that holds values and has no name.
    #[error("column {column} has no name")]
    UnnamedColumn {
        /// The column, from 1.
        column: usize,
    },
    /// A field that must be filled is empty.
    #[error("missing field {field}")]
    MissingField {
        /// Where.
        place: Place,
        /// The field's name.
        field: &'static str,
    },
    /// A field that must be a whole number is something else.
    #[error("{field} is no whole number")]
    NotANumber {
        /// Where.
        place: Place,
        /// The field's name.
        field: &'static str,
        /// What stands there, cut after a few characters.
        value: String,
    },
    /// A name longer than [`limits::NAME_CHARS`].
    #[error("name too long")]
    NameTooLong {
        /// Where.
        place: Place,
    },
    /// Two cases of one name.
    #[error("duplicate case")]
    DuplicateCase {
        /// Where the second stands.
        place: Place,
        /// The name.
        name: String,
    },
    /// Two codes of one id.
    #[error("duplicate code id")]
    DuplicateCodeId {
        /// Where the second stands.
        place: Place,
        /// The id.
        id: String,
    },
    /// Two codes of one name under one parent.
    #[error("duplicate code")]
    DuplicateCode {
        /// Where the second stands.
        place: Place,
        /// The name.
        name: String,
    },
    /// A code whose parent is not in the file.
    #[error("missing parent")]
    MissingParent {
        /// Where.
        place: Place,
        /// The code's name.
        name: String,
        /// What is given as its parent.
        parent: String,
    },
    /// A code that stands, over its parents, under itself.
    #[error("circle of codes")]
    ParentCircle {
        /// Where.
        place: Place,
        /// The code's name.
        name: String,
    },
    /// More than [`limits::CODES`].
    #[error("too many codes")]
    TooManyCodes,
    /// A memo of a kind that does not exist.
    #[error("unknown memo kind")]
    UnknownMemoKind {
        /// Where.
        place: Place,
        /// What stands there.
        kind: String,
    },
}

impl ImportError {
    /// What happened, what it means for the data and what to do.
    pub fn message(&self) -> Message {
        let at = |key, place: &Place| Message::new(key).with("place", place.message());
        match self {
            Self::Empty => Message::new("import-error-empty"),
            Self::NotText => Message::new("import-error-not-text"),
            Self::TooLarge { limit } => Message::new("import-error-too-large").with("millions", limit / 1_000_000),
            Self::TableTooLarge => Message::new("import-error-table-too-large").with("mib", limits::TABLE_BYTES >> 20),
            Self::UnsupportedFormat { kind: FileKind::Spreadsheet } => Message::new("import-error-spreadsheet"),
            Self::UnsupportedFormat { kind } => Message::new("import-error-unsupported").with("kind", kind.message()),
            Self::NotADocx => Message::new("import-error-not-a-docx"),
            Self::Encrypted => Message::new("import-error-encrypted"),
            Self::PdfEncrypted => Message::new("import-error-pdf-encrypted"),
            Self::OnlyPictures => Message::new("import-error-only-pictures"),
            Self::TooManyPages => Message::new("import-error-too-many-pages").with("limit", limits::PDF_PAGES),
            Self::NotAWorkbook => Message::new("import-error-not-a-workbook"),
            Self::WorkbookEncrypted => Message::new("import-error-workbook-encrypted"),
            Self::MissingSheet { name } => Message::new("import-error-missing-sheet").with("name", name.as_str()),
            Self::TooManyRows => Message::new("import-error-too-many-rows")
                .with("rows", limits::TABLE_ROWS)
                .with("cells", limits::TABLE_CELLS / 1_000_000),
            Self::TooManyColumns => Message::new("import-error-too-many-columns").with("limit", limits::TABLE_COLUMNS),
            Self::TookTooLong { minutes } => {
                Message::new("import-error-took-too-long").with("minutes", *minutes as usize)
            }
            Self::Damaged => Message::new("import-error-damaged"),
            Self::ArchiveTooLarge { limit } => Message::new("import-error-archive-too-large").with("mib", limit >> 20),
            Self::TooManyEntries => {
                Message::new("import-error-too-many-entries").with("limit", limits::ARCHIVE_ENTRIES)
            }
            Self::TooDeep => Message::new("import-error-too-deep").with("limit", limits::DEPTH),
            Self::Json { line, column } => {
                Message::new("import-error-json").with("line", line.to_string()).with("column", column.to_string())
            }
            Self::NoRows => Message::new("import-error-no-rows"),
            Self::UnclosedQuote { place } => at("import-error-unclosed-quote", place),
            Self::MissingColumn { column } => Message::new("import-error-missing-column").with("column", *column),
            Self::DuplicateColumn { name } => Message::new("import-error-duplicate-column").with("name", name.as_str()),
            Self::UnnamedColumn { column } => {
                Message::new("import-error-unnamed-column").with("column", column.to_string())
            }
            Self::MissingField { place, field } => at("import-error-missing-field", place).with("field", *field),
            Self::NotANumber { place, field, value } => {
                at("import-error-not-a-number", place).with("field", *field).with("value", value.as_str())
            }
            Self::NameTooLong { place } => at("import-error-name-too-long", place).with("limit", limits::NAME_CHARS),
            Self::DuplicateCase { place, name } => at("import-error-duplicate-case", place).with("name", name.as_str()),
            Self::DuplicateCodeId { place, id } => at("import-error-duplicate-code-id", place).with("id", id.as_str()),
            Self::DuplicateCode { place, name } => at("import-error-duplicate-code", place).with("name", name.as_str()),
            Self::MissingParent { place, name, parent } => {
                at("import-error-missing-parent", place).with("name", name.as_str()).with("parent", parent.as_str())
            }
            Self::ParentCircle { place, name } => at("import-error-parent-circle", place).with("name", name.as_str()),
            Self::TooManyCodes => Message::new("import-error-too-many-codes").with("limit", limits::CODES),
            Self::UnknownMemoKind { place, kind } => {
                at("import-error-unknown-memo-kind", place).with("kind", kind.as_str())
            }
        }
    }
}
