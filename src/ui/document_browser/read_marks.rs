//! The thin line beside what was read.

use egui::{Painter, Rect, pos2};

use super::Frame;
use super::layout::Visible;
use super::open::Open;
use crate::model::{CoderId, DocumentId, Segment};
use crate::project::{Snapshot, Table};
use crate::text::{CharIdx, Span};

/// What the coder has read of the open document, found anew when a mark of reading changes.
#[derive(Debug, Default)]
pub struct ReadMarks {
    of: Option<(u64, DocumentId, CoderId)>,
    spans: Vec<Span>,
}

impl ReadMarks {
    /// Makes the marks be those of a document and a coder.
    pub fn update(&mut self, snapshot: &Snapshot, document: DocumentId, coder: CoderId) {
        let of = Some((snapshot.table_revision(Table::ReadSpan), document, coder));
        if self.of == of {
            return;
        }
        self.of = of;
        let own = snapshot.read_spans().filter(|row| row.document == document && row.coder == coder);
        self.spans = own.map(|row| row.span).collect();
        self.spans.sort_unstable();
    }

    fn holds(&self, at: CharIdx) -> bool {
        let place = self.spans.partition_point(|span| span.start <= at);
        self.spans[..place].last().is_some_and(|span| at < span.end)
    }
}

/// Draws the line beside paragraphs that were read; through the space between two of them too.
pub fn paint(painter: &Painter, frame: &Frame<'_>, open: &Open, visible: &[Visible]) {
    let x = frame.pane.left() + frame.page.columns.number_right + 4.0;
    let color = frame.ctx.tokens.accent.gamma_multiply(0.5);
    for visible in visible.iter().filter(|visible| open.read.holds(open.back(visible.paragraph.block.span).start)) {
        let top = frame.pane.top() + visible.top;
        let rect = Rect::from_min_max(pos2(x, top), pos2(x + 2.0, top + visible.paragraph.height));
        painter.rect_filled(rect, 0.0, color);
    }
}

/// From the beginning to the end of the paragraph in which the caret stands.
pub fn up_to_here(frame: &Frame<'_>, open: &Open) -> Option<Segment> {
    let here = paragraphs_here(frame, open)?;
    Some(Segment { span: Span { start: CharIdx(0), end: here.span.end }, ..here })
}

/// The paragraphs of the selection, or that of the caret.
pub fn paragraphs_here(frame: &Frame<'_>, open: &Open) -> Option<Segment> {
    let index = frame.page.index;
    let selected = open.selection.span();
    let (first, last) = if selected.is_empty() {
        (open.selection.head(), open.selection.head())
    } else {
        (selected.start, selected.end.minus(1))
    };
    let of = |at| index.paragraphs().get(index.paragraph_at(at)).map(|paragraph| paragraph.span);
    let span = of(first)?.cover(of(last)?);
    (!span.is_empty()).then_some(Segment { document: frame.document, span })
}
