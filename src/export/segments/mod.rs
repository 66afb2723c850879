//! Retrieved segments to files: to be read (docx, html, markdown) and to be worked on (xlsx,
//! csv).

mod pages;
mod sheet;
#[cfg(test)]
mod tests;

use std::io::Write;
use std::path::Path;

use super::page::{PageHead, write_docx, write_html, write_markdown};
use super::{CsvOptions, ExportError, save_file};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::listing::{Belongs, Cells, Column, Listing};
use crate::query::retrieval::{Part, Unit};
use crate::query::{Combine, RetrievalSpec};

/// The formats, by the ending of the file.
pub const ENDINGS: [&str; 5] = ["docx", "xlsx", "csv", "md", "html"];

/// What is written.
#[derive(Clone, Copy)]
pub struct Segments<'s> {
    /// The project.
    pub snapshot: &'s Snapshot,
    /// What is listed, in its order and groups.
    pub listing: &'s Listing,
    /// What was asked.
    pub spec: &'s RetrievalSpec,
    /// In which language.
    pub catalog: &'s Catalog,
    /// When.
    pub now: Timestamp,
}

impl Segments<'_> {
    /// Writes `.docx`, `.html`, `.md`, `.xlsx` or `.csv`, as the ending says. `goes_on` is asked
    /// again and again; where it says no, nothing is written.
    pub fn save(&self, path: &Path, options: CsvOptions, goes_on: &dyn Fn() -> bool) -> Result<(), ExportError> {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
        if !ENDINGS.contains(&ending.as_str()) {
            return Err(ExportError::UnknownEnding);
        }
        let belongs = Belongs::new(self.snapshot);
        let cells = Cells::new(self.snapshot, &belongs);
        save_file(path, |out| {
            let out = Stoppable { out, goes_on };
            match ending.as_str() {
                "docx" => write_docx(&self.head(), pages::blocks(self), out),
                "html" => write_html(&self.head(), pages::blocks(self), out),
                "md" => write_markdown(&self.head(), pages::blocks(self), out),
                "csv" => sheet::write_csv(self, &cells, options, out),
                _ => sheet::write_xlsx(self, &cells, goes_on, out),
            }
        })
    }

    /// Title and facts: what was asked, what is a row, whose codings, when.
    pub fn head(&self) -> PageHead {
        let text = |key: &'static str| self.catalog.text(key).into_owned();
        let say = |message: &Message| self.catalog.say(message);
        let names: Vec<&str> = self
            .snapshot
            .coders()
            .filter(|coder| self.spec.coders.is_empty() || self.spec.coders.contains(&coder.id))
            .map(|coder| coder.name.as_str())
            .collect();
        let facts = [
            ("analysis-label-analysis", say(&Message::new("segments-export-title").with("n", self.listing.n_hits()))),
            ("analysis-label-filter", self.filter()),
            ("analysis-label-unit", text(self.unit_key())),
            ("analysis-label-coders", names.join(", ")),
            ("analysis-label-run", say(&self.spec.run.message())),
            ("analysis-label-date", self.now.local()),
        ];
        PageHead {
            title: text("segments-export-name"),
            facts: facts.into_iter().map(|(key, fact)| (text(key), fact)).collect(),
            language: self.catalog.language(),
            ..PageHead::default()
        }
    }

    /// What a row is.
    const fn unit_key(&self) -> &'static str {
        match self.spec.combine {
            Combine::AllOf => "segments-unit-parts",
            Combine::Missing { unit: Unit::Document } => "segments-unit-documents",
            Combine::Missing { unit: Unit::Turn } => "segments-unit-turns",
            _ => "segments-unit-codings",
        }
    }

    fn filter(&self) -> String {
        let snapshot = self.snapshot;
        let mut parts = vec![match self.spec.documents.len() {
            0 => self.catalog.text("analysis-filter-all-documents").into_owned(),
            n => self
                .catalog
                .say(&Message::new("analysis-filter-documents").with("n", n).with("of", snapshot.documents().len())),
        }];
        if self.spec.codes.len() == snapshot.codes().len() {
            parts.push(self.catalog.text("analysis-filter-all-codes").into_owned());
        } else {
            let paths: Vec<String> = self.spec.codes.iter().map(|&id| snapshot.codes().path(id)).collect();
            parts.push(paths.join(", "));
        }
        for (part, message) in self.spec.told(snapshot) {
            // Each of these has a line of its own.
            let is_own = matches!(part, Part::Run | Part::Coders);
            if !is_own {
                parts.push(self.catalog.say(&message));
            }
        }
        parts.join("; ")
    }

    fn heading(&self, column: Column) -> String {
        self.catalog.text(column.name_key()).into_owned()
    }
}

/// Why the segments could not be written, as a sentence to be.
pub fn message(error: &ExportError) -> Message {
    match error {
        ExportError::UnknownEnding => Message::new("segments-error-ending"),
        other => other.message(),
    }
}

/// Writes on as long as it may.
struct Stoppable<'g, W> {
    out: W,
    goes_on: &'g dyn Fn() -> bool,
}

impl<W: Write> Write for Stoppable<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if (self.goes_on)() { self.out.write(bytes) } else { Err(stopped()) }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}

/// The error of an export that a person stopped: [`std::io::ErrorKind::TimedOut`], because an
/// interrupted write would be tried again.
fn stopped() -> std::io::Error {
    std::io::ErrorKind::TimedOut.into()
}
