//! A document's blocks with their heights, and the place the reader has been scrolled to.
//!
//! The scroll anchor is the truth: a block and how far the top edge of the pane stands below
//! the block's top. Heights are estimated first and corrected when a block is first laid out,
//! and since nothing above the anchor is part of it, no correction makes the text jump.

use std::sync::Arc;

use super::blocks::{Block, block_at, blocks_of};
use super::heights::Heights;
use super::page::Page;
use super::paragraph::{Paragraph, Place};
use crate::model::DocumentId;
use crate::text::{CharIdx, Span};
use crate::ui::view_state::SignsShown;

/// The space above the first paragraph and below the last, in points.
pub const PADDING: f32 = 16.0;

/// The heights of a document's blocks for one width and text size.
#[derive(Debug)]
pub struct DocumentLayout {
    key: Key,
    blocks: Vec<Block>,
    heights: Heights,
    /// The block at the top edge.
    top: usize,
    /// How far below that block's top the top edge stands, in points; may be below zero only
    /// before the first block.
    offset: f32,
    /// How far it was scrolled since [`Self::take_moved`], in points.
    moved: f32,
}

/// What the heights hang on.
#[derive(Clone, Debug)]
struct Key {
    document: DocumentId,
    text: Arc<str>,
    width: f32,
    size: f32,
    hides_times: bool,
    signs: SignsShown,
    is_edited: bool,
    pixels_per_point: f32,
}

/// A paragraph in view.
#[derive(Debug)]
pub struct Visible {
    /// Its place among the blocks.
    pub block: usize,
    /// Where its top stands below the pane's top, in points; below zero for the first.
    pub top: f32,
    /// The paragraph.
    pub paragraph: Paragraph,
}

impl DocumentLayout {
    /// The blocks and estimated heights of a document, scrolled to its start.
    pub fn new(page: &Page<'_>, document: DocumentId) -> Self {
        let blocks = blocks_of(&page.transcript.text, page.index, page.is_edited);
        let heights = estimated(page, &blocks);
        Self { key: Key::of(page, document), blocks, heights, top: 0, offset: -PADDING, moved: 0.0 }
    }

    /// Follows a change of the text. What is known of the heights before and behind it stays,
    /// and so does what stands at the top edge.
    pub fn follow(&mut self, page: &Page<'_>) {
        if Arc::ptr_eq(&self.key.text, &page.transcript.text) {
            return;
        }
        let blocks = blocks_of(&page.transcript.text, page.index, self.key.is_edited);
        let (n_old, n_new) = (self.blocks.len(), blocks.len());
        let ends = self.blocks.last().zip(blocks.last());
        let moved = ends.map_or(0, |(old, new)| i64::from(new.span.end.0) - i64::from(old.span.end.0));
        let same_start = self.blocks.iter().zip(&blocks).take_while(|(old, new)| old == new).count();
        let is_moved = |(old, new): &(&Block, &Block)| {
            let starts = i64::from(new.span.start.0) - i64::from(old.span.start.0) == moved;
            let looks = |block: &Block| (block.span.len(), block.blank, block.begins_paragraph, block.ends_paragraph);
            starts && looks(old) == looks(new)
        };
        let rest = self.blocks[same_start..].iter().rev().zip(blocks[same_start..].iter().rev());
        let same_end = rest.take_while(is_moved).count();
        let old = |place: usize| self.heights.get(place);
        let heights = blocks.iter().enumerate().map(|(place, block)| match place {
            place if place < same_start => old(place),
            place if place >= n_new - same_end => old(place + n_old - n_new),
            _ => page.estimate(block),
        });
        self.heights = Heights::new(heights.collect());
        if self.top >= n_old - same_end {
            self.top = self.top + n_new - n_old;
        }
        self.top = self.top.min(n_new.saturating_sub(1));
        self.blocks = blocks;
        self.key.text = Arc::clone(&page.transcript.text);
    }

