//! How alike cases are in what they speak of.
//!
//! Two cases are compared over codes that are present or not. Only codes without sub-codes enter
//! unless asked for otherwise: a code with sub-codes would count the same words twice. How many
//! codes nobody speaks of enters the simple matching coefficient and Russell and Rao's: for
//! telling results Jaccard or zeta are the better choice.

use serde::{Deserialize, Serialize};

use super::Matrix;

/// Two cases over a number of codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FourFold {
    /// Codes in both.
    pub both: u32,
    /// Codes in the first only.
    pub first: u32,
    /// Codes in the second only.
    pub second: u32,
    /// Codes in neither.
    pub neither: u32,
}

/// A measure of likeness, 0 to 1. In the formulas a is both, b and c are one only, d is neither.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Coefficient {
    /// a / (a + b + c), Jaccard (1901).
    #[default]
    Jaccard,
    /// (2a + d) / (2a + b + c + d), Kuckartz and Rädiker's zeta: what both have weighs double.
    Zeta,
    /// (a + d) / (a + b + c + d), Sokal and Michener (1958).
    SimpleMatching,
    /// a / (a + b + c + d), Russell and Rao (1940).
    RussellRao,
}

impl Coefficient {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Jaccard, Self::Zeta, Self::SimpleMatching, Self::RussellRao];

    /// The coefficient of two cases; none where nothing enters it.
    pub fn of(self, codes: FourFold) -> Option<f64> {
        let [a, d] = [codes.both, codes.neither].map(u64::from);
        let one_only = u64::from(codes.first) + u64::from(codes.second);
        let (above, below) = match self {
            Self::Jaccard => (a, a + one_only),
            Self::Zeta => (2 * a + d, 2 * a + one_only + d),
            Self::SimpleMatching => (a + d, a + one_only + d),
            Self::RussellRao => (a, a + one_only + d),
        };
        (below > 0).then(|| above as f64 / below as f64)
    }
}

/// The columns of a matrix, each as the codes that stand in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Similarity {
    /// The rows of the matrix that enter, by place.
    pub rows: Vec<usize>,
    /// Per column, for each of [`Self::rows`], how many there are.
    counts: Vec<Vec<u32>>,
    /// Per column a bit for each of them: whether there is any.
    found: Vec<Vec<u64>>,
}

impl Similarity {
    /// The columns of a matrix but the one without case, over the codes without sub-codes, or
    /// over all codes.
    pub fn new(matrix: &Matrix, leaves_only: bool) -> Self {
        let rows: Vec<usize> =
            (0..matrix.rows.len()).filter(|&row| !leaves_only || !matrix.rows[row].has_children(row)).collect();
        let column = |column: usize| rows.iter().map(|&row| matrix.value(row, column)).collect();
        let counts = (0..matrix.n_compared()).map(column).collect();
        Self::of_counts(rows, counts)
    }

    /// The same over what is found at all, whatever the matrix measures.
    pub fn of_presence(matrix: &Matrix, leaves_only: bool) -> Self {
        let rows: Vec<usize> =
            (0..matrix.rows.len()).filter(|&row| !leaves_only || !matrix.rows[row].has_children(row)).collect();
        let column = |column: usize| rows.iter().map(|&row| u32::from(matrix.is_present(row, column))).collect();
        let counts = (0..matrix.n_compared()).map(column).collect();
        Self::of_counts(rows, counts)
    }

    fn of_counts(rows: Vec<usize>, counts: Vec<Vec<u32>>) -> Self {
        let bits = |counts: &Vec<u32>| {
            let word = |counts: &[u32]| counts.iter().rev().fold(0, |bits, &n| bits << 1 | u64::from(n > 0));
            counts.chunks(64).map(word).collect()
        };
        Self { found: counts.iter().map(bits).collect(), rows, counts }
    }

    /// How many columns are compared.
    pub const fn len(&self) -> usize {
        self.counts.len()
    }

