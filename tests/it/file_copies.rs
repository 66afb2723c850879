//! Copies and backups: no two ever make the same id, and a backup is whole or not there.

use std::collections::BTreeSet;
use std::fs;

use crate::file_support::*;
use voces::model::CodingId;
use voces::project::{Installation, Mode, Project, backup_folder, list_backups};

#[test]
fn a_copy_never_makes_the_ids_of_its_original() {
    let study = Study::new(2);
    let copy = study.folder.path().join("copy.voces");
    fs::copy(&study.path, &copy).expect("copied");
    let elsewhere = Installation::in_folder(&study.folder.path().join("elsewhere"));
    let mut ids: BTreeSet<CodingId> = BTreeSet::new();
    for round in 0..4u32 {
        for (path, installation) in
            [(&study.path, study.installation()), (&copy, study.installation()), (&copy, elsewhere.clone())]
        {
            let mut project = Project::open(path, Mode::Write, installation).expect("opened");
            for n in 0..3 {
                let id = apply(&mut project, 1000 + round * 100 + ids.len() as u32 + n).expect("coded");
                assert!(ids.insert(id), "made twice");
            }
        }
    }
}

#[test]
fn the_same_file_in_the_same_installation_keeps_its_number() {
    let study = Study::new(1);
    let number = |id: CodingId| id.0 >> voces::model::COUNTER_BITS;
    let first = apply(&mut study.open().expect("opened"), 50).expect("coded");
    // A refused operation in between uses up an id and changes nothing about that.
    let mut project = study.open().expect("opened");
    project.add_code("solidarity", None, None).expect_err("taken");
    drop(project);
    let second = apply(&mut study.open().expect("opened"), 51).expect("coded");
    assert_eq!(number(first), number(second));
    assert!(second > first);
}

#[test]
fn a_restored_backup_never_makes_ids_again() {
    for in_place in [true, false] {
        let study = Study::new(2);
        let backup = study.open().expect("opened").back_up().expect("made").expect("on disk");
        let mut ids = BTreeSet::new();
        for round in 0..3 {
            let mut project = study.open().expect("opened");
            for n in 0..5 {
                assert!(ids.insert(apply(&mut project, 100 + round * 10 + n).expect("coded")), "made twice");
            }
            if round == 1 {
                // Killed: nothing is noted at an orderly close.
                std::mem::forget(project);
                break;
            }
            drop(project);
            let bytes = fs::read(&backup.path).expect("read");
            if !in_place {
                fs::remove_file(&study.path).expect("removed");
            }
            fs::write(&study.path, bytes).expect("restored");
        }
    }
}

#[test]
fn backups_are_whole_kept_ten_and_leave_others_alone() {
    let study = Study::new(1);
    let mut project = study.open().expect("opened");
    assert!(list_backups(&study.path).is_empty());
    let first = project.back_up_if_due().expect("made").expect("the first is due at once");
    assert_eq!(dump_of(&first.path), project.snapshot().dump());
    assert_eq!(project.back_up_if_due().expect("asked"), None, "not due again");
    let folder = backup_folder(&study.path);
    fs::copy(&first.path, folder.join("before the workshop.voces")).expect("a person's own copy");
    fs::write(folder.join("2020-01-01 00-00-00.voces.tmp"), "half").expect("what a crash left");
    let mut newest = first;
    for n in 0..14 {
        apply(&mut project, 10 + n).expect("coded");
        newest = project.back_up().expect("made").expect("on disk");
        assert_eq!(dump_of(&newest.path), project.snapshot().dump());
    }
    let backups = list_backups(&study.path);
    assert_eq!(backups.len(), 11);
    assert!(backups.iter().any(|backup| backup.path.ends_with("before the workshop.voces")));
    assert_eq!(backups.iter().filter(|backup| backup.path == newest.path).count(), 1);
    let n_files = fs::read_dir(&folder).expect("listed").count();
    assert_eq!(n_files, 11, "nothing half-made");
    drop(project);
    // A backup is a project like any other, with its history.
    let mut project = Project::open(&newest.path, Mode::Write, study.installation()).expect("opened");
    project.undo().expect("undone");
    assert_eq!(project.snapshot().n_codings(), 14);
}

#[test]
fn a_backup_of_a_replaced_file_holds_our_work() {
    let study = Study::new(1);
    let mut project = study.open().expect("opened");
    apply(&mut project, 7).expect("coded");
    fs::remove_file(&study.path).expect("deleted");
    let backup = project.back_up().expect("made").expect("on disk");
    assert_eq!(dump_of(&backup.path), project.snapshot().dump());
}
