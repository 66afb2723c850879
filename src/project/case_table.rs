//! The table of cases and variables: its cells, one by one, pasted and imported.

use std::collections::{HashMap, HashSet};

use super::cases::case_names;
use super::value_options::Options;
use super::{Op, OpOutput, Project, ProjectError, Result, Snapshot, Tx, checked_name};
use crate::model::*;

/// What importing a case table did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CaseTableReport {
    /// How many rows the table had.
    pub n_cases: usize,
    /// How many of the cases are new.
    pub n_new: usize,
    /// How many variables the table had.
    pub n_variables: usize,
}

/// A case of an edit of the table: one that stands, or the n-th new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CaseRef {
    /// One that stands.
    Standing(CaseId),
    /// The n-th of [`CaseTableEdit::new_cases`].
    New(usize),
}

/// A variable of an edit of the table: one that stands, or the n-th new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VariableRef {
    /// One that stands.
    Standing(VariableId),
    /// The n-th of [`CaseTableEdit::new_variables`].
    New(usize),
}

/// Many changes of the table of cases and variables that are one step: a paste, a fill, an
/// import.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseTableEdit {
    /// The names of new cases, put behind the others in this order.
    pub new_cases: Vec<String>,
    /// New variables, put behind the others in this order.
    pub new_variables: Vec<(String, VariableKind)>,
    /// New names of cases that stand.
    pub renamed: Vec<(CaseId, String)>,
    /// The new values of cells; none empties one. Of a cell that is named twice the last counts.
    pub values: Vec<(CaseRef, VariableRef, Vec<String>)>,
    /// What wordings are counted under, as [`Project::set_categories`] says it.
    pub categories: Vec<(VariableRef, String, String)>,
    /// Cases put into groups of this name, which are made where they do not stand.
    pub groups: Vec<(CaseRef, String)>,
    /// Documents and speakers given to cases, beside what they have.
    pub parts: Vec<(CaseRef, DocumentId, Option<SpeakerId>)>,
}

impl CaseTableEdit {
    /// True where nothing would be done.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// How many cases are touched.
    pub fn n_cases(&self) -> usize {
        let mut touched: HashSet<CaseRef> = self.values.iter().map(|(case, ..)| *case).collect();
        touched.extend((0..self.new_cases.len()).map(CaseRef::New));
        touched.extend(self.renamed.iter().map(|(id, _)| CaseRef::Standing(*id)));
        touched.extend(self.groups.iter().map(|(case, _)| *case));
        touched.extend(self.parts.iter().map(|(case, ..)| *case));
        touched.len()
    }
}

impl Project {
    /// Sets the values of one case for one variable; none takes them away. White space around
    /// a value is taken off.
    pub fn set_values(&mut self, case: CaseId, variable: VariableId, values: &[String]) -> Result<OpOutput<()>> {
        self.snapshot.case(case).ok_or_else(|| ProjectError::UnknownCase(case.to_string()))?;
        self.known_variable(variable)?;
        self.transact(Op::SetValues { case }, |tx| {
            let standing = tx.before.values_of(case, variable).into_iter().map(AsRef::as_ref).collect();
            Cells::default().store(tx, case, variable, standing, values)?.finish(tx)
        })
    }

    /// Does many changes of the table at once: all of them or, with an error, none.
    pub fn edit_case_table(&mut self, edit: &CaseTableEdit) -> Result<OpOutput<Vec<CaseId>>> {
        self.check_table_edit(edit)?;
        self.transact(Op::EditCaseTable { n: edit.n_cases() }, |tx| store_edit(tx, edit))
    }

    /// Stores a case table: new cases and variables are added, values of known cases are
    /// replaced for the variables that the table has.
    pub fn import_case_table(&mut self, table: &DraftCaseTable) -> Result<OpOutput<CaseTableReport>> {
        self.transact(Op::ImportCaseTable { n: table.cases.len() }, |tx| store_case_table(tx, table).map(|done| done.0))
    }

