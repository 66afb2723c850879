//! The file is replaced while it is open: work goes on in another, and the stranger is left
//! as it is.

use std::fs;
use std::path::PathBuf;

use crate::file_support::*;
use voces::project::{Notice, Project, ProjectError};

fn recovered(study: &Study) -> PathBuf {
    study.folder.path().join("study (recovered).voces")
}

/// An older copy of the study, as a sync program would bring it back.
fn older_copy(study: &Study) -> PathBuf {
    let older = study.folder.path().join("older.voces");
    fs::copy(&study.path, &older).expect("copied");
    older
}

fn check_moved(study: &Study, project: &mut Project, stranger: &[u8]) {
    assert_eq!(project.take_notice(), Some(Notice::MovedToRecovered(recovered(study))));
    assert_eq!(project.path(), Some(recovered(study).as_path()));
    apply(project, 201).expect("and on");
    assert_eq!(project.take_notice(), None);
    assert_eq!(fs::read(&study.path).expect("read"), stranger, "the stranger is as it was");
}

#[test]
fn replaced_by_rename() {
    let study = Study::new(3);
    let older = older_copy(&study);
    let mut project = study.open().expect("opened");
    apply(&mut project, 100).expect("coded");
    let before = project.snapshot().dump();
    let stranger = fs::read(&older).expect("read");
    fs::rename(&older, &study.path).expect("replaced");
    let pending = apply(&mut project, 200).expect("goes on elsewhere");
    check_moved(&study, &mut project, &stranger);
    // The log went along: what was done before can still be undone.
    for _ in 0..2 {
        project.undo().expect("undone");
    }
    assert_eq!(project.snapshot().dump(), before);
    for _ in 0..2 {
        project.redo().expect("redone");
    }
    let all = project.snapshot().dump();
    assert!(project.snapshot().coding(pending).is_some());
    drop(project);
    assert_eq!(dump_of(&recovered(&study)), all);
    assert_eq!(study.open().expect("the older one opens").snapshot().n_codings(), 3);
}

#[test]
fn overwritten_in_place() {
    let study = Study::new(3);
    let older = older_copy(&study);
    let mut project = study.open().expect("opened");
    apply(&mut project, 100).expect("coded");
    let stranger = fs::read(&older).expect("read");
    fs::write(&study.path, &stranger).expect("written over");
    // A backup now would be one of the stranger, under our name.
    assert!(matches!(project.back_up(), Err(ProjectError::Replaced(_))));
    assert!(voces::project::list_backups(&study.path).is_empty());
    let pending = apply(&mut project, 200).expect("goes on elsewhere");
    check_moved(&study, &mut project, &stranger);
    assert_eq!(project.snapshot().n_codings(), 6);
    project.undo().expect("what was done since can be undone");
    project.redo().expect("and redone");
    let all = project.snapshot().dump();
    drop(project);
    let project = Project::open(&recovered(&study), voces::project::Mode::Write, study.installation()).expect("opened");
    assert_eq!(project.snapshot().dump(), all);
    assert!(project.snapshot().coding(pending).is_some());
    assert_eq!(project.check().expect("checked"), []);
}

#[test]
fn overwritten_in_place_with_an_undo_pending() {
    let study = Study::new(3);
    let older = older_copy(&study);
    let mut project = study.open().expect("opened");
    apply(&mut project, 100).expect("coded");
    fs::write(&study.path, fs::read(&older).expect("read")).expect("written over");
    // There is no history in the recovered file; that is an answer and not a failure.
    assert!(matches!(project.undo(), Err(ProjectError::NothingToUndo)));
    assert_eq!(project.take_notice(), Some(Notice::MovedToRecovered(recovered(&study))));
    assert_eq!(project.snapshot().n_codings(), 4);
    assert_eq!(dump_count(&study), 3);
}

fn dump_count(study: &Study) -> usize {
    study.read().expect("opened").snapshot().n_codings()
}

#[test]
fn overwritten_by_garbage_truncated_moved_and_deleted() {
    for how in ["garbage", "truncated", "moved", "deleted"] {
        let study = Study::new(3);
        let mut project = study.open().expect("opened");
        apply(&mut project, 100).expect("coded");
        match how {
            "garbage" => fs::write(&study.path, vec![7u8; 300_000]).expect("written"),
            "truncated" => drop(fs::File::create(&study.path).expect("emptied")),
            "moved" => fs::rename(&study.path, study.folder.path().join("away.voces")).expect("moved"),
            _ => fs::remove_file(&study.path).expect("deleted"),
        }
        let pending = apply(&mut project, 200).expect(how);
        assert_eq!(project.take_notice(), Some(Notice::MovedToRecovered(recovered(&study))), "{how}");
        let all = project.snapshot().dump();
        assert!(project.snapshot().coding(pending).is_some(), "{how}");
        drop(project);
        assert_eq!(dump_of(&recovered(&study)), all, "{how}");
        if how == "moved" {
            assert!(dump_of(&study.folder.path().join("away.voces")).lines().count() < all.lines().count());
        }
    }
}

