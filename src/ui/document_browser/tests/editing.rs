//! Correcting a text: entering the mode, typing, pasting, splitting, joining, taking back,
//! leaving; and codings that keep their words all the while.

use egui::{Event, ImeEvent, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

use super::{App, TEXT, focus, pos_of};
use crate::text::{CharIdx, Span};
use crate::ui::action::Action;
use crate::ui::document_browser::editing::EditingAction;

/// The reader in the mode, with the caret before some words and `gente` and all around coded.
fn editing(text: &str, before: &str) -> Harness<'static, App> {
    let mut app = App::new(text, &["A", "B"]);
    let codes: Vec<_> = app.project.snapshot().codes().codes().iter().map(|code| code.id).collect();
    for (words, code) in [("la gente", codes[0]), ("Llegaba la gente a la plaza", codes[1])] {
        if text.contains(words) {
            app.project.apply_code(app.segment_of(words), code).expect("coded");
        }
    }
    let mut harness = app.run();
    focus(&mut harness);
    press(&mut harness, Modifiers::NONE, Key::F2);
    assert!(harness.state().reader.is_editing());
    caret_before(&mut harness, before);
    harness
}

fn caret_before(harness: &mut Harness<'_, App>, words: &str) {
    let at = harness.state().segment_of(words).span.start;
    put_caret(harness, at);
}

fn put_caret(harness: &mut Harness<'_, App>, at: CharIdx) {
    let open = harness.state_mut().reader.open.as_mut().expect("open");
    open.selection = super::super::selection::Selection::caret(at);
    harness.step();
}

fn press(harness: &mut Harness<'_, App>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.step();
    harness.step();
}

fn typed(harness: &mut Harness<'_, App>, text: &str) {
    for letter in text.chars() {
        harness.event(Event::Text(letter.to_string()));
        harness.step();
    }
}

/// Waits until what was typed is kept.
fn pause(harness: &mut Harness<'_, App>) {
    harness.run_steps(80);
}

fn text(harness: &Harness<'_, App>) -> String {
    let app = harness.state();
    app.project.snapshot().document(app.document()).expect("open").transcript.text.to_string()
}

fn shown(harness: &Harness<'_, App>) -> String {
    let open = harness.state().reader.open.as_ref().expect("open");
    open.editing.as_ref().expect("editing").draft().shown().text.to_string()
}

fn n_commits(harness: &Harness<'_, App>) -> usize {
    let is_commit = |action: &&Action| matches!(action, Action::Editing(EditingAction::Commit(..)));
    harness.state().log.iter().filter(is_commit).count()
}

#[test]
fn the_mode_is_plain_to_see_and_left_by_key_and_button() {
    let mut harness = editing(TEXT, "Llegaba");
    assert!(harness.query_by_label("Correcting the text").is_some());
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(!harness.state().reader.is_editing());
    assert!(harness.query_by_label("Correcting the text").is_none());
    press(&mut harness, Modifiers::NONE, Key::F2);
    press(&mut harness, Modifiers::NONE, Key::F2);
    assert!(!harness.state().reader.is_editing());
    press(&mut harness, Modifiers::NONE, Key::F2);
    harness.get_by_role_and_label(egui::Role::Button, "Done").click();
    harness.run_steps(3);
    assert!(!harness.state().reader.is_editing());
    assert_eq!((text(&harness), n_commits(&harness)), (TEXT.to_owned(), 0));
}

#[test]
fn letters_are_typed_kept_after_a_pause_and_taken_back_in_one_step() {
    let mut harness = editing(TEXT, "gente a");
    typed(&mut harness, "pobre ");
    assert!(shown(&harness).contains("la pobre gente a la plaza"));
    assert_eq!(text(&harness), TEXT, "not yet");
    pause(&mut harness);
    assert!(text(&harness).contains("Llegaba la pobre gente a la plaza"));
    assert_eq!(harness.state().codings(), ["B: Llegaba la pobre gente a la plaza", "A: la pobre gente"]);
    assert_eq!(n_commits(&harness), 1);
    harness.state().actions.send(Action::Undo);
    harness.run_steps(4);
    assert_eq!((text(&harness), shown(&harness)), (TEXT.to_owned(), TEXT.to_owned()));
    assert_eq!(harness.state().codings(), ["B: Llegaba la gente a la plaza", "A: la gente"]);
}

