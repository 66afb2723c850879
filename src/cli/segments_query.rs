//! What `voces segments` asks for.

use std::collections::BTreeSet;

use clap::{Args, ValueEnum};

use super::{Result, select};
use crate::i18n::Message;
use crate::model::{CodeId, DocumentId, Run};
use crate::project::Snapshot;
use crate::query::listing::{Arrangement, GroupBy, SortBy};
use crate::query::retrieval::{Condition, Prompted, Unit, WeightRange};
use crate::query::{Combine, RetrievalSpec};

/// The arguments that say what is listed, and in which order.
#[derive(Debug, Args)]
pub struct QueryArgs {
    /// A code: its path, or its id in the codes file; may be given several times
    #[arg(long = "code", value_name = "CODE")]
    codes: Vec<String>,

    /// Leave the sub-codes of the codes out
    #[arg(long, requires = "codes")]
    exact: bool,

    /// Only this document; may be given several times
    #[arg(long = "document", value_name = "DOCUMENT")]
    documents: Vec<String>,

    /// How the segments of the codes must lie
    #[arg(long, value_name = "WAY", default_value = "any-of")]
    way: Way,

    /// The other code of inside, outside, followed-by and without; may be given several times
    #[arg(long = "other", value_name = "CODE")]
    others: Vec<String>,

    /// How many paragraphs near and followed-by reach; 0 is the same paragraph
    #[arg(long, value_name = "N", default_value_t = 1)]
    within: u32,

    /// How far without and missing look
    #[arg(long, value_name = "UNIT", default_value = "document")]
    unit: UnitArg,

    /// Only codings by this coder; may be given several times
    #[arg(long = "coder", value_name = "NAME")]
    coders: Vec<String>,

    /// Only codings with a weight in this range: 50, or 10-50
    #[arg(long, value_name = "RANGE")]
    weight: Option<String>,

    /// With --weight: also those without a weight
    #[arg(long, requires = "weight")]
    unweighted: bool,

    /// Only segments that answer a question of the guide, one that their code is linked to, or
    /// none: in documents in which the places of questions are confirmed
    #[arg(long, value_name = "WHICH")]
    prompted: Option<PromptedArg>,

    /// Only cases with this value: NAME=VALUE; of one variable several are alternatives, several
    /// variables must all hold
    #[arg(long = "variable", value_name = "NAME=VALUE")]
    variables: Vec<String>,

    /// In which run the codings were made: main, intra, second or pilot N
    #[arg(long, value_name = "RUN", default_value = "main")]
    run: String,

    /// By what the list is sorted
    #[arg(long, value_name = "ORDER", default_value = "document")]
    sort: Sort,

