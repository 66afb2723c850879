//! `voces sequence`: which code follows which.

use clap::{Args, ValueEnum};

use super::args::{OutArgs, ReadArgs, ScopeArgs};
use super::console::Console;
use super::{Result, open, table};
use crate::export::Table;
use crate::model::Timestamp;
use crate::query::sequence::{Sequence, SequenceSpec, Within};

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Count which code follows which within a document: a row the first code, a column the one that \
follows. Codings are taken in the order of their starts; each code of a place is followed by each \
other code of the next place.";

const EXAMPLES: &str = "\
Examples:
  voces sequence study.voces
  voces sequence study.voces --within turn --main-only
  voces sequence study.voces --within paragraphs --paragraphs 2 --out sequence.xlsx";

/// Arguments of `voces sequence`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct SequenceArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// How far one code may follow another
    #[arg(long, value_enum, default_value_t)]
    within: WithinArg,

    /// How many paragraphs on, for --within paragraphs; 0 is the same paragraph
    #[arg(long, value_name = "N", default_value_t = 1)]
    paragraphs: u32,

    /// Codes count as the main category above them, or as the code named with --code
    #[arg(long)]
    main_only: bool,

    #[command(flatten)]
    scope: ScopeArgs,

    #[command(flatten)]
    out: OutArgs,
}

/// How far one code may follow another.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum WithinArg {
    /// Anywhere in the document
    #[default]
    Document,
    /// In the same turn
    Turn,
    /// At most so many paragraphs on
    Paragraphs,
}

impl WithinArg {
    /// The reach, with the number of paragraphs.
    pub const fn within(self, paragraphs: u32) -> Within {
        match self {
            Self::Document => Within::Document,
            Self::Turn => Within::Turn,
            Self::Paragraphs => Within::Paragraphs(paragraphs),
        }
    }
}

/// Prints or writes the table.
pub fn run(args: &SequenceArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let within = args.within.within(args.paragraphs);
    let spec = SequenceSpec { within, main_only: args.main_only, scope: args.scope.spec(snapshot)? };
    let found = Sequence::new(snapshot, spec);
    let labelled = args.out.labelled(snapshot);
    let made = Table::of_sequence(&labelled.snapshot, &found, console.catalog(), Timestamp::now());
    table::give(&labelled.noted(made, console.catalog()), &args.out, console)
}
