//! A cross table of counts: expected counts, chi-square, effect size, residuals.

use statrs::function::gamma::gamma_ur;

/// Counts in rows and columns. Rows and columns without any count are left out: they say
/// nothing about an association.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossTable {
    counts: Vec<Vec<u32>>,
    rows: Vec<u32>,
    columns: Vec<u32>,
    n: u32,
}

/// Pearson's chi-square of a cross table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ChiSquare {
    /// The statistic: the sum of (observed - expected)² / expected.
    pub statistic: f64,
    /// The degrees of freedom: (rows - 1)(columns - 1).
    pub df: u32,
    /// The probability of at least this statistic under independence.
    pub p: f64,
}

impl CrossTable {
    /// A table of its rows, all of the same length; none where less than two rows or two columns
    /// have counts, or where the counts sum up to more than 32 bits hold.
    pub fn new(counts: &[Vec<u32>]) -> Option<Self> {
        let width = counts.first()?.len();
        if counts.iter().any(|row| row.len() != width) {
            return None;
        }
        let filled: Vec<usize> = (0..width).filter(|&column| counts.iter().any(|row| row[column] > 0)).collect();
        let kept = counts.iter().filter(|row| row.iter().any(|&count| count > 0));
        let counts: Vec<Vec<u32>> = kept.map(|row| filled.iter().map(|&column| row[column]).collect()).collect();
        if counts.len() < 2 || filled.len() < 2 {
            return None;
        }
        let all: u64 = counts.iter().flatten().map(|&count| u64::from(count)).sum();
        let n = u32::try_from(all).ok()?;
        let rows = counts.iter().map(|row| row.iter().sum()).collect();
        let columns = (0..filled.len()).map(|column| counts.iter().map(|row| row[column]).sum()).collect();
        Some(Self { counts, rows, columns, n })
    }

    /// The counts, row by row.
    pub fn counts(&self) -> &[Vec<u32>] {
        &self.counts
    }

    /// The sums of the rows.
    pub fn row_sums(&self) -> &[u32] {
        &self.rows
    }

    /// The sums of the columns.
    pub fn column_sums(&self) -> &[u32] {
        &self.columns
    }

    /// The sum of all counts.
    pub const fn n(&self) -> u32 {
        self.n
    }

    /// What a cell would hold on average if rows and columns had nothing to do with each other:
    /// row sum times column sum by the sum of all.
    pub fn expected(&self, row: usize, column: usize) -> f64 {
        f64::from(self.rows[row]) * f64::from(self.columns[column]) / f64::from(self.n)
    }

    /// The smallest expected count.
    pub fn min_expected(&self) -> f64 {
        self.all_expected().fold(f64::INFINITY, f64::min)
    }

    /// The share of cells whose expected count is below five, 0 to 1.
    pub fn share_expected_below_five(&self) -> f64 {
        let below = self.all_expected().filter(|&expected| expected < 5.0).count();
        below as f64 / (self.rows.len() * self.columns.len()) as f64
    }

    /// Pearson's chi-square (1900); p by the regularised upper incomplete gamma function.
    pub fn chi_square(&self) -> ChiSquare {
        let cell = |(row, column): (usize, usize)| {
            let expected = self.expected(row, column);
            (f64::from(self.counts[row][column]) - expected).powi(2) / expected
        };
        let statistic = self.places().map(cell).sum::<f64>();
        let df = ((self.rows.len() - 1) * (self.columns.len() - 1)) as u32;
        ChiSquare {
            statistic,
            df,
            p: if statistic > 0.0 { gamma_ur(f64::from(df) / 2.0, statistic / 2.0) } else { 1.0 },
        }
    }

    /// Cramér's V (1946), 0 to 1: the square root of chi-square by N(min(rows, columns) - 1). For
    /// two rows and two columns it is the absolute value of phi.
    pub fn cramers_v(&self) -> f64 {
        let least = self.rows.len().min(self.columns.len()) - 1;
        (self.chi_square().statistic / (f64::from(self.n) * least as f64)).sqrt()
    }

    /// The adjusted residual of a cell (Haberman 1973): (observed - expected) by the square root
    /// of expected (1 - row share)(1 - column share); about normal with variance 1 under
    /// independence. 0 where one row or column holds all.
    pub fn adjusted_residual(&self, row: usize, column: usize) -> f64 {
        let n = f64::from(self.n);
        let expected = self.expected(row, column);
        let variance = expected * (1.0 - f64::from(self.rows[row]) / n) * (1.0 - f64::from(self.columns[column]) / n);
        if variance > 0.0 { (f64::from(self.counts[row][column]) - expected) / variance.sqrt() } else { 0.0 }
    }

    fn places(&self) -> impl Iterator<Item = (usize, usize)> {
        let n_columns = self.columns.len();
        (0..self.rows.len()).flat_map(move |row| (0..n_columns).map(move |column| (row, column)))
    }

    fn all_expected(&self) -> impl Iterator<Item = f64> {
        self.places().map(|(row, column)| self.expected(row, column))
    }
}
