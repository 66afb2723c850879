//! `voces frequencies`, `analysis`, and how tables are written.

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
fn frequencies_are_written_long_and_wide_with_the_mark_that_excel_needs() {
    let sandbox = coded();
    sandbox.done(&["frequencies", "a.voces", "--out", "a.csv"]);
    let csv = sandbox.read("a.csv");
    let everyday = csv.lines().find(|line| line.starts_with("Practices > Everyday,")).unwrap();
    assert_eq!(everyday, "Practices > Everyday,3,3,75.0,3,75.0,2,100.0,2/2 cases,100.0");
    assert!(csv.lines().last().unwrap().starts_with("All codes,4,4,100.0,4,100.0,2,100.0,2/2 cases,"), "{csv}");
    sandbox.done(&["frequencies", "a.voces", "--by", "cases", "--long", "--bom", "--out", "b.csv"]);
    let csv = sandbox.read("b.csv");
    assert!(csv.starts_with("\u{feff}Code,Column,Value,Of\n"), "{csv}");
    assert!(
        csv.contains("Practices > Everyday,Cases,2,2\n") && csv.contains("Practices > Everyday,CSO1,2,\n"),
        "{csv}"
    );
    sandbox.run(&["frequencies", "a.voces", "--by", "Nothing such"]).is_refused("Nothing such");
}

#[test]
fn any_table_is_had_by_its_name_or_by_what_the_window_shows() {
    let sandbox = coded();
    let told = sandbox.done(&["analysis", "a.voces", "interviews"]).out;
    assert!(told.contains("CSO1") && told.contains("Minutes") && told.contains("Median"), "{told}");
    sandbox.done(&["analysis", "a.voces", "evidence", "--paper", "letter", "--out", "e.odt", "--out", "e.docx"]);
    assert!(sandbox.path("e.odt").metadata().unwrap().len() > 2_000);
    let json = "{\"analysis\":\"saturation\",\"scope\":{}}";
    assert_eq!(
        sandbox.done(&["analysis", "a.voces", json, "--out", "s.csv"]).code,
        sandbox.done(&["saturation", "a.voces", "--out", "t.csv"]).code
    );
    assert_eq!(sandbox.read("s.csv"), sandbox.read("t.csv"));
    let refused = sandbox.run(&["analysis", "a.voces", "no-such-table"]);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("no-such-table"), "{}", refused.err);
}

#[test]
fn labels_that_are_missing_are_told_below_the_table() {
    let sandbox = coded();
    let told = sandbox.done(&["frequencies", "a.voces", "--labels", "de"]).out;
    assert!(told.contains("no complete label in de"), "{told}");
}

#[test]
fn the_appendix_is_one_document_or_a_file_for_each_part() {
    let sandbox = coded();
    let told = sandbox.done(&["appendix", "a.voces", "--out", "out", "--with-codes"]).out;
    assert!(told.contains("Appendix.docx"), "{told}");
    sandbox.done(&["appendix", "a.voces", "--out", "parts", "--parts", "--format", "odt", "--paper", "letter"]);
    let names = sandbox.files("parts");
    assert!(names.iter().any(|name| name.ends_with("Transcripts.odt")) && names.len() > 5, "{names:?}");
    assert_eq!(sandbox.run(&["appendix", "a.voces"]).code, 2);
}

#[test]
fn a_report_is_the_same_to_the_byte_after_the_project_was_opened_again() {
    let sandbox = coded();
    let bytes = |folder: &str| -> Vec<(String, Vec<u8>)> {
        let of = |name: &String| (name.clone(), std::fs::read(sandbox.path(folder).join(name)).unwrap());
        sandbox.files(folder).iter().map(of).collect()
    };
    sandbox.done(&["report", "a.voces", "--out", "one"]);
    sandbox.done(&["report", "a.voces", "--out", "two"]);
    let first = bytes("one");
    assert!(first.len() >= 5, "{:?}", sandbox.files("one"));
    assert!(first == bytes("two"));
    sandbox.done(&["code", "a.voces", "CSO2", "10", "14", "e"]);
    sandbox.done(&["report", "a.voces", "--out", "three"]);
    assert!(first != bytes("three"));
    sandbox.run(&["report", "a.voces", "Chapter 5", "--out", "four"]).is_refused("Chapter 5");
}