#[test]
fn what_was_done_in_this_session_outlives_closing_after_a_replacement() {
    for in_place in [true, false] {
        let study = Study::new(3);
        let older = older_copy(&study);
        let mut project = study.open().expect("opened");
        let id = apply(&mut project, 100).expect("coded");
        if in_place {
            fs::write(&study.path, fs::read(&older).expect("read")).expect("written over");
        } else {
            fs::rename(&older, &study.path).expect("replaced");
        }
        drop(project);
        assert_eq!(dump_count(&study), 3);
        let project = Project::open(&recovered(&study), voces::project::Mode::Read, study.installation());
        assert!(project.expect("opened").snapshot().coding(id).is_some());
    }
    // Nothing was done: nothing is made.
    let study = Study::new(3);
    let older = older_copy(&study);
    let project = study.open().expect("opened");
    fs::rename(&older, &study.path).expect("replaced");
    drop(project);
    assert!(!recovered(&study).exists());
}

#[test]
fn a_second_recovery_has_a_name_of_its_own() {
    let study = Study::new(1);
    fs::write(recovered(&study), "a note of somebody").expect("written");
    let mut project = study.open().expect("opened");
    fs::remove_file(&study.path).expect("deleted");
    apply(&mut project, 9).expect("goes on");
    assert_eq!(project.path().and_then(|path| path.file_name()), Some("study (recovered 2).voces".as_ref()));
    assert_eq!(fs::read(recovered(&study)).expect("read"), b"a note of somebody");
    let mut names: Vec<_> =
        fs::read_dir(study.folder.path()).expect("listed").map(|entry| entry.expect("it").file_name()).collect();
    names.retain(|name| name.to_string_lossy().ends_with("tmp"));
    assert!(names.is_empty());
}

#[test]
fn where_nothing_can_be_recovered_the_operation_is_refused() {
    let study = Study::new(1);
    let inside = study.folder.path().join("inside");
    fs::create_dir(&inside).expect("a folder");
    let path = inside.join("p.voces");
    fs::copy(&study.path, &path).expect("copied");
    let mut project = Project::open(&path, voces::project::Mode::Write, study.installation()).expect("opened");
    let before = project.snapshot().dump();
    fs::remove_dir_all(&inside).expect("all gone");
    assert!(apply(&mut project, 9).is_err());
    assert_eq!(project.snapshot().dump(), before);
    fs::create_dir(&inside).expect("back again");
    apply(&mut project, 9).expect("now it can");
    assert_eq!(project.snapshot().n_codings(), 2);
}

#[test]
fn our_own_writing_is_never_taken_for_a_replacement() {
    let shm = PathBuf::from("/dev/shm");
    let folders =
        [Some(std::env::temp_dir()), Some(PathBuf::from(env!("CARGO_TARGET_TMPDIR"))), shm.is_dir().then_some(shm)];
    for place in folders.into_iter().flatten() {
        let folder = tempfile::tempdir_in(&place).expect("a folder");
        let study = Study::new(0);
        let path = folder.path().join("study.voces");
        fs::copy(&study.path, &path).expect("copied");
        let mut project = Project::open(&path, voces::project::Mode::Write, study.installation()).expect("opened");
        let text = "palabra ".repeat(300_000);
        for n in 0..60u32 {
            apply(&mut project, n).expect("coded");
            match n % 6 {
                0 => drop(project.undo().expect("undone")),
                // Refused at the end, after pages were written: taken back.
                1 => {
                    let big =
                        voces::model::DraftDocument { name: "d".into(), text: text.clone(), ..Default::default() };
                    let bad = voces::model::DraftDocument { name: String::new(), ..Default::default() };
                    let refused = project.add_documents(vec![big.clone(), big.clone(), big, bad], None);
                    assert!(matches!(refused, Err(ProjectError::NameEmpty)));
                }
                2 => drop(project.back_up().expect("backed up")),
                3 => std::thread::sleep(std::time::Duration::from_millis(3)),
                4 => drop(project.check().expect("checked")),
                _ => {}
            }
            assert_eq!(project.path(), Some(path.as_path()), "in {}", place.display());
        }
        assert_eq!(project.fresh_snapshot().expect("read").dump(), project.snapshot().dump());
    }
}
