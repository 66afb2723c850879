//! How much room each case has.

use super::{Cell, RowKind, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::voices::{Voice, Voices};

impl Table {
    /// A row a case: documents, respondent's words and their share, coded words and their share,
    /// segments and passages; below them all together.
    pub fn of_voices(snapshot: &Snapshot, found: &Voices, catalog: &Catalog, now: Timestamp) -> Self {
        let text = |key: &'static str| catalog.text(key).into_owned();
        let keys = [
            "compare-case",
            "analysis-documents",
            "compare-voices-words",
            "compare-voices-share-of-all",
            "compare-voices-coded",
            "compare-voices-share-of-own",
            "compare-voices-segments",
            "analysis-passages",
        ];
        let share = |part: u32, of: u32| {
            if of == 0 { Cell::Empty } else { Cell::Decimal(f64::from(part) / f64::from(of)) }
        };
        let cells = |voice: &Voice| {
            vec![
                Cell::Number(voice.documents),
                Cell::Number(voice.words),
                share(voice.words, found.total.words),
                Cell::Number(voice.coded_words),
                share(voice.coded_words, voice.words),
                Cell::Number(voice.segments),
                Cell::Number(voice.passages),
            ]
        };
        let row = |voice: &Voice| {
            let name = if voice.name.is_empty() { text("analysis-without-case") } else { voice.name.clone() };
            TableRow::plain(name, cells(voice))
        };
        let mut rows: Vec<TableRow> = found.voices.iter().map(row).collect();
        rows.push(TableRow {
            kind: RowKind::Bottom,
            ..TableRow::plain(text("compare-voices-all"), cells(&found.total))
        });
        let n = found.voices.iter().filter(|voice| !voice.name.is_empty()).count();
        Self {
            title: header::title(
                snapshot,
                &found.spec,
                &Message::new("compare-voices").with("n", n),
                &Message::new("compare-unit-voices"),
                catalog,
                now,
            ),
            header: keys.into_iter().map(text).collect(),
            rows,
            share_unit: String::new(),
            notes: vec![text("compare-note-voices")],
            notes_name: text("analysis-notes"),
            language: catalog.language(),
        }
    }
}
