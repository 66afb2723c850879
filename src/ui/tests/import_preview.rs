//! The preview of an import: what is seen, what can be corrected, what is stored and what is not.

use std::path::{Path, PathBuf};

use egui::{Key, Modifiers, Role, vec2};
use egui_kittest::kittest::Queryable as _;

use super::window::{Window, study};
use crate::model::*;
use crate::project::Project;
use crate::ui::action::Action;
use crate::ui::import_preview::PreviewAction;

/// Runs until `done`, as files are read on threads of their own.
fn wait(window: &mut Window, done: impl Fn(&Window) -> bool) {
    let until = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while !done(window) {
        assert!(std::time::Instant::now() < until, "it does not come");
        std::thread::sleep(std::time::Duration::from_millis(2));
        window.run();
    }
}

/// Runs until all files are read.
fn read(window: &mut Window) {
    window.run();
    wait(window, |window| window.app().preview.as_ref().is_some_and(|preview| !preview.is_reading()));
    window.run();
}

/// A folder with files of texts.
struct Files(tempfile::TempDir);

impl Files {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    fn add(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(&path, bytes).expect("written");
        path
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

/// Something that is dropped on the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        std::fs::read(&self.0).map_err(|error| error.to_string())
    }
}

fn empty() -> Window {
    Window::over(Project::in_memory("AK").expect("in memory"))
}

fn import(window: &mut Window, files: Vec<PathBuf>) {
    window.app().send(Action::Import(files));
    read(window);
}

/// Chooses an entry of a list to choose from.
fn choose(window: &mut Window, list: &str, entry: &str) {
    window.harness.get_by_role_and_label(Role::ComboBox, list).click();
    window.run();
    window.click(entry);
}

fn names(window: &Window) -> Vec<String> {
    window.snapshot().documents().map(|entry| entry.document.name.clone()).collect()
}

#[test]
fn files_are_looked_at_stored_reported_and_assigned() {
    let files = Files::new();
    let given = vec![
        files.add("CSO1.txt", "E: ¿Qué pasó?\nCSO1: Nada.\nE: ¿Y luego?\nCSO1: Todo.\n"),
        files.add("Otra voz.md", "Una voz sin caso.\n"),
        files.add("casos.csv", "Case,Kind\nCSO1,formal\nCSO2,formal\n"),
    ];
    let mut window = empty();
    import(&mut window, given);
    assert_eq!(window.snapshot().documents().len(), 0, "nothing is stored before it is asked for");
    assert!(window.shows("E: ¿Qué pasó?"), "the text as it will stand");
    window.click("Import 3 files");
    assert!(window.shows("3 files were imported"));
    assert_eq!(names(&window), ["CSO1", "Otra voz"]);
    assert_eq!(window.snapshot().case_parts().count(), 1, "proposed by its name");
    window.click("1 document has no case…");
    window.harness.get_by_role_and_label(Role::ComboBox, "Otra voz").click();
    window.run();
    window.click("CSO2");
    window.click("Assign");
    assert_eq!(window.snapshot().case_parts().count(), 2);
    window.press(Modifiers::COMMAND, Key::Z);
    window.press(Modifiers::COMMAND, Key::Z);
    let snapshot = window.snapshot();
    assert_eq!((snapshot.documents().len(), snapshot.cases().len()), (0, 0), "one step takes the batch back");
}

#[test]
fn dropped_files_and_folders_are_looked_at_and_folders_become_groups() {
    let files = Files::new();
    files.add("Entrevistas/Norte/a.txt", "Uno.");
    files.add("Entrevistas/Norte/b.txt", "Dos.");
    files.add("Entrevistas/Sur/c.txt", "Tres.");
    files.add("Entrevistas/Sur/roto.docx", "no es un docx");
    let mut window = empty();
    window.harness.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(files.path().join("Entrevistas"))));
    window.run();
    read(&mut window);
    assert!(window.shows("0 of 4 ticked") || window.shows("4 of 4 ticked") || window.shows("3 of 4 ticked"));
    window.click("Import 3 files");
    let snapshot = window.snapshot();
    let groups: Vec<String> = snapshot.groups().iter().map(|group| group.name.clone()).collect();
    assert_eq!(
        (names(&window), groups),
        (vec!["a".into(), "b".into(), "c".into()], vec!["Norte".into(), "Sur".into()])
    );
    assert!(window.shows("1 file was left out") && window.shows("roto.docx"));
    window.harness.get_by_role_and_label(Role::Link, "c").click();
    window.run();
    let open = window.session().view.open_document.and_then(|id| window.snapshot().document(id));
    assert_eq!(open.map(|entry| entry.document.name.as_str()), Some("c"), "one click to the document");
}

