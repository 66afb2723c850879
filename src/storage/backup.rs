//! Rolling backups beside the project file.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rusqlite::Connection;

use super::{Result, Storage, StorageError};
use crate::model::Timestamp;

/// How many backups are kept; the oldest goes when one more is made.
const KEPT: usize = 10;

/// Pages copied at a time; between two steps the caller may stop the backup.
const PAGES_A_STEP: i32 = 2_000;

/// A backup that stands on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The file: a whole project file like any other.
    pub path: PathBuf,
    /// When it was made.
    pub made_at: SystemTime,
}

/// The folder in which a project's backups stand: `study.voces` has `study.voces-backups`.
pub fn backup_folder(project: &Path) -> PathBuf {
    let mut name = project.as_os_str().to_owned();
    name.push("-backups");
    name.into()
}

/// The backups of a project, newest first.
pub fn list_backups(project: &Path) -> Vec<Backup> {
    let Ok(entries) = std::fs::read_dir(backup_folder(project)) else { return Vec::new() };
    let mut backups: Vec<Backup> = entries
        .filter_map(|entry| {
            let path = entry.ok()?.path();
            let made_at = std::fs::metadata(&path).ok()?.modified().ok()?;
            (path.extension()? == "voces").then_some(Backup { path, made_at })
        })
        .collect();
    // The names begin with date and time, so that they order backups made in one moment.
    backups.sort_by(|a, b| (b.made_at, &b.path).cmp(&(a.made_at, &a.path)));
    backups
}

/// The newest backup of a project.
pub fn newest_backup(project: &Path) -> Option<Backup> {
    list_backups(project).into_iter().next()
}

impl Storage {
    /// Copies the file, as it stands, to the backup folder: written aside, made durable,
    /// checked and only then given its name, so that a backup is whole or not there.
    ///
    /// Nothing is done for a project in memory.
    pub fn back_up(&self) -> Result<Option<Backup>> {
        let Some(project) = &self.path else { return Ok(None) };
        let folder = backup_folder(project);
        std::fs::create_dir_all(&folder)?;
        clear_half_made(&folder);
        let stamp = Timestamp::now().local().replace(':', "-");
        let path = (0..1000)
            .map(|n| folder.join(if n == 0 { format!("{stamp}.voces") } else { format!("{stamp} {n}.voces") }))
            .find(|path| std::fs::symlink_metadata(path).is_err())
            .ok_or_else(|| StorageError::Exists(folder.clone()))?;
        self.copy_to(&path)?;
        // Only what we named ourselves goes: a copy that a person put here stays.
        let ours = list_backups(project).into_iter().filter(|backup| has_our_name(&backup.path));
        for old in ours.skip(KEPT) {
            // One too many does no harm; it goes next time.
            drop(std::fs::remove_file(old.path));
        }
        Ok(std::fs::metadata(&path)?.modified().ok().map(|made_at| Backup { path, made_at }))
    }

    /// Copies the file to `path`, where nothing stands yet, or not at all.
    pub fn copy_to(&self, path: &Path) -> Result<()> {
        if std::fs::symlink_metadata(path).is_ok() {
            return Err(StorageError::Exists(path.into()));
        }
        let mut aside = path.as_os_str().to_owned();
        aside.push(".tmp");
        let aside = PathBuf::from(aside);
        let copied = self.copy_aside(&aside).and_then(|()| {
            std::fs::File::open(&aside)?.sync_all()?;
            std::fs::rename(&aside, path)?;
            sync_folder(path);
            Ok(())
        });
        if copied.is_err() && std::fs::metadata(&aside).is_ok() {
            std::fs::remove_file(&aside)?;
        }
        copied
    }

    /// Gives a project that was made aside its name, and opens it there.
    pub fn named(self, path: &Path) -> Result<Self> {
        let Some(aside) = self.path.clone() else { return Err(StorageError::Missing(path.into())) };
        drop(self);
        std::fs::rename(&aside, path)?;
        sync_folder(path);
        Self::open(path, &super::OpenOptions::default())
    }

    fn copy_aside(&self, aside: &Path) -> Result<()> {
        if std::fs::metadata(aside).is_ok() {
            std::fs::remove_file(aside)?;
        }
        let mut copy = Connection::open(aside)?;
        copy.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")?;
        {
            let backup = rusqlite::backup::Backup::new(&self.conn, &mut copy)?;
            backup.run_to_completion(PAGES_A_STEP, std::time::Duration::ZERO, None)?;
        }
        let verdict: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict == "ok" { Ok(()) } else { Err(StorageError::Damaged) }
    }
}

/// Removes what a backup left that was killed half-way.
fn clear_half_made(folder: &Path) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    for left in entries.filter(|path| path.extension().is_some_and(|ending| ending == "tmp")) {
        if has_our_name(&left) {
            drop(std::fs::remove_file(left));
        }
    }
}

/// True for `2026-05-14 14-02-11.voces` and the like.
fn has_our_name(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let pattern = b"dddd-dd-dd dd-dd-dd";
    let stamp = name.as_bytes().get(..pattern.len());
    let fits = |(byte, wanted): (&u8, &u8)| if *wanted == b'd' { byte.is_ascii_digit() } else { byte == wanted };
    stamp.is_some_and(|stamp| stamp.iter().zip(pattern).all(fits))
}

/// Makes a rename durable where the system lets a folder be synced.
fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent().and_then(|folder| std::fs::File::open(folder).ok()) {
        // Not every file system can; the file itself is safe by now.
        drop(folder.sync_all());
    }
}
