//! `voces similarity`: how alike cases are.

use clap::{Args, ValueEnum};

use super::args::{OutArgs, ReadArgs, ScopeArgs};
use super::console::Console;
use super::{Result, open, table};
use crate::export::Table;
use crate::model::Timestamp;
use crate::query::Matrix;
use crate::query::similarity::{Coefficient, Similarity};

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Tell how alike cases are in what they speak of: a row and a column a case. Only codes without \
sub-codes enter unless --all-codes is given, because a code with sub-codes would count the same \
words twice. Which codes entered stands below the table.";

const EXAMPLES: &str = "\
Examples:
  voces similarity study.voces
  voces similarity study.voces --coefficient zeta --out cases.csv";

/// Arguments of `voces similarity`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct SimilarityArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// The measure of likeness
    #[arg(long, value_enum, default_value_t)]
    coefficient: CoefficientArg,

    /// Codes with sub-codes enter too
    #[arg(long)]
    all_codes: bool,

    #[command(flatten)]
    scope: ScopeArgs,

    #[command(flatten)]
    out: OutArgs,
}

/// The measure of likeness.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum CoefficientArg {
    /// Codes in both by codes in either
    #[default]
    Jaccard,
    /// Kuckartz and Rädiker's zeta
    Zeta,
    /// Codes in which both agree, by all
    SimpleMatching,
    /// Codes in both, by all
    RussellRao,
}

/// Prints or writes the table.
pub fn run(args: &SimilarityArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let coefficient = match args.coefficient {
        CoefficientArg::Jaccard => Coefficient::Jaccard,
        CoefficientArg::Zeta => Coefficient::Zeta,
        CoefficientArg::SimpleMatching => Coefficient::SimpleMatching,
        CoefficientArg::RussellRao => Coefficient::RussellRao,
    };
    let matrix = Matrix::new(snapshot, args.scope.spec(snapshot)?);
    let similarity = Similarity::new(&matrix, !args.all_codes);
    let labelled = args.out.labelled(snapshot);
    let made = Table::of_similarity(
        &labelled.snapshot,
        &matrix,
        &similarity,
        coefficient,
        console.catalog(),
        Timestamp::now(),
    );
    table::give(&labelled.noted(made, console.catalog()), &args.out, console)
}
