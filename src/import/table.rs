//! Tables, whether delimited text in any encoding or a workbook: rows of trimmed cells under a
//! header.

use csv::{ReaderBuilder, StringRecord};

use super::warning::Warnings;
use super::{Cell, ImportError, ImportWarning, LineWarning, Place, PlainTable, TableRow, encoding, limits, workbook};

/// A table that was read.
pub(super) enum Table {
    /// Delimited text.
    Text(Delimited),
    /// A sheet of a workbook.
    Sheet(PlainTable),
}

/// The text of a table file, and the delimiter its header shows.
pub(super) struct Delimited {
    text: String,
    /// Bytes before the header: a line `sep=;` that Excel understands.
    start: usize,
    delimiter: u8,
}

impl Table {
    /// Reads the first sheet of a workbook, or decodes a text and looks at its header.
    pub(super) fn new(bytes: &[u8], warnings: &mut Warnings) -> Result<Self, ImportError> {
        Self::sheet(bytes, None, warnings)
    }

    /// As [`Self::new`], of a workbook the sheet of this name.
    pub(super) fn sheet(bytes: &[u8], sheet: Option<&str>, warnings: &mut Warnings) -> Result<Self, ImportError> {
        if workbook::is_workbook(bytes) {
            return Ok(Self::Sheet(workbook::read(bytes, sheet, warnings)?));
        }
        Ok(Self::of(decode(bytes, warnings)?))
    }

    /// All rows as typed cells. In delimited text all cells are words.
    pub(super) fn into_plain(self) -> Result<PlainTable, ImportError> {
        let text = match self {
            Self::Sheet(grid) => return Ok(grid),
            Self::Text(text) => text,
        };
        let mut grid = PlainTable::default();
        let mut n_cells = 0;
        text.rows(|row, line| {
            n_cells += row.len();
            if grid.rows.len() >= limits::TABLE_ROWS || n_cells > limits::TABLE_CELLS {
                return Err(ImportError::TooManyRows);
            }
            if row.len() > limits::TABLE_COLUMNS {
                return Err(ImportError::TooManyColumns);
            }
            grid.rows.push(TableRow { line, cells: row.iter().map(Cell::of).collect() });
            Ok(())
        })?;
        Ok(grid)
    }

    /// Hands every row that is not blank to `row`, with the line it begins on; the first is
    /// the header. Cells are trimmed.
    pub(super) fn rows(
        &self,
        mut row: impl FnMut(&StringRecord, usize) -> Result<(), ImportError>,
    ) -> Result<(), ImportError> {
        match self {
            Self::Text(text) => text.rows(row),
            Self::Sheet(grid) => {
                let n_columns = grid.rows.first().map_or(0, |header| header.cells.len());
                for cells in &grid.rows {
                    // A sheet has no short rows: what is not written is empty.
                    let n = cells.cells.len().max(n_columns);
                    let record: StringRecord = (0..n).map(|column| cells.cell(column).text().into_owned()).collect();
                    row(&record, cells.line)?;
                }
                Ok(())
            }
        }
    }

    /// The table that a text is.
    pub(super) fn of(text: String) -> Self {
        let first = text.split('\n').next().unwrap_or_default();
        if let Some([delimiter]) = first.strip_prefix("sep=").map(str::as_bytes) {
            let (start, delimiter) = (first.len() + 1, *delimiter);
            return Self::Text(Delimited { start: start.min(text.len()), delimiter, text });
        }
        let delimiter = sniff(&text);
        Self::Text(Delimited { text, start: 0, delimiter })
    }
}

impl Delimited {
    fn rows(&self, mut row: impl FnMut(&StringRecord, usize) -> Result<(), ImportError>) -> Result<(), ImportError> {
        let mut reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(self.delimiter)
            .trim(csv::Trim::All)
            .from_reader(&self.text.as_bytes()[self.start..]);
        let end = (self.text.len() - self.start) as u64;
        let skipped_lines = usize::from(self.start > 0);
        let mut record = StringRecord::new();
        // The text is in memory and valid UTF-8, and rows may have any length: nothing fails.
        while reader.read_record(&mut record).unwrap_or(false) {
            if record.iter().any(|cell| !cell.is_empty()) {
                let line = skipped_lines + record.position().map_or(0, |position| position.line() as usize);
                // Only a last row over several lines can be what an unclosed quote swallowed.
                if reader.position().byte() >= end
                    && record.iter().any(|cell| cell.contains('\n'))
                    && self.has_odd_quotes()
                {
                    return Err(ImportError::UnclosedQuote { place: Place::Line(line) });
                }
                row(&record, line)?;
            }
        }
        Ok(())
    }
}

impl Delimited {
    fn has_odd_quotes(&self) -> bool {
        self.text.bytes().filter(|&byte| byte == b'"').count() % 2 == 1
    }
}

/// The text of a table or json file, unless it is too large.
pub(super) fn decode(bytes: &[u8], warnings: &mut Warnings) -> Result<String, ImportError> {
    if bytes.len() > limits::TABLE_BYTES {
        return Err(ImportError::TableTooLarge);
    }
    encoding::decode(bytes, None, warnings)
}

