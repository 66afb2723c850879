//! `voces words`: words and phrases by frequency.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::Args;

use super::args::{OutArgs, ReadArgs};
use super::console::Console;
use super::{Result, open, out, select, table};
use crate::export::Table;
use crate::model::Timestamp;
use crate::project::Progress;
use crate::query::words::{MAX_PHRASE, WordCounts, WordSpec, stop_words_of};

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Count the words that respondents say, or phrases of several words, the most frequent first. Stop \
words of the documents' languages (Spanish, English, German) are left out, in phrases at their \
ends. Words are equal but for capitals; accents make a difference.";

const EXAMPLES: &str = "\
Examples:
  voces words study.voces --limit 50
  voces words study.voces --phrase 3 --min-count 2
  voces words study.voces --stems --code \"Fear\" --out words.xlsx";

/// Arguments of `voces words`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct WordsArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// Count phrases of so many words
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=MAX_PHRASE as i64))]
    phrase: u8,

    /// Count the forms of a word together, by their stem
    #[arg(long)]
    stems: bool,

    /// Read what interviewers say too
    #[arg(long)]
    interviewers: bool,

    /// Keep stop words
    #[arg(long)]
    keep_stop_words: bool,

    /// Leave out the words of this file too, one a line
    #[arg(long, value_name = "FILE")]
    stop_words: Option<PathBuf>,

    /// Leave out shorter words
    #[arg(long, value_name = "N", default_value_t = 1)]
    min_characters: usize,

    /// Leave out what is said fewer times
    #[arg(long, value_name = "N", default_value_t = 1)]
    min_count: u32,

    /// Only words coded with this code or one below it; may be given several times
    #[arg(long = "code", value_name = "CODE")]
    codes: Vec<String>,

    /// Only this document; may be given several times
    #[arg(long = "document", value_name = "DOCUMENT")]
    documents: Vec<String>,

    /// A column for each case too
    #[arg(long)]
    by_case: bool,

    /// How many rows the table has
    #[arg(long, value_name = "N", default_value_t = 100)]
    limit: usize,

    #[command(flatten)]
    out: OutArgs,
}

/// Prints or writes the table.
pub fn run(args: &WordsArgs, console: &mut Console) -> Result {
    let own_stop_words = match &args.stop_words {
        None => BTreeSet::new(),
        Some(path) => {
            let bytes = std::fs::read(path).map_err(|error| out::not_read(path, &error))?;
            stop_words_of(&String::from_utf8_lossy(&bytes))
        }
    };
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let codes: Vec<_> = args.codes.iter().map(|name| Ok(select::code(snapshot, name)?.id)).collect::<Result<_>>()?;
    let documents: BTreeSet<_> =
        args.documents.iter().map(|name| select::document(snapshot, name)).collect::<Result<_>>()?;
    let spec = WordSpec {
        documents: (!documents.is_empty()).then_some(documents),
        with_interviewers: args.interviewers,
        n: usize::from(args.phrase),
        stems: args.stems,
        without_stop_words: !args.keep_stop_words,
        own_stop_words,
        min_characters: args.min_characters,
        min_count: args.min_count,
        coded: (!codes.is_empty()).then_some(codes),
    };
    let counts = WordCounts::new(snapshot, spec, &Progress::default()).unwrap_or_default();
    let labelled = args.out.labelled(snapshot);
    let by_case = args.by_case.then(|| counts.by_case(snapshot, args.limit));
    let made =
        Table::of_words(&labelled.snapshot, &counts, args.limit, by_case.as_ref(), console.catalog(), Timestamp::now());
    table::give(&labelled.noted(made, console.catalog()), &args.out, console)
}
