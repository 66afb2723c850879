//! Takes what has come back: from the project's thread, and from files that were read.

use super::action::Action;
use super::app::App;
use super::coding;
use super::dialogs::Dialog;
use super::dispatch::go_to;
use super::engine::{Outcome, Report, Request, Standing, Then};
use super::session::Session;
use super::view_state::{Center, SideTab, ViewState, Workspace};
use crate::i18n::Message;
use crate::model::*;
use crate::project::{Focus, ProjectError};

impl App {
    pub(super) fn receive(&mut self, ctx: &egui::Context) {
        for report in self.engine.receive() {
            match report {
                Report::Opened(standing, notice) => {
                    self.opened(*standing);
                    if let Some(notice) = notice {
                        self.notices.error(notice.message());
                    }
                }
                Report::NotOpened(reason) => {
                    (self.opening, self.session) = (false, None);
                    if let Some(path) = self.opening_file.take().filter(|path| !path.exists()) {
                        self.settings.forget(&path);
                    }
                    self.notices.error(reason);
                }
                Report::Done(standing, outcome, notice) => {
                    self.done(*standing, outcome);
                    if let Some(notice) = notice {
                        self.notices.disaster(notice.message());
                    }
                }
                Report::Failed(error) => self.failed(&error),
                Report::Closed => (self.opening, self.session) = (false, None),
                Report::Lost => self.notices.disaster(Message::new("engine-lost")),
            }
        }
        if self.engine.is_pending() {
            ctx.request_repaint_after(std::time::Duration::from_millis(250));
        }
        super::retrieved_segments::poll_export(self);
        if let Some(preview) = &mut self.preview {
            preview.poll();
        }
        super::transcript_export::poll(self);
    }

    fn opened(&mut self, standing: Standing) {
        self.opening = false;
        self.opening_file = None;
        self.preview = None;
        if let Some(path) = &standing.path {
            self.settings.note_opened(path);
        }
        let mut view = ViewState::new();
        view.workspace = self.settings.workspace;
        view.side_tab = self.settings.side_tab;
        view.share = self.settings.reader_share;
        view.signs = self.settings.signs;
        view.reading_size = self.settings.reading_size.unwrap_or(super::theme::themes()[0].sizes.reading);
        view.hides_times = self.settings.hides_times;
        let snapshot = &standing.snapshot;
        let last = self.settings.open_documents.get(&snapshot.uuid().to_string()).copied().map(DocumentId);
        let first = || snapshot.documents().next().map(|entry| entry.document.id);
        view.open_document = last.filter(|id| snapshot.document(*id).is_some()).or_else(first);
        view.focused_document = view.open_document;
        view.code_set = self.settings.code_sets.get(&snapshot.uuid().to_string()).copied().map(CodeSetId);
        view.focused_code = snapshot.codes().codes().first().map(|code| code.id);
        if standing.read_only {
            self.notices.error(Message::new("opened-read-only"));
        }
        // Who codes is remembered: a second coder shall not go on under the first one's name.
        if let Some(&(coder, run)) = self.settings.coders.get(&snapshot.uuid().to_string()) {
            self.engine.send(Request::Do(coding::jobs::restore(CoderId(coder), Run::from(run))));
        }
        let mut session = Session::new(standing, view);
        session.codes.count_own = self.settings.count_own;
        let widths = self.settings.case_columns.get(&session.standing.snapshot.uuid().to_string());
        session.cases.widths = widths.cloned().unwrap_or_default();
        if !self.settings.segment_columns.is_empty() {
            session.segments.table.columns.clone_from(&self.settings.segment_columns);
        }
        self.session = Some(session);
        self.settings.save();
    }

