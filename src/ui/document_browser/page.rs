//! What laying out a paragraph needs to know of its document and of the window.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Context, Galley};

use super::blocks::Block;
use super::columns::Columns;
use super::paragraph::Paragraph;
use super::selection::Words;
use crate::model::{Sign, Transcript, Turn};
use crate::text::{CharIdx, Span, TextIndex};
use crate::ui::theme::Tokens;
use crate::ui::view_state::SignsShown;

/// A document, the columns it stands in, and the fonts.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    /// The text with its turns.
    pub transcript: &'a Transcript,
    /// The text's index.
    pub index: &'a TextIndex,
    /// The columns.
    pub columns: Columns,
    /// Colours and sizes by name.
    pub tokens: &'a Tokens,
    /// The size of the text, in points.
    pub reading_size: f32,
    /// True where time marks take no room in the text.
    pub hides_times: bool,
    /// How the signs of the transcript's convention are drawn.
    pub signs: SignsShown,
    /// True while the text is corrected: blank lines are lines as others then.
    pub is_edited: bool,
    /// Where the fonts are.
    pub egui: &'a Context,
}

impl<'a> Page<'a> {
    /// Lays a block out.
    pub fn paragraph(&self, block: Block) -> Paragraph {
        Paragraph::new(self, block)
    }

    /// The text and its index, for the moves of the caret.
    pub fn words(&self) -> Words<'a> {
        Words { text: &self.transcript.text, index: self.index, turns: &self.transcript.turns }
    }

    /// The words of a span.
    pub fn slice(&self, span: Span) -> &'a str {
        self.index.slice(&self.transcript.text, span)
    }

    /// The height of a line, in points.
    pub fn line_height(&self) -> f32 {
        (self.reading_size * 1.625).round()
    }

    /// The height of a line without words between two paragraphs.
    pub fn blank_height(&self) -> f32 {
        if self.is_edited { self.line_height() } else { (self.reading_size * 0.25).round() }
    }

    /// The space below a block.
    pub fn space_behind(&self, block: &Block) -> f32 {
        if block.ends_paragraph { (self.reading_size * 0.625).round() } else { 0.0 }
    }

    /// A block's height before it is laid out, from how many characters it has.
    pub fn estimate(&self, block: &Block) -> f32 {
        if block.blank {
            return self.blank_height();
        }
        let per_line = (self.columns.text.span() / (self.reading_size * 0.53)).max(1.0);
        let lines = (block.span.len() as f32 / per_line).ceil().max(1.0);
        lines * self.line_height() + self.space_behind(block)
    }

    /// Text of this size and ink on lines of the reader's height.
    pub fn format(&self, size: f32, ink: Color32) -> TextFormat {
        TextFormat {
            font_id: self.tokens.font(size),
            color: ink,
            line_height: Some(self.line_height()),
            ..TextFormat::default()
        }
    }

    /// Lays out by egui's own cache.
    pub fn lay_out(&self, job: LayoutJob) -> Arc<Galley> {
        self.egui.fonts_mut(|fonts| fonts.layout_job(job))
    }

    /// The time mark in whose inside a position lies.
    pub fn time_mark_around(&self, at: CharIdx) -> Option<Span> {
        let marks = &self.transcript.time_marks;
        let next = marks.partition_point(|mark| mark.span.end <= at);
        marks.get(next).map(|mark| mark.span).filter(|mark| mark.start < at)
    }

    /// True where a position is in a time mark.
    pub fn is_in_time_mark(&self, at: CharIdx) -> bool {
        let marks = &self.transcript.time_marks;
        let next = marks.partition_point(|mark| mark.span.end <= at);
        marks.get(next).is_some_and(|mark| mark.span.contains(at))
    }

    /// The signs of the convention in a span that are not drawn, each with the space behind it
    /// where one stands before it. Sorted by start.
    pub fn hidden_spans(&self, span: Span) -> Vec<Span> {
        if self.signs != SignsShown::Hidden {
            return Vec::new();
        }
        let is_space = |at: CharIdx| self.slice(Span::new(at, at.plus(1))).starts_with([' ', '\u{a0}']);
        let of = |sign: &Sign| {
            let mut hidden = sign.span;
            let begins = hidden.start <= span.start || is_space(hidden.start.minus(1));
            if begins && is_space(hidden.end) {
                hidden.end = hidden.end.plus(1);
            }
            hidden.intersect(span)
        };
        self.transcript.signs_in(span).filter_map(of).collect()
    }

    /// The parts of a span that are drawn in the quietest ink: time marks, signs of the
    /// convention, and labels that do not stand at the start of their paragraph. Sorted by start.
    pub fn quiet_spans(&self, span: Span) -> Vec<Span> {
        let marks = &self.transcript.time_marks;
        let first = marks.partition_point(|mark| mark.span.end <= span.start);
        let marks = marks[first..].iter().map(|mark| mark.span).take_while(|mark| mark.start < span.end);
        let turns = &self.transcript.turns;
        let first = turns.partition_point(|turn| turn.label_end <= span.start);
        let labels = turns[first..].iter().map(Turn::label).take_while(|label| label.start < span.end);
        let is_quiet = self.signs == SignsShown::Dimmed;
        let signs = is_quiet.then(|| self.transcript.signs_in(span).map(|sign| sign.span));
        let mut quiet: Vec<Span> =
            marks.chain(labels).chain(signs.into_iter().flatten()).filter_map(|piece| piece.intersect(span)).collect();
        quiet.sort_unstable();
        quiet
    }
}
