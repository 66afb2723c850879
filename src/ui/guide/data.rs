//! The guide as rows, and what became of its questions: made once for each change.

use std::collections::HashMap;

use crate::model::*;
use crate::project::{QuestionPlacement, Snapshot};
use crate::query::guide::{Outline, OutlineQuestion, QuestionCell, QuestionTable};

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowOf {
    /// A topic.
    Topic(GuideTopicId),
    /// A question or a probe.
    Question(GuideQuestionId),
}

/// A cell of the table.
pub type Cell = (GuideQuestionId, CaseId);

/// The guide with its table.
#[derive(Debug, Default)]
pub struct Page {
    /// The guide in order.
    pub outline: Outline,
    /// What became of its questions.
    pub table: QuestionTable,
    /// The rows, topics and questions, in order.
    pub rows: Vec<RowOf>,
    /// The codes of each question.
    pub codes: HashMap<GuideQuestionId, Vec<CodeId>>,
    places: HashMap<GuideQuestionId, usize>,
}

impl Page {
    /// Of a project.
    pub fn new(snapshot: &Snapshot) -> Self {
        let outline = Outline::new(snapshot);
        let table = QuestionTable::new(snapshot);
        let mut rows = Vec::new();
        for topic in &outline.topics {
            rows.push(RowOf::Topic(topic.topic.id));
            rows.extend(topic.questions.iter().map(|row| RowOf::Question(row.question.id)));
        }
        let mut codes: HashMap<GuideQuestionId, Vec<CodeId>> = HashMap::new();
        for link in snapshot.question_codes() {
            codes.entry(link.question).or_default().push(link.code);
        }
        let places = table.questions.iter().enumerate().map(|(place, id)| (*id, place)).collect();
        Self { outline, table, rows, codes, places }
    }

    /// One cell.
    pub fn cell(&self, (question, case): Cell) -> Option<&QuestionCell> {
        let column = self.table.cases.iter().position(|other| *other == case)?;
        self.table.cell(*self.places.get(&question)?, column)
    }

    /// The cell in a column.
    pub fn cell_at(&self, question: GuideQuestionId, column: usize) -> Option<&QuestionCell> {
        self.table.cell(*self.places.get(&question)?, column)
    }

    /// The place of a question in the table.
    pub fn place(&self, question: GuideQuestionId) -> Option<usize> {
        self.places.get(&question).copied()
    }

    /// Where a row stands.
    pub fn row(&self, of: RowOf) -> Option<usize> {
        self.rows.iter().position(|row| *row == of)
    }

    /// One question.
    pub fn question(&self, id: GuideQuestionId) -> Option<&OutlineQuestion> {
        self.outline.question(id)
    }

    /// The topic in which a row stands.
    pub fn topic_of(&self, row: RowOf) -> Option<GuideTopicId> {
        match row {
            RowOf::Topic(id) => Some(id),
            RowOf::Question(id) => Some(self.question(id)?.question.topic),
        }
    }

    /// Behind which row something new of this placement is drawn; none for before all rows.
    pub fn row_before(&self, to: QuestionPlacement) -> Option<usize> {
        if let Some(before) = to.before.and_then(|id| self.row(RowOf::Question(id))) {
            return before.checked_sub(1);
        }
        let belongs = |row: &RowOf| match (row, to.parent) {
            (RowOf::Topic(id), None) => *id == to.topic,
            (RowOf::Topic(_), Some(_)) => false,
            (RowOf::Question(id), parent) => self.question(*id).is_some_and(|row| match parent {
                None => row.question.topic == to.topic,
                Some(parent) => row.question.id == parent || row.question.parent == Some(parent),
            }),
        };
        self.rows.iter().rposition(belongs)
    }

    /// Where what is dropped before, after or on a question goes to. On a question means under
    /// it, after a question with probes before its first probe.
    pub fn drop_place(&self, target: GuideQuestionId, at: crate::ui::widgets::DropPlace) -> Option<QuestionPlacement> {
        use crate::ui::widgets::DropPlace as D;
        let question = &self.question(target)?.question;
        let (topic, parent) = (question.topic, question.parent);
        Some(match at {
            D::Into => QuestionPlacement { topic, parent: Some(parent.unwrap_or(target)), before: None },
            D::Before => QuestionPlacement { topic, parent, before: Some(target) },
            D::After => QuestionPlacement { topic, parent, before: self.next_beside(target) },
        })
    }

    /// The question behind this one on its level.
    pub fn next_beside(&self, id: GuideQuestionId) -> Option<GuideQuestionId> {
        let here = &self.question(id)?.question;
        let beside = |row: &&OutlineQuestion| row.question.topic == here.topic && row.question.parent == here.parent;
        self.outline
            .questions()
            .filter(beside)
            .skip_while(|row| row.question.id != id)
            .nth(1)
            .map(|row| row.question.id)
    }

    /// The questions and probes of a question.
    pub fn with_probes(&self, id: GuideQuestionId) -> Vec<GuideQuestionId> {
        let of = |row: &&OutlineQuestion| row.question.id == id || row.question.parent == Some(id);
        self.outline.questions().filter(of).map(|row| row.question.id).collect()
    }
}
