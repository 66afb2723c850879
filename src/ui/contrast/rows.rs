//! The list of sentences, drawn only where it is seen.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align2, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::State;
use super::data::ToldRow;
use crate::model::CodeId;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::widgets::roomy;

const MARGIN: f32 = 16.0;
const PAD: f32 = 10.0;
const HEAD: f32 = 18.0;
/// A sentence has at most so many lines; all of it is told under the pointer.
const MAX_LINES: usize = 2;

/// Draws the sentences; gives the code whose quotes are asked for.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State) -> Option<CodeId> {
    let font = ctx.tokens.font(ctx.tokens.sizes.body);
    let line = ui.fonts_mut(|fonts| fonts.row_height(&font)).ceil();
    let has_difference = state.told.rows.iter().any(|row| row.difference.is_some());
    // All rows are as high as the longest sentence may need in this width.
    let width = ui.available_width();
    let n_lines = if width > 860.0 && !has_difference { 1 } else { MAX_LINES };
    let n_lines = n_lines + if has_difference { MAX_LINES } else { 0 };
    let height = 2.0 * PAD + HEAD + n_lines as f32 * line;
    let mut picked = None;
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().auto_shrink(false).show_rows(ui, height, state.told.rows.len(), |ui, rows| {
        for row in &state.told.rows[rows] {
            if row_ui(ui, ctx, row, height, n_lines, state.picked == Some(row.code)) {
                picked = Some(row.code);
            }
        }
    });
    picked
}

fn row_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, row: &ToldRow, height: f32, n_lines: usize, is_picked: bool) -> bool {
    let tokens = ctx.tokens;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let said = match &row.difference {
        Some(difference) => format!("{} {difference}", row.sentence),
        None => row.sentence.clone(),
    };
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_picked, &said));
    if is_picked {
        ui.painter().rect_filled(rect, 0.0, *tokens.accent_background);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, *tokens.hover);
    }
    if response.has_focus() {
        let edge = Stroke::new(1.5, *tokens.accent);
        ui.painter().rect_stroke(rect.shrink(1.0), 3.0, edge, StrokeKind::Inside);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
    let inner = rect.shrink2(vec2(MARGIN, PAD));
    let painter = ui.painter();
    let middle = inner.top() + HEAD / 2.0 - 1.0;
    let dot = Rect::from_center_size(pos2(inner.left() + 5.0, middle), vec2(10.0, 10.0));
    painter.rect_filled(dot, 3.0, tokens.code_color(row.color));
    let small = tokens.font(tokens.sizes.small);
    let share = painter.layout_no_wrap(row.share.clone(), small.clone(), *tokens.muted);
    let room = inner.width() - share.size().x - 36.0;
    painter.galley(pos2(inner.right() - share.size().x, middle - share.size().y / 2.0), share, *tokens.muted);
    let mut job = LayoutJob::simple_singleline(row.path.clone(), small, *tokens.muted);
    job.wrap = TextWrapping::truncate_at_width(room.max(24.0));
    let path = painter.layout_job(job);
    let at = pos2(dot.right() + 8.0, middle - path.size().y / 2.0);
    painter.galley(at, path, *tokens.muted);
    let mut job = LayoutJob::default();
    job.append(&row.sentence, 0.0, TextFormat::simple(tokens.font(tokens.sizes.body), *tokens.ink));
    if let Some(difference) = &row.difference {
        let format = TextFormat::simple(tokens.font(tokens.sizes.body), *tokens.muted);
        job.append(&format!("\n{difference}"), 0.0, format);
    }
    job.wrap = TextWrapping { max_width: inner.width(), max_rows: n_lines, ..TextWrapping::default() };
    let galley = painter.layout_job(job);
    let is_cut = galley.elided;
    let top = Align2::LEFT_TOP.anchor_size(pos2(inner.left(), inner.top() + HEAD), galley.size()).min;
    painter.galley(top, galley, *tokens.ink);
    response.context_menu(|ui| {
        roomy(ui);
        if ui.button(ctx.text("contrast-copy-sentence")).clicked() {
            ui.ctx().copy_text(said.clone());
            ui.close();
        }
        if ui.button(ctx.text("contrast-activate-code")).clicked() {
            ctx.send(Action::ActivateCodes(vec![row.code], true));
            ui.close();
        }
    });
    let clicked = response.clicked();
    if is_cut {
        response.on_hover_text(said);
    }
    clicked
}
