//! Worked examples, published values, and every relation against a naive count.

use proptest::prelude::*;

use super::*;
use crate::model::Coding;
use crate::query::fixture::Fixture;
use crate::query::retrieval::units::{Units, paragraphs};

fn counted(study: &Fixture, relation: Relation, with_sub_codes: bool) -> Cooccurrence {
    let spec = CooccurrenceSpec { relation, with_sub_codes, ..CooccurrenceSpec::default() };
    Cooccurrence::new(&study.snapshot(), spec)
}

/// A [0,10)[20,40) and B [5,25)[60,70).
fn worked_example() -> Fixture {
    let mut study = Fixture::new();
    study.document("CSO1", &"palabra ".repeat(10));
    study.case("CSO1", &["CSO1"]);
    study.codes(&["A", "B"]);
    study.codings("CSO1", &[(0, 10), (20, 40)], "A");
    study.codings("CSO1", &[(5, 25), (60, 70)], "B");
    study
}

#[test]
fn the_worked_example() {
    let found = counted(&worked_example(), Relation::Overlap, false);
    let pair = found.pair(0, 1);
    assert_eq!(pair, Pair { pairs: 2, touched: (2, 1), shared_characters: 10, cases: 1 });
    assert_eq!(found.pair(1, 0).touched, (1, 2));
    assert_eq!(found.character_jaccard(0, 1), Some(0.2));
    assert_eq!(found.c_coefficient(0, 1), Some(1.0));
    assert_eq!((found.n_codings, found.n_characters, found.n_cases), (vec![2, 2], vec![30, 30], 1));
}

#[test]
fn the_c_coefficient_is_the_published_one_and_no_share() {
    let near = |value: Option<f64>, expected: f64| (value.unwrap() - expected).abs() < 1e-6;
    assert!(near(c_coefficient(5, 100, 10), 0.047619));
    assert!(near(c_coefficient(2, 1, 2), 2.0));
    assert_eq!(c_coefficient(0, 0, 0), None);
}

#[test]
fn turns_paragraphs_segments_and_cases() {
    let mut study = Fixture::new();
    study.document("CSO1", "E: uno dos\nB: tres cuatro cinco\nE: seis\nB: siete");
    study.document("CSO2", "B: ocho nueve");
    study.case("CSO1", &["CSO1"]);
    study.case("CSO2", &["CSO2"]);
    study.codes(&["A", "B"]);
    study.quote("CSO1", "tres", "A");
    study.quote("CSO1", "cinco", "B");
    study.quote("CSO1", "siete", "B");
    study.quote("CSO2", "ocho", "A");
    study.quote("CSO2", "ocho", "B");
    let pair = |relation| counted(&study, relation, false).pair(0, 1);
    let told = |pairs, touched, cases| Pair { pairs, touched, cases, shared_characters: 4 };
    assert_eq!(pair(Relation::Overlap), told(1, (1, 1), 1));
    assert_eq!(pair(Relation::SameSegment), told(1, (1, 1), 1));
    assert_eq!(pair(Relation::SameTurn), told(2, (2, 2), 2));
    assert_eq!(pair(Relation::Near(0)), told(2, (2, 2), 2));
    assert_eq!(pair(Relation::Near(1)), told(2, (2, 2), 2));
    assert_eq!(pair(Relation::Near(2)), told(3, (2, 3), 2));
    assert_eq!(pair(Relation::SameCase), told(2, (2, 3), 2));
}

#[test]
fn speakers_of_a_group_are_cases_of_their_own() {
    let mut study = Fixture::new();
    study.document("G", "Ana: uno dos\nBea: tres cuatro\nAna: cinco");
    let (ana, bea) = (study.case("Ana", &[]), study.case("Bea", &[]));
    study.part(ana, "G", Some("Ana"));
    study.part(bea, "G", Some("Bea"));
    study.codes(&["A", "B"]);
    study.quote("G", "uno", "A");
    study.quote("G", "tres", "B");
    assert_eq!(counted(&study, Relation::SameCase, false).pair(0, 1).pairs, 0);
    assert_eq!(
        counted(&study, Relation::Near(1), false).pair(0, 1),
        Pair { pairs: 1, touched: (1, 1), ..Pair::default() }
    );
    study.quote("G", "cinco", "B");
    let found = counted(&study, Relation::SameCase, false);
    assert_eq!(found.pair(0, 1).touched, (1, 1));
    let behind: Vec<u32> = found.refs_of_pair(&study.snapshot(), 0, 1).iter().map(|at| at.span.start.0).collect();
    assert_eq!(behind, [5, 35]);
    // A pair that one speaker makes is in that speaker's case only.
    study.quote("G", "cuatro", "A");
    study.quote("G", "cuatro", "B");
    assert_eq!(counted(&study, Relation::SameTurn, false).pair(0, 1).cases, 1);
}

#[test]
fn sub_codes_count_as_their_parents_and_are_not_compared_with_them() {
    let mut study = Fixture::new();
    study.document("CSO1", "uno dos tres");
    study.codes(&["A", "A > A1", "A > A2", "B"]);
    study.coding("CSO1", 0..7, "A > A1");
    study.coding("CSO1", 4..12, "A > A2");
    study.coding("CSO1", 0..12, "B");
    let found = counted(&study, Relation::Overlap, true);
    assert_eq!(found.n_codings, [2, 1, 1, 1]);
    assert_eq!(found.n_characters, [12, 7, 8, 12]);
    assert_eq!(found.pair(0, 1), Pair::default());
    assert_eq!(found.pair(0, 3), Pair { pairs: 2, touched: (2, 1), shared_characters: 12, cases: 0 });
    assert_eq!(found.pair(1, 2), Pair { pairs: 1, touched: (1, 1), shared_characters: 3, cases: 0 });
    assert_eq!(counted(&study, Relation::Overlap, false).pair(0, 3), Pair::default());
}

