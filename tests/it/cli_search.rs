//! `voces search`.

use serde_json::json;

use crate::cli_run::Sandbox;

#[test]
fn hits_are_listed_with_the_words_around_them() {
    let sandbox = Sandbox::with_study();
    let found = sandbox.done(&["search", "a.voces", "SABIAMOS nada"]).out;
    let lines: Vec<&str> = found.lines().collect();
    assert!(lines[0].starts_with("CSO1 ¶ 2 ") && lines[0].ends_with("Al principio 😀 no [sabíamos nada]."), "{found}");
    assert_eq!(lines[1..], ["One hit."]);
    let json = sandbox.done(&["search", "a.voces", "todos", "--json"]).json();
    assert_eq!((json.as_array().map(Vec::len), &json[0]["hit"]), (Some(2), &json!("Todos")));
    assert_eq!(
        (&json[1]["document"], &json[1]["speaker"], &json[1]["left"]),
        (&json!("CSO2"), &json!("E"), &json!("E: ¿"))
    );
    let count = |args: &[&str]| {
        let mut all = vec!["search", "a.voces", "--json"];
        all.extend(args);
        sandbox.done(&all).json().as_array().map(Vec::len)
    };
    assert_eq!(count(&["todos", "--respondents"]), Some(1));
    assert_eq!(count(&["todos", "--exact"]), Some(0));
    assert_eq!(count(&["tod", "--whole-word"]), Some(0));
    assert_eq!(count(&["cocinar", "--stems"]), Some(1));
    assert_eq!(count(&["cocinar", "--stems=es"]), Some(1));
    assert_eq!(count(&["nada sabiamos", "--all"]), Some(2));
    assert_eq!(count(&["nada casi", "--any", "--document", "CSO2"]), Some(1));
    assert_eq!(count(&["^CSO2: T", "--regex"]), Some(0), "a label is no text");
    assert_eq!(count(&[r"\bt\w+s", "--regex"]), Some(2));
}

#[test]
fn what_cannot_be_looked_for_is_said_in_one_sentence() {
    let sandbox = Sandbox::with_study();
    sandbox.run(&["search", "a.voces", "(", "--regex"]).is_refused("no valid regular expression");
    sandbox.run(&["search", "a.voces", " "]).is_refused("nothing to look for");
    sandbox.run(&["search", "a.voces", "x", "--document", "Y"]).is_refused("no document");
    assert_eq!(sandbox.run(&["search", "a.voces", "x", "--regex", "--all"]).code, 2);
    assert_eq!(sandbox.done(&["--lang", "es", "search", "a.voces", "zzz"]).out, "Ningún resultado.\n");
}
