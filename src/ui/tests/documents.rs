//! The document list: open, activate, rename, group, drag, delete.

use egui::{Key, Modifiers};

use super::window::{Window, study};

fn names(window: &Window) -> Vec<String> {
    window.snapshot().documents().map(|entry| entry.document.name.clone()).collect()
}

fn row(window: &mut Window, name: &str) {
    // The reader and the status line name the open document too.
    let rect = {
        use egui_kittest::kittest::Queryable as _;
        window.harness.get_by_role_and_label(egui::Role::ListItem, name).rect()
    };
    window.harness.hover_at(rect.center());
    window.harness.drag_at(rect.center());
    window.harness.drop_at(rect.center());
    window.run();
}

#[test]
fn open_focused_and_activated_are_three_things() {
    let mut window = Window::over(study());
    let opened = window.session().view.open_document;
    row(&mut window, "CSO2");
    assert_ne!(window.session().view.open_document, opened);
    assert!(window.session().view.activated_documents.is_empty(), "a click on the row activates nothing");
    window.click("Activate CSO1");
    let view = &window.session().view;
    assert_eq!((view.activated_documents.len(), view.open_document), (1, view.focused_document));
    assert_ne!(view.open_document, opened, "a click on the mark opens nothing");
    window.click("Activate Formal");
    assert_eq!(window.session().view.activated_documents.len(), 2);
}

#[test]
fn a_document_is_renamed_and_put_into_a_group() {
    let mut window = Window::over(study());
    window
        .app()
        .send(crate::ui::action::Action::BeginRenameDocument(window.session().view.open_document.expect("one")));
    window.run();
    window.name("CSO1 b");
    assert_eq!(names(&window), ["CSO1 b", "CSO2"]);
    window.drag("CSO1 b", "Formal", 0.5);
    assert_eq!(names(&window), ["CSO2", "CSO1 b"]);
    window.press(Modifiers::COMMAND, Key::Z);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(names(&window), ["CSO1", "CSO2"]);
}

#[test]
fn a_group_is_made_closed_and_deleted_and_its_documents_stay() {
    let mut window = Window::over(study());
    window.click("New document group");
    window.name("Self-organised");
    assert!(window.shows("Self-organised"));
    window.click("Hide what is in Formal");
    assert!(!window.shows("Activate CSO2"));
    window.menu("Formal", "Delete group, keep its documents");
    assert!(window.shows("Activate CSO2") && !window.shows("Formal"));
    assert_eq!(names(&window).len(), 2);
}

#[test]
fn a_deleted_document_comes_back() {
    let mut window = Window::over(study());
    let id = window.session().view.open_document.expect("one");
    window.app().send(crate::ui::action::Action::DeleteDocuments(vec![id]));
    window.run();
    assert_eq!(window.told(), ["1 document and 3 coded segments deleted."]);
    assert_eq!(window.session().view.open_document, None);
    window.click("Undo");
    assert_eq!((names(&window).len(), window.snapshot().n_codings()), (2, 3));
    assert_eq!(window.session().view.open_document, Some(id), "undo goes to what it brought back");
}
