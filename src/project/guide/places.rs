//! Where questions were asked, as a person confirmed it.

use std::collections::HashSet;

use crate::model::*;
use crate::project::behavior::check_segment;
use crate::project::{Op, OpOutput, Project, ProjectError, Result, each_once};

impl Project {
    /// Notes where questions were asked, as one operation. A place that overlaps one of the same
    /// question is left out. That a question was asked takes back what was confirmed against it
    /// in the cases of the document: *not asked* and *answered elsewhere*.
    ///
    /// Gives the places that were made.
    pub fn mark_questions(&mut self, places: &[(GuideQuestionId, Segment)]) -> Result<OpOutput<Vec<QuestionPlaceId>>> {
        for &(question, segment) in places {
            self.question_row(question)?;
            check_segment(&self.snapshot, segment)?;
        }
        let mut rows: Vec<QuestionPlace> = Vec::new();
        for &(question, Segment { document, span }) in places {
            let same =
                |row: &QuestionPlace| row.question == question && row.document == document && row.span.overlaps(span);
            if !rows.iter().any(same) && !self.snapshot.question_places().any(|row| same(row)) {
                rows.push(QuestionPlace { question, document, span, ..QuestionPlace::default() });
            }
        }
        let contradicted = self.contradicted(&rows);
        self.transact(Op::MarkQuestions { n: rows.len() }, |tx| {
            tx.remove_all::<QuestionStatus>(&contradicted)?;
            for row in &mut rows {
                (row.id, row.coder, row.created_at) = (tx.new_id(), tx.coder, tx.now);
            }
            tx.insert_all(&rows)?;
            Ok(rows.into_iter().map(|row| row.id).collect())
        })
    }

    /// Says that another question was asked at a place.
    pub fn reassign_question_place(&mut self, id: QuestionPlaceId, question: GuideQuestionId) -> Result<OpOutput<()>> {
        let row = self.place_row(id)?;
        self.question_row(question)?;
        let row = QuestionPlace { question, ..row };
        let contradicted = self.contradicted(std::slice::from_ref(&row));
        self.transact(Op::ReassignQuestionPlace { document: row.document }, |tx| {
            tx.remove_all::<QuestionStatus>(&contradicted)?;
            tx.update(&QuestionPlace { coder: tx.coder, ..row })
        })
    }

    /// Takes places away.
    pub fn remove_question_places(&mut self, ids: &[QuestionPlaceId]) -> Result<OpOutput<()>> {
        let ids = each_once(ids);
        ids.iter().try_for_each(|&id| self.place_row(id).map(drop))?;
        self.transact(Op::RemoveQuestionPlaces { n: ids.len() }, |tx| {
            tx.bury_all::<QuestionPlace>(&ids.iter().map(|id| id.0).collect::<Vec<_>>())
        })
    }

    /// What was confirmed of the questions in the cases of the documents and says that they were
    /// not asked there.
    fn contradicted(&self, places: &[QuestionPlace]) -> Vec<i64> {
        let parts = |document| self.snapshot.case_parts().filter(move |part| part.document == document);
        let asked: HashSet<(GuideQuestionId, CaseId)> = places
            .iter()
            .flat_map(|place| parts(place.document).map(move |part| (place.question, part.case)))
            .collect();
        let denies = |status: &QuestionStatus| matches!(status.status, Asked::NotAsked | Asked::AnsweredElsewhere);
        let statuses = self.snapshot.question_statuses();
        let statuses = statuses.filter(|row| denies(row) && asked.contains(&(row.question, row.case)));
        statuses.map(|row| row.id.0).collect()
    }

    fn place_row(&self, id: QuestionPlaceId) -> Result<QuestionPlace> {
        self.snapshot.question_place(id).map(|row| (**row).clone()).ok_or(ProjectError::UnknownObject(id.0))
    }
}
