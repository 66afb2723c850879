//! Turns, time marks and citation numbers after corrections, with undo and redo.

use voces::import;
use voces::model::*;
use voces::project::Project;

use crate::notation::{check_on, document, print};
use crate::text_edits::edit;

const TALK: &str = "Notas\n\nE: ¿Qué pasó?\nB: Sí, ñandú.\nY luego nada.\n\nE: ¿Y después? [00:01:23]\nB: Nada.\n";

fn talk(text: &str) -> Project {
    let mut project = Project::in_memory("AK").expect("a project");
    let draft = import::read_document("D1.txt", text.as_bytes()).expect("read").value;
    project.add_documents(vec![draft], None).expect("stored");
    project
}

/// Each turn in brackets with its speaker, each time mark in braces.
fn shown(project: &Project) -> String {
    let snapshot = project.snapshot();
    let transcript = &snapshot.document(document(project, 0)).expect("a document").transcript;
    let mut out = Vec::new();
    for turn in &transcript.turns {
        let speaker = transcript.speaker(turn.speaker).map_or("?", |speaker| speaker.label.as_str());
        let label = transcript.slice(turn.label());
        let said = transcript.slice(voces::text::Span { start: turn.label_end, end: turn.span.end });
        out.push(format!("{speaker}({label})[{}]", said.replace('\n', "/")));
    }
    for mark in &transcript.time_marks {
        out.push(format!("{{{}={}}}", transcript.slice(mark.span), mark.millis / 1000));
    }
    out.join(" ")
}

fn check(text: &str, parts: &[(&str, &str)], expect: &str) -> Project {
    let mut edited = text.to_owned();
    for (old, new) in parts {
        edited = edited.replacen(old, new, 1);
    }
    let run = |p: &mut Project| {
        let (id, edit) = edit(p, 0, parts);
        p.edit_text(id, &edit)
    };
    let project = check_on(talk(text), run, &edited);
    assert_eq!(shown(&project), expect, "{parts:?}");
    project
}

#[test]
fn turns_stay_while_words_are_corrected() {
    assert_eq!(
        shown(&talk(TALK)),
        "E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú./Y luego nada.] E(E: )[¿Y después? [00:01:23]] B(B: )[Nada.] \
         {[00:01:23]=83}"
    );
    check(
        TALK,
        &[("ñandú", "el ñandú 😀"), ("nada.\n", "nada, no.\n")],
        "E(E: )[¿Qué pasó?] B(B: )[Sí, el ñandú 😀./Y luego nada, no.] E(E: )[¿Y después? [00:01:23]] B(B: )[Nada.] \
         {[00:01:23]=83}",
    );
    // Typed right behind a label and at the end of the last line.
    check(
        TALK,
        &[("Sí", "Pues sí"), ("Nada.\n", "Nada. Fin.\n")],
        "E(E: )[¿Qué pasó?] B(B: )[Pues sí, ñandú./Y luego nada.] E(E: )[¿Y después? [00:01:23]] B(B: )[Nada. Fin.] \
         {[00:01:23]=83}",
    );
}

#[test]
fn a_label_that_is_typed_opens_a_turn() {
    check(
        TALK,
        &[("Y luego", "E: ¿Y?\nB: Y luego")],
        "E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú.] E(E: )[¿Y?] B(B: )[Y luego nada.] E(E: )[¿Y después? [00:01:23]] \
         B(B: )[Nada.] {[00:01:23]=83}",
    );
    check(
        TALK,
        &[("Sí, ñandú.", "Sí,\nE: ¿cómo?\nñandú.")],
        "E(E: )[¿Qué pasó?] B(B: )[Sí,] E(E: )[¿cómo?/ñandú./Y luego nada.] E(E: )[¿Y después? [00:01:23]] \
         B(B: )[Nada.] {[00:01:23]=83}",
    );
    // A word with a colon that is nobody's label opens none.
    check(
        TALK,
        &[("Y luego", "Luego: ")],
        "E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú./Luego:  nada.] E(E: )[¿Y después? [00:01:23]] B(B: )[Nada.] \
         {[00:01:23]=83}",
    );
    // The label of another speaker.
    check(
        TALK,
        &[("E: ¿Y", "B: ¿Y")],
        "E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú./Y luego nada.] B(B: )[¿Y después? [00:01:23]] B(B: )[Nada.] \
         {[00:01:23]=83}",
    );
    check(
        TALK,
        &[("Notas", "E: Hola\nB: Notas")],
        "E(E: )[Hola] B(B: )[Notas] E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú./Y luego nada.] \
         E(E: )[¿Y después? [00:01:23]] B(B: )[Nada.] {[00:01:23]=83}",
    );
}

