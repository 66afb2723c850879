//! The sentences by hand, against a naive recount, and over the sample study.

use super::*;
use crate::i18n::{Catalog, Language};
use crate::model::Asked;
use crate::project::{Project, QuestionPlacement, QuestionText};
use crate::query::fixture::Fixture;

/// Cases `K1` … with one document each.
fn study(n_cases: usize) -> Fixture {
    let mut fixture = Fixture::new();
    for n in 1..=n_cases {
        let name = format!("K{n}");
        fixture.document(&name, "uno dos tres cuatro");
        fixture.case(&name, &[&name]);
    }
    fixture.codes(&["A", "A > A1", "B"]);
    fixture
}

fn contrast(fixture: &Fixture, by: Option<Grouping>) -> Contrast {
    Contrast::new(&fixture.snapshot(), &ContrastSpec { by, ..ContrastSpec::default() })
}

fn row_of(contrast: &Contrast, name: &str) -> usize {
    contrast.rows.iter().position(|row| row.name == name).unwrap()
}

fn said(contrast: &Contrast, name: &str, language: Language) -> String {
    Catalog::new(language).say(&contrast.sentence(row_of(contrast, name)))
}

/// Says that the question of a code was not asked in cases.
fn not_asked(fixture: &mut Fixture, code: &str, cases: &[&str]) {
    let project = &mut fixture.project;
    let snapshot = project.snapshot().clone();
    let topic = match snapshot.guide_topics().first() {
        Some(topic) => topic.id,
        None => project.add_guide_topic("T", None).unwrap().output,
    };
    let to = QuestionPlacement { topic, parent: None, before: None };
    let text = QuestionText { text: format!("¿{code}?"), ..QuestionText::default() };
    let question = project.add_guide_question(to, text).unwrap().output;
    let code = snapshot.codes().by_path(code).unwrap().id;
    project.link_questions(&[question], code, true).unwrap();
    let of_name = |name: &&str| (question, snapshot.cases().iter().find(|case| case.name == **name).unwrap().id);
    let cells: Vec<_> = cases.iter().map(of_name).collect();
    project.set_question_statuses(&cells, Some(Asked::NotAsked)).unwrap();
}

#[test]
fn each_spread_has_its_sentence() {
    // How many of six cases speak, how many were not asked, and what is said.
    let table = [
        (0, 0, "No case speaks of “B”."),
        (0, 2, "No case speaks of “B”; K5 and K6 were not asked."),
        (0, 6, "No case was asked about “B”."),
        (1, 0, "Only K1 speaks of “B”."),
        (1, 1, "Only K1 speaks of “B”; K6 was not asked."),
        (1, 5, "K1 speaks of “B”; no other case was asked."),
        (2, 0, "K1 and K2 speak of “B”."),
        (2, 2, "K1 and K2 speak of “B”; K5 and K6 were not asked."),
        (4, 2, "All other cases speak of “B”; K5 and K6 were not asked."),
        (5, 0, "All but K6 speak of “B”."),
        (5, 1, "All other cases speak of “B”; K6 was not asked."),
        (6, 0, "All six cases speak of “B”."),
    ];
    for (n, n_not_asked, sentence) in table {
        let mut fixture = study(6);
        (1..=n).for_each(|n| fixture.coding(&format!("K{n}"), 0..3, "B"));
        let silent: Vec<String> = (6 - n_not_asked + 1..=6).map(|n| format!("K{n}")).collect();
        not_asked(&mut fixture, "B", &silent.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(said(&contrast(&fixture, None), "B", Language::English), sentence);
    }
}

#[test]
fn of_many_cases_it_is_said_how_many() {
    let mut fixture = study(30);
    (1..=27).for_each(|n| fixture.coding(&format!("K{n}"), 0..3, "B"));
    (1..=13).for_each(|n| fixture.coding(&format!("K{n}"), 0..3, "A"));
    (1..=7).for_each(|n| fixture.coding(&format!("K{n}"), 4..7, "A > A1"));
    let contrast = contrast(&fixture, None);
    assert_eq!(said(&contrast, "B", Language::English), "All but K28, K29 and K30 speak of “B”.");
    assert_eq!(said(&contrast, "A", Language::English), "13 of 30 cases speak of “A”.");
    let seven = "7 of 30 cases speak of “A1”: K1, K2, K3, K4, K5, K6 and K7.";
    assert_eq!(said(&contrast, "A1", Language::English), seven);
}

#[test]
fn one_case_or_none_is_said_without_comparing() {
    let mut fixture = study(1);
    fixture.coding("K1", 0..3, "A > A1");
    let one = contrast(&fixture, None);
    assert_eq!(said(&one, "A", Language::English), "K1 speaks of “A”.");
    assert_eq!(said(&one, "B", Language::English), "No case speaks of “B”.");
    assert!(one.takes(0, Some(ContrastFilter::All)) && !one.takes(0, Some(ContrastFilter::AllButOne)));
    let nobody = contrast(&study(0), None);
    assert_eq!(said(&nobody, "B", Language::German), "Kein Fall spricht von „B“.");
    assert_eq!(nobody.told(Some(ContrastFilter::All)), [0; 0]);
}

#[test]
fn codes_of_one_name_are_told_by_their_paths() {
    let mut fixture = study(2);
    fixture.codes(&["B > A1"]);
    let contrast = contrast(&fixture, None);
    let names: Vec<&str> = contrast.rows.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["A", "A > A1", "B", "B > A1"]);
}

