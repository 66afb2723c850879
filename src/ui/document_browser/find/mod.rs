//! Finding words in the open document, and going to a paragraph by its number.
//!
//! The hits are looked for once for a text and a query ([`Find::update`]); a frame only draws
//! those in view and a tick for each place of the scroll bar that has one ([`ticks`]). Where
//! the bar is closed, the hits of the search over all documents are drawn in the same way.

mod bar;
mod ticks;
mod times;

use std::sync::Arc;

use egui::{Painter, Stroke, StrokeKind};

pub use bar::bar_ui;
pub use ticks::{Ticks, ticks_ui};

use super::Frame;
use super::layout::Visible;
use super::open::Open;
use super::paint::{fill, line_rect, shift};
use super::paragraph::Place;
use super::selection::Selection;
use crate::model::{CitationNumber, DocumentId, Segment, Transcript};
use crate::text::{CharIdx, Pattern, Query, Span};
use crate::ui::action::Action;
use crate::ui::view_state::{SideTab, ViewState};

/// Which field stands above the text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Shown {
    #[default]
    Nothing,
    /// Words to find.
    Words,
    /// The number of a paragraph.
    Paragraph,
}

/// What the bar keeps. Ends with the session.
#[derive(Debug, Default)]
pub struct Find {
    shown: Shown,
    /// What is looked for.
    query: String,
    /// The number that was typed.
    number: String,
    /// The number that no paragraph has, as it was typed.
    missing: Option<String>,
    /// A time was asked for, and the document has none.
    has_no_times: bool,
    found: Option<Found>,
    /// The hit that was gone to.
    current: Option<usize>,
    /// Where the reader was when the bar was opened: what is typed is looked for from there on.
    origin: Option<CharIdx>,
    /// True until the field has the focus.
    opens: bool,
    /// A step asked for from outside.
    step: Option<bool>,
    ticks: Ticks,
}

/// The hits of a query in a text.
#[derive(Debug)]
struct Found {
    text: Arc<str>,
    query: String,
    hits: Vec<Span>,
}

/// What a person asked of the bar in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Other words were typed.
    Typed,
    /// The next hit, or with `false` the one before.
    Step(bool),
    /// The paragraph of this number.
    Paragraph(CitationNumber),
    /// What was said at this time, in milliseconds.
    Time(i64),
    /// To close it.
    Close,
}

/// The hits that are drawn.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hits<'a> {
    /// In order.
    pub spans: &'a [Span],
    /// The one that was gone to.
    pub current: Option<Span>,
}

impl Find {
    /// Opens the bar; `words` are looked for, else what was looked for last.
    pub fn open(&mut self, words: Option<String>) {
        if let Some(words) = words {
            self.query = words;
        }
        (self.shown, self.opens, self.origin, self.current) = (Shown::Words, true, None, None);
    }

    /// Opens the field for a paragraph's number.
    pub fn open_paragraph(&mut self) {
        (self.shown, self.opens, self.missing) = (Shown::Paragraph, true, None);
        self.has_no_times = false;
        self.number.clear();
    }

    /// True where the bar can go from hit to hit.
    pub const fn is_open(&self) -> bool {
        matches!(self.shown, Shown::Words)
    }

    /// Goes to the next hit or the one before in the next frame.
    pub const fn ask_step(&mut self, forward: bool) {
        self.step = Some(forward);
    }

    /// Sees to it that the hits are those of the query in this text.
    fn update(&mut self, transcript: &Transcript) {
        let is_known = |found: &Found| Arc::ptr_eq(&found.text, &transcript.text) && found.query == self.query;
        if self.shown != Shown::Words || self.found.as_ref().is_some_and(is_known) {
            return;
        }
        if self.found.as_ref().is_some_and(|found| !Arc::ptr_eq(&found.text, &transcript.text)) {
            (self.current, self.origin) = (None, None);
        }
        let query = Query { text: self.query.clone(), ..Query::default() };
        // What cannot be looked for is nowhere.
        let hits = Pattern::new(&query).map_or_else(|_| Vec::new(), |pattern| pattern.find(transcript));
        self.current = self.current.filter(|&current| current < hits.len());
        self.found = Some(Found { text: Arc::clone(&transcript.text), query: query.text, hits });
    }

    fn hits(&self) -> &[Span] {
        self.found.as_ref().map_or(&[], |found| &found.hits)
    }

