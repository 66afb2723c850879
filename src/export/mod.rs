//! Results and codings to files and to the terminal.
//!
//! A result first becomes a [`Table`] in the chosen language; the writers of csv, xlsx and
//! plain text print that, so that all show identical numbers. Codings stream straight from
//! the snapshot ([`codings`]). What is read on paper becomes a page ([`page`]): docx, odt,
//! html, markdown.

mod analysis;
pub mod appendix;
pub mod cases;
pub mod chart;
pub mod codings;
mod csv;
mod error;
pub mod guide;
mod labels;
mod latex;
pub mod memos;
pub mod page;
mod pdf;
mod plain;
pub mod report;
mod save;
pub mod segments;
mod table;
#[cfg(test)]
mod tests;
pub mod transcript;
mod xlsx;

pub use self::csv::{CsvOptions, write_csv};
pub use analysis::Analysis;
pub use error::ExportError;
pub use labels::Labelled;
pub use latex::write_latex;
pub use plain::plain_text;
pub use save::{TABLE_ENDINGS, TableOptions, save_file, save_table};
pub use table::{
    Cell, CodebookSpec, CooccurrenceCell, CrosstabCell, RowKind, SummarySpec, Table, TableRow, column_heading,
    crosstab_cells, crosstab_notes, verdict_message,
};
#[cfg(feature = "gui")]
pub(crate) use table::{NOT_ASKED, NOT_FINISHED, coders, columns_message, found_key, total_key, unit_message};
pub use xlsx::write_xlsx;
