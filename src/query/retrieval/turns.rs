//! What is in the same turn, and what is not.

use super::Unit;
use super::gather::{Gathered, Item, Sink};
use super::near::by_class;
use super::units::Units;

/// Codings of A that touch a turn which codings of all classes touch.
pub(super) fn same_turn(found: &Gathered<'_>, n_classes: usize, sink: &mut Sink<'_>) {
    let units = Units::new(found.transcript);
    // What stands between turns shares none.
    let (items, places): (Vec<Item>, Vec<(u32, u32)>) =
        found.a.iter().filter_map(|item| Some((*item, units.touched(item.span)?))).unzip();
    let Some(reaches) = by_class(&items, &places, n_classes) else { return };
    let mut n_in = vec![0usize; units.len()];
    let mut of_class: Vec<Vec<(u32, u32)>> = vec![Vec::new(); n_classes];
    items.iter().zip(&places).for_each(|(item, place)| of_class[item.class as usize].push(*place));
    of_class.into_iter().for_each(|places| mark(places.into_iter(), &mut n_in));
    // The next unit that has all, from each unit on.
    let mut next_full = vec![usize::MAX; units.len() + 1];
    for unit in (0..units.len()).rev() {
        next_full[unit] = if n_in[unit] == n_classes { unit } else { next_full[unit + 1] };
    }
    for (item, &(first, last)) in items.iter().zip(&places) {
        let unit = next_full[first as usize];
        if unit > last as usize {
            continue;
        }
        let others = (0..n_classes).filter(|&class| class != item.class as usize);
        let partners = others.filter_map(|class| reaches[class].furthest(unit as u32)).map(|of| items[of.index].id);
        sink.push(item.span, [item.id].into_iter().chain(partners));
    }
}

/// Codings of A in whose document, or in none of whose turns, there is one of B.
pub(super) fn without(found: &Gathered<'_>, unit: Unit, sink: &mut Sink<'_>) {
    match unit {
        Unit::Document if found.b.is_empty() => found.a.iter().for_each(|item| sink.push(item.span, [item.id])),
        Unit::Document => {}
        Unit::Turn => {
            let units = Units::new(found.transcript);
            let mut n_b = vec![0usize; units.len()];
            mark(found.b.iter().filter_map(|item| units.touched(item.span)), &mut n_b);
            let mut n_before = vec![0usize; units.len() + 1];
            for (unit, n) in n_b.iter().enumerate() {
                n_before[unit + 1] = n_before[unit] + n;
            }
            for item in &found.a {
                let touched = units.touched(item.span);
                let n = touched.map_or(0, |(first, last)| n_before[last as usize + 1] - n_before[first as usize]);
                if n == 0 {
                    sink.push(item.span, [item.id]);
                }
            }
        }
    }
}

/// The document, or the turns, without a coding of A.
pub(super) fn missing(found: &Gathered<'_>, unit: Unit, sink: &mut Sink<'_>) {
    match unit {
        Unit::Document if found.a.is_empty() => sink.push_document(),
        Unit::Document => {}
        Unit::Turn => {
            let units = Units::new(found.transcript);
            let mut n_a = vec![0usize; units.len()];
            mark(found.a.iter().filter_map(|item| units.touched(item.span)), &mut n_a);
            for (unit, _) in n_a.iter().enumerate().filter(|&(unit, &n)| n == 0 && !units.is_asked(unit)) {
                sink.push(units.span(unit), []);
            }
        }
    }
}

/// Adds one to every unit that one of the ranges (first, last), sorted by first, holds.
fn mark(ranges: impl Iterator<Item = (u32, u32)>, n: &mut [usize]) {
    let mut marked = 0;
    for (first, last) in ranges {
        let (first, behind) = (marked.max(first as usize), last as usize + 1);
        for n in n.get_mut(first..behind).into_iter().flatten() {
            *n += 1;
        }
        marked = marked.max(behind);
    }
}
