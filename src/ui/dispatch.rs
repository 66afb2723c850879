//! Carries out what the panels asked for, at the end of a frame.
//!
//! What concerns the view is done at once; what concerns the project is sent to its thread
//! and shown when it is durable (`receive`).

use std::path::{Path, PathBuf};

use super::action::Action;
use super::app::App;
use super::coding::{self, CodingAction, Joining, jobs};
use super::dialogs::Dialog;
use super::document_browser::Side;
use super::engine::{Job, Outcome, Request, Then};
use super::files::{Purpose, Question, Start};
use super::rule_card;
use super::session::Session;
use super::settings::user_folder;
use super::view_state::{Center, ViewState, Workspace};
use crate::i18n::Message;
use crate::model::*;
use crate::project::{OpOutput, Project, ProjectError, WeightChoice};

/// How many codes the quick-code box remembers.
const MAX_RECENT_CODES: usize = 9;
/// The sizes of the reader's text, in points.
const READING_SIZES: std::ops::RangeInclusive<f32> = 12.0..=28.0;
/// An in-vivo code is at most so many characters long.
const MAX_IN_VIVO: usize = 80;

impl App {
    pub(super) fn dispatch_all(&mut self, ctx: &egui::Context) {
        let mut seen = true;
        for action in self.actions.take() {
            // What lies under the pointer is told in every frame: no reason for another one.
            seen &= matches!(action, Action::HoverCoding(_));
            self.dispatch(ctx, action);
        }
        self.follow_memos(ctx);
        self.follow_summaries(ctx);
        let is_hidden = |view: &ViewState| view.workspace != Workspace::Code || view.center != Center::Reader;
        if self.session.as_ref().is_some_and(|session| is_hidden(&session.view)) {
            self.keep_typed();
        }
        let hovers = |session: &Session| session.hovered_now != session.view.hovered_coding;
        if !seen || self.session.as_ref().is_some_and(hovers) {
            ctx.request_repaint();
        }
    }

    /// Summaries that are being written are kept before a step is taken back.
    fn keep_drafts_before_going_back(&mut self) {
        self.follow_project();
        self.keep_unsaved_summaries();
        if let Some(session) = &mut self.session {
            session.compare.drafts.give_up_sent();
        }
    }

    /// Carries out an action.
    pub(super) fn dispatch(&mut self, ctx: &egui::Context, action: Action) {
        let Some(action) = self.dispatch_file(ctx, action) else { return };
        if matches!(action, Action::Undo | Action::Redo | Action::History(_)) {
            self.keep_drafts_before_going_back();
        }
        if let Action::Memos(action) = action {
            return self.dispatch_memos(ctx, action);
        }
        // What is being written comes before whatever else is done to the project.
        if matches!(
            action,
            Action::Segments(_)
                | Action::Progress(_)
                | Action::History(_)
                | Action::Marks(_)
                | Action::Search(_)
                | Action::Documents(_)
                | Action::Cases(_)
                | Action::Codes(_)
                | Action::Guide(_)
                | Action::Compare(_)
        ) {
            self.keep_unsaved_memos();
        }
        let Some(session) = &mut self.session else { return };
        let Some(action) = dispatch_view(session, action) else { return };
        match action {
            Action::SetReadingSize(size) => {
                let size = size.clamp(*READING_SIZES.start(), *READING_SIZES.end());
                session.view.reading_size = size;
                self.settings.reading_size = Some(size);
            }
            Action::ShowWorkspace(workspace) => {
                session.view.workspace = workspace;
                self.settings.workspace = workspace;
            }
            Action::ShowSideTab(tab) => {
                session.view.side_tab = tab;
                session.view.workspace = Workspace::Code;
                self.settings.side_tab = tab;
                self.settings.hidden.segments = false;
            }
            Action::Compare(action) => self.dispatch_compare(action),
            Action::Speakers(action) => super::speakers::dispatch(self, action),
            Action::Transcript(action) => super::transcript_export::dispatch(self, ctx, action),
            Action::Dictionary(action) => super::dictionary::dispatch(self, action),
            Action::Survey(action) => super::survey::dispatch(self, ctx, action),
            Action::Details(action) => super::details::dispatch(self, action),
            Action::Segments(action) => super::retrieved_segments::dispatch(self, ctx, action),
            Action::Reader(action) => {
                super::document_browser::dispatch(session, action);
                self.settings.reader_share = session.view.share;
                self.settings.hides_times = session.view.hides_times;
            }
            Action::AskMergeCode(code) => self.dialog = Some(Dialog::merge_code(&self.context(ctx), code)),
            Action::AskAssignCases => self.dialog = Some(Dialog::assign_cases(&self.context(ctx))),
            Action::Progress(action) => {
                let job = super::progress::dispatch(&session.standing.snapshot, session.standing.coder, action);
                self.engine.send(Request::Do(job));
            }
            Action::History(action) => {
                let job = super::history::dispatch(&mut session.history, self.catalog.language(), action);
                self.engine.send(Request::Do(job));
            }
            Action::Marks(action) => {
                match super::marks::dispatch(&session.standing.snapshot, &mut session.view, action) {
                    super::marks::Asked::Done => {}
                    super::marks::Asked::Job(job) => self.engine.send(Request::Do(job)),
                    super::marks::Asked::Dialog(dialog) => self.dialog = Some(Dialog::CodeMarks(dialog)),
                }
            }
            Action::Editing(action) => self.dispatch_editing(action),
            Action::Search(action) => self.dispatch_search(ctx, action),
            Action::Documents(action) => {
                if let Some(job) = super::document_system::dispatch(session, action) {
                    self.engine.send(Request::Do(job));
                }
            }
            Action::Codes(action) => super::code_system::dispatch(self, ctx, action),
            Action::Guide(action) => super::guide::dispatch(self, ctx, action),
            Action::Cases(action) => super::case_table::dispatch(self, ctx, action),
            action => {
                let job = match coding_of(session, action) {
                    Ok(action) => {
                        let set_name = self.catalog.text("coding-favourites").into_owned();
                        action.and_then(|action| coding::dispatch(session, action, set_name))
                    }
                    Err(action) => job_of(session, action),
                };
                match job {
                    Ok(Some(job)) => {
                        self.keep_unsaved_memos();
                        self.engine.send(Request::Do(job));
                    }
                    Ok(None) => {}
                    Err(reason) => self.notices.toast(reason),
                }
            }
        }
    }

