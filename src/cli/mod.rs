//! The command line: one file per subcommand over the same engine as the window.
//!
//! A command reads its arguments, opens a project, calls the engine once or a few times and
//! writes lines through one [`console::Console`]. What it prints for people are sentences of
//! the fluent files; what it prints for programs (`--json`, csv of codings, ids) is the same
//! in every language. Exit codes: 0 done, 1 an error or findings, 2 wrong arguments.

mod analysis;
mod appendix;
mod args;
mod backup;
mod cases;
mod chart;
mod check;
mod code;
mod code_turns;
mod codebook;
mod configurations;
mod console;
mod contrast;
mod cooccurrence;
mod crosstab;
mod dictionary;
mod error;
mod export_codings;
mod export_memos;
mod export_transcript;
mod frequencies;
mod guide;
mod history;
mod import;
mod import_survey;
mod interrupt;
mod new;
mod open;
mod out;
mod report;
mod sample;
mod saturation;
mod search;
mod segments;
mod segments_query;
mod select;
mod sequence;
mod similarity;
mod summaries;
mod table;
mod table_args;
mod table_line;
mod undo;
mod voices;
mod window;
mod words;

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _};

use self::args::{Args, Command};
use self::console::Console;
use self::error::CliError;
use crate::i18n::Language;

/// What a command that ran to its end leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// All is well.
    Done,
    /// The command did its work, and found what is not well: exit code 1.
    Findings,
}

/// What a command gives back.
type Result<T = Outcome, E = CliError> = std::result::Result<T, E>;

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            // Clap knows where help and errors go; that nobody reads them is no error of ours.
            drop(error.print());
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let language = args.language.map_or_else(Language::of_system, Language::from);
    let mut console = Console::new(language);
    let outcome = run(args, &mut console).and_then(|outcome| console.flush().map(|()| outcome));
    match outcome {
        Ok(Outcome::Done) | Err(CliError::NobodyReads) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::FAILURE,
        Err(CliError::Said(message)) => {
            // What was done before stands above what went wrong.
            drop(console.flush());
            console.note(&message);
            ExitCode::FAILURE
        }
        Err(CliError::Usage(message)) => {
            drop(console.flush());
            let text = console.sentence(&message);
            drop(Args::command().error(clap::error::ErrorKind::ArgumentConflict, text).print());
            ExitCode::from(2)
        }
    }
}

fn run(args: Args, console: &mut Console) -> Result {
    let Some(command) = args.command else {
        return window::run(args.project, console);
    };
    if args.project.is_some() {
        return Err(CliError::Usage(crate::i18n::Message::new("cli-project-before-command")));
    }
    match command {
        Command::Sample(args) => sample::run(&args, console),
        Command::New(args) => new::run(&args, console),
        Command::Import(args) => import::run(&args, console),
        Command::ImportSurvey(args) => import_survey::run(&args, console),
        Command::Code(args) => code::run(&args, console),
        Command::CodeTurns(args) => code_turns::run(&args, console),
        Command::Undo(args) => undo::undo(&args, console),
        Command::Redo(args) => undo::redo(&args, console),
        Command::History(args) => history::run(&args, console),
        Command::Search(args) => search::run(&args, console),
        Command::Segments(args) => segments::run(&args, console),
        Command::Guide(args) => guide::run(&args, console),
        Command::Summaries(args) => summaries::run(&args, console),
        Command::Table(args) => table::run(&args, console),
        Command::Report(args) => report::run(&args, console),
        Command::Appendix(args) => appendix::run(&args, console),
        Command::Analysis(args) => analysis::run(&args, console),
        Command::Frequencies(args) => frequencies::run(&args, console),
        Command::Codebook(args) => codebook::run(&args, console),
        Command::Contrast(args) => contrast::run(&args, console),
        Command::Cooccurrence(args) => cooccurrence::run(&args, console),
        Command::Similarity(args) => similarity::run(&args, console),
        Command::Saturation(args) => saturation::run(&args, console),
        Command::Configurations(args) => configurations::run(&args, console),
        Command::Sequence(args) => sequence::run(&args, console),
        Command::Voices(args) => voices::run(&args, console),
        Command::Chart(args) => chart::run(&args, console),
        Command::Crosstab(args) => crosstab::run(&args, console),
        Command::Dictionary(args) => dictionary::run(&args, console),
        Command::Words(args) => words::run(&args, console),
        Command::Check(args) => check::run(&args, console),
        Command::Cases(args) => cases::run(&args, console),
        Command::ExportCases(args) => cases::export(&args, console),
        Command::ExportCodings(args) => export_codings::run(&args, console),
        Command::ExportMemos(args) => export_memos::run(&args, console),
        Command::ExportTranscript(args) => export_transcript::run(&args, console),
        Command::Backup(args) => backup::run(&args, console),
    }
}
