//! Words and phrases of small studies.

use super::*;
use crate::model::SpeakerRole;
use crate::query::fixture::Fixture;

fn counted(study: &Fixture, spec: WordSpec) -> WordCounts {
    WordCounts::new(&study.snapshot(), spec, &Progress::default()).unwrap()
}

fn told(counts: &WordCounts) -> Vec<String> {
    counts.entries.iter().map(|e| format!("{} {}/{}/{}", e.text, e.n, e.documents, e.cases)).collect()
}

fn study() -> Fixture {
    let mut study = Fixture::new();
    study.document(
        "CSO1",
        "E: ¿La plaza? ¿La plaza?\nA: La Plaza de las luchas. La lucha sí, si la hay.\nE: Ajá.\nA: Plaza",
    );
    study.document("CSO2", "B: La plaza, la de la lucha, sí\u{301}\u{301}… la lucha 😀 漢字");
    study.document("Notas", "Una plaza para la gente.");
    study.case("CSO1", &["CSO1"]);
    study.case("CSO2", &["CSO2"]);
    let asks = study.snapshot().documents().next().unwrap().transcript.speakers[0].id;
    study.project.set_speaker_role(asks, SpeakerRole::Interviewer).unwrap();
    study
}

#[test]
fn respondents_words_without_stop_words() {
    let counts = counted(&study(), WordSpec { min_count: 2, ..WordSpec::default() });
    assert_eq!(told(&counts), ["plaza 4/3/2", "lucha 3/2/2"]);
    assert_eq!((counts.n_documents, counts.n_cases), (3, 2));
    let all = counted(&study(), WordSpec { with_interviewers: true, without_stop_words: false, ..WordSpec::default() });
    assert_eq!(&told(&all)[..2], ["la 10/3/2", "plaza 6/3/2"]);
    assert!(all.n_words > counts.n_words);
}

#[test]
fn stems_put_forms_together_and_accents_part_words() {
    let counts = counted(&study(), WordSpec { stems: true, ..WordSpec::default() });
    assert_eq!(&told(&counts)[..2], ["lucha 4/2/2", "plaza 4/3/2"]);
    let plain = counted(&study(), WordSpec { without_stop_words: false, ..WordSpec::default() });
    let of = |text: &str| plain.entries.iter().find(|entry| entry.text == text).map(|entry| entry.n);
    assert_eq!((of("sí"), of("si")), (Some(1), Some(1)));
}

#[test]
fn phrases_stay_in_their_sentence_and_do_not_begin_with_stop_words() {
    let mut study = Fixture::new();
    study.document("A", "A: gente de la plaza. Gente de la plaza grande\nB: grande plaza");
    let spec = |n| WordSpec { n, ..WordSpec::default() };
    let four = counted(&study, spec(4));
    assert_eq!(told(&four), ["gente de la plaza 2/1/0"]);
    assert_eq!(told(&counted(&study, spec(2))), ["grande plaza 1/1/0", "plaza grande 1/1/0"]);
    let snapshot = study.snapshot();
    let hits: Vec<&str> = four.hits(&snapshot, 0).into_iter().map(|hit| snapshot.words(hit)).collect();
    assert_eq!(hits, ["gente de la plaza", "Gente de la plaza"]);
}

#[test]
fn only_coded_words_own_stop_words_and_short_words() {
    let mut study = study();
    study.codes(&["A", "A > A1"]);
    study.quote("CSO1", "Plaza de las luchas", "A > A1");
    let code = study.snapshot().codes().by_path("A").unwrap().id;
    let coded = WordSpec { coded: Some(vec![code]), ..WordSpec::default() };
    assert_eq!(told(&counted(&study, coded.clone())), ["luchas 1/1/1", "plaza 1/1/1"]);
    let heading = "Entrevista grande\nA: palabra";
    study.document("CSO9", heading);
    let only = |with_interviewers| {
        let documents = study.snapshot().document_by_name("CSO9").map(|entry| [entry.document.id].into());
        told(&counted(&study, WordSpec { documents, with_interviewers, ..WordSpec::default() }))
    };
    assert_eq!(only(false), ["palabra 1/1/0"]);
    assert_eq!(only(true), ["entrevista 1/1/0", "grande 1/1/0", "palabra 1/1/0"]);
    let own = WordSpec { own_stop_words: stop_words_of("PLAZA,\nnada"), ..coded.clone() };
    assert_eq!(told(&counted(&study, own)), ["luchas 1/1/1"]);
    assert_eq!(told(&counted(&study, WordSpec { min_characters: 6, ..coded })), ["luchas 1/1/1"]);
}

#[test]
fn hits_are_where_the_words_stand() {
    let study = study();
    let counts = counted(&study, WordSpec { stems: true, ..WordSpec::default() });
    let snapshot = study.snapshot();
    for entry in 0..counts.entries.len() {
        assert_eq!(counts.hits(&snapshot, entry).len() as u32, counts.entries[entry].n);
    }
    let words: Vec<&str> = counts.hits(&snapshot, 0).into_iter().map(|hit| snapshot.words(hit)).collect();
    assert_eq!(words, ["luchas", "lucha", "lucha", "lucha"]);
}

#[test]
fn cases_say_together_what_is_said_in_cases() {
    let study = study();
    let counts = counted(&study, WordSpec::default());
    let WordsByCase { names, counts: by_case } = counts.by_case(&study.snapshot(), 1_000);
    assert_eq!((names, by_case.len()), (vec!["CSO1".to_owned(), "CSO2".to_owned()], counts.entries.len()));
    let notes = study.snapshot().document_by_name("Notas").unwrap().document.id;
    for (place, (entry, cases)) in counts.entries.iter().zip(&by_case).enumerate() {
        assert_eq!(cases.iter().filter(|&&n| n > 0).count() as u32, entry.cases, "{}", entry.text);
        // What the notes say belongs to no case.
        let hits = counts.hits(&study.snapshot(), place);
        let of_notes = hits.iter().filter(|hit| hit.document == notes).count() as u32;
        assert_eq!(cases.iter().sum::<u32>() + of_notes, entry.n, "{}", entry.text);
    }
}

#[test]
fn a_person_may_cancel_and_nothing_is_nothing() {
    let progress = Progress::default();
    progress.cancel();
    assert_eq!(WordCounts::new(&study().snapshot(), WordSpec::default(), &progress), None);
    let none = counted(&Fixture::new(), WordSpec::default());
    assert_eq!((none.entries.len(), none.n_words), (0, 0));
}
