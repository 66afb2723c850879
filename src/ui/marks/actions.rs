//! What is done to highlighter marks.

use super::CodeMarks;
use crate::i18n::Message;
use crate::model::*;
use crate::project::{OpOutput, Project, ProjectError, Snapshot};
use crate::ui::engine::{Job, Outcome, Then};
use crate::ui::view_state::ViewState;

/// Something that is asked about marks.
#[derive(Clone, Debug, PartialEq)]
pub enum MarksAction {
    /// Selects a mark, or none.
    Select(Option<MarkId>),
    /// Marks a segment in a colour, which is the next one's too.
    Mark(Segment, MarkColor),
    /// Takes the marks away from a segment.
    Erase(Segment),
    /// Takes marks away.
    Remove(Vec<MarkId>),
    /// Gives marks another colour.
    Recolor(Vec<MarkId>, MarkColor),
    /// Asks which code the words of marks shall get.
    AskCode(Vec<MarkId>),
    /// Gives the words of marks a code; the marks stay where `true`.
    Code(Vec<MarkId>, CodeId, bool),
    /// Makes a main category of this name for the words of marks.
    CodeNew(Vec<MarkId>, String, bool),
}

/// What the window does with an action on marks.
pub enum Asked {
    /// Nothing more.
    Done,
    /// An operation for the project's thread.
    Job(Job),
    /// A dialog.
    Dialog(CodeMarks),
}

/// Carries an action out on the view, or says what the window shall do.
pub fn dispatch(snapshot: &Snapshot, view: &mut ViewState, action: MarksAction) -> Asked {
    use MarksAction as A;
    Asked::Job(match action {
        A::Select(mark) => {
            view.selected_mark = mark.filter(|&id| snapshot.mark(id).is_some());
            if view.selected_mark.is_some() {
                view.selected_coding = None;
            }
            return Asked::Done;
        }
        A::Mark(segment, color) => {
            view.mark_color = color;
            job(Then::Show, move |project| project.add_mark(segment, color))
        }
        A::Erase(segment) => job(Then::Show, move |project| project.erase_marks(segment)),
        A::Remove(ids) if ids.is_empty() => return Asked::Done,
        A::Remove(ids) => {
            // One is seen to go; of several it is said.
            let told = Message::new("told-removed-marks").with("n", ids.len());
            let then = if ids.len() > 1 { Then::Tell(told) } else { Then::Show };
            job(then, move |project| project.remove_marks(&ids))
        }
        A::Recolor(ids, color) => {
            view.mark_color = color;
            job(Then::Show, move |project| project.recolor_marks(&ids, color))
        }
        A::AskCode(ids) if ids.is_empty() => return Asked::Done,
        A::AskCode(ids) => return Asked::Dialog(CodeMarks::new(ids)),
        A::Code(ids, code, keep) => {
            let name = snapshot.code(code).map_or_else(String::new, |code| code.name.clone());
            Box::new(move |project| {
                let output = project.code_marks(&ids, code, keep)?;
                let told = Message::new("told-coded-marks").with("n", output.output).with("name", name);
                Ok(Outcome::of(output, Then::Tell(told)))
            })
        }
        A::CodeNew(ids, name, keep) => Box::new(move |project| {
            let output = project.code_marks_with_new_code(&ids, &name, keep)?;
            let told = Message::new("told-coded-marks").with("n", output.output.1).with("name", name.trim().to_owned());
            Ok(Outcome::of(output, Then::Tell(told)))
        }),
    })
}

fn job<T>(then: Then, work: impl FnOnce(&mut Project) -> Result<OpOutput<T>, ProjectError> + Send + 'static) -> Job {
    Box::new(move |project| Ok(Outcome::of(work(project)?, then)))
}
