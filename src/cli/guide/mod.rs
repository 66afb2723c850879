//! `voces guide`: the interview guide.

mod suggest;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::args::{FormatArgs, ReadArgs, WriteArgs};
use super::console::Console;
use super::out::{not_read, of_output, refused};
use super::{Outcome, Result, open, table};
use crate::export::guide::{of_questions, save_guide, write_guide_markdown};
use crate::i18n::Message;
use crate::import;
use crate::model::Timestamp;
use crate::query::guide::{Outline, QuestionTable};

/// What `--help` says of the command.
pub const ABOUT: &str = "\
The interview guide: its topics, questions and conditional probes, and what became of them.

  print    the guide as markdown, or written to a file
  import   topics and questions from text, markdown or csv; what stands already is left as it is
  suggest  where in each transcript the questions were probably asked; nothing is stored
  table    questions by cases: asked and answered, asked, answered elsewhere, not asked, not yet
           looked at

In a text that is imported, headings are topics, lines are questions and indented lines are probes; \
what stands before a colon behind `if`, `si` or `falls` is the condition of a probe.";

const EXAMPLES: &str = "\
Examples:
  voces guide import study.voces guide.md
  voces guide print study.voces --out guide.docx
  voces guide suggest study.voces --document CSO3
  voces guide table study.voces --out questions.xlsx";

/// Arguments of `voces guide`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct GuideArgs {
    #[command(subcommand)]
    what: What,
}

/// What is done with the guide.
#[derive(Debug, Subcommand)]
enum What {
    /// Print the guide, or write it to a file
    Print {
        #[command(flatten)]
        file: ReadArgs,
        /// Write to this file: .md, .csv, .docx or .html
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Import topics, questions and probes
    Import {
        #[command(flatten)]
        file: WriteArgs,
        /// The guide: text, markdown or csv
        #[arg(value_name = "FILE")]
        guide: PathBuf,
    },
    /// List where the questions were probably asked
    Suggest(suggest::SuggestArgs),
    /// Print questions by cases
    Table {
        #[command(flatten)]
        file: ReadArgs,
        /// Write the table to a file, .csv or .xlsx; may be given several times
        #[arg(long, value_name = "FILE", value_parser = table::table_file)]
        out: Vec<PathBuf>,
        #[command(flatten)]
        format: FormatArgs,
    },
}

/// Does what is asked of the guide.
pub fn run(args: &GuideArgs, console: &mut Console) -> Result {
    match &args.what {
        What::Print { file, out } => {
            let project = open::to_read(file, console)?;
            let snapshot = project.snapshot();
            match out {
                None => {
                    let mut text = Vec::new();
                    let done = write_guide_markdown(&Outline::new(snapshot), console.catalog(), &mut text);
                    done.map_err(|error| of_output(&error))?;
                    console.text(String::from_utf8_lossy(&text).trim_end())?;
                }
                Some(path) => {
                    save_guide(path, snapshot, console.catalog()).map_err(|error| refused(path, error.message()))?;
                    table::say_written(std::slice::from_ref(path), console)?;
                }
            }
        }
        What::Import { file, guide } => {
            let bytes = std::fs::read(guide).map_err(|error| not_read(guide, &error))?;
            let name = guide.file_name().unwrap_or_default().to_string_lossy();
            let parsed = import::read_guide(&name, &bytes).map_err(|error| refused(guide, error.message()))?;
            for warning in &parsed.warnings {
                let message = Message::new("cli-import-warning").with("what", warning.message());
                console.note(&message.with("path", guide.display().to_string()));
            }
            let unnamed = console.catalog().text("guide-unnamed-topic").into_owned();
            let mut project = open::to_write_much(&file.project, console)?;
            let counts = project.import_guide(&parsed.value.with_name(&unnamed))?.output;
            console.line(
                &Message::new("guide-imported")
                    .with("topics", counts.n_topics)
                    .with("questions", counts.n_questions)
                    .with("probes", counts.n_probes),
            )?;
            open::say_moved(&mut project, console);
        }
        What::Suggest(args) => suggest::run(args, console)?,
        What::Table { file, out, format } => {
            let project = open::to_read(file, console)?;
            let snapshot = project.snapshot();
            let (outline, cells) = (Outline::new(snapshot), QuestionTable::new(snapshot));
            let written = of_questions(snapshot, &outline, &cells, console.catalog(), Timestamp::now());
            for path in out {
                table::save(path, &written)?;
            }
            if format.json {
                suggest::table_json(snapshot, &outline, &cells, console)?;
            } else if out.is_empty() {
                table::print(&written, console)?;
            } else {
                table::say_written(out, console)?;
            }
        }
    }
    Ok(Outcome::Done)
}
