//! `voces codebook`: the code system as a coding guideline.

use clap::Args;

use super::args::{OutArgs, ReadArgs, ScopeArgs};
use super::console::Console;
use super::{Result, open, table};
use crate::export::Analysis;
use crate::model::Timestamp;

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Write the code system as a coding guideline: each category with its definition, its anchor \
examples and where they stand, its coding rule, its origin, and how many segments and cases it \
has. The ending of FILE names the format.";

const EXAMPLES: &str = "\
Examples:
  voces codebook study.voces --out guideline.docx
  voces codebook study.voces --labels en --out guideline.xlsx --out guideline.tex";

/// Arguments of `voces codebook`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct CodebookArgs {
    #[command(flatten)]
    file: ReadArgs,

    #[command(flatten)]
    scope: ScopeArgs,

    #[command(flatten)]
    out: OutArgs,
}

/// Prints or writes the guideline.
pub fn run(args: &CodebookArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let scope = args.scope.spec(snapshot)?;
    let labelled = args.out.labelled(snapshot);
    let made = Analysis::Codebook { scope }.table(&labelled.snapshot, console.catalog(), Timestamp::now());
    table::give(&labelled.noted(made, console.catalog()), &args.out, console)
}
