//! What the table shows: its columns, and its rows as they are filtered and sorted. No window.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::model::*;
use crate::project::{Snapshot, Table};
use crate::query::cases::{CaseRow, CaseTable, Categories, part_name};
use crate::text::{NameKey, fold};

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Col {
    /// The case's name.
    Name,
    /// Its documents and speakers.
    Documents,
    /// Its groups.
    Groups,
    /// The values of a variable.
    Variable(VariableId),
}

/// Which cases a column lets through; what is empty asks nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnFilter {
    /// Words that the cell holds, whatever their capitals and accents.
    pub contains: String,
    /// The categories (or groups), one of which the case has.
    pub chosen: BTreeSet<String>,
    /// Empty cells are let through beside the chosen ones.
    pub with_empty: bool,
}

impl ColumnFilter {
    /// True where it asks nothing.
    pub fn is_idle(&self) -> bool {
        *self == Self::default()
    }
}

/// The tables of the project that the grid shows.
const TABLES: [Table; 10] = [
    Table::Case,
    Table::CasePart,
    Table::Variable,
    Table::Value,
    Table::ValueOption,
    Table::VariableLabel,
    Table::CaseGroup,
    Table::CaseGroupMember,
    Table::Document,
    Table::Speaker,
];

/// Columns and rows in the order in which they are shown.
#[derive(Debug, Default)]
pub struct Grid {
    revision: Option<u64>,
    /// Everything there is.
    pub table: CaseTable,
    /// The columns shown.
    pub columns: Vec<Col>,
    /// The rows shown, as places in `table.rows`.
    pub rows: Vec<usize>,
    /// What values are counted under where that is not themselves, by variable and wording.
    categories: HashMap<VariableId, HashMap<String, String>>,
    /// By what the rows are sorted, and whether from the end.
    pub sort: Option<(Col, bool)>,
    /// What filters them.
    pub filters: BTreeMap<Col, ColumnFilter>,
    /// The order last shown: an edit moves no row under the hand.
    order: Vec<CaseId>,
}

impl Grid {
    /// Takes the project as it stands; cheap where nothing of it has changed.
    pub fn update(&mut self, snapshot: &Snapshot) {
        let revision = TABLES.iter().map(|table| snapshot.table_revision(*table)).max().unwrap_or(0);
        if self.revision == Some(revision) {
            return;
        }
        self.revision = Some(revision);
        self.table = CaseTable::new(snapshot);
        let said = |variable: &VariableId| {
            snapshot.categories_of(*variable).into_iter().map(|(text, to)| (text.to_owned(), to.to_owned())).collect()
        };
        self.categories = self.table.variables.iter().map(|variable| (variable.id, said(&variable.id))).collect();
        self.columns = vec![Col::Name, Col::Documents, Col::Groups];
        self.columns.extend(self.table.variables.iter().map(|variable| Col::Variable(variable.id)));
        let stands = |col: &Col| self.columns.contains(col);
        self.filters.retain(|col, _| stands(col));
        self.sort = self.sort.filter(|(col, _)| stands(col));
        if self.sort.is_none() && self.filters.is_empty() {
            self.arrange(snapshot);
        } else {
            // What was filtered and sorted stays where it is until it is asked for again.
            let place: HashMap<CaseId, usize> =
                self.table.rows.iter().enumerate().map(|(place, row)| (row.case.id, place)).collect();
            self.rows = self.order.iter().filter_map(|id| place.get(id).copied()).collect();
        }
    }

    /// Filters and sorts anew.
    pub fn arrange(&mut self, snapshot: &Snapshot) {
        let passes = |row: &CaseRow| self.filters.iter().all(|(col, filter)| self.passes(snapshot, row, *col, filter));
        let mut rows: Vec<usize> =
            (0..self.table.rows.len()).filter(|&place| passes(&self.table.rows[place])).collect();
        if let Some((col, reversed)) = self.sort {
            rows.sort_by(|&a, &b| {
                let order = self.compare(snapshot, col, &self.table.rows[a], &self.table.rows[b], reversed);
                order.then(a.cmp(&b))
            });
        }
        self.order = rows.iter().map(|&place| self.table.rows[place].case.id).collect();
        self.rows = rows;
    }

