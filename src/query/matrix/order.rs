//! In which order columns stand.

use std::collections::HashMap;

use super::belonging::{Belonging, GroupLabels};
use super::{Column, ColumnKey, GroupBy, GroupVariable, Matrix, MatrixSpec, Order};
use crate::model::CaseId;
use crate::project::Snapshot;
use crate::query::similarity::{Coefficient, Similarity};
use crate::text::NameKey;

/// The places of the columns in their order; that by similarity is made when they are counted.
pub(super) fn of_columns(snapshot: &Snapshot, spec: &MatrixSpec, belonging: &Belonging<'_>) -> Vec<usize> {
    let columns = &belonging.columns;
    let mut places: Vec<usize> = (0..columns.len()).collect();
    match &spec.order {
        Order::Position | Order::Similarity => {}
        Order::Name => places.sort_by_cached_key(|&place| NameKey::of(&columns[place].name)),
        Order::Hand(keys) => {
            let rank: HashMap<&ColumnKey, usize> = keys.iter().zip(0..).collect();
            places.sort_by_key(|&place| rank.get(&columns[place].key).copied().unwrap_or(usize::MAX));
        }
        Order::Variable(variable) => {
            let labels = GroupLabels::new(snapshot, &GroupBy { by: *variable, bands: Vec::new() });
            let first = first_cases(snapshot, belonging);
            let value = |place: usize| first[place].and_then(|case| labels.of(case).first().copied());
            places.sort_by_key(|&place| value(place).unwrap_or(usize::MAX));
        }
    }
    places.sort_by_key(|&place| is_last(&columns[place]));
    places
}

/// The columns of a matrix in an order that puts those with the same codes beside each other.
pub(super) fn by_similarity(matrix: &Matrix) -> Vec<usize> {
    let mut order = Similarity::of_presence(matrix, true).order(Coefficient::Jaccard);
    order.extend(order.len()..matrix.columns.len());
    order
}

/// Cases of no group stand before what is in no case.
const fn is_last(column: &Column) -> u8 {
    match column.key {
        ColumnKey::WithoutCase => 2,
        ColumnKey::Outside => 1,
        _ => 0,
    }
}

/// The first case of each column, in the order of the cases.
fn first_cases(snapshot: &Snapshot, belonging: &Belonging<'_>) -> Vec<Option<CaseId>> {
    let rank: HashMap<CaseId, usize> = snapshot.cases().iter().map(|case| case.id).zip(0..).collect();
    let mut first: Vec<Option<CaseId>> = vec![None; belonging.total() + 1];
    let mut note = |column: u32, case: CaseId| {
        let known = &mut first[column as usize];
        if known.is_none_or(|known| rank.get(&case) < rank.get(&known)) {
            *known = Some(case);
        }
    };
    match &belonging.columns_of_case {
        Some(of_case) => {
            for (&case, columns) in of_case {
                columns.iter().for_each(|&column| note(column, case));
            }
        }
        None => {
            let mut cases: HashMap<_, Vec<CaseId>> = HashMap::new();
            snapshot.case_parts().for_each(|part| cases.entry(part.document).or_default().push(part.case));
            for (column, documents) in (0..).zip(belonging.documents_of_columns()) {
                let cases = documents.iter().filter_map(|document| cases.get(document)).flatten();
                cases.for_each(|&case| note(column, case));
            }
        }
    }
    first
}

impl GroupVariable {
    /// What it is called: the variable, or the code by which cases are placed.
    pub fn name(self, snapshot: &Snapshot) -> String {
        match self {
            Self::Variable(id) => snapshot.variable(id).map_or_else(String::new, |variable| variable.name.clone()),
            Self::Position(code) => snapshot.codes().path(code),
        }
    }
}
