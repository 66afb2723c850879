//! A full disk: one sentence, and nothing acknowledged is lost.

use std::path::Path;
use std::process::Command;

use crate::file_support::*;
use voces::model::*;
use voces::project::{Installation, Mode, Project, ProjectError, StorageError};

/// Codes until the disk is full; gives what was acknowledged and the refusal.
fn code_until_full(project: &mut Project) -> (Vec<CodingId>, ProjectError) {
    let mut acknowledged = Vec::new();
    for n in project.snapshot().n_codings() as u32..200_000 {
        match apply(project, n) {
            Ok(id) => acknowledged.push(id),
            Err(error) => return (acknowledged, error),
        }
    }
    panic!("the disk is never full")
}

/// A small file system in memory, mounted until it is dropped; none where that is not permitted.
pub struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    pub fn mount(kilobytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let size = format!("size={kilobytes}k");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(folder.path()).output();
        if mounted.is_ok_and(|done| done.status.success()) {
            return Some(Self(folder));
        }
        println!("skipped: a small disk cannot be mounted here");
        None
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        drop(Command::new("umount").arg(self.path()).output());
    }
}

#[test]
fn a_full_disk_refuses_and_keeps_what_was_acknowledged() {
    let Some(disk) = SmallDisk::mount(700) else { return };
    let study = Study::new(0);
    let path = disk.path().join("study.voces");
    std::fs::copy(&study.path, &path).expect("copied");
    let mut project = Project::open(&path, Mode::Write, study.installation()).expect("opened");
    let (acknowledged, error) = code_until_full(&mut project);
    assert!(matches!(error, ProjectError::Storage(StorageError::DiskFull)), "{error}");
    assert!(acknowledged.len() > 20);
    let dump = project.snapshot().dump();
    assert_eq!(project.fresh_snapshot().expect("read").dump(), dump);
    // Again and again, and a big one: still refused, still as it was.
    for n in 100_000..100_004 {
        assert!(apply(&mut project, n).is_err());
    }
    let big = DraftDocument { name: "big".into(), text: "palabra ".repeat(200_000), ..DraftDocument::default() };
    let refused = project.add_documents(vec![big], None);
    assert!(matches!(refused, Err(ProjectError::Storage(StorageError::DiskFull))), "{refused:?}");
    assert_eq!(project.snapshot().dump(), dump);
    assert!(project.back_up().is_err());
    let left = std::fs::read_dir(voces::project::backup_folder(&path)).map_or(0, Iterator::count);
    assert_eq!(left, 0, "no half-made backup is left");
    drop(project);
    assert_eq!(dump_of(&path), dump);
    // With room again, work goes on.
    let room = Command::new("mount").args(["-o", "remount,size=8m"]).arg(disk.path()).status();
    assert!(room.is_ok_and(|done| done.success()));
    let mut project = Project::open(&path, Mode::Write, study.installation()).expect("opened");
    apply(&mut project, 150_000).expect("coded");
    assert!(acknowledged.iter().all(|&id| project.snapshot().coding(id).is_some()));
    assert_eq!(project.check().expect("checked"), []);
}

#[test]
fn no_room_for_a_new_project_leaves_nothing_behind() {
    let Some(disk) = SmallDisk::mount(48) else { return };
    let path = disk.path().join("new.voces");
    let made = Project::create(&path, "AK", Installation::forgetful());
    assert!(matches!(made, Err(ProjectError::Storage(StorageError::DiskFull))), "{made:?}");
    assert_eq!(std::fs::read_dir(disk.path()).expect("listed").count(), 0);
}

/// Not a test by itself: codes under a limit of how large a file may grow.
#[test]
fn the_process_under_a_limit() {
    let Some(path) = path_from_parent() else { return };
    let mut project = Project::open(&path, Mode::Write, Installation::forgetful()).expect("opened");
    let (acknowledged, _error) = code_until_full(&mut project);
    assert_eq!(project.fresh_snapshot().expect("read").dump(), project.snapshot().dump());
    for id in acknowledged {
        say(&id.to_string());
    }
    say("refused");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_grow_keeps_what_was_acknowledged() {
    let study = Study::new(0);
    let mut limited = Command::new("sh");
    let size = std::fs::metadata(&study.path).expect("it stands").len() / 512 + 160;
    // Half-kilobyte blocks; the signal is ignored, so that the write fails instead.
    limited.args(["-c", &format!("trap '' XFSZ; ulimit -f {size}; exec \"$@\""), "sh"]);
    limited.arg(std::env::current_exe().expect("this program"));
    let child = child_of(limited, "file_full::the_process_under_a_limit", &study.path);
    let lines = said(&child.wait_with_output().expect("ended").stdout);
    assert_eq!(lines.last().map(String::as_str), Some("refused"));
    let project = study.open().expect("opened");
    assert!(lines.len() > 5, "{}", lines.len());
    for line in &lines[..lines.len() - 1] {
        let id: CodingId = line.parse().expect("an id");
        assert!(project.snapshot().coding(id).is_some());
    }
    assert_eq!(project.check().expect("checked"), []);
}
