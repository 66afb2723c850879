//! Codings files: which words of which document have which code.

use serde::Deserialize;

use super::json::{self, Entries, Entry};
use super::scalar::Scalar;
use super::table::{self, Columns, Table};
use super::warning::Warnings;
use super::workbook;
use super::{ImportError, LineWarning, Parsed, Place};
use crate::model::{CitationNumber, DraftCoding, DraftPlace};

/// The columns of a csv file, in the order of [`RawCoding::of_cells`]. `id` and `quote`
/// stand in files that this program wrote and are told by the rest.
const COLUMNS: &[&str] =
    &["document", "doc", "start", "end", "paragraph", "quote", "code", "coder", "weight", "comment", "run", "id"];

/// Reads codings from csv or json: `document` (or `doc`), `start` and `end` (or
/// `paragraph` and `quote`), `code`, and optionally `coder`, `weight` and `comment`. Json
/// is an array of objects, an object with an array `codings`, or one object a line; its
/// numbers may be strings. Positions are not compared with any text here.
///
/// # Errors
/// A coding without document, place or code names its line, and nothing is taken.
pub fn read_codings(_file_name: &str, bytes: &[u8]) -> Result<Parsed<Vec<DraftCoding>>, ImportError> {
    let mut warnings = Warnings::default();
    let text = if workbook::is_workbook(bytes) { String::new() } else { table::decode(bytes, &mut warnings)? };
    let value = if workbook::is_workbook(bytes) {
        read_csv(&Table::new(bytes, &mut warnings)?, &mut warnings)?
    } else if json::is_json(&text) {
        json::read::<RawCoding<'_>>(&text, &mut warnings)?
    } else {
        read_csv(&Table::of(text), &mut warnings)?
    };
    if value.is_empty() {
        return Err(ImportError::NoRows);
    }
    Ok(Parsed { value, warnings: warnings.into_vec() })
}

fn read_csv(table: &Table, warnings: &mut Warnings) -> Result<Vec<DraftCoding>, ImportError> {
    let mut columns = None;
    let mut codings = Vec::new();
    table.rows(|row, line| {
        let Some(columns) = &columns else {
            columns = Some(checked(Columns::of(row, COLUMNS, warnings)?)?);
            return Ok(());
        };
        columns.check_length(row, line, warnings);
        let coding = RawCoding::of_cells(|n| Scalar::cell(unguarded(columns.cell(row, n))));
        codings.push(coding.draft(Place::Line(line), warnings)?);
        Ok(())
    })?;
    Ok(codings)
}

/// A text without the apostrophe that our own export puts before what a spreadsheet would
/// take for a formula.
fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if text.starts_with(['=', '+', '-', '@']) => text,
        _ => cell,
    }
}

/// Says which column is missing instead of naming a field of the first row.
fn checked(columns: Columns) -> Result<Columns, ImportError> {
    let has = |name: &str| COLUMNS.iter().position(|column| *column == name).is_some_and(|n| columns.has(n));
    let missing = match () {
        () if !has("document") && !has("doc") => "document",
        () if !has("code") => "code",
        () if has("paragraph") && has("quote") => return Ok(columns),
        () if !has("start") => "start",
        () if !has("end") => "end",
        () => return Ok(columns),
    };
    Err(ImportError::MissingColumn { column: missing })
}

/// A coding as written; every field may be missing, a number or a string.
#[derive(Default, Deserialize)]
#[serde(default)]
struct RawCoding<'a> {
    #[serde(borrow)]
    document: Scalar<'a>,
    doc: Scalar<'a>,
    start: Scalar<'a>,
    end: Scalar<'a>,
    paragraph: Scalar<'a>,
    quote: Scalar<'a>,
    code: Scalar<'a>,
    coder: Scalar<'a>,
    weight: Scalar<'a>,
    comment: Scalar<'a>,
    run: Scalar<'a>,
    codings: Option<Entries<Self>>,
}

impl<'a> RawCoding<'a> {
    fn of_cells(cell: impl Fn(usize) -> Scalar<'a>) -> Self {
        Self {
            document: cell(0),
            doc: cell(1),
            start: cell(2),
            end: cell(3),
            paragraph: cell(4),
            quote: cell(5),
            code: cell(6),
            coder: cell(7),
            weight: cell(8),
            comment: cell(9),
            run: cell(10),
            codings: None,
        }
    }

    fn place(&mut self, place: Place) -> Result<DraftPlace, ImportError> {
        let missing = |field| ImportError::MissingField { place, field };
        let (start, end) = (self.start.number("start", place)?, self.end.number("end", place)?);
        match (start, end) {
            (Some(start), Some(end)) => return Ok(DraftPlace::Span { start, end }),
            (Some(_), None) => return Err(missing("end")),
            (None, Some(_)) => return Err(missing("start")),
            (None, None) => {}
        }
        let letters = self.paragraph.text().and_then(|text| text.parse::<CitationNumber>().ok());
        let paragraph = match letters {
            Some(number) => Some(number),
            None => self.paragraph.number("paragraph", place)?.map(CitationNumber::plain),
        };
        match (paragraph, std::mem::take(&mut self.quote).into_string()) {
            (Some(paragraph), Some(quote)) => Ok(DraftPlace::Quote { paragraph, quote }),
            (Some(_), None) => Err(missing("quote")),
            (None, _) => Err(missing("start")),
        }
    }
}

