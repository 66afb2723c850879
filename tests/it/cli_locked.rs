//! A project that is open elsewhere.

use crate::cli_run::Sandbox;

const READING: [&[&str]; 5] = [
    &["history", "a.voces"],
    &["segments", "a.voces"],
    &["table", "a.voces"],
    &["check", "a.voces"],
    &["export-codings", "a.voces"],
];

#[test]
fn writing_commands_wait_for_nobody() {
    let sandbox = Sandbox::with_study();
    sandbox.done(&["code", "a.voces", "CSO1", "0", "4", "s"]);
    let window = sandbox.hold();
    for args in [
        &["code", "a.voces", "CSO1", "0", "4", "p"][..],
        &["import", "a.voces", "--codes", "codes.csv"],
        &["undo", "a.voces"],
        &["redo", "a.voces"],
        &["backup", "a.voces"],
    ] {
        sandbox.run(args).is_refused("has this project open");
    }
    drop(window);
    sandbox.done(&["undo", "a.voces"]);
}

#[test]
fn reading_commands_read_the_backup_only_when_told() {
    let sandbox = Sandbox::with_study();
    let window = sandbox.hold();
    for args in READING {
        sandbox.run(args).is_refused("--stale-ok");
        sandbox.run(&[args, &["--stale-ok"]].concat()).is_refused("no backup yet");
    }
    window.back_up().unwrap();
    let mut window = window;
    let document = window.snapshot().documents().next().unwrap().document.id;
    let code = window.snapshot().codes().codes()[0].id;
    let segment = voces::model::Segment { document, span: voces::text::Span::new(0, 5) };
    window.apply_code(segment, code).unwrap();
    for args in READING {
        sandbox.run(args).is_refused("--stale-ok");
        let ran = sandbox.done(&[args, &["--stale-ok"]].concat());
        ran.says_one_line("backup of 20");
        assert!(!ran.out.is_empty());
    }
    assert_eq!(sandbox.done(&["segments", "a.voces", "--stale-ok"]).out, "No coded segments.\n");
    drop(window);
    // The file itself is read as soon as it can be.
    let ran = sandbox.done(&["segments", "a.voces", "--stale-ok", "--json"]);
    assert_eq!((ran.json().as_array().map(Vec::len), ran.err.as_str()), (Some(1), ""));
}
