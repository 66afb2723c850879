//! `voces analysis`: any table by its name, or as the window wrote it down.

use clap::Args;

use super::args::{OutArgs, ReadArgs};
use super::console::Console;
use super::{CliError, Result, open, table};
use crate::export::Analysis;
use crate::i18n::Message;
use crate::model::Timestamp;

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Print or write any table: the cases, the interviews with date, mode, minutes and words, the guide, \
the transcription rules, the segments of each category case by case, the summaries, and those that \
have commands of their own. WHICH is a name, or the JSON that the window shows with its choices.

  cases  interviews  guide  questions  transcription_rules  codebook  frequencies  matrix
  evidence  summaries  cooccurrence  similarity  saturation  configurations  sequence
  voices  words";

const EXAMPLES: &str = "\
Examples:
  voces analysis study.voces interviews --out interviews.docx
  voces analysis study.voces evidence --labels en --out evidence.odt";

/// Arguments of `voces analysis`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct AnalysisArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// Which table
    #[arg(value_name = "WHICH")]
    which: String,

    #[command(flatten)]
    out: OutArgs,
}

/// Prints or writes the table.
pub fn run(args: &AnalysisArgs, console: &mut Console) -> Result {
    let names: Vec<&str> = Analysis::all().iter().map(Analysis::name).collect();
    let analysis = Analysis::parse(&args.which).ok_or_else(|| {
        CliError::Usage(Message::new("report-cli-which").with("which", &*args.which).with("names", names.join(", ")))
    })?;
    let project = open::to_read(&args.file, console)?;
    let labelled = args.out.labelled(project.snapshot());
    let made = analysis.table(&labelled.snapshot, console.catalog(), Timestamp::now());
    table::give(&labelled.noted(made, console.catalog()), &args.out, console)
}