    /// Refuses an edit after which two cases or two variables had one name, or that names what
    /// does not stand.
    pub(super) fn check_table_edit(&self, edit: &CaseTableEdit) -> Result<()> {
        let snapshot = &self.snapshot;
        let renamed: HashMap<CaseId, &str> = edit.renamed.iter().map(|(id, name)| (*id, name.as_str())).collect();
        let mut names = HashSet::new();
        let standing =
            snapshot.cases.values().map(|case| renamed.get(&case.id).map_or(case.name.as_str(), |name| *name));
        for name in standing.chain(edit.new_cases.iter().map(String::as_str)) {
            let name = checked_name(name)?;
            if let Some(twice) = names.replace(name) {
                return Err(ProjectError::NameTaken(twice));
            }
        }
        let mut names: HashSet<String> = snapshot.variables.values().map(|variable| variable.name.clone()).collect();
        for (name, _) in &edit.new_variables {
            if let Some(twice) = names.replace(checked_name(name)?) {
                return Err(ProjectError::NameTaken(twice));
            }
        }
        let cases = edit.values.iter().map(|(case, ..)| *case);
        let cases = cases.chain(edit.groups.iter().map(|(case, _)| *case)).chain(edit.parts.iter().map(|part| part.0));
        for case in cases.chain(edit.renamed.iter().map(|(id, _)| CaseRef::Standing(*id))) {
            match case {
                CaseRef::Standing(id) if snapshot.case(id).is_none() => {
                    return Err(ProjectError::UnknownCase(id.to_string()));
                }
                CaseRef::New(n) if n >= edit.new_cases.len() => return Err(ProjectError::UnknownCase(n.to_string())),
                _ => {}
            }
        }
        let variables = edit.values.iter().map(|(_, variable, _)| *variable);
        for variable in variables.chain(edit.categories.iter().map(|(variable, ..)| *variable)) {
            match variable {
                VariableRef::Standing(id) => drop(self.known_variable(id)?),
                VariableRef::New(n) if n >= edit.new_variables.len() => {
                    return Err(ProjectError::UnknownObject(n as i64));
                }
                VariableRef::New(_) => {}
            }
        }
        for (_, text, _) in &edit.categories {
            if text.trim().is_empty() {
                return Err(ProjectError::NameEmpty);
            }
        }
        edit.parts.iter().try_for_each(|(_, document, speaker)| self.check_part(*document, *speaker))
    }
}

