//! Ticks beside the scroll bar: where in the document the hits stand.

use egui::{Painter, Rect, pos2};

use super::Hits;
use crate::text::Span;
use crate::ui::document_browser::layout::DocumentLayout;
use crate::ui::theme::Tokens;

/// A tick is this high; the track has room for so many fewer.
const HEIGHT: f32 = 2.0;

/// Which places of the track have a tick; kept until the hits or the heights change.
#[derive(Debug, Default)]
pub struct Ticks {
    key: Key,
    places: Vec<u16>,
}

/// What the places hang on.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Key {
    hits: (usize, usize, Option<Span>),
    total: f64,
    n_places: usize,
}

/// Draws the ticks of a track. Finding them anew costs by the height of the track, not by how
/// many hits there are.
pub fn ticks_ui(
    painter: &Painter,
    tokens: &Tokens,
    track: Rect,
    layout: &DocumentLayout,
    hits: Hits<'_>,
    ticks: &mut Ticks,
) {
    if hits.spans.is_empty() {
        return;
    }
    let n_places = (track.height() / HEIGHT).max(1.0) as usize;
    let identity = (hits.spans.as_ptr().addr(), hits.spans.len(), hits.spans.first().copied());
    let key = Key { hits: identity, total: layout.total(), n_places };
    if ticks.key != key {
        ticks.key = key;
        ticks.places = places(layout, hits.spans, n_places);
    }
    for &place in &ticks.places {
        let y = track.top() + f32::from(place) * HEIGHT;
        let tick = Rect::from_min_max(pos2(track.left() + 2.0, y), pos2(track.right() - 2.0, y + HEIGHT));
        painter.rect_filled(tick, 0.0, tokens.search_hit_edge.gamma_multiply(0.7));
    }
    if let Some(current) = hits.current {
        let share = layout.top_of(layout.block_at(current.start)) / layout.total().max(1.0);
        let y = track.top() + share as f32 * track.height();
        let tick = Rect::from_min_max(pos2(track.left(), y - 1.0), pos2(track.right(), y + HEIGHT + 1.0));
        painter.rect_filled(tick, 1.0, *tokens.search_hit_edge);
    }
}

/// The places of `n` that hold the start of a hit.
fn places(layout: &DocumentLayout, hits: &[Span], n: usize) -> Vec<u16> {
    let y = |place: usize| layout.total() * place as f64 / n as f64;
    let mut before = 0;
    let mut places = Vec::new();
    for place in 0..n.min(usize::from(u16::MAX)) {
        let end = layout.position_at(y(place + 1));
        let behind = if place + 1 == n { hits.len() } else { hits.partition_point(|hit| hit.start < end) };
        if behind > before {
            places.push(place as u16);
        }
        before = behind.max(before);
    }
    places
}
