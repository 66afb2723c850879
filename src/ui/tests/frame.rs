//! The frame: welcome page, workspaces, palette, panes, notices, small windows.

use egui::{Key, Modifiers, vec2};

use super::window::{Window, study};
use crate::project::Project;
use crate::ui::view_state::Workspace;

#[test]
fn without_a_project_the_welcome_page_says_what_to_do() {
    let window = Window::of(None, vec2(1024.0, 700.0));
    assert!(window.shows("New project") && window.shows("Open a project") && window.shows("Open the sample project"));
    assert!(!window.shows("Compare"), "no workspace without a project");
}

#[test]
fn an_empty_project_offers_what_comes_next() {
    let window = Window::over(Project::in_memory("AK").expect("in memory"));
    assert!(window.shows("No documents yet. Drop transcripts here, or choose them."));
    assert!(window.shows("No codes yet. Make one here, or from words you select in the text."));
}

#[test]
fn the_workspaces_change_by_click_and_by_key() {
    let mut window = Window::over(study());
    window.click("Compare");
    assert_eq!(window.session().view.workspace, Workspace::Compare);
    window.press(Modifiers::COMMAND, Key::Num1);
    assert_eq!(window.session().view.workspace, Workspace::Code);
}

#[test]
fn the_palette_runs_a_command_and_finds_codes() {
    let mut window = Window::over(study());
    window.press(Modifiers::COMMAND, Key::K);
    window.harness.event(egui::Event::Text("new code".into()));
    window.run();
    window.press(Modifiers::NONE, Key::Enter);
    window.name("From the palette");
    assert!(window.tree().contains(&"From the palette".to_owned()));
    window.press(Modifiers::COMMAND, Key::K);
    window.harness.event(egui::Event::Text("polscene".into()));
    window.run();
    window.press(Modifiers::NONE, Key::Enter);
    assert_eq!(window.session().view.focused_code, Some(window.code("Political scene")));
    window.press(Modifiers::COMMAND, Key::K);
    window.press(Modifiers::NONE, Key::Escape);
    assert!(!window.shows("Quit"), "Esc closes the palette");
}

#[test]
fn panes_hide_and_come_back() {
    let mut window = Window::over(study());
    window.press(Modifiers::NONE, Key::F6);
    assert!(!window.shows("Political scene"));
    window.press(Modifiers::NONE, Key::F9);
    assert!(!window.shows("Documents"));
    window.press(Modifiers::NONE, Key::F9);
    assert!(window.shows("Political scene") && window.shows("Documents"));
}

#[test]
fn a_window_at_rest_asks_for_no_frame() {
    let mut window = Window::over(study());
    for x in 400..900 {
        window.harness.hover_at(egui::pos2(x as f32, 110.0));
        window.harness.run_steps(2);
        if window.session().view.hovered_coding.is_some() {
            break;
        }
    }
    assert!(window.session().view.hovered_coding.is_some(), "a coding is under the pointer");
    window.harness.run_steps(30);
    let delay = window.harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > std::time::Duration::from_millis(50), "{delay:?}");
}

#[test]
fn undo_is_named_in_words() {
    let mut window = Window::over(study());
    window.click("New code");
    window.name("Consequences");
    let undo = window.session().standing.undo.clone().expect("something to undo");
    let catalog = crate::i18n::Catalog::new(crate::i18n::Language::English);
    let label = format!("Undo: {}", catalog.say(&undo));
    assert!(window.shows(&label), "{label}");
    window.click(&label);
    assert_eq!(window.tree().len(), 4);
    window.press(Modifiers::COMMAND, Key::N);
    assert!(window.shows("Create project"));
}

#[test]
fn long_names_do_not_break_the_small_window() {
    let mut project = study();
    let long = "Una categoría con un nombre tan largo que no cabe en ninguna columna de la ventana ".repeat(5);
    project.add_code(long.trim(), None, None).expect("code");
    let mut window = Window::of(Some(project), vec2(1024.0, 700.0));
    window.click(long.trim());
    assert!(window.harness.get_all_nodes_fit());
}

/// Nothing is drawn wider than the window.
trait Fits {
    fn get_all_nodes_fit(&self) -> bool;
}

impl Fits for egui_kittest::Harness<'_, Option<crate::ui::app::App>> {
    fn get_all_nodes_fit(&self) -> bool {
        use egui_kittest::kittest::Queryable as _;
        let width = self.ctx.content_rect().width();
        self.get_all_by_role(egui::Role::Button).all(|node| node.rect().right() <= width + 1.0)
    }
}
