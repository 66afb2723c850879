//! What lies near, and what follows.

use super::gather::{Gathered, Item, Sink};
use super::reach::{Range, Reach};
use super::units::paragraphs;

/// Codings of A that have one of each other class at most `within` paragraphs away.
pub(super) fn near(found: &Gathered<'_>, n_classes: usize, within: u32, sink: &mut Sink<'_>) {
    let places: Vec<(u32, u32)> = found.a.iter().map(|item| paragraphs(found.transcript, item.span)).collect();
    let Some(reaches) = by_class(&found.a, &places, n_classes) else { return };
    for (item, &(first, last)) in found.a.iter().zip(&places) {
        let partner = |class: usize| {
            let furthest = reaches[class].furthest(last.saturating_add(within))?;
            (furthest.end.saturating_add(within) >= first).then(|| found.a[furthest.index].id)
        };
        let others = (0..n_classes).filter(|&class| class != item.class as usize);
        let Some(partners) = others.map(partner).collect::<Option<Vec<_>>>() else { continue };
        sink.push(item.span, [item.id].into_iter().chain(partners));
    }
}

/// How far the codings of each class reach; none where a class has no coding.
pub(super) fn by_class(items: &[Item], places: &[(u32, u32)], n_classes: usize) -> Option<Vec<Reach<()>>> {
    let mut of: Vec<Vec<Range<()>>> = vec![Vec::new(); n_classes];
    for (index, (item, &(start, end))) in items.iter().zip(places).enumerate() {
        of[item.class as usize].push(Range { start, end, key: (), index });
    }
    let has_all = of.iter().all(|ranges| !ranges.is_empty());
    has_all.then(|| of.into_iter().map(Reach::new).collect())
}

/// Codings of A behind whose end one of B begins, at most `within` paragraphs on.
pub(super) fn followed_by(found: &Gathered<'_>, within: u32, sink: &mut Sink<'_>) {
    for item in &found.a {
        let next = found.b.partition_point(|other| other.span.start < item.span.end);
        let Some(other) = found.b.get(next) else { continue };
        let (_, last) = paragraphs(found.transcript, item.span);
        let (first, _) = paragraphs(found.transcript, other.span);
        if first <= last.saturating_add(within) {
            sink.push(item.span, [item.id, other.id]);
        }
    }
}
