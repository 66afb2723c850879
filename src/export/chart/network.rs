//! Codes that occur together as a net: the codes on a circle in the order of the code tree, so that
//! the same project always looks the same; the more pairs, the wider the line.

use std::f32::consts::{PI, TAU};

use super::bars::{color_of, name_of};
use super::drawing::{Anchor, Area, Counted, Drawing, Ink, Shape, Stroke};
use super::sheet::{LINE, MARGIN, SIZE, SMALL, Sheet};
use super::{Context, measure};
use crate::export::table::cooccurrence_relation;
use crate::i18n::Message;
use crate::query::cooccurrence::{Cooccurrence, CooccurrenceSpec};

/// How many numbers stand on the lines: those of the strongest pairs.
const NUMBERED: usize = 24;

/// A code that is shown.
struct Node {
    at: usize,
    center: (f32, f32),
    radius: f32,
}

/// Draws the net.
pub(super) fn draw(ctx: &Context<'_>) -> Drawing {
    let spec = CooccurrenceSpec {
        relation: ctx.spec.relation,
        with_sub_codes: ctx.spec.with_sub_codes,
        scope: ctx.spec.scope.clone(),
    };
    let found = Cooccurrence::new(ctx.snapshot, spec);
    let analysis = Message::new("chart-network").with("relation", cooccurrence_relation(ctx.spec.relation));
    let mut sheet = Sheet::new(ctx, ctx.facts(&analysis, &Message::new("chart-unit-network")), 0.0);
    let n = found.codes.len();
    let mut edges: Vec<(usize, usize, u32)> = (0..n)
        .flat_map(|first| (first + 1..n).map(move |second| (first, second)))
        .map(|(first, second)| (first, second, found.pair(first, second).pairs))
        .filter(|&(.., pairs)| pairs > 0)
        .collect();
    let shown: Vec<usize> =
        (0..n).filter(|at| edges.iter().any(|(first, second, _)| first == at || second == at)).collect();
    let alone: Vec<String> = (0..n).filter(|at| !shown.contains(at)).map(|at| name_of(ctx, found.codes[at])).collect();
    if shown.is_empty() {
        sheet.empty(ctx.text("chart-empty-pairs"));
        return sheet.finish();
    }
    let radius = (sheet.inner() * 0.21).max(shown.len() as f32 * 4.2);
    let height = (2.0 * radius + 60.0).max((shown.len() as f32 / 2.0).ceil() * 2.0 * LINE + 30.0);
    let center = (MARGIN + sheet.inner() / 2.0, sheet.y + height / 2.0);
    let largest = shown.iter().map(|&at| found.n_codings[at]).max().unwrap_or(1).max(1) as f32;
    let node = |(place, &at): (usize, &usize)| {
        let angle = (place as f32 + 0.5) / shown.len() as f32 * TAU - PI / 2.0;
        Node {
            at,
            center: (center.0 + radius * angle.cos(), center.1 + radius * angle.sin()),
            radius: 3.5 + 6.5 * (found.n_codings[at] as f32 / largest).sqrt(),
        }
    };
    let nodes: Vec<Node> = shown.iter().enumerate().map(node).collect();
    let of = |at: usize| shown.binary_search(&at).map_or(&nodes[0], |place| &nodes[place]);
    let most = edges.iter().map(|edge| edge.2).max().unwrap_or(1) as f32;
    edges.sort_by_key(|&(first, second, pairs)| (pairs, first, second));
    for &(first, second, pairs) in &edges {
        let width = 0.7 + 6.3 * pairs as f32 / most;
        sheet.drawing.line(
            of(first).center,
            of(second).center,
            Stroke::new(Ink::Heat(0.18 + 0.5 * pairs as f32 / most), width),
        );
    }
    let mut taken: Vec<Area> = Vec::new();
    for &(first, second, pairs) in edges.iter().rev().take(NUMBERED) {
        number(&mut sheet.drawing, of(first), of(second), &pairs.to_string(), &mut taken);
    }
    for node in &nodes {
        let color = color_of(ctx, found.codes[node.at]);
        let (fill, stroke) = (Some(Ink::Code(color)), Some(Stroke::new(Ink::Ground, 1.2)));
        sheet.drawing.shapes.push(Shape::Circle { center: node.center, radius: node.radius, fill, stroke });
    }
    labels(ctx, &mut sheet, &found, &nodes, center);
    sheet.y += height;
    sheet.note(ctx.text("chart-note-network"));
    sheet.note(ctx.text("compare-note-no-ancestors"));
    if !alone.is_empty() {
        sheet.note(ctx.say(&Message::new("chart-note-alone").with("n", alone.len()).with("codes", alone.join("; "))));
    }
    sheet.finish()
}

