//! The views beside codes by cases, by their accessible labels: what is clicked and what comes of it.

use std::sync::Arc;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use crate::i18n::{Catalog, Language};
use crate::model::{SavedKind, VariableKind};
use crate::project::Snapshot;
use crate::query::dictionary::WordCategory;
use crate::query::fixture::Fixture;
use crate::ui::action::Action;
use crate::ui::compare::{CompareView, State, export, segments_ui, show};
use crate::ui::context::{ActionSender, ViewerContext};
use crate::ui::dictionary::DictionaryAction;
use crate::ui::search::SearchAction;
use crate::ui::theme;
use crate::ui::view_state::ViewState;

struct World {
    snapshot: Arc<Snapshot>,
    view: ViewState,
    catalog: Catalog,
    actions: ActionSender,
    state: State,
}

fn study() -> Fixture {
    let mut fixture = Fixture::new();
    let variable = fixture.project.add_variable("Grupo", VariableKind::Text).unwrap().output;
    fixture.codes(&["Prácticas", "Prácticas > Resistencia", "Prácticas > Ciudadanía", "Trabas"]);
    for (n, name) in ["CSO1", "CSO2", "CSO3", "CSO4"].into_iter().enumerate() {
        fixture.document(name, "CSO: Mire, al principio no sabíamos nada.\nE: ¿Y después?\nCSO: Después, sí.");
        let case = fixture.case(name, &[name]);
        let group = if n < 2 { "norte" } else { "sur" };
        fixture.project.set_values(case, variable, &[group.to_owned()]).unwrap();
    }
    fixture.quote("CSO1", "no sabíamos nada", "Prácticas > Resistencia");
    fixture.quote("CSO1", "no sabíamos", "Prácticas > Ciudadanía");
    fixture.quote("CSO2", "al principio", "Prácticas > Ciudadanía");
    fixture.quote("CSO3", "Después, sí", "Trabas");
    fixture
}

fn harness(snapshot: Arc<Snapshot>, view: CompareView) -> Harness<'static, World> {
    let state = State { view, ..State::default() };
    let catalog = Catalog::new(Language::English);
    let world = World { snapshot, view: ViewState::new(), catalog, actions: ActionSender::default(), state };
    let mut is_installed = false;
    let app = move |ui: &mut egui::Ui, world: &mut World| {
        if !std::mem::replace(&mut is_installed, true) {
            // Fonts come with the next frame.
            theme::install(ui.ctx());
            return;
        }
        let World { snapshot, view, catalog, actions, state } = world;
        let tokens = theme::tokens(ui.ctx());
        let ctx = ViewerContext { snapshot, view, tokens, catalog, actions };
        egui::Panel::right("right").default_size(340.0).show(ui, |ui| segments_ui(ui, &ctx, state));
        egui::CentralPanel::no_frame().show(ui, |ui| show(ui, &ctx, state));
    };
    let mut harness = Harness::builder().with_size(egui::vec2(1400.0, 700.0)).build_ui_state(app, world);
    harness.run();
    harness
}

fn csv(harness: &Harness<'static, World>) -> String {
    let world = harness.state();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("view.csv");
    export(&world.snapshot, &world.catalog, &world.state, &path).unwrap();
    std::fs::read_to_string(&path).unwrap()
}

#[test]
fn a_pair_of_codes_opens_the_segments_of_both_and_is_exported() {
    let mut harness = harness(study().snapshot(), CompareView::CodesByCodes);
    harness.get_by_label("Resistencia × Ciudadanía: 1").click();
    harness.run();
    harness.get_by_label("Resistencia × Ciudadanía");
    harness.get_by_label("2 segments");
    harness.get_by_label("Cells: pairs").click();
    harness.run();
    harness.get_by_label("k of n segments").click();
    harness.run();
    harness.get_by_label("Resistencia × Ciudadanía: 1/1");
    harness.get_by_label("Ciudadanía × Resistencia: 1/2").click();
    harness.run();
    harness.get_by_label("Export...").click();
    harness.run();
    assert!(harness.state().actions.take().contains(&Action::ExportComparison));
    assert!(csv(&harness).contains("1/2 segments"));
    harness.get_by_label("With sub-codes").click();
    harness.run();
    harness.get_by_label("Prácticas × Trabas: 0/3");
}

