//! Carries out what is asked of the memos and of the links between segments.

use super::action::{MemosAction, Part, Writing};
use crate::i18n::Message;
use crate::model::*;
use crate::project::{OpOutput, Project, ProjectError, Snapshot};
use crate::ui::action::Action;
use crate::ui::app::App;
use crate::ui::engine::{Job, Outcome, Request, Then};
use crate::ui::files::Purpose;
use crate::ui::view_state::{SideTab, ViewState};

/// Keeps what was written: as a new memo, or in the one that stands.
pub fn keep(project: &mut Project, writing: &Writing) -> Result<OpOutput<()>, ProjectError> {
    let Writing { memo, target, text, goes_on } = writing;
    match memo.id() {
        None => {
            let added = project.add_memo(*target, text)?;
            memo.set(added.output);
            Ok(added.map(drop))
        }
        Some(id) if *goes_on => project.write_on_memo(id, text),
        Some(id) => project.edit_memo(id, text),
    }
}

/// Keeps what was written, on the project's thread.
pub fn job_of(writing: Writing) -> Job {
    Box::new(move |project| Ok(Outcome::of(keep(project, &writing)?, Then::Show)))
}

/// What a memo or a link is made on: the selected words, else the selected coding.
pub fn end_here(snapshot: &Snapshot, view: &ViewState) -> Option<SegmentEnd> {
    let coding = view.selected_coding.filter(|id| snapshot.coding(*id).is_some()).map(SegmentEnd::Coding);
    view.selection.map(SegmentEnd::Place).or(coding)
}

/// Where an end stands.
pub fn place_of(snapshot: &Snapshot, end: SegmentEnd) -> Option<Segment> {
    match end {
        SegmentEnd::Place(segment) => Some(segment),
        SegmentEnd::Coding(id) => snapshot.coding(id).map(Coding::segment),
    }
}

/// How the window cites a segment.
pub fn citation(snapshot: &Snapshot, segment: Segment) -> String {
    let (document, paragraph) = snapshot.citation(segment);
    format!("{document} ¶\u{a0}{paragraph}")
}

impl App {
    /// Carries out what is asked of the memos.
    pub(in crate::ui) fn dispatch_memos(&mut self, ctx: &egui::Context, action: MemosAction) {
        let Some(session) = &mut self.session else { return };
        let (snapshot, view, state) = (&session.standing.snapshot, &session.view, &mut session.memos);
        let mut shows = true;
        let writing = match action {
            MemosAction::Show(part) => {
                state.part = part;
                None
            }
            MemosAction::Open(id) => state.open(snapshot, id),
            MemosAction::Begin(target, kind) => state.begin(target, kind),
            MemosAction::BeginHere => {
                let segment = end_here(snapshot, view).and_then(|end| place_of(snapshot, end));
                let document = view.open_document.map_or(MemoTarget::Project, MemoTarget::Document);
                state.begin(segment.map_or(document, MemoTarget::Segment), MemoKind::Free)
            }
            MemosAction::BeginDiary => {
                state.part = Part::Diary;
                state.begin(MemoTarget::Project, MemoKind::Diary)
            }
            MemosAction::BeginLabelLink(id) => {
                state.part = Part::Links;
                state.links.begin_label(snapshot, id);
                None
            }
            MemosAction::CloseEditor => {
                shows = false;
                state.is_wide = false;
                state.close()
            }
            other => return self.dispatch_memo_work(ctx, other),
        };
        if let Some(writing) = writing {
            self.engine.send(Request::Do(job_of(writing)));
        }
        if shows {
            self.dispatch(ctx, Action::ShowSideTab(SideTab::Memos));
        }
    }

