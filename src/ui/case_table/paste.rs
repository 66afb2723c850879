//! A block of cells put into the table: what it changes, what it makes, and what is left out.

use super::grid::{Col, Grid};
use crate::project::{CaseRef, CaseTableEdit, VariableRef};
use crate::query::cases::values_of_text;

/// What pasting a block would do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pasting {
    /// The changes.
    pub edit: CaseTableEdit,
    /// How many cells are written.
    pub n_cells: usize,
    /// How many columns of the block are left out: beyond the last one, or documents and groups.
    pub n_left_out: usize,
}

/// A selection of cells: rows and columns as they are shown, both ends inside.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Selected {
    /// The first and the last row.
    pub rows: (usize, usize),
    /// The first and the last column.
    pub columns: (usize, usize),
}

/// The block in place of what is selected: from its first cell on; one cell, row or column fills
/// the whole selection. `new_name` names the n-th new case where the block has no names.
pub fn paste(grid: &Grid, block: &[Vec<String>], at: Selected, new_name: impl Fn(usize) -> String) -> Pasting {
    let width = block.iter().map(Vec::len).max().unwrap_or(0);
    let repeat = |n: usize, (from, to): (usize, usize)| if n == 1 { to - from + 1 } else { n };
    let n_rows = repeat(block.len(), at.rows);
    let n_columns = repeat(width, at.columns);
    let mut pasting = Pasting::default();
    let shown: Vec<Col> = (0..n_columns).filter_map(|n| grid.columns.get(at.columns.0 + n).copied()).collect();
    let is_written = |col: &Col| matches!(col, Col::Name | Col::Variable(_));
    pasting.n_left_out = n_columns - shown.iter().filter(|col| is_written(col)).count();
    if !shown.iter().any(is_written) {
        return pasting;
    }
    for n in 0..n_rows {
        let line = &block[n % block.len()];
        let cell = |column: usize| line.get(column % width).map_or("", |text| text.trim());
        let standing = grid.case(at.rows.0 + n);
        let case = match standing {
            Some(row) => CaseRef::Standing(row.case.id),
            None => {
                // A blank line beyond the end makes no case.
                if (0..shown.len()).all(|column| cell(column).is_empty()) {
                    continue;
                }
                let named = shown.iter().position(|col| *col == Col::Name).map(|column| cell(column).to_owned());
                let named = named.filter(|name| !name.is_empty());
                pasting.edit.new_cases.push(named.unwrap_or_else(|| new_name(pasting.edit.new_cases.len())));
                CaseRef::New(pasting.edit.new_cases.len() - 1)
            }
        };
        for (column, col) in shown.iter().enumerate() {
            match (col, standing) {
                (Col::Name, Some(row)) if !cell(column).is_empty() && cell(column) != row.case.name => {
                    pasting.edit.renamed.push((row.case.id, cell(column).to_owned()));
                }
                (Col::Variable(id), _) => {
                    let kind = grid.variable(*col).map(|variable| variable.kind).unwrap_or_default();
                    let values = values_of_text(cell(column), kind);
                    if standing.is_some() || !values.is_empty() {
                        pasting.edit.values.push((case, VariableRef::Standing(*id), values));
                    }
                }
                _ => continue,
            }
            pasting.n_cells += 1;
        }
    }
    pasting
}

/// The cells of the first selected row in all rows below it; of a single row those above it.
pub fn fill_down(grid: &Grid, at: Selected) -> CaseTableEdit {
    let (from, first) =
        if at.rows.0 == at.rows.1 { (at.rows.0.checked_sub(1), at.rows.0) } else { (Some(at.rows.0), at.rows.0 + 1) };
    let mut edit = CaseTableEdit::default();
    let Some(source) = from.and_then(|row| grid.case(row)) else { return edit };
    for col in &grid.columns[at.columns.0..=at.columns.1] {
        let Col::Variable(id) = col else { continue };
        let values: Vec<String> =
            grid.table.values(source.case.id, *id).iter().map(|value| value.text.clone()).collect();
        for row in (first..=at.rows.1).filter_map(|row| grid.case(row)) {
            edit.values.push((CaseRef::Standing(row.case.id), VariableRef::Standing(*id), values.clone()));
        }
    }
    edit
}