#[test]
fn a_turn_without_its_label_joins_the_one_before() {
    check(
        TALK,
        &[("E: ¿Y", "¿Y")],
        "E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú./Y luego nada.//¿Y después? [00:01:23]] B(B: )[Nada.] {[00:01:23]=83}",
    );
    check(
        TALK,
        &[("\n\nE: ¿Y", " ¿Y")],
        "E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú./Y luego nada. ¿Y después? [00:01:23]] B(B: )[Nada.] {[00:01:23]=83}",
    );
    // Two paragraphs become one: a label in the middle of a line opens nothing.
    check(
        TALK,
        &[("?\nB: Sí", "? B: Sí")],
        "E(E: )[¿Qué pasó? B: Sí, ñandú./Y luego nada.] E(E: )[¿Y después? [00:01:23]] B(B: )[Nada.] {[00:01:23]=83}",
    );
    check(
        TALK,
        &[("E: ¿Qué", "¿Qué")],
        "B(B: )[Sí, ñandú./Y luego nada.] E(E: )[¿Y después? [00:01:23]] B(B: )[Nada.] {[00:01:23]=83}",
    );
    // All that one said is deleted.
    check(
        TALK,
        &[("E: ¿Y después? [00:01:23]\n", "")],
        "E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú./Y luego nada.] B(B: )[Nada.]",
    );
}

#[test]
fn new_paragraphs_belong_to_the_turn_they_stand_in_or_behind() {
    check(
        TALK,
        &[("nada.\n", "nada.\nNada más.\n")],
        "E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú./Y luego nada./Nada más.] E(E: )[¿Y después? [00:01:23]] B(B: )[Nada.] \
         {[00:01:23]=83}",
    );
    // The line end alone leaves the turn where it ended; what is typed below it goes on with it.
    let mut project = check(
        TALK,
        &[("Nada.\n", "Nada.\n\n")],
        "E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú./Y luego nada.] E(E: )[¿Y después? [00:01:23]] B(B: )[Nada.] \
         {[00:01:23]=83}",
    );
    let (id, more) = edit(&project, 0, &[("Nada.\n\n", "Nada.\n\nFin")]);
    project.edit_text(id, &more).expect("edited");
    assert!(shown(&project).contains("B(B: )[Nada.//Fin]"), "{}", shown(&project));
    // What stood before the first turn belongs to nobody, and goes on doing so.
    check(
        TALK,
        &[("Notas", "Notas de campo")],
        "E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú./Y luego nada.] E(E: )[¿Y después? [00:01:23]] B(B: )[Nada.] \
         {[00:01:23]=83}",
    );
    check(
        TALK,
        &[("Y luego nada.", "")],
        "E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú.] E(E: )[¿Y después? [00:01:23]] B(B: )[Nada.] {[00:01:23]=83}",
    );
}

#[test]
fn time_marks_come_and_go() {
    let turns = |times: &str, last: &str| {
        let said = format!("[¿Y después?{times}]");
        format!("E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú./Y luego nada.] E(E: ){said} B(B: )[Nada.]{last}")
    };
    check(TALK, &[(" [00:01:23]", "")], &turns("", ""));
    check(TALK, &[("01:23", "01:24")], &turns(" [00:01:24]", " {[00:01:24]=84}"));
    check(TALK, &[("01:23]", "01:23")], &turns(" [00:01:23", ""));
    check(
        TALK,
        &[("[00:01:23]", "[00:01:23] #00:02:00-0#")],
        &turns(" [00:01:23] #00:02:00-0#", " {[00:01:23]=83} {#00:02:00-0#=120}"),
    );
}

fn numbers(project: &Project) -> String {
    let transcript = &project.snapshot().document(document(project, 0)).expect("a document").transcript;
    let lines = transcript.index().paragraphs().iter().enumerate();
    let lines = lines.filter_map(|(place, paragraph)| {
        let number = transcript.margin_number(place)?;
        assert_eq!(transcript.citation(paragraph.span.start), number);
        assert!(transcript.cited(number).is_some_and(|cited| cited.covers(paragraph.span)));
        Some(format!("{number}:{}", transcript.slice(paragraph.span).chars().take(6).collect::<String>()))
    });
    lines.collect::<Vec<_>>().join(" ")
}

#[test]
fn citations_stay_what_they_were() {
    let mut project = check(
        TALK,
        &[("Y luego", "Ya.\nY luego"), ("E: ¿Y", "E: ¡Ah!\nB: No.\nE: ¿Y")],
        "E(E: )[¿Qué pasó?] B(B: )[Sí, ñandú./Ya./Y luego nada.] E(E: )[¡Ah!] B(B: )[No.] \
         E(E: )[¿Y después? [00:01:23]] B(B: )[Nada.] {[00:01:23]=83}",
    );
    assert_eq!(numbers(&project), "1:Notas 2:E: ¿Qu 3:B: Sí, 3a:Ya. 4:Y lueg 4a:E: ¡Ah 4b:B: No. 5:E: ¿Y  6:B: Nad");
    project.set_cite_by(CiteBy::Turn).expect("set");
    let fresh = project.fresh_snapshot().expect("loaded");
    assert_eq!(fresh.dump(), project.snapshot().dump());
    let by_turn = numbers(&project);
    let transcript = &project.snapshot().document(document(&project, 0)).expect("a document").transcript;
    assert!(transcript.is_cited_by_turns());
    // Undo brings back what passages are cited by, then the numbers.
    project.undo().expect("undone");
    project.undo().expect("undone");
    assert_eq!(print(&project), TALK);
    assert_eq!(numbers(&project), "1:Notas 2:E: ¿Qu 3:B: Sí, 4:Y lueg 5:E: ¿Y  6:B: Nad");
    assert_eq!(by_turn, "1:E: ¿Qu 2:B: Sí, 3:E: ¡Ah 3a:B: No. 3b:E: ¿Y  4:B: Nad");
}
