//! `voces appendix`: everything that an examiner asks for.

use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::args::{PaperArg, ReadArgs};
use super::console::Console;
use super::out::refused;
use super::{Outcome, Result, interrupt, open, table};
use crate::export::appendix::{AppendixFormat, AppendixSpec, progress_message, save_appendix};
use crate::model::Timestamp;
use crate::project::Progress;

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Write the appendix of the study into a folder: case table, overview of the interviews, guide, \
transcription rules, coding guideline, category system with codings and cases, codes by cases, \
evidence, summaries, and the transcripts with paragraph numbers. Tables have numbered captions, \
wide ones stand sideways. Parts that the study has nothing for are left out.";

const EXAMPLES: &str = "\
Examples:
  voces appendix study.voces --out appendix --with-codes
  voces appendix study.voces --out appendix --format pdf --paper letter --labels en --lang en
  voces appendix study.voces --out appendix --format odt --parts";

/// Arguments of `voces appendix`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct AppendixArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// The folder, which is made where there is none
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,

    /// The format; pdf needs LibreOffice
    #[arg(long, value_enum, default_value_t)]
    format: FormatArg,

    /// The paper
    #[arg(long, value_enum, default_value_t)]
    paper: PaperArg,

    /// Call codes by their labels in this language (en, es, de, ...), as far as they have any
    #[arg(long, value_name = "LANGUAGE", default_value = "")]
    labels: String,

    /// Print the codes in the margin of the transcripts
    #[arg(long)]
    with_codes: bool,

    /// Write a file for each part
    #[arg(long)]
    parts: bool,
}

/// The format of an appendix.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum FormatArg {
    /// Word
    #[default]
    Docx,
    /// LibreOffice
    Odt,
    /// Print
    Pdf,
}

/// Writes the appendix.
pub fn run(args: &AppendixArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let progress = Arc::new(Progress::default());
    interrupt::cancels(&progress);
    let spec = AppendixSpec {
        format: match args.format {
            FormatArg::Docx => AppendixFormat::Docx,
            FormatArg::Odt => AppendixFormat::Odt,
            FormatArg::Pdf => AppendixFormat::Pdf,
        },
        paper: args.paper.into(),
        labels: args.labels.trim().to_owned(),
        with_codes: args.with_codes,
        is_in_parts: args.parts,
        at: Timestamp::now(),
    };
    let goes_on = |done, all| {
        console.progress(&progress_message(done, all));
        !progress.is_cancelled()
    };
    let saved = save_appendix(&args.out, project.snapshot(), &spec, console.catalog(), &goes_on);
    console.end_progress();
    let files = saved.map_err(|error| refused(&args.out, error.message()))?;
    table::say_written(&files, console)?;
    Ok(Outcome::Done)
}
