//! Workbooks (xlsx, xls, ods): one sheet as a [`PlainTable`].
//!
//! The reader of workbooks is a foreign one: it works behind [`quietly`], and what it would
//! unpack or hold is counted before it is asked, so that a small file cannot fill the memory.

mod guard;
mod xls_guard;

use std::io::Cursor;

use calamine::{Data, DataRef, ExcelDateTime, Ods, OdsError, Reader, Xls, XlsError, Xlsx, XlsxError};

use super::plain_table::{Cell, PlainTable, TableRow};
use super::quiet::quietly;
use super::warning::Warnings;
use super::{FileKind, ImportError, ImportWarning, LineWarning, Place, limits, names};

/// True where bytes are a container that may be a workbook, and no text.
pub(super) fn is_workbook(bytes: &[u8]) -> bool {
    matches!(FileKind::of_bytes(bytes), FileKind::Zip | FileKind::Ole)
}

/// Reads the sheet of this name; without one the first that holds a table. Other sheets that
/// hold something are told of.
pub(super) fn read(bytes: &[u8], sheet: Option<&str>, warnings: &mut Warnings) -> Result<PlainTable, ImportError> {
    let kind = guard::kind_of(bytes)?;
    let all = quietly(std::panic::AssertUnwindSafe(|| sheets(kind, bytes))).unwrap_or(Err(ImportError::Damaged))?;
    let filled: Vec<&Sheet> = all.iter().filter(|sheet| !sheet.cells.is_empty()).collect();
    let chosen = match sheet {
        Some(name) => *filled
            .iter()
            .find(|sheet| sheet.name == name)
            .ok_or_else(|| ImportError::MissingSheet { name: names::excerpt(name) })?,
        None => *filled
            .iter()
            .find(|sheet| sheet.is_visible && sheet.has_rows())
            .or(filled.first())
            .ok_or(ImportError::Empty)?,
    };
    if sheet.is_none() && filled.len() > 1 {
        let name = names::excerpt(&chosen.name);
        warnings.push(ImportWarning::OtherSheets { name, count: filled.len() - 1 });
    }
    Ok(chosen.grid(warnings))
}

/// The names of the sheets that hold something, in the order of the workbook.
pub(super) fn sheet_names(bytes: &[u8]) -> Result<Vec<String>, ImportError> {
    let kind = guard::kind_of(bytes)?;
    let all = quietly(std::panic::AssertUnwindSafe(|| sheets(kind, bytes))).unwrap_or(Err(ImportError::Damaged))?;
    Ok(all.into_iter().filter(|sheet| !sheet.cells.is_empty()).map(|sheet| sheet.name).collect())
}

/// Which program's workbook it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Xlsx,
    Xls,
    Ods,
}

struct Sheet {
    name: String,
    is_visible: bool,
    /// What is not empty: row and column from 0.
    cells: Vec<(u32, u32, Cell)>,
    /// Cells that hold an error in the place of a value.
    errors: Vec<u32>,
    /// Areas of joined cells of one column: first row, last row, column.
    merged: Vec<(u32, u32, u32)>,
}

impl Sheet {
    fn new(name: String, is_visible: bool) -> Self {
        Self { name, is_visible, cells: Vec::new(), errors: Vec::new(), merged: Vec::new() }
    }

    /// True where it has more than one row: a title page is no table.
    fn has_rows(&self) -> bool {
        self.cells.iter().any(|cell| cell.0 != self.cells[0].0)
    }

    fn push(&mut self, row: u32, column: u32, cell: Result<Cell, ()>) -> Result<(), ImportError> {
        if row as usize >= limits::TABLE_ROWS || self.cells.len() >= limits::TABLE_CELLS {
            return Err(ImportError::TooManyRows);
        }
        match cell {
            Ok(Cell::Empty) => {}
            Ok(_) if column as usize >= limits::TABLE_COLUMNS => return Err(ImportError::TooManyColumns),
            Ok(cell) => self.cells.push((row, column, cell)),
            Err(()) => self.errors.push(row),
        }
        Ok(())
    }

