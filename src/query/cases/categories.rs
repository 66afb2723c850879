//! What values are counted under: filters, columns and tables ask here and nowhere else.

use std::collections::{BTreeMap, HashMap};

use super::read_value;
use crate::model::{CaseId, Value, Variable, VariableId};
use crate::project::Snapshot;

/// What a value is counted under: the category of its wording where one is given, else the value
/// itself.
pub fn category_of<'s>(snapshot: &'s Snapshot, value: &'s Value) -> &'s str {
    let option = snapshot.options_of(value.variable).into_iter().find(|option| option.text == value.text);
    option.map(|option| option.category.as_str()).filter(|category| !category.is_empty()).unwrap_or(&value.text)
}

/// A category of a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// What it is called in the study's own language.
    pub name: String,
    /// The wordings that are counted under it, with how many values have each; those that no
    /// value has are options only.
    pub wordings: Vec<(String, usize)>,
    /// How many cases have a value of it.
    pub n_cases: usize,
}

/// [`category_of`] for many values: the options are looked at once.
#[derive(Clone, Debug, Default)]
pub struct Categories<'s> {
    said: HashMap<VariableId, HashMap<&'s str, &'s str>>,
}

impl<'s> Categories<'s> {
    /// Of all variables.
    pub fn new(snapshot: &'s Snapshot) -> Self {
        let variables = snapshot.variables().into_iter().map(|variable| variable.id);
        Self { said: variables.map(|id| (id, snapshot.categories_of(id))).collect() }
    }

    /// What a value is counted under.
    pub fn of(&self, value: &'s Value) -> &'s str {
        self.of_wording(value.variable, &value.text)
    }

    /// What a wording of a variable is counted under.
    pub fn of_wording(&self, variable: VariableId, text: &'s str) -> &'s str {
        self.said.get(&variable).and_then(|said| said.get(text)).copied().unwrap_or(text)
    }

    /// What a name that was chosen stands for: the category of that name, else the one that the
    /// wording of that name is counted under since it was chosen.
    pub fn meant_by(&self, variable: VariableId, name: &'s str) -> &'s str {
        let is_category = self.said.get(&variable).is_some_and(|said| said.values().any(|category| *category == name));
        if is_category { name } else { self.of_wording(variable, name) }
    }

    /// The categories of a variable: those with options first, in the order of the options; then
    /// the others in the order of the variable's kind.
    pub fn list(&self, snapshot: &'s Snapshot, variable: &Variable) -> Vec<Category> {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        let mut cases: HashMap<&str, Vec<CaseId>> = HashMap::new();
        for value in snapshot.values().filter(|value| value.variable == variable.id) {
            *counts.entry(value.text.as_str()).or_default() += 1;
            cases.entry(self.of(value)).or_default().push(value.case);
        }
        let mut places: BTreeMap<usize, Category> = BTreeMap::new();
        let mut place_of: HashMap<&str, usize> = HashMap::new();
        let options = snapshot.options_of(variable.id);
        let mut rest: Vec<&str> = counts.keys().copied().collect();
        rest.retain(|text| !options.iter().any(|option| option.text == *text));
        rest.sort_by(|a, b| read_value(a, variable.kind).order(&read_value(b, variable.kind)).then_with(|| a.cmp(b)));
        for text in options.iter().map(|option| option.text.as_str()).chain(rest) {
            let name = self.of_wording(variable.id, text);
            let next = places.len();
            let place = *place_of.entry(name).or_insert(next);
            let category = places.entry(place).or_insert_with(|| {
                let mut of = cases.remove(name).unwrap_or_default();
                of.sort_unstable();
                of.dedup();
                Category { name: name.to_owned(), wordings: Vec::new(), n_cases: of.len() }
            });
            category.wordings.push((text.to_owned(), counts.get(text).copied().unwrap_or(0)));
        }
        places.into_values().collect()
    }
}