    /// Actions on files and on the program; gives back all others.
    fn dispatch_file(&mut self, ctx: &egui::Context, action: Action) -> Option<Action> {
        match action {
            Action::NewProject => {
                let folder = self.settings.folder.clone().or_else(documents_folder).unwrap_or_default();
                let place = free_place(&folder, &self.catalog.text("new-project-name"));
                let coder = self.settings.coder.clone().unwrap_or_else(initials_of_user);
                self.dialog = Some(Dialog::new_project(place, coder));
            }
            Action::AskOpenProject => self.ask(ctx, Purpose::OpenProject),
            Action::AskImport => self.ask(ctx, Purpose::Import),
            Action::ExportComparison => {
                let view = self.session.as_ref().map(|session| session.compare.view);
                let is_chart = view == Some(super::compare::CompareView::Charts);
                self.ask(ctx, if is_chart { Purpose::ExportChart } else { Purpose::ExportComparison });
            }
            Action::ExportChart => self.ask(ctx, Purpose::ExportChart),
            Action::ExportCodebook => self.ask(ctx, Purpose::ExportCodebook),
            Action::OpenProject(path) => {
                self.leave_project(ctx);
                self.open(path);
            }
            Action::OpenSample => {
                self.leave_project(ctx);
                self.open_sample();
            }
            Action::CloseProject => {
                self.leave_project(ctx);
                self.engine.send(Request::Close);
            }
            Action::Import(files) => {
                let can = self.session.as_ref().is_some_and(|session| !session.standing.read_only);
                if !can {
                    self.notices.error(Message::new("command-needs-project"));
                } else {
                    super::import_preview::open(self, ctx, files);
                }
            }
            Action::Preview(action) => super::import_preview::dispatch(self, ctx, action),
            Action::SetLanguage(language) => {
                self.settings.language = Some(language);
                self.catalog = crate::i18n::Catalog::new(language);
            }
            // Taken before: they need the window's `Ui`.
            Action::Run(_) => {}
            other => return Some(other),
        }
        None
    }

