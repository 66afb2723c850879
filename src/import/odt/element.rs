//! What an element means when it opens and when it closes.

use quick_xml::events::BytesStart;

use super::walk::{Annotation, Region, Walk};
use crate::import::ImportError;
use crate::import::grid::Grid;
use crate::import::rich::{EdgeKind, Looks, Rich};
use crate::import::xml::attribute;
use crate::model::FormatKind;

/// More spaces than this at one place are no text but an attack.
const MAX_SPACES: usize = 10_000;

/// What an open element means for the words inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Open {
    /// Nothing of its own.
    Other,
    /// Its words are left out.
    Skipped,
    /// The text of the document, inside which words count.
    Body,
    Style,
    /// A header or footer.
    Edge,
    Paragraph,
    Span,
    Table,
    Row,
    Cell,
    TextBox,
    Note,
    /// A region of tracked changes.
    Region,
    /// The words that were deleted.
    Deletion,
    Annotation,
    /// The name of who changed or commented.
    Creator,
}

impl Walk {
    /// Writes what the element stands for, and says what its content is.
    pub(super) fn meaning(
        &mut self,
        namespace: &str,
        name: &str,
        element: &BytesStart<'_>,
    ) -> Result<Open, ImportError> {
        Ok(match (namespace, name) {
            ("office", "text") => {
                self.n_bodies += 1;
                Open::Body
            }
            ("style", "style" | "default-style") => {
                self.styles.begin(name == "default-style", element);
                Open::Style
            }
            ("style", "text-properties") => {
                self.styles.take(element);
                Open::Other
            }
            ("style", "header" | "header-left" | "header-first" | "footer" | "footer-left" | "footer-first") => {
                self.n_edges += 1;
                Open::Edge
            }
            ("office", "annotation") => self.begin_annotation(element),
            ("office", "annotation-end") => {
                if let Some(name) = attribute(element, "name").filter(|_| self.options.comments) {
                    let place = self.comments.place_of(&name);
                    self.frames.top().mark(place, EdgeKind::End);
                }
                Open::Other
            }
            ("dc", "creator") if self.region.is_some() || !self.annotations.is_empty() => Open::Creator,
            ("dc", "date") | ("meta", _) => Open::Skipped,
            ("office", "forms" | "scripts") | ("text", "note-citation" | "ruby-text" | "sequence-decls") => {
                Open::Skipped
            }
            ("text", "changed-region") => {
                self.region = attribute(element, "id").or_else(|| Some(String::new()));
                Open::Region
            }
            ("text", "insertion" | "deletion" | "format-change") => self.begin_change(name),
            ("text", "change" | "change-start" | "change-end") => self.changed(name, element)?,
            ("text", "p" | "h") if self.n_bodies > 0 => {
                let style = attribute(element, "style-name");
                self.looks.push(self.styles.paragraph(style.as_deref()));
                let level = || attribute(element, "outline-level").and_then(|level| level.parse().ok()).unwrap_or(1);
                self.paragraphs.push((name == "h").then(|| FormatKind::heading(level())));
                self.eats_space = true;
                Open::Paragraph
            }
            ("text", "span" | "a") => {
                let outer = self.looks.last().copied().unwrap_or_default();
                let style = attribute(element, "style-name");
                self.looks.push(self.styles.text(style.as_deref(), outer));
                Open::Span
            }
            ("text", "s") => {
                let n = attribute(element, "c").and_then(|n| n.parse().ok()).unwrap_or(1usize);
                self.push(&" ".repeat(n.min(MAX_SPACES)))?;
                Open::Other
            }
            ("text", "tab") => {
                self.push("\t")?;
                Open::Other
            }
            ("text", "line-break") => {
                self.push("\n")?;
                Open::Other
            }
            ("text", "note-body") => {
                self.frames.push();
                Open::Note
            }
            ("table", "table") => {
                self.grids.push(Grid::default());
                Open::Table
            }
            ("table", "table-row") => {
                self.rows.push(Vec::new());
                Open::Row
            }
            ("table", "table-cell" | "covered-table-cell") => {
                self.frames.push();
                Open::Cell
            }
            ("draw", "text-box") => {
                self.frames.push();
                Open::TextBox
            }
            _ => Open::Other,
        })
    }

    fn begin_annotation(&mut self, element: &BytesStart<'_>) -> Open {
        self.n_comments += 1;
        if !self.options.comments || self.n_edges > 0 {
            return Open::Skipped;
        }
        let name = attribute(element, "name");
        let place = match &name {
            Some(name) => self.comments.place_of(name),
            None => self.comments.unnamed(),
        };
        if let Some(parent) = attribute(element, "parent-name") {
            let parent = self.comments.place_of(&parent);
            self.comments.set_parent(place, parent);
        }
        self.frames.top().mark(place, if name.is_some() { EdgeKind::Start } else { EdgeKind::Sign });
        self.annotations.push(Annotation { place, eats_space: self.eats_space });
        self.creator.clear();
        self.looks.push(Looks::PLAIN);
        self.frames.push();
        Open::Annotation
    }

