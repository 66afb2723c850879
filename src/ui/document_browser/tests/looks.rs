//! Words that are bold, italic, underlined or a heading, and time marks that are hidden.

use egui::{Key, Modifiers};
use egui_kittest::Harness;

use super::app::draft;
use super::{App, TEXT, focus, pos_of};
use crate::model::{DraftFormat, FormatKind};
use crate::text::Span;

const LOOKS: &str = "Antes\nÉl dijo cosas fuertes 漢字 y 👩‍👧 otras.\nDespués";

fn drag(harness: &mut Harness<'_, App>, words: &str) {
    let span = harness.state().segment_of(words).span;
    let (from, to) = (pos_of(harness, span.start), pos_of(harness, span.end));
    harness.drag_at(from);
    harness.step();
    harness.hover_at(to);
    harness.step();
    harness.drop_at(to);
    harness.run_ok();
}

#[test]
fn selecting_stays_true_over_every_look() {
    let mut document = draft(LOOKS);
    let at = |words: &str| {
        let start = LOOKS[..LOOKS.find(words).unwrap()].chars().count() as u32;
        Span::new(start, start + words.chars().count() as u32)
    };
    let format = |words, kind| DraftFormat { span: at(words), kind };
    document.formats = vec![
        format("Antes", FormatKind::Heading1),
        format("dijo cosas", FormatKind::Bold),
        format("cosas fuertes 漢字 y 👩‍👧", FormatKind::Italic),
        format("y 👩‍👧 otras", FormatKind::Underline),
        format("Después", FormatKind::Heading6),
    ];
    let plain = App::new(LOOKS, &[]).run();
    let mut harness = App::of(document, &[]).run();
    for words in ["Antes", "cosas fuertes", "漢字", "👩‍👧 otras.", "Después"] {
        drag(&mut harness, words);
        assert_eq!(harness.state().selected(), words);
    }
    let y = |harness: &Harness<'_, App>, words| pos_of(harness, harness.state().segment_of(words).span.start).y;
    let below = y(&harness, "dijo") - y(&plain, "dijo");
    assert!((1.0..30.0).contains(&below), "the heading above is larger: {below}");
}

#[test]
fn hidden_times_take_no_room_and_stay_in_what_is_selected() {
    let text = format!("{TEXT} Sí. #00:02:48-3# Y más.");
    let mut app = App::new(&text, &[]);
    app.view.hides_times = true;
    let mut harness = app.run();
    focus(&mut harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::End);
    harness.run_ok();
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Home);
    harness.run_ok();
    assert!(harness.state().selected().ends_with("¿Qué fue lo otro? #00:02:48-3# Sí. #00:02:48-3# Y más."));
    // From behind the last mark one step goes before it.
    let more = harness.state().segment_of("Y más.");
    harness.state_mut().view.selection = Some(more);
    harness.run_ok();
    harness.key_press(Key::ArrowLeft);
    harness.key_press(Key::ArrowLeft);
    harness.key_press(Key::ArrowLeft);
    harness.key_press_modifiers(Modifiers::SHIFT, Key::ArrowLeft);
    harness.run_ok();
    assert_eq!(harness.state().selected(), " ");
    let start = harness.state().view.selection.unwrap().span.start;
    let transcript = &harness.state().project.snapshot().documents().next().unwrap().transcript.clone();
    assert!(transcript.slice(Span::new(0, start.0 + 1)).ends_with("Sí. "));
}
