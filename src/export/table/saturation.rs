//! Which new codes each case brings.

use super::{Cell, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::Matrix;
use crate::query::saturation::Saturation;

impl Table {
    /// A row a case in their order: how many codes are new, how many were found so far, how many
    /// so many cases have on average over all orders, and which codes are new.
    pub fn of_saturation(
        snapshot: &Snapshot,
        matrix: &Matrix,
        curve: &Saturation,
        catalog: &Catalog,
        now: Timestamp,
    ) -> Self {
        let keys = ["compare-case", "compare-new-codes", "compare-found-so-far", "compare-mean", "compare-which-codes"];
        let found = curve.found_after();
        let row = |(place, &column): (usize, &usize)| {
            let new = &curve.new_codes[place];
            let names: Vec<String> = new.iter().map(|&row| snapshot.codes().path(matrix.rows[row].code.id)).collect();
            let cells = vec![
                Cell::Number(new.len() as u32),
                Cell::Number(found[place] as u32),
                Cell::Decimal(curve.mean[place]),
                if names.is_empty() { Cell::Empty } else { Cell::Text(names.join("; ")) },
            ];
            TableRow::plain(matrix.columns[column].name.clone(), cells)
        };
        let n_found = Message::new("compare-note-found").with("n", curve.n_found).with("of", curve.n_codes);
        Self {
            title: header::title(
                snapshot,
                &matrix.spec,
                &Message::new("compare-saturation").with("n", curve.order.len()),
                &Message::new("compare-unit-new-codes"),
                catalog,
                now,
            ),
            header: keys.into_iter().map(|key| catalog.text(key).into_owned()).collect(),
            rows: curve.order.iter().enumerate().map(row).collect(),
            share_unit: String::new(),
            notes: vec![catalog.say(&n_found), catalog.text("compare-note-mean").into_owned()],
            notes_name: catalog.text("analysis-notes").into_owned(),
            language: catalog.language(),
        }
    }
}
