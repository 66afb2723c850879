//! Why a command ended early.

use crate::i18n::Message;
use crate::import::ImportError;
use crate::project::ProjectError;

/// Why a command ended early.
#[derive(Debug)]
pub enum CliError {
    /// One sentence for the error output; exit code 1.
    Said(Message),
    /// The arguments do not go together; exit code 2.
    Usage(Message),
    /// The reader of our output went away (`voces segments ... | head`): no error.
    NobodyReads,
}

impl From<Message> for CliError {
    fn from(message: Message) -> Self {
        Self::Said(message)
    }
}

impl From<ProjectError> for CliError {
    fn from(error: ProjectError) -> Self {
        Self::Said(error.message())
    }
}

impl From<ImportError> for CliError {
    fn from(error: ImportError) -> Self {
        Self::Said(error.message())
    }
}

/// For errors of the standard output; files map theirs where they are opened.
impl From<std::io::Error> for CliError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::BrokenPipe => Self::NobodyReads,
            _ => Self::Said(Message::new("cli-output-failed").with("detail", error.to_string())),
        }
    }
}
