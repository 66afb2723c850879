//! The interview guide: topics, questions and probes, where they were asked, what became of
//! them in each case, and the codes they are meant to bring.

mod codes;
mod import;
mod places;
mod questions;
mod statuses;
#[cfg(test)]
mod tests;
mod topics;

pub use import::GuideCounts;
pub use questions::{QuestionPlacement, QuestionText};

use std::collections::HashSet;

use super::{Result, Tx};
use crate::model::*;

/// Deletes questions with what hangs on them: places, what was confirmed, links to codes. Their
/// probes are among `gone`.
fn bury_questions(tx: &mut Tx<'_>, gone: &HashSet<GuideQuestionId>) -> Result<()> {
    let before = tx.before;
    let places = before.question_places.values().filter(|place| gone.contains(&place.question));
    tx.bury_all::<QuestionPlace>(&places.map(|place| place.id.0).collect::<Vec<_>>())?;
    let statuses = before.question_statuses.values().filter(|status| gone.contains(&status.question));
    tx.remove_all::<QuestionStatus>(&statuses.map(|status| status.id.0).collect::<Vec<_>>())?;
    let links = before.question_codes.values().filter(|link| gone.contains(&link.question));
    tx.remove_all::<QuestionCode>(&links.map(|link| link.id.0).collect::<Vec<_>>())?;
    // Probes before what they hang on.
    let (probes, questions): (Vec<&GuideQuestionId>, Vec<_>) =
        gone.iter().partition(|&id| before.guide_question(*id).is_some_and(|question| question.parent.is_some()));
    let mut ids: Vec<i64> = probes.into_iter().map(|id| id.0).collect();
    ids.sort_unstable();
    tx.bury_all::<GuideQuestion>(&ids)?;
    let mut ids: Vec<i64> = questions.into_iter().map(|id| id.0).collect();
    ids.sort_unstable();
    tx.bury_all::<GuideQuestion>(&ids)
}
