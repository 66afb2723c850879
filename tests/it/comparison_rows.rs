//! Summaries and positions of cases: written, placed, merged, deleted, undone and redone.

use voces::model::*;
use voces::project::{OptionText, Placed, Project, ProjectError, WeightChoice};

use crate::notation::{check, check_on, code, coding, project_of};

const TEXT: &str = "I <trust>felt <fear>alone</trust> at first</fear>.";

/// The project with two cases.
fn with_cases() -> (Project, [CaseId; 2]) {
    let mut project = project_of(&[TEXT]);
    let cases = ["CSO1", "CSO2"].map(|name| project.add_case(name).expect("a case").output);
    (project, cases)
}

fn summaries(project: &Project) -> Vec<String> {
    let snapshot = project.snapshot();
    let told = |row: &std::sync::Arc<Summary>| {
        let case = snapshot.case(row.case).map_or("?", |case| &case.name);
        format!("{case} {}: {}", snapshot.codes().path(row.code), row.text.replace('\n', "/"))
    };
    snapshot.summaries().map(told).collect()
}

/// `CSO1 trust: much [2]`, with how many codings speak for it.
fn positions(project: &Project) -> Vec<String> {
    let snapshot = project.snapshot();
    let mut told = Vec::new();
    for scale in snapshot.position_scales() {
        for row in snapshot.case_positions(scale.id) {
            let case = snapshot.case(row.case).map_or("?", |case| &case.name);
            let option = snapshot.position_option(row.option).map_or("?", |option| &option.text);
            let n = snapshot.evidence_of(row.id).count();
            told.push(format!("{case} {}: {option} [{n}]", snapshot.codes().path(scale.code)));
        }
    }
    told
}

fn new(text: &str) -> OptionText {
    OptionText { id: None, text: text.to_owned() }
}

fn placed(case: CaseId, option: PositionOptionId, evidence: &[CodingId]) -> Placed {
    Placed { case, option: Some(option), note: String::new(), evidence: evidence.to_vec() }
}

fn options(project: &Project, code: CodeId) -> Vec<PositionOptionId> {
    let scale = project.snapshot().position_scale(code).expect("a scale").id;
    project.snapshot().position_options(scale).iter().map(|option| option.id).collect()
}

#[test]
fn summaries_are_written_changed_taken_away_and_merged() {
    let (project, [one, two]) = with_cases();
    let project = check_on(project, |p| p.set_summary(one, code(p, "trust"), " Trusts slowly. ", 7), TEXT);
    assert_eq!(summaries(&project), ["CSO1 trust: Trusts slowly."]);
    let mut project = check_on(project, |p| p.set_summary(one, code(p, "trust"), "Trusts.", 8), TEXT);
    let again = project.set_summary(one, code(&project, "trust"), "Trusts.", 8).expect("the same");
    assert_eq!(again.changes.operation, None, "nothing to do is no step");
    project.set_summary(one, code(&project, "fear"), "Fears.", 1).expect("written");
    project.set_summary(two, code(&project, "fear"), "Does not.", 1).expect("written");
    let merged = "I <trust>felt alone at first</trust>.";
    let (from, into) = (code(&project, "fear"), code(&project, "trust"));
    let project = check_on(project, |p| p.merge_codes(from, into, WeightChoice::Oldest), merged);
    assert_eq!(summaries(&project), ["CSO1 trust: Trusts.//Fears.", "CSO2 trust: Does not."]);
    let project = check_on(project, |p| p.set_summary(two, into, "  ", 1), merged);
    let project = check_on(project, |p| p.delete_cases(&[one]), merged);
    assert_eq!(summaries(&project), [""; 0]);
}

#[test]
fn cases_are_placed_with_evidence() {
    let (project, [one, two]) = with_cases();
    let trust = code(&project, "trust");
    let offered = [new("little"), new("some"), new("much")];
    let project = check_on(project, |p| p.set_position_scale(trust, true, &offered), TEXT);
    let of = options(&project, trust);
    let both = [coding(&project, 0), coding(&project, 1)];
    let place = [placed(one, of[2], &both), placed(two, of[0], &[])];
    let project = check_on(project, |p| p.set_positions(trust, &place), TEXT);
    assert_eq!(positions(&project), ["CSO1 trust: much [2]", "CSO2 trust: little [0]"]);
    let fewer = [placed(one, of[1], &both[..1])];
    let project = check_on(project, |p| p.set_positions(trust, &fewer), TEXT);
    assert_eq!(positions(&project), ["CSO1 trust: some [1]", "CSO2 trust: little [0]"]);
    // An option is renamed, one goes with who stood there, and the order turns.
    let left =
        [OptionText { id: Some(of[2]), text: "a lot".into() }, OptionText { id: Some(of[1]), text: "some".into() }];
    let project = check_on(project, |p| p.set_position_scale(trust, true, &left), TEXT);
    assert_eq!(positions(&project), ["CSO1 trust: some [1]"]);
    assert_eq!(options(&project, trust), [of[2], of[1]]);
    let without = check_on(project, |p| p.remove_codings(&both[..1]), "I felt <fear>alone at first</fear>.");
    assert_eq!(positions(&without), ["CSO1 trust: some [0]"]);
    let gone = check_on(without, |p| p.delete_codes(&[trust]), "I felt <fear>alone at first</fear>.");
    assert_eq!((positions(&gone), gone.snapshot().position_scales().count()), (vec![], 0));
}

#[test]
fn evidence_follows_codings_that_join_and_a_scale_its_code() {
    let (mut project, [one, _]) = with_cases();
    let (trust, fear) = (code(&project, "trust"), code(&project, "fear"));
    project.set_position_scale(fear, false, &[new("yes"), new("no")]).expect("a scale");
    let of = options(&project, fear);
    let both = [coding(&project, 0), coding(&project, 1)];
    project.set_positions(fear, &[placed(one, of[0], &both)]).expect("placed");
    let merged = "I <trust>felt alone at first</trust>.";
    let project = check_on(project, |p| p.merge_codes(fear, trust, WeightChoice::Oldest), merged);
    assert_eq!(positions(&project), ["CSO1 trust: yes [1]"]);
}

#[test]
fn what_cannot_be_is_refused() {
    let (mut project, [one, _]) = with_cases();
    let trust = code(&project, "trust");
    assert!(matches!(project.set_positions(trust, &[]), Err(ProjectError::UnknownObject(_))));
    let twice = project.set_position_scale(trust, true, &[new("a"), new(" a ")]);
    assert!(matches!(twice, Err(ProjectError::NameTaken(_))));
    project.set_position_scale(trust, true, &[new("a")]).expect("a scale");
    let of = options(&project, trust);
    let at = placed(one, of[0], &[]);
    assert!(project.set_positions(trust, &[at.clone(), at]).is_err(), "one position a case");
    assert!(project.set_positions(trust, &[placed(one, PositionOptionId(5), &[])]).is_err());
    assert!(project.set_summary(CaseId(4), trust, "x", 0).is_err());
    check(TEXT, |p| p.set_position_scale(code(p, "fear"), true, &[new("a")]), TEXT);
}
