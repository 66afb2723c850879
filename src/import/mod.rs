//! Readers: the bytes of a file become a draft and a list of warnings.
//!
//! Nothing here but [`files`] opens a file, and nothing knows a project or has ids:
//! [`read_document_with`] and its siblings take bytes and give [`Parsed`] drafts (`model::draft`), which `project`
//! stores. What a text says never makes a reader fail; a reader fails only where there
//! is nothing to read (an empty file, a picture), where a limit is passed, or where a
//! table contradicts itself, and then nothing of the file is taken.
//!
//! - [`encoding`]: bytes to text; the only place that knows character encodings.
//! - [`docx`], [`odt`]: word processors' files, over `archive` (a zip whose sizes are not
//!   believed) and `frame` (pages, cells and boxes being filled).
//! - [`pdf`]: glyphs at places become words, lines and paragraphs.
//! - [`rtf`], [`html`], [`captions`] (srt, vtt): texts with markup of their own.
//! - [`transcript`]: speakers, turns and time marks as ranges over the unchanged text.
//! - `cases`, `codes`, `codings`, `memos`: tables, over `table` (csv), `workbook` (xlsx, xls, ods)
//!   and `json`; `survey`: answers, over the same tables.
//! - `guide`: an interview guide, of text, markdown or a table.
//! - [`files`]: which files a person means who names files and folders.
//! - [`report`], [`language`]: what a person should see before a document is stored.

mod archive;
mod captions;
mod cases;
mod codes;
mod codings;
mod comments;
mod document;
mod docx;
pub mod encoding;
mod error;
pub mod files;
mod frame;
mod grid;
mod guide;
mod heading;
mod html;
mod json;
mod kind;
pub mod language;
pub mod limits;
mod memos;
mod names;
mod odt;
mod options;
mod pdf;
mod place;
mod plain_table;
mod propose;
mod quiet;
pub mod report;
mod rich;
mod rtf;
mod scalar;
mod settings;
mod survey;
mod table;
pub mod transcript;
mod warning;
mod workbook;
mod xml;

#[cfg(test)]
mod format_tests;
#[cfg(test)]
mod sample_tests;

pub use cases::read_cases;
pub use codes::read_codes;
pub use codings::read_codings;
pub use document::{read_document, read_document_with};
pub use error::ImportError;
pub use guide::read_guide;
pub use kind::FileKind;
pub use memos::read_memos;
pub use options::{ReadOptions, Tracked};
pub use place::{Lines, Place};
pub use plain_table::{Cell, PlainTable, TableRow};
pub use propose::propose_case;
pub use report::ImportReport;
pub use settings::DraftSettings;
pub use survey::{Arrangement, ColumnRole, Survey, SurveyColumn, SurveyWords, read_survey, sheet_names};
pub use warning::{ImportWarning, LineWarning};

/// A draft, and what a person should know about how it was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed<T> {
    /// What was read.
    pub value: T,
    /// What was left out, changed or guessed.
    pub warnings: Vec<ImportWarning>,
}
