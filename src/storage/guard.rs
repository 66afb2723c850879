//! What a file looks like from outside, to notice when it is replaced.

use std::path::Path;
use std::time::SystemTime;

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
