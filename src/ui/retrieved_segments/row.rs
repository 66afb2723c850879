//! One segment of the list: where it is, its words, the other codes, its comment.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Galley, Id, Rect, Response, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_EDIT, ICON_UNFOLD_LESS, ICON_UNFOLD_MORE};

use super::action::SegmentsAction;
use super::editor::{Editor, editor_ui};
use super::list::{MARGIN_X, MARGIN_Y, MAX_LINES, Open, SOURCE_HEIGHT, n_text_lines, toggle};
use super::row_data::{RowCodes, RowKey, excerpt, in_context, key_of, names, reference};
use crate::model::{CodeId, Coding};
use crate::query::listing::{coding_of, context};
use crate::query::retrieval::Hit;
use crate::ui::action::Action;
use crate::ui::context::ViewerContext;
use crate::ui::document_browser::ReaderAction;
use crate::ui::widgets::{roomy, row_ground};

const CHIP_HEIGHT: f32 = 20.0;
const CHIP_WIDTH: f32 = 130.0;
/// More lines of a comment are shown with the whole words.
const MAX_COMMENT_LINES: usize = 2;
/// So many characters are shown of a segment or its context; the rest is read in the text.
const MAX_CHARS: usize = 8_000;

/// Where a row is drawn.
#[derive(Clone, Copy)]
pub struct Place {
    pub id: Id,
    pub rect: Rect,
    pub chars_per_line: f32,
}

/// A row that was drawn.
pub struct Drawn {
    /// The row as a whole.
    pub response: Response,
    /// How high it really is.
    pub height: f32,
}

/// Draws a row.
pub fn row_ui(
    ui: &mut Ui,
    ctx: &ViewerContext<'_>,
    open: &mut Open,
    hit: Hit<'_>,
    codes: &RowCodes,
    place: Place,
) -> Drawn {
    let tokens = ctx.tokens;
    let Place { id, rect, chars_per_line } = place;
    let key = key_of(hit);
    let response = ui.interact(rect, id, Sense::click());
    let coding = coding_of(ctx.snapshot, hit);
    let name = name_of(ctx, &codes.own);
    let source = reference(ctx.snapshot, hit.segment);
    let lines = n_text_lines(hit.segment.span.len(), chars_per_line);
    let (words, is_cut) = excerpt(ctx.snapshot, hit.segment, (chars_per_line * (lines as f32 + 0.5)) as u32);
    let is_selected = hit.coding().is_some() && ctx.view.selected_coding == hit.coding();
    response
        .widget_info(|| WidgetInfo::selected(Role::ListItem, true, is_selected, format!("{name} · {source}: {words}")));
    // Its buttons lie over the row and must not make it flicker.
    let is_hovered = response.contains_pointer();
    if let (true, Some(coding)) = (is_hovered, hit.coding()) {
        ctx.send(Action::HoverCoding(coding));
    }
    let is_lit = is_hovered || (hit.coding().is_some() && ctx.view.hovered_coding == hit.coding());
    row_ground(ui.painter(), tokens, &response, is_selected, is_lit);
    let inner = rect.shrink2(vec2(MARGIN_X, MARGIN_Y));
    let has_buttons = is_hovered || response.has_focus();
    head_ui(ui, ctx, open, Head { id, inner, name: &name, source: &source, codes, coding, key, has_buttons });
    let mut y = inner.top() + SOURCE_HEIGHT;
    y += words_ui(ui, ctx, open, hit, id, pos2(inner.left(), y), inner.width(), (words, is_cut));
    if !codes.others.is_empty() {
        y += chips_ui(ui, ctx, &codes.others, Rect::from_min_max(pos2(inner.left(), y + 2.0), inner.max), id) + 2.0;
    }
    let is_edited = open.editor.as_ref().is_some_and(|editor| Some(editor.coding) == hit.coding());
    if is_edited {
        let rect = Rect::from_min_size(pos2(inner.left(), y + 6.0), vec2(inner.width(), 10.0));
        let shown = ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| match &mut open.editor {
            Some(editor) => editor_ui(ui, ctx, editor),
            None => false,
        });
        if !shown.inner {
            open.editor = None;
        }
        y = shown.response.rect.bottom();
    } else if let Some(comment) = coding.and_then(|coding| coding.comment.as_deref()) {
        let mut job = LayoutJob::single_section(
            comment.to_owned(),
            TextFormat::simple(tokens.italic(tokens.sizes.small), *tokens.muted),
        );
        let rows = if open.long.contains(&key) { usize::MAX } else { MAX_COMMENT_LINES };
        job.wrap = TextWrapping { max_width: inner.width(), max_rows: rows, ..TextWrapping::default() };
        y += 3.0 + paint(ui, job, pos2(inner.left(), y + 3.0));
    }
    response.context_menu(|ui| menu_ui(ui, ctx, open, hit, coding));
    Drawn { response, height: (y + MARGIN_Y - rect.top()).ceil() }
}

