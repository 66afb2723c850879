//! Why a cell is empty.
//!
//! In this order: a coding always wins, then what a person confirmed of the guide, then what
//! coders said of documents.
//!
//! - *Question not asked*: in each case of the column all questions of the code were confirmed not
//!   asked ([`Standing`]); of a column of questions, these were in each case.
//! - *Document not finished*: not every document of the column was finished, under the code system
//!   as it is. A document is finished where somebody whose codings count says so, and everybody
//!   who has coded in it. Where no document of the study was ever finished, nothing is said.
//! - *Not coded*: it was looked for, and is not there.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::belonging::Belonging;
use super::{ColumnKey, Columns, Matrix, MatrixSpec};
use crate::model::{CaseId, CoderId, DocumentId, GuideQuestionId};
use crate::project::{DocumentEntry, Snapshot};
use crate::query::guide::{CodeStanding, Standing};

/// Why a cell is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EmptyReason {
    /// Nobody speaks of it.
    NotCoded,
    /// Nobody asked for it.
    QuestionNotAsked,
    /// Not all of it was coded yet.
    DocumentNotFinished,
    /// It is coded, and no coding has a weight.
    NoWeight,
    /// It is coded where no respondent speaks.
    NoWords,
}

/// What is known of empty cells, by columns of the tally.
#[derive(Debug, Default)]
pub(super) struct Reasons {
    standing: Option<Standing>,
    cases: Vec<Vec<CaseId>>,
    /// Of columns of the guide: all their questions were confirmed not asked.
    is_not_asked: Vec<bool>,
    is_unfinished: Vec<bool>,
}

impl Reasons {
    pub(super) fn new(snapshot: &Snapshot, spec: &MatrixSpec, belonging: &Belonging<'_>) -> Self {
        if !spec.with_reasons {
            return Self::default();
        }
        let has_guide = snapshot.question_statuses().next().is_some();
        let has_finished = snapshot.finished().next().is_some();
        let documents = if has_guide || has_finished { belonging.documents_of_columns() } else { Vec::new() };
        let mut reasons = Self::default();
        if has_finished {
            reasons.is_unfinished = unfinished(snapshot, spec, belonging, &documents);
        }
        if has_guide {
            let standing = Standing::of_guide(snapshot);
            reasons.cases = cases_of_columns(snapshot, belonging, &documents);
            reasons.is_not_asked = not_asked(snapshot, belonging, &reasons.cases, &standing);
            reasons.standing = Some(standing);
        }
        reasons
    }
}

impl Matrix {
    /// Why a cell is empty; none where it is not.
    pub fn reason(&self, row: usize, column: usize) -> Option<EmptyReason> {
        if self.is_present(row, column) {
            return None;
        }
        let (place, reasons) = (self.places[column], &self.reasons);
        let in_guide = matches!(self.columns[column].key, ColumnKey::Topic(_) | ColumnKey::Question(_));
        let is_not_asked = if in_guide {
            reasons.is_not_asked.get(place).copied().unwrap_or(false)
        } else {
            let cases = reasons.cases.get(place).map_or(&[][..], Vec::as_slice);
            let code = self.rows[row].code.id;
            let standing = reasons.standing.as_ref().filter(|standing| standing.has_questions(code));
            let is = |standing: &Standing| cases.iter().all(|&case| standing.of(code, case) == CodeStanding::NotAsked);
            !cases.is_empty() && standing.is_some_and(is)
        };
        Some(if is_not_asked {
            EmptyReason::QuestionNotAsked
        } else if reasons.is_unfinished.get(place).copied().unwrap_or(false) {
            EmptyReason::DocumentNotFinished
        } else {
            EmptyReason::NotCoded
        })
    }
}

/// The cases of one column, in the order of the study.
pub(super) fn cases_in(snapshot: &Snapshot, matrix: &Matrix, key: &ColumnKey) -> Vec<CaseId> {
    let belonging = Belonging::new(snapshot, &matrix.spec);
    let Some(place) = belonging.place(key) else { return Vec::new() };
    let cases = cases_of_columns(snapshot, &belonging, &belonging.documents_of_columns());
    let here: HashSet<CaseId> = cases[place as usize].iter().copied().collect();
    snapshot.cases().iter().map(|case| case.id).filter(|id| here.contains(id)).collect()
}

