//! The operations on the guide, each undone and done again.

use super::*;
use crate::project::{CodeText, Project, ProjectError};
use crate::text::Span;

/// Runs an operation, undoes and redoes it, and compares the patched snapshot with a fresh one
/// at every step. Gives what came out.
fn check<T>(project: &mut Project, op: impl FnOnce(&mut Project) -> Result<T>) -> T {
    let fresh = |project: &Project| project.fresh_snapshot().expect("a snapshot").dump();
    let before = project.snapshot().dump();
    let output = op(project).expect("the operation");
    let after = project.snapshot().dump();
    assert_ne!(after, before, "nothing was done");
    assert_eq!(fresh(project), after, "the patched snapshot");
    project.undo().expect("undone");
    // A tombstone may stay for what was deleted on purpose and stands again.
    assert_eq!(project.snapshot().dump(), before, "after undo");
    assert_eq!(fresh(project), before, "the snapshot after undo");
    project.redo().expect("redone");
    assert_eq!(project.snapshot().dump(), after, "after redo");
    output
}

/// The guide, a line each, probes after a hyphen.
fn guide(project: &Project) -> String {
    let snapshot = project.snapshot();
    let mut lines = Vec::new();
    for topic in snapshot.guide_topics() {
        lines.push(format!("# {}", topic.name));
        for question in snapshot.questions_of(topic.id, None) {
            lines.push(question.text.clone());
            for probe in snapshot.questions_of(topic.id, Some(question.id)) {
                lines.push(format!("- {} {}", probe.condition, probe.text).replace("-  ", "- "));
            }
        }
    }
    lines.join("\n")
}

fn probe(text: &str) -> DraftQuestion {
    DraftQuestion { text: text.into(), ..DraftQuestion::default() }
}

fn draft() -> DraftGuide {
    let first =
        DraftQuestion { probes: vec![probe("¿Quiénes?"), probe("¿Dónde? 😀")], ..probe("¿Qué hace la red?") };
    DraftGuide {
        topics: vec![
            DraftTopic { name: "Trabajo".into(), questions: vec![first, probe("¿Desde cuándo?")] },
            DraftTopic { name: "Dificultades".into(), questions: vec![probe("¿Qué problemas hubo?")] },
        ],
    }
}

/// A project with the guide, a document, a case and a code.
fn project() -> Project {
    let mut project = Project::in_memory("AK").expect("in memory");
    project.import_guide(&draft()).expect("a guide");
    let text = "E: ¿Qué hacen ustedes aquí?\nR: Pan y café.".to_owned();
    let document = DraftDocument { name: "D1".into(), text, ..DraftDocument::default() };
    let document = project.add_documents(vec![document], None).expect("a document").output[0];
    let case = project.add_case("C1").expect("a case").output;
    project.assign_documents(&[(document, Some(case))]).expect("assigned");
    project.add_code("Ayuda", None, None).expect("a code");
    project
}

fn question(project: &Project, text: &str) -> GuideQuestionId {
    project.snapshot().guide_questions().find(|row| row.text == text).expect("a question").id
}

fn topic(project: &Project, name: &str) -> GuideTopicId {
    project.snapshot().guide_topics().into_iter().find(|row| row.name == name).expect("a topic").id
}

fn segment(project: &Project, start: u32, end: u32) -> Segment {
    let document = project.snapshot().documents().next().expect("a document").document.id;
    Segment { document, span: Span::new(start, end) }
}

#[test]
fn a_guide_is_imported_and_again_only_what_is_new() {
    let mut project = Project::in_memory("AK").expect("in memory");
    let counts = check(&mut project, |p| p.import_guide(&draft())).output;
    assert_eq!(counts, GuideCounts { n_topics: 2, n_questions: 3, n_probes: 2 });
    let stands =
        "# Trabajo\n¿Qué hace la red?\n- ¿Quiénes?\n- ¿Dónde? 😀\n¿Desde cuándo?\n# Dificultades\n¿Qué problemas hubo?";
    assert_eq!(guide(&project), stands);
    assert_eq!(project.import_guide(&draft()).expect("again").changes.operation, None);
    let mut more = draft();
    more.topics[1].questions.push(probe("  ¿Y con la\npolicía? "));
    assert_eq!(check(&mut project, |p| p.import_guide(&more)).output.n_questions, 1);
    assert_eq!(guide(&project), format!("{stands}\n¿Y con la policía?"));
    let empty = DraftGuide { topics: vec![DraftTopic { name: " ".into(), questions: Vec::new() }] };
    assert!(matches!(project.import_guide(&empty), Err(ProjectError::NameEmpty)));
}

