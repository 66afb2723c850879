//! The brackets of the codings in the left margin, and their labels.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, Galley, Painter, Pos2, Rangef, Rect, Stroke, pos2, vec2};
use egui_material_icons::icons::ICON_COMMENT;

use super::Frame;
use super::layout::{DocumentLayout, Visible};
use super::open::Open;
use super::paragraph::origin;
use crate::model::CodingId;

/// The most brackets that are labelled: more than that on one screen nobody reads.
const MAX_LABELS: usize = 60;

const LABEL_HEIGHT: f32 = 16.0;

/// The bracket of one coding that is in view.
#[derive(Debug)]
pub struct Bracket {
    /// The coding.
    pub coding: CodingId,
    /// Where its line stands, clipped to what is in view.
    rect: Rect,
    /// True where the coding begins in view.
    begins: bool,
    /// True where it ends in view.
    ends: bool,
    color: Color32,
    label: Option<(Pos2, Arc<Galley>)>,
}

impl Bracket {
    /// True where a point is on the bracket or on its label.
    pub fn is_hit(&self, pos: Pos2) -> bool {
        let label = self.label.as_ref().map(|(at, galley)| Rect::from_min_size(*at, galley.size()));
        self.rect.expand2(vec2(3.0, 1.0)).contains(pos) || label.is_some_and(|label| label.contains(pos))
    }
}

/// The brackets of all codings in view, with labels where there is room.
pub fn brackets(frame: &Frame<'_>, open: &Open, visible: &[Visible]) -> Vec<Bracket> {
    let in_view = DocumentLayout::span_of(visible);
    let mut brackets = Vec::new();
    for laned in open.lanes.overlapping(open.back(in_view)) {
        let span = open.span_of(laned.coding);
        let Some(y) = y_range(frame, visible, span) else { continue };
        let x = frame.page.columns.lane(laned.lane);
        let x = Rangef::new(frame.pane.left() + x.min, frame.pane.left() + x.max);
        let color = frame
            .ctx
            .snapshot
            .code(laned.coding.code)
            .map_or(*frame.ctx.tokens.muted, |code| frame.ctx.tokens.code_color(code.color));
        brackets.push(Bracket {
            coding: laned.coding.id,
            rect: Rect::from_x_y_ranges(x, y),
            begins: in_view.start <= span.start,
            ends: span.end <= in_view.end,
            color,
            label: None,
        });
    }
    if frame.page.columns.shows_labels {
        place_labels(frame, &mut brackets);
    }
    brackets
}

/// From the top of a span's first line in view to the bottom of its last.
fn y_range(frame: &Frame<'_>, visible: &[Visible], span: crate::text::Span) -> Option<Rangef> {
    let mut range: Option<Rangef> = None;
    for visible in visible {
        let block = visible.paragraph.block.span;
        if block.end <= span.start || span.end <= block.start {
            continue;
        }
        let top = origin(frame.pane, frame.pane.top() + visible.top).y;
        let rects = visible.paragraph.rects(span);
        let (Some(first), Some(last)) = (rects.first(), rects.last()) else { continue };
        let (min, max) = (top + first.top() + 3.0, top + last.bottom() - 3.0);
        range = Some(range.map_or(Rangef::new(min, max), |range| Rangef::new(range.min, max)));
    }
    range
}

