//! What a researcher sets down of a case under a code: a summary, a position.

use serde::{Deserialize, Serialize};

use super::{
    CaseId, CasePositionId, CodeId, CoderId, CodingId, PositionEvidenceId, PositionOptionId, PositionScaleId,
    SummaryId, Timestamp,
};

/// What a researcher writes of a case under a code, in their own words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Summary {
    /// The summary's id.
    pub id: SummaryId,
    /// The case.
    pub case: CaseId,
    /// The code; what its sub-codes hold belongs to it.
    pub code: CodeId,
    /// The words; never empty.
    pub text: String,
    /// A hash of the codings that it was written of: another one today means that it is stale.
    pub seen: i64,
    /// Who wrote it last.
    pub coder: CoderId,
    /// When.
    pub modified_at: Timestamp,
}

/// Says that cases are placed by a code: each takes one of its options, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PositionScale {
    /// The scale's id.
    pub id: PositionScaleId,
    /// The code; it has no other scale.
    pub code: CodeId,
    /// True where the options are in an order, from least to most.
    pub is_ordinal: bool,
}

/// One of the positions that a case may take.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PositionOption {
    /// The option's id.
    pub id: PositionOptionId,
    /// Its scale.
    pub scale: PositionScaleId,
    /// What it is called, unique in the scale.
    pub text: String,
    /// Its place in the scale, smallest first.
    pub position: i64,
}

/// Where a person has placed a case.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CasePosition {
    /// The row's id.
    pub id: CasePositionId,
    /// The scale.
    pub scale: PositionScaleId,
    /// The case; it has one position in a scale.
    pub case: CaseId,
    /// The option that it takes.
    pub option: PositionOptionId,
    /// Why, in the researcher's words.
    pub note: String,
    /// Who placed it last.
    pub coder: CoderId,
    /// When.
    pub modified_at: Timestamp,
}

/// A coding that speaks for a position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PositionEvidence {
    /// The row's id.
    pub id: PositionEvidenceId,
    /// The position.
    pub case_position: CasePositionId,
    /// The coding.
    pub coding: CodingId,
}
