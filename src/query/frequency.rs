//! How often each code is used: segments, passages, documents, cases.
//!
//! Segments and cases are those of [`Matrix`]. Passages are distinct ranges: where two coders
//! marked the same words, that is two segments and one passage. A code's own segments are those
//! made with it and not with a code below it: over all codes they sum up to all segments.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::cases::Categories;
use super::{ColumnKey, Columns, Matrix, MatrixSpec, Measure};
use crate::model::{CaseId, CodeId, DocumentId, VariableId};
use crate::project::Snapshot;
use crate::text::Span;

/// Which cases are told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FrequencyBy {
    /// None: all together.
    #[default]
    Nothing,
    /// Each case by itself.
    Cases,
    /// The groups of cases.
    Groups,
    /// The categories of a variable.
    Variable(VariableId),
}

/// How often a code is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frequency {
    /// Segments of the code itself.
    pub own: u32,
    /// Segments with those of the codes below it, as in codes by cases.
    pub segments: u32,
    /// Distinct passages, with those of the codes below it.
    pub passages: u32,
    /// Documents it is found in.
    pub documents: usize,
    /// Cases it is found in.
    pub cases: usize,
}

/// Cases that are told apart from others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrequencyGroup {
    /// Their name.
    pub name: String,
    /// How many they are.
    pub n_cases: usize,
    /// In how many of them each row's code is found.
    pub found: Vec<usize>,
    /// The segments of each row in the case; none for groups of several.
    pub segments: Option<Vec<u32>>,
}

/// How often the codes are used.
#[derive(Debug)]
pub struct Frequencies {
    /// Codes by cases, which the numbers are taken from.
    pub matrix: Matrix,
    /// A row for each of the matrix.
    pub rows: Vec<Frequency>,
    /// All together; of segments and passages, those of all codes that take part.
    pub all: Frequency,
    /// How many documents take part.
    pub n_documents: usize,
    /// How many cases take part.
    pub n_cases: usize,
    /// The cases that are told apart.
    pub groups: Vec<FrequencyGroup>,
}

impl Frequencies {
    /// Counts.
    pub fn new(snapshot: &Snapshot, scope: &MatrixSpec, by: FrequencyBy) -> Self {
        let of = |columns| MatrixSpec { columns, measure: Measure::Codings, ..scope.clone() };
        let matrix = Matrix::new(snapshot, of(Columns::Cases));
        let documents = Matrix::new(snapshot, of(Columns::Documents));
        let places = |code: CodeId| -> Vec<(DocumentId, Span)> {
            let codings = snapshot.codings_of(code).iter().filter(|at| scope.takes_document(at.document));
            let counted = codings.filter(|at| snapshot.coding_at(**at).is_some_and(|coding| scope.takes(coding)));
            counted.map(|at| (at.document, at.span)).collect()
        };
        let own: Vec<Vec<(DocumentId, Span)>> = matrix.rows.iter().map(|row| places(row.code.id)).collect();
        let distinct = |of: &[Vec<(DocumentId, Span)>]| {
            let mut all: Vec<(DocumentId, Span)> = of.iter().flatten().copied().collect();
            all.sort_unstable();
            all.dedup();
            all
        };
        let rows = matrix.rows.iter().enumerate().map(|(place, row)| Frequency {
            own: own[place].len() as u32,
            segments: matrix.total(place),
            passages: distinct(&own[place..row.end]).len() as u32,
            documents: documents.n_present(place),
            cases: matrix.n_present(place),
        });
        let rows: Vec<Frequency> = rows.collect();
        let passages = distinct(&own);
        let mut in_documents: Vec<DocumentId> = passages.iter().map(|(document, _)| *document).collect();
        in_documents.dedup();
        let n_cases = matrix.n_compared();
        let has_any = |&column: &usize| matrix.n_codings(Some(column)) > 0;
        let all = Frequency {
            own: matrix.n_codings(None),
            segments: matrix.n_codings(None),
            passages: passages.len() as u32,
            documents: in_documents.len(),
            cases: (0..n_cases).filter(has_any).count(),
        };
        let groups = groups(snapshot, &matrix, by);
        Self { rows, all, n_documents: documents.n_compared(), n_cases, groups, matrix }
    }
}