    /// True where there is nothing to compare.
    pub const fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }

    /// Two columns over all codes that enter.
    pub fn four_fold(&self, first: usize, second: usize) -> FourFold {
        let mut codes = FourFold::default();
        for (x, y) in self.found[first].iter().zip(&self.found[second]) {
            codes.both += (x & y).count_ones();
            codes.first += (x & !y).count_ones();
            codes.second += (!x & y).count_ones();
        }
        codes.neither = self.rows.len() as u32 - codes.both - codes.first - codes.second;
        codes
    }

    /// The sum of the differences of the counts, each taken positive (city-block distance).
    pub fn city_block(&self, first: usize, second: usize) -> u64 {
        self.differences(first, second).sum()
    }

    /// The sum of the squares of the differences of the counts (squared Euclidean distance).
    pub fn squared_euclidean(&self, first: usize, second: usize) -> u64 {
        self.differences(first, second).map(|difference| difference * difference).sum()
    }

    /// The two columns that are most alike and the two that are least, the earlier pair where
    /// several are equal; none with fewer than two columns.
    pub fn extremes(&self, coefficient: Coefficient) -> Option<((usize, usize), (usize, usize))> {
        let value = |pair: (usize, usize)| coefficient.of(self.four_fold(pair.0, pair.1)).unwrap_or(0.0);
        let pairs = (0..self.len()).flat_map(|first| (first + 1..self.len()).map(move |second| (first, second)));
        let (mut nearest, mut farthest) = ((0, 1), (0, 1));
        let mut any = false;
        for pair in pairs {
            any = true;
            nearest = if value(pair) > value(nearest) { pair } else { nearest };
            farthest = if value(pair) < value(farthest) { pair } else { farthest };
        }
        any.then_some((nearest, farthest))
    }

    /// An order of the columns that puts those that are alike beside each other: it begins with
    /// the nearest pair, and the column nearest to either end comes next.
    pub fn order(&self, coefficient: Coefficient) -> Vec<usize> {
        let Some(((first, second), _)) = self.extremes(coefficient) else { return (0..self.len()).collect() };
        let value = |a: usize, b: usize| coefficient.of(self.four_fold(a, b)).unwrap_or(0.0);
        let mut order = std::collections::VecDeque::from([first, second]);
        // What is left, with how near it is to either end.
        let mut left: Vec<(usize, f64, f64)> = (0..self.len())
            .filter(|&column| column != first && column != second)
            .map(|column| (column, value(column, first), value(column, second)))
            .collect();
        let nearness = |(_, front, back): (usize, f64, f64)| front.max(back);
        while !left.is_empty() {
            let mut best = 0;
            for place in 1..left.len() {
                if nearness(left[place]) > nearness(left[best]) {
                    best = place;
                }
            }
            let (column, front, back) = left.remove(best);
            if front > back {
                order.push_front(column);
                left.iter_mut().for_each(|other| other.1 = value(other.0, column));
            } else {
                order.push_back(column);
                left.iter_mut().for_each(|other| other.2 = value(other.0, column));
            }
        }
        order.into()
    }

    fn differences(&self, first: usize, second: usize) -> impl Iterator<Item = u64> {
        self.counts[first].iter().zip(&self.counts[second]).map(|(&x, &y)| u64::from(x.abs_diff(y)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::MatrixSpec;
    use crate::query::fixture::Fixture;

    fn near(value: Option<f64>, expected: f64) {
        let value = value.unwrap();
        assert!((value - expected).abs() < 5e-4, "{value} is not {expected}");
    }

    #[test]
    fn coefficients_are_the_published_ones() {
        let codes = FourFold { both: 3, first: 1, second: 1, neither: 3 };
        let of = |coefficient: Coefficient| coefficient.of(codes);
        near(of(Coefficient::SimpleMatching), 0.75);
        near(of(Coefficient::Jaccard), 0.6);
        near(of(Coefficient::RussellRao), 0.375);
        near(of(Coefficient::Zeta), 0.818182);
        assert_eq!(Coefficient::Jaccard.of(FourFold { neither: 3, ..FourFold::default() }), None);
    }

    /// The mentions of the reference study, category by category.
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

    /// The reference study with a coding for each mention.
    pub(crate) fn reference_study() -> Fixture {
        let mut study = Fixture::new();
        for case in 1..=6 {
            let name = format!("CSO{case}");
            study.document(&name, &"palabra ".repeat(60));
            study.case(&name, &[&name]);
        }
        for (row, mentions) in MENTIONS.iter().enumerate() {
            let code = format!("K{row}");
            study.codes(&[&code]);
            for (case, &n) in mentions.iter().enumerate() {
                let spans: Vec<(u32, u32)> = (0..n).map(|n| (n * 16, n * 16 + 7)).collect();
                study.codings(&format!("CSO{}", case + 1), &spans, &code);
            }
        }
        study
    }

    #[test]
    fn the_reference_study_gives_its_values() {
        let matrix = Matrix::new(&reference_study().snapshot(), MatrixSpec::default());
        let similarity = Similarity::new(&matrix, true);
        let value = |coefficient: Coefficient, a: usize, b: usize| coefficient.of(similarity.four_fold(a - 1, b - 1));
        near(value(Coefficient::Zeta, 1, 2), 0.882);
        near(value(Coefficient::Zeta, 3, 6), 0.867);
        near(value(Coefficient::Zeta, 2, 3), 0.667);
        near(value(Coefficient::Zeta, 2, 6), 0.643);
        near(value(Coefficient::Jaccard, 1, 2), 0.778);
        near(value(Coefficient::Jaccard, 2, 6), 0.444);
        assert_eq!(similarity.extremes(Coefficient::Zeta), Some(((0, 1), (1, 5))));
        assert_eq!(similarity.city_block(1, 2), 1 + 3 + 2 + 1 + 4 + 3 + 6 + 1);
        assert_eq!(similarity.squared_euclidean(1, 2), 1 + 9 + 4 + 1 + 16 + 9 + 36 + 1);
        let mut order = similarity.order(Coefficient::Zeta);
        order.sort_unstable();
        assert_eq!(order, [0, 1, 2, 3, 4, 5]);
    }

    #[test]
    fn alike_columns_stand_beside_each_other() {
        let of = |counts: &[&[u32]]| Similarity::of_counts(vec![0, 1, 2], counts.iter().map(|c| c.to_vec()).collect());
        let similarity = of(&[&[1, 0, 0], &[0, 0, 1], &[1, 1, 0], &[0, 1, 1]]);
        assert_eq!(similarity.order(Coefficient::Jaccard), [0, 2, 3, 1]);
        assert_eq!(of(&[&[1, 0, 0]]).order(Coefficient::Zeta), [0]);
        assert_eq!(of(&[]).extremes(Coefficient::Zeta), None);
    }

    #[test]
    fn codes_with_sub_codes_enter_only_when_asked_for() {
        let mut study = Fixture::new();
        study.document("CSO1", "uno dos tres");
        study.case("CSO1", &["CSO1"]);
        study.codes(&["A", "A > A1", "B"]);
        study.coding("CSO1", 0..3, "A > A1");
        let matrix = Matrix::new(&study.snapshot(), MatrixSpec::default());
        assert_eq!(Similarity::new(&matrix, true).rows, [1, 2]);
        assert_eq!(Similarity::new(&matrix, false).rows, [0, 1, 2]);
    }
}
