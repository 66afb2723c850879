//! The rules of counting as small studies, and all of them against a naive count.

mod naive;
mod study;

use super::*;
use crate::query::fixture::Fixture;

/// The matrix as lines: the cells, `=` the total, `n/N`.
fn shown(matrix: &Matrix) -> String {
    let mut out = String::new();
    for (row, line) in matrix.rows.iter().enumerate() {
        let cells: Vec<String> =
            (0..matrix.columns.len()).map(|column| matrix.value(row, column).to_string()).collect();
        let (total, n, of) = (matrix.total(row), matrix.n_present(row), matrix.n_compared());
        out += &format!("{}{}: {} = {total} {n}/{of}\n", "  ".repeat(line.depth), line.code.name, cells.join(" "));
    }
    let bottom = |of: &dyn Fn(Option<usize>) -> u32| {
        let cells: Vec<String> = (0..matrix.columns.len()).map(|column| of(Some(column)).to_string()).collect();
        format!("{} = {}", cells.join(" "), of(None))
    };
    out += &format!("codings: {}\n", bottom(&|column| matrix.n_codings(column)));
    out + &format!("passages: {}", bottom(&|column| matrix.n_passages(column)))
}

fn check(fixture: &Fixture, spec: MatrixSpec, expect: &str) {
    let matrix = Matrix::new(&fixture.snapshot(), spec);
    let expect: Vec<&str> = expect.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let shown = shown(&matrix);
    let shown: Vec<&str> = shown.lines().map(str::trim).collect();
    assert_eq!(shown, expect);
}

fn cases(measure: Measure) -> MatrixSpec {
    MatrixSpec { measure, ..MatrixSpec::default() }
}

fn one_case() -> Fixture {
    let mut fixture = Fixture::new();
    fixture.document("CSO1", "CSO1: uno dos tres cuatro cinco seis");
    fixture.case("CSO1", &["CSO1"]);
    fixture.codes(&["A", "A > x", "A > y", "A > empty"]);
    fixture
}

#[test]
fn the_same_range_under_two_sub_codes_is_one_passage() {
    let mut fixture = one_case();
    fixture.quote("CSO1", "uno dos", "A > x");
    fixture.quote("CSO1", "uno dos", "A > y");
    check(
        &fixture,
        cases(Measure::Codings),
        "A: 1 = 1 1/1\n x: 1 = 1 1/1\n y: 1 = 1 1/1\n empty: 0 = 0 0/1\n codings: 2 = 2\n passages: 1 = 1",
    );
    check(
        &fixture,
        cases(Measure::CodedWords),
        "A: 2 = 2 1/1\n x: 2 = 2 1/1\n y: 2 = 2 1/1\n empty: 0 = 0 0/1\n codings: 2 = 2\n passages: 1 = 1",
    );
}

#[test]
fn ranges_that_overlap_in_part_are_two_and_their_words_count_once() {
    let mut fixture = one_case();
    fixture.quote("CSO1", "uno dos tres", "A > x");
    fixture.quote("CSO1", "dos tres cuatro", "A > y");
    fixture.quote("CSO1", "tres", "A");
    check(
        &fixture,
        cases(Measure::Codings),
        "A: 3 = 3 1/1\n x: 1 = 1 1/1\n y: 1 = 1 1/1\n empty: 0 = 0 0/1\n codings: 3 = 3\n passages: 3 = 3",
    );
    check(
        &fixture,
        cases(Measure::CodedWords),
        "A: 4 = 4 1/1\n x: 3 = 3 1/1\n y: 3 = 3 1/1\n empty: 0 = 0 0/1\n codings: 3 = 3\n passages: 3 = 3",
    );
}

#[test]
fn touching_ranges_are_two_passages_and_labels_are_no_words() {
    let mut fixture = one_case();
    fixture.coding("CSO1", 0..9, "A > x");
    fixture.coding("CSO1", 9..13, "A > x");
    check(
        &fixture,
        cases(Measure::Codings),
        "A: 2 = 2 1/1\n x: 2 = 2 1/1\n y: 0 = 0 0/1\n empty: 0 = 0 0/1\n codings: 2 = 2\n passages: 2 = 2",
    );
    // `CSO1: uno` and ` dos`: the label is no word.
    check(
        &fixture,
        cases(Measure::CodedWords),
        "A: 2 = 2 1/1\n x: 2 = 2 1/1\n y: 0 = 0 0/1\n empty: 0 = 0 0/1\n codings: 2 = 2\n passages: 2 = 2",
    );
}

