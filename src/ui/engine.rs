//! The project on its own thread: the window sends requests and receives what came of them.
//!
//! No frame ever waits for the disk. A request is carried out in the order it was sent; its
//! [`Report`] comes back with the whole [`Standing`] of the project, so the window replaces
//! what it shows by one assignment. For tests the same engine works at once, without a
//! thread ([`Engine::inline`]).

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::coding::Done;
use crate::i18n::Message;
use crate::model::*;
use crate::project::{Changes, Installation, Mode, Notice, OpOutput, Project, ProjectError, Snapshot};

/// How often the project is asked whether a backup is due.
const BACKUP_CHECK: Duration = Duration::from_secs(60);

/// One operation on the project; what it gives back tells the window what to do next.
pub type Job = Box<dyn FnOnce(&mut Project) -> Result<Outcome, ProjectError> + Send>;

/// Makes a project on the engine's thread: opening, creating, building the sample.
pub type Opening = Box<dyn FnOnce() -> Result<Project, Message> + Send>;

/// What the window asks of the project's thread.
pub enum Request {
    /// Opens a project, closing the one that is open.
    Open(Opening),
    /// Does one operation.
    Do(Job),
    /// Closes the project.
    Close,
}

/// What came of an operation.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What changed.
    pub changes: Changes,
    /// What the window does now.
    pub then: Then,
}

/// What the window does after an operation.
#[derive(Debug, Default)]
pub enum Then {
    /// Only shows what changed.
    #[default]
    Show,
    /// Goes to what the operation was about (undo, redo).
    GoToFocus,
    /// Shows what came of coding.
    Coding(Done),
    /// Focuses a code that was just made.
    NewCode(CodeId),
    /// The digits reach the codes of this set.
    ChooseSet(CodeSetId),
    /// Tells a person what was done, with undo at hand.
    Tell(Message),
    /// Tells a person something, with nothing to undo.
    Say(Message),
    /// Tells a person what was done, with something to do about it.
    Offer(Message, Message, Box<super::action::Action>),
    /// Opens a document to type in it.
    EditText(DocumentId),
    /// Shows what an import brought.
    Imported(Vec<DocumentId>),
}

impl Outcome {
    /// The outcome of an operation after which the window does `then`.
    pub fn of<T>(output: OpOutput<T>, then: Then) -> Self {
        Self { changes: output.changes, then }
    }
}

/// The project as it stands, as far as the window shows it.
#[derive(Clone, Debug)]
pub struct Standing {
    /// All that is read.
    pub snapshot: Arc<Snapshot>,
    /// The file; none in memory.
    pub path: Option<PathBuf>,
    /// True where nothing may be written.
    pub read_only: bool,
    /// Who codes.
    pub coder: CoderId,
    /// In which run.
    pub run: Run,
    /// What undo would take back.
    pub undo: Option<Message>,
    /// What redo would do again.
    pub redo: Option<Message>,
    /// When the last operation was durable.
    pub saved_at: Option<Timestamp>,
}

/// What came back.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "there is one at a time, and it is moved once")]
pub enum Report {
    /// A project is open.
    Opened(Box<Standing>, Option<Notice>),
    /// No project could be opened; the one that was open is closed.
    NotOpened(Message),
    /// An operation is durable.
    Done(Box<Standing>, Outcome, Option<Notice>),
    /// An operation was refused or failed; the project is as it was.
    Failed(ProjectError),
    /// The project is closed.
    Closed,
    /// The project's thread ended by a mistake of ours; what was acknowledged is on the disk.
    Lost,
}

/// The window's end of the project's thread.
pub struct Engine {
    lane: Lane,
    n_pending: usize,
    waiting_since: Option<Instant>,
}

enum Lane {
    Thread { requests: Option<Sender<Request>>, reports: Receiver<Report>, thread: Option<JoinHandle<()>> },
    Inline { worker: Box<Worker>, reports: Vec<Report> },
}

/// Holds the project: on its thread, or in a test.
#[derive(Default)]
struct Worker {
    project: Option<Project>,
}

impl Engine {
    /// An engine with its own thread; `wake` is called when a report has arrived.
    pub fn threaded(wake: impl Fn() + Send + 'static) -> Self {
        let (requests, inbox) = channel();
        let (outbox, reports) = channel();
        let thread = std::thread::Builder::new().name("project".into()).spawn(move || work(&inbox, &outbox, &wake));
        // Without threads nothing of the window would work; the first request then says so.
        let lane = Lane::Thread { requests: Some(requests), reports, thread: thread.ok() };
        Self { lane, n_pending: 0, waiting_since: None }
    }

    /// An engine that works at once, on a project that may stand in memory: for tests.
    pub fn inline(project: Option<Project>) -> Self {
        let worker = Box::new(Worker { project });
        let reports = worker.standing().map(|standing| Report::Opened(Box::new(standing), None)).into_iter().collect();
        Self { lane: Lane::Inline { worker, reports }, n_pending: 0, waiting_since: None }
    }

    /// Sends a request.
    pub fn send(&mut self, request: Request) {
        self.n_pending += 1;
        self.waiting_since.get_or_insert_with(Instant::now);
        match &mut self.lane {
            Lane::Thread { requests, .. } => {
                // A thread that is gone is told by the next `receive`.
                drop(requests.as_ref().map(|requests| requests.send(request)));
            }
            Lane::Inline { worker, reports } => {
                let report = worker.handle(request);
                reports.push(report);
            }
        }
    }

