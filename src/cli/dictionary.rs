//! `voces dictionary`: the words of the project's categories by case.

use std::collections::BTreeSet;

use clap::Args;

use super::args::{OutArgs, ReadArgs};
use super::console::Console;
use super::{Result, open, select, table};
use crate::export::Table;
use crate::i18n::Message;
use crate::model::Timestamp;
use crate::project::Progress;
use crate::query::dictionary::{DictionaryCounts, DictionarySpec, NamedCategory, categories};
use crate::query::words::WordSpec;

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Count how often each case says the words of each category of words that the project keeps. A * in \
a word stands for any letters (migr*); words are equal but for capitals, and accents make a \
difference. One category counts a word once: the longest entry is taken.";

/// Arguments of `voces dictionary`.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  voces dictionary study.voces\n  voces dictionary study.voces --category Law --out words.xlsx"
)]
pub struct DictionaryArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// Only this category; may be given several times
    #[arg(long = "category", value_name = "CATEGORY")]
    categories: Vec<String>,

    /// Read what interviewers say too
    #[arg(long)]
    interviewers: bool,

    /// Only words coded with this code or one below it; may be given several times
    #[arg(long = "code", value_name = "CODE")]
    codes: Vec<String>,

    /// Only this document; may be given several times
    #[arg(long = "document", value_name = "DOCUMENT")]
    documents: Vec<String>,

    #[command(flatten)]
    out: OutArgs,
}

/// Prints or writes the table.
pub fn run(args: &DictionaryArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let mut known: Vec<NamedCategory> = categories(snapshot);
    if !args.categories.is_empty() {
        for name in &args.categories {
            if !known.iter().any(|named| named.name == name.trim()) {
                return Err(Message::new("views-cli-no-category").with("name", name.as_str()).into());
            }
        }
        known.retain(|named| args.categories.iter().any(|name| named.name == name.trim()));
    }
    if known.is_empty() {
        return Err(Message::new("views-cli-no-categories").into());
    }
    let codes: Vec<_> = args.codes.iter().map(|name| Ok(select::code(snapshot, name)?.id)).collect::<Result<_>>()?;
    let documents: BTreeSet<_> =
        args.documents.iter().map(|name| select::document(snapshot, name)).collect::<Result<_>>()?;
    let scope = WordSpec {
        documents: (!documents.is_empty()).then_some(documents),
        with_interviewers: args.interviewers,
        coded: (!codes.is_empty()).then_some(codes),
        ..WordSpec::default()
    };
    let spec = DictionarySpec { categories: known, scope };
    let counts = DictionaryCounts::new(snapshot, spec, &Progress::default()).unwrap_or_default();
    let labelled = args.out.labelled(snapshot);
    let made = Table::of_dictionary(&labelled.snapshot, &counts, console.catalog(), Timestamp::now());
    table::give(&labelled.noted(made, console.catalog()), &args.out, console)
}
