//! A table to a file whose ending names the format.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use super::page::{Paper, is_page_ending, save_page};
use super::{CsvOptions, ExportError, Table, write_csv, write_latex, write_xlsx};

/// The endings of the formats that tables are written in, the commonest first.
pub const TABLE_ENDINGS: [&str; 7] = ["xlsx", "csv", "docx", "odt", "html", "md", "tex"];

/// How a table is written, as far as its format has a choice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TableOptions {
    /// For csv.
    pub csv: CsvOptions,
    /// For what is printed.
    pub paper: Paper,
}

impl From<CsvOptions> for TableOptions {
    fn from(csv: CsvOptions) -> Self {
        Self { csv, ..Self::default() }
    }
}

/// Writes the table in the format that the ending names, see [`TABLE_ENDINGS`]. The file appears whole or not at all: it is
/// written beside its place first and then put there, so that what stood there before is
/// lost only when the new one is complete.
pub fn save_table(path: &Path, table: &Table, options: impl Into<TableOptions>) -> Result<(), ExportError> {
    let TableOptions { csv, paper } = options.into();
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    if is_page_ending(path) {
        return save_page(path, &table.page_head(paper), table.page_blocks(1));
    }
    let write: &dyn Fn(&mut BufWriter<File>) -> Result<(), ExportError> = match ending.as_str() {
        "csv" => &|out| write_csv(table, csv, out),
        "xlsx" => &|out| write_xlsx(table, out),
        "tex" => &|out| write_latex(table, out),
        _ => return Err(ExportError::UnknownEnding),
    };
    save_file(path, write)
}

/// Writes a file of any kind: beside its place first, and then put there when it is whole.
pub fn save_file(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".tmp");
    let written = (|| {
        let mut out = BufWriter::new(File::create(&beside)?);
        write(&mut out)?;
        out.flush()?;
        out.get_ref().sync_all()?;
        std::fs::rename(&beside, path)?;
        Ok(())
    })();
    if written.is_err() {
        // Nothing better can be done about a left-over than to leave it.
        std::fs::remove_file(&beside).ok();
    }
    written
}
