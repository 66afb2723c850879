//! The guide at the left, a column for each case at its right: one row a question.

use std::sync::Arc;

use egui::{Align2, Id, Rect, Sense, Stroke, Ui, pos2, vec2};
use egui_table::{CellInfo, Column, HeaderCellInfo, HeaderRow, TableDelegate};

use super::data::{Cell, Page, RowOf};
use super::editor::{EditOf, Editing};
use super::state::State;
use super::{cells, keys, menu, rows};
use crate::model::{CaseId, GuideQuestionId};
use crate::query::guide::CellState;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;

const HEADER_HEIGHT: f32 = 32.0;
const PAD: f32 = 10.0;
/// Columns of cases are at least and at most so wide.
const CASE_WIDTHS: std::ops::RangeInclusive<f32> = 52.0..=120.0;
/// The guide is at least and at most so wide.
const GUIDE_WIDTHS: std::ops::RangeInclusive<f32> = 240.0..=560.0;
const TOTAL_WIDTH: f32 = 58.0;
/// Columns of cases are at most so wide where they do not all fit.
const CROWDED: f32 = 72.0;

/// The widget that has the keyboard while the table is worked on by keys.
pub fn focus_id() -> Id {
    Id::unique("guide-table")
}

/// Draws the table over what is left of `ui`.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, page: &Arc<Page>, read_only: bool) {
    let area = ui.available_rect_before_wrap();
    let focus = ui.interact(area, focus_id(), Sense::focusable_noninteractive());
    if std::mem::take(&mut state.wants_keys) {
        focus.request_focus();
    }
    if focus.has_focus() && state.editing.is_none() {
        keys::listen(ui, ctx, state, page, read_only);
    }
    let columns = columns(ui, ctx, page, area.width());
    let width = columns[0].current;
    measure(ui, ctx, state, page, width);
    let new_row = new_row(state, page);
    let n_rows = state.offsets.len().saturating_sub(1);
    let fixed = |column: &Column| Column::new(column.current).range(column.current..=column.current).resizable(false);
    let mut table = egui_table::Table::new()
        .id_salt(("guide-table", page.table.cases.len()))
        .num_rows(n_rows as u64)
        .columns(columns.iter().map(fixed).collect::<Vec<_>>())
        .num_sticky_cols(1)
        .headers([HeaderRow::new(HEADER_HEIGHT)]);
    if std::mem::take(&mut state.scrolls)
        && let Some(row) = state.focus.and_then(|row| page.row(row))
    {
        table = table.scroll_to_row(row as u64, None);
        let column = state.focus_case.and_then(|case| page.table.cases.iter().position(|other| *other == case));
        if let Some(column) = column {
            table = table.scroll_to_column(column + 1, None);
        }
    }
    let offsets = std::mem::take(&mut state.offsets);
    let mut delegate =
        Delegate { ctx, page, state, offsets: &offsets, new_row, read_only, has_keys: focus.has_focus() };
    table.show(ui, &mut delegate);
    state.offsets = offsets;
}

/// The guide, the cases, and in how many the question was answered.
fn columns(ui: &Ui, ctx: &ViewerContext<'_>, page: &Page, room: f32) -> Vec<Column> {
    let font = ctx.tokens.bold(ctx.tokens.sizes.small);
    let width = |id: &CaseId| {
        let name = ctx.snapshot.case(*id).map_or_else(String::new, |case| case.name.clone());
        let width = ui.painter().layout_no_wrap(name, font.clone(), *ctx.tokens.muted).size().x + 2.0 * PAD;
        width.clamp(*CASE_WIDTHS.start(), *CASE_WIDTHS.end()).round()
    };
    let widths: Vec<f32> = page.table.cases.iter().map(width).collect();
    // Where they do not fit, more columns are worth more than long headings.
    let fit = widths.iter().sum::<f32>() <= room - *GUIDE_WIDTHS.start() - TOTAL_WIDTH;
    let widths: Vec<f32> = widths.into_iter().map(|width| if fit { width } else { width.min(CROWDED) }).collect();
    let heading = ctx.text("guide-column-answered");
    let heading = ui.painter().layout_no_wrap(heading, font.clone(), *ctx.tokens.muted).size().x + 2.0 * PAD;
    let total = if widths.is_empty() { 0.0 } else { heading.max(TOTAL_WIDTH).round() };
    let guide = (room - widths.iter().sum::<f32>() - total - 8.0).min(room * 0.72);
    let guide = if widths.is_empty() { room - 8.0 } else { guide };
    let guide = guide.clamp(*GUIDE_WIDTHS.start(), GUIDE_WIDTHS.end().max(room * 0.5)).round();
    let mut columns = vec![Column::new(guide)];
    columns.extend(widths.into_iter().map(Column::new));
    if total > 0.0 {
        columns.push(Column::new(total));
    }
    columns
}

