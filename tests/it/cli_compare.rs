//! `voces cooccurrence`, `similarity`, `saturation` and `words`.

use serde_json::json;

use crate::cli_run::Sandbox;

fn coded() -> Sandbox {
    let sandbox = Sandbox::with_study();
    sandbox.write(
        "codings.csv",
        "document,start,end,code,coder,weight,comment\n\
         CSO1,23,37,e,AK,50,x\nCSO1,30,40,s,,,\nCSO1,38,50,e,,,\nCSO2,0,9,e,BM,,\n",
    );
    sandbox.done(&["import", "a.voces", "--codings", "codings.csv"]);
    sandbox
}

#[test]
fn codes_that_overlap_are_told_in_both_directions() {
    let sandbox = coded();
    let pairs = sandbox.done(&["cooccurrence", "a.voces", "--json"]).json();
    let everyday = json!("Practices > Everyday");
    let of = |name: &str| {
        let (first, second) = ("first", "second");
        let pair = pairs.as_array().unwrap().iter().find(|pair| pair[first] == everyday || pair[second] == everyday);
        pair.unwrap()[name].clone()
    };
    assert_eq!((of("pairs"), of("cases"), of("of_cases")), (json!(2), json!(1), json!(2)));
    assert_eq!(of("shared_characters"), json!(9));
    sandbox.done(&["cooccurrence", "a.voces", "--cell", "touched", "--out", "a.csv", "--out", "a.xlsx"]);
    let csv = sandbox.read("a.csv");
    assert!(csv.contains("2/3 segments") && csv.contains("1/1 segments"), "{csv}");
    sandbox.run(&["cooccurrence", "a.voces", "--coder", "Nobody"]).is_refused("Nobody");
}

#[test]
fn cases_are_alike_by_the_codes_that_enter() {
    let sandbox = coded();
    sandbox.done(&["similarity", "a.voces", "--out", "a.csv"]);
    let csv = sandbox.read("a.csv");
    assert_eq!(csv.lines().nth(1), Some("CSO1,1.000,0.500"));
    assert!(sandbox.done(&["similarity", "a.voces", "--coefficient", "zeta"]).out.contains("zeta"));
}

#[test]
fn cases_bring_new_codes_in_the_order_asked_for() {
    let sandbox = coded();
    let told = |args: &[&str]| {
        sandbox.done(&[&["saturation", "a.voces", "--out", "a.csv"], args].concat());
        let csv = sandbox.read("a.csv");
        csv.lines().skip(1).map(|line| line.split(',').take(4).collect::<Vec<_>>().join(" ")).collect::<Vec<_>>()
    };
    assert_eq!(told(&[]), ["CSO1 2 2 1.500", "CSO2 0 2 2.000"]);
    assert_eq!(told(&["--case", "CSO2"]), ["CSO2 1 1 1.500", "CSO1 1 2 2.000"]);
    sandbox.run(&["saturation", "a.voces", "--case", "CSO9"]).is_refused("CSO9");
}

#[test]
fn words_are_counted_without_the_words_of_a_file() {
    let sandbox = coded();
    sandbox.done(&["words", "a.voces", "--keep-stop-words", "--out", "a.csv"]);
    let all = sandbox.read("a.csv");
    let first = all.lines().nth(1).and_then(|line| line.split(',').next()).expect("a word").to_owned();
    sandbox.write("stop.txt", &first);
    sandbox.done(&["words", "a.voces", "--keep-stop-words", "--stop-words", "stop.txt", "--out", "a.csv"]);
    let rest = sandbox.read("a.csv");
    assert_eq!(rest.lines().count() + 1, all.lines().count());
    assert!(!rest.lines().any(|line| line.starts_with(&format!("{first},"))));
    sandbox.run(&["words", "a.voces", "--stop-words", "none.txt"]).is_refused("none.txt");
}

#[test]
fn a_crosstab_refuses_a_test_of_two_cases_and_describes_segments() {
    let sandbox = coded();
    sandbox.write("cases.csv", "case,document,Gender\nCSO1,CSO1,female\nCSO2,CSO2,male\n");
    sandbox.done(&["import", "a.voces", "--cases", "cases.csv"]);
    sandbox.done(&["crosstab", "a.voces", "--by", "Gender", "--out", "a.csv"]);
    let csv = sandbox.read("a.csv");
    assert!(
        csv.contains("female (n = 1)") && csv.contains("1/1 cases") && csv.contains("no test with 2 cases"),
        "{csv}"
    );
    let told = sandbox.done(&["crosstab", "a.voces", "--by", "Gender", "--segments"]).out;
    assert!(told.contains("segments are not independent observations") && !told.contains(" p = "), "{told}");
    sandbox.run(&["crosstab", "a.voces", "--by", "Age"]).is_refused("Age");
}

#[test]
fn a_project_without_categories_of_words_says_so() {
    let sandbox = coded();
    sandbox.run(&["dictionary", "a.voces"]).is_refused("no categories of words");
}
