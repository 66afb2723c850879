//! What cases are grouped under by one variable.

use std::collections::{BTreeMap, HashMap};

use crate::model::{CaseId, CodeId, VariableId, VariableKind};
use crate::project::Snapshot;
use crate::query::cases::{Categories, Reading, read_value};
use crate::query::matrix::{GroupBy, GroupVariable};

/// The values of a variable in order, and which of them each case has.
#[derive(Debug, Default)]
pub(in crate::query) struct GroupLabels {
    names: Vec<String>,
    of_case: HashMap<CaseId, Vec<usize>>,
}

impl GroupLabels {
    pub(in crate::query) fn new(snapshot: &Snapshot, by: &GroupBy) -> Self {
        match by.by {
            GroupVariable::Variable(variable) => Self::of_variable(snapshot, variable, &by.bands),
            GroupVariable::Position(code) => Self::of_position(snapshot, code),
        }
    }

    /// The places of a case's values, smallest first; where it has none, the place behind all.
    pub(in crate::query) fn of(&self, case: CaseId) -> Vec<usize> {
        self.of_case.get(&case).cloned().unwrap_or_else(|| vec![self.names.len()])
    }

    /// What is called by a place; none for no value.
    pub(in crate::query) fn name(&self, place: usize) -> Option<&str> {
        self.names.get(place).map(String::as_str)
    }

    fn of_variable(snapshot: &Snapshot, id: VariableId, bands: &[String]) -> Self {
        let Some(variable) = snapshot.variable(id) else { return Self::default() };
        let categories = Categories::new(snapshot);
        let bands = Bands::new(bands, variable.kind);
        let names = categories.list(snapshot, variable).into_iter().map(|category| category.name);
        // Bands come first, in their order; what fits none stands under its own words.
        let mut places: BTreeMap<(usize, usize), String> = BTreeMap::new();
        let mut place_of: HashMap<String, (usize, usize)> = HashMap::new();
        for (rank, name) in names.enumerate() {
            let (place, shown) = match bands.of(&name) {
                Some(band) => ((band, 0), bands.name(band)),
                None => ((usize::MAX, rank), name.clone()),
            };
            places.insert(place, shown);
            place_of.insert(name, place);
        }
        let order: HashMap<(usize, usize), usize> = places.keys().copied().zip(0..).collect();
        let mut of_case: HashMap<CaseId, Vec<usize>> = HashMap::new();
        for value in snapshot.values().filter(|value| value.variable == id) {
            let place = place_of.get(categories.of(value)).and_then(|place| order.get(place));
            of_case.entry(value.case).or_default().extend(place);
        }
        Self { names: places.into_values().collect(), of_case: sorted(of_case) }
    }

    fn of_position(snapshot: &Snapshot, code: CodeId) -> Self {
        let Some(scale) = snapshot.position_scale(code) else { return Self::default() };
        let options = snapshot.position_options(scale.id);
        let places: HashMap<_, usize> = options.iter().map(|option| option.id).zip(0..).collect();
        let mut of_case: HashMap<CaseId, Vec<usize>> = HashMap::new();
        for row in snapshot.case_positions(scale.id) {
            of_case.entry(row.case).or_default().extend(places.get(&row.option));
        }
        Self { names: options.iter().map(|option| option.text.clone()).collect(), of_case: sorted(of_case) }
    }
}

fn sorted(mut of_case: HashMap<CaseId, Vec<usize>>) -> HashMap<CaseId, Vec<usize>> {
    #[allow(clippy::iter_over_hash_type, reason = "each is sorted by itself")]
    for places in of_case.values_mut() {
        places.sort_unstable();
        places.dedup();
    }
    of_case.retain(|_, places| !places.is_empty());
    of_case
}

/// Bands of numbers or dates.
struct Bands<'b> {
    starts: Vec<(Reading, &'b str)>,
    kind: VariableKind,
}

impl<'b> Bands<'b> {
    fn new(starts: &'b [String], kind: VariableKind) -> Self {
        let is_measured = matches!(kind, VariableKind::Number | VariableKind::Date);
        let read = |text: &'b String| (read_value(text, kind), text.trim());
        let mut starts: Vec<_> = starts.iter().filter(|_| is_measured).map(read).collect();
        starts.retain(|(reading, _)| reading.unfit().is_none());
        starts.sort_by(|a, b| a.0.order(&b.0));
        Self { starts, kind }
    }

    /// The band of a value; none without bands, and for what does not fit the kind.
    fn of(&self, text: &str) -> Option<usize> {
        let reading = read_value(text, self.kind);
        (!self.starts.is_empty() && reading.unfit().is_none())
            .then(|| self.starts.partition_point(|(start, _)| start.order(&reading).is_le()))
    }

    fn name(&self, band: usize) -> String {
        match (band.checked_sub(1).map(|at| self.starts[at].1), self.starts.get(band).map(|start| start.1)) {
            (None, Some(end)) => format!("< {end}"),
            (Some(start), Some(end)) => format!("{start} – < {end}"),
            (Some(start), None) => format!("≥ {start}"),
            (None, None) => String::new(),
        }
    }
}
