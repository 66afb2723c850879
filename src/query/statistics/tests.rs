//! Published values, and what follows from the definitions.

use super::*;

fn table(rows: &[&[u32]]) -> CrossTable {
    CrossTable::new(&rows.iter().map(|row| row.to_vec()).collect::<Vec<_>>()).unwrap()
}

fn near(value: f64, expected: f64, by: f64) {
    assert!((value - expected).abs() <= by, "{value} is not {expected}");
}

/// Hair and eyes of 592 students (Snee 1974), as R's `HairEyeColor` holds them.
fn hair_and_eyes() -> CrossTable {
    table(&[&[68, 20, 15, 5], &[119, 84, 54, 29], &[26, 17, 14, 14], &[7, 94, 10, 16]])
}

/// Mentions of ten categories by six interviews, of the reference study.
fn mentions() -> CrossTable {
    table(&[
        &[3, 7, 8, 0, 1, 1],
        &[0, 0, 3, 0, 0, 0],
        &[4, 2, 0, 1, 1, 0],
        &[2, 0, 1, 2, 0, 2],
        &[3, 1, 5, 1, 3, 1],
        &[0, 3, 0, 4, 0, 0],
        &[1, 6, 0, 0, 1, 0],
        &[4, 1, 1, 1, 1, 1],
        &[1, 2, 2, 1, 0, 0],
        &[3, 4, 3, 4, 2, 1],
    ])
}

#[test]
fn chi_square_and_v_are_the_published_ones() {
    let chi = hair_and_eyes().chi_square();
    near(chi.statistic, 138.2898, 5e-5);
    assert_eq!(chi.df, 9);
    assert!(chi.p < 2.2e-16);
    near(hair_and_eyes().cramers_v(), 0.279, 5e-4);
    let chi = mentions().chi_square();
    near(chi.statistic, 69.852, 5e-4);
    assert_eq!(chi.df, 45);
    near(chi.p, 0.0102, 5e-5);
    near(mentions().cramers_v(), 0.3757, 5e-5);
    near(mentions().min_expected(), 0.182, 5e-4);
    near(mentions().share_expected_below_five(), 0.983, 5e-4);
}

#[test]
fn residuals_of_two_by_two_are_the_root_of_chi_square() {
    let table = table(&[&[10, 20], &[30, 15]]);
    let root = table.chi_square().statistic.sqrt();
    near(table.adjusted_residual(0, 0), -root, 1e-12);
    near(table.adjusted_residual(0, 1), root, 1e-12);
    near(table.cramers_v(), root / f64::from(table.n()).sqrt(), 1e-12);
}

#[test]
fn the_lady_tasting_tea() {
    let fisher = fisher(&table(&[&[3, 1], &[1, 3]])).unwrap();
    near(fisher.two_sided, 0.4857, 5e-5);
    near(fisher.greater, 0.2429, 5e-5);
    near(fisher.less, 0.9857, 5e-5);
    near(fisher_freeman_halton(&table(&[&[3, 1], &[1, 3]])).unwrap(), fisher.two_sided, 1e-12);
}

#[test]
fn job_satisfaction_by_fisher_freeman_and_halton() {
    let table = table(&[&[1, 3, 10, 6], &[2, 3, 10, 7], &[1, 6, 14, 12], &[0, 1, 9, 11]]);
    near(fisher_freeman_halton(&table).unwrap(), 0.7827, 5e-5);
}

