//! `voces configurations`: which codes stand together as a whole.

use clap::{Args, ValueEnum};

use super::args::{OutArgs, ReadArgs, ScopeArgs};
use super::console::Console;
use super::{Result, open, table};
use crate::export::Table;
use crate::model::Timestamp;
use crate::query::configurations::{ConfigurationSpec, Configurations, Place};

/// What `--help` says of the command.
pub const ABOUT: &str = "\
List the combinations of codes that stand on a passage, in a document or in a case, and how often \
each does: all codes of the place, no more and no fewer.";

const EXAMPLES: &str = "\
Examples:
  voces configurations study.voces
  voces configurations study.voces --place case --main-only
  voces configurations study.voces --code Solidarity --code Resistance --min-size 2 --out codes.xlsx";

/// Arguments of `voces configurations`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ConfigurationsArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// Where codes stand together
    #[arg(long, value_enum, default_value_t)]
    place: PlaceArg,

    /// Leave out combinations of fewer codes
    #[arg(long, value_name = "N", default_value_t = 1)]
    min_size: usize,

    /// Codes count as the main category above them, or as the code named with --code
    #[arg(long)]
    main_only: bool,

    #[command(flatten)]
    scope: ScopeArgs,

    #[command(flatten)]
    out: OutArgs,
}

/// Where codes stand together.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum PlaceArg {
    /// On the same passage
    #[default]
    Passage,
    /// In one document
    Document,
    /// In one case
    Case,
}

impl From<PlaceArg> for Place {
    fn from(place: PlaceArg) -> Self {
        match place {
            PlaceArg::Passage => Self::Passage,
            PlaceArg::Document => Self::Document,
            PlaceArg::Case => Self::Case,
        }
    }
}

/// Prints or writes the table.
pub fn run(args: &ConfigurationsArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let spec = ConfigurationSpec {
        place: args.place.into(),
        main_only: args.main_only,
        min_size: args.min_size,
        scope: args.scope.spec(snapshot)?,
    };
    let found = Configurations::new(snapshot, spec);
    let labelled = args.out.labelled(snapshot);
    let made = Table::of_configurations(&labelled.snapshot, &found, console.catalog(), Timestamp::now());
    table::give(&labelled.noted(made, console.catalog()), &args.out, console)
}
