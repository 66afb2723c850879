//! `voces summaries`: what was written of each case under each code.

use clap::Args;

use super::args::{OutArgs, ReadArgs};
use super::console::Console;
use super::{Result, open, select, table};
use crate::export::{SummarySpec, Table};
use crate::model::Timestamp;

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Write the summary table: a row a code, a column a case, in each cell what the researcher wrote, \
with the case's position in brackets where it has one, and the number of segments. Summaries \
whose codings have changed since they were written are named below the table.";

const EXAMPLES: &str = "\
Examples:
  voces summaries study.voces
  voces summaries study.voces --code \"Resistance practices\" --out summaries.docx
  voces summaries study.voces --all-codes --out summaries.xlsx";

/// Arguments of `voces summaries`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct SummariesArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// Only this code and its sub-codes; may be given several times
    #[arg(long = "code", value_name = "CODE")]
    codes: Vec<String>,

    /// Codes without any summary are rows too
    #[arg(long)]
    all_codes: bool,

    #[command(flatten)]
    out: OutArgs,
}

/// Prints or writes the table.
pub fn run(args: &SummariesArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let codes = args.codes.iter().map(|wanted| Ok(select::code(snapshot, wanted)?.id)).collect::<Result<Vec<_>>>()?;
    let spec = SummarySpec { all_codes: args.all_codes, codes: (!codes.is_empty()).then_some(codes) };
    let made = Table::of_summary_grid(snapshot, &spec, console.catalog(), Timestamp::now());
    table::give(&made, &args.out, console)
}