fn name_of(ctx: &ViewerContext<'_>, own: &[CodeId]) -> String {
    if own.is_empty() { ctx.text("segments-row-without-code") } else { names(ctx.snapshot, own) }
}

struct Head<'a> {
    id: Id,
    inner: Rect,
    name: &'a str,
    source: &'a str,
    codes: &'a RowCodes,
    coding: Option<&'a Coding>,
    key: RowKey,
    has_buttons: bool,
}

/// The first line: dots, code, reference; at the right end the weight and, under the pointer,
/// the buttons.
fn head_ui(ui: &Ui, ctx: &ViewerContext<'_>, open: &mut Open, head: Head<'_>) {
    let tokens = ctx.tokens;
    let Head { id, inner, name, source, codes, coding, key, has_buttons } = head;
    let middle = inner.top() + SOURCE_HEIGHT / 2.0 - 1.0;
    let small = tokens.font(tokens.sizes.small);
    let mut right = inner.right();
    if has_buttons {
        let is_open = open.in_context.contains(&key);
        let (icon, label) = if is_open {
            (ICON_UNFOLD_LESS, "segments-hide-context")
        } else {
            (ICON_UNFOLD_MORE, "segments-show-context")
        };
        if button_ui(ui, ctx, &mut right, middle, icon, label, id) {
            toggle(&mut open.in_context, key);
        }
        if let Some(coding) = coding
            && button_ui(ui, ctx, &mut right, middle, ICON_EDIT, "segments-edit", id)
        {
            open.editor = Some(Editor::of(coding));
        }
    }
    let painter = ui.painter();
    if let Some(weight) = coding.and_then(|coding| coding.weight) {
        let galley = painter.layout_no_wrap(weight.to_string(), small.clone(), *tokens.muted);
        let place =
            Rect::from_min_size(pos2(right - galley.size().x - 10.0, middle - 8.0), vec2(galley.size().x + 10.0, 16.0));
        painter.rect_stroke(place, 8.0, Stroke::new(1.0, *tokens.line), egui::StrokeKind::Inside);
        painter.galley(place.center() - galley.size() / 2.0, galley, *tokens.muted);
        right = place.left() - 6.0;
    }
    let mut left = inner.left();
    for code in codes.own.iter().take(4).filter_map(|&id| ctx.snapshot.code(id)) {
        let dot = Rect::from_min_size(pos2(left, middle - 5.0), vec2(10.0, 10.0));
        painter.rect_filled(dot, 3.0, tokens.code_color(code.color));
        left = dot.right() + 4.0;
    }
    left += if codes.own.is_empty() { 0.0 } else { 3.0 };
    let room = (right - left).max(16.0);
    let place = single(ui, format!(" · {source}"), small.clone(), room * 0.7);
    let name = single(ui, name.to_owned(), small, (room - place.size().x).max(8.0));
    let at_y = |galley: &Galley| middle - galley.size().y / 2.0;
    let place_at = pos2(left + name.size().x, at_y(&place));
    painter.galley_with_override_text_color(pos2(left, at_y(&name)), name, *tokens.muted);
    painter.galley_with_override_text_color(place_at, place, *tokens.muted);
}

