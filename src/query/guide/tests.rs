//! Each rule of the table, of codes and of codings on small studies; the suggestions on the
//! sample study against a key made by hand.

use std::collections::{BTreeMap, BTreeSet};

use super::suggest::suggest_all;
use super::*;
use crate::model::*;
use crate::project::{Project, Snapshot};
use crate::query::fixture::Fixture;
use crate::text::Span;

/// A study with a guide of questions `q1`, `q2` (with the probe `p`) and `q3`.
fn study() -> Fixture {
    let mut fixture = Fixture::new();
    let question = |text: &str| DraftQuestion { text: text.into(), ..DraftQuestion::default() };
    let second = DraftQuestion { probes: vec![question("p")], ..question("q2") };
    let topic = DraftTopic { name: "T".into(), questions: vec![question("q1"), second, question("q3")] };
    fixture.project.import_guide(&DraftGuide { topics: vec![topic] }).unwrap();
    fixture
}

/// Makes the speaker `E` of each document the interviewer.
fn roles(fixture: &mut Fixture) {
    let speakers: Vec<SpeakerId> = fixture
        .snapshot()
        .documents()
        .flat_map(|entry| entry.transcript.speakers.iter().filter(|who| who.label == "E").map(|who| who.id))
        .collect();
    for speaker in speakers {
        fixture.project.set_speaker_role(speaker, SpeakerRole::Interviewer).unwrap();
    }
}

fn question(fixture: &Fixture, text: &str) -> GuideQuestionId {
    fixture.snapshot().guide_questions().find(|row| row.text == text).unwrap().id
}

fn segment(snapshot: &Snapshot, document: &str, words: &str) -> Segment {
    let entry = snapshot.document_by_name(document).unwrap();
    let byte = entry.transcript.text.find(words).unwrap();
    let start = entry.transcript.text[..byte].chars().count() as u32;
    Segment { document: entry.document.id, span: Span::new(start, start + words.chars().count() as u32) }
}

fn mark(fixture: &mut Fixture, text: &str, document: &str, words: &str) {
    let place = (question(fixture, text), segment(&fixture.snapshot(), document, words));
    fixture.project.mark_questions(&[place]).unwrap();
}

fn say(fixture: &mut Fixture, text: &str, case: CaseId, status: Asked) {
    let cell = (question(fixture, text), case);
    fixture.project.set_question_statuses(&[cell], Some(status)).unwrap();
}

fn link(fixture: &mut Fixture, text: &str, code: &str) {
    let code = fixture.snapshot().codes().by_path(code).unwrap().id;
    let question = question(fixture, text);
    fixture.project.link_questions(&[question], code, true).unwrap();
}

/// The states of a case, question by question: q1, q2, p, q3.
fn states(fixture: &Fixture, case: CaseId) -> Vec<CellState> {
    let table = QuestionTable::new(&fixture.snapshot());
    let at = table.cases.iter().position(|other| *other == case).unwrap();
    (0..table.questions.len()).map(|row| table.cell(row, at).unwrap().state).collect()
}

use CellState::{Answered, AnsweredElsewhere, NotAsked, NotLookedAt};

const ASKED: CellState = CellState::Asked;

#[test]
fn a_place_tells_asked_and_what_is_said_behind_it_answered() {
    let mut fixture = study();
    fixture.document("D1", "E: ¿Qué hacen ustedes en la red?\nR: Pan.\nE: ¿Y hoy?\nE: ¿Algo más que quiera decir hoy?");
    let case = fixture.case("C1", &["D1"]);
    roles(&mut fixture);
    assert_eq!(states(&fixture, case), [NotLookedAt; 4]);
    mark(&mut fixture, "q1", "D1", "¿Qué hacen ustedes");
    mark(&mut fixture, "q2", "D1", "¿Y hoy?");
    mark(&mut fixture, "q3", "D1", "¿Algo más");
    assert_eq!(states(&fixture, case), [Answered, ASKED, NotLookedAt, ASKED]);
    // A person's word stands before what is derived.
    say(&mut fixture, "q1", case, Asked::Asked);
    say(&mut fixture, "q2", case, Asked::AnsweredElsewhere);
    say(&mut fixture, "p", case, Asked::NotAsked);
    assert_eq!(states(&fixture, case), [ASKED, AnsweredElsewhere, NotAsked, ASKED]);
}

