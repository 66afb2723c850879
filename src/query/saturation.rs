//! When new cases stop bringing new codes.
//!
//! The curve in the order in which cases were coded depends on that order: a case with much to
//! say that comes first brings all at once. Beside it stands the mean over all orders, which
//! needs no drawing of lots: of n cases of which m speak of a code, k cases chosen by chance miss
//! it with the probability C(n - m, k) / C(n, k). Summed over codes this is the species
//! accumulation curve of ecology (Colwell, Mao and Chang 2004).

use super::Matrix;

/// How many codes were found after each case.
#[derive(Clone, Debug, PartialEq)]
pub struct Saturation {
    /// The columns of the matrix in the order that was asked for.
    pub order: Vec<usize>,
    /// For each case in that order the codes that no case before it had, by row.
    pub new_codes: Vec<Vec<usize>>,
    /// How many codes the first k cases of any order have on average, k from 1.
    pub mean: Vec<f64>,
    /// How many codes any case has.
    pub n_found: usize,
    /// How many codes there are.
    pub n_codes: usize,
}

impl Saturation {
    /// The curve over the columns of a matrix but the one without case, in an order of their
    /// places, or in the matrix's own. Codes with sub-codes are left out: they are found with
    /// the first of these.
    pub fn new(matrix: &Matrix, order: Option<Vec<usize>>) -> Self {
        let n = matrix.n_compared();
        let order: Vec<usize> = order.unwrap_or_else(|| (0..n).collect()).into_iter().filter(|&at| at < n).collect();
        let leaves: Vec<usize> = (0..matrix.rows.len()).filter(|&row| !matrix.rows[row].has_children(row)).collect();
        let mut is_found = vec![false; matrix.rows.len()];
        let mut new_codes = Vec::with_capacity(order.len());
        for &column in &order {
            let fresh: Vec<usize> =
                leaves.iter().copied().filter(|&row| !is_found[row] && matrix.is_present(row, column)).collect();
            fresh.iter().for_each(|&row| is_found[row] = true);
            new_codes.push(fresh);
        }
        let in_how_many: Vec<usize> =
            leaves.iter().map(|&row| order.iter().filter(|&&column| matrix.is_present(row, column)).count()).collect();
        let mean = (1..=order.len()).map(|k| mean_after(order.len(), k, &in_how_many)).collect();
        let n_found = is_found.iter().filter(|found| **found).count();
        Self { order, new_codes, mean, n_found, n_codes: leaves.len() }
    }

    /// How many codes were found after each case, in the order asked for.
    pub fn found_after(&self) -> Vec<usize> {
        let mut so_far = 0;
        let add = |fresh: &Vec<usize>| {
            so_far += fresh.len();
            so_far
        };
        self.new_codes.iter().map(add).collect()
    }
}

/// How many codes `k` of `n` cases have on average, of codes that so many cases have.
fn mean_after(n: usize, k: usize, in_how_many: &[usize]) -> f64 {
    // C(n - m, k) / C(n, k) without large numbers: one factor a case that is drawn.
    let missed =
        |m: usize| (0..k).map(|drawn| (n - m).saturating_sub(drawn) as f64 / (n - drawn) as f64).product::<f64>();
    in_how_many.iter().map(|&m| 1.0 - missed(m)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::MatrixSpec;
    use crate::query::fixture::Fixture;

    fn study() -> Fixture {
        let mut study = Fixture::new();
        study.codes(&["A", "A > A1", "B", "C", "D", "E"]);
        for (case, codes) in
            [("1", &["A > A1"][..]), ("2", &["A > A1", "B"]), ("3", &[]), ("4", &["B", "C", "D"]), ("5", &["D"])]
        {
            study.document(case, "uno dos tres cuatro");
            study.case(case, &[case]);
            codes.iter().for_each(|code| study.coding(case, 0..3, code));
        }
        study
    }

    #[test]
    fn each_case_brings_what_none_before_it_had() {
        let snapshot = study().snapshot();
        let matrix = Matrix::new(&snapshot, MatrixSpec::default());
        let curve = Saturation::new(&matrix, None);
        assert_eq!(curve.new_codes, [vec![1], vec![2], vec![], vec![3, 4], vec![]]);
        assert_eq!(curve.found_after(), [1, 2, 2, 4, 4]);
        assert_eq!((curve.n_found, curve.n_codes), (4, 5));
        let turned = Saturation::new(&matrix, Some(vec![4, 3, 2, 1, 0, 9]));
        assert_eq!(turned.found_after(), [1, 3, 3, 4, 4]);
        assert_eq!(turned.mean, curve.mean);
    }

    /// All orders of five cases, one after the other.
    fn orders(left: &[usize]) -> Vec<Vec<usize>> {
        if left.is_empty() {
            return vec![Vec::new()];
        }
        let with = |at: usize| {
            let rest: Vec<usize> = left.iter().copied().filter(|&other| other != left[at]).collect();
            orders(&rest).into_iter().map(move |order| [vec![left[at]], order].concat())
        };
        (0..left.len()).flat_map(with).collect()
    }

    #[test]
    fn the_mean_is_the_mean_over_all_orders() {
        let snapshot = study().snapshot();
        let matrix = Matrix::new(&snapshot, MatrixSpec::default());
        let all = orders(&[0, 1, 2, 3, 4]);
        assert_eq!(all.len(), 120);
        let mut sums = [0usize; 5];
        for order in all {
            let found = Saturation::new(&matrix, Some(order)).found_after();
            sums.iter_mut().zip(found).for_each(|(sum, found)| *sum += found);
        }
        for (mean, sum) in Saturation::new(&matrix, None).mean.iter().zip(sums) {
            assert!((mean - sum as f64 / 120.0).abs() < 1e-12, "{mean} is not {sum} / 120");
        }
    }

    #[test]
    fn nothing_comes_of_nothing() {
        let matrix = Matrix::new(&Fixture::new().snapshot(), MatrixSpec::default());
        let curve = Saturation::new(&matrix, None);
        assert_eq!((curve.mean.len(), curve.n_found, curve.n_codes), (0, 0, 0));
    }
}
