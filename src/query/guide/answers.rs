//! The answers behind the places where questions were asked.

use std::collections::BTreeMap;

use crate::model::{DocumentId, GuideQuestionId, QuestionPlaceId, Segment, SpeakerId, SpeakerRole, Transcript};
use crate::project::Snapshot;
use crate::text::Span;

/// A place where a question was asked, and what was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The place.
    pub place: QuestionPlaceId,
    /// The question.
    pub question: GuideQuestionId,
    /// Where it was asked.
    pub asked: Span,
    /// The answer, until the interviewer's next question; none where nobody answers.
    pub answer: Option<Span>,
}

/// All places of questions with their answers, by document.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    by_document: BTreeMap<DocumentId, Vec<Answer>>,
}

impl Answers {
    /// Those of all documents.
    pub fn new(snapshot: &Snapshot) -> Self {
        Self::of(snapshot, |_| true)
    }

    /// Those of one document.
    pub fn in_document(snapshot: &Snapshot, document: DocumentId) -> Self {
        Self::of(snapshot, |id| id == document)
    }

    fn of(snapshot: &Snapshot, takes: impl Fn(DocumentId) -> bool) -> Self {
        let mut by_document: BTreeMap<DocumentId, Vec<Answer>> = BTreeMap::new();
        for place in snapshot.question_places().filter(|place| takes(place.document)) {
            let answer = Answer { place: place.id, question: place.question, asked: place.span, answer: None };
            by_document.entry(place.document).or_default().push(answer);
        }
        for (document, answers) in &mut by_document {
            answers.sort_by_key(|answer| (answer.asked, answer.place));
            let Some(entry) = snapshot.document(*document) else { continue };
            let asked: Vec<Span> = answers.iter().map(|answer| answer.asked).collect();
            for answer in answers {
                answer.answer = entry.transcript.answer_behind(answer.asked, &asked);
            }
        }
        Self { by_document }
    }

    /// The places of a document in the order of its text.
    pub fn of_document(&self, document: DocumentId) -> &[Answer] {
        self.by_document.get(&document).map_or(&[], Vec::as_slice)
    }

    /// All documents with places.
    pub fn documents(&self) -> impl Iterator<Item = (DocumentId, &[Answer])> {
        self.by_document.iter().map(|(id, answers)| (*id, answers.as_slice()))
    }
}

/// The answers to questions, wherever they were asked, in order and each once: what is coded when
/// a question is coded.
pub fn segments_of(snapshot: &Snapshot, questions: &[GuideQuestionId]) -> Vec<Segment> {
    let answers = Answers::new(snapshot);
    let mut segments: Vec<Segment> = answers
        .documents()
        .flat_map(|(document, answers)| answers.iter().map(move |answer| (document, answer)))
        .filter(|(_, answer)| questions.contains(&answer.question))
        .filter_map(|(document, answer)| Some(Segment { document, span: answer.answer? }))
        .collect();
    segments.sort_unstable();
    segments.dedup();
    segments
}

/// True where a respondent speaks in the answer; where a speaker is named, this one.
pub(super) fn is_answered(transcript: &Transcript, answer: Span, speaker: Option<SpeakerId>) -> bool {
    if transcript.turns.is_empty() {
        return speaker.is_none();
    }
    let from = transcript.turns.partition_point(|turn| turn.span.end <= answer.start);
    let turns = transcript.turns[from..].iter().take_while(|turn| turn.span.start < answer.end);
    turns.into_iter().any(|turn| match speaker {
        Some(speaker) => turn.speaker == speaker,
        None => transcript.speaker(turn.speaker).is_none_or(|who| who.role == SpeakerRole::Respondent),
    })
}
