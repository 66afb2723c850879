//! Draws the table.

use std::sync::Arc;

use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, FontId, Key, Rect, Role, Sense, Stroke, TextEdit, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_ARROW_DROP_DOWN, ICON_ARROW_DROP_UP};
use egui_table::{CellInfo, HeaderCellInfo, HeaderRow, TableDelegate};

use super::data::{CellEdit, Choose, TableState};
use super::keys::{go_there, listen};
use super::{TableColumn, bar};
use crate::query::listing::{Arrangement, Belongs, Cell, Cells, Listing};
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::numbers;
use crate::ui::retrieved_segments::asked::empty_key;
use crate::ui::retrieved_segments::row_data::{RowCodes, excerpt, key_of, names, reference};
use crate::ui::retrieved_segments::strip;
use crate::ui::retrieved_segments::view::State;
use crate::ui::widgets::empty_state;

const ROW_HEIGHT: f32 = 28.0;
const HEADER_HEIGHT: f32 = 30.0;
const PAD: f32 = 10.0;
/// Behind so many characters words are cut off: more fit into no cell.
const MAX_CHARS: u32 = 300;

/// Draws the table in the middle of the window.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let listing = state.listing(ui, ctx);
    state.table.retain(ctx.snapshot, &listing);
    bar::show(ui, ctx, state, listing.is_empty());
    strip::show(ui, ctx, state, listing.n_hits());
    if listing.is_empty() {
        let is_filtered = !state.asked.filter.told(ctx.snapshot).is_empty();
        empty_state(ui, &ctx.text(empty_key(ctx.snapshot, ctx.view, is_filtered)), None);
        return;
    }
    let belongs = state.table.belongs(ctx.snapshot).clone();
    let columns = state.table.columns.clone();
    let widths = columns.iter().map(|column| {
        let width = width(*column);
        egui_table::Column::new(width).range(44.0..=1200.0).resizable(true)
    });
    let mut table = egui_table::Table::new()
        .id_salt(("segment-table", columns.len()))
        .num_rows(listing.len() as u64)
        .columns(widths.collect::<Vec<_>>())
        .headers([HeaderRow::new(HEADER_HEIGHT)]);
    if let Some(row) = state.table.walk_to {
        table = table.scroll_to_row(row as u64, None);
    }
    if let Some(edit) = state.table.edit.as_ref().filter(|edit| !edit.is_started) {
        match columns.iter().position(|&column| column == edit.column) {
            Some(place) => {
                table = table.scroll_to_column(place, None);
                ui.ctx().request_repaint();
            }
            // What is not shown cannot be written.
            None => state.table.edit = None,
        }
    }
    let State { asked, table: table_state, .. } = state;
    let mut delegate = Delegate {
        ctx,
        listing: &listing,
        belongs: &belongs,
        columns: &columns,
        table: table_state,
        arrangement: &mut asked.arrangement,
    };
    table.show(ui, &mut delegate);
}

const fn width(column: TableColumn) -> f32 {
    match column {
        TableColumn::Document | TableColumn::Case => 110.0,
        TableColumn::Paragraph => 56.0,
        TableColumn::Text => 330.0,
        TableColumn::Code | TableColumn::Comment => 170.0,
        TableColumn::Weight | TableColumn::Length | TableColumn::Share => 72.0,
        TableColumn::Coder => 70.0,
        TableColumn::Date => 92.0,
    }
}

struct Delegate<'a> {
    ctx: &'a ViewerContext<'a>,
    listing: &'a Arc<Listing>,
    belongs: &'a Belongs,
    columns: &'a [TableColumn],
    table: &'a mut TableState,
    arrangement: &'a mut Arrangement,
}