    /// Saves what is being written before the project is left.
    pub(super) fn leave_project(&mut self, ctx: &egui::Context) {
        let tokens = super::theme::tokens(ctx);
        let actions = super::context::ActionSender::default();
        if let Some(session) = &mut self.session {
            let context = super::context::ViewerContext {
                snapshot: &session.standing.snapshot,
                view: &session.view,
                tokens,
                catalog: &self.catalog,
                actions: &actions,
            };
            rule_card::flush(&context, &mut session.card);
            // What it gives is among what is not kept yet.
            drop(session.memos.close());
            let (key, open) = (session.standing.snapshot.uuid().to_string(), session.view.open_document);
            if session.standing.path.is_some() && !session.cases.widths.is_empty() {
                self.settings.case_columns.insert(key.clone(), session.cases.widths.clone());
            }
            if let Some(set) = session.view.code_set.filter(|_| session.standing.path.is_some()) {
                self.settings.code_sets.insert(key.clone(), set.0);
            }
            if let Some(open) = open.filter(|_| session.standing.path.is_some()) {
                self.settings.open_documents.insert(key, open.0);
            }
        }
        self.keep_unsaved_memos();
        for action in actions.take() {
            self.dispatch(ctx, action);
        }
        self.settings.save();
    }

    fn open_sample(&mut self) {
        let folder = documents_folder().or_else(user_folder).unwrap_or_default();
        let path = folder.join(format!("{}.voces", self.catalog.text("sample-file-name")));
        self.opening = true;
        self.opening_file = Some(path.clone());
        if path.exists() {
            self.engine.send(Request::Open(super::engine::open_file(path)));
            return;
        }
        self.engine.send(Request::Open(super::engine::build_sample(path)));
    }

    /// Asks for files: with the system's dialog, else with our own.
    pub(super) fn ask(&mut self, ctx: &egui::Context, purpose: Purpose) {
        if self.question.is_some() {
            return;
        }
        let start = Start {
            title: self.catalog.text(purpose.title_key()).into_owned(),
            folder: self.settings.folder.clone().filter(|folder| folder.is_dir()),
            file_name: self.proposed_name(purpose),
        };
        let repaint = ctx.clone();
        self.question = Question::ask(purpose, start, move || repaint.request_repaint());
        if self.question.is_none() {
            self.own_path_dialog(purpose);
        }
    }

    pub(super) fn own_path_dialog(&mut self, purpose: Purpose) {
        let folder = self.settings.folder.clone().filter(|folder| folder.is_dir());
        let name = self.proposed_name(purpose);
        self.dialog = Some(Dialog::path(purpose, folder, &name));
    }

    fn proposed_name(&self, purpose: Purpose) -> String {
        if let (Purpose::ExportTranscript, Some(session)) = (purpose, &self.session) {
            let (state, snapshot) = (&session.transcript, &session.standing.snapshot);
            return super::transcript_export::proposed_name(state, snapshot, &self.catalog);
        }
        let name = self.catalog.text(match purpose {
            Purpose::ExportComparison => "export-file-name",
            Purpose::ExportChart => "chart-file-name",
            Purpose::ExportCodebook => "codebook-file-name",
            Purpose::ExportSegments => "segments-export-file-name",
            Purpose::ExportMemos => "memo-file-name",
            Purpose::ExportGuide => "guide-file-name",
            Purpose::ExportQuestions => "guide-table-file-name",
            Purpose::ExportCases => "cases-file-name",
            _ => "new-project-name",
        });
        format!("{name}.{}", purpose.endings()[0])
    }

