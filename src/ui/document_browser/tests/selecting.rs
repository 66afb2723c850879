//! Selecting, moving the caret, copying, scrolling.

use egui::{Event, Key, Modifiers, PointerButton};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{App, TEXT, focus, pos_of};
use crate::text::CharIdx;
use crate::ui::action::Action;

fn start_of(harness: &Harness<'_, App>, words: &str) -> CharIdx {
    harness.state().segment_of(words).span.start
}

fn drag(harness: &mut Harness<'_, App>, from: &str, to: &str) {
    let from = pos_of(harness, start_of(harness, from));
    let to = pos_of(harness, harness.state().segment_of(to).span.end);
    harness.drag_at(from);
    harness.step();
    harness.hover_at(to);
    harness.step();
    harness.drop_at(to);
    harness.run_ok();
}

fn click(harness: &mut Harness<'_, App>, words: &str, n: usize) {
    let at = pos_of(harness, start_of(harness, words).plus(1));
    for _ in 0..n {
        harness.drag_at(at);
        harness.step();
        harness.drop_at(at);
        harness.step();
    }
    harness.run_ok();
}

fn copied(harness: &mut Harness<'_, App>) -> Option<String> {
    harness.step();
    harness.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}

#[test]
fn a_drag_selects_over_paragraphs() {
    let mut harness = App::new(TEXT, &[]).run();
    drag(&mut harness, "al principio", "nada");
    assert_eq!(harness.state().selected(), "al principio no sabíamos nada");
    drag(&mut harness, "dificultades", "Mire");
    assert_eq!(harness.state().selected(), "dificultades hubo?\n\nCSO3: Mire");
}

#[test]
fn the_label_in_its_column_can_be_selected() {
    let mut harness = App::new(TEXT, &[]).run();
    drag(&mut harness, "CSO3", "Mire");
    assert_eq!(harness.state().selected(), "CSO3: Mire");
}

#[test]
fn clicks_pick_word_sentence_and_paragraph() {
    let mut harness = App::new(TEXT, &[]).run();
    click(&mut harness, "plaza", 2);
    assert_eq!(harness.state().selected(), "plaza");
    harness.run_steps(60);
    click(&mut harness, "Llegaba", 3);
    assert_eq!(harness.state().selected(), "Llegaba la gente a la plaza y no había nadie.");
    harness.run_steps(60);
    click(&mut harness, "Llegaba", 4);
    assert!(harness.state().selected().starts_with("Mire") && harness.state().selected().ends_with("nadie."));
}

#[test]
fn shift_and_a_click_extend() {
    let mut harness = App::new(TEXT, &[]).run();
    click(&mut harness, "Llegaba", 2);
    let at = pos_of(&harness, harness.state().segment_of("gente").span.end);
    for pressed in [true, false] {
        let modifiers = Modifiers::SHIFT;
        harness.event_modifiers(
            Event::PointerButton { pos: at, button: PointerButton::Primary, pressed, modifiers },
            modifiers,
        );
        harness.step();
    }
    harness.run_ok();
    assert_eq!(harness.state().selected(), "Llegaba la gente");
}

#[test]
fn arrows_go_over_lines_and_paragraphs() {
    let mut harness = App::new(TEXT, &[]).run();
    focus(&mut harness);
    let shift = Modifiers::SHIFT;
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Home);
    harness.run_ok();
    for _ in 0..3 {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::ArrowRight);
    }
    harness.run_ok();
    harness.key_press_modifiers(shift, Key::End);
    harness.run_ok();
    assert!(harness.state().selected().ends_with("dificultades hubo?"), "{:?}", harness.state().selected());
    harness.key_press_modifiers(shift, Key::ArrowDown);
    harness.run_ok();
    assert!(harness.state().selected().contains("CSO3: Mire"));
    harness.key_press(Key::Escape);
    harness.run_ok();
    assert_eq!(harness.state().view.selection, None);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.run_ok();
    assert_eq!(harness.state().selected(), TEXT);
}