/// The cases of each column.
fn cases_of_columns(
    snapshot: &Snapshot,
    belonging: &Belonging<'_>,
    documents: &[BTreeSet<DocumentId>],
) -> Vec<Vec<CaseId>> {
    if let Some(of_case) = &belonging.columns_of_case {
        let mut cases = vec![Vec::new(); documents.len()];
        for (&case, columns) in of_case {
            columns.iter().for_each(|&column| cases[column as usize].push(case));
        }
        return cases;
    }
    let mut of_document: HashMap<DocumentId, Vec<(CaseId, Option<&str>)>> = HashMap::new();
    for part in snapshot.case_parts() {
        let transcript = snapshot.document(part.document).map(|entry| &entry.transcript);
        let speaker = part.speaker.and_then(|id| transcript?.speaker(id)).map(|speaker| speaker.label.as_str());
        of_document.entry(part.document).or_default().push((part.case, speaker));
    }
    let cases = |(column, documents): (usize, &BTreeSet<DocumentId>)| {
        let label = belonging.columns.get(column).and_then(|column| match &column.key {
            ColumnKey::Speaker(label) => Some(label.as_str()),
            _ => None,
        });
        let parts = documents.iter().filter_map(|document| of_document.get(document)).flatten();
        // A case that is another speaker says nothing in a speaker's column.
        let is_in = |speaker: &Option<&str>| label.is_none() || speaker.is_none() || *speaker == label;
        let cases: BTreeSet<CaseId> = parts.filter(|(_, speaker)| is_in(speaker)).map(|&(case, _)| case).collect();
        cases.into_iter().collect()
    };
    documents.iter().enumerate().map(cases).collect()
}

/// The columns of the guide whose questions were all confirmed not asked in all cases of the
/// documents that take part.
fn not_asked(snapshot: &Snapshot, belonging: &Belonging<'_>, cases: &[Vec<CaseId>], standing: &Standing) -> Vec<bool> {
    let all = cases.last().map_or(&[][..], Vec::as_slice);
    let of = |questions: &[GuideQuestionId]| {
        let pairs = questions.iter().flat_map(|&question| all.iter().map(move |&case| (question, case)));
        !questions.is_empty() && !all.is_empty() && { pairs }
            .all(|(question, case)| standing.is_not_asked(question, case))
    };
    let mut by_topic: BTreeMap<_, Vec<GuideQuestionId>> = BTreeMap::new();
    snapshot.guide_questions().for_each(|row| by_topic.entry(row.topic).or_default().push(row.id));
    let column = |key: &ColumnKey| match key {
        ColumnKey::Question(id) => of(&[*id]),
        ColumnKey::Topic(id) => by_topic.get(id).is_some_and(|questions| of(questions)),
        _ => false,
    };
    belonging.columns.iter().map(|row| column(&row.key)).collect()
}

/// The columns with a document that is not finished.
fn unfinished(
    snapshot: &Snapshot,
    spec: &MatrixSpec,
    belonging: &Belonging<'_>,
    documents: &[BTreeSet<DocumentId>],
) -> Vec<bool> {
    let codes = snapshot.codes().fingerprint();
    let mut finishers: HashMap<DocumentId, HashSet<CoderId>> = HashMap::new();
    for row in snapshot.finished().filter(|row| row.codes == codes && spec.takes_coder(row.coder)) {
        finishers.entry(row.document).or_default().insert(row.coder);
    }
    let has_finished = |document: &DocumentId, coder: CoderId| {
        finishers.get(document).is_some_and(|finishers| finishers.contains(&coder))
    };
    if spec.columns == Columns::Coders {
        let taken: Vec<DocumentId> = belonging.documents.iter().map(|(entry, _)| entry.document.id).collect();
        let column = |key: &ColumnKey| match key {
            ColumnKey::Coder(coder) => !taken.iter().all(|document| has_finished(document, *coder)),
            _ => false,
        };
        return belonging.columns.iter().map(|row| column(&row.key)).collect();
    }
    let is_finished = |entry: &DocumentEntry| {
        let document = &entry.document.id;
        let mut coded = entry.codings.iter().filter(|coding| spec.takes(coding));
        finishers.contains_key(document) && coded.all(|coding| has_finished(document, coding.coder))
    };
    let unfinished: HashSet<DocumentId> = belonging
        .documents
        .iter()
        .filter(|(entry, _)| !is_finished(entry))
        .map(|(entry, _)| entry.document.id)
        .collect();
    documents.iter().map(|documents| documents.iter().any(|document| unfinished.contains(document))).collect()
}