    /// Goes on with the files that were chosen.
    pub(super) fn files_chosen(&mut self, purpose: Purpose, files: Vec<PathBuf>) {
        let Some(first) = files.first().cloned() else { return };
        if let Some(folder) = first.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            self.settings.folder = Some(folder.to_owned());
        }
        match purpose {
            Purpose::OpenProject => self.actions.send(Action::OpenProject(first)),
            Purpose::Import | Purpose::ImportFolder => self.actions.send(Action::Import(files)),
            Purpose::NewProject => {
                let coder = match self.dialog.take() {
                    Some(Dialog::NewProject(dialog)) => dialog.coder,
                    _ => self.settings.coder.clone().unwrap_or_else(initials_of_user),
                };
                self.dialog = Some(Dialog::new_project(super::files::with_ending(first, purpose), coder));
            }
            Purpose::ExportSegments => {
                let action =
                    super::retrieved_segments::SegmentsAction::ExportTo(super::files::with_ending(first, purpose));
                self.actions.send(Action::Segments(action));
            }
            Purpose::ImportSurvey => self.actions.send(Action::Survey(super::survey::SurveyAction::Read(first))),
            Purpose::ExportTranscript => {
                let action = super::transcript_export::TranscriptAction::ExportTo(first);
                self.actions.send(Action::Transcript(action));
            }
            Purpose::ImportGuide => self.actions.send(Action::Guide(super::guide::GuideAction::Import(first))),
            Purpose::ExportGuide => self.actions.send(Action::Guide(super::guide::GuideAction::ExportTo(first))),
            Purpose::ExportQuestions => {
                self.actions.send(Action::Guide(super::guide::GuideAction::ExportTableTo(first)));
            }
            Purpose::ImportCases => {
                self.actions.send(Action::Cases(super::case_table::CasesAction::ImportFrom(first)));
            }
            Purpose::ExportCases => {
                let path = super::files::with_ending(first, purpose);
                self.actions.send(Action::Cases(super::case_table::CasesAction::ExportTo(path)));
            }
            Purpose::ExportComparison => self.export_comparison(&super::files::with_ending(first, purpose)),
            Purpose::ExportChart => self.export_chart(&super::files::with_ending(first, purpose)),
            Purpose::ExportCodebook => self.export_codebook(&super::files::with_ending(first, purpose)),
            Purpose::ExportMemos => self.export_memos(&super::files::with_ending(first, purpose)),
        }
    }

    fn export_codebook(&mut self, path: &Path) {
        let Some(session) = &self.session else { return };
        let spec = crate::export::CodebookSpec::default();
        let now = crate::model::Timestamp::now();
        let table = crate::export::Table::of_codebook(&session.standing.snapshot, &spec, &self.catalog, now);
        let options = crate::export::CsvOptions { bom: true, ..crate::export::CsvOptions::default() };
        let saved = crate::export::save_table(path, &table, options);
        self.tell_export(path, saved.map_err(|error| error.message()));
    }

    fn export_comparison(&mut self, path: &Path) {
        let Some(session) = &self.session else { return };
        let saved = super::compare::export(&session.standing.snapshot, &self.catalog, &session.compare, path);
        self.tell_export(path, saved);
    }

    fn export_chart(&mut self, path: &Path) {
        let Some(session) = &self.session else { return };
        let saved = super::charts::export(&session.standing.snapshot, &self.catalog, &session.compare.charts, path);
        self.tell_export(path, saved);
    }

    /// Says that a file was written, or why not.
    fn tell_export(&mut self, path: &Path, saved: Result<(), Message>) {
        match saved {
            Ok(()) => {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                self.notices.toast(Message::new("export-done").with("name", name));
            }
            Err(reason) => self.notices.error(reason),
        }
    }
}

/// Actions on what is shown; gives back all others.
fn dispatch_view(session: &mut Session, action: Action) -> Option<Action> {
    let Session { standing, view, places, documents, codes, reader, .. } = session;
    let snapshot = &standing.snapshot;
    match action {
        Action::OpenDocument(id) if snapshot.document(id).is_some() => {
            if view.open_document != Some(id) {
                places.leave(view.active_side(), reader, None);
                (view.selection, view.selected_coding) = (None, None);
            }
            view.open_document = Some(id);
            view.focused_document = Some(id);
        }
        Action::OpenDocument(_) => {}
        Action::GoTo(segment) => {
            places.leave(view.active_side(), reader, Some(segment));
            places.note(view.active_side(), segment);
            go_to(view, segment);
            documents.reveal(segment.document);
        }
        Action::GoBack => {
            places.leave(view.active_side(), reader, None);
            if let Some(place) = places.back() {
                go_back_to(view, place);
            }
        }
        Action::GoForward => {
            if let Some(place) = places.forward() {
                go_back_to(view, place);
            }
        }
        Action::ShowCenter(center) => (view.workspace, view.center) = (Workspace::Code, center),
        Action::Select(selection) => view.selection = selection,
        Action::SelectCoding(coding) => {
            view.selected_coding = coding;
            view.selected_mark = view.selected_mark.filter(|_| coding.is_none());
        }
        Action::HoverCoding(coding) => session.hovered_now = Some(coding),
        Action::FocusDocument(document) => view.focused_document = document,
        Action::FocusCode(code) => {
            view.focused_code = code;
            if let Some(code) = code {
                codes.reveal(snapshot.codes(), code);
            }
        }
        Action::ActivateDocuments(ids, on) => set_all(&mut view.activated_documents, ids, on),
        Action::ActivateCodes(ids, on) => set_all(&mut view.activated_codes, ids, on),
        Action::ClearActivation => {
            view.activated_documents.clear();
            view.activated_codes.clear();
        }
        Action::OpenQuickCode => (view.quick_code_open, view.new_code_open) = (true, false),
        Action::OpenNewCode => (view.quick_code_open, view.new_code_open) = (false, true),
        Action::CloseQuickCode => (view.quick_code_open, view.new_code_open) = (false, false),
        Action::BeginAddCode(parent) => codes.name_new(parent),
        Action::BeginRenameCode(id) => {
            if let Some(code) = snapshot.code(id) {
                codes.rename(snapshot.codes(), code);
            }
        }
        Action::BeginAddDocumentGroup => documents.name_group(),
        Action::BeginRenameDocument(id) => {
            if let Some(entry) = snapshot.document(id) {
                documents.rename(&entry.document);
            }
        }
        Action::BeginRenameDocumentGroup(id) => {
            if let Some(group) = snapshot.groups().into_iter().find(|group| group.id == id) {
                documents.rename_group(group);
            }
        }
        other => return Some(other),
    }
    None
}

