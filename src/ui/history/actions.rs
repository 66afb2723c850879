//! What is asked of the history, and the jobs on the project's thread that it becomes.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::load::{Reply, State, Wanted};
use crate::i18n::{Catalog, Language, Message};
use crate::model::*;
use crate::project::{Op, OpOutput, Progress, Project, ProjectError, Travelled};
use crate::text::fold;
use crate::ui::action::Action;
use crate::ui::engine::{Job, Outcome, Then};

/// How long one page may keep the project's thread from other work.
const PAGE_TIME: Duration = Duration::from_millis(30);

/// Something that is asked of the history.
#[derive(Clone, Debug, PartialEq)]
pub enum HistoryAction {
    /// Reads a page of the log.
    Load(Wanted),
    /// Goes to what an operation was about.
    Show(OperationId),
    /// Takes back all that was done after an operation.
    UndoTo(OperationId),
    /// Does again what was undone, up to an operation.
    RedoTo(OperationId),
}

/// The job that an action is.
pub fn dispatch(state: &mut State, language: Language, action: HistoryAction) -> Job {
    match action {
        HistoryAction::Load(wanted) => load(state, language, wanted),
        HistoryAction::Show(operation) => Box::new(move |project| {
            let focus = project.focus_of(operation)?;
            let is_there = focus.is_some_and(|focus| focus.stands_in(project.snapshot()));
            let then = if is_there { Then::GoToFocus } else { Then::Say(Message::new("history-place-gone")) };
            let mut outcome = Outcome { then, ..Outcome::default() };
            outcome.changes.focus = focus;
            Ok(outcome)
        }),
        HistoryAction::UndoTo(operation) => {
            travel(state, "history-undone", move |project, progress| project.undo_to(operation, progress))
        }
        HistoryAction::RedoTo(operation) => {
            travel(state, "history-redone", move |project, progress| project.redo_to(operation, progress))
        }
    }
}

fn load(state: &State, language: Language, wanted: Wanted) -> Job {
    let inbox = state.inbox();
    Box::new(move |project| {
        let snapshot = Arc::clone(project.snapshot());
        let text = fold(wanted.text.trim());
        // Sentences are made only where they are searched.
        let catalog = (!text.is_empty()).then(|| Catalog::new(language));
        let is_wanted = |op: &Op| {
            let says = |catalog: &Catalog| fold(&catalog.say(&op.message(&snapshot))).contains(&text);
            catalog.as_ref().is_none_or(says)
        };
        let deadline = Instant::now() + PAGE_TIME;
        let page = project.history_page(&wanted.filter, &is_wanted, wanted.before, wanted.limit, deadline)?;
        if let Ok(mut inbox) = inbox.lock() {
            inbox.push(Reply { wanted, page });
        }
        Ok(Outcome::default())
    })
}

fn travel(
    state: &mut State,
    told: &'static str,
    work: impl FnOnce(&mut Project, &Progress) -> Result<OpOutput<Travelled>, ProjectError> + Send + 'static,
) -> Job {
    let progress = state.begin();
    Box::new(move |project| {
        let output = work(project, &progress)?;
        let Travelled { n, stopped, from } = &output.output;
        let (_, all) = progress.state();
        let may_offer = stopped.is_none() && told == "history-undone";
        let told = match stopped {
            None => Message::new(told).with("n", *n),
            Some(ProjectError::Cancelled) => Message::new("history-stopped").with("n", *n).with("all", all),
            Some(error) => {
                Message::new("history-broke-off").with("n", *n).with("all", all).with("why", error.message())
            }
        };
        let offer = from
            .filter(|_| may_offer)
            .map(|from| (Message::new("history-redo-all"), Action::History(HistoryAction::RedoTo(from))));
        let then = match offer {
            Some((label, action)) => Then::Offer(told, label, Box::new(action)),
            None => Then::Say(told),
        };
        Ok(Outcome { changes: output.changes, then })
    })
}
