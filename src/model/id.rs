//! Typed ids.

use serde::{Deserialize, Serialize};

/// How many low bits of an id count objects; the bits above are the replica number.
pub const COUNTER_BITS: u32 = 40;

/// Defines the id type of one noun: a 63-bit integer `replica << 40 | counter`, so that two
/// people's copies of a project never make the same id. Outside the program an id is text.
macro_rules! define_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<i64> for $name {
            fn from(id: i64) -> Self {
                Self(id)
            }
        }

        impl From<$name> for i64 {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )+};
}

define_id! {
    /// Names a [`super::Document`].
    DocumentId,
    /// Names a [`super::DocumentGroup`].
    DocumentGroupId,
    /// Names a [`super::Speaker`] of one document.
    SpeakerId,
    /// Names a [`super::Turn`].
    TurnId,
    /// Names a [`super::TimeMark`].
    TimeMarkId,
    /// Names a [`super::Code`].
    CodeId,
    /// Names a [`super::AnchorExample`].
    AnchorExampleId,
    /// Names a [`super::CodeLineage`].
    CodeLineageId,
    /// Names a [`super::Coding`].
    CodingId,
    /// Names a [`super::Memo`].
    MemoId,
    /// Names a [`super::Case`].
    CaseId,
    /// Names a [`super::CasePart`].
    CasePartId,
    /// Names a [`super::Variable`].
    VariableId,
    /// Names a [`super::Value`].
    ValueId,
    /// Names a [`super::Coder`].
    CoderId,
    /// Names a [`super::CodeSet`].
    CodeSetId,
    /// Names a [`super::CodeSetMember`].
    CodeSetMemberId,
    /// Names a [`super::CodeLabel`].
    CodeLabelId,
    /// Names a [`super::DocumentSet`].
    DocumentSetId,
    /// Names a [`super::DocumentSetMember`].
    DocumentSetMemberId,
    /// Names a [`super::Mark`].
    MarkId,
    /// Names a [`super::ReadSpan`].
    ReadSpanId,
    /// Names a [`super::Finished`].
    FinishedId,
    /// Names a [`super::SegmentLink`].
    SegmentLinkId,
    /// Names a [`super::MemoLink`].
    MemoLinkId,
    /// Names a [`super::SavedQuery`].
    SavedQueryId,
    /// Names a [`super::FormatRange`].
    FormatRangeId,
    /// Names a [`super::Setting`].
    SettingId,
    /// Names a [`super::ValueOption`].
    ValueOptionId,
    /// Names a [`super::VariableLabel`].
    VariableLabelId,
    /// Names a [`super::CaseGroup`].
    CaseGroupId,
    /// Names a [`super::CaseGroupMember`].
    CaseGroupMemberId,
    /// Names a [`super::GuideTopic`].
    GuideTopicId,
    /// Names a [`super::GuideQuestion`].
    GuideQuestionId,
    /// Names a [`super::QuestionPlace`].
    QuestionPlaceId,
    /// Names a [`super::QuestionStatus`].
    QuestionStatusId,
    /// Names a [`super::QuestionCode`].
    QuestionCodeId,
    /// Names a [`super::Summary`].
    SummaryId,
    /// Names a [`super::PositionScale`].
    PositionScaleId,
    /// Names a [`super::PositionOption`].
    PositionOptionId,
    /// Names a [`super::CasePosition`].
    CasePositionId,
    /// Names a [`super::PositionEvidence`].
    PositionEvidenceId,
    /// Names one operation of the log.
    OperationId,
}
