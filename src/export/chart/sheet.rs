//! What every chart has around it: title above, and below what a reader must know to use it.

use super::drawing::{Anchor, Area, Drawing, Ink, Shape, Text};
use super::{Context, measure};
use crate::model::Color;

/// The margin around a chart.
pub(super) const MARGIN: f32 = 12.0;
/// The size of names and numbers.
pub(super) const SIZE: f32 = 8.5;
/// The size of small print.
pub(super) const SMALL: f32 = 7.0;
/// The height of a line of names.
pub(super) const LINE: f32 = 11.0;

/// A chart while it is drawn, from above downwards.
pub(super) struct Sheet {
    /// What is drawn so far.
    pub drawing: Drawing,
    /// Where the next thing begins.
    pub y: f32,
    facts: Vec<(String, String)>,
    notes: Vec<String>,
}

impl Sheet {
    /// A sheet of at least a width under the title that the facts begin with, or one's own.
    pub(super) fn new(ctx: &Context<'_>, facts: Vec<(String, String)>, width: f32) -> Self {
        let width = width.max(ctx.spec.width).max(120.0);
        let own = ctx.spec.title.as_deref().map(str::trim).filter(|title| !title.is_empty());
        let mut facts = facts;
        let title = match own {
            Some(title) => title.to_owned(),
            None if facts.is_empty() => String::new(),
            None => facts.remove(0).1,
        };
        let mut drawing = Drawing { width, title: title.clone(), ..Drawing::default() };
        let mut y = MARGIN + 2.0;
        for line in measure::wrap(&title, 12.0, true, width - 2.0 * MARGIN, 3) {
            y += 13.0;
            drawing.bold(MARGIN, y - 3.0, line, 12.0, Anchor::Start, Ink::Text);
        }
        Self { drawing, y: y + 10.0, facts, notes: Vec::new() }
    }

    /// The width between the margins.
    pub(super) fn inner(&self) -> f32 {
        self.drawing.width - 2.0 * MARGIN
    }

    /// A sentence for below the chart.
    pub(super) fn note(&mut self, words: String) {
        self.notes.push(words);
    }

    /// Says that there is nothing to draw.
    pub(super) fn empty(&mut self, words: String) {
        self.drawing.text(MARGIN, self.y + 10.0, words, SIZE, Anchor::Start, Ink::Muted);
        self.y += 24.0;
    }

    /// A name over as many lines as fit, its middle at the height `y`.
    pub(super) fn name(&mut self, name: &str, x: f32, y: f32, room: f32, bold: bool, max_lines: usize) {
        let lines = measure::wrap(name, SIZE, bold, room, max_lines);
        let top = y - lines.len() as f32 * LINE / 2.0;
        for (place, line) in lines.into_iter().enumerate() {
            let base = top + (place as f32 + 0.78) * LINE;
            let text = Text {
                x,
                y: base,
                words: line,
                size: SIZE,
                bold,
                anchor: Anchor::Start,
                ink: Ink::Text,
                upwards: false,
            };
            self.drawing.shapes.push(Shape::Text(text));
        }
    }

    /// A patch in a code's colour before its name.
    pub(super) fn swatch(&mut self, x: f32, y: f32, color: Color) {
        self.drawing.fill(Area::new(x, y - 3.5, 7.0, 7.0), Ink::Code(color));
    }

    /// Ends the sheet with its small print.
    pub(super) fn finish(mut self) -> Drawing {
        let room = self.inner();
        let facts: Vec<String> = self.facts.iter().map(|(label, text)| format!("{label}: {text}")).collect();
        let mut caption = vec![facts.join("  ·  ")];
        caption.append(&mut self.notes);
        let mut y = self.y + 6.0;
        self.drawing.line((MARGIN, y), (MARGIN + room, y), super::Stroke::new(Ink::Line, 0.5));
        y += 3.0;
        for paragraph in &caption {
            for line in measure::wrap(paragraph, SMALL, false, room, 12) {
                y += 9.5;
                self.drawing.text(MARGIN, y, line, SMALL, Anchor::Start, Ink::Muted);
            }
        }
        self.drawing.caption = caption;
        self.drawing.height = y + MARGIN;
        self.drawing
    }
}

/// How much room names need at the left: as much as the longest, at most a share of the width.
pub(super) fn names_width<'n>(names: impl Iterator<Item = (&'n str, f32, bool)>, most: f32) -> f32 {
    names.map(|(name, indent, bold)| indent + measure::width(name, SIZE, bold)).fold(40.0, f32::max).min(most)
}
