//! Paints the page: what lies under the text, the text, and the quiet columns beside it.

use egui::{Align2, Color32, Painter, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::Frame;
use super::blocks::Block;
use super::find::{self, Hits};
use super::layout::Visible;
use super::open::{FLASH_SECONDS, Open};
use super::paragraph::origin;
use super::pointer::handles;
use crate::model::{CitationNumber, Coding};
use crate::text::Span;
use crate::ui::drag::DragPayload;

/// Draws highlights, hits, flash and selection, then the text on them, then handles and caret.
pub fn page(painter: &Painter, frame: &Frame<'_>, open: &mut Open, visible: &[Visible], hits: Hits<'_>) {
    let flash = flash_strength(frame, open);
    for visible in visible {
        let shift = shift(frame, visible);
        let block = visible.paragraph.block.span;
        super::marks::paint(painter, frame, open, visible, shift);
        for laned in open.lanes.overlapping(open.back(block)) {
            highlight(painter, frame, open, visible, laned.coding);
        }
        // An edge may have been dragged into a block where the coding does not stand yet.
        let dragged = open.edge.and_then(|edge| frame.ctx.snapshot.coding(edge.coding));
        if let Some(coding) = dragged.filter(|coding| !coding.span.overlaps(block)) {
            highlight(painter, frame, open, visible, coding);
        }
        find::paint(painter, frame, open, hits, visible);
        if let Some((span, strength)) = flash {
            let color = frame.ctx.tokens.flash.gamma_multiply(strength);
            fill(painter, visible.paragraph.rects(span), shift, color);
        }
        let selected = open.selection.span();
        if !selected.is_empty() {
            let rects = visible.paragraph.rects(selected);
            // Codes that are dropped now are applied to the selection: it says so.
            let takes = takes_codes(frame);
            let color = if takes { *frame.ctx.tokens.accent } else { *frame.ctx.tokens.selection_edge };
            let edge = Stroke::new(if takes { 4.0 } else { 2.0 }, color);
            for rect in rects {
                let rect = line_rect(rect).translate(shift);
                painter.rect_filled(rect, 2.0, *frame.ctx.tokens.selection);
                painter.hline(rect.x_range(), rect.bottom() - 1.0, edge);
            }
        }
    }
    for visible in visible {
        let origin = origin(frame.pane, frame.pane.top() + visible.top);
        visible.paragraph.paint(painter, origin, *frame.ctx.tokens.ink);
    }
    paint_handles(painter, frame, open, visible);
    if frame.has_focus {
        caret(painter, frame, open, visible);
    }
}

/// True while codes hang on the pointer over the reader.
fn takes_codes(frame: &Frame<'_>) -> bool {
    let payload = frame.response.dnd_hover_payload::<DragPayload>();
    payload.is_some_and(|payload| matches!(payload.as_ref(), DragPayload::Codes(_)))
}

/// A line's rectangle as it is filled: neighbouring lines leave a hair between them.
pub fn line_rect(rect: Rect) -> Rect {
    rect.shrink2(vec2(0.0, 1.5))
}

/// From a paragraph's own points to the window's.
pub fn shift(frame: &Frame<'_>, visible: &Visible) -> Vec2 {
    origin(frame.pane, frame.pane.top() + visible.top).to_vec2()
}

/// Fills the lines of a span.
pub fn fill(painter: &Painter, rects: Vec<Rect>, shift: Vec2, color: Color32) {
    for rect in rects {
        painter.rect_filled(line_rect(rect).translate(shift), 2.0, color);
    }
}

fn highlight(painter: &Painter, frame: &Frame<'_>, open: &Open, visible: &Visible, coding: &Coding) {
    let Some(code) = frame.ctx.snapshot.code(coding.code) else { return };
    let tokens = frame.ctx.tokens;
    let rects = visible.paragraph.rects(open.span_of(coding));
    let shift = shift(frame, visible);
    let is = |id: Option<crate::model::CodingId>| id == Some(coding.id);
    let lifted = is(open.hovered.first().copied().or(frame.ctx.view.hovered_coding));
    let selected = is(frame.ctx.view.selected_coding);
    if lifted || selected {
        let line = Stroke::new(2.0, tokens.code_color(code.color));
        for rect in &rects {
            let rect = line_rect(*rect).translate(shift);
            painter.hline(rect.x_range(), rect.bottom() - 1.0, line);
        }
    }
    let tint = tokens.code_tint(code.color);
    fill(painter, rects, shift, if lifted { tint.gamma_multiply(1.5) } else { tint });
}

/// How strongly the flash is seen now, 1 at first; nothing when it is over.
fn flash_strength(frame: &Frame<'_>, open: &mut Open) -> Option<(Span, f32)> {
    let (span, since) = open.flash?;
    let share = (frame.now - since) / FLASH_SECONDS;
    if share >= 1.0 {
        open.flash = None;
        return None;
    }
    frame.page.egui.request_repaint();
    Some((span, 1.0 - share as f32))
}

fn paint_handles(painter: &Painter, frame: &Frame<'_>, open: &Open, visible: &[Visible]) {
    let Some(coding) = open.selected_coding(frame) else { return };
    let color = frame
        .ctx
        .snapshot
        .code(coding.code)
        .map_or(*frame.ctx.tokens.accent, |code| frame.ctx.tokens.code_color(code.color));
    for (place, rect) in handles(frame, visible, open.span_of(coding)).into_iter().enumerate() {
        let Some(rect) = rect else { continue };
        let is_start = place == 0;
        let moves = open.moves_start == is_start;
        painter.vline(rect.center().x, rect.y_range(), Stroke::new(2.0, color));
        let knob = if is_start { rect.center_top() } else { rect.center_bottom() };
        painter.circle_filled(knob, if moves { 4.5 } else { 3.5 }, color);
    }
}

fn caret(painter: &Painter, frame: &Frame<'_>, open: &Open, visible: &[Visible]) {
    let Some(rect) = caret_rect(frame, open, visible) else { return };
    let width = if open.editing.is_some() { 2.0 } else { 1.5 };
    let stroke = Stroke::new(width, *frame.ctx.tokens.accent);
    painter.vline(rect.center().x, rect.shrink2(vec2(0.0, 2.0)).y_range(), stroke);
}

/// Where the caret stands in the window, if it is in view.
pub fn caret_rect(frame: &Frame<'_>, open: &Open, visible: &[Visible]) -> Option<Rect> {
    let place = open.caret();
    let block = open.layout.block_at(place.at);
    let visible = visible.iter().find(|visible| visible.block == block)?;
    Some(visible.paragraph.caret_rect(place).translate(shift(frame, visible)))
}

/// Draws paragraph numbers and speakers, and names each paragraph for screen readers.
pub fn columns(ui: &Ui, painter: &Painter, frame: &Frame<'_>, open: &Open, visible: &[Visible]) {
    let tokens = frame.ctx.tokens;
    let font = || tokens.font(tokens.sizes.small);
    for visible in visible {
        let block = visible.paragraph.block;
        let origin = origin(frame.pane, frame.pane.top() + visible.top);
        let rect = Rect::from_min_size(origin, vec2(frame.pane.width(), visible.paragraph.height));
        let number = number_of(frame, open, block);
        if let Some(number) = number.filter(|_| block.begins_paragraph) {
            let y = origin.y + visible.paragraph.first_line().center().y;
            let x = frame.pane.left() + frame.page.columns.number_right;
            painter.text(pos2(x, y), Align2::RIGHT_CENTER, number.to_string(), font(), *tokens.faint);
            if let Some(name) = unwritten_speaker(frame, visible) {
                let at = pos2(frame.pane.left() + frame.page.columns.speaker.min, y);
                painter.text(at, Align2::LEFT_CENTER, name, font(), *tokens.muted);
            }
        }
        if !block.blank {
            let id = frame.response.id.with(("paragraph", visible.block));
            let response = ui.interact(rect.intersect(frame.pane), id, Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, spoken(frame, number, block.span)));
        }
    }
}

