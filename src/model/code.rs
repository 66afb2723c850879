//! Categories and what belongs to them.

use serde::{Deserialize, Serialize};

use super::{AnchorExampleId, CodeId, CodeLabelId, CodeLineageId, CodingId, Color, Timestamp};

/// Where a category comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// From theory, before reading.
    Deductive,
    /// From the material, while reading.
    Inductive,
}

/// A category of the code system.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Code {
    /// The code's id.
    pub id: CodeId,
    /// The code it stands under; none for a main category.
    pub parent: Option<CodeId>,
    /// Its place among its siblings, smallest first.
    pub position: i64,
    /// Its name, unique among its siblings.
    pub name: String,
    /// Its colour.
    pub color: Color,
    /// What the category means (coding guideline).
    pub definition: String,
    /// What belongs to it and what does not (coding guideline).
    pub coding_rule: String,
    /// Where it comes from, if said.
    pub origin: Option<Origin>,
    /// Counts the changes of definition and rule; a coding made under a lower one is stale.
    pub revision: i64,
    /// When it was made.
    pub created_at: Timestamp,
    /// The identity it has in a codes file or another program's exchange file.
    pub external_id: Option<String>,
}

/// A typical passage of a category: a coding, or a text where no coding is meant.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct AnchorExample {
    /// The example's id.
    pub id: AnchorExampleId,
    /// The category.
    pub code: CodeId,
    /// The coding that is the example.
    pub coding: Option<CodingId>,
    /// The example in words, where there is no coding.
    pub text: String,
    /// Its place among the category's examples.
    pub position: i64,
}

/// What happened to a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LineageKind {
    /// Its codings went to another code, and it ended.
    Merged,
    /// Some of its codings went to a new code.
    Split,
    /// It was put under another code.
    Moved,
}

/// One step in the history of the code system: what was merged, split or moved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeLineage {
    /// The entry's id.
    pub id: CodeLineageId,
    /// The code it happened to. It may no longer stand in the code system.
    pub from_code: CodeId,
    /// The code merged into, split off, or moved under; none for a move to the top.
    pub to_code: Option<CodeId>,
    /// What happened.
    pub kind: LineageKind,
    /// The name `from_code` had.
    pub from_name: String,
    /// When.
    pub at: Timestamp,
}

/// What a code is called beside its own name: in another language, or in short.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CodeLabel {
    /// The label's id.
    pub id: CodeLabelId,
    /// The code.
    pub code: CodeId,
    /// The language as a BCP 47 code (`en`). Empty for the project's own language: such a label
    /// holds only the short name, because the rest stands in the code itself.
    pub language: String,
    /// The name in that language.
    pub name: String,
    /// A short name for narrow places such as lanes; may be empty.
    pub short_name: String,
    /// The definition in that language.
    pub definition: String,
    /// The coding rule in that language.
    pub coding_rule: String,
}
