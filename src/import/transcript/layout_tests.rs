//! Each layout by a file of ours that has its quirks: what is read, and what a person is told.

use super::super::{ImportWarning, Parsed, read_document};
use crate::model::{Convention, DraftDocument, SpeakerRole};
use crate::text::{Span, TextIndex};

macro_rules! read {
    ($name:literal) => {
        read_document($name, include_bytes!(concat!("../../../fixtures/transcripts/", $name))).expect("it is read")
    };
}

/// The text with `{label}` before each turn's words and `|12.5|` where an empty mark stands; turns
/// are parted by ` / `.
fn turns(read: &Parsed<DraftDocument>) -> String {
    let draft = &read.value;
    let index = TextIndex::new(&draft.text);
    let turn = |turn: &crate::model::DraftTurn| {
        let label = index.slice(&draft.text, Span { start: turn.span.start, end: turn.label_end });
        let name = &draft.speakers[turn.speaker].label;
        assert!(label.contains(name.as_str()), "{label}");
        let mut words = String::new();
        for at in turn.label_end.0..=turn.span.end.0 {
            for mark in draft.time_marks.iter().filter(|mark| mark.span == Span::caret(at)) {
                words.push_str(&format!("|{}|", mark.millis as f32 / 1000.0));
            }
            if at < turn.span.end.0 {
                words.push_str(index.slice(&draft.text, Span::new(at, at + 1)));
            }
        }
        format!("{{{name}}} {}", words.replace('\n', "¬"))
    };
    draft.turns.iter().map(turn).collect::<Vec<_>>().join(" / ")
}

fn millis(read: &Parsed<DraftDocument>) -> Vec<i64> {
    read.value.time_marks.iter().map(|mark| mark.millis).collect()
}

/// The number of words of each speaker, as the report tells.
fn words(read: &Parsed<DraftDocument>) -> Vec<(String, usize, usize)> {
    read.report().speakers.into_iter().map(|speaker| (speaker.label, speaker.n_turns, speaker.n_words)).collect()
}

fn told(told: &[(&str, usize, usize)]) -> Vec<(String, usize, usize)> {
    told.iter().map(|&(label, turns, words)| (label.to_owned(), turns, words)).collect()
}

#[test]
fn teams_captions() {
    let read = read!("teams.vtt");
    assert_eq!(
        turns(&read),
        "{Soto Pérez, Ana (Externa)} |3.12|¿Cómo empezó |5.47|la olla común del barrio? / \
         {Grupo Ñuñoa} |9.01|Bueno, empezó con tres vecinas, |12.8|una cocina y & muchas ganas 😀. / \
         {Grupo Ñuñoa} |21|Después vino el invierno. / {Soto Pérez, Ana (Externa)} |24|¿Y después?"
    );
    assert!(read.value.text.starts_with("Soto Pérez, Ana (Externa): ¿Cómo") && !read.value.text.contains('\r'));
    assert_eq!(words(&read), told(&[("Soto Pérez, Ana (Externa)", 2, 9), ("Grupo Ñuñoa", 2, 14)]));
}

#[test]
fn teams_document() {
    let read = read!("teams.docx");
    assert_eq!(
        turns(&read),
        "{Soto Pérez, Ana} ¿Cómo empezó la olla común? / {Grupo Ñuñoa} Con tres vecinas, una cocina y muchas ganas 😀. / \
         {Grupo Ñuñoa} Después vino el invierno. Llegamos a las 10:30 y no había nadie. / \
         {Soto Pérez, Ana} ¿Y después?¬Soto Pérez, Ana detuvo la transcripción"
    );
    assert_eq!(millis(&read), [3_000, 9_000, 21_000, 3_624_000]);
    assert_eq!(read.report().n_unlabelled, 3);
}

#[test]
fn zoom() {
    let read = read!("zoom.vtt");
    assert_eq!(
        turns(&read),
        "{Moderadora} |1|Buenas tardes a todas. |3|¿Quién comienza? / {Vecina 1} |6.1|Yo misma: llegué en 2019. / \
         {Vecina 1} |15|Así fue. / {Vecina 2} |17|Yo también. |19|Un año después."
    );
    assert_eq!(read.value.speakers[0].role, SpeakerRole::Interviewer);
    let read = read!("zoom.txt");
    assert_eq!(
        turns(&read),
        "{Moderadora} Buenas tardes a todas.¬¿Quién comienza? / {Vecina 1} Yo misma: llegué en 2019. / \
         {Vecina 2} Yo también, a las 10:30. / {Moderadora} ¿Por qué? / {Vecina 1} Por la plaza 😀."
    );
    assert_eq!(words(&read), told(&[("Moderadora", 2, 8), ("Vecina 1", 2, 8), ("Vecina 2", 1, 6)]));
    assert_eq!((millis(&read), read.report().backward_times), (vec![1_000, 6_000, 17_000, 62_000, 60_000], vec![10]));
}

