//! Questions by cases as a table for any writer.

use crate::export::{Cell, RowKind, Table, TableRow};
use crate::i18n::{Catalog, Message};
use crate::model::{CODE_PATH_SEPARATOR, Timestamp};
use crate::project::Snapshot;
use crate::query::guide::{CellState, Outline, QuestionTable};

/// The table of the guide's questions and the cases, with what each word means.
pub fn of_questions(
    snapshot: &Snapshot,
    outline: &Outline,
    table: &QuestionTable,
    catalog: &Catalog,
    now: Timestamp,
) -> Table {
    let text = |key: &'static str| catalog.text(key).into_owned();
    let n_cases = table.cases.len();
    let mut header = vec![text("guide-question")];
    header.extend(table.cases.iter().map(|id| snapshot.case(*id).map_or_else(String::new, |case| case.name.clone())));
    header.push(text("guide-state-answered"));
    let mut rows = Vec::new();
    let mut place = 0;
    for topic in &outline.topics {
        let name = topic.topic.name.clone();
        let empty = vec![Cell::Empty; n_cases + 1];
        rows.push(TableRow { kind: RowKind::Main, depth: 0, path: name.clone(), name: name.clone(), cells: empty });
        for row in &topic.questions {
            let state = |case| table.cell(place, case).map_or_else(CellState::default, |cell| cell.state);
            let mut cells: Vec<Cell> = (0..n_cases).map(|case| Cell::Text(text(state(case).key()))).collect();
            cells.push(Cell::Share { n: table.n_in(place, CellState::Answered), of: n_cases });
            let own = format!("{} {}", row.number, row.question.text);
            rows.push(TableRow {
                kind: RowKind::Sub,
                depth: if row.is_probe() { 2 } else { 1 },
                path: format!("{name}{CODE_PATH_SEPARATOR}{own}"),
                name: own,
                cells,
            });
            place += 1;
        }
    }
    let title = [
        ("analysis-label-analysis", catalog.say(&Message::new("guide-table-analysis").with("n", n_cases))),
        ("analysis-label-date", now.local()),
    ];
    Table {
        title: title.into_iter().map(|(label, line)| (text(label), line)).collect(),
        header,
        rows,
        share_unit: text("analysis-unit-cases"),
        notes: CellState::ALL
            .iter()
            .map(|state| {
                let note =
                    Message::new("guide-note").with("state", text(state.key())).with("what", text(note_key(*state)));
                catalog.say(&note)
            })
            .collect(),
        notes_name: text("analysis-notes"),
        language: catalog.language(),
    }
}

/// The key of the sentence that says what a state means (`guide.ftl`).
pub const fn note_key(state: CellState) -> &'static str {
    match state {
        CellState::Answered => "guide-note-answered",
        CellState::Asked => "guide-note-asked",
        CellState::AnsweredElsewhere => "guide-note-answered-elsewhere",
        CellState::NotAsked => "guide-note-not-asked",
        CellState::NotLookedAt => "guide-note-not-looked-at",
    }
}
