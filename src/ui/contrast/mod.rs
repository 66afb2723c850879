//! A view of the Compare workspace: what all cases say, what only one says, what nobody says, in
//! sentences that lead to their quotes.

mod data;
mod rows;
mod view;

use std::path::Path;

pub use view::{segments_ui, show};

use self::data::Told;
use super::compare::Opened;
use super::compare::counting::Counting;
use crate::export::{CsvOptions, Table, save_table};
use crate::i18n::{Catalog, Message};
use crate::model::{CodeId, Timestamp};
use crate::project::Snapshot;
use crate::query::contrast::{Contrast, ContrastFilter, ContrastSpec, Grouping};

/// What the view keeps between frames; none of it outlives the session.
#[derive(Debug, Default)]
pub struct State {
    /// Which codes are told of; none for all.
    filter: Option<ContrastFilter>,
    /// By what cases are put into groups.
    by: Option<Grouping>,
    counting: Counting<ContrastSpec, Contrast>,
    told: Told,
    /// The code whose quotes are open.
    picked: Option<CodeId>,
    opened: Opened,
}

/// Writes the sentences that are shown as a table.
pub fn export(snapshot: &Snapshot, catalog: &Catalog, state: &State, path: &Path) -> Result<(), Message> {
    let contrast = state.counting.shown().ok_or_else(|| Message::new("compare-empty-no-codes"))?;
    let table = Table::of_contrast(snapshot, contrast, state.filter, catalog, Timestamp::now());
    save_table(path, &table, CsvOptions { bom: true, ..CsvOptions::default() }).map_err(|error| error.message())
}
