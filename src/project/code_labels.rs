//! What codes are called beside their names: in other languages, and in short.

use super::{Op, OpOutput, Project, ProjectError, Result, checked_name};
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

impl Project {
    /// Sets what a code is called in a language, a BCP 47 code such as `en` or `pt-BR`. In the
    /// project's own language, named by the empty text, only the short name is kept: name,
    /// definition and rule stand in the code itself. A label that says nothing is removed.
    pub fn set_code_label(&mut self, code: CodeId, language: &str, text: CodeLabelText) -> Result<OpOutput<()>> {
        self.code_row(code)?;
        let language = checked_language(language)?;
        let mut text =
            CodeLabelText { name: checked_short(&text.name)?, short_name: checked_short(&text.short_name)?, ..text };
        if language.is_empty() {
            text = CodeLabelText { short_name: text.short_name, ..CodeLabelText::default() };
        }
        let standing = self.snapshot.code_label(code, &language).cloned();
        let says_nothing = [&text.name, &text.short_name, &text.definition, &text.coding_rule]
            .iter()
            .all(|text| text.trim().is_empty());
        if says_nothing {
            return self.remove_code_label(code, &language);
        }
        let CodeLabelText { name, short_name, definition, coding_rule } = text;
        self.transact(Op::SetCodeLabel { code }, |tx| match standing {
            Some(row) => tx.update(&CodeLabel { name, short_name, definition, coding_rule, ..(*row).clone() }),
            None => {
                let id = tx.new_id();
                tx.insert(&CodeLabel { id, code, language, name, short_name, definition, coding_rule })
            }
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
