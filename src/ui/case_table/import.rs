//! Tables from and to files, for the window.

use std::path::Path;

pub use crate::query::cases::Incoming;

use crate::export::CsvOptions;
use crate::export::cases::{CaseSheet, headings};
use crate::i18n::{Catalog, Message};
use crate::import::read_cases;
use crate::project::Snapshot;
use crate::query::cases::incoming;

/// Reads a case table and holds it against the project.
///
/// # Errors
/// The sentence that says why the file cannot be read.
pub fn read(snapshot: &Snapshot, path: &Path) -> Result<Incoming, Message> {
    let bytes = std::fs::read(path).map_err(|error| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Message::new("cases-file-not-read").with("name", name).with("detail", error.to_string())
    })?;
    let parsed = read_cases(&bytes).map_err(|error| error.message())?;
    Ok(incoming(snapshot, &parsed.value, &headings(snapshot, &parsed.value.variables)))
}

/// Writes the case table by the file's ending.
///
/// # Errors
/// The sentence that says why it cannot be written.
pub fn export(snapshot: &Snapshot, catalog: &Catalog, path: &Path) -> Result<(), Message> {
    let options = CsvOptions { bom: true, ..CsvOptions::default() };
    CaseSheet::new(snapshot, catalog).save(path, options).map_err(|error| error.message())
}
