//! Random operations on the interview guide, for `engine_random`.

use proptest::prelude::*;
use voces::model::*;
use voces::project::{Project, ProjectError, QuestionPlacement, QuestionText};
use voces::text::Span;

/// One operation; the numbers choose among what there is.
#[derive(Clone, Debug)]
pub enum GuideStep {
    AddTopic(u8, Option<u8>),
    RenameTopic(u8, u8),
    DeleteTopics(Vec<u8>),
    MoveTopics(Vec<u8>, Option<u8>),
    AddQuestion(u8, Option<u8>, Option<u8>),
    EditQuestion(u8, u8),
    DeleteQuestions(Vec<u8>),
    MoveQuestions(Vec<u8>, u8, Option<u8>, Option<u8>),
    Import(Vec<(u8, u8)>),
    Mark(Vec<(u8, u8, u8, u8)>),
    Reassign(u8, u8),
    Unmark(Vec<u8>),
    Say(Vec<(u8, u8)>, Option<u8>),
    Link(Vec<u8>, u8, bool),
    MakeCodes(Vec<u8>, bool),
}

pub fn guide_step() -> impl Strategy<Value = GuideStep> {
    use GuideStep::*;
    let n = any::<u8>;
    let some = || prop::option::of(any::<u8>());
    let few = || prop::collection::vec(any::<u8>(), 0..4);
    prop_oneof![
        2 => (n(), some()).prop_map(|(a, b)| AddTopic(a, b)),
        1 => (n(), n()).prop_map(|(a, b)| RenameTopic(a, b)),
        1 => few().prop_map(DeleteTopics),
        1 => (few(), some()).prop_map(|(a, b)| MoveTopics(a, b)),
        4 => (n(), some(), some()).prop_map(|(a, b, c)| AddQuestion(a, b, c)),
        1 => (n(), n()).prop_map(|(a, b)| EditQuestion(a, b)),
        1 => few().prop_map(DeleteQuestions),
        3 => (few(), n(), some(), some()).prop_map(|(a, b, c, d)| MoveQuestions(a, b, c, d)),
        2 => prop::collection::vec((n(), n()), 0..5).prop_map(Import),
        4 => prop::collection::vec((n(), n(), n(), n()), 0..4).prop_map(Mark),
        1 => (n(), n()).prop_map(|(a, b)| Reassign(a, b)),
        1 => few().prop_map(Unmark),
        3 => (prop::collection::vec((n(), n()), 0..4), some()).prop_map(|(a, b)| Say(a, b)),
        3 => (few(), n(), any::<bool>()).prop_map(|(a, b, c)| Link(a, b, c)),
        1 => (few(), any::<bool>()).prop_map(|(a, b)| MakeCodes(a, b)),
    ]
}

fn pick<T: Clone>(of: &[T], n: u8) -> Option<T> {
    (!of.is_empty()).then(|| of[n as usize % of.len()].clone())
}

fn picks<T: Clone>(of: &[T], ns: &[u8]) -> Vec<T> {
    ns.iter().filter_map(|&n| pick(of, n)).collect()
}

/// Does one step. What is refused in words changes nothing; no refusal comes from the database.
pub fn run(project: &mut Project, step: &GuideStep) -> Option<()> {
    match try_run(project, step)? {
        Err(ProjectError::Storage(error)) => panic!("{error}"),
        other => other.ok(),
    }
}

