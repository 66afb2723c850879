//! Importing files: read on a thread of its own, stored by the project's.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};

use super::engine::{Job, Outcome, Then};
use crate::i18n::Message;
use crate::import::{self, ImportError, propose_case};
use crate::model::*;
use crate::project::{Project, ProjectError, Snapshot};

/// How far a long job is, and whether it shall stop.
#[derive(Debug, Default)]
pub struct Progress {
    done: AtomicUsize,
    cancelled: AtomicBool,
}

impl Progress {
    /// Asks the job to stop.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

/// What is told of one file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileReport {
    /// The file's name, without folders.
    pub name: String,
    /// Why nothing of it was stored.
    pub error: Option<Message>,
    /// What it holds.
    pub facts: Vec<Message>,
    /// What was changed or guessed.
    pub warnings: Vec<Message>,
}

/// What an import brought.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportOutcome {
    /// The files, in the order they were given.
    pub files: Vec<FileReport>,
}

/// Files that are read and wait to be stored.
#[derive(Debug, Default)]
pub struct ReadFiles {
    drafts: Vec<DraftDocument>,
    tables: Vec<DraftCaseTable>,
    /// What is told of them.
    pub outcome: ImportOutcome,
}

/// An import under way.
#[derive(Debug)]
pub struct ImportTask {
    /// How many files there are.
    pub n_files: usize,
    progress: Arc<Progress>,
    answer: Receiver<ReadFiles>,
}

impl ImportTask {
    /// Starts reading files; `wake` is called now and then and when they are read.
    pub fn start(files: Vec<PathBuf>, wake: impl Fn() + Send + 'static) -> Self {
        let (send, answer) = channel();
        let progress = Arc::new(Progress::default());
        let n_files = files.len();
        let shared = Arc::clone(&progress);
        let reading = move || {
            let read = read_files(&files, &shared, &wake);
            drop(send.send(read));
            wake();
        };
        // Without a thread the channel is closed at once, and the import ends with nothing.
        drop(std::thread::Builder::new().name("import".into()).spawn(reading));
        Self { n_files, progress, answer }
    }

    /// How many files are read.
    pub fn n_done(&self) -> usize {
        self.progress.done.load(Ordering::Relaxed)
    }

    /// Asks to stop after the file that is being read; nothing is stored.
    pub fn cancel(&self) {
        self.progress.cancel();
    }

    /// What was read, when it is; an empty reading where it was stopped.
    pub fn poll(&self) -> Option<ReadFiles> {
        match self.answer.try_recv() {
            Ok(read) => Some(if self.progress.is_cancelled() { ReadFiles::default() } else { read }),
            Err(std::sync::mpsc::TryRecvError::Empty) => None,
            Err(std::sync::mpsc::TryRecvError::Disconnected) => Some(ReadFiles::default()),
        }
    }
}

