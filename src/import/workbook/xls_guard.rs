//! Old workbooks (xls): their streams are followed here only to see how far the cells reach,
//! because their reader would hold a field of empty ones from the first cell to the last.

use super::super::{ImportError, limits};

/// The records that place a cell: row and column are their first two numbers.
const CELLS: [u16; 11] = [0x0006, 0x0203, 0x0204, 0x0205, 0x00fd, 0x027e, 0x00bd, 0x0003, 0x0004, 0x0002, 0x0005];
const BOF: [u16; 4] = [0x0809, 0x0409, 0x0209, 0x0009];
/// Old workbooks have at most 65,536 rows and 256 columns; more bytes are no table.
const MAX_BYTES: usize = 64 << 20;

/// Refuses a workbook whose sheets would be larger than a table may be.
pub(super) fn check(bytes: &[u8]) -> Result<(), ImportError> {
    if bytes.len() > MAX_BYTES {
        return Err(ImportError::TableTooLarge);
    }
    let container = Container::of(bytes).ok_or(ImportError::Damaged)?;
    if container.stream("EncryptedPackage").is_some() {
        return Err(ImportError::WorkbookEncrypted);
    }
    let book = container.stream("Workbook").or_else(|| container.stream("Book"));
    let book = book.ok_or(ImportError::NotAWorkbook)?;
    let (mut rest, mut last_row, mut last_column) = (&book[..], 0u64, 0u64);
    while let Some((id, length)) = number(rest, 0).zip(number(rest, 2)) {
        let Some(data) = rest.get(4..4 + usize::from(length)) else { break };
        if BOF.contains(&id) {
            (last_row, last_column) = (0, 0);
        }
        if CELLS.contains(&id)
            && let Some((row, column)) = number(data, 0).zip(number(data, 2))
        {
            let several = if id == 0x00bd { data.len() as u64 / 6 } else { 0 };
            last_row = last_row.max(u64::from(row));
            last_column = last_column.max(u64::from(column) + several);
            if (last_row + 1) * (last_column + 1) > limits::TABLE_CELLS as u64 {
                return Err(ImportError::TooManyRows);
            }
        }
        rest = &rest[4 + usize::from(length)..];
    }
    Ok(())
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// A compound file: streams in chains of sectors.
struct Container<'b> {
    bytes: &'b [u8],
    sector: usize,
    next: Vec<u32>,
    small_next: Vec<u32>,
    small: Vec<u8>,
    directory: Vec<u8>,
    cutoff: u32,
}

impl<'b> Container<'b> {
    fn of(bytes: &'b [u8]) -> Option<Self> {
        let shift = number(bytes, 30)?;
        if !matches!(shift, 9 | 12) {
            return None;
        }
        let mut container = Self {
            bytes,
            sector: 1 << shift,
            next: Vec::new(),
            small_next: Vec::new(),
            small: Vec::new(),
            directory: Vec::new(),
            cutoff: long(bytes, 56)?,
        };
        let mut tables: Vec<u32> = (0..109).filter_map(|n| long(bytes, 76 + 4 * n)).collect();
        let mut more = long(bytes, 68)?;
        let n_sectors = bytes.len() / container.sector + 1;
        for _ in 0..n_sectors {
            let Some(sector) = container.sector_at(more) else { break };
            let numbers: Vec<u32> = (0..sector.len() / 4).filter_map(|n| long(sector, 4 * n)).collect();
            let (last, named) = numbers.split_last()?;
            tables.extend(named);
            more = *last;
        }
        for table in tables {
            let Some(sector) = container.sector_at(table) else { continue };
            let numbers: Vec<u32> = (0..sector.len() / 4).filter_map(|n| long(sector, 4 * n)).collect();
            container.next.extend(numbers);
        }
        container.directory = container.chain(long(bytes, 48)?);
        let small_table = container.chain(long(bytes, 60)?);
        container.small_next = (0..small_table.len() / 4).filter_map(|n| long(&small_table, 4 * n)).collect();
        container.small = container.chain(long(&container.directory, 116)?);
        Some(container)
    }

    fn sector_at(&self, n: u32) -> Option<&'b [u8]> {
        let start = (n as usize).checked_add(1)?.checked_mul(self.sector)?;
        let end = start.checked_add(self.sector)?.min(self.bytes.len());
        self.bytes.get(start..end).filter(|sector| !sector.is_empty())
    }

    fn chain(&self, first: u32) -> Vec<u8> {
        let (mut bytes, mut at) = (Vec::new(), first);
        // A chain that runs in a circle ends when it is longer than the file.
        while let Some(sector) = self.sector_at(at).filter(|_| bytes.len() <= self.bytes.len()) {
            bytes.extend_from_slice(sector);
            at = self.next.get(at as usize).copied().unwrap_or(u32::MAX);
        }
        bytes
    }

    fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let mut wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        wide.extend([0, 0]);
        let is_named = |entry: &&[u8]| entry.get(..wide.len()).is_some_and(|start| start.eq_ignore_ascii_case(&wide));
        let entry = self.directory.chunks(128).find(is_named)?;
        let (first, length) = (long(entry, 116)?, long(entry, 120)? as usize);
        let mut bytes = if (length as u32) < self.cutoff { self.small_chain(first) } else { self.chain(first) };
        bytes.truncate(length);
        Some(bytes)
    }

    fn small_chain(&self, first: u32) -> Vec<u8> {
        let (mut bytes, mut at) = (Vec::new(), first as usize);
        while let Some(sector) = self.small.get(at.saturating_mul(64)..at.saturating_mul(64).saturating_add(64)) {
            bytes.extend_from_slice(sector);
            if bytes.len() > self.small.len() {
                break;
            }
            at = self.small_next.get(at).map_or(usize::MAX, |&next| next as usize);
        }
        bytes
    }
}