/// Does all changes of an edit that was checked; gives the new cases.
pub(super) fn store_edit(tx: &mut Tx<'_>, edit: &CaseTableEdit) -> Result<Vec<CaseId>> {
    let before = tx.before;
    let last = before.cases.values().map(|row| row.position).max().unwrap_or(0);
    let mut new_cases = Vec::with_capacity(edit.new_cases.len());
    for (name, position) in edit.new_cases.iter().zip(last + 1..) {
        new_cases.push(Case { id: tx.new_id(), name: checked_name(name)?, position, external_id: None });
    }
    tx.insert_all(&new_cases)?;
    let last = before.variables.values().map(|row| row.position).max().unwrap_or(0);
    let mut new_variables = Vec::with_capacity(edit.new_variables.len());
    for ((name, kind), position) in edit.new_variables.iter().zip(last + 1..) {
        new_variables.push(Variable { id: tx.new_id(), name: checked_name(name)?, kind: *kind, position });
    }
    tx.insert_all(&new_variables)?;
    let mut renamed = Vec::with_capacity(edit.renamed.len());
    for (id, name) in &edit.renamed {
        let row = before.case(*id).ok_or_else(|| ProjectError::UnknownCase(id.to_string()))?;
        renamed.push(Case { name: checked_name(name)?, ..(**row).clone() });
    }
    tx.update_all(&renamed)?;
    let new_cases: Vec<CaseId> = new_cases.iter().map(|case| case.id).collect();
    let new_variables: Vec<VariableId> = new_variables.iter().map(|variable| variable.id).collect();
    let case_of = |case: CaseRef| match case {
        CaseRef::Standing(id) => id,
        CaseRef::New(n) => new_cases[n],
    };
    let variable_of = |variable: VariableRef| match variable {
        VariableRef::Standing(id) => id,
        VariableRef::New(n) => new_variables[n],
    };
    let standing = standing_values(before);
    let mut last: HashMap<(CaseRef, VariableRef), usize> = HashMap::new();
    for (n, (case, variable, _)) in edit.values.iter().enumerate() {
        last.insert((*case, *variable), n);
    }
    let mut cells = Cells::default();
    for (n, (case, variable, values)) in edit.values.iter().enumerate() {
        if last[&(*case, *variable)] == n {
            let (case, variable) = (case_of(*case), variable_of(*variable));
            let now = standing.get(&(case, variable)).cloned().unwrap_or_default();
            cells = cells.store(tx, case, variable, now, values)?;
        }
    }
    cells.finish(tx)?;
    let categories = edit
        .categories
        .iter()
        .map(|(variable, text, category)| (variable_of(*variable), text.trim().to_owned(), category.trim().to_owned()));
    set_categories(tx, categories.collect())?;
    put_in_groups(tx, edit.groups.iter().map(|(case, name)| (case_of(*case), name.as_str())).collect())?;
    add_parts(tx, edit.parts.iter().map(|(case, at, who)| (case_of(*case), *at, *who)).collect())?;
    Ok(new_cases)
}

/// The values of each cell, in order.
fn standing_values(before: &Snapshot) -> HashMap<(CaseId, VariableId), Vec<&Value>> {
    let mut cells: HashMap<(CaseId, VariableId), Vec<&Value>> = HashMap::new();
    for value in before.values.values() {
        cells.entry((value.case, value.variable)).or_default().push(value);
    }
    cells.values_mut().for_each(|values| values.sort_by_key(|value| (value.position, value.id)));
    cells
}

/// The rows that cells gain and lose, written together.
#[derive(Default)]
struct Cells {
    gone: Vec<i64>,
    new: Vec<Value>,
}

impl Cells {
    fn store(
        mut self,
        tx: &mut Tx<'_>,
        case: CaseId,
        variable: VariableId,
        standing: Vec<&Value>,
        values: &[String],
    ) -> Result<Self> {
        let values: Vec<&str> = values.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        if !standing.iter().map(|value| value.text.as_str()).eq(values.iter().copied()) {
            self.gone.extend(standing.iter().map(|value| value.id.0));
            for (text, position) in values.into_iter().zip(1..) {
                self.new.push(Value { id: tx.new_id(), case, variable, position, text: text.to_owned() });
            }
        }
        Ok(self)
    }

    fn finish(self, tx: &mut Tx<'_>) -> Result<()> {
        tx.remove_all::<Value>(&self.gone)?;
        tx.insert_all(&self.new)
    }
}

fn set_categories(tx: &mut Tx<'_>, said: Vec<(VariableId, String, String)>) -> Result<()> {
    let mut options: Vec<(VariableId, Options)> = Vec::new();
    for (variable, text, category) in said {
        let place = options.iter().position(|(id, _)| *id == variable).unwrap_or_else(|| {
            options.push((variable, Options::of(tx.before, variable)));
            options.len() - 1
        });
        options[place].1.of_text(tx, &text).category = category;
    }
    options.into_iter().try_for_each(|(_, options)| options.store(tx))
}

