//! Highlighter marks in the reader: drawn as a band under the lower half of the words, and
//! made, changed and taken away by key and pointer.
//!
//! Each colour has its own line at the band's foot (plain, dashed, dotted, double), so that no
//! mark is told from another by its colour alone.

use egui::{Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2};

use super::Frame;
use super::layout::Visible;
use super::open::Open;
use super::paragraph::origin;
use crate::model::{Mark, MarkColor, MarkId};
use crate::ui::action::Action;
use crate::ui::marks::{MarksAction, next_color};

/// Draws the marks of a paragraph in view, below everything else.
pub fn paint(painter: &Painter, frame: &Frame<'_>, open: &Open, visible: &Visible, shift: Vec2) {
    let tokens = frame.ctx.tokens;
    for mark in open.marks.overlapping(open.back(visible.paragraph.block.span)) {
        let is_selected = frame.ctx.view.selected_mark == Some(mark.id);
        for rect in visible.paragraph.rects(open.forward(mark.span)) {
            let line = rect.translate(shift);
            let band = Rect::from_min_max(pos2(line.left(), line.bottom() - line.height() * 0.52), line.max);
            let band = band.with_max_y(line.bottom() - 1.5);
            painter.rect_filled(band, 1.0, tokens.mark(mark.color));
            foot(painter, band, mark.color, Stroke::new(1.5, tokens.mark_edge(mark.color)));
            if is_selected {
                let edge = Stroke::new(1.5, *tokens.selection_edge);
                painter.rect_stroke(band.expand(1.0), 2.0, edge, egui::StrokeKind::Outside);
            }
        }
    }
}

/// The line at the foot of a band.
fn foot(painter: &Painter, band: Rect, color: MarkColor, stroke: Stroke) {
    let y = band.bottom() - stroke.width / 2.0;
    let ends = [pos2(band.left(), y), pos2(band.right(), y)];
    match color {
        MarkColor::Yellow => {
            painter.hline(band.x_range(), y, stroke);
        }
        MarkColor::Green => {
            painter.extend(Shape::dashed_line(&ends, stroke, 6.0, 3.0));
        }
        MarkColor::Blue => {
            painter.extend(Shape::dotted_line(&ends, stroke.color, 4.0, 1.1));
        }
        MarkColor::Pink => {
            let thin = Stroke::new(1.0, stroke.color);
            painter.hline(band.x_range(), y, thin);
            painter.hline(band.x_range(), y - 2.5, thin);
        }
    }
}

/// The mark on whose words a point of the window is: the shortest.
pub fn mark_at(frame: &Frame<'_>, open: &Open, visible: &[Visible], pos: Pos2) -> Option<MarkId> {
    let y = pos.y - frame.pane.top();
    let here = visible.iter().rev().find(|visible| visible.top <= y)?;
    let point = (pos - origin(frame.pane, frame.pane.top() + here.top)).to_pos2();
    let is_hit = |mark: &&std::sync::Arc<Mark>| here.paragraph.rects(mark.span).iter().any(|rect| rect.contains(point));
    let marks = open.marks.overlapping(here.paragraph.block.span).filter(is_hit);
    marks.min_by_key(|mark| mark.span.len()).map(|mark| mark.id)
}

/// The selected mark, if it stands in this document.
fn selected<'f>(frame: &Frame<'f>) -> Option<&'f Mark> {
    let mark = frame.ctx.snapshot.mark(frame.ctx.view.selected_mark?)?;
    (mark.document == frame.document).then_some(mark)
}

fn send(frame: &Frame<'_>, action: MarksAction) {
    frame.ctx.send(Action::Marks(action));
}

/// Marks the selection in the colour used last. Where exactly it is marked already, or a mark
/// is selected, this gives the next colour.
pub fn mark(frame: &Frame<'_>, open: &mut Open) {
    if let Some(segment) = open.segment() {
        open.tell_view(frame);
        let standing = open.marks.overlapping(segment.span).find(|mark| mark.span == segment.span);
        let color = standing.map_or(frame.ctx.view.mark_color, |mark| next_color(mark.color));
        send(frame, MarksAction::Mark(segment, color));
    } else if let Some(mark) = selected(frame) {
        send(frame, MarksAction::Recolor(vec![mark.id], next_color(mark.color)));
    } else {
        open.say_why(frame, "reader-hint-select-first");
    }
}

/// Takes marks away: from the selection, else the selected one, else the one at the caret.
pub fn unmark(frame: &Frame<'_>, open: &mut Open) {
    let here = open.segment().filter(|segment| open.marks.overlapping(segment.span).next().is_some());
    if let Some(segment) = here {
        send(frame, MarksAction::Erase(segment));
    } else if !remove_selected(frame) {
        match open.marks.at_caret(open.selection.head()).filter(|_| open.segment().is_none()) {
            Some(mark) => send(frame, MarksAction::Remove(vec![mark.id])),
            None => open.say_why(frame, "marks-hint-none"),
        }
    }
}

/// Takes the selected mark away; false where none is selected.
pub fn remove_selected(frame: &Frame<'_>) -> bool {
    let Some(mark) = selected(frame) else { return false };
    send(frame, MarksAction::Remove(vec![mark.id]));
    true
}

/// Selects a mark, or none; says nothing where that is so already.
pub fn select(frame: &Frame<'_>, mark: Option<MarkId>) {
    if frame.ctx.view.selected_mark != mark {
        send(frame, MarksAction::Select(mark));
    }
}
