//! Import, cases, and files that cannot be opened.

use egui_kittest::kittest::Queryable as _;

use crate::project::Project;
use crate::ui::action::Action;

use super::window::Window;

/// Runs until `done`, as files are read on a thread of their own.
fn wait(window: &mut Window, done: impl Fn(&Window) -> bool) {
    let until = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while !done(window) {
        assert!(std::time::Instant::now() < until, "it does not come");
        std::thread::yield_now();
        window.run();
    }
}

#[test]
fn files_are_imported_reported_and_assigned() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        path
    };
    let files = vec![
        file("CSO1.txt", "E: ¿Qué pasó?\nCSO1: Nada.\n"),
        file("Otra voz.md", "Una voz sin caso.\n"),
        file("casos.csv", "Case,Kind\nCSO1,formal\nCSO2,formal\n"),
    ];
    let mut window = Window::over(Project::in_memory("AK").expect("in memory"));
    window.app().send(Action::Import(files));
    wait(&mut window, |window| window.shows("3 files were imported"));
    assert_eq!(window.snapshot().documents().len(), 2);
    assert_eq!(window.snapshot().case_parts().count(), 1);
    window.click("1 document has no case…");
    window.harness.get_by_role_and_label(egui::Role::ComboBox, "Otra voz").click();
    window.run();
    window.click("CSO2");
    window.click("Assign");
    assert_eq!(window.snapshot().case_parts().count(), 2);
}

#[test]
fn what_cannot_be_opened_is_told_in_one_sentence() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("letter.voces");
    std::fs::write(&path, "Dear all").expect("written");
    let mut window = Window::of(None, egui::vec2(1024.0, 700.0));
    window.app().send(Action::OpenProject(path));
    window.run();
    assert_eq!(window.told().len(), 1, "{:?}", window.told());
    assert!(window.shows("Open a project"), "the welcome page stays");
}