/// With sub-codes every number is what it would be if the codings were the upper code's own, but
/// for places that two of them cover.
#[test]
fn sub_codes_sum_up_at_any_depth_and_in_every_relation() {
    let mut study = Fixture::new();
    study.document("CSO1", "Ana: uno dos tres\nBea: cuatro cinco\nAna: seis siete");
    study.case("CSO1", &["CSO1"]);
    study.codes(&["A", "A > A1", "A > A1 > A11", "B", "B > B1", "C"]);
    for (words, code) in [
        ("uno", "A > A1 > A11"),
        ("dos", "A > A1"),
        ("tres", "A"),
        ("uno dos", "B > B1"),
        ("cuatro", "B"),
        ("cinco", "A > A1 > A11"),
        ("seis", "C"),
    ] {
        study.quote("CSO1", words, code);
    }
    let snapshot = study.snapshot();
    let of = |relation: Relation, first: usize, second: usize| {
        let found = counted(&study, relation, true);
        let pair = found.pair(first, second);
        let behind = found.refs_of_pair(&snapshot, first, second).len() as u32;
        assert_eq!(behind, pair.touched.0 + pair.touched.1, "{relation:?}");
        (pair.pairs, pair.touched, pair.cases)
    };
    assert_eq!(of(Relation::Overlap, 0, 3), (2, (2, 1), 1));
    assert_eq!(of(Relation::Overlap, 1, 4), (2, (2, 1), 1));
    assert_eq!(of(Relation::Overlap, 2, 3), (1, (1, 1), 1));
    assert_eq!(of(Relation::SameTurn, 0, 3), (4, (4, 2), 1));
    assert_eq!(of(Relation::SameTurn, 2, 3), (2, (2, 2), 1));
    assert_eq!(of(Relation::Near(1), 0, 3), (8, (4, 2), 1));
    assert_eq!(of(Relation::SameCase, 1, 5), (1, (3, 1), 1));
    assert_eq!(of(Relation::SameCase, 0, 1), (0, (0, 0), 0));
}

#[test]
fn an_empty_project_has_nothing() {
    let found = counted(&Fixture::new(), Relation::SameCase, true);
    assert_eq!((found.codes.len(), found.n_cases), (0, 0));
}

/// The pairs of codings that are together, by the words of the relation.
fn naive(study: &Fixture, relation: Relation, first: CodeId, second: CodeId) -> (u32, (u32, u32)) {
    let snapshot = study.snapshot();
    let (mut pairs, mut touched) = (0, (0, 0));
    for entry in snapshot.documents() {
        let of = |code: CodeId| entry.codings.iter().filter(move |coding| coding.code == code);
        let units = Units::new(&entry.transcript);
        let together = |a: &Coding, b: &Coding| match relation {
            Relation::Overlap => a.span.overlaps(b.span),
            Relation::SameSegment => a.span == b.span,
            Relation::SameTurn => {
                (0..units.len()).any(|unit| units.span(unit).overlaps(a.span) && units.span(unit).overlaps(b.span))
            }
            Relation::Near(n) => {
                let (a, b) = (paragraphs(&entry.transcript, a.span), paragraphs(&entry.transcript, b.span));
                a.0 <= b.1 + n && b.0 <= a.1 + n
            }
            Relation::SameCase => unreachable!("has a test of its own"),
        };
        pairs += of(first).flat_map(|a| of(second).map(move |b| (a, b))).filter(|(a, b)| together(a, b)).count() as u32;
        touched.0 += of(first).filter(|a| of(second).any(|b| together(a, b))).count() as u32;
        touched.1 += of(second).filter(|b| of(first).any(|a| together(a, b))).count() as u32;
    }
    (pairs, touched)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn counts_as_the_words_say(
        codings in proptest::collection::vec((0usize..4, 0u32..60, 1u32..25), 0..30),
        n in 0u32..3,
    ) {
        let mut study = Fixture::new();
        study.document("CSO1", "Ana: uno dos tres\n\nBea: cuatro cinco\nseis siete\n\nAna: ocho nueve diez once doce trece");
        study.codes(&["A", "B", "C", "D"]);
        for (code, start, length) in codings {
            study.coding("CSO1", start..(start + length).min(80), ["A", "B", "C", "D"][code]);
        }
        for relation in [Relation::Overlap, Relation::SameSegment, Relation::SameTurn, Relation::Near(n)] {
            let found = counted(&study, relation, false);
            for first in 0..4 {
                for second in (0..4).filter(|&second| second != first) {
                    let pair = found.pair(first, second);
                    let expected = naive(&study, relation, found.codes[first], found.codes[second]);
                    prop_assert_eq!((pair.pairs, pair.touched), expected, "{:?} {} {}", relation, first, second);
                    let behind = found.refs_of_pair(&study.snapshot(), first, second);
                    prop_assert_eq!(behind.len() as u32, pair.touched.0 + pair.touched.1);
                }
            }
        }
    }
}
