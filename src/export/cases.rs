//! The table of cases as csv and xlsx: typed cells, values as written with their categories
//! beside them, in the labels of a language, with documents and groups. Imported again, it
//! changes nothing.

use std::collections::HashMap;
use std::io::Write;
use std::path::Path;

use rust_xlsxwriter::{ExcelDateTime, Format, FormatBorder, Workbook};

use super::{CsvOptions, ExportError, save_file};
use crate::i18n::{Catalog, Language, Message};
use crate::model::*;
use crate::project::Snapshot;
use crate::query::cases::{CaseTable, Categories, Heading, Reading, VALUE_SEPARATOR, part_name, read_value};

/// A cell of the table.
#[derive(Clone, Debug, PartialEq)]
pub enum CaseCell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A number, and how it was written.
    Number(f64, String),
    /// A day, and how it was written.
    Day(i32, u8, u8, String),
}

/// The table with its headings, a case a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CaseSheet {
    /// The headings.
    pub header: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<CaseCell>>,
    /// The name of the sheet.
    pub name: String,
}

impl CaseCell {
    /// The cell in words, as it was written.
    pub fn text(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Text(text) | Self::Number(_, text) | Self::Day(_, _, _, text) => text,
        }
    }
}

/// What a variable is called in a language, else its own name.
fn name_in<'s>(snapshot: &'s Snapshot, variable: &'s Variable, language: &str) -> &'s str {
    label_of(snapshot, variable.id, "", language).unwrap_or(&variable.name)
}

fn label_of<'s>(snapshot: &'s Snapshot, variable: VariableId, text: &str, language: &str) -> Option<&'s str> {
    let mut labels = snapshot.variable_labels();
    let label = labels.find(|row| row.variable == variable && row.text == text && row.language == language);
    label.map(|row| row.label.as_str())
}

fn category_heading(catalog: &Catalog, name: &str) -> String {
    catalog.say(&Message::new("cases-category-column").with("name", name))
}

impl CaseSheet {
    /// The table of all cases, in the labels of the catalog's language.
    pub fn new(snapshot: &Snapshot, catalog: &Catalog) -> Self {
        let table = CaseTable::new(snapshot);
        let categories = Categories::new(snapshot);
        let language = catalog.language().code();
        let has_parts = table.rows.iter().any(|row| !row.parts.is_empty());
        let has_groups = table.rows.iter().any(|row| !row.groups.is_empty());
        // A variable whose values are all counted under themselves needs no second column.
        let is_recoded = |variable: &Variable| {
            let mut values = snapshot.values().filter(|value| value.variable == variable.id);
            values.any(|value| {
                let category = categories.of(value);
                category != value.text || label_of(snapshot, variable.id, category, language).is_some()
            })
        };
        let recoded: Vec<bool> = table.variables.iter().map(|variable| is_recoded(variable)).collect();
        let mut header = vec![catalog.text("cases-column-name").into_owned()];
        header.extend(has_parts.then(|| catalog.text("cases-column-documents").into_owned()));
        header.extend(has_groups.then(|| catalog.text("cases-column-groups").into_owned()));
        for (variable, is_recoded) in table.variables.iter().zip(&recoded) {
            let name = name_in(snapshot, variable, language);
            header.push(name.to_owned());
            header.extend(is_recoded.then(|| category_heading(catalog, name)));
        }
        let groups: HashMap<CaseGroupId, String> =
            snapshot.case_groups().into_iter().map(|group| (group.id, group.name.clone())).collect();
        let joined = |names: Vec<String>| match names.join(VALUE_SEPARATOR) {
            text if text.is_empty() => CaseCell::Empty,
            text => CaseCell::Text(text),
        };
        let rows = table.rows.iter().map(|row| {
            let mut cells = vec![CaseCell::Text(row.case.name.clone())];
            let parts = row.parts.iter().map(|part| part_name(snapshot, part.document, part.speaker));
            cells.extend(has_parts.then(|| joined(parts.collect())));
            let of = row.groups.iter().filter_map(|id| groups.get(id).cloned());
            cells.extend(has_groups.then(|| joined(of.collect())));
            for (variable, is_recoded) in table.variables.iter().zip(&recoded) {
                let values = table.values(row.case.id, variable.id);
                cells.push(cell(&table.text(row.case.id, variable.id), values.len(), variable.kind));
                let named = values.iter().map(|value| {
                    let category = categories.of(value);
                    label_of(snapshot, variable.id, category, language).unwrap_or(category).to_owned()
                });
                cells.extend(is_recoded.then(|| joined(named.collect())));
            }
            cells
        });
        Self { rows: rows.collect(), header, name: catalog.text("cases-title").into_owned() }
    }

