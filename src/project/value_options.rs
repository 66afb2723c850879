//! The wordings of a variable and the categories that tables count them under.
//!
//! A value stays as it was written, for ever. What it is counted under stands in the
//! [`ValueOption`] of its wording: so values are merged, split and recoded without losing a
//! letter of what was said. The category of a wording without an option, or with an empty
//! category, is the wording itself. A category that is the wording itself says that a person
//! has decided so: near-duplicates of it are not proposed again.

use std::collections::{HashMap, HashSet};

use super::{Op, OpOutput, Project, ProjectError, Result, Snapshot, Tx, checked_name};
use crate::model::*;
use crate::text::NameKey;

impl Snapshot {
    /// What tables count each wording of a variable under, for those that are not counted under
    /// themselves.
    pub fn categories_of(&self, variable: VariableId) -> HashMap<&str, &str> {
        let options = self.value_options.values().filter(|option| option.variable == variable);
        let said = options.filter(|option| !option.category.is_empty());
        said.map(|option| (option.text.as_str(), option.category.as_str())).collect()
    }
}

impl Project {
    /// Adds wordings that a variable may have, behind those that it has; those that it has
    /// already are left out.
    pub fn add_value_options(&mut self, variable: VariableId, texts: &[String]) -> Result<OpOutput<()>> {
        self.known_variable(variable)?;
        let texts = checked_wordings(texts)?;
        self.transact(Op::AddValueOptions { n: texts.len(), variable }, |tx| {
            let mut options = Options::of(tx.before, variable);
            for text in texts {
                options.of_text(tx, &text);
            }
            options.complete(tx);
            options.store(tx)
        })
    }

    /// Takes wordings out of what a variable may have. Values that have them keep them, and are
    /// counted under themselves again.
    pub fn delete_value_options(&mut self, variable: VariableId, texts: &[String]) -> Result<OpOutput<()>> {
        self.known_variable(variable)?;
        let options = self.snapshot.value_options.values();
        let gone = options.filter(|option| option.variable == variable && texts.contains(&option.text));
        let gone: Vec<i64> = gone.map(|option| option.id.0).collect();
        self.transact(Op::DeleteValueOptions { n: gone.len(), variable }, |tx| tx.remove_all::<ValueOption>(&gone))
    }

    /// Says what wordings are counted under: several under one merge, an empty category resets,
    /// the wording itself says that it is meant as it is.
    pub fn set_categories(&mut self, variable: VariableId, said: &[(String, String)]) -> Result<OpOutput<()>> {
        self.known_variable(variable)?;
        let mut rows = Vec::with_capacity(said.len());
        for (text, category) in said {
            rows.push((checked_wording(text)?, category.trim().to_owned()));
        }
        self.transact(Op::SetCategories { n: rows.len(), variable }, |tx| {
            let mut options = Options::of(tx.before, variable);
            for (text, category) in &rows {
                options.of_text(tx, text).category.clone_from(category);
            }
            options.complete(tx);
            options.store(tx)
        })
    }

    /// Renames a category with its labels. Where another has the name already, both become one.
    pub fn rename_category(&mut self, variable: VariableId, from: &str, to: &str) -> Result<OpOutput<()>> {
        self.known_variable(variable)?;
        let to = checked_name(to)?;
        let from = from.trim().to_owned();
        self.transact(Op::RenameCategory { variable }, |tx| {
            let before = tx.before;
            let mut options = Options::of(before, variable);
            let stands = before.values.values().any(|value| value.variable == variable && value.text == from);
            if stands && !options.rows.iter().any(|option| option.text == from) {
                options.of_text(tx, &from);
            }
            let own = options.rows.iter_mut().filter(|option| category(option) == from);
            own.for_each(|option| option.category.clone_from(&to));
            options.store(tx)?;
            rename_labels(tx, variable, &from, &to)
        })
    }

    /// Puts the categories of a variable in this order, those not named behind them: the order of
    /// an ordinal variable in filters, columns and tables.
    pub fn order_categories(&mut self, variable: VariableId, categories: &[String]) -> Result<OpOutput<()>> {
        self.known_variable(variable)?;
        let categories = checked_wordings(categories)?;
        self.transact(Op::OrderCategories { variable }, |tx| {
            let mut options = Options::of(tx.before, variable);
            for wanted in &categories {
                if !options.rows.iter().any(|option| category(option) == wanted) {
                    options.of_text(tx, wanted);
                }
            }
            let place = |option: &ValueOption| {
                categories.iter().position(|wanted| wanted == category(option)).unwrap_or(categories.len())
            };
            options.rows.sort_by_key(|option| (place(option), option.position));
            for (option, position) in options.rows.iter_mut().zip(1..) {
                option.position = position;
            }
            options.store(tx)
        })
    }

