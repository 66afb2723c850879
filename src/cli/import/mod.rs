//! `voces import`: documents, cases, codes, codings and memos from files.
//!
//! All files are read before anything is stored, so that a file that cannot be read leaves
//! the project as it was. Then each kind is one operation, all or nothing, in the order in
//! which they refer to each other: cases, documents, codes, codings, memos.

mod read;
mod report;
mod store;

use std::path::PathBuf;

use clap::Args;

use super::args::{FormatArgs, WriteArgs};
use super::console::Console;
use super::{Outcome, Result, open};

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Import documents (docx, odt, rtf, html, srt, vtt, txt, md), and with the options a case table, codes, codings and memos. \
Several files at once are one step each kind, stored whole or not at all. A file that is in the \
project already is not imported again.

A document is assigned to the case whose name its own name equals or holds; those that fit no \
case are listed, and --case assigns them: give the same files again with it.

  --cases    csv: a case a row, its name in the first column, a variable a column; several
             values in a cell are parted by ` | `
  --codes    csv or json: id, name, parent (an id or a path), color, description; also
             definition, rule, anchor, memo, origin (deductive or inductive)
  --codings  csv or json: document (or doc), start, end, code (a path \"A > B\" or an id of the
             codes file), also coder, weight, comment; instead of start and end, paragraph and
             quote. Positions count Unicode scalar values from 0, the end is exclusive, and
             are checked against the text; one wrong coding refuses the file
  --memos    csv: kind (document, segment, code, case or project), target, title, text,
             type (theory, method, definition, case, language, diary or free), start, end";

const EXAMPLES: &str = "\
Examples:
  voces import study.voces interviews/*.docx --cases cases.csv --group \"First round\"
  voces import study.voces --codes codes.json --codings codings.csv
  voces import study.voces focus-group.docx --case CSO7";

/// Arguments of `voces import`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES, override_usage = "voces import [OPTIONS] <PROJECT> [FILES]...")]
#[command(group(clap::ArgGroup::new("what").args(["files", "cases", "codes", "codings", "memos"]).multiple(true).required(true)))]
pub struct ImportArgs {
    #[command(flatten)]
    file: WriteArgs,

    /// Documents: docx, odt, rtf, html, srt, vtt, txt, md
    files: Vec<PathBuf>,

    /// A case table: csv
    #[arg(long, value_name = "FILE")]
    cases: Option<PathBuf>,

    /// A code system: csv or json
    #[arg(long, value_name = "FILE")]
    codes: Option<PathBuf>,

    /// Codings: csv or json
    #[arg(long, value_name = "FILE")]
    codings: Option<PathBuf>,

    /// Memos: csv
    #[arg(long, value_name = "FILE")]
    memos: Option<PathBuf>,

    /// The case of all documents given; it is made if there is none of this name
    #[arg(long, value_name = "NAME", requires = "files")]
    case: Option<String>,

    /// The group of the new documents; it is made if there is none of this name
    #[arg(long, value_name = "NAME", requires = "files")]
    group: Option<String>,

    /// Who made the codings that name no coder; the project's first coder if left out
    #[arg(long, value_name = "NAME", requires = "codings")]
    coder: Option<String>,

    #[command(flatten)]
    format: FormatArgs,
}

/// Imports.
pub fn run(args: &ImportArgs, console: &mut Console) -> Result {
    let mut project = open::to_write_much(&args.file.project, console)?;
    let readings = read::all(args)?;
    let mut report = report::Report::default();
    report.take_warnings(&readings, console);
    let stored = store::all(&mut project, args, readings, &mut report);
    open::say_moved(&mut project, console);
    // What was stored before a kind was refused is in the project, and is told.
    if args.format.json {
        console.json(&report)?;
    } else {
        report.say(&project, console)?;
    }
    stored.map(|()| Outcome::Done)
}