#[test]
fn roles_encoding_and_settings_are_decided_and_apply_to_the_rest() {
    let files = Files::new();
    let talk = |name: &str| format!("P: Qu\u{8e} pas\u{97}?\n{name}: Nada.\nP: Ya.\n{name}: Bueno, despu\u{8e}s.\n");
    let mac = |name: &str| talk(name).chars().map(|c| c as u8).collect::<Vec<u8>>();
    let given = vec![
        files.add("uno.txt", mac("Ana")),
        files.add("dos.txt", mac("Luis")),
        files.add("tres.txt", "P: Sí.\nX: No.\nP: Sí.\nX: No.\n"),
    ];
    let mut window = empty();
    import(&mut window, given);
    assert!(!window.shows("P: Qué pasó?"));
    choose(&mut window, "Character encoding", "macintosh (Mac Roman)");
    read(&mut window);
    assert!(window.shows("P: Qué pasó?"), "decoded again");
    choose(&mut window, "Role of P", "interviewer");
    choose(&mut window, "Material", "Focus group");
    choose(&mut window, "Transcription convention", "GAT 2");
    choose(&mut window, "Document group", "New group…");
    window.click("Name of the new group");
    window.type_over("Primera ronda");
    window.click("Same settings for the rest");
    read(&mut window);
    window.click("dos.txt");
    assert!(window.shows("P: Qué pasó?"), "the rest is decoded as the first");
    window.click("Name");
    window.type_over("Segunda ñ");
    window.click("Import 3 files");
    let snapshot = window.snapshot();
    assert_eq!(names(&window), ["uno", "Segunda ñ", "tres"]);
    for entry in snapshot.documents() {
        let speaker = entry.transcript.speakers.iter().find(|speaker| speaker.label == "P").expect("P");
        assert_eq!(speaker.role, SpeakerRole::Interviewer, "{}", entry.document.name);
        let detail = snapshot.detail(entry.document.id);
        assert_eq!((detail.material, detail.convention), (Material::FocusGroup, Convention::Gat2));
        let group = entry.document.document_group.expect("a group");
        assert_eq!(snapshot.groups()[0].id, group);
    }
    assert_eq!(snapshot.groups()[0].name, "Primera ronda");
}

#[test]
fn each_respondent_of_a_focus_group_may_have_a_case() {
    let files = Files::new();
    let given = vec![files.add("Grupo.txt", "I: ¿Sí?\nAna: Sí.\nLuis: No.\nI: ¿Y?\nAna: Ya.\nLuis: Pues.\n")];
    let mut project = Project::in_memory("AK").expect("in memory");
    project.add_case("Ana").expect("a case");
    let mut window = Window::over(project);
    import(&mut window, given);
    // One label names a case, so each respondent is asked for.
    choose(&mut window, "Case of Luis", "New case: Luis");
    window.click("Import 1 file");
    let snapshot = window.snapshot();
    let cases: Vec<String> = snapshot.cases().iter().map(|case| case.name.clone()).collect();
    assert_eq!(cases, ["Ana", "Luis"]);
    assert_eq!(snapshot.case_parts().filter(|part| part.speaker.is_some()).count(), 2);
}

#[test]
fn what_is_cancelled_leaves_nothing_and_what_is_refused_stops_nothing() {
    let files = Files::new();
    let mut window = Window::over(study());
    let before = window.snapshot().dump();
    let given = vec![
        files.add("bueno.txt", "Una voz."),
        files.add("vacío.txt", ""),
        files.add("foto.txt", b"\x89PNG\r\n\x1a\n"),
        files.add("bomba.docx", b"PK\x03\x04 no es un zip"),
        files.path().join("falta.odt"),
        files.add(&format!("{}.txt", "ñ".repeat(120)), "Nombre largo."),
    ];
    // Closed while it is being looked for, while it is read, and when all is read.
    window.app().send(Action::Import(given.clone()));
    window.run();
    window.click("Cancel");
    assert!(window.app().preview.is_none());
    import(&mut window, given.clone());
    window.click("Cancel");
    assert_eq!(window.snapshot().dump(), before);
    assert!(window.app().preview.is_none());
    import(&mut window, given);
    assert!(window.shows("2 of 6 ticked"), "what is refused cannot be ticked");
    window.click("Import 2 files");
    assert_eq!(window.snapshot().documents().len(), 4);
    assert!(window.shows("4 files were left out"));
}

