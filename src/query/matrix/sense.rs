//! Which choices make no sense together.

use super::{CellText, Columns, Measure, Normalise};

/// The key of the sentence that says why a measure is not set against this; none where it can be.
/// Where it cannot, [`Normalise::None`] is shown.
pub const fn why_not(columns: &Columns, measure: Measure, normalise: Normalise) -> Option<&'static str> {
    match (measure, normalise, columns) {
        (_, Normalise::None, _) => None,
        (Measure::RespondentShare, ..) => Some("matrix-why-not-share"),
        (Measure::Weight, ..) => Some("matrix-why-not-median"),
        (_, Normalise::CasesWithCode, Columns::Cases) => Some("matrix-why-not-one-case"),
        (_, Normalise::CasesWithCode, _) => None,
        (Measure::Presence, ..) => Some("matrix-why-not-presence"),
        _ => None,
    }
}

/// The key of the sentence that says why these words cannot stand in the cells.
pub const fn why_no_text(columns: &Columns, text: CellText) -> Option<&'static str> {
    match (text, columns) {
        (CellText::FirstQuote | CellText::AllQuotes, _) => None,
        (_, Columns::Speakers | Columns::Roles | Columns::Coders | Columns::Topics | Columns::Questions) => {
            Some("matrix-why-no-text")
        }
        _ => None,
    }
}