    /// How the list is grouped in docx, md and html
    #[arg(long, value_name = "GROUP")]
    group: Option<Group>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Way {
    /// Every segment of the codes
    AnyOf,
    /// The parts where segments of all the codes overlap
    AllOf,
    /// Near one of each other code
    Near,
    /// In a turn that has all the codes
    SameTurn,
    /// Within a segment of another code
    Inside,
    /// Overlapped by no segment of another code
    Outside,
    /// With a segment of another code behind
    FollowedBy,
    /// Overlapped by no other code at all
    Only,
    /// In a document or turn without another code
    Without,
    /// The documents or turns without the codes
    Missing,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum UnitArg {
    Document,
    Turn,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum PromptedArg {
    /// The answer to any question of the guide
    Answer,
    /// The answer to a question that the code is linked to
    Own,
    /// In no answer to a question of the guide
    Unprompted,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Sort {
    Document,
    Case,
    Code,
    Weight,
    Length,
    Newest,
    Coder,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Group {
    Document,
    Case,
    Code,
    Coder,
}

impl QueryArgs {
    /// What is asked, with ids for names.
    pub fn spec(&self, snapshot: &Snapshot) -> Result<RetrievalSpec> {
        let codes = |names: &[String]| -> Result<Vec<CodeId>> {
            names.iter().map(|name| Ok(select::code(snapshot, name)?.id)).collect()
        };
        let all = || snapshot.codes().codes().iter().map(|code| code.id).collect();
        let documents = self.documents.iter().map(|name| select::document(snapshot, name));
        Ok(RetrievalSpec {
            documents: documents.collect::<Result<Vec<DocumentId>>>()?,
            codes: if self.codes.is_empty() { all() } else { codes(&self.codes)? },
            with_subcodes: !self.exact && !self.codes.is_empty(),
            combine: self.combine(codes(&self.others)?),
            run: self.run()?,
            coders: self.coders.iter().map(|name| select::coder(snapshot, name)).collect::<Result<_>>()?,
            conditions: self.conditions(snapshot)?,
            weight: self.weight()?,
            prompted: self.prompted.map(|prompted| match prompted {
                PromptedArg::Answer => Prompted::Answer,
                PromptedArg::Own => Prompted::Own,
                PromptedArg::Unprompted => Prompted::Unprompted,
            }),
        })
    }

    /// Order and groups.
    pub fn arrangement(&self) -> Arrangement {
        let sort = match self.sort {
            Sort::Document => SortBy::Document,
            Sort::Case => SortBy::Case,
            Sort::Code => SortBy::Code,
            Sort::Weight => SortBy::Weight,
            Sort::Length => SortBy::Length,
            Sort::Newest => SortBy::Newest,
            Sort::Coder => SortBy::Coder,
        };
        let group = match self.group {
            None => GroupBy::Nothing,
            Some(Group::Document) => GroupBy::Document,
            Some(Group::Case) => GroupBy::Case,
            Some(Group::Code) => GroupBy::Code,
            Some(Group::Coder) => GroupBy::Coder,
        };
        Arrangement { sort, reversed: false, group }
    }

    fn combine(&self, of: Vec<CodeId>) -> Combine {
        let (within, unit) = (
            self.within,
            match self.unit {
                UnitArg::Document => Unit::Document,
                UnitArg::Turn => Unit::Turn,
            },
        );
        match self.way {
            Way::AnyOf => Combine::AnyOf,
            Way::AllOf => Combine::AllOf,
            Way::Near => Combine::Near { within },
            Way::SameTurn => Combine::SameTurn,
            Way::Inside => Combine::Inside { of },
            Way::Outside => Combine::Outside { of },
            Way::FollowedBy => Combine::FollowedBy { of, within },
            Way::Only => Combine::Only,
            Way::Without => Combine::Without { of, unit },
            Way::Missing => Combine::Missing { unit },
        }
    }

    fn run(&self) -> Result<Run> {
        let pilot = self.run.strip_prefix("pilot").and_then(|n| n.trim().parse().ok()).map(Run::Pilot);
        match self.run.as_str() {
            "main" => Ok(Run::Main),
            "intra" => Ok(Run::Intra),
            "second" => Ok(Run::Second),
            _ => pilot.ok_or_else(|| Message::new("segments-cli-run").with("run", self.run.clone()).into()),
        }
    }

    fn weight(&self) -> Result<Option<WeightRange>> {
        let Some(text) = &self.weight else { return Ok(None) };
        let (min, max) = text.split_once('-').unwrap_or((text, text));
        let number = |text: &str| text.trim().parse::<u8>().ok().filter(|&weight| weight <= 100);
        match (number(min), number(max)) {
            (Some(min), Some(max)) if min <= max => Ok(Some(WeightRange { min, max, unweighted: self.unweighted })),
            _ => Err(Message::new("segments-cli-weight").with("range", text.clone()).into()),
        }
    }

    fn conditions(&self, snapshot: &Snapshot) -> Result<Vec<Condition>> {
        let mut conditions: Vec<Condition> = Vec::new();
        for text in &self.variables {
            let unknown = || Message::new("segments-cli-variable").with("text", text.clone());
            let (name, value) = text.split_once('=').ok_or_else(unknown)?;
            let variables = snapshot.variables();
            let variable = variables.iter().find(|variable| variable.name == name.trim()).ok_or_else(unknown)?.id;
            let value = value.trim().to_owned();
            match conditions.iter_mut().find(|condition| condition.variable == variable) {
                Some(condition) => drop(condition.values.insert(value)),
                None => conditions.push(Condition { variable, values: BTreeSet::from([value]) }),
            }
        }
        Ok(conditions)
    }
}