    /// The case on a row.
    pub fn case(&self, row: usize) -> Option<&CaseRow> {
        self.rows.get(row).and_then(|&place| self.table.rows.get(place))
    }

    /// The variable of a column.
    pub fn variable(&self, col: Col) -> Option<&Variable> {
        let Col::Variable(id) = col else { return None };
        self.table.variables.iter().find(|variable| variable.id == id).map(AsRef::as_ref)
    }

    /// The row of a case, if it is shown.
    pub fn row_of(&self, case: CaseId) -> Option<usize> {
        self.rows.iter().position(|&place| self.table.rows[place].case.id == case)
    }

    /// What stands in a cell, in words.
    pub fn text(&self, snapshot: &Snapshot, row: &CaseRow, col: Col) -> String {
        match col {
            Col::Name => row.case.name.clone(),
            Col::Documents => {
                let names = row.parts.iter().map(|part| part_name(snapshot, part.document, part.speaker));
                names.collect::<Vec<_>>().join(", ")
            }
            Col::Groups => self.group_names(snapshot, row).join(", "),
            Col::Variable(variable) => self.table.text(row.case.id, variable),
        }
    }

    /// What a value is counted under, where that is not itself.
    pub fn category(&self, variable: VariableId, text: &str) -> Option<&str> {
        self.categories.get(&variable)?.get(text).map(String::as_str).filter(|category| *category != text)
    }

    /// The names that a column can be filtered by, with how many cases have each.
    pub fn choices(&self, snapshot: &Snapshot, col: Col) -> Vec<(String, usize)> {
        match col {
            Col::Groups => {
                let groups = snapshot.case_groups().into_iter();
                groups.map(|group| (group.name.clone(), snapshot.cases_of_group(group.id).len())).collect()
            }
            Col::Variable(_) => self.variable(col).map_or_else(Vec::new, |variable| {
                let list = Categories::new(snapshot).list(snapshot, variable).into_iter();
                list.filter(|category| category.n_cases > 0).map(|category| (category.name, category.n_cases)).collect()
            }),
            Col::Name | Col::Documents => Vec::new(),
        }
    }

    fn group_names(&self, snapshot: &Snapshot, row: &CaseRow) -> Vec<String> {
        let groups = snapshot.case_groups();
        let name = |id: &CaseGroupId| groups.iter().find(|group| group.id == *id).map(|group| group.name.clone());
        row.groups.iter().filter_map(name).collect()
    }

    fn passes(&self, snapshot: &Snapshot, row: &CaseRow, col: Col, filter: &ColumnFilter) -> bool {
        if !filter.contains.trim().is_empty() {
            let text = self.text(snapshot, row, col);
            if !fold(&text).contains(&fold(filter.contains.trim())) {
                return false;
            }
        }
        if filter.chosen.is_empty() && !filter.with_empty {
            return true;
        }
        let has: Vec<String> = match col {
            Col::Name => vec![row.case.name.clone()],
            Col::Documents => row.parts.iter().map(|part| part_name(snapshot, part.document, part.speaker)).collect(),
            Col::Groups => self.group_names(snapshot, row),
            Col::Variable(variable) => {
                let values = self.table.values(row.case.id, variable).iter();
                values.map(|value| self.category(variable, &value.text).unwrap_or(&value.text).to_owned()).collect()
            }
        };
        if has.is_empty() { filter.with_empty } else { has.iter().any(|name| filter.chosen.contains(name)) }
    }

