//! Which codes stand together, as a whole: code configurations.
//!
//! The configuration of a place is the set of all codes found there. Places are passages (a
//! distinct document, start and end), documents or cases. Two passages that only overlap are two
//! places: what overlaps stands in [`super::cooccurrence`].
//!
//! Worked example: the passage 0-10 is coded with A and B, 20-30 with A and B, 40-50 with A. The
//! configurations of passages are {A, B} twice and {A} once; that of the document is {A, B}, once.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::matrix::belonging::Belonging;
use super::matrix::rows::Rows;
use super::{Columns, MatrixSpec};
use crate::model::{CodeId, Coding};
use crate::project::{CodingRef, Snapshot};

/// Where codes stand together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// On one passage.
    #[default]
    Passage,
    /// In one document.
    Document,
    /// In one case; what belongs to no case is no place.
    Case,
}

/// Configurations that are asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigurationSpec {
    /// Where codes stand together.
    pub place: Place,
    /// True where a code counts as the main category above it (or as the code that was chosen).
    pub main_only: bool,
    /// Configurations of fewer codes are left out.
    pub min_size: usize,
    /// Whose codings count, in which run and documents, and the codes whose sub-trees take part.
    pub scope: MatrixSpec,
}

/// Codes that are found together.
#[derive(Clone, Debug, PartialEq)]
pub struct Configuration {
    /// The codes, in the order of the code tree.
    pub codes: Vec<CodeId>,
    /// How many places have exactly these codes.
    pub n: u32,
    /// In how many cases such a place is.
    pub cases: u32,
    /// The codings on these places.
    pub codings: Vec<CodingRef>,
}

/// All configurations of a study.
#[derive(Clone, Debug, PartialEq)]
pub struct Configurations {
    /// What was asked for.
    pub spec: ConfigurationSpec,
    /// The configurations, the most frequent first, then the smaller ones, then by the code tree.
    pub entries: Vec<Configuration>,
    /// How many places have any code, those left out for their size too.
    pub n_places: u32,
    /// How many cases there are.
    pub n_cases: usize,
}

/// What is known of a set of codes while counting.
#[derive(Default)]
struct Found {
    n: u32,
    cases: BTreeSet<u32>,
    codings: Vec<CodingRef>,
}

