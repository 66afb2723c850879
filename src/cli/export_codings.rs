//! `voces export-codings`: all codings with positions and quotes.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use super::args::{FormatArgs, ReadArgs};
use super::console::Console;
use super::out::{of_output, refused};
use super::{Outcome, Result, open, table};
use crate::export::{CsvOptions, ExportError, codings, save_file};
use crate::project::Snapshot;

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Write all codings, document by document in the order of the text, with the columns id, document, \
start, end, code (its path), coder, run and quote, as csv, or with --json as an array of objects. \
Positions count Unicode scalar values from 0, the end is exclusive: the quote is text[start:end]. \
`voces import --codings` reads the file again.

In csv a text that a spreadsheet would take for a formula (it begins with = + - @, tab or return) \
gets an apostrophe before it; --raw and --json leave every text as it is.";

const EXAMPLES: &str = "\
Examples:
  voces export-codings study.voces --out codings.csv
  voces export-codings study.voces --json | python3 -m json.tool";

/// Arguments of `voces export-codings`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ExportCodingsArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// Write to a file instead of the standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,

    /// Add the columns weight and comment
    #[arg(long)]
    all_columns: bool,

    /// Leave texts in csv as they are, though a spreadsheet may take some for formulas
    #[arg(long, conflicts_with = "json")]
    raw: bool,

    #[command(flatten)]
    format: FormatArgs,
}

/// Writes the codings.
pub fn run(args: &ExportCodingsArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    match &args.out {
        None => write(args, snapshot, console.out()).map_err(|error| of_output(&error))?,
        Some(path) => {
            save_file(path, |out| write(args, snapshot, out)).map_err(|error| refused(path, error.message()))?;
            table::say_written(std::slice::from_ref(path), console)?;
        }
    }
    Ok(Outcome::Done)
}

fn write(args: &ExportCodingsArgs, snapshot: &Snapshot, out: impl Write) -> Result<(), ExportError> {
    let columns = if args.all_columns { codings::Columns::All } else { codings::Columns::Short };
    if args.format.json {
        codings::write_json(snapshot, codings::all(snapshot), columns, out)
    } else {
        let options = CsvOptions { raw: args.raw, ..CsvOptions::default() };
        codings::write_csv(snapshot, codings::all(snapshot), columns, options, out)
    }
}
