//! The parts of a text where all activated codes are.

use super::gather::{Gathered, Sink};
use crate::text::Span;

/// One sweep over the edges of each code's stretches.
pub(super) fn all_of(found: &Gathered<'_>, n_classes: usize, sink: &mut Sink<'_>) {
    // (where, is a start): an end comes before a start at the same place, so
    // that stretches which touch have nothing in common.
    let mut edges: Vec<(u32, bool)> = Vec::new();
    let mut of_class: Vec<Vec<Span>> = vec![Vec::new(); n_classes];
    found.a.iter().for_each(|item| of_class[item.class as usize].push(item.span));
    for spans in of_class {
        for stretch in stretches(spans.into_iter()) {
            edges.push((stretch.start.0, true));
            edges.push((stretch.end.0, false));
        }
    }
    edges.sort_unstable();
    let (mut n_open, mut start, mut parts) = (0, 0, Vec::new());
    for (at, is_start) in edges {
        if is_start {
            n_open += 1;
            start = at;
        } else {
            if n_open == n_classes {
                parts.push(Span::new(start, at));
            }
            n_open -= 1;
        }
    }
    // Parts come in order; so do codings by their starts, but not by their ends.
    let mut open: Vec<usize> = Vec::new();
    let mut next = 0;
    for part in parts {
        open.retain(|&index| found.a[index].span.end > part.start);
        while found.a.get(next).is_some_and(|item| item.span.start < part.end) {
            if found.a[next].span.end > part.start {
                open.push(next);
            }
            next += 1;
        }
        sink.push(part, open.iter().map(|&index| found.a[index].id));
    }
}

/// The union of spans sorted by start: what overlaps is joined, what only touches is not.
fn stretches(spans: impl Iterator<Item = Span>) -> Vec<Span> {
    let mut union: Vec<Span> = Vec::new();
    for span in spans {
        match union.last_mut() {
            Some(last) if span.start < last.end => last.end = last.end.max(span.end),
            _ => union.push(span),
        }
    }
    union
}
