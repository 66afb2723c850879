//! The hits as keyword in context, a line each, drawn only where they are seen.

use egui::text::{LayoutJob, TextFormat};
use egui::{Align2, FontId, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::ICON_CHECK;

use super::SearchAction;
use super::rows::{Row, Rows};
use crate::i18n::Message;
use crate::model::Segment;
use crate::text::keyword_in_context;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::numbers::count;
use crate::ui::widgets::ListItem;

const MARGIN: f32 = 12.0;
/// The room of a document's triangle, in which hits are indented.
pub const TRIANGLE: f32 = 16.0;
/// The size of a check mark.
pub const MARK: f32 = 14.0;
/// The room of a paragraph's number.
const NUMBER: f32 = 26.0;
/// Where in the line a hit begins, as a share of its width.
const HIT_AT: f32 = 0.36;

/// Draws the rows; a click on a hit goes there.
pub fn list_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, rows: &mut Rows, reveal: &mut Option<usize>) {
    let height = ctx.tokens.sizes.row;
    ui.spacing_mut().item_spacing.y = 0.0;
    let area = ScrollArea::vertical().auto_shrink(false);
    let wanted = reveal.take().map(|hit| rows.row_of(hit));
    area.show_viewport(ui, |ui, viewport| {
        ui.set_height(rows.n_rows() as f32 * height);
        let origin = ui.max_rect().min;
        let width = ui.available_width();
        let rect_of = |row: usize| Rect::from_min_size(origin + vec2(0.0, row as f32 * height), vec2(width, height));
        if let Some(row) = wanted {
            let top = row as f32 * height;
            if top < viewport.top() || top + height > viewport.bottom() {
                ui.scroll_to_rect(rect_of(row), Some(egui::Align::Center));
            }
        }
        let first = (viewport.top() / height).floor().max(0.0) as usize;
        let behind = ((viewport.bottom() / height).ceil().max(0.0) as usize).min(rows.n_rows());
        for row in first..behind {
            // A click above may have folded hits away.
            if row >= rows.n_rows() {
                break;
            }
            match rows.row(row) {
                Row::Document(document) => document_ui(ui, ctx, rows, document, rect_of(row)),
                Row::Hit(_, _, hit) => hit_ui(ui, ctx, rows, hit, rect_of(row)),
            }
        }
    });
}

fn document_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, rows: &mut Rows, document: usize, rect: Rect) {
    let (id, n) = (rows.hits().documents[document].document, rows.hits().documents[document].n);
    let n_listed = rows.hits().documents[document].spans.len();
    let name = ctx.snapshot.document(id).map_or("", |entry| entry.document.name.as_str());
    let named = |key| ctx.say(&Message::new(key).with("document", name));
    let n_chosen = rows.n_chosen_of(document);
    let is_open = rows.is_open(document);
    let fold = named(if is_open { "search-fold" } else { "search-unfold" });
    let row = ListItem::new(name)
        .disclosure(is_open, fold)
        .mark(n_chosen == n_listed && n_listed > 0, named("search-choose-document"))
        .partly(n_chosen > 0)
        .strong(ctx.view.open_document == Some(id))
        .description(ctx.say(&Message::new("search-document-row").with("document", name).with("n", n)))
        .number(count(n), false);
    let builder = egui::UiBuilder::new().max_rect(rect).id_salt(("document", id));
    let response = row.show(&mut ui.new_child(builder));
    if response.mark_clicked {
        rows.toggle_document(document);
    } else if response.toggled || response.response.clicked() {
        rows.toggle_open(document);
    }
}

fn hit_ui(ui: &Ui, ctx: &ViewerContext<'_>, rows: &mut Rows, hit: usize, rect: Rect) {
    let tokens = ctx.tokens;
    let Some(segment) = rows.segment(hit) else { return };
    let Some(entry) = ctx.snapshot.document(segment.document) else { return };
    let (transcript, span) = (&entry.transcript, segment.span);
    let context = keyword_in_context(&transcript.text, transcript.index(), span, 60, 120);
    let paragraph = transcript.citation(span.start);
    let said = format!("¶ {paragraph}: {}{}{}", context.left, context.hit, context.right);
    let is_current = rows.current() == Some(hit);
    let response = ui.interact(rect, ui.scope_id().with(("hit", hit)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_current, &said));
    let painter = ui.painter();
    if is_current {
        painter.rect_filled(rect, 0.0, *tokens.accent_background);
    } else if response.hovered() {
        painter.rect_filled(rect, 0.0, *tokens.hover);
    }
    if response.has_focus() {
        painter.rect_stroke(rect, 0.0, Stroke::new(1.0, *tokens.accent), StrokeKind::Inside);
    }
    let mark_clicked = mark_ui(ui, ctx, rows, hit, rect, &response);
    let small = || tokens.font(tokens.sizes.small);
    let left = rect.left() + MARGIN + TRIANGLE + MARK + 2.0;
    let number = pos2(left + NUMBER, rect.center().y);
    painter.text(number, Align2::RIGHT_CENTER, paragraph.to_string(), small(), *tokens.faint);
    let line = Rect::from_min_max(pos2(left + NUMBER + 8.0, rect.top()), pos2(rect.right() - 6.0, rect.bottom()));
    line_ui(ui, ctx, line, &context);
    if response.clicked() && !mark_clicked {
        // Shift chooses, as it does in every list.
        if ui.input(|input| input.modifiers.shift) {
            rows.toggle(hit, true);
        } else if let Some(segment) = rows.go_to(hit) {
            ctx.send(Action::Search(SearchAction::GoToHit(segment)));
        }
    }
    response.on_hover_ui(|ui| tooltip_ui(ui, ctx, segment));
}

