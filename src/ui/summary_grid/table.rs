//! Draws the grid: codes stay at the left and cases at the top while the summaries scroll.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align2, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::ICON_WARNING;
use egui_table::{CellInfo, Column, HeaderCellInfo, HeaderRow, TableDelegate};

use super::data::Grid;
use crate::i18n::Message;
use crate::model::{CaseId, CodeId};
use crate::ui::compare::Drafts;
use crate::ui::context::ViewerContext;
use crate::ui::numbers;
use crate::ui::widgets::ListItem;

const ROW_HEIGHT: f32 = 78.0;
const HEADER_HEIGHT: f32 = 32.0;
const PAD: f32 = 8.0;
const LINES: usize = 3;

/// What was done in the grid.
#[derive(Default)]
pub struct Done {
    /// The cell that was clicked.
    pub picked: Option<(CaseId, CodeId)>,
    /// The code whose sub-codes are shown or hidden.
    pub toggled: Option<CodeId>,
}

/// Draws the grid over what is left of `ui`.
pub fn show(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    grid: &Grid,
    rows: &[usize],
    is_closed: &dyn Fn(CodeId) -> bool,
    picked: Option<(CaseId, CodeId)>,
    drafts: &Drafts,
) -> Done {
    let fixed = |width: f32| Column::new(width.round()).range(width.round()..=width.round()).resizable(false);
    let room = ui.available_width();
    let code_width = (room * 0.28).clamp(190.0, 320.0);
    let width = ((room - code_width) / grid.cases.len().max(1) as f32).clamp(170.0, 300.0);
    let mut columns = vec![fixed(code_width)];
    columns.extend(grid.cases.iter().map(|_| fixed(width)));
    let table = egui_table::Table::new()
        .id_salt(("summary-grid", grid.cases.len()))
        .num_rows(rows.len() as u64)
        .columns(columns)
        .num_sticky_cols(1)
        .headers([HeaderRow::new(HEADER_HEIGHT)]);
    let mut delegate = Delegate { ctx, grid, rows, is_closed, picked, drafts, done: Done::default() };
    table.show(ui, &mut delegate);
    delegate.done
}

struct Delegate<'a> {
    ctx: &'a ViewerContext<'a>,
    grid: &'a Grid,
    rows: &'a [usize],
    is_closed: &'a dyn Fn(CodeId) -> bool,
    picked: Option<(CaseId, CodeId)>,
    drafts: &'a Drafts,
    done: Done,
}