    fn begin_change(&mut self, name: &str) -> Open {
        let kind = match name {
            "insertion" => Region::Insertion,
            "deletion" => Region::Deletion,
            _ => Region::Looks,
        };
        let Some(id) = &self.region else { return Open::Other };
        self.regions.insert(id.clone(), kind);
        if kind == Region::Deletion {
            self.frames.push();
            return Open::Deletion;
        }
        Open::Other
    }

    /// A place in the text where something was changed.
    fn changed(&mut self, name: &str, element: &BytesStart<'_>) -> Result<Open, ImportError> {
        let id = attribute(element, "change-id").unwrap_or_default();
        match name {
            "change" => {
                self.deletions += 1;
                if self.options.tracked.takes(false) && self.not_taken.is_empty() {
                    self.restore(&id)?;
                }
            }
            "change-start" if self.regions.get(&id) != Some(&Region::Looks) => {
                self.insertions += 1;
                if !self.options.tracked.takes(true) && self.ended.contains(&id) {
                    self.not_taken.insert(id);
                }
            }
            "change-end" => drop(self.not_taken.remove(&id)),
            _ => {}
        }
        Ok(Open::Other)
    }

    /// Puts deleted words back: the first and last of their paragraphs join the one they stand in.
    fn restore(&mut self, id: &str) -> Result<(), ImportError> {
        let Some(deleted) = self.deleted.get(id) else { return Ok(()) };
        let (weight, lines) = (deleted.weight(), deleted.lines());
        self.weigh(weight + 1)?;
        let is_inside = !self.paragraphs.is_empty();
        let n = lines.len();
        for (line_n, line) in lines.into_iter().enumerate() {
            self.eats_space = line.text().is_empty() || line.text().ends_with(' ');
            self.frames.top().append(&line);
            if line_n + 1 < n || !is_inside {
                self.frames.top().end_paragraph(false, None);
            }
        }
        Ok(())
    }

    /// An element closes.
    pub(super) fn close(&mut self) -> Result<(), ImportError> {
        match self.stack.pop().ok_or(ImportError::Damaged)? {
            Open::Skipped => self.n_skipped -= 1,
            Open::Body => self.n_bodies -= 1,
            Open::Style => self.styles.end(),
            Open::Edge => self.n_edges -= 1,
            Open::Paragraph => {
                let heading = self.paragraphs.pop().flatten();
                self.looks.pop();
                if self.n_edges == 0 {
                    self.frames.top().end_paragraph(!self.not_taken.is_empty(), heading);
                }
                self.eats_space = true;
            }
            Open::Span => {
                self.looks.pop();
            }
            Open::Cell => {
                let cell = self.frames.pop();
                if let Some(row) = self.rows.last_mut() {
                    row.push(cell);
                }
            }
            Open::Row => {
                // Behind the last cell that says something, sheets repeat empty ones.
                let mut cells = self.rows.pop().unwrap_or_default();
                while cells.len() > 1 && cells.last().is_some_and(Rich::is_empty) {
                    cells.pop();
                }
                let is_gone = !self.not_taken.is_empty() && cells.iter().all(Rich::is_blank);
                if let Some(grid) = self.grids.last_mut().filter(|_| !is_gone) {
                    grid.push(cells);
                }
            }
            Open::Table => {
                if let Some(grid) = self.grids.pop() {
                    self.frames.push_grid(grid);
                }
            }
            Open::TextBox => {
                let text = self.frames.pop();
                self.frames.top().push_box(text);
            }
            Open::Note => {
                let note = self.frames.pop().into_one_line();
                if !note.is_blank() && self.not_taken.is_empty() {
                    self.weigh(2)?;
                    let frame = self.frames.top();
                    frame.push("[", Looks::PLAIN);
                    frame.append(&note);
                    frame.push("]", Looks::PLAIN);
                    self.eats_space = false;
                }
            }
            Open::Region => self.region = None,
            Open::Deletion => {
                let deleted = self.frames.pop();
                if let Some(id) = &self.region {
                    self.deleted.insert(id.clone(), deleted);
                }
            }
            Open::Annotation => {
                let words = self.frames.pop();
                self.looks.pop();
                if let Some(Annotation { place, eats_space }) = self.annotations.pop() {
                    self.comments.set(place, &std::mem::take(&mut self.creator), words.text())?;
                    self.eats_space = eats_space;
                }
            }
            Open::Creator => {
                if self.annotations.is_empty() {
                    self.authors.insert(std::mem::take(&mut self.creator));
                }
            }
            Open::Other => {}
        }
        Ok(())
    }
}