#[test]
fn in_a_focus_group_each_case_answers_for_itself() {
    let mut fixture = study();
    fixture.document(
        "G",
        "E: ¿Qué hacen ustedes en la red?\nA: Pan.\nB: Café.\nE: ¿Y qué les falta a ustedes?\nB: Sillas.",
    );
    let (a, b) = (fixture.case("A", &[]), fixture.case("B", &[]));
    fixture.part(a, "G", Some("A"));
    fixture.part(b, "G", Some("B"));
    roles(&mut fixture);
    mark(&mut fixture, "q1", "G", "¿Qué hacen");
    mark(&mut fixture, "q2", "G", "¿Y qué les falta");
    assert_eq!(states(&fixture, a), [Answered, ASKED, NotLookedAt, NotLookedAt]);
    assert_eq!(states(&fixture, b), [Answered, Answered, NotLookedAt, NotLookedAt]);
    // A coding belongs to who speaks.
    fixture.codes(&["Café"]);
    link(&mut fixture, "q3", "Café");
    fixture.quote("G", "Café.", "Café");
    say(&mut fixture, "q3", a, Asked::NotAsked);
    say(&mut fixture, "q3", b, Asked::NotAsked);
    assert_eq!((states(&fixture, a)[3], states(&fixture, b)[3]), (NotAsked, AnsweredElsewhere));
    let code = fixture.snapshot().codes().by_path("Café").unwrap().id;
    let standing = Standing::new(&fixture.snapshot());
    assert_eq!((standing.of(code, a), standing.of(code, b)), (CodeStanding::NotAsked, CodeStanding::Coded));
}

#[test]
fn a_case_with_two_documents_has_been_asked_in_any() {
    let mut fixture = study();
    fixture.document("D1", "E: ¿Qué hacen ustedes en la red?\nE: ¿No quiere hablar de eso conmigo?");
    fixture.document("D2", "E: ¿Qué hacen ustedes en la red?\nR: Pan.");
    let case = fixture.case("C1", &["D1", "D2"]);
    roles(&mut fixture);
    mark(&mut fixture, "q1", "D1", "¿Qué hacen");
    assert_eq!(states(&fixture, case)[0], ASKED);
    mark(&mut fixture, "q1", "D2", "¿Qué hacen");
    let table = QuestionTable::new(&fixture.snapshot());
    let cell = table.cell(0, 0).unwrap();
    assert_eq!((cell.state, cell.places.len(), table.n_in(0, Answered)), (Answered, 2, 1));
    assert_eq!(table.cell(0, 1), None);
}

#[test]
fn without_turns_what_stands_behind_the_place_is_the_answer() {
    let mut fixture = study();
    fixture.document("S", "¿Qué hacen?\nPan y café.\n¿Y qué más?\n");
    let case = fixture.case("C1", &["S"]);
    mark(&mut fixture, "q1", "S", "¿Qué hacen?");
    mark(&mut fixture, "q2", "S", "¿Y qué más?");
    assert_eq!(states(&fixture, case), [Answered, ASKED, NotLookedAt, NotLookedAt]);
}