fn groups(snapshot: &Snapshot, matrix: &Matrix, by: FrequencyBy) -> Vec<FrequencyGroup> {
    let columns: Vec<(usize, CaseId)> = (0..matrix.columns.len())
        .filter_map(|place| match matrix.columns[place].key {
            ColumnKey::Case(case) => Some((place, case)),
            _ => None,
        })
        .collect();
    let group = |name: String, members: Vec<usize>, is_one: bool| FrequencyGroup {
        name,
        n_cases: members.len(),
        found: (0..matrix.rows.len())
            .map(|row| members.iter().filter(|&&column| matrix.is_present(row, column)).count())
            .collect(),
        segments: is_one
            .then(|| (0..matrix.rows.len()).map(|row| members.iter().map(|&at| matrix.value(row, at)).sum()).collect()),
    };
    match by {
        FrequencyBy::Nothing => Vec::new(),
        FrequencyBy::Cases => {
            columns.iter().map(|&(at, _)| group(matrix.columns[at].name.clone(), vec![at], true)).collect()
        }
        FrequencyBy::Groups => {
            let of = |members: Vec<CaseId>| {
                columns.iter().filter(|(_, case)| members.contains(case)).map(|&(at, _)| at).collect()
            };
            let groups = snapshot.case_groups().into_iter();
            let members = |id| snapshot.cases_of_group(id).into_iter().map(|member| member.case).collect();
            groups.map(|row| group(row.name.clone(), of(members(row.id)), false)).collect()
        }
        FrequencyBy::Variable(variable) => {
            let categories = Categories::new(snapshot);
            let mut members: BTreeMap<String, Vec<usize>> = BTreeMap::new();
            for &(at, case) in &columns {
                for value in snapshot.values_of(case, variable) {
                    let of = members.entry(categories.of(value).to_owned()).or_default();
                    // Two wordings of one category are one category.
                    if of.last() != Some(&at) {
                        of.push(at);
                    }
                }
            }
            members.into_iter().map(|(name, members)| group(name, members, false)).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::Fixture;

    /// Two coders on the same words, the same range under two sub-codes, a code nobody used, a
    /// case of two documents, a document without a case.
    fn study() -> Fixture {
        let mut study = Fixture::new();
        for name in ["A1", "A2", "B", "pilot"] {
            study.document(name, "0123456789012345678901234567890");
        }
        study.case("A", &["A1", "A2"]);
        study.case("B", &["B"]);
        study.case("C", &[]);
        study.codes(&["P", "P > Q", "P > R", "S", "T"]);
        study.codings("A1", &[(0, 5)], "P > Q");
        study.codings("A1", &[(0, 5)], "P > R");
        study.codings("A2", &[(0, 5), (3, 8)], "P > Q");
        study.codings("pilot", &[(0, 5)], "P");
        study.codings("B", &[(0, 4)], "S");
        study
    }

    fn row(of: &Frequency) -> [usize; 5] {
        [of.own as usize, of.segments as usize, of.passages as usize, of.documents, of.cases]
    }

    #[test]
    fn codes_are_counted_by_hand() {
        let study = study();
        let found = Frequencies::new(&study.snapshot(), &MatrixSpec::default(), FrequencyBy::Nothing);
        let rows: Vec<[usize; 5]> = found.rows.iter().map(row).collect();
        // P: own 1; with Q and R 4 distinct passages in A1, A2, pilot, of one case.
        assert_eq!(rows, [[1, 4, 4, 3, 1], [3, 3, 3, 2, 1], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1], [0, 0, 0, 0, 0]]);
        assert_eq!(row(&found.all), [6, 6, 5, 4, 2]);
        assert_eq!((found.n_documents, found.n_cases), (4, 2));
        let own: u32 = found.rows.iter().map(|row| row.own).sum();
        assert_eq!(own, found.all.segments);
    }

    #[test]
    fn two_coders_on_the_same_words_are_two_segments_and_one_passage() {
        let mut study = study();
        study.by("BM");
        study.coding("B", 0..4, "S");
        let found = Frequencies::new(&study.snapshot(), &MatrixSpec::default(), FrequencyBy::Nothing);
        assert_eq!(row(&found.rows[3]), [2, 2, 1, 1, 1]);
        assert_eq!((found.all.segments, found.all.passages), (7, 5));
    }

    #[test]
    fn cases_groups_and_categories_are_told_apart() {
        let mut study = study();
        let cases: Vec<CaseId> = study.snapshot().cases().iter().map(|case| case.id).collect();
        study.project.add_case_group("All", &cases).unwrap();
        let of = |study: &Fixture, by| {
            let found = Frequencies::new(&study.snapshot(), &MatrixSpec::default(), by);
            let told = |group: &FrequencyGroup| (group.name.clone(), group.n_cases, group.found.clone());
            let all: Vec<_> = found.groups.iter().map(told).collect();
            (all, found.groups.first().and_then(|group| group.segments.clone()))
        };
        let (told, segments) = of(&study, FrequencyBy::Cases);
        assert_eq!(told, [("A".into(), 1, vec![1, 1, 1, 0, 0]), ("B".into(), 1, vec![0, 0, 0, 1, 0])]);
        // Three distinct passages of P in A.
        assert_eq!(segments, Some(vec![3, 3, 1, 0, 0]));
        // The case without a document is not compared.
        assert_eq!(of(&study, FrequencyBy::Groups), (vec![("All".into(), 2, vec![1, 1, 1, 1, 0])], None));
    }
}