impl Configurations {
    /// Counts.
    pub fn new(snapshot: &Snapshot, spec: ConfigurationSpec) -> Self {
        let scope = MatrixSpec { columns: Columns::Cases, ..spec.scope.clone() };
        let rows = Rows::new(snapshot.codes(), &scope);
        let belonging = Belonging::new(snapshot, &scope);
        // The last named column is what belongs to no case.
        let n_cases = belonging.total() - 1;
        let row_of = |coding: &Coding| {
            let row = rows.of_code.row(coding.code).filter(|_| scope.takes(coding))? as u32;
            Some(if spec.main_only { rows.chain(row as usize).last().copied().unwrap_or(row) } else { row })
        };
        let mut found: BTreeMap<Vec<u32>, Found> = BTreeMap::new();
        let mut by_case: Vec<(BTreeSet<u32>, Vec<CodingRef>)> = vec![Default::default(); n_cases];
        for (entry, membership) in &belonging.documents {
            let counted: Vec<(u32, &Coding)> =
                entry.codings.iter().filter_map(|coding| Some((row_of(coding)?, coding))).collect();
            let mut add = |place: &[(u32, &Coding)]| {
                let set: BTreeSet<u32> = place.iter().map(|(row, _)| *row).collect();
                let found = found.entry(set.into_iter().collect()).or_default();
                found.n += 1;
                for (_, coding) in place {
                    let columns = membership.of(coding.span);
                    found.cases.extend(columns.iter().copied().filter(|&column| (column as usize) < n_cases));
                    found.codings.push(CodingRef::of(coding));
                }
            };
            match spec.place {
                Place::Passage => counted.chunk_by(|a, b| a.1.span == b.1.span).for_each(&mut add),
                Place::Document if counted.is_empty() => {}
                Place::Document => add(&counted),
                Place::Case => {
                    for (row, coding) in counted {
                        for &column in membership.of(coding.span).iter() {
                            if let Some((codes, codings)) = by_case.get_mut(column as usize) {
                                codes.insert(row);
                                codings.push(CodingRef::of(coding));
                            }
                        }
                    }
                }
            }
        }
        for (case, (codes, codings)) in by_case.into_iter().enumerate().filter(|(_, (codes, _))| !codes.is_empty()) {
            let found = found.entry(codes.into_iter().collect()).or_default();
            found.n += 1;
            found.cases.insert(case as u32);
            found.codings.extend(codings);
        }
        let n_places = found.values().map(|found| found.n).sum();
        let mut sets: Vec<(Vec<u32>, Found)> =
            found.into_iter().filter(|(codes, _)| codes.len() >= spec.min_size).collect();
        sets.sort_by(|(a, found_a), (b, found_b)| {
            found_b.n.cmp(&found_a.n).then(a.len().cmp(&b.len())).then_with(|| a.cmp(b))
        });
        let entry = |(codes, found): (Vec<u32>, Found)| Configuration {
            codes: codes.into_iter().map(|row| rows.rows[row as usize].code.id).collect(),
            n: found.n,
            cases: found.cases.len() as u32,
            codings: found.codings,
        };
        Self { entries: sets.into_iter().map(entry).collect(), n_places, n_cases, spec }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::Fixture;

    const TEXT: &str = "uno dos tres cuatro cinco seis siete ocho nueve diez once doce";

    fn study() -> Fixture {
        let mut study = Fixture::new();
        study.codes(&["A", "A > A1", "B", "C"]);
        for name in ["D1", "D2", "D3"] {
            study.document(name, TEXT);
        }
        study.case("K1", &["D1"]);
        study.case("K2", &["D2"]);
        // D1: {A, B} twice, {A1} once; D2: {A, B} once; D3, in no case: {A, B, C}.
        study.codings("D1", &[(0, 10), (20, 30)], "A");
        study.codings("D1", &[(0, 10), (20, 30)], "B");
        study.coding("D1", 0..11, "A > A1");
        study.coding("D2", 5..9, "A");
        study.coding("D2", 5..9, "B");
        for code in ["A", "B", "C"] {
            study.coding("D3", 1..4, code);
        }
        study
    }

    fn told(found: &Configurations, snapshot: &Snapshot) -> Vec<String> {
        let names = |codes: &[CodeId]| {
            codes.iter().map(|&code| snapshot.code(code).unwrap().name.clone()).collect::<Vec<_>>().join("+")
        };
        found
            .entries
            .iter()
            .map(|entry| {
                format!("{} {} in {}, {} codings", names(&entry.codes), entry.n, entry.cases, entry.codings.len())
            })
            .collect()
    }

    fn ask(place: Place, main_only: bool, min_size: usize) -> (Vec<String>, u32) {
        let snapshot = study().snapshot();
        let spec = ConfigurationSpec { place, main_only, min_size, ..ConfigurationSpec::default() };
        let found = Configurations::new(&snapshot, spec);
        (told(&found, &snapshot), found.n_places)
    }

    #[test]
    fn passages_with_the_same_codes_are_counted_together() {
        let (told, n) = ask(Place::Passage, false, 0);
        assert_eq!(told, ["A+B 3 in 2, 6 codings", "A1 1 in 1, 1 codings", "A+B+C 1 in 0, 3 codings"]);
        assert_eq!(n, 5);
        assert_eq!(ask(Place::Passage, false, 3).0, ["A+B+C 1 in 0, 3 codings"]);
    }

    #[test]
    fn documents_and_cases_have_one_configuration_each() {
        let documents = ["A+B 1 in 1, 2 codings", "A+A1+B 1 in 1, 5 codings", "A+B+C 1 in 0, 3 codings"];
        assert_eq!(ask(Place::Document, false, 0).0, documents);
        assert_eq!(ask(Place::Document, true, 0).0, ["A+B 2 in 2, 7 codings", "A+B+C 1 in 0, 3 codings"]);
        assert_eq!(ask(Place::Case, true, 0), (vec!["A+B 2 in 2, 7 codings".to_owned()], 2));
    }

    #[test]
    fn only_what_the_scope_takes_counts() {
        let snapshot = study().snapshot();
        let a = snapshot.codes().by_path("A").unwrap().id;
        let scope = MatrixSpec { codes: Some(vec![a]), ..MatrixSpec::default() };
        let found = Configurations::new(&snapshot, ConfigurationSpec { scope, ..ConfigurationSpec::default() });
        assert_eq!(told(&found, &snapshot), ["A 4 in 2, 4 codings", "A1 1 in 1, 1 codings"]);
    }
}
