//! Memo tables: `kind`, `target`, `title`, `text`, `type`, `start`, `end`.

use super::names::clean_name;
use super::table::{Columns, Table};
use super::warning::Warnings;
use super::{ImportError, Parsed, Place, names};
use crate::model::{DraftMemo, DraftMemoTarget, MemoKind};

const COLUMNS: &[&str] = &["kind", "target", "title", "text", "type", "start", "end"];
const KIND: usize = 0;
const TARGET: usize = 1;
const TITLE: usize = 2;
const TEXT: usize = 3;
const TYPE: usize = 4;
const START: usize = 5;
const END: usize = 6;

/// Reads memos from a csv table. `kind` is `project`, `document`, `segment`, `code` or `case`,
/// and `target` the name of the document or case, the path of the code, or nothing. A segment
/// has `start` and `end`, in Unicode scalar values. `type` is what the memo is about; without
/// the column, or with nothing in it, the memo is free. Other columns are left out.
///
/// # Errors
/// A missing column, an unknown kind or type, or no target or position where one is needed.
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
            "segment" => {
                let at = |field: usize| {
                    let cell = columns.cell(row, field).trim();
                    cell.parse().map_err(|_no_number| ImportError::MissingField { place, field: COLUMNS[field] })
                };
                DraftMemoTarget::Segment { document: name, start: at(START)?, end: at(END)? }
            }
            "code" => DraftMemoTarget::Code(name),
            "case" => DraftMemoTarget::Case(name),
            _ => return Err(ImportError::UnknownMemoKind { place, kind: names::excerpt(kind) }),
        };
        if target != DraftMemoTarget::Project && columns.cell(row, TARGET).is_empty() {
            return Err(ImportError::MissingField { place, field: COLUMNS[TARGET] });
        }
        let title = clean_name(columns.cell(row, TITLE), place, &mut warnings)?;
        let about = columns.cell(row, TYPE).trim();
        let kind = match about {
            "" => MemoKind::Free,
            about => MemoKind::from_name(about)
                .ok_or_else(|| ImportError::UnknownMemoKind { place, kind: names::excerpt(about) })?,
        };
        memos.push(DraftMemo { target, kind, title, body: columns.cell(row, TEXT).to_owned() });
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
        assert_eq!(memos[0], DraftMemo { title: "T".into(), body: "uno\n\ndos".into(), ..DraftMemo::default() });
        assert_eq!(memos[1].target, DraftMemoTarget::Code("A > B".into()));
        assert_eq!(memos.len(), 4);
    }

    #[test]
    fn memos_have_types_and_places() {
        let text = "kind,target,title,text,type,start,end\nsegment,CSO1,,x,Theory,3,9\nproject,,,y,,,\n";
        let memos = read_memos(text.as_bytes()).unwrap().value;
        let place = DraftMemoTarget::Segment { document: "CSO1".into(), start: 3, end: 9 };
        assert_eq!((&memos[0].target, memos[0].kind), (&place, MemoKind::Theory));
        assert_eq!(memos[1].kind, MemoKind::Free);
        let refused = |text: &str| read_memos(text.as_bytes()).unwrap_err();
        let place = Place::Line(2);
        assert_eq!(
            refused("kind,target,text,type\nproject,,y,poem\n"),
            ImportError::UnknownMemoKind { place, kind: "poem".into() }
        );
        assert_eq!(refused("kind,target,text\nsegment,D,y\n"), ImportError::MissingField { place, field: "start" });
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