    /// The hits to be drawn in a document: the bar's own while it is open, else those of the
    /// search over all documents while that is shown.
    pub fn shown_hits<'a>(&'a self, view: &'a ViewState, document: DocumentId) -> Hits<'a> {
        if self.shown == Shown::Words {
            let hits = self.hits();
            return Hits { spans: hits, current: self.current.and_then(|current| hits.get(current)).copied() };
        }
        match &view.search_hits {
            Some(hits) if view.side_tab == SideTab::Search => {
                let current = view.current_hit.filter(|hit| hit.document == document).map(|hit| hit.span);
                Hits { spans: hits.of(document), current }
            }
            _ => Hits::default(),
        }
    }

    /// The ticks beside the scroll bar, with the hits they stand for.
    pub const fn ticks(&mut self) -> &mut Ticks {
        &mut self.ticks
    }
}

/// Carries out what was asked of the bar.
pub fn carry_out(frame: &Frame<'_>, open: &mut Open, find: &mut Find, asked: Option<Asked>) {
    let Some(asked) = asked else { return };
    match asked {
        Asked::Typed => {
            let origin = *find.origin.get_or_insert_with(|| open.selection.span().start);
            let hits = find.hits();
            let first = hits.partition_point(|hit| hit.start < origin);
            find.current = (!hits.is_empty()).then_some(if first < hits.len() { first } else { 0 });
            go_to_current(frame, open, find);
        }
        Asked::Step(forward) => {
            let n = find.hits().len();
            if n == 0 {
                return;
            }
            let head = open.selection.head();
            find.current = Some(match find.current {
                Some(current) => (current + if forward { 1 } else { n - 1 }) % n,
                None if forward => find.hits().partition_point(|hit| hit.start < head) % n,
                None => (find.hits().partition_point(|hit| hit.end <= head) + n - 1) % n,
            });
            go_to_current(frame, open, find);
        }
        Asked::Paragraph(number) => match frame.page.transcript.cited(number) {
            Some(cited) => go_to_paragraph(frame, open, find, cited.start),
            None => find.missing = Some(number.to_string()),
        },
        Asked::Time(millis) => match times::said_at(frame.page.transcript, millis) {
            Some(at) => go_to_paragraph(frame, open, find, at),
            None => find.has_no_times = true,
        },
        Asked::Close => {
            let current = find.current.and_then(|current| find.hits().get(current).copied());
            if let Some(hit) = current.filter(|_| find.shown == Shown::Words) {
                open.selection = Selection::of(hit);
                open.row_end = false;
            }
            find.shown = Shown::Nothing;
            frame.response.request_focus();
        }
    }
}

/// Goes to the paragraph at a position, and closes the field.
fn go_to_paragraph(frame: &Frame<'_>, open: &mut Open, find: &mut Find, at: CharIdx) {
    let index = frame.page.index;
    let paragraph = index.paragraphs()[index.paragraph_at(at)].span;
    let at = super::input::body_start(frame, paragraph.start).min(paragraph.end);
    open.put_caret(frame, Place { at, row_end: false }, false);
    frame.ctx.send(Action::GoTo(Segment { document: frame.document, span: Span::new(at, paragraph.end) }));
    find.shown = Shown::Nothing;
    frame.response.request_focus();
}

fn go_to_current(frame: &Frame<'_>, open: &mut Open, find: &Find) {
    if let Some(&span) = find.current.and_then(|current| find.hits().get(current)) {
        open.go_to(frame, Segment { document: frame.document, span });
    }
}

/// Draws the hits of a paragraph in view, under its text.
pub fn paint(painter: &Painter, frame: &Frame<'_>, open: &Open, hits: Hits<'_>, visible: &Visible) {
    let block = open.back(visible.paragraph.block.span);
    let first = hits.spans.partition_point(|hit| hit.end <= block.start);
    let shift = shift(frame, visible);
    for &hit in hits.spans[first..].iter().take_while(|hit| hit.start < block.end) {
        let rects = visible.paragraph.rects(open.forward(hit));
        if hits.current == Some(hit) {
            let edge = Stroke::new(1.5, *frame.ctx.tokens.search_hit_edge);
            for rect in &rects {
                let rect = line_rect(*rect).translate(shift).expand(1.0);
                painter.rect_stroke(rect, 3.0, edge, StrokeKind::Outside);
            }
        }
        fill(painter, rects, shift, *frame.ctx.tokens.search_hit);
    }
}