#[test]
fn topics_are_made_renamed_moved_and_deleted_with_what_hangs_on_them() {
    let mut project = project();
    let (work, hard) = (topic(&project, "Trabajo"), topic(&project, "Dificultades"));
    let new = check(&mut project, |p| p.add_guide_topic("Cierre", Some(hard))).output;
    assert!(matches!(project.add_guide_topic(" Cierre ", None), Err(ProjectError::NameTaken(_))));
    check(&mut project, |p| p.rename_guide_topic(new, "Fin"));
    check(&mut project, |p| p.move_guide_topics(&[work], None));
    assert!(guide(&project).starts_with("# Fin\n# Dificultades\n") && guide(&project).ends_with("¿Desde cuándo?"));
    let asked = question(&project, "¿Quiénes?");
    let (place, case) = (segment(&project, 3, 20), project.snapshot().cases()[0].id);
    project.mark_questions(&[(asked, place)]).expect("marked");
    project.set_question_statuses(&[(asked, case)], Some(Asked::Answered)).expect("said");
    check(&mut project, |p| p.delete_guide_topics(&[work, new]));
    assert_eq!(guide(&project), "# Dificultades\n¿Qué problemas hubo?");
    assert_eq!(project.snapshot().question_places().count() + project.snapshot().question_statuses().count(), 0);
}

#[test]
fn questions_are_made_edited_and_moved_with_their_probes() {
    let mut project = project();
    let (work, hard) = (topic(&project, "Trabajo"), topic(&project, "Dificultades"));
    let (first, second) = (question(&project, "¿Qué hace la red?"), question(&project, "¿Desde cuándo?"));
    let to = |topic, parent, before| QuestionPlacement { topic, parent, before };
    let text = |text: &str| QuestionText { text: text.into(), ..QuestionText::default() };
    check(&mut project, |p| p.add_guide_question(to(hard, None, None), text("¿Algo más?")));
    let condition = QuestionText { condition: "si duda:".into(), ..text("¿Por qué?") };
    // Under a probe means under its question.
    let who = question(&project, "¿Quiénes?");
    let added = check(&mut project, |p| p.add_guide_question(to(hard, Some(who), Some(who)), condition)).output;
    assert_eq!(project.snapshot().guide_question(added).map(|row| (row.topic, row.parent)), Some((work, Some(first))));
    check(&mut project, |p| p.edit_guide_question(second, text("¿Desde  cuándo existe?")));
    assert!(matches!(project.edit_guide_question(second, text(" \n")), Err(ProjectError::NameEmpty)));
    check(&mut project, |p| p.move_guide_questions(&[first], to(hard, None, None)));
    let stands = "# Trabajo\n¿Desde cuándo existe?\n# Dificultades\n¿Qué problemas hubo?\n¿Algo más?\n¿Qué hace la red?\n- si duda: ¿Por qué?\n- ¿Quiénes?\n- ¿Dónde? 😀";
    assert_eq!(guide(&project), stands);
    // A question that becomes a probe takes its probes along, beside it.
    check(&mut project, |p| p.move_guide_questions(&[first], to(work, Some(second), None)));
    assert!(guide(&project).starts_with(
        "# Trabajo\n¿Desde cuándo existe?\n- ¿Qué hace la red?\n- si duda: ¿Por qué?\n- ¿Quiénes?\n- ¿Dónde? 😀\n#"
    ));
    check(&mut project, |p| p.move_guide_questions(&[who, first], to(hard, None, None)));
    assert!(guide(&project).ends_with("¿Quiénes?\n¿Qué hace la red?"), "{}", guide(&project));
    let refused = project.move_guide_questions(&[second], to(work, Some(second), None));
    assert!(matches!(refused, Err(ProjectError::QuestionUnderItself)));
    check(&mut project, |p| p.delete_guide_questions(&[second]));
    assert!(guide(&project).starts_with("# Trabajo\n# Dificultades"), "{}", guide(&project));
}