#[test]
fn two_coders_on_one_passage_are_two_codings_of_a_leaf_and_one_passage_above() {
    let mut fixture = one_case();
    fixture.quote("CSO1", "uno", "A > x");
    fixture.by("BM");
    fixture.quote("CSO1", "uno", "A > x");
    check(
        &fixture,
        cases(Measure::Codings),
        "A: 1 = 1 1/1\n x: 2 = 2 1/1\n y: 0 = 0 0/1\n empty: 0 = 0 0/1\n codings: 2 = 2\n passages: 1 = 1",
    );
    let bm = fixture.snapshot().coders().find(|coder| coder.name == "BM").map(|coder| coder.id);
    let only_bm = MatrixSpec { coders: bm.map(|id| vec![id]), ..cases(Measure::Codings) };
    check(
        &fixture,
        only_bm,
        "A: 1 = 1 1/1\n x: 1 = 1 1/1\n y: 0 = 0 0/1\n empty: 0 = 0 0/1\n codings: 1 = 1\n passages: 1 = 1",
    );
    let second = MatrixSpec { run: crate::model::Run::Second, ..cases(Measure::Codings) };
    check(
        &fixture,
        second,
        "A: 0 = 0 0/1\n x: 0 = 0 0/1\n y: 0 = 0 0/1\n empty: 0 = 0 0/1\n codings: 0 = 0\n passages: 0 = 0",
    );
}

#[test]
fn a_case_sums_over_its_documents_and_the_rest_stands_apart() {
    let mut fixture = Fixture::new();
    for name in ["D1", "D2", "D3", "D4"] {
        fixture.document(name, "uno dos tres");
    }
    fixture.case("two", &["D1", "D2"]);
    fixture.case("one", &["D3"]);
    fixture.case("none", &[]);
    fixture.codes(&["A", "B"]);
    fixture.coding("D1", 0..3, "A");
    fixture.coding("D2", 0..3, "A");
    fixture.coding("D3", 0..7, "B");
    check(&fixture, cases(Measure::Codings), "A: 2 0 = 2 1/2\n B: 0 1 = 1 1/2\n codings: 2 1 = 3\n passages: 2 1 = 3");
    fixture.coding("D4", 0..3, "A");
    let matrix = Matrix::new(&fixture.snapshot(), cases(Measure::Codings));
    assert_eq!(matrix.columns[2].key, ColumnKey::WithoutCase);
    assert_eq!(matrix.cases_left_out.len(), 1);
    check(
        &fixture,
        cases(Measure::Presence),
        "A: 1 0 1 = 2 1/2\n B: 0 1 0 = 1 1/2\n codings: 2 1 1 = 4\n passages: 2 1 1 = 4",
    );
    let by_document = MatrixSpec { columns: Columns::Documents, ..cases(Measure::CodedWords) };
    check(
        &fixture,
        by_document,
        "A: 1 1 0 1 = 3 3/4\n B: 0 0 2 0 = 2 1/4\n codings: 1 1 1 1 = 4\n passages: 1 1 1 1 = 4",
    );
}

#[test]
fn a_document_of_two_cases_counts_once_in_the_total() {
    let mut fixture = Fixture::new();
    fixture.document("D1", "uno dos tres");
    fixture.case("C1", &["D1"]);
    fixture.case("C2", &["D1"]);
    fixture.codes(&["A"]);
    fixture.coding("D1", 0..7, "A");
    check(&fixture, cases(Measure::Codings), "A: 1 1 = 1 2/2\n codings: 1 1 = 1\n passages: 1 1 = 1");
    check(&fixture, cases(Measure::CodedWords), "A: 2 2 = 2 2/2\n codings: 1 1 = 1\n passages: 1 1 = 1");
    check(&fixture, cases(Measure::Presence), "A: 1 1 = 2 2/2\n codings: 1 1 = 1\n passages: 1 1 = 1");
}

