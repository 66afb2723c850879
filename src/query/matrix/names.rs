//! What choices are called on the command line and in files for programs, in every language alike.

use super::{CellText, Columns, Measure, Normalise, RecordingUnit};

impl Columns {
    /// `cases`, `documents`...; variables are named with what they are of.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Cases => "cases",
            Self::Documents => "documents",
            Self::DocumentGroups => "groups",
            Self::DocumentSets => "sets",
            Self::Speakers => "speakers",
            Self::Roles => "roles",
            Self::Coders => "coders",
            Self::CaseGroups => "case-groups",
            Self::Groups(_) => "variable",
            Self::Topics => "topics",
            Self::Questions => "questions",
        }
    }

    /// The columns of a word; none for variables, which need more than a word.
    pub fn of_word(word: &str) -> Option<Self> {
        let all = [
            Self::Cases,
            Self::Documents,
            Self::DocumentGroups,
            Self::DocumentSets,
            Self::Speakers,
            Self::Roles,
            Self::Coders,
            Self::CaseGroups,
            Self::Topics,
            Self::Questions,
        ];
        all.into_iter().find(|columns| columns.word() == word)
    }
}

impl Measure {
    /// `codings`, `mentions`...
    pub const fn word(self) -> &'static str {
        match self {
            Self::Codings => "codings",
            Self::Mentions => "mentions",
            Self::Presence => "presence",
            Self::RecordingUnits => "units",
            Self::CodedWords => "words",
            Self::RespondentShare => "share",
            Self::Weight => "weight",
        }
    }
}

impl RecordingUnit {
    /// `case`, `document`...
    pub const fn word(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Document => "document",
            Self::Turn => "turn",
            Self::Answer => "answer",
        }
    }
}

impl Normalise {
    /// `none`, `row`...
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Row => "row",
            Self::Column => "column",
            Self::Total => "total",
            Self::PerThousandRespondentWords => "per-1000-words",
            Self::CasesWithCode => "cases-with-code",
        }
    }
}

impl CellText {
    /// `first-quote`, `quotes`...
    pub const fn word(self) -> &'static str {
        match self {
            Self::FirstQuote => "first-quote",
            Self::AllQuotes => "quotes",
            Self::Summary => "summary",
            Self::Position => "position",
        }
    }
}
