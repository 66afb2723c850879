//! Coding by key and by hand.

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{App, TEXT, focus, pos_of};
use crate::i18n::{Catalog, Language};
use crate::ui::action::Action;
use crate::ui::drag::DragPayload;
use crate::ui::quick_code;

fn select(harness: &mut Harness<'_, App>, words: &str) {
    let segment = harness.state().segment_of(words);
    harness.state_mut().view.selection = Some(segment);
    focus(harness);
    assert_eq!(harness.state().selected(), words);
}

fn press(harness: &mut Harness<'_, App>, key: Key) {
    harness.key_press(key);
    harness.run_ok();
}

fn click(harness: &mut Harness<'_, App>, words: &str) {
    let at = pos_of(harness, harness.state().segment_of(words).span.start.plus(1));
    harness.drag_at(at);
    harness.step();
    harness.drop_at(at);
    harness.run_ok();
    harness.run_steps(40);
}

#[test]
fn quick_code_applies_keeps_the_selection_and_gives_the_focus_back() {
    let mut harness = App::new(TEXT, &["Solidarity", "Resistance", "Dispersed"]).run();
    select(&mut harness, "no sabíamos nada");
    press(&mut harness, Key::Enter);
    assert!(harness.ctx.memory(|memory| memory.has_focus(quick_code::field_id())));
    harness.get_by_label("Code with...").type_text("disp");
    harness.run_ok();
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().codings(), ["Dispersed: no sabíamos nada"]);
    assert_eq!(harness.state().selected(), "no sabíamos nada");
    assert!(harness.ctx.memory(|memory| memory.has_focus(super::super::focus_id())));
    assert!(!harness.state().view.quick_code_open);
    // Once more the same words, with the second of the recent codes.
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().codings().len(), 2);
    harness.state().actions.send(Action::Undo);
    harness.run_ok();
    assert_eq!(harness.state().codings(), ["Dispersed: no sabíamos nada"]);
}

#[test]
fn ctrl_enter_stays_shift_enter_makes_a_code_and_esc_leaves() {
    let mut harness = App::new(TEXT, &["Solidarity", "Resistance"]).run();
    select(&mut harness, "Llegaba la gente");
    press(&mut harness, Key::Enter);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    harness.run_ok();
    assert!(harness.state().view.quick_code_open);
    harness.get_by_label("Code with...").type_text("res");
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Enter);
    harness.run_ok();
    assert_eq!(harness.state().codings(), ["Solidarity: Llegaba la gente", "res: Llegaba la gente"]);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Escape);
    assert!(!harness.state().view.quick_code_open);
    assert_eq!(harness.state().selected(), "Llegaba la gente", "Esc closes the box first");
}

#[test]
fn single_keys_code_the_selection() {
    let mut harness = App::new(TEXT, &["Solidarity"]).run();
    select(&mut harness, "la gente");
    press(&mut harness, Key::V);
    assert_eq!(harness.state().codings(), ["la gente: la gente"]);
    select(&mut harness, "la plaza");
    press(&mut harness, Key::Period);
    assert_eq!(harness.state().codings()[1], "la gente: la plaza");
    press(&mut harness, Key::N);
    harness.get_by_label("Name of the new code").type_text("Plaza");
    harness.run_ok();
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().codings()[2], "Plaza: la plaza");
    assert!(!harness.state().view.new_code_open);
}

#[test]
fn without_a_selection_a_key_says_why() {
    let mut harness = App::new(TEXT, &["Solidarity"]).run();
    focus(&mut harness);
    harness.key_press(Key::V);
    harness.run_steps(3);
    assert!(harness.query_by_label_contains("Nothing is selected").is_some());
    assert!(harness.state().codings().is_empty());
}

#[test]
fn a_click_selects_a_coding_and_del_removes_it() {
    let mut harness = App::new(TEXT, &["A", "B"]).run();
    let (all, part) =
        (harness.state().segment_of("Llegaba la gente a la plaza"), harness.state().segment_of("la gente"));
    let codes: Vec<_> = harness.state().project.snapshot().codes().codes().iter().map(|code| code.id).collect();
    harness.state().actions.send(Action::ApplyCode(all, codes[0]));
    harness.state().actions.send(Action::ApplyCode(part, codes[1]));
    harness.run_ok();
    click(&mut harness, "gente");
    let selected = |harness: &Harness<'_, App>| {
        let coding = harness.state().view.selected_coding?;
        let snapshot = harness.state().project.snapshot().clone();
        snapshot.code(snapshot.coding(coding)?.code).map(|code| code.name.clone())
    };
    assert_eq!(selected(&harness).as_deref(), Some("B"), "the shortest first");
    click(&mut harness, "gente");
    assert_eq!(selected(&harness).as_deref(), Some("A"), "then the next");
    press(&mut harness, Key::Delete);
    assert_eq!(harness.state().codings(), ["B: la gente"]);
    harness.state().actions.send(Action::Undo);
    harness.run_ok();
    assert_eq!(harness.state().codings().len(), 2);
    // With none selected and two under the caret, a list asks.
    press(&mut harness, Key::Delete);
    assert_eq!(harness.state().codings().len(), 2);
    harness.get_by_label("B").click();
    harness.run_ok();
    assert_eq!(harness.state().codings(), ["A: Llegaba la gente a la plaza"]);
}