#[test]
fn keys_of_coding_type_letters() {
    let mut harness = editing(TEXT, "gente a");
    let (start, end) = (harness.state().segment_of("gente").span.start, harness.state().segment_of("gente").span.end);
    let open = harness.state_mut().reader.open.as_mut().expect("open");
    open.selection = super::super::selection::Selection::of(Span { start, end });
    harness.step();
    press(&mut harness, Modifiers::NONE, Key::V);
    press(&mut harness, Modifiers::NONE, Key::Num1);
    assert_eq!(shown(&harness), TEXT, "the letters come as text");
    typed(&mut harness, "v1.");
    pause(&mut harness);
    assert!(text(&harness).contains("Llegaba la v1. a la plaza"));
    assert_eq!(harness.state().project.snapshot().codes().len(), 2);
    assert_eq!(harness.state().codings(), ["B: Llegaba la v1. a la plaza", "A: la v1."]);
    harness.state_mut().view.reader_command = Some("code-in-vivo");
    harness.step();
    harness.state_mut().view.reader_command = None;
    harness.run_steps(2);
    assert!(harness.query_by_label_contains("press Esc first").is_some());
}

#[test]
fn enter_splits_and_backspace_joins() {
    let mut harness = editing(TEXT, "Llegaba");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(shown(&harness).contains("nada. \nLlegaba la gente"));
    pause(&mut harness);
    assert!(text(&harness).contains("nada. \nLlegaba"));
    assert_eq!(harness.state().codings(), ["B: Llegaba la gente a la plaza", "A: la gente"]);
    press(&mut harness, Modifiers::NONE, Key::Backspace);
    pause(&mut harness);
    assert_eq!(text(&harness), TEXT);
    // The blank line and the line end before the second turn.
    caret_before(&mut harness, "CSO3");
    press(&mut harness, Modifiers::NONE, Key::Backspace);
    press(&mut harness, Modifiers::NONE, Key::Backspace);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    harness.run_steps(3);
    assert!(text(&harness).starts_with("E: ¿Qué dificultades hubo?CSO3: Mire"));
    assert!(!harness.state().reader.is_editing());
    assert_eq!(harness.state().codings(), ["B: Llegaba la gente a la plaza", "A: la gente"]);
}

#[test]
fn several_paragraphs_are_pasted_and_cut() {
    let mut harness = editing(TEXT, "gente a");
    harness.event(Event::Paste("buena\r\ngente\r\nmala ".into()));
    harness.step();
    assert!(shown(&harness).contains("la buena\ngente\nmala gente a"));
    pause(&mut harness);
    assert_eq!(harness.state().codings()[1], "A: la buena\ngente\nmala gente");
    let (start, end) = (harness.state().segment_of("buena").span.start, harness.state().segment_of("mala ").span.end);
    let open = harness.state_mut().reader.open.as_mut().expect("open");
    open.selection = super::super::selection::Selection::of(Span { start, end });
    harness.step();
    harness.event(Event::Cut);
    harness.step();
    let copied = harness.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    assert_eq!(copied.as_deref(), Some("buena\ngente\nmala "));
    pause(&mut harness);
    assert_eq!((text(&harness), harness.state().codings()[1].as_str()), (TEXT.to_owned(), "A: la gente"));
}

#[test]
fn what_is_typed_elsewhere_is_kept_when_the_paragraph_is_left() {
    let mut harness = editing(TEXT, "Mire");
    typed(&mut harness, "Sí. ");
    assert_eq!(n_commits(&harness), 0);
    press(&mut harness, Modifiers::NONE, Key::ArrowUp);
    press(&mut harness, Modifiers::NONE, Key::ArrowUp);
    harness.run_steps(2);
    assert_eq!(n_commits(&harness), 1, "after few frames, not after a second");
    assert!(text(&harness).contains("CSO3: Sí. Mire"));
    typed(&mut harness, "x");
    harness.ctx.memory_mut(|memory| memory.surrender_focus(super::super::focus_id()));
    harness.run_steps(3);
    assert_eq!(n_commits(&harness), 2, "the keyboard is elsewhere");
}

