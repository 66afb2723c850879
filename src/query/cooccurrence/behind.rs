//! From the numbers of two codes back to their codings.

use super::finish::is_one;
use super::relation::stretches;
use super::{Cooccurrence, Relation};
use crate::model::Coding;
use crate::project::{CodingRef, Snapshot};
use crate::query::matrix::belonging::Belonging;
use crate::query::matrix::rows::Rows;
use crate::query::{Columns, MatrixSpec};

impl Cooccurrence {
    /// The codings of two codes that are together, those of both: as many as both numbers of
    /// [`super::Pair::touched`] say. For one and the same code all its codings.
    ///
    /// The snapshot may be newer than the numbers: then these are the codings of today.
    pub fn refs_of_pair(&self, snapshot: &Snapshot, first: usize, second: usize) -> Vec<CodingRef> {
        let scope = MatrixSpec { columns: Columns::Cases, ..self.spec.scope.clone() };
        let rows = Rows::new(snapshot.codes(), &scope);
        let row_of = |place: usize| rows.of_code.row(self.codes[place]);
        let (Some(first_row), Some(second_row)) = (row_of(first), row_of(second)) else { return Vec::new() };
        let is_in = |row: usize, of: usize| {
            if self.spec.with_sub_codes { (of..rows.rows[of].end).contains(&row) } else { row == of }
        };
        let side = |coding: &Coding| {
            let row = rows.of_code.row(coding.code).filter(|_| scope.takes(coding))?;
            [(first_row, 0), (second_row, 1)].into_iter().find(|&(of, _)| is_in(row, of)).map(|(_, side)| side)
        };
        if first_row != second_row && is_one(&rows, first_row, second_row) {
            return Vec::new();
        }
        let belonging = Belonging::new(snapshot, &scope);
        let n_cases = belonging.total() as u32 - 1;
        let all_of = |document: usize| {
            let codings = belonging.documents[document].0.codings.iter();
            codings.filter_map(|coding| Some((coding, side(coding)?))).collect::<Vec<_>>()
        };
        if first_row == second_row {
            let all = (0..belonging.documents.len()).flat_map(all_of);
            return all.map(|(coding, _)| CodingRef::of(coding)).collect();
        }
        if self.spec.relation == Relation::SameCase {
            let cases_of = |document: usize, coding: &Coding| {
                let columns = belonging.documents[document].1.of(coding.span).into_owned();
                columns.into_iter().filter(|&column| column < n_cases).collect::<Vec<u32>>()
            };
            let all: Vec<_> = (0..belonging.documents.len())
                .flat_map(|document| all_of(document).into_iter().map(move |(coding, side)| (document, coding, side)))
                .map(|(document, coding, side)| (coding, side, cases_of(document, coding)))
                .collect();
            let mut has = vec![[false; 2]; n_cases as usize];
            for (_, side, cases) in &all {
                cases.iter().for_each(|&case| has[case as usize][*side] = true);
            }
            let stands = |cases: &[u32]| cases.iter().any(|&case| has[case as usize] == [true; 2]);
            return all.iter().filter(|(.., cases)| stands(cases)).map(|(coding, ..)| CodingRef::of(coding)).collect();
        }
        let mut found = Vec::new();
        for (document, (entry, _)) in belonging.documents.iter().enumerate() {
            let here = all_of(document);
            let stretches: Vec<_> =
                stretches(self.spec.relation, &entry.transcript, here.iter().map(|(coding, _)| *coding)).collect();
            let mut is_met = vec![false; here.len()];
            for at in 0..here.len() {
                let Some((_, end)) = stretches[at] else { continue };
                for other in at + 1..here.len() {
                    let Some((start, _)) = stretches[other] else { continue };
                    if start >= end {
                        break;
                    }
                    let together = self.spec.relation != Relation::SameSegment || stretches[at] == stretches[other];
                    if together && here[at].1 != here[other].1 {
                        (is_met[at], is_met[other]) = (true, true);
                    }
                }
            }
            let met = here.iter().zip(is_met).filter(|(_, is_met)| *is_met);
            found.extend(met.map(|((coding, _), _)| CodingRef::of(coding)));
        }
        found
    }
}
