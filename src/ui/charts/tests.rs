//! The charts by their accessible labels: what is chosen, clicked and written.

use std::sync::Arc;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::{State, export, segments_ui, show};
use crate::export::chart::ChartKind;
use crate::i18n::{Catalog, Language};
use crate::project::Snapshot;
use crate::query::fixture::Fixture;
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
    fixture.codes(&["Prácticas", "Trabas"]);
    fixture.quote("CSO1", "no sabíamos", "Prácticas");
    fixture.quote("CSO2", "al principio", "Prácticas");
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

fn choose(harness: &mut Harness<'static, World>, button: &str, entry: &str) {
    harness.get_by_label(button).click();
    harness.run();
    harness.get_by_label(entry).click();
    harness.run();
}

#[test]
fn a_click_on_a_bar_opens_its_segments_also_after_a_change() {
    let mut study = study();
    let mut harness = harness(study.snapshot());
    harness.get_by_label("Click on a number to read its segments here.");
    harness.get_by_label("Prácticas: 2").click();
    harness.run();
    harness.get_by_label("2 segments");
    study.quote("CSO2", "nada", "Prácticas");
    harness.state_mut().snapshot = study.snapshot();
    harness.run();
    harness.run();
    harness.get_by_label("3 segments");
}

#[test]
fn a_kind_is_chosen_and_written_as_it_is_shown() {
    let mut harness = harness(study().snapshot());
    choose(&mut harness, "Chart: Code frequencies", "Codes by cases");
    assert_eq!(harness.state().state.spec.kind, ChartKind::Matrix);
    harness.get_by_label("Trabas × CSO1: 0").click();
    harness.run();
    harness.get_by_label("No segment: nobody speaks of it here.");
    choose(&mut harness, "Chart: Codes by cases", "Codeline");
    harness.get_by_label("CSO2 · Prácticas: 1").click();
    harness.run();
    harness.get_by_label("1 segment");
    harness.get_by_label("Export...").click();
    harness.run();
    assert!(harness.state().actions.take().contains(&Action::ExportChart));
    let world = harness.state();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chart.svg");
    export(&world.snapshot, &world.catalog, &world.state, &path).unwrap();
    assert!(std::fs::read_to_string(&path).unwrap().contains("Codeline: where each code stands"));
}

#[test]
fn every_kind_is_painted_in_a_project_with_and_without_codings() {
    for snapshot in [study().snapshot(), Fixture::new().snapshot()] {
        let mut harness = harness(snapshot);
        for kind in ChartKind::ALL {
            harness.state_mut().state.spec.kind = kind;
            harness.run();
        }
    }
}
