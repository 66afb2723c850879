//! What is opened and what is refused, each with one sentence.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::file_support::*;
use voces::i18n::{Catalog, Language};
use voces::project::{Installation, Mode, Project, ProjectError, StorageError};

/// The refusal, which has a sentence in every language.
fn refused(path: &Path, mode: Mode) -> StorageError {
    match Project::open(path, mode, Installation::forgetful()) {
        Err(ProjectError::Storage(error)) => {
            for language in Language::ALL {
                let message = error.message();
                assert!(Catalog::new(language).has(message.key), "{}", message.key);
                assert!(Catalog::new(language).say(&message).len() > 20);
            }
            error
        }
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was opened"),
    }
}

#[test]
fn no_file_a_folder_a_text_an_empty_file() {
    let study = Study::new(1);
    let at = |name: &str| study.folder.path().join(name);
    fs::create_dir(at("folder.voces")).expect("a folder");
    fs::write(at("empty.voces"), "").expect("written");
    fs::write(at("text.voces"), "Entrevista uno. ".repeat(50)).expect("written");
    fs::write(at("nul.voces"), vec![0u8; 9000]).expect("written");
    fs::write(at("header.voces"), b"SQLite format 3\0 and then nothing").expect("written");
    for mode in [Mode::Write, Mode::Read] {
        assert!(matches!(refused(&at("nothing.voces"), mode), StorageError::Missing(_)));
        assert!(matches!(refused(&at("no folder/nothing.voces"), mode), StorageError::Missing(_)));
        assert!(matches!(refused(&study.path.join("under a file"), mode), StorageError::Missing(_)));
        for name in ["folder.voces", "empty.voces", "text.voces", "nul.voces", "header.voces"] {
            assert!(matches!(refused(&at(name), mode), StorageError::NotAProject(_)), "{name}");
        }
    }
    assert_eq!(fs::metadata(at("empty.voces")).expect("it stands").len(), 0, "left as it was");
}

#[test]
fn a_truncated_file_and_a_newer_one() {
    let study = Study::new(5);
    let bytes = fs::read(&study.path).expect("read");
    let other = study.folder.path().join("other.voces");
    for part in [bytes.len() - 1, bytes.len() / 2, 4096, 101, 100] {
        fs::write(&other, &bytes[..part]).expect("written");
        assert!(matches!(refused(&other, Mode::Write), StorageError::Damaged), "{part}");
    }
    let mut newer = bytes.clone();
    newer[60..64].copy_from_slice(&7u32.to_be_bytes());
    fs::write(&other, newer).expect("written");
    assert!(matches!(refused(&other, Mode::Write), StorageError::Newer { found: 7, .. }));
    let mut foreign = bytes;
    foreign[68..72].copy_from_slice(&0u32.to_be_bytes());
    fs::write(&other, foreign).expect("written");
    assert!(matches!(refused(&other, Mode::Write), StorageError::NotAProject(_)));
}

#[test]
fn a_file_with_a_stranger_in_its_schema() {
    for stranger in [
        "CREATE TRIGGER t AFTER UPDATE ON project BEGIN DELETE FROM coding; END",
        "CREATE VIEW v AS SELECT * FROM coding",
        "CREATE TABLE t (x)",
        "CREATE INDEX i ON coding(run)",
        "DROP INDEX coding_by_code",
        "DROP TABLE operation_change",
        "ALTER TABLE coder ADD COLUMN x INTEGER",
        "CREATE TEMP TABLE x (y); DROP TABLE tombstone; CREATE VIEW tombstone AS SELECT 1 AS id, 'x' AS table_name, 2 AS at",
    ] {
        let study = Study::new(3);
        let clean = study.dump();
        let conn = rusqlite::Connection::open(&study.path).expect("opened");
        conn.execute_batch(stranger).expect("the stranger comes in");
        drop(conn);
        for mode in [Mode::Write, Mode::Read] {
            assert!(matches!(refused(&study.path, mode), StorageError::NotAProject(_)), "{stranger}");
        }
        let conn = rusqlite::Connection::open(&study.path).expect("opened");
        let n: i64 = conn.query_row("SELECT count(*) FROM coding", [], |row| row.get(0)).expect("counted");
        assert_eq!(n, 3, "it never ran");
        assert!(!clean.is_empty());
    }
}

#[test]
fn a_write_ahead_file_is_taken_back_into_one_file() {
    let study = Study::new(3);
    let clean = study.dump();
    let conn = rusqlite::Connection::open(&study.path).expect("opened");
    conn.query_row("PRAGMA journal_mode = WAL", [], |_row| Ok(())).expect("set");
    drop(conn);
    let project = study.open().expect("opened");
    assert_eq!(project.snapshot().dump(), clean);
    drop(project);
    assert!(!study.path.with_file_name("study.voces-wal").exists());
}

