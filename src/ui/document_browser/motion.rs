//! Steps of the caret that need the layout: by lines and by pages.

use super::layout::DocumentLayout;
use super::page::Page;
use super::paragraph::Place;

/// The x of a place, which the caret keeps while it goes up and down.
pub fn x_of(layout: &DocumentLayout, page: &Page<'_>, place: Place) -> f32 {
    layout.paragraph_at(page, place.at).caret_rect(place).left().max(page.columns.text.min)
}

/// The place on the line below (or above), nearest to `x`. On the last (first) line of the
/// document it is the end (start) of the line.
pub fn by_line(layout: &DocumentLayout, page: &Page<'_>, place: Place, x: f32, down: bool) -> Place {
    let mut block = layout.block_at(place.at);
    let paragraph = page.paragraph(layout.blocks()[block]);
    let row = paragraph.row_of(place);
    if down && row + 1 < paragraph.n_rows() {
        return paragraph.in_row(row + 1, x);
    }
    if !down && row > 0 {
        return paragraph.in_row(row - 1, x);
    }
    // Blank lines between paragraphs are thin; the caret passes over them.
    loop {
        let next = if down { Some(block + 1) } else { block.checked_sub(1) };
        let Some(next) = next.filter(|&next| next < layout.blocks().len()) else {
            let span = paragraph.block.span;
            return Place { at: if down { span.end } else { span.start }, row_end: false };
        };
        block = next;
        if page.is_edited || !layout.blocks()[block].blank {
            break;
        }
    }
    let paragraph = page.paragraph(layout.blocks()[block]);
    paragraph.in_row(if down { 0 } else { paragraph.n_rows().saturating_sub(1) }, x)
}

/// The place one pane height further, nearest to `x`, with the pane scrolled as far.
pub fn by_page(layout: &mut DocumentLayout, page: &Page<'_>, place: Place, x: f32, height: f32, down: bool) -> Place {
    layout.ensure_visible(page, place, height);
    let distance = (height - 2.0 * page.line_height()).max(page.line_height());
    let visible = layout.visible(page, height);
    let block = layout.block_at(place.at);
    let y = visible
        .iter()
        .find(|visible| visible.block == block)
        .map_or(0.0, |visible| visible.top + visible.paragraph.caret_rect(place).center().y);
    let before = layout.scrolled();
    layout.scroll_by(page, if down { distance } else { -distance });
    let visible = layout.visible(page, height);
    if layout.scrolled() == before {
        let blocks = layout.blocks();
        let edge = if down { blocks.last() } else { blocks.first() };
        return edge.map_or(place, |block| {
            let at = if down { block.span.end } else { block.span.start };
            Place { at, row_end: false }
        });
    }
    let here = visible.iter().rev().find(|visible| visible.top <= y).or_else(|| visible.first());
    here.map_or(place, |visible| visible.paragraph.hit(egui::vec2(x, y - visible.top)))
}

/// The start or end of the line. At the start of the text of a turn, once more goes before
/// the speaker's label.
pub fn to_line_edge(layout: &DocumentLayout, page: &Page<'_>, place: Place, end: bool) -> Place {
    let paragraph = layout.paragraph_at(page, place.at);
    let row = paragraph.row_of(place);
    let span = paragraph.row_span(row);
    if end {
        return Place { at: span.end, row_end: row + 1 < paragraph.n_rows() };
    }
    let at = if row == 0 && place.at == span.start { paragraph.block.span.start } else { span.start };
    Place { at, row_end: false }
}
