//! `voces table` and `voces export-codings`.

use serde_json::json;

use crate::cli_run::Sandbox;

fn coded() -> Sandbox {
    let sandbox = Sandbox::with_study();
    sandbox.write(
        "codings.csv",
        "document,start,end,code,coder,weight,comment\n\
         CSO1,23,37,e,AK,50,\"so, so\"\nCSO1,23,37,p,,,\nCSO1,38,50,e,,,\nCSO2,0,9,e,BM,,\nCSO2,3,12,e,BM,,\n",
    );
    sandbox.done(&["import", "a.voces", "--codings", "codings.csv"]);
    sandbox
}

#[test]
fn the_table_counts_codes_by_cases() {
    let sandbox = coded();
    let table = sandbox.done(&["table", "a.voces", "--json"]).json();
    assert_eq!(
        (&table["columns"], &table["measure"], &table["names"]),
        (&json!("cases"), &json!("codings"), &json!(["CSO1", "CSO2"]))
    );
    let row = |code: &str| table["rows"].as_array().unwrap().iter().find(|row| row["code"] == code).cloned().unwrap();
    // The range under a code and its sub-code is one passage.
    assert_eq!(row("Practices")["cells"], json!([2, 2]));
    assert_eq!(row("Practices > Everyday")["cells"], json!([2, 2]));
    assert_eq!((&row("Solidarity")["cells"], &row("Solidarity")["total"]), (&json!([0, 0]), &json!(0)));
    assert_eq!((&row("Solidarity")["found_in"], &row("Solidarity")["of"]), (&json!(0), &json!(2)));
    assert_eq!(table["codings"], json!({"cells": [3, 2], "total": 5}));
    assert_eq!(table["passages"], json!({"cells": [2, 2], "total": 4}));
    let presence = sandbox.done(&["table", "a.voces", "--measure", "presence", "--json"]).json();
    assert_eq!(presence["rows"][0]["cells"], json!([1, 1]));
    let words = sandbox.done(&["table", "a.voces", "--measure", "words", "--columns", "documents", "--json"]).json();
    assert_eq!((&words["columns"], &words["rows"][0]["cells"][0]), (&json!("documents"), &json!(4)));
    let one = sandbox.done(&["table", "a.voces", "--code", "Solidarity", "--json"]).json();
    assert_eq!(one["rows"].as_array().map(Vec::len), Some(1));
    sandbox.run(&["table", "a.voces", "--code", "Nothing"]).is_refused("no code");
}

#[test]
fn the_table_is_printed_or_written_with_the_same_numbers() {
    let sandbox = coded();
    let printed = sandbox.done(&["table", "a.voces"]).out;
    assert!(printed.contains("Practices") && printed.contains("CSO2") && printed.contains("0/2"), "{printed}");
    let ran = sandbox.done(&["table", "a.voces", "--out", "t.csv", "--out", "t.XLSX"]);
    assert_eq!(ran.out, "Written: t.csv\nWritten: t.XLSX\n");
    let csv = std::fs::read_to_string(sandbox.path("t.csv")).unwrap();
    let rows: Vec<&str> = csv.lines().collect();
    assert!(rows[0].starts_with("Code,CSO1,CSO2,"), "{csv}");
    assert!(
        rows[1].starts_with("Practices,2,2,4,2/2") && rows[2].starts_with("Practices > Everyday,2,2,4,2/2"),
        "{csv}"
    );
    assert!(csv.contains("\nSolidarity,0,0,0,0/2"), "{csv}");
    let spanish = sandbox.done(&["--lang", "es", "table", "a.voces"]).out;
    assert!(spanish.contains("Código"), "{spanish}");
    sandbox.run(&["table", "a.voces", "--out", "no/such/folder/t.csv"]).is_refused("no/such/folder/t.csv");
    assert!(sandbox.files(".").iter().all(|name| !name.ends_with(".tmp")));
}

#[test]
fn exported_codings_have_the_agreed_columns_and_come_back() {
    let sandbox = coded();
    let csv = sandbox.done(&["export-codings", "a.voces"]).out;
    assert_eq!(csv.lines().next(), Some("id,document,start,end,code,coder,run,quote"));
    assert_eq!(csv.lines().count(), 6, "{csv}");
    let json = sandbox.done(&["export-codings", "a.voces", "--json"]).json();
    let rows = json.as_array().unwrap();
    assert_eq!(rows.len(), 5);
    for row in rows {
        let keys: Vec<&String> = row.as_object().unwrap().keys().collect();
        let mut expected = ["id", "document", "start", "end", "code", "coder", "run", "quote"];
        expected.sort_unstable();
        let mut keys: Vec<&str> = keys.into_iter().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(keys, expected);
        assert!(row["id"].as_str().unwrap().parse::<i64>().is_ok() && row["start"].is_u64());
        assert_eq!(row["run"], "main");
    }
    let first = rows.iter().find(|row| row["code"] == "Practices > Everyday").unwrap();
    assert_eq!((&first["quote"], &first["coder"]), (&json!("Al principio 😀"), &json!("AK")));
    let all = sandbox.done(&["export-codings", "a.voces", "--json", "--all-columns"]).json();
    assert!(all.as_array().unwrap().iter().any(|row| row["weight"] == 50 && row["comment"] == "so, so"), "{all}");
    // What was exported is imported again, as csv and as json, without a coding more or less.
    for (name, format) in [("out.csv", &["--all-columns"][..]), ("out.json", &["--json", "--all-columns"])] {
        let out = [&["export-codings", "a.voces", "--out", name], format].concat();
        assert_eq!(sandbox.done(&out).out, format!("Written: {name}\n"));
        let report = sandbox.done(&["import", "a.voces", "--codings", name, "--json"]).json();
        assert_eq!(report["codings"], json!({"rows": 5, "new": 0}));
        sandbox.done(&["undo", "a.voces"]);
        let report = sandbox.done(&["import", "a.voces", "--codings", name, "--json"]).json();
        assert_eq!(report["codings"], json!({"rows": 5, "new": 5}));
        let again = sandbox.done(&["export-codings", "a.voces", "--json", "--all-columns"]).json();
        let strip = |rows: &serde_json::Value| {
            let mut rows = rows.clone();
            rows.as_array_mut().unwrap().iter_mut().for_each(|row| row["id"] = json!(0));
            let mut rows: Vec<String> = rows.as_array().unwrap().iter().map(ToString::to_string).collect();
            rows.sort();
            rows
        };
        assert_eq!(strip(&again), strip(&all));
    }
    let empty = Sandbox::new();
    assert_eq!(empty.done(&["export-codings", "a.voces", "--json"]).json(), json!([]));
    assert_eq!(empty.done(&["export-codings", "a.voces"]).out, "id,document,start,end,code,coder,run,quote\n");
}