/// Shows a place in the reader.
pub(super) const fn go_to(view: &mut ViewState, segment: Segment) {
    (view.workspace, view.center) = (Workspace::Code, Center::Reader);
    view.open_document = Some(segment.document);
    view.focused_document = Some(segment.document);
    view.go_to = Some(segment);
}

/// Shows a place in the pane in which it was visited.
fn go_back_to(view: &mut ViewState, (side, segment): (Side, Segment)) {
    view.activate(side);
    go_to(view, segment);
}

/// Puts a code first among those applied last.
pub(super) fn note_code(view: &mut ViewState, code: CodeId) {
    view.recent_codes.retain(|&other| other != code);
    view.recent_codes.insert(0, code);
    view.recent_codes.truncate(MAX_RECENT_CODES);
}

fn set_all<T: Eq + std::hash::Hash>(set: &mut std::collections::HashSet<T>, ids: Vec<T>, on: bool) {
    for id in ids {
        if on {
            set.insert(id);
        } else {
            set.remove(&id);
        }
    }
}

#[allow(clippy::result_large_err, reason = "the action itself is given back")]
/// The actions that code, by hand and from other panels; gives back all others.
fn coding_of(session: &Session, action: Action) -> Result<Result<CodingAction, Message>, Action> {
    let join = |joining| Ok(CodingAction::Join(joining, WeightChoice::Ask));
    Ok(match action {
        Action::Coding(action) => Ok(action),
        Action::ApplyCode(segment, code) => Ok(CodingAction::apply(segment, vec![code])),
        Action::ApplyLastCode(segment) => match session.view.recent_codes.first() {
            Some(&code) => Ok(CodingAction::apply(segment, vec![code])),
            None => Err(Message::new("reader-no-last-code")),
        },
        Action::SetCodingSpan(id, span) => join(Joining::Move(id, span)),
        Action::MergeCodes(from, into) => join(Joining::Merge(from, into)),
        other => return Err(other),
    })
}

