//! What an import did, in words and as JSON.

use std::path::Path;

use serde::Serialize;

use super::read::{DocumentReading, Readings};
use crate::cli::Result;
use crate::cli::console::{Console, one_line};
use crate::i18n::Message;
use crate::import::ImportWarning;
use crate::model::{DocumentId, SpeakerRole};
use crate::project::Project;

/// How many names a list in words holds.
const SHOWN: usize = 20;

/// What an import did; `--json` prints it as it stands here.
#[derive(Debug, Default, Serialize)]
pub struct Report {
    /// The documents that are new.
    pub documents: Vec<ImportedDocument>,
    /// The files that were in the project already.
    pub already: Vec<Already>,
    /// The documents that were assigned to a case.
    pub assigned: Vec<Assigned>,
    /// The documents that belong to no case, because none or several fit.
    pub unmatched: Vec<String>,
    /// The case table.
    pub cases: Option<Counts>,
    /// How many variables the case table has.
    pub variables: Option<usize>,
    /// How many values of the project the case table has replaced.
    pub replaced: Option<usize>,
    /// The documents that the case table names and the project has not.
    pub unknown_documents: Vec<String>,
    /// The codes file.
    pub codes: Option<Counts>,
    /// The codings file.
    pub codings: Option<Counts>,
    /// The memos file.
    pub memos: Option<Counts>,
    /// What was guessed, left out or changed while reading.
    pub warnings: Vec<Warning>,
}

/// A document that was imported.
#[derive(Debug, Serialize)]
pub struct ImportedDocument {
    /// None where nothing was stored.
    id: Option<String>,
    /// Its name in the project.
    pub name: String,
    file: String,
    /// The case it was assigned to.
    pub case: Option<String>,
    paragraphs: usize,
    words: usize,
    turns: usize,
    time_marks: usize,
    speakers: Vec<Speaker>,
    #[serde(skip)]
    messages: Vec<Message>,
}

#[derive(Debug, Serialize)]
struct Speaker {
    label: String,
    role: SpeakerRole,
    turns: usize,
    words: usize,
}

/// A file that was in the project already.
#[derive(Debug, Serialize)]
pub struct Already {
    /// The file.
    pub file: String,
    /// The document that it is.
    pub document: String,
}

/// A document that was assigned to a case.
#[derive(Debug, Serialize)]
pub struct Assigned {
    /// The document's name.
    pub document: String,
    /// The case's name.
    pub case: String,
}

/// How many rows a table has, and how many of them are new in the project.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Counts {
    /// The rows of the file.
    pub rows: usize,
    /// Those that the project did not have.
    pub new: usize,
}

/// Something that was guessed, left out or changed while reading a file.
#[derive(Debug, Serialize)]
pub struct Warning {
    file: String,
    what: String,
}

impl ImportedDocument {
    /// A new document and what was found in it.
    pub fn new(id: Option<DocumentId>, name: &str, reading: &DocumentReading) -> Self {
        let report = &reading.report;
        let speakers = report.speakers.iter().map(|speaker| Speaker {
            label: speaker.label.clone(),
            role: speaker.role,
            turns: speaker.n_turns,
            words: speaker.n_words,
        });
        let for_line =
            |message: &Message| !matches!(message.key, "import-report-speaker" | "import-warning-encoding-guessed");
        Self {
            id: id.map(|id| id.to_string()),
            name: name.to_owned(),
            file: one_line(&reading.reading.path.display().to_string()),
            case: None,
            paragraphs: report.n_paragraphs,
            words: report.n_words,
            turns: report.n_turns,
            time_marks: report.n_time_marks,
            speakers: speakers.collect(),
            messages: report.messages().into_iter().filter(for_line).collect(),
        }
    }
}

impl Report {
    /// Says each warning on the error output and keeps it for the report.
    pub fn take_warnings(&mut self, readings: &Readings, console: &Console) {
        for document in &readings.documents {
            self.warn(&document.reading.path, &document.reading.parsed.warnings, console);
        }
        let tables = [
            readings.cases.as_ref().map(|reading| (&reading.path, &reading.parsed.warnings)),
            readings.codes.as_ref().map(|reading| (&reading.path, &reading.parsed.warnings)),
            readings.codings.as_ref().map(|reading| (&reading.path, &reading.parsed.warnings)),
            readings.memos.as_ref().map(|reading| (&reading.path, &reading.parsed.warnings)),
        ];
        for (path, warnings) in tables.into_iter().flatten() {
            self.warn(path, warnings, console);
        }
    }

    fn warn(&mut self, path: &Path, warnings: &[ImportWarning], console: &Console) {
        for warning in warnings {
            let (what, file) = (warning.message(), path.display().to_string());
            self.warnings.push(Warning { file: one_line(&file), what: console.sentence(&what) });
            console.note(&Message::new("cli-import-warning").with("what", what).with("path", file));
        }
    }

    /// Writes the report in words.
    pub fn say(&self, project: &Project, console: &mut Console) -> Result<()> {
        let counted = |key, counts: Counts| Message::new(key).with("rows", counts.rows).with("new", counts.new);
        if let Some(counts) = self.cases {
            console.line(&counted("cli-import-cases", counts).with("variables", self.variables.unwrap_or(0)))?;
        }
        if let Some(n) = self.replaced.filter(|&n| n > 0) {
            console.line(&Message::new("cases-import-replaced").with("n", n))?;
        }
        if !self.unknown_documents.is_empty() {
            let names = self.unknown_documents.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(", ");
            console.note(&Message::new("cases-import-unknown").with("names", names));
        }
        if !self.documents.is_empty() {
            console.line(&Message::new("cli-import-documents").with("n", self.documents.len()))?;
        }
        for document in &self.documents {
            let found: Vec<String> = document.messages.iter().map(|message| console.sentence(message)).collect();
            console.text(&format!("  {}: {}", one_line(&document.name), found.join(" ")))?;
        }
        for Already { file, document } in &self.already {
            let message = Message::new("cli-import-already").with("name", document.clone()).with("path", file.clone());
            console.note(&message);
        }
        if !self.assigned.is_empty() {
            console.line(&Message::new("cli-import-assigned").with("n", self.assigned.len()))?;
        }
        // Where there are no cases at all, nobody compares any yet.
        if !self.unmatched.is_empty() && !project.snapshot().cases().is_empty() {
            let names = self.unmatched.iter().take(SHOWN).map(String::as_str).collect::<Vec<_>>().join(", ");
            let n = self.unmatched.len();
            let more = n.saturating_sub(SHOWN);
            console.note(&Message::new("cli-import-unmatched").with("n", n).with("names", names).with("more", more));
        }
        for (key, counts) in
            [("cli-import-codes", self.codes), ("cli-import-codings", self.codings), ("cli-import-memos", self.memos)]
        {
            if let Some(counts) = counts {
                console.line(&counted(key, counts))?;
            }
        }
        Ok(())
    }
}
