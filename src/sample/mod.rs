//! The sample study: six invented interviews, built as a researcher would build a project.
//!
//! The raw files of `fixtures/study` are part of the program, so that it can be built in any
//! folder. They go through the public readers and the public operations: a quote that does
//! not stand exactly once in its paragraph refuses the whole.

mod files;
pub(crate) mod guide;

use std::path::{Path, PathBuf};

use crate::i18n::Message;
use crate::import::{self, ImportError, propose_case};
use crate::model::{CaseId, DocumentId, DraftCaseTable, DraftDocument};
use crate::project::{HistoryEntry, Installation, Project, ProjectError, StorageError};

/// The initials of the coder, who is invented too.
pub const CODER: &str = "LV";

/// The variable by which the interviews are put into groups.
const GROUPED_BY: &str = "Formalization";
/// The value of that variable that makes a group self-organised.
const INFORMAL: &str = "Informal";
/// The names of the two groups, as the study's other names in English.
const GROUPS: [&str; 2] = ["Formal organisations", "Self-organised groups"];

/// Why the sample could not be built.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    /// A file of the study cannot be read: a mistake of ours.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// The project could not be made, or the study contradicts itself.
    #[error(transparent)]
    Project(#[from] ProjectError),
}

impl SampleError {
    /// The sentence for a person.
    pub fn message(&self) -> Message {
        match self {
            Self::Import(error) => Message::new("sample-error-quote").with("detail", error.message()),
            Self::Project(error @ (ProjectError::Storage(_) | ProjectError::OpenedReadOnly)) => error.message(),
            Self::Project(error) => Message::new("sample-error-quote").with("detail", error.message()),
        }
    }
}

/// Builds the sample as a project file. It gets its name when it is complete: what stands at
/// `path` afterwards is the whole sample.
pub fn build(path: &Path, installation: Installation) -> Result<Project, SampleError> {
    if std::fs::symlink_metadata(path).is_ok() {
        return Err(ProjectError::from(StorageError::Exists(path.to_owned())).into());
    }
    // A journal without its project would be rolled back into ours.
    let journal = journal_of(path);
    if std::fs::metadata(&journal).is_ok_and(|metadata| metadata.len() > 0) {
        return Err(ProjectError::from(StorageError::Exists(journal)).into());
    }
    let aside = aside(path);
    remove_leftovers(&aside)?;
    let built =
        Project::create(&aside, CODER, installation.clone()).map_err(SampleError::from).and_then(|mut project| {
            fill(&mut project)?;
            drop(project);
            std::fs::rename(&aside, path).map_err(|error| ProjectError::from(StorageError::from(error)))?;
            remove_leftovers(&aside)?;
            Ok(Project::open(path, crate::project::Mode::Write, installation)?)
        });
    if built.is_err() {
        drop(remove_leftovers(&aside));
    }
    built
}

/// Stores the sample study in an empty project.
pub fn fill(project: &mut Project) -> Result<(), SampleError> {
    let table = import::read_cases(files::CASES)?.value;
    project.import_case_table(&table)?;
    let drafts: Vec<DraftDocument> = files::INTERVIEWS
        .iter()
        .map(|(name, bytes)| Ok(import::read_document(name, bytes)?.value))
        .collect::<Result<_, ImportError>>()?;
    let (informal, formal): (Vec<_>, Vec<_>) = drafts.into_iter().partition(|draft| is_informal(&table, &draft.name));
    for (name, drafts) in GROUPS.into_iter().zip([formal, informal]) {
        let group = project.add_document_group(name)?.output;
        project.add_documents(drafts, Some(group))?;
    }
    let assigned = proposed_cases(project);
    project.assign_documents(&assigned)?;
    project.add_codes(&import::read_codes(files::CODES.0, files::CODES.1)?.value)?;
    project.add_codings(&import::read_codings(files::CODINGS.0, files::CODINGS.1)?.value)?;
    project.add_memos(&import::read_memos(files::MEMOS)?.value)?;
    guide::fill(project)
}

/// True where nothing was done in the project since the sample was built.
pub fn is_as_built(project: &Project) -> Result<bool, SampleError> {
    let mut fresh = Project::in_memory(CODER)?;
    fill(&mut fresh)?;
    let steps = |history: Vec<HistoryEntry>| -> Vec<_> {
        history.iter().map(|entry| (std::mem::discriminant(&entry.op), entry.undoes.is_some())).collect()
    };
    Ok(steps(project.history(usize::MAX)?) == steps(fresh.history(usize::MAX)?))
}

fn is_informal(table: &DraftCaseTable, document: &str) -> bool {
    let case = propose_case(document, table.cases.iter().map(|case| case.name.as_str()));
    let variable = table.variables.iter().position(|name| name == GROUPED_BY);
    case.zip(variable).is_some_and(|(case, variable)| table.cases[case].values[variable].iter().any(|v| v == INFORMAL))
}

fn proposed_cases(project: &Project) -> Vec<(DocumentId, Option<CaseId>)> {
    let snapshot = project.snapshot();
    let cases = snapshot.cases();
    let proposed = |name: &str| propose_case(name, cases.iter().map(|case| case.name.as_str())).map(|at| cases[at].id);
    snapshot.documents().map(|entry| (entry.document.id, proposed(&entry.document.name))).collect()
}

/// Where the project is built: `sample.voces` has `sample.voces.building`.
fn aside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".building");
    name.into()
}

fn journal_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    name.into()
}

/// Removes what an earlier build that was killed left behind; it is ours and holds nothing
/// of anybody's work.
fn remove_leftovers(aside: &Path) -> Result<(), ProjectError> {
    for left in [aside.to_owned(), journal_of(aside)] {
        match std::fs::remove_file(left) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(StorageError::from(error).into());
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
