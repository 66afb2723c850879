//! The tables that hold the study, and which model type is a row of which.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

use super::record::record;
use crate::model::*;
use crate::text::CharIdx;

/// A table whose rows are changed through operations, named in the operation log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Table {
    /// [`Coder`].
    Coder,
    /// [`DocumentGroup`].
    DocumentGroup,
    /// [`Document`].
    Document,
    /// [`DocumentText`].
    DocumentText,
    /// [`Speaker`].
    Speaker,
    /// [`Turn`].
    Turn,
    /// [`TimeMark`].
    TimeMark,
    /// [`Code`].
    Code,
    /// [`AnchorExample`].
    AnchorExample,
    /// [`CodeLineage`].
    CodeLineage,
    /// [`Coding`].
    Coding,
    /// [`Memo`].
    Memo,
    /// [`Case`].
    Case,
    /// [`CasePart`].
    CasePart,
    /// [`Variable`].
    Variable,
    /// [`Value`].
    Value,
    /// [`CodeSet`].
    CodeSet,
    /// [`CodeSetMember`].
    CodeSetMember,
    /// [`CodeLabel`].
    CodeLabel,
    /// [`DocumentSet`].
    DocumentSet,
    /// [`DocumentSetMember`].
    DocumentSetMember,
    /// [`Mark`].
    Mark,
    /// [`ReadSpan`].
    ReadSpan,
    /// [`Finished`].
    Finished,
    /// [`SegmentLink`].
    SegmentLink,
    /// [`MemoLink`].
    MemoLink,
    /// [`SavedQuery`].
    SavedQuery,
    /// [`FormatRange`].
    FormatRange,
    /// [`DocumentDetail`].
    DocumentDetail,
    /// [`Numbering`].
    Numbering,
    /// [`Setting`].
    Setting,
    /// [`ValueOption`].
    ValueOption,
    /// [`VariableLabel`].
    VariableLabel,
    /// [`CaseGroup`].
    CaseGroup,
    /// [`CaseGroupMember`].
    CaseGroupMember,
    /// [`GuideTopic`].
    GuideTopic,
    /// [`GuideQuestion`].
    GuideQuestion,
    /// [`QuestionPlace`].
    QuestionPlace,
    /// [`QuestionStatus`].
    QuestionStatus,
    /// [`QuestionCode`].
    QuestionCode,
    /// [`Summary`].
    Summary,
    /// [`PositionScale`].
    PositionScale,
    /// [`PositionOption`].
    PositionOption,
    /// [`CasePosition`].
    CasePosition,
    /// [`PositionEvidence`].
    PositionEvidence,
    /// [`Tombstone`].
    Tombstone,
}

impl Table {
    /// All of them, each behind those it refers to (but for `anchor_example`, whose codings
    /// may come later: references are checked at the end of an operation).
    pub const ALL: [Self; 46] = [
        Self::Coder,
        Self::DocumentGroup,
        Self::Document,
        Self::DocumentText,
        Self::Speaker,
        Self::Turn,
        Self::TimeMark,
        Self::Code,
        Self::AnchorExample,
        Self::CodeLineage,
        Self::Coding,
        Self::Case,
        Self::CasePart,
        Self::Memo,
        Self::Variable,
        Self::Value,
        Self::CodeSet,
        Self::CodeSetMember,
        Self::CodeLabel,
        Self::DocumentSet,
        Self::DocumentSetMember,
        Self::Mark,
        Self::ReadSpan,
        Self::Finished,
        Self::SegmentLink,
        Self::MemoLink,
        Self::SavedQuery,
        Self::FormatRange,
        Self::DocumentDetail,
        Self::Numbering,
        Self::Setting,
        Self::ValueOption,
        Self::VariableLabel,
        Self::CaseGroup,
        Self::CaseGroupMember,
        Self::GuideTopic,
        Self::GuideQuestion,
        Self::QuestionPlace,
        Self::QuestionStatus,
        Self::QuestionCode,
        Self::Summary,
        Self::PositionScale,
        Self::PositionOption,
        Self::CasePosition,
        Self::PositionEvidence,
        Self::Tombstone,
    ];

