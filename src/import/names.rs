//! Names: one line, no control characters, at most [`limits::NAME_CHARS`].

use super::warning::Warnings;
use super::{ImportError, LineWarning, Place, limits};

/// A name as it is kept: control characters become spaces, and the ends are trimmed.
pub(super) fn clean_name(raw: &str, place: Place, warnings: &mut Warnings) -> Result<String, ImportError> {
    let trimmed = raw.trim();
    if trimmed.chars().count() > limits::NAME_CHARS {
        return Err(ImportError::NameTooLong { place });
    }
    if !trimmed.contains(char::is_control) {
        return Ok(trimmed.to_owned());
    }
    warnings.at(LineWarning::NameCleaned, place);
    Ok(without_controls(trimmed))
}

/// The text with a space in the place of every control character, trimmed.
pub(super) fn without_controls(text: &str) -> String {
    text.replace(char::is_control, " ").trim().to_owned()
}

/// The start of a text, for a sentence that quotes it.
pub(super) fn excerpt(text: &str) -> String {
    without_controls(&text.chars().take(40).collect::<String>())
}
