//! Named sets of codes, of documents and of cases.

use serde::{Deserialize, Serialize};

use super::{
    CaseGroupId, CaseGroupMemberId, CaseId, CodeId, CodeSetId, CodeSetMemberId, DocumentId, DocumentSetId,
    DocumentSetMemberId,
};

/// A named set of codes, such as the favourites of one phase of the work.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CodeSet {
    /// The set's id.
    pub id: CodeSetId,
    /// Its name, unique among the sets.
    pub name: String,
    /// Its place in the list, smallest first.
    pub position: i64,
}

/// A code in a set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CodeSetMember {
    /// The member's id.
    pub id: CodeSetMemberId,
    /// The set.
    pub code_set: CodeSetId,
    /// The code.
    pub code: CodeId,
    /// Its place in the set; 1 to 9 are the digits that reach it.
    pub position: i64,
}

/// A named set of documents. A document may stand in several.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DocumentSet {
    /// The set's id.
    pub id: DocumentSetId,
    /// Its name, unique among the sets.
    pub name: String,
    /// Its place in the list, smallest first.
    pub position: i64,
}

/// A document in a set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DocumentSetMember {
    /// The member's id.
    pub id: DocumentSetMemberId,
    /// The set.
    pub document_set: DocumentSetId,
    /// The document.
    pub document: DocumentId,
    /// Its place in the set, smallest first.
    pub position: i64,
}

/// A named group of cases. A case may stand in several.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CaseGroup {
    /// The group's id.
    pub id: CaseGroupId,
    /// Its name, unique among the groups.
    pub name: String,
    /// Its place in the list, smallest first.
    pub position: i64,
}

/// A case in a group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CaseGroupMember {
    /// The member's id.
    pub id: CaseGroupMemberId,
    /// The group.
    pub case_group: CaseGroupId,
    /// The case.
    pub case: CaseId,
    /// Its place in the group, smallest first.
    pub position: i64,
}
