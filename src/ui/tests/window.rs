//! A window over a project in memory, and what a person does with it.

use egui::{Key, Modifiers, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::i18n::{Catalog, Language};
use crate::model::*;
use crate::project::{Project, Snapshot};
use crate::text::Span;
use crate::ui::app::App;
use crate::ui::engine::Engine;
use crate::ui::session::Session;
use crate::ui::settings::Settings;

/// The window, its program and its hand.
pub struct Window {
    pub harness: Harness<'static, Option<App>>,
}

/// A project with two documents, one group, and a small tree of codes with three codings.
pub fn study() -> Project {
    let mut project = Project::in_memory("AK").expect("in memory");
    let draft = |name: &str| DraftDocument {
        name: name.into(),
        text: "Al principio no sabíamos nada. Llegaba la gente a la plaza.".into(),
        ..DraftDocument::default()
    };
    let ids = project.add_documents(vec![draft("CSO1"), draft("CSO2")], None).expect("added").output;
    let group = project.add_document_group("Formal").expect("group").output;
    project.move_documents(&ids[1..], Some(group), None).expect("moved");
    let top = project.add_code("Resistance", None, None).expect("code").output;
    let daily = project.add_code("Everyday practices", Some(top), None).expect("code").output;
    let scene = project.add_code("Political scene", Some(top), None).expect("code").output;
    project.add_code("Solidarity", None, None).expect("code");
    let at = |start: u32, end: u32| Segment { document: ids[0], span: Span::new(start, end) };
    for (segment, code) in [(at(0, 12), daily), (at(0, 12), scene), (at(13, 20), scene)] {
        project.apply_code(segment, code).expect("coded");
    }
    project
}

impl Window {
    /// A window of 1280 x 800 points over a project.
    pub fn over(project: Project) -> Self {
        Self::of(Some(project), vec2(1280.0, 800.0))
    }

    /// A window of a size, over a project or with the welcome page.
    pub fn of(project: Option<Project>, size: Vec2) -> Self {
        let mut project = Some(project);
        let builder = Harness::builder().with_size(size).with_step_dt(1.0 / 30.0).with_max_steps(40);
        let harness = builder.build_ui_state(
            move |ui, app: &mut Option<App>| {
                let app = app.get_or_insert_with(|| {
                    let engine = Engine::inline(project.take().flatten());
                    App::new(ui.ctx(), engine, Settings::default(), Language::English)
                });
                app.show(ui);
            },
            None,
        );
        let mut window = Self { harness };
        window.run();
        window
    }

    /// Lets the window come to rest.
    pub fn run(&mut self) {
        self.harness.run_ok();
        self.harness.run_steps(2);
    }

    pub fn app(&self) -> &App {
        self.harness.state().as_ref().expect("the first frame made it")
    }

    pub fn session(&self) -> &Session {
        self.app().session().expect("a project is open")
    }

    pub fn snapshot(&self) -> &Snapshot {
        &self.session().standing.snapshot
    }

    /// What has this label; among several a row, then a field, a list to choose from, a button.
    fn node<'n>(&'n self, label: &'n str) -> egui_kittest::Node<'n> {
        use egui::Role as R;
        let rank = |node: &egui_kittest::Node<'_>| match node.accesskit_node().role() {
            R::ListItem | R::Tab => 0,
            R::TextInput | R::MultilineTextInput => 1,
            R::ComboBox => 2,
            R::Button | R::CheckBox => 3,
            _ => 4,
        };
        let found = self.harness.query_all_by_label(label).min_by_key(rank);
        found.unwrap_or_else(|| panic!("nothing is labelled {label}"))
    }

    /// Clicks what has this label.
    pub fn click(&mut self, label: &str) {
        self.node(label).click();
        self.run();
    }

    /// Clicks what has this label with Shift held.
    pub fn shift_click(&mut self, label: &str) {
        self.node(label).click_modifiers(Modifiers::SHIFT);
        self.run();
    }

    /// Clicks what has this label with Ctrl held.
    pub fn ctrl_click(&mut self, label: &str) {
        self.node(label).click_modifiers(Modifiers::COMMAND);
        self.run();
    }

    /// Clicks what has this label with Alt held.
    pub fn alt_click(&mut self, label: &str) {
        self.node(label).click_modifiers(Modifiers::ALT);
        self.run();
    }

    /// Clicks an entry of the context menu of what has this label.
    pub fn menu(&mut self, label: &str, entry: &str) {
        self.node(label).click_secondary();
        self.run();
        self.click(entry);
    }

    pub fn press(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.run();
    }

    /// Types into the field that has the focus, over what stands in it.
    pub fn type_over(&mut self, text: &str) {
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        self.harness.event(egui::Event::Text(text.into()));
        self.run();
    }

    /// Types a name and presses Enter.
    pub fn name(&mut self, text: &str) {
        self.type_over(text);
        self.press(Modifiers::NONE, Key::Enter);
    }

    /// Drags from one label to a share of another's height.
    pub fn drag(&mut self, from: &str, to: &str, share: f32) {
        let from = self.node(from).rect().center();
        let to = self.node(to).rect();
        let to = egui::pos2(to.center().x, to.top() + to.height() * share);
        self.harness.hover_at(from);
        self.harness.run_steps(2);
        self.harness.drag_at(from);
        self.harness.run_steps(2);
        self.harness.hover_at(from + (to - from) * 0.5);
        self.harness.run_steps(2);
        self.harness.hover_at(to);
        self.harness.run_steps(3);
        self.harness.drop_at(to);
        self.run();
    }

    /// True where something with this label is shown.
    pub fn shows(&self, label: &str) -> bool {
        self.harness.query_all_by_label(label).next().is_some()
    }

    /// True where the row of this label is selected.
    pub fn is_on(&self, label: &str) -> bool {
        let node = self.node(label);
        node.accesskit_node().is_selected() == Some(true)
            || node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
    }

    /// What is being told, in English.
    pub fn told(&self) -> Vec<String> {
        let catalog = Catalog::new(Language::English);
        self.app().notices().messages().map(|message| catalog.say(message)).collect()
    }

    /// The code tree in words: two spaces for each level.
    pub fn tree(&self) -> Vec<String> {
        let codes = self.snapshot().codes();
        let line =
            |(place, code): (usize, &std::sync::Arc<Code>)| format!("{}{}", "  ".repeat(codes.depth(place)), code.name);
        codes.codes().iter().enumerate().map(line).collect()
    }

    pub fn code(&self, name: &str) -> CodeId {
        let found = self.snapshot().codes().codes().iter().find(|code| code.name == name);
        found.unwrap_or_else(|| panic!("a code named {name}")).id
    }
}
