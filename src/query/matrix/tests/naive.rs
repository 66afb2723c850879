//! Every cell and margin, counted again the slow way straight from the rules.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use super::*;
use crate::model::{Coding, CodingId, Run};
use crate::project::Snapshot;
use crate::query::fixture::Fixture;
use crate::text::{CharIdx, Span};

const PATHS: [&str; 7] = ["A", "A > x", "A > x > deep", "A > y", "B", "C", "C > z"];
const TEXT: &str = "M: hola a todas 😀\nP1: uno dós\nP2: tres cuatro cinco\nP1: seis\n\nsiete ocho";
const N_CHARS: u32 = 72;

/// A coding as drawn: document, start, length, code, coder, run.
type Drawn = (usize, u32, u32, usize, bool, bool);

fn study(parts: &[(usize, usize, Option<bool>)], codings: &[Drawn]) -> Fixture {
    let mut fixture = Fixture::new();
    for document in ["D0", "D1", "D2"] {
        fixture.document(document, TEXT);
    }
    let cases: Vec<_> = ["K0", "K1", "K2"].iter().map(|name| fixture.case(name, &[])).collect();
    for &(case, document, speaker) in parts {
        let speaker = speaker.map(|first| if first { "P1" } else { "P2" });
        fixture.part(cases[case], &format!("D{document}"), speaker);
    }
    fixture.codes(&PATHS);
    for &(document, start, len, code, other_coder, other_run) in codings {
        fixture.by(if other_coder { "BM" } else { "AK" });
        fixture.project.set_run(if other_run { Run::Second } else { Run::Main });
        fixture.coding(&format!("D{document}"), start..(start + len).min(N_CHARS), PATHS[code]);
    }
    fixture
}

/// Which columns a position of a document counts in.
fn columns_at(snapshot: &Snapshot, spec: &MatrixSpec, document: DocumentId, at: CharIdx) -> BTreeSet<ColumnKey> {
    if spec.columns == Columns::Documents {
        return [ColumnKey::Document(document)].into();
    }
    let transcript = &snapshot.document(document).unwrap().transcript;
    let turn = transcript.turns.iter().find(|turn| turn.span.contains(at));
    let parts = snapshot.case_parts().filter(|part| part.document == document);
    let here = parts.filter(|part| part.speaker.is_none() || part.speaker == turn.map(|turn| turn.speaker));
    let columns: BTreeSet<_> = here.map(|part| ColumnKey::Case(part.case)).collect();
    if columns.is_empty() { [ColumnKey::WithoutCase].into() } else { columns }
}

/// Which columns a coding counts in: those of its words, or of its start where it has none.
fn columns_of(snapshot: &Snapshot, spec: &MatrixSpec, coding: &Coding) -> BTreeSet<ColumnKey> {
    let words = snapshot.document(coding.document).unwrap().transcript.words();
    let begins = |at: &CharIdx| words.count(Span { start: *at, end: at.plus(1) }) > 0;
    let mut at: Vec<CharIdx> = (coding.span.start.0..coding.span.end.0).map(CharIdx).filter(begins).collect();
    if at.is_empty() {
        at.push(coding.span.start);
    }
    let mut columns: BTreeSet<_> =
        at.into_iter().flat_map(|at| columns_at(snapshot, spec, coding.document, at)).collect();
    if columns.len() > 1 {
        columns.remove(&ColumnKey::WithoutCase);
    }
    columns
}

/// The number of a cell; no columns named: the total.
fn naive(snapshot: &Snapshot, spec: &MatrixSpec, codings: &[&Coding], only: Option<ColumnKey>, leaf: bool) -> u32 {
    let is_in = |columns: &BTreeSet<ColumnKey>| only.is_none_or(|key| columns.contains(&key));
    let counted = codings.iter().filter(|c| is_in(&columns_of(snapshot, spec, c)));
    let passages: BTreeSet<_> = counted.clone().map(|coding| coding.segment()).collect();
    match spec.measure {
        Measure::Codings if leaf => counted.count() as u32,
        Measure::Codings => passages.len() as u32,
        Measure::Presence => u32::from(!passages.is_empty()),
        Measure::CodedWords => {
            let mut chars: BTreeMap<DocumentId, BTreeSet<CharIdx>> = BTreeMap::new();
            for coding in counted {
                let counts_in = columns_of(snapshot, spec, coding);
                for at in (coding.span.start.0..coding.span.end.0).map(CharIdx) {
                    let here = columns_at(snapshot, spec, coding.document, at);
                    let shared: BTreeSet<_> = counts_in.intersection(&here).copied().collect();
                    if !shared.is_empty() && is_in(&shared) {
                        chars.entry(coding.document).or_default().insert(at);
                    }
                }
            }
            let words = |(document, at): (&DocumentId, &BTreeSet<CharIdx>)| -> u32 {
                let index = snapshot.document(*document).unwrap().transcript.words();
                at.iter().map(|&at| index.count(Span { start: at, end: at.plus(1) })).sum()
            };
            chars.iter().map(words).sum()
        }
    }
}

