//! The document list: open, activate, rename, group, drag, delete.

use egui::{Key, Modifiers};

use super::window::{Window, study};
use crate::model::*;
use crate::project::Project;

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

/// A window so high that the whole list is seen.
fn high(project: Project) -> Window {
    Window::of(Some(project), egui::vec2(1280.0, 1400.0))
}

/// Six documents `D1` to `D6`, two groups, and a case.
fn many() -> Project {
    let mut project = Project::in_memory("AK").expect("in memory");
    let draft = |n: usize| DraftDocument {
        name: format!("D{n}"),
        text: "Al principio no sabíamos nada.".into(),
        ..DraftDocument::default()
    };
    project.add_documents((1..=6).map(draft).collect(), None).expect("added");
    project.add_document_group("Formal").expect("a group");
    project.add_document_group("Informal").expect("a group");
    project.add_case("North").expect("a case");
    project
}

/// Clicks a row with keys held.
fn click(window: &mut Window, name: &str, modifiers: Modifiers) {
    use egui_kittest::kittest::Queryable as _;
    window.harness.get_by_role_and_label(egui::Role::ListItem, name).click_modifiers(modifiers);
    window.run();
}

fn groups(window: &Window) -> Vec<String> {
    let snapshot = window.snapshot();
    let tell = |group: &std::sync::Arc<DocumentGroup>| {
        let inside = snapshot.documents().filter(|entry| entry.document.document_group == Some(group.id));
        let names: Vec<&str> = inside.map(|entry| entry.document.name.as_str()).collect();
        format!("{}: {}", group.name, names.join(" "))
    };
    snapshot.groups().into_iter().map(tell).collect()
}

fn sets(window: &Window) -> Vec<String> {
    let snapshot = window.snapshot();
    let tell = |set: &std::sync::Arc<DocumentSet>| {
        let members = snapshot.documents_of_set(set.id).into_iter();
        let names: Vec<&str> = members
            .filter_map(|member| snapshot.document(member.document))
            .map(|entry| entry.document.name.as_str())
            .collect();
        format!("{}: {}", set.name, names.join(" "))
    };
    snapshot.document_sets().into_iter().map(tell).collect()
}

#[test]
fn several_documents_are_chosen_and_moved_together() {
    let mut window = high(many());
    let opened = window.session().view.open_document;
    click(&mut window, "D2", Modifiers::NONE);
    click(&mut window, "D4", Modifiers::SHIFT);
    click(&mut window, "D3", Modifiers::COMMAND);
    assert_ne!(window.session().view.open_document, opened, "a plain click opens");
    assert!(window.is_on("D2") && window.is_on("D4") && !window.is_on("D3"));
    window.drag("D4", "Formal", 0.5);
    assert_eq!(groups(&window), ["Formal: D2 D4", "Informal: "]);
    // Between two others, in the order they have.
    click(&mut window, "D5", Modifiers::NONE);
    click(&mut window, "D6", Modifiers::SHIFT);
    window.drag("D5", "D1", 0.1);
    assert_eq!(names(&window), ["D5", "D6", "D1", "D3", "D2", "D4"]);
    window.drag("D2", "Formal", 0.1);
    assert_eq!(groups(&window), ["Formal: D4", "Informal: "], "above the first group there is none");
    click(&mut window, "D5", Modifiers::NONE);
    click(&mut window, "D6", Modifiers::COMMAND);
    window.menu("D6", "Assign to a case");
    window.click("North");
    assert_eq!(window.snapshot().case_parts().count(), 2);
    // A document that is not chosen stands for itself.
    window.menu("D3", "Delete document");
    assert_eq!(names(&window).len(), 5);
    window.click("Undo");
    click(&mut window, "D5", Modifiers::NONE);
    click(&mut window, "D1", Modifiers::SHIFT);
    window.menu("D1", "Delete 3 documents");
    assert_eq!(names(&window), ["D3", "D2", "D4"]);
}

