//! `voces import`.

use serde_json::json;

use crate::cli_run::Sandbox;

#[test]
fn the_report_tells_what_came_in() {
    let sandbox = Sandbox::new();
    sandbox.write("Interview_CSO1.txt", "E: Hola.\nCSO1: Hola.\nE: Ya.\nCSO1: Bueno.\n");
    sandbox.write("other.txt", "Sin nadie que hable.");
    sandbox.write("cases.csv", "case,Role\nCSO1,Cook\nCSO10,Guard\n");
    let ran = sandbox.done(&[
        "import",
        "a.voces",
        "Interview_CSO1.txt",
        "other.txt",
        "--cases",
        "cases.csv",
        "--group",
        "Round 1",
        "--json",
    ]);
    let report = ran.json();
    assert_eq!(report["documents"][0]["case"], "CSO1");
    assert_eq!(report["documents"][0]["turns"], 4);
    assert_eq!(
        report["documents"][0]["speakers"][1],
        json!({"label": "CSO1", "role": "respondent", "turns": 2, "words": 2})
    );
    assert_eq!(report["unmatched"], json!(["other"]));
    assert_eq!((&report["cases"], &report["variables"]), (&json!({"rows": 2, "new": 2}), &json!(1)));
    assert_eq!(report["codes"], json!(null));
    assert_eq!(sandbox.run(&["import", "a.voces", "other.txt", "--coder", "BM"]).code, 2, "a coder of what?");
    // In words the unmatched are listed; with --case they are assigned, and nothing comes in twice.
    let ran = sandbox.done(&["import", "a.voces", "other.txt"]);
    assert!(ran.err.contains("already as “other”") && ran.err.contains("--case NAME: other."), "{}", ran.err);
    let report = sandbox.done(&["import", "a.voces", "other.txt", "--case", "CSO10", "--json"]).json();
    assert_eq!(report["assigned"], json!([{"document": "other", "case": "CSO10"}]));
    assert_eq!((&report["documents"], &report["already"][0]["document"]), (&json!([]), &json!("other")));
    // A case that is not there yet is made.
    sandbox.write("third.txt", "Tercera.");
    let report = sandbox.done(&["import", "a.voces", "third.txt", "--case", "New one", "--json"]).json();
    assert_eq!(report["documents"][0]["case"], "New one");
    let kinds: Vec<String> = sandbox
        .done(&["history", "a.voces", "--json"])
        .json()
        .as_array()
        .unwrap()
        .iter()
        .rev()
        .map(|step| step["kind"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(kinds, ["add_documents", "assign_documents", "add_documents"], "each batch is one step");
}

#[test]
fn codes_and_codings_come_as_csv_and_as_json() {
    let sandbox = Sandbox::with_study();
    sandbox
        .write("codes.json", r##"[{"id": 7, "name": "Deep", "parent": "e", "color": "#ff0000", "description": "d"}]"##);
    // A parent must be in the file itself.
    sandbox.run(&["import", "a.voces", "--codes", "codes.json"]).is_refused("codes.json");
    sandbox.write("codes.json", r##"{"codes": [{"id": 1, "name": "Practices"}, {"id": 7, "name": "Deep", "parent": 1, "color": "#ff0000", "description": "d"}]}"##);
    let report = sandbox.done(&["import", "a.voces", "--codes", "codes.json", "--json"]).json();
    assert_eq!(report["codes"], json!({"rows": 2, "new": 1}));
    sandbox
        .write("codings.csv", "document,start,end,code,coder\nCSO1,23,37,Practices > Everyday,BM\nCSO2.txt,0,5,7,\n");
    sandbox.write("codings.json", r#"[{"doc": "CSO1", "start": 23, "end": 37, "code": "Practices>Everyday", "coder": "BM"}, {"doc": "CSO2", "start": "6", "end": "9", "code": "s"}]"#);
    let report = sandbox.done(&["import", "a.voces", "--codings", "codings.csv", "--json"]).json();
    assert_eq!(report["codings"], json!({"rows": 2, "new": 2}));
    let report = sandbox.done(&["import", "a.voces", "--codings", "codings.json", "--json"]).json();
    assert_eq!(report["codings"], json!({"rows": 2, "new": 1}));
    let segments = sandbox.done(&["segments", "a.voces", "--json"]).json();
    let told: Vec<(String, String)> = segments
        .as_array()
        .unwrap()
        .iter()
        .map(|segment| (segment["code"].as_str().unwrap().into(), segment["coder"].as_str().unwrap().into()))
        .collect();
    let expected = [("Practices > Everyday", "BM"), ("Practices > Deep", "AK"), ("Solidarity", "AK")];
    assert_eq!(told, expected.map(|(code, coder)| (code.to_owned(), coder.to_owned())));
    assert_eq!(
        sandbox.done(&["segments", "a.voces", "--code", "p", "--json"]).json().as_array().map(Vec::len),
        Some(2)
    );
    assert_eq!(sandbox.done(&["segments", "a.voces", "--code", "p", "--exact", "--json"]).json(), json!([]));
    let one = sandbox.done(&["segments", "a.voces", "--code", "p", "--document", "CSO2", "--json"]).json();
    assert_eq!((one.as_array().map(Vec::len), &one[0]["cases"]), (Some(1), &json!(["CSO2"])));
    sandbox.run(&["segments", "a.voces", "--code", "p", "--document", "CSO3"]).is_refused("no document");
}

#[test]
fn one_wrong_coding_refuses_the_file() {
    let sandbox = Sandbox::with_study();
    let before = sandbox.dump();
    for (line, part) in [
        ("CSO9,0,4,s", "no document"),
        ("CSO1,0,4,Nothing", "no code"),
        ("CSO1,0,99999,s", "outside the text"),
        ("CSO1,9,4,s", "outside the text"),
        ("CSO1,4,4,s", "at least one character"),
    ] {
        sandbox.write("codings.csv", format!("document,start,end,code\nCSO1,0,4,s\n{line}\n"));
        let ran = sandbox.run(&["import", "a.voces", "--codings", "codings.csv"]);
        ran.is_refused(part);
        assert!(ran.err.starts_with("Line 3, ") && ran.err.ends_with("codings.csv\n"), "{}", ran.err);
    }
    sandbox.write("codings.csv", "document,paragraph,quote,code\nCSO1,2,no sabíamos,s\nCSO1,2,n,s\n");
    sandbox.run(&["import", "a.voces", "--codings", "codings.csv"]).is_refused("times in paragraph 2");
    assert_eq!(sandbox.dump(), before);
}

#[test]
fn kinds_that_came_in_before_an_error_stay_and_are_told() {
    let sandbox = Sandbox::new();
    sandbox.write("a.txt", "Hola.");
    sandbox.write("codings.csv", "document,start,end,code\na,0,4,Nothing\n");
    let ran = sandbox.run(&["import", "a.voces", "a.txt", "--codings", "codings.csv"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.starts_with("One document imported:\n"), "{}", ran.out);
    ran.says_one_line("no code");
}

#[test]
fn memos_are_bound_by_name() {
    let sandbox = Sandbox::with_study();
    sandbox.write(
        "memos.csv",
        "kind,target,title,text\ndocument,CSO1,Postscript,Warm.\ncode,Practices > Everyday,,Rule\nproject,,Idea,x\n",
    );
    let report = sandbox.done(&["import", "a.voces", "--memos", "memos.csv", "--json"]).json();
    assert_eq!(report["memos"], json!({"rows": 3, "new": 3}));
    sandbox.write("memos.csv", "kind,target,title,text\ndocument,CSO1,,a\ndocument,CSO7,,b\n");
    let before = sandbox.dump();
    sandbox.run(&["import", "a.voces", "--memos", "memos.csv"]).is_refused("CSO7");
    assert_eq!(sandbox.dump(), before);
}

#[test]
fn warnings_go_to_the_error_output() {
    let sandbox = Sandbox::new();
    sandbox.write("old.txt", b"CSO1: A\xf1os despu\xe9s, todav\xeda no hab\xeda nada en la poblaci\xf3n.\n");
    let ran = sandbox.done(&["import", "a.voces", "old.txt"]);
    ran.says_one_line("windows-1252");
    assert!(ran.out.starts_with("One document imported:\n  old: "), "{}", ran.out);
    let spanish = sandbox.run(&["import", "a.voces", "none.txt", "--lang", "es"]);
    spanish.is_refused("no se pudo leer");
}

#[test]
fn a_coder_comes_in_with_the_codings_or_not_at_all() {
    let sandbox = Sandbox::with_study();
    let before = sandbox.dump();
    sandbox.write("codings.csv", "document,start,end,code,coder\nCSO1,0,4,s,\nCSO1,0,4,p,ZZ\nCSO1,0,4000,s,\n");
    let args = ["import", "a.voces", "--codings", "codings.csv", "--coder", "BM"];
    sandbox.run(&args).is_refused("outside the text");
    assert_eq!(sandbox.dump(), before);
    sandbox.write("codings.csv", "document,start,end,code,coder\nCSO1,0,4,s,\nCSO1,0,4,p,ZZ\n");
    sandbox.done(&args);
    let segments = sandbox.done(&["segments", "a.voces", "--json"]).json();
    assert_eq!((&segments[0]["coder"], &segments[1]["coder"]), (&json!("BM"), &json!("ZZ")));
}
