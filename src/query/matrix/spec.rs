//! What a matrix is asked to show.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::column::ColumnKey;
use crate::model::{CodeId, CoderId, Coding, DocumentId, Run, VariableId};
use crate::query::id_text::{id, some_ids};

/// What stands in the columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Columns {
    /// The cases that have a document.
    #[default]
    Cases,
    /// The documents.
    Documents,
    /// The groups of the document list. What is in none stands apart.
    DocumentGroups,
    /// The sets of documents; a document may count in several. What is in none stands apart.
    DocumentSets,
    /// The speakers, by label over all documents. What stands in no turn stands apart.
    Speakers,
    /// Interviewers, respondents and others. What stands in no turn stands apart.
    Roles,
    /// The coders; all of them count in the same texts.
    Coders,
    /// The groups of cases; a case may count in several. Cases in none stand apart.
    CaseGroups,
    /// The cases by their values of one variable, or of several that are crossed.
    Groups(Vec<GroupBy>),
    /// The topics of the guide: what was said in answers to their questions.
    Topics,
    /// The questions of the guide: what was said in answers to them.
    Questions,
}

impl Columns {
    /// True where a column is made of cases as a whole.
    pub const fn are_of_cases(&self) -> bool {
        matches!(self, Self::Cases | Self::CaseGroups | Self::Groups(_))
    }
}

/// What cases are grouped by. A case with several values counts in several columns and once in
/// the total; cases without a value have a column of their own.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct GroupBy {
    /// The variable.
    pub by: GroupVariable,
    /// Where the bands of numbers or dates begin, as values are written, from small to large:
    /// `18`, `30` gives *below 18*, *18 to below 30*, *from 30*. Empty: each value is its own.
    /// Values that do not fit the variable's kind stand under their own wording.
    #[serde(default)]
    pub bands: Vec<String>,
}

/// An attribute of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GroupVariable {
    /// A variable; values count under their category.
    Variable(#[serde(with = "id")] VariableId),
    /// Where a person placed the cases by a code.
    Position(#[serde(with = "id")] CodeId),
}

/// What a cell counts. See [the module](super) for the rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Measure {
    /// Codings; for a code with sub-codes the distinct passages of its own and theirs.
    #[default]
    Codings,
    /// Mentions: codings merged where they overlap or are parted by nearly nothing.
    Mentions,
    /// 1 where there is a coding, 0 where there is none.
    Presence,
    /// Recording units ([`MatrixSpec::recording_unit`]) with at least one coding.
    RecordingUnits,
    /// The words that are coded, each once.
    CodedWords,
    /// Of the respondents' words of the column those that are coded, 0 to 1.
    RespondentShare,
    /// The median of the codings' weights.
    Weight,
}

impl Measure {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Codings,
        Self::Mentions,
        Self::Presence,
        Self::RecordingUnits,
        Self::CodedWords,
        Self::RespondentShare,
        Self::Weight,
    ];
}

/// The portion of the material that counts once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecordingUnit {
    /// The case.
    #[default]
    Case,
    /// The document.
    Document,
    /// The turn, but of interviewers; where a text has no turns, the paragraph.
    Turn,
    /// The answer to a question of the guide.
    Answer,
}

impl RecordingUnit {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Case, Self::Document, Self::Turn, Self::Answer];
}

/// What a number is set against.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Normalise {
    /// Nothing.
    #[default]
    None,
    /// The total of its row.
    Row,
    /// The sum of the main codes of its column.
    Column,
    /// The sum of the totals of the main codes.
    Total,
    /// A thousand respondents' words of its column.
    PerThousandRespondentWords,
    /// The cases of its column: in how many of them the code is found. What the measure counts
    /// says nothing here.
    CasesWithCode,
}

impl Normalise {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::None, Self::Row, Self::Column, Self::Total, Self::PerThousandRespondentWords, Self::CasesWithCode];
}

/// In which order columns stand. Those of what is in none of them are always last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// The order of the study: of cases, documents, options, questions; speakers by label.
    #[default]
    Position,
    /// By name, numbers in it by their value.
    Name,
    /// These first, in this order, and then the others as in the study.
    Hand(Vec<ColumnKey>),
    /// By the value that their case has of a variable; columns of several cases by that of the
    /// first. Without a value last.
    Variable(GroupVariable),
    /// Those with the same codes beside each other (Jaccard over codes without sub-codes).
    Similarity,
}

/// Words in a cell instead of a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CellText {
    /// The words of the first coding, with where they stand.
    #[default]
    FirstQuote,
    /// The words of all passages.
    AllQuotes,
    /// What the researcher wrote of the case under the code.
    Summary,
    /// Where the researcher placed the case by the code.
    Position,
}

impl CellText {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::FirstQuote, Self::AllQuotes, Self::Summary, Self::Position];
}

/// A matrix to be counted.
///
/// Named comparisons are kept as the JSON of this. Ids stand there as text, and a field that is
/// missing has the value it has in [`Self::default`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MatrixSpec {
    /// What stands in the columns.
    pub columns: Columns,
    /// What the cells count.
    pub measure: Measure,
    /// The words that stand in the cells instead.
    pub text: Option<CellText>,
    /// What the numbers are set against.
    pub normalise: Normalise,
    /// In which order the columns stand.
    pub order: Order,
    /// Whose codings count; none for everybody's.
    #[serde(with = "some_ids")]
    pub coders: Option<Vec<CoderId>>,
    /// In which run they were made.
    pub run: Run,
    /// The documents that take part; none for all.
    #[serde(with = "some_ids")]
    pub documents: Option<BTreeSet<DocumentId>>,
    /// The codes whose sub-trees are the rows; none for all codes.
    #[serde(with = "some_ids")]
    pub codes: Option<Vec<CodeId>>,
    /// How many words an interviewer's turn within a mention has at most.
    pub gap_words: u32,
    /// What [`Measure::RecordingUnits`] counts.
    pub recording_unit: RecordingUnit,
    /// True where tables show the sum of the sub-codes beside the total.
    pub with_sums: bool,
    /// True where empty cells tell why they are empty.
    pub with_reasons: bool,
}

impl Default for MatrixSpec {
    fn default() -> Self {
        Self {
            columns: Columns::default(),
            measure: Measure::default(),
            text: None,
            normalise: Normalise::default(),
            order: Order::default(),
            coders: None,
            run: Run::default(),
            documents: None,
            codes: None,
            gap_words: 5,
            recording_unit: RecordingUnit::default(),
            with_sums: false,
            with_reasons: true,
        }
    }
}

impl MatrixSpec {
    /// True where the coding counts, as far as coder and run decide it.
    pub(in crate::query) fn takes(&self, coding: &Coding) -> bool {
        coding.run == self.run && !coding.detached && self.takes_coder(coding.coder)
    }

    /// True where the coder's codings count.
    pub fn takes_coder(&self, coder: CoderId) -> bool {
        self.coders.as_ref().is_none_or(|coders| coders.contains(&coder))
    }

    /// True where the document takes part.
    pub fn takes_document(&self, document: DocumentId) -> bool {
        self.documents.as_ref().is_none_or(|documents| documents.contains(&document))
    }
}
