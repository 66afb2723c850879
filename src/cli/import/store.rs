//! Storing what was read: documents and cases as one operation, then one a kind.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use super::ImportArgs;
use super::read::{DocumentReading, Reading, Readings};
use super::report::{Already, Assigned, Counts, ImportedDocument, Report};
use crate::cli::Result;
use crate::cli::console::one_line;
use crate::cli::out::refused;
use crate::export::cases::headings;
use crate::import::propose_case;
use crate::model::{CaseId, DocumentId, PlacedDraft};
use crate::project::{BesideDocuments, OpOutput, Progress, Project, ProjectError, Snapshot};
use crate::query::cases::{Incoming, incoming};

/// Stores all kinds in the order in which they refer to each other. What was stored before
/// an error stands in the report.
pub fn all(
    project: &mut Project,
    args: &ImportArgs,
    mut readings: Readings,
    report: &mut Report,
    progress: &Progress,
) -> Result<()> {
    let given = documents(project, args, &mut readings, report, progress)?;
    move_standing(project, args, &given, report)?;
    if let Some(Reading { path, parsed }) = &readings.codes {
        let new = kept(project.add_codes(&parsed.value), path)?;
        report.codes = Some(Counts { rows: parsed.value.len(), new });
    }
    if let Some(Reading { path, parsed }) = &mut readings.codings {
        // Named in the drafts, a new coder comes in with the codings or not at all.
        if let Some(name) = &args.coder {
            let nameless = parsed.value.iter_mut().filter(|draft| draft.coder.is_none());
            nameless.for_each(|draft| draft.coder = Some(name.clone()));
        }
        let new = kept(project.add_codings(&parsed.value), path)?;
        report.codings = Some(Counts { rows: parsed.value.len(), new });
    }
    if let Some(Reading { path, parsed }) = &readings.memos {
        let new = kept(project.add_memos(&parsed.value), path)?;
        report.memos = Some(Counts { rows: parsed.value.len(), new });
    }
    Ok(())
}

fn kept<T>(done: Result<OpOutput<T>, ProjectError>, path: &Path) -> Result<T> {
    kept_as(done.map(|done| done.output), path)
}

fn kept_as<T>(done: Result<T, ProjectError>, path: &Path) -> Result<T> {
    match done {
        Ok(done) => Ok(done),
        // A full disk is not the file's fault.
        Err(ProjectError::Storage(error)) => Err(error.message().into()),
        Err(error) => Err(refused(path, error.message())),
    }
}

/// The documents of a project by the fingerprints of their files.
pub fn by_fingerprint(snapshot: &Snapshot) -> HashMap<String, DocumentId> {
    let with_one = snapshot.documents().filter(|entry| !entry.document.source_sha256.is_empty());
    with_one.map(|entry| (entry.document.source_sha256.clone(), entry.document.id)).collect()
}

/// The names of all cases as they will be: the project's, and those of a table that comes in.
pub fn case_names(snapshot: &Snapshot, readings: &Readings) -> Vec<String> {
    let mut names: Vec<String> = snapshot.cases().iter().map(|case| case.name.clone()).collect();
    for case in readings.cases.iter().flat_map(|reading| &reading.parsed.value.cases) {
        if !names.contains(&case.name) {
            names.push(case.name.clone());
        }
    }
    names
}

/// What the case table brings, where one was given.
pub fn incoming_of(snapshot: &Snapshot, readings: &Readings) -> Option<Incoming> {
    let table = &readings.cases.as_ref()?.parsed.value;
    Some(incoming(snapshot, table, &headings(snapshot, &table.variables)))
}

/// The case of a new document: the one that was named, the one that the table gives it, or the
/// one that its name proposes.
pub fn case_of(args: &ImportArgs, document: &str, cases: &[String], table: Option<&Incoming>) -> Option<String> {
    if let Some(case) = &args.case {
        return Some(case.trim().to_owned());
    }
    if let Some(case) = table.and_then(|table| table.case_waiting_for(document)) {
        return Some(case.to_owned());
    }
    propose_case(document, cases.iter().map(String::as_str)).map(|place| cases[place].clone())
}

