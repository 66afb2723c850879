//! Where in a transcript the questions of the guide were probably asked.
//!
//! Each turn of an interviewer is compared with each question: the words that both have, by
//! their stems, weigh the more the rarer they are in this transcript, so that *qué* and *usted*
//! say nothing and *resistencia* says much. Words of the topic's heading, and for a probe those
//! of its question, help a little. The order of the guide is a weak prior. Turns are then given
//! to questions, the likeliest first; a question has one best place and some others.

use super::assign::assign;
use super::outline::Outline;
use super::terms::{Term, Terms};
use crate::model::{DocumentId, GuideQuestionId, Segment, SpeakerRole, Transcript};
use crate::project::Snapshot;
use crate::text::{Searched, Span, StemLanguage};

/// How many other places are named beside the best one.
pub const MAX_ALTERNATIVES: usize = 4;

/// What is less likely is not suggested.
const MIN_SCORE: f32 = 0.25;
/// Nor is a probe that is less likely: most are not asked most of the time.
const MIN_OF_PROBE: f32 = 0.35;
/// Nor a second question in a turn that another one has, where it is less likely alone.
const MIN_OF_SECOND: f32 = 0.45;
/// What is at least as likely tells where the questions around it were asked.
const CERTAIN: f32 = 0.5;
/// What a word of the topic's heading is worth beside one of the question.
const HEADING: f32 = 0.35;
/// What a word of the question that it probes is worth to a probe.
const PROBED: f32 = 0.25;
/// How much of the score a question loses that was asked at the other end of the interview.
const DISORDER: f32 = 0.35;

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
    let alike: Vec<Vec<f32>> =
        questions.iter().map(|row| turns.iter().map(|turn| likeness(&terms, row, turn)).collect()).collect();
    let scores = in_order(&alike, &(0..questions.len()).map(|n| at(n, questions.len())).collect::<Vec<_>>());
    let best = best_turns(&questions, &scores);
    let scores = in_order(&alike, &expected(&best, turns.len()));
    let best = best_turns(&questions, &scores);
    let place = |turn: usize, score| Suggested { segment: Segment { document, span: turns[turn].span }, score };
    let mut found: Vec<Suggestion> = Vec::new();
    for (question, row) in questions.iter().enumerate() {
        let Some((turn, score)) = best[question] else { continue };
        let others = scores[question].iter().copied().zip(0..);
        let mut others: Vec<(f32, usize)> =
            others.filter(|&(score, other)| other != turn && score >= MIN_SCORE / 2.0).collect();
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
    is_probe: bool,
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
            questions.push(Said { id: row.question.id, is_probe: row.is_probe(), terms: said });
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

/// The likenesses, less where a turn is far from where its question is expected.
fn in_order(alike: &[Vec<f32>], expected: &[f32]) -> Vec<Vec<f32>> {
    let row = |(row, expected): (&Vec<f32>, &f32)| {
        let way = |turn: usize| (at(turn, row.len()) - expected).abs();
        row.iter().enumerate().map(|(turn, alike)| alike * (1.0 - DISORDER * way(turn))).collect()
    };
    alike.iter().zip(expected).map(row).collect()
}

/// How far along each question is expected: between the nearest ones before and behind it that
/// were found with certainty.
fn expected(best: &[Option<(usize, f32)>], n_turns: usize) -> Vec<f32> {
    let certain: Vec<(f32, f32)> = best
        .iter()
        .enumerate()
        .filter_map(|(question, found)| Some((question, (*found)?)))
        .filter(|(_, (_, score))| *score >= CERTAIN)
        .map(|(question, (turn, _))| (question as f32, at(turn, n_turns)))
        .collect();
    let along = |question: usize| {
        let here = question as f32;
        let behind = certain.partition_point(|(other, _)| *other < here);
        let before = behind.checked_sub(1).and_then(|place| certain.get(place)).copied().unwrap_or((-1.0, 0.0));
        let after = certain.get(behind).copied().unwrap_or((best.len() as f32, 1.0));
        let share = (here - before.0) / (after.0 - before.0).max(1.0);
        before.1 + (after.1 - before.1) * share
    };
    (0..best.len()).map(along).collect()
}

/// The best turn of each question with its score.
fn best_turns(questions: &[Said], scores: &[Vec<f32>]) -> Vec<Option<(usize, f32)>> {
    let n_turns = scores.first().map_or(0, Vec::len);
    let least = |question: usize| if questions[question].is_probe { MIN_OF_PROBE } else { MIN_SCORE };
    let found = assign(questions.len(), n_turns, |question, turn| scores[question][turn] - least(question));
    let likeliest = |question: usize| {
        let turns = scores[question].iter().copied().enumerate();
        turns.filter(|&(_, score)| score >= MIN_OF_SECOND).max_by(|a, b| a.1.total_cmp(&b.1))
    };
    let scored = |(question, turn): (usize, Option<usize>)| match turn {
        Some(turn) => Some((turn, scores[question][turn])),
        None => likeliest(question),
    };
    found.into_iter().enumerate().map(scored).collect()
}
