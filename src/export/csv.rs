//! Tables as comma-separated values.

use std::io::Write;

use super::{Cell, ExportError, Table};
use crate::i18n::Catalog;

/// How csv is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CsvOptions {
    /// Begins with a byte order mark, without which Excel misreads accents.
    pub bom: bool,
    /// Leaves texts as they are, though a spreadsheet may take some for formulas.
    pub raw: bool,
    /// Stands between the fields; spreadsheets in Spanish and German want a semicolon.
    pub delimiter: u8,
    /// A line for each cell of a table instead of one for each row: what statistics programs
    /// call long.
    pub is_long: bool,
}

impl Default for CsvOptions {
    fn default() -> Self {
        Self { bom: false, raw: false, delimiter: b',', is_long: false }
    }
}

impl CsvOptions {
    /// A writer that has written the mark, if one is wanted.
    pub(super) fn writer<W: Write>(self, mut out: W) -> Result<csv::Writer<W>, ExportError> {
        if self.bom {
            out.write_all("\u{feff}".as_bytes())?;
        }
        Ok(csv::WriterBuilder::new().delimiter(self.delimiter).from_writer(out))
    }

    /// The text, with an apostrophe before it where a spreadsheet would take it for a formula.
    pub(super) fn guarded(self, text: &str) -> std::borrow::Cow<'_, str> {
        if !self.raw && text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            format!("'{text}").into()
        } else {
            text.into()
        }
    }
}

/// Writes headings and rows, nothing above or below, so that statistics programs read the
/// file as it is. Codes are named by their path.
pub fn write_csv(table: &Table, options: CsvOptions, out: impl Write) -> Result<(), ExportError> {
    let mut writer = options.writer(out)?;
    if options.is_long {
        return write_long(table, options, &mut writer);
    }
    writer.write_record(table.header.iter().map(|text| options.guarded(text).into_owned()))?;
    for row in &table.rows {
        writer.write_field(options.guarded(&row.path).as_bytes())?;
        for cell in &row.cells {
            writer.write_field(field(cell, table, options).as_bytes())?;
        }
        writer.write_record(None::<&[u8]>)?;
    }
    writer.flush()?;
    Ok(())
}

/// Writes a line for each cell that holds something: the row, the column, the value, and of how
/// many where it is a share.
fn write_long<W: Write>(table: &Table, options: CsvOptions, writer: &mut csv::Writer<W>) -> Result<(), ExportError> {
    let catalog = Catalog::new(table.language);
    let text = |key: &'static str| catalog.text(key);
    let name = table.header.first().map_or("", String::as_str);
    writer.write_record([name, &text("report-long-column"), &text("report-long-value"), &text("report-long-of")])?;
    for row in &table.rows {
        for (heading, cell) in table.header.iter().skip(1).zip(&row.cells) {
            let (value, of) = match cell {
                Cell::Empty => continue,
                Cell::Share { n, of } => (n.to_string().into(), of.to_string()),
                cell => (field(cell, table, options), String::new()),
            };
            writer.write_record([&*options.guarded(&row.path), &*options.guarded(heading), &value, &of])?;
        }
    }
    writer.flush()?;
    Ok(())
}

fn field<'c>(cell: &'c Cell, table: &Table, options: CsvOptions) -> std::borrow::Cow<'c, str> {
    match cell {
        Cell::Text(text) | Cell::Mark(text) => options.guarded(text),
        // With the word behind it no spreadsheet makes the first of June of 1/6.
        Cell::Share { n, of } => format!("{n}/{of} {}", table.share_unit).into(),
        cell => cell.words().into(),
    }
}
