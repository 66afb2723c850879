//! Coded words, each once.

use super::respondents::Respondents;
use super::{Counter, Layer};
use crate::project::DocumentEntry;
use crate::query::Measure;
use crate::query::matrix::belonging::{Membership, Region};

/// A stretch of words whose places count alike.
struct Stretch<'m> {
    /// One past its last word.
    end: u32,
    columns: &'m [u32],
    is_rest: bool,
}

impl Counter<'_, '_> {
    /// Passages come sorted by start: of each only the words behind the last that is counted
    /// already are new. A word in no named column counts only for codings that hold nothing else,
    /// so that these are kept apart.
    pub(super) fn count_words(&mut self, entry: &DocumentEntry, layer: &Layer<'_>) {
        self.words_done.fill(0);
        self.rest_done.fill(0);
        let stretches = stretches(entry, layer.membership);
        let only_respondents = self.plan.spec.measure == Measure::RespondentShare;
        let respondents = only_respondents.then(|| Respondents::new(&entry.transcript));
        let amount = |from: u32, to: u32| respondents.as_ref().map_or(to - from, |index| index.count(from, to));
        for passage in &self.page.passages {
            let (start, end) = passage.words;
            if start == end {
                continue;
            }
            let first = stretches.partition_point(|stretch| stretch.end <= start);
            let last = first + stretches[first..].partition_point(|stretch| stretch.end < end);
            let touched = &stretches[first..=last.min(stretches.len() - 1)];
            // A stretch without words is never touched: it ends where the one before it does.
            let has_words = |at: usize| at == 0 || touched[at].end > touched[at - 1].end;
            let is_rest = !(0..touched.len()).any(|at| has_words(at) && !touched[at].is_rest);
            for coding in self.page.codings(passage, layer.only) {
                for &row in self.plan.rows.chain(coding.row as usize) {
                    let done = if is_rest { &mut self.rest_done } else { &mut self.words_done };
                    let done = &mut done[row as usize];
                    let mut from = start.max(*done);
                    if from >= end {
                        continue;
                    }
                    *done = end;
                    for stretch in touched {
                        let to = end.min(stretch.end);
                        if to <= from {
                            continue;
                        }
                        if stretch.is_rest == is_rest {
                            let n = amount(from, to);
                            for &column in stretch.columns {
                                let cell = self.tally.cell(row as usize, column as usize);
                                self.tally.values[cell] += n;
                            }
                        }
                        from = to;
                    }
                }
            }
        }
    }
}

fn stretches<'m>(entry: &DocumentEntry, membership: &'m Membership) -> Vec<Stretch<'m>> {
    let words = entry.transcript.words();
    match membership {
        Membership::Whole(columns) => vec![Stretch { end: words.n_words(), columns, is_rest: false }],
        Membership::Coders(coders) => vec![Stretch { end: words.n_words(), columns: &coders.total, is_rest: false }],
        Membership::Parts(parts) => {
            let stretch = |&region: &Region| Stretch {
                end: words.before(region.span.end),
                columns: parts.columns(region),
                is_rest: parts.is_rest(region),
            };
            parts.regions.iter().map(stretch).collect()
        }
    }
}