    /// Estimates all heights anew if the width or the text size is another; the words at the
    /// top edge stay there.
    pub fn update(&mut self, page: &Page<'_>) {
        let key = Key::of(page, self.key.document);
        if key.is_as(&self.key) {
            return;
        }
        let share = if self.offset > 0.0 { self.offset / self.heights.get(self.top).max(1.0) } else { 0.0 };
        if key.is_edited != self.key.is_edited {
            self.blocks = blocks_of(&page.transcript.text, page.index, page.is_edited);
            self.top = self.top.min(self.blocks.len().saturating_sub(1));
        }
        self.key = key;
        self.heights = estimated(page, &self.blocks);
        if share > 0.0 {
            self.offset = share * self.measure(page, self.top);
        }
    }

    /// True where this is the layout of this text.
    pub fn is_of_text(&self, text: &Arc<str>) -> bool {
        Arc::ptr_eq(&self.key.text, text)
    }

    /// The document it is the layout of.
    pub const fn document(&self) -> DocumentId {
        self.key.document
    }

    /// All blocks in order.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// The place of the block that holds a position.
    pub fn block_at(&self, at: CharIdx) -> usize {
        block_at(&self.blocks, at)
    }

    /// Lays the paragraph out that holds a position.
    pub fn paragraph_at(&self, page: &Page<'_>, at: CharIdx) -> Paragraph {
        page.paragraph(self.blocks[self.block_at(at)])
    }

    /// What stands at the top edge: kept when another document is opened.
    pub fn anchor(&self) -> (CharIdx, f32) {
        (self.blocks[self.top].span.start, self.offset)
    }

    /// Goes back to a kept place.
    pub fn restore(&mut self, (at, offset): (CharIdx, f32)) {
        (self.top, self.offset) = (self.block_at(at), offset);
    }

    /// The height of the document as far as it is known, with the space around it.
    pub fn total(&self) -> f64 {
        self.heights.total() + 2.0 * f64::from(PADDING)
    }

    /// How far the top edge stands below the start of the document.
    pub fn scrolled(&self) -> f64 {
        self.heights.top(self.top) + f64::from(self.offset) + f64::from(PADDING)
    }

    /// Where a block's top stands below the start of the document.
    pub fn top_of(&self, block: usize) -> f64 {
        self.heights.top(block) + f64::from(PADDING)
    }

    /// The position at a distance from the start of the document, nearly.
    pub fn position_at(&self, y: f64) -> CharIdx {
        let (block, below) = self.heights.find(y - f64::from(PADDING));
        let span = self.blocks[block].span;
        let share = below / self.heights.get(block).max(1.0);
        span.start.plus((share.clamp(0.0, 1.0) * span.len() as f32) as u32)
    }

    /// Scrolls to a distance from the start of the document.
    pub fn scroll_to(&mut self, y: f64) {
        let y = y - f64::from(PADDING);
        (self.top, self.offset) = self.heights.find(y);
        if y < 0.0 {
            self.offset = (y as f32).max(-PADDING);
        }
    }

    /// As [`Self::scroll_to`], by hand.
    pub fn drag_to(&mut self, y: f64) {
        let before = self.scrolled();
        self.scroll_to(y);
        self.moved += (self.scrolled() - before) as f32;
    }

    /// Scrolls by some points, towards the end for more than zero. Blocks that come into view
    /// above are laid out first, so that what is in view moves by exactly this much.
    pub fn scroll_by(&mut self, page: &Page<'_>, delta: f32) {
        self.moved += self.scroll_with(page, delta);
    }

    /// As [`Self::scroll_by`], but as a consequence of what another pane did; gives how far it
    /// went, which is less at the start.
    pub fn scroll_with(&mut self, page: &Page<'_>, delta: f32) -> f32 {
        if delta.abs() > 20_000.0 {
            self.scroll_to(self.scrolled() + f64::from(delta));
            return delta;
        }
        self.offset += delta;
        while self.offset < 0.0 && self.top > 0 {
            self.top -= 1;
            self.offset += self.measure(page, self.top);
        }
        while self.offset >= self.heights.get(self.top) && self.top + 1 < self.blocks.len() {
            self.offset -= self.measure(page, self.top).max(0.0);
            self.top += 1;
        }
        let kept = self.offset.max(if self.top == 0 { -PADDING } else { 0.0 });
        let short = kept - self.offset;
        self.offset = kept;
        delta + short
    }

