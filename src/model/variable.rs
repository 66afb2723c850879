//! Variables and their values.

use serde::{Deserialize, Serialize};

use super::{CaseId, ValueId, VariableId};

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
