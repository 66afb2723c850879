//! The nouns of the field as plain data with public fields.
//!
//! Each type that has a table is one row of it: its serde field names are the column names,
//! which are never renamed or reused, because the operation log is read back for ever.
//! A field that is absent in an old log takes its default.

mod answer;
mod case;
mod citation;
mod code;
mod code_system;
mod coder;
mod coding;
mod color;
mod comparison;
mod detail;
mod document;
mod draft;
mod format;
mod guide;
mod id;
mod link;
mod memo;
mod numbering;
mod reading;
mod saved_query;
mod sets;
mod setting;
mod sign;
mod survey;
mod time;
mod tombstone;
mod transcript;
mod variable;

pub use case::{Case, CasePart};
pub use citation::{CitationNumber, CiteBy, NotACitation};
pub use code::{AnchorExample, Code, CodeLabel, CodeLineage, LineageKind, Origin};
pub use code_system::{CODE_PATH_SEPARATOR, CodeSystem};
pub use coder::Coder;
pub use coding::{Coding, Run, words_hash};
pub use color::Color;
pub use comparison::{CasePosition, PositionEvidence, PositionOption, PositionScale, Summary};
pub use detail::{Convention, DocumentDetail, Material};
pub use document::{Document, DocumentGroup, DocumentText, Segment};
pub use draft::{
    DraftCase, DraftCaseTable, DraftCode, DraftCoding, DraftComment, DraftDocument, DraftFormat, DraftMemo,
    DraftMemoTarget, DraftPlace, DraftSpeaker, DraftTimeMark, DraftTurn, PlacedDraft,
};
pub use format::{FormatKind, FormatRange};
pub use guide::{
    Asked, DraftGuide, DraftQuestion, DraftTopic, GuideQuestion, GuideTopic, QuestionCode, QuestionPlace,
    QuestionStatus,
};
pub use id::*;
pub use link::{MemoLink, MemoRef, SegmentEnd, SegmentLink};
pub use memo::{Memo, MemoKind, MemoPlace, MemoTarget, MemoText};
pub use numbering::Numbering;
pub use reading::{Finished, Mark, MarkColor, ReadSpan};
pub use saved_query::{SavedKind, SavedQuery};
pub use sets::{CaseGroup, CaseGroupMember, CodeSet, CodeSetMember, DocumentSet, DocumentSetMember};
pub use setting::Setting;
pub use sign::{Sign, SignKind, propose_convention, signs, without_words};
pub use survey::{DraftRespondent, DraftSurvey, DraftVariable};
pub use time::Timestamp;
pub use tombstone::Tombstone;
pub use transcript::{Speaker, SpeakerRole, TimeMark, Transcript, Turn};
pub use variable::{Value, ValueOption, Variable, VariableKind, VariableLabel};