/// The same sum by hand: every table, one by one.
fn by_hand(table: &CrossTable) -> f64 {
    fn tables(rows: &[u32], columns: &mut Vec<u32>, so_far: &mut Vec<u32>, all: &mut Vec<Vec<u32>>) {
        let Some((&row, rest)) = rows.split_first() else {
            return all.push(so_far.clone());
        };
        fn cells(
            column: usize,
            left: u32,
            rest: &[u32],
            columns: &mut Vec<u32>,
            so_far: &mut Vec<u32>,
            all: &mut Vec<Vec<u32>>,
        ) {
            if column == columns.len() {
                if left == 0 {
                    tables(rest, columns, so_far, all);
                }
                return;
            }
            for cell in 0..=left.min(columns[column]) {
                columns[column] -= cell;
                so_far.push(cell);
                cells(column + 1, left - cell, rest, columns, so_far, all);
                so_far.pop();
                columns[column] += cell;
            }
        }
        cells(0, row, rest, columns, so_far, all);
    }
    let mut all = Vec::new();
    tables(table.row_sums(), &mut table.column_sums().to_vec(), &mut Vec::new(), &mut all);
    let factorial = |n: u32| (1..=n).map(f64::from).product::<f64>();
    let sums: f64 = table.row_sums().iter().chain(table.column_sums()).map(|&n| factorial(n)).product();
    let p = |cells: &[u32]| sums / factorial(table.n()) / cells.iter().map(|&cell| factorial(cell)).product::<f64>();
    let observed = p(&table.counts().concat());
    all.iter().map(|cells| p(cells)).filter(|&p| p <= observed * (1.0 + 1e-7)).sum()
}

#[test]
fn the_exact_test_is_the_sum_over_all_tables() {
    for rows in [
        &[&[1, 2, 0][..], &[0, 1, 3], &[2, 0, 1]][..],
        &[&[5, 0], &[0, 5], &[2, 2]],
        &[&[1, 2, 3, 0], &[2, 0, 0, 3]],
        &[&[3, 1], &[1, 3]],
    ] {
        let table = table(rows);
        near(fisher_freeman_halton(&table).unwrap(), by_hand(&table), 1e-9);
    }
}

#[test]
fn what_six_cases_can_reach() {
    near(smallest_p(3, 3), 0.1, 1e-9);
    near(smallest_p(2, 4), 0.066667, 1e-6);
    near(smallest_p(1, 5), 0.166667, 1e-6);
    near(smallest_p(0, 6), 1.0, 0.0);
}

#[test]
fn what_may_be_said() {
    assert!(matches!(Verdict::of(&mentions(), Observed::Codings), Verdict::Descriptive { .. }));
    assert!(matches!(Verdict::of(&hair_and_eyes(), Observed::Cases), Verdict::ChiSquare { .. }));
    let six = table(&[&[3, 0], &[0, 3]]);
    let Verdict::TooFewCases { n: 6, smallest_p: Some(p) } = Verdict::of(&six, Observed::Cases) else {
        panic!("six cases are tested");
    };
    near(p, 0.1, 1e-9);
    let tea = table(&[&[3, 1], &[1, 3]]);
    let Verdict::Exact { p, .. } = Verdict::of(&tea, Observed::Cases) else { panic!("eight cases are not") };
    near(p, 0.4857, 5e-5);
    // Expected counts below one: exact even with many cases.
    let thin = table(&[&[30, 1], &[12, 0]]);
    assert!(matches!(Verdict::of(&thin, Observed::Cases), Verdict::Exact { .. }));
}

#[test]
fn empty_rows_and_columns_say_nothing() {
    let padded = CrossTable::new(&[vec![3, 0, 1], vec![0, 0, 0], vec![1, 0, 3]]).unwrap();
    assert_eq!(padded, table(&[&[3, 1], &[1, 3]]));
    assert_eq!(CrossTable::new(&[vec![3, 1], vec![0, 0]]), None);
    assert_eq!(CrossTable::new(&[vec![3, 1], vec![1]]), None);
    assert_eq!(CrossTable::new(&[]), None);
    assert_eq!(CrossTable::new(&[vec![u32::MAX, 1], vec![1, u32::MAX]]), None);
}

#[test]
fn a_table_too_large_to_count_out_is_given_up() {
    let rows: Vec<Vec<u32>> = (0..8).map(|row| (0..8).map(|column| (row * column) % 7 + 3).collect()).collect();
    assert_eq!(fisher_freeman_halton(&CrossTable::new(&rows).unwrap()), None);
}
