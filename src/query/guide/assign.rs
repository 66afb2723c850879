//! Pairs questions with turns so that the whole is likeliest: the assignment problem, solved by
//! shortest augmenting paths (Jonker and Volgenant, after Kuhn and Munkres).

/// For each row the column that it is paired with, so that the sum of `worth` over all pairs is
/// the largest. No column has two rows; what is worth nothing is not paired.
///
/// `worth` is called for rows below `n_rows` and columns below `n_columns`; what is not above
/// zero counts as zero. Takes about `n_rows² × (n_rows + n_columns)` steps.
pub(super) fn assign(n_rows: usize, n_columns: usize, worth: impl Fn(usize, usize) -> f32) -> Vec<Option<usize>> {
    // A column of its own for each row stands for no pair at all.
    let n_all = n_columns + n_rows;
    let cost = |row: usize, column: usize| if column < n_columns { -worth(row, column).max(0.0) } else { 0.0 };
    // Index 0 stands for none; rows and columns count from 1.
    let (mut of_row, mut of_column) = (vec![0.0f32; n_rows + 1], vec![0.0f32; n_all + 1]);
    let (mut row_at, mut way) = (vec![0usize; n_all + 1], vec![0usize; n_all + 1]);
    for row in 1..=n_rows {
        row_at[0] = row;
        let mut column = 0;
        let mut least = vec![f32::INFINITY; n_all + 1];
        let mut is_used = vec![false; n_all + 1];
        while row_at[column] != 0 {
            is_used[column] = true;
            let (here, mut step, mut next) = (row_at[column], f32::INFINITY, 0);
            for other in 1..=n_all {
                if is_used[other] {
                    continue;
                }
                let reduced = cost(here - 1, other - 1) - of_row[here] - of_column[other];
                if reduced < least[other] {
                    (least[other], way[other]) = (reduced, column);
                }
                if least[other] < step {
                    (step, next) = (least[other], other);
                }
            }
            for other in 0..=n_all {
                if is_used[other] {
                    of_row[row_at[other]] += step;
                    of_column[other] -= step;
                } else {
                    least[other] -= step;
                }
            }
            column = next;
        }
        while column != 0 {
            let before = way[column];
            row_at[column] = row_at[before];
            column = before;
        }
    }
    let mut found = vec![None; n_rows];
    for (column, row) in row_at.iter().skip(1).take(n_columns).enumerate() {
        if let Some(row) = row.checked_sub(1).filter(|&row| worth(row, column) > 0.0) {
            found[row] = Some(column);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_counts_more_than_the_best_pair() {
        let worth = [[0.9, 0.8], [0.7, 0.0]];
        assert_eq!(assign(2, 2, |row, column| worth[row][column]), [Some(1), Some(0)]);
        assert_eq!(assign(1, 2, |_, column| worth[1][column]), [Some(0)]);
        assert_eq!(assign(2, 1, |row, _| worth[row][0]), [Some(0), None]);
        assert_eq!(assign(2, 2, |_, _| -1.0), [None, None]);
        assert_eq!(assign(0, 3, |_, _| 1.0), []);
        assert_eq!(assign(3, 0, |_, _| 1.0), [None; 3]);
    }

    proptest::proptest! {
        #[test]
        fn no_other_pairing_is_worth_more(worth in proptest::array::uniform4(proptest::array::uniform4(0u8..20))) {
            let worth = |row: usize, column: usize| f32::from(worth[row][column]);
            let found = assign(4, 4, worth);
            let sum: f32 = found.iter().enumerate().filter_map(|(row, column)| Some(worth(row, (*column)?))).sum();
            let mut best = 0.0f32;
            for n in 0..256usize {
                let columns = [n & 3, (n >> 2) & 3, (n >> 4) & 3, (n >> 6) & 3];
                if (0..4).all(|column| columns.contains(&column)) {
                    best = best.max((0..4).map(|row| worth(row, columns[row])).sum());
                }
            }
            proptest::prop_assert_eq!(sum, best);
        }
    }
}