    /// The table's name in the file and in the log.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Coder => "coder",
            Self::DocumentGroup => "document_group",
            Self::Document => "document",
            Self::DocumentText => "document_text",
            Self::Speaker => "speaker",
            Self::Turn => "turn",
            Self::TimeMark => "time_mark",
            Self::Code => "code",
            Self::AnchorExample => "anchor_example",
            Self::CodeLineage => "code_lineage",
            Self::Coding => "coding",
            Self::Memo => "memo",
            Self::Case => "case",
            Self::CasePart => "case_part",
            Self::Variable => "variable",
            Self::Value => "value",
            Self::CodeSet => "code_set",
            Self::CodeSetMember => "code_set_member",
            Self::CodeLabel => "code_label",
            Self::DocumentSet => "document_set",
            Self::DocumentSetMember => "document_set_member",
            Self::Mark => "mark",
            Self::ReadSpan => "read_span",
            Self::Finished => "finished",
            Self::SegmentLink => "segment_link",
            Self::MemoLink => "memo_link",
            Self::SavedQuery => "saved_query",
            Self::FormatRange => "format_range",
            Self::DocumentDetail => "document_detail",
            Self::Numbering => "numbering",
            Self::Setting => "setting",
            Self::ValueOption => "value_option",
            Self::VariableLabel => "variable_label",
            Self::CaseGroup => "case_group",
            Self::CaseGroupMember => "case_group_member",
            Self::GuideTopic => "guide_topic",
            Self::GuideQuestion => "guide_question",
            Self::QuestionPlace => "question_place",
            Self::QuestionStatus => "question_status",
            Self::QuestionCode => "question_code",
            Self::Summary => "summary",
            Self::PositionScale => "position_scale",
            Self::PositionOption => "position_option",
            Self::CasePosition => "case_position",
            Self::PositionEvidence => "position_evidence",
            Self::Tombstone => "tombstone",
        }
    }

    /// The table of a name.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|table| table.name() == name)
    }
}

/// Runs an expression with `$row` standing for the model type of a table.
macro_rules! for_table {
    ($table:expr, $row:ident => $body:expr) => {
        match $table {
            $crate::storage::Table::Coder => {
                type $row = $crate::model::Coder;
                $body
            }
            $crate::storage::Table::DocumentGroup => {
                type $row = $crate::model::DocumentGroup;
                $body
            }
            $crate::storage::Table::Document => {
                type $row = $crate::model::Document;
                $body
            }
            $crate::storage::Table::DocumentText => {
                type $row = $crate::model::DocumentText;
                $body
            }
            $crate::storage::Table::Speaker => {
                type $row = $crate::model::Speaker;
                $body
            }
            $crate::storage::Table::Turn => {
                type $row = $crate::model::Turn;
                $body
            }
            $crate::storage::Table::TimeMark => {
                type $row = $crate::model::TimeMark;
                $body
            }
            $crate::storage::Table::Code => {
                type $row = $crate::model::Code;
                $body
            }
            $crate::storage::Table::AnchorExample => {
                type $row = $crate::model::AnchorExample;
                $body
            }
            $crate::storage::Table::CodeLineage => {
                type $row = $crate::model::CodeLineage;
                $body
            }
            $crate::storage::Table::Coding => {
                type $row = $crate::model::Coding;
                $body
            }
            $crate::storage::Table::Memo => {
                type $row = $crate::model::Memo;
                $body
            }
            $crate::storage::Table::Case => {
                type $row = $crate::model::Case;
                $body
            }
            $crate::storage::Table::CasePart => {
                type $row = $crate::model::CasePart;
                $body
            }
            $crate::storage::Table::Variable => {
                type $row = $crate::model::Variable;
                $body
            }
            $crate::storage::Table::Value => {
                type $row = $crate::model::Value;
                $body
            }
            $crate::storage::Table::CodeSet => {
                type $row = $crate::model::CodeSet;
                $body
            }
            $crate::storage::Table::CodeSetMember => {
                type $row = $crate::model::CodeSetMember;
                $body
            }
            $crate::storage::Table::CodeLabel => {
                type $row = $crate::model::CodeLabel;
                $body
            }
            $crate::storage::Table::DocumentSet => {
                type $row = $crate::model::DocumentSet;
                $body
            }
            $crate::storage::Table::DocumentSetMember => {
                type $row = $crate::model::DocumentSetMember;
                $body
            }
            $crate::storage::Table::Mark => {
                type $row = $crate::model::Mark;
                $body
            }
            $crate::storage::Table::ReadSpan => {
                type $row = $crate::model::ReadSpan;
                $body
            }
            $crate::storage::Table::Finished => {
                type $row = $crate::model::Finished;
                $body
            }
            $crate::storage::Table::SegmentLink => {
                type $row = $crate::model::SegmentLink;
                $body
            }
            $crate::storage::Table::MemoLink => {
                type $row = $crate::model::MemoLink;
                $body
            }
            $crate::storage::Table::SavedQuery => {
                type $row = $crate::model::SavedQuery;
                $body
            }
            $crate::storage::Table::FormatRange => {
                type $row = $crate::model::FormatRange;
                $body
            }
            $crate::storage::Table::DocumentDetail => {
                type $row = $crate::model::DocumentDetail;
                $body
            }
            $crate::storage::Table::Numbering => {
                type $row = $crate::model::Numbering;
                $body
            }
            $crate::storage::Table::Setting => {
                type $row = $crate::model::Setting;
                $body
            }
            $crate::storage::Table::ValueOption => {
                type $row = $crate::model::ValueOption;
                $body
            }
            $crate::storage::Table::VariableLabel => {
                type $row = $crate::model::VariableLabel;
                $body
            }
            $crate::storage::Table::CaseGroup => {
                type $row = $crate::model::CaseGroup;
                $body
            }
            $crate::storage::Table::CaseGroupMember => {
                type $row = $crate::model::CaseGroupMember;
                $body
            }
            $crate::storage::Table::GuideTopic => {
                type $row = $crate::model::GuideTopic;
                $body
            }
            $crate::storage::Table::GuideQuestion => {
                type $row = $crate::model::GuideQuestion;
                $body
            }
            $crate::storage::Table::QuestionPlace => {
                type $row = $crate::model::QuestionPlace;
                $body
            }
            $crate::storage::Table::QuestionStatus => {
                type $row = $crate::model::QuestionStatus;
                $body
            }
            $crate::storage::Table::QuestionCode => {
                type $row = $crate::model::QuestionCode;
                $body
            }
            $crate::storage::Table::Summary => {
                type $row = $crate::model::Summary;
                $body
            }
            $crate::storage::Table::PositionScale => {
                type $row = $crate::model::PositionScale;
                $body
            }
            $crate::storage::Table::PositionOption => {
                type $row = $crate::model::PositionOption;
                $body
            }
            $crate::storage::Table::CasePosition => {
                type $row = $crate::model::CasePosition;
                $body
            }
            $crate::storage::Table::PositionEvidence => {
                type $row = $crate::model::PositionEvidence;
                $body
            }
            $crate::storage::Table::Tombstone => {
                type $row = $crate::model::Tombstone;
                $body
            }
        }
    };
}
pub(crate) use for_table;

