//! Tables and comments of rich text: both are put together before they are part of the words.

use super::{Destination, Walk};
use crate::import::ImportError;
use crate::import::rich::{EdgeKind, Looks};

impl Walk {
    /// Words of a cell come before the sign that says that they were one.
    pub(super) fn end_cell(&mut self) {
        if !self.takes_structure() {
            return;
        }
        let mut cell = self.frames.top().take_line();
        cell.trim_end_matches(char::is_whitespace);
        self.row.push(cell);
        self.is_in_row = true;
    }

    pub(super) fn end_row(&mut self) {
        if std::mem::take(&mut self.is_in_row) {
            self.grid.push(std::mem::take(&mut self.row));
        }
    }

    /// Words outside a table end the one before them.
    pub(super) fn leave_table(&mut self) {
        let is_outside = self.state.destination == Destination::Text && !self.state.is_in_table;
        if is_outside && !self.is_in_row {
            self.end_table();
        }
    }

    pub(super) fn end_table(&mut self) {
        if self.grid.is_empty() {
            return;
        }
        let line = self.frames.top().take_line();
        self.frames.push_grid(std::mem::take(&mut self.grid));
        self.frames.top().append(&line);
    }

    /// A number follows.
    pub(super) fn begin_number(&mut self, destination: Destination) {
        if self.state.destination == Destination::Skipped {
            return;
        }
        self.comment_number.clear();
        self.state.destination = destination;
    }

    /// A comment begins or ends here.
    pub(super) fn comment_edge(&mut self, kind: EdgeKind) {
        if self.options.comments {
            let number = std::mem::take(&mut self.comment_number);
            let place = self.comments.place_of(&number);
            self.leave_table();
            self.frames.top().mark(place, kind);
        }
    }

    pub(super) fn begin_comment(&mut self) {
        let is_text = matches!(self.state.destination, Destination::Text | Destination::Note);
        self.n_comments += usize::from(is_text);
        if !is_text || !self.options.comments {
            self.state.destination = Destination::Skipped;
            return;
        }
        self.state.destination = Destination::Comment;
        self.state.looks = Looks::PLAIN;
        self.state.is_in_table = false;
        self.comment_number.clear();
        self.frames.push();
    }

    pub(super) fn end_comment(&mut self) -> Result<(), ImportError> {
        if !self.frames.has_inner() {
            return Ok(());
        }
        let words = self.frames.pop();
        let number = std::mem::take(&mut self.comment_number);
        let place = if number.is_empty() { self.comments.unnamed() } else { self.comments.place_of(&number) };
        self.comments.set(place, &std::mem::take(&mut self.comment_author), words.text())?;
        self.leave_table();
        self.frames.top().mark(place, EdgeKind::Sign);
        Ok(())
    }
}
