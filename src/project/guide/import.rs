//! A guide that was read from a file becomes topics and questions, as one operation.

use super::QuestionText;
use crate::model::*;
use crate::project::{Op, OpOutput, Project, Result, checked_name};

/// What came of importing a guide: what was new.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GuideCounts {
    /// Topics.
    pub n_topics: usize,
    /// Questions of their own.
    pub n_questions: usize,
    /// Probes.
    pub n_probes: usize,
}

impl Project {
    /// Stores the topics and questions of a guide behind those that stand. A topic whose name
    /// stands takes the new questions; a question that stands in it with the same words is left
    /// as it is and takes the new probes.
    pub fn import_guide(&mut self, draft: &DraftGuide) -> Result<OpOutput<GuideCounts>> {
        let mut guide = Standing {
            topics: self.snapshot.guide_topics().into_iter().map(|row| (**row).clone()).collect(),
            questions: self.snapshot.guide_questions().map(|row| (**row).clone()).collect(),
        };
        let known = (guide.topics.len(), guide.questions.len());
        for draft in &draft.topics {
            let topic = guide.topic(checked_name(&draft.name)?, || self.replica.next_id());
            for draft in &draft.questions {
                let question = guide.question(topic, None, draft, || self.replica.next_id())?;
                for draft in &draft.probes {
                    guide.question(topic, Some(question), draft, || self.replica.next_id())?;
                }
            }
        }
        let (topics, questions) = (guide.topics.split_off(known.0), guide.questions.split_off(known.1));
        let n_probes = questions.iter().filter(|row| row.parent.is_some()).count();
        let counts = GuideCounts { n_topics: topics.len(), n_questions: questions.len() - n_probes, n_probes };
        self.transact(Op::ImportGuide { n: questions.len() }, |tx| {
            tx.insert_all(&topics)?;
            tx.insert_all(&questions)?;
            Ok(counts)
        })
    }
}

/// The guide that is being filled.
struct Standing {
    topics: Vec<GuideTopic>,
    questions: Vec<GuideQuestion>,
}

impl Standing {
    fn topic(&mut self, name: String, new_id: impl FnOnce() -> i64) -> GuideTopicId {
        if let Some(topic) = self.topics.iter().find(|topic| topic.name == name) {
            return topic.id;
        }
        let position = self.topics.iter().map(|topic| topic.position).max().unwrap_or(0) + 1;
        let id = GuideTopicId(new_id());
        self.topics.push(GuideTopic { id, name, position, code: None });
        id
    }

    fn question(
        &mut self,
        topic: GuideTopicId,
        parent: Option<GuideQuestionId>,
        draft: &DraftQuestion,
        new_id: impl FnOnce() -> i64,
    ) -> Result<GuideQuestionId> {
        let text =
            QuestionText { number: draft.number.clone(), text: draft.text.clone(), condition: draft.condition.clone() };
        let QuestionText { number, text, condition } = text.checked()?;
        let beside = || self.questions.iter().filter(|row| row.topic == topic && row.parent == parent);
        if let Some(standing) = beside().find(|row| row.text == text) {
            return Ok(standing.id);
        }
        let position = beside().map(|row| row.position).max().unwrap_or(0) + 1;
        let id = GuideQuestionId(new_id());
        self.questions.push(GuideQuestion { id, topic, parent, position, number, text, condition });
        Ok(id)
    }
}