#[test]
fn formulas_are_disarmed_in_csv_unless_raw_is_asked_for() {
    let sandbox = Sandbox::new();
    sandbox.write("a.txt", "=1+1 dijo");
    sandbox.write("codes.csv", "name\n=cmd()\n");
    sandbox.write("codings.csv", "document,start,end,code\na,0,4,=cmd()\n");
    sandbox.done(&["import", "a.voces", "a.txt", "--codes", "codes.csv", "--codings", "codings.csv"]);
    assert!(sandbox.done(&["export-codings", "a.voces"]).out.ends_with(",'=cmd(),AK,main,'=1+1\n"));
    assert!(sandbox.done(&["export-codings", "a.voces", "--raw"]).out.ends_with(",=cmd(),AK,main,=1+1\n"));
    assert_eq!(sandbox.done(&["export-codings", "a.voces", "--json"]).json()[0]["quote"], "=1+1");
    assert_eq!(sandbox.run(&["export-codings", "a.voces", "--raw", "--json"]).code, 2);
    // What was disarmed is understood when it comes back.
    sandbox.done(&["export-codings", "a.voces", "--out", "out.csv"]);
    let report = sandbox.done(&["import", "a.voces", "--codings", "out.csv", "--json"]).json();
    assert_eq!(report["codings"], json!({"rows": 1, "new": 0}));
}

#[test]
fn memos_are_written_and_read_again() {
    let sandbox = coded();
    let memos = "kind,target,title,text,type,start,end\n\
                 project,,Plan,\"# Método\n\n- uno\",method,,\nsegment,CSO1,,=ojo,theory,3,9\ncode,Solidarity,,límite,,,\n";
    sandbox.write("memos.csv", memos);
    sandbox.done(&["import", "a.voces", "--memos", "memos.csv"]);
    let printed = sandbox.done(&["export-memos", "a.voces", "--raw"]).out;
    assert!(printed.starts_with("kind,target,title,text,type,start,end,quote,coder,created,modified,refers_to\n"));
    assert!(printed.contains("segment,CSO1,,=ojo,theory,3,9,"), "{printed}");
    let some = sandbox.done(&["export-memos", "a.voces", "--contains", "LIMITE", "--code", "Solidarity"]).out;
    assert_eq!(some.lines().count(), 2, "{some}");
    for name in ["m.md", "m.docx", "m.html", "m.csv"] {
        let ran = sandbox.done(&["export-memos", "a.voces", "--type", "method", "--out", name]);
        assert_eq!(ran.out, format!("Written: {name}\n"));
    }
    let page = std::fs::read_to_string(sandbox.path("m.md")).unwrap();
    for part in ["Filter: Method", "Coders:", "Date:", "## Plan", "### Método", "- uno"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    sandbox.done(&["import", "a.voces", "--memos", "m.csv"]);
    sandbox.run(&["export-memos", "a.voces", "--out", "m.txt"]).is_refused("m.txt");
    sandbox.run(&["export-memos", "a.voces", "--code", "Nothing"]).is_refused("no code");
}

#[test]
fn transcripts_are_written_with_codes_in_the_margin() {
    let sandbox = coded();
    for name in ["t.docx", "t.html", "t.md", "t.txt"] {
        let ran = sandbox.done(&["export-transcript", "a.voces", "--document", "CSO1", "--out", name]);
        assert!(ran.err.contains(name) || ran.out.contains(name), "{} {}", ran.out, ran.err);
    }
    let text = std::fs::read_to_string(sandbox.path("t.txt")).unwrap();
    assert!(text.starts_with("CSO1\n") && text.contains("[Everyday (weight 50)]"), "{text}");
    sandbox.done(&["export-transcript", "a.voces", "--no-codes", "--out", "all.txt"]);
    let all = std::fs::read_to_string(sandbox.path("all.txt")).unwrap();
    assert!(all.contains("\nCSO2\n") && !all.contains('['), "{all}");
    sandbox.done(&["export-transcript", "a.voces", "--code", "Solidarity", "--comments", "--out", "some.txt"]);
    assert!(!std::fs::read_to_string(sandbox.path("some.txt")).unwrap().contains("Everyday"));
    sandbox.run(&["export-transcript", "a.voces", "--out", "t.pdf"]).is_refused("t.pdf");
    sandbox.run(&["export-transcript", "a.voces", "--document", "Nobody", "--out", "t.md"]).is_refused("Nobody");
}
