//! Random studies with everything that columns are made of.

use proptest::prelude::*;

use crate::model::*;
use crate::query::fixture::Fixture;
use crate::text::{CharIdx, Span};

pub(super) const PATHS: [&str; 7] = ["A", "A > x", "A > x > deep", "A > y", "B", "C", "C > z"];
const TEXT: &str = "M: hola a todas 😀\nP1: uno dós.\nM: ajá\nP1: y más\nP2: tres cuatro cinco\nM: ¿qué pasó con eso después?\nP1: seis\n\nsiete ocho";
const N_CHARS: u32 = 120;

/// A coding as drawn: document, start, length, code, coder, run, weight.
pub(super) type Drawn = (usize, u32, u32, usize, bool, bool, Option<u8>);

/// What is drawn of a study.
#[derive(Clone, Debug)]
pub(super) struct Draw {
    /// Case, document, and which speaker.
    parts: Vec<(usize, usize, Option<bool>)>,
    codings: Vec<Drawn>,
    /// Case, variable, value.
    values: Vec<(usize, usize, usize)>,
    /// Case and group; document and set; document and group.
    members: Vec<(usize, usize)>,
    /// Document, place, question.
    places: Vec<(usize, usize, usize)>,
    with_interviewer: bool,
}

pub(super) fn draw() -> impl Strategy<Value = Draw> {
    let coding = (
        0..3usize,
        prop_oneof![0..10u32, 20..60u32, 0..117u32],
        1..40u32,
        0..7usize,
        any::<bool>(),
        prop::bool::weighted(0.15),
        prop::option::of(0..=100u8),
    );
    (
        prop::collection::vec((0..3usize, 0..3usize, prop::option::of(any::<bool>())), 0..6),
        prop::collection::vec(coding, 0..25),
        prop::collection::vec((0..3usize, 0..2usize, 0..3usize), 0..7),
        prop::collection::vec((0..3usize, 0..2usize), 0..5),
        prop::collection::vec((0..3usize, 0..3usize, 0..3usize), 0..5),
        prop::bool::weighted(0.8),
    )
        .prop_map(|(parts, codings, values, members, places, with_interviewer)| Draw {
            parts,
            codings,
            values,
            members,
            places,
            with_interviewer,
        })
}

pub(super) fn study(draw: &Draw) -> Fixture {
    let mut fixture = Fixture::new();
    assert_eq!(TEXT.chars().count() as u32, N_CHARS);
    let documents: Vec<DocumentId> = ["D0", "D1", "D2"].iter().map(|name| fixture.document(name, TEXT)).collect();
    if draw.with_interviewer {
        let snapshot = fixture.snapshot();
        let all = snapshot.documents().flat_map(|entry| &entry.transcript.speakers);
        let asks: Vec<SpeakerId> = all.filter(|who| who.label == "M").map(|who| who.id).collect();
        fixture.project.set_speaker_roles(&asks, SpeakerRole::Interviewer).unwrap();
    }
    let cases: Vec<_> = ["K0", "K1", "K2"].iter().map(|name| fixture.case(name, &[])).collect();
    for &(case, document, speaker) in &draw.parts {
        let speaker = speaker.map(|first| if first { "P1" } else { "P2" });
        fixture.part(cases[case], &format!("D{document}"), speaker);
    }
    fixture.codes(&PATHS);
    for (at, name) in ["formal", "age"].into_iter().enumerate() {
        let kind = [VariableKind::Multiple, VariableKind::Number][at];
        let variable = fixture.project.add_variable(name, kind).unwrap().output;
        for (place, &case) in cases.iter().enumerate() {
            let value = |value: usize| [["yes", "no", "partly"], ["17", "40", "unsure"]][at][value].to_owned();
            let own = draw.values.iter().filter(|(of, which, _)| (*of, *which) == (place, at));
            let values: Vec<String> = own.map(|(.., n)| value(*n)).collect();
            fixture.project.set_values(case, variable, &values).unwrap();
        }
    }
    let group = fixture.project.add_document_group("G").unwrap().output;
    for n in 0..2 {
        let with = |which: usize| draw.members.iter().filter(move |(_, of)| *of == which).map(|(at, _)| *at);
        let own: Vec<CaseId> = with(n).map(|at| cases[at]).collect();
        fixture.project.add_case_group(&format!("group {n}"), &own).unwrap();
        let own: Vec<DocumentId> = with(n).map(|at| documents[at]).collect();
        fixture.project.add_document_set(&format!("set {n}"), &own).unwrap();
        if n == 0 {
            fixture.project.move_documents(&own, Some(group), None).unwrap();
        }
    }
    let question = |text: &str| DraftQuestion { text: text.into(), ..DraftQuestion::default() };
    let topic = |name: &str, questions| DraftTopic { name: name.into(), questions };
    let topics = vec![topic("T", vec![question("q0"), question("q1")]), topic("U", vec![question("q2")])];
    fixture.project.import_guide(&DraftGuide { topics }).unwrap();
    for &(document, place, asked) in &draw.places {
        let text = format!("q{asked}");
        let question = fixture.snapshot().guide_questions().find(|row| row.text == text).unwrap().id;
        let start = [3u32, 33, 75][place];
        let segment = Segment { document: documents[document], span: Span::new(start, start + 2) };
        fixture.project.mark_questions(&[(question, segment)]).unwrap();
    }
    for &(document, start, len, code, other_coder, other_run, weight) in &draw.codings {
        fixture.project.set_run(if other_run { Run::Second } else { Run::Main });
        let end = (start + len).min(N_CHARS);
        let draft = DraftCoding {
            document: format!("D{document}"),
            place: DraftPlace::Span { start: CharIdx(start).0, end },
            code: PATHS[code].into(),
            coder: Some(if other_coder { "BM" } else { "AK" }.into()),
            weight,
            comment: None,
            line: 1,
        };
        fixture.project.add_codings(&[draft]).unwrap();
    }
    fixture
}
