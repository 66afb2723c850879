//! What a file is, told by its first bytes and then by its name.

use crate::i18n::Message;

/// A format that is known; not all of them are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Plain text, markdown and whatever else can be read as text.
    Text,
    /// A web page.
    Html,
    /// Captions: cues with times (srt, vtt).
    Captions,
    /// A zip container that has to be opened to know more.
    Zip,
    /// A Word file.
    Docx,
    /// A container of older Office programs, or of an encrypted newer file.
    Ole,
    /// A Word file from before 2007.
    Doc,
    /// Portable document format.
    Pdf,
    /// OpenDocument text.
    Odt,
    /// Rich text format.
    Rtf,
    /// A spreadsheet.
    Spreadsheet,
    /// Slides.
    Presentation,
    /// An electronic book.
    Epub,
    /// A picture.
    Image,
    /// A sound or video file.
    Recording,
    /// A zip archive of other things.
    Archive,
}

impl FileKind {
    /// What the first bytes say; [`Self::Text`] where they say nothing.
    pub(super) fn of_bytes(bytes: &[u8]) -> Self {
        const MAGIC: &[(&[u8], FileKind)] = &[
            (b"PK\x03\x04", FileKind::Zip),
            (b"PK\x05\x06", FileKind::Zip),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::Ole),
            (b"%PDF-", FileKind::Pdf),
            (b"{\\rtf", FileKind::Rtf),
            (b"\x89PNG\r\n", FileKind::Image),
            (b"\xff\xd8\xff", FileKind::Image),
            (b"GIF87a", FileKind::Image),
            (b"GIF89a", FileKind::Image),
            (b"II*\0", FileKind::Image),
            (b"MM\0*", FileKind::Image),
            (b"ID3\x02", FileKind::Recording),
            (b"ID3\x03", FileKind::Recording),
            (b"ID3\x04", FileKind::Recording),
            (b"OggS\0", FileKind::Recording),
            (b"fLaC", FileKind::Recording),
            (b"\x1a\x45\xdf\xa3", FileKind::Recording),
            (b"\x1f\x8b\x08", FileKind::Archive),
            (b"7z\xbc\xaf\x27\x1c", FileKind::Archive),
            (b"Rar!\x1a\x07", FileKind::Archive),
        ];
        if bytes.get(4..8) == Some(b"ftyp") {
            return Self::Recording;
        }
        match bytes.get(8..12) {
            Some(b"WAVE" | b"AVI ") if bytes.starts_with(b"RIFF") => return Self::Recording,
            Some(b"WEBP") if bytes.starts_with(b"RIFF") => return Self::Image,
            _ => {}
        }
        MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)).map_or(Self::Text, |(_, kind)| *kind)
    }

    /// What the ending says; [`Self::Text`] for unknown ones.
    pub(super) fn of_name(file_name: &str) -> Self {
        let ending = file_name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        match ending.as_str() {
            "docx" | "docm" | "dotx" | "dotm" => Self::Docx,
            "doc" | "dot" => Self::Doc,
            "html" | "htm" | "xhtml" => Self::Html,
            "srt" | "vtt" => Self::Captions,
            "pdf" => Self::Pdf,
            "odt" | "ott" | "fodt" => Self::Odt,
            "rtf" => Self::Rtf,
            "xlsx" | "xlsm" | "xls" | "ods" => Self::Spreadsheet,
            "pptx" | "ppt" | "odp" => Self::Presentation,
            "epub" => Self::Epub,
            "png" | "jpg" | "jpeg" | "gif" | "tif" | "tiff" | "webp" | "heic" | "bmp" => Self::Image,
            "mp3" | "m4a" | "wav" | "ogg" | "opus" | "flac" | "aac" | "wma" | "mp4" | "mov" | "avi" | "mkv"
            | "webm" => Self::Recording,
            "zip" | "7z" | "rar" | "gz" | "tar" => Self::Archive,
            _ => Self::Text,
        }
    }

    /// The kind's name: "a PDF file".
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Text | Self::Html | Self::Captions => "import-kind-text",
            Self::Docx => "import-kind-docx",
            Self::Ole | Self::Doc => "import-kind-doc",
            Self::Pdf => "import-kind-pdf",
            Self::Odt => "import-kind-odt",
            Self::Rtf => "import-kind-rtf",
            Self::Spreadsheet => "import-kind-spreadsheet",
            Self::Presentation => "import-kind-presentation",
            Self::Epub => "import-kind-epub",
            Self::Image => "import-kind-image",
            Self::Recording => "import-kind-recording",
            Self::Zip | Self::Archive => "import-kind-archive",
        })
    }
}