#[test]
fn j_and_k_go_to_paragraphs() {
    let mut harness = App::new(TEXT, &[]).run();
    focus(&mut harness);
    harness.key_press(Key::J);
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::ArrowRight);
    harness.run_ok();
    assert_eq!(harness.state().selected(), "Mire");
    harness.key_press(Key::K);
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowRight);
    harness.run_ok();
    assert_eq!(harness.state().selected(), "¿");
}

#[test]
fn copying_takes_the_words_and_the_citation_if_wanted() {
    let mut harness = App::new(TEXT, &[]).run();
    drag(&mut harness, "Llegaba", "gente");
    harness.event(Event::Copy);
    assert_eq!(copied(&mut harness).as_deref(), Some("Llegaba la gente"));
    let modifiers = Modifiers::COMMAND | Modifiers::SHIFT;
    let pressed = Event::Key { key: Key::C, physical_key: None, pressed: true, repeat: false, modifiers };
    harness.input_mut().events.push(pressed);
    assert_eq!(copied(&mut harness).as_deref(), Some("Llegaba la gente (CSO3, ¶ 2)"));
}

#[test]
fn keys_do_nothing_without_the_focus() {
    let mut harness = App::new(TEXT, &["A"]).run();
    drag(&mut harness, "Llegaba", "gente");
    harness.ctx.memory_mut(|memory| memory.surrender_focus(super::super::focus_id()));
    harness.run_ok();
    for key in [Key::V, Key::Escape, Key::ArrowRight, Key::Enter] {
        harness.key_press(key);
    }
    harness.run_ok();
    assert_eq!(harness.state().selected(), "Llegaba la gente");
    assert!(harness.state().codings().is_empty());
}

#[test]
fn a_place_gone_to_stands_a_third_from_the_top() {
    let text = format!("{}meta\n{}", "línea tras línea\n".repeat(3_000), "fin\n".repeat(3_000));
    let mut harness = App::new(&text, &[]).run();
    let segment = harness.state().segment_of("meta");
    harness.state().actions.send(Action::GoTo(segment));
    harness.run_ok();
    harness.run_steps(3);
    let pane = harness.get_by_role(egui::Role::Document).rect();
    let y = pos_of(&harness, segment.span.start).y;
    assert!((y - pane.top() - pane.height() / 3.0).abs() < 30.0, "{y} in {pane}");
    assert!(harness.query_by_label_contains("meta").is_some(), "only what is in view is named");
    assert!(harness.query_by_label_contains("¶ 1 ").is_none());
}

#[test]
fn nothing_jumps_when_scrolling_back_over_estimated_heights() {
    let long = "palabra ".repeat(90);
    let text = format!("{long}\n").repeat(400);
    let mut harness = App::new(&text, &[]).run();
    let at = CharIdx(text.chars().count() as u32 / 2);
    let segment =
        crate::model::Segment { document: harness.state().document(), span: crate::text::Span::new(at, at.plus(4)) };
    harness.state().actions.send(Action::GoTo(segment));
    harness.run_ok();
    harness.run_steps(3);
    let before = pos_of(&harness, at).y;
    let state = harness.state_mut();
    let open = state.reader.open.as_mut().expect("open");
    let top = open.layout.scrolled();
    harness.hover_at(egui::pos2(400.0, 300.0));
    harness.event(Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, 120.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
        modifiers: Modifiers::NONE,
    });
    harness.run_steps(60);
    let after = pos_of(&harness, at).y;
    assert!((after - before - 120.0).abs() < 1.0, "moved by {} from {top}", after - before);
}

#[test]
fn a_giant_paragraph_and_an_empty_text_are_shown() {
    let mut harness = App::new(&"una palabra tras otra ".repeat(50_000), &[]).run();
    focus(&mut harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::End);
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowUp);
    harness.run_ok();
    assert!(!harness.state().selected().is_empty());
    let mut harness = App::new("x", &[]).run();
    focus(&mut harness);
    for key in [Key::ArrowDown, Key::ArrowUp, Key::PageDown, Key::End, Key::J, Key::Delete] {
        harness.key_press(key);
        harness.run_ok();
    }
}

