//! `voces sample`.

use crate::cli_run::Sandbox;

#[test]
fn the_sample_is_built_told_and_written() {
    let sandbox = Sandbox::empty();
    let ran = sandbox.done(&["sample", "--no-window"]);
    assert_eq!(ran.err, "");
    assert!(ran.out.contains("voces-sample/sample.voces") && ran.out.contains("Police harassment"), "{}", ran.out);
    assert!(ran.out.contains("0/6"), "{}", ran.out);
    let files: Vec<String> =
        sandbox.files("voces-sample").into_iter().filter(|name| !name.ends_with(".voces-journal")).collect();
    assert_eq!(files, ["codes-by-cases.csv", "codes-by-cases.xlsx", "sample.voces"]);
    let csv = std::fs::read_to_string(sandbox.path("voces-sample/codes-by-cases.csv")).unwrap();
    assert!(csv.starts_with("Code,CSO1,CSO2,CSO3,CSO4,CSO5,CSO6,"), "{csv}");
    assert!(csv.contains("\nResistance practices > Intervention in the political scene,0,0,10,0,0,0,10,1/6"), "{csv}");
    let xlsx = std::fs::read(sandbox.path("voces-sample/codes-by-cases.xlsx")).unwrap();
    assert!(xlsx.starts_with(b"PK"));
    sandbox.done(&["check", "voces-sample/sample.voces"]);
}

#[test]
fn a_sample_that_stands_is_not_built_again() {
    let sandbox = Sandbox::empty();
    let first = sandbox.done(&["sample", "s", "--no-window", "--json"]);
    assert_eq!(first.json()["names"].as_array().map(Vec::len), Some(6));
    let bytes = || std::fs::read(sandbox.path("s/sample.voces")).unwrap();
    let built = bytes();
    let again = sandbox.done(&["sample", "s", "--no-window"]);
    assert!(again.out.starts_with("The sample study stands here already"), "{}", again.out);
    assert!(bytes() == built);

    let id = sandbox.done(&["code", "s/sample.voces", "CSO1", "0", "5", "Solidarity"]).out;
    sandbox.write("s/codes-by-cases.csv", "mine");
    std::fs::remove_file(sandbox.path("s/codes-by-cases.xlsx")).unwrap();
    let worked_in = bytes();
    let changed = sandbox.done(&["sample", "s", "--no-window"]);
    assert!(changed.out.starts_with("This sample project has been worked in"), "{}", changed.out);
    assert_eq!(std::fs::read_to_string(sandbox.path("s/codes-by-cases.csv")).unwrap(), "mine");
    assert!(sandbox.path("s/codes-by-cases.xlsx").exists(), "what is not there is written");
    assert!(bytes() == worked_in && worked_in != built);
    let segments = sandbox.done(&["segments", "s/sample.voces", "--json"]).out;
    assert!(segments.contains(id.trim_end()), "the coding stands");
}

#[test]
fn without_a_display_the_sample_says_so_and_is_done() {
    let sandbox = Sandbox::empty();
    let ran = sandbox.done(&["sample", "s", "--lang", "es"]);
    ran.says_one_line("no se abrió ninguna ventana");
    assert!(ran.out.starts_with("El estudio de muestra"), "{}", ran.out);
}

#[test]
fn a_place_that_does_not_do_is_refused() {
    let sandbox = Sandbox::empty();
    sandbox.write("file", "x");
    sandbox.run(&["sample", "file", "--no-window"]).is_refused("A file stands where the folder");
    std::fs::create_dir(sandbox.path("s")).unwrap();
    sandbox.write("s/sample.voces", "not a project");
    sandbox.run(&["sample", "s", "--no-window"]).is_refused("not a Voces project");
    assert_eq!(sandbox.files("s"), ["sample.voces"]);
}

#[test]
fn building_twice_from_the_raw_files_by_hand_gives_the_same_table() {
    let sandbox = Sandbox::new();
    let built = sandbox.done(&["sample", "s", "--no-window", "--json"]).json();
    let study = |name: &str| format!("{}/fixtures/study/{name}", env!("CARGO_MANIFEST_DIR"));
    let interviews: Vec<String> =
        (1..=6).map(|n| study(&format!("entrevistas/CSO{n}.{}", if n % 2 == 1 { "docx" } else { "txt" }))).collect();
    let (cases, codes, codings, memos) =
        (study("casos.csv"), study("codigos.csv"), study("codificaciones.csv"), study("memos.csv"));
    let mut args = vec!["import", "a.voces"];
    args.extend(interviews.iter().map(String::as_str));
    args.extend(["--cases", &cases, "--codes", &codes, "--codings", &codings, "--memos", &memos]);
    sandbox.done(&args);
    let mut table = sandbox.done(&["table", "a.voces", "--json"]).json();
    let mut built = built;
    for table in [&mut table, &mut built] {
        for row in table["rows"].as_array_mut().unwrap() {
            row["id"] = 0.into();
            // Only the sample itself knows the guide: which cells are empty because nobody asked.
            let cells = row["cells"].as_array_mut().unwrap().iter_mut();
            cells.filter(|cell| cell["empty"] == "question_not_asked").for_each(|cell| *cell = 0.into());
        }
    }
    assert_eq!(table, built);
}
