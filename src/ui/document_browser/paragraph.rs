//! One paragraph (or slice of one) as it stands on the page.
//!
//! Everything the reader knows of text layout goes through four methods: [`Paragraph::new`]
//! (layout), [`Paragraph::hit`], [`Paragraph::rects`] and [`Paragraph::paint`]. Right-to-left
//! text will need another layout behind the same four.

use std::sync::Arc;

use egui::text::{CCursor, CharIndex, LayoutJob, TextFormat};
use egui::{Color32, Galley, Pos2, Rect, Vec2, pos2, vec2};

use super::blocks::Block;
use super::looks::Look;
use super::page::Page;
use crate::model::{FormatRange, SpeakerRole, Turn};
use crate::text::{CharIdx, Span};

/// The size of letters that are not to be seen.
const HIDDEN_SIZE: f32 = 0.02;

/// A laid-out block. Lives for one frame: the glyph atlas may be rebuilt under a galley.
#[derive(Debug)]
pub struct Paragraph {
    /// The block it shows.
    pub block: Block,
    /// The speaker's label, drawn in its own column.
    label: Option<Part>,
    /// The text without that label.
    body: Part,
    /// Its height with the space below it, in points.
    pub height: f32,
}

/// A span with its galley and its place relative to the paragraph.
#[derive(Debug)]
struct Part {
    span: Span,
    galley: Arc<Galley>,
    offset: Vec2,
}

/// A position in the text, and on which side of a soft line break the caret stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The position.
    pub at: CharIdx,
    /// True at the end of a wrapped line; false at the start of the next.
    pub row_end: bool,
}

impl Paragraph {
    /// Lays a block out. Costs little where egui still has the galley from the last frame.
    pub fn new(page: &Page<'_>, block: Block) -> Self {
        let turn = page.transcript.turn_at(block.span.start);
        let label_span = turn.map(Turn::label).filter(|label| {
            !label.is_empty() && label.start == block.span.start && block.span.covers(*label) && block.begins_paragraph
        });
        let quiet = turn.and_then(|turn| page.transcript.speaker(turn.speaker));
        let quiet = quiet.is_some_and(|speaker| speaker.role == SpeakerRole::Interviewer);
        let label = label_span.map(|span| {
            let mut job = LayoutJob { break_on_newline: false, ..LayoutJob::default() };
            job.wrap.max_width = page.columns.speaker.span();
            let format = page.format(page.tokens.sizes.small, *page.tokens.muted);
            job.append(page.slice(span), 0.0, format);
            Part { span, galley: page.lay_out(job), offset: vec2(page.columns.speaker.min, 0.0) }
        });
        let span = Span::new(label_span.map_or(block.span.start, |label| label.end), block.span.end);
        let ink = if quiet { *page.tokens.muted } else { *page.tokens.ink };
        let galley = page.lay_out(body_job(page, span, ink));
        let text_height = label.iter().map(|part| part.galley.size().y).fold(galley.size().y, f32::max);
        let height = if block.blank { page.blank_height() } else { text_height + page.space_behind(&block) };
        Self { block, label, body: Part { span, galley, offset: vec2(page.columns.text.min, 0.0) }, height }
    }

    /// The position nearest to a point, which is relative to the paragraph's upper left corner.
    pub fn hit(&self, point: Vec2) -> Place {
        let part = match &self.label {
            Some(label) if point.x < self.body.offset.x - 4.0 => label,
            _ => &self.body,
        };
        // The space below a paragraph belongs to its last line.
        let y = point.y.clamp(0.0, (part.galley.size().y - 1.0).max(0.0));
        let cursor = part.galley.cursor_from_pos(vec2(point.x, y) - part.offset);
        let at = part.span.start.plus(cursor.index.0 as u32).min(part.span.end);
        let place = Place { at, row_end: !cursor.prefer_next_row && at < part.span.end };
        // What stands to the left of the text, apart from the label, is its first line's start.
        if std::ptr::eq(part, &self.body) && point.x < part.offset.x {
            let row = self.row_at_y(point.y);
            return Place { at: self.row_span(row).start, row_end: false };
        }
        place
    }

    /// The rectangles of a span, one a line, relative to the paragraph's upper left corner.
    /// A span that goes on behind the paragraph's end gets a sliver for the line end.
    pub fn rects(&self, span: Span) -> Vec<Rect> {
        let mut rects = Vec::new();
        for part in self.label.iter().chain([&self.body]) {
            let Some(shared) = span.intersect(part.span) else { continue };
            let mut start = part.span.start;
            for row in &part.galley.rows {
                let n = row.char_count_excluding_newline().0 as u32;
                let here = Span::new(start, start.plus(n));
                if let Some(piece) = shared.intersect(here) {
                    let x = |at: CharIdx| row.pos.x + row.x_offset(CharIndex((at.0 - start.0) as usize));
                    let rect = Rect::from_x_y_ranges(x(piece.start)..=x(piece.end), row.min_y()..=row.max_y());
                    rects.push(rect.translate(part.offset));
                }
                start = here.end;
            }
        }
        let goes_on = span.start <= self.block.span.end && self.block.span.end < span.end;
        if goes_on && self.block.ends_paragraph && !self.block.blank {
            let end = self.caret_rect(Place { at: self.block.span.end, row_end: true });
            rects.push(Rect::from_min_size(end.min, vec2(5.0, end.height())));
        }
        rects
    }

