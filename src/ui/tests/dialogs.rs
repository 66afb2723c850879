//! Files that cannot be opened.

use crate::ui::action::Action;

use super::window::Window;

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
