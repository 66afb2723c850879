//! What the table keeps between frames.

use std::collections::BTreeMap;

use egui::Rect;

use super::grid::{Col, Grid};
use super::import::Incoming;
use super::manager;
use super::paste::{Pasting, Selected};
use crate::model::*;
use crate::ui::widgets::InlineEdit;

/// The state of the table; ends with the session, but for the widths of columns.
#[derive(Debug, Default)]
pub struct State {
    /// What is shown.
    pub grid: Grid,
    /// The cell of the keyboard: row and column as shown. Behind the last row is the one in which
    /// a new case is named.
    pub cursor: (usize, usize),
    /// The other end of the selection.
    pub anchor: (usize, usize),
    /// What is written in a cell.
    pub editing: Option<Editing>,
    /// A case was named in the last row when there were so many: the keyboard goes to the new last
    /// row when it stands.
    pub follow_new: Option<usize>,
    /// The pointer is selecting cells.
    pub selecting: bool,
    /// The cell of the keyboard shall be seen.
    pub reveal: bool,
    /// The keyboard shall come to the table.
    pub take_keys: bool,
    /// A variable whose name is written in the header; none for a new one.
    pub naming: Option<(Option<VariableId>, InlineEdit)>,
    /// What is pasted, waiting for a yes.
    pub pasting: Option<Pasting>,
    /// A table that was read, waiting for a yes.
    pub incoming: Option<Incoming>,
    /// Groups are being managed.
    pub groups: Option<GroupsDialog>,
    /// Beside the table.
    pub manager: manager::State,
    /// The widths that columns were given. Remembered per user and project.
    pub widths: BTreeMap<i64, f32>,
    /// How many cells were painted in the last frame, for tests.
    pub n_painted: usize,
}

/// The window of the groups of cases.
#[derive(Debug, Default)]
pub struct GroupsDialog {
    /// The group whose name is written.
    pub renaming: Option<(CaseGroupId, String)>,
    /// The name of a new one.
    pub new: String,
}

/// A cell that is written.
#[derive(Clone, Debug)]
pub struct Editing {
    /// The case; none where a new one is named.
    pub case: Option<CaseId>,
    /// The column.
    pub col: Col,
    /// What stands in the field.
    pub text: String,
    /// What stood there before.
    pub before: String,
    /// True where typing has opened it: arrows then leave the cell.
    pub typed: bool,
    /// The field has the keyboard.
    pub is_started: bool,
    /// True once a letter was written: the choices below are then filtered.
    pub is_changed: bool,
    /// The choice that Enter takes.
    pub choice: Option<usize>,
    /// The choices below the field.
    pub choices: Vec<(String, usize)>,
    /// Where the cell was drawn.
    pub rect: Option<Rect>,
}

impl State {
    /// The selected cells.
    pub fn selected(&self) -> Selected {
        let ((a, b), (c, d)) = (self.anchor, self.cursor);
        Selected { rows: (a.min(c), a.max(c)), columns: (b.min(d), b.max(d)) }
    }

    /// The row in which a new case is named.
    pub fn last_row(&self) -> usize {
        self.grid.rows.len()
    }

    /// Puts the keyboard on a cell, and the selection with it unless it grows.
    pub fn go(&mut self, row: usize, column: usize, grows: bool) {
        let last_column = self.grid.columns.len().saturating_sub(1);
        self.cursor = (row.min(self.last_row()), column.min(last_column));
        if !grows {
            self.anchor = self.cursor;
        }
        self.reveal = true;
    }

    /// Keeps the selection inside the table.
    pub fn clamp(&mut self) {
        let last = (self.last_row(), self.grid.columns.len().saturating_sub(1));
        for at in [&mut self.cursor, &mut self.anchor] {
            *at = (at.0.min(last.0), at.1.min(last.1));
        }
    }

    /// The column of the keyboard.
    pub fn col(&self) -> Option<Col> {
        self.grid.columns.get(self.cursor.1).copied()
    }

    /// The selected cases.
    pub fn selected_cases(&self) -> Vec<CaseId> {
        let (from, to) = self.selected().rows;
        (from..=to).filter_map(|row| self.grid.case(row)).map(|row| row.case.id).collect()
    }
}

/// The number under which a column's width is remembered.
pub fn width_key(col: Col) -> i64 {
    match col {
        Col::Name => -1,
        Col::Documents => -2,
        Col::Groups => -3,
        Col::Variable(id) => id.0,
    }
}