record!(Coder in Coder { id, name });
record!(DocumentGroup in DocumentGroup { id, name, position });
record!(Document in Document { id, document_group, name, position, source_name, source_sha256, created_at, external_id });
record!(DocumentText in DocumentText { id, text, sha256 });
record!(Speaker in Speaker { id, document, label, role });
record!(Turn in Turn { id, document, speaker; span; label_end });
record!(TimeMark in TimeMark { id, document; span; millis });
record!(Code in Code {
    id, parent, position, name, color, definition, coding_rule, origin, revision, created_at, external_id
});
record!(AnchorExample in AnchorExample { id, code, coding, text, position });
record!(CodeLineage in CodeLineage { id, from_code, to_code, kind, from_name, at });
record!(Coding in Coding {
    id, document; span; code, coder, run, weight, comment, code_revision, words_hash, detached, created_at, external_id
});
record!(Memo in Memo { id, kind, title, body, document, start, end, code, case, coder, created_at, modified_at });
record!(Case in Case { id, name, position, external_id });
record!(CasePart in CasePart { id, case, document, speaker });
record!(Variable in Variable { id, name, kind, position });
record!(Value in Value { id, case, variable, position, text });
record!(CodeSet in CodeSet { id, name, position });
record!(CodeSetMember in CodeSetMember { id, code_set, code, position });
record!(CodeLabel in CodeLabel { id, code, language, name, short_name, definition, coding_rule });
record!(DocumentSet in DocumentSet { id, name, position });
record!(DocumentSetMember in DocumentSetMember { id, document_set, document, position });
record!(Mark in Mark { id, document; span; color, coder, created_at });
record!(ReadSpan in ReadSpan { id, document; span; coder, at });
record!(Finished in Finished { id, document, coder, codes, at });
record!(SegmentLink in SegmentLink {
    id, document; span; coding, to_document, to_start, to_end, to_coding, label, coder, created_at
});
record!(MemoLink in MemoLink { id, memo, code, coding, document, start, end });
record!(SavedQuery in SavedQuery { id, name, position, spec, created_at, kind });
record!(FormatRange in FormatRange { id, document; span; kind });
record!(DocumentDetail in DocumentDetail { id, material, convention, recorded_on, mode, minutes });
record!(Numbering in Numbering { id, paragraphs, turns, gone_paragraphs, gone_turns });
record!(Setting in Setting { id, name, value });
record!(ValueOption in ValueOption { id, variable, text, category, position });
record!(VariableLabel in VariableLabel { id, variable, text, language, label });
record!(CaseGroup in CaseGroup { id, name, position });
record!(CaseGroupMember in CaseGroupMember { id, case_group, case, position });
record!(GuideTopic in GuideTopic { id, name, position, code });
record!(GuideQuestion in GuideQuestion { id, topic, parent, position, number, text, condition });
record!(QuestionPlace in QuestionPlace { id, question, document; span; coder, created_at });
record!(QuestionStatus in QuestionStatus { id, question, case, status, coder, at });
record!(QuestionCode in QuestionCode { id, question, code });
record!(Summary in Summary { id, case, code, text, seen, coder, modified_at });
record!(PositionScale in PositionScale { id, code, is_ordinal });
record!(PositionOption in PositionOption { id, scale, text, position });
record!(CasePosition in CasePosition { id, scale, case, option, note, coder, modified_at });
record!(PositionEvidence in PositionEvidence { id, case_position, coding });
record!(Tombstone in Tombstone { id, table_name, at });