    fn grid(&self, warnings: &mut Warnings) -> PlainTable {
        let mut cells: Vec<(u32, u32, &Cell)> =
            self.cells.iter().map(|(row, column, cell)| (*row, *column, cell)).collect();
        let last = cells.iter().map(|cell| cell.0).max().unwrap_or(0);
        for &(first, end, column) in &self.merged {
            let Some((_, _, cell)) = self.cells.iter().find(|cell| (cell.0, cell.1) == (first, column)) else {
                continue;
            };
            cells.extend((first + 1..=end.min(last)).map(|row| (row, column, cell)));
        }
        cells.sort_by_key(|(row, column, _)| (*row, *column));
        for row in &self.errors {
            warnings.at(LineWarning::ErrorCell, Place::Line(*row as usize + 1));
        }
        let mut grid = PlainTable::default();
        for (row, column, cell) in cells {
            let line = row as usize + 1;
            if grid.rows.last().is_none_or(|row| row.line != line) {
                grid.rows.push(TableRow { line, cells: Vec::new() });
            }
            let Some(row) = grid.rows.last_mut() else { continue };
            row.cells.resize(row.cells.len().max(column as usize), Cell::Empty);
            // The first of two values for one place stands.
            if row.cells.len() == column as usize {
                row.cells.push(cell.clone());
            }
        }
        grid
    }
}

fn sheets(kind: Kind, bytes: &[u8]) -> Result<Vec<Sheet>, ImportError> {
    match kind {
        Kind::Xlsx => xlsx(bytes),
        Kind::Xls => {
            let book = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
                XlsError::Password => ImportError::WorkbookEncrypted,
                _ => ImportError::Damaged,
            })?;
            whole(book, |book, name| book.merge_cells_by_sheet_name(name).unwrap_or_default())
        }
        Kind::Ods => {
            let book = Ods::new(Cursor::new(bytes)).map_err(|error| match error {
                OdsError::Password => ImportError::WorkbookEncrypted,
                OdsError::CellLimitExceeded { .. } => ImportError::TooManyRows,
                _ => ImportError::Damaged,
            })?;
            whole(book, |_, _| Vec::new())
        }
    }
}

/// Reads cell by cell: a sheet whose only cell is its last one is no table of billions.
fn xlsx(bytes: &[u8]) -> Result<Vec<Sheet>, ImportError> {
    let refused = |error: XlsxError| match error {
        XlsxError::Password => ImportError::WorkbookEncrypted,
        _ => ImportError::Damaged,
    };
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(refused)?;
    let mut sheets = Vec::new();
    for sheet in book.sheets_metadata().to_vec() {
        if sheet.typ != calamine::SheetType::WorkSheet {
            continue;
        }
        let mut read = Sheet::new(sheet.name, sheet.visible == calamine::SheetVisible::Visible);
        if let Ok(merged) = book.merge_cells_by_sheet_name(&read.name) {
            read.merged = columns_of(&merged);
        }
        let mut cells = book.worksheet_cells_reader(&read.name).map_err(refused)?;
        while let Some(cell) = cells.next_cell().map_err(refused)? {
            let (row, column) = cell.get_position();
            read.push(row, column, cell_of_ref(cell.get_value()))?;
        }
        sheets.push(read);
    }
    Ok(sheets)
}

fn whole<'b, B: Reader<Cursor<&'b [u8]>>>(
    mut book: B,
    merged: impl Fn(&B, &str) -> Vec<calamine::Dimensions>,
) -> Result<Vec<Sheet>, ImportError> {
    let mut sheets = Vec::new();
    for sheet in book.sheets_metadata().to_vec() {
        let range = book.worksheet_range(&sheet.name).map_err(|_damaged| ImportError::Damaged)?;
        let mut read = Sheet::new(sheet.name, sheet.visible == calamine::SheetVisible::Visible);
        read.merged = columns_of(&merged(&book, &read.name));
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (row, column, data) in range.used_cells() {
            read.push(first_row + row as u32, first_column + column as u32, cell_of(data))?;
        }
        sheets.push(read);
    }
    Ok(sheets)
}

