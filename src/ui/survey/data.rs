//! What is chosen of a survey, and what would come of it.

use crate::import::{Arrangement, ColumnRole, ImportWarning, Survey, SurveyWords};
use crate::model::{DraftDocument, FormatKind};
use crate::project::Snapshot;

use super::tasks::Read;

/// A survey whose columns are looked at.
pub(super) struct Chosen {
    pub survey: Survey,
    pub warnings: Vec<ImportWarning>,
    pub sheets: Vec<String>,
    pub arrangement: Arrangement,
    /// The columns in the order in which they are shown: those that were left out come last,
    /// and stay where they are when that is changed.
    pub order: Vec<usize>,
    /// The group of the new documents.
    pub group: String,
    /// What would come of it; none after a change.
    outcome: Option<Expected>,
}

/// What would come of a survey.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Expected {
    pub n_cases: usize,
    pub n_variables: usize,
    pub n_documents: usize,
    /// The first document, a line a heading or not.
    pub preview: Option<(String, Vec<(String, bool)>)>,
    /// Two columns that are stored under one name.
    pub twice: Option<String>,
    /// A document of the project that holds these answers.
    pub standing: Option<String>,
}

impl Chosen {
    pub fn of(read: Read, group: String) -> Self {
        let Read { survey, warnings, sheets } = read;
        let mut order: Vec<usize> = (0..survey.columns.len()).collect();
        order.sort_by_key(|&n| survey.columns[n].role == ColumnRole::LeftOut);
        Self { survey, warnings, sheets, arrangement: Arrangement::default(), order, group, outcome: None }
    }

    /// Says that something was changed.
    pub fn change(&mut self) {
        self.outcome = None;
    }

    /// What would come of it, counted anew after a change.
    pub fn expected(&mut self, snapshot: &Snapshot, words: &SurveyWords) -> &Expected {
        let Self { survey, arrangement, outcome, .. } = self;
        outcome.get_or_insert_with(|| Expected::of(survey, *arrangement, snapshot, words))
    }
}

impl Expected {
    fn of(survey: &Survey, arrangement: Arrangement, snapshot: &Snapshot, words: &SurveyWords) -> Self {
        let variables = survey.columns.iter().filter(|column| matches!(column.role, ColumnRole::Variable(_)));
        let mut names: Vec<&str> = variables.map(|column| column.name.trim()).collect();
        names.sort_unstable();
        let twice = names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0].to_owned());
        let standing = snapshot.documents().find(|entry| entry.document.source_sha256 == survey.source_sha256);
        Self {
            n_cases: survey.rows.len(),
            n_variables: names.len(),
            n_documents: survey.n_documents(arrangement),
            preview: survey.first_document(arrangement, words).map(|draft| lines_of(&draft)),
            twice,
            standing: standing.map(|entry| entry.document.name.clone()),
        }
    }
}

/// The name of a document and its lines, with those that are headings.
fn lines_of(draft: &DraftDocument) -> (String, Vec<(String, bool)>) {
    let mut lines = Vec::new();
    let mut at = 0u32;
    for line in draft.text.lines() {
        let is_heading = |format: &crate::model::DraftFormat| {
            format.kind == FormatKind::Heading2 && format.span.start.0 <= at && at < format.span.end.0
        };
        lines.push((line.to_owned(), draft.formats.iter().any(is_heading)));
        at += line.chars().count() as u32 + 1;
    }
    (draft.name.clone(), lines)
}
