//! `voces import` with folders, options, the standard input, a dry run and Ctrl+C.

use std::io::Write as _;
use std::process::Stdio;

use serde_json::json;

use crate::cli_run::Sandbox;

fn folder(sandbox: &Sandbox) {
    std::fs::create_dir_all(sandbox.path("talks/Norte")).unwrap();
    sandbox.write("talks/CSO1.txt", "P: ¿Qué pasó?\nCSO1: Nada.\nP: ¿Y?\nCSO1: Todo.\n");
    sandbox.write("talks/Norte/mac.txt", b"P: \xc0Qu\x8e pas\x97 despu\x8es, se\x96ora?\nX: Nada.\nP: Ya.\nX: No.\n");
    sandbox.write("talks/.oculto.txt", "no");
    sandbox.write("talks/foto.png", "no");
}

#[test]
fn a_folder_comes_in_with_its_sub_folders_as_groups() {
    let sandbox = Sandbox::new();
    folder(&sandbox);
    let before = sandbox.dump();
    let report = sandbox
        .done(&[
            "import",
            "a.voces",
            "talks",
            "--recursive",
            "--group-by-folder",
            "--material",
            "focus-group",
            "--json",
        ])
        .json();
    let names: Vec<&str> =
        report["documents"].as_array().unwrap().iter().map(|d| d["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["CSO1", "mac"]);
    sandbox.done(&["undo", "a.voces"]);
    assert_eq!(sandbox.dump(), before, "one step takes groups and documents back");
    // Without the option the sub-folder stays out.
    let report = sandbox.done(&["import", "a.voces", "talks", "--json"]).json();
    assert_eq!(report["documents"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_dry_run_tells_what_the_preview_shows_and_stores_nothing() {
    let sandbox = Sandbox::new();
    folder(&sandbox);
    sandbox.write("cases.csv", "case,Role\nCSO1,Cook\n");
    sandbox.write("talks/vacio.txt", "");
    let before = sandbox.dump();
    let args = [
        "import",
        "a.voces",
        "talks",
        "-r",
        "--group-by-folder",
        "--role",
        "P=interviewer",
        "--cases",
        "cases.csv",
        "--dry-run",
        "--convention",
        "gat2",
    ];
    let ran = sandbox.run(&args);
    assert_eq!(ran.code, 1, "a file that would be refused is a finding");
    ran.says_one_line("empty");
    for part in [
        "2 documents would be imported",
        "Case: CSO1.",
        "Document group: Norte.",
        "P (asks)",
        "GAT 2",
        "macintosh",
        "SHA-256",
    ] {
        assert!(ran.out.contains(part), "{part}: {}", ran.out);
    }
    let told = sandbox.run(&[&args[..], &["--json"]].concat()).json();
    assert_eq!(told["documents"][0]["case"], "CSO1");
    assert_eq!(told["documents"][1]["encoding"], "macintosh");
    assert_eq!(told["documents"][0]["speakers"][0]["role"], "interviewer");
    assert_eq!(told["refused"].as_array().map(Vec::len), Some(1));
    assert_eq!(sandbox.dump(), before);
    assert_eq!(sandbox.files("."), ["a.voces", "cases.csv", "data", "talks"]);
}

#[test]
fn what_is_decided_is_stored() {
    let sandbox = Sandbox::new();
    folder(&sandbox);
    // A wrong encoding is believed, as the person wants it.
    let wrong = ["import", "a.voces", "talks/Norte/mac.txt", "--encoding", "latin1"];
    sandbox.done(&wrong);
    assert!(!sandbox.dump().contains("Qué pasó"));
    sandbox.done(&["undo", "a.voces"]);
    sandbox.done(&[
        "import",
        "a.voces",
        "talks/Norte/mac.txt",
        "--encoding",
        "macintosh",
        "--role",
        "P=interviewer",
        "--role",
        "X:=other",
        "--name",
        "Otra",
    ]);
    let dump = sandbox.dump();
    assert!(dump.contains("¿Qué pasó después, señora?") && dump.contains("Otra"), "{dump}");
    for (args, part) in [
        (&["--encoding", "klingon"][..], "klingon"),
        (&["--role", "P=boss"], "P=boss"),
        (&["--tracked", "maybe"], "maybe"),
        (&["--name", "N", "talks"], "--name"),
        (&["-"], "--name"),
        (&["--group", "A", "--group-by-folder"], "--group"),
    ] {
        let ran = sandbox.run(&[&["import", "a.voces", "talks/CSO1.txt"], args].concat());
        assert_eq!(ran.code, 2, "{args:?}: {}", ran.err);
        assert!(ran.err.contains(part), "{}", ran.err);
    }
    assert_eq!(sandbox.dump(), dump);
}

#[test]
fn words_come_from_the_standard_input() {
    let sandbox = Sandbox::new();
    let mut command = sandbox.command(&["import", "a.voces", "-", "--name", "Llamada", "--json"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all("E: ¿Sí?\r\nAna: Sí 😀.\r\nE: ¿Y?\r\nAna: Ya.".as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&report["documents"][0]["name"], &report["documents"][0]["turns"]), (&json!("Llamada"), &json!(4)));
}

#[cfg(target_os = "linux")]
#[test]
fn ctrl_c_leaves_nothing_behind() {
    let sandbox = Sandbox::new();
    sandbox.write("b.txt", "Segunda.");
    let (before, files) = (sandbox.dump(), sandbox.files("."));
    let mut command = sandbox.command(&["import", "a.voces", "-", "--name", "Llamada", "--group", "Nueva"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let status = format!("/proc/{}/status", child.id());
    let listens = || {
        let status = std::fs::read_to_string(&status).unwrap_or_default();
        let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:"));
        caught.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).is_some_and(|mask| mask & 2 != 0)
    };
    let until = std::time::Instant::now() + std::time::Duration::from_secs(30);
    while !listens() {
        assert!(std::time::Instant::now() < until, "it never listens");
        std::thread::yield_now();
    }
    let killed = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    std::thread::sleep(std::time::Duration::from_millis(100));
    let mut stdin = child.stdin.take().unwrap();
    // It may have stopped before it read a word.
    drop(stdin.write_all("Palabras que nadie quiere.".as_bytes()));
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), told.matches('\n').count()), (Some(1), 1), "{told}");
    assert!(told.contains("Stopped"), "{told}");
    assert_eq!((sandbox.dump(), sandbox.files(".")), (before, files));
    sandbox.done(&["import", "a.voces", "b.txt"]);
}