impl Delegate<'_> {
    /// The cell's words, shortened to what can be seen, and whether something was left out.
    fn words(&self, row: usize, column: TableColumn) -> (String, bool) {
        let hit = self.listing.hit(row);
        if column == TableColumn::Text {
            return excerpt(self.ctx.snapshot, hit.segment, MAX_CHARS);
        }
        if column == TableColumn::Code {
            // The name fits where the path does not; the path is told under the pointer.
            let own = RowCodes::of_own(self.ctx.snapshot, hit);
            return (names(self.ctx.snapshot, &own), true);
        }
        let words = match Cells::new(self.ctx.snapshot, self.belongs).cell(hit, column) {
            Cell::Empty => String::new(),
            Cell::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Cell::Number(n) => numbers::count(n as usize),
            Cell::Percent(share) => self.ctx.say(&percent(share)),
        };
        (words, false)
    }

    /// What a screen reader says of the row.
    fn label(&self, row: usize) -> String {
        let (snapshot, hit) = (self.ctx.snapshot, self.listing.hit(row));
        let codes = RowCodes::of(snapshot, hit);
        let words = excerpt(snapshot, hit.segment, 80).0;
        format!("{} · {}: {words}", names(snapshot, &codes.own), reference(snapshot, hit.segment))
    }

    fn row_response(&mut self, ui: &Ui, row: usize, column: usize, rect: Rect) -> egui::Response {
        let id = ui.scope_id().with(("cell", row, column));
        let response = ui.interact(rect, id, if column == 0 { Sense::click() } else { Sense::CLICK });
        let is_chosen = self.table.chosen.contains(&key_of(self.listing.hit(row)));
        if column == 0 {
            response.widget_info(|| WidgetInfo::selected(Role::Row, true, is_chosen, self.label(row)));
            if self.table.walk_to == Some(row) {
                self.table.walk_to = None;
                response.request_focus();
            }
            if response.has_focus() {
                listen(ui, self.ctx, self.table, self.listing, row, id);
            }
        }
        if let (true, Some(coding)) = (response.hovered(), self.listing.hit(row).coding()) {
            self.ctx.send(Action::HoverCoding(coding));
        }
        response
    }

    fn clicked(&mut self, ui: &Ui, row: usize, column: TableColumn, response: &egui::Response) {
        let (shift, command) = ui.input(|input| (input.modifiers.shift, input.modifiers.command));
        if response.double_clicked() {
            match column {
                TableColumn::Weight | TableColumn::Comment => {
                    self.table.begin_edit(self.ctx.snapshot, self.listing, row, column);
                }
                _ => go_there(self.ctx, self.listing, row),
            }
            return;
        }
        if !response.clicked() {
            return;
        }
        let how = match (shift, command) {
            (true, _) => Choose::Range,
            (_, true) => Choose::Toggle,
            _ => Choose::Only,
        };
        self.table.choose(self.listing, row, how);
        // The row's first cell carries the focus.
        self.table.walk_to = Some(row);
        self.ctx.send(Action::SelectCoding(self.listing.hit(row).coding()));
        ui.ctx().request_repaint();
    }

    fn edit_ui(&mut self, ui: &mut Ui, rect: Rect) {
        let Some(edit) = &mut self.table.edit else { return };
        let field = TextEdit::singleline(&mut edit.text).margin(egui::Margin::symmetric(6, 3));
        let label = self.ctx.text(edit.column.name_key());
        let field = ui.put(rect.shrink(1.0), field).accessible_name(label);
        if !edit.is_started {
            edit.is_started = true;
            field.request_focus();
            return;
        }
        if !field.lost_focus() {
            return;
        }
        let is_kept = !ui.input(|input| input.key_pressed(Key::Escape));
        let edit = self.table.edit.take().filter(|_| is_kept);
        if let Some(edit) = edit {
            keep(self.ctx, &edit);
        }
        self.table.walk_to = self.table.focus;
    }

    fn paint(&self, ui: &Ui, rect: Rect, column: TableColumn, words: String) -> bool {
        let tokens = self.ctx.tokens;
        let mut left = rect.left() + PAD;
        let ink = match column {
            TableColumn::Text | TableColumn::Code | TableColumn::Weight | TableColumn::Comment => *tokens.ink,
            _ => *tokens.muted,
        };
        let font = match column {
            TableColumn::Comment => tokens.italic(tokens.sizes.body),
            _ => tokens.font(tokens.sizes.body),
        };
        if column == TableColumn::Code {
            left += 16.0;
        }
        let mut job = LayoutJob::simple_singleline(words, font, ink);
        job.wrap = TextWrapping::truncate_at_width((rect.right() - PAD - left).max(8.0));
        let galley = ui.painter().layout_job(job);
        let x = if column.is_number() { rect.right() - PAD - galley.size().x } else { left };
        let is_cut = galley.elided;
        ui.painter().galley(pos2(x, rect.center().y - galley.size().y / 2.0), galley, ink);
        is_cut
    }

    fn dot(&self, ui: &Ui, row: usize, rect: Rect) {
        let coding = self.listing.hit(row).coding().and_then(|id| self.ctx.snapshot.coding(id));
        let Some(code) = coding.and_then(|coding| self.ctx.snapshot.code(coding.code)) else { return };
        let dot = Rect::from_center_size(pos2(rect.left() + PAD + 5.0, rect.center().y), vec2(10.0, 10.0));
        ui.painter().rect_filled(dot, 3.0, self.ctx.tokens.code_color(code.color));
    }
}

/// `3.2 %`, with the comma of the language.
fn percent(share: f64) -> crate::i18n::Message {
    let tenths = (share * 10.0).round() as u32;
    crate::i18n::Message::new("segments-percent").with("whole", tenths / 10).with("tenth", tenths % 10)
}

