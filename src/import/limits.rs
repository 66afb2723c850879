//! What a file may hold at most. What goes over is refused with a sentence that names
//! the limit, and nothing of the file is taken.

/// Unicode scalar values of a document.
pub const DOCUMENT_CHARS: usize = 20_000_000;
/// Bytes of a table (cases, codes, codings, memos).
pub const TABLE_BYTES: usize = 512 << 20;
/// Rows of a workbook's sheet or a survey.
pub const TABLE_ROWS: usize = 1_000_000;
/// Columns of a workbook's sheet or a survey.
pub const TABLE_COLUMNS: usize = 4_096;
/// Filled cells of a workbook's sheet or a survey.
pub const TABLE_CELLS: usize = 10_000_000;
/// Pages of a pdf.
pub const PDF_PAGES: usize = 5_000;
/// Unpacked bytes of one stream of a pdf, counted before it is interpreted.
pub const PDF_STREAM_BYTES: u64 = 128 << 20;
/// Unpacked bytes of all streams of a pdf but its pictures, and of the contents of its pages.
pub const PDF_BYTES: u64 = 512 << 20;
/// Entries of a zip container.
pub const ARCHIVE_ENTRIES: usize = 10_000;
/// Unpacked bytes of one entry of a zip container, counted while unpacking.
pub const ENTRY_BYTES: u64 = 256 << 20;
/// Unpacked bytes read from one zip container.
pub const ARCHIVE_BYTES: u64 = 1 << 30;
/// Elements inside elements, in XML and in JSON.
pub const DEPTH: usize = 256;
/// Codes of a codes file.
pub const CODES: usize = 50_000;
/// Scalar values of a name.
pub const NAME_CHARS: usize = 512;
/// Bytes of an interview guide.
pub const GUIDE_BYTES: usize = 4 << 20;