    /// Empty cells stand last, from whichever end.
    fn compare(&self, snapshot: &Snapshot, col: Col, a: &CaseRow, b: &CaseRow, reversed: bool) -> Ordering {
        let turned = |order: Ordering| if reversed { order.reverse() } else { order };
        let by_words = || {
            let (a, b) = (self.text(snapshot, a, col), self.text(snapshot, b, col));
            a.is_empty().cmp(&b.is_empty()).then_with(|| turned(NameKey::of(&a).cmp(&NameKey::of(&b))))
        };
        match self.variable(col) {
            None => by_words(),
            Some(variable) => {
                match (self.table.reading(a.case.id, variable), self.table.reading(b.case.id, variable)) {
                    (Some(a), Some(b)) => turned(a.order(&b)),
                    (a, b) => a.is_none().cmp(&b.is_none()),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    fn project() -> Project {
        let mut project = Project::in_memory("AK").unwrap();
        let row = |name: &str, age: &str, region: &str| DraftCase {
            name: name.into(),
            values: vec![vec![age.into()], if region.is_empty() { vec![] } else { vec![region.into()] }],
        };
        let table = DraftCaseTable {
            variables: vec!["Edad".into(), "Región".into()],
            cases: vec![
                row("C10", "9", "Norte"),
                row("C2", "10", ""),
                row("Ñuñoa", "x", "norte"),
                row("C3", "1,5", "Sur"),
            ],
        };
        project.import_case_table(&table).unwrap();
        let age = project.snapshot().variables()[0].id;
        project.set_variable_kind(age, VariableKind::Number).unwrap();
        project
    }

    fn names(grid: &Grid) -> Vec<&str> {
        (0..grid.rows.len()).filter_map(|row| grid.case(row)).map(|row| row.case.name.as_str()).collect()
    }

    #[test]
    fn rows_are_sorted_by_kind_and_empty_ones_stand_last() {
        let project = project();
        let mut grid = Grid::default();
        grid.update(project.snapshot());
        assert_eq!(names(&grid), ["C10", "C2", "Ñuñoa", "C3"]);
        let (age, region) = (grid.columns[3], grid.columns[4]);
        for (sort, expect) in [
            ((Col::Name, false), ["C2", "C3", "C10", "Ñuñoa"]),
            ((age, false), ["C3", "C10", "C2", "Ñuñoa"]),
            ((region, false), ["C10", "Ñuñoa", "C3", "C2"]),
            ((region, true), ["C3", "C10", "Ñuñoa", "C2"]),
        ] {
            grid.sort = Some(sort);
            grid.arrange(project.snapshot());
            assert_eq!(names(&grid), expect, "{sort:?}");
        }
    }

    #[test]
    fn a_filter_counts_by_category_and_an_edit_moves_no_row() {
        let mut project = project();
        let region = project.snapshot().variables()[1].id;
        project.set_categories(region, &[("norte".into(), "Norte".into())]).unwrap();
        let mut grid = Grid::default();
        grid.update(project.snapshot());
        let filter = ColumnFilter { chosen: ["Norte".to_owned()].into(), ..ColumnFilter::default() };
        grid.filters.insert(Col::Variable(region), filter);
        grid.arrange(project.snapshot());
        assert_eq!(names(&grid), ["C10", "Ñuñoa"]);
        let case = grid.case(0).unwrap().case.id;
        project.set_values(case, region, &["Sur".into()]).unwrap();
        grid.update(project.snapshot());
        assert_eq!(names(&grid), ["C10", "Ñuñoa"], "until it is filtered again");
        grid.arrange(project.snapshot());
        assert_eq!(names(&grid), ["Ñuñoa"]);
        let filter = ColumnFilter { with_empty: true, ..ColumnFilter::default() };
        grid.filters = [(Col::Variable(region), filter)].into();
        grid.arrange(project.snapshot());
        assert_eq!(names(&grid), ["C2"]);
        let filter = ColumnFilter { contains: "NUN".into(), ..ColumnFilter::default() };
        grid.filters = [(Col::Name, filter)].into();
        grid.arrange(project.snapshot());
        assert_eq!(names(&grid), ["Ñuñoa"]);
        assert_eq!(grid.choices(project.snapshot(), Col::Variable(region)), [("Norte".into(), 1), ("Sur".into(), 2)]);
    }
}