/// Asks for what was written in a cell, if it says something else than before.
fn keep(ctx: &ViewerContext<'_>, edit: &CellEdit) {
    let Some(standing) = ctx.snapshot.coding(edit.coding) else { return };
    let text = edit.text.trim();
    if edit.column == TableColumn::Comment {
        if text != standing.comment.as_deref().unwrap_or_default() {
            ctx.send(Action::SetCodingComment(edit.coding, text.to_owned()));
        }
        return;
    }
    let weight = if text.is_empty() { Some(None) } else { text.parse::<u8>().ok().map(Some) };
    if let Some(weight) = weight.filter(|&weight| weight != standing.weight) {
        ctx.send(Action::SetCodingWeight(edit.coding, weight));
    }
}

impl TableDelegate for Delegate<'_> {
    fn header_cell_ui(&mut self, ui: &mut Ui, cell: &HeaderCellInfo) {
        let tokens = self.ctx.tokens;
        let rect = ui.max_rect();
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, Stroke::new(1.0, *tokens.line));
        let Some(&column) = self.columns.get(cell.col_range.start) else { return };
        // Where the table measures its columns, what is painted has no size of its own.
        if ui.is_sizing_pass() {
            ui.allocate_space(vec2(width(column), 1.0));
        }
        let name = self.ctx.text(column.name_key());
        let id = ui.scope_id().with(("heading", column));
        let response = ui.interact(rect.shrink2(vec2(4.0, 0.0)), id, Sense::click());
        let is_sorted = self.arrangement.sort == column.sort() && column != TableColumn::Paragraph;
        response.widget_info(|| WidgetInfo::selected(Role::ColumnHeader, true, is_sorted, &name));
        if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(rect.shrink(1.0), 4.0, *tokens.hover);
        }
        let ink = if is_sorted { *tokens.ink } else { *tokens.muted };
        let mut job = LayoutJob::simple_singleline(name.clone(), tokens.bold(tokens.sizes.small), ink);
        let room = rect.width() - 2.0 * PAD - if is_sorted { 14.0 } else { 0.0 };
        job.wrap = TextWrapping::truncate_at_width(room.max(8.0));
        let galley = ui.painter().layout_job(job);
        let (size, is_cut) = (galley.size(), galley.elided);
        let x = if column.is_number() { rect.right() - PAD - size.x } else { rect.left() + PAD };
        ui.painter().galley(pos2(x, rect.center().y - size.y / 2.0), galley, ink);
        if is_sorted {
            let icon = if self.arrangement.reversed { ICON_ARROW_DROP_UP } else { ICON_ARROW_DROP_DOWN };
            let at = if column.is_number() { x - 8.0 } else { x + size.x + 8.0 };
            let font = FontId::new(16.0, icon.font_family());
            ui.painter().text(pos2(at, rect.center().y), Align2::CENTER_CENTER, icon.codepoint, font, ink);
        }
        if response.clicked() {
            let reversed = is_sorted && !self.arrangement.reversed;
            (self.arrangement.sort, self.arrangement.reversed) = (column.sort(), reversed);
        }
        if is_cut {
            response.on_hover_text(name);
        }
    }

    fn row_ui(&mut self, ui: &mut Ui, row: u64) {
        let tokens = self.ctx.tokens;
        let rect = ui.max_rect();
        let hit = self.listing.hit(row as usize);
        let is_hovered = hit.coding().is_some() && self.ctx.view.hovered_coding == hit.coding();
        if self.table.chosen.contains(&key_of(hit)) {
            ui.painter().rect_filled(rect, 0.0, *tokens.accent_background);
        } else if is_hovered {
            ui.painter().rect_filled(rect, 0.0, *tokens.hover);
        }
        ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
    }

    fn cell_ui(&mut self, ui: &mut Ui, cell: &CellInfo) {
        let (row, rect) = (cell.row_nr as usize, ui.max_rect());
        let Some(&column) = self.columns.get(cell.col_nr) else { return };
        if ui.is_sizing_pass() {
            ui.allocate_space(vec2(width(column), 1.0));
        }
        let coding = self.listing.hit(row).coding();
        let is_edited = |edit: &CellEdit| Some(edit.coding) == coding && edit.column == column;
        if self.table.edit.as_ref().is_some_and(is_edited) {
            self.edit_ui(ui, rect);
            return;
        }
        let response = self.row_response(ui, row, cell.col_nr, rect);
        self.clicked(ui, row, column, &response);
        let (words, is_shortened) = self.words(row, column);
        if column == TableColumn::Code {
            self.dot(ui, row, rect);
        }
        let is_cut = self.paint(ui, rect, column, words);
        if (is_cut || is_shortened) && response.hovered() {
            let cell = Cells::new(self.ctx.snapshot, self.belongs).cell(self.listing.hit(row), column);
            if let Cell::Text(text) = cell {
                response.on_hover_text(text.chars().take(2_000).collect::<String>());
            }
        } else if cell.col_nr == 0 && response.has_focus() {
            ui.painter().rect_stroke(rect, 0.0, Stroke::new(1.0, *self.ctx.tokens.accent), egui::StrokeKind::Inside);
        }
    }

    fn default_row_height(&self) -> f32 {
        ROW_HEIGHT
    }
}
