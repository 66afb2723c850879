//! Reading a survey's file and storing its answers, beside the frames.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};

use crate::i18n::Message;
use crate::import::{self, Arrangement, ImportWarning, Survey, SurveyWords, limits};
use crate::project::{Progress, ProjectError};
use crate::ui::engine::{Job, Outcome, Then};

/// What a file holds.
#[derive(Debug)]
pub(super) struct Read {
    pub survey: Survey,
    pub warnings: Vec<ImportWarning>,
    /// The sheets of a workbook that hold something.
    pub sheets: Vec<String>,
}

/// A file that is being read.
pub(super) struct Reading {
    answer: Receiver<Result<Read, Message>>,
}

impl Reading {
    /// Begins to read; `wake` is called at the end.
    pub fn start(path: PathBuf, sheet: Option<String>, wake: impl Fn() + Send + 'static) -> Self {
        let (send, answer) = channel();
        let reading = move || {
            drop(send.send(read(&path, sheet.as_deref())));
            wake();
        };
        // Without a thread the channel is closed at once, and that is told.
        drop(std::thread::Builder::new().name("survey".into()).spawn(reading));
        Self { answer }
    }

    /// What was read, when it is.
    pub fn poll(&self) -> Option<Result<Read, Message>> {
        match self.answer.try_recv() {
            Ok(read) => Some(read),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(import::ImportError::Damaged.message())),
        }
    }
}

fn read(path: &std::path::Path, sheet: Option<&str>) -> Result<Read, Message> {
    use std::io::Read as _;
    let unreadable = |error: std::io::Error| Message::new("import-file-unreadable").with("detail", error.to_string());
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).map_err(unreadable)?;
    file.take(limits::TABLE_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let sheets = import::sheet_names(&bytes).map_err(|error| error.message())?;
    let parsed = import::read_survey(&name, &bytes, sheet).map_err(|error| error.message())?;
    Ok(Read { survey: parsed.value, warnings: parsed.warnings, sheets })
}

/// A survey that is being stored.
pub(super) struct Storing {
    /// How far it is.
    pub progress: Arc<Progress>,
    done: Receiver<()>,
}

impl Storing {
    /// The job that stores a survey, and what the dialog sees of it.
    pub fn start(survey: Survey, arrangement: Arrangement, words: SurveyWords, group: String) -> (Self, Job) {
        let progress = Arc::new(Progress::default());
        let (send, done) = channel::<()>();
        let shared = Arc::clone(&progress);
        let job: Job = Box::new(move |project| {
            // The channel closes when the job ends, however it does.
            let _open = send;
            let draft = survey.draft(arrangement, &words);
            drop(survey);
            let stored = match project.import_survey(draft, &group, &shared) {
                Err(ProjectError::Cancelled) => {
                    return Ok(Outcome { then: Then::Say(Message::new("survey-stopped")), ..Outcome::default() });
                }
                stored => stored?,
            };
            let told = Message::new("survey-imported")
                .with("n", stored.output.n_cases)
                .with("new", stored.output.n_new)
                .with("variables", stored.output.n_variables)
                .with("documents", stored.output.documents.len());
            Ok(Outcome::of(stored, Then::Tell(told)))
        });
        (Self { progress, done }, job)
    }

    /// True when the job has ended.
    pub fn is_over(&self) -> bool {
        matches!(self.done.try_recv(), Err(TryRecvError::Disconnected))
    }
}