impl Entry for RawCoding<'_> {
    type Draft = DraftCoding;

    fn draft(mut self, place: Place, warnings: &mut Warnings) -> Result<DraftCoding, ImportError> {
        let missing = |field| move || ImportError::MissingField { place, field };
        let stands = self.place(place)?;
        if self.run.text().is_some_and(|run| !matches!(&*run, "main" | "0")) {
            warnings.at(LineWarning::RunLeftOut, place);
        }
        Ok(DraftCoding {
            document: self.document.into_string().or_else(|| self.doc.into_string()).ok_or_else(missing("document"))?,
            place: stands,
            code: self.code.into_string().ok_or_else(missing("code"))?,
            coder: self.coder.into_string(),
            weight: weight_of(&self.weight, place, warnings),
            comment: self.comment.into_string(),
            line: place.number(),
        })
    }

    fn take_wrapped(&mut self) -> Option<Entries<Self>> {
        self.codings.take()
    }
}

fn weight_of(weight: &Scalar<'_>, place: Place, warnings: &mut Warnings) -> Option<u8> {
    weight.text()?;
    let number = weight.number("weight", place).ok().flatten();
    let weight = number.and_then(|n| u8::try_from(n).ok()).filter(|n| *n <= 100);
    if weight.is_none() {
        warnings.at(LineWarning::WeightLeftOut, place);
    }
    weight
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<DraftCoding> {
        read_codings("", text.as_bytes()).unwrap().value
    }

    fn refused(text: &str) -> ImportError {
        read_codings("", text.as_bytes()).unwrap_err()
    }

    fn coding(document: &str, start: u32, end: u32, code: &str, line: usize) -> DraftCoding {
        DraftCoding {
            document: document.into(),
            place: DraftPlace::Span { start, end },
            code: code.into(),
            coder: None,
            weight: None,
            comment: None,
            line,
        }
    }

    #[test]
    fn all_shapes_say_the_same() {
        let expected = [coding("CSO1", 3, 9, "A > B", 1), coding("CSO2", 0, 1, "7", 2)];
        let objects = [
            r#"{"document": "CSO1", "start": 3, "end": "9", "code": "A > B", "other": {"x": [1]}}"#,
            r#"{"doc": "CSO2", "start": "0", "end": 1, "code": 7, "coder": null}"#,
        ];
        let [a, b] = objects;
        for json in [
            format!("[{a},{b}]"),
            format!("{{\"version\": 1, \"codings\": [{a},{b}]}}"),
            format!("{a}\n\n{b}\n"),
            format!("\u{feff}[\n{a},\r\n{b}\r\n]"),
        ] {
            assert_eq!(read(&json), expected, "{json}");
        }
        let csv = read("doc,start,end,code\nCSO1,3,9,A > B\nCSO2,0,1,7\n");
        assert_eq!(csv, [coding("CSO1", 3, 9, "A > B", 2), coding("CSO2", 0, 1, "7", 3)]);
    }

    #[test]
    fn quotes_weights_and_comments() {
        let text = "document,paragraph,quote,code,weight,comment,coder\nCSO1,4,\"la, olla\",A,75,ojo,AK\nCSO1,4,x,A,101,,\nCSO1,4,x,A,alto,,\n";
        let parsed = read_codings("a.csv", text.as_bytes()).unwrap();
        let [first, second, _] = &parsed.value[..] else { panic!("three codings") };
        assert_eq!(first.place, DraftPlace::Quote { paragraph: 4.into(), quote: "la, olla".into() });
        assert_eq!(
            (first.weight, first.comment.as_deref(), first.coder.as_deref()),
            (Some(75), Some("ojo"), Some("AK"))
        );
        assert_eq!((second.weight, parsed.warnings.len()), (None, 1));
    }

    #[test]
    fn what_this_program_exports_is_read() {
        let text = "id,document,start,end,code,coder,run,quote\n9,CSO1,3,9,A,AK,main,hola\n";
        let parsed = read_codings("", text.as_bytes()).unwrap();
        assert_eq!(parsed.value[0].place, DraftPlace::Span { start: 3, end: 9 });
        assert_eq!(parsed.warnings, []);
    }

    #[test]
    fn mistakes_name_their_line() {
        let place = Place::Line(3);
        let at = |row: &str| refused(&format!("document,start,end,code\na,1,2,c\n{row}\n"));
        assert_eq!(at("a,1,2,"), ImportError::MissingField { place, field: "code" });
        assert_eq!(at(",1,2,c"), ImportError::MissingField { place, field: "document" });
        assert_eq!(at("a,,2,c"), ImportError::MissingField { place, field: "start" });
        assert_eq!(at("a,-1,2,c"), ImportError::NotANumber { place, field: "start", value: "-1".into() });
        assert_eq!(refused("document,start,code\n"), ImportError::MissingColumn { column: "end" });
        let place = Place::Entry(2);
        let json = r#"[{"doc":"a","start":1,"end":2,"code":3},{"doc":"a","start":1,"end":2}]"#;
        assert_eq!(refused(json), ImportError::MissingField { place, field: "code" });
        assert_eq!(refused("[{]"), ImportError::Json { line: 1, column: 3 });
        assert_eq!(refused("[]"), ImportError::NoRows);
        assert_eq!(refused(&"[".repeat(100_000)), ImportError::TooDeep);
        assert_eq!(refused(&format!("[{{\"x\":{}", "{\"a\":".repeat(100_000))), ImportError::TooDeep);
    }
}
