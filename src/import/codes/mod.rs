//! Codes files: a code system as csv or json.

mod tree;

use serde::Deserialize;

use super::json::{self, Entries, Entry};
use super::names::clean_name;
use super::scalar::Scalar;
use super::table::{self, Columns, Table};
use super::warning::Warnings;
use super::workbook;
use super::{ImportError, LineWarning, Parsed, Place, limits};
use crate::model::{Color, DraftCode, Origin};

/// The columns of a csv file, in the order of [`RawCode::of_cells`].
const COLUMNS: &[&str] =
    &["id", "name", "parent", "color", "description", "definition", "anchor", "rule", "coding_rule", "memo", "origin"];

/// Reads codes from csv or json (an array of objects, or an object with an array `codes`):
/// `id`, `name`, `parent`, `color`, `description`, and optionally `definition`, `anchor`,
/// `rule` (or `coding_rule`), `memo`, `origin`. A parent is an id or a path `A > B`; it may
/// come after its children. Without a definition the description is one; beside a
/// definition it opens the memo.
///
/// The codes come out with every parent before its children, siblings in the file's order,
/// and `parent` is the parent's id where it has one, otherwise its path.
///
/// # Errors
/// A nameless code, a missing parent, a circle of parents, two codes of one id or of one
/// name under one parent: each names the code and its line, and nothing is taken.
pub fn read_codes(_file_name: &str, bytes: &[u8]) -> Result<Parsed<Vec<DraftCode>>, ImportError> {
    let mut warnings = Warnings::default();
    let text = if workbook::is_workbook(bytes) { String::new() } else { table::decode(bytes, &mut warnings)? };
    let codes = if workbook::is_workbook(bytes) {
        read_csv(&Table::new(bytes, &mut warnings)?, &mut warnings)?
    } else if json::is_json(&text) {
        json::read::<RawCode<'_>>(&text, &mut warnings)?
    } else {
        read_csv(&Table::of(text), &mut warnings)?
    };
    if codes.is_empty() {
        return Err(ImportError::NoRows);
    }
    if codes.len() > limits::CODES {
        return Err(ImportError::TooManyCodes);
    }
    Ok(Parsed { value: tree::in_order(codes)?, warnings: warnings.into_vec() })
}

/// A code and where in the file it stands.
struct Placed {
    place: Place,
    code: DraftCode,
}

fn read_csv(table: &Table, warnings: &mut Warnings) -> Result<Vec<Placed>, ImportError> {
    let mut columns: Option<Columns> = None;
    let mut codes = Vec::new();
    table.rows(|row, line| {
        let Some(columns) = &columns else {
            let found = Columns::of(row, COLUMNS, warnings)?;
            if !found.has(1) {
                return Err(ImportError::MissingColumn { column: "name" });
            }
            columns = Some(found);
            return Ok(());
        };
        columns.check_length(row, line, warnings);
        let code = RawCode::of_cells(|n| Scalar::cell(columns.cell(row, n)));
        codes.push(code.draft(Place::Line(line), warnings)?);
        Ok(())
    })?;
    Ok(codes)
}

/// A code as written; every field may be missing, a number or a string.
#[derive(Default, Deserialize)]
#[serde(default)]
struct RawCode<'a> {
    #[serde(borrow)]
    id: Scalar<'a>,
    name: Scalar<'a>,
    parent: Scalar<'a>,
    color: Scalar<'a>,
    description: Scalar<'a>,
    definition: Scalar<'a>,
    anchor: Scalar<'a>,
    rule: Scalar<'a>,
    coding_rule: Scalar<'a>,
    memo: Scalar<'a>,
    origin: Scalar<'a>,
    codes: Option<Entries<Self>>,
}

impl<'a> RawCode<'a> {
    fn of_cells(cell: impl Fn(usize) -> Scalar<'a>) -> Self {
        Self {
            id: cell(0),
            name: cell(1),
            parent: cell(2),
            color: cell(3),
            description: cell(4),
            definition: cell(5),
            anchor: cell(6),
            rule: cell(7),
            coding_rule: cell(8),
            memo: cell(9),
            origin: cell(10),
            codes: None,
        }
    }
}

impl Entry for RawCode<'_> {
    type Draft = Placed;

    fn draft(self, place: Place, warnings: &mut Warnings) -> Result<Placed, ImportError> {
        let name = clean_name(&self.name.into_string().unwrap_or_default(), place, warnings)?;
        if name.is_empty() {
            return Err(ImportError::MissingField { place, field: "name" });
        }
        let color = self.color.text().and_then(|text| {
            Color::parse(&text).or_else(|| {
                warnings.at(LineWarning::ColorLeftOut, place);
                None
            })
        });
        let origin = self.origin.text().and_then(|text| {
            origin_of(&text).or_else(|| {
                warnings.at(LineWarning::OriginLeftOut, place);
                None
            })
        });
        let text = |scalar: Scalar<'_>| scalar.into_string().unwrap_or_default();
        let (mut definition, description, mut memo) = (text(self.definition), text(self.description), text(self.memo));
        if definition.is_empty() {
            definition = description;
        } else if !description.is_empty() {
            memo = if memo.is_empty() { description } else { format!("{description}\n\n{memo}") };
        }
        let code = DraftCode {
            id: self.id.into_string(),
            name,
            parent: self.parent.into_string(),
            color,
            definition,
            coding_rule: self.rule.into_string().or_else(|| self.coding_rule.into_string()).unwrap_or_default(),
            anchor: text(self.anchor),
            memo,
            origin,
        };
        Ok(Placed { place, code })
    }

    fn take_wrapped(&mut self) -> Option<Entries<Self>> {
        self.codes.take()
    }
}

fn origin_of(text: &str) -> Option<Origin> {
    let text = text.to_lowercase();
    match text.as_str() {
        _ if text.starts_with("dedu") || text.starts_with("dedukt") => Some(Origin::Deductive),
        _ if text.starts_with("indu") || text.starts_with("indukt") => Some(Origin::Inductive),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
