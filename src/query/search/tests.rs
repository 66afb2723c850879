//! Tests of search over documents: counts, limits, who speaks, and what is coded around hits.

use super::*;
use crate::project::Project;
use crate::query::fixture::Fixture;
use crate::text::Reading;

const FIRST: &str = "I: ¿Y la plaza? ¿Qué plaza?\nCSO: Llegaba gente a la plaza. En la plaza, nadie.\nCSO: La calle.";
const SECOND: &str = "Sin turnos: la plaza.\n\nOtra PLAZA más.";

fn study() -> Fixture {
    let mut fixture = Fixture::new();
    fixture.document("A", FIRST);
    fixture.document("B", SECOND);
    fixture.document("C", "nada");
    let asks = fixture.snapshot().document_by_name("A").unwrap().transcript.speakers[0].id;
    fixture.project.set_speaker_role(asks, SpeakerRole::Interviewer).unwrap();
    fixture
}

fn spec(text: &str) -> SearchSpec {
    SearchSpec { query: Query { text: text.into(), ..Query::default() }, ..SearchSpec::default() }
}

fn run(project: &Project, spec: &SearchSpec) -> SearchHits {
    search(project.snapshot(), spec, &SearchProgress::default()).expect("found")
}

fn counts(project: &Project, spec: &SearchSpec) -> Vec<usize> {
    run(project, spec).documents.iter().map(|hits| hits.n).collect()
}

#[test]
fn hits_stand_by_document() {
    let project = study().project;
    assert_eq!(counts(&project, &spec("plaza")), [4, 2]);
    assert_eq!(counts(&project, &SearchSpec { without_interviewer: true, ..spec("plaza") }), [2, 2]);
    assert_eq!(counts(&project, &spec("cso")), [0; 0], "a label is left out");
    assert_eq!(counts(&project, &SearchSpec { without_labels: false, ..spec("cso") }), [2]);
    let second = project.snapshot().document_by_name("B").unwrap().document.id;
    assert_eq!(counts(&project, &SearchSpec { documents: vec![second], ..spec("plaza") }), [2]);
}

#[test]
fn all_hits_are_counted_and_some_are_listed() {
    let project = study().project;
    let hits = run(&project, &SearchSpec { max_listed: 5, ..spec("plaza") });
    assert_eq!((hits.n, hits.n_listed, hits.documents[1].spans.len()), (6, 5, 1));
    assert_eq!(hits.segments().count(), 5);
    assert_eq!(hits.of(hits.documents[1].document).len(), 1);
}

#[test]
fn a_search_stops_when_asked_and_says_why_it_cannot_begin() {
    let project = study().project;
    let progress = SearchProgress::default();
    progress.cancel();
    assert_eq!(search(project.snapshot(), &spec("plaza"), &progress), Err(SearchError::Cancelled));
    let mut bad = spec("(");
    bad.query.reading = Reading::Regex;
    let error = search(project.snapshot(), &bad, &SearchProgress::default()).expect_err("refused");
    assert_eq!(error.message().key, "search-bad-regex");
    let progress = SearchProgress::default();
    drop(search(project.snapshot(), &spec("plaza"), &progress));
    assert_eq!(progress.share(), 1.0);
}

#[test]
fn many_documents_are_searched_by_several_threads() {
    let mut fixture = Fixture::new();
    for n in 0..8 {
        fixture.document(&format!("D{n}"), &format!("{} fin {n}. ", "palabra ".repeat(8_000)).repeat(n + 1));
    }
    assert_eq!(counts(&fixture.project, &spec("fin")), [1, 2, 3, 4, 5, 6, 7, 8]);
}

#[test]
fn what_is_coded_around_a_hit_stands_once() {
    let project = study().project;
    let snapshot = project.snapshot();
    let told = |text: &str, reach: Reach| -> Vec<String> {
        let hits = run(&project, &spec(text));
        let segments = segments_of(snapshot, hits.segments(), reach);
        segments.iter().map(|segment| snapshot.words(*segment).to_owned()).collect()
    };
    assert_eq!(told("plaza", Reach::Hit).len(), 6);
    let sentences = [
        "¿Y la plaza?",
        "¿Qué plaza?",
        "Llegaba gente a la plaza.",
        "En la plaza, nadie.",
        "la plaza.",
        "Otra PLAZA más.",
    ];
    assert_eq!(told("plaza", Reach::Sentence), sentences);
    let turns =
        ["¿Y la plaza? ¿Qué plaza?", "Llegaba gente a la plaza. En la plaza, nadie.", "la plaza.", "Otra PLAZA más."];
    assert_eq!(told("plaza", Reach::Turn), turns);
    assert_eq!(told("plaza", Reach::Paragraph), turns);
    assert_eq!(told("plaza en la", Reach::Sentence), [""; 0]);
    assert_eq!(told("plaza. en la", Reach::Sentence), ["Llegaba gente a la plaza. En la plaza, nadie."]);
}
