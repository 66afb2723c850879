//! The table: codes stay at the left and headings at the top while the numbers scroll.

use egui::{Align2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::ICON_CHECK;
use egui_table::{CellInfo, Column, HeaderCellInfo, HeaderRow, TableDelegate};

use super::data::{
    BOTTOM, Line, Pick, Shown, Visible, bottom_value, heading, shade, shown, shown_cell, sign, sign_message,
};
use super::state::State;
use crate::export::{found_key, total_key};
use crate::i18n::Message;
use crate::model::CodeId;
use crate::query::matrix::{ColumnKey, Matrix, Measure};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::numbers;
use crate::ui::widgets::ListItem;

const ROW_HEIGHT: f32 = 30.0;
const HEADER_HEIGHT: f32 = 32.0;
const PAD: f32 = 12.0;
/// Columns of numbers are at least this wide.
const LEAST_COLUMN: f32 = 50.0;
/// Headings are cut off behind this width.
const MAX_COLUMN: f32 = 150.0;

/// Draws the table over what is left of `ui`.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State, matrix: &Matrix) {
    measure(ui, ctx, state, matrix);
    let totals = Totals::of(matrix.spec.measure);
    let n_columns = matrix.columns.len();
    let fixed = |width: f32| Column::new(width.round()).range(width.round()..=width.round()).resizable(false);
    let total_width = |key: &'static str| {
        let font = ctx.tokens.bold(ctx.tokens.sizes.small);
        ui.painter().layout_no_wrap(ctx.text(key), font, *ctx.tokens.muted).size().x + 2.0 * PAD
    };
    let total_widths: Vec<f32> = totals.keys(matrix).map(|key| total_width(key).max(74.0)).collect();
    // Names get the room that the numbers leave, and the numbers what the names leave.
    let room = ui.available_width() - total_widths.iter().sum::<f32>();
    let needed: f32 = state.heading_widths.iter().map(|width| width.clamp(LEAST_COLUMN, MAX_COLUMN).round()).sum();
    let code_width = (room - needed).min(state.name_width).clamp(200.0, 440.0);
    let least = ((room - code_width) / n_columns as f32).clamp(LEAST_COLUMN, 74.0);
    let mut columns = vec![fixed(code_width)];
    columns.extend(state.heading_widths.iter().map(|width| fixed(width.clamp(least, MAX_COLUMN))));
    columns.extend(total_widths.into_iter().map(fixed));
    let mut area = ui.available_rect_before_wrap().with_min_y(ui.cursor().top() + HEADER_HEIGHT);
    area.max.x = area.max.x.min(area.left() + columns.iter().map(|column| column.current).sum::<f32>());
    let table = egui_table::Table::new()
        .id_salt(("code-matrix", n_columns, totals.n()))
        .num_rows(state.visible.n_lines() as u64)
        .columns(columns)
        .num_sticky_cols(1)
        .headers([HeaderRow::new(HEADER_HEIGHT)]);
    let mut delegate = Delegate {
        ctx,
        matrix,
        totals,
        visible: &state.visible,
        picked: state.picked.clone(),
        is_closed: &|code| state.is_closed(code),
        area,
        clicked: None,
        toggled: None,
    };
    table.show(ui, &mut delegate);
    let (clicked, toggled) = (delegate.clicked, delegate.toggled);
    if let Some(pick) = clicked {
        state.pick(ctx.snapshot, pick.clone());
        // The column of segments was drawn before.
        ui.ctx().request_repaint();
        if let Line::Code(code) = pick.line {
            ctx.send(Action::FocusCode(Some(code)));
        }
    }
    if let Some(code) = toggled {
        state.toggle(code);
    }
}

/// So many names are measured for the width of their column.
const NAMES_MEASURED: usize = 400;

/// Once for a matrix: how wide its headings and the names of its codes are.
fn measure(ui: &Ui, ctx: &ViewerContext<'_>, state: &mut State, matrix: &Matrix) {
    if state.heading_widths.len() == matrix.columns.len() {
        return;
    }
    let font = ctx.tokens.bold(ctx.tokens.sizes.small);
    let width = |column| {
        let text = heading(matrix, ctx.catalog, column).into_owned();
        ui.painter().layout_no_wrap(text, font.clone(), *ctx.tokens.muted).size().x + 2.0 * PAD
    };
    state.heading_widths = (0..matrix.columns.len()).map(width).collect();
    let (regular, bold) = (ctx.tokens.font(ctx.tokens.sizes.body), ctx.tokens.bold(ctx.tokens.sizes.body));
    let names = matrix.rows.iter().take(NAMES_MEASURED).map(|row| {
        let font = if row.depth == 0 { &bold } else { &regular };
        let name = ui.painter().layout_no_wrap(row.code.name.clone(), font.clone(), *ctx.tokens.ink);
        ListItem::width_around_name(row.depth) + name.size().x
    });
    state.name_width = names.fold(0.0, f32::max).ceil();
}