fn single(ui: &Ui, text: String, font: egui::FontId, width: f32) -> std::sync::Arc<Galley> {
    let mut job = LayoutJob::simple_singleline(text, font, egui::Color32::PLACEHOLDER);
    job.wrap = TextWrapping::truncate_at_width(width);
    ui.painter().layout_job(job)
}

/// A small button left of `right`, which moves.
fn button_ui(
    ui: &Ui,
    ctx: &ViewerContext<'_>,
    right: &mut f32,
    middle: f32,
    icon: MaterialIcon,
    label: &'static str,
    id: Id,
) -> bool {
    let rect = Rect::from_center_size(pos2(*right - 10.0, middle), vec2(20.0, 20.0));
    *right = rect.left() - 4.0;
    let response = ui.interact(rect, id.with(label), Sense::click());
    let label = ctx.text(label);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &label));
    let tokens = ctx.tokens;
    let ink = if response.hovered() || response.has_focus() { *tokens.ink } else { *tokens.muted };
    if response.hovered() {
        ui.painter().rect_filled(rect, 5.0, *tokens.pane);
    }
    let font = egui::FontId::new(15.0, icon.font_family());
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, icon.codepoint, font, ink);
    response.on_hover_text(label).clicked()
}

/// The words: shortened, in full, or in their context. Gives the height.
#[expect(clippy::too_many_arguments, reason = "all of it belongs to one row")]
fn words_ui(
    ui: &Ui,
    ctx: &ViewerContext<'_>,
    open: &mut Open,
    hit: Hit<'_>,
    id: Id,
    at: egui::Pos2,
    width: f32,
    (words, is_cut): (String, bool),
) -> f32 {
    let tokens = ctx.tokens;
    let key = key_of(hit);
    let format = |ink| TextFormat::simple(tokens.font(tokens.sizes.body), ink);
    let wrap = |max_rows| TextWrapping { max_width: width, max_rows, ..TextWrapping::default() };
    if let Some(around) = context(ctx.snapshot, hit).filter(|_| open.in_context.contains(&key)) {
        let [before, own, behind] = in_context(ctx.snapshot, hit.segment, around);
        let mut job = LayoutJob { wrap: wrap(usize::MAX), ..LayoutJob::default() };
        job.append(last_chars(before), 0.0, format(*tokens.muted));
        job.append(first_chars(own), 0.0, format(*tokens.ink));
        job.append(first_chars(behind), 0.0, format(*tokens.muted));
        return paint(ui, job, at);
    }
    let is_long = open.in_full || open.long.contains(&key);
    let text = if is_long { first_chars(ctx.snapshot.words(hit.segment)).to_owned() } else { words };
    let mut job = LayoutJob::single_section(text, format(*tokens.ink));
    job.wrap = wrap(if is_long { usize::MAX } else { MAX_LINES as usize });
    let galley = ui.painter().layout_job(job);
    let (mut height, is_elided) = (galley.size().y, galley.elided);
    ui.painter().galley(at, galley, *tokens.ink);
    if !open.in_full && (is_long || is_cut || is_elided) {
        let label = ctx.text(if is_long { "segments-show-less" } else { "segments-show-all" });
        let galley = ui.painter().layout_no_wrap(label.clone(), tokens.font(tokens.sizes.small), *tokens.accent);
        let rect = Rect::from_min_size(pos2(at.x, at.y + height + 1.0), galley.size());
        let link = ui.interact(rect, id.with("all"), Sense::click());
        link.widget_info(|| WidgetInfo::labeled(Role::Link, true, &label));
        if link.hovered() || link.has_focus() {
            ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, *tokens.accent));
        }
        ui.painter().galley(rect.min, galley, *tokens.accent);
        if link.clicked() {
            toggle(&mut open.long, key);
        }
        height += rect.height() + 2.0;
    }
    height
}