#[test]
fn a_place_takes_back_that_it_was_not_asked() {
    let mut project = project();
    let asked = question(&project, "¿Qué hace la red?");
    let other = question(&project, "¿Qué problemas hubo?");
    let case = project.snapshot().cases()[0].id;
    check(&mut project, |p| p.set_question_statuses(&[(asked, case), (other, case)], Some(Asked::NotAsked)));
    let place = segment(&project, 3, 27);
    let made = check(&mut project, |p| p.mark_questions(&[(asked, place), (asked, place)])).output;
    assert_eq!((made.len(), project.snapshot().question_statuses().count()), (1, 1));
    let again = project.mark_questions(&[(asked, segment(&project, 5, 9))]).expect("again");
    assert_eq!((again.output.len(), again.changes.operation), (0, None));
    check(&mut project, |p| p.reassign_question_place(made[0], other));
    assert_eq!(project.snapshot().question_statuses().count(), 0);
    check(&mut project, |p| p.remove_question_places(&made));
    assert!(matches!(project.mark_questions(&[(asked, segment(&project, 3, 3))]), Err(ProjectError::EmptySegment)));
    assert!(matches!(
        project.mark_questions(&[(asked, segment(&project, 3, 999))]),
        Err(ProjectError::OutsideText { .. })
    ));
    check(&mut project, |p| p.set_question_statuses(&[(asked, case)], Some(Asked::Asked)));
    check(&mut project, |p| p.set_question_statuses(&[(asked, case)], Some(Asked::Answered)));
    check(&mut project, |p| p.set_question_statuses(&[(asked, case)], None));
}

#[test]
fn topics_become_codes_once_and_links_follow_the_codes() {
    let mut project = project();
    let topics: Vec<GuideTopicId> = project.snapshot().guide_topics().iter().map(|topic| topic.id).collect();
    let made = check(&mut project, |p| p.make_topic_codes(&topics, true)).output;
    let work = project.snapshot().code(made[0]).expect("a code").clone();
    assert_eq!((work.origin, work.parent, work.name.as_str()), (Some(Origin::Deductive), None, "Trabajo"));
    assert_eq!(work.definition, "¿Qué hace la red?\n¿Desde cuándo?");
    assert_eq!(project.snapshot().question_codes().count(), 3);
    let again = project.make_topic_codes(&topics, true).expect("again");
    assert_eq!((again.output.len(), again.changes.operation), (0, None));
    let text = CodeText { definition: "Otra.".into(), ..CodeText::default() };
    project.describe_code(work.id, text).expect("described");
    let mut more = draft();
    more.topics[0].questions.push(probe("¿Con quién?"));
    more.topics.push(DraftTopic { name: "Ayuda".into(), questions: vec![probe("¿A quién?")] });
    project.import_guide(&more).expect("more");
    let topics: Vec<GuideTopicId> = project.snapshot().guide_topics().iter().map(|topic| topic.id).collect();
    // The code of that name stands and is taken; the definition stays as a person wrote it.
    assert_eq!(check(&mut project, |p| p.make_topic_codes(&topics, true)).output, []);
    assert_eq!(project.snapshot().question_codes().count(), 5);
    assert_eq!(project.snapshot().code(work.id).map(|code| code.definition.clone()), Some("Otra.".into()));
    // Merged codes hand their questions on, deleted ones let go.
    let help = project.snapshot().codes().by_path("Ayuda").expect("a code").id;
    let choice = crate::project::WeightChoice::Highest;
    check(&mut project, |p| p.merge_codes(work.id, help, choice));
    assert_eq!(project.snapshot().question_codes().filter(|row| row.code == help).count(), 4);
    check(&mut project, |p| p.delete_codes(&[help]));
    assert_eq!(project.snapshot().question_codes().count(), 1);
    assert!(project.snapshot().guide_topics()[0].code.is_none());
    let (one, code) = (question(&project, "¿A quién?"), made[1]);
    check(&mut project, |p| p.link_questions(&[one], code, true));
    assert_eq!(project.link_questions(&[one], code, true).expect("again").changes.operation, None);
    check(&mut project, |p| p.link_questions(&[one], code, false));
}

#[test]
fn documents_and_cases_that_go_take_their_places_and_statuses_along() {
    let mut project = project();
    let asked = question(&project, "¿Quiénes?");
    let (place, case) = (segment(&project, 3, 20), project.snapshot().cases()[0].id);
    project.mark_questions(&[(asked, place)]).expect("marked");
    project.set_question_statuses(&[(asked, case)], Some(Asked::Answered)).expect("said");
    check(&mut project, |p| p.delete_documents(&[place.document]));
    check(&mut project, |p| p.delete_cases(&[case]));
    assert_eq!(project.snapshot().question_places().count() + project.snapshot().question_statuses().count(), 0);
}
