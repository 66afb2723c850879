//! Memo tables: `kind`, `target`, `title`, `text`.

use super::names::clean_name;
use super::table::{Columns, Table};
use super::warning::Warnings;
use super::{ImportError, Parsed, Place, names};
use crate::model::{DraftMemo, DraftMemoTarget};

const COLUMNS: &[&str] = &["kind", "target", "title", "text"];
const KIND: usize = 0;
const TARGET: usize = 1;
const TITLE: usize = 2;
const TEXT: usize = 3;

/// Reads memos from a csv table. `kind` is `project`, `document`, `code` or `case`, and
/// `target` the name of the document or case, the path of the code, or nothing.
///
/// # Errors
/// A missing column, an unknown kind, or no target where one is needed.
pub fn read_memos(bytes: &[u8]) -> Result<Parsed<Vec<DraftMemo>>, ImportError> {
    let mut warnings = Warnings::default();
    let table = Table::new(bytes, &mut warnings)?;
    let mut columns = None;
    let mut memos = Vec::new();
    table.rows(|row, line| {
        let Some(columns) = &columns else {
            let found = Columns::of(row, COLUMNS, &mut warnings)?;
            if let Some(missing) = [KIND, TARGET, TEXT].into_iter().find(|&n| !found.has(n)) {
                return Err(ImportError::MissingColumn { column: COLUMNS[missing] });
            }
            columns = Some(found);
            return Ok(());
        };
        columns.check_length(row, line, &mut warnings);
        let place = Place::Line(line);
        let (kind, name) = (columns.cell(row, KIND), columns.cell(row, TARGET).to_owned());
        let target = match kind.to_lowercase().as_str() {
            "project" => DraftMemoTarget::Project,
            "document" => DraftMemoTarget::Document(name),
            "code" => DraftMemoTarget::Code(name),
            "case" => DraftMemoTarget::Case(name),
            _ => return Err(ImportError::UnknownMemoKind { place, kind: names::excerpt(kind) }),
        };
        if target != DraftMemoTarget::Project && columns.cell(row, TARGET).is_empty() {
            return Err(ImportError::MissingField { place, field: COLUMNS[TARGET] });
        }
        let title = clean_name(columns.cell(row, TITLE), place, &mut warnings)?;
        memos.push(DraftMemo { target, title, body: columns.cell(row, TEXT).to_owned() });
        Ok(())
    })?;
    if memos.is_empty() {
        return Err(ImportError::NoRows);
    }
    Ok(Parsed { value: memos, warnings: warnings.into_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memos_of_all_kinds() {
        let text = "kind,target,title,text\nproject,,T,\"uno\n\ndos\"\nCode,A > B,,x\ncase,CSO1,,y\ndocument,CSO1,,z\n";
        let memos = read_memos(text.as_bytes()).unwrap().value;
        assert_eq!(
            memos[0],
            DraftMemo { target: DraftMemoTarget::Project, title: "T".into(), body: "uno\n\ndos".into() }
        );
        assert_eq!(memos[1].target, DraftMemoTarget::Code("A > B".into()));
        assert_eq!(memos.len(), 4);
    }

    #[test]
    fn contradictions_are_refused() {
        let refused = |text: &str| read_memos(text.as_bytes()).unwrap_err();
        assert_eq!(refused("kind,title,text\n"), ImportError::MissingColumn { column: "target" });
        let place = Place::Line(2);
        assert_eq!(refused("kind,target,text\nx,,y\n"), ImportError::UnknownMemoKind { place, kind: "x".into() });
        assert_eq!(refused("kind,target,text\ncode,,y\n"), ImportError::MissingField { place, field: "target" });
    }
}
