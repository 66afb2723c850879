//! Where words go while a document is read: a page, a cell or a text box being filled.

use super::grid::Grid;
use super::rich::{EdgeKind, Looks, Rich};
use crate::model::FormatKind;

/// The frames that are open, the page at the bottom, which is never closed.
#[derive(Debug, Default)]
pub(super) struct Frames {
    page: Frame,
    inner: Vec<Frame>,
    /// How many rows were read as turns.
    pub(super) n_turn_rows: usize,
}

impl Frames {
    /// Opens a frame inside the one that is open.
    pub(super) fn push(&mut self) {
        self.inner.push(Frame::default());
    }

    /// The frame in which words go now.
    pub(super) fn top(&mut self) -> &mut Frame {
        self.inner.last_mut().unwrap_or(&mut self.page)
    }

    /// True where a frame beside the page is open.
    pub(super) const fn has_inner(&self) -> bool {
        !self.inner.is_empty()
    }

    /// Closes the innermost frame and gives what it holds; the page is not closed.
    pub(super) fn pop(&mut self) -> Rich {
        self.inner.pop().map_or_else(Rich::new, Frame::finish)
    }

    /// Adds the rows of a table as lines to the open frame.
    pub(super) fn push_grid(&mut self, grid: Grid) {
        let lines = grid.into_lines();
        self.n_turn_rows += lines.n_turn_rows;
        for line in &lines.lines {
            self.top().push_line(line);
        }
    }

    /// What the page holds.
    pub(super) fn finish(&mut self) -> Rich {
        std::mem::take(&mut self.page).finish()
    }
}

/// A page, cell, note or text box that is being filled: a paragraph is a line.
#[derive(Debug, Default)]
pub(super) struct Frame {
    /// The finished lines.
    done: Rich,
    has_lines: bool,
    /// The paragraph that is being written.
    line: Rich,
    /// Text boxes anchored in this paragraph: they follow it.
    boxes: Vec<Rich>,
    /// True where the last paragraph's end is a tracked change that is not taken: the next one
    /// goes on there.
    is_joined: bool,
}

impl Frame {
    /// Adds words to the paragraph.
    pub(super) fn push(&mut self, words: &str, looks: Looks) {
        self.line.push(words, looks);
    }

    /// Adds a finished piece to the paragraph.
    pub(super) fn append(&mut self, piece: &Rich) {
        self.line.append(piece);
    }

    /// Marks that a comment begins, ends or has its sign here.
    pub(super) fn mark(&mut self, comment: usize, kind: EdgeKind) {
        self.line.mark(comment, kind);
    }

    /// Ends a paragraph; `is_end_gone` where its end mark is not taken.
    pub(super) fn end_paragraph(&mut self, is_end_gone: bool, heading: Option<FormatKind>) {
        self.is_joined = is_end_gone;
        if is_end_gone {
            return;
        }
        let mut line = std::mem::take(&mut self.line);
        if let Some(heading) = heading {
            line.set_heading(heading);
        }
        self.push_line(&line);
        for text_box in std::mem::take(&mut self.boxes) {
            self.push_line(&text_box);
        }
    }

    /// Takes the paragraph that is being written: it was a table cell.
    pub(super) fn take_line(&mut self) -> Rich {
        std::mem::take(&mut self.line)
    }

    /// Adds finished lines: a paragraph, a table row, a text box.
    pub(super) fn push_line(&mut self, line: &Rich) {
        if self.has_lines {
            self.done.push("\n", Looks::PLAIN);
        }
        self.done.append(line);
        self.has_lines = true;
    }

    /// Takes the text of a box that is anchored in the paragraph.
    pub(super) fn push_box(&mut self, text: Rich) {
        if !text.is_blank() {
            self.boxes.push(text);
        }
    }

    /// All that it holds.
    fn finish(mut self) -> Rich {
        if self.is_joined || !self.line.text().is_empty() || !self.boxes.is_empty() {
            self.end_paragraph(false, None);
        }
        // Comments that end behind the last paragraph.
        self.done.append(&self.line);
        self.done
    }
}