#[test]
fn a_case_that_is_one_speaker_has_what_holds_its_words() {
    let mut fixture = Fixture::new();
    fixture.document("G", "M: hola a todas\nP1: uno dos\nP2: tres cuatro cinco\nP1: seis");
    let p1 = fixture.case("P1", &[]);
    let p2 = fixture.case("P2", &[]);
    fixture.part(p1, "G", Some("P1"));
    fixture.part(p2, "G", Some("P2"));
    fixture.codes(&["A", "A > x"]);
    // From P1's `dos` over P2's turn to P1's `seis`; P2's `tres`; the moderator's `hola`.
    fixture.quote("G", "dos\nP2: tres cuatro cinco\nP1: seis", "A > x");
    fixture.quote("G", "tres", "A");
    fixture.quote("G", "hola", "A");
    check(
        &fixture,
        cases(Measure::Codings),
        "A: 1 2 1 = 3 2/2\n x: 1 1 0 = 1 2/2\n codings: 1 2 1 = 3\n passages: 1 2 1 = 3",
    );
    check(
        &fixture,
        cases(Measure::CodedWords),
        "A: 2 3 1 = 6 2/2\n x: 2 3 0 = 5 2/2\n codings: 1 2 1 = 3\n passages: 1 2 1 = 3",
    );
    let matrix = Matrix::new(&fixture.snapshot(), cases(Measure::Codings));
    assert_eq!(matrix.codings_of_cell(&fixture.snapshot(), Some(0), Some(0)).len(), 1);
    assert_eq!(matrix.codings_of_cell(&fixture.snapshot(), Some(0), Some(1)).len(), 2);
    assert_eq!(matrix.codings_of_cell(&fixture.snapshot(), None, None).len(), 3);
}

#[test]
fn a_focus_group_of_four_cases_one_of_which_was_interviewed_too() {
    let mut fixture = Fixture::new();
    fixture.document("G", "M: ¿Cómo fue?\nP1: Largo. (0:01:23)\nP2: ¡Ñandú 😀 sí!\nP3: Nunca.\nP4: 漢字 ya.\nP1: Eso.");
    fixture.document("P1 sola", "E: ¿Y usted?\nP1: Fue largo.");
    for name in ["P1", "P2", "P3", "P4"] {
        let case = fixture.case(name, &[]);
        fixture.part(case, "G", Some(name));
        if name == "P1" {
            fixture.part(case, "P1 sola", None);
        }
    }
    fixture.codes(&["A", "B"]);
    // Over the moderator's question: hers is no case, so it is P1's alone.
    fixture.quote("G", "¿Cómo fue?\nP1: Largo.", "A");
    // Of P3 only the label: none of the words is hers.
    fixture.quote("G", "¡Ñandú 😀 sí!\nP3: ", "A");
    // Over three speakers, and the interview.
    fixture.quote("G", "sí!\nP3: Nunca.\nP4: 漢字 ya.", "B");
    fixture.quote("P1 sola", "Fue largo.", "B");
    check(
        &fixture,
        cases(Measure::Codings),
        "A: 1 1 0 0 = 2 2/4\n B: 1 1 1 1 = 2 4/4\n codings: 2 2 1 1 = 4\n passages: 2 2 1 1 = 4",
    );
    // `sí`, `Nunca`, and `漢`, `字`, `ya`.
    check(
        &fixture,
        cases(Measure::CodedWords),
        "A: 1 2 0 0 = 3 2/4\n B: 2 1 1 3 = 7 4/4\n codings: 2 2 1 1 = 4\n passages: 2 2 1 1 = 4",
    );
    check(
        &fixture,
        MatrixSpec { columns: Columns::Documents, ..cases(Measure::Codings) },
        "A: 2 0 = 2 1/2\n B: 1 1 = 2 2/2\n codings: 3 1 = 4\n passages: 3 1 = 4",
    );
}

#[test]
fn a_sub_tree_stands_alone() {
    let mut fixture = one_case();
    fixture.codes(&["B", "A > x > deep"]);
    fixture.quote("CSO1", "uno", "A > x > deep");
    fixture.quote("CSO1", "dos", "B");
    let snapshot = fixture.snapshot();
    let id = |path| snapshot.codes().by_path(path).map(|code| code.id).unwrap();
    // A code inside another sub-tree that is asked for adds nothing.
    let spec = MatrixSpec { codes: Some(vec![id("A > x > deep"), id("A > x")]), ..cases(Measure::Codings) };
    check(&fixture, spec, "x: 1 = 1 1/1\n deep: 1 = 1 1/1\n codings: 1 = 1\n passages: 1 = 1");
}
