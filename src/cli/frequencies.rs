//! `voces frequencies`: how often each code is used.

use clap::Args;

use super::args::{OutArgs, ReadArgs, ScopeArgs};
use super::console::Console;
use super::{Result, open, table};
use crate::export::Analysis;
use crate::i18n::Message;
use crate::model::Timestamp;
use crate::query::frequency::FrequencyBy;

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Tell how often each code is used: segments of its own, segments and distinct passages with those \
below it, documents and cases, and each as a share of all. Codes without any segment are rows. \
With --by cases, groups or the name of a variable, cases are told apart.";

const EXAMPLES: &str = "\
Examples:
  voces frequencies study.voces
  voces frequencies study.voces --by groups --out frequencies.docx
  voces frequencies study.voces --by Gender --labels en --out frequencies.xlsx";

/// Arguments of `voces frequencies`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct FrequenciesArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// Tell cases apart: `cases`, `groups`, or the name of a variable
    #[arg(long, value_name = "WHAT")]
    by: Option<String>,

    #[command(flatten)]
    scope: ScopeArgs,

    #[command(flatten)]
    out: OutArgs,
}

/// Prints or writes the table.
pub fn run(args: &FrequenciesArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let by = match args.by.as_deref().map(str::trim) {
        None => FrequencyBy::Nothing,
        Some("cases") => FrequencyBy::Cases,
        Some("groups") => FrequencyBy::Groups,
        Some(name) => {
            let variable = snapshot.variables().into_iter().find(|variable| variable.name == name);
            let variable = variable.ok_or_else(|| Message::new("report-cli-variable").with("name", name))?;
            FrequencyBy::Variable(variable.id)
        }
    };
    let scope = args.scope.spec(snapshot)?;
    let labelled = args.out.labelled(snapshot);
    let made = Analysis::Frequencies { scope, by }.table(&labelled.snapshot, console.catalog(), Timestamp::now());
    table::give(&labelled.noted(made, console.catalog()), &args.out, console)
}
