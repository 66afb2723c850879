//! What is dragged from one panel to another.

use crate::model::*;

/// What hangs on the pointer. Every drag of the window carries this type, so that a target
/// asks once: `response.dnd_release_payload::<DragPayload>()`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DragPayload {
    /// Codes of the tree: dropped on the tree they move, on the reader's selection they code.
    Codes(Vec<CodeId>),
    /// Documents of the list: dropped on the list they move.
    Documents(Vec<DocumentId>),
    /// A group of documents: dropped on another one it changes its place.
    DocumentGroup(DocumentGroupId),
    /// A set of documents: dropped on another one it changes its place.
    DocumentSet(DocumentSetId),
    /// Codings: dropped on a sub-code of the desk they get it.
    Codings(Vec<CodingId>),
    /// Questions of the guide: dropped on the guide they move.
    Questions(Vec<GuideQuestionId>),
    /// A topic of the guide: dropped on another one it changes its place.
    GuideTopic(GuideTopicId),
    /// The reader's selection: dropped on a code it is coded.
    Selection,
}