#[test]
fn not_asked_is_said_of_a_code_only_where_all_its_questions_were_not() {
    let mut fixture = study();
    fixture.document("D1", "E: ¿Qué hacen ustedes en la red?\nR: Pan.\nR: Café.");
    let case = fixture.case("C1", &["D1"]);
    roles(&mut fixture);
    fixture.codes(&["A", "A > A1", "A > A2", "B"]);
    let of = |fixture: &Fixture, path: &str| {
        let snapshot = fixture.snapshot();
        Standing::new(&snapshot).of(snapshot.codes().by_path(path).unwrap().id, case)
    };
    link(&mut fixture, "q1", "A");
    link(&mut fixture, "q2", "A");
    link(&mut fixture, "q3", "A > A2");
    assert_eq!(of(&fixture, "A"), CodeStanding::NotLookedAt);
    say(&mut fixture, "q1", case, Asked::NotAsked);
    assert_eq!(of(&fixture, "A"), CodeStanding::NotLookedAt, "one of two questions says nothing");
    say(&mut fixture, "q2", case, Asked::NotAsked);
    assert_eq!(of(&fixture, "A"), CodeStanding::NotAsked);
    // A sub-code without questions of its own has those above it; one with its own has only those.
    assert_eq!((of(&fixture, "A > A1"), of(&fixture, "A > A2")), (CodeStanding::NotAsked, CodeStanding::NotLookedAt));
    assert_eq!(of(&fixture, "B"), CodeStanding::NotLookedAt, "no question is linked");
    // A probe that was asked raised the subject.
    mark(&mut fixture, "p", "D1", "¿Qué hacen");
    assert_eq!(of(&fixture, "A"), CodeStanding::AskedNotSaid);
    fixture.project.undo().unwrap();
    say(&mut fixture, "q3", case, Asked::AnsweredElsewhere);
    assert_eq!(of(&fixture, "A > A2"), CodeStanding::AskedNotSaid);
    // A coding always wins, also one of a sub-code.
    fixture.quote("D1", "Café", "A > A1");
    assert_eq!((of(&fixture, "A"), of(&fixture, "A > A1")), (CodeStanding::Coded, CodeStanding::Coded));
    assert_eq!(states(&fixture, case)[..2], [AnsweredElsewhere, AnsweredElsewhere]);
    let snapshot = fixture.snapshot();
    let standing = Standing::new(&snapshot);
    assert!(standing.has_questions(snapshot.codes().by_path("A > A1").unwrap().id));
    assert!(!standing.has_questions(snapshot.codes().by_path("B").unwrap().id));
}

#[test]
fn a_coding_knows_whether_it_was_asked_for() {
    let mut fixture = study();
    fixture.document("D1", "R: Antes nada.\nE: ¿Qué hacen ustedes en la red?\nR: Pan.\nE: Ajá.\nR: Café.\nE: ¿Y qué les falta a ustedes?\nR: Sillas.");
    fixture.document("D2", "R: Pan.");
    fixture.case("C1", &["D1"]);
    roles(&mut fixture);
    fixture.codes(&["A", "A > A1", "B"]);
    link(&mut fixture, "q2", "A");
    fixture.quote("D1", "Pan", "A > A1");
    fixture.quote("D1", "Café", "B");
    fixture.quote("D1", "Antes", "B");
    fixture.quote("D2", "Pan", "B");
    let prompts = |fixture: &Fixture| {
        let snapshot = fixture.snapshot();
        let prompts = Prompts::new(&snapshot);
        let codings = snapshot.documents().flat_map(|entry| entry.codings.iter());
        codings.map(|coding| (snapshot.words(coding.segment()).to_owned(), prompts.of(coding))).collect::<Vec<_>>()
    };
    assert!(Prompts::new(&fixture.snapshot()).is_empty());
    let (q2, p) = (question(&fixture, "q2"), question(&fixture, "p"));
    mark(&mut fixture, "p", "D1", "¿Qué hacen");
    mark(&mut fixture, "q3", "D1", "¿Y qué les falta");
    let found: BTreeMap<String, Prompt> = prompts(&fixture).into_iter().take(3).collect();
    assert_eq!(found["Antes"], Prompt::Unprompted);
    assert_eq!(found["Pan"], Prompt::Asked(vec![p]), "a probe of a linked question, the code below its code");
    assert_eq!(found["Café"], Prompt::AskedElse(vec![p]));
    assert_eq!(prompts(&fixture)[3].1, Prompt::NotLookedAt, "no place in the document");
    mark(&mut fixture, "q2", "D1", "¿Qué hacen");
    assert_eq!(prompts(&fixture)[1].1.questions().len(), 2);
    let coded = segments_of(&fixture.snapshot(), &[q2, p]);
    let words: Vec<&str> = coded.iter().map(|segment| fixture.project.snapshot().words(*segment)).collect();
    assert_eq!(words, ["Pan.\nE: Ajá.\nR: Café."]);
}

#[test]
fn questions_are_numbered_by_their_place_or_their_own() {
    let mut fixture = study();
    let outline = Outline::new(&fixture.snapshot());
    let numbers = |outline: &Outline| outline.questions().map(|row| row.number.clone()).collect::<Vec<_>>();
    assert_eq!(numbers(&outline), ["1", "2", "2a", "3"]);
    let (q2, q1) = (question(&fixture, "q2"), question(&fixture, "q1"));
    let text = crate::project::QuestionText { number: "B7".into(), text: "q2".into(), ..Default::default() };
    fixture.project.edit_guide_question(q2, text).unwrap();
    let outline = Outline::new(&fixture.snapshot());
    assert_eq!(numbers(&outline), ["1", "B7", "B7a", "3"]);
    assert_eq!((outline.number(q2), outline.number(q1), outline.n_questions()), ("B7", "1", 4));
    assert!(outline.by_number(" B7a ").is_some_and(OutlineQuestion::is_probe));
    assert_eq!(outline.number(GuideQuestionId(1)), "");
}