    /// Says what a variable (with an empty `category`) or one of its categories is called in a
    /// language; an empty label takes it away.
    pub fn set_variable_label(
        &mut self,
        variable: VariableId,
        category: &str,
        language: &str,
        label: &str,
    ) -> Result<OpOutput<()>> {
        self.known_variable(variable)?;
        let language = language.trim().to_ascii_lowercase();
        if language.is_empty()
            || language.len() > 12
            || !language.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        {
            return Err(ProjectError::UnknownLanguage(language));
        }
        let label = if label.trim().is_empty() { None } else { Some(checked_name(label)?) };
        let text = category.trim().to_owned();
        let labels = self.snapshot.variable_labels.values();
        let standing = labels
            .filter(|row| row.variable == variable && row.text == text && row.language == language)
            .map(|row| (**row).clone())
            .next();
        self.transact(Op::SetVariableLabel { variable }, |tx| match (standing, label) {
            (Some(row), Some(label)) => tx.update(&VariableLabel { label, ..row }),
            (Some(row), None) => tx.remove_all::<VariableLabel>(&[row.id.0]),
            (None, Some(label)) => {
                let id = tx.new_id();
                tx.insert(&VariableLabel { id, variable, text, language, label })
            }
            (None, None) => Ok(()),
        })
    }
}

/// What an option is counted under.
fn category(option: &ValueOption) -> &str {
    if option.category.is_empty() { &option.text } else { &option.category }
}

/// The options of a variable while they are changed.
pub(super) struct Options {
    variable: VariableId,
    rows: Vec<ValueOption>,
    new: HashSet<ValueOptionId>,
    places: HashMap<String, usize>,
}

impl Options {
    pub(super) fn of(before: &Snapshot, variable: VariableId) -> Self {
        let rows: Vec<ValueOption> = before.options_of(variable).into_iter().map(|option| (**option).clone()).collect();
        let places = rows.iter().enumerate().map(|(place, row)| (row.text.clone(), place)).collect();
        Self { variable, rows, new: HashSet::new(), places }
    }

    /// The option of a wording; made behind the others where there is none. Only before the rows
    /// are put in another order.
    pub(super) fn of_text(&mut self, tx: &mut Tx<'_>, text: &str) -> &mut ValueOption {
        let place = match self.places.get(text) {
            Some(&place) => place,
            None => {
                let (id, position) = (tx.new_id(), self.rows.iter().map(|row| row.position).max().unwrap_or(0) + 1);
                self.new.insert(id);
                let text = text.to_owned();
                self.places.insert(text.clone(), self.rows.len());
                self.rows.push(ValueOption { id, variable: self.variable, text, category: String::new(), position });
                self.rows.len() - 1
            }
        };
        &mut self.rows[place]
    }

    /// Once a choice has options, all that its values say are options: what is written later and
    /// is none can be told.
    pub(super) fn complete(&mut self, tx: &mut Tx<'_>) {
        let before = tx.before;
        let is_choice = |row: &Variable| matches!(row.kind, VariableKind::Single | VariableKind::Multiple);
        if before.variable(self.variable).is_some_and(|row| is_choice(row)) {
            self.take_all(tx);
        }
    }

    /// All that the variable's values say become options.
    pub(super) fn take_all(&mut self, tx: &mut Tx<'_>) {
        let before = tx.before;
        let values = before.values.values().filter(|value| value.variable == self.variable);
        let mut said: Vec<&str> = values.map(|value| value.text.as_str()).collect();
        said.sort_by_cached_key(|text| NameKey::of(text));
        said.dedup();
        for text in said {
            self.of_text(tx, text);
        }
    }

    pub(super) fn store(self, tx: &mut Tx<'_>) -> Result<()> {
        let Self { rows, new, .. } = self;
        let (new, standing): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| new.contains(&row.id));
        tx.update_all(&standing)?;
        tx.insert_all(&new)
    }
}

/// The labels go with the category; where the other has one in the language, that stays.
fn rename_labels(tx: &mut Tx<'_>, variable: VariableId, from: &str, to: &str) -> Result<()> {
    if from == to || from.is_empty() {
        return Ok(());
    }
    let before = tx.before;
    let of = |text: &str| -> Vec<VariableLabel> {
        let labels = before.variable_labels.values();
        labels.filter(|row| row.variable == variable && row.text == text).map(|row| (**row).clone()).collect()
    };
    let standing: HashSet<String> = of(to).into_iter().map(|row| row.language).collect();
    let (doubled, moved): (Vec<_>, Vec<_>) = of(from).into_iter().partition(|row| standing.contains(&row.language));
    tx.remove_all::<VariableLabel>(&doubled.iter().map(|row| row.id.0).collect::<Vec<_>>())?;
    let moved: Vec<VariableLabel> = moved.into_iter().map(|row| VariableLabel { text: to.to_owned(), ..row }).collect();
    tx.update_all(&moved)
}

fn checked_wording(text: &str) -> Result<String> {
    let text = text.trim();
    if text.is_empty() { Err(ProjectError::NameEmpty) } else { Ok(text.to_owned()) }
}

fn checked_wordings(texts: &[String]) -> Result<Vec<String>> {
    let mut seen = HashSet::new();
    let mut checked = Vec::with_capacity(texts.len());
    for text in texts {
        let text = checked_wording(text)?;
        if seen.insert(text.clone()) {
            checked.push(text);
        }
    }
    Ok(checked)
}