/// The number of pairs on a line, moved along it to where no other stands.
fn number(drawing: &mut Drawing, first: &Node, second: &Node, number: &str, taken: &mut Vec<Area>) {
    let width = measure::width(number, SMALL, false) + 3.0;
    let area = |share: f32| {
        let x = first.center.0 + (second.center.0 - first.center.0) * share;
        let y = first.center.1 + (second.center.1 - first.center.1) * share;
        Area::new(x - width / 2.0, y - 4.5, width, 9.0)
    };
    let places = [0.5, 0.42, 0.58, 0.35, 0.65, 0.28, 0.72];
    let Some(area) = places.into_iter().map(area).find(|area| !taken.iter().any(|other| other.overlaps(*area))) else {
        return;
    };
    drawing.fill(area, Ink::Ground);
    drawing.text(area.x + width / 2.0, area.bottom() - 2.0, number, SMALL, Anchor::Middle, Ink::Text);
    taken.push(area);
}

/// The names stand beside the circle, left and right, pushed apart where they are too close.
fn labels(ctx: &Context<'_>, sheet: &mut Sheet, found: &Cooccurrence, nodes: &[Node], center: (f32, f32)) {
    for is_right in [false, true] {
        let mut side: Vec<&Node> = nodes.iter().filter(|node| (node.center.0 >= center.0) == is_right).collect();
        side.sort_by(|a, b| a.center.1.total_cmp(&b.center.1));
        let wanted: Vec<f32> = side.iter().map(|node| node.center.1).collect();
        let heights = apart(&wanted, 1.9 * LINE);
        let radius = nodes.iter().map(|node| (node.center.0 - center.0).abs()).fold(0.0, f32::max);
        for (node, &y) in side.iter().zip(&heights) {
            let code = found.codes[node.at];
            let name = name_of(ctx, code);
            let edge = if is_right { center.0 + radius + 22.0 } else { center.0 - radius - 22.0 };
            let room = if is_right { sheet.drawing.width - MARGIN - edge } else { edge - MARGIN };
            let from = node.center.0 + if is_right { node.radius } else { -node.radius };
            let to = if is_right { edge - 3.0 } else { edge + 3.0 };
            sheet.drawing.line((from, node.center.1), (to, y), Stroke::new(Ink::Line, 0.6));
            let lines = measure::wrap(&format!("{} · {name}", found.n_codings[node.at]), SIZE, false, room, 2);
            let top = y - lines.len() as f32 * 9.5 / 2.0;
            let anchor = if is_right { Anchor::Start } else { Anchor::End };
            for (place, line) in lines.iter().enumerate() {
                let base = top + (place as f32 + 0.78) * 9.5;
                sheet.drawing.text(edge, base, line.clone(), SIZE, anchor, Ink::Text);
            }
            let area = if is_right {
                Area::new(from, y - LINE, sheet.drawing.width - MARGIN - from, 2.0 * LINE)
            } else {
                Area::new(MARGIN, y - LINE, from - MARGIN, 2.0 * LINE)
            };
            let counts = Counted::Cell { code: Some(code), column: None };
            sheet.drawing.hit(area, format!("{name}: {}", found.n_codings[node.at]), counts);
        }
    }
}

/// Heights in their order, at least so far from each other, as near to where they were wanted as
/// that allows: groups that are pushed together keep their mean.
fn apart(wanted: &[f32], gap: f32) -> Vec<f32> {
    // Each group: the mean of the wanted places of its members less their offsets, and their number.
    let mut groups: Vec<(f32, usize)> = Vec::new();
    for &y in wanted {
        groups.push((y, 1));
        while let [.., (above, n_above), (below, n_below)] = groups[..] {
            if above + n_above as f32 * gap <= below {
                break;
            }
            let n = n_above + n_below;
            let mean = (above * n_above as f32 + (below - n_above as f32 * gap) * n_below as f32) / n as f32;
            groups.truncate(groups.len() - 2);
            groups.push((mean, n));
        }
    }
    groups.into_iter().flat_map(|(first, n)| (0..n).map(move |k| first + k as f32 * gap)).collect()
}

#[cfg(test)]
mod tests {
    use super::apart;

    #[test]
    fn names_are_pushed_apart_and_keep_their_mean() {
        assert_eq!(apart(&[0.0, 100.0], 20.0), [0.0, 100.0]);
        assert_eq!(apart(&[50.0, 50.0], 20.0), [40.0, 60.0]);
        assert_eq!(apart(&[0.0, 50.0, 50.0, 50.0], 20.0), [0.0, 30.0, 50.0, 70.0]);
        assert_eq!(apart(&[], 20.0), [0.0; 0]);
    }
}
