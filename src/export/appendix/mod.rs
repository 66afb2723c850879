//! The appendix of a study: everything that an examiner asks for, in the order in which it is
//! asked for, as one document or as a file for each part.

mod parts;
#[cfg(test)]
mod tests;

use std::cell::Cell;
use std::path::{Path, PathBuf};

pub use parts::{AppendixPart, progress_message};

use super::page::{Block, PageHead, Paper, save_page};
use super::{ExportError, Labelled, pdf};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;

/// In which format an appendix is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AppendixFormat {
    /// For Word.
    #[default]
    Docx,
    /// For LibreOffice.
    Odt,
    /// To be printed; made by LibreOffice, where it is installed.
    Pdf,
}

impl AppendixFormat {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Docx, Self::Odt, Self::Pdf];

    /// The ending of its files.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Pdf => "pdf",
        }
    }
}

/// What an appendix is like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AppendixSpec {
    /// The format.
    pub format: AppendixFormat,
    /// The paper.
    pub paper: Paper,
    /// In which language codes are called; empty for the study's own words.
    pub labels: String,
    /// True where codes stand in the margin of the transcripts.
    pub with_codes: bool,
    /// True for a file for each part.
    pub is_in_parts: bool,
    /// The date that is printed.
    pub at: Timestamp,
}

/// Writes the appendix into a folder, which is made where there is none, and says which files were
/// written. Parts that the study has nothing for are left out. `goes_on` is told how many steps are
/// done, and of how many; where it says no, the work stops with
/// [`std::io::ErrorKind::Interrupted`] and leaves no half file.
///
/// # Errors
/// A folder or file that cannot be written, or a pdf where there is no LibreOffice.
pub fn save_appendix(
    folder: &Path,
    snapshot: &Snapshot,
    spec: &AppendixSpec,
    catalog: &Catalog,
    goes_on: &dyn Fn(usize, usize) -> bool,
) -> Result<Vec<PathBuf>, ExportError> {
    if spec.format == AppendixFormat::Pdf {
        // Told before the work is done.
        pdf::program()?;
    }
    std::fs::create_dir_all(folder)?;
    let labelled = Labelled::new(snapshot, &spec.labels);
    let parts = AppendixPart::of(&labelled.snapshot);
    let making = Making { labelled, spec, catalog, goes_on, n_done: Cell::new(0), is_stopped: Cell::new(false), parts };
    if !spec.is_in_parts {
        let name = catalog.text("report-appendix").into_owned();
        return Ok(vec![making.save(folder, &name, &making.head(&name), making.whole())?]);
    }
    let of = |(place, part): (usize, &AppendixPart)| {
        let name = part.title(catalog);
        let head = PageHead { is_landscape: making.is_wide(*part), ..making.head(&name) };
        let blocks = making.blocks(place, *part).filter(|block| !matches!(block, Block::Heading(1, _)));
        making.save(folder, &format!("{:02} {name}", place + 1), &head, blocks)
    };
    making.parts.iter().enumerate().map(of).collect()
}

/// An appendix that is being made.
struct Making<'m> {
    labelled: Labelled<'m>,
    spec: &'m AppendixSpec,
    catalog: &'m Catalog,
    goes_on: &'m dyn Fn(usize, usize) -> bool,
    n_done: Cell<usize>,
    is_stopped: Cell<bool>,
    parts: Vec<AppendixPart>,
}