#[test]
fn shift_and_arrows_move_an_edge_as_one_operation() {
    let mut harness = App::new(TEXT, &["A"]).run();
    let segment = harness.state().segment_of("la gente");
    let code = harness.state().project.snapshot().codes().codes()[0].id;
    harness.state().actions.send(Action::ApplyCode(segment, code));
    harness.run_ok();
    focus(&mut harness);
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    harness.run_ok();
    assert!(harness.state().view.selected_coding.is_some());
    harness.key_down_modifiers(Modifiers::SHIFT, Key::ArrowRight);
    harness.step();
    harness.key_up_modifiers(Modifiers::SHIFT, Key::ArrowRight);
    harness.step();
    harness.key_down_modifiers(Modifiers::SHIFT, Key::ArrowRight);
    harness.step();
    harness.event_modifiers(egui::Event::ModifiersChanged(Modifiers::NONE), Modifiers::NONE);
    harness.run_ok();
    assert_eq!(harness.state().codings(), ["A: la gente a"]);
    let moves = harness.state().log.iter().filter(|action| matches!(action, Action::SetCodingSpan(..))).count();
    assert!(moves <= 2, "{moves}");
}

#[test]
fn a_handle_drags() {
    let mut harness = App::new(TEXT, &["A"]).run();
    let segment = harness.state().segment_of("la gente");
    let code = harness.state().project.snapshot().codes().codes()[0].id;
    harness.state().actions.send(Action::ApplyCode(segment, code));
    harness.run_ok();
    click(&mut harness, "gente");
    let (from, to) =
        (pos_of(&harness, segment.span.end), pos_of(&harness, harness.state().segment_of("plaza").span.end));
    harness.drag_at(from);
    harness.step();
    harness.hover_at(to);
    harness.step();
    assert!(harness.state().codings()[0].ends_with("la gente"), "not before it is let go");
    harness.drop_at(to);
    harness.run_ok();
    assert_eq!(harness.state().codings(), ["A: la gente a la plaza"]);
}

#[test]
fn a_project_without_documents_offers_to_import() {
    let mut harness = App::new(TEXT, &[]).run();
    let document = harness.state().document();
    harness.state_mut().project.delete_documents(&[document]).expect("deleted");
    harness.state_mut().view.open_document = None;
    harness.run_ok();
    harness.get_by_label("Import documents...").click();
    harness.run_ok();
    assert!(harness.state().log.contains(&Action::AskImport));
}

#[test]
fn the_selection_is_dragged_out_and_codes_are_dropped_onto_it() {
    let mut harness = App::new(TEXT, &["A"]).run();
    select(&mut harness, "Llegaba la gente");
    let from = pos_of(&harness, harness.state().segment_of("gente").span.start);
    harness.drag_at(from);
    harness.step();
    harness.hover_at(from + egui::vec2(60.0, 40.0));
    harness.step();
    assert!(egui::DragAndDrop::has_payload_of_type::<DragPayload>(&harness.ctx));
    assert_eq!(harness.state().selected(), "Llegaba la gente");
    harness.drop_at(egui::pos2(2.0, 2.0));
    harness.run_ok();
    assert_eq!(harness.state().selected(), "Llegaba la gente", "carrying it keeps it");

    let code = harness.state().project.snapshot().codes().codes()[0].id;
    harness.hover_at(from);
    harness.step();
    egui::DragAndDrop::set_payload(&harness.ctx, DragPayload::Codes(vec![code]));
    harness.event(egui::Event::PointerButton {
        pos: from,
        button: egui::PointerButton::Primary,
        pressed: false,
        modifiers: Modifiers::NONE,
    });
    harness.run_ok();
    assert_eq!(harness.state().codings(), ["A: Llegaba la gente"]);
}

