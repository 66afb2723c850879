//! What is coded where hits are coded: the hit, or what is around it.

use serde::{Deserialize, Serialize};

use crate::model::{Segment, Transcript};
use crate::project::Snapshot;
use crate::text::{Span, Unit, snap_outward};

/// How far what is coded reaches around a hit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// The hit itself.
    Hit,
    /// Its sentence.
    #[default]
    Sentence,
    /// What its speaker says in this turn; where there are no turns, its paragraph.
    Turn,
    /// Its paragraph.
    Paragraph,
}

impl Reach {
    /// All of them, from the smallest.
    pub const ALL: [Self; 4] = [Self::Hit, Self::Sentence, Self::Turn, Self::Paragraph];
}

/// The segments of hits, which come in order: each once, where two overlap as one. Speakers'
/// labels and white space at the ends stay outside.
pub fn segments_of(snapshot: &Snapshot, hits: impl IntoIterator<Item = Segment>, reach: Reach) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    for hit in hits {
        let Some(entry) = snapshot.document(hit.document) else { continue };
        let span = span_of(&entry.transcript, hit.span, reach);
        match segments.last_mut() {
            Some(last) if last.document == hit.document && last.span.overlaps(span) => {
                last.span = last.span.cover(span);
            }
            _ if span.is_empty() => {}
            _ => segments.push(Segment { document: hit.document, span }),
        }
    }
    segments
}

fn span_of(transcript: &Transcript, hit: Span, reach: Reach) -> Span {
    let index = transcript.index();
    let paragraphs = || {
        let of = |at| index.paragraphs()[index.paragraph_at(at)].span;
        of(hit.start).cover(of(hit.end.minus(1).max(hit.start)))
    };
    let span = match reach {
        Reach::Hit => return hit,
        Reach::Sentence => snap_outward(&transcript.text, index, hit, Unit::Sentence),
        Reach::Paragraph => paragraphs(),
        Reach::Turn => {
            let turn = transcript.turn_at(hit.start).filter(|turn| turn.span.contains(hit.start));
            turn.map_or_else(paragraphs, |turn| turn.span.cover(hit))
        }
    };
    without_label(transcript, span, hit)
}

/// The span without the label at its start and the white space at its ends; a hit in the label
/// keeps it.
fn without_label(transcript: &Transcript, span: Span, hit: Span) -> Span {
    let label = transcript.turn_at(span.start).map(crate::model::Turn::label);
    let label = label.filter(|label| label.start <= span.start && label.end > span.start && label.end <= hit.start);
    let start = label.map_or(span.start, |label| label.end);
    let words = transcript.slice(Span::new(start, span.end));
    let n_before = words.chars().take_while(|c| c.is_whitespace()).count() as u32;
    let n_behind = words.chars().rev().take_while(|c| c.is_whitespace()).count() as u32;
    Span::new(start.plus(n_before).min(hit.start), span.end.minus(n_behind).max(hit.end))
}