impl Making<'_> {
    fn snapshot(&self) -> &Snapshot {
        &self.labelled.snapshot
    }

    /// One step more; false where the work shall stop.
    fn step(&self) -> bool {
        let n = self.n_done.get();
        self.n_done.set(n + 1);
        let n_all = self.parts.len() + self.snapshot().documents().len();
        self.is_stopped.set(self.is_stopped.get() || !(self.goes_on)(n, n_all));
        !self.is_stopped.get()
    }

    fn head(&self, title: &str) -> PageHead {
        let text = |key: &'static str| self.catalog.text(key).into_owned();
        let coders: Vec<&str> = self.snapshot().coders().map(|coder| coder.name.as_str()).collect();
        let size = Message::new("report-size")
            .with("documents", self.snapshot().documents().len())
            .with("cases", self.snapshot().cases().len())
            .with("codes", self.snapshot().codes().len())
            .with("segments", self.snapshot().n_codings());
        let mut facts = vec![
            (text("report-material-size"), self.catalog.say(&size)),
            (text("analysis-label-coders"), coders.join(", ")),
            (text("analysis-label-date"), self.spec.at.local_date()),
        ];
        if let Some(missing) = &self.labelled.missing {
            facts.push((text("report-labels"), self.catalog.say(missing)));
        }
        PageHead {
            title: title.to_owned(),
            facts,
            language: self.catalog.language(),
            paper: self.spec.paper,
            ..PageHead::default()
        }
    }

    /// Title, contents, and part by part on pages of their own.
    fn whole(&self) -> impl Iterator<Item = Block> + '_ {
        let entries = self.parts.iter().enumerate().flat_map(|(place, part)| {
            let names: Vec<(u8, String)> = match part {
                AppendixPart::Transcripts => {
                    self.snapshot().documents().map(|entry| (2, entry.document.name.clone())).collect()
                }
                _ => Vec::new(),
            };
            std::iter::once((1, lettered(place, &part.title(self.catalog)))).chain(names)
        });
        let contents = Block::Contents(entries.collect());
        let parts = self.parts.iter().enumerate().flat_map(|(place, part)| {
            let turn = Block::Turn { is_landscape: self.is_wide(*part) };
            std::iter::once(turn).chain(self.blocks(place, *part))
        });
        std::iter::once(contents).chain(parts)
    }

    fn blocks(&self, place: usize, part: AppendixPart) -> Box<dyn Iterator<Item = Block> + '_> {
        if !self.step() {
            return Box::new(std::iter::empty());
        }
        let heading = Block::Heading(1, lettered(place, &part.title(self.catalog)));
        // The guide and the transcripts are no tables that are numbered.
        let number = self.parts[..=place].iter().filter(|part| part.analysis().is_some()).count();
        Box::new(std::iter::once(heading).chain(self.of_part(part, number)))
    }

    fn save(
        &self,
        folder: &Path,
        name: &str,
        head: &PageHead,
        blocks: impl Iterator<Item = Block>,
    ) -> Result<PathBuf, ExportError> {
        let ending = if self.spec.format == AppendixFormat::Docx { "docx" } else { "odt" };
        let path = folder.join(format!("{}.{ending}", file_name(name)));
        // Written beside its place, so that a stopped work leaves what stood there.
        let beside = folder.join(format!("{}.new.{ending}", file_name(name)));
        let saved = save_page(&beside, head, blocks).and_then(|()| {
            if self.is_stopped.get() {
                return Err(std::io::Error::from(std::io::ErrorKind::Interrupted).into());
            }
            if self.spec.format == AppendixFormat::Pdf {
                return pdf::convert(&beside, &path.with_extension("pdf"));
            }
            Ok(std::fs::rename(&beside, &path)?)
        });
        // Nothing better can be done about a left-over than to leave it.
        std::fs::remove_file(&beside).ok();
        saved?;
        Ok(path.with_extension(self.spec.format.ending()))
    }
}

/// `A. Case table`.
fn lettered(place: usize, title: &str) -> String {
    let letter = u8::try_from(place).ok().and_then(|place| b'A'.checked_add(place)).map_or('Z', char::from);
    format!("{letter}. {title}")
}

/// The name without what a system does not take in the name of a file.
pub(in crate::export) fn file_name(name: &str) -> String {
    let tidy: String =
        name.chars().map(|c| if c.is_control() || "/\\:*?\"<>|".contains(c) { '-' } else { c }).take(80).collect();
    let tidy = tidy.trim().trim_matches('.').trim();
    if tidy.is_empty() { "-".to_owned() } else { tidy.to_owned() }
}
