//! A list of codings, drawn only where it is seen: it may hold hundreds of thousands.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Rect, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::data::excerpt;
use crate::model::{CodingId, Segment};
use crate::project::CodingRef;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::view_state::Workspace;

const MARGIN_X: f32 = 12.0;
const MARGIN_Y: f32 = 9.0;
/// The dot, the code and the citation.
const SOURCE_HEIGHT: f32 = 18.0;
/// More lines of a segment are read in the text.
const MAX_LINES: u32 = 4;

/// What a list keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct ListState {
    refs: Arc<Vec<CodingRef>>,
    width: f32,
    /// Where each row begins, and behind the last the end of the list.
    tops: Vec<f32>,
    selected: Option<CodingId>,
}

impl ListState {
    /// Finds where the rows stand: only when the list or its width changes. How many lines a
    /// row gets is told from its length, without laying its words out.
    fn arrange(&mut self, refs: &Arc<Vec<CodingRef>>, width: f32, chars_per_line: f32, line_height: f32) {
        if Arc::ptr_eq(&self.refs, refs) && self.width == width && !self.tops.is_empty() {
            return;
        }
        self.refs = Arc::clone(refs);
        self.width = width;
        self.tops.clear();
        self.tops.reserve(refs.len() + 1);
        let mut top = 0.0;
        self.tops.push(top);
        for at in refs.iter() {
            top += 2.0 * MARGIN_Y + SOURCE_HEIGHT + n_lines(at.span.len(), chars_per_line) as f32 * line_height;
            self.tops.push(top);
        }
    }

    fn height(&self) -> f32 {
        self.tops.last().copied().unwrap_or_default()
    }

    /// The row that is to be scrolled into view, because it was selected elsewhere.
    fn selected_elsewhere(&mut self, selected: Option<CodingId>) -> Option<usize> {
        if std::mem::replace(&mut self.selected, selected) == selected {
            return None;
        }
        self.refs.iter().position(|at| Some(at.id) == selected)
    }
}

fn n_lines(n_chars: u32, chars_per_line: f32) -> u32 {
    ((n_chars as f32 / chars_per_line.max(1.0)).ceil() as u32).clamp(1, MAX_LINES)
}

/// Draws the codings; a click goes to the place in the text.
pub fn list_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut ListState, refs: &Arc<Vec<CodingRef>>) {
    let body = ctx.tokens.font(ctx.tokens.sizes.body);
    let line_height = ui.fonts_mut(|fonts| fonts.row_height(&body)).ceil();
    let width = ui.available_width();
    // Measured on Spanish and English prose with its ragged line ends.
    let chars_per_line = (width - 2.0 * MARGIN_X) / (ctx.tokens.sizes.body * 0.5);
    state.arrange(refs, width, chars_per_line, line_height);
    let scroll_to = state.selected_elsewhere(ctx.view.selected_coding);
    ScrollArea::vertical().auto_shrink(false).show_viewport(ui, |ui, viewport| {
        ui.set_height(state.height());
        let origin = ui.max_rect().min;
        let row_rect = |row: usize| {
            let (top, bottom) = (origin.y + state.tops[row], origin.y + state.tops[row + 1]);
            Rect::from_min_max(pos2(origin.x, top), pos2(origin.x + width, bottom))
        };
        if let Some(row) = scroll_to.filter(|&row| !viewport.y_range().contains(state.tops[row])) {
            ui.scroll_to_rect(row_rect(row), Some(egui::Align::Center));
        }
        let first = state.tops.partition_point(|&top| top <= viewport.top()).saturating_sub(1);
        for (row, at) in refs.iter().enumerate().skip(first) {
            if state.tops[row] > viewport.bottom() {
                break;
            }
            let lines = n_lines(at.span.len(), chars_per_line);
            if row_ui(ui, ctx, *at, row_rect(row), lines, chars_per_line).clicked() {
                state.selected = Some(at.id);
                ctx.send(Action::GoTo(Segment { document: at.document, span: at.span }));
                ctx.send(Action::SelectCoding(Some(at.id)));
                if ctx.view.workspace != Workspace::Code {
                    ctx.send(Action::ShowWorkspace(Workspace::Code));
                }
            }
        }
    });
}