/// Behind which row something new is being written, if anything is.
fn new_row(state: &State, page: &Page) -> Option<usize> {
    match state.editing.as_ref()?.of {
        EditOf::NewTopic => Some(page.rows.len()),
        EditOf::NewQuestion(to) => Some(page.row_before(to).map_or(0, |row| row + 1)),
        EditOf::Topic(_) | EditOf::Question(_) => None,
    }
}

/// Finds how high each row is, when anything has changed.
fn measure(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut State, page: &Page, width: f32) {
    let key = (ctx.snapshot.revision(), width as u32, state.editing.is_some());
    if state.measured == Some(key) && !state.offsets.is_empty() {
        return;
    }
    state.measured = Some(key);
    let edited = |row: RowOf| match (state.editing.as_ref().map(|editing| editing.of), row) {
        (Some(EditOf::Topic(id)), RowOf::Topic(other)) => id == other,
        (Some(EditOf::Question(id)), RowOf::Question(other)) => id == other,
        _ => false,
    };
    let editor = state.editing.as_ref().map_or(0.0, Editing::height);
    let mut heights: Vec<f32> = page
        .rows
        .iter()
        .map(|&row| if edited(row) { editor } else { rows::height(ui, ctx, page, row, width) })
        .collect();
    if let Some(place) = new_row(state, page) {
        heights.insert(place, editor);
    }
    let mut at = 0.0;
    state.offsets = std::iter::once(0.0)
        .chain(heights.into_iter().map(|height| {
            at += height;
            at
        }))
        .collect();
}

struct Delegate<'a> {
    ctx: &'a ViewerContext<'a>,
    page: &'a Arc<Page>,
    state: &'a mut State,
    offsets: &'a [f32],
    new_row: Option<usize>,
    read_only: bool,
    has_keys: bool,
}

impl Delegate<'_> {
    /// What stands in a row; none for what is new.
    fn row(&self, row: u64) -> Option<RowOf> {
        let row = row as usize;
        match self.new_row {
            Some(new) if row == new => None,
            Some(new) if row > new => self.page.rows.get(row - 1).copied(),
            _ => self.page.rows.get(row).copied(),
        }
    }

    fn guide_ui(&mut self, ui: &mut Ui, row: u64, rect: Rect) {
        let of = self.row(row);
        let is_edited = match (self.state.editing.as_ref().map(|editing| editing.of), of) {
            (Some(EditOf::NewTopic | EditOf::NewQuestion(_)), None) => true,
            (Some(EditOf::Topic(id)), Some(RowOf::Topic(other))) => id == other,
            (Some(EditOf::Question(id)), Some(RowOf::Question(other))) => id == other,
            _ => false,
        };
        if is_edited {
            let left = match (self.state.editing.as_ref().map(|editing| editing.of), of) {
                (Some(EditOf::NewTopic | EditOf::Topic(_)), _) => 6.0,
                (Some(EditOf::NewQuestion(to)), _) => rows::text_left(to.parent.is_some()) - 8.0,
                (_, Some(RowOf::Question(id))) => {
                    rows::text_left(self.page.question(id).is_some_and(|row| row.is_probe())) - 8.0
                }
                _ => 6.0,
            };
            let place = rect.with_min_x(rect.left() + left).with_max_x(rect.right() - 8.0);
            let ctx = self.ctx;
            let is_done = self.state.editing.as_mut().is_some_and(|editing| editing.ui(ui, ctx, place));
            if is_done {
                self.state.editing = None;
                self.state.measured = None;
                self.state.wants_keys = true;
                ui.ctx().request_repaint();
            }
            return;
        }
        let Some(of) = of else { return };
        let is_focused = self.state.focus == Some(of) && self.state.focus_case.is_none();
        let response = rows::show(ui, self.ctx, self.page, of, rect, is_focused);
        if response.clicked() || response.secondary_clicked() {
            (self.state.focus, self.state.focus_case) = (Some(of), None);
            self.state.picked.clear();
            self.state.wants_keys = true;
        }
        if response.double_clicked() && !self.read_only {
            begin_edit(self.state, self.page, of);
        }
        response.context_menu(|ui| menu::row_ui(ui, self.ctx, self.state, self.page, of, self.read_only));
    }

    fn case_ui(&mut self, ui: &mut Ui, question: GuideQuestionId, column: usize, rect: Rect) {
        let Some(&case) = self.page.table.cases.get(column) else {
            return self.total_ui(ui, question, rect);
        };
        let cell: Cell = (question, case);
        let is_focused = self.state.focused_cell() == Some(cell) && self.has_keys;
        let is_picked = self.state.picked.contains(&cell);
        let response = cells::show(ui, self.ctx, self.page, cell, rect, (is_picked, is_focused));
        if response.clicked() {
            let modifiers = ui.input(|input| input.modifiers);
            self.state.pick(self.page, cell, modifiers.command, modifiers.shift);
            self.state.wants_keys = true;
            if !modifiers.command && !modifiers.shift {
                open_place(self.ctx, self.page, cell);
            }
        }
        if response.secondary_clicked() && !self.state.picked.contains(&cell) {
            self.state.pick(self.page, cell, false, false);
        }
        response.context_menu(|ui| menu::cell_ui(ui, self.ctx, self.state, self.page, cell, self.read_only));
    }

    fn total_ui(&self, ui: &Ui, question: GuideQuestionId, rect: Rect) {
        let Some(place) = self.page.place(question) else { return };
        let n = self.page.table.n_in(place, CellState::Answered);
        let text = format!("{n}/{}", self.page.table.cases.len());
        let tokens = self.ctx.tokens;
        let at = pos2(rect.right() - PAD, rect.center().y);
        let ink = if n == 0 { *tokens.faint } else { *tokens.ink };
        ui.painter().text(at, Align2::RIGHT_CENTER, text, tokens.font(tokens.sizes.small), ink);
    }
}