impl Delegate<'_> {
    fn name_ui(&mut self, ui: &mut Ui, row: usize) {
        let data = &self.grid.matrix.rows[row];
        let code = &data.code;
        let mut item = ListItem::new(&code.name)
            .indent(data.depth)
            .strong(data.depth == 0)
            .dot(self.ctx.tokens.code_color(code.color))
            .room_for_triangle();
        if data.has_children(row) {
            let is_open = !(self.is_closed)(code.id);
            let key = if is_open { "compare-close-code" } else { "compare-open-code" };
            item = item.disclosure(is_open, self.ctx.say(&Message::new(key).with("name", code.name.as_str())));
        }
        if item.show(ui).toggled {
            self.done.toggled = Some(code.id);
        }
    }

    fn cell(&mut self, ui: &mut Ui, row: usize, place: usize) {
        let (tokens, rect) = (self.ctx.tokens, ui.max_rect());
        let (code, case) = (&self.grid.matrix.rows[row].code, &self.grid.cases[place]);
        let cell = (case.id, code.id);
        let n = self.grid.matrix.value(row, case.column);
        let written = self.grid.written.get(&cell);
        let text = if self.drafts.is_open(cell) {
            self.drafts.text(self.ctx.snapshot, cell)
        } else {
            written.map_or_else(String::new, |written| written.summary.text.clone())
        };
        let is_stale = written.is_some_and(|written| written.is_stale) && !self.drafts.is_open(cell);
        let response = ui.allocate_rect(rect, Sense::click());
        let said = Message::new(if is_stale { "summary-cell-stale" } else { "summary-cell" });
        let said = said.with("code", code.name.clone()).with("case", case.name.clone()).with("n", n);
        let said = self.ctx.say(&said.with("text", text.clone()));
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
        let edge = if self.picked == Some(cell) {
            Some(Stroke::new(2.0, *tokens.accent))
        } else if response.hovered() || response.has_focus() {
            Some(Stroke::new(1.0, *tokens.accent))
        } else {
            None
        };
        if let Some(edge) = edge {
            ui.painter().rect_stroke(rect.shrink(1.0), 3.0, edge, StrokeKind::Inside);
        }
        let painter = ui.painter();
        let small = tokens.font(tokens.sizes.small);
        let (number, ink) =
            if n == 0 { ("·".to_owned(), *tokens.faint) } else { (numbers::count(n as usize), *tokens.muted) };
        let at = pos2(rect.right() - PAD, rect.top() + 5.0);
        painter.text(at, Align2::RIGHT_TOP, number, small.clone(), ink);
        let mut left = rect.left() + PAD;
        if is_stale {
            let icon = egui::FontId::new(14.0, ICON_WARNING.font_family());
            painter.text(pos2(left, rect.top() + 4.0), Align2::LEFT_TOP, ICON_WARNING.codepoint, icon, *tokens.warning);
            left += 18.0;
        }
        if let Some(position) = self.grid.positions.get(&cell) {
            let mut job = LayoutJob::simple_singleline(position.clone(), tokens.bold(tokens.sizes.small), *tokens.ink);
            job.wrap = TextWrapping::truncate_at_width((at.x - left - 30.0).max(10.0));
            let galley = painter.layout_job(job);
            painter.galley(pos2(left, rect.top() + 5.0), galley, *tokens.ink);
        }
        let mut job = LayoutJob::single_section(text.clone(), TextFormat::simple(small, *tokens.ink));
        job.wrap = TextWrapping { max_width: rect.width() - 2.0 * PAD, max_rows: LINES, ..TextWrapping::default() };
        let galley = painter.layout_job(job);
        let is_cut = galley.elided;
        painter.galley(pos2(rect.left() + PAD, rect.top() + 23.0), galley, *tokens.ink);
        if response.clicked() {
            self.done.picked = Some(cell);
        }
        if is_cut {
            response.on_hover_text(text);
        }
    }
}

impl TableDelegate for Delegate<'_> {
    fn header_cell_ui(&mut self, ui: &mut Ui, cell: &HeaderCellInfo) {
        let tokens = self.ctx.tokens;
        let rect = ui.max_rect();
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, *tokens.line));
        let (name, left) = match cell.col_range.start.checked_sub(1) {
            None => (self.ctx.text("analysis-code"), rect.left() + 28.0),
            Some(place) => (self.grid.cases[place].name.clone(), rect.left() + PAD),
        };
        let mut job = LayoutJob::simple_singleline(name.clone(), tokens.bold(tokens.sizes.small), *tokens.muted);
        job.wrap = TextWrapping::truncate_at_width(rect.right() - left - 4.0);
        let galley = ui.painter().layout_job(job);
        let is_cut = galley.elided;
        ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, *tokens.muted);
        if is_cut {
            ui.allocate_rect(rect, Sense::hover()).on_hover_text(name);
        }
    }

    fn row_ui(&mut self, ui: &mut Ui, _line: u64) {
        let rect = ui.max_rect();
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, self.ctx.tokens.hairline());
    }

    fn cell_ui(&mut self, ui: &mut Ui, cell: &CellInfo) {
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        let Some(&row) = self.rows.get(cell.row_nr as usize) else { return };
        match cell.col_nr.checked_sub(1) {
            None => self.name_ui(ui, row),
            Some(place) => self.cell(ui, row, place),
        }
    }

    fn default_row_height(&self) -> f32 {
        ROW_HEIGHT
    }
}