    /// Writes `.csv` or `.xlsx`, by the file's ending; whole or not at all.
    ///
    /// # Errors
    /// Another ending, a table larger than the format takes, or a file that cannot be written.
    pub fn save(&self, path: &Path, options: CsvOptions) -> Result<(), ExportError> {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
        match ending.as_str() {
            "csv" => save_file(path, |out| self.write_csv(options, out)),
            "xlsx" => save_file(path, |out| self.write_xlsx(out)),
            _ => Err(ExportError::UnknownEnding),
        }
    }

    /// Writes the table as csv, every cell as it was written.
    ///
    /// # Errors
    /// What cannot be written to.
    pub fn write_csv(&self, options: CsvOptions, out: impl Write) -> Result<(), ExportError> {
        let mut writer = options.writer(out)?;
        writer.write_record(self.header.iter().map(|text| options.guarded(text).into_owned()))?;
        for row in &self.rows {
            let fields = row.iter().map(|cell| match cell {
                // A number is no formula, though it may begin with a minus.
                CaseCell::Number(_, text) => text.clone(),
                cell => options.guarded(cell.text()).into_owned(),
            });
            writer.write_record(fields)?;
        }
        writer.flush()?;
        Ok(())
    }

    /// Writes the table as a workbook: numbers are numbers, days are dates, texts are always
    /// texts.
    ///
    /// # Errors
    /// A table larger than the format takes, or what cannot be written to.
    pub fn write_xlsx(&self, mut out: impl Write) -> Result<(), ExportError> {
        if self.header.len() > 16_384 || self.rows.len() >= 1_048_576 {
            return Err(ExportError::TooLarge);
        }
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        let name: String = self.name.chars().filter(|c| !"[]:*?/\\".contains(*c)).take(31).collect();
        sheet.set_name(&name)?;
        let heading = Format::new().set_bold().set_border_bottom(FormatBorder::Thin);
        let day = Format::new().set_num_format("yyyy-mm-dd");
        for (column, text) in (0u16..).zip(&self.header) {
            sheet.write_string_with_format(0, column, text, &heading)?;
            sheet.set_column_width(column, 18)?;
        }
        sheet.set_freeze_panes(1, 1)?;
        for (line, row) in (1u32..).zip(&self.rows) {
            for (column, cell) in (0u16..).zip(row) {
                match cell {
                    CaseCell::Empty => {}
                    CaseCell::Text(text) => drop(sheet.write_string(line, column, short(text))?),
                    CaseCell::Number(number, _) => drop(sheet.write_number(line, column, *number)?),
                    CaseCell::Day(year, month, on, text) => match date(*year, *month, *on) {
                        Some(date) => drop(sheet.write_datetime_with_format(line, column, date, &day)?),
                        None => drop(sheet.write_string(line, column, text)?),
                    },
                }
            }
        }
        out.write_all(&workbook.save_to_buffer()?)?;
        Ok(())
    }
}

/// A cell of a workbook takes so many characters.
fn short(text: &str) -> String {
    text.chars().take(32_767).collect()
}

fn date(year: i32, month: u8, day: u8) -> Option<ExcelDateTime> {
    ExcelDateTime::from_ymd(u16::try_from(year).ok().filter(|&year| year >= 1900)?, month, day).ok()
}

fn cell(text: &str, n_values: usize, kind: VariableKind) -> CaseCell {
    if text.is_empty() {
        return CaseCell::Empty;
    }
    match read_value(text, kind) {
        Reading::Number(number) if n_values == 1 => CaseCell::Number(number, text.to_owned()),
        Reading::Date(year, Some(month), Some(day)) if n_values == 1 => {
            CaseCell::Day(year, month, day, text.to_owned())
        }
        _ => CaseCell::Text(text.to_owned()),
    }
}

/// What the headings `columns` of a case table mean, however they were written: in each language
/// of the program, and in each language that variables have labels in.
pub fn headings(snapshot: &Snapshot, columns: &[String]) -> HashMap<String, Heading> {
    let mut headings = HashMap::new();
    let catalogs = Language::ALL.map(Catalog::new);
    for catalog in &catalogs {
        headings.insert(catalog.text("cases-column-documents").into_owned(), Heading::Documents);
        headings.insert(catalog.text("cases-column-groups").into_owned(), Heading::Groups);
    }
    for (place, name) in columns.iter().enumerate() {
        for catalog in &catalogs {
            headings.insert(category_heading(catalog, name.trim()), Heading::CategoryOfColumn(place));
        }
    }
    for variable in snapshot.variables() {
        let labels = snapshot.variable_labels().filter(|row| row.variable == variable.id && row.text.is_empty());
        for name in labels.map(|row| row.label.as_str()).chain([variable.name.as_str()]) {
            for catalog in &catalogs {
                headings.insert(category_heading(catalog, name), Heading::Category(variable.id));
            }
        }
    }
    // A label gives way to a variable's own name.
    for label in snapshot.variable_labels().filter(|row| row.text.is_empty()) {
        headings.insert(label.label.clone(), Heading::Variable(label.variable));
    }
    for variable in snapshot.variables() {
        headings.insert(variable.name.clone(), Heading::Variable(variable.id));
    }
    headings
}
