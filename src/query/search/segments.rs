//! What is coded where hits are coded: the hit, or what is around it.

use serde::{Deserialize, Serialize};

use crate::model::{DocumentId, Segment, Transcript};
use crate::project::{DocumentEntry, Snapshot};
use crate::text::{CharIdx, Span, sentence_bounds};

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
    let mut sentences = Sentences::default();
    for hit in hits {
        let Some(entry) = snapshot.document(hit.document) else { continue };
        let span = span_of(entry, hit.span, reach, &mut sentences);
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

fn span_of(entry: &DocumentEntry, hit: Span, reach: Reach, sentences: &mut Sentences) -> Span {
    let transcript = &entry.transcript;
    let index = transcript.index();
    let paragraphs = || {
        let of = |at| index.paragraphs()[index.paragraph_at(at)].span;
        of(hit.start).cover(of(hit.end.minus(1).max(hit.start)))
    };
    let span = match reach {
        Reach::Hit => return hit,
        Reach::Sentence => {
            let last = hit.end.minus(1).max(hit.start);
            sentences.at(entry, hit.start).cover(sentences.at(entry, last))
        }
        Reach::Paragraph => paragraphs(),
        Reach::Turn => {
            let turn = transcript.turn_at(hit.start).filter(|turn| turn.span.contains(hit.start));
            turn.map_or_else(paragraphs, |turn| turn.span.cover(hit))
        }
    };
    without_label(transcript, span, hit)
}

/// The sentences of the paragraph looked at last: hits come in order, so that each paragraph is
/// cut into sentences once, however many hits it has.
#[derive(Default)]
struct Sentences {
    paragraph: Option<(DocumentId, Span)>,
    bounds: Vec<CharIdx>,
}

impl Sentences {
    /// The sentence that holds a position.
    fn at(&mut self, entry: &DocumentEntry, at: CharIdx) -> Span {
        let index = entry.transcript.index();
        let paragraph = index.paragraphs()[index.paragraph_at(at)].span;
        let key = Some((entry.document.id, paragraph));
        if self.paragraph != key {
            self.paragraph = key;
            self.bounds = sentence_bounds(&entry.transcript.text, index, paragraph);
        }
        let behind = self.bounds.partition_point(|&bound| bound <= at).clamp(1, self.bounds.len() - 1);
        Span::new(self.bounds[behind - 1], self.bounds[behind])
    }
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