/// The operation that an action is; nothing for what needs none, or why it cannot be done.
fn job_of(session: &Session, action: Action) -> Result<Option<Job>, Message> {
    let snapshot = &session.standing.snapshot;
    Ok(Some(match action {
        Action::ApplyNewCode(segment, name, parent) => jobs::new_code(segment, name, parent),
        Action::ApplyInVivo(segment) => {
            let words = snapshot.words(segment).split_whitespace().collect::<Vec<_>>().join(" ");
            let name: String = words.chars().take(MAX_IN_VIVO).collect();
            // The same words once more are the same code.
            match snapshot.codes().by_path(&name).filter(|code| code.parent.is_none()) {
                Some(code) => jobs::join(snapshot, Joining::Apply(segment, vec![code.id]), WeightChoice::Ask),
                None => jobs::new_code(segment, name, None),
            }
        }
        Action::RemoveCodings(ids) if ids.is_empty() => return Ok(None),
        Action::RemoveCodings(ids) => job(move |project| project.remove_codings(&ids)),
        Action::SetCodingComment(id, text) => job(move |project| project.set_coding_comment(id, &text)),
        Action::SetCodingWeight(id, weight) => job(move |project| project.set_coding_weight(id, weight)),
        Action::AddCode(name, parent) => Box::new(move |project| {
            let output = project.add_code(&name, parent, None)?;
            let code = output.output;
            Ok(Outcome::of(output, Then::NewCode(code)))
        }),
        Action::RenameCode(id, name) => job(move |project| project.rename_code(id, &name)),
        Action::DescribeCode(id, text) => job(move |project| project.describe_code(id, text)),
        Action::SetAnchorExamples(id, examples) => job(move |project| project.set_anchor_examples(id, &examples)),
        Action::MoveCodes(ids, to) => job(move |project| project.move_codes(&ids, to)),
        Action::DeleteCodes(ids) => {
            let codes = snapshot.codes();
            let mut all: Vec<CodeId> = ids.iter().flat_map(|&id| codes.with_descendants(id)).collect();
            all.sort_unstable();
            all.dedup();
            let n_codings: usize = all.iter().map(|&id| snapshot.n_codings_of(id)).sum();
            let told = Message::new("told-deleted-codes").with("n", all.len()).with("codings", n_codings);
            told_job(told, move |project| project.delete_codes(&ids))
        }
        Action::RenameDocument(id, name) => job(move |project| project.rename_document(id, &name)),
        Action::MoveDocuments(ids, group, before) => job(move |project| project.move_documents(&ids, group, before)),
        Action::DeleteDocuments(ids) => {
            let n_codings: usize = ids.iter().map(|&id| snapshot.n_codings_in(id)).sum();
            let told = Message::new("told-deleted-documents").with("n", ids.len()).with("codings", n_codings);
            told_job(told, move |project| project.delete_documents(&ids))
        }
        Action::AddDocumentGroup(name) => Box::new(move |project| {
            let output = project.add_document_group(&name)?;
            Ok(Outcome::of(output, Then::Show))
        }),
        Action::RenameDocumentGroup(id, name) => job(move |project| project.rename_document_group(id, &name)),
        Action::DeleteDocumentGroup(id) => job(move |project| project.delete_document_group(id)),
        Action::AssignDocuments(assigned) => job(move |project| project.assign_documents(&assigned)),
        Action::SetSpeakerRole(id, role) => job(move |project| project.set_speaker_role(id, role)),
        Action::AddMemo(target, title, body) => {
            job(move |project| project.add_memo(target, &MemoText { title, body, ..MemoText::default() }))
        }
        Action::EditMemo(id, text) => job(move |project| project.edit_memo(id, &text)),
        Action::DeleteMemo(id) => job(move |project| project.delete_memo(id)),
        Action::Undo => Box::new(|project| Ok(Outcome::of(project.undo()?, Then::GoToFocus))),
        Action::Redo => Box::new(|project| Ok(Outcome::of(project.redo()?, Then::GoToFocus))),
        // All others are done above.
        _ => return Ok(None),
    }))
}

pub(super) fn job<T>(work: impl FnOnce(&mut Project) -> Result<OpOutput<T>, ProjectError> + Send + 'static) -> Job {
    Box::new(move |project| Ok(Outcome::of(work(project)?, Then::Show)))
}

pub(super) fn told_job<T>(
    told: Message,
    work: impl FnOnce(&mut Project) -> Result<OpOutput<T>, ProjectError> + Send + 'static,
) -> Job {
    Box::new(move |project| Ok(Outcome::of(work(project)?, Then::Tell(told))))
}

/// Where the system keeps a person's documents.
fn documents_folder() -> Option<PathBuf> {
    let dirs = directories::UserDirs::new()?;
    Some(dirs.document_dir().filter(|folder| folder.is_dir()).unwrap_or_else(|| dirs.home_dir()).to_owned())
}

/// A file name of which nothing stands in the folder yet.
fn free_place(folder: &Path, name: &str) -> PathBuf {
    let of = |n: usize| folder.join(if n == 1 { format!("{name}.voces") } else { format!("{name} {n}.voces") });
    (1..1000).map(of).find(|path| !path.exists()).unwrap_or_else(|| of(1))
}

/// What the system calls the user, as initials; the person corrects it.
fn initials_of_user() -> String {
    let name = ["USER", "USERNAME"].into_iter().find_map(|key| std::env::var(key).ok()).unwrap_or_default();
    let parts = name.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    let initials: String = parts.filter_map(|part| part.chars().next()).flat_map(char::to_uppercase).take(3).collect();
    if initials.is_empty() { "A".into() } else { initials }
}
