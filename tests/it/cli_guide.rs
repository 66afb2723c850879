//! `voces guide`.

use crate::cli_run::Sandbox;

const GUIDE: &str = "## La plaza\n\n- ¿Quién llegaba a la plaza al principio?\n  - si recuerda: ¿Cuándo fue?\n\n## Cierre\n\n- ¿Algo más?\n";

fn guided() -> Sandbox {
    let sandbox = Sandbox::with_study();
    sandbox.write("guide.md", GUIDE);
    let told = sandbox.done(&["guide", "import", "a.voces", "guide.md"]).out;
    assert_eq!(told, "New in the guide: 2 topics, 2 questions, one probe.\n");
    sandbox
}

#[test]
fn a_guide_is_imported_printed_and_read_again() {
    let sandbox = guided();
    let printed = sandbox.done(&["guide", "print", "a.voces"]).out;
    assert_eq!(printed, format!("# Interview guide\n\n{GUIDE}"));
    sandbox.write("again.md", &printed);
    let told = sandbox.done(&["guide", "import", "a.voces", "again.md"]).out;
    assert_eq!(told, "New in the guide: 0 topics, 0 questions, 0 probes.\n");
    let undone = sandbox.done(&["undo", "a.voces"]).out;
    assert!(undone.contains("Import an interview guide with 3 questions"), "{undone}");
    let told = sandbox.done(&["guide", "print", "a.voces", "--out", "g.docx"]).out;
    assert_eq!(told, "Written: g.docx\n");
    sandbox.run(&["guide", "print", "a.voces", "--out", "g.xyz"]).is_refused("g.xyz");
    sandbox.run(&["guide", "import", "a.voces", "missing.md"]).is_refused("missing.md");
    sandbox.write("empty.md", "# Only a title\n");
    sandbox.run(&["guide", "import", "a.voces", "empty.md"]).is_refused("empty.md");
}

#[test]
fn questions_by_cases_are_printed_written_and_given_to_programs() {
    let sandbox = guided();
    let printed = sandbox.done(&["guide", "table", "a.voces"]).out;
    assert!(printed.contains("1a ¿Cuándo fue?") && printed.contains("Not yet looked at"), "{printed}");
    let json = sandbox.done(&["guide", "table", "a.voces", "--json"]).json();
    assert_eq!(json.as_array().map(Vec::len), Some(3 * 2));
    assert_eq!((&json[0]["state"], &json[2]["question"]), (&"not_looked_at".into(), &"1a".into()));
    let told = sandbox.done(&["guide", "table", "a.voces", "--out", "q.csv", "--out", "q.xlsx"]).out;
    assert_eq!(told, "Written: q.csv\nWritten: q.xlsx\n");
    assert!(sandbox.read("q.csv").starts_with("Question,CSO1,CSO2,Asked and answered\n"), "{}", sandbox.read("q.csv"));
}

#[test]
fn suggestions_are_listed_and_nothing_is_stored() {
    let sandbox = Sandbox::new();
    sandbox.write("guide.md", GUIDE);
    sandbox.done(&["guide", "import", "a.voces", "guide.md"]);
    let text =
        "E: ¿Quién llegaba a la plaza, al principio?\nR: La gente del barrio.\nE: Bueno.\nR: Y después nadie más.\n";
    sandbox.write("D.txt", text);
    sandbox.done(&["import", "a.voces", "D.txt"]);
    let before = sandbox.dump();
    let json = sandbox.done(&["guide", "suggest", "a.voces", "--document", "D", "--json"]).json();
    assert_eq!((&json[0]["question"], &json[0]["start"]), (&"1".into(), &3.into()));
    assert!(sandbox.done(&["guide", "suggest", "a.voces"]).out.starts_with("D     1  "));
    assert_eq!(sandbox.dump(), before);
}
