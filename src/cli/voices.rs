//! `voces voices`: how much room each case has.

use clap::Args;

use super::args::{OutArgs, ReadArgs, ScopeArgs};
use super::console::Console;
use super::{Result, open, table};
use crate::export::Table;
use crate::model::Timestamp;
use crate::query::voices::Voices;

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Tell how much room each case has: how many words its respondents say, how many of them are coded, \
and how many coded segments it has, each with its share. A case that says much and is coded little \
is seen here.";

/// Arguments of `voces voices`.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  voces voices study.voces\n  voces voices study.voces --code Solidarity --out voices.xlsx"
)]
pub struct VoicesArgs {
    #[command(flatten)]
    file: ReadArgs,

    #[command(flatten)]
    scope: ScopeArgs,

    #[command(flatten)]
    out: OutArgs,
}

/// Prints or writes the table.
pub fn run(args: &VoicesArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let found = Voices::new(snapshot, args.scope.spec(snapshot)?);
    let labelled = args.out.labelled(snapshot);
    let made = Table::of_voices(&labelled.snapshot, &found, console.catalog(), Timestamp::now());
    table::give(&labelled.noted(made, console.catalog()), &args.out, console)
}
