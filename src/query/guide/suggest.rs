//! Where in a transcript the questions of the guide were probably asked.
//!
//! Each turn of an interviewer is compared with each question: the words that both have, by
//! their stems, weigh the more the rarer they are in this transcript, so that *qué* and *usted*
//! say nothing and *resistencia* says much. Words of the topic's heading, and for a probe those
//! of its question, help a little. The order of the guide is a weak prior. Turns are then given
//! to questions, the likeliest first; a question has one best place and some others.

use super::outline::Outline;
use super::terms::{Term, Terms};
use crate::model::{DocumentId, GuideQuestionId, Segment, SpeakerRole, Transcript};
use crate::project::Snapshot;
use crate::text::{Searched, Span, StemLanguage};

/// How many other places are named beside the best one.
pub const MAX_ALTERNATIVES: usize = 4;

/// What is less likely is not suggested.
const MIN_SCORE: f32 = 0.2;
/// What a word of the topic's heading is worth beside one of the question.
const HEADING: f32 = 0.35;
/// What a word of the question that it probes is worth to a probe.
const PROBED: f32 = 0.25;
/// How much of the score a question loses that was asked at the other end of the interview.
const DISORDER: f32 = 0.35;
/// What a second question loses in a turn that another one has.
const SHARED_TURN: f32 = 0.75;

/// A place where a question was probably asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Suggested {
    /// The words of the turn.
    pub segment: Segment,
    /// How likely it is, 0-1: for putting in order, no probability.
    pub score: f32,
}

/// A question with the places where it was probably asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// The question.
    pub question: GuideQuestionId,
    /// The likeliest place.
    pub best: Suggested,
    /// Others, the likeliest first.
    pub alternatives: Vec<Suggested>,
}

/// Suggests places for the questions of a guide in a document, in the order of its text.
/// Questions that have a place in it already are left out.
pub fn suggest(snapshot: &Snapshot, outline: &Outline, document: DocumentId) -> Vec<Suggestion> {
    let Some(entry) = snapshot.document(document) else { return Vec::new() };
    let known: Vec<GuideQuestionId> =
        snapshot.question_places().filter(|place| place.document == document).map(|place| place.question).collect();
    let mut found = suggest_all(outline, document, &entry.transcript);
    found.retain(|suggestion| !known.contains(&suggestion.question));
    found
}

/// The same for all questions, whatever was confirmed.
pub(super) fn suggest_all(outline: &Outline, document: DocumentId, transcript: &Transcript) -> Vec<Suggestion> {
    let asks = |turn: &crate::model::Turn| {
        transcript.speaker(turn.speaker).is_some_and(|speaker| speaker.role == SpeakerRole::Interviewer)
    };
    let mut terms = Terms::new(transcript.language().unwrap_or(StemLanguage::Spanish));
    let mut turns: Vec<AskedTurn> = Vec::new();
    for turn in &transcript.turns {
        let words = transcript.words_of_turn(turn);
        let found = terms.piece(transcript.slice(words));
        if asks(turn) && !words.is_empty() {
            turns.push(AskedTurn { span: words, terms: found, asked: Vec::new() });
        }
    }
    let questions = questions_of(outline, &mut terms);
    for turn in &mut turns {
        turn.asked = terms.terms(question_of(transcript.slice(turn.span)));
    }
    let mut scored: Vec<(f32, usize, usize)> = Vec::new();
    for (question, row) in questions.iter().enumerate() {
        for (turn, asked) in turns.iter().enumerate() {
            let likeness = likeness(&terms, row, asked);
            let way = (at(question, questions.len()) - at(turn, turns.len())).abs();
            let score = likeness * (1.0 - DISORDER * way);
            if score > 0.0 {
                scored.push((score, question, turn));
            }
        }
    }
    let best = assigned(&scored, questions.len(), turns.len());
    let place = |turn: usize, score| Suggested { segment: Segment { document, span: turns[turn].span }, score };
    let mut found: Vec<Suggestion> = Vec::new();
    for (question, row) in questions.iter().enumerate() {
        let Some((turn, score)) = best[question] else { continue };
        let mut others: Vec<(f32, usize)> = scored
            .iter()
            .filter(|&&(score, of, other)| of == question && other != turn && score >= MIN_SCORE / 2.0)
            .map(|&(score, _, other)| (score, other))
            .collect();
        others.sort_by(|a, b| b.0.total_cmp(&a.0));
        let alternatives = others.into_iter().take(MAX_ALTERNATIVES).map(|(score, turn)| place(turn, score)).collect();
        found.push(Suggestion { question: row.id, best: place(turn, score), alternatives });
    }
    found.sort_by_key(|suggestion| suggestion.best.segment.span.start);
    found
}