fn row_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    at: CodingRef,
    rect: Rect,
    lines: u32,
    chars_per_line: f32,
) -> egui::Response {
    let tokens = ctx.tokens;
    let response = ui.interact(rect, ui.scope_id().with(at.id), Sense::click());
    let segment = Segment { document: at.document, span: at.span };
    let code = ctx.snapshot.coding_at(at).and_then(|coding| ctx.snapshot.code(coding.code));
    let (document, paragraph) = ctx.snapshot.citation(segment);
    let source = format!("{document} ¶\u{a0}{paragraph}");
    let name = code.map_or("", |code| code.name.as_str());
    let words = excerpt(ctx.snapshot, at, (chars_per_line * (lines as f32 + 0.5)) as u32);
    let is_selected = ctx.view.selected_coding == Some(at.id);
    response
        .widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_selected, format!("{name} · {source}: {words}")));
    if response.hovered() {
        ctx.send(Action::HoverCoding(at.id));
    }
    let painter = ui.painter();
    if is_selected {
        painter.rect_filled(rect, 0.0, *tokens.accent_background);
    } else if response.hovered() || ctx.view.hovered_coding == Some(at.id) {
        painter.rect_filled(rect, 0.0, *tokens.hover);
    }
    painter.hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
    if response.has_focus() {
        painter.rect_stroke(rect, 0.0, Stroke::new(1.0, *tokens.accent), egui::StrokeKind::Inside);
    }
    let inner = rect.shrink2(vec2(MARGIN_X, MARGIN_Y));
    let dot =
        Rect::from_center_size(pos2(inner.left() + 5.0, inner.top() + SOURCE_HEIGHT / 2.0 - 1.0), vec2(10.0, 10.0));
    if let Some(code) = code {
        painter.rect_filled(dot, 3.0, tokens.code_color(code.color));
    }
    let small = tokens.font(tokens.sizes.small);
    let place = painter.layout_no_wrap(format!(" · {source}"), small.clone(), *tokens.muted);
    let left = dot.right() + 7.0;
    let mut job = LayoutJob::simple_singleline(name.to_owned(), small, *tokens.muted);
    job.wrap = TextWrapping::truncate_at_width((inner.right() - left - place.size().x).max(8.0));
    let name = painter.layout_job(job);
    let at_y = |galley: &egui::Galley| dot.center().y - galley.size().y / 2.0;
    let place_at = pos2(left + name.size().x, at_y(&place));
    painter.galley(pos2(left, at_y(&name)), name, *tokens.muted);
    painter.galley(place_at, place, *tokens.muted);
    let mut job = LayoutJob::single_section(words, TextFormat::simple(tokens.font(tokens.sizes.body), *tokens.ink));
    job.wrap = TextWrapping { max_width: inner.width(), max_rows: lines as usize, ..TextWrapping::default() };
    let words = painter.layout_job(job);
    painter.galley(pos2(inner.left(), inner.top() + SOURCE_HEIGHT), words, *tokens.ink);
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DocumentId;
    use crate::text::Span;

    #[test]
    fn rows_are_arranged_once_for_a_list_and_a_width() {
        let at = |n: u32| CodingRef { document: DocumentId(1), span: Span::new(0, n), id: CodingId(n.into()) };
        let refs = Arc::new(vec![at(10), at(100), at(100_000)]);
        let mut state = ListState::default();
        state.arrange(&refs, 300.0, 40.0, 20.0);
        let row = 2.0 * MARGIN_Y + SOURCE_HEIGHT;
        assert_eq!(state.tops, [0.0, row + 20.0, 2.0 * row + 80.0, 3.0 * row + 160.0]);
        assert_eq!(state.selected_elsewhere(Some(CodingId(100))), Some(1));
        assert_eq!(state.selected_elsewhere(Some(CodingId(100))), None);
    }
}
