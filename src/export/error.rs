//! What can go wrong with an export.

use crate::i18n::Message;

/// Why a file could not be written. What stood in its place before is still there.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The file could not be written.
    #[error("the file could not be written")]
    Io(#[from] std::io::Error),
    /// A csv table could not be written.
    #[error("the csv table could not be written")]
    Csv(#[from] csv::Error),
    /// JSON could not be written.
    #[error("the json could not be written")]
    Json(#[from] serde_json::Error),
    /// The workbook could not be made.
    #[error("the workbook could not be made")]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// The workbook would have more rows or columns than the format holds.
    #[error("the table is too large for a workbook")]
    TooLarge,
    /// LibreOffice, which makes a pdf, is not installed.
    #[error("LibreOffice was not found")]
    NoLibreOffice,
    /// LibreOffice made no pdf.
    #[error("LibreOffice made no pdf")]
    NoPdf,
    /// The file's ending names no format that tables are written in.
    #[error("unknown file ending")]
    UnknownEnding,
    /// The file's ending names no format that charts are written in.
    #[error("unknown file ending of a chart")]
    UnknownPictureEnding,
    /// The picture could not be made.
    #[error("the picture could not be made")]
    Picture,
}

impl ExportError {
    /// What happened and what to do, as a sentence to be.
    pub fn message(&self) -> Message {
        match (self, self.io_kind()) {
            (_, Some(kind)) => io_message(kind),
            (Self::TooLarge, None) => Message::new("analysis-error-too-large"),
            (Self::UnknownEnding, None) => Message::new("analysis-error-ending"),
            (Self::UnknownPictureEnding, None) => Message::new("chart-error-ending"),
            (Self::Picture, None) => Message::new("chart-error-picture"),
            (Self::NoLibreOffice, None) => Message::new("report-error-no-libreoffice"),
            (Self::NoPdf, None) => Message::new("report-error-no-pdf"),
            (Self::Xlsx(_), None) => Message::new("analysis-error-workbook"),
            (Self::Io(_) | Self::Csv(_) | Self::Json(_), None) => Message::new("analysis-error-write"),
        }
    }

    /// What the system said, where it was the system that refused.
    pub fn io_kind(&self) -> Option<std::io::ErrorKind> {
        match self {
            Self::Io(error) | Self::Xlsx(rust_xlsxwriter::XlsxError::IoError(error)) => Some(error.kind()),
            Self::Csv(error) => match error.kind() {
                csv::ErrorKind::Io(error) => Some(error.kind()),
                _ => None,
            },
            Self::Json(error) => error.io_error_kind(),
            Self::Xlsx(_)
            | Self::TooLarge
            | Self::UnknownEnding
            | Self::UnknownPictureEnding
            | Self::Picture
            | Self::NoLibreOffice
            | Self::NoPdf => None,
        }
    }
}

fn io_message(kind: std::io::ErrorKind) -> Message {
    Message::new(match kind {
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => "analysis-error-permission",
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => "analysis-error-disk-full",
        std::io::ErrorKind::NotFound | std::io::ErrorKind::NotADirectory => "analysis-error-no-folder",
        _ => "analysis-error-write",
    })
}
