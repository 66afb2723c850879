//! Variables and their values.

use serde::{Deserialize, Serialize};

use super::{CaseId, ValueId, ValueOptionId, VariableId, VariableLabelId};

/// How a variable's values are read and sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VariableKind {
    /// Words.
    #[default]
    Text,
    /// Numbers.
    Number,
    /// Dates.
    Date,
    /// Yes or no.
    Boolean,
    /// One of the options.
    Single,
    /// Any number of the options.
    Multiple,
}

/// An attribute of cases.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Variable {
    /// The variable's id.
    pub id: VariableId,
    /// Its name, unique in the project.
    pub name: String,
    /// How its values are read.
    pub kind: VariableKind,
    /// Its place among the variables.
    pub position: i64,
}

/// One value of one case; a case may have several of one variable.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Value {
    /// The value's id.
    pub id: ValueId,
    /// The case.
    pub case: CaseId,
    /// The variable.
    pub variable: VariableId,
    /// Its place among the case's values of this variable.
    pub position: i64,
    /// The value as written.
    pub text: String,
}

/// A wording that values of a variable have, or may have: a choice that is offered, and the
/// category that tables count it under. The values themselves stay as they were written.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ValueOption {
    /// The option's id.
    pub id: ValueOptionId,
    /// The variable.
    pub variable: VariableId,
    /// The wording, as values have it.
    pub text: String,
    /// What it is counted under; empty for itself.
    pub category: String,
    /// Its place among the options, smallest first: the order of an ordinal variable.
    pub position: i64,
}

/// What a variable or one of its categories is called in another language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VariableLabel {
    /// The label's id.
    pub id: VariableLabelId,
    /// The variable.
    pub variable: VariableId,
    /// The category's wording; empty for the variable itself.
    pub text: String,
    /// The language: `en`, `es`, `de` or another tag.
    pub language: String,
    /// What it is called.
    pub label: String,
}