#[test]
fn every_character_has_its_place_in_any_script() {
    let line = "a👩\u{200d}👧b مرحبا بالعالم e\u{301} ﬁ नमस्ते 🇨🇱 fin";
    let mut harness = App::new(line, &[]).run();
    focus(&mut harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::End);
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Home);
    harness.run_ok();
    assert_eq!(harness.state().selected(), line);
    harness.key_press(Key::Escape);
    harness.run_ok();
    drag(&mut harness, "e\u{301}", "fin");
    assert_eq!(harness.state().selected(), "e\u{301} ﬁ नमस्ते 🇨🇱 fin");
    assert!(harness.query_by_label_contains("written from right to left").is_some());
}

/// A press and a click beside the text, at the height of some words.
fn click_at_x(harness: &mut Harness<'_, App>, words: &str, x: f32, modifiers: Modifiers) {
    let y = pos_of(harness, start_of(harness, words)).y;
    for pressed in [true, false] {
        let pos = egui::pos2(x, y);
        harness.hover_at(pos);
        let event = Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers };
        harness.event_modifiers(event, modifiers);
        harness.step();
    }
    harness.run_ok();
    harness.run_steps(40);
}

#[test]
fn a_click_in_the_margin_picks_the_paragraph_and_alt_the_turn() {
    let text = "CSO3: Uno dos.\nTres cuatro.\nE: ¿Cinco?";
    let mut harness = App::new(text, &[]).run();
    click_at_x(&mut harness, "Tres", 20.0, Modifiers::NONE);
    assert_eq!(harness.state().selected(), "Tres cuatro.");
    let x = pos_of(&harness, start_of(&harness, "dos")).x;
    click_at_x(&mut harness, "dos", x, Modifiers::ALT);
    assert_eq!(harness.state().selected(), "Uno dos.", "a turn without its label");
}

#[test]
fn a_drag_beyond_the_edge_goes_on_selecting() {
    let text = (1..=500).map(|n| format!("Párrafo {n} con unas palabras.\n")).collect::<String>();
    let mut harness = App::new(&text, &[]).run();
    let from = pos_of(&harness, start_of(&harness, "Párrafo 2 ").plus(2));
    let below = egui::pos2(from.x + 60.0, 640.0);
    harness.drag_at(from);
    harness.step();
    harness.hover_at(below);
    for _ in 0..60 {
        harness.step();
    }
    let after_a_second = harness.state().selected().lines().count();
    assert!(after_a_second > 20, "{after_a_second}");
    let mut n = 0;
    while !harness.state().selected().contains("Párrafo 500") && n < 2_000 {
        harness.step();
        n += 1;
    }
    harness.drop_at(below);
    harness.run_ok();
    assert_eq!(harness.state().selected().lines().count(), 499, "from the second to the last, after {n} frames");
    // And back upwards, beyond the upper edge.
    harness.key_press(Key::Escape);
    harness.run_ok();
    let inside = egui::pos2(from.x, 300.0);
    harness.drag_at(inside);
    harness.step();
    harness.hover_at(egui::pos2(from.x, -40.0));
    harness.run_steps(1_500);
    harness.drop_at(egui::pos2(from.x, -40.0));
    harness.run_ok();
    let n_lines = harness.state().selected().lines().count();
    assert!(n_lines > 480, "{n_lines} up to the first");
}

#[test]
fn times_are_told_beside_the_text() {
    let mut harness = App::new(TEXT, &[]).run();
    let at = pos_of(&harness, start_of(&harness, "lo otro"));
    let number = harness.get_by_role(egui::Role::Document).rect().left() + 1.0;
    let columns_end = at.x;
    let mut seen = false;
    let mut x = number;
    while x < columns_end && !seen {
        harness.hover_at(egui::pos2(x, at.y));
        harness.run_steps(60);
        seen = harness.query_by_label("Said at 00:02:48").is_some();
        x += 15.0;
    }
    assert!(seen);
}
