//! Where a character of the text stands in the window.

use egui::{Pos2, Rect, vec2};

use crate::project::DocumentEntry;
use crate::text::CharIdx;
use crate::ui::document_browser::{State, columns, page, paragraph, scrollbar};
use crate::ui::theme;

/// The middle of the left edge of a character, laid out as the reader does it. It may lie above
/// or below the pane.
pub fn place_of(
    reader: &State,
    entry: &DocumentEntry,
    egui: &egui::Context,
    pane: Rect,
    reading_size: f32,
    at: CharIdx,
) -> Pos2 {
    let open = reader.open.as_ref().expect("a document is open");
    let columns = columns::Columns::new(pane.width() - scrollbar::WIDTH, reading_size, open.lanes.n_lanes());
    let (transcript, index) = (&entry.transcript, entry.transcript.index());
    let (tokens, hides_times, signs) = (theme::tokens(egui), false, Default::default());
    let is_edited = open.editing.is_some();
    let page = page::Page { transcript, index, columns, tokens, reading_size, hides_times, signs, is_edited, egui };
    let paragraph = open.layout.paragraph_at(&page, at);
    let rect = paragraph.caret_rect(paragraph::Place { at, row_end: false });
    let top = open.layout.top_of(open.layout.block_at(at)) - open.layout.scrolled();
    pane.min + rect.center().to_vec2() + vec2(0.0, top as f32)
}
