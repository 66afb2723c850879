//! By what cases are put into groups.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::ContrastCase;
use crate::model::{CaseId, VariableId};
use crate::project::Snapshot;
use crate::query::cases::Categories;

/// By what cases are put into groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// The categories of a variable.
    Variable(VariableId),
    /// The groups of cases that the study has.
    CaseGroups,
}

/// A group of the cases that are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What it is called.
    pub name: String,
    /// Its cases, as places of [`super::Contrast::cases`]; never empty.
    pub cases: Vec<usize>,
}

/// What the groups are called by, and those that have a case, in the study's order.
pub(super) fn of(snapshot: &Snapshot, by: Grouping, cases: &[ContrastCase]) -> (Option<String>, Vec<Group>) {
    let group = |name: String, members: &HashSet<CaseId>| {
        let cases = (0..cases.len()).filter(|&place| members.contains(&cases[place].id)).collect();
        Group { name, cases }
    };
    let (name, mut groups): (_, Vec<Group>) = match by {
        Grouping::CaseGroups => {
            let of = |id| snapshot.cases_of_group(id).iter().map(|member| member.case).collect::<HashSet<_>>();
            let groups = snapshot.case_groups().into_iter().map(|row| group(row.name.clone(), &of(row.id)));
            (None, groups.collect())
        }
        Grouping::Variable(id) => {
            let Some(variable) = snapshot.variable(id) else { return (None, Vec::new()) };
            let categories = Categories::new(snapshot);
            let mut members: HashMap<&str, HashSet<CaseId>> = HashMap::new();
            for value in snapshot.values().filter(|value| value.variable == id) {
                members.entry(categories.of(value)).or_default().insert(value.case);
            }
            let nobody = HashSet::new();
            let listed = categories.list(snapshot, variable).into_iter();
            let groups = listed.map(|category| {
                let members = members.get(category.name.as_str()).unwrap_or(&nobody);
                group(category.name, members)
            });
            (Some(variable.name.clone()), groups.collect())
        }
    };
    groups.retain(|group| !group.cases.is_empty());
    (name, groups)
}
