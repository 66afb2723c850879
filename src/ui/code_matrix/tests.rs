//! The workspace by its accessible labels: what is clicked and what comes of it.

use std::sync::Arc;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{State, export, segments_ui, show};
use crate::i18n::{Catalog, Language};
use crate::project::Snapshot;
use crate::query::fixture::Fixture;
use crate::query::matrix::{Columns, Measure};
use crate::ui::action::Action;
use crate::ui::context::{ActionSender, ViewerContext};
use crate::ui::theme;
use crate::ui::view_state::{ViewState, Workspace};

struct World {
    snapshot: Arc<Snapshot>,
    view: ViewState,
    catalog: Catalog,
    actions: ActionSender,
    state: State,
}

fn study() -> Fixture {
    let mut fixture = Fixture::new();
    for name in ["CSO1", "CSO2"] {
        fixture.document(name, "CSO: Mire, al principio no sabíamos nada.\nE: ¿Y después?\nCSO: Después, sí.");
        fixture.case(name, &[name]);
    }
    fixture.codes(&["Prácticas", "Prácticas > Resistencia", "Prácticas > Ciudadanía", "Trabas"]);
    fixture.quote("CSO1", "no sabíamos", "Prácticas > Resistencia");
    fixture.quote("CSO1", "no sabíamos", "Prácticas > Ciudadanía");
    fixture.quote("CSO2", "al principio", "Prácticas > Ciudadanía");
    fixture
}

fn harness(snapshot: Arc<Snapshot>) -> Harness<'static, World> {
    let mut view = ViewState::new();
    view.workspace = Workspace::Compare;
    let catalog = Catalog::new(Language::English);
    let world = World { snapshot, view, catalog, actions: ActionSender::default(), state: State::default() };
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
    let mut harness = Harness::builder().with_size(egui::vec2(1200.0, 700.0)).build_ui_state(app, world);
    harness.run();
    harness
}

#[test]
fn a_click_on_a_number_lists_its_segments_and_a_click_there_goes_to_the_text() {
    let mut harness = harness(study().snapshot());
    harness.get_by_label("Click on a number to read its segments here.");
    harness.get_by_label("Prácticas × CSO1: 1").click();
    harness.run();
    harness.get_by_label("Prácticas × CSO1");
    // Two codings on one passage.
    harness.get_by_label("1 passage · 2 segments");
    harness.get_by_label_contains("Resistencia · CSO1 ¶\u{a0}1: no sabíamos");
    harness.get_by_label("Trabas × CSO2: 0").click();
    harness.run();
    harness.get_by_label("No segment: nobody speaks of it here.");
    harness.get_by_label("Ciudadanía × Segments: 2").click();
    harness.run();
    harness.state().actions.take();
    harness.get_by_label_contains("Ciudadanía · CSO2").click();
    harness.run();
    let actions = harness.state().actions.take();
    assert!(actions.iter().any(|action| matches!(action, Action::GoTo(_))));
    assert!(actions.contains(&Action::ShowWorkspace(Workspace::Code)));
    assert!(actions.iter().any(|action| matches!(action, Action::SelectCoding(Some(_)))));
}

#[test]
fn codes_close_and_the_picked_cell_stays() {
    let mut harness = harness(study().snapshot());
    harness.get_by_label("Resistencia × CSO1: 1").click();
    harness.run();
    harness.get_by_label("Hide the codes below Prácticas").click();
    harness.run();
    assert!(harness.query_by_label("Resistencia × CSO1: 1").is_none());
    harness.get_by_label("Resistencia × CSO1");
    harness.get_by_label("Show the codes below Prácticas").click();
    harness.run();
    harness.get_by_label("Resistencia × CSO1: 1");
}

#[test]
fn drop_downs_choose_columns_and_cells() {
    let mut harness = harness(study().snapshot());
    harness.get_by_label("Cells: Coded segments").click();
    harness.run();
    harness.get_by_label("Coded words").click();
    harness.run();
    assert_eq!(harness.state().state.measure, Measure::CodedWords);
    harness.get_by_label("Ciudadanía × Words: 4");
    harness.get_by_label("Columns: Cases").click();
    harness.run();
    harness.get_by_label("Documents").click();
    harness.run();
    assert_eq!(harness.state().state.columns, Some(Columns::Documents));
    harness.get_by_label("Trabas × Documents: 0/2");
    harness.get_by_label("Export...").click();
    harness.run();
    assert!(harness.state().actions.take().contains(&Action::ExportComparison));
    let world = harness.state();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("comparison.csv");
    export(&world.snapshot, &world.catalog, &world.state, &path).unwrap();
    assert!(std::fs::read_to_string(&path).unwrap().contains("\nTrabas,0,0,0,0/2 documents\n"));
}

#[test]
fn numbers_are_set_against_a_total_and_columns_are_of_other_kinds() {
    let mut harness = harness(study().snapshot());
    harness.get_by_label("Against: Nothing").click();
    harness.run();
    harness.get_by_label("Row total, %").click();
    harness.run();
    harness.get_by_label("Ciudadanía × CSO1: 50.0");
    harness.get_by_label("Resistencia × CSO1: 100.0").click();
    harness.run();
    harness.get_by_label("1 segment");
    harness.get_by_label("Against: Row total, %").click();
    harness.run();
    harness.get_by_label("Nothing").click();
    harness.run();
    harness.get_by_label("Columns: Cases").click();
    harness.run();
    harness.get_by_label("Roles in the talk").click();
    harness.run();
    harness.get_by_label("Ciudadanía × Respondents: 2").click();
    harness.run();
    harness.get_by_label("2 segments");
}

#[test]
fn a_change_of_the_project_is_counted() {
    let mut fixture = study();
    let mut harness = harness(fixture.snapshot());
    harness.get_by_label("Trabas × CSO2: 0").click();
    harness.run();
    fixture.quote("CSO2", "Después", "Trabas");
    harness.state_mut().snapshot = fixture.snapshot();
    harness.run();
    harness.get_by_label("Trabas × CSO2: 1");
    harness.get_by_label("1 segment");
}

#[test]
fn an_empty_project_says_what_to_do() {
    let harness = harness(Fixture::new().snapshot());
    harness.get_by_label("There are no documents to compare yet.");
    harness.get_by_label("Import documents...");
}
