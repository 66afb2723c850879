//! What may be said of an association.

use super::{ChiSquare, CrossTable, fisher, fisher_freeman_halton, smallest_p};

/// With fewer cases than this no test is worth its p.
const FEWEST_FOR_A_TEST: u32 = 8;
/// From this many cases on chi-square may be used.
const FEWEST_FOR_CHI_SQUARE: u32 = 20;

/// What a table's counts are counts of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Observed {
    /// Cases: each counts once in the table, and they do not depend on each other.
    Cases,
    /// Codings, mentions or words: many come from one case.
    Codings,
}

/// What may be said of a table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// Codings are no independent observations: chi-square and V describe, and no p is told.
    Descriptive {
        /// Chi-square of the table; its p is not to be shown.
        chi_square: ChiSquare,
        /// Cramér's V.
        v: f64,
    },
    /// Enough cases, and expected counts that are large enough.
    ChiSquare {
        /// Chi-square with its p.
        chi_square: ChiSquare,
        /// Cramér's V.
        v: f64,
    },
    /// Too few cases for chi-square: an exact test.
    Exact {
        /// The two-sided p of Fisher's test, or of its extension to more rows and columns.
        p: f64,
        /// Cramér's V.
        v: f64,
    },
    /// So few cases that the smallest p that they could reach is told instead.
    TooFewCases {
        /// How many cases there are.
        n: u32,
        /// The smallest p of any outcome in groups of these sizes; none for more than two groups.
        smallest_p: Option<f64>,
    },
    /// More tables than can be counted out, and too few cases for chi-square.
    TooLarge {
        /// Cramér's V.
        v: f64,
    },
}

impl Verdict {
    /// The rules: codings are only described. Cases are tested by chi-square from 20 cases on
    /// where all expected counts are five or more, or at most a fifth is below five and none
    /// below one (Cochran 1954); else exactly; and not at all with fewer than eight cases.
    pub fn of(table: &CrossTable, observed: Observed) -> Self {
        let (chi_square, v) = (table.chi_square(), table.cramers_v());
        if observed == Observed::Codings {
            return Self::Descriptive { chi_square, v };
        }
        let n = table.n();
        if n < FEWEST_FOR_A_TEST {
            let smallest_p = match (table.row_sums(), table.column_sums()) {
                ([first, second], [_, _]) => {
                    let columns = table.column_sums();
                    // Either side may be the groups: the better of the two is the promise.
                    Some(smallest_p(*first, *second).min(smallest_p(columns[0], columns[1])))
                }
                ([first, second], _) | (_, [first, second]) => Some(smallest_p(*first, *second)),
                _ => None,
            };
            return Self::TooFewCases { n, smallest_p };
        }
        let is_filled = table.share_expected_below_five() <= 0.2 && table.min_expected() >= 1.0;
        if n >= FEWEST_FOR_CHI_SQUARE && is_filled {
            return Self::ChiSquare { chi_square, v };
        }
        let p = fisher(table).map(|fisher| fisher.two_sided).or_else(|| fisher_freeman_halton(table));
        p.map_or(Self::TooLarge { v }, |p| Self::Exact { p, v })
    }
}
