//! The arguments that say which matrix is wanted, and the matrix that they say.

use clap::Args;

use super::args::ScopeArgs;
use super::{Result, select};
use crate::i18n::Message;
use crate::project::Snapshot;
use crate::query::matrix::{
    CellText, ColumnKey, GroupBy, GroupVariable, Measure, Normalise, Order, RecordingUnit, columns_of,
};
use crate::query::{Columns, MatrixSpec};

/// What stands before the code by which cases are placed.
pub const POSITION: &str = "position:";
/// What stands before the variables.
pub const VARIABLE: &str = "variable:";

/// Which matrix is wanted.
#[derive(Clone, Debug, Args)]
pub struct MatrixArgs {
    /// What stands in the columns: cases, documents, groups, sets, speakers, roles, coders, case-groups,
    /// topics, questions, or variable:NAME[,NAME...] (position:CODE for positions; \, for a comma in a name)
    #[arg(long, value_name = "COLUMNS", default_value = "cases")]
    columns: String,

    /// Where bands of a number or date begin, such as Age=18,30; may be given several times
    #[arg(long = "bands", value_name = "VARIABLE=START,...")]
    bands: Vec<String>,

    /// What a cell counts: codings, mentions, presence, units, words, share or weight
    #[arg(long, default_value = "codings", value_parser = measure)]
    measure: Measure,

    /// The recording unit of --measure units: case, document, turn or answer
    #[arg(long, default_value = "case", value_parser = unit)]
    unit: RecordingUnit,

    /// How many words an interviewer's turn within a mention has at most
    #[arg(long, value_name = "N", default_value_t = 5)]
    gap_words: u32,

    /// Words in the cells instead: first-quote, quotes, summary or position
    #[arg(long, value_parser = text)]
    text: Option<CellText>,

    /// What numbers are set against: none, row, column, total, per-1000-words or cases-with-code
    #[arg(long, default_value = "none", value_parser = normalise)]
    normalise: Normalise,

    /// The order of the columns: position, name, similarity, hand (see --column) or variable:NAME
    #[arg(long, default_value = "position")]
    order: String,

    /// With --order hand: a column by its name, the first one first; may be given several times
    #[arg(long = "column", value_name = "NAME")]
    by_hand: Vec<String>,

    /// Tell the sum of the sub-codes beside the total
    #[arg(long)]
    with_sums: bool,

    /// Print 0 in all empty cells, whether the question was asked and the documents are finished or not
    #[arg(long)]
    no_legend: bool,

    #[command(flatten)]
    scope: ScopeArgs,
}

impl MatrixArgs {
    /// The matrix that is meant, with the names looked up in a project.
    pub fn spec(&self, snapshot: &Snapshot) -> Result<MatrixSpec> {
        let mut spec = MatrixSpec {
            columns: self.columns(snapshot)?,
            measure: self.measure,
            text: self.text,
            normalise: self.normalise,
            gap_words: self.gap_words,
            recording_unit: self.unit,
            with_sums: self.with_sums,
            with_reasons: !self.no_legend,
            ..self.scope.spec(snapshot)?
        };
        spec.order = self.order(snapshot, &spec)?;
        Ok(spec)
    }

    fn columns(&self, snapshot: &Snapshot) -> Result<Columns> {
        let Some(names) = self.columns.strip_prefix(VARIABLE) else {
            let columns = Columns::of_word(&self.columns);
            return Ok(columns.ok_or_else(|| Message::new("matrix-cli-columns").with("name", self.columns.as_str()))?);
        };
        let mut groups = Vec::new();
        for name in parts(names, ',') {
            let by = variable(snapshot, &name)?;
            let bands = self.bands.iter().filter_map(|band| band.rsplit_once('='));
            let own = bands.filter(|(of, _)| variable(snapshot, of).is_ok_and(|of| of == by));
            let bands = own.flat_map(|(_, starts)| parts(starts, ',')).collect();
            groups.push(GroupBy { by, bands });
        }
        Ok(Columns::Groups(groups))
    }

    fn order(&self, snapshot: &Snapshot, spec: &MatrixSpec) -> Result<Order> {
        match self.order.as_str() {
            "position" => Ok(Order::Position),
            "name" => Ok(Order::Name),
            "similarity" => Ok(Order::Similarity),
            "hand" => {
                let columns = columns_of(snapshot, spec);
                let key = |name: &String| -> Result<ColumnKey> {
                    let found = columns.iter().find(|column| column.name == *name);
                    let found = found.map(|column| column.key.clone());
                    Ok(found.ok_or_else(|| Message::new("matrix-cli-column").with("name", name.as_str()))?)
                };
                self.by_hand.iter().map(key).collect::<Result<Vec<_>>>().map(Order::Hand)
            }
            other => match other.strip_prefix(VARIABLE) {
                Some(name) => Ok(Order::Variable(variable(snapshot, &parts(name, ',').concat())?)),
                None => Err(Message::new("matrix-cli-order").with("name", other).into()),
            },
        }
    }
}

/// The variable of a name, or the positions by a code.
fn variable(snapshot: &Snapshot, name: &str) -> Result<GroupVariable> {
    if let Some(code) = name.strip_prefix(POSITION) {
        return Ok(GroupVariable::Position(select::code(snapshot, code)?.id));
    }
    let found = snapshot.variables().into_iter().find(|variable| variable.name == name.trim());
    let found = found.map(|variable| GroupVariable::Variable(variable.id));
    Ok(found.ok_or_else(|| Message::new("matrix-cli-variable").with("name", name))?)
}

/// The parts of a list; a mark behind a backslash belongs to its part.
fn parts(text: &str, mark: char) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = if c == '\\' { chars.next_if(|&next| next == mark || next == '\\') } else { None };
        match (next, parts.last_mut()) {
            (None, _) if c == mark => parts.push(String::new()),
            (next, Some(part)) => part.push(next.unwrap_or(c)),
            (_, None) => {}
        }
    }
    parts
}

fn of_words<T: Copy>(all: &[T], word: impl Fn(T) -> &'static str, wanted: &str) -> Result<T, String> {
    let words: Vec<&str> = all.iter().map(|&one| word(one)).collect();
    all.iter().copied().find(|&one| word(one) == wanted).ok_or_else(|| format!("[{}]", words.join(", ")))
}

fn measure(text: &str) -> Result<Measure, String> {
    of_words(&Measure::ALL, Measure::word, text)
}

fn unit(text: &str) -> Result<RecordingUnit, String> {
    of_words(&RecordingUnit::ALL, RecordingUnit::word, text)
}

fn normalise(text: &str) -> Result<Normalise, String> {
    of_words(&Normalise::ALL, Normalise::word, text)
}

fn text(text: &str) -> Result<CellText, String> {
    of_words(&CellText::ALL, CellText::word, text)
}