fn check_all(snapshot: &Snapshot, spec: &MatrixSpec) -> Result<(), TestCaseError> {
    let matrix = Matrix::new(snapshot, spec.clone());
    let all: Vec<&Coding> = snapshot
        .documents()
        .filter(|entry| spec.takes_document(entry.document.id))
        .flat_map(|entry| entry.codings.iter())
        .filter(|coding| spec.takes(coding))
        .collect();
    let in_column = |coding: &Coding, column: Option<usize>| {
        let columns = columns_of(snapshot, spec, coding);
        column.is_none_or(|column| columns.contains(&matrix.columns[column].key))
    };
    let columns = || (0..matrix.columns.len()).map(Some).chain([None]);
    for (row, line) in matrix.rows.iter().enumerate() {
        let system = snapshot.codes();
        let of: Vec<&Coding> =
            all.iter().filter(|coding| system.is_within(coding.code, line.code.id)).copied().collect();
        let leaf = !system.has_children(system.place(line.code.id).unwrap());
        for column in columns() {
            let key = column.map(|column| matrix.columns[column].key);
            let (got, expect) = match column {
                Some(column) => (matrix.value(row, column), naive(snapshot, spec, &of, key, leaf)),
                None if spec.measure == Measure::Presence => {
                    let each = matrix.columns.iter().map(|column| naive(snapshot, spec, &of, Some(column.key), leaf));
                    (matrix.total(row), each.sum())
                }
                None => (matrix.total(row), naive(snapshot, spec, &of, None, leaf)),
            };
            prop_assert_eq!(got, expect, "{} {:?} {:?}", line.code.name, key, spec);
            let ids: BTreeSet<CodingId> = matrix.codings_of_cell(snapshot, Some(row), column).into_iter().collect();
            let expect = of.iter().filter(|coding| in_column(coding, column)).map(|coding| coding.id);
            prop_assert_eq!(ids, expect.collect::<BTreeSet<_>>());
        }
        let present = matrix.columns.iter().filter(|column| column.key != ColumnKey::WithoutCase);
        let found =
            present.filter(|column| of.iter().any(|c| in_column(c, matrix.columns.iter().position(|x| x == *column))));
        prop_assert_eq!(matrix.n_present(row), found.count());
    }
    for column in columns() {
        let here: Vec<&&Coding> = all.iter().filter(|coding| in_column(coding, column)).collect();
        prop_assert_eq!(matrix.n_codings(column) as usize, here.len());
        let passages: BTreeSet<_> = here.iter().map(|coding| coding.segment()).collect();
        prop_assert_eq!(matrix.n_passages(column) as usize, passages.len());
    }
    let missing = all.iter().any(|coding| in_column_without(snapshot, spec, coding));
    prop_assert_eq!(matrix.columns.iter().any(|column| column.key == ColumnKey::WithoutCase), missing);
    Ok(())
}

fn in_column_without(snapshot: &Snapshot, spec: &MatrixSpec, coding: &Coding) -> bool {
    columns_of(snapshot, spec, coding).contains(&ColumnKey::WithoutCase)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]
    #[test]
    fn every_number_is_what_the_rules_say(
        parts in prop::collection::vec((0..3usize, 0..3usize, prop::option::of(any::<bool>())), 0..6),
        codings in prop::collection::vec(
            (0..3usize, prop_oneof![0..8u32, 20..30u32, 0..70u32], 1..40u32, 0..7usize, any::<bool>(), prop::bool::weighted(0.15)),
            0..25,
        ),
        one_coder in any::<bool>(),
        two_documents in any::<bool>(),
    ) {
        let fixture = study(&parts, &codings);
        let snapshot = fixture.snapshot();
        let coder = snapshot.coders().next().map(|coder| coder.id);
        let documents = snapshot.documents().take(2).map(|entry| entry.document.id).collect();
        for columns in [Columns::Cases, Columns::Documents] {
            for measure in [Measure::Codings, Measure::Presence, Measure::CodedWords] {
                let spec = MatrixSpec {
                    columns,
                    measure,
                    coders: coder.filter(|_| one_coder).map(|id| vec![id]),
                    documents: Some(&documents).filter(|_| two_documents).cloned(),
                    ..MatrixSpec::default()
                };
                check_all(&snapshot, &spec)?;
            }
        }
    }
}
