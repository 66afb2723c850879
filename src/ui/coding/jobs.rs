//! Coding, as jobs for the project's thread.

use super::{Done, Joining};
use crate::i18n::Message;
use crate::model::*;
use crate::project::{Changes, ProjectError, Snapshot, WeightChoice};
use crate::ui::engine::{Job, Outcome, Then};

/// Codes; where weights differ and nobody was asked yet, the outcome is the question.
pub fn join(snapshot: &Snapshot, joining: Joining, weights: WeightChoice) -> Job {
    let name = |id| snapshot.code(id).map_or_else(String::new, |code| code.name.clone());
    let merged = match joining {
        Joining::Merge(from, into) => Message::new("told-merged").with("from", name(from)).with("into", name(into)),
        Joining::Apply(..) | Joining::Move(..) => Message::new("told-undo"),
    };
    Box::new(move |project| {
        let done = match &joining {
            Joining::Apply(segment, codes) => project
                .apply_codes(*segment, codes, weights)
                .map(|output| (output.changes, Done::Applied(codes.clone(), output.output))),
            Joining::Move(id, span) => {
                project.set_coding_span(*id, *span, weights).map(|output| (output.changes, Done::Moved(output.output)))
            }
            Joining::Merge(from, into) => {
                project.merge_codes(*from, *into, weights).map(|output| (output.changes, Done::Merged(merged)))
            }
        };
        let (changes, done) = match done {
            Err(ProjectError::WeightsDiffer(weights)) => (Changes::default(), Done::AskWeight(joining, weights)),
            other => other?,
        };
        Ok(Outcome { changes, then: Then::Coding(done) })
    })
}

/// Makes a code and applies it to a segment, as one operation.
pub fn new_code(segment: Segment, name: String, parent: Option<CodeId>) -> Job {
    Box::new(move |project| {
        let output = project.apply_new_code(segment, &name, parent)?;
        let (code, coding) = output.output;
        Ok(Outcome::of(output, Then::Coding(Done::Applied(vec![code], vec![coding]))))
    })
}

/// Puts a code on a digit of a set, or of the first set, which is made.
pub fn set_favourite(snapshot: &Snapshot, set: Option<CodeSetId>, code: CodeId, digit: u8, set_name: String) -> Job {
    let name = snapshot.code(code).map_or_else(String::new, |code| code.name.clone());
    let told = Message::new("coding-favourite-set").with("name", name).with("digit", u32::from(digit));
    let at = Some(u16::from(digit));
    Box::new(move |project| {
        let output = match set {
            Some(set) => project.put_code_in_set(set, code, at)?,
            None => project.put_code_in_new_set(&set_name, code, at)?.map(drop),
        };
        Ok(Outcome::of(output, Then::Tell(told)))
    })
}

/// Takes a code off a set.
pub fn remove_favourite(set: CodeSetId, code: CodeId) -> Job {
    Box::new(move |project| Ok(Outcome::of(project.take_code_from_set(set, code)?, Then::Show)))
}

/// Says who codes from now on: no operation of the project.
pub fn set_coder(coder: CoderId) -> Job {
    Box::new(move |project| {
        project.set_coder(coder)?;
        Ok(Outcome::default())
    })
}

/// Adds a coder, who codes from now on.
pub fn add_coder(name: String) -> Job {
    Box::new(move |project| {
        let output = project.add_coder(&name)?;
        project.set_coder(output.output)?;
        Ok(Outcome::of(output, Then::Show))
    })
}

/// Renames a coder.
pub fn rename_coder(coder: CoderId, name: String) -> Job {
    Box::new(move |project| Ok(Outcome::of(project.rename_coder(coder, &name)?, Then::Show)))
}

/// Says which run is coded from now on: no operation of the project.
pub fn set_run(run: Run) -> Job {
    Box::new(move |project| {
        project.set_run(run);
        Ok(Outcome::default())
    })
}

/// Goes on as the coder and in the run of the last session, where both still stand.
pub fn restore(coder: CoderId, run: Run) -> Job {
    Box::new(move |project| {
        if project.snapshot().coder(coder).is_some() {
            project.set_coder(coder)?;
            project.set_run(run);
        }
        Ok(Outcome::default())
    })
}