#[test]
fn what_storing_refuses_is_told_and_all_that_was_decided_stands() {
    let files = Files::new();
    let mut window = Window::over(study());
    let before = window.snapshot().dump();
    import(&mut window, vec![files.add("a.txt", "Una voz."), files.add("b.txt", "Otra voz.")]);
    window.click("b.txt");
    window.click("Name");
    window.type_over(&"x".repeat(513));
    window.click("Import 2 files");
    assert_eq!(window.snapshot().dump(), before);
    assert!(window.app().preview.as_ref().is_some_and(|preview| !preview.is_storing()), "the preview stays open");
    window.click("Name");
    window.type_over("B");
    window.click("Import 2 files");
    assert_eq!(window.snapshot().documents().len(), 4);
}

#[test]
fn a_file_that_is_there_already_is_told_and_not_ticked() {
    let files = Files::new();
    let mut window = empty();
    let given = vec![files.add("a.txt", "Una voz.")];
    import(&mut window, given);
    window.click("Import 1 file");
    window.click("Done");
    let given =
        vec![files.add("copia.txt", "Una voz."), files.add("otra.txt", "Otra."), files.add("otra2.txt", "Otra.")];
    import(&mut window, given);
    assert!(window.shows("1 of 3 ticked"));
    assert!(window.shows("The same file is in the project already, as “a”."));
    window.click("Import copia.txt");
    assert!(window.shows("2 of 3 ticked"), "who wants it twice may have it");
    window.click("Import 2 files");
    assert_eq!(window.snapshot().documents().len(), 3);
}

#[test]
fn pasted_words_become_a_document_with_a_name() {
    let mut window = empty();
    window.press(Modifiers::COMMAND | Modifiers::SHIFT, Key::V);
    window.harness.event(egui::Event::Paste("E: ¿Sí?\r\nAna: Sí, é.\r\nE: ¿Y?\r\nAna: Ya.".into()));
    window.run();
    read(&mut window);
    assert!(window.shows("Ana: Sí, é."));
    window.type_over("Llamada del martes");
    window.click("Import 1 file");
    assert_eq!(names(&window), ["Llamada del martes"]);
    let entry = window.snapshot().documents().next().expect("one");
    assert_eq!((entry.document.source_name.as_str(), entry.transcript.turns.len()), ("", 4));
    assert!(!entry.transcript.text.contains('\r'));
    window.click("Done");
    window.app().send(Action::Preview(PreviewAction::Pasted(" \n".into())));
    window.run();
    assert_eq!(window.told(), ["There are no words on the clipboard."]);
}

#[test]
fn a_new_text_is_named_and_typed() {
    let mut window = empty();
    window.app().send(Action::Preview(PreviewAction::AskNewText));
    window.run();
    window.name("Notas de campo");
    assert_eq!(names(&window), ["Notas de campo"]);
    window.harness.event(egui::Event::Text("Llegué temprano.".into()));
    window.run();
    window.press(Modifiers::NONE, Key::Escape);
    window.run();
    let entry = window.snapshot().documents().next().expect("one");
    assert_eq!(&*entry.transcript.text, "Llegué temprano.");
}

#[test]
fn two_hundred_files_and_a_very_long_one() {
    let files = Files::new();
    for n in 0..200 {
        files.add(&format!("CSO{n}.txt"), format!("E: ¿Qué {n}?\nCSO{n}: Nada.\nE: ¿Y?\nCSO{n}: Ya.\n"));
    }
    let line = "CSO1: Llegamos temprano, y no había nadie en la plaza.\n";
    files.add("largo.txt", line.repeat(40_000));
    let mut window = Window::of(Project::in_memory("AK").ok(), vec2(1024.0, 700.0));
    import(&mut window, vec![files.path().to_owned()]);
    for _ in 0..5 {
        window.press(Modifiers::NONE, Key::ArrowDown);
    }
    assert!(window.is_on("CSO5.txt") && window.shows("E: ¿Qué 5?"));
    let last = window.app().preview.as_ref().expect("open").n_files() - 1;
    for _ in 5..last {
        window.harness.key_press(Key::ArrowDown);
    }
    window.run();
    assert!(window.is_on("largo.txt"));
    let began = std::time::Instant::now();
    window.harness.run_steps(20);
    assert!(
        began.elapsed() < std::time::Duration::from_secs(4),
        "a frame lays out what is in view: {:?}",
        began.elapsed()
    );
    window.press(Modifiers::COMMAND, Key::Enter);
    assert_eq!(window.snapshot().documents().len(), 201);
    window.click("Done");
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.snapshot().documents().len(), 0);
}
