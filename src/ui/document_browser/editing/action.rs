//! What is asked of texts, and how it is done.

use std::sync::Arc;

use crate::i18n::Message;
use crate::model::{CiteBy, CodingId, DocumentId};
use crate::project::{DetachedTo, Project, Snapshot};
use crate::text::TextEdit;
use crate::ui::action::Action;
use crate::ui::app::App;
use crate::ui::dialogs::Dialog;
use crate::ui::engine::{Job, Outcome, Request, Then};
use crate::ui::numbers::count;
use crate::ui::replacing::FindAndReplace;
use crate::ui::session::Session;
use crate::ui::view_state::SideTab;

/// The longest selection that becomes what is looked for, in characters.
const MAX_QUERY: u32 = 200;

/// Something asked that corrects a text.
#[derive(Clone, Debug, PartialEq)]
pub enum EditingAction {
    /// Keeps what was typed into a document.
    Commit(DocumentId, TextEdit),
    /// Asks what is to be found and replaced.
    AskReplace,
    /// Replaces words in documents.
    Replace(Arc<Vec<(DocumentId, TextEdit)>>),
    /// Settles coded segments without words.
    Settle(Vec<CodingId>, DetachedTo),
    /// Decides what the passages of the study are cited by.
    SetCiteBy(CiteBy),
    /// Lists the coded segments without words.
    ShowDetached,
}

/// Keeps what was typed. The text is read on the project's thread, so that the next frame need
/// not. Of coded segments that lose all their words is told.
fn commit_job(document: DocumentId, edit: TextEdit) -> Job {
    Box::new(move |project: &mut Project| {
        let n_lost = project.snapshot().outcome_of_edit(document, &edit).detached.len();
        let output = project.edit_text(document, &edit)?;
        prepare(project.snapshot(), document);
        Ok(Outcome::of(output, if n_lost > 0 { tell_lost(n_lost) } else { Then::Show }))
    })
}

fn replace_job(edits: Arc<Vec<(DocumentId, TextEdit)>>) -> Job {
    Box::new(move |project: &mut Project| {
        let lost = |(document, edit): &(DocumentId, TextEdit)| {
            project.snapshot().outcome_of_edit(*document, edit).detached.len()
        };
        let n_lost: usize = edits.iter().map(lost).sum();
        let n: usize = edits.iter().map(|(_, edit)| edit.replacements().len()).sum();
        let output = project.replace_words(&edits)?;
        edits.iter().for_each(|(document, _)| prepare(project.snapshot(), *document));
        let told = Message::new("replace-told").with("n", n).with("all", count(n)).with("documents", edits.len());
        Ok(Outcome::of(output, if n_lost > 0 { tell_lost(n_lost) } else { Then::Tell(told) }))
    })
}

fn settle_job(codings: Vec<CodingId>, to: DetachedTo) -> Job {
    Box::new(move |project: &mut Project| {
        let key = match to {
            DetachedTo::Deleted => "detached-told-deleted",
            DetachedTo::Segment(_) => "detached-told-set",
        };
        let told = Message::new(key).with("n", codings.len());
        Ok(Outcome::of(project.settle_detached(&codings, to)?, Then::Tell(told)))
    })
}

fn cite_by_job(by: CiteBy) -> Job {
    let key = match by {
        CiteBy::Paragraph => "cite-by-told-paragraph",
        CiteBy::Turn => "cite-by-told-turn",
    };
    Box::new(move |project: &mut Project| {
        let output = project.set_cite_by(by)?;
        let told = Message::new(key);
        let then = if output.changes.operation.is_some() { Then::Tell(told) } else { Then::Say(told) };
        Ok(Outcome::of(output, then))
    })
}

fn prepare(snapshot: &Snapshot, document: DocumentId) {
    if let Some(entry) = snapshot.document(document) {
        entry.transcript.prepare();
    }
}

fn tell_lost(n: usize) -> Then {
    let told = Message::new("detached-told").with("n", n);
    let show = Box::new(Action::Editing(EditingAction::ShowDetached));
    Then::Offer(told, Message::new("detached-told-show"), show)
}

/// The selected words, where they may be what is looked for.
fn selected_words(session: &Session) -> Option<String> {
    let segment = session.view.selection.filter(|segment| segment.span.len() <= MAX_QUERY)?;
    let words = session.standing.snapshot.words(segment);
    (!words.contains('\n') && !words.trim().is_empty()).then(|| words.to_owned())
}

impl App {
    /// Carries out an action on texts.
    pub(in crate::ui) fn dispatch_editing(&mut self, action: EditingAction) {
        match action {
            EditingAction::Commit(document, edit) => self.engine.send(Request::Do(commit_job(document, edit))),
            EditingAction::AskReplace => {
                self.keep_unsaved_memos();
                let words = self.session.as_ref().and_then(selected_words);
                self.dialog = Some(Dialog::FindAndReplace(FindAndReplace::new(words)));
            }
            EditingAction::Replace(edits) => {
                self.keep_unsaved_memos();
                self.follow_project();
                self.engine.send(Request::Do(replace_job(edits)));
            }
            EditingAction::Settle(codings, to) => {
                self.keep_unsaved_memos();
                self.engine.send(Request::Do(settle_job(codings, to)));
            }
            EditingAction::SetCiteBy(by) => {
                self.keep_unsaved_memos();
                self.engine.send(Request::Do(cite_by_job(by)));
            }
            EditingAction::ShowDetached => self.actions.send(Action::ShowSideTab(SideTab::Detached)),
        }
    }

    /// Sends what is typed in any pane and not sent yet: it comes before whatever else is done.
    pub(in crate::ui) fn keep_typed(&mut self) {
        let Some(session) = &mut self.session else { return };
        let typed = session.reader.take_typed().into_iter().chain(session.beside.take_typed());
        for (document, edit) in typed {
            self.engine.send(Request::Do(commit_job(document, edit)));
        }
    }

    /// An undo or redo follows: texts that are being corrected are taken as it leaves them.
    pub(in crate::ui) fn follow_project(&mut self) {
        self.keep_typed();
        if let Some(session) = &mut self.session {
            session.reader.follow_project();
            session.beside.follow_project();
        }
    }
}
