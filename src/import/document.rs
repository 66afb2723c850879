//! One door for documents: the reader is picked by what a file holds, then by its name.

use sha2::{Digest, Sha256};

use super::comments::Comments;
use super::kind::FileKind;
use super::rich::Rich;
use super::transcript::cues::{Spoken, spoken};
use super::transcript::{noscribe, whisper};
use super::warning::Warnings;
use super::{
    ImportError, ImportWarning, Parsed, ReadOptions, captions, docx, encoding, html, limits, names, odt, pdf, rtf,
    transcript, xml,
};
use crate::model::{DraftComment, DraftDocument, DraftFormat, DraftTimeMark, propose_convention};
use crate::text::Stickiness;

/// Reads a document with the usual options: see [`read_document_with`].
///
/// # Errors
/// As there.
pub fn read_document(file_name: &str, bytes: &[u8]) -> Result<Parsed<DraftDocument>, ImportError> {
    read_document_with(file_name, bytes, &ReadOptions::default())
}

/// Reads a document of any supported format, with its speakers, turns and time marks, as
/// `options` say.
///
/// `file_name` may have folders before it; they are dropped. A file of a format that is
/// not known is read as text if it is one.
///
/// # Errors
/// See [`ImportError`]; what the text says is never one.
pub fn read_document_with(
    file_name: &str,
    bytes: &[u8],
    options: &ReadOptions,
) -> Result<Parsed<DraftDocument>, ImportError> {
    let mut warnings = Warnings::default();
    let source_name = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    let read = read_text(source_name, bytes, options, &mut warnings)?.tidied(&mut warnings);
    let Read { text, time_marks, turns, formats, comments } = read;
    if text.chars().count() > limits::DOCUMENT_CHARS {
        return Err(ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
    }
    // Whatever format it came in: white space alone is no document.
    if text.trim().is_empty() {
        return Err(ImportError::Empty);
    }
    if source_name.contains(char::is_control) {
        warnings.push(ImportWarning::NameCleaned);
    }
    let source_name = names::without_controls(source_name);
    let written = transcript::recognise(&text);
    let times = transcript::with_anchors(written.time_marks.clone(), time_marks);
    let recognised = turns.unwrap_or(written);
    if let Some(count) = recognised.n_rejected_labels {
        warnings.push(ImportWarning::TooManyLabels { count });
    }
    let source_sha256 = hex(&Sha256::digest(bytes));
    let convention = propose_convention(&text);
    let draft = DraftDocument {
        name: document_name(&source_name, &source_sha256),
        text,
        source_name,
        source_sha256,
        speakers: recognised.speakers,
        turns: recognised.turns,
        formats,
        comments,
        time_marks: times,
        convention,
        ..DraftDocument::default()
    };
    Ok(Parsed { value: draft, warnings: warnings.into_vec() })
}

/// A file's text, and what stands beside it where the format keeps it apart.
#[derive(Default)]
struct Read {
    text: String,
    time_marks: Vec<DraftTimeMark>,
    /// Speakers and turns, where the format says them better than the text.
    turns: Option<transcript::Recognised>,
    formats: Vec<DraftFormat>,
    comments: Vec<DraftComment>,
}

impl From<String> for Read {
    fn from(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

impl From<(Rich, Comments)> for Read {
    fn from((words, comments): (Rich, Comments)) -> Self {
        let (text, formats, comments) = words.finish(comments);
        Self { text, formats, comments, ..Self::default() }
    }
}

impl From<Spoken> for Read {
    fn from(spoken: Spoken) -> Self {
        Self { text: spoken.text, time_marks: spoken.time_marks, turns: spoken.turns, ..Self::default() }
    }
}

impl Read {
    /// Takes out what noScribe writes beside the words: anchors, and where the recording lies.
    fn tidied(self, warnings: &mut Warnings) -> Self {
        let Some(tidied) = noscribe::tidy(&self.text) else { return self };
        if tidied.n_paths > 0 {
            warnings.push(ImportWarning::PathsLeftOut { count: tidied.n_paths });
        }
        let went = |span| tidied.mapping.span(span, Stickiness::Words);
        let formats = self.formats.into_iter().map(|format| DraftFormat { span: went(format.span), ..format });
        let comments = self.comments.into_iter().map(|comment| DraftComment { span: went(comment.span), ..comment });
        Self {
            text: tidied.text,
            time_marks: tidied.time_marks,
            formats: formats.filter(|format| !format.span.is_empty()).collect(),
            comments: comments.collect(),
            ..self
        }
    }
}

fn read_text(
    source_name: &str,
    bytes: &[u8],
    options: &ReadOptions,
    warnings: &mut Warnings,
) -> Result<Read, ImportError> {
    if bytes.is_empty() {
        return Err(ImportError::Empty);
    }
    let named = FileKind::of_name(source_name);
    Ok(match (FileKind::of_bytes(bytes), named) {
        (FileKind::Zip, FileKind::Odt) => odt::read(bytes, options, warnings)?.into(),
        (FileKind::Zip, _) => docx::read(bytes, named, options, warnings)?.into(),
        (FileKind::Rtf, _) => rtf::read(bytes, options, warnings)?.into(),
        (FileKind::Pdf, _) => pdf::read(bytes, warnings)?.into(),
        // Some programs write a few lines before a pdf begins.
        (FileKind::Text, FileKind::Pdf) if pdf::begins_late(bytes) => pdf::read(bytes, warnings)?.into(),
        (FileKind::Text, FileKind::Pdf) => return Err(ImportError::Damaged),
        (FileKind::Ole, FileKind::Docx) => return Err(ImportError::Encrypted),
        (FileKind::Ole, FileKind::Text) => return Err(ImportError::UnsupportedFormat { kind: FileKind::Doc }),
        (FileKind::Ole, kind) => return Err(ImportError::UnsupportedFormat { kind }),
        (FileKind::Text, FileKind::Docx) => return Err(ImportError::NotADocx),
        (FileKind::Text, FileKind::Odt) => odt::read_flat(&xml::xml_text(bytes.to_vec())?, options, warnings)?.into(),
        (FileKind::Text, FileKind::Captions) => {
            let text = read_plain(bytes, options, warnings)?;
            match captions::read(&text) {
                Some(captions) if captions.text.is_empty() => return Err(ImportError::Empty),
                Some(captions) => captions.into(),
                None => text.into(),
            }
        }
        (FileKind::Text, FileKind::Html) => read_page(bytes, options, warnings)?.into(),
        (FileKind::Text, FileKind::Text) if html::is_page(bytes) => read_page(bytes, options, warnings)?.into(),
        // Some programs give rich text any name, and text the name of rich text.
        (FileKind::Text, FileKind::Text | FileKind::Rtf) => read_words(read_plain(bytes, options, warnings)?),
        (FileKind::Text, kind) | (kind, _) => return Err(ImportError::UnsupportedFormat { kind }),
    })
}

/// Plain words, unless they are cues under another name.
fn read_words(text: String) -> Read {
    let cues = whisper::read(&text).map(|cues| spoken(&cues));
    let captions =
        || text.trim_start_matches('\u{feff}').starts_with("WEBVTT").then(|| captions::read(&text)).flatten();
    match cues.or_else(captions).filter(|spoken| !spoken.text.is_empty()) {
        Some(spoken) => spoken.into(),
        None => text.into(),
    }
}

fn read_page(bytes: &[u8], options: &ReadOptions, warnings: &mut Warnings) -> Result<(Rich, Comments), ImportError> {
    // Markup weighs more than words, but not without end.
    if bytes.len() as u64 > limits::ENTRY_BYTES {
        return Err(ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
    }
    html::read(bytes, options.encoding, warnings)
}

fn read_plain(bytes: &[u8], options: &ReadOptions, warnings: &mut Warnings) -> Result<String, ImportError> {
    // No encoding needs more than four bytes a character: do not decode what is refused anyway.
    if bytes.len() > 4 * limits::DOCUMENT_CHARS + 4 {
        return Err(ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
    }
    encoding::decode(bytes, options.encoding, warnings)
}

/// The file name without its ending, cut to the length a name may have. A file without
/// any name is called by the start of its fingerprint.
fn document_name(source_name: &str, source_sha256: &str) -> String {
    let stem = match source_name.rsplit_once('.') {
        Some((stem, _)) if !stem.trim().is_empty() => stem,
        _ if source_name.is_empty() => &source_sha256[..8],
        _ => source_name,
    };
    let name: String = stem.trim().chars().take(limits::NAME_CHARS).collect();
    name.trim_end().to_owned()
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |n: u8| char::from(DIGITS[usize::from(n)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(file_name: &str, bytes: &[u8]) -> ImportError {
        read_document(file_name, bytes).unwrap_err()
    }

    #[test]
    fn names_come_from_the_file_name() {
        let name = |file_name: &str| read_document(file_name, b"uno").unwrap().value.name;
        assert_eq!(name("CSO2.txt"), "CSO2");
        assert_eq!(name("/home/a/v1.2 final.md"), "v1.2 final");
        assert_eq!(name("C:\\x\\CSO2.TXT"), "CSO2");
        assert_eq!(name(".txt"), ".txt");
        assert_eq!(name("sin final"), "sin final");
        assert_eq!(name("\n").len(), 8);
        let long = format!("{}.txt", "ñ".repeat(600));
        assert_eq!(name(&long).chars().count(), limits::NAME_CHARS);
    }

    #[test]
    fn a_file_name_with_newlines_is_read_and_cleaned() {
        let parsed = read_document("uno\ndos\r\n.txt", b"texto").unwrap();
        assert_eq!(parsed.value.name, "uno dos");
        assert_eq!(parsed.value.source_name, "uno dos  .txt");
        assert_eq!(parsed.warnings, [ImportWarning::NameCleaned]);
    }

    #[test]
    fn known_formats_that_are_not_read_say_so() {
        for (name, bytes, kind) in [
            ("a.png", &b"\x89PNG\r\n\x1a\n"[..], FileKind::Image),
            ("a.mp3", b"\xff\xfb\x90", FileKind::Recording),
            ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::Doc),
            ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind::Spreadsheet),
        ] {
            assert_eq!(refused(name, bytes), ImportError::UnsupportedFormat { kind }, "{name}");
        }
        assert_eq!(refused("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), ImportError::Encrypted);
        assert_eq!(refused("a.docx", b"solo texto"), ImportError::NotADocx);
        assert_eq!(refused("a.txt", b""), ImportError::Empty);
        assert_eq!(refused("a.txt", b" \r\n\t\n"), ImportError::Empty);
        assert_eq!(refused("a.txt", &[0; 100]), ImportError::NotText);
    }

    #[test]
    fn unknown_endings_are_read_as_text() {
        let parsed = read_document("a.vtt", "E: sí\r\nB: no\r\nE: ah\r\nB: ya".as_bytes()).unwrap();
        assert_eq!(parsed.value.text, "E: sí\nB: no\nE: ah\nB: ya");
        assert_eq!(parsed.value.turns.len(), 4);
        assert_eq!(parsed.value.source_sha256.len(), 64);
    }

    #[test]
    fn every_format_is_told_by_what_it_holds() {
        let text = |name: &str, bytes: &[u8]| read_document(name, bytes).unwrap().value.text;
        assert_eq!(text("a.rtf", b"{\\rtf1 s\\'ed}"), "sí");
        assert_eq!(text("a.doc", b"{\\rtf1 x}"), "x");
        assert_eq!(text("a.htm", b"<p>a<p>b"), "a\nb");
        assert_eq!(text("a", b"<!doctype html><p>a<p>b"), "a\nb");
        let parsed = read_document(
            "a.srt",
            b"1\n00:00:01,000 --> 00:00:02,000\nAna: Hola.\n\n2\n00:00:03,000 --> 00:00:04,000\nAna: Ya.\n",
        )
        .unwrap();
        assert_eq!(parsed.value.text, "Ana: Hola. Ya.");
        assert_eq!(parsed.value.time_marks.iter().map(|mark| mark.millis).collect::<Vec<_>>(), [1000, 3000]);
    }

    #[test]
    fn twenty_million_characters_are_read_and_one_more_is_not() {
        let line = "CSO1: Llegamos temprano, y no había nadie en la plaza.\n";
        let mut text = line.repeat(limits::DOCUMENT_CHARS / line.chars().count());
        text.push_str(&"a".repeat(limits::DOCUMENT_CHARS - text.chars().count()));
        let parsed = read_document("a.txt", text.as_bytes()).unwrap();
        assert_eq!(parsed.value.turns.len(), limits::DOCUMENT_CHARS / line.chars().count());
        text.push('ñ');
        assert_eq!(refused("a.txt", text.as_bytes()), ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
    }
}