/// A turn of an interviewer.
struct AskedTurn {
    span: Span,
    terms: Vec<Term>,
    /// Only of its sentences that ask, where any does.
    asked: Vec<Term>,
}

/// A question with what it says.
struct Said {
    id: GuideQuestionId,
    /// Its terms and what each is worth beside its rarity.
    terms: Vec<(Term, f32)>,
}

fn questions_of<'t>(outline: &'t Outline, terms: &mut Terms<'t>) -> Vec<Said> {
    let mut questions = Vec::new();
    for topic in &outline.topics {
        let heading = terms.terms(&topic.topic.name);
        let mut probed: Vec<Term> = Vec::new();
        for row in &topic.questions {
            let own = terms.piece(&row.question.text);
            let mut said: Vec<(Term, f32)> = own.iter().map(|&term| (term, 1.0)).collect();
            let mut add = |more: &[Term], worth: f32| {
                for &term in more {
                    if !said.iter().any(|(known, _)| *known == term) {
                        said.push((term, worth));
                    }
                }
            };
            if row.is_probe() {
                add(&probed, PROBED);
            } else {
                probed = own;
            }
            add(&heading, HEADING);
            questions.push(Said { id: row.question.id, terms: said });
        }
    }
    questions
}

/// Where the sentences that ask begin: what stands before them leads up to the question.
fn question_of(turn: &str) -> &str {
    turn.find('¿').map_or(turn, |start| &turn[start..])
}

/// How alike a question and a turn are, 0-1.
fn likeness(terms: &Terms<'_>, question: &Said, turn: &AskedTurn) -> f32 {
    let (mut shared, mut of_question) = (0.0, 0.0);
    let mut of_turn: f32 = 0.0;
    for &(term, worth) in &question.terms {
        let weight = terms.weight(term);
        let alike = turn.terms.iter().map(|&other| terms.likeness(term, other)).fold(0.0, f32::max);
        shared += weight * worth * alike;
        if worth >= 1.0 {
            of_question += weight;
        }
    }
    for &term in &turn.asked {
        of_turn += terms.weight(term);
    }
    if of_question <= 0.0 || of_turn <= 0.0 {
        return 0.0;
    }
    // What a turn says beside the question counts less against it than what it leaves out.
    (shared / (of_question.powf(0.6) * of_turn.powf(0.4))).min(1.0)
}

/// How far along a list a place is, 0-1.
fn at(place: usize, len: usize) -> f32 {
    if len < 2 { 0.5 } else { place as f32 / (len - 1) as f32 }
}

/// One turn for each question, the likeliest pairs first.
fn assigned(scored: &[(f32, usize, usize)], n_questions: usize, n_turns: usize) -> Vec<Option<(usize, f32)>> {
    let mut pairs = scored.to_vec();
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let mut best: Vec<Option<(usize, f32)>> = vec![None; n_questions];
    let mut is_taken = vec![false; n_turns];
    // A turn that is taken is offered again, for less.
    for (worth, only_free) in [(1.0, true), (SHARED_TURN, false)] {
        for &(score, question, turn) in &pairs {
            let score = score * worth;
            if score < MIN_SCORE || best[question].is_some() || (only_free && is_taken[turn]) {
                continue;
            }
            best[question] = Some((turn, score));
            is_taken[turn] = true;
        }
    }
    best
}