/// Reads files one after another: csv tables as cases, all else as documents.
pub fn read_files(files: &[PathBuf], progress: &Progress, wake: &dyn Fn()) -> ReadFiles {
    let mut read = ReadFiles::default();
    for path in files {
        if progress.is_cancelled() {
            break;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut report = FileReport { name: name.clone(), ..FileReport::default() };
        match std::fs::read(path) {
            Err(error) => {
                report.error = Some(Message::new("import-file-unreadable").with("detail", error.to_string()));
            }
            Ok(bytes) => {
                if let Err(error) = read_one(&name, &bytes, &mut read, &mut report) {
                    report.error = Some(error.message());
                }
            }
        }
        read.outcome.files.push(report);
        progress.done.fetch_add(1, Ordering::Relaxed);
        wake();
    }
    read
}

fn read_one(name: &str, bytes: &[u8], read: &mut ReadFiles, report: &mut FileReport) -> Result<(), ImportError> {
    if name.to_lowercase().ends_with(".csv") {
        let parsed = import::read_cases(bytes)?;
        let (cases, variables) = (parsed.value.cases.len(), parsed.value.variables.len());
        report.facts.push(Message::new("import-file-cases").with("cases", cases).with("variables", variables));
        report.warnings.extend(parsed.warnings.iter().map(import::ImportWarning::message));
        read.tables.push(parsed.value);
        return Ok(());
    }
    let parsed = import::read_document(name, bytes)?;
    report.facts.extend(parsed.report().messages().into_iter().take(2));
    report.warnings.extend(parsed.warnings.iter().map(import::ImportWarning::message));
    read.drafts.push(parsed.value);
    Ok(())
}

impl ReadFiles {
    /// True where there is nothing to store.
    pub fn is_empty(&self) -> bool {
        self.drafts.is_empty() && self.tables.is_empty()
    }

    /// Adds what only the project can tell: files that it holds already.
    pub fn compare(&mut self, snapshot: &Snapshot) {
        for draft in &self.drafts {
            let same = |entry: &&crate::project::DocumentEntry| entry.document.source_sha256 == draft.source_sha256;
            let Some(standing) = snapshot.documents().find(same) else { continue };
            let warning = Message::new("import-file-again").with("name", standing.document.name.clone());
            let report = self.outcome.files.iter_mut().find(|file| file.name == draft.source_name);
            if let Some(report) = report {
                report.warnings.push(warning);
            }
        }
    }

    /// The operations that store what was read: documents, cases, and each document whose
    /// name names exactly one case put to it.
    pub fn into_job(self) -> Job {
        Box::new(move |project| {
            let mut stored = Outcome::default();
            let mut ids = Vec::new();
            if !self.drafts.is_empty() {
                let output = project.add_documents(self.drafts, None)?;
                ids = output.output;
                stored.changes = output.changes;
            }
            for table in &self.tables {
                stored.changes = project.import_case_table(table)?.changes;
            }
            if let Some(changes) = assign_by_name(project)? {
                stored.changes = changes;
            }
            stored.then = Then::Imported(ids);
            Ok(stored)
        })
    }
}

fn assign_by_name(project: &mut Project) -> Result<Option<crate::project::Changes>, ProjectError> {
    let snapshot = Arc::clone(project.snapshot());
    let cases = snapshot.cases();
    let assigned: std::collections::HashSet<DocumentId> = snapshot.case_parts().map(|part| part.document).collect();
    let free = snapshot.documents().filter(|entry| !assigned.contains(&entry.document.id));
    let propose = |entry: &crate::project::DocumentEntry| {
        let place = propose_case(&entry.document.name, cases.iter().map(|case| case.name.as_str()))?;
        Some((entry.document.id, Some(cases[place].id)))
    };
    let proposed: Vec<_> = free.filter_map(propose).collect();
    if proposed.is_empty() {
        return Ok(None);
    }
    Ok(Some(project.assign_documents(&proposed)?.changes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_read_stored_and_put_to_their_cases() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).expect("written");
            path
        };
        let files = [
            file("CSO1.txt", "E: ¿Qué pasó?\nCSO1: Nada, al principio.\n"),
            file("casos.csv", "Case,Kind\nCSO1,formal\nCSO2,formal\n"),
            file("empty.txt", ""),
            folder.path().join("missing.docx"),
        ];
        let read = read_files(&files, &Progress::default(), &|| {});
        let errors: Vec<bool> = read.outcome.files.iter().map(|file| file.error.is_some()).collect();
        assert_eq!(errors, [false, false, true, true]);
        let mut project = Project::in_memory("AK").expect("in memory");
        read.into_job()(&mut project).expect("stored");
        let snapshot = project.snapshot();
        assert_eq!((snapshot.documents().len(), snapshot.cases().len()), (1, 2));
        assert_eq!(snapshot.case_parts().count(), 1, "CSO1 was put to its case");
        let mut again = read_files(&files[..1], &Progress::default(), &|| {});
        again.compare(snapshot);
        assert_eq!(again.outcome.files[0].warnings.len(), 1);
    }
}
