//! What results rest on: the segments of each category, case by case, and the researcher's
//! summaries.

use super::{Cell, RowKind, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::{CaseId, Coding, Timestamp};
use crate::project::Snapshot;
use crate::query::listing::Belongs;
use crate::query::{Matrix, MatrixSpec};

impl Table {
    /// A row a segment, by category and case: where it stands, its words, and room for a
    /// translation.
    pub fn of_evidence(snapshot: &Snapshot, scope: &MatrixSpec, catalog: &Catalog, now: Timestamp) -> Self {
        let text = |key: &'static str| catalog.text(key).into_owned();
        let belongs = Belongs::new(snapshot);
        let rank = |case: Option<&CaseId>| {
            let cases = snapshot.cases();
            case.and_then(|id| cases.iter().position(|case| case.id == *id)).unwrap_or(usize::MAX)
        };
        let place_of = |id| snapshot.documents().position(|entry| entry.document.id == id);
        let counts = |coding: &&Coding| {
            coding.run == scope.run
                && !coding.detached
                && scope.takes_document(coding.document)
                && scope.coders.as_ref().is_none_or(|coders| coders.contains(&coding.coder))
        };
        let mut rows = Vec::new();
        let mut n = 0usize;
        for row in Matrix::new(snapshot, scope.clone()).rows {
            let path = snapshot.codes().path(row.code.id);
            let codings = snapshot.codings_of(row.code.id).iter().filter_map(|at| snapshot.coding_at(*at));
            let mut found: Vec<(usize, Option<usize>, &Coding, Vec<CaseId>)> = codings
                .filter(counts)
                .map(|coding| {
                    let cases = belongs.cases(snapshot, coding.segment());
                    (rank(cases.first()), place_of(coding.document), coding, cases)
                })
                .collect();
            found.sort_by_key(|(rank, place, coding, _)| (*rank, *place, coding.span, coding.id));
            let is_empty = found.is_empty();
            n += found.len();
            for (at, (_, _, coding, cases)) in found.into_iter().enumerate() {
                let (document, number) = snapshot.citation(coding.segment());
                let names: Vec<&str> =
                    cases.into_iter().filter_map(|id| snapshot.case(id)).map(|case| case.name.as_str()).collect();
                let words = snapshot.words(coding.segment()).split_whitespace().collect::<Vec<_>>().join(" ");
                let cells = vec![
                    if names.is_empty() { Cell::Empty } else { Cell::Text(names.join(", ")) },
                    Cell::Text(format!("{document}, ¶\u{a0}{number}")),
                    Cell::Text(words),
                    Cell::Empty,
                ];
                // The category is said once, above its segments.
                let name = if at == 0 { row.code.name.clone() } else { String::new() };
                let kind = if row.depth == 0 { RowKind::Main } else { RowKind::Sub };
                rows.push(TableRow { kind, depth: row.depth, name, path: path.clone(), cells });
            }
            if is_empty {
                // Of a code with sub-codes, the segments stand under these.
                let said =
                    if has_below(snapshot, row.code.id) { Cell::Empty } else { Cell::Text(text("report-no-segment")) };
                let cells = vec![Cell::Empty, Cell::Empty, said, Cell::Empty];
                let kind = if row.depth == 0 { RowKind::Main } else { RowKind::Sub };
                rows.push(TableRow { kind, depth: row.depth, name: row.code.name.clone(), path, cells });
            }
        }
        let keys = ["analysis-code", "report-case", "report-place", "report-segment", "report-translation"];
        Self {
            title: header::title(
                snapshot,
                scope,
                &Message::new("report-evidence").with("n", n),
                &Message::new("analysis-unit-codings"),
                catalog,
                now,
            ),
            header: keys.into_iter().map(text).collect(),
            rows,
            share_unit: text("analysis-unit-cases"),
            notes: vec![text("report-note-places")],
            notes_name: text("analysis-notes"),
            language: catalog.language(),
        }
    }

    /// A row a summary, by code and case.
    pub fn of_summaries(snapshot: &Snapshot, catalog: &Catalog, now: Timestamp) -> Self {
        let codes = snapshot.codes();
        let cases = snapshot.cases();
        let place = |case| cases.iter().position(|row| row.id == case);
        let mut summaries: Vec<_> = snapshot.summaries().collect();
        summaries.sort_by_key(|row| (codes.place(row.code), place(row.case), row.id));
        let row = |(row, is_first): (&crate::model::Summary, bool)| {
            let path = codes.path(row.code);
            let name = if is_first { path.clone() } else { String::new() };
            let case = snapshot.case(row.case).map_or_else(String::new, |case| case.name.clone());
            let cells = vec![Cell::Text(case), Cell::Text(row.text.clone())];
            TableRow { path, ..TableRow::plain(name, cells) }
        };
        let rows = summaries.iter().enumerate().map(|(at, summary)| {
            let is_first = at == 0 || summaries[at - 1].code != summary.code;
            row((summary, is_first))
        });
        let rows: Vec<TableRow> = rows.collect();
        let what = catalog.say(&Message::new("report-summaries").with("n", rows.len()));
        Self::plain(what, &["analysis-code", "report-case", "report-summary"], rows, Vec::new(), catalog, now)
    }
}

fn has_below(snapshot: &Snapshot, code: crate::model::CodeId) -> bool {
    let codes = snapshot.codes();
    codes.place(code).is_some_and(|place| codes.has_children(place))
}
