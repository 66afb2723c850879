//! A survey as one operation: cases, variables with their kinds and options, and documents.

use std::collections::HashSet;

use super::batch::Places;
use super::case_table::{CaseTableReport, store_case_table};
use super::{Op, OpOutput, Progress, Project, ProjectError, Result, Tx};
use crate::model::*;

/// What storing a survey brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SurveyReport {
    /// How many respondents there are.
    pub n_cases: usize,
    /// How many of them are new cases.
    pub n_new: usize,
    /// How many variables the survey has.
    pub n_variables: usize,
    /// The new documents.
    pub documents: Vec<DocumentId>,
}

impl Project {
    /// Stores a survey: a case for each respondent, found by its name or made; a variable for
    /// each closed question, found by its name or made with its kind and options; and the open
    /// answers as documents of their case, in the group of this name, which is found or made
    /// (none where it is empty). Values that stand are replaced for the survey's variables.
    ///
    /// # Errors
    /// A name that is empty, too long, or stands twice among the respondents or variables, and
    /// [`ProjectError::Cancelled`] where `progress` was cancelled. Then nothing is stored.
    pub fn import_survey(
        &mut self,
        survey: DraftSurvey,
        group: &str,
        progress: &Progress,
    ) -> Result<OpOutput<SurveyReport>> {
        let n_documents = survey.n_documents();
        progress.begin(n_documents);
        let op = Op::ImportSurvey { n: survey.respondents.len(), documents: n_documents };
        self.transact(op, |tx| {
            let DraftSurvey { variables, mut respondents } = survey;
            let table = DraftCaseTable {
                variables: variables.iter().map(|variable| variable.name.clone()).collect(),
                cases: respondents
                    .iter_mut()
                    .map(|row| DraftCase { name: row.name.clone(), values: std::mem::take(&mut row.values) })
                    .collect(),
            };
            let (stored, cases, ids) = store_case_table(tx, &table)?;
            for (draft, id) in variables.iter().zip(ids) {
                describe(tx, id, draft)?;
            }
            let mut places = Places::of(tx, cases);
            let mut documents = Vec::with_capacity(n_documents);
            for respondent in respondents {
                let (name, group) = (respondent.name, group.to_owned());
                for document in respondent.documents {
                    if progress.is_cancelled() {
                        return Err(ProjectError::Cancelled);
                    }
                    progress.set(documents.len());
                    let (case, group) = (name.clone(), group.clone());
                    documents.push(places.store(tx, PlacedDraft { document, group, case, ..PlacedDraft::default() })?);
                }
            }
            progress.set(n_documents);
            if progress.is_cancelled() {
                return Err(ProjectError::Cancelled);
            }
            let CaseTableReport { n_cases, n_new, n_variables } = stored;
            Ok(SurveyReport { n_cases, n_new, n_variables, documents })
        })
    }
}

/// Gives a new variable its kind, and any the options it lacks.
fn describe(tx: &mut Tx<'_>, variable: VariableId, draft: &DraftVariable) -> Result<()> {
    if !tx.before.variables.contains_key(&variable)
        && let Some(row) = tx.get::<Variable>(variable)?
    {
        tx.update(&Variable { kind: draft.kind, ..row })?;
    }
    let standing = tx.before.value_options.values().filter(|option| option.variable == variable);
    let (mut known, mut position) = (HashSet::new(), 0);
    for option in standing {
        known.insert(option.text.as_str());
        position = position.max(option.position);
    }
    let mut options = Vec::new();
    for text in &draft.options {
        if known.insert(text) {
            position += 1;
            let (id, text) = (tx.new_id(), text.clone());
            options.push(ValueOption { id, variable, text, category: String::new(), position });
        }
    }
    tx.insert_all(&options)
}
