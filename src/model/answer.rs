//! Whole turns and whole answers, as units that a person codes.

use super::{Speaker, SpeakerId, SpeakerRole, Transcript, Turn};
use crate::text::{CharIdx, Span};

/// An interviewer's turn of at most so many words that asks nothing lets the answer go on.
const ENCOURAGING_WORDS: u32 = 5;

/// A question of at most so many words (*¿Sí?*, *¿Ah, sí?*) asks nothing new.
const ECHO_WORDS: u32 = 2;

impl Transcript {
    /// The words of a turn: without the speaker's label and the white space at its ends.
    pub fn words_of_turn(&self, turn: &Turn) -> Span {
        self.trimmed(Span::new(turn.label_end, turn.span.end))
    }

    /// The words of all turns of the speakers meant, in order: without labels, without times at the
    /// ends, and without turns in which nothing is said.
    pub fn turns_of(&self, is_meant: impl Fn(&Speaker) -> bool) -> Vec<Span> {
        let meant: Vec<SpeakerId> =
            self.speakers.iter().filter(|speaker| is_meant(speaker)).map(|speaker| speaker.id).collect();
        let turns = self.turns.iter().filter(|turn| meant.contains(&turn.speaker));
        let words = turns.map(|turn| self.without_times(self.words_of_turn(turn)));
        words.filter(|span| self.words().count(*span) > 0).collect()
    }

    /// A span without the times that are written at its ends.
    pub fn without_times(&self, span: Span) -> Span {
        let mut span = self.trimmed(span);
        let first = self.time_marks.partition_point(|mark| mark.span.start < span.start);
        let inside = self.time_marks[first..].iter().map(|mark| mark.span).take_while(|mark| mark.end <= span.end);
        let marks: Vec<Span> = inside.filter(|mark| !mark.is_empty()).collect();
        for mark in &marks {
            if mark.start == span.start {
                span = self.trimmed(Span { start: mark.end, end: span.end });
            }
        }
        for mark in marks.iter().rev() {
            if mark.end == span.end && mark.start >= span.start {
                span = self.trimmed(Span { start: span.start, end: mark.start });
            }
        }
        span
    }

    /// The whole answer at a place: from the first turn behind the interviewer's question to the
    /// last one before the next question, with short encouragements in between.
    ///
    /// A question is a turn of the interviewer with more than five words, or one that holds a
    /// question mark and has more than two words. *Ajá*, *Claro, entiendo* and *¿Ah, sí?* are none.
    /// At a question the answer is the one to that question. None where nobody answers, as in a
    /// text without turns.
    pub fn answer_at(&self, at: CharIdx) -> Option<Span> {
        let here = self.turns.partition_point(|turn| turn.span.start <= at).checked_sub(1)?;
        let asks = |turn: &Turn| self.is_question(turn);
        let first = if asks(&self.turns[here]) {
            here + 1
        } else {
            self.turns[..here].iter().rposition(asks).map_or(0, |question| question + 1)
        };
        let end = self.turns[first..].iter().position(asks).map_or(self.turns.len(), |next| first + next);
        let answers = |turn: &&Turn| self.role_of(turn) != SpeakerRole::Interviewer;
        let mut answer = self.turns[first..end].iter().filter(answers);
        let start = answer.next()?;
        let last = answer.next_back().unwrap_or(start);
        Some(self.trimmed(Span::new(start.label_end, last.span.end)))
    }

    /// The answer to a question that was asked at `place`: from the first turn behind it to the
    /// last one before the interviewer's next question. `asked` are the places of all questions
    /// of the document: where one of them begins an answer ends, however short the question.
    ///
    /// In a text without turns it is what stands behind the place, to the next heading or the
    /// next of `asked`. None where nobody answers.
    pub fn answer_behind(&self, place: Span, asked: &[Span]) -> Option<Span> {
        if self.turns.is_empty() {
            let headings =
                self.formats.iter().filter(|format| format.kind.level().is_some()).map(|format| format.span.start);
            let ends = asked.iter().map(|other| other.start).chain(headings).filter(|&start| start >= place.end);
            let answer = self.trimmed(Span::new(place.end, ends.min().unwrap_or(self.index().whole().end)));
            return (self.words().count(answer) > 0).then_some(answer);
        }
        let last = place.end.minus(1).max(place.start);
        let first = self.turns.partition_point(|turn| turn.span.start <= last);
        first.checked_sub(1)?;
        let ends = |turn: &Turn| self.is_question(turn) || asked.iter().any(|other| turn.span.contains(other.start));
        let end = self.turns[first..].iter().position(ends).map_or(self.turns.len(), |next| first + next);
        let answers = |turn: &&Turn| self.role_of(turn) != SpeakerRole::Interviewer;
        let mut answer = self.turns[first..end].iter().filter(answers);
        let start = answer.next()?;
        let last = answer.next_back().unwrap_or(start);
        Some(self.trimmed(Span::new(start.label_end, last.span.end)))
    }

    fn is_question(&self, turn: &Turn) -> bool {
        if self.role_of(turn) != SpeakerRole::Interviewer {
            return false;
        }
        let n_words = self.words().count(turn.span);
        n_words > ENCOURAGING_WORDS || (n_words > ECHO_WORDS && self.slice(turn.span).contains(['?', '؟', '？']))
    }

    fn role_of(&self, turn: &Turn) -> SpeakerRole {
        self.speaker(turn.speaker).map(|speaker| speaker.role).unwrap_or_default()
    }