/// The columns behind the cases: the sum, which presence does not have, and the share.
#[derive(Clone, Copy)]
struct Totals {
    has_sum: bool,
}

impl Totals {
    const fn of(measure: Measure) -> Self {
        Self { has_sum: !matches!(measure, Measure::Presence) }
    }

    const fn n(self) -> usize {
        if self.has_sum { 2 } else { 1 }
    }

    fn keys(self, matrix: &Matrix) -> impl Iterator<Item = &'static str> {
        let share = found_key(&matrix.spec.columns);
        self.has_sum.then(|| total_key(matrix)).into_iter().chain([share])
    }
}

struct Delegate<'a> {
    ctx: &'a ViewerContext<'a>,
    matrix: &'a Matrix,
    totals: Totals,
    visible: &'a Visible,
    picked: Option<Pick>,
    is_closed: &'a dyn Fn(CodeId) -> bool,
    /// Where the rows are seen.
    area: Rect,
    clicked: Option<Pick>,
    toggled: Option<CodeId>,
}

/// What stands in one cell and how.
struct Content {
    shown: Shown,
    share: Option<String>,
    shade: f32,
}

impl Delegate<'_> {
    /// The row of the matrix on a line; none for the bottom lines.
    fn row(&self, line: u64) -> Option<usize> {
        self.visible.rows.get(line as usize).copied()
    }

    fn line(&self, line: u64) -> Line {
        match self.row(line) {
            Some(row) => Line::Code(self.matrix.rows[row].code.id),
            None => BOTTOM[(line as usize - self.visible.rows.len()).min(BOTTOM.len() - 1)],
        }
    }

    fn is_strong(&self, line: u64) -> bool {
        self.row(line).is_some_and(|row| self.matrix.rows[row].depth == 0)
    }

    fn content(&self, line: u64, column: usize) -> Content {
        let (matrix, measure) = (self.matrix, self.matrix.spec.measure);
        let n_columns = matrix.columns.len();
        let plain = |shown| Content { shown, share: None, shade: 0.0 };
        // The bottom counts codings and passages, whatever the cells measure.
        let Some(row) = self.row(line) else {
            let of = if column < n_columns { Some(column) } else { None };
            return match column == n_columns + self.totals.n() - 1 {
                true => plain(Shown::Empty),
                false => plain(shown(bottom_value(matrix, self.line(line), of), Measure::Codings)),
            };
        };
        if column < n_columns {
            let shade = shade(matrix, self.visible.max, row, column);
            return Content { shown: shown_cell(matrix.shown(row, column), measure), share: None, shade };
        }
        if column == n_columns && self.totals.has_sum {
            return match shown_cell(matrix.shown_total(row), measure) {
                Shown::Zero => plain(Shown::Number("0".to_owned())),
                other => plain(other),
            };
        }
        let share = format!("{}/{}", matrix.n_present(row), numbers::count(matrix.n_compared()));
        Content { shown: Shown::Empty, share: Some(share), shade: 0.0 }
    }

    fn name_ui(&mut self, ui: &mut Ui, line: u64) {
        let Some(row) = self.row(line) else {
            let key = if self.line(line) == Line::Codings { "analysis-codings" } else { "analysis-passages" };
            let name = self.ctx.text(key);
            if ListItem::new(&name).room_for_triangle().quiet(true).show(ui).response.clicked() {
                self.clicked = Some(Pick { line: self.line(line), column: None });
            }
            return;
        };
        let data = &self.matrix.rows[row];
        let code = self.ctx.snapshot.code(data.code.id).unwrap_or(&data.code);
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
        let response = item.show(ui);
        if response.toggled {
            self.toggled = Some(code.id);
        } else if response.response.clicked() {
            self.clicked = Some(Pick { line: Line::Code(code.id), column: None });
        }
    }

    fn number_ui(&mut self, ui: &mut Ui, line: u64, column: usize) {
        let rect = ui.max_rect();
        let content = self.content(line, column);
        let key: Option<ColumnKey> = self.matrix.columns.get(column).map(|column| column.key.clone());
        let pick = Pick { line: self.line(line), column: key };
        let is_share = column == self.matrix.columns.len() + self.totals.n() - 1;
        let tokens = self.ctx.tokens;
        if content.shade > 0.0 {
            let mut ground = rect;
            ground.max.y -= 1.0;
            ui.painter().rect_filled(ground, 0.0, tokens.heat(content.shade));
        }
        if !is_share || self.row(line).is_some() {
            let response = ui.allocate_rect(rect, Sense::click());
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, self.label(line, column, &content)));
            let is_picked = self.picked.as_ref() == Some(&pick) && !is_share;
            let edge = if is_picked {
                Some(Stroke::new(2.0, *tokens.accent))
            } else if response.hovered() || response.has_focus() {
                Some(Stroke::new(1.0, *tokens.accent))
            } else {
                None
            };
            if let Some(edge) = edge {
                ui.painter().rect_stroke(rect, 3.0, edge, StrokeKind::Inside);
            }
            if response.clicked() {
                self.clicked = Some(pick);
            }
            if let Shown::Why(reason) = content.shown
                && let Some(why) = sign_message(reason)
            {
                response.on_hover_text(self.ctx.say(&why));
            }
        }
        self.paint_content(ui, rect, &content, self.is_strong(line));
    }

    fn paint_content(&self, ui: &Ui, rect: Rect, content: &Content, strong: bool) {
        let tokens = self.ctx.tokens;
        let size = tokens.sizes.body;
        let font = if strong { tokens.bold(size) } else { tokens.font(size) };
        let at = pos2(rect.right() - PAD, rect.center().y);
        let painter = ui.painter();
        let write = |text: &str, ink| {
            painter.text(at, Align2::RIGHT_CENTER, text, font.clone(), ink);
        };
        match (&content.share, &content.shown) {
            (Some(share), _) => write(share, *tokens.ink),
            (None, Shown::Number(number)) => write(number, *tokens.ink),
            (None, Shown::Zero) => write("·", *tokens.faint),
            (None, Shown::Present) => {
                let icon = egui::FontId::new(16.0, ICON_CHECK.font_family());
                painter.text(at, Align2::RIGHT_CENTER, ICON_CHECK.codepoint, icon, *tokens.ink);
            }
            (None, Shown::Why(reason)) => write(sign(*reason), *tokens.muted),
            (None, Shown::Empty) => {}
        }
    }

    /// What a screen reader says of a cell: `Governmental absence × CSO4: 2`.
    fn label(&self, line: u64, column: usize, content: &Content) -> String {
        let code = match self.row(line) {
            Some(row) => self.matrix.rows[row].code.name.clone(),
            None if self.line(line) == Line::Codings => self.ctx.text("analysis-codings"),
            None => self.ctx.text("analysis-passages"),
        };
        let value = match (&content.share, &content.shown) {
            (Some(share), _) => share.clone(),
            (None, Shown::Number(number)) => number.clone(),
            (None, Shown::Present) => "1".to_owned(),
            (None, Shown::Why(reason)) => sign(*reason).to_owned(),
            (None, Shown::Zero | Shown::Empty) => "0".to_owned(),
        };
        let message = Message::new("compare-cell-value").with("code", code);
        self.ctx.say(&message.with("column", self.heading(column)).with("value", value))
    }

    fn heading(&self, column: usize) -> String {
        let n_columns = self.matrix.columns.len();
        if column < n_columns {
            return heading(self.matrix, self.ctx.catalog, column).into_owned();
        }
        self.totals.keys(self.matrix).nth(column - n_columns).map(|key| self.ctx.text(key)).unwrap_or_default()
    }
}

