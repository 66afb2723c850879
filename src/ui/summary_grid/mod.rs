//! A view of the Compare workspace: what the researcher writes of each case under each code,
//! beside the number of segments; and where cases stand by a code.

mod data;
mod pane;
mod position;
mod scale;
mod table;
mod view;

use std::collections::HashSet;
use std::path::Path;

pub use pane::segments_ui;
pub use view::show;

use self::data::Grid;
use self::position::PositionEditor;
use super::compare::Opened;
use super::compare::counting::Counting;
use crate::export::{CsvOptions, SummarySpec, Table, save_table};
use crate::i18n::{Catalog, Message};
use crate::model::{CaseId, CodeId, Timestamp};
use crate::project::Snapshot;

/// What the view keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    counting: Counting<(), Grid>,
    /// The codes whose sub-codes are hidden.
    closed: HashSet<CodeId>,
    /// The rows that are seen.
    rows: Vec<usize>,
    /// The cell whose segments are open.
    picked: Option<(CaseId, CodeId)>,
    opened: Opened,
    position: PositionEditor,
}

/// Writes the summaries as a table.
pub fn export(snapshot: &Snapshot, catalog: &Catalog, path: &Path) -> Result<(), Message> {
    let table = Table::of_summary_grid(snapshot, &SummarySpec::default(), catalog, Timestamp::now());
    save_table(path, &table, CsvOptions { bom: true, ..CsvOptions::default() }).map_err(|error| error.message())
}
