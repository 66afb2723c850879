//! Where words go while a document is read: a page, a cell or a text box being filled.

/// What a frame is, which decides how its lines are joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FrameKind {
    /// The page, or a text box: a paragraph is a line.
    Page,
    /// A table cell or a note: all is one line, its paragraphs joined by a space.
    OneLine,
}

/// The frames that are open, the page at the bottom, which is never closed.
#[derive(Debug)]
pub(super) struct Frames {
    page: Frame,
    inner: Vec<Frame>,
}

impl Default for Frames {
    fn default() -> Self {
        Self { page: Frame::new(FrameKind::Page), inner: Vec::new() }
    }
}

impl Frames {
    /// Opens a frame inside the one that is open.
    pub(super) fn push(&mut self, kind: FrameKind) {
        self.inner.push(Frame::new(kind));
    }

    /// The frame in which words go now.
    pub(super) fn top(&mut self) -> &mut Frame {
        self.inner.last_mut().unwrap_or(&mut self.page)
    }

    /// True where a frame beside the page is open.
    pub(super) const fn has_inner(&self) -> bool {
        !self.inner.is_empty()
    }

    /// Closes the innermost frame and gives its text; the page is not closed.
    pub(super) fn pop(&mut self) -> String {
        self.inner.pop().map_or_else(String::new, Frame::finish)
    }

    /// The text of the page.
    pub(super) fn finish(&mut self) -> String {
        std::mem::replace(&mut self.page, Frame::new(FrameKind::Page)).finish()
    }
}

/// A page, cell, note or text box that is being filled.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) kind: FrameKind,
    /// The finished lines.
    text: String,
    has_lines: bool,
    /// The paragraph that is being written.
    line: String,
    /// Lines of text boxes anchored in this paragraph: they follow it.
    boxes: Vec<String>,
    /// True where the last paragraph's end is a tracked deletion: the next one goes on there.
    is_joined: bool,
}

impl Frame {
    const fn new(kind: FrameKind) -> Self {
        Self { kind, text: String::new(), has_lines: false, line: String::new(), boxes: Vec::new(), is_joined: false }
    }

    /// Adds words to the paragraph; a line break is a space where all is one line.
    pub(super) fn push(&mut self, words: &str) {
        match self.kind {
            FrameKind::Page => self.line.push_str(words),
            FrameKind::OneLine => self.line.extend(words.chars().map(|c| if c == '\n' { ' ' } else { c })),
        }
    }

    /// Ends a paragraph; `is_end_deleted` where its end mark is deleted.
    pub(super) fn end_paragraph(&mut self, is_end_deleted: bool) {
        self.is_joined = is_end_deleted;
        if is_end_deleted {
            return;
        }
        let line = std::mem::take(&mut self.line);
        self.push_line(&line);
        for line in std::mem::take(&mut self.boxes) {
            self.push_line(&line);
        }
    }

    /// Takes the paragraph that is being written: it was a table cell.
    pub(super) fn take_line(&mut self) -> String {
        std::mem::take(&mut self.line)
    }

    /// Adds a finished line: a paragraph or a table row.
    pub(super) fn push_line(&mut self, line: &str) {
        match self.kind {
            FrameKind::Page => {
                if self.has_lines {
                    self.text.push('\n');
                }
                self.text.push_str(line);
            }
            FrameKind::OneLine if line.trim().is_empty() => {}
            FrameKind::OneLine => {
                if self.has_lines {
                    self.text.push(' ');
                }
                self.text.push_str(line.trim());
            }
        }
        self.has_lines |= self.kind == FrameKind::Page || !line.trim().is_empty();
    }

    /// Takes the text of a box that is anchored in the paragraph.
    pub(super) fn push_box(&mut self, text: String) {
        if !text.trim().is_empty() {
            self.boxes.push(text);
        }
    }

    /// The whole text.
    fn finish(mut self) -> String {
        if self.is_joined || !self.line.is_empty() || !self.boxes.is_empty() {
            self.end_paragraph(false);
        }
        self.text
    }
}