#[test]
fn the_menu_of_a_coding_comments_weighs_and_removes() {
    let mut harness = App::new(TEXT, &["A"]).run();
    let segment = harness.state().segment_of("la gente");
    let code = harness.state().project.snapshot().codes().codes()[0].id;
    harness.state().actions.send(Action::ApplyCode(segment, code));
    harness.run_ok();
    let at = pos_of(&harness, segment.span.start.plus(1));
    let open_menu = |harness: &mut Harness<'_, App>| {
        for pressed in [true, false] {
            let button = egui::PointerButton::Secondary;
            harness.hover_at(at);
            harness.event(egui::Event::PointerButton { pos: at, button, pressed, modifiers: Modifiers::NONE });
        }
        harness.run_ok();
        harness.run_steps(10);
    };
    open_menu(&mut harness);
    harness.get_by_label_contains("Edit comment...").click();
    harness.run_ok();
    harness
        .get_by_role_and_label(egui::Role::MultilineTextInput, "Comment on the coded segment")
        .type_text("con dudas");
    harness.run_ok();
    harness.get_by_label("Save comment").click();
    harness.run_ok();
    let coding = |harness: &Harness<'_, App>| {
        let app = harness.state();
        app.project.snapshot().codings_in(app.document()).first().cloned()
    };
    assert_eq!(coding(&harness).and_then(|coding| coding.comment).as_deref(), Some("con dudas"));
    open_menu(&mut harness);
    harness.get_by_label_contains("Remove coded segment").click();
    harness.run_ok();
    assert!(coding(&harness).is_none());
}

#[test]
fn every_key_of_the_reader_has_a_text_in_every_language() {
    let keys = |file: &str| {
        let lines = file.lines().filter(|line| !line.starts_with([' ', '#', '}']));
        lines.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).collect::<Vec<_>>()
    };
    let english = keys(include_str!("../../../../assets/i18n/en/reader.ftl"));
    assert_eq!(english, keys(include_str!("../../../../assets/i18n/es/reader.ftl")));
    for language in Language::ALL {
        let catalog = Catalog::new(language);
        for key in &english {
            assert!(catalog.has(key), "{key} in {language:?}");
        }
    }
}

#[test]
fn del_removes_nothing_that_is_no_longer_meant() {
    let mut harness = App::new(TEXT, &["A"]).run();
    let segment = harness.state().segment_of("la gente");
    let code = harness.state().project.snapshot().codes().codes()[0].id;
    harness.state().actions.send(Action::ApplyCode(segment, code));
    harness.run_ok();
    click(&mut harness, "gente");
    assert!(harness.state().view.selected_coding.is_some());
    let (from, to) = (harness.state().segment_of("Mire").span, harness.state().segment_of("principio").span);
    let (from, to) = (pos_of(&harness, from.start), pos_of(&harness, to.end));
    harness.drag_at(from);
    harness.step();
    harness.hover_at(to);
    harness.step();
    harness.drop_at(to);
    harness.run_ok();
    assert_eq!(harness.state().selected(), "Mire, al principio");
    press(&mut harness, Key::Delete);
    assert_eq!(harness.state().codings(), ["A: la gente"]);
    click(&mut harness, "gente");
    press(&mut harness, Key::ArrowUp);
    press(&mut harness, Key::Delete);
    assert_eq!(harness.state().codings(), ["A: la gente"]);
}

#[test]
fn ctrl_moves_an_edge_by_words_and_home_takes_the_other_edge() {
    let mut harness = App::new(TEXT, &["A"]).run();
    let segment = harness.state().segment_of("la gente");
    let code = harness.state().project.snapshot().codes().codes()[0].id;
    harness.state().actions.send(Action::ApplyCode(segment, code));
    harness.run_ok();
    focus(&mut harness);
    harness.key_press_modifiers(Modifiers::ALT, Key::ArrowDown);
    harness.run_ok();
    let modifiers = Modifiers::COMMAND | Modifiers::SHIFT;
    for key in [Key::ArrowRight, Key::ArrowRight] {
        harness.key_press_modifiers(modifiers, key);
        harness.run_ok();
    }
    harness.event_modifiers(egui::Event::ModifiersChanged(Modifiers::NONE), Modifiers::NONE);
    harness.run_ok();
    assert_eq!(harness.state().codings(), ["A: la gente a la"]);
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Home);
    harness.key_press_modifiers(modifiers, Key::ArrowLeft);
    harness.run_ok();
    harness.event_modifiers(egui::Event::ModifiersChanged(Modifiers::NONE), Modifiers::NONE);
    harness.run_ok();
    assert_eq!(harness.state().codings(), ["A: Llegaba la gente a la"]);
}
