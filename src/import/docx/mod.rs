//! Word files: which parts hold the words, and the words in reading order.
//!
//! The text is made as a reader sees it: a paragraph a line, a table row a line with its
//! cells parted by tabs, footnotes in square brackets at their place. Tracked insertions
//! are in, deletions out; comments, headers and footers are left out. Nothing of the
//! container is written anywhere, and no relation that leads outside it is followed.

mod body;
mod element;
mod note;
mod part;
mod symbol;
mod walk;

#[cfg(test)]
pub(super) mod testing;
#[cfg(test)]
mod tests;

use body::Counts;
use note::Notes;
use part::relation_target;

use super::archive::Archive;
use super::kind::FileKind;
use super::warning::Warnings;
use super::xml::xml_text;
use super::{ImportError, ImportWarning};

const MAIN_PART: &str = "word/document.xml";

/// The text of a Word file. `named` is what the file's name says it is.
pub(super) fn read(bytes: &[u8], named: FileKind, warnings: &mut Warnings) -> Result<String, ImportError> {
    let mut archive = Archive::open(bytes)?;
    let relations = archive.read("_rels/.rels")?.map(xml_text).transpose()?;
    let main = relations.and_then(|xml| relation_target(&xml, "", "/officeDocument"));
    let main = main.unwrap_or_else(|| MAIN_PART.to_owned());
    let document = match archive.read(&main)? {
        Some(document) if !is_other_office(&main) => document,
        _ => match archive.read(MAIN_PART)? {
            Some(document) => document,
            None => return Err(other_kind(&mut archive, named)),
        },
    };
    let notes = read_notes(&mut archive, &main)?;
    let mut counts = Counts::default();
    let text = body::text_of(&xml_text(document)?, &notes, &mut counts)?;
    if counts.insertions + counts.deletions > 0 {
        warnings.push(ImportWarning::TrackedChanges { insertions: counts.insertions, deletions: counts.deletions });
    }
    if counts.comments > 0 {
        warnings.push(ImportWarning::CommentsLeftOut { count: counts.comments });
    }
    if text.chars().all(char::is_whitespace) {
        return Err(ImportError::Empty);
    }
    Ok(text)
}

fn is_other_office(main: &str) -> bool {
    main.starts_with("xl/") || main.starts_with("ppt/")
}

/// What a zip without a Word document is.
fn other_kind(archive: &mut Archive<'_>, named: FileKind) -> ImportError {
    let mime = archive.read("mimetype").ok().flatten().unwrap_or_default();
    let mime = String::from_utf8_lossy(&mime);
    let kind = match () {
        () if archive.has_prefix("xl/") || mime.contains("spreadsheet") => FileKind::Spreadsheet,
        () if archive.has_prefix("ppt/") || mime.contains("presentation") => FileKind::Presentation,
        () if mime.contains("opendocument.text") => FileKind::Odt,
        () if mime.contains("epub") => FileKind::Epub,
        () if named == FileKind::Docx => return ImportError::NotADocx,
        () => FileKind::Archive,
    };
    ImportError::UnsupportedFormat { kind }
}

fn read_notes(archive: &mut Archive<'_>, main: &str) -> Result<Notes, ImportError> {
    let (folder, file) = main.rsplit_once('/').unwrap_or(("", main));
    let slash = if folder.is_empty() { "" } else { "/" };
    let relations = archive.read(&format!("{folder}{slash}_rels/{file}.rels"))?.map(xml_text).transpose()?;
    let relations = relations.unwrap_or_default();
    let mut read = |kind: &str, usual: &str| -> Result<_, ImportError> {
        let name = relation_target(&relations, folder, kind).unwrap_or_else(|| format!("{folder}{slash}{usual}"));
        let xml = archive.read(&name)?.map(xml_text).transpose()?;
        xml.map_or_else(|| Ok(Default::default()), |xml| note::notes_of(&xml))
    };
    Ok(Notes { footnotes: read("/footnotes", "footnotes.xml")?, endnotes: read("/endnotes", "endnotes.xml")? })
}
