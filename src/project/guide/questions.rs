//! The questions of the guide and the probes that hang on them.
//!
//! A guide has two levels: what would become a probe of a probe becomes one of its question.

use std::collections::HashSet;

use super::bury_questions;
use crate::model::*;
use crate::project::document_sets::in_order;
use crate::project::{Op, OpOutput, Project, ProjectError, Result, each_once};

/// What a question says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionText {
    /// What it is called by; empty where its place says it.
    pub number: String,
    /// Its words; never only white space.
    pub text: String,
    /// When a probe is asked, in words.
    pub condition: String,
}

/// Where questions are put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuestionPlacement {
    /// In this topic.
    pub topic: GuideTopicId,
    /// As probes of this question; none for questions of their own.
    pub parent: Option<GuideQuestionId>,
    /// Before this one; none for the end.
    pub before: Option<GuideQuestionId>,
}

impl QuestionText {
    /// White space taken off the ends, on one line; refused where no words are left.
    pub(super) fn checked(self) -> Result<Self> {
        let line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = line(self.text);
        if text.is_empty() {
            return Err(ProjectError::NameEmpty);
        }
        Ok(Self { number: line(self.number), text, condition: line(self.condition) })
    }
}

impl Project {
    /// Makes a question, or a probe of one.
    pub fn add_guide_question(
        &mut self,
        to: QuestionPlacement,
        text: QuestionText,
    ) -> Result<OpOutput<GuideQuestionId>> {
        let to = self.checked_placement(to)?;
        let QuestionText { number, text, condition } = text.checked()?;
        let id: GuideQuestionId = self.replica.next_id().into();
        let row = GuideQuestion { id, topic: to.topic, parent: to.parent, position: 0, number, text, condition };
        let mut rows = self.question_rows(to.topic, to.parent);
        rows.push(row);
        let rows = placed(in_order(rows, &[id], to.before, |question| question.id));
        self.transact(Op::AddGuideQuestion { guide_question: id }, |tx| {
            let (new, standing): (Vec<_>, Vec<_>) = rows.into_iter().partition(|question| question.id == id);
            tx.update_all(&standing)?;
            tx.insert_all(&new)?;
            Ok(id)
        })
    }

    /// Changes what a question says.
    pub fn edit_guide_question(&mut self, id: GuideQuestionId, text: QuestionText) -> Result<OpOutput<()>> {
        let row = self.question_row(id)?;
        let QuestionText { number, text, condition } = text.checked()?;
        self.transact(Op::EditGuideQuestion { guide_question: id }, |tx| {
            tx.update(&GuideQuestion { number, text, condition, ..row })
        })
    }

    /// Deletes questions with their probes and what hangs on them: places, what was confirmed,
    /// links to codes.
    pub fn delete_guide_questions(&mut self, ids: &[GuideQuestionId]) -> Result<OpOutput<()>> {
        let ids = each_once(ids);
        ids.iter().try_for_each(|&id| self.question_row(id).map(drop))?;
        let probes = self.snapshot.guide_questions().filter(|row| row.parent.is_some_and(|up| ids.contains(&up)));
        let gone: HashSet<GuideQuestionId> = probes.map(|row| row.id).chain(ids.iter().copied()).collect();
        self.transact(Op::DeleteGuideQuestions { n: gone.len() }, |tx| bury_questions(tx, &gone))
    }

    /// Puts questions somewhere else, in this order. Probes go along with their question; where
    /// it becomes a probe itself they become probes beside it.
    pub fn move_guide_questions(&mut self, ids: &[GuideQuestionId], to: QuestionPlacement) -> Result<OpOutput<()>> {
        let to = self.checked_placement(to)?;
        let ids = each_once(ids);
        let mut moved: Vec<GuideQuestion> = ids.iter().map(|&id| self.question_row(id)).collect::<Result<_>>()?;
        if to.parent.is_some_and(|parent| ids.contains(&parent)) {
            return Err(ProjectError::QuestionUnderItself);
        }
        moved.retain(|row| row.parent.is_none_or(|parent| !ids.contains(&parent)));
        let mut order: Vec<GuideQuestion> = Vec::new();
        let mut along: Vec<GuideQuestion> = Vec::new();
        for row in moved {
            let probes = self.question_rows(row.topic, Some(row.id));
            order.push(row);
            if to.parent.is_some() { order.extend(probes) } else { along.extend(probes) }
        }
        let moved: Vec<GuideQuestionId> = order.iter().map(|row| row.id).collect();
        let mut rows = self.question_rows(to.topic, to.parent);
        rows.retain(|row| !moved.contains(&row.id));
        rows.extend(order);
        let rows = placed(in_order(rows, &moved, to.before, |question| question.id));
        let rows = rows.into_iter().map(|row| GuideQuestion { topic: to.topic, parent: to.parent, ..row });
        let rows: Vec<GuideQuestion> =
            rows.chain(along.into_iter().map(|row| GuideQuestion { topic: to.topic, ..row })).collect();
        self.transact(Op::MoveGuideQuestions { n: ids.len() }, |tx| tx.update_all(&rows))
    }

    pub(super) fn question_row(&self, id: GuideQuestionId) -> Result<GuideQuestion> {
        self.snapshot.guide_question(id).map(|row| (**row).clone()).ok_or(ProjectError::UnknownObject(id.0))
    }

    fn question_rows(&self, topic: GuideTopicId, parent: Option<GuideQuestionId>) -> Vec<GuideQuestion> {
        self.snapshot.questions_of(topic, parent).into_iter().map(|row| (**row).clone()).collect()
    }

    /// The placement with a question for a parent, and its topic.
    fn checked_placement(&self, to: QuestionPlacement) -> Result<QuestionPlacement> {
        self.topic_row(to.topic)?;
        let Some(parent) = to.parent else { return Ok(to) };
        let parent = self.question_row(parent)?;
        let parent = parent.parent.map_or(Ok(parent), |above| self.question_row(above))?;
        Ok(QuestionPlacement { topic: parent.topic, parent: Some(parent.id), ..to })
    }
}

fn placed(rows: Vec<GuideQuestion>) -> Vec<GuideQuestion> {
    rows.into_iter().zip(1..).map(|(row, position)| GuideQuestion { position, ..row }).collect()
}
