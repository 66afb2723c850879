//! The sentences of files that were refused, could not be read or could not be written.

use std::path::Path;

use super::CliError;
use crate::export::ExportError;
use crate::i18n::Message;

/// A file that was refused for a reason of its own.
pub fn refused(path: &Path, reason: Message) -> CliError {
    Message::new("cli-file-refused").with("reason", reason).with("path", path.display().to_string()).into()
}

/// A file that could not be read.
pub fn not_read(path: &Path, error: &std::io::Error) -> CliError {
    let detail = error.to_string();
    Message::new("cli-file-not-read").with("detail", detail).with("path", path.display().to_string()).into()
}

/// What an export to the standard output ended with.
pub fn of_output(error: &ExportError) -> CliError {
    match error.io_kind() {
        Some(std::io::ErrorKind::BrokenPipe) => CliError::NobodyReads,
        Some(kind) => std::io::Error::from(kind).into(),
        None => error.message().into(),
    }
}
