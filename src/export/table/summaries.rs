//! What the researcher wrote of each case under each code.

use std::collections::{BTreeMap, BTreeSet};

use super::{Cell, RowKind, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::{CaseId, CodeId, Summary, Timestamp};
use crate::project::Snapshot;
use crate::query::matrix::{ColumnKey, Matrix, MatrixSpec, summary_seen};

/// Which summaries are told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SummarySpec {
    /// True where codes without any summary are rows too.
    pub all_codes: bool,
    /// The codes whose sub-trees are the rows; none for all.
    pub codes: Option<Vec<CodeId>>,
}

impl Table {
    /// A row a code, a column a case; behind each summary stands how many segments the case has
    /// under the code, and before it where the case stands, in brackets.
    pub fn of_summary_grid(snapshot: &Snapshot, spec: &SummarySpec, catalog: &Catalog, now: Timestamp) -> Self {
        let matrix = Matrix::new(snapshot, MatrixSpec { codes: spec.codes.clone(), ..MatrixSpec::default() });
        let written: BTreeMap<(CaseId, CodeId), &Summary> =
            snapshot.summaries().map(|row| ((row.case, row.code), row.as_ref())).collect();
        let cases: Vec<(usize, CaseId, &str)> = matrix
            .columns
            .iter()
            .enumerate()
            .filter_map(|(place, column)| match column.key {
                ColumnKey::Case(id) => Some((place, id, column.name.as_str())),
                _ => None,
            })
            .collect();
        let told: BTreeSet<CodeId> = written.keys().map(|(_, code)| *code).collect();
        let mut stale: Vec<String> = Vec::new();
        let mut rows = Vec::new();
        let mut n_without = 0usize;
        for (place, row) in matrix.rows.iter().enumerate() {
            let code = row.code.id;
            if !spec.all_codes && !told.contains(&code) {
                n_without += 1;
                continue;
            }
            let scale = snapshot.position_scale(code);
            let cell = |&(column, case, name): &(usize, CaseId, &str), stale: &mut Vec<String>| {
                let position = scale.and_then(|scale| snapshot.case_position(scale.id, case));
                let position = position.and_then(|row| snapshot.position_option(row.option));
                let Some(summary) = written.get(&(case, code)) else {
                    return position.map_or(Cell::Empty, |option| Cell::Text(format!("[{}]", option.text)));
                };
                if summary.seen != summary_seen(snapshot, case, code) {
                    stale.push(format!("{name} × {}", row.code.name));
                }
                let position = position.map(|option| format!("[{}] ", option.text)).unwrap_or_default();
                Cell::Text(format!("{position}{} ({})", summary.text, matrix.value(place, column)))
            };
            let cells = cases.iter().map(|of| cell(of, &mut stale)).collect();
            rows.push(TableRow {
                kind: if row.depth == 0 { RowKind::Main } else { RowKind::Sub },
                depth: row.depth,
                name: row.code.name.clone(),
                path: snapshot.codes().path(code),
                cells,
            });
        }
        let mut heads = vec![catalog.text("analysis-code").into_owned()];
        heads.extend(cases.iter().map(|(_, _, name)| (*name).to_owned()));
        let mut notes = Vec::new();
        if n_without > 0 {
            notes.push(Message::new("summary-note-without").with("n", n_without));
        }
        if !stale.is_empty() {
            notes.push(Message::new("summary-note-stale").with("n", stale.len()).with("cells", stale.join("; ")));
        }
        let analysis = Message::new("summary-title").with("n", cases.len());
        let unit = Message::new("summary-unit");
        Self {
            title: header::title(snapshot, &matrix.spec, &analysis, &unit, catalog, now),
            header: heads,
            rows,
            share_unit: String::new(),
            notes: notes.iter().map(|note| catalog.say(note)).collect(),
            notes_name: catalog.text("analysis-notes").into_owned(),
            language: catalog.language(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;
    use crate::project::{OptionText, Placed};
    use crate::query::fixture::Fixture;

    #[test]
    fn summaries_stand_with_position_and_number_and_what_is_stale_is_named() {
        let mut study = Fixture::new();
        for name in ["K1", "K2"] {
            study.document(name, "uno dos tres");
            study.case(name, &[name]);
        }
        study.codes(&["A", "A > B", "C"]);
        study.coding("K1", 0..3, "A > B");
        let snapshot = study.snapshot();
        let code = snapshot.codes().by_path("A > B").unwrap().id;
        let cases: Vec<CaseId> = snapshot.cases().iter().map(|case| case.id).collect();
        let seen = summary_seen(&snapshot, cases[0], code);
        study.project.set_summary(cases[0], code, "Dice que sí.", seen).unwrap();
        let option = OptionText { id: None, text: "a favor".into() };
        study.project.set_position_scale(code, false, &[option]).unwrap();
        let scale = study.snapshot().position_scale(code).unwrap().id;
        let option = study.snapshot().position_options(scale)[0].id;
        let placed = Placed { case: cases[0], option: Some(option), note: String::new(), evidence: Vec::new() };
        study.project.set_positions(code, &[placed]).unwrap();
        let catalog = Catalog::new(Language::English);
        let table = |study: &Fixture, spec: &SummarySpec| {
            Table::of_summary_grid(&study.snapshot(), spec, &catalog, Timestamp::default())
        };
        let made = table(&study, &SummarySpec::default());
        assert_eq!(made.header, ["Code", "K1", "K2"]);
        assert_eq!(made.rows.len(), 1);
        assert_eq!(made.rows[0].cells, [Cell::Text("[a favor] Dice que sí. (1)".into()), Cell::Empty]);
        assert_eq!(made.notes, ["2 codes have no summary and are left out."]);
        study.coding("K1", 4..7, "A > B");
        let made = table(&study, &SummarySpec { all_codes: true, codes: None });
        assert_eq!(made.rows.len(), 3);
        assert_eq!(made.notes, ["The codings of one summary have changed since it was written: K1 × B."]);
    }
}
