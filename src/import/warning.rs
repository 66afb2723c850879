//! What a person should know although a file was read.

use std::collections::BTreeMap;

use super::{Lines, Place, Tracked};
use crate::i18n::Message;

/// Something that was guessed, left out or changed while reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportWarning {
    /// The text is not Unicode, and its encoding was guessed from its bytes.
    EncodingGuessed {
        /// The encoding's usual name.
        encoding: &'static str,
    },
    /// Bytes that mean nothing in the encoding became U+FFFD.
    Undecodable {
        /// How many.
        count: usize,
    },
    /// NUL characters became U+FFFD.
    NulReplaced {
        /// How many.
        count: usize,
    },
    /// The file name held line ends or other control characters; they became spaces.
    NameCleaned,
    /// Tracked changes, accepted or rejected as was asked.
    TrackedChanges {
        /// Runs of inserted words.
        insertions: usize,
        /// Runs of deleted words.
        deletions: usize,
        /// How many people made them; 0 where the file does not say.
        authors: usize,
        /// What became of them.
        tracked: Tracked,
    },
    /// A header or a footer holds words; they were left out.
    HeadersLeftOut,
    /// A table with a column of names and one of words was read as a transcript.
    TableAsTurns {
        /// How many rows became turns.
        rows: usize,
    },
    /// Comments were left out.
    CommentsLeftOut {
        /// How many.
        count: usize,
    },
    /// Running heads and page numbers were left out.
    HeadsLeftOut {
        /// How many lines.
        count: usize,
    },
    /// Pages that are pictures, whose words cannot be read.
    PagesOfPictures {
        /// How many.
        count: usize,
    },
    /// Lines that say where the recording lies, and so often who speaks, were left out.
    PathsLeftOut {
        /// How many.
        count: usize,
    },
    /// So many words look like speaker labels that none was taken for one.
    TooManyLabels {
        /// How many different ones.
        count: usize,
    },
    /// A column without name and without values was left out.
    EmptyColumn {
        /// The column, from 1.
        column: usize,
    },
    /// A column that this table does not know was left out.
    ColumnLeftOut {
        /// Its name.
        name: String,
    },
    /// A workbook has other sheets that hold something; one was read.
    OtherSheets {
        /// The one that was read.
        name: String,
        /// How many others there are.
        count: usize,
    },
    /// Something in single lines of a table.
    At {
        /// What.
        what: LineWarning,
        /// Where.
        lines: Lines,
    },
}

/// What can be odd about a line of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LineWarning {
    /// Fewer cells than the header: the missing values are empty.
    ShortRow,
    /// More cells than the header: what they hold was left out.
    LongRow,
    /// Control characters in a name became spaces.
    NameCleaned,
    /// The weight is no whole number from 0 to 100 and was left out.
    WeightLeftOut,
    /// The colour cannot be read and was left out.
    ColorLeftOut,
    /// The origin is neither deductive nor inductive and was left out.
    OriginLeftOut,
    /// A formula whose result is an error: the cell was read as empty.
    ErrorCell,
    /// The run is not the main one, which a codings file cannot say yet; it was left out.
    RunLeftOut,
}

impl ImportWarning {
    /// What happened and what it means for the data.
    pub fn message(&self) -> Message {
        match self {
            Self::EncodingGuessed { encoding } => {
                Message::new("import-warning-encoding-guessed").with("encoding", *encoding)
            }
            Self::Undecodable { count } => Message::new("import-warning-undecodable").with("count", *count),
            Self::NulReplaced { count } => Message::new("import-warning-nul-replaced").with("count", *count),
            Self::NameCleaned => Message::new("import-warning-file-name-cleaned"),
            Self::TrackedChanges { insertions, deletions, authors, tracked } => Message::new(match tracked {
                Tracked::Accept => "import-warning-tracked-accepted",
                Tracked::Reject => "import-warning-tracked-rejected",
            })
            .with("insertions", *insertions)
            .with("deletions", *deletions)
            .with("authors", *authors),
            Self::HeadersLeftOut => Message::new("import-warning-headers"),
            Self::TableAsTurns { rows } => Message::new("import-warning-table-as-turns").with("rows", *rows),
            Self::CommentsLeftOut { count } => Message::new("import-warning-comments").with("count", *count),
            Self::HeadsLeftOut { count } => Message::new("import-warning-heads-left-out").with("count", *count),
            Self::PagesOfPictures { count } => Message::new("import-warning-pages-of-pictures").with("count", *count),
            Self::PathsLeftOut { count } => Message::new("import-warning-paths").with("count", *count),
            Self::TooManyLabels { count } => Message::new("import-warning-too-many-labels").with("count", *count),
            Self::EmptyColumn { column } => {
                Message::new("import-warning-empty-column").with("column", column.to_string())
            }
            Self::ColumnLeftOut { name } => Message::new("import-warning-column-left-out").with("name", name.as_str()),
            Self::OtherSheets { name, count } => {
                Message::new("import-warning-other-sheets").with("name", name.as_str()).with("count", *count)
            }
            Self::At { what, lines } => {
                Message::new(what.key()).with("places", lines.message()).with("count", lines.count)
            }
        }
    }
}

impl LineWarning {
    const fn key(self) -> &'static str {
        match self {
            Self::ShortRow => "import-warning-short-row",
            Self::LongRow => "import-warning-long-row",
            Self::NameCleaned => "import-warning-name-cleaned",
            Self::WeightLeftOut => "import-warning-weight-left-out",
            Self::ColorLeftOut => "import-warning-color-left-out",
            Self::OriginLeftOut => "import-warning-origin-left-out",
            Self::ErrorCell => "import-warning-error-cell",
            Self::RunLeftOut => "import-warning-run-left-out",
        }
    }
}

/// Gathers warnings of a table, one of a kind with all its lines.
#[derive(Debug, Default)]
pub(super) struct Warnings {
    whole: Vec<ImportWarning>,
    lines: BTreeMap<LineWarning, Lines>,
}

impl Warnings {
    pub(super) fn push(&mut self, warning: ImportWarning) {
        self.whole.push(warning);
    }

    pub(super) fn at(&mut self, what: LineWarning, place: Place) {
        self.lines.entry(what).and_modify(|lines| lines.push(place)).or_insert_with(|| Lines::one(place));
    }

    /// Adds what was gathered elsewhere; the lines of the two are never of the same file part.
    pub(super) fn extend(&mut self, other: Self) {
        self.whole.extend(other.whole);
        self.lines.extend(other.lines);
    }

    pub(super) fn into_vec(self) -> Vec<ImportWarning> {
        let lines = self.lines.into_iter().map(|(what, lines)| ImportWarning::At { what, lines });
        self.whole.into_iter().chain(lines).collect()
    }
}
