//! Turns, labels and time marks.

use proptest::prelude::*;

use super::*;
use crate::model::SpeakerRole;
use crate::text::TextIndex;

/// Writes each turn as `label|words`, the label as its range says.
fn turns_of(text: &str) -> Vec<String> {
    let index = TextIndex::new(text);
    let recognised = recognise(text);
    let shown = recognised.turns.iter().map(|turn| {
        let label = index.slice(text, Span::new(turn.span.start, turn.label_end));
        assert!(label.contains(&recognised.speakers[turn.speaker].label));
        format!("{label}|{}", index.slice(text, Span::new(turn.label_end, turn.span.end)))
    });
    shown.collect()
}

#[test]
fn a_turn_goes_on_over_unlabelled_paragraphs_and_ends_with_words() {
    let text = "Título\n\nE: ¿Qué?\n\nB: Uno.\n\nDos. 😀\n  \n\nE: Ya.\nB:\nTres.\n\n";
    assert_eq!(turns_of(text), ["E: |¿Qué?", "B: |Uno.\n\nDos. 😀", "E: |Ya.", "B:|\nTres."]);
}

#[test]
fn a_label_that_stands_once_is_none() {
    assert_eq!(turns_of("Fecha: mayo\nE: Hola.\nNota: ruido\nE: Sigue."), ["E: |Hola.\nNota: ruido", "E: |Sigue."]);
    assert!(turns_of("Sin etiquetas.\nNada: nada.").is_empty());
    assert!(turns_of("").is_empty());
}

#[test]
fn with_more_than_twelve_labels_there_are_no_speakers() {
    let text = |n: u32| (0..n).map(|n| format!("T{n}: a\nT{n}: b\n")).collect::<String>();
    assert_eq!(recognise(&text(12)).speakers.len(), 12);
    let rejected = recognise(&text(13));
    assert_eq!((rejected.speakers.len(), rejected.turns.len(), rejected.n_rejected_labels), (0, 0, Some(13)));
}

#[test]
fn a_time_before_the_label_stands_before_the_turn() {
    let text = "[00:00:01] E: ¿Sí?\n[00:00:09] B: No.\n[00:00:12] E: Ah.\n[00:00:20] B (0:00:21): Ya.";
    assert_eq!(turns_of(text), ["E: |¿Sí?", "B: |No.", "E: |Ah.", "B (0:00:21): |Ya."]);
    let millis: Vec<_> = recognise(text).time_marks.iter().map(|mark| mark.millis).collect();
    assert_eq!(millis, [1_000, 9_000, 12_000, 20_000, 21_000]);
}

#[test]
fn roles_are_told_by_labels_and_questions() {
    let roles = |text: &str| recognise(text).speakers.iter().map(|speaker| speaker.role).collect::<Vec<_>>();
    use SpeakerRole::{Interviewer, Respondent};
    assert_eq!(roles("E: ¿Sí?\nCSO1: No.\nE: ¿Ah?\nCSO1: Ya."), [Interviewer, Respondent]);
    assert_eq!(roles("I: ¿Sí?\nE: No.\nI: ¿Ah?\nE: Ya."), [Interviewer, Respondent]);
    assert_eq!(roles("E: ¿Sí?\nI: No.\nE: ¿Ah?\nI: Ya."), [Interviewer, Respondent]);
}

proptest! {
    #[test]
    fn ranges_lie_in_the_text_in_order(text in "((E|B1|Ñu ño|e\u{301}|😀|漢)?(: |:|[(]0:01:02[)]: | [(]00:01[)]:)?(\\PC{0,6}|#00:01:02-3#|\\[00:01\\])\n{0,2}){0,30}") {
        let index = TextIndex::new(&text);
        let recognised = recognise(&text);
        let mut last = CharIdx(0);
        for turn in &recognised.turns {
            prop_assert!(last <= turn.span.start && turn.span.start < turn.label_end);
            prop_assert!(turn.label_end <= turn.span.end && turn.span.end.0 <= index.n_chars());
            let label = index.slice(&text, Span::new(turn.span.start, turn.label_end));
            prop_assert!(label.contains(&recognised.speakers[turn.speaker].label));
            last = turn.span.end;
        }
        let mut last = CharIdx(0);
        for mark in &recognised.time_marks {
            prop_assert!(last <= mark.span.start && mark.span.start < mark.span.end);
            let words = index.slice(&text, mark.span);
            prop_assert!(words.is_ascii() && words.contains(':'));
            last = mark.span.end;
        }
    }
}
