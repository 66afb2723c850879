//! The engine: an open project and everything that can be done to it.
//!
//! Each noun has a file; each public method is one operation of the log, goes through
//! [`Project::transact`] and can be undone. Reading goes through [`Project::snapshot`].

mod auto_code;
mod batch;
mod behavior;
mod case_groups;
mod case_parts;
mod case_table;
mod cases;
mod change;
mod check;
mod code_labels;
mod code_sets;
mod code_split;
mod code_trees;
mod coders;
mod codes;
mod codings;
mod comments;
mod confirm;
mod document_details;
mod document_sets;
mod documents;
mod error;
mod guide;
mod history;
mod links;
mod marks;
mod memos;
mod op;
mod patch;
mod positions;
mod progress;
mod progress_marks;
mod recode;
mod recover;
mod replica;
mod saved_queries;
mod snapshot;
mod speakers;
mod summaries;
mod surveys;
mod text_edits;
mod ties;
mod timeline;
mod transact;
mod undo;
mod value_options;
mod variables;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

pub use auto_code::{CodedSegments, not_coded_yet};
pub use batch::BesideDocuments;
pub use case_table::{CaseRef, CaseTableEdit, CaseTableReport, VariableRef};
pub use change::{Changes, Focus, OpOutput};
pub use check::Finding;
pub use code_labels::CodeLabelText;
pub use code_split::SplitInto;
pub use code_trees::CodeOrder;
pub use codes::{CodeText, Placement};
pub use codings::WeightChoice;
pub use document_details::DetailChange;
pub use error::ProjectError;
pub use guide::{GuideCounts, QuestionPlacement, QuestionText};
pub use history::{HistoryFilter, HistoryKind, HistoryLine, HistoryPage, HistoryPlace, Travelled};
pub use op::Op;
pub use positions::{OptionText, Placed};
pub use progress::Progress;
pub use replica::Installation;
pub use snapshot::{CodingRef, DocumentEntry, Snapshot};
pub use surveys::SurveyReport;
pub use text_edits::{DetachedTo, EditOutcome, MAX_TEXT_CHARS, Replacing};
pub use transact::Tx;
pub use undo::HistoryEntry;

// What the window and the command line need of the file: they never see `storage` itself.
pub use crate::storage::{Backup, Mode, RiskyPlace, StorageError, Table, backup_folder, list_backups, newest_backup};

use crate::i18n::Message;
use crate::model::*;
use crate::storage::{self, OpenOptions, Storage};
use replica::Replica;
use undo::Stacks;

/// Names are at most this many scalar values long.
pub const MAX_NAME_CHARS: usize = 512;

/// A backup is due when the project has changed and the newest one is older than this.
const BACKUP_AFTER: Duration = Duration::from_secs(20 * 60);

/// What the methods of a project come back as.
pub type Result<T, E = ProjectError> = std::result::Result<T, E>;

/// Something a person must be told, which is no error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The file lies where its safety depends on others; told once at opening.
    RiskyPlace(RiskyPlace),
    /// The file was replaced from outside; work goes on in this one.
    MovedToRecovered(PathBuf),
}

/// An open project: the one public way to change it.
#[derive(Debug)]
pub struct Project {
    storage: Storage,
    snapshot: Arc<Snapshot>,
    installation: Installation,
    replica: Replica,
    lamport: i64,
    stacks: Stacks,
    coder: CoderId,
    run: Run,
    saved_at: Option<Timestamp>,
    notice: Option<Notice>,
    /// True after a commit that failed, until the file was asked what it holds.
    commit_failed: bool,
}

impl Project {
    /// Makes a new project file with one coder.
    pub fn create(path: &Path, coder_name: &str, installation: Installation) -> Result<Self> {
        checked_name(coder_name)?;
        Self::begin_new(Storage::create(path)?, coder_name, installation)
    }

    /// A project in memory, for tests and trials.
    pub fn in_memory(coder_name: &str) -> Result<Self> {
        Self::begin_new(Storage::in_memory()?, coder_name, Installation::forgetful())
    }

    /// Opens a project file to work in it, or only to read.
    pub fn open(path: &Path, mode: Mode, installation: Installation) -> Result<Self> {
        let storage = Storage::open(path, &OpenOptions { key: None, mode })?;
        Self::of(storage, installation, None)
    }

    /// Stores the first coder outside the log: that a project has one is no step of anybody's
    /// work, and nothing to undo.
    fn begin_new(mut storage: Storage, coder_name: &str, installation: Installation) -> Result<Self> {
        match Self::store_coder(&mut storage, coder_name, &installation) {
            Ok(replica) => Self::of(storage, installation, Some(replica)),
            Err(error) => {
                storage.discard();
                Err(error)
            }
        }
    }

    fn store_coder(storage: &mut Storage, name: &str, installation: &Installation) -> Result<Replica> {
        let mut replica = installation.claim(storage)?;
        let coder = Coder { id: CoderId(replica.next_id()), name: checked_name(name)? };
        storage.begin()?;
        storage.insert([&coder])?;
        storage.set_replica_counter(replica.number, replica.counter)?;
        storage.commit()?;
        Ok(replica)
    }