#[test]
fn groups_differ_where_one_speaks_and_another_is_silent() {
    let mut fixture = study(4);
    let variable = fixture.project.add_variable("Art", crate::model::VariableKind::Single).unwrap().output;
    let cases: Vec<CaseId> = fixture.snapshot().cases().iter().map(|case| case.id).collect();
    for (case, values) in cases.iter().zip([&["x"][..], &["x", "y"], &["y"], &[]]) {
        let values: Vec<String> = values.iter().map(|&value| value.to_owned()).collect();
        fixture.project.set_values(*case, variable, &values).unwrap();
    }
    fixture.coding("K1", 0..3, "B");
    fixture.coding("K2", 0..3, "A");
    let by = Some(Grouping::Variable(variable));
    let told = contrast(&fixture, by);
    let groups: Vec<(&str, &[usize])> =
        told.groups.iter().map(|group| (group.name.as_str(), &group.cases[..])).collect();
    assert_eq!(groups, [("x", &[0, 1][..]), ("y", &[1, 2][..])]);
    // The second case is in both groups: A stands in both.
    assert_eq!(told.rows[row_of(&told, "A")].in_groups, [1, 1]);
    assert_eq!(told.told(Some(ContrastFilter::Differs)), [row_of(&told, "B")]);
    let english = Catalog::new(Language::English);
    let sentence = told.group_sentence(row_of(&told, "B")).unwrap();
    assert_eq!(english.say(&sentence), "By Art, “B” is found in x (1/2) and not in y (0/2).");
    assert_eq!(told.group_sentence(row_of(&told, "A")), None);
    // Where nobody of the other group was asked there is nothing to tell.
    not_asked(&mut fixture, "B", &["K2", "K3"]);
    assert_eq!(contrast(&fixture, by).told(Some(ContrastFilter::Differs)), [0; 0]);
    let group = fixture.project.add_case_group("G", &[cases[0]]).unwrap().output;
    fixture.project.add_case_group("H", &[cases[3]]).unwrap();
    let told = contrast(&fixture, Some(Grouping::CaseGroups));
    let sentence = told.group_sentence(row_of(&told, "B")).unwrap();
    assert_eq!(english.say(&sentence), "By group, “B” is found in G (1/1) and not in H (0/1).");
    fixture.project.delete_case_group(group).unwrap();
    assert_eq!(contrast(&fixture, Some(Grouping::CaseGroups)).told(Some(ContrastFilter::Differs)), [0; 0]);
}

#[test]
fn what_counts_is_the_scope_and_the_evidence_is_what_counts() {
    let mut fixture = study(3);
    fixture.coding("K1", 0..3, "A");
    fixture.coding("K1", 4..7, "A > A1");
    fixture.by("BM");
    fixture.coding("K2", 0..3, "A > A1");
    let snapshot = fixture.snapshot();
    let all = contrast(&fixture, None);
    assert_eq!(said(&all, "A", Language::English), "All but K3 speak of “A”.");
    assert_eq!(all.evidence(&snapshot, 0).len(), 3);
    let coder = snapshot.coders().find(|coder| coder.name == "BM").unwrap().id;
    let scope = MatrixSpec { coders: Some(vec![coder]), ..MatrixSpec::default() };
    let one = Contrast::new(&snapshot, &ContrastSpec { scope, by: None });
    assert_eq!(said(&one, "A", Language::Spanish), "Solo K2 habla de «A».");
    let evidence = one.evidence(&snapshot, 0);
    assert_eq!(evidence.iter().map(|at| snapshot.coding_at(*at).unwrap().coder).collect::<Vec<_>>(), [coder]);
}

/// The sample study.
fn sample() -> Project {
    let mut project = Project::in_memory(crate::sample::CODER).unwrap();
    crate::sample::fill(&mut project).unwrap();
    project
}

#[test]
fn the_sample_study_tells_the_claims_of_the_thesis() {
    let project = sample();
    let snapshot = project.snapshot();
    let contrast = Contrast::new(snapshot, &ContrastSpec::default());
    let said = |name: &str| said(&contrast, name, Language::English);
    let claims = [
        ("Intervention in the political scene", "Only CSO3 speaks of “Intervention in the political scene”."),
        ("Supporting acts of citizenship", "All six cases speak of “Supporting acts of citizenship”."),
        ("Resisting governmental absence", "All six cases speak of “Resisting governmental absence”."),
        (
            "Support not accepted by all",
            "CSO2 and CSO5 speak of “Support not accepted by all”; CSO1, CSO3 and CSO4 were not asked.",
        ),
        ("Accused of supporting criminals", "CSO1, CSO4, CSO5 and CSO6 speak of “Accused of supporting criminals”."),
        ("Legal prosecution", "All other cases speak of “Legal prosecution”; CSO5 and CSO6 were not asked."),
        (
            "Resisting irregularity and exploitability",
            "CSO2 and CSO4 speak of “Resisting irregularity and exploitability”.",
        ),
        ("Police harassment", "No case speaks of “Police harassment”."),
    ];
    for (code, sentence) in claims {
        assert_eq!(said(code), sentence);
    }
    let told = |filter| contrast.told(Some(filter)).into_iter().map(|row| contrast.rows[row].name.as_str());
    assert_eq!(told(ContrastFilter::OnlyOne).collect::<Vec<_>>(), ["Intervention in the political scene"]);
    assert_eq!(told(ContrastFilter::Nobody).collect::<Vec<_>>(), ["Police harassment"]);
    assert!(told(ContrastFilter::All).any(|name| name == "Supporting acts of citizenship"));
    // Each sentence leads to its quotes: the codings of its code and of those below it.
    for row in 0..contrast.rows.len() {
        let below = snapshot.codes().with_descendants(contrast.rows[row].code);
        let naive: usize = below.into_iter().map(|code| snapshot.codings_of(code).len()).sum();
        assert_eq!(contrast.evidence(snapshot, row).len(), naive);
    }
}