#[test]
fn whisper_and_its_relatives() {
    let plain = "Empezó con tres vecinas.\nUna cocina, y muchas ganas.";
    let read = read!("whisper.json");
    assert_eq!((read.value.text.as_str(), millis(&read)), (plain, vec![0, 2_480, 4_000]));
    assert!(read.value.turns.is_empty());
    assert_eq!(read!("whisper.tsv").value.text, "Empezó con tres vecinas.\nUna cocina, y ñandúes 😀.");
    assert_eq!(read!("whisper.srt").value.text, "Empezó con tres vecinas.\nUna cocina.");
    assert_eq!(read!("whisper_cpp.json").value.text, "Empezó con tres vecinas.\nY ya.");
    let read = read!("whisperx.json");
    assert_eq!(
        read.value.text,
        "SPEAKER_01: ¿Cómo empezó?\nSPEAKER_00: Con tres vecinas, y ganas.\nMhm.\nSPEAKER_00: Eso."
    );
    assert_eq!(words(&read), told(&[("SPEAKER_01", 1, 2), ("SPEAKER_00", 2, 6)]));
    // Other json is text, as before.
    assert_eq!(read_document("a.json", br#"{"a": 1}"#).unwrap().value.text, r#"{"a": 1}"#);
    assert_eq!(read_document("a.json", b"[1, 2]").unwrap().value.text, "[1, 2]");
}

#[test]
fn f4() {
    for read in [read!("f4.txt"), read!("f4.rtf")] {
        assert_eq!(millis(&read), [5_200, 31_900, 33_000, 62_700]);
        assert_eq!(read.value.convention, Convention::Simple);
        assert_eq!((read.value.turns.len(), read.report().n_unlabelled), (4, 0));
        assert_eq!(read.value.speakers[0].role, SpeakerRole::Interviewer);
    }
    // Laughter, pauses and what was not understood are no words.
    assert_eq!(words(&read!("f4.txt")), told(&[("I", 2, 6), ("B", 2, 16)]));
    assert_eq!(words(&read!("f4.rtf")), told(&[("I", 2, 6), ("B", 2, 8)]));
}

#[test]
fn noscribe() {
    let read = read!("noscribe.html");
    assert_eq!(
        turns(&read),
        "{S00} Wie hat das angefangen? / {S01} Ja (..) also mit drei Nachbarinnen |5|//S00: mhm// |9.1|und einer Küche. \
         (10 Sekunden Pause) Und dann. / {S00} Und ähm?"
    );
    assert_eq!(millis(&read), [0, 2_600, 5_000, 9_100, 21_000]);
    assert_eq!(words(&read), told(&[("S00", 2, 6), ("S01", 1, 11)]));
    for (read, n_times) in [(read, 5), (read!("noscribe.txt"), 0)] {
        assert_eq!((read.value.convention, read.value.time_marks.len()), (Convention::Simple, n_times));
        assert!(read.warnings.contains(&ImportWarning::PathsLeftOut { count: 1 }));
        assert!(read.value.text.starts_with("Gespräch über die Küche\n"), "{}", read.value.text);
        assert!(!read.value.text.contains("Ilse") && !read.value.text.contains(['\u{e0f1}', '\u{e0f2}', '\\']));
        assert_eq!(read.value.turns.len(), 3);
    }
    let read = read!("noscribe.vtt");
    assert_eq!(turns(&read), "{S00} |0|Wie hat das angefangen? / {S01} |2.6|Ja (..) also / {S00} |5|//S00: mhm//");
}

#[test]
fn times_of_inqscribe_and_transana() {
    let read = read!("inqscribe.txt");
    assert_eq!(millis(&read), [1_000, 4_500, 9_966, 12_233, 70_000]);
    assert_eq!(words(&read), told(&[("E", 2, 3), ("CSO3", 2, 7)]));
    let read = read!("transana.txt");
    assert_eq!(millis(&read), [1_000, 4_200, 9_900, 11_300]);
    assert_eq!(read.value.turns.len(), 6);
}

#[test]
fn a_focus_group_of_fifteen() {
    let read = read!("maxqda_group.txt");
    assert_eq!((read.value.speakers.len(), read.value.turns.len(), read.value.time_marks.len()), (15, 45, 45));
    assert_eq!((read.report().n_unlabelled, read.warnings.len()), (1, 0));
    assert_eq!(read.value.speakers[0].role, SpeakerRole::Interviewer);
    assert!(read.value.turns.iter().all(|turn| {
        let words = TextIndex::new(&read.value.text).slice(&read.value.text, turn.span).to_owned();
        !words.contains("00:") || words.starts_with("00:")
    }));
}

#[test]
fn names_with_times_and_wide_colons() {
    let read = read!("otter.txt");
    assert_eq!(
        turns(&read),
        "{Ana Ruiz} ¿Cómo empezó la olla? / {Speaker 2} Con tres vecinas.¬Y muchas ganas. / \
         {Ana Ruiz} ¿Y después?¬¬Transcribed by a machine"
    );
    assert_eq!(turns(&read!("cjk.txt")).matches('/').count(), 3);
    assert_eq!(read!("cjk.txt").value.speakers.len(), 2);
    assert_eq!(read!("gat2.txt").value.convention, Convention::Gat2);
}
