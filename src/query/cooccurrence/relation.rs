//! What together means, as stretches of a line: codings are together where theirs overlap.

use serde::{Deserialize, Serialize};

use crate::model::{Coding, Transcript};
use crate::query::retrieval::units::{Units, paragraphs};

/// When two codings are together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// They share one character at least.
    #[default]
    Overlap,
    /// They stand on exactly the same segment.
    SameSegment,
    /// They touch one turn; where a text has no turns, one paragraph.
    SameTurn,
    /// At most so many paragraphs from the end of one to the start of the other; 0 is a paragraph
    /// in common. Blank lines are no paragraphs.
    Near(u32),
    /// They stand in one case, wherever. Pairs are cases then, and so are those touched codings
    /// of a code that stand in such a case.
    SameCase,
}

/// The stretches of codings, which come in the order in which they begin: first place and place
/// behind the last. Which places these are, the relation says. None where the coding is with
/// nothing. Stretches come in the order in which they begin, too.
pub(super) fn stretches<'c>(
    relation: Relation,
    transcript: &'c Transcript,
    codings: impl Iterator<Item = &'c Coding> + 'c,
) -> Box<dyn Iterator<Item = Option<(u32, u32)>> + 'c> {
    match relation {
        Relation::Overlap | Relation::SameSegment | Relation::SameCase => {
            Box::new(codings.map(|coding| Some((coding.span.start.0, coding.span.end.0))))
        }
        Relation::SameTurn => {
            let units = Units::new(transcript);
            let of = move |coding: &Coding| units.touched(coding.span).map(|(first, last)| (first, last + 1));
            Box::new(codings.map(of))
        }
        Relation::Near(n) => {
            let of = move |coding: &Coding| {
                let (first, last) = paragraphs(transcript, coding.span);
                Some((first, last.saturating_add(n).saturating_add(1)))
            };
            Box::new(codings.map(of))
        }
    }
}
