//! Draws the table: names and headings stay while the rest scrolls.

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align2, CentralPanel, FontId, Frame, Panel, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::{ICON_CHECK, ICON_REMOVE, ICON_WARNING};
use egui_table::{CellInfo, Column, HeaderCellInfo, HeaderRow, TableDelegate};

use super::grid::{Col, Grid};
use super::keys::{self, focus_id};
use super::state::{State, width_key};
use super::{bar, editor, header, manager, questions};
use crate::i18n::Message;
use crate::model::*;
use crate::query::cases::read_truth;
use crate::ui::context::ViewerContext;
use crate::ui::numbers;
use crate::ui::widgets::empty_state;

/// The height of a row.
pub const ROW_HEIGHT: f32 = 28.0;
const HEADER_HEIGHT: f32 = 34.0;
const PAD: f32 = 10.0;
/// Behind so many characters a cell's words are cut off: more fit into none.
const MAX_CHARS: usize = 200;

/// Draws the page.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, read_only: bool) {
    state.grid.update(ctx.snapshot);
    state.clamp();
    if state.follow_new.is_some_and(|n| state.last_row() > n) {
        state.follow_new = None;
        state.go(state.last_row(), 0, false);
    }
    questions::show(ui, ctx, state);
    bar::show(ui, ctx, state, read_only);
    if state.grid.table.rows.is_empty() && state.grid.table.variables.is_empty() && state.naming.is_none() {
        empty_ui(ui, ctx, state);
        return;
    }
    let width = ui.available_width();
    if state.manager.is_shown(ctx.snapshot) {
        let right = Panel::right("variable-manager").resizable(true).default_size((width * 0.38).clamp(280.0, 420.0));
        right.size_range(260.0..=(width * 0.6).max(280.0)).frame(Frame::NONE).show(ui, |ui| {
            ui.set_min_size(ui.available_size());
            manager::show(ui, ctx, state);
        });
    }
    CentralPanel::no_frame().show(ui, |ui| table_ui(ui, ctx, state, read_only));
}

fn empty_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    ui.add_space(ui.available_height() * 0.25);
    if empty_state(ui, &ctx.text("cases-empty"), Some(&ctx.text("cases-empty-button"))) {
        state.naming = Some((None, crate::ui::widgets::InlineEdit::new("")));
        state.take_keys = true;
    }
}

fn table_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, read_only: bool) {
    let area = ui.available_rect_before_wrap();
    let response = ui.interact(area, focus_id(), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Table, true, ctx.text("cases-title")));
    if std::mem::take(&mut state.take_keys) && state.editing.is_none() && state.naming.is_none() {
        response.request_focus();
    }
    if response.has_focus() && state.editing.is_none() && state.naming.is_none() {
        keys::listen(ui, ctx, state, read_only);
    }
    let columns: Vec<Column> = state.grid.columns.iter().map(|col| column(state, *col)).collect();
    let keys_of_columns: Vec<i64> = state.grid.columns.iter().map(|col| width_key(*col)).collect();
    let new_column =
        Column::new(44.0).range(44.0..=220.0).id(egui::Id::unique(("case-column", "new"))).resizable(false);
    let new_column =
        if matches!(state.naming, Some((None, _))) { Column::new(180.0).resizable(false) } else { new_column };
    let mut shown = columns;
    shown.push(new_column);
    let mut table = egui_table::Table::new()
        .id_salt("case-table")
        .num_rows(state.grid.rows.len() as u64 + 1)
        .columns(shown)
        .num_sticky_cols(1)
        .headers([HeaderRow::new(HEADER_HEIGHT)]);
    if std::mem::take(&mut state.reveal) {
        table = table.scroll_to_row(state.cursor.0 as u64, None);
        if state.cursor.1 > 0 {
            table = table.scroll_to_column(state.cursor.1, None);
        }
    } else if matches!(state.naming, Some((None, _))) {
        table = table.scroll_to_column(state.grid.columns.len(), None);
    }
    let table_id = table.get_id(ui);
    if let Some(editing) = &mut state.editing {
        editing.rect = None;
    }
    state.n_painted = 0;
    let mut delegate = Delegate { ctx, state, read_only, has_keys: response.has_focus() };
    table.show(ui, &mut delegate);
    remember_widths(ui, state, table_id, &keys_of_columns);
    if !ui.input(|input| input.pointer.primary_down()) {
        state.selecting = false;
    } else if state.selecting {
        walk_while_selecting(ui, state, area);
    }
    editor::show(ui, ctx, state, area);
}

