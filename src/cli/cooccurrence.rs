//! `voces cooccurrence`: codes by codes.

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::args::{FormatArgs, OutArgs, ReadArgs, ScopeArgs};
use super::console::Console;
use super::{Outcome, Result, open, table};
use crate::export::{CooccurrenceCell, Table};
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::cooccurrence::{Cooccurrence, CooccurrenceSpec, Relation};

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Count which codes occur together: a row and a column a code. What together means is chosen with \
--relation and told with the numbers. A code is never compared with a code above it.";

const EXAMPLES: &str = "\
Examples:
  voces cooccurrence study.voces
  voces cooccurrence study.voces --relation near --paragraphs 1 --cell touched
  voces cooccurrence study.voces --with-sub-codes --cell jaccard --out codes.xlsx";

/// Arguments of `voces cooccurrence`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct CooccurrenceArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// When two segments are together
    #[arg(long, value_enum, default_value_t)]
    relation: RelationArg,

    /// How many paragraphs may lie between, for --relation near; 0 is the same paragraph
    #[arg(long, value_name = "N", default_value_t = 1)]
    paragraphs: u32,

    /// What a cell tells
    #[arg(long, value_enum, default_value_t)]
    cell: CellArg,

    /// Codes count with their sub-codes
    #[arg(long)]
    with_sub_codes: bool,

    #[command(flatten)]
    scope: ScopeArgs,

    #[command(flatten)]
    out: OutArgs,

    #[command(flatten)]
    format: FormatArgs,
}

/// When two segments are together.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum RelationArg {
    /// They share a character
    #[default]
    Overlap,
    /// They are the same
    Segment,
    /// They touch one turn
    Turn,
    /// They lie close to each other
    Near,
    /// They stand in one case
    Case,
}

/// What a cell tells.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum CellArg {
    /// Pairs of segments
    #[default]
    Pairs,
    /// Of the row's segments those together with the column's code
    Touched,
    /// Characters that both cover
    Characters,
    /// The same, as a share of what either covers
    Jaccard,
    /// Cases with a pair
    Cases,
}

impl RelationArg {
    /// The relation, with the number of paragraphs.
    pub const fn relation(self, paragraphs: u32) -> Relation {
        match self {
            Self::Overlap => Relation::Overlap,
            Self::Segment => Relation::SameSegment,
            Self::Turn => Relation::SameTurn,
            Self::Near => Relation::Near(paragraphs),
            Self::Case => Relation::SameCase,
        }
    }
}

impl From<CellArg> for CooccurrenceCell {
    fn from(cell: CellArg) -> Self {
        match cell {
            CellArg::Pairs => Self::Pairs,
            CellArg::Touched => Self::Touched,
            CellArg::Characters => Self::Characters,
            CellArg::Jaccard => Self::Jaccard,
            CellArg::Cases => Self::Cases,
        }
    }
}

/// Two codes, as `--json` prints them.
#[derive(Serialize)]
struct JsonPair {
    first: String,
    second: String,
    first_segments: u32,
    second_segments: u32,
    pairs: u32,
    first_touched: u32,
    second_touched: u32,
    shared_characters: u64,
    character_jaccard: Option<f64>,
    c_coefficient: Option<f64>,
    cases: u32,
    of_cases: usize,
}

/// Prints or writes the table.
pub fn run(args: &CooccurrenceArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let relation = args.relation.relation(args.paragraphs);
    let scope = args.scope.spec(snapshot)?;
    let found = Cooccurrence::new(snapshot, CooccurrenceSpec { relation, with_sub_codes: args.with_sub_codes, scope });
    if args.format.json {
        console.json(&pairs(snapshot, &found))?;
        return Ok(Outcome::Done);
    }
    let labelled = args.out.labelled(snapshot);
    let made =
        Table::of_cooccurrence(&labelled.snapshot, &found, args.cell.into(), console.catalog(), Timestamp::now());
    table::give(&labelled.noted(made, console.catalog()), &args.out, console)
}

/// The codes that occur together, two by two.
fn pairs(snapshot: &Snapshot, found: &Cooccurrence) -> Vec<JsonPair> {
    let n = found.codes.len();
    let all = (0..n).flat_map(|first| (first + 1..n).map(move |second| (first, second)));
    let pair = |(first, second): (usize, usize)| {
        let pair = found.pair(first, second);
        let path = |at: usize| snapshot.codes().path(found.codes[at]);
        (pair.pairs > 0 || pair.shared_characters > 0).then(|| JsonPair {
            first: path(first),
            second: path(second),
            first_segments: found.n_codings[first],
            second_segments: found.n_codings[second],
            pairs: pair.pairs,
            first_touched: pair.touched.0,
            second_touched: pair.touched.1,
            shared_characters: pair.shared_characters,
            character_jaccard: found.character_jaccard(first, second),
            c_coefficient: found.c_coefficient(first, second),
            cases: pair.cases,
            of_cases: found.n_cases,
        })
    };
    all.filter_map(pair).collect()
}
