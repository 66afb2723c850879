//! The guide in order, with the numbers its questions are called by.

use std::collections::HashMap;
use std::sync::Arc;

use crate::model::{GuideQuestion, GuideQuestionId, GuideTopic};
use crate::project::Snapshot;

/// The guide in order.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// The topics with their questions.
    pub topics: Vec<OutlineTopic>,
    places: HashMap<GuideQuestionId, (usize, usize)>,
}

/// A topic with its questions.
#[derive(Clone, Debug)]
pub struct OutlineTopic {
    /// The topic.
    pub topic: Arc<GuideTopic>,
    /// Its questions in order, each followed by its probes.
    pub questions: Vec<OutlineQuestion>,
}

/// A question or probe.
#[derive(Clone, Debug)]
pub struct OutlineQuestion {
    /// The question.
    pub question: Arc<GuideQuestion>,
    /// What it is called by: its own number, else its place: `7`, and `7b` for a probe.
    pub number: String,
}

impl OutlineQuestion {
    /// True for a probe.
    pub fn is_probe(&self) -> bool {
        self.question.parent.is_some()
    }
}

impl Outline {
    /// The guide of a project.
    pub fn new(snapshot: &Snapshot) -> Self {
        let mut outline = Self::default();
        let mut n = 0u32;
        for topic in snapshot.guide_topics() {
            let mut questions = Vec::new();
            for question in snapshot.questions_of(topic.id, None) {
                n += 1;
                let number = own_or(question, || n.to_string());
                let probes = snapshot.questions_of(topic.id, Some(question.id));
                let probes: Vec<OutlineQuestion> = probes
                    .into_iter()
                    .enumerate()
                    .map(|(place, probe)| OutlineQuestion {
                        question: Arc::clone(probe),
                        number: own_or(probe, || format!("{number}{}", letters(place))),
                    })
                    .collect();
                questions.push(OutlineQuestion { question: Arc::clone(question), number });
                questions.extend(probes);
            }
            outline.topics.push(OutlineTopic { topic: Arc::clone(topic), questions });
        }
        for (at, topic) in outline.topics.iter().enumerate() {
            let places = topic.questions.iter().enumerate().map(|(place, row)| (row.question.id, (at, place)));
            outline.places.extend(places);
        }
        outline
    }

    /// All questions in order.
    pub fn questions(&self) -> impl Iterator<Item = &OutlineQuestion> {
        self.topics.iter().flat_map(|topic| &topic.questions)
    }

    /// One question.
    pub fn question(&self, id: GuideQuestionId) -> Option<&OutlineQuestion> {
        let &(topic, place) = self.places.get(&id)?;
        self.topics.get(topic)?.questions.get(place)
    }

    /// What a question is called by; nothing for one that is gone.
    pub fn number(&self, id: GuideQuestionId) -> &str {
        self.question(id).map_or("", |row| row.number.as_str())
    }

    /// How many questions and probes there are.
    pub fn n_questions(&self) -> usize {
        self.places.len()
    }

    /// The question of a number, as it is written in a list.
    pub fn by_number(&self, number: &str) -> Option<&OutlineQuestion> {
        self.questions().find(|row| row.number == number.trim())
    }
}

fn own_or(question: &GuideQuestion, place: impl FnOnce() -> String) -> String {
    if question.number.is_empty() { place() } else { question.number.clone() }
}

/// `a` to `z`, then `aa`.
fn letters(mut place: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'a' + (place % 26) as u8));
        match place / 26 {
            0 => break,
            rest => place = rest - 1,
        }
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probes_are_lettered() {
        assert_eq!([0, 1, 25, 26, 51, 52].map(letters), ["a", "b", "z", "aa", "az", "ba"]);
    }
}
