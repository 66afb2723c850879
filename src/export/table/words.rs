//! Words and phrases by frequency.

use super::{Cell, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::words::WordCounts;

impl Table {
    /// A row a word or phrase, the most frequent first, at most `limit`.
    pub fn of_words(snapshot: &Snapshot, counts: &WordCounts, limit: usize, catalog: &Catalog, now: Timestamp) -> Self {
        let keys =
            ["compare-word", "compare-times-said", "compare-per-thousand", "analysis-documents", "analysis-cases"];
        let row = |(place, entry): (usize, &crate::query::words::WordCount)| {
            let cells = vec![
                Cell::Number(entry.n),
                Cell::Decimal(counts.per_thousand(place)),
                Cell::Number(entry.documents),
                Cell::Number(entry.cases),
            ];
            TableRow::plain(entry.text.clone(), cells)
        };
        let spec = &counts.spec;
        let said = |key: &'static str| catalog.text(key).into_owned();
        let documents = match &spec.documents {
            None => Message::new("analysis-filter-all-documents"),
            Some(_) => Message::new("analysis-filter-documents")
                .with("n", counts.n_documents)
                .with("of", snapshot.documents().len()),
        };
        let codes = spec.coded.as_ref().map(|codes| {
            let paths: Vec<String> = codes.iter().map(|&code| snapshot.codes().path(code)).collect();
            Message::new("compare-filter-coded").with("codes", paths.join("; "))
        });
        let speakers = Message::new(if spec.with_interviewers {
            "compare-filter-everybody"
        } else {
            "compare-filter-respondents"
        });
        let stops = spec.without_stop_words.then(|| Message::new("compare-filter-stop-words"));
        let filter: Vec<String> = [Some(documents), Some(speakers), codes, stops]
            .iter()
            .flatten()
            .map(|message| catalog.say(message))
            .collect();
        let title = [
            ("analysis-label-analysis", catalog.say(&Message::new("compare-words").with("n", spec.n))),
            ("analysis-label-unit", said(if spec.stems { "compare-unit-stems" } else { "compare-unit-words" })),
            ("analysis-label-filter", filter.join("; ")),
        ];
        let all = Message::new("compare-note-words").with("n", counts.n_words as usize);
        Self {
            title: header::lines_of(snapshot, title, catalog, now),
            header: keys.into_iter().map(|key| catalog.text(key).into_owned()).collect(),
            rows: counts.entries.iter().take(limit).enumerate().map(row).collect(),
            share_unit: String::new(),
            notes: vec![catalog.say(&all), said("compare-note-phrases")],
            notes_name: said("analysis-notes"),
            language: catalog.language(),
        }
    }
}
