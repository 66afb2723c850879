//! Codes by the categories of a variable, with the published tables built as studies.

use super::*;
use crate::model::{VariableId, VariableKind};
use crate::query::MatrixSpec;
use crate::query::fixture::Fixture;

/// A study whose cases have one value each of the variable, in groups of these sizes; each code is
/// found in so many cases of each group, the first ones.
fn study(sizes: &[usize], codes: &[(&str, &[usize])]) -> (Fixture, VariableId) {
    let mut study = Fixture::new();
    let variable = study.project.add_variable("Grupo", VariableKind::Text).unwrap().output;
    study.codes(&codes.iter().map(|(code, _)| *code).collect::<Vec<_>>());
    for (group, &size) in sizes.iter().enumerate() {
        for n in 0..size {
            let name = format!("{group}-{n}");
            study.document(&name, "uno dos tres cuatro");
            let case = study.case(&name, &[&name]);
            study.project.set_values(case, variable, &[format!("g{group}")]).unwrap();
            for (code, found) in codes {
                if n < found[group] {
                    study.coding(&name, 0..3, code);
                }
            }
        }
    }
    (study, variable)
}

fn counted((study, variable): &(Fixture, VariableId)) -> Crosstab {
    Crosstab::new(&study.snapshot(), &MatrixSpec::default(), *variable).unwrap()
}

#[test]
fn six_cases_are_told_what_they_could_reach() {
    let study = study(&[3, 3], &[("A", &[3, 0]), ("B", &[3, 3]), ("C", &[1, 0])]);
    let found = counted(&study);
    assert_eq!((found.n_cases, found.n_present(0, 0), found.n_present(0, 1)), (6, 3, 0));
    let CodeVerdict::Tested(Verdict::TooFewCases { n: 6, smallest_p: Some(p) }) = found.verdict(0) else {
        panic!("six cases are tested")
    };
    assert!((p - 0.1).abs() < 1e-9);
    assert_eq!(found.verdict(1), CodeVerdict::NoDifference);
    assert!(matches!(found.verdict(2), CodeVerdict::Tested(Verdict::TooFewCases { .. })));
    assert_eq!(found.refs_of(&study.0.snapshot(), 0, Some(0)).len(), 3);
    assert_eq!(found.refs_of(&study.0.snapshot(), 1, None).len(), 6);
}

#[test]
fn the_lady_tasting_tea_as_a_study_of_eight_cases() {
    let found = counted(&study(&[4, 4], &[("Leche", &[3, 1])]));
    let CodeVerdict::Tested(Verdict::Exact { p, .. }) = found.verdict(0) else { panic!("eight cases are not") };
    assert!((p - 0.485_714).abs() < 1e-6, "{p}");
}

#[test]
fn enough_cases_are_tested_by_chi_square() {
    let found = counted(&study(&[20, 20], &[("A", &[14, 6])]));
    // 40 (14·14 − 6·6)² / 20⁴ = 6.4
    let CodeVerdict::Tested(Verdict::ChiSquare { chi_square, v }) = found.verdict(0) else { panic!("not tested") };
    assert!((chi_square.statistic - 6.4).abs() < 1e-9 && chi_square.df == 1 && (v - 0.4).abs() < 1e-9);
}

#[test]
fn several_values_and_none_are_told_and_not_tested() {
    let (mut study, variable) = study(&[4, 4], &[("A", &[4, 0])]);
    let cases: Vec<_> = study.snapshot().cases().iter().map(|case| case.id).collect();
    study.project.set_values(cases[0], variable, &[]).unwrap();
    let found = Crosstab::new(&study.snapshot(), &MatrixSpec::default(), variable).unwrap();
    assert_eq!((found.n_cases, found.n_without_value, found.n_present_in_all(0)), (7, 1, 3));
    study.project.set_values(cases[0], variable, &["g0".into(), "g1".into()]).unwrap();
    let found = Crosstab::new(&study.snapshot(), &MatrixSpec::default(), variable).unwrap();
    assert_eq!((found.n_with_several, found.verdict(0)), (1, CodeVerdict::SeveralValues));
    assert_eq!((found.n_present(0, 0), found.n_present(0, 1), found.n_present_in_all(0)), (4, 1, 4));
    assert_eq!(found.codings_table(), None);
}

/// The mentions of the reference study: ten codes by six cases, each case its own category.
#[test]
fn mentions_of_six_interviews_are_only_described() {
    const MENTIONS: [[u32; 6]; 10] = [
        [3, 7, 8, 0, 1, 1],
        [0, 0, 3, 0, 0, 0],
        [4, 2, 0, 1, 1, 0],
        [2, 0, 1, 2, 0, 2],
        [3, 1, 5, 1, 3, 1],
        [0, 3, 0, 4, 0, 0],
        [1, 6, 0, 0, 1, 0],
        [4, 1, 1, 1, 1, 1],
        [1, 2, 2, 1, 0, 0],
        [3, 4, 3, 4, 2, 1],
    ];
    let (mut study, variable) = study(&[1; 6], &[]);
    for (row, counts) in MENTIONS.iter().enumerate() {
        study.codes(&[&format!("K{row}")]);
        for (case, &n) in counts.iter().enumerate() {
            let spans: Vec<(u32, u32)> = (0..n).map(|place| (place, place + 2)).collect();
            study.codings(&format!("{case}-0"), &spans, &format!("K{row}"));
        }
    }
    let found = Crosstab::new(&study.snapshot(), &MatrixSpec::default(), variable).unwrap();
    let table = found.codings_table().unwrap();
    let Verdict::Descriptive { chi_square, v } = Verdict::of(&table, Observed::Codings) else { panic!("tested") };
    assert!((chi_square.statistic - 69.852).abs() < 5e-4 && chi_square.df == 45 && (v - 0.3757).abs() < 5e-5);
    // A code that one case alone speaks of: six cases, so no test either.
    assert!(matches!(found.verdict(1), CodeVerdict::Tested(Verdict::TooFewCases { n: 6, smallest_p: None | Some(_) })));
}
