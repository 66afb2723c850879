//! What became of questions in cases, where a person said so.

use crate::model::*;
use crate::project::{Op, OpOutput, Project, ProjectError, Result, each_once};

impl Project {
    /// Says what became of questions in cases, as one operation; none takes back what was said,
    /// so that it is told by the places again.
    pub fn set_question_statuses(
        &mut self,
        cells: &[(GuideQuestionId, CaseId)],
        status: Option<Asked>,
    ) -> Result<OpOutput<()>> {
        let cells = each_once(cells);
        for &(question, case) in &cells {
            self.question_row(question)?;
            self.snapshot.case(case).ok_or_else(|| ProjectError::UnknownCase(case.to_string()))?;
        }
        self.transact(Op::SetQuestionStatuses { n: cells.len() }, |tx| {
            let before = tx.before;
            let (mut changed, mut new, mut gone) = (Vec::new(), Vec::new(), Vec::new());
            for (question, case) in cells {
                let mut rows = before.question_statuses().filter(|row| (row.question, row.case) == (question, case));
                match (rows.next(), status) {
                    (Some(row), Some(status)) if row.status != status => {
                        changed.push(QuestionStatus { status, coder: tx.coder, at: tx.now, ..(**row).clone() });
                    }
                    (Some(row), None) => gone.push(row.id.0),
                    (None, Some(status)) => {
                        let id = tx.new_id();
                        new.push(QuestionStatus { id, question, case, status, coder: tx.coder, at: tx.now });
                    }
                    _ => {}
                }
            }
            tx.remove_all::<QuestionStatus>(&gone)?;
            tx.update_all(&changed)?;
            tx.insert_all(&new)
        })
    }
}