#[test]
fn composed_letters_are_kept_once_they_are_chosen() {
    let mut harness = editing("Uno dos.", "dos");
    let preedit = |text: &str| Event::Ime(ImeEvent::Preedit { text: text.into(), active_range_chars: None });
    for step in ["に", "にほ", "日本"] {
        harness.event(preedit(step));
        harness.step();
        assert_eq!(shown(&harness), format!("Uno {step}dos."));
    }
    pause(&mut harness);
    assert_eq!(text(&harness), "Uno dos.", "nothing is kept while it is composed");
    harness.event(preedit(""));
    harness.event(Event::Ime(ImeEvent::Commit("日本 ".into())));
    harness.step();
    assert_eq!(shown(&harness), "Uno 日本 dos.");
    harness.event(preedit("é"));
    harness.step();
    harness.event(preedit(""));
    pause(&mut harness);
    assert_eq!(text(&harness), "Uno 日本 dos.", "what was given up is gone");
}

#[test]
fn whole_letters_and_words_are_deleted_in_any_script() {
    let mut harness = editing("a👩\u{200d}👧b e\u{301}n مرحبا fin", "b e");
    press(&mut harness, Modifiers::NONE, Key::Backspace);
    assert!(shown(&harness).starts_with("ab "));
    caret_before_shown(&mut harness, "n م");
    press(&mut harness, Modifiers::NONE, Key::Backspace);
    assert!(shown(&harness).starts_with("ab n"), "{}", shown(&harness));
    caret_before_shown(&mut harness, "fin");
    press(&mut harness, Modifiers::COMMAND, Key::Backspace);
    press(&mut harness, Modifiers::NONE, Key::Delete);
    pause(&mut harness);
    assert_eq!(text(&harness), "ab n in");
}

fn caret_before_shown(harness: &mut Harness<'_, App>, words: &str) {
    let shown = shown(harness);
    let at = shown[..shown.find(words).expect("there")].chars().count() as u32;
    put_caret(harness, CharIdx(at));
}

#[test]
fn arrows_reach_blank_lines_and_the_end() {
    let mut harness = editing("uno\n\ndos\n", "uno");
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    typed(&mut harness, "b");
    press(&mut harness, Modifiers::COMMAND, Key::End);
    typed(&mut harness, "c");
    press(&mut harness, Modifiers::NONE, Key::Home);
    typed(&mut harness, "a");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    harness.run_steps(3);
    assert_eq!(text(&harness), "uno\nb\ndos\nac");
}

#[test]
fn brackets_and_words_move_while_one_types() {
    let mut harness = editing(TEXT, "Mire");
    let before = pos_of(&harness, harness.state().segment_of("plaza").span.start);
    typed(&mut harness, "Bueno, bueno, bueno. ");
    let open = harness.state().reader.open.as_ref().expect("open");
    let snapshot = harness.state().project.snapshot();
    let draft = open.editing.as_ref().expect("editing").draft();
    for coding in snapshot.codings_in(harness.state().document()).iter() {
        let words = draft.shown().slice(open.span_of(coding)).to_owned();
        assert_eq!(words, snapshot.words(coding.segment()));
        assert!(open.back(open.span_of(coding)).covers(coding.span));
    }
    let shown = draft.shown().text.to_string();
    let at = CharIdx(shown[..shown.find("plaza").unwrap()].chars().count() as u32);
    assert!(at.0 > harness.state().segment_of("plaza").span.start.0 && before.x > 0.0);
}

#[test]
fn what_is_typed_into_a_document_that_is_left_is_not_lost() {
    let mut app = App::new("Uno.", &[]);
    let other = app.project.add_documents(vec![super::app::draft("Otro.")], None).expect("added").output[0];
    let mut harness = app.run();
    let first = harness.state().document();
    focus(&mut harness);
    press(&mut harness, Modifiers::NONE, Key::F2);
    typed(&mut harness, "X");
    // Another document is opened before anything was sent.
    harness.state_mut().view.open_document = Some(other);
    harness.step();
    let kept = harness.state_mut().reader.take_typed();
    assert_eq!(kept.len(), 1);
    for (document, edit) in kept {
        harness.state_mut().project.edit_text(document, &edit).expect("kept");
    }
    harness.run_steps(3);
    assert_eq!(&*harness.state().project.snapshot().document(first).expect("there").transcript.text, "XUno.");
    assert!(harness.state_mut().reader.take_typed().is_empty());
    harness.state_mut().view.open_document = Some(first);
    harness.run_steps(3);
    assert!(!harness.state().reader.is_editing());
}