    /// What has come back since the last call, oldest first.
    pub fn receive(&mut self) -> Vec<Report> {
        let received = match &mut self.lane {
            Lane::Inline { reports, .. } => std::mem::take(reports),
            Lane::Thread { requests, reports, .. } => {
                let mut received = Vec::new();
                loop {
                    match reports.try_recv() {
                        Ok(report) => received.push(report),
                        Err(TryRecvError::Empty) => break,
                        Err(TryRecvError::Disconnected) => {
                            if requests.take().is_some() {
                                received.push(Report::Lost);
                            }
                            break;
                        }
                    }
                }
                received
            }
        };
        if !received.is_empty() {
            self.n_pending = self.n_pending.saturating_sub(received.len());
            self.waiting_since = (self.n_pending > 0).then(Instant::now);
        }
        received
    }

    /// True while something is under way that a person has waited for.
    pub fn is_busy(&self) -> bool {
        self.waiting_since.is_some_and(|since| since.elapsed() > Duration::from_millis(200))
    }

    /// True while something is under way.
    pub const fn is_pending(&self) -> bool {
        self.n_pending > 0
    }
}

impl Drop for Engine {
    /// Waits until what was asked for is durable and the file is closed.
    fn drop(&mut self) {
        if let Lane::Thread { requests, thread, .. } = &mut self.lane {
            drop(requests.take());
            if let Some(thread) = thread.take() {
                drop(thread.join());
            }
        }
    }
}

fn work(inbox: &Receiver<Request>, outbox: &Sender<Report>, wake: &dyn Fn()) {
    let mut worker = Worker::default();
    loop {
        match inbox.recv_timeout(BACKUP_CHECK) {
            Ok(request) => {
                let report = worker.handle(request);
                if outbox.send(report).is_err() {
                    break;
                }
                wake();
            }
            Err(RecvTimeoutError::Timeout) => worker.back_up_if_due(),
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
}

impl Worker {
    fn handle(&mut self, request: Request) -> Report {
        match request {
            Request::Open(open) => {
                // Closed first: the same file may be opened again.
                self.project = None;
                match open() {
                    Ok(project) => {
                        let project = self.project.insert(project);
                        let notice = project.take_notice();
                        self.back_up_if_due();
                        self.standing().map_or(Report::Closed, |standing| Report::Opened(Box::new(standing), notice))
                    }
                    Err(error) => Report::NotOpened(error),
                }
            }
            Request::Close => {
                self.back_up_if_due();
                self.project = None;
                Report::Closed
            }
            Request::Do(job) => {
                let Some(project) = &mut self.project else { return Report::Closed };
                let done = job(project);
                let notice = project.take_notice();
                match done {
                    Ok(outcome) => self
                        .standing()
                        .map_or(Report::Closed, |standing| Report::Done(Box::new(standing), outcome, notice)),
                    Err(error) => Report::Failed(error),
                }
            }
        }
    }

    /// A backup that fails costs nothing that was acknowledged; the next one is tried in a
    /// minute.
    fn back_up_if_due(&self) {
        drop(self.project.as_ref().map(Project::back_up_if_due));
    }

    fn standing(&self) -> Option<Standing> {
        let project = self.project.as_ref()?;
        Some(Standing {
            snapshot: Arc::clone(project.snapshot()),
            path: project.path().map(Into::into),
            read_only: project.is_read_only(),
            coder: project.coder(),
            run: project.run(),
            undo: project.undo_label(),
            redo: project.redo_label(),
            saved_at: project.saved_at(),
        })
    }
}

/// Opens a file to work in it or, where it may not be written, to read.
pub fn open_file(path: PathBuf) -> Opening {
    Box::new(move || {
        let installation = Installation::of_user();
        match Project::open(&path, Mode::Write, installation.clone()) {
            Err(ProjectError::Storage(error)) if error.is_read_only() => Project::open(&path, Mode::Read, installation),
            opened => opened,
        }
        .map_err(|error| error.message())
    })
}

/// Makes a new project file with one coder.
pub fn create_file(path: PathBuf, coder: String) -> Opening {
    Box::new(move || Project::create(&path, &coder, Installation::of_user()).map_err(|error| error.message()))
}

/// Builds the sample project.
pub fn build_sample(path: PathBuf) -> Opening {
    Box::new(move || crate::sample::build(&path, Installation::of_user()).map_err(|error| error.message()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thread_answers_in_order_and_ends_with_everything_durable() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("study.voces");
        let (wake, woken) = channel();
        let mut engine = Engine::threaded(move || wake.send(()).expect("the test listens"));
        let (place, installation) = (path.clone(), Installation::in_folder(folder.path()));
        engine.send(Request::Open(Box::new(move || {
            Project::create(&place, "AK", installation).map_err(|error| error.message())
        })));
        for name in ["A", "B", "A"] {
            engine.send(Request::Do(Box::new(move |project| {
                Ok(Outcome::of(project.add_code(name, None, None)?, Then::Show))
            })));
        }
        let mut told = Vec::new();
        while told.len() < 4 {
            woken.recv_timeout(Duration::from_secs(30)).expect("the thread answers");
            told.extend(engine.receive());
        }
        let codes = |report: &Report| match report {
            Report::Opened(standing, _) | Report::Done(standing, ..) => Some(standing.snapshot.codes().len()),
            _ => None,
        };
        assert_eq!(told.iter().map(codes).collect::<Vec<_>>(), [Some(0), Some(1), Some(2), None]);
        assert!(matches!(told[3], Report::Failed(ProjectError::NameTaken(_))) && !engine.is_pending());
        engine.send(Request::Do(Box::new(|project| Ok(Outcome::of(project.undo()?, Then::GoToFocus)))));
        drop(engine);
        let project = Project::open(&path, Mode::Write, Installation::in_folder(folder.path())).expect("closed");
        assert_eq!(project.snapshot().codes().len(), 1);
    }
}
