//! Storing what was read: one operation a kind.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use super::ImportArgs;
use super::read::{DocumentReading, Reading, Readings};
use super::report::{Already, Assigned, Counts, ImportedDocument, Report};
use crate::cli::Result;
use crate::cli::console::one_line;
use crate::cli::out::refused;
use crate::import::propose_case;
use crate::model::{CaseId, DocumentGroupId, DocumentId, DraftDocument};
use crate::project::{OpOutput, Project, ProjectError};

/// Stores all kinds in the order in which they refer to each other. What was stored before
/// an error stands in the report.
pub fn all(project: &mut Project, args: &ImportArgs, mut readings: Readings, report: &mut Report) -> Result<()> {
    if let Some(reading) = &readings.cases {
        let done = kept(project.import_case_table(&reading.parsed.value), &reading.path)?;
        report.cases = Some(Counts { rows: done.n_cases, new: done.n_new });
        report.variables = Some(done.n_variables);
    }
    let given = documents(project, args, readings.documents, report)?;
    assign(project, args, &given, report)?;
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
    match done {
        Ok(done) => Ok(done.output),
        // A full disk is not the file's fault.
        Err(ProjectError::Storage(error)) => Err(error.message().into()),
        Err(error) => Err(refused(path, error.message())),
    }
}

/// Stores the documents that are not in the project yet. Gives all that were named, new and
/// standing.
fn documents(
    project: &mut Project,
    args: &ImportArgs,
    readings: Vec<DocumentReading>,
    report: &mut Report,
) -> Result<Vec<DocumentId>> {
    let snapshot = project.snapshot();
    let standing: HashMap<String, DocumentId> = snapshot
        .documents()
        .filter(|entry| !entry.document.source_sha256.is_empty())
        .map(|entry| (entry.document.source_sha256.clone(), entry.document.id))
        .collect();
    let mut given: Vec<DocumentId> = Vec::new();
    let mut fresh: HashSet<String> = HashSet::new();
    let mut new: Vec<DocumentReading> = Vec::new();
    for reading in readings {
        let draft = &reading.reading.parsed.value;
        let name = match standing.get(&draft.source_sha256) {
            Some(&document) => {
                given.push(document);
                snapshot.document(document).map(|entry| entry.document.name.clone())
            }
            // The same file twice among the arguments: the first is the one.
            None if !fresh.insert(draft.source_sha256.clone()) => Some(draft.name.clone()),
            None => {
                new.push(reading);
                continue;
            }
        };
        let file = one_line(&reading.reading.path.display().to_string());
        report.already.push(Already { file, document: name.unwrap_or_default() });
    }
    if new.is_empty() {
        return Ok(given);
    }
    let group = args.group.as_deref().map(|name| group(project, name)).transpose()?;
    let drafts: Vec<DraftDocument> =
        new.iter_mut().map(|reading| std::mem::take(&mut reading.reading.parsed.value)).collect();
    let ids = project.add_documents(drafts, group)?.output;
    for (reading, id) in new.iter().zip(&ids) {
        let name = project.snapshot().document(*id).map_or("", |entry| entry.document.name.as_str());
        report.documents.push(ImportedDocument::new(*id, name, reading));
    }
    given.extend(ids);
    Ok(given)
}

fn group(project: &mut Project, name: &str) -> Result<DocumentGroupId> {
    let standing =
        project.snapshot().groups().into_iter().find(|group| group.name == name.trim()).map(|group| group.id);
    Ok(match standing {
        Some(id) => id,
        None => project.add_document_group(name)?.output,
    })
}

/// Assigns the documents given to `--case`, or every document that has no case to the one
/// that is proposed for it.
fn assign(project: &mut Project, args: &ImportArgs, given: &[DocumentId], report: &mut Report) -> Result<()> {
    let chosen: Vec<(DocumentId, CaseId)> = match &args.case {
        Some(name) => {
            let case = case(project, name)?;
            given.iter().map(|&document| (document, case)).collect()
        }
        None if given.is_empty() && args.cases.is_none() => return Ok(()),
        None => proposed(project, report),
    };
    let rows: Vec<(DocumentId, Option<CaseId>)> =
        chosen.iter().map(|&(document, case)| (document, Some(case))).collect();
    if !rows.is_empty() {
        project.assign_documents(&rows)?;
    }
    let snapshot = project.snapshot();
    for (document, case) in chosen {
        let document = snapshot.document(document).map_or_else(String::new, |entry| entry.document.name.clone());
        let case = snapshot.case(case).map_or_else(String::new, |case| case.name.clone());
        if let Some(imported) = report.documents.iter_mut().find(|imported| imported.name == document) {
            imported.case = Some(case.clone());
        }
        report.assigned.push(Assigned { document, case });
    }
    Ok(())
}

fn case(project: &mut Project, name: &str) -> Result<CaseId> {
    let standing = project.snapshot().cases().into_iter().find(|case| case.name == name.trim()).map(|case| case.id);
    Ok(match standing {
        Some(id) => id,
        None => project.add_case(name)?.output,
    })
}

fn proposed(project: &Project, report: &mut Report) -> Vec<(DocumentId, CaseId)> {
    let snapshot = project.snapshot();
    let cases = snapshot.cases();
    let has_case: HashSet<DocumentId> = snapshot.case_parts().map(|part| part.document).collect();
    let mut chosen = Vec::new();
    for entry in snapshot.documents().filter(|entry| !has_case.contains(&entry.document.id)) {
        match propose_case(&entry.document.name, cases.iter().map(|case| case.name.as_str())) {
            Some(place) => chosen.push((entry.document.id, cases[place].id)),
            None => report.unmatched.push(entry.document.name.clone()),
        }
    }
    chosen
}
