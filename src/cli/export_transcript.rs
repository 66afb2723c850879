//! `voces export-transcript`: transcripts for print, with the codes in the margin.

use std::path::PathBuf;

use clap::Args;

use super::args::ReadArgs;
use super::console::Console;
use super::out::refused;
use super::{Outcome, Result, open, select, table};
use crate::export::transcript::{TranscriptOptions, save_transcript};
use crate::model::{DocumentId, Timestamp};

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Write transcripts to be printed or sent: the complete text with paragraph numbers and speakers, and \
in the margin the codes that begin or go on beside each paragraph. The ending of FILE names the \
format: docx, html (a page made to be printed from the browser, with brackets in the colours of the \
codes), md or txt. Date, coders and codes stand on top. Only codings of the main run are shown.";

const EXAMPLES: &str = "\
Examples:
  voces export-transcript study.voces --document CSO3 --out cso3.docx
  voces export-transcript study.voces --document CSO3 --code Solidarity --comments --out cso3.html
  voces export-transcript study.voces --no-codes --out all.txt";

/// Arguments of `voces export-transcript`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ExportTranscriptArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// Write to this file: .docx, .html, .md or .txt
    #[arg(long, value_name = "FILE")]
    out: PathBuf,

    /// Only this document (name); several times for several, in this order
    #[arg(long = "document", value_name = "NAME")]
    documents: Vec<String>,

    /// Only this code with its sub-codes (path or id); several times for several
    #[arg(long = "code", value_name = "CODE", conflicts_with = "no_codes")]
    codes: Vec<String>,

    /// Leave the codes out
    #[arg(long)]
    no_codes: bool,

    /// Print comments on codings, and the memos of documents and passages
    #[arg(long)]
    comments: bool,

    /// Print what interviewers say as dark as everything else
    #[arg(long)]
    no_dimming: bool,
}

/// Writes the transcripts.
pub fn run(args: &ExportTranscriptArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let mut documents: Vec<DocumentId> = Vec::new();
    for name in &args.documents {
        let document = select::document(snapshot, name)?;
        if !documents.contains(&document) {
            documents.push(document);
        }
    }
    if documents.is_empty() {
        documents.extend(snapshot.documents().map(|entry| entry.document.id));
    }
    let mut options = TranscriptOptions {
        with_codes: !args.no_codes,
        with_comments: args.comments,
        dims_interviewer: !args.no_dimming,
        at: Timestamp::now(),
        ..TranscriptOptions::default()
    };
    for name in &args.codes {
        options.codes.extend(snapshot.codes().with_descendants(select::code(snapshot, name)?.id));
    }
    save_transcript(&args.out, snapshot, &documents, &options, console.catalog(), &|_| true)
        .map_err(|error| refused(&args.out, error.message()))?;
    table::say_written(std::slice::from_ref(&args.out), console)?;
    Ok(Outcome::Done)
}
