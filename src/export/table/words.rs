//! Words and phrases by frequency.

use super::{Cell, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::words::{WordCounts, WordSpec, WordsByCase};

impl Table {
    /// A row a word or phrase, the most frequent first, at most `limit`; behind the sums a column
    /// for each case where `by_case` is given, as [`WordCounts::by_case`] counts it.
    pub fn of_words(
        snapshot: &Snapshot,
        counts: &WordCounts,
        limit: usize,
        by_case: Option<&WordsByCase>,
        catalog: &Catalog,
        now: Timestamp,
    ) -> Self {
        let keys =
            ["compare-word", "compare-times-said", "compare-per-thousand", "analysis-documents", "analysis-cases"];
        let row = |(place, entry): (usize, &crate::query::words::WordCount)| {
            let mut cells = vec![
                Cell::Number(entry.n),
                Cell::Decimal(counts.per_thousand(place)),
                Cell::Number(entry.documents),
                Cell::Number(entry.cases),
            ];
            if let Some(by_case) = by_case {
                cells.extend(by_case.counts.get(place).into_iter().flatten().map(|&n| Cell::Number(n)));
            }
            TableRow::plain(entry.text.clone(), cells)
        };
        let spec = &counts.spec;
        let said = |key: &'static str| catalog.text(key).into_owned();
        let title = [
            ("analysis-label-analysis", catalog.say(&Message::new("compare-words").with("n", spec.n))),
            ("analysis-label-unit", said(if spec.stems { "compare-unit-stems" } else { "compare-unit-words" })),
            ("analysis-label-filter", word_filter(snapshot, spec, counts.n_documents, catalog)),
        ];
        let all = Message::new("compare-note-words").with("n", counts.n_words as usize);
        Self {
            title: header::lines_of(snapshot, title, catalog, now),
            header: keys
                .into_iter()
                .map(said)
                .chain(by_case.into_iter().flat_map(|by_case| by_case.names.clone()))
                .collect(),
            rows: counts
                .entries
                .iter()
                .take(by_case.map_or(limit, |by_case| limit.min(by_case.counts.len())))
                .enumerate()
                .map(row)
                .collect(),
            share_unit: String::new(),
            notes: vec![catalog.say(&all), said("compare-note-phrases")],
            notes_name: said("analysis-notes"),
            language: catalog.language(),
        }
    }
}

/// Which words are read, in words: documents, speakers, codes, stop words.
pub(super) fn word_filter(snapshot: &Snapshot, spec: &WordSpec, n_documents: usize, catalog: &Catalog) -> String {
    let documents = match &spec.documents {
        None => Message::new("analysis-filter-all-documents"),
        Some(_) => {
            Message::new("analysis-filter-documents").with("n", n_documents).with("of", snapshot.documents().len())
        }
    };
    let codes = spec.coded.as_ref().map(|codes| {
        let paths: Vec<String> = codes.iter().map(|&code| snapshot.codes().path(code)).collect();
        Message::new("compare-filter-coded").with("codes", paths.join("; "))
    });
    let speakers =
        Message::new(if spec.with_interviewers { "compare-filter-everybody" } else { "compare-filter-respondents" });
    let stops = spec.without_stop_words.then(|| Message::new("compare-filter-stop-words"));
    let filter = [Some(documents), Some(speakers), codes, stops];
    filter.iter().flatten().map(|message| catalog.say(message)).collect::<Vec<_>>().join("; ")
}
