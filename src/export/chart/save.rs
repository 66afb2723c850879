//! A chart to a file whose ending names the format.

use std::path::Path;

use super::{Drawing, write_png, write_svg};
use crate::export::{ExportError, save_file};

/// The endings of the formats that charts are written in, the commonest first.
pub const CHART_ENDINGS: [&str; 2] = ["svg", "png"];

/// The dots an inch that print asks for.
pub const DPI: u32 = 300;

/// Writes the drawing in the format that the ending names, see [`CHART_ENDINGS`]; a png with so
/// many dots an inch. The file appears whole or not at all.
pub fn save_chart(path: &Path, drawing: &Drawing, dpi: u32) -> Result<(), ExportError> {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "svg" => save_file(path, |out| write_svg(drawing, out)),
        "png" => save_file(path, |out| write_png(drawing, dpi, out)),
        _ => Err(ExportError::UnknownPictureEnding),
    }
}
