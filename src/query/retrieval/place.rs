//! What lies within, outside, or alone.

use super::gather::{Gathered, Item, Sink};
use super::reach::{Range, Reach};

/// Codings of A whose words all lie within one of B.
pub(super) fn inside(found: &Gathered<'_>, sink: &mut Sink<'_>) {
    let reach = reach(&found.b, |item| item.id);
    for item in &found.a {
        let around = reach.furthest_but(item.span.start.0, item.id);
        if let Some(around) = around.filter(|around| around.end >= item.span.end.0) {
            sink.push(item.span, [item.id, found.b[around.index].id]);
        }
    }
}

/// Codings of A that none of B overlaps.
pub(super) fn outside(found: &Gathered<'_>, sink: &mut Sink<'_>) {
    let reach = reach(&found.b, |item| item.id);
    for item in &found.a {
        // Spans are half-open: what begins at the end does not overlap.
        let furthest = reach.furthest_but(item.span.end.0 - 1, item.id);
        if furthest.is_none_or(|other| other.end <= item.span.start.0) {
            sink.push(item.span, [item.id]);
        }
    }
}

/// Codings of A that no coding of another class overlaps.
pub(super) fn only(found: &Gathered<'_>, sink: &mut Sink<'_>) {
    let reach = reach(&found.all, |item| item.class);
    for item in &found.a {
        let furthest = reach.furthest_but(item.span.end.0 - 1, item.class);
        if furthest.is_none_or(|other| other.end <= item.span.start.0) {
            sink.push(item.span, [item.id]);
        }
    }
}

fn reach<K: Copy + PartialEq>(items: &[Item], key: impl Fn(&Item) -> K) -> Reach<K> {
    let range =
        |(index, item): (usize, &Item)| Range { start: item.span.start.0, end: item.span.end.0, key: key(item), index };
    Reach::new(items.iter().enumerate().map(range))
}