#[test]
fn two_cases_tell_their_codes_and_a_code_opens_its_segments() {
    let mut harness = harness(study().snapshot(), CompareView::CasesByCases);
    harness.get_by_label("CSO1 × CSO2: 0.500").click();
    harness.run();
    harness.get_by_label("In both (1)");
    harness.get_by_label("Only in CSO1 (1)");
    harness.get_by_label("In neither (1)");
    harness.get_by_label("Ciudadanía").click();
    harness.run();
    harness.get_by_label("2 segments");
    assert!(csv(&harness).contains("0.500"));
}

#[test]
fn new_codes_stand_case_by_case_in_the_order_made_by_hand() {
    let mut harness = harness(study().snapshot(), CompareView::Saturation);
    harness.get_by_label("CSO1 × New: 2");
    harness.get_by_label("CSO2 × So far: 2/3");
    harness.get_by_label("CSO2 × New: 0").click();
    harness.run();
    harness.get_by_label("No segment: nobody speaks of it here.");
    harness.get_by_label("Move up").click();
    harness.run();
    harness.get_by_label("CSO2 × New: 1").click();
    harness.run();
    harness.get_by_label("1 segment");
    assert!(csv(&harness).contains("\nCSO2,1,1,"));
}

#[test]
fn four_cases_are_counted_and_not_tested_and_segments_are_only_described() {
    let mut harness = harness(study().snapshot(), CompareView::Crosstab);
    harness.get_by_label("Ciudadanía × norte (n = 2): 2/2").click();
    harness.run();
    harness.get_by_label("2 segments");
    harness.get_by_label_contains("Ciudadanía × What may be said: no test with 4 cases; smallest attainable p = 0.333");
    harness.get_by_label("Cells: Cases").click();
    harness.run();
    harness.get_by_label("segments (descriptive)").click();
    harness.run();
    harness.get_by_label_contains("segments are not independent observations");
    harness.get_by_label("Ciudadanía × norte (n = 2): 2");
    assert!(csv(&harness).contains("norte (n = 2)"));
}

#[test]
fn a_word_opens_its_hits_and_these_can_be_coded() {
    let mut harness = harness(study().snapshot(), CompareView::Words);
    harness.get_by_label("sabíamos × Times: 4").click();
    harness.run();
    harness.get_by_label("4 hits");
    harness.get_by_label("Code 4 hits...").click();
    harness.run();
    let is_asked =
        |action: &Action| matches!(action, Action::Search(SearchAction::AskAutoCode(hits)) if hits.len() == 4);
    assert!(harness.state().actions.take().iter().any(is_asked));
    harness.get_by_label("By case").click();
    harness.run();
    harness.get_by_label("sabíamos × CSO2: 1");
    assert!(csv(&harness).contains("sabíamos,4,"));
}

#[test]
fn categories_of_words_are_counted_by_case_and_every_number_opens_its_hits() {
    let mut fixture = study();
    let mut harness = harness(fixture.snapshot(), CompareView::Dictionary);
    harness.get_by_label_contains("There are no categories of words yet");
    let category = serde_json::to_string(&WordCategory::of_text("sab*; al principio", false)).unwrap();
    fixture.project.add_saved_query(SavedKind::Words, "Saber", &category).unwrap();
    harness.state_mut().snapshot = fixture.snapshot();
    harness.run();
    harness.get_by_label("Saber × CSO3: 2").click();
    harness.run();
    harness.get_by_label("Saber × CSO3");
    harness.get_by_label("2 hits");
    harness.get_by_label("Saber × Times: 8");
    harness.state().actions.take();
    harness.get_by_label("Edit category...").click();
    harness.run();
    let is_asked = |action: &Action| matches!(action, Action::Dictionary(DictionaryAction::Ask(Some(_))));
    assert!(harness.state().actions.take().iter().any(is_asked));
}

#[test]
fn an_empty_project_says_what_to_do_in_every_view() {
    use CompareView as View;
    // The other views have tests of their own, and sentences of their own.
    let views =
        [View::CodesByCodes, View::CasesByCases, View::Saturation, View::Crosstab, View::Words, View::Dictionary];
    for view in views {
        let harness = harness(Fixture::new().snapshot(), view);
        harness.get_by_label("There are no documents to compare yet.");
        harness.get_by_label("Import documents...");
    }
}
