//! The interview guide of the sample study, and what came of it in the first interviews.

use std::collections::BTreeMap;

use super::{SampleError, files};
use crate::import;
use crate::model::{Asked, CaseId, CodeId, GuideQuestionId, Segment};
use crate::project::{Project, Snapshot};
use crate::query::guide::Outline;
use crate::text::Span;

/// The interviews whose questions were found; the others are left to be tried.
const LOOKED_AT: [&str; 4] = ["CSO1", "CSO2", "CSO3", "CSO4"];

/// Stores the guide, where its questions were asked, what was not asked, and its codes.
pub(super) fn fill(project: &mut Project) -> Result<(), SampleError> {
    project.import_guide(&import::read_guide(files::GUIDE.0, files::GUIDE.1)?.value)?;
    let outline = Outline::new(project.snapshot());
    let mut places = places(project.snapshot(), &outline);
    let looked_at: Vec<_> = LOOKED_AT
        .iter()
        .filter_map(|name| project.snapshot().document_by_name(name))
        .map(|it| it.document.id)
        .collect();
    places.retain(|(_, segment)| looked_at.contains(&segment.document));
    project.mark_questions(&places)?;
    project.set_question_statuses(&not_asked(project.snapshot(), &outline), Some(Asked::NotAsked))?;
    for (code, questions) in codes(project.snapshot(), &outline) {
        project.link_questions(&questions, code, true)?;
    }
    Ok(())
}

/// Where the questions were asked, found by hand: for all six interviews.
pub(crate) fn places(snapshot: &Snapshot, outline: &Outline) -> Vec<(GuideQuestionId, Segment)> {
    let place = |[document, question, quote]: [String; 3]| {
        let entry = snapshot.document_by_name(&document)?;
        let text = &entry.transcript.text;
        let byte = text.find(&quote)?;
        let index = entry.transcript.index();
        let span = Span { start: index.to_char(text, byte), end: index.to_char(text, byte + quote.len()) };
        Some((outline.by_number(&question)?.question.id, Segment { document: entry.document.id, span }))
    };
    rows(files::GUIDE_PLACES).into_iter().filter_map(place).collect()
}

fn not_asked(snapshot: &Snapshot, outline: &Outline) -> Vec<(GuideQuestionId, CaseId)> {
    let cases = snapshot.cases();
    let cell = |[case, question]: [String; 2]| {
        let case = cases.iter().find(|row| row.name == case)?.id;
        Some((outline.by_number(&question)?.question.id, case))
    };
    rows(files::GUIDE_NOT_ASKED).into_iter().filter_map(cell).collect()
}

fn codes(snapshot: &Snapshot, outline: &Outline) -> BTreeMap<CodeId, Vec<GuideQuestionId>> {
    let mut codes: BTreeMap<CodeId, Vec<GuideQuestionId>> = BTreeMap::new();
    for [question, code] in rows(files::GUIDE_CODES) {
        if let (Some(question), Some(code)) = (outline.by_number(&question), snapshot.codes().by_path(&code)) {
            codes.entry(code.id).or_default().push(question.question.id);
        }
    }
    codes
}

/// The rows of a table of the study below its header.
fn rows<const N: usize>(bytes: &[u8]) -> Vec<[String; N]> {
    let mut reader = csv::Reader::from_reader(bytes);
    let cells = |record: csv::StringRecord| std::array::from_fn(|at| record.get(at).unwrap_or_default().to_owned());
    reader.records().flatten().map(cells).collect()
}