/// Puts each label to the left of the brackets at its height, as high on its own bracket as
/// no other label stands.
fn place_labels(frame: &Frame<'_>, brackets: &mut [Bracket]) {
    let mut order: Vec<usize> = (0..brackets.len()).collect();
    order.sort_by(|&a, &b| brackets[a].rect.top().total_cmp(&brackets[b].rect.top()));
    let mut taken: Vec<Rect> = Vec::new();
    let left = frame.pane.left() + frame.page.columns.margin.min + 2.0;
    for &place in order.iter().take(MAX_LABELS) {
        let Some(name) = label(frame, brackets[place].coding) else { continue };
        let own = brackets[place].rect;
        let mut top = own.top().max(frame.pane.top() + 4.0) - 2.0;
        while top + LABEL_HEIGHT <= own.bottom() + 8.0 && top < frame.pane.bottom() {
            let y = Rangef::new(top, top + LABEL_HEIGHT);
            let beside = brackets.iter().filter(|bracket| bracket.rect.y_range().intersects(y));
            let right = beside.map(|bracket| bracket.rect.left()).fold(own.left(), f32::min) - 5.0;
            let width = right - left;
            let galley = (width > 36.0).then(|| elided(frame, name.clone(), width));
            let rect = galley.as_ref().map(|galley| {
                Rect::from_min_size(pos2(right - galley.size().x, top), vec2(galley.size().x, LABEL_HEIGHT))
            });
            match (rect, galley) {
                (Some(rect), Some(galley)) if !taken.iter().any(|other| other.intersects(rect)) => {
                    taken.push(rect);
                    brackets[place].label = Some((rect.min, galley));
                    break;
                }
                _ => top += LABEL_HEIGHT,
            }
        }
    }
}

/// The name of a coding's code, before it the sign that it has a comment, and its weight.
fn label(frame: &Frame<'_>, coding: CodingId) -> Option<LayoutJob> {
    let coding = frame.ctx.snapshot.coding(coding)?;
    let name = frame.ctx.snapshot.short_name(coding.code)?;
    let tokens = frame.ctx.tokens;
    let size = tokens.sizes.small - 0.5;
    let mut job = LayoutJob::default();
    if coding.comment.is_some() {
        let font_id = egui::FontId::new(size, ICON_COMMENT.font_family());
        job.append(ICON_COMMENT.codepoint, 0.0, TextFormat::simple(font_id, *tokens.muted));
    }
    if let Some(weight) = coding.weight {
        let space = if coding.comment.is_some() { 3.0 } else { 0.0 };
        job.append(&weight.to_string(), space, TextFormat::simple(tokens.font(size), *tokens.muted));
    }
    let space = if job.is_empty() { 0.0 } else { 4.0 };
    job.append(name, space, TextFormat::simple(tokens.font(size), *tokens.ink));
    Some(job)
}

fn elided(frame: &Frame<'_>, mut job: LayoutJob, width: f32) -> Arc<Galley> {
    job.wrap = TextWrapping { max_width: width, max_rows: 1, break_anywhere: true, ..TextWrapping::default() };
    job.break_on_newline = false;
    frame.page.lay_out(job)
}

/// Draws the brackets and their labels.
pub fn paint(painter: &Painter, frame: &Frame<'_>, open: &Open, brackets: &[Bracket]) {
    let selected = frame.ctx.view.selected_coding;
    let lifted = open.hovered.first().copied().or(frame.ctx.view.hovered_coding);
    for bracket in brackets {
        let strong = Some(bracket.coding) == selected || Some(bracket.coding) == lifted;
        let stroke = Stroke::new(if strong { 3.0 } else { 2.0 }, bracket.color);
        let rect = bracket.rect;
        let x = rect.left() + 1.0;
        let (top, bottom) = (rect.top() + 1.0, rect.bottom() - 1.0);
        let mut line = Vec::with_capacity(4);
        if bracket.begins {
            line.push(pos2(rect.right(), top));
        }
        line.extend([pos2(x, top), pos2(x, bottom)]);
        if bracket.ends {
            line.push(pos2(rect.right(), bottom));
        }
        painter.line(line, stroke);
        if let Some((at, galley)) = &bracket.label {
            let ink = *frame.ctx.tokens.ink;
            painter.galley(*at, Arc::clone(galley), ink);
            // A label that stands away from its own bracket says by colour which one it is.
            let right = at.x + galley.size().x;
            if rect.left() - right > 8.0 {
                let dot = pos2(at.x - 5.0, at.y + galley.size().y / 2.0);
                painter.circle_filled(dot, 2.5, bracket.color);
            }
        }
    }
}
