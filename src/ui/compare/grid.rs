//! A table of numbers: names stay at the left and headings at the top while the rest scrolls.
//! Only the rows and columns in view are asked for.

use egui::{Align2, Color32, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use egui_table::{CellInfo, Column, HeaderCellInfo, HeaderRow, TableDelegate};

use crate::i18n::Message;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::ListItem;

const ROW_HEIGHT: f32 = 30.0;
const HEADER_HEIGHT: f32 = 32.0;
const PAD: f32 = 12.0;
const LEAST_COLUMN: f32 = 56.0;
const MAX_COLUMN: f32 = 170.0;
/// So many names and headings are measured for the widths.
const MEASURED: usize = 400;
/// So many rows are measured for the widths of the numbers.
const MEASURED_ROWS: usize = 24;
/// What the names may take of the width while the numbers beside them scroll.
const NAME_SHARE: f32 = 0.36;

/// What stands in a cell.
#[derive(Clone, Debug, Default)]
pub struct GridCell {
    /// The number or words; empty for nothing.
    pub text: String,
    /// How dark it is, 0 to 1.
    pub shade: f32,
    /// In quiet ink: a zero, or what is only said.
    pub quiet: bool,
    /// Words, which stand at the left.
    pub is_words: bool,
    /// What is to be minded with this number; shown as a mark and told by hover.
    pub warning: Option<String>,
    /// What hover tells.
    pub hover: Option<String>,
    /// True where a click opens something.
    pub opens: bool,
}

/// The name of a row.
#[derive(Clone, Debug, Default)]
pub struct GridName {
    /// The name.
    pub name: String,
    /// How far it is indented.
    pub depth: usize,
    /// The colour of its code.
    pub dot: Option<Color32>,
}

/// What a table shows.
pub trait Grid {
    /// How many rows.
    fn n_rows(&self) -> usize;
    /// How many columns of numbers.
    fn n_columns(&self) -> usize;
    /// The heading of the names.
    fn corner(&self) -> String;
    /// The name of a row.
    fn name(&self, row: usize) -> GridName;
    /// The heading of a column.
    fn heading(&self, column: usize) -> String;
    /// A cell.
    fn cell(&self, row: usize, column: usize) -> GridCell;
    /// How wide a column of words is; none for a column of numbers.
    fn words_width(&self, _column: usize) -> Option<f32> {
        None
    }
}

/// How wide the columns are; measured once for what is shown.
#[derive(Debug)]
pub struct Widths {
    name: f32,
    columns: Vec<f32>,
}

/// A place in a table: a row, and a column or the name.
pub type Place = (usize, Option<usize>);

/// Draws the table over what is left of `ui`; gives what was clicked. The widths are measured
/// where there are none: a view clears them when it shows other numbers.
pub fn grid_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    salt: &str,
    widths: &mut Option<Widths>,
    grid: &dyn Grid,
    picked: Option<Place>,
) -> Option<Place> {
    let widths = widths.get_or_insert_with(|| measure(ui, ctx, grid));
    let fixed = |width: f32| Column::new(width.round()).range(width.round()..=width.round()).resizable(false);
    let room = ui.available_width();
    let needed: f32 = widths.columns.iter().sum();
    // Where the numbers scroll anyway, the names are read whole before they are.
    let least = (room * NAME_SHARE).max(170.0);
    let name = (room - needed).max(least).min(widths.name).clamp(120.0, 420.0);
    let mut columns = vec![fixed(name)];
    columns.extend(widths.columns.iter().map(|&width| fixed(width)));
    let table = egui_table::Table::new()
        .id_salt((salt, widths.columns.len()))
        .num_rows(grid.n_rows() as u64)
        .columns(columns)
        .num_sticky_cols(1)
        .headers([HeaderRow::new(HEADER_HEIGHT)]);
    let mut delegate = Delegate { ctx, grid, picked, clicked: None };
    table.show(ui, &mut delegate);
    if delegate.clicked.is_some() {
        // The column of segments was drawn before.
        ui.ctx().request_repaint();
    }
    delegate.clicked
}

fn measure(ui: &Ui, ctx: &ViewerContext<'_>, grid: &dyn Grid) -> Widths {
    let width = |text: String, bold: bool| {
        let size = if bold { ctx.tokens.sizes.small } else { ctx.tokens.sizes.body };
        let font = if bold { ctx.tokens.bold(size) } else { ctx.tokens.font(size) };
        ui.painter().layout_no_wrap(text, font, *ctx.tokens.ink).size().x
    };
    let column = |column: usize| match grid.words_width(column) {
        Some(width) => width,
        None if column < MEASURED => {
            let cells = (0..grid.n_rows().min(MEASURED_ROWS)).map(|row| width(grid.cell(row, column).text, false));
            let widest = cells.fold(width(grid.heading(column), true), f32::max);
            (widest + 2.0 * PAD + 1.0).ceil().clamp(LEAST_COLUMN, MAX_COLUMN)
        }
        None => MAX_COLUMN,
    };
    let name = |row: usize| {
        let GridName { name, depth, .. } = grid.name(row);
        ListItem::width_around_name(depth) + width(name, false)
    };
    Widths {
        columns: (0..grid.n_columns()).map(column).collect(),
        name: (0..grid.n_rows().min(MEASURED)).map(name).fold(0.0, f32::max).ceil(),
    }
}

