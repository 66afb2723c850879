//! A process that codes is killed at random moments: what it acknowledged is there.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Read as _};
use std::time::Duration;

use crate::file_support::*;
use voces::model::*;
use voces::project::{Installation, Mode, Project};

const RUNS: usize = 120;

/// Not a test by itself: what the killed process does. It acknowledges on its standard output.
#[test]
fn the_process_that_codes() {
    let Some(path) = path_from_parent() else { return };
    let installation = Installation::in_folder(&path.with_file_name("installation"));
    let mut project = Project::open(&path, Mode::Write, installation).expect("opened");
    // Whoever has the lowest id codes at first, and that may be the other hand.
    let own = project.snapshot().coders().find(|coder| coder.name != "BO").expect("a coder").id;
    project.set_coder(own).expect("set");
    for n in project.snapshot().n_codings() as u32.. {
        if n % 16 == 15 {
            // Many at once, over more than one page of the file.
            let document = project.snapshot().documents().next().expect("it").document.name.clone();
            let draft = |m: u32| DraftCoding {
                document: document.clone(),
                place: DraftPlace::Span { start: n % 19_000, end: n % 19_000 + 100 + m },
                code: "solidarity".into(),
                // Of another hand, so that nothing is joined.
                coder: Some("BO".into()),
                weight: None,
                comment: Some("as said before ".repeat(10)),
                line: 1,
            };
            project.add_codings(&(0..40).map(draft).collect::<Vec<_>>()).expect("stored");
            say(&format!("at least {}", project.snapshot().n_codings()));
        } else {
            let id = apply(&mut project, n).expect("coded");
            say(&id.to_string());
        }
    }
}

#[test]
fn what_was_acknowledged_survives_kill_9() {
    let study = Study::new(0);
    let (mut acknowledged, mut at_least, mut n_silent) = (BTreeSet::new(), 0usize, 0);
    for run in 0..RUNS {
        let mut child = child("file_kill::the_process_that_codes", &study.path);
        let mut out = BufReader::new(child.stdout.take().expect("its output"));
        let mut output = Vec::new();
        // Mostly while it codes, sometimes while it opens the file.
        while run % 4 != 0 && !String::from_utf8_lossy(&output).contains("= ") {
            assert!(out.read_until(b'\n', &mut output).expect("read") > 0, "run {run}: it ended");
        }
        std::thread::sleep(Duration::from_micros(random(60_000)));
        child.kill().expect("killed");
        out.read_to_end(&mut output).expect("read");
        child.wait().expect("ended");
        let lines = said(&output);
        n_silent += usize::from(lines.is_empty());
        for line in lines {
            match line.strip_prefix("at least ") {
                Some(n) => at_least = at_least.max(n.parse().expect("a number")),
                None => {
                    let id: CodingId = line.parse().expect("an id");
                    assert!(acknowledged.insert(id), "run {run}: an id was made twice");
                }
            }
        }
        // First a reader, then a writer: each finds the file as it should be.
        let project = if run % 2 == 0 { study.read() } else { study.open() }.expect("it opens");
        for &id in &acknowledged {
            assert!(project.snapshot().coding(id).is_some(), "run {run}: an acknowledged coding is lost");
        }
        assert!(project.snapshot().n_codings() >= at_least, "run {run}: acknowledged codings are lost");
        assert_eq!(project.check().expect("checked"), [], "run {run}");
    }
    assert!(n_silent < RUNS / 2, "the process was mostly killed before it said a word ({n_silent} times)");
    assert!(acknowledged.len() > RUNS, "{} acknowledged", acknowledged.len());
    // All of it can still be undone.
    let mut project = study.open().expect("opened");
    for _ in 0..20 {
        project.undo().expect("undone");
    }
    assert_eq!(project.check().expect("checked"), []);
}

#[test]
fn a_reader_mends_what_a_crash_left() {
    let study = Study::new(3);
    let before = study.dump();
    // A process that dies between writing pages and its commit leaves a hot journal.
    let journal = study.path.with_file_name("study.voces-journal");
    let mut n_hot = 0;
    for _ in 0..40 {
        let mut child = child("file_kill::the_process_that_codes", &study.path);
        std::thread::sleep(Duration::from_micros(15_000 + random(40_000)));
        child.kill().expect("killed");
        child.wait().expect("ended");
        n_hot += usize::from(std::fs::metadata(&journal).is_ok_and(|file| file.len() > 0));
        let project = study.read().expect("a reader opens it");
        assert_eq!(project.check().expect("checked"), []);
    }
    println!("{n_hot} of 40 kills left a hot journal");
    assert!(study.dump().len() >= before.len());
}
