//! What a file looks like from outside, to notice when it is replaced; and which files this
//! program has open.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use super::Mode;

/// Device, inode, size and time of the file that a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity {
    device: u64,
    inode: u64,
    size: u64,
    modified: Option<SystemTime>,
}

impl Identity {
    /// What the path leads to now; none where it leads nowhere.
    pub fn of(path: &Path) -> Option<Self> {
        let metadata = std::fs::metadata(path).ok()?;
        let (device, inode) = file_key(&metadata);
        Some(Self { device, inode, size: metadata.len(), modified: metadata.modified().ok() })
    }

    /// Device and inode.
    pub const fn file_key(self) -> (u64, u64) {
        (self.device, self.inode)
    }
}

#[cfg(unix)]
fn file_key(metadata: &std::fs::Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt as _;
    (metadata.dev(), metadata.ino())
}

/// Where there are no inodes, the time of creation stands for them.
#[cfg(not(unix))]
fn file_key(metadata: &std::fs::Metadata) -> (u64, u64) {
    let created = metadata.created().ok().and_then(|at| at.duration_since(SystemTime::UNIX_EPOCH).ok());
    (0, created.map_or(0, |since| since.as_nanos() as u64))
}

/// How often this program has a file open: for writing, or by so many readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holders {
    Writer,
    Readers(usize),
}

/// The files this program has open, by device and inode.
static HELD: Mutex<BTreeMap<(u64, u64), Holders>> = Mutex::new(BTreeMap::new());

/// Openings happen one at a time.
static OPENING: Mutex<()> = Mutex::new(());

/// Keeps other threads from opening a project file meanwhile.
pub fn one_opening_at_a_time() -> MutexGuard<'static, ()> {
    OPENING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Says that this program has a file open, until it is dropped.
///
/// POSIX takes all locks of a process on a file away as soon as the process closes any
/// descriptor of it. So a file that is open already must not even be looked into: whoever
/// opens one asks here first.
#[derive(Debug)]
pub struct Hold {
    key: Option<(u64, u64)>,
    /// True where nobody in this program had the file open before.
    pub is_first: bool,
}

impl Hold {
    /// Notes an opening; none where this program has the file open in a way that forbids it.
    pub fn take(path: &Path, mode: Mode) -> Option<Self> {
        let key = if cfg!(unix) { Identity::of(path).map(Identity::file_key) } else { None };
        let Some(key) = key else { return Some(Self { key: None, is_first: true }) };
        let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
        let (holders, is_first) = match (held.get(&key), mode) {
            (None, Mode::Write) => (Holders::Writer, true),
            (None, Mode::Read) => (Holders::Readers(1), true),
            (Some(Holders::Readers(n)), Mode::Read) => (Holders::Readers(n + 1), false),
            _ => return None,
        };
        held.insert(key, holders);
        Some(Self { key: Some(key), is_first })
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        let Some(key) = self.key else { return };
        let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
        match held.get(&key).copied() {
            Some(Holders::Readers(n)) if n > 1 => held.insert(key, Holders::Readers(n - 1)),
            _ => held.remove(&key),
        };
    }
}