/// The check mark that chooses a hit; true when it was clicked.
fn mark_ui(ui: &Ui, ctx: &ViewerContext<'_>, rows: &mut Rows, hit: usize, rect: Rect, row: &egui::Response) -> bool {
    let x = rect.left() + MARGIN + TRIANGLE + MARK / 2.0;
    let place = Rect::from_center_size(pos2(x, rect.center().y), vec2(MARK, MARK));
    let label = ctx.say(&Message::new("search-choose").with("n", hit + 1));
    let response = check_ui(ui, ctx, place, row.id.with("mark"), rows.is_chosen(hit), false, &label);
    if response.clicked() {
        rows.toggle(hit, ui.input(|input| input.modifiers.shift));
    }
    response.clicked()
}

/// A check mark as the rows of all lists have it; a dash where only some of what it stands for
/// is on.
pub fn check_ui(
    ui: &Ui,
    ctx: &ViewerContext<'_>,
    place: Rect,
    id: egui::Id,
    on: bool,
    partly: bool,
    label: &str,
) -> egui::Response {
    let tokens = ctx.tokens;
    let response = ui.interact(place.expand2(vec2(4.0, 6.0)), id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, true, on, label));
    let painter = ui.painter();
    if on {
        painter.rect_filled(place, 4.0, *tokens.accent);
        let font = FontId::new(13.0, ICON_CHECK.font_family());
        painter.text(place.center(), Align2::CENTER_CENTER, ICON_CHECK.codepoint, font, *tokens.on_accent);
        return response;
    }
    let ink = if response.hovered() { *tokens.accent } else { tokens.faint.gamma_multiply(0.6) };
    painter.rect_stroke(place.shrink(0.5), 4.0, Stroke::new(1.2, ink), StrokeKind::Inside);
    if partly {
        painter.rect_filled(Rect::from_center_size(place.center(), vec2(7.0, 2.0)), 1.0, *tokens.accent);
    }
    response
}

/// The hit in bold, always at the same place; what is before it ends there.
fn line_ui(ui: &Ui, ctx: &ViewerContext<'_>, line: Rect, context: &crate::text::Context) {
    let tokens = ctx.tokens;
    let size = tokens.sizes.small;
    let painter = ui.painter_at(line);
    let left = painter.layout_no_wrap(context.left.clone(), tokens.font(size), *tokens.muted);
    let mut job = LayoutJob { break_on_newline: false, ..LayoutJob::default() };
    let ground = TextFormat { background: *tokens.search_hit, ..TextFormat::simple(tokens.bold(size), *tokens.ink) };
    job.append(&context.hit, 0.0, ground);
    job.append(&context.right, 0.0, TextFormat::simple(tokens.font(size), *tokens.muted));
    let right = painter.layout_job(job);
    // A hit that begins its paragraph needs no room before it.
    let at = line.left() + (line.width() * HIT_AT).min(left.size().x);
    let y = |galley: &egui::Galley| line.center().y - galley.size().y / 2.0;
    let before = Rect::from_min_max(line.min, pos2(at, line.bottom()));
    let left_at = pos2(at - left.size().x, y(&left));
    ui.painter_at(before).galley(left_at, left, *tokens.muted);
    painter.galley(pos2(at, y(&right)), right, *tokens.ink);
}

/// Who says it where, with more around it.
fn tooltip_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, segment: Segment) {
    let tokens = ctx.tokens;
    let Some(entry) = ctx.snapshot.document(segment.document) else { return };
    let (transcript, span) = (&entry.transcript, segment.span);
    ui.set_max_width(360.0);
    let (document, paragraph) = ctx.snapshot.citation(segment);
    let speaker = transcript.speaker_at(span.start).map_or_else(String::new, |speaker| format!(" · {}", speaker.label));
    let source = egui::RichText::new(format!("{document} ¶\u{a0}{paragraph}{speaker}")).color(*tokens.muted);
    ui.label(source.font(tokens.font(tokens.sizes.small)));
    let context = keyword_in_context(&transcript.text, transcript.index(), span, 220, 220);
    let mut job = LayoutJob::default();
    let plain = || TextFormat::simple(tokens.font(tokens.sizes.body), *tokens.ink);
    job.append(&context.left, 0.0, plain());
    let bold = TextFormat { font_id: tokens.bold(tokens.sizes.body), background: *tokens.search_hit, ..plain() };
    job.append(&context.hit, 0.0, bold);
    job.append(&context.right, 0.0, plain());
    job.wrap.max_width = 360.0;
    ui.label(job);
}