fn sample() -> Project {
    let mut project = Project::in_memory("AK").unwrap();
    crate::sample::fill(&mut project).unwrap();
    project
}

/// The first suggestions for the six interviews against the key: a suggestion is right where its
/// turn holds a place of its question.
#[test]
fn suggestions_for_the_sample_study_find_most_questions() {
    let project = sample();
    let snapshot = project.snapshot();
    let outline = Outline::new(snapshot);
    let key = crate::sample::guide::places(snapshot, &outline);
    assert_eq!(key.len(), 95, "every quote stands in its document");
    let (mut n_suggested, mut n_right, mut n_asked, mut n_among) = (0, 0, 0, 0);
    let mut lines = Vec::new();
    for entry in snapshot.documents() {
        let of_document: Vec<_> = key.iter().filter(|(_, place)| place.document == entry.document.id).collect();
        let asked: BTreeSet<GuideQuestionId> = of_document.iter().map(|(question, _)| *question).collect();
        let is_right = |question, place: Suggested| {
            of_document.iter().any(|(of, at)| *of == question && place.segment.span.covers(at.span))
        };
        let found = suggest_all(&outline, entry.document.id, &entry.transcript);
        n_asked += asked.len();
        n_suggested += found.len();
        for one in &found {
            let right = is_right(one.question, one.best);
            n_right += usize::from(right);
            let among = right || one.alternatives.iter().any(|other| is_right(one.question, *other));
            n_among += usize::from(among);
            let mark = if right {
                "right"
            } else if among {
                "other"
            } else {
                "wrong"
            };
            let words = snapshot.words(one.best.segment);
            lines.push(format!(
                "{mark} {} {} {:.2} {words}",
                entry.document.name,
                outline.number(one.question),
                one.best.score
            ));
        }
        for question in asked.iter().filter(|id| !found.iter().any(|one| one.question == **id)) {
            lines.push(format!("missed {} {}", entry.document.name, outline.number(*question)));
        }
    }
    let (precision, recall) = (n_right as f32 / n_suggested as f32, n_right as f32 / n_asked as f32);
    let report = format!(
        "{n_suggested} suggested, {n_right} right of {n_asked} asked ({n_among} with the alternatives): precision {precision:.3}, recall {recall:.3}\n{}",
        lines.join("\n")
    );
    // As measured with these six interviews, on which the thresholds were chosen too: of 93
    // questions asked 77 are found at once, and of 80 suggestions 3 are wrong.
    assert!(precision >= 0.95 && recall >= 0.82, "{report}");
}

#[test]
fn a_long_transcript_takes_milliseconds() {
    let project = sample();
    let outline = Outline::new(project.snapshot());
    let entry = project.snapshot().document_by_name("CSO2").unwrap().clone();
    let begun = std::time::Instant::now();
    for _ in 0..10 {
        assert!(!suggest_all(&outline, entry.document.id, &entry.transcript).is_empty());
    }
    let each = begun.elapsed() / 10;
    // The interview took 52 minutes. Without optimisation it is far slower than in the program.
    assert!(each.as_millis() < 500, "{each:?}");
}

#[test]
fn what_is_confirmed_is_not_suggested_again() {
    let mut project = sample();
    let outline = Outline::new(project.snapshot());
    let document = project.snapshot().document_by_name("CSO5").unwrap().document.id;
    let found = suggest(project.snapshot(), &outline, document);
    let first = &found[0];
    project.mark_questions(&[(first.question, first.best.segment)]).unwrap();
    let again = suggest(project.snapshot(), &outline, document);
    assert_eq!(again.len(), found.len() - 1);
    assert!(found.windows(2).all(|pair| pair[0].best.segment.span.start <= pair[1].best.segment.span.start));
    assert_eq!(suggest(project.snapshot(), &outline, DocumentId(1)), []);
}