    /// How far it was scrolled since this was asked last; going to a place is no scrolling.
    pub const fn take_moved(&mut self) -> f32 {
        std::mem::replace(&mut self.moved, 0.0)
    }

    /// Scrolls so that the line of a position stands at a share of the pane's height.
    pub fn show_at(&mut self, page: &Page<'_>, at: CharIdx, height: f32, share: f32) {
        self.top = self.block_at(at);
        let line = self.paragraph_at(page, at).caret_rect(Place { at, row_end: false });
        self.offset = line.top();
        self.scroll_with(page, -(height * share).floor());
    }

    /// Scrolls no further than needed to bring the line of a place into view.
    pub fn ensure_visible(&mut self, page: &Page<'_>, place: Place, height: f32) {
        let block = self.block_at(place.at);
        let line = page.paragraph(self.blocks[block]).caret_rect(place);
        let top = self.heights.top(block) - self.heights.top(self.top) - f64::from(self.offset);
        let (top, bottom) = (top + f64::from(line.top()), top + f64::from(line.bottom()));
        let (above, below) = (-top + 8.0, bottom + 8.0 - f64::from(height));
        if above.max(below) > f64::from(height) {
            self.show_at(page, place.at, height, if above > below { 0.15 } else { 0.7 });
        } else if above > 0.0 {
            self.scroll_by(page, -above as f32);
        } else if below > 0.0 {
            self.scroll_by(page, below as f32);
        }
    }

    /// Lays out what is in view in a pane of this height, and corrects the heights.
    pub fn visible(&mut self, page: &Page<'_>, height: f32) -> Vec<Visible> {
        let mut visible = self.lay_out_from_top(page, height);
        let end = visible.last().map_or(0.0, |last| last.top + last.paragraph.height) + PADDING;
        let at_end = visible.last().is_some_and(|last| last.block + 1 == self.blocks.len());
        // Nobody scrolls past the end, unless the whole document is shorter than the pane.
        if at_end && end < height && self.scrolled() > 0.0 {
            let back = self.scroll_with(page, end - height);
            // What was asked beyond the end was not scrolled.
            if self.moved > 0.0 {
                self.moved = (self.moved + back).max(0.0);
            }
            visible = self.lay_out_from_top(page, height);
        }
        visible
    }

    /// The span that is in view.
    pub fn span_of(visible: &[Visible]) -> Span {
        let start = visible.first().map_or(CharIdx(0), |first| first.paragraph.block.span.start);
        let end = visible.last().map_or(start, |last| last.paragraph.block.span.end);
        Span::new(start, end)
    }

    fn lay_out_from_top(&mut self, page: &Page<'_>, height: f32) -> Vec<Visible> {
        let mut visible = Vec::new();
        let mut top = -self.offset;
        for block in self.top..self.blocks.len() {
            let paragraph = page.paragraph(self.blocks[block]);
            self.heights.set(block, paragraph.height);
            let next = top + paragraph.height;
            visible.push(Visible { block, top, paragraph });
            top = next;
            if top >= height {
                break;
            }
        }
        visible
    }

    fn measure(&mut self, page: &Page<'_>, block: usize) -> f32 {
        let height = page.paragraph(self.blocks[block]).height;
        self.heights.set(block, height);
        height
    }
}

impl Key {
    fn of(page: &Page<'_>, document: DocumentId) -> Self {
        Self {
            document,
            text: Arc::clone(&page.transcript.text),
            width: page.columns.text.span(),
            size: page.reading_size,
            hides_times: page.hides_times,
            signs: page.signs,
            is_edited: page.is_edited,
            pixels_per_point: page.egui.pixels_per_point(),
        }
    }

    /// True where the same text has the same heights.
    fn is_as(&self, other: &Self) -> bool {
        let key = |key: &Self| (key.width, key.size, key.pixels_per_point, key.hides_times, key.signs, key.is_edited);
        key(self) == key(other)
    }
}

fn estimated(page: &Page<'_>, blocks: &[Block]) -> Heights {
    Heights::new(blocks.iter().map(|block| page.estimate(block)).collect())
}