struct Delegate<'a> {
    ctx: &'a ViewerContext<'a>,
    grid: &'a dyn Grid,
    picked: Option<Place>,
    clicked: Option<Place>,
}

impl Delegate<'_> {
    fn name_ui(&mut self, ui: &mut Ui, row: usize) {
        let GridName { name, depth, dot } = self.grid.name(row);
        let mut item = ListItem::new(&name).indent(depth).focused(self.picked == Some((row, None)));
        if let Some(dot) = dot {
            item = item.dot(dot);
        }
        if item.show(ui).response.clicked() {
            self.clicked = Some((row, None));
        }
    }

    fn cell_ui(&mut self, ui: &mut Ui, row: usize, column: usize) {
        let tokens = self.ctx.tokens;
        let rect = ui.max_rect();
        let cell = self.grid.cell(row, column);
        if cell.shade > 0.0 {
            ui.painter().rect_filled(rect.with_max_y(rect.bottom() - 1.0), 0.0, tokens.heat(cell.shade));
        }
        let sense = if cell.opens { Sense::click() } else { Sense::hover() };
        let response = ui.allocate_rect(rect, sense);
        let value = if cell.text.is_empty() { "–" } else { cell.text.as_str() };
        let label = || {
            let message = Message::new("compare-cell-value").with("code", self.grid.name(row).name);
            self.ctx.say(&message.with("column", self.grid.heading(column)).with("value", value))
        };
        let role = if cell.opens { Role::Button } else { Role::Label };
        response.widget_info(|| WidgetInfo::labeled(role, true, label()));
        let is_picked = self.picked == Some((row, Some(column)));
        if is_picked || cell.opens && (response.hovered() || response.has_focus()) {
            let edge = Stroke::new(if is_picked { 2.0 } else { 1.0 }, *tokens.accent);
            ui.painter().rect_stroke(rect, 3.0, edge, StrokeKind::Inside);
        }
        let ink = if cell.quiet { *tokens.muted } else { *tokens.ink };
        let mut job = egui::text::LayoutJob::simple_singleline(cell.text.clone(), tokens.font(tokens.sizes.body), ink);
        job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width() - 2.0 * PAD);
        let galley = ui.painter().layout_job(job);
        let (is_cut, size) = (galley.elided, galley.size());
        let x = if cell.is_words { rect.left() + PAD } else { rect.right() - PAD - size.x };
        ui.painter().galley(pos2(x, rect.center().y - size.y / 2.0), galley, ink);
        if cell.warning.is_some() {
            let font = tokens.bold(tokens.sizes.body);
            ui.painter().text(
                pos2(rect.left() + 5.0, rect.center().y),
                Align2::LEFT_CENTER,
                "!",
                font,
                *tokens.warning,
            );
        }
        let full = is_cut.then_some(cell.text);
        let told: Vec<String> = [full, cell.hover, cell.warning].into_iter().flatten().collect();
        if !told.is_empty() {
            response.clone().on_hover_text(told.join("\n"));
        }
        if response.clicked() {
            self.clicked = Some((row, Some(column)));
        }
    }
}

impl TableDelegate for Delegate<'_> {
    fn header_cell_ui(&mut self, ui: &mut Ui, cell: &HeaderCellInfo) {
        let tokens = self.ctx.tokens;
        let rect = ui.max_rect();
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, *tokens.line));
        let font = tokens.bold(tokens.sizes.small);
        let (text, at_left) = match cell.col_range.start.checked_sub(1) {
            None => (self.grid.corner(), true),
            Some(column) => (self.grid.heading(column), self.grid.words_width(column).is_some()),
        };
        let mut job = egui::text::LayoutJob::simple_singleline(text.clone(), font, *tokens.muted);
        job.wrap = egui::text::TextWrapping::truncate_at_width(rect.width() - 2.0 * PAD + 4.0);
        let galley = ui.painter().layout_job(job);
        let (is_cut, size) = (galley.elided, galley.size());
        let x = if at_left { rect.left() + PAD } else { rect.right() - PAD - size.x };
        ui.painter().galley(pos2(x, rect.center().y - size.y / 2.0), galley, *tokens.muted);
        if is_cut {
            ui.allocate_rect(rect, Sense::hover()).on_hover_text(text);
        }
    }

    fn row_ui(&mut self, ui: &mut Ui, _row: u64) {
        let rect = ui.max_rect();
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, self.ctx.tokens.hairline());
    }

    fn cell_ui(&mut self, ui: &mut Ui, cell: &CellInfo) {
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        let row = cell.row_nr as usize;
        match cell.col_nr.checked_sub(1) {
            None => self.name_ui(ui, row),
            Some(column) => self.cell_ui(ui, row, column),
        }
    }

    fn default_row_height(&self) -> f32 {
        ROW_HEIGHT
    }
}