    fn of(storage: Storage, installation: Installation, replica: Option<Replica>) -> Result<Self> {
        // Another program may begin to write between two readings: read all at one moment.
        storage.begin_reading()?;
        let snapshot = Arc::new(Snapshot::load(&storage)?);
        let lamport = storage.project_row()?.lamport;
        let stacks = Stacks::read(&storage)?;
        let first_coder = storage.first_coder()?;
        storage.end_reading()?;
        let replica = match replica {
            Some(replica) => replica,
            None if storage.is_read_only() => Replica { number: 0, counter: 0 },
            None => installation.claim(&storage)?,
        };
        let notice = storage.path().filter(|_| !storage.is_read_only()).and_then(storage::risky_place);
        // Ids tell nothing of who came first: those of another installation may be lower.
        let first_coder = first_coder.filter(|&id| snapshot.coder(id).is_some());
        let coder = first_coder.or_else(|| snapshot.coders().map(|coder| coder.id).next()).unwrap_or_default();
        Ok(Self {
            storage,
            snapshot,
            installation,
            replica,
            lamport,
            stacks,
            coder,
            run: Run::Main,
            saved_at: None,
            notice: notice.map(Notice::RiskyPlace),
            commit_failed: false,
        })
    }

    /// The project as it stands.
    pub const fn snapshot(&self) -> &Arc<Snapshot> {
        &self.snapshot
    }

    /// The file; none for a project in memory.
    pub fn path(&self) -> Option<&Path> {
        self.storage.path()
    }

    /// True where nothing may be written.
    pub fn is_read_only(&self) -> bool {
        self.storage.is_read_only()
    }

    /// Who codes now.
    pub const fn coder(&self) -> CoderId {
        self.coder
    }

    /// In which run codings are made now.
    pub const fn run(&self) -> Run {
        self.run
    }

    /// Sets the run in which codings are made from now on.
    pub const fn set_run(&mut self, run: Run) {
        self.run = run;
    }

    /// When the last operation was made durable in this session.
    pub const fn saved_at(&self) -> Option<Timestamp> {
        self.saved_at
    }

    /// Something a person must be told since the last call.
    pub const fn take_notice(&mut self) -> Option<Notice> {
        self.notice.take()
    }

    /// Makes a backup if the project has changed since the newest one and that is old.
    pub fn back_up_if_due(&self) -> Result<Option<Backup>> {
        let Some(path) = self.storage.path() else { return Ok(None) };
        let newest = storage::newest_backup(path).map(|backup| backup.made_at);
        let changed = std::fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
        let due = match (newest, changed) {
            (None, _) => !self.stacks.is_empty(),
            (Some(newest), Some(changed)) => {
                changed > newest && SystemTime::now().duration_since(newest).is_ok_and(|age| age >= BACKUP_AFTER)
            }
            (Some(_), None) => false,
        };
        if due { self.back_up() } else { Ok(None) }
    }

    /// Makes a backup now. A file that was written over from outside is refused: what stands
    /// there is not ours, and the next operation takes our work elsewhere.
    pub fn back_up(&self) -> Result<Option<Backup>> {
        let written_over = self.storage.was_replaced() && !self.storage.stands_elsewhere();
        if let Some(path) = self.storage.path().filter(|_| written_over) {
            return Err(ProjectError::Replaced(path.to_owned()));
        }
        Ok(self.storage.back_up()?)
    }
}

impl Project {
    /// Reads the file again.
    fn reload(&mut self) -> Result<()> {
        let revision = self.snapshot.revision();
        self.storage.read_content_sum()?;
        let fresh = Snapshot::load(&self.storage)?;
        self.snapshot = Arc::new(fresh.at_revision(revision + 1));
        self.lamport = self.storage.project_row()?.lamport;
        self.stacks = Stacks::read(&self.storage)?;
        self.keep_coder();
        Ok(())
    }

    /// The snapshot that a fresh reading of the file gives: tests compare it with the patched one.
    #[doc(hidden)]
    pub fn fresh_snapshot(&self) -> Result<Snapshot> {
        Ok(Snapshot::load(&self.storage)?)
    }

    /// Undoing the addition of a coder may take away who codes: the first one steps in.
    fn keep_coder(&mut self) {
        if self.snapshot.coder(self.coder).is_none() {
            self.coder = self.snapshot.coders().map(|coder| coder.id).next().unwrap_or_default();
        }
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        if self.storage.is_read_only() || self.storage.path().is_none() {
            return;
        }
        if self.storage.was_replaced() {
            // What was done in this session would go with the file that was replaced.
            let at_risk = self.saved_at.is_some();
            if !at_risk || self.move_to_recovered().is_err() {
                return;
            }
        }
        self.installation.release(&self.storage, self.snapshot.uuid, &self.replica);
    }
}

/// Checks a name and takes white space off its ends.
fn checked_name(name: &str) -> Result<String> {
    let name = name.trim();
    match name.chars().count() {
        0 => Err(ProjectError::NameEmpty),
        n if n > MAX_NAME_CHARS => Err(ProjectError::NameTooLong),
        // A line end or a control character in a name would break every list it stands in.
        _ => Ok(name.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()),
    }
}

impl Notice {
    /// The sentence for a person (`core.ftl`).
    pub fn message(&self) -> Message {
        match self {
            Self::RiskyPlace(RiskyPlace::Synced) => Message::new("notice-place-synced"),
            Self::RiskyPlace(RiskyPlace::Network) => Message::new("notice-place-network"),
            Self::RiskyPlace(RiskyPlace::Removable) => Message::new("notice-place-removable"),
            Self::MovedToRecovered(path) => {
                Message::new("notice-moved-to-recovered").with("path", path.display().to_string())
            }
        }
    }
}

/// The ids in order, none twice: a selection may name a thing twice.
fn each_once<I: Copy + Eq + std::hash::Hash>(ids: &[I]) -> Vec<I> {
    let mut seen = std::collections::HashSet::with_capacity(ids.len());
    ids.iter().copied().filter(|&id| seen.insert(id)).collect()
}
