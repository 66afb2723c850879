//! Codes by the categories of a variable, with what may be said of each.

use super::{Cell, Table, TableRow, header};
use crate::i18n::{Catalog, Message};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::statistics::{CodeVerdict, CrossTable, Crosstab, Observed, Verdict};

/// What a crosstab shows beside cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CrosstabCell {
    /// In how many of a column's cases the code is found: k of n.
    #[default]
    Cases,
    /// How many codings they have; described and never tested.
    Codings,
    /// How many cases would be expected if code and variable had nothing to do with each other.
    Expected,
    /// The adjusted residuals over cases.
    Residuals,
}

impl Table {
    /// A row a code, a column a category; at the end what may be said.
    pub fn of_crosstab(
        snapshot: &Snapshot,
        found: &Crosstab,
        shown: CrosstabCell,
        catalog: &Catalog,
        now: Timestamp,
    ) -> Self {
        let text = |key: &'static str| catalog.text(key).into_owned();
        let variable = snapshot.variable(found.variable).map_or_else(String::new, |variable| variable.name.clone());
        let mut header = vec![text("analysis-code")];
        header.extend(found.columns.iter().map(|column| {
            catalog.say(&Message::new("views-category").with("name", column.name.as_str()).with("n", column.n_cases()))
        }));
        header.push(text("analysis-cases"));
        header.push(text(if shown == CrosstabCell::Codings { "views-cross-note" } else { "views-cross-verdict" }));
        let rows = match shown {
            CrosstabCell::Codings => found.leaves(),
            _ => (0..found.matrix.rows.len()).collect(),
        };
        let row = |&row: &usize| {
            let mut cells = crosstab_cells(found, row, shown);
            cells.push(Cell::Share { n: found.n_present_in_all(row), of: found.n_cases });
            cells.push(match shown {
                CrosstabCell::Codings => Cell::Empty,
                _ => Cell::Text(catalog.say(&verdict_message(&found.verdict(row)))),
            });
            TableRow::plain(snapshot.codes().path(found.matrix.rows[row].code.id), cells)
        };
        let unit = match shown {
            CrosstabCell::Cases => "views-cross-unit-cases",
            CrosstabCell::Codings => "views-cross-unit-codings",
            CrosstabCell::Expected => "views-cross-unit-expected",
            CrosstabCell::Residuals => "views-cross-unit-residuals",
        };
        let analysis = Message::new("views-cross-title").with("variable", variable).with("n", found.n_cases);
        Self {
            title: header::title(snapshot, &found.matrix.spec, &analysis, &Message::new(unit), catalog, now),
            header,
            rows: rows.iter().map(row).collect(),
            share_unit: text("analysis-unit-cases"),
            notes: crosstab_notes(found, shown).iter().map(|note| catalog.say(note)).collect(),
            notes_name: text("analysis-notes"),
            language: catalog.language(),
        }
    }
}

/// The cells of a row, one for each column.
pub fn crosstab_cells(found: &Crosstab, row: usize, shown: CrosstabCell) -> Vec<Cell> {
    // Columns without cases are none, so that the table's columns are those that are shown.
    let table = found.table_of(row).filter(|_| found.n_with_several == 0);
    let of_table =
        |of: &dyn Fn(&CrossTable) -> f64| table.as_ref().map_or(Cell::Empty, |table| Cell::Decimal(of(table)));
    let cell = |column: usize| match shown {
        CrosstabCell::Cases => Cell::Share { n: found.n_present(row, column), of: found.columns[column].n_cases() },
        CrosstabCell::Codings => Cell::Number(found.n_codings(row, column)),
        CrosstabCell::Expected => of_table(&|table| table.expected(0, column)),
        CrosstabCell::Residuals => of_table(&|table| table.adjusted_residual(0, column)),
    };
    (0..found.columns.len()).map(cell).collect()
}

/// What stands below the table: who is left out, and what the numbers may not be used for.
pub fn crosstab_notes(found: &Crosstab, shown: CrosstabCell) -> Vec<Message> {
    let mut notes = Vec::new();
    if shown == CrosstabCell::Codings {
        notes.push(Message::new("views-cross-descriptive"));
        notes.extend(found.codings_table().map(|table| verdict_words(&Verdict::of(&table, Observed::Codings))));
        notes.push(Message::new("views-cross-leaves"));
    } else {
        notes.push(Message::new("views-cross-rules"));
    }
    if found.n_with_several > 0 {
        notes.push(Message::new("views-cross-several").with("n", found.n_with_several));
    }
    if found.n_without_value > 0 {
        notes.push(Message::new("views-cross-without").with("n", found.n_without_value));
    }
    notes
}

/// What may be said of a code, in a sentence.
pub fn verdict_message(verdict: &CodeVerdict) -> Message {
    match verdict {
        CodeVerdict::NoDifference => Message::new("views-verdict-no-difference"),
        CodeVerdict::SeveralValues => Message::new("views-verdict-several"),
        CodeVerdict::Tested(verdict) => verdict_words(verdict),
    }
}

/// A verdict in words: no p where none may be told.
pub fn verdict_words(verdict: &Verdict) -> Message {
    let three = |x: f64| format!("{x:.3}");
    match *verdict {
        Verdict::Descriptive { chi_square, v } => Message::new("views-verdict-descriptive")
            .with("chi", three(chi_square.statistic))
            .with("df", chi_square.df as usize)
            .with("v", three(v)),
        Verdict::ChiSquare { chi_square, v } => Message::new("views-verdict-chi")
            .with("chi", three(chi_square.statistic))
            .with("df", chi_square.df as usize)
            .with("p", p_of(chi_square.p))
            .with("v", three(v)),
        Verdict::Exact { p, v } => Message::new("views-verdict-exact").with("p", p_of(p)).with("v", three(v)),
        Verdict::TooFewCases { n, smallest_p: Some(p) } => {
            Message::new("views-verdict-few").with("n", n as usize).with("p", p_of(p))
        }
        Verdict::TooFewCases { n, smallest_p: None } => Message::new("views-verdict-few-groups").with("n", n as usize),
        Verdict::TooLarge { v } => Message::new("views-verdict-large").with("v", three(v)),
    }
}

/// `= 0.486`, `< 0.001`.
fn p_of(p: f64) -> String {
    if p < 0.001 { "< 0.001".to_owned() } else { format!("= {p:.3}") }
}