    fn dispatch_memo_work(&mut self, ctx: &egui::Context, action: MemosAction) {
        let Some(session) = &mut self.session else { return };
        let snapshot = &session.standing.snapshot;
        let here = end_here(snapshot, &session.view);
        let nothing_here = || Message::new("memo-link-nothing-here");
        let job: Job = match action {
            MemosAction::Write(writing) => job_of(writing),
            MemosAction::Bind(id, target) => job(move |project| project.bind_memo(id, target)),
            MemosAction::Refer(memo, to) => {
                // What was never kept is kept first, so that there is a memo to refer from.
                Box::new(move |project| {
                    let id = memo.id().ok_or(ProjectError::UnknownObject(0))?;
                    Ok(Outcome::of(project.link_memo(id, to)?, Then::Show))
                })
            }
            MemosAction::Unrefer(id) => job(move |project| project.unlink_memo(id)),
            MemosAction::LabelLink(id, label) => job(move |project| project.label_segment_link(id, &label)),
            MemosAction::DeleteLink(id) => job(move |project| project.delete_segment_link(id)),
            MemosAction::AskExport => return self.ask(ctx, Purpose::ExportMemos),
            MemosAction::DropLink => {
                session.view.link_from = None;
                return;
            }
            MemosAction::StartLink(end) => return self.start_link(end),
            MemosAction::StartLinkHere => {
                return match here {
                    Some(end) => self.start_link(end),
                    None => self.notices.toast(nothing_here()),
                };
            }
            MemosAction::EndLink(end) => return self.end_link(end),
            MemosAction::EndLinkHere => {
                return match here {
                    Some(end) => self.end_link(end),
                    None => self.notices.toast(nothing_here()),
                };
            }
            MemosAction::Follow(from, to) => {
                session.places.note(session.view.active_side(), from);
                return self.dispatch(ctx, Action::GoTo(to));
            }
            _ => return,
        };
        self.keep_unsaved_memos();
        self.engine.send(Request::Do(job));
    }

    fn start_link(&mut self, end: SegmentEnd) {
        let Some(session) = &mut self.session else { return };
        session.view.link_from = Some(end);
        session.view.selection = None;
    }

    fn end_link(&mut self, to: SegmentEnd) {
        let Some(session) = &mut self.session else { return };
        let Some(from) = session.view.link_from.take() else {
            return self.notices.toast(Message::new("memo-link-not-started"));
        };
        let snapshot = &session.standing.snapshot;
        let cite = |end| place_of(snapshot, end).map_or_else(String::new, |segment| citation(snapshot, segment));
        let told = Message::new("memo-link-made").with("from", cite(from)).with("to", cite(to));
        self.keep_unsaved_memos();
        self.engine.send(Request::Do(Box::new(move |project| {
            Ok(Outcome::of(project.link_segments(from, to)?, Then::Tell(told)))
        })));
    }

    /// Sends what is written and not kept: before any other operation.
    /// What is being typed into texts is kept, too.
    pub(in crate::ui) fn keep_unsaved_memos(&mut self) {
        self.keep_typed();
        self.keep_unsaved_summaries();
        let Some(session) = &mut self.session else { return };
        for writing in session.memos.unsaved() {
            self.engine.send(Request::Do(job_of(writing)));
        }
    }

    /// Once a frame: keeps what is due, and comes back when something will be.
    pub(in crate::ui) fn follow_memos(&mut self, ctx: &egui::Context) {
        let Some(session) = &mut self.session else { return };
        let now = ctx.input(|input| input.time);
        if let Some(writing) = session.memos.due(&session.standing.snapshot, now) {
            self.engine.send(Request::Do(job_of(writing)));
            ctx.request_repaint();
        }
        if let Some(seconds) = session.memos.due_in(now) {
            ctx.request_repaint_after(std::time::Duration::from_secs_f64(seconds + 0.05));
        }
    }

    /// Writes the memos that are listed.
    pub(in crate::ui) fn export_memos(&mut self, path: &std::path::Path) {
        let Some(session) = &mut self.session else { return };
        let snapshot = &session.standing.snapshot;
        let spec = session.memos.list.spec(&session.view, session.memos.part);
        let memos = crate::query::list_memos(snapshot, &spec);
        match crate::export::memos::save_memos(path, snapshot, &memos, &spec, false, &self.catalog) {
            Ok(()) => {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                self.notices.toast(Message::new("export-done").with("name", name));
            }
            Err(error) => self.notices.error(error.message()),
        }
    }
}

fn job<T>(work: impl FnOnce(&mut Project) -> Result<OpOutput<T>, ProjectError> + Send + 'static) -> Job {
    Box::new(move |project| Ok(Outcome::of(work(project)?, Then::Show)))
}