/// The number that a paragraph is cited by. While something is typed it is that of the paragraph
/// from which it comes; what is new gets its number when it is kept.
fn number_of(frame: &Frame<'_>, open: &Open, block: Block) -> Option<CitationNumber> {
    if open.editing.is_none() {
        return frame.page.transcript.margin_number(block.paragraph as usize);
    }
    let index = frame.base.index();
    let place = index.paragraph_at(open.back(Span::caret(block.span.start)).start);
    let start = Span::caret(index.paragraphs()[place].span.start);
    let comes_from = block.begins_paragraph && open.forward(start).start == block.span.start;
    comes_from.then(|| frame.base.margin_number(place)).flatten()
}

/// What a screen reader says of a paragraph.
fn spoken(frame: &Frame<'_>, number: Option<CitationNumber>, span: Span) -> String {
    let words = frame.page.slice(span);
    number.map_or_else(|| words.to_owned(), |number| format!("¶ {number} {words}"))
}

/// The speaker of a turn that begins here without a written label.
fn unwritten_speaker<'a>(frame: &Frame<'a>, visible: &Visible) -> Option<&'a str> {
    let turn = frame.page.transcript.turn_at(visible.paragraph.block.span.start)?;
    let begins = turn.span.start == visible.paragraph.block.span.start && turn.label().is_empty();
    let speaker = frame.page.transcript.speaker(turn.speaker)?;
    (begins && !visible.paragraph.has_label()).then_some(speaker.label.as_str())
}

/// The rectangle around all of the selection that is in view, in the window.
pub fn selection_rect(frame: &Frame<'_>, open: &Open, visible: &[Visible]) -> Option<Rect> {
    let span = open.selection.span();
    let rects = visible.iter().flat_map(|visible| {
        let shift = shift(frame, visible);
        visible.paragraph.rects(span).into_iter().map(move |rect| rect.translate(shift))
    });
    rects.map(|rect| rect.intersect(frame.pane)).filter(|rect| rect.is_positive()).reduce(Rect::union)
}