    fn trimmed(&self, span: Span) -> Span {
        let words = self.slice(span);
        let n_before = words.chars().take_while(|c| c.is_whitespace()).count() as u32;
        let n_behind = words.chars().rev().take_while(|c| c.is_whitespace()).count() as u32;
        let start = span.start.plus(n_before).min(span.end);
        Span::new(start, span.end.minus(n_behind).max(start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TurnId;

    /// A transcript whose lines are turns; `I` asks, `R` answers.
    fn transcript(text: &str) -> Transcript {
        let speakers = [("I", SpeakerRole::Interviewer), ("R", SpeakerRole::Respondent)];
        let speakers: Vec<Speaker> = (1..)
            .zip(speakers)
            .map(|(id, (label, role))| Speaker { id: SpeakerId(id), label: label.into(), role, ..Speaker::default() })
            .collect();
        let mut start = CharIdx(0);
        let mut turns = Vec::new();
        for (n, line) in (1..).zip(text.lines()) {
            let span = Span::new(start, start.plus(line.chars().count() as u32));
            let speaker = SpeakerId(if line.starts_with("I:") { 1 } else { 2 });
            turns.push(Turn { id: TurnId(n), speaker, span, label_end: start.plus(3), ..Turn::default() });
            start = span.end.plus(1);
        }
        Transcript::new(text.into(), speakers, turns, Vec::new())
    }

    const TEXT: &str = "I: ¿Cómo llegó usted aquí?\nR: A pie.\nI: Ajá.\nR: Con mi hermana.\nI: ¿Ah, sí?\nR: Sí, de noche. \nI: ¿Y qué pasó después?\nR: Nada.";

    fn answer(at: u32) -> String {
        let transcript = transcript(TEXT);
        transcript.answer_at(CharIdx(at)).map_or_else(String::new, |span| transcript.slice(span).to_owned())
    }

    #[test]
    fn an_answer_goes_on_until_the_next_question() {
        let first = "A pie.\nI: Ajá.\nR: Con mi hermana.\nI: ¿Ah, sí?\nR: Sí, de noche.";
        // At the question, in its first turn, in an encouragement, and in its last turn.
        for at in [0, 10, 30, 39, 60, 75] {
            assert_eq!(answer(at), first, "{at}");
        }
        assert_eq!(answer(TEXT.chars().count() as u32), "Nada.");
        assert_eq!(answer(TEXT.chars().count() as u32 - 15), "Nada.");
    }

    #[test]
    fn a_turn_is_its_words() {
        let transcript = transcript(TEXT);
        assert_eq!(transcript.slice(transcript.words_of_turn(&transcript.turns[5])), "Sí, de noche.");
        assert_eq!(Transcript::default().answer_at(CharIdx(0)), None);
    }

    #[test]
    fn an_answer_behind_a_place_ends_with_the_next_question_or_place() {
        let transcript =
            transcript("I: ¿Y hoy?\nR: Pan.\nI: ¿Y ayer?\nR: Sopa. \nI: ¿Con quiénes trabajan ustedes?\nR: Nadie.");
        let at = |words: &str| {
            let byte = transcript.text.find(words).expect("words");
            let start = transcript.text[..byte].chars().count() as u32;
            Span::new(start, start + words.chars().count() as u32)
        };
        let answer = |place: &str, asked: &[&str]| {
            let asked: Vec<Span> = asked.iter().map(|words| at(words)).collect();
            transcript.answer_behind(at(place), &asked).map(|span| transcript.slice(span))
        };
        // Short questions are encouragements until a person says that they are asked.
        assert_eq!(answer("¿Y hoy?", &["¿Y hoy?"]), Some("Pan.\nI: ¿Y ayer?\nR: Sopa."));
        assert_eq!(answer("¿Y hoy?", &["¿Y hoy?", "¿Y ayer?"]), Some("Pan."));
        assert_eq!(answer("¿Y ayer?", &["¿Y hoy?", "¿Y ayer?"]), Some("Sopa."));
        assert_eq!(answer("¿Con quiénes", &[]), Some("Nadie."));
        assert_eq!(answer("Nadie.", &[]), None);
    }

    #[test]
    fn without_turns_the_answer_ends_with_the_next_heading_or_place() {
        use crate::model::{FormatKind, FormatRange};
        let text = "¿Qué hace?\nPan 😀\n¿Por qué?\n\n¿Y qué más?\nNada";
        let mut transcript = Transcript::new(text.into(), Vec::new(), Vec::new(), Vec::new());
        let answer = |transcript: &Transcript, start: u32, end: u32, asked: &[Span]| {
            transcript.answer_behind(Span::new(start, end), asked).map(|span| transcript.slice(span).to_owned())
        };
        assert_eq!(answer(&transcript, 0, 10, &[Span::new(17, 26)]), Some("Pan 😀".into()));
        assert_eq!(answer(&transcript, 17, 26, &[Span::new(28, 39)]), None);
        assert_eq!(answer(&transcript, 28, 39, &[]), Some("Nada".into()));
        let span = Span::new(17, 26);
        transcript.formats = vec![FormatRange { span, kind: FormatKind::Heading2, ..FormatRange::default() }];
        assert_eq!(answer(&transcript, 0, 10, &[]), Some("Pan 😀".into()));
    }

    #[test]
    fn nobody_answers_the_last_question() {
        let transcript = transcript("R: Hola.\nI: ¿Algo más que agregar aquí?");
        assert_eq!(transcript.answer_at(CharIdx(20)), None);
        assert_eq!(transcript.answer_at(CharIdx(1)).map(|span| transcript.slice(span)), Some("Hola."));
    }
}
