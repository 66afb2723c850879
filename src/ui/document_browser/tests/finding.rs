//! Finding words in the document, and going to a paragraph by its number.

use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{App, TEXT, focus};
use crate::text::Span;
use crate::ui::action::Action;
use crate::ui::document_browser::focus_id;

fn typed(harness: &mut Harness<'_, App>, text: &str) {
    harness.event(Event::Text(text.into()));
    harness.run_ok();
}

fn press(harness: &mut Harness<'_, App>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run_ok();
}

fn shows(harness: &Harness<'_, App>, label: &str) -> bool {
    harness.query_all_by_label(label).next().is_some()
}

/// The reader with the bar open.
fn finding(words: Option<&str>) -> Harness<'static, App> {
    let mut harness = App::new(TEXT, &[]).run();
    focus(&mut harness);
    harness.state_mut().reader.open_find(words.map(str::to_owned));
    harness.run_ok();
    harness
}

fn hits(harness: &Harness<'_, App>) -> (usize, Option<Span>) {
    let app = harness.state();
    let hits = app.reader.find.shown_hits(&app.view, app.document());
    (hits.spans.len(), hits.current)
}

#[test]
fn all_hits_are_shown_and_gone_through() {
    let mut harness = finding(None);
    typed(&mut harness, "LO OTRO");
    assert_eq!(hits(&harness), (1, Some(harness.state().segment_of("lo otro").span)));
    assert!(shows(&harness, "the only one"));
    press(&mut harness, Modifiers::COMMAND, Key::A);
    typed(&mut harness, "la");
    assert_eq!(hits(&harness).0, 3);
    assert!(shows(&harness, "1 of 3"));
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(shows(&harness, "2 of 3"));
    press(&mut harness, Modifiers::SHIFT, Key::Enter);
    press(&mut harness, Modifiers::SHIFT, Key::Enter);
    assert!(shows(&harness, "3 of 3"), "before the first is the last");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(shows(&harness, "2 of 3"));
    harness.get_by_label("Previous hit").click();
    harness.run_ok();
    assert!(shows(&harness, "1 of 3"));
    press(&mut harness, Modifiers::COMMAND, Key::A);
    typed(&mut harness, "zz");
    assert!(shows(&harness, "Not found in this document."));
    assert_eq!(hits(&harness), (0, None));
}

#[test]
fn escape_selects_the_last_hit_and_gives_the_focus_back() {
    let mut harness = finding(None);
    typed(&mut harness, "plaza");
    assert!(!harness.ctx.memory(|memory| memory.has_focus(focus_id())));
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(harness.ctx.memory(|memory| memory.has_focus(focus_id())));
    assert_eq!(harness.state().selected(), "plaza");
    assert_eq!(hits(&harness).0, 0, "the hits are gone with the bar");
    // What was looked for last stands there again.
    harness.state_mut().reader.open_find(None);
    harness.run_ok();
    assert!(shows(&harness, "the only one"));
    harness.get_by_label("Close").click();
    harness.run_ok();
    assert!(!shows(&harness, "Find in this document"));
}

#[test]
fn the_selection_is_looked_for_from_where_it_stands() {
    let mut harness = finding(None);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    let second = harness.state().segment_of("la plaza");
    harness.state_mut().view.selection = Some(second);
    harness.run_ok();
    harness.state_mut().reader.open_find(Some("la".into()));
    harness.run_ok();
    assert_eq!(hits(&harness).1.map(|hit| hit.start), Some(second.span.start));
    assert!(harness.state_mut().reader.step_to_hit(false));
    harness.run_ok();
    assert_eq!(
        hits(&harness).1,
        Some(harness.state().segment_of("la gente").span).map(|span| Span::new(span.start, span.start.plus(2)))
    );
}

#[test]
fn a_paragraph_is_gone_to_by_its_number() {
    let mut harness = App::new(TEXT, &[]).run();
    focus(&mut harness);
    harness.state_mut().reader.open_go_to_paragraph();
    harness.run_ok();
    assert!(shows(&harness, "This document has 3 paragraphs."));
    typed(&mut harness, "7");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(shows(&harness, "There is no paragraph 7; the last one is 3."));
    press(&mut harness, Modifiers::COMMAND, Key::A);
    typed(&mut harness, "¶ x");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(shows(&harness, "There is no paragraph x; the last one is 3."));
    press(&mut harness, Modifiers::COMMAND, Key::A);
    typed(&mut harness, "¶ 2");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    let mire = harness.state().segment_of("Mire").span.start;
    let gone = |action: &Action| matches!(action, Action::GoTo(place) if place.span.start == mire);
    assert!(harness.state().log.iter().any(gone), "{:?}", harness.state().log);
    assert!(harness.ctx.memory(|memory| memory.has_focus(focus_id())));
    assert!(!shows(&harness, "Paragraph number"));
}

#[test]
fn a_time_is_gone_to_by_its_number() {
    let mut harness = App::new(TEXT, &[]).run();
    focus(&mut harness);
    harness.state_mut().reader.open_go_to_paragraph();
    harness.run_ok();
    typed(&mut harness, "3:10");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    let gone_to = harness.state().log.iter().find_map(|action| match action {
        Action::GoTo(segment) => Some(harness.state().project.snapshot().words(*segment).to_owned()),
        _ => None,
    });
    assert_eq!(gone_to.as_deref(), Some("¿Qué fue lo otro? #00:02:48-3#"));
    let mut harness = App::new("Nada.", &[]).run();
    focus(&mut harness);
    harness.state_mut().reader.open_go_to_paragraph();
    harness.run_ok();
    typed(&mut harness, "3:10");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(shows(&harness, "This document has no times."));
}