    /// Draws the text with the paragraph's upper left corner at `origin`.
    pub fn paint(&self, painter: &egui::Painter, origin: Pos2, ink: Color32) {
        for part in self.label.iter().chain([&self.body]) {
            painter.galley(origin + part.offset, Arc::clone(&part.galley), ink);
        }
    }

    /// Where a caret stands: a rectangle without width, relative as [`Self::rects`].
    pub fn caret_rect(&self, place: Place) -> Rect {
        let part = match &self.label {
            Some(label) if place.at < label.span.end => label,
            _ => &self.body,
        };
        let n = place.at.max(part.span.start).min(part.span.end).0 - part.span.start.0;
        let cursor = CCursor { index: CharIndex(n as usize), prefer_next_row: !place.row_end };
        part.galley.pos_from_cursor(cursor).translate(part.offset)
    }

    /// Where the first line of the text stands, relative as [`Self::rects`].
    pub fn first_line(&self) -> Rect {
        let rect = self.body.galley.rows.first().map_or(Rect::ZERO, egui::epaint::text::PlacedRow::rect);
        rect.translate(self.body.offset)
    }

    /// True where the speaker's label is drawn from the text.
    pub const fn has_label(&self) -> bool {
        self.label.is_some()
    }

    /// How many lines the text has.
    pub fn n_rows(&self) -> usize {
        self.body.galley.rows.len()
    }

    /// The line a position stands in; a position in the label counts as the first line.
    pub fn row_of(&self, place: Place) -> usize {
        let last = self.n_rows().saturating_sub(1);
        (0..last)
            .find(|&row| {
                let end = self.row_span(row).end;
                place.at < end || (place.at == end && place.row_end)
            })
            .unwrap_or(last)
    }

    /// The span of a line.
    pub fn row_span(&self, row: usize) -> Span {
        let count = |row: &egui::epaint::text::PlacedRow| row.char_count_excluding_newline().0 as u32;
        let rows = &self.body.galley.rows;
        let start = self.body.span.start.plus(rows.iter().take(row).map(count).sum());
        Span::new(start, start.plus(rows.get(row).map_or(0, count)))
    }

    /// The position of a line nearest to `x`, which is relative to the paragraph.
    pub fn in_row(&self, row: usize, x: f32) -> Place {
        let span = self.row_span(row);
        let Some(placed) = self.body.galley.rows.get(row) else { return Place { at: span.start, row_end: false } };
        let n = placed.char_at(x - self.body.offset.x - placed.pos.x).0 as u32;
        let at = span.start.plus(n);
        Place { at, row_end: at == span.end && row + 1 < self.n_rows() }
    }

    fn row_at_y(&self, y: f32) -> usize {
        let rows = &self.body.galley.rows;
        rows.iter().position(|row| y <= row.max_y()).unwrap_or(rows.len().saturating_sub(1))
    }
}

/// The text of a block with its looks; time marks and labels inside it in the quietest ink.
/// Codings and the selection are no sections of it: they are painted below.
fn body_job(page: &Page<'_>, span: Span, ink: Color32) -> LayoutJob {
    let mut job = LayoutJob { break_on_newline: false, ..LayoutJob::default() };
    job.wrap.max_width = page.columns.text.span();
    if span.is_empty() {
        // A section of no characters gives the line its height.
        job.sections.push(egui::text::LayoutSection {
            leading_space: 0.0,
            byte_range: egui::text::ByteIndex(0)..egui::text::ByteIndex(0),
            format: page.format(page.reading_size, ink),
        });
        return job;
    }
    let (quiet, hidden) = (page.quiet_spans(span), page.hidden_spans(span));
    let looks: Vec<FormatRange> = page.transcript.formats_in(span).copied().collect();
    let mut cuts = vec![span.start, span.end];
    for piece in looks.iter().map(|range| range.span).chain(quiet.iter().chain(&hidden).copied()) {
        cuts.extend([piece.start, piece.end].into_iter().filter(|&at| span.contains(at)));
    }
    cuts.sort_unstable();
    cuts.dedup();
    for pair in cuts.windows(2) {
        let part = Span { start: pair[0], end: pair[1] };
        let look = Look::of(looks.iter().filter(|range| range.span.covers(part)).map(|range| range.kind));
        let mut format = look.format(page, ink);
        if quiet.iter().any(|piece| piece.covers(part)) {
            format.color = *page.tokens.faint;
            if page.hides_times && page.is_in_time_mark(part.start) {
                hide(&mut format);
            }
        }
        if hidden.iter().any(|piece| piece.covers(part)) {
            hide(&mut format);
        }
        job.append(page.slice(part), 0.0, format);
    }
    job
}

/// Leaves words their places in the line and next to no room: what is selected and copied stays
/// true.
fn hide(format: &mut TextFormat) {
    format.font_id.size = HIDDEN_SIZE;
    format.color = Color32::TRANSPARENT;
    format.underline = egui::Stroke::NONE;
}

/// The upper left corner of a paragraph whose top stands at `top` in a pane.
pub fn origin(pane: Rect, top: f32) -> Pos2 {
    pos2(pane.left(), top)
}