fn column(state: &State, col: Col) -> Column {
    let width = match col {
        Col::Name => 150.0,
        Col::Documents => 116.0,
        Col::Groups => 110.0,
        Col::Variable(_) => 140.0,
    };
    let width = state.widths.get(&width_key(col)).copied().unwrap_or(width);
    Column::new(width).range(56.0..=900.0).id(egui::Id::unique(("case-column", width_key(col))))
}

fn remember_widths(ui: &Ui, state: &mut State, table: egui::Id, keys: &[i64]) {
    let Some(stored) = egui_table::TableState::load(ui.ctx(), table) else { return };
    for key in keys {
        if let Some(width) = stored.col_widths.get(&egui::Id::unique(("case-column", *key))) {
            state.widths.insert(*key, *width);
        }
    }
}

/// Beyond the edge the selection goes on by a row or column a frame.
fn walk_while_selecting(ui: &Ui, state: &mut State, area: Rect) {
    let Some(pointer) = ui.ctx().pointer_latest_pos() else { return };
    let (row, column) = state.cursor;
    let to = if pointer.y > area.bottom() - 4.0 {
        (row + 1, column)
    } else if pointer.y < area.top() + HEADER_HEIGHT {
        (row.saturating_sub(1), column)
    } else if pointer.x > area.right() - 4.0 {
        (row, column + 1)
    } else if pointer.x < area.left() + 4.0 {
        (row, column.saturating_sub(1))
    } else {
        return;
    };
    state.go(to.0.min(state.last_row().saturating_sub(1)), to.1, true);
    ui.ctx().request_repaint();
}

struct Delegate<'a> {
    ctx: &'a ViewerContext<'a>,
    state: &'a mut State,
    read_only: bool,
    has_keys: bool,
}

