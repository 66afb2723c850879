//! Damage: an error or a finding, never a panic, and never a wrong word in silence.

use std::fs;

use crate::file_support::*;
use voces::project::{Installation, Mode, Project};

const RUNS: usize = 200;

#[test]
fn flipped_bytes_are_noticed() {
    let study = Study::new(120);
    let clean = fs::read(&study.path).expect("read");
    let original = study.read().expect("opened");
    let dump = original.snapshot().dump();
    let damaged = study.folder.path().join("damaged.voces");
    let (mut n_refused, mut n_found, mut n_clean) = (0, 0, 0);
    for run in 0..RUNS {
        let mut bytes = clean.clone();
        // Mostly fifty at a time; now and then only one or two.
        let n_flips = if run % 5 == 0 { 1 + run % 2 } else { 50 };
        for _ in 0..n_flips {
            let at = random(bytes.len() as u64) as usize;
            bytes[at] ^= 1 << random(8);
        }
        fs::write(&damaged, &bytes).expect("written");
        let mode = if run % 2 == 0 { Mode::Write } else { Mode::Read };
        let Ok(mut project) = Project::open(&damaged, mode, Installation::forgetful()) else {
            n_refused += 1;
            continue;
        };
        match project.check() {
            Ok(findings) if findings.is_empty() => {
                n_clean += 1;
                // What the doctor calls sound is what was stored.
                assert_eq!(project.snapshot().dump(), dump, "run {run}");
            }
            Ok(_) | Err(_) => n_found += 1,
        }
        // Whatever is asked of it, it does not panic.
        for entry in project.snapshot().documents() {
            entry.transcript.words();
            for coding in entry.codings.iter() {
                project.snapshot().words(coding.segment());
                project.snapshot().citation(coding.segment());
            }
        }
        drop((project.history(50), project.undo(), project.undo_label()));
        apply_anything(&mut project);
    }
    println!("{n_refused} refused, {n_found} found by the doctor, {n_clean} without an effect");
    assert!(n_refused > 0 && n_found > 0);
}

fn apply_anything(project: &mut Project) -> Option<()> {
    let document = project.snapshot().documents().next()?.document.id;
    let code = project.snapshot().codes().codes().first()?.id;
    let segment = voces::model::Segment { document, span: voces::text::Span::new(3, 9) };
    project.apply_code(segment, code).ok().map(drop)
}
