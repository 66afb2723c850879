//! `voces export-memos`: the memos, to be read or to be imported again.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::args::ReadArgs;
use super::console::Console;
use super::out::{of_output, refused};
use super::{Outcome, Result, open, select, table};
use crate::export::CsvOptions;
use crate::export::memos::{save_memos, write_memos_csv};
use crate::model::MemoKind;
use crate::query::{MemoOrder, MemoSpec, list_memos};

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Write the memos: each with its type, where it hangs, the passage it is on, its coder and its date. \
The ending of FILE names the format: docx, html or md to be read, csv to be worked with. Filter, \
coders and date stand on top (not in csv). Without --out, csv is printed. `voces import --memos` \
reads the csv again.

In csv a text that a spreadsheet would take for a formula (it begins with = + - @, tab or return) \
gets an apostrophe before it; --raw leaves every text as it is.";

const EXAMPLES: &str = "\
Examples:
  voces export-memos study.voces --out memos.docx
  voces export-memos study.voces --type diary --out diary.md
  voces export-memos study.voces --code Solidarity --raw > memos.csv";

/// Arguments of `voces export-memos`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ExportMemosArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// Write to this file: .docx, .html, .md or .csv
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,

    /// Only memos of this type
    #[arg(long = "type", value_name = "TYPE")]
    kind: Option<KindArg>,

    /// Only memos that are bound or refer to this document (name); several times for several
    #[arg(long = "document", value_name = "NAME")]
    documents: Vec<String>,

    /// Only memos that are bound or refer to this code (path or id); several times for several
    #[arg(long = "code", value_name = "CODE")]
    codes: Vec<String>,

    /// Only memos that contain these words, whatever their accents and capitals
    #[arg(long, value_name = "WORDS")]
    contains: Option<String>,

    /// The order of the memos
    #[arg(long, value_enum, default_value = "place")]
    order: OrderArg,

    /// Leave texts in csv as they are, though a spreadsheet may take some for formulas
    #[arg(long)]
    raw: bool,
}

/// What a memo is about.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum KindArg {
    /// Ideas that lead to theory
    Theory,
    /// Decisions of method
    Method,
    /// What a category means
    Definition,
    /// A description of a case
    Case,
    /// Remarks on language
    Language,
    /// Entries of the research diary
    Diary,
    /// Anything else
    Free,
}

/// The order of the memos.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum OrderArg {
    /// Through project, documents, codes and cases
    Place,
    /// What was changed last first
    Newest,
    /// By title
    Title,
}

/// Writes the memos.
pub fn run(args: &ExportMemosArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let mut spec = MemoSpec {
        kind: args.kind.map(kind),
        text: args.contains.clone().unwrap_or_default(),
        order: match args.order {
            OrderArg::Place => MemoOrder::Place,
            OrderArg::Newest => MemoOrder::Newest,
            OrderArg::Title => MemoOrder::Title,
        },
        ..MemoSpec::default()
    };
    for name in &args.documents {
        spec.documents.push(select::document(snapshot, name)?);
    }
    for name in &args.codes {
        spec.codes.push(select::code(snapshot, name)?.id);
    }
    let memos = list_memos(snapshot, &spec);
    match &args.out {
        None => {
            let options = CsvOptions { raw: args.raw, ..CsvOptions::default() };
            write_memos_csv(snapshot, &memos, options, console.out()).map_err(|error| of_output(&error))?;
        }
        Some(path) => {
            save_memos(path, snapshot, &memos, &spec, args.raw, console.catalog())
                .map_err(|error| refused(path, error.message()))?;
            table::say_written(std::slice::from_ref(path), console)?;
        }
    }
    Ok(Outcome::Done)
}

const fn kind(arg: KindArg) -> MemoKind {
    match arg {
        KindArg::Theory => MemoKind::Theory,
        KindArg::Method => MemoKind::Method,
        KindArg::Definition => MemoKind::Definition,
        KindArg::Case => MemoKind::Case,
        KindArg::Language => MemoKind::Language,
        KindArg::Diary => MemoKind::Diary,
        KindArg::Free => MemoKind::Free,
    }
}
