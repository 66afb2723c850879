//! Arguments, exit codes, languages, and the commands that take one step.

use crate::cli_run::Sandbox;

#[test]
fn wrong_arguments_exit_2_and_help_exits_0() {
    let sandbox = Sandbox::with_study();
    for args in [
        &["new"][..],
        &["import", "a.voces"],
        &["import", "a.voces", "--case", "CSO1"],
        &["code", "a.voces", "CSO1", "one", "2", "Practices"],
        &["code", "a.voces", "CSO1", "-1", "2", "Practices"],
        &["table", "a.voces", "--measure", "nothing"],
        &["table", "a.voces", "--out", "table.pdf"],
        &["history", "a.voces", "--no-such-option"],
        &["a.voces", "check", "a.voces"],
        &["--lang", "xx", "check", "a.voces"],
    ] {
        let ran = sandbox.run(args);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{args:?} {}", ran.err);
        assert!(!ran.err.is_empty(), "{args:?}");
    }
    let commands = [
        "sample",
        "new",
        "import",
        "code",
        "undo",
        "redo",
        "history",
        "segments",
        "guide",
        "table",
        "check",
        "export-codings",
        "backup",
    ];
    let manual = sandbox.done(&["--help"]).out;
    for command in commands {
        assert!(manual.contains(&format!("\n  {command}")), "{command}");
        let help = sandbox.done(&[command, "--help"]).out;
        assert!(help.contains("Usage: voces") && help.contains("xample"), "{help}");
    }
    assert!(sandbox.done(&["--version"]).out.starts_with("voces "));
}

#[test]
fn without_a_display_the_window_says_so() {
    let sandbox = Sandbox::new();
    sandbox.run(&[]).is_refused("display");
    sandbox.run(&["a.voces"]).is_refused("display");
}

#[test]
fn a_project_that_is_not_there_points_to_new() {
    let sandbox = Sandbox::empty();
    for args in [
        &["check", "b.voces"][..],
        &["history", "b.voces"],
        &["segments", "b.voces"],
        &["table", "b.voces"],
        &["export-codings", "b.voces"],
        &["undo", "b.voces"],
        &["backup", "b.voces"],
        &["code", "b.voces", "CSO1", "0", "1", "A"],
        &["import", "b.voces", "x.txt"],
    ] {
        sandbox.run(args).is_refused("voces new");
    }
    assert_eq!(sandbox.files("."), [""; 0]);
}

#[test]
fn new_refuses_what_stands() {
    let sandbox = Sandbox::new();
    let before = std::fs::read(sandbox.path("a.voces")).unwrap();
    sandbox.run(&["new", "a.voces"]).is_refused("stands at this path");
    assert_eq!(std::fs::read(sandbox.path("a.voces")).unwrap(), before);
    sandbox.run(&["new", "no/such/folder/b.voces"]).is_refused("no/such/folder");
    sandbox.write(
        "b.voces",
        "not a project at all, but long enough to have a header of some hundred bytes, like this one here",
    );
    sandbox.run(&["check", "b.voces"]).is_refused("not a Voces project");
    sandbox.write("c.voces", "");
    sandbox.run(&["history", "c.voces"]).is_refused("not a Voces project");
}

#[cfg(unix)]
#[test]
fn a_folder_without_write_permission_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let sandbox = Sandbox::with_study();
    std::fs::create_dir(sandbox.path("shut")).unwrap();
    std::fs::rename(sandbox.path("a.voces"), sandbox.path("shut/a.voces")).unwrap();
    let set = |mode| std::fs::set_permissions(sandbox.path("shut"), std::fs::Permissions::from_mode(mode)).unwrap();
    set(0o555);
    sandbox.run(&["new", "shut/b.voces"]).is_refused("may not be written");
    sandbox.run(&["sample", "shut", "--no-window"]).is_refused("may not be written");
    sandbox.run(&["code", "shut/a.voces", "CSO1", "0", "4", "Practices"]).is_refused("may not be written");
    sandbox.run(&["import", "shut/a.voces", "CSO1.txt"]).is_refused("may not be written");
    sandbox.done(&["check", "shut/a.voces"]);
    set(0o755);
    assert_eq!(sandbox.files("shut"), ["a.voces"]);
}

