//! The codes that questions are meant to bring, and codes made of topics.

use std::collections::HashSet;

use crate::model::*;
use crate::project::codes::next_color;
use crate::project::{Op, OpOutput, Project, Result, each_once};

impl Project {
    /// Links questions to a code, or takes the links away; what is so already is left out.
    pub fn link_questions(
        &mut self,
        questions: &[GuideQuestionId],
        code: CodeId,
        is_linked: bool,
    ) -> Result<OpOutput<()>> {
        self.code_row(code)?;
        let questions = each_once(questions);
        questions.iter().try_for_each(|&id| self.question_row(id).map(drop))?;
        let standing: Vec<(GuideQuestionId, i64)> = self
            .snapshot
            .question_codes()
            .filter(|row| row.code == code && questions.contains(&row.question))
            .map(|row| (row.question, row.id.0))
            .collect();
        if is_linked {
            let new: Vec<GuideQuestionId> =
                questions.into_iter().filter(|id| !standing.iter().any(|(other, _)| other == id)).collect();
            return self.transact(Op::LinkQuestions { n: new.len(), code }, |tx| {
                let rows = new.into_iter().map(|question| QuestionCode { id: tx.new_id(), question, code });
                let rows: Vec<QuestionCode> = rows.collect();
                tx.insert_all(&rows)
            });
        }
        self.transact(Op::UnlinkQuestions { n: standing.len(), code }, |tx| {
            tx.remove_all::<QuestionCode>(&standing.iter().map(|(_, id)| *id).collect::<Vec<_>>())
        })
    }

    /// Makes a top-level code of each topic that has none, and links the topic's questions to
    /// it, as one operation: the deductive start. A top-level code of the topic's name is taken
    /// for it. Nothing that stands is changed, so a second call makes only what is missing.
    ///
    /// The new codes are deductive; with `quotes_questions` their definition lists the questions.
    /// Gives the codes that were made.
    pub fn make_topic_codes(
        &mut self,
        topics: &[GuideTopicId],
        quotes_questions: bool,
    ) -> Result<OpOutput<Vec<CodeId>>> {
        let topics: Vec<GuideTopic> =
            each_once(topics).into_iter().map(|id| self.topic_row(id)).collect::<Result<_>>()?;
        let snapshot = std::sync::Arc::clone(&self.snapshot);
        let tops = snapshot.codes().children(None);
        let last = tops.iter().map(|code| code.position).max().unwrap_or(0);
        let is_new = |topic: &GuideTopic| topic.code.is_none() && !tops.iter().any(|code| code.name == topic.name);
        let n = topics.iter().filter(|topic| is_new(topic)).count();
        self.transact(Op::MakeTopicCodes { n }, |tx| {
            let mut made = Vec::new();
            let mut linked: HashSet<(GuideQuestionId, CodeId)> =
                snapshot.question_codes().map(|row| (row.question, row.code)).collect();
            for topic in topics {
                let questions = snapshot.questions_of(topic.id, None);
                let standing = topic.code.or_else(|| tops.iter().find(|code| code.name == topic.name).map(|it| it.id));
                let code = match standing {
                    Some(code) => code,
                    None => {
                        let id: CodeId = tx.new_id();
                        let texts = questions.iter().map(|question| question.text.as_str());
                        tx.insert(&Code {
                            id,
                            position: last + 1 + made.len() as i64,
                            name: topic.name.clone(),
                            color: next_color(None, tops.len() + made.len()),
                            definition: if quotes_questions {
                                texts.collect::<Vec<_>>().join("\n")
                            } else {
                                String::new()
                            },
                            origin: Some(Origin::Deductive),
                            created_at: tx.now,
                            ..Code::default()
                        })?;
                        made.push(id);
                        id
                    }
                };
                for question in questions {
                    if linked.insert((question.id, code)) {
                        let id = tx.new_id();
                        tx.insert(&QuestionCode { id, question: question.id, code })?;
                    }
                }
                if topic.code.is_none() {
                    tx.update(&GuideTopic { code: Some(code), ..topic })?;
                }
            }
            Ok(made)
        })
    }
}
