//! `voces import`: documents, cases, codes, codings and memos from files.
//!
//! All files are read before anything is stored, so that a file that cannot be read leaves
//! the project as it was. Then cases and documents are one operation, and each other kind one
//! more, all or nothing, in the order in which they refer to each other: codes, codings, memos.

mod args;
mod dry_run;
mod read;
mod report;
mod store;

use std::sync::Arc;

pub use args::ImportArgs;

use super::console::Console;
use super::{Outcome, Result, open};
use crate::project::Progress;

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Import documents (docx, odt, rtf, pdf, html, srt, vtt, txt, md), and with the options a case table, codes, codings and memos. \
Several files at once, with their cases and groups, are one step, stored whole or not at all; \
Ctrl+C while it runs leaves nothing behind. A file that is in the project already is not imported \
again. --dry-run prints what would come in. Of a folder the files with known endings are taken.

A document is assigned to the case whose name its own name equals or holds; those that fit no \
case are listed, and --case assigns them: give the same files again with it.

  --cases    csv, xlsx, xls or ods: a case a row, its name in the first column, a variable a column; several
             values in a cell are parted by ` | `
  --codes    csv or json: id, name, parent (an id or a path), color, description; also
             definition, rule, anchor, memo, origin (deductive or inductive)
  --codings  csv or json: document (or doc), start, end, code (a path \"A > B\" or an id of the
             codes file), also coder, weight, comment; instead of start and end, paragraph and
             quote. Positions count Unicode scalar values from 0, the end is exclusive, and
             are checked against the text; one wrong coding refuses the file
  --memos    csv: kind (document, segment, code, case or project), target, title, text,
             type (theory, method, definition, case, language, diary or free), start, end";

/// Imports.
pub fn run(args: &ImportArgs, console: &mut Console) -> Result {
    args.check()?;
    let progress = Arc::new(Progress::default());
    super::interrupt::cancels(&progress);
    if args.dry_run {
        let project = open::to_look(&args.file.project)?;
        let readings = read::all(args, &progress, console)?;
        return dry_run::run(&project, args, &readings, console);
    }
    let mut project = open::to_write_much(&args.file.project, console)?;
    let readings = read::all(args, &progress, console)?;
    let mut report = report::Report::default();
    report.take_warnings(&readings, console);
    let stored = store::all(&mut project, args, readings, &mut report, &progress);
    open::say_moved(&mut project, console);
    // What was stored before a kind was refused is in the project, and is told.
    if args.format.json {
        console.json(&report)?;
    } else {
        report.say(&project, console)?;
    }
    stored.map(|()| Outcome::Done)
}