/// Joined cells over several rows of one column say that the value holds for all these rows.
fn columns_of(merged: &[calamine::Dimensions]) -> Vec<(u32, u32, u32)> {
    let one_column = merged.iter().filter(|area| area.start.1 == area.end.1 && area.start.0 < area.end.0);
    one_column.take(limits::TABLE_COLUMNS).map(|area| (area.start.0, area.end.0, area.start.1)).collect()
}

fn cell_of_ref(data: &DataRef<'_>) -> Result<Cell, ()> {
    Ok(match data {
        DataRef::Empty => Cell::Empty,
        DataRef::String(text) => words(text),
        DataRef::SharedString(text) => words(text),
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::Bool(yes) => Cell::Bool(*yes),
        DataRef::DateTime(date) => date_of(date),
        DataRef::DateTimeIso(text) => Cell::Date(iso_date(text)),
        DataRef::DurationIso(text) => Cell::of(&iso_duration(text)),
        DataRef::Error(_) => return Err(()),
    })
}

fn cell_of(data: &Data) -> Result<Cell, ()> {
    Ok(match data {
        Data::Empty => Cell::Empty,
        Data::String(text) => words(text),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(yes) => Cell::Bool(*yes),
        Data::DateTime(date) => date_of(date),
        Data::DateTimeIso(text) => Cell::Date(iso_date(text)),
        Data::DurationIso(text) => Cell::of(&iso_duration(text)),
        Data::Error(_) => return Err(()),
    })
}

/// Words of a cell: line ends as one sign, `_x000D_` is how xlsx writes one.
fn words(text: &str) -> Cell {
    if text.contains(['\r', '\0', '_']) {
        return Cell::of(
            &text.replace("_x000D_", "\r").replace("\r\n", "\n").replace('\r', "\n").replace('\0', "\u{fffd}"),
        );
    }
    Cell::of(text)
}

fn date_of(date: &ExcelDateTime) -> Cell {
    let value = date.as_f64();
    let seconds = (value.fract() * 86_400.0).round() as i64;
    if date.is_duration() {
        let seconds = (value * 86_400.0).round() as i64;
        return Cell::Text(format!("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60));
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    // A time of day without a day.
    if (0.0..1.0).contains(&value) {
        return Cell::Text(format!("{:02}:{:02}", seconds / 3600 % 24, seconds / 60 % 60));
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    Cell::Date(match (hour, minute, second) {
        (0, 0, 0) => day,
        (hour, minute, 0) => format!("{day} {hour:02}:{minute:02}"),
        (hour, minute, second) => format!("{day} {hour:02}:{minute:02}:{second:02}"),
    })
}

/// `2022-05-03T00:00:00` is a day; with another time it keeps it.
fn iso_date(text: &str) -> String {
    let text = text.trim_end_matches('Z');
    match text.split_once('T') {
        Some((day, time)) if time.chars().all(|c| matches!(c, '0' | ':' | '.')) => day.to_owned(),
        Some((day, time)) => {
            format!("{day} {}", time.strip_suffix(":00").filter(|time| time.len() == 5).unwrap_or(time))
        }
        None => text.to_owned(),
    }
}

/// `PT08H30M00S` is 8:30:00.
fn iso_duration(text: &str) -> String {
    let mut parts = [0u32; 3];
    let mut number = String::new();
    for c in text.trim_start_matches("PT").chars() {
        let place = match c {
            'H' => 0,
            'M' => 1,
            'S' => 2,
            c => {
                number.push(c);
                continue;
            }
        };
        parts[place] = number.split('.').next().and_then(|number| number.parse().ok()).unwrap_or(0);
        number.clear();
    }
    format!("{}:{:02}:{:02}", parts[0], parts[1], parts[2])
}

#[cfg(test)]
mod tests;
