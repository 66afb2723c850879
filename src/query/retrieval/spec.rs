//! What a retrieval is asked to find.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::i18n::Message;
use crate::model::{CodeId, CoderId, Coding, DocumentId, Run, VariableId};
use crate::project::Snapshot;
use crate::query::guide::{Prompt, Prompts};
use crate::query::id_text::{id, ids};

/// What takes part in a retrieval, and how it is put together. [The module](super) says what
/// each part finds.
///
/// Named queries are kept as the JSON of this. Ids stand there as text, and a field that is
/// missing has the value it has in [`Self::default`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RetrievalSpec {
    /// The activated documents; none activated means all.
    #[serde(with = "ids")]
    pub documents: Vec<DocumentId>,
    /// The activated codes, called A; none activated means that nothing is retrieved.
    #[serde(with = "ids")]
    pub codes: Vec<CodeId>,
    /// True where an activated code stands for its sub-codes too; else they are retrieved
    /// where they are activated themselves.
    pub with_subcodes: bool,
    /// How the codings of the activated codes must lie.
    pub combine: Combine,
    /// In which run the codings were made.
    pub run: Run,
    /// Whose codings are looked at; none means everybody's.
    #[serde(with = "ids")]
    pub coders: Vec<CoderId>,
    /// What the case must be like to which the place belongs; all must hold.
    pub conditions: Vec<Condition>,
    /// Which weights the codings of the activated codes must have.
    pub weight: Option<WeightRange>,
    /// What must have brought the codings of the activated codes.
    pub prompted: Option<Prompted>,
}

impl RetrievalSpec {
    /// True where the coding is looked at at all.
    pub(super) fn looks_at(&self, coding: &Coding) -> bool {
        coding.run == self.run && !coding.detached && (self.coders.is_empty() || self.coders.contains(&coding.coder))
    }

    /// What tells which question a coding answers, where that is asked.
    pub(super) fn prompts(&self, snapshot: &Snapshot) -> Option<Prompts> {
        self.prompted.map(|_| Prompts::new(snapshot))
    }

    /// True where the coding may be one of an activated code: by its weight, and by what
    /// brought it.
    pub(super) fn takes(&self, coding: &Coding, prompts: Option<&Prompts>) -> bool {
        let is_brought = || match (self.prompted, prompts) {
            (Some(wanted), Some(prompts)) => wanted.takes(&prompts.of(coding)),
            _ => true,
        };
        self.takes_weight(coding) && is_brought()
    }

    /// True where the weight lets the coding be one of an activated code.
    fn takes_weight(&self, coding: &Coding) -> bool {
        self.weight.is_none_or(|range| range.takes(coding.weight))
    }
}

/// How the codings of the activated codes must lie.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum Combine {
    /// Every coding of an activated code.
    #[default]
    AnyOf,
    /// The parts of the text where codings of all activated codes overlap.
    AllOf,
    /// Codings that have one of each other activated code near them.
    Near {
        /// How many paragraphs lie between them at most; 0 is the same paragraph.
        within: u32,
    },
    /// Codings that have one of each other activated code in the same turn.
    SameTurn,
    /// Codings that lie within a coding of one of these.
    Inside {
        /// Called B.
        #[serde(with = "ids")]
        of: Vec<CodeId>,
    },
    /// Codings that no coding of one of these overlaps.
    Outside {
        /// Called B.
        #[serde(with = "ids")]
        of: Vec<CodeId>,
    },
    /// Codings behind which one of these begins.
    FollowedBy {
        /// Called B.
        #[serde(with = "ids")]
        of: Vec<CodeId>,
        /// How many paragraphs lie between them at most; 0 is the same paragraph.
        within: u32,
    },
    /// Codings that no coding of another code overlaps.
    Only,
    /// Codings in whose document or turn there is none of these.
    Without {
        /// Called B.
        #[serde(with = "ids")]
        of: Vec<CodeId>,
        /// How far is looked.
        unit: Unit,
    },
    /// The documents or turns in which there is no coding of an activated code.
    Missing {
        /// What is listed.
        unit: Unit,
    },
}

impl Combine {
    /// The codes called B, where the way of combining has such.
    pub fn others(&self) -> Option<&[CodeId]> {
        match self {
            Self::Inside { of } | Self::Outside { of } | Self::FollowedBy { of, .. } | Self::Without { of, .. } => {
                Some(of)
            }
            Self::AnyOf | Self::AllOf | Self::Near { .. } | Self::SameTurn | Self::Only | Self::Missing { .. } => None,
        }
    }

    /// See [`Self::others`].
    pub fn others_mut(&mut self) -> Option<&mut Vec<CodeId>> {
        match self {
            Self::Inside { of } | Self::Outside { of } | Self::FollowedBy { of, .. } | Self::Without { of, .. } => {
                Some(of)
            }
            Self::AnyOf | Self::AllOf | Self::Near { .. } | Self::SameTurn | Self::Only | Self::Missing { .. } => None,
        }
    }

    /// How many paragraphs may lie between, where the way of combining asks it.
    pub const fn within_mut(&mut self) -> Option<&mut u32> {
        match self {
            Self::Near { within } | Self::FollowedBy { within, .. } => Some(within),
            _ => None,
        }
    }
}

/// What is looked at as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// The document.
    #[default]
    Document,
    /// The turn; where a text has none, the paragraph.
    Turn,
}

/// A condition on the case: one of its values of the variable counts as one of these.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Condition {
    /// The variable.
    #[serde(with = "id")]
    pub variable: VariableId,
    /// The categories, or values as written where they have none.
    pub values: BTreeSet<String>,
}

/// Which weights are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeightRange {
    /// The smallest, 0-100.
    pub min: u8,
    /// The largest, 0-100.
    pub max: u8,
    /// True where codings without a weight are wanted too.
    pub unweighted: bool,
}

impl WeightRange {
    /// True where the weight is wanted.
    pub fn takes(self, weight: Option<u8>) -> bool {
        weight.map_or(self.unweighted, |weight| (self.min..=self.max).contains(&weight))
    }
}

/// What brought a coding: the interviewer, or nobody. Where nobody has said which questions were
/// asked in a document, none of its codings is any of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Prompted {
    /// It answers a question of the guide, whichever.
    Answer,
    /// It answers a question that its code is linked to.
    Own,
    /// It stands in no answer to a question of the guide.
    Unprompted,
}

impl Prompted {
    /// All of them, as they are offered.
    pub const ALL: [Self; 3] = [Self::Answer, Self::Own, Self::Unprompted];

    /// True where it is that.
    pub const fn takes(self, prompt: &Prompt) -> bool {
        match self {
            Self::Answer => matches!(prompt, Prompt::Asked(_) | Prompt::AskedElse(_)),
            Self::Own => matches!(prompt, Prompt::Asked(_)),
            Self::Unprompted => matches!(prompt, Prompt::Unprompted),
        }
    }

    /// Its name, and what is told of a retrieval that asks for it.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Answer => "segments-prompted-answer",
            Self::Own => "segments-prompted-own",
            Self::Unprompted => "segments-prompted-unprompted",
        })
    }
}