/// Opens the first place of a cell in the reader.
pub fn open_place(ctx: &ViewerContext<'_>, page: &Page, cell: Cell) {
    let place = page.cell(cell).and_then(|data| data.places.first().copied());
    if let Some(place) = place.and_then(|id| ctx.snapshot.question_place(id)) {
        ctx.send(Action::GoTo(place.segment()));
    }
}

/// Begins to write a row.
pub fn begin_edit(state: &mut State, page: &Page, row: RowOf) {
    state.editing = match row {
        RowOf::Topic(id) => {
            let topic = page.outline.topics.iter().find(|topic| topic.topic.id == id);
            topic.map(|topic| Editing::topic(&topic.topic))
        }
        RowOf::Question(id) => page.question(id).map(Editing::question),
    };
    state.measured = None;
}

/// Begins to write something new.
pub fn begin_new(state: &mut State, editing: Editing) {
    state.editing = Some(editing);
    state.measured = None;
}

impl TableDelegate for Delegate<'_> {
    fn header_cell_ui(&mut self, ui: &mut Ui, cell: &HeaderCellInfo) {
        let tokens = self.ctx.tokens;
        let rect = ui.max_rect();
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, *tokens.line));
        let Some(column) = cell.col_range.start.checked_sub(1) else {
            return rows::header_ui(ui, self.ctx, rect);
        };
        let name = match self.page.table.cases.get(column) {
            Some(id) => self.ctx.snapshot.case(*id).map_or_else(String::new, |case| case.name.clone()),
            None => self.ctx.text("guide-column-answered"),
        };
        let mut job =
            egui::text::LayoutJob::simple_singleline(name.clone(), tokens.bold(tokens.sizes.small), *tokens.muted);
        job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width() - 6.0);
        let galley = ui.painter().layout_job(job);
        let is_cut = galley.elided;
        let is_total = column >= self.page.table.cases.len();
        let left =
            if is_total { rect.right() - PAD - galley.size().x } else { rect.center().x - galley.size().x / 2.0 };
        ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, *tokens.muted);
        if is_cut || is_total {
            let tip = if is_total { self.ctx.text("guide-column-answered-help") } else { name };
            ui.allocate_rect(rect, Sense::hover()).on_hover_text(tip);
        }
    }

    fn row_ui(&mut self, ui: &mut Ui, row: u64) {
        let rect = ui.max_rect();
        if matches!(self.row(row), Some(RowOf::Topic(_))) {
            ui.painter().rect_filled(rect.with_max_y(rect.bottom() - 1.0), 0.0, *self.ctx.tokens.background);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, self.ctx.tokens.hairline());
    }

    fn cell_ui(&mut self, ui: &mut Ui, cell: &CellInfo) {
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        let rect = ui.max_rect();
        match (cell.col_nr.checked_sub(1), self.row(cell.row_nr)) {
            (None, _) => self.guide_ui(ui, cell.row_nr, rect),
            (Some(column), Some(RowOf::Question(id))) => self.case_ui(ui, id, column, rect),
            _ => {}
        }
    }

    fn row_top_offset(&self, _ctx: &egui::Context, _table: Id, row: u64) -> f32 {
        let last = self.offsets.last().copied().unwrap_or(0.0);
        self.offsets.get(row as usize).copied().unwrap_or(last)
    }
}
