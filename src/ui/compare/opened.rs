//! The segments behind a number that was picked, for all views of the workspace.

use std::sync::Arc;

use egui::{Align, FontId, Label, Layout, RichText, Ui, UiBuilder, vec2};

use crate::i18n::Message;
use crate::project::{CodingRef, Snapshot};
use crate::query::listing::{Arrangement, Listing};
use crate::ui::context::ViewerContext;
use crate::ui::retrieved_segments::{ListState, list_ui};
use crate::ui::widgets::empty_state;

const MARGIN: f32 = 12.0;

/// Segments that were opened from a number, under a title that says which.
#[derive(Debug, Default)]
pub struct Opened {
    title: Option<String>,
    segments: Arc<Listing>,
    list: ListState,
}

impl Opened {
    /// Opens the codings behind a number. A view asks again where the project has changed.
    pub fn open(&mut self, snapshot: &Snapshot, title: String, refs: Vec<CodingRef>) {
        self.open_as(snapshot, title, refs, Arrangement::default());
    }

    /// Opens them sorted and grouped.
    pub fn open_as(&mut self, snapshot: &Snapshot, title: String, refs: Vec<CodingRef>, arranged: Arrangement) {
        self.title = Some(title);
        self.segments = Arc::new(Listing::new(snapshot, refs.into_iter().collect(), arranged));
    }

    /// Nothing is open.
    pub fn close(&mut self) {
        *self = Self::default();
    }

    /// True where something is open.
    pub const fn is_open(&self) -> bool {
        self.title.is_some()
    }

    /// Draws the column: the segments, or what to do.
    pub fn show(&mut self, ui: &mut Ui, ctx: &ViewerContext<'_>) {
        // The column keeps its width, however little stands in it.
        ui.set_min_width(ui.available_width());
        let Some(title) = &self.title else {
            empty_state(ui, &ctx.text("compare-pick"), None);
            return;
        };
        segments_header(ui, ctx, title.clone(), ctx.say(&n_segments(&self.segments)));
        if self.segments.is_empty() {
            empty_state(ui, &ctx.text("compare-pick-empty"), None);
        } else {
            let segments = Arc::clone(&self.segments);
            list_ui(ui, ctx, &mut self.list, &segments);
        }
    }
}

/// `2 segments`, and where codings share places, `53 passages · 60 segments`.
pub fn n_segments(listing: &Listing) -> Message {
    let mut n_passages = 0;
    let mut last = None;
    for hit in listing.iter() {
        n_passages += usize::from(last.replace(hit.segment) != Some(hit.segment));
    }
    if n_passages == listing.len() {
        Message::new("compare-segments").with("n", listing.len())
    } else {
        Message::new("compare-passages-segments").with("passages", n_passages).with("n", listing.len())
    }
}

/// The name of what was picked, over two lines where it is long, and how many segments there are.
pub fn segments_header(ui: &mut Ui, ctx: &ViewerContext<'_>, title: String, n_segments: String) {
    let tokens = ctx.tokens;
    let small = tokens.sizes.small;
    let painter = ui.painter();
    let n_width = painter.layout_no_wrap(n_segments.clone(), tokens.font(small), *tokens.muted).size().x;
    let room = ui.available_width() - 2.0 * MARGIN;
    let own_width = painter.layout_no_wrap(title.clone(), tokens.bold(small), *tokens.muted).size().x;
    // Where a long title would have no room beside the number, the number stands below it.
    let is_stacked = own_width > room - n_width - MARGIN && n_width > room * 0.35;
    let title_width = if is_stacked { room } else { room - n_width - MARGIN }.max(40.0);
    let title_height = painter.layout(title.clone(), tokens.bold(small), *tokens.muted, title_width).size().y;
    let height = tokens.sizes.pane_header.max(title_height + 20.0 + if is_stacked { 20.0 } else { 0.0 });
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let inner = rect.shrink2(vec2(MARGIN, 0.0));
    let label = |text: String, font: FontId| Label::new(RichText::new(text).font(font).color(*tokens.muted));
    let (above, below) = inner.split_top_bottom_at_y(if is_stacked { inner.bottom() - 26.0 } else { inner.bottom() });
    let left = UiBuilder::new()
        .max_rect(above.with_max_x(inner.left() + title_width))
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(left, |ui| ui.add(label(title, tokens.bold(small)).wrap()));
    let (beside, layout) = if is_stacked {
        (below.with_min_y(below.top() - 6.0), Layout::left_to_right(Align::Center))
    } else {
        (inner, Layout::right_to_left(Align::Center))
    };
    let right = UiBuilder::new().max_rect(beside).layout(layout);
    ui.scope_builder(right, |ui| ui.add(label(n_segments, tokens.font(small)).extend()));
    ui.painter().hline(rect.x_range(), rect.bottom() - 0.5, tokens.hairline());
}
