//! `voces code-turns`: all turns of speakers, or all answers to a question, under one code.

use clap::Args;

use super::args::WriteArgs;
use super::console::Console;
use super::{Outcome, Result, open, select};
use crate::i18n::Message;
use crate::model::DocumentId;
use crate::query::speakers::{TurnsOf, segments_of};

/// What `--help` says of the command.
pub const ABOUT: &str = "Code every turn of the speakers named, or every answer to a question, as one \
step. A turn is coded without its label and the times at its ends. A question is a turn of an \
interviewer that holds the words; its answer is all that is said until the next question. What this \
coder has coded so already is left as it is.";

const EXAMPLES: &str = "\
Examples:
  voces code-turns study.voces --speaker CSO3 --code \"Own words\"
  voces code-turns study.voces --question \"olla común\" --code Beginnings --dry-run";

/// Arguments of `voces code-turns`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct CodeTurnsArgs {
    #[command(flatten)]
    file: WriteArgs,

    /// A speaker's label; may be given several times
    #[arg(long = "speaker", value_name = "LABEL", required_unless_present = "question")]
    speakers: Vec<String>,

    /// Words of a question; capitals and accents do not matter
    #[arg(long, value_name = "WORDS", conflicts_with = "speakers")]
    question: Option<String>,

    /// The code: its path, or its id in the codes file
    #[arg(long, value_name = "CODE")]
    code: String,

    /// Only this document; may be given several times
    #[arg(long = "document", value_name = "DOCUMENT")]
    documents: Vec<String>,

    /// Say what would be coded, and change nothing
    #[arg(long)]
    dry_run: bool,
}

/// Codes them.
pub fn run(args: &CodeTurnsArgs, console: &mut Console) -> Result {
    let mut project = open::to_write(&args.file.project)?;
    let snapshot = project.snapshot();
    let code = select::code(snapshot, &args.code)?.id;
    let documents = args.documents.iter().map(|name| select::document(snapshot, name));
    let documents: Vec<DocumentId> = documents.collect::<Result<_>>()?;
    let of = args.question.clone().map_or_else(|| TurnsOf::Speakers(args.speakers.clone()), TurnsOf::Question);
    let segments = segments_of(snapshot, &documents, &of);
    if args.dry_run {
        console.line(&Message::new("cli-code-turns-would").with("n", segments.len()))?;
        return Ok(Outcome::Done);
    }
    let coded = project.code_segments(&segments, code)?.output;
    open::say_moved(&mut project, console);
    console.line(&Message::new("cli-code-turns").with("n", coded.n_made).with("standing", coded.n_standing))?;
    Ok(Outcome::Done)
}
