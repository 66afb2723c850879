//! What the page keeps between frames.

use std::collections::HashSet;
use std::sync::Arc;

use super::confirm::Confirming;
use super::data::{Cell, Page, RowOf};
use super::editor::Editing;
use crate::model::{CaseId, GuideQuestionId};
use crate::project::Snapshot;

/// Which half of the page is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Half {
    /// The guide with its table.
    #[default]
    Table,
    /// The places of a document, to be confirmed.
    Places,
}

/// What the page keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    /// Which half is shown.
    pub half: Half,
    /// The confirming of places.
    pub confirming: Confirming,
    /// The row that is being written, if any.
    pub editing: Option<Editing>,
    /// The row that keys are meant for.
    pub focus: Option<RowOf>,
    /// The column that keys are meant for; none for the guide itself.
    pub focus_case: Option<CaseId>,
    /// The chosen cells.
    pub picked: HashSet<Cell>,
    /// From where Shift reaches.
    pub anchor: Option<Cell>,
    /// True where the row of the focus is brought into view.
    pub scrolls: bool,
    /// True where the keyboard is wanted.
    pub wants_keys: bool,
    /// Where each row begins, and the end of the last, for a width.
    pub offsets: Vec<f32>,
    pub(super) measured: Option<(u64, u32, bool)>,
    page: Option<((uuid::Uuid, u64), Arc<Page>)>,
}

impl State {
    /// The guide as it stands.
    pub fn page(&mut self, snapshot: &Snapshot) -> Arc<Page> {
        let key = (snapshot.uuid(), snapshot.revision());
        match &self.page {
            Some((known, page)) if *known == key => Arc::clone(page),
            _ => {
                let page = Arc::new(Page::new(snapshot));
                self.keep(&page);
                self.measured = None;
                self.page = Some((key, Arc::clone(&page)));
                page
            }
        }
    }

    /// Leaves out what is gone.
    fn keep(&mut self, page: &Page) {
        self.picked.retain(|cell| page.cell(*cell).is_some());
        self.anchor = self.anchor.filter(|cell| page.cell(*cell).is_some());
        self.focus = self.focus.filter(|row| page.row(*row).is_some());
        self.focus_case = self.focus_case.filter(|case| page.table.cases.contains(case));
    }

    /// The cell that keys are meant for.
    pub fn focused_cell(&self) -> Option<Cell> {
        match (self.focus?, self.focus_case) {
            (RowOf::Question(question), Some(case)) => Some((question, case)),
            _ => None,
        }
    }

    /// Chooses a cell alone, adds it or takes it out (`adds`), or all from the anchor to it
    /// (`reaches`).
    pub fn pick(&mut self, page: &Page, cell: Cell, adds: bool, reaches: bool) {
        self.focus = Some(RowOf::Question(cell.0));
        self.focus_case = Some(cell.1);
        if reaches && let Some(anchor) = self.anchor {
            self.picked = between(page, anchor, cell).into_iter().collect();
            return;
        }
        if adds {
            if !self.picked.remove(&cell) {
                self.picked.insert(cell);
            }
        } else {
            self.picked = HashSet::from([cell]);
        }
        self.anchor = Some(cell);
    }

    /// The cells that something is done to when it is done to this one.
    pub fn with(&self, cell: Cell) -> Vec<Cell> {
        if !self.picked.contains(&cell) {
            return vec![cell];
        }
        let mut cells: Vec<Cell> = self.picked.iter().copied().collect();
        cells.sort_unstable();
        cells
    }

    /// Shows the row of a question.
    pub fn reveal(&mut self, question: GuideQuestionId) {
        (self.focus, self.focus_case, self.scrolls) = (Some(RowOf::Question(question)), None, true);
        (self.half, self.wants_keys) = (Half::Table, true);
    }
}

/// The cells of the rectangle between two.
fn between(page: &Page, a: Cell, b: Cell) -> Vec<Cell> {
    let column = |case: CaseId| page.table.cases.iter().position(|other| *other == case);
    let (Some(row_a), Some(row_b), Some(a), Some(b)) = (page.place(a.0), page.place(b.0), column(a.1), column(b.1))
    else {
        return vec![b];
    };
    let questions = &page.table.questions[row_a.min(row_b)..=row_a.max(row_b)];
    let cases = &page.table.cases[a.min(b)..=a.max(b)];
    questions.iter().flat_map(|&question| cases.iter().map(move |&case| (question, case))).collect()
}