impl TableDelegate for Delegate<'_> {
    fn header_cell_ui(&mut self, ui: &mut Ui, cell: &HeaderCellInfo) {
        let tokens = self.ctx.tokens;
        let rect = ui.max_rect();
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, *tokens.line));
        let font = tokens.bold(tokens.sizes.small);
        let Some(column) = cell.col_range.start.checked_sub(1) else {
            // Over the dots of the codes.
            let at = pos2(rect.left() + 28.0, rect.center().y);
            ui.painter().text(at, Align2::LEFT_CENTER, self.ctx.text("analysis-code"), font, *tokens.muted);
            return;
        };
        let mut job = egui::text::LayoutJob::simple_singleline(self.heading(column), font, *tokens.muted);
        job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width() - 2.0 * PAD + 4.0);
        let galley = ui.painter().layout_job(job);
        let is_cut = galley.elided;
        let at = pos2(rect.right() - PAD - galley.size().x, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, *tokens.muted);
        if is_cut {
            ui.allocate_rect(rect, Sense::hover()).on_hover_text(self.heading(column));
        }
    }

    fn row_ui(&mut self, ui: &mut Ui, line: u64) {
        let tokens = self.ctx.tokens;
        let rect = ui.max_rect();
        // Each row is drawn in two parts, and both show that the pointer is on it.
        let pointer = ui.ctx().pointer_hover_pos().filter(|at| ui.ctx().layer_id_at(*at) == Some(ui.layer_id()));
        if pointer.is_some_and(|at| self.area.contains(at) && rect.y_range().contains(at.y)) {
            let mut ground = rect;
            ground.max.y -= 1.0;
            ui.painter().rect_filled(ground, 0.0, *tokens.hover);
        }
        // A stronger line parts the bottom from the codes.
        let last_code = self.visible.rows.len().checked_sub(1) == Some(line as usize);
        let line = if last_code { Stroke::new(1.0, *tokens.line) } else { tokens.hairline() };
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, line);
    }

    fn cell_ui(&mut self, ui: &mut Ui, cell: &CellInfo) {
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        match cell.col_nr.checked_sub(1) {
            None => self.name_ui(ui, cell.row_nr),
            Some(column) => self.number_ui(ui, cell.row_nr, column),
        }
    }

    fn default_row_height(&self) -> f32 {
        ROW_HEIGHT
    }
}