impl Delegate<'_> {
    fn grid(&self) -> &Grid {
        &self.state.grid
    }

    fn is_selected(&self, row: usize, column: usize) -> bool {
        let at = self.state.selected();
        (at.rows.0..=at.rows.1).contains(&row) && (at.columns.0..=at.columns.1).contains(&column)
    }

    /// Clicks, drags and what they select.
    fn point(&mut self, ui: &Ui, row: usize, column: usize, rect: Rect, response: &egui::Response) {
        let (shift, pressed, down, at) = ui.input(|input| {
            let pointer = &input.pointer;
            (input.modifiers.shift, pointer.primary_pressed(), pointer.primary_down(), pointer.interact_pos())
        });
        let is_over = at.is_some_and(|at| rect.intersect(ui.clip_rect()).contains(at));
        if pressed && is_over && response.contains_pointer() {
            self.state.cursor = (row, column);
            if !shift {
                self.state.anchor = (row, column);
            }
            self.state.selecting = true;
            self.state.take_keys = true;
            ui.ctx().request_repaint();
        } else if self.state.selecting && down && is_over && self.state.cursor != (row, column) {
            self.state.cursor = (row, column);
            ui.ctx().request_repaint();
        }
        if self.read_only {
            return;
        }
        let opens_at_once = row < self.state.last_row()
            && matches!(self.grid().columns.get(column), Some(Col::Documents))
            && response.clicked()
            && !shift;
        if (response.double_clicked() || opens_at_once) && self.state.editing.is_none() {
            keys::begin(self.ctx, self.state, None);
        }
        if response.secondary_clicked() && !self.is_selected(row, column) {
            (self.state.cursor, self.state.anchor) = ((row, column), (row, column));
        }
    }

    fn paint(&self, ui: &Ui, rect: Rect, row: usize, col: Col) -> Painted {
        let (tokens, ctx) = (self.ctx.tokens, self.ctx);
        let Some(case) = self.grid().case(row) else {
            if col == Col::Name {
                let font = tokens.italic(tokens.sizes.body);
                let at = pos2(rect.left() + PAD, rect.center().y);
                ui.painter().text(at, Align2::LEFT_CENTER, ctx.text("cases-new-case-here"), font, *tokens.faint);
            }
            return Painted::default();
        };
        let variable = self.grid().variable(col);
        let unfit = variable.and_then(|variable| self.grid().table.unfit(case.case.id, variable));
        let mut inner = rect.shrink2(vec2(PAD, 0.0));
        if unfit.is_some() {
            let font = FontId::new(15.0, ICON_WARNING.font_family());
            let at = pos2(inner.right() - 6.0, rect.center().y);
            ui.painter().text(at, Align2::CENTER_CENTER, ICON_WARNING.codepoint, font, *tokens.warning);
            inner.max.x -= 18.0;
        }
        let text = match col {
            Col::Documents if case.parts.is_empty() => "–".to_owned(),
            Col::Documents => numbers::count(case.parts.len()),
            _ => self.grid().text(ctx.snapshot, case, col),
        };
        if let (Some(_), None) = (variable.filter(|variable| variable.kind == VariableKind::Boolean), unfit)
            && let Some(truth) = read_truth(&text)
        {
            let icon = if truth { ICON_CHECK } else { ICON_REMOVE };
            let ink = if truth { *tokens.good } else { *tokens.faint };
            let font = FontId::new(16.0, icon.font_family());
            let at = pos2(inner.left() + 7.0, rect.center().y);
            ui.painter().text(at, Align2::CENTER_CENTER, icon.codepoint, font, ink);
            inner.min.x += 22.0;
        }
        let is_long = text.chars().nth(MAX_CHARS).is_some() || text.contains('\n');
        let words: String = text.chars().take(MAX_CHARS).map(|c| if c == '\n' { ' ' } else { c }).collect();
        let ink = match col {
            Col::Name => *tokens.ink,
            Col::Documents | Col::Groups => *tokens.muted,
            Col::Variable(_) if unfit.is_some() => *tokens.warning,
            Col::Variable(_) => *tokens.ink,
        };
        let font = if col == Col::Name { tokens.bold(tokens.sizes.body) } else { tokens.font(tokens.sizes.body) };
        let mut job = LayoutJob::simple_singleline(words, font, ink);
        // A wording that is counted under another: the category stands behind it.
        let category = match (col, self.grid().table.values(case.case.id, id_of(col)).first()) {
            (Col::Variable(id), Some(value)) => self.grid().category(id, &value.text),
            _ => None,
        };
        if let Some(category) = category {
            let format = egui::TextFormat::simple(tokens.font(tokens.sizes.small), *tokens.muted);
            job.append(&format!("→ {category}"), 8.0, format);
        }
        job.wrap = TextWrapping::truncate_at_width(inner.width().max(8.0));
        let galley = ui.painter().layout_job(job);
        let is_number = variable.is_some_and(|variable| variable.kind == VariableKind::Number) || col == Col::Documents;
        let x = if is_number { inner.right() - galley.size().x } else { inner.left() };
        let at = pos2(x, rect.center().y - galley.size().y / 2.0);
        let is_cut = galley.elided || is_long;
        ui.painter().galley(at, galley, ink);
        Painted { text, is_cut, unfit: unfit.map(|why| why.key()), has_parts: col == Col::Documents }
    }

    fn hover(&self, painted: &Painted, row: usize, response: egui::Response) {
        if let Some(key) = painted.unfit {
            let text = format!("{}\n{}", painted.text, self.ctx.text(key));
            response.on_hover_text(text);
        } else if painted.has_parts {
            let Some(case) = self.grid().case(row) else { return };
            let names = self.grid().text(self.ctx.snapshot, case, Col::Documents).replace(", ", "\n");
            let hint = self.ctx.text("cases-assign-hint");
            response.on_hover_text(if names.is_empty() { hint } else { format!("{names}\n\n{hint}") });
        } else if painted.is_cut {
            response.on_hover_text(painted.text.chars().take(2_000).collect::<String>());
        }
    }

    fn label(&self, row: usize, col: Col) -> String {
        let Some(case) = self.grid().case(row) else { return self.ctx.text("cases-new-case-here") };
        let column = header::name(self.ctx, self.grid(), col);
        let message = Message::new("cases-cell-label").with("case", case.case.name.as_str()).with("column", column);
        self.ctx.say(&message.with("value", self.grid().text(self.ctx.snapshot, case, col)))
    }
}