/// The delimiter that parts the header's cells: the one that stands outside quotes most
/// often, a comma if there is none.
fn sniff(text: &str) -> u8 {
    let mut counts = [(b',', 0usize), (b';', 0), (b'\t', 0)];
    let mut is_quoted = false;
    for byte in text.trim_start().bytes().take(1 << 16) {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted => break,
            _ if is_quoted => {}
            _ => counts.iter_mut().filter(|(delimiter, _)| *delimiter == byte).for_each(|(_, count)| *count += 1),
        }
    }
    // Of several equal ones `max_by_key` takes the last.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(delimiter, _)| *delimiter)
}

/// Where the columns that a reader knows stand in a header.
pub(super) struct Columns {
    places: Vec<Option<usize>>,
    n_columns: usize,
}

impl Columns {
    /// Finds the columns named `known` (in lower case; spaces and `_` count as the same).
    /// Unknown ones are left out with a warning.
    pub(super) fn of(header: &StringRecord, known: &[&str], warnings: &mut Warnings) -> Result<Self, ImportError> {
        let mut places = vec![None; known.len()];
        for (place, cell) in header.iter().enumerate() {
            let name = cell.to_lowercase().replace([' ', '-'], "_");
            match known.iter().position(|known| *known == name) {
                Some(n) if places[n].is_some() => {
                    return Err(ImportError::DuplicateColumn { name: super::names::excerpt(cell) });
                }
                Some(n) => places[n] = Some(place),
                None if cell.is_empty() => {}
                None => warnings.push(ImportWarning::ColumnLeftOut { name: super::names::excerpt(cell) }),
            }
        }
        Ok(Self { places, n_columns: header.len() })
    }

    /// True where the header has the `n`-th known column.
    pub(super) fn has(&self, n: usize) -> bool {
        self.places[n].is_some()
    }

    /// The cell of the `n`-th known column; empty where the row or the table has none.
    pub(super) fn cell<'r>(&self, row: &'r StringRecord, n: usize) -> &'r str {
        self.places[n].and_then(|place| row.get(place)).unwrap_or_default()
    }

    /// Warns of a row that is shorter or longer than the header.
    pub(super) fn check_length(&self, row: &StringRecord, line: usize, warnings: &mut Warnings) {
        check_length(row, self.n_columns, line, warnings);
    }
}

/// Warns of a row with fewer cells than the header, or with words behind its last column.
pub(super) fn check_length(row: &StringRecord, n_columns: usize, line: usize, warnings: &mut Warnings) {
    if row.len() < n_columns {
        warnings.at(LineWarning::ShortRow, Place::Line(line));
    }
    if row.iter().skip(n_columns).any(|cell| !cell.is_empty()) {
        warnings.at(LineWarning::LongRow, Place::Line(line));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(bytes: &[u8]) -> Vec<(usize, Vec<String>)> {
        let table = Table::new(bytes, &mut Warnings::default()).unwrap();
        let mut rows = Vec::new();
        table
            .rows(|row, line| {
                rows.push((line, row.iter().map(str::to_owned).collect()));
                Ok(())
            })
            .unwrap();
        rows
    }

    fn row(line: usize, cells: &[&str]) -> (usize, Vec<String>) {
        (line, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn delimiters_are_seen_in_the_header() {
        assert_eq!(rows(b"a,b\n1,2"), [row(1, &["a", "b"]), row(2, &["1", "2"])]);
        assert_eq!(rows(b"a;b\r\n1,5;2"), [row(1, &["a", "b"]), row(2, &["1,5", "2"])]);
        assert_eq!(rows(b"a\tb\n1;\t2"), [row(1, &["a", "b"]), row(2, &["1;", "2"])]);
        assert_eq!(rows(b"\"a,b,c\";d\n1;2")[1], row(2, &["1", "2"]));
        assert_eq!(rows(b"sep=;\na;b\n1;2")[1], row(3, &["1", "2"]));
        assert_eq!(rows(b"solo\nuno")[1], row(2, &["uno"]));
    }

    #[test]
    fn lines_count_blank_lines_and_lines_in_quotes() {
        let read = rows(b"a,b\n\n \"x\ny\" , 2 \n,\n3,4\n");
        assert_eq!(read.last().map(|(line, _)| *line), Some(6));
        assert_eq!(rows("ñ,\"dijo \"\"sí\"\"\"\n".as_bytes())[0], row(1, &["ñ", "dijo \"sí\""]));
    }

    #[test]
    fn a_quote_that_is_never_closed_is_refused() {
        let table = Table::of("a,b\n1,2\n3,\"4\n5,6\n7,8\n".to_owned());
        let error = table.rows(|_, _| Ok(())).unwrap_err();
        assert_eq!(error, ImportError::UnclosedQuote { place: Place::Line(3) });
        assert_eq!(rows(b"a,b\n1,5\" nail\n3,\"x\ny\"\n4,5").len(), 4);
    }

    #[test]
    fn legacy_encodings_are_read() {
        assert_eq!(rows(b"caso;g\xe9nero\nCSO1;ni\xf1a")[1], row(2, &["CSO1", "niña"]));
    }
}