#[test]
fn code_prints_the_id_and_nothing_else() {
    let sandbox = Sandbox::with_study();
    // "E: ¿Cómo empezó?\nCSO1: Al principio 😀": the smiley is one position.
    let id = sandbox.done(&["code", "a.voces", "CSO1", "23", "37", "Practices > Everyday"]).out;
    assert!(id.trim_end().parse::<i64>().is_ok() && id.ends_with('\n'), "{id}");
    // Coding the same again changes nothing; documents and codes have several names.
    assert_eq!(sandbox.done(&["code", "a.voces", "CSO1.txt", "23", "37", "e"]).out, id);
    assert_eq!(sandbox.done(&["code", "a.voces", "CSO1", "23", "37", "Everyday"]).out, id);
    assert_ne!(sandbox.done(&["code", "a.voces", "CSO1", "23", "37", "e", "--coder", "BM"]).out, id);
    let segments = sandbox.done(&["segments", "a.voces", "--code", "Practices", "--json"]).json();
    assert_eq!(segments[0]["quote"], "Al principio 😀");
    assert_eq!((&segments[0]["coder"], &segments[1]["coder"]), (&"AK".into(), &"BM".into()));
    let before = sandbox.dump();
    let history = sandbox.done(&["history", "a.voces"]).out;
    for (args, part) in [
        (["CSO9", "0", "4", "s"], "no document"),
        (["CSO1", "0", "4", "Nothing"], "no code"),
        (["CSO1", "4", "4", "s"], "at least one character"),
        (["CSO1", "9", "4", "s"], "behind the end"),
        (["CSO1", "0", "4000", "s"], "outside the text"),
        (["CSO1", "5000", "6000", "s"], "outside the text"),
    ] {
        let mut all = vec!["code", "a.voces"];
        all.extend(args);
        sandbox.run(&all).is_refused(part);
        all.extend(["--coder", "ZZ"]);
        sandbox.run(&all).is_refused(part);
    }
    assert_eq!((sandbox.dump(), sandbox.done(&["history", "a.voces"]).out), (before, history));
}

#[test]
fn undo_and_redo_say_what_they_did_and_end() {
    let sandbox = Sandbox::with_study();
    let full = sandbox.dump();
    sandbox.done(&["code", "a.voces", "CSO2", "0", "5", "s"]);
    assert_eq!(sandbox.done(&["undo", "a.voces"]).out, "Taken back: Apply “Solidarity” in “CSO2”\n");
    assert_eq!(sandbox.dump(), full);
    assert_eq!(sandbox.done(&["redo", "a.voces", "--lang", "es"]).out, "Rehecho: Aplicar «Solidarity» en «CSO2»\n");
    let mut n = 0;
    loop {
        let ran = sandbox.run(&["undo", "a.voces"]);
        if ran.code == 1 {
            ran.is_refused("nothing left to undo");
            break;
        }
        n += 1;
    }
    assert_eq!(n, 3, "documents with their cases, codes, coding");
    assert_eq!(sandbox.done(&["segments", "a.voces"]).out, "No coded segments.\n");
    for _ in 0..n {
        sandbox.done(&["redo", "a.voces"]);
    }
    sandbox.run(&["redo", "a.voces"]).is_refused("nothing to redo");
    sandbox.done(&["undo", "a.voces"]);
    assert_eq!(sandbox.dump(), full);
}