/// What was painted in a cell.
#[derive(Default)]
struct Painted {
    text: String,
    is_cut: bool,
    unfit: Option<&'static str>,
    has_parts: bool,
}

const fn id_of(col: Col) -> VariableId {
    match col {
        Col::Variable(id) => id,
        _ => VariableId(0),
    }
}

impl TableDelegate for Delegate<'_> {
    fn header_cell_ui(&mut self, ui: &mut Ui, cell: &HeaderCellInfo) {
        let rect = ui.max_rect();
        let tokens = self.ctx.tokens;
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, *tokens.line));
        if ui.is_sizing_pass() {
            let col = self.grid().columns.get(cell.col_range.start).copied();
            let width = col.map_or(44.0, |col| column(self.state, col).current);
            ui.allocate_space(vec2(width, 1.0));
            return;
        }
        match self.grid().columns.get(cell.col_range.start).copied() {
            Some(col) => header::cell_ui(ui, self.ctx, self.state, col, cell.col_range.start, self.read_only),
            None if !self.read_only => header::new_ui(ui, self.ctx, self.state),
            None => {}
        }
    }

    fn row_ui(&mut self, ui: &mut Ui, _row: u64) {
        let rect = ui.max_rect();
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, self.ctx.tokens.hairline());
    }

    fn cell_ui(&mut self, ui: &mut Ui, cell: &CellInfo) {
        let (row, column_nr, rect) = (cell.row_nr as usize, cell.col_nr, ui.max_rect());
        let Some(col) = self.grid().columns.get(column_nr).copied() else { return };
        if ui.is_sizing_pass() {
            ui.allocate_space(vec2(column(self.state, col).current, 1.0));
            return;
        }
        self.state.n_painted += 1;
        let tokens = self.ctx.tokens;
        let response = ui.interact(rect, ui.scope_id().with(("cell", row, column_nr)), Sense::CLICK);
        response.widget_info(|| {
            WidgetInfo::selected(Role::GridCell, true, self.is_selected(row, column_nr), self.label(row, col))
        });
        self.point(ui, row, column_nr, rect, &response);
        let is_cursor = self.state.cursor == (row, column_nr);
        if self.is_selected(row, column_nr) && !(is_cursor && self.state.anchor == self.state.cursor) {
            ui.painter().rect_filled(rect, 0.0, *tokens.accent_background);
        }
        let painted = self.paint(ui, rect, row, col);
        if is_cursor {
            let ink = if self.has_keys || self.state.editing.is_some() { *tokens.accent } else { *tokens.line };
            ui.painter().rect_stroke(rect.shrink(0.5), 2.0, Stroke::new(2.0, ink), StrokeKind::Inside);
        }
        if let Some(editing) = &mut self.state.editing {
            let case = self.state.grid.case(row).map(|row| row.case.id);
            if editing.col == col && editing.case == case {
                editing.rect = Some(rect);
            }
        }
        if !self.read_only && row < self.state.last_row() {
            response.context_menu(|ui| header::row_menu_ui(ui, self.ctx, self.state));
        }
        self.hover(&painted, row, response);
    }

    fn default_row_height(&self) -> f32 {
        ROW_HEIGHT
    }
}
