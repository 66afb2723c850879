//! `voces saturation`: which new codes each case brings.

use clap::Args;

use super::args::{OutArgs, ReadArgs, ScopeArgs};
use super::console::Console;
use super::{Result, open, table};
use crate::export::Table;
use crate::i18n::Message;
use crate::model::Timestamp;
use crate::query::Matrix;
use crate::query::saturation::Saturation;

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Tell which new codes each case brings, in the order of the cases or in the order given with \
--case. Beside it stands how many codes so many cases have on average over all possible orders.";

/// Arguments of `voces saturation`.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  voces saturation study.voces\n  voces saturation study.voces --case CSO3 --case CSO1"
)]
pub struct SaturationArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// The next case; may be given several times, and the others follow in their order
    #[arg(long = "case", value_name = "CASE")]
    cases: Vec<String>,

    #[command(flatten)]
    scope: ScopeArgs,

    #[command(flatten)]
    out: OutArgs,
}

/// Prints or writes the table.
pub fn run(args: &SaturationArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let matrix = Matrix::new(snapshot, args.scope.spec(snapshot)?);
    let n = matrix.n_compared();
    let mut order: Vec<usize> = Vec::with_capacity(n);
    for name in &args.cases {
        let place = matrix.columns[..n].iter().position(|column| column.name == name.trim());
        let place = place.ok_or_else(|| Message::new("compare-cli-no-case").with("name", name.as_str()))?;
        if !order.contains(&place) {
            order.push(place);
        }
    }
    let rest: Vec<usize> = (0..n).filter(|place| !order.contains(place)).collect();
    order.extend(rest);
    let curve = Saturation::new(&matrix, Some(order));
    let labelled = args.out.labelled(snapshot);
    let made = Table::of_saturation(&labelled.snapshot, &matrix, &curve, console.catalog(), Timestamp::now());
    table::give(&labelled.noted(made, console.catalog()), &args.out, console)
}
