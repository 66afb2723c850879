//! What codes are called beside their names: in other languages, and in short.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Op, OpOutput, Project, ProjectError, Result, Snapshot, checked_name};
use crate::model::*;

/// The texts of a label. All but the short name are of another language than the project's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CodeLabelText {
    /// The name in that language.
    pub name: String,
    /// A short name for narrow places; may be empty.
    pub short_name: String,
    /// The definition in that language.
    pub definition: String,
    /// The coding rule in that language.
    pub coding_rule: String,
}

impl CodeLabelText {
    /// The texts of a label.
    pub fn of(label: &CodeLabel) -> Self {
        Self {
            name: label.name.clone(),
            short_name: label.short_name.clone(),
            definition: label.definition.clone(),
            coding_rule: label.coding_rule.clone(),
        }
    }

    /// True where nothing is said.
    pub fn is_empty(&self) -> bool {
        [&self.name, &self.short_name, &self.definition, &self.coding_rule].iter().all(|text| text.trim().is_empty())
    }
}

impl Project {
    /// Sets what a code is called in a language: see [`Self::set_code_labels`].
    pub fn set_code_label(&mut self, code: CodeId, language: &str, text: CodeLabelText) -> Result<OpOutput<()>> {
        self.set_code_labels(code, vec![(language.to_owned(), text)])
    }

    /// Sets what a code is called in languages, each a BCP 47 code such as `en` or `pt-BR`, as one
    /// operation. In the project's own language, named by the empty text, only the short name is
    /// kept: name, definition and rule stand in the code itself. A label that says nothing is
    /// removed; languages that are not named stay as they are.
    pub fn set_code_labels(&mut self, code: CodeId, labels: Vec<(String, CodeLabelText)>) -> Result<OpOutput<()>> {
        self.code_row(code)?;
        let mut set: BTreeMap<String, CodeLabelText> = BTreeMap::new();
        for (language, text) in labels {
            let language = checked_language(&language)?;
            let names = (checked_short(&text.name)?, checked_short(&text.short_name)?);
            let text = match language.as_str() {
                "" => CodeLabelText { short_name: names.1, ..CodeLabelText::default() },
                _ => CodeLabelText { name: names.0, short_name: names.1, ..text },
            };
            set.insert(language, text);
        }
        self.transact(Op::SetCodeLabel { code }, |tx| {
            let before = tx.before;
            for (language, text) in set {
                let standing = before.code_label(code, &language);
                let is_empty = text.is_empty();
                let CodeLabelText { name, short_name, definition, coding_rule } = text;
                match standing {
                    Some(row) if is_empty => tx.remove_all::<CodeLabel>(&[row.id.0])?,
                    Some(row) => {
                        tx.update(&CodeLabel { name, short_name, definition, coding_rule, ..(**row).clone() })?;
                    }
                    None if is_empty => {}
                    None => {
                        let id = tx.new_id();
                        tx.insert(&CodeLabel { id, code, language, name, short_name, definition, coding_rule })?;
                    }
                }
            }
            Ok(())
        })
    }

    /// Takes away what a code is called in a language. Where there is nothing, nothing is done.
    pub fn remove_code_label(&mut self, code: CodeId, language: &str) -> Result<OpOutput<()>> {
        self.code_row(code)?;
        let gone: Vec<i64> = self.snapshot.code_label(code, language).iter().map(|label| label.id.0).collect();
        self.transact(Op::RemoveCodeLabel { code }, |tx| tx.remove_all::<CodeLabel>(&gone))
    }
}

fn checked_short(name: &str) -> Result<String> {
    if name.trim().is_empty() { Ok(String::new()) } else { checked_name(name) }
}

/// A language's code in the way it is written: letters and digits with hyphens between them.
fn checked_language(language: &str) -> Result<String> {
    let language = language.trim();
    let is_code = |part: &str| (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric());
    if language.is_empty() || language.split('-').all(is_code) {
        Ok(language.to_owned())
    } else {
        Err(ProjectError::UnknownLanguage(language.to_owned()))
    }
}

impl Snapshot {
    /// The same study with its codes called and explained in another language, and the codes that
    /// have no complete label there: what they lack stays in the study's own words. The empty text
    /// is the study's own language.
    #[must_use]
    pub fn in_labels(&self, language: &str) -> (Self, Vec<CodeId>) {
        let mut labelled = self.clone();
        let mut missing = Vec::new();
        if language.is_empty() {
            return (labelled, missing);
        }
        for code in self.code_system.codes() {
            let label = self.code_label(code.id, language).map(|label| CodeLabelText::of(label)).unwrap_or_default();
            let mut is_missing = false;
            let mut pick = |label: String, own: &str| {
                let is_empty = label.trim().is_empty();
                is_missing |= is_empty && !own.trim().is_empty();
                if is_empty { own.to_owned() } else { label }
            };
            let row = Code {
                name: pick(label.name, &code.name),
                definition: pick(label.definition, &code.definition),
                coding_rule: pick(label.coding_rule, &code.coding_rule),
                ..(**code).clone()
            };
            if is_missing {
                missing.push(code.id);
            }
            labelled.code_rows.insert(code.id, Arc::new(row));
        }
        labelled.code_system = Arc::new(CodeSystem::new(labelled.code_rows.values().cloned()));
        labelled.short_names.clear();
        (labelled, missing)
    }
}