/// Not a test by itself: a second process that tries, and one that keeps it open.
#[test]
fn the_second_process() {
    let Some(path) = path_from_parent() else { return };
    if std::env::var_os("VOCES_TEST_HOLD").is_some() {
        let _project = Project::open(&path, Mode::Write, Installation::forgetful()).expect("opened");
        say("open");
        std::io::stdin().read_line(&mut String::new()).expect("told");
        return;
    }
    for mode in [Mode::Write, Mode::Read] {
        match Project::open(&path, mode, Installation::forgetful()) {
            Err(ProjectError::Storage(StorageError::OpenElsewhere(at))) if at == path => say("refused"),
            Err(other) => say(&other.to_string()),
            Ok(_) => say("opened"),
        }
    }
}

fn second_process(path: &Path) -> Vec<String> {
    said(&child("file_open::the_second_process", path).wait_with_output().expect("ended").stdout)
}

#[test]
fn one_process_at_a_time_writes() {
    let study = Study::new(1);
    assert_eq!(second_process(&study.path), ["opened", "opened"]);
    let mut project = study.open().expect("opened");
    assert_eq!(second_process(&study.path), ["refused", "refused"]);
    // Being refused in this very process must not give the lock away: POSIX drops all locks
    // of a process with the first descriptor that it closes.
    for mode in [Mode::Write, Mode::Read] {
        assert!(matches!(refused(&study.path, mode), StorageError::OpenElsewhere(_)));
    }
    apply(&mut project, 5).expect("coded");
    project.back_up().expect("backed up");
    project.check().expect("checked");
    assert_eq!(second_process(&study.path), ["refused", "refused"]);
    apply(&mut project, 6).expect("coded");
    drop(project);
    assert_eq!(second_process(&study.path), ["opened", "opened"]);
}

#[test]
fn another_process_has_it() {
    let study = Study::new(1);
    let mut program = std::process::Command::new(std::env::current_exe().expect("this program"));
    program.env("VOCES_TEST_HOLD", "1");
    let mut holder = child_of(program, "file_open::the_second_process", &study.path);
    let mut out = std::io::BufReader::new(holder.stdout.take().expect("its output"));
    let mut line = String::new();
    while line.trim_end() != "= open" {
        line.clear();
        assert!(std::io::BufRead::read_line(&mut out, &mut line).expect("read") > 0, "it ended");
    }
    assert!(matches!(refused(&study.path, Mode::Write), StorageError::OpenElsewhere(_)));
    assert!(matches!(refused(&study.path, Mode::Read), StorageError::OpenElsewhere(_)));
    holder.stdin.take().expect("its input").write_all(b"\n").expect("told");
    holder.wait().expect("ended");
    study.open().expect("free again");
}

#[test]
fn readers_share_and_a_writer_waits_its_turn() {
    let study = Study::new(2);
    let (first, second) = (study.read().expect("opened"), study.read().expect("opened"));
    assert_eq!(first.snapshot().dump(), second.snapshot().dump());
    assert!(first.is_read_only());
    drop(second);
    let mut first = first;
    assert!(matches!(apply(&mut first, 9), Err(ProjectError::OpenedReadOnly)));
    assert!(matches!(first.undo(), Err(ProjectError::OpenedReadOnly)));
    drop(first);
    study.open().expect("opened");
}

#[cfg(unix)]
#[test]
fn a_file_or_folder_that_may_not_be_written() {
    use std::os::unix::fs::PermissionsExt as _;
    let study = Study::new(2);
    let clean = study.dump();
    let chmod = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("set");
    chmod(&study.path, 0o444);
    assert!(matches!(refused(&study.path, Mode::Write), StorageError::ReadOnly(_)));
    assert_eq!(study.dump(), clean);
    chmod(&study.path, 0o644);
    let locked = study.folder.path().join("locked");
    fs::create_dir(&locked).expect("a folder");
    fs::copy(&study.path, locked.join("study.voces")).expect("copied");
    chmod(&locked, 0o555);
    assert!(matches!(refused(&locked.join("study.voces"), Mode::Write), StorageError::ReadOnly(_)));
    assert_eq!(dump_of(&locked.join("study.voces")), clean);
    let made = Project::create(&locked.join("new.voces"), "AK", Installation::forgetful());
    assert!(matches!(made, Err(ProjectError::Storage(StorageError::ReadOnly(_)))));
    let names: Vec<_> =
        fs::read_dir(&locked).expect("listed").map(|entry| entry.expect("an entry").file_name()).collect();
    chmod(&locked, 0o755);
    assert_eq!(names, ["study.voces"], "nothing was left behind");
}

#[test]
fn what_stands_there_is_never_overwritten() {
    let study = Study::new(1);
    let create = |path: &Path, coder: &str| Project::create(path, coder, Installation::forgetful());
    assert!(matches!(create(&study.path, "AK"), Err(ProjectError::Storage(StorageError::Exists(_)))));
    let other = study.folder.path().join("other.voces");
    assert!(matches!(create(&other, " "), Err(ProjectError::NameEmpty)));
    assert!(!other.exists(), "nothing was left behind");
    let lost = study.folder.path().join("no folder").join("x.voces");
    assert!(matches!(create(&lost, "AK"), Err(ProjectError::Storage(StorageError::Missing(_)))));
    study.dump();
}
