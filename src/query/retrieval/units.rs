//! Turns, and where there are none paragraphs: what is looked at as a whole.

use crate::model::{SpeakerRole, Transcript, Turn};
use crate::text::{CharIdx, Span};

/// The turns of a text in order; where no turn stands, its paragraphs. Blank lines are none.
#[derive(Debug)]
pub(in crate::query) struct Units {
    spans: Vec<Span>,
    is_asked: Vec<bool>,
}

impl Units {
    pub(in crate::query) fn new(transcript: &Transcript) -> Self {
        let mut units: Vec<(Span, bool)> = Vec::new();
        let mut turns = transcript.turns.iter().peekable();
        let unit_of = |turn: &Turn| {
            let role = transcript.speaker(turn.speaker).map(|speaker| speaker.role);
            (turn.span, role == Some(SpeakerRole::Interviewer))
        };
        for paragraph in transcript.index().paragraphs() {
            while let Some(turn) = turns.next_if(|turn| turn.span.start <= paragraph.span.start) {
                units.push(unit_of(turn));
            }
            let is_covered = units.last().is_some_and(|(last, _)| paragraph.span.start < last.end);
            if !is_covered && paragraph.number.is_some() {
                units.push((paragraph.span, false));
            }
        }
        // A turn may begin in the middle of the last paragraph.
        units.extend(turns.map(unit_of));
        units.sort_unstable();
        let (spans, is_asked) = units.into_iter().unzip();
        Self { spans, is_asked }
    }

    pub(in crate::query) const fn len(&self) -> usize {
        self.spans.len()
    }

    pub(in crate::query) fn span(&self, unit: usize) -> Span {
        self.spans[unit]
    }

    /// True where an interviewer speaks.
    pub(in crate::query) fn is_asked(&self, unit: usize) -> bool {
        self.is_asked[unit]
    }

    /// The units that a span touches, as first and last; none where it stands between units.
    pub(in crate::query) fn touched(&self, span: Span) -> Option<(u32, u32)> {
        let first = self.spans.partition_point(|unit| unit.end <= span.start);
        let behind = self.spans.partition_point(|unit| unit.start < span.end);
        (first < behind).then(|| (first as u32, behind as u32 - 1))
    }
}

/// In which paragraphs a span begins and ends, counted from 1 whatever they are cited by. Blank
/// lines at its ends are left out.
pub(in crate::query) fn paragraphs(transcript: &Transcript, span: Span) -> (u32, u32) {
    let index = transcript.index();
    let first = index.number_at(span.start).unwrap_or_else(|| index.n_numbered());
    let last = index.paragraph_at(CharIdx(span.end.0.saturating_sub(1)).max(span.start));
    let last = index.paragraphs()[..=last].iter().rev().find_map(|paragraph| paragraph.number);
    (first, last.unwrap_or(first).max(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_holds_its_paragraphs_and_others_stand_alone() {
        let turn = |start: u32, end: u32| Turn { span: Span::new(start, end), ..Turn::default() };
        let text = "intro\n\nE: uno\ndos\n\nA: tres\nB: x";
        let units = Units::new(&Transcript::new(text.into(), vec![], vec![turn(7, 17), turn(19, 26)], vec![]));
        assert_eq!(units.spans, [Span::new(0, 5), Span::new(7, 17), Span::new(19, 26), Span::new(27, 31)]);
        assert_eq!(units.touched(Span::new(14, 20)), Some((1, 2)));
        assert_eq!(units.touched(Span::new(17, 19)), None);
    }

    #[test]
    fn blank_lines_at_the_ends_are_no_paragraphs() {
        let transcript = Transcript::new("uno\n\ndos\n\ntres".into(), vec![], vec![], vec![]);
        assert_eq!(paragraphs(&transcript, Span::new(0, 5)), (1, 1));
        assert_eq!(paragraphs(&transcript, Span::new(4, 9)), (2, 2));
        assert_eq!(paragraphs(&transcript, Span::new(1, 12)), (1, 3));
    }
}
