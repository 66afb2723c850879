//! `voces contrast`: what all cases say, what only one says, what nobody says.

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::args::{FormatArgs, OutArgs, ReadArgs, ScopeArgs};
use super::console::Console;
use super::error::CliError;
use super::{Outcome, Result, open, table};
use crate::export::Table;
use crate::i18n::Message;
use crate::model::Timestamp;
use crate::project::Snapshot;
use crate::query::contrast::{Contrast, ContrastFilter, ContrastSpec, Grouping};

/// What `--help` says of the command.
pub const ABOUT: &str = "\
Tell in sentences what all cases speak of, what only one speaks of, what nobody speaks of, and \
what differs between groups of cases, each with the paragraphs it rests on. A case speaks of a \
code where it has a coding of it or of a code below it. A case of which a person has confirmed \
that the code's questions were not asked is named as such and never said to be silent.";

const EXAMPLES: &str = "\
Examples:
  voces contrast study.voces
  voces contrast study.voces --filter only-one
  voces contrast study.voces --filter differs --by Formalization --out contrast.docx";

/// Arguments of `voces contrast`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct ContrastArgs {
    #[command(flatten)]
    file: ReadArgs,

    /// Only the codes of which this is true; without it all codes
    #[arg(long, value_enum)]
    filter: Option<FilterArg>,

    /// Compare groups of cases: the categories of this variable
    #[arg(long, value_name = "VARIABLE", conflicts_with = "by_case_groups")]
    by: Option<String>,

    /// Compare the groups of cases that the study has
    #[arg(long)]
    by_case_groups: bool,

    #[command(flatten)]
    scope: ScopeArgs,

    #[command(flatten)]
    out: OutArgs,

    #[command(flatten)]
    format: FormatArgs,
}

/// Which codes are told of.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum FilterArg {
    /// Every case speaks of it
    All,
    /// Every case but one
    AllButOne,
    /// One case
    OnlyOne,
    /// No case
    None,
    /// Cases of one group and none of another
    Differs,
}

/// A sentence, as `--json` prints it.
#[derive(Serialize)]
struct JsonSentence<'c> {
    code: String,
    sentence: String,
    between_groups: Option<String>,
    cases: Vec<&'c str>,
    not_asked: Vec<&'c str>,
    of: usize,
    groups: Vec<JsonGroup<'c>>,
    codings: Vec<String>,
}

/// How many cases of a group speak of a code.
#[derive(Serialize)]
struct JsonGroup<'c> {
    name: &'c str,
    cases: usize,
    of: usize,
}

/// Prints or writes the sentences.
pub fn run(args: &ContrastArgs, console: &mut Console) -> Result {
    let project = open::to_read(&args.file, console)?;
    let snapshot = project.snapshot();
    let by = grouping(snapshot, args)?;
    let filter = args.filter.map(|filter| match filter {
        FilterArg::All => ContrastFilter::All,
        FilterArg::AllButOne => ContrastFilter::AllButOne,
        FilterArg::OnlyOne => ContrastFilter::OnlyOne,
        FilterArg::None => ContrastFilter::Nobody,
        FilterArg::Differs => ContrastFilter::Differs,
    });
    if filter == Some(ContrastFilter::Differs) && by.is_none() {
        return Err(CliError::Usage(Message::new("contrast-cli-needs-by")));
    }
    let contrast = Contrast::new(snapshot, &ContrastSpec { scope: args.scope.spec(snapshot)?, by });
    if args.format.json {
        let sentences: Vec<_> =
            contrast.told(filter).into_iter().map(|row| sentence(snapshot, &contrast, row, console)).collect();
        console.json(&sentences)?;
        return Ok(Outcome::Done);
    }
    let made = Table::of_contrast(snapshot, &contrast, filter, console.catalog(), Timestamp::now());
    table::give(&made, &args.out, console)
}

fn grouping(snapshot: &Snapshot, args: &ContrastArgs) -> Result<Option<Grouping>> {
    let Some(name) = &args.by else { return Ok(args.by_case_groups.then_some(Grouping::CaseGroups)) };
    let variable = snapshot.variables().into_iter().find(|variable| variable.name == *name);
    match variable {
        Some(variable) => Ok(Some(Grouping::Variable(variable.id))),
        None => Err(Message::new("contrast-cli-no-variable").with("name", name.clone()).into()),
    }
}

fn sentence<'c>(snapshot: &Snapshot, contrast: &'c Contrast, row: usize, console: &Console) -> JsonSentence<'c> {
    let told = &contrast.rows[row];
    let names = |places: &[usize]| places.iter().map(|&place| contrast.cases[place].name.as_str()).collect();
    let groups = contrast.groups.iter().zip(&told.in_groups);
    JsonSentence {
        code: snapshot.codes().path(told.code),
        sentence: console.catalog().say(&contrast.sentence(row)),
        between_groups: contrast.group_sentence(row).map(|message| console.catalog().say(&message)),
        cases: names(&told.present),
        not_asked: names(&told.not_asked),
        of: contrast.cases.len(),
        groups: groups.map(|(group, &cases)| JsonGroup { name: &group.name, cases, of: group.cases.len() }).collect(),
        codings: contrast.evidence(snapshot, row).into_iter().map(|at| at.id.to_string()).collect(),
    }
}
