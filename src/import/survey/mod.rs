//! Surveys: a table whose rows are respondents.
//!
//! [`read_survey`] proposes for each column what it is; a person changes what is wrong; then
//! [`Survey::draft`] makes cases, variables and documents of it. Exports of LimeSurvey, Google
//! Forms, SoSci Survey and Qualtrics have quirks of their own: two or three rows of headers,
//! markup in questions, `-99` for no answer, columns that only the program needs.
//!
//! - `header`: how many rows are headers, and what they say.
//! - `column`: what a column is, told by its values.
//! - `values`: yes and no, numbers and days as they are written.
//! - `draft`: what is stored.

mod column;
mod draft;
mod header;
mod values;

#[cfg(test)]
mod tests;

pub use draft::{Arrangement, SurveyWords};

use sha2::{Digest, Sha256};

use super::table::Table;
use super::warning::Warnings;
use super::{ImportError, Parsed, PlainTable, TableRow, workbook};
use crate::model::VariableKind;

/// A survey that was read, and what its columns are taken for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Survey {
    /// The columns of the table.
    pub columns: Vec<SurveyColumn>,
    /// The rows under the headers.
    pub rows: Vec<TableRow>,
    /// How many rows are headers.
    pub n_headers: usize,
    /// The file name without folders.
    pub source_name: String,
    /// SHA-256 of the file's bytes in hexadecimal digits.
    pub source_sha256: String,
}

/// A column of a survey. What it is may be changed before anything is stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SurveyColumn {
    /// The variable's name, or what documents of it are called by.
    pub name: String,
    /// The question in full.
    pub question: String,
    /// What it becomes.
    pub role: ColumnRole,
    /// What parts several values in one cell; empty where a cell is one value.
    pub separator: String,
    /// How many rows have an answer.
    pub n_answers: usize,
    /// How many different answers there are.
    pub n_different: usize,
    /// How many cells say only that there is no answer, such as `-99`.
    pub n_missing: usize,
    /// A few different answers, cut short.
    pub examples: Vec<String>,
}

/// What a column becomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColumnRole {
    /// Nothing: it is left out.
    #[default]
    LeftOut,
    /// It names the case.
    Case,
    /// A variable.
    Variable(VariableKind),
    /// An open question: its answers become documents.
    Open,
}

impl ColumnRole {
    /// All roles, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Open,
        Self::Variable(VariableKind::Text),
        Self::Variable(VariableKind::Number),
        Self::Variable(VariableKind::Date),
        Self::Variable(VariableKind::Boolean),
        Self::Variable(VariableKind::Single),
        Self::Variable(VariableKind::Multiple),
        Self::Case,
        Self::LeftOut,
    ];

    /// The key of its name in words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::LeftOut => "survey-role-left-out",
            Self::Case => "survey-role-case",
            Self::Open => "survey-role-open",
            Self::Variable(VariableKind::Text) => "survey-role-text",
            Self::Variable(VariableKind::Number) => "survey-role-number",
            Self::Variable(VariableKind::Date) => "survey-role-date",
            Self::Variable(VariableKind::Boolean) => "survey-role-boolean",
            Self::Variable(VariableKind::Single) => "survey-role-single",
            Self::Variable(VariableKind::Multiple) => "survey-role-multiple",
        }
    }
}

/// Reads a survey of csv (in any encoding, with any delimiter), xlsx, xls or ods, and proposes
/// what each column is. Of a workbook the sheet of this name, else the first that holds a table.
///
/// # Errors
/// A file that is no table, is damaged, protected or passes a limit, or has no row under its
/// header; what a cell says is never one.
pub fn read_survey(file_name: &str, bytes: &[u8], sheet: Option<&str>) -> Result<Parsed<Survey>, ImportError> {
    let mut warnings = Warnings::default();
    let grid = Table::sheet(bytes, sheet, &mut warnings)?.into_plain()?;
    let source_name = file_name.rsplit(['/', '\\']).next().unwrap_or(file_name);
    let mut survey = Survey::of(grid)?;
    survey.source_name = super::names::without_controls(source_name);
    survey.source_sha256 = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Parsed { value: survey, warnings: warnings.into_vec() })
}

/// The names of a workbook's sheets that hold something; none for delimited text.
///
/// # Errors
/// See [`read_survey`].
pub fn sheet_names(bytes: &[u8]) -> Result<Vec<String>, ImportError> {
    if workbook::is_workbook(bytes) { workbook::sheet_names(bytes) } else { Ok(Vec::new()) }
}

impl Survey {
    fn of(mut grid: PlainTable) -> Result<Self, ImportError> {
        let n_columns = grid.n_columns();
        if n_columns == 0 {
            return Err(ImportError::Empty);
        }
        let n_headers = header::count(&grid);
        let rows = grid.rows.split_off(n_headers.min(grid.rows.len()));
        if rows.is_empty() {
            return Err(ImportError::NoRows);
        }
        let titles = header::titles(&grid.rows, n_columns);
        let mut columns: Vec<SurveyColumn> =
            titles.into_iter().enumerate().map(|(n, title)| column::propose(n, title, &rows)).collect();
        column::choose_case(&mut columns, &rows);
        Ok(Self { columns, rows, n_headers, ..Self::default() })
    }

    /// Whether the column may name cases: the first that is told so.
    pub fn case_column(&self) -> Option<usize> {
        self.columns.iter().position(|column| column.role == ColumnRole::Case)
    }

    /// Gives a column a role; only one column names the cases.
    pub fn set_role(&mut self, n: usize, role: ColumnRole) {
        if role == ColumnRole::Case
            && let Some(before) = self.case_column().filter(|&before| before != n)
        {
            self.columns[before].role = ColumnRole::LeftOut;
        }
        if let Some(column) = self.columns.get_mut(n) {
            column.role = role;
            if role == ColumnRole::Variable(VariableKind::Multiple) && column.separator.is_empty() {
                column.separator = column::separator(self.rows.iter().map(|row| row.cell(n))).unwrap_or(",").to_owned();
            }
        }
    }
}
