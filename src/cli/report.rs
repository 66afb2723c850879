//! `voces report`: the saved reports, made again.

use std::path::PathBuf;

use clap::Args;

use super::args::ReadArgs;
use super::console::Console;
use super::out::refused;
use super::{Outcome, Result, open, table};
use crate::export::report::Report;
use crate::i18n::Message;
use crate::model::SavedKind;

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Make a report of the project again, after the coding has changed: as .docx, .odt and .html, and \
each of its tables as .csv. Reports are put together and kept in the window. Without NAME, the \
only one is made, or a usual one where none is kept. The same state of the project gives the same \
files to the byte: the date in them is that of the last step.";

const EXAMPLES: &str = "\
Examples:
  voces report study.voces --out report
  voces report study.voces \"Chapter 5\" --out report --lang de";

/// Arguments of `voces report`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ReportArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// The name of the report
    #[arg(value_name = "NAME")]
    name: Option<String>,

    /// The folder, which is made where there is none
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
}

/// Writes the report.
pub fn run(args: &ReportArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let kept = snapshot.saved_queries(SavedKind::Report);
    let names = || kept.iter().map(|row| row.name.as_str()).collect::<Vec<_>>().join(", ");
    let row = match &args.name {
        Some(name) => {
            let row = kept.iter().find(|row| row.name == name.trim());
            let missing = || Message::new("report-cli-none").with("name", name.as_str()).with("n", kept.len());
            Some(row.ok_or_else(|| missing().with("names", names()))?)
        }
        None if kept.len() > 1 => return Err(Message::new("report-cli-several").with("names", names()).into()),
        None => kept.first(),
    };
    let usual = || Report::usual(&console.catalog().text("report-file"));
    let report = match row {
        None => usual(),
        Some(row) => {
            Report::of_json(&row.spec).ok_or_else(|| Message::new("report-unread").with("name", row.name.clone()))?
        }
    };
    let at = project.last_step_at()?;
    let files = report
        .save(&args.out, snapshot, console.catalog(), at, &|_| true)
        .map_err(|error| refused(&args.out, error.message()))?;
    table::say_written(&files, console)?;
    Ok(Outcome::Done)
}
