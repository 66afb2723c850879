//! Workbooks as programs write them, and as nobody should.

use std::io::Write as _;
use std::path::PathBuf;

use super::*;
use crate::import::read_cases;

fn fixture(name: &str) -> Vec<u8> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/survey").join(name);
    std::fs::read(path).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A zip of these entries.
fn zip_of(entries: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in entries {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An xlsx of one sheet.
fn xlsx_of(sheet_data: &str) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    zip_of(&[
        (
            "_rels/.rels",
            &format!(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{REL}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            &format!(
                "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{REL}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            &format!(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{REL}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            &format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{sheet_data}</sheetData></worksheet>"),
        ),
    ])
}

fn refused(bytes: &[u8]) -> ImportError {
    read(bytes, None, &mut Warnings::default()).unwrap_err()
}

#[test]
fn cells_have_their_types_in_every_format() {
    for name in ["casos.xlsx", "casos.ods", "casos.xls"] {
        let mut warnings = Warnings::default();
        let table = read(&fixture(name), None, &mut warnings).unwrap_or_else(|error| panic!("{name}: {error}"));
        let texts: Vec<Vec<String>> =
            table.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text().into_owned()).collect()).collect();
        let (yes, no) = if name == "casos.ods" { ("1", "0") } else { ("true", "false") };
        let first = ["CSO1", "dirección", "34", "2022-05-03", "2022-05-03 10:15", yes, "0.3", "35"];
        assert_eq!(texts[1][..8], first, "{name}");
        assert_eq!(texts[2][5..8], [no, "2.5", "52"], "{name}");
        assert_eq!(texts[3][0], "CSO3 ñ", "{name}");
        assert_eq!(table.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 2, 3, 5], "{name}");
        // Joined cells of a column hold for all their rows.
        if name != "casos.ods" {
            assert_eq!(texts[2][1], "dirección", "{name}");
        }
        let warnings = warnings.into_vec();
        assert!(
            warnings.contains(&ImportWarning::OtherSheets { name: "Casos".into(), count: 2 }),
            "{name}: {warnings:?}"
        );
        assert_eq!(sheet_names(&fixture(name)).unwrap(), ["Portada", "Casos", "Notas"], "{name}");
        let notes = read(&fixture(name), Some("Notas"), &mut Warnings::default()).unwrap();
        assert_eq!(notes.rows[0].cells, [Cell::Text("a".into())], "{name}");
        let missing = read(&fixture(name), Some("x"), &mut Warnings::default()).unwrap_err();
        assert_eq!(missing, ImportError::MissingSheet { name: "x".into() });
    }
}

#[test]
fn a_case_table_may_be_a_workbook() {
    let parsed = read_cases(&fixture("casos.xlsx")).unwrap();
    assert_eq!(parsed.value.variables[..3], ["Rol", "Edad", "Ingreso"]);
    assert_eq!(parsed.value.cases[2].name, "CSO3 ñ");
    assert_eq!(parsed.value.cases[0].values[1], ["34"]);
}

#[test]
fn a_sheet_whose_only_cell_is_its_last_is_refused_and_not_held() {
    let cell =
        |place: &str| format!("<row><c r=\"A1\" t=\"str\"><v>x</v></c></row><row><c r=\"{place}\"><v>1</v></c></row>");
    assert_eq!(refused(&xlsx_of(&cell("A1048576"))), ImportError::TooManyRows);
    assert_eq!(refused(&xlsx_of(&cell("XFD2"))), ImportError::TooManyColumns);
    let table = read(&xlsx_of(&cell("ZZ9000")), None, &mut Warnings::default()).unwrap();
    assert_eq!((table.rows.len(), table.n_columns()), (2, 702));
}

#[test]
fn repeated_cells_of_an_ods_are_counted_before_they_are_made() {
    let row = "<table:table-row><table:table-cell table:number-columns-repeated=\"16383\"/><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>";
    let content = |rows: usize| {
        format!(
            "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\"><office:body><office:spreadsheet><table:table table:name=\"A\">{}</table:table></office:spreadsheet></office:body></office:document-content>",
            row.repeat(rows)
        )
    };
    let ods = |rows| {
        zip_of(&[
            ("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            ("META-INF/manifest.xml", "<a/>"),
            ("content.xml", &content(rows)),
        ])
    };
    assert_eq!(refused(&ods(5_000)), ImportError::TooManyRows);
    assert_eq!(refused(&ods(3)), ImportError::TooManyColumns);
}

#[test]
fn what_is_no_workbook_is_said_in_one_sentence() {
    assert_eq!(refused(&zip_of(&[("a.txt", "x")])), ImportError::NotAWorkbook);
    assert_eq!(refused(&xlsx_of("")), ImportError::Empty);
    assert_eq!(refused(&xlsx_of("<row><c r=\"A1\"><v>1</v>")), ImportError::Damaged);
    assert_eq!(refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), ImportError::Damaged);
    assert_eq!(refused(b"PK\x03\x04"), ImportError::Damaged);
}

/// Cut anywhere or with bytes written over, a workbook is read or refused, and nothing panics.
#[test]
fn broken_workbooks_are_read_or_refused() {
    for name in ["casos.xlsx", "casos.ods", "casos.xls"] {
        let whole = fixture(name);
        for n in 1..40 {
            drop(read(&whole[..whole.len() * n / 40], None, &mut Warnings::default()));
            let mut bytes = whole.clone();
            for at in (n * 13..bytes.len()).step_by(211) {
                bytes[at] = bytes[at].wrapping_mul(31).wrapping_add(n as u8);
            }
            drop(read(&bytes, None, &mut Warnings::default()));
        }
    }
}

/// A cell far away in an old workbook would be held with all that lies between.
#[test]
fn an_old_workbook_with_a_cell_far_away_is_refused() {
    let mut bytes = fixture("casos.xls");
    // The record of a number: its place is its first four bytes.
    let record = [0x03, 0x02, 0x0e, 0x00];
    let at = bytes.windows(4).position(|window| window == record).expect("a number");
    bytes[at + 4..at + 8].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    assert_eq!(refused(&bytes), ImportError::TooManyRows);
}
