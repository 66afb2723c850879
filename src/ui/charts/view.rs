//! Draws the chart under its toolbar.

use egui::{CentralPanel, Frame, Margin, Panel, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::painter::{Place, paint};
use super::state::State;
use super::toolbar;
use crate::export::chart::{Counted, Drawing};
use crate::ui::context::ViewerContext;
use crate::ui::widgets::empty_state;

/// Up to this many places are told to screen readers one by one; of more, such as the cells of a
/// portrait, only the one under the pointer is.
const NAMED: usize = 400;

/// Draws the toolbar and the chart over all that is left of `ui`.
pub fn show(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    let ground = Frame::NONE.fill(*ctx.tokens.pane);
    let bar = ground.inner_margin(Margin::symmetric(12, 8));
    Panel::top("charts-toolbar").frame(bar).show(ui, |ui| toolbar::show(ui, ctx, state));
    state.update(ctx, ui.ctx());
    CentralPanel::default().frame(ground).show(ui, |ui| {
        if ctx.snapshot.codes().is_empty() {
            ui.add_space(ui.available_height() * 0.3);
            empty_state(ui, &ctx.text("compare-empty-no-codes"), None);
            return;
        }
        let Some(drawing) = state.drawing().cloned() else {
            ui.centered_and_justified(|ui| ui.spinner());
            return;
        };
        let clicked = ScrollArea::both().auto_shrink(false).show(ui, |ui| drawing_ui(ui, ctx, state, &drawing)).inner;
        if let Some(place) = clicked {
            state.pick(ctx.snapshot, place);
        }
    });
}

/// Draws the right column.
pub fn segments_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &mut State) {
    state.opened.show(ui, ctx);
}

/// Paints the drawing as wide as there is room; gives the place that was clicked.
fn drawing_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, state: &State, drawing: &Drawing) -> Option<usize> {
    let zoom = (ui.available_width() / drawing.width).clamp(1.1, 1.75);
    let size = vec2(drawing.width, drawing.height) * zoom;
    let (rect, whole) = ui.allocate_exact_size(size.max(vec2(ui.available_width(), 0.0)), Sense::click());
    whole.widget_info(|| WidgetInfo::labeled(Role::Image, true, &drawing.title));
    let place = Place { corner: rect.min, zoom };
    paint(ui.painter(), ctx.tokens, drawing, place);
    let mut clicked = None;
    let is_many = drawing.hits.len() > NAMED;
    let under_pointer = whole.hover_pos().and_then(|at| hit_at(drawing, place.point(at)));
    let clip = ui.clip_rect();
    if !is_many {
        for (at, hit) in drawing.hits.iter().enumerate() {
            let area = place.rect(hit.area);
            if matches!(hit.counts, Counted::Nothing) || !clip.intersects(area) {
                continue;
            }
            let response = ui.interact(area, ui.scope_id().with(("chart", at)), Sense::click());
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &hit.name));
            let response = response.on_hover_text(&hit.name);
            if response.hovered() || response.has_focus() {
                edge(ui, ctx, area);
            }
            if response.clicked() {
                clicked = Some(at);
            }
        }
    }
    if let Some(at) = under_pointer {
        let hit = &drawing.hits[at];
        if is_many || matches!(hit.counts, Counted::Nothing) {
            edge(ui, ctx, place.rect(hit.area));
            let name = hit.name.clone();
            if whole.clicked() && !matches!(hit.counts, Counted::Nothing) {
                clicked = Some(at);
            }
            whole.on_hover_text_at_pointer(name);
        }
    }
    let picked = drawing.hits.iter().find(|hit| state.picked.as_deref() == Some(&hit.name));
    if let Some(hit) = picked {
        let stroke = Stroke::new(2.0, *ctx.tokens.selection_edge);
        ui.painter().rect_stroke(place.rect(hit.area).expand(1.0), 2.0, stroke, StrokeKind::Outside);
    }
    clicked
}

/// The last place, which lies over all others, that holds a point.
fn hit_at(drawing: &Drawing, (x, y): (f32, f32)) -> Option<usize> {
    drawing
        .hits
        .iter()
        .rposition(|hit| x >= hit.area.x && x < hit.area.right() && y >= hit.area.y && y < hit.area.bottom())
}

fn edge(ui: &Ui, ctx: &ViewerContext<'_>, area: egui::Rect) {
    ui.painter().rect_stroke(area, 2.0, Stroke::new(1.0, *ctx.tokens.accent), StrokeKind::Outside);
}
