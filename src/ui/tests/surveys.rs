//! Surveys and properties of documents through the window.

use std::path::{Path, PathBuf};

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;

use super::window::Window;
use crate::model::*;
use crate::project::Project;
use crate::ui::action::Action;
use crate::ui::details::DetailsAction;
use crate::ui::survey::SurveyAction;

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

/// A copy of a fixture in letters that the fonts of a test have.
fn copied(folder: &tempfile::TempDir, name: &str) -> PathBuf {
    let from = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/survey").join(name);
    let path = folder.path().join(name);
    std::fs::write(&path, std::fs::read_to_string(from).expect("read").replace('😊', ":)")).expect("written");
    path
}

/// True where a label holds the words.
fn says(window: &Window, words: &str) -> bool {
    window.harness.query_all_by_label_contains(words).next().is_some()
}

fn empty() -> Window {
    Window::over(Project::in_memory("AK").expect("in memory"))
}

/// Runs until a text is shown: files are read on threads of their own.
fn wait_for(window: &mut Window, text: &str) {
    let until = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while !says(window, text) {
        assert!(std::time::Instant::now() < until, "it does not come: {text}");
        std::thread::sleep(std::time::Duration::from_millis(2));
        window.run();
    }
}

fn choose(window: &mut Window, list: &str, entry: &str) {
    window.harness.get_by_role_and_label(Role::ComboBox, list).click();
    window.run();
    window.click(entry);
}

#[test]
fn a_survey_that_is_dropped_is_looked_at_changed_and_stored() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut window = empty();
    window.harness.input_mut().dropped_files.push(std::sync::Arc::new(Dropped(copied(&folder, "google-forms.csv"))));
    window.run();
    wait_for(&mut window, "6 cases, 5 variables, 6 documents");
    assert!(window.shows("¿Qué significa para usted la solidaridad?"), "the first document with its heading");
    assert_eq!(window.snapshot().cases().len(), 0, "nothing is stored before it is asked for");
    window.click("One document an answer");
    assert!(window.shows("6 cases, 5 variables, 10 documents"));
    choose(&mut window, "What column 8 becomes", "Left out");
    assert!(window.shows("6 cases, 5 variables, 5 documents"));
    window.click("Import");
    window.run();
    let snapshot = window.snapshot();
    assert_eq!((snapshot.cases().len(), snapshot.documents().len(), snapshot.variables().len()), (6, 5, 5));
    assert_eq!(snapshot.groups()[0].name, "google-forms");
    let all_surveys = snapshot.documents().all(|entry| snapshot.detail(entry.document.id).material == Material::Survey);
    assert!(all_surveys);
    window.press(Modifiers::COMMAND, Key::Z);
    let snapshot = window.snapshot();
    assert_eq!((snapshot.cases().len(), snapshot.documents().len()), (0, 0), "one step takes all back");
}

#[test]
fn what_hinders_a_survey_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = copied(&folder, "limesurvey.csv");
    let mut window = empty();
    window.app().send(Action::Survey(SurveyAction::Read(path.clone())));
    window.run();
    wait_for(&mut window, "Import");
    window.click("Import");
    window.run();
    assert_eq!(window.snapshot().cases().len(), 6);
    window.app().send(Action::Survey(SurveyAction::Read(path)));
    window.run();
    wait_for(&mut window, "in the project already");
    window.press(Modifiers::NONE, Key::Escape);
    window.app().send(Action::Survey(SurveyAction::Read(folder.path().join("nada.csv"))));
    window.run();
    wait_for(&mut window, "could not be read");
}

#[test]
fn properties_of_several_documents_are_said_at_once() {
    let mut project = Project::in_memory("AK").expect("in memory");
    let draft = |name: &str| DraftDocument { name: name.into(), text: "Uno.".into(), ..DraftDocument::default() };
    let ids = project.add_documents(vec![draft("Nota 1"), draft("Nota 2")], None).expect("added").output;
    let mut window = Window::over(project);
    window.run();
    window.app().send(Action::Details(DetailsAction::Ask(ids.clone())));
    window.run();
    assert!(window.shows("Properties of 2 documents"));
    assert!(says(&window, "2 of them belong to no case"));
    choose(&mut window, "Material", "Field notes");
    window.click("Save");
    window.run();
    let snapshot = window.snapshot();
    assert!(ids.iter().all(|&id| snapshot.detail(id).material == Material::FieldNotes));
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.snapshot().detail(ids[0]).material, Material::Interview);
}
