//! Questions by cases: what became of each question in each case.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::answers::{Answers, is_answered};
use super::outline::Outline;
use super::standing::coded_in_cases;
use crate::model::{Asked, CaseId, CodeId, GuideQuestionId, QuestionPlaceId};
use crate::project::Snapshot;

/// What became of a question in a case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CellState {
    /// No place is confirmed and nobody has said anything.
    #[default]
    NotLookedAt,
    /// Asked and answered.
    Answered,
    /// Asked, and not answered.
    Asked,
    /// Not asked, as a person confirmed.
    NotAsked,
    /// Not asked, and answered where something else was asked.
    AnsweredElsewhere,
}

impl CellState {
    /// All of them, in the order of the legend.
    pub const ALL: [Self; 5] =
        [Self::Answered, Self::Asked, Self::AnsweredElsewhere, Self::NotAsked, Self::NotLookedAt];

    /// The key of its name (`guide.ftl`).
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotLookedAt => "guide-state-not-looked-at",
            Self::Answered => "guide-state-answered",
            Self::Asked => "guide-state-asked",
            Self::NotAsked => "guide-state-not-asked",
            Self::AnsweredElsewhere => "guide-state-answered-elsewhere",
        }
    }
}

impl From<Asked> for CellState {
    fn from(asked: Asked) -> Self {
        match asked {
            Asked::Asked => Self::Asked,
            Asked::Answered => Self::Answered,
            Asked::NotAsked => Self::NotAsked,
            Asked::AnsweredElsewhere => Self::AnsweredElsewhere,
        }
    }
}

/// One cell of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionCell {
    /// What became of the question.
    pub state: CellState,
    /// What a person said, if anybody did.
    pub confirmed: Option<Asked>,
    /// Where it was asked.
    pub places: Vec<QuestionPlaceId>,
    /// True where the case has a coding of a code that the question is linked to.
    pub is_coded: bool,
}

/// Questions by cases.
#[derive(Clone, Debug, Default)]
pub struct QuestionTable {
    /// The questions in the order of the guide, probes behind their question.
    pub questions: Vec<GuideQuestionId>,
    /// The cases in order.
    pub cases: Vec<CaseId>,
    cells: Vec<QuestionCell>,
}

impl QuestionTable {
    /// The table of all questions and cases.
    pub fn new(snapshot: &Snapshot) -> Self {
        let questions = Outline::new(snapshot).questions().map(|row| row.question.id).collect();
        let cases = snapshot.cases().into_iter().map(|case| case.id).collect();
        let mut table = Self { questions, cases, cells: Vec::new() };
        table.cells = table.count(snapshot);
        table
    }

    /// The cell of a question and a case, by their places in the table.
    pub fn cell(&self, question: usize, case: usize) -> Option<&QuestionCell> {
        if case >= self.cases.len() {
            return None;
        }
        self.cells.get(question * self.cases.len() + case)
    }

    /// In how many cases a question, by its place, has this state.
    pub fn n_in(&self, question: usize, state: CellState) -> usize {
        (0..self.cases.len()).filter_map(|case| self.cell(question, case)).filter(|cell| cell.state == state).count()
    }

    fn count(&self, snapshot: &Snapshot) -> Vec<QuestionCell> {
        let answers = Answers::new(snapshot);
        let places: HashMap<CaseId, usize> = self.cases.iter().enumerate().map(|(at, case)| (*case, at)).collect();
        let rows: HashMap<GuideQuestionId, usize> =
            self.questions.iter().enumerate().map(|(at, question)| (*question, at)).collect();
        let n_cases = self.cases.len();
        let mut cells = vec![QuestionCell::default(); self.questions.len() * n_cases];
        let at = |question: &GuideQuestionId, case: &CaseId| Some(rows.get(question)? * n_cases + places.get(case)?);
        for part in snapshot.case_parts() {
            let Some(entry) = snapshot.document(part.document) else { continue };
            for answer in answers.of_document(part.document) {
                let Some(cell) = at(&answer.question, &part.case).and_then(|at| cells.get_mut(at)) else { continue };
                let said = answer.answer.is_some_and(|span| is_answered(&entry.transcript, span, part.speaker));
                // One answer is enough, whatever other places say.
                if said || cell.state != CellState::Answered {
                    cell.state = if said { CellState::Answered } else { CellState::Asked };
                }
                if !cell.places.contains(&answer.place) {
                    cell.places.push(answer.place);
                }
            }
        }
        let linked: BTreeSet<CodeId> = snapshot.question_codes().map(|link| link.code).collect();
        let coded: HashSet<(CodeId, CaseId)> = coded_in_cases(snapshot, &linked);
        for link in snapshot.question_codes() {
            for case in self.cases.iter().filter(|case| coded.contains(&(link.code, **case))) {
                if let Some(cell) = at(&link.question, case).and_then(|at| cells.get_mut(at)) {
                    cell.is_coded = true;
                }
            }
        }
        for status in snapshot.question_statuses() {
            let Some(cell) = at(&status.question, &status.case).and_then(|at| cells.get_mut(at)) else { continue };
            cell.confirmed = Some(status.status);
            cell.state = match status.status {
                Asked::NotAsked if cell.is_coded => CellState::AnsweredElsewhere,
                said => said.into(),
            };
        }
        cells
    }
}
