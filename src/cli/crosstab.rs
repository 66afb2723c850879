//! `voces crosstab`: codes by the categories of a variable.

use clap::Args;

use super::args::{OutArgs, ReadArgs, ScopeArgs};
use super::console::Console;
use super::{Result, open, table};
use crate::export::{CrosstabCell, Table};
use crate::i18n::Message;
use crate::model::Timestamp;
use crate::query::statistics::Crosstab;

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Count in how many cases of each category of a variable a code is found, and say what may be said \
of it: with fewer than eight cases no test is made, and the smallest p that groups of these sizes \
could reach is told instead; with few cases or small expected counts an exact test is made; else \
chi-square. With --segments the coded segments are counted: that is a description, because segments \
are not independent observations, and no p is told.";

const EXAMPLES: &str = "\
Examples:
  voces crosstab study.voces --by Gender
  voces crosstab study.voces --by Formalization --code \"Resistance practices\" --out crosstab.docx
  voces crosstab study.voces --by Gender --residuals";

/// Arguments of `voces crosstab`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct CrosstabArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// The variable whose categories are the columns
    #[arg(long, value_name = "VARIABLE")]
    by: String,

    /// Count coded segments: only described, never tested
    #[arg(long, conflicts_with_all = ["expected", "residuals"])]
    segments: bool,

    /// Show how many cases would be expected
    #[arg(long, conflicts_with = "residuals")]
    expected: bool,

    /// Show the adjusted residuals
    #[arg(long)]
    residuals: bool,

    #[command(flatten)]
    scope: ScopeArgs,

    #[command(flatten)]
    out: OutArgs,
}

/// Prints or writes the table.
pub fn run(args: &CrosstabArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let variable = snapshot.variables().into_iter().find(|variable| variable.name == args.by.trim());
    let unknown = || Message::new("views-cli-no-variable").with("name", args.by.as_str());
    let variable = variable.ok_or_else(unknown)?.id;
    let found = Crosstab::new(snapshot, &args.scope.spec(snapshot)?, variable).ok_or_else(unknown)?;
    let shown = match args {
        CrosstabArgs { segments: true, .. } => CrosstabCell::Codings,
        CrosstabArgs { expected: true, .. } => CrosstabCell::Expected,
        CrosstabArgs { residuals: true, .. } => CrosstabCell::Residuals,
        _ => CrosstabCell::Cases,
    };
    let labelled = args.out.labelled(snapshot);
    let made = Table::of_crosstab(&labelled.snapshot, &found, shown, console.catalog(), Timestamp::now());
    table::give(&labelled.noted(made, console.catalog()), &args.out, console)
}