    fn done(&mut self, standing: Standing, outcome: Outcome) {
        let Some(session) = &mut self.session else { return };
        let (was, is) = ((session.standing.coder, session.standing.run), (standing.coder, standing.run));
        if was != is && standing.path.is_some() {
            self.settings.coders.insert(standing.snapshot.uuid().to_string(), (is.0.0, is.1.into()));
        }
        session.take(standing);
        if outcome.changes.operation.is_some() {
            self.notices.drop_offers();
        }
        let (snapshot, view) = (&session.standing.snapshot, &mut session.view);
        match outcome.then {
            Then::Show => {
                if let Some(told) = coding::told_with_joined(None, outcome.changes.joined) {
                    self.notices.toast_with(told, Message::new("told-undo"), Action::Undo);
                }
            }
            Then::GoToFocus => {
                if let Some(focus) = outcome.changes.focus {
                    show_focus(session, focus);
                }
            }
            Then::Coding(done) => {
                let question = coding::receive(session, &mut self.notices, done, &outcome.changes);
                self.dialog = question.map(Dialog::Weights).or(self.dialog.take());
            }
            Then::NewCode(code) => {
                view.focused_code = Some(code);
                session.codes.reveal(snapshot.codes(), code);
            }
            Then::ChooseSet(set) => view.code_set = Some(set),
            Then::Tell(told) => {
                let told = coding::told_with_joined(Some(told.clone()), outcome.changes.joined).unwrap_or(told);
                self.notices.toast_with(told, Message::new("told-undo"), Action::Undo);
            }
            Then::Say(told) => self.notices.toast(told),
            Then::Offer(told, label, action) => self.notices.toast_with(told, label, *action),
            Then::EditText(id) => {
                (view.open_document, view.focused_document) = (Some(id), Some(id));
                (view.selection, view.selected_coding) = (None, None);
                (view.workspace, view.center) = (Workspace::Code, Center::Reader);
                view.reader_command = Some("edit-text");
                session.documents.reveal(id);
            }
            Then::Imported(ids) => {
                if let Some(&first) = ids.first() {
                    view.open_document = Some(first);
                    view.focused_document = Some(first);
                    (view.selection, view.selected_coding) = (None, None);
                    session.documents.reveal(first);
                }
                if let Some(mut brought) = self.preview.take().and_then(|mut preview| preview.stored()) {
                    brought.become_documents(&ids);
                    self.dialog = Some(Dialog::ImportReport(brought));
                }
            }
        }
    }

    fn failed(&mut self, error: &ProjectError) {
        let was_import = self.preview.as_mut().is_some_and(|preview| preview.failed(error));
        let stops = matches!(error, ProjectError::Storage(error) if error.stops_work())
            || matches!(error, ProjectError::Replaced(_));
        if stops {
            self.notices.disaster(error.message());
        } else if !was_import {
            self.notices.error(error.message());
        }
    }
}

/// True where the text is in the middle: what is undone elsewhere is seen there.
fn reader_is_shown(view: &ViewState) -> bool {
    view.workspace == super::view_state::Workspace::Code && view.center == super::view_state::Center::Reader
}

/// Scrolls to what an undo or redo was about.
fn show_focus(session: &mut Session, focus: Focus) {
    let Session { standing, view, codes, documents, .. } = session;
    let snapshot = &standing.snapshot;
    match focus {
        Focus::Coding(id, segment) if snapshot.document(segment.document).is_some() => {
            if reader_is_shown(view) {
                view.activate_showing(segment.document);
                go_to(view, segment);
            }
            view.selected_coding = snapshot.coding(id).map(|coding| coding.id);
        }
        Focus::Code(id) if snapshot.code(id).is_some() => {
            view.focused_code = Some(id);
            codes.reveal(snapshot.codes(), id);
        }
        Focus::Document(id) if snapshot.document(id).is_some() => {
            view.open_document = Some(id);
            view.focused_document = Some(id);
            documents.reveal(id);
        }
        Focus::Place(segment)
            if snapshot.document(segment.document).is_some()
                && view.workspace == super::view_state::Workspace::Code =>
        {
            view.activate_showing(segment.document);
            go_to(view, segment);
        }
        Focus::Memo(id) => {
            if let Some(MemoTarget::Code(code)) = snapshot.memo(id).map(|memo| memo.target()) {
                view.focused_code = Some(code);
                codes.reveal(snapshot.codes(), code);
            }
            if view.side_tab == SideTab::Memos {
                // The editor that it replaces is kept before: undo is an operation.
                drop(session.memos.open(snapshot, id));
            }
        }
        Focus::Case(id) if view.center == super::view_state::Center::CaseTable => {
            session.cases.grid.update(snapshot);
            if let Some(row) = session.cases.grid.row_of(id) {
                let column = session.cases.cursor.1;
                session.cases.go(row, column, false);
            }
        }
        _ => {}
    }
}
