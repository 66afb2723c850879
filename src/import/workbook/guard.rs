//! What a workbook would take, before it is opened.

use super::super::archive::Archive;
use super::super::{FileKind, ImportError, limits};
use super::Kind;

/// Which kind of workbook it is, after counting what it holds: unpacked bytes, and the cells
/// that the reader of ods would make of repeated ones.
pub(super) fn kind_of(bytes: &[u8]) -> Result<Kind, ImportError> {
    match FileKind::of_bytes(bytes) {
        FileKind::Zip => {}
        FileKind::Ole => return super::xls_guard::check(bytes).map(|()| Kind::Xls),
        _ => return Err(ImportError::NotAWorkbook),
    }
    if bytes.len() as u64 > limits::ENTRY_BYTES {
        return Err(ImportError::TableTooLarge);
    }
    let mut archive = Archive::open(bytes)?;
    if archive.has_prefix("xl/") {
        archive.count_all()?;
        return Ok(Kind::Xlsx);
    }
    let Some(content) = archive.read("content.xml")? else { return Err(ImportError::NotAWorkbook) };
    if !has(&content, b"office:spreadsheet") {
        return Err(ImportError::NotAWorkbook);
    }
    archive.count_all()?;
    count_repeated(&content)?;
    Ok(Kind::Ods)
}

fn has(bytes: &[u8], words: &[u8]) -> bool {
    memchr::memmem::find(bytes, words).is_some()
}

/// Counts the cells of an ods as its reader will hold them: a filled cell behind thousands of
/// empty ones holds all of these.
fn count_repeated(content: &[u8]) -> Result<(), ImportError> {
    let (mut n_cells, mut n_row) = (0u64, 0u64);
    let mut rest = content;
    while let Some(at) = memchr::memchr(b'<', rest) {
        let tag = &rest[at + 1..];
        let end = memchr::memchr(b'>', tag).unwrap_or(tag.len());
        let (tag, behind) = tag.split_at(end);
        rest = behind;
        if tag.starts_with(b"table:table-row") {
            n_row = 0;
        } else if tag.starts_with(b"table:table-cell") || tag.starts_with(b"table:covered-table-cell") {
            n_row += repeated(tag);
            if has(tag, b"value") || has(tag, b"formula") {
                n_cells += n_row;
                n_row = 0;
            }
            if n_cells > limits::TABLE_CELLS as u64 {
                return Err(ImportError::TooManyRows);
            }
        }
    }
    Ok(())
}

fn repeated(tag: &[u8]) -> u64 {
    const NAME: &[u8] = b"number-columns-repeated=";
    let Some(at) = memchr::memmem::find(tag, NAME) else { return 1 };
    let digits = tag[at + NAME.len() + 1..].iter().take_while(|byte| byte.is_ascii_digit());
    digits.fold(0u64, |n, digit| n.saturating_mul(10).saturating_add(u64::from(digit - b'0'))).min(16_384)
}