/// What empties the selected cells; names, documents and groups stay.
pub fn clear(grid: &Grid, at: Selected) -> CaseTableEdit {
    let mut edit = CaseTableEdit::default();
    for row in (at.rows.0..=at.rows.1).filter_map(|row| grid.case(row)) {
        for col in &grid.columns[at.columns.0..=at.columns.1] {
            let Col::Variable(id) = col else { continue };
            if !grid.table.values(row.case.id, *id).is_empty() {
                edit.values.push((CaseRef::Standing(row.case.id), VariableRef::Standing(*id), Vec::new()));
            }
        }
    }
    edit
}

/// True where a block reaches beyond the last case.
pub fn makes_cases(pasting: &Pasting) -> bool {
    !pasting.edit.new_cases.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::VariableKind;
    use crate::project::Project;

    fn project() -> (Project, Grid) {
        let mut project = Project::in_memory("AK").unwrap();
        for name in ["C1", "C2"] {
            project.add_case(name).unwrap();
        }
        project.add_variable("a", VariableKind::Text).unwrap();
        project.add_variable("b", VariableKind::Multiple).unwrap();
        let mut grid = Grid::default();
        grid.update(project.snapshot());
        (project, grid)
    }

    fn told(project: &mut Project, grid: &mut Grid, edit: &CaseTableEdit) -> Vec<String> {
        project.edit_case_table(edit).unwrap();
        grid.update(project.snapshot());
        let row = |row: usize| {
            let row = grid.case(row).unwrap();
            let cells: Vec<String> = [0, 3, 4].map(|col| grid.text(project.snapshot(), row, grid.columns[col])).into();
            cells.join("/")
        };
        (0..grid.rows.len()).map(row).collect()
    }

    fn at(rows: (usize, usize), columns: (usize, usize)) -> Selected {
        Selected { rows, columns }
    }

    fn block(rows: &[&[&str]]) -> Vec<Vec<String>> {
        rows.iter().map(|row| row.iter().map(|&cell| cell.to_owned()).collect()).collect()
    }

    #[test]
    fn a_block_grows_rows_and_leaves_out_what_lies_beyond() {
        let (mut project, mut grid) = project();
        let rows = block(&[&["x", "p;q", "beyond"], &["y", "", ""], &["", "", ""], &["z"]]);
        let pasting = paste(&grid, &rows, at((1, 1), (3, 3)), |n| format!("Case {}", n + 3));
        assert_eq!((pasting.edit.new_cases.len(), pasting.n_left_out), (2, 1));
        assert!(makes_cases(&pasting));
        let now = told(&mut project, &mut grid, &pasting.edit);
        assert_eq!(now, ["C1//", "C2/x/p | q", "Case 3/y/", "Case 4/z/"]);
        project.undo().unwrap();
        assert_eq!(project.snapshot().cases().len(), 2, "one step");
    }

    #[test]
    fn names_are_pasted_too_and_documents_are_not() {
        let (mut project, mut grid) = project();
        let rows = block(&[&["Ñuñoa", "doc", "g", "x"], &["C2", "doc", "g", "y"], &["東京", "", "", "z"]]);
        let pasting = paste(&grid, &rows, at((0, 0), (0, 0)), |_| unreachable!());
        assert_eq!(pasting.n_left_out, 2);
        assert_eq!(told(&mut project, &mut grid, &pasting.edit), ["Ñuñoa/x/", "C2/y/", "東京/z/"]);
    }

    #[test]
    fn one_cell_fills_the_selection_and_down() {
        let (mut project, mut grid) = project();
        let pasting = paste(&grid, &block(&[&["x"]]), at((0, 1), (3, 4)), |_| unreachable!());
        assert_eq!(pasting.n_cells, 4);
        assert_eq!(told(&mut project, &mut grid, &pasting.edit), ["C1/x/x", "C2/x/x"]);
        let edit = clear(&grid, at((1, 1), (0, 4)));
        assert_eq!(told(&mut project, &mut grid, &edit), ["C1/x/x", "C2//"]);
        let edit = fill_down(&grid, at((1, 1), (3, 3)));
        assert_eq!(told(&mut project, &mut grid, &edit), ["C1/x/x", "C2/x/"]);
        let edit = fill_down(&grid, at((0, 1), (0, 4)));
        assert_eq!(told(&mut project, &mut grid, &edit), ["C1/x/x", "C2/x/x"]);
        assert!(fill_down(&grid, at((0, 0), (3, 3))).is_empty());
    }
}