fn try_run(project: &mut Project, step: &GuideStep) -> Option<voces::project::Result<()>> {
    let snapshot = std::sync::Arc::clone(project.snapshot());
    let topics: Vec<GuideTopicId> = snapshot.guide_topics().iter().map(|topic| topic.id).collect();
    let questions: Vec<GuideQuestionId> = snapshot.guide_questions().map(|question| question.id).collect();
    let places: Vec<QuestionPlaceId> = snapshot.question_places().map(|place| place.id).collect();
    let cases: Vec<CaseId> = snapshot.cases().iter().map(|case| case.id).collect();
    let codes: Vec<CodeId> = snapshot.codes().codes().iter().map(|code| code.id).collect();
    let documents: Vec<DocumentId> = snapshot.documents().map(|entry| entry.document.id).collect();
    let segment = |document: u8, a: u8, b: u8| {
        let document = pick(&documents, document)?;
        let n_chars = snapshot.document(document)?.transcript.index().n_chars() + 2;
        Some(Segment { document, span: Span::new(u32::from(a) % n_chars, u32::from(b) % n_chars) })
    };
    let name = |n: u8| format!("n{}", n % 9);
    let text =
        |n: u8| QuestionText { text: name(n), number: String::new(), condition: "si no".repeat(usize::from(n % 2)) };
    let placement = |topic, parent: Option<u8>, before: Option<u8>| {
        let (parent, before) = (parent.and_then(|n| pick(&questions, n)), before.and_then(|n| pick(&questions, n)));
        Some(QuestionPlacement { topic: pick(&topics, topic)?, parent, before })
    };
    Some(match step {
        GuideStep::AddTopic(n, before) => {
            project.add_guide_topic(&name(*n), before.and_then(|n| pick(&topics, n))).map(drop)
        }
        GuideStep::RenameTopic(n, to) => project.rename_guide_topic(pick(&topics, *n)?, &name(*to)).map(drop),
        GuideStep::DeleteTopics(ns) => project.delete_guide_topics(&picks(&topics, ns)).map(drop),
        GuideStep::MoveTopics(ns, before) => {
            project.move_guide_topics(&picks(&topics, ns), before.and_then(|n| pick(&topics, n))).map(drop)
        }
        GuideStep::AddQuestion(topic, parent, before) => {
            project.add_guide_question(placement(*topic, *parent, *before)?, text(*topic)).map(drop)
        }
        GuideStep::EditQuestion(n, to) => project.edit_guide_question(pick(&questions, *n)?, text(*to)).map(drop),
        GuideStep::DeleteQuestions(ns) => project.delete_guide_questions(&picks(&questions, ns)).map(drop),
        GuideStep::MoveQuestions(ns, topic, parent, before) => {
            let to = placement(*topic, *parent, *before)?;
            project.move_guide_questions(&picks(&questions, ns), to).map(drop)
        }
        GuideStep::Import(rows) => {
            let question = |n: u8| DraftQuestion { text: name(n), ..DraftQuestion::default() };
            let topic = |&(n, of): &(u8, u8)| {
                let probes = vec![question(of.wrapping_add(1)); usize::from(of % 3)];
                DraftTopic { name: name(n), questions: vec![DraftQuestion { probes, ..question(of) }] }
            };
            project.import_guide(&DraftGuide { topics: rows.iter().map(topic).collect() }).map(drop)
        }
        GuideStep::Mark(rows) => {
            let place = |&(n, d, a, b): &(u8, u8, u8, u8)| Some((pick(&questions, n)?, segment(d, a, b)?));
            let places: Vec<_> = rows.iter().filter_map(place).collect();
            project.mark_questions(&places).map(drop)
        }
        GuideStep::Reassign(n, to) => {
            project.reassign_question_place(pick(&places, *n)?, pick(&questions, *to)?).map(drop)
        }
        GuideStep::Unmark(ns) => project.remove_question_places(&picks(&places, ns)).map(drop),
        GuideStep::Say(cells, status) => {
            let cell = |&(n, case): &(u8, u8)| Some((pick(&questions, n)?, pick(&cases, case)?));
            let cells: Vec<_> = cells.iter().filter_map(cell).collect();
            let status = status.map(|n| Asked::ALL[usize::from(n) % Asked::ALL.len()]);
            project.set_question_statuses(&cells, status).map(drop)
        }
        GuideStep::Link(ns, code, on) => {
            project.link_questions(&picks(&questions, ns), pick(&codes, *code)?, *on).map(drop)
        }
        GuideStep::MakeCodes(ns, quotes) => project.make_topic_codes(&picks(&topics, ns), *quotes).map(drop),
    })
}