fn first_chars(words: &str) -> &str {
    words.char_indices().nth(MAX_CHARS).map_or(words, |(byte, _)| &words[..byte])
}

fn last_chars(words: &str) -> &str {
    words.char_indices().rev().nth(MAX_CHARS).map_or(words, |(byte, _)| &words[byte..])
}

fn paint(ui: &Ui, job: LayoutJob, at: egui::Pos2) -> f32 {
    let galley = ui.painter().layout_job(job);
    let height = galley.size().y;
    ui.painter().galley(at, galley, egui::Color32::PLACEHOLDER);
    height
}

/// The other codes at the place, quiet, in as many lines as they need. Gives the height.
fn chips_ui(ui: &Ui, ctx: &ViewerContext<'_>, codes: &[CodeId], rect: Rect, id: Id) -> f32 {
    let tokens = ctx.tokens;
    let mut at = rect.min;
    for code in codes.iter().filter_map(|&id| ctx.snapshot.code(id)) {
        let galley = single(ui, code.name.clone(), tokens.font(tokens.sizes.small), CHIP_WIDTH);
        let width = galley.size().x + 13.0;
        if at.x + width > rect.right() && at.x > rect.left() {
            at = pos2(rect.left(), at.y + CHIP_HEIGHT);
        }
        let chip = Rect::from_min_size(at, vec2(width, CHIP_HEIGHT));
        let dot = Rect::from_center_size(pos2(chip.left() + 4.0, chip.center().y), vec2(7.0, 7.0));
        ui.painter().rect_filled(dot, 3.5, tokens.code_color(code.color));
        let text = pos2(chip.left() + 12.0, chip.center().y - galley.size().y / 2.0);
        ui.painter().galley_with_override_text_color(text, galley, *tokens.muted);
        let hover = ui.interact(chip, id.with(code.id), Sense::hover());
        hover.on_hover_text(ctx.snapshot.codes().path(code.id));
        at.x = chip.right() + 10.0;
    }
    at.y + CHIP_HEIGHT - rect.top()
}

fn menu_ui(ui: &mut Ui, ctx: &ViewerContext<'_>, open: &mut Open, hit: Hit<'_>, coding: Option<&Coding>) {
    roomy(ui);
    let key = key_of(hit);
    if ui.button(ctx.text("segments-open-in-text")).clicked() {
        ctx.send(Action::GoTo(hit.segment));
        ctx.send(Action::SelectCoding(hit.coding()));
    }
    if ui.button(ctx.text("reader-open-beside")).clicked() {
        ctx.send(Action::Reader(ReaderAction::GoToBeside(hit.segment)));
    }
    let label = if open.in_context.contains(&key) { "segments-hide-context" } else { "segments-show-context" };
    if ui.button(ctx.text(label)).clicked() {
        toggle(&mut open.in_context, key);
    }
    if ui.button(ctx.text("segments-copy")).clicked() {
        let (document, paragraph) = ctx.snapshot.citation(hit.segment);
        ui.ctx().copy_text(format!("{} ({document}, ¶ {paragraph})", ctx.snapshot.words(hit.segment)));
    }
    let Some(coding) = coding else { return };
    ui.separator();
    if ui.button(ctx.text("segments-edit")).clicked() {
        open.editor = Some(Editor::of(coding));
    }
    if ui.button(ctx.text("segments-recode")).clicked() {
        ctx.send(Action::Segments(SegmentsAction::AskRecode(vec![coding.id])));
    }
    if ui.button(ctx.text("segments-remove")).clicked() {
        ctx.send(Action::RemoveCodings(vec![coding.id]));
    }
}
