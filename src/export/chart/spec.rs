//! Which chart is asked for.

use serde::{Deserialize, Serialize};

use crate::export::CooccurrenceCell;
use crate::model::CaseId;
use crate::query::MatrixSpec;
use crate::query::codeline::Axis;
use crate::query::configurations::Place;
use crate::query::cooccurrence::Relation;
use crate::query::sequence::Within;
use crate::query::words::WordSpec;

/// What kind of chart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChartKind {
    /// How often each code is found: bars.
    #[default]
    Bars,
    /// Codes by cases, with numbers over shades.
    Matrix,
    /// Codes by codes that occur together, with numbers over shades.
    Cooccurrence,
    /// Codes that occur together as a net.
    Network,
    /// Which code follows which, with numbers over shades.
    Sequence,
    /// Which codes stand together as a whole: bars.
    Configurations,
    /// Where in each document each code stands.
    Codeline,
    /// Each document as a field of cells in the colours of its codes.
    Portrait,
    /// When new cases stop bringing new codes: curves.
    Saturation,
    /// How much room each case has: bars.
    Voices,
    /// Words as large as they are frequent.
    Cloud,
}

impl ChartKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Bars,
        Self::Matrix,
        Self::Cooccurrence,
        Self::Network,
        Self::Sequence,
        Self::Configurations,
        Self::Codeline,
        Self::Portrait,
        Self::Saturation,
        Self::Voices,
        Self::Cloud,
    ];

    /// Its name on the command line and in files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Bars => "bars",
            Self::Matrix => "matrix",
            Self::Cooccurrence => "cooccurrence",
            Self::Network => "network",
            Self::Sequence => "sequence",
            Self::Configurations => "configurations",
            Self::Codeline => "codeline",
            Self::Portrait => "portrait",
            Self::Saturation => "saturation",
            Self::Voices => "voices",
            Self::Cloud => "cloud",
        }
    }

    /// True where it shows documents one by one.
    pub const fn is_by_document(self) -> bool {
        matches!(self, Self::Codeline | Self::Portrait)
    }

    /// The key of its name for people.
    pub const fn name_key(self) -> &'static str {
        match self {
            Self::Bars => "chart-kind-bars",
            Self::Matrix => "chart-kind-matrix",
            Self::Cooccurrence => "chart-kind-cooccurrence",
            Self::Network => "chart-kind-network",
            Self::Sequence => "chart-kind-sequence",
            Self::Configurations => "chart-kind-configurations",
            Self::Codeline => "chart-kind-codeline",
            Self::Portrait => "chart-kind-portrait",
            Self::Saturation => "chart-kind-saturation",
            Self::Voices => "chart-kind-voices",
            Self::Cloud => "chart-kind-cloud",
        }
    }
}

/// What a bar of a code counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BarCount {
    /// Codings; for a code with sub-codes the distinct passages of its own and theirs.
    #[default]
    Segments,
    /// Documents in which the code is found.
    Documents,
    /// Cases in which the code is found.
    Cases,
}

/// How the bars of codes are split by cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Split {
    /// Not at all.
    #[default]
    None,
    /// One behind the other.
    Stacked,
    /// One under the other.
    Grouped,
}

/// A chart: its kind, what it counts and how it looks. What the kind does not know is ignored.
///
/// Kept by reports as JSON: a field that is missing has the value it has in [`Self::default`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChartSpec {
    /// Its kind.
    pub kind: ChartKind,
    /// What counts: documents, coders, run, codes; for the matrix also columns and measure.
    pub scope: MatrixSpec,
    /// A title of one's own; none for the name of what is shown.
    pub title: Option<String>,
    /// How wide it shall be, in points (72 an inch); what does not fit makes it wider.
    pub width: f32,
    /// Only main categories (or the chosen codes), each with all below it.
    pub main_only: bool,
    /// The largest first, instead of the order of the code tree.
    pub by_size: bool,
    /// At most so many bars or words; 0 for the kind's own number.
    pub limit: usize,
    /// Bars: what they count.
    pub count: BarCount,
    /// Bars of segments: how they are split by cases.
    pub split: Split,
    /// Codes by codes and net: what together means.
    pub relation: Relation,
    /// Codes by codes: what a cell tells.
    pub cell: CooccurrenceCell,
    /// Codes by codes and net: codes count with their sub-codes.
    pub with_sub_codes: bool,
    /// Configurations: where codes stand together.
    pub place: Place,
    /// Configurations of fewer codes are left out.
    pub min_size: usize,
    /// Sequence: how far it may reach.
    pub within: Within,
    /// Codeline: what it is measured in.
    pub axis: Axis,
    /// Portrait: how many cells stand in a row, and how many rows there are.
    pub cells: (usize, usize),
    /// Saturation: which cases come first; the others follow in their order.
    pub order: Vec<CaseId>,
    /// Cloud: which words; documents and codes are those of the scope.
    pub words: WordSpec,
}

impl Default for ChartSpec {
    fn default() -> Self {
        Self {
            kind: ChartKind::default(),
            scope: MatrixSpec::default(),
            title: None,
            width: 460.0,
            main_only: false,
            by_size: false,
            limit: 0,
            count: BarCount::default(),
            split: Split::default(),
            relation: Relation::default(),
            cell: CooccurrenceCell::default(),
            with_sub_codes: false,
            place: Place::default(),
            min_size: 0,
            within: Within::default(),
            axis: Axis::default(),
            cells: (40, 30),
            order: Vec::new(),
            words: WordSpec::default(),
        }
    }
}

impl ChartSpec {
    /// A chart of a kind, all else as it is by default.
    pub fn of(kind: ChartKind) -> Self {
        Self { kind, ..Self::default() }
    }
}