fn put_in_groups(tx: &mut Tx<'_>, cases: Vec<(CaseId, &str)>) -> Result<()> {
    let before = tx.before;
    let mut known: HashMap<String, CaseGroupId> =
        before.case_groups.values().map(|group| (group.name.clone(), group.id)).collect();
    let mut members: HashSet<(CaseGroupId, CaseId)> =
        before.case_group_members.values().map(|member| (member.case_group, member.case)).collect();
    let mut position = before.case_groups().last().map_or(0, |group| group.position);
    let mut last: HashMap<CaseGroupId, i64> = HashMap::new();
    for member in before.case_group_members.values() {
        let place = last.entry(member.case_group).or_default();
        *place = member.position.max(*place);
    }
    for (case, name) in cases {
        let name = checked_name(name)?;
        let group = match known.get(&name) {
            Some(&id) => id,
            None => {
                position += 1;
                let id: CaseGroupId = tx.new_id();
                tx.insert(&CaseGroup { id, name: name.clone(), position })?;
                known.insert(name, id);
                id
            }
        };
        if members.insert((group, case)) {
            let place = last.entry(group).or_default();
            *place += 1;
            let member = CaseGroupMember { id: tx.new_id(), case_group: group, case, position: *place };
            tx.insert(&member)?;
        }
    }
    Ok(())
}

fn add_parts(tx: &mut Tx<'_>, parts: Vec<(CaseId, DocumentId, Option<SpeakerId>)>) -> Result<()> {
    let mut standing: HashSet<(CaseId, DocumentId, Option<SpeakerId>)> =
        tx.before.case_parts().map(|part| (part.case, part.document, part.speaker)).collect();
    for (case, document, speaker) in parts {
        if standing.contains(&(case, document, None)) || !standing.insert((case, document, speaker)) {
            continue;
        }
        if speaker.is_none() {
            let before = tx.before.case_parts();
            let of_speakers = before.filter(|part| (part.case, part.document) == (case, document));
            tx.remove_all::<CasePart>(&of_speakers.map(|part| part.id.0).collect::<Vec<_>>())?;
        }
        let id = tx.new_id();
        tx.insert(&CasePart { id, case, document, speaker })?;
    }
    Ok(())
}

/// Stores a case table; gives all cases by their names as they stand then, and the variables of
/// the table's columns.
pub(super) fn store_case_table(
    tx: &mut Tx<'_>,
    table: &DraftCaseTable,
) -> Result<(CaseTableReport, HashMap<String, CaseId>, Vec<VariableId>)> {
    let before = tx.before;
    let mut variables: Vec<VariableId> = Vec::with_capacity(table.variables.len());
    let mut position = before.variables.values().map(|row| row.position).max().unwrap_or(0);
    // A name that stands twice would leave open which of the two is meant.
    let (mut columns, mut rows) = (HashSet::new(), HashSet::new());
    for name in &table.variables {
        let name = checked_name(name)?;
        if !columns.insert(name.clone()) {
            return Err(ProjectError::NameTaken(name));
        }
        let standing = before.variables.values().find(|variable| variable.name == name);
        variables.push(match standing {
            Some(variable) => variable.id,
            None => {
                position += 1;
                let id = tx.new_id();
                tx.insert(&Variable { id, name, kind: VariableKind::Text, position })?;
                id
            }
        });
    }
    let mut known = case_names(before);
    let standing = standing_values(before);
    let mut position = before.cases.values().map(|row| row.position).max().unwrap_or(0);
    let mut report = CaseTableReport { n_cases: table.cases.len(), n_new: 0, n_variables: variables.len() };
    let mut cells = Cells::default();
    for row in &table.cases {
        let name = checked_name(&row.name)?;
        if !rows.insert(name.clone()) {
            return Err(ProjectError::NameTaken(name));
        }
        let case = match known.get(&name) {
            Some(&case) => case,
            None => {
                position += 1;
                report.n_new += 1;
                let id = tx.new_id();
                known.insert(name.clone(), id);
                tx.insert(&Case { id, name, position, external_id: None })?;
                id
            }
        };
        for (&variable, values) in variables.iter().zip(&row.values) {
            let now = standing.get(&(case, variable)).cloned().unwrap_or_default();
            cells = cells.store(tx, case, variable, now, values)?;
        }
    }
    cells.finish(tx)?;
    Ok((report, known, variables))
}
