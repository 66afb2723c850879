//! `voces segments`: how codings must lie, filters, and files.

use crate::cli_run::Sandbox;

/// A study with overlapping codings.
fn study() -> Sandbox {
    let sandbox = Sandbox::with_study();
    for (start, end, code) in [("24", "46", "Practices > Everyday"), ("37", "50", "Solidarity")] {
        sandbox.done(&["code", "a.voces", "CSO1", start, end, code]);
    }
    sandbox.done(&["code", "a.voces", "CSO2", "23", "28", "Solidarity"]);
    sandbox
}

#[test]
fn the_way_and_filters_choose() {
    let sandbox = study();
    let n = |args: &[&str]| {
        let all: Vec<&str> = ["segments", "a.voces", "--json"].iter().chain(args).copied().collect();
        sandbox.done(&all).json().as_array().expect("a list").len()
    };
    assert_eq!(n(&[]), 3);
    assert_eq!(n(&["--code", "Practices"]), 1);
    assert_eq!(n(&["--code", "Practices", "--exact"]), 0);
    let both = ["--code", "Practices", "--code", "Solidarity"];
    let way = |way: &'static str| [both.as_slice(), &["--way", way]].concat();
    assert_eq!(n(&way("all-of")), 1);
    assert_eq!(n(&way("same-turn")), 2);
    assert_eq!(n(&["--code", "Solidarity", "--way", "outside", "--other", "Practices"]), 1);
    assert_eq!(n(&["--code", "Solidarity", "--way", "only"]), 1);
    assert_eq!(n(&["--code", "Practices", "--way", "missing"]), 1);
    assert_eq!(n(&["--variable", "Role=Guard"]), 1);
    assert_eq!(n(&["--variable", "Role=Guard", "--variable", "Role=Cook"]), 3);
    assert_eq!(n(&["--weight", "0-100"]), 0);
    assert_eq!(n(&["--weight", "0-100", "--unweighted"]), 3);
    assert_eq!(n(&["--coder", "AK"]), 3);
    assert_eq!(n(&["--prompted", "unprompted"]), 0, "no question is confirmed anywhere");
    assert_eq!(n(&["--run", "second"]), 0);
    let part = sandbox.done(&[&["segments", "a.voces", "--json"], &way("all-of")[..]].concat()).json();
    assert_eq!(part[0]["code"], "Practices > Everyday + Solidarity");
    assert_eq!(part[0]["codings"].as_array().expect("two").len(), 2);
}

#[test]
fn what_is_not_there_is_refused_in_a_sentence() {
    let sandbox = study();
    let refused = |args: &[&str], part: &str| {
        let all: Vec<&str> = ["segments", "a.voces"].iter().chain(args).copied().collect();
        sandbox.run(&all).is_refused(part);
    };
    refused(&["--weight", "50-10"], "50-10 is no range of weights");
    refused(&["--variable", "Colour=red"], "Colour=red names no value");
    refused(&["--coder", "ZZ"], "no coder ZZ");
    refused(&["--run", "third"], "no run third");
    refused(&["--out", "a.pdf"], ".docx");
}

#[test]
fn the_list_is_written_in_every_format() {
    let sandbox = study();
    let mut args = vec!["segments", "a.voces", "--group", "code"];
    let files = ["s.docx", "s.xlsx", "s.csv", "s.md", "s.html"];
    files.iter().for_each(|file| args.extend(["--out", file]));
    let said = sandbox.done(&args).out;
    assert!(files.iter().all(|file| said.contains(file)), "{said}");
    let markdown = std::fs::read_to_string(sandbox.path("s.md")).unwrap();
    assert!(markdown.contains("## Solidarity (2)") && markdown.contains("CSO2, ¶"), "{markdown}");
    let csv = std::fs::read_to_string(sandbox.path("s.csv")).unwrap();
    assert_eq!(csv.lines().next(), Some("Document,Case,¶,Text,Code,Weight,Comment,Coder,Date,Words,Share (%)"));
}
