//! `voces cases`, `voces export-cases` and `voces code-turns`.

use serde_json::json;

use crate::cli_run::Sandbox;

/// Two interviews with their cases, of which one has two values.
fn study() -> Sandbox {
    let sandbox = Sandbox::with_study();
    sandbox.write("more.csv", "case;Age;Gender;Gender (category)\nCSO1;34;mujer;Mujeres\nCSO2;51;Mujer;Mujeres\n");
    let report = sandbox.done(&["import", "a.voces", "--cases", "more.csv", "--json"]).json();
    // The categories beside the values of a new variable are no variable themselves.
    assert_eq!((&report["cases"], &report["variables"]), (&json!({"rows": 2, "new": 0}), &json!(2)));
    sandbox
}

#[test]
fn cases_are_printed_with_documents_values_and_categories() {
    let sandbox = study();
    let told = sandbox.done(&["cases", "a.voces"]).out;
    let expect = "CSO1\n    Documents: CSO1\n    Role: Cook\n    Age: 34\n    Gender: mujer (Mujeres)\n\
        CSO2\n    Documents: CSO2\n    Role: Driver | Guard\n    Age: 51\n    Gender: Mujer (Mujeres)\n";
    assert!(told.starts_with(expect), "{told}");
    assert!(sandbox.done(&["cases", "a.voces", "--lang", "de"]).out.contains("    Dokumente: CSO1\n"));
    let json = sandbox.done(&["cases", "a.voces", "--json"]).json();
    assert_eq!((&json[1]["name"], &json[1]["documents"]), (&json!("CSO2"), &json!(["CSO2"])));
    let gender = json!({"variable": "Gender", "values": ["Mujer"], "categories": ["Mujeres"]});
    assert_eq!(json[1]["values"][2], gender);
}

#[test]
fn a_case_table_that_is_exported_and_imported_again_changes_nothing() {
    let sandbox = study();
    let before = sandbox.dump();
    for language in ["en", "es", "de"] {
        let out = ["--out", "cases.csv", "--out", "cases.xlsx"];
        sandbox.done(&[&["export-cases", "a.voces", "--lang", language][..], &out].concat());
        for file in ["cases.csv", "cases.xlsx"] {
            let report = sandbox.done(&["import", "a.voces", "--cases", file, "--json"]).json();
            assert_eq!((&report["variables"], &report["replaced"]), (&json!(3), &json!(0)), "{language} {file}");
            assert_eq!(report["unknown_documents"], json!([]));
            assert_eq!(sandbox.dump(), before, "{language} {file}");
        }
    }
    let csv = sandbox.done(&["export-cases", "a.voces"]).out;
    let csv = csv.trim_start_matches('\u{feff}');
    assert!(csv.starts_with("Case,Documents,Role,Age,Gender,Gender (category)\n"), "{csv}");
    sandbox.run(&["export-cases", "a.voces", "--out", "x.txt"]).is_refused("x.txt");
}

#[test]
fn the_table_of_one_project_makes_the_cases_of_another() {
    let sandbox = study();
    sandbox.done(&["export-cases", "a.voces", "--out", "cases.csv"]);
    sandbox.done(&["new", "b.voces", "--coder", "AK"]);
    // Named otherwise than its case: the table knows where it belongs.
    let table = sandbox.read("cases.csv").replace("CSO2,CSO2,", "CSO2,CSO2 | Nota,");
    sandbox.write("cases.csv", &table);
    sandbox.write("Nota.txt", "Una nota.\n");
    let args = ["import", "b.voces", "CSO1.txt", "Nota.txt", "--cases", "cases.csv", "--json"];
    let report = sandbox.done(&args).json();
    assert_eq!((&report["cases"]["new"], &report["variables"]), (&json!(2), &json!(3)));
    assert_eq!(report["unknown_documents"], json!(["CSO2"]), "it was not imported with the others");
    let json = sandbox.done(&["cases", "b.voces", "--json"]).json();
    assert_eq!((&json[0]["documents"], &json[1]["documents"]), (&json!(["CSO1"]), &json!(["Nota"])));
    assert_eq!(json[0]["values"][2]["categories"], json!(["Mujeres"]));
}

#[test]
fn the_table_on_the_command_line_wins_and_says_so() {
    let sandbox = study();
    sandbox.write("new.csv", "case;Age;Role\nCSO1;35;\nCSO2;51;Driver | Guard\n");
    let told = sandbox.done(&["import", "a.voces", "--cases", "new.csv"]);
    assert!(told.out.contains("1 value was replaced by the table's."), "{}", told.out);
    let json = sandbox.done(&["cases", "a.voces", "--json"]).json();
    let values = |at: usize| json[0]["values"][at]["values"].clone();
    assert_eq!((values(0), values(1)), (json!(["Cook"]), json!(["35"])), "an empty cell takes nothing away");
    sandbox.done(&["undo", "a.voces"]);
    assert_eq!(sandbox.done(&["cases", "a.voces", "--json"]).json()[0]["values"][1]["values"], json!(["34"]));
}

#[test]
fn turns_of_a_speaker_and_answers_to_a_question_are_coded() {
    let sandbox = study();
    let before = sandbox.dump();
    let would = sandbox.done(&["code-turns", "a.voces", "--speaker", "CSO1", "--code", "Solidarity", "--dry-run"]).out;
    assert!(would.contains('2'), "{would}");
    assert_eq!(sandbox.dump(), before, "nothing is stored");
    sandbox.done(&["code-turns", "a.voces", "--speaker", "CSO1", "--code", "Solidarity"]);
    let found = sandbox.done(&["segments", "a.voces", "--code", "Solidarity", "--json"]).json();
    let quotes: Vec<&str> = found.as_array().unwrap().iter().filter_map(|hit| hit["quote"].as_str()).collect();
    assert_eq!(quotes, ["Al principio 😀 no sabíamos nada.", "Cocinamos."], "without the labels");
    // Once more: what stands is left.
    let told = sandbox.done(&["code-turns", "a.voces", "--speaker", "CSO1", "--code", "Solidarity"]).out;
    let after = sandbox.done(&["segments", "a.voces", "--code", "Solidarity", "--json"]).json();
    assert_eq!(after, found, "{told}");
    let everyday = "Practices > Everyday";
    sandbox.done(&["code-turns", "a.voces", "--question", "QUIEN ayuda", "--code", everyday, "--document", "CSO2"]);
    let found = sandbox.done(&["segments", "a.voces", "--code", everyday, "--json"]).json();
    assert_eq!(
        (found.as_array().map(Vec::len), &found[0]["quote"]),
        (Some(1), &json!("Todos, sin excepción.\nE: ¿Todos?\nCSO2: Casi.")),
        "an encouragement ends no answer"
    );
    sandbox.run(&["code-turns", "a.voces", "--speaker", "CSO1", "--code", "Nothing"]).is_refused("Nothing");
}
