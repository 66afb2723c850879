//! The topics of the guide.

use std::collections::HashSet;

use super::bury_questions;
use crate::model::*;
use crate::project::document_sets::in_order;
use crate::project::{Op, OpOutput, Project, ProjectError, Result, checked_name, each_once};

impl Project {
    /// Makes a topic before another one, or behind all others. Two topics never have one name.
    pub fn add_guide_topic(&mut self, name: &str, before: Option<GuideTopicId>) -> Result<OpOutput<GuideTopicId>> {
        let name = self.free_topic_name(name, None)?;
        let id: GuideTopicId = self.replica.next_id().into();
        let row = GuideTopic { id, name, position: 0, code: None };
        let mut rows: Vec<GuideTopic> = self.topic_rows();
        rows.push(row);
        let rows = placed(in_order(rows, &[id], before, |topic| topic.id));
        self.transact(Op::AddGuideTopic { guide_topic: id }, |tx| {
            let (new, standing): (Vec<_>, Vec<_>) = rows.into_iter().partition(|topic| topic.id == id);
            tx.update_all(&standing)?;
            tx.insert_all(&new)?;
            Ok(id)
        })
    }

    /// Renames a topic.
    pub fn rename_guide_topic(&mut self, id: GuideTopicId, name: &str) -> Result<OpOutput<()>> {
        let row = self.topic_row(id)?;
        let name = self.free_topic_name(name, Some(id))?;
        self.transact(Op::RenameGuideTopic { guide_topic: id }, |tx| tx.update(&GuideTopic { name, ..row }))
    }

    /// Deletes topics with all their questions and what hangs on those. A code that was made of
    /// a topic stays.
    pub fn delete_guide_topics(&mut self, ids: &[GuideTopicId]) -> Result<OpOutput<()>> {
        let ids = each_once(ids);
        ids.iter().try_for_each(|&id| self.topic_row(id).map(drop))?;
        self.transact(Op::DeleteGuideTopics { n: ids.len() }, |tx| {
            let questions = tx.before.guide_questions.values().filter(|question| ids.contains(&question.topic));
            let gone: HashSet<GuideQuestionId> = questions.map(|question| question.id).collect();
            bury_questions(tx, &gone)?;
            tx.bury_all::<GuideTopic>(&ids.iter().map(|id| id.0).collect::<Vec<_>>())
        })
    }

    /// Puts topics, with their questions, before another one or behind all others.
    pub fn move_guide_topics(&mut self, ids: &[GuideTopicId], before: Option<GuideTopicId>) -> Result<OpOutput<()>> {
        let ids = each_once(ids);
        ids.iter().try_for_each(|&id| self.topic_row(id).map(drop))?;
        let rows = placed(in_order(self.topic_rows(), &ids, before, |topic| topic.id));
        self.transact(Op::MoveGuideTopics { n: ids.len() }, |tx| tx.update_all(&rows))
    }

    pub(super) fn topic_row(&self, id: GuideTopicId) -> Result<GuideTopic> {
        self.snapshot.guide_topic(id).map(|row| (**row).clone()).ok_or(ProjectError::UnknownObject(id.0))
    }

    fn topic_rows(&self) -> Vec<GuideTopic> {
        self.snapshot.guide_topics().into_iter().map(|topic| (**topic).clone()).collect()
    }

    fn free_topic_name(&self, name: &str, own: Option<GuideTopicId>) -> Result<String> {
        let name = checked_name(name)?;
        let is_taken = self.snapshot.guide_topics.values().any(|topic| topic.name == name && Some(topic.id) != own);
        if is_taken { Err(ProjectError::NameTaken(name)) } else { Ok(name) }
    }
}

fn placed(rows: Vec<GuideTopic>) -> Vec<GuideTopic> {
    rows.into_iter().zip(1..).map(|(topic, position)| GuideTopic { position, ..topic }).collect()
}