/// Stores the case table and the documents that are not in the project yet, as one operation.
/// Gives the documents that were named and stand in the project already.
fn documents(
    project: &mut Project,
    args: &ImportArgs,
    readings: &mut Readings,
    report: &mut Report,
    progress: &Progress,
) -> Result<Vec<DocumentId>> {
    let snapshot = Arc::clone(project.snapshot());
    let cases = case_names(&snapshot, readings);
    let table = incoming_of(&snapshot, readings);
    let n_named = readings.documents.len();
    let (mut new, standing) = new_and_standing(&snapshot, std::mem::take(&mut readings.documents), report);
    let placed: Vec<PlacedDraft> = new
        .iter_mut()
        .map(|reading| {
            let document = std::mem::take(&mut reading.reading.parsed.value);
            PlacedDraft {
                case: case_of(args, &document.name, &cases, table.as_ref()).unwrap_or_default(),
                group: group_of(args, reading).to_owned(),
                document,
                speaker_cases: Vec::new(),
            }
        })
        .collect();
    let mut beside = BesideDocuments::default();
    if let (Some(reading), Some(mut table)) = (&readings.cases, table) {
        report.cases = Some(Counts { rows: reading.parsed.value.cases.len(), new: table.edit.new_cases.len() });
        report.variables = Some(table.n_variables);
        report.replaced = Some(table.conflicts.len());
        table.unknown_documents.retain(|name| !placed.iter().any(|placed| placed.document.name == *name));
        report.unknown_documents = std::mem::take(&mut table.unknown_documents);
        // Whoever gives a table on the command line says by it what holds.
        beside.table = Some(table.into_edit(true));
    }
    if args.case.is_none() && (n_named > 0 || beside.table.is_some()) {
        beside.assigned = proposed(&snapshot, &cases, report);
    }
    if placed.is_empty() && beside == BesideDocuments::default() {
        return Ok(standing);
    }
    let chosen: Vec<(String, String)> =
        placed.iter().map(|placed| (placed.document.name.clone(), placed.case.clone())).collect();
    let stored = project.import_batch(placed.into_iter(), &beside, progress);
    let ids = match (stored, &readings.cases) {
        (Ok(stored), _) => stored.output,
        // Nothing was stored: the report shall not say so.
        (Err(error), Some(reading)) if !matches!(error, ProjectError::Cancelled) => {
            *report = Report { warnings: std::mem::take(&mut report.warnings), ..Report::default() };
            return kept_as(Err(error), &reading.path);
        }
        (Err(error), _) => {
            *report = Report { warnings: std::mem::take(&mut report.warnings), ..Report::default() };
            return Err(error.into());
        }
    };
    let snapshot = project.snapshot();
    for ((reading, id), (name, case)) in new.iter().zip(&ids).zip(chosen) {
        // A name that was taken has got a number.
        let name = snapshot.document(*id).map_or(name, |entry| entry.document.name.clone());
        let mut imported = ImportedDocument::new(Some(*id), &name, reading);
        if case.is_empty() {
            report.unmatched.push(name);
        } else {
            imported.case = Some(case.clone());
            report.assigned.push(Assigned { document: name, case });
        }
        report.documents.push(imported);
    }
    for (id, case) in beside.assigned {
        let document = snapshot.document(id).map_or_else(String::new, |entry| entry.document.name.clone());
        report.assigned.push(Assigned { document, case });
    }
    Ok(standing)
}

/// The documents that are new, and those that stand in the project; a file that stands already,
/// or twice among the arguments, is told.
pub fn new_and_standing(
    snapshot: &Snapshot,
    readings: Vec<DocumentReading>,
    report: &mut Report,
) -> (Vec<DocumentReading>, Vec<DocumentId>) {
    let known = by_fingerprint(snapshot);
    let mut fresh: HashMap<String, String> = HashMap::new();
    let (mut new, mut standing) = (Vec::new(), Vec::new());
    for reading in readings {
        let draft = &reading.reading.parsed.value;
        let name = match (known.get(&draft.source_sha256), fresh.get(&draft.source_sha256)) {
            (Some(&document), _) => {
                standing.push(document);
                snapshot.document(document).map_or_else(String::new, |entry| entry.document.name.clone())
            }
            // The same file twice among the arguments: the first is the one.
            (None, Some(name)) => name.clone(),
            (None, None) => {
                fresh.insert(draft.source_sha256.clone(), draft.name.clone());
                new.push(reading);
                continue;
            }
        };
        let file = one_line(&reading.reading.path.display().to_string());
        report.already.push(Already { file, document: name });
    }
    (new, standing)
}

/// The group of a new document.
pub fn group_of<'a>(args: &'a ImportArgs, reading: &'a DocumentReading) -> &'a str {
    match &args.group {
        Some(group) => group,
        None if args.group_by_folder => &reading.folder,
        None => "",
    }
}

/// The documents of the project that have no case, each with the one that its name proposes.
fn proposed(snapshot: &Snapshot, cases: &[String], report: &mut Report) -> Vec<(DocumentId, String)> {
    let has_case: HashSet<DocumentId> = snapshot.case_parts().map(|part| part.document).collect();
    let mut chosen = Vec::new();
    for entry in snapshot.documents().filter(|entry| !has_case.contains(&entry.document.id)) {
        match propose_case(&entry.document.name, cases.iter().map(String::as_str)) {
            Some(place) => chosen.push((entry.document.id, cases[place].clone())),
            None => report.unmatched.push(entry.document.name.clone()),
        }
    }
    chosen
}

/// Assigns documents that stood in the project and were named again to `--case`.
fn move_standing(project: &mut Project, args: &ImportArgs, given: &[DocumentId], report: &mut Report) -> Result<()> {
    let Some(name) = args.case.as_deref().filter(|_| !given.is_empty()) else { return Ok(()) };
    let standing = project.snapshot().cases().into_iter().find(|case| case.name == name.trim()).map(|case| case.id);
    let case = match standing {
        Some(id) => id,
        None => project.add_case(name)?.output,
    };
    let rows: Vec<(DocumentId, Option<CaseId>)> = given.iter().map(|&document| (document, Some(case))).collect();
    project.assign_documents(&rows)?;
    let snapshot = project.snapshot();
    for &document in given {
        let document = snapshot.document(document).map_or_else(String::new, |entry| entry.document.name.clone());
        report.assigned.push(Assigned { document, case: name.trim().to_owned() });
    }
    Ok(())
}