#[test]
fn history_is_newest_first() {
    let sandbox = Sandbox::with_study();
    sandbox.done(&["undo", "a.voces"]);
    let steps = sandbox.done(&["history", "a.voces", "--json", "--limit", "2"]).json();
    assert_eq!(steps.as_array().map(Vec::len), Some(2));
    assert_eq!((&steps[0]["kind"], &steps[1]["kind"]), (&"undo".into(), &"add_codes".into()));
    assert_eq!(steps[0]["undoes"], steps[1]["id"]);
    assert_eq!((&steps[0]["coder"], &steps[0]["what"]), (&"AK".into(), &"Undo: Import 3 codes".into()));
    assert!(steps[0]["id"].is_string() && steps[0]["at"].as_str().unwrap().ends_with('Z'));
    assert_eq!(sandbox.done(&["history", "a.voces"]).out.lines().count(), 3);
    assert_eq!(sandbox.done(&["history", "a.voces", "--limit", "1"]).out.lines().count(), 1);
    let empty = Sandbox::new();
    assert_eq!(empty.done(&["history", "a.voces", "--json"]).json(), serde_json::json!([]));
}

#[test]
fn check_and_backup() {
    let sandbox = Sandbox::with_study();
    assert_eq!(sandbox.done(&["check", "a.voces"]).out, "All is well: the file, 2 documents and 0 codings.\n");
    let verdict = sandbox.done(&["check", "a.voces", "--json"]).json();
    assert_eq!(verdict, serde_json::json!({"ok": true, "documents": 2, "codings": 0, "findings": []}));
    assert!(sandbox.done(&["backup", "a.voces"]).out.contains("a.voces-backups"));
    let backups = sandbox.files("a.voces-backups");
    let backup = format!("a.voces-backups/{}", backups.last().unwrap());
    assert_eq!(sandbox.done(&["segments", &backup, "--json"]).json(), serde_json::json!([]));
    sandbox.done(&["check", &backup]);
}

#[test]
fn check_finds_a_text_that_was_changed() {
    let sandbox = Sandbox::with_study();
    sandbox.done(&["code", "a.voces", "CSO2", "22", "27", "s"]);
    let mut bytes = std::fs::read(sandbox.path("a.voces")).unwrap();
    let at = bytes.windows(5).position(|window| window == b"Todos").expect("the word stands in the file");
    bytes[at] = b'L';
    std::fs::write(sandbox.path("a.voces"), bytes).unwrap();
    let ran = sandbox.run(&["check", "a.voces"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    assert!(ran.out.lines().count() > 2 && ran.out.ends_with("before anything else.\n"), "{}", ran.out);
    let verdict = sandbox.run(&["check", "a.voces", "--json"]);
    assert_eq!(verdict.code, 1);
    let json = verdict.json();
    assert_eq!(json["ok"], false);
    let findings = json["findings"].as_array().unwrap();
    for kind in ["text-changed", "words-changed"] {
        assert!(findings.iter().any(|finding| finding["kind"] == kind), "{kind}: {json}");
    }
}

#[test]
fn the_system_language_is_spoken() {
    let sandbox = Sandbox::with_study();
    let said = |value: &str| {
        let output = sandbox.command(&["segments", "a.voces"]).env("LC_ALL", value).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(said("es_CL.UTF-8"), "Ningún segmento codificado.\n");
    assert_eq!(said("fr_FR.UTF-8"), "No coded segments.\n");
    assert_eq!(said("C"), "No coded segments.\n");
    assert_eq!(sandbox.done(&["--lang", "es", "segments", "a.voces"]).out, "Ningún segmento codificado.\n");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    use std::io::Read as _;
    use std::process::Stdio;
    let sandbox = Sandbox::with_study();
    let codings: String = (0..20_000u32).map(|n| format!("CSO1,{},{},s,C{n}\n", n % 40, n % 40 + 5)).collect();
    sandbox.write("codings.csv", format!("document,start,end,code,coder\n{codings}"));
    sandbox.done(&["import", "a.voces", "--codings", "codings.csv"]);
    let mut child = sandbox
        .command(&["segments", "a.voces", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut few = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut few).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_cannot_be_written_is_an_error() {
    let sandbox = Sandbox::with_study();
    for args in [&["history", "a.voces"][..], &["export-codings", "a.voces"], &["table", "a.voces", "--json"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = sandbox.command(args).stdout(full).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{args:?}");
        assert!(String::from_utf8_lossy(&output.stderr).starts_with("The output could not be written"));
    }
}