/// Integers by another name.
macro_rules! integer_columns {
    ($($type:ident),+ $(,)?) => {$(
        impl ToSql for $type {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(i64::from(*self).into())
            }
        }

        impl FromSql for $type {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                value.as_i64().map(Into::into)
            }
        }
    )+};
}

integer_columns!(
    DocumentId,
    DocumentGroupId,
    SpeakerId,
    TurnId,
    TimeMarkId,
    CodeId,
    AnchorExampleId,
    CodeLineageId,
    CodingId,
    MemoId,
    CaseId,
    CasePartId,
    VariableId,
    ValueId,
    CoderId,
    CodeSetId,
    CodeSetMemberId,
    CodeLabelId,
    DocumentSetId,
    DocumentSetMemberId,
    MarkId,
    ReadSpanId,
    FinishedId,
    SegmentLinkId,
    MemoLinkId,
    SavedQueryId,
    FormatRangeId,
    SettingId,
    ValueOptionId,
    VariableLabelId,
    CaseGroupId,
    CaseGroupMemberId,
    GuideTopicId,
    GuideQuestionId,
    QuestionPlaceId,
    QuestionStatusId,
    QuestionCodeId,
    SummaryId,
    PositionScaleId,
    PositionOptionId,
    CasePositionId,
    PositionEvidenceId,
    OperationId,
    Run,
    Timestamp,
);

impl From<i64> for Timestamp {
    fn from(millis: i64) -> Self {
        Self(millis)
    }
}

impl From<Timestamp> for i64 {
    fn from(at: Timestamp) -> Self {
        at.0
    }
}

impl ToSql for CharIdx {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.into())
    }
}

impl FromSql for CharIdx {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let at = value.as_i64()?;
        u32::try_from(at).map(Self).map_err(|_too_large| FromSqlError::OutOfRange(at))
    }
}

/// Enums and colours, kept as the text that serde writes.
macro_rules! text_columns {
    ($($type:ident),+ $(,)?) => {$(
        impl ToSql for $type {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                match serde_json::to_value(self) {
                    Ok(serde_json::Value::String(text)) => Ok(text.into()),
                    Ok(_) => Err(rusqlite::Error::ToSqlConversionFailure("not a text".into())),
                    Err(error) => Err(rusqlite::Error::ToSqlConversionFailure(error.into())),
                }
            }
        }

        impl FromSql for $type {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let text = value.as_str()?.to_owned();
                serde_json::from_value(serde_json::Value::String(text)).map_err(FromSqlError::other)
            }
        }
    )+};
}

text_columns!(
    Asked,
    Convention,
    FormatKind,
    Material,
    Color,
    MarkColor,
    Origin,
    SavedKind,
    SpeakerRole,
    LineageKind,
    MemoKind,
    VariableKind
);
