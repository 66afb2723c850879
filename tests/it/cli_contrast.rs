//! `voces contrast`.

use serde_json::json;

use crate::cli_run::Sandbox;

#[test]
fn the_sample_is_told_in_sentences_with_their_paragraphs() {
    let sandbox = Sandbox::empty();
    sandbox.done(&["sample", "--no-window"]);
    let sample = "voces-sample/sample.voces";
    let out = sandbox.done(&["contrast", sample, "--filter", "only-one", "--json"]).json();
    let sentence = &out[0];
    assert_eq!(sentence["sentence"], json!("Only CSO3 speaks of “Intervention in the political scene”."));
    assert_eq!(sentence["cases"], json!(["CSO3"]));
    assert_eq!(sentence["codings"].as_array().map(Vec::len), Some(10));
    let by = ["contrast", sample, "--filter", "differs", "--by", "Formalization", "--lang", "de", "--out", "a.csv"];
    sandbox.done(&by);
    let csv = sandbox.read("a.csv");
    let line = csv.lines().find(|line| line.contains("Intervention in the political scene")).unwrap_or_default();
    assert!(line.contains("Nur CSO3 spricht von") && line.contains("Registration pending (1/1)"), "{csv}");
    assert!(line.contains("CSO3 ¶"), "{line}");
    let ran = sandbox.run(&["contrast", sample, "--filter", "differs"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("--by") && !ran.err.contains("panicked"), "{}", ran.err);
    sandbox.run(&["contrast", sample, "--by", "Nothing"]).is_refused("Nothing");
}
