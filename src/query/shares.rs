//! Counting in threads: the documents are shared out, each share is counted by itself, and what
//! they counted is added up.

/// Below this much work a second thread costs more than it brings.
const WORK_PER_THREAD: usize = 20_000;
/// More threads than this bring no more.
const MOST_THREADS: usize = 8;

/// Counts all of `items`. `work` says how much each is, in codings or the like; `begin` makes an
/// empty count, `count` adds an item to it, and `add` adds another count. The order in which
/// counts are added is that of the items, whatever thread is done first.
pub(super) fn count<I: Sync, C: Send>(
    items: &[I],
    work: impl Fn(&I) -> usize,
    begin: impl Fn() -> C + Sync,
    count: impl Fn(&mut C, &I) + Sync,
    add: impl Fn(&mut C, &C),
) -> C {
    let all: usize = items.iter().map(&work).sum();
    let n_cores = std::thread::available_parallelism().map_or(1, usize::from);
    let n_threads = (all / WORK_PER_THREAD).clamp(1, n_cores.min(MOST_THREADS));
    let share = all.div_ceil(n_threads).max(1);
    let mut shares: Vec<&[I]> = Vec::with_capacity(n_threads);
    let (mut from, mut taken) = (0, 0);
    for (place, item) in items.iter().enumerate() {
        taken += work(item);
        if taken >= share || place + 1 == items.len() {
            shares.push(&items[from..=place]);
            (from, taken) = (place + 1, 0);
        }
    }
    let count_share = |share: &[I]| {
        let mut counted = begin();
        share.iter().for_each(|item| count(&mut counted, item));
        counted
    };
    let Some((first, rest)) = shares.split_first() else { return begin() };
    std::thread::scope(|scope| {
        let count_share = &count_share;
        let others: Vec<_> = rest.iter().map(|share| scope.spawn(move || count_share(share))).collect();
        let mut counted = count_share(first);
        for other in others {
            add(&mut counted, &other.join().expect("counting does not panic"));
        }
        counted
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_counted_once_and_in_order() {
        for n in [0usize, 1, 3, 50] {
            let items: Vec<usize> = (0..n).collect();
            let counted = count(
                &items,
                |_| WORK_PER_THREAD,
                Vec::new,
                |all: &mut Vec<usize>, &item| all.push(item),
                |all, other| all.extend(other),
            );
            assert_eq!(counted, items);
        }
    }
}