#[test]
fn the_list_is_worked_by_keys_alone() {
    let mut window = high(many());
    click(&mut window, "D1", Modifiers::NONE);
    let key = |window: &mut Window, key| window.press(Modifiers::NONE, key);
    key(&mut window, Key::ArrowDown);
    window.press(Modifiers::SHIFT, Key::ArrowDown);
    key(&mut window, Key::Space);
    assert_eq!(window.session().view.activated_documents.len(), 2);
    key(&mut window, Key::Delete);
    assert_eq!(names(&window), ["D1", "D4", "D5", "D6"]);
    click(&mut window, "D6", Modifiers::NONE);
    key(&mut window, Key::ArrowDown);
    key(&mut window, Key::F2);
    window.name("Named");
    assert_eq!(groups(&window), ["Named: ", "Informal: "]);
}

#[test]
fn groups_change_places_and_names_can_decide() {
    let mut window = high(many());
    window.drag("Informal", "Formal", 0.2);
    assert_eq!(groups(&window), ["Informal: ", "Formal: "]);
    window.drag("Informal", "Formal", 0.8);
    assert_eq!(groups(&window), ["Formal: ", "Informal: "]);
    let list = |window: &Window| {
        use egui_kittest::kittest::Queryable as _;
        let top = |name: &str| window.harness.get_by_role_and_label(egui::Role::ListItem, name).rect().top();
        top("D1") < top("D6")
    };
    window.drag("D6", "D1", 0.1);
    assert!(!list(&window));
    window.click("Sort by name");
    assert!(list(&window));
    window.click("Sort by hand");
    assert!(!list(&window));
}

#[test]
fn sets_are_made_filled_activated_and_deleted() {
    let mut window = high(many());
    window.click("Activate D4");
    window.click("Activate D2");
    window.click("New set of the activated documents");
    window.name("Pilot");
    assert_eq!(sets(&window), ["Pilot: D2 D4"]);
    window.drag("D6", "Pilot", 0.5);
    assert_eq!(sets(&window), ["Pilot: D2 D4 D6"]);
    window.press(Modifiers::COMMAND, Key::Z);
    assert_eq!(sets(&window), ["Pilot: D2 D4"]);
    window.app().send(crate::ui::action::Action::ClearActivation);
    window.run();
    window.click("Activate Pilot");
    assert_eq!(window.session().view.activated_documents.len(), 2);
    click(&mut window, "D1", Modifiers::NONE);
    window.menu("D1", "Put into a set");
    {
        use egui_kittest::kittest::Queryable as _;
        window.harness.get_by_role_and_label(egui::Role::Button, "Pilot").click();
    }
    window.run();
    window.menu("D5", "Put into a set");
    window.click("New set…");
    window.name("Second");
    assert_eq!(sets(&window), ["Pilot: D2 D4 D1", "Second: D5"]);
    window.drag("Second", "Pilot", 0.1);
    assert_eq!(sets(&window)[0], "Second: D5");
    window.menu("Second", "Rename");
    window.name("First");
    window.menu("First", "Delete set, keep its documents");
    assert_eq!((sets(&window), names(&window).len()), (vec!["Pilot: D2 D4 D1".to_owned()], 6));
}

#[test]
fn a_new_set_is_scrolled_to_and_a_filter_finds_documents() {
    let mut project = Project::in_memory("AK").expect("in memory");
    let draft = |n: usize| DraftDocument { name: format!("Voz {n}"), text: "Nada.".into(), ..DraftDocument::default() };
    project.add_documents((1..=60).map(draft).collect(), None).expect("added");
    let mut window = Window::over(project);
    assert!(!window.shows("Activate Voz 44"));
    window.click("New set of the activated documents");
    window.name("Pilot");
    assert!(window.shows("Activate Pilot"), "it is seen where it stands");
    window.click("Filter documents");
    window.type_over("VOZ 44");
    assert!(window.shows("Activate Voz 44") && !window.shows("Activate Voz 1"));
}
