//! Case tables: a case a row, its name in the first column, a variable a column.

use std::collections::HashSet;

use csv::StringRecord;

use super::names::clean_name;
use super::table::{Table, check_length};
use super::warning::Warnings;
use super::{ImportError, ImportWarning, Parsed, Place};
use crate::model::{DraftCase, DraftCaseTable};

/// What parts several values in one cell.
const VALUE_SEPARATOR: &str = " | ";

/// Reads a case table: csv with `,`, `;` or tab, in any encoding. The first column names
/// the case, whatever its header; the header of every other column names a variable; a cell
/// may hold several values, parted by ` | `.
///
/// # Errors
/// A case or a filled column without a name, two cases or two variables of one name: the
/// table then means two things, and nothing of it is taken.
pub fn read_cases(bytes: &[u8]) -> Result<Parsed<DraftCaseTable>, ImportError> {
    let mut warnings = Warnings::default();
    let table = Table::new(bytes, &mut warnings)?;
    let mut reader = Reader::default();
    table.rows(|row, line| reader.row(row, line, &mut warnings))?;
    let value = reader.finish(&mut warnings)?;
    Ok(Parsed { value, warnings: warnings.into_vec() })
}

#[derive(Default)]
struct Reader {
    /// The names in the header, the first column's too; empty until the header is read.
    header: Vec<String>,
    /// For each column of the header: whether a row has a value in it.
    is_filled: Vec<bool>,
    names: HashSet<String>,
    cases: Vec<DraftCase>,
}

impl Reader {
    fn row(&mut self, row: &StringRecord, line: usize, warnings: &mut Warnings) -> Result<(), ImportError> {
        let place = Place::Line(line);
        if self.header.is_empty() {
            for cell in row {
                let name = clean_name(cell, place, warnings)?;
                if !name.is_empty() && self.header.iter().skip(1).any(|other| *other == name) {
                    return Err(ImportError::DuplicateColumn { name });
                }
                self.header.push(name);
            }
            self.is_filled = vec![false; self.header.len()];
            return Ok(());
        }
        check_length(row, self.header.len(), line, warnings);
        let name = clean_name(&row[0], place, warnings)?;
        if name.is_empty() {
            return Err(ImportError::MissingField { place, field: "case" });
        }
        if !self.names.insert(name.clone()) {
            return Err(ImportError::DuplicateCase { place, name });
        }
        let cell = |column| row.get(column).unwrap_or_default();
        let values: Vec<Vec<String>> = (1..self.header.len()).map(|column| values_of(cell(column))).collect();
        for (is_filled, values) in self.is_filled.iter_mut().skip(1).zip(&values) {
            *is_filled |= !values.is_empty();
        }
        self.cases.push(DraftCase { name, values });
        Ok(())
    }

    /// Drops the columns that have neither name nor values, as spreadsheets leave them.
    fn finish(mut self, warnings: &mut Warnings) -> Result<DraftCaseTable, ImportError> {
        if self.cases.is_empty() {
            return Err(ImportError::NoRows);
        }
        for column in (1..self.header.len()).rev().filter(|&column| self.header[column].is_empty()).collect::<Vec<_>>()
        {
            if self.is_filled[column] {
                return Err(ImportError::UnnamedColumn { column: column + 1 });
            }
            warnings.push(ImportWarning::EmptyColumn { column: column + 1 });
            self.header.remove(column);
            self.cases.iter_mut().for_each(|case| drop(case.values.remove(column - 1)));
        }
        Ok(DraftCaseTable { variables: self.header.split_off(1), cases: self.cases })
    }
}

fn values_of(cell: &str) -> Vec<String> {
    cell.split(VALUE_SEPARATOR).map(str::trim).filter(|value| !value.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{LineWarning, Lines};
    use super::*;

    fn read(text: &str) -> Parsed<DraftCaseTable> {
        read_cases(text.as_bytes()).unwrap()
    }

    fn refused(text: &str) -> ImportError {
        read_cases(text.as_bytes()).unwrap_err()
    }

    #[test]
    fn cells_may_hold_several_values() {
        let table = read("caso;Rol;Edad\nCSO1; Cocina | Venta ;\nCSO2;|;40\n").value;
        assert_eq!(table.variables, ["Rol", "Edad"]);
        assert_eq!(table.cases[0].values, [vec!["Cocina", "Venta"], vec![]]);
        assert_eq!(table.cases[1].values, [vec!["|"], vec!["40"]]);
    }

    #[test]
    fn ragged_rows_are_read_with_a_warning() {
        let parsed = read("caso,a,b\nuno,1\ndos,1,2,,\ntres,1,2,3\n,,,\n");
        assert_eq!(parsed.value.cases.len(), 3);
        assert_eq!(parsed.value.cases[0].values, [vec!["1"], vec![]]);
        let at = |what, line| ImportWarning::At { what, lines: Lines::one(Place::Line(line)) };
        assert_eq!(parsed.warnings, [at(LineWarning::ShortRow, 2), at(LineWarning::LongRow, 4)]);
    }

    #[test]
    fn empty_columns_go_and_contradictions_are_refused() {
        let parsed = read("caso,,a,\nuno,,1,\n");
        assert_eq!(
            (parsed.value.variables, &parsed.value.cases[0].values),
            (vec!["a".to_owned()], &vec![vec!["1".to_owned()]])
        );
        assert_eq!(parsed.warnings.len(), 2);
        assert_eq!(refused("caso,a,\nuno,1,2\n"), ImportError::UnnamedColumn { column: 3 });
        assert_eq!(refused("caso,a,a\nuno,1,2\n"), ImportError::DuplicateColumn { name: "a".into() });
        assert_eq!(refused("caso,a\n,1\n"), ImportError::MissingField { place: Place::Line(2), field: "case" });
        let twice = ImportError::DuplicateCase { place: Place::Line(3), name: "uno".into() };
        assert_eq!(refused("caso,a\nuno,1\nuno,2\n"), twice);
        assert_eq!(refused("caso,a\n"), ImportError::NoRows);
        assert_eq!(refused(""), ImportError::Empty);
        assert_eq!(
            refused(&format!("caso\n{}\n", "n".repeat(513))),
            ImportError::NameTooLong { place: Place::Line(2) }
        );
    }

    #[test]
    fn one_column_is_a_list_of_cases() {
        assert_eq!(read("caso\nuno\n\"d\u{7}os\"\n").value.cases[1].name, "d os");
    }
}
