//! What a matrix is asked to show.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::model::{CodeId, CoderId, Coding, DocumentId, Run};

/// What stands in the columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Columns {
    /// The cases that have a document.
    #[default]
    Cases,
    /// The documents.
    Documents,
}

/// What a cell counts. See [the module](super) for the rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Measure {
    /// Codings; for a code with sub-codes the distinct passages of its own and theirs.
    #[default]
    Codings,
    /// 1 where there is a coding, 0 where there is none.
    Presence,
    /// The words that are coded, each once.
    CodedWords,
}

/// A matrix to be counted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MatrixSpec {
    /// What stands in the columns.
    pub columns: Columns,
    /// What the cells count.
    pub measure: Measure,
    /// Whose codings count; none for everybody's.
    pub coders: Option<Vec<CoderId>>,
    /// In which run they were made.
    pub run: Run,
    /// The documents that take part; none for all.
    pub documents: Option<BTreeSet<DocumentId>>,
    /// The codes whose sub-trees are the rows; none for all codes.
    pub codes: Option<Vec<CodeId>>,
}

impl MatrixSpec {
    /// True where the coding counts, as far as coder and run decide it.
    pub(in crate::query) fn takes(&self, coding: &Coding) -> bool {
        coding.run == self.run
            && !coding.detached
            && self.coders.as_ref().is_none_or(|coders| coders.contains(&coding.coder))
    }

    /// True where the document takes part.
    pub fn takes_document(&self, document: DocumentId) -> bool {
        self.documents.as_ref().is_none_or(|documents| documents.contains(&document))
    }
}
