//! Word files: which parts hold the words, and the words in reading order.
//!
//! The text is made as a reader sees it: a paragraph a line, a table row a line with its
//! cells parted by tabs, footnotes in square brackets at their place. Tracked changes are
//! accepted or rejected as asked, comments taken when wanted; headers and footers are left
//! out. Nothing of the container is written anywhere, and no relation that leads outside it is
//! followed.

mod body;
mod element;
mod note;
mod part;
mod styles;
mod symbol;
mod walk;

#[cfg(test)]
mod margin_tests;
#[cfg(test)]
pub(super) mod testing;
#[cfg(test)]
mod tests;

use body::{Counts, Shared};
use note::Notes;
use part::relation_targets;
use styles::Styles;

use super::archive::Archive;
use super::comments::{Comments, warn_left_out};
use super::kind::FileKind;
use super::rich::Rich;
use super::warning::Warnings;
use super::xml::xml_text;
use super::{ImportError, ImportWarning, ReadOptions};

const MAIN_PART: &str = "word/document.xml";
/// How many headers and footers are looked at: every section may have six.
const MAX_EDGES: usize = 60;

/// The words of a Word file. `named` is what the file's name says it is.
pub(super) fn read(
    bytes: &[u8],
    named: FileKind,
    options: &ReadOptions,
    warnings: &mut Warnings,
) -> Result<(Rich, Comments), ImportError> {
    let mut archive = Archive::open(bytes)?;
    let relations = archive.read("_rels/.rels")?.map(xml_text).transpose()?;
    let main = relations.and_then(|xml| relation_targets(&xml, "", "/officeDocument").into_iter().next());
    let main = main.unwrap_or_else(|| MAIN_PART.to_owned());
    let (main, document) = match archive.read(&main)? {
        Some(document) if !is_other_office(&main) => (main, document),
        _ => match archive.read(MAIN_PART)? {
            Some(document) => (MAIN_PART.to_owned(), document),
            None => return Err(other_kind(&mut archive, named)),
        },
    };
    let mut parts = Parts::new(archive, &main)?;
    let styles = parts.read("/styles", "styles.xml")?.map(|xml| Styles::read(&xml));
    // Without its styles a text is poorer, but whole.
    let styles = match styles {
        Some(Err(ImportError::Damaged)) | None => Styles::default(),
        Some(styles) => styles?,
    };
    let mut comments = Comments::default();
    let none = Notes::default();
    let bare = Shared { options, styles: &styles, notes: &none };
    let mut notes_of = |kind: &str, usual: &str| -> Result<_, ImportError> {
        let xml = parts.read(kind, usual)?;
        xml.map_or_else(|| Ok(Default::default()), |xml| note::notes_of(&xml, &bare, &mut comments))
    };
    let notes =
        Notes { footnotes: notes_of("/footnotes", "footnotes.xml")?, endnotes: notes_of("/endnotes", "endnotes.xml")? };
    if options.comments
        && let Some(xml) = parts.read("/comments", "comments.xml")?
    {
        let extended = parts.read("/commentsExtended", "commentsExtended.xml")?;
        note::read_comments(&xml, extended.as_deref(), &bare, &mut comments)?;
    }
    let shared = Shared { notes: &notes, ..bare };
    let mut counts = Counts::default();
    let words = body::words_of(&xml_text(document)?, &shared, &mut comments, &mut counts)?;
    if words.is_blank() {
        return Err(ImportError::Empty);
    }
    warn(&counts, options, warnings);
    if parts.has_edges(&bare) {
        warnings.push(ImportWarning::HeadersLeftOut);
    }
    Ok((words, comments))
}

fn warn(counts: &Counts, options: &ReadOptions, warnings: &mut Warnings) {
    if counts.insertions + counts.deletions > 0 {
        warnings.push(ImportWarning::TrackedChanges {
            insertions: counts.insertions,
            deletions: counts.deletions,
            authors: counts.authors.len(),
            tracked: options.tracked,
        });
    }
    if !options.comments {
        warn_left_out(counts.comments, warnings);
    }
    if counts.turn_rows > 0 {
        warnings.push(ImportWarning::TableAsTurns { rows: counts.turn_rows });
    }
}

/// The parts that the main one refers to.
struct Parts<'b> {
    archive: Archive<'b>,
    folder: String,
    relations: String,
}

impl<'b> Parts<'b> {
    fn new(mut archive: Archive<'b>, main: &str) -> Result<Self, ImportError> {
        let (folder, file) = main.rsplit_once('/').map_or((String::new(), main), |(f, file)| (format!("{f}/"), file));
        let relations = archive.read(&format!("{folder}_rels/{file}.rels"))?.map(xml_text).transpose()?;
        Ok(Self { archive, folder, relations: relations.unwrap_or_default() })
    }

    /// The first part of a kind, or the one of the usual name.
    fn read(&mut self, kind: &str, usual: &str) -> Result<Option<String>, ImportError> {
        let named = relation_targets(&self.relations, self.folder.trim_end_matches('/'), kind).into_iter().next();
        let name = named.unwrap_or_else(|| format!("{}{usual}", self.folder));
        self.archive.read(&name)?.map(xml_text).transpose()
    }

    /// True where a header or a footer says something. What cannot be read says nothing.
    fn has_edges(&mut self, shared: &Shared<'_>) -> bool {
        let folder = self.folder.trim_end_matches('/');
        let mut names = relation_targets(&self.relations, folder, "/header");
        names.extend(relation_targets(&self.relations, folder, "/footer"));
        for name in names.iter().take(MAX_EDGES) {
            let Ok(part) = self.archive.read(name) else { return false };
            let Some(xml) = part.and_then(|part| xml_text(part).ok()) else { continue };
            let words = body::words_of(&xml, shared, &mut Comments::default(), &mut Counts::default());
            if words.is_ok_and(|words| words.text().contains(char::is_alphabetic)) {
                return true;
            }
        }
        false
    }
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
