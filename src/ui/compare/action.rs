//! What the views of the workspace ask of the project, and how it is carried out.

use crate::i18n::Message;
use crate::model::*;
use crate::project::{OpOutput, OptionText, Placed, Project, ProjectError};
use crate::query::matrix::summary_seen;
use crate::ui::app::App;
use crate::ui::engine::{Job, Outcome, Request, Then};

/// Something that is asked of the project.
#[derive(Clone, Debug, PartialEq)]
pub enum CompareAction {
    /// Writes the summary of a case under a code, as one step.
    WriteSummary {
        /// The case.
        case: CaseId,
        /// The code.
        code: CodeId,
        /// The words; none take it away.
        text: String,
    },
    /// Says that summaries are still true of the codings as they are now.
    StillTrue(CaseId, CodeId),
    /// Says which positions a code offers; none end the scale.
    SetScale(CodeId, bool, Vec<OptionText>),
    /// Places a case by a code.
    Place(CodeId, Placed),
    /// Writes the positions of a code into a variable of this name.
    WriteVariable(CodeId, String),
    /// Keeps the comparison that is shown under a name.
    Keep(String, String),
    /// Gives a kept comparison another name.
    Rename(SavedQueryId, String),
    /// Lets a kept comparison ask what is shown now.
    Update(SavedQueryId, String),
    /// Deletes a kept comparison.
    Delete(SavedQueryId),
}

/// Writes a summary of the codings as they are now.
pub fn write_summary(
    project: &mut Project,
    case: CaseId,
    code: CodeId,
    text: &str,
) -> Result<OpOutput<()>, ProjectError> {
    let seen = summary_seen(project.snapshot(), case, code);
    project.set_summary(case, code, text, seen)
}

impl App {
    /// Carries out what is asked of the comparison.
    pub(in crate::ui) fn dispatch_compare(&mut self, action: CompareAction) {
        use CompareAction as A;
        let told: Option<Message> = match &action {
            A::WriteVariable(_, name) => Some(Message::new("told-positions-variable").with("name", name.clone())),
            A::Delete(_) => Some(Message::new("told-deleted-comparison")),
            A::Keep(name, _) => Some(Message::new("told-kept-comparison").with("name", name.clone())),
            _ => None,
        };
        let then = move || told.map_or(Then::Show, Then::Tell);
        let job: Job = Box::new(move |project: &mut Project| {
            Ok(match action {
                A::WriteSummary { case, code, text } => Outcome::of(write_summary(project, case, code, &text)?, then()),
                A::StillTrue(case, code) => {
                    let standing = project.snapshot().summary(case, code).map(|row| row.text.clone());
                    Outcome::of(write_summary(project, case, code, &standing.unwrap_or_default())?, then())
                }
                A::SetScale(code, is_ordinal, options) => {
                    Outcome::of(project.set_position_scale(code, is_ordinal, &options)?, then())
                }
                A::Place(code, placed) => Outcome::of(project.set_positions(code, &[placed])?, then()),
                A::WriteVariable(code, name) => Outcome::of(project.write_positions(code, &name)?, then()),
                A::Keep(name, spec) => {
                    Outcome::of(project.add_saved_query(SavedKind::Comparison, &name, &spec)?, then())
                }
                A::Rename(id, name) => Outcome::of(project.rename_saved_query(id, &name)?, then()),
                A::Update(id, spec) => Outcome::of(project.update_saved_query(id, &spec)?, then()),
                A::Delete(id) => Outcome::of(project.delete_saved_query(id)?, then()),
            })
        });
        self.engine.send(Request::Do(job));
    }

    /// Keeps the summaries that are being written.
    pub(in crate::ui) fn keep_unsaved_summaries(&mut self) {
        let Some(session) = &mut self.session else { return };
        for ((case, code), text) in session.compare.drafts.unsaved() {
            self.dispatch_compare(CompareAction::WriteSummary { case, code, text });
        }
    }

    /// Once a frame: keeps what is due.
    pub(in crate::ui) fn follow_summaries(&mut self, ctx: &egui::Context) {
        let Some(session) = &mut self.session else { return };
        session.compare.drafts.follow(&session.standing.snapshot);
        let due = session.compare.drafts.due(ctx.input(|input| input.time));
        if !due.is_empty() {
            ctx.request_repaint();
        }
        for ((case, code), text) in due {
            self.dispatch_compare(CompareAction::WriteSummary { case, code, text });
        }
    }
}
