//! Every format read back by somebody else's program: the same words and numbers.

use std::path::Path;
use std::process::Command;

use super::*;
use crate::export::page::Paper;

/// The rows as they stand on paper: names and cells in words.
fn told(table: &Table) -> Vec<Vec<String>> {
    let row = |row: &TableRow| {
        let cells = row.cells.iter().map(super::super::Cell::words);
        std::iter::once(row.name.clone()).chain(cells).collect()
    };
    std::iter::once(table.header.clone()).chain(table.rows.iter().map(row)).collect()
}

/// Asks LibreOffice for another format. False, and a line that says so, where it is not installed.
fn converted(file: &Path, to: &str, folder: &Path) -> bool {
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let run = Command::new("soffice")
        .args([&profile, "--headless", "--convert-to", to, "--outdir"])
        .args([folder, file])
        .output();
    let Ok(run) = run else {
        eprintln!("LibreOffice is not installed: {to} was not tried with it");
        return false;
    };
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    true
}

/// The cells of the first table of a page that LibreOffice wrote as html.
fn cells_of_html(html: &str) -> Vec<Vec<String>> {
    let table = html.split_once("<table").and_then(|(_, rest)| rest.split_once("</table>")).expect("a table").0;
    let words = |cell: &str| {
        let mut out = String::new();
        let mut is_tag = false;
        for c in cell.chars() {
            match c {
                '<' => is_tag = true,
                '>' => is_tag = false,
                c if !is_tag => out.push(c),
                _ => {}
            }
        }
        let out = out.replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ").replace("&amp;", "&");
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let cell = |part: &str| {
        let part = part.split_once('>').map_or("", |(_, rest)| rest);
        words(part.split_once("</t").map_or(part, |(cell, _)| cell))
    };
    let cells = |row: &str| row.replace("<th", "<td").split("<td").skip(1).map(cell).collect();
    table.split("<tr").skip(1).map(cells).collect()
}

fn plain(rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let tidy = |cell: &String| cell.split_whitespace().collect::<Vec<_>>().join(" ");
    rows.iter().map(|row| row.iter().map(tidy).collect()).collect()
}

#[test]
fn libre_office_reads_the_same_cells_in_every_format() {
    let folder = tempfile::tempdir().unwrap();
    let snapshot = study().snapshot();
    let catalog = Catalog::new(Language::Spanish);
    for which in ["matrix", "frequencies", "evidence"] {
        let table = Analysis::parse(which).unwrap().table(&snapshot, &catalog, Timestamp(0));
        let wanted = plain(told(&table));
        for ending in ["docx", "odt", "html"] {
            let file = folder.path().join(format!("{which}.{ending}"));
            save_table(&file, &table, TableOptions { paper: Paper::Letter, ..TableOptions::default() }).unwrap();
            let out = folder.path().join("html");
            std::fs::create_dir_all(&out).unwrap();
            if !converted(&file, "html:HTML (StarWriter)", &out) {
                return;
            }
            let html = std::fs::read_to_string(out.join(format!("{which}.html"))).unwrap();
            assert_eq!(cells_of_html(&html), wanted, "{which}.{ending}");
            assert!(html.contains("Tabla"), "no caption in {which}.{ending}");
        }
        let file = folder.path().join(format!("{which}.xlsx"));
        save_table(&file, &table, CsvOptions::default()).unwrap();
        // 44 comma, 34 quote, 76 UTF-8; the last two: cells as they are shown, no formulas.
        assert!(converted(&file, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", folder.path()));
        let csv = std::fs::read_to_string(folder.path().join(format!("{which}.csv"))).unwrap();
        let mut reader = ::csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv.as_bytes());
        let rows: Vec<Vec<String>> =
            reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        let first = rows.iter().position(|row| row[0] == table.header[0]).unwrap();
        let rows: Vec<Vec<String>> = rows[first..].iter().map(|row| row[..table.header.len()].to_vec()).collect();
        assert_eq!(plain(rows), wanted, "{which}.xlsx");
    }
}

#[test]
fn long_csv_has_a_line_a_cell_and_the_same_numbers() {
    let table = table(Measure::Codings, Language::English);
    let options = CsvOptions { is_long: true, ..CsvOptions::default() };
    let mut out = Vec::new();
    write_csv(&table, options, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(text.starts_with("Code,Column,Value,Of\n"), "{text}");
    assert!(text.contains("Prácticas > Ciudadanía,CSO1,1,\n"), "{text}");
    assert!(text.contains("'-Trabas,'=CSO3,0,\n") && text.contains("'-Trabas,Cases,0,3\n"), "{text}");
    let numbers: u32 =
        table.rows.iter().map(|row| row.cells.iter().filter(|cell| **cell != Cell::Empty).count() as u32).sum();
    assert_eq!(text.lines().count() as u32, numbers + 1);
}

#[test]
fn paper_and_captions_stand_in_the_file() {
    let table = table(Measure::Codings, Language::German);
    let part = |bytes: &[u8], name: &str| {
        let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut zip.by_name(name).unwrap(), &mut text).unwrap();
        text
    };
    for (paper, docx_width, odt_width) in [(Paper::A4, "11906", "21.001cm"), (Paper::Letter, "12240", "21.590cm")] {
        let (mut docx, mut odt) = (Vec::new(), Vec::new());
        page::write_docx(&table.page_head(paper), table.page_blocks(7), &mut docx).unwrap();
        page::write_odt(&table.page_head(paper), table.page_blocks(7), &mut odt).unwrap();
        let text = part(&docx, "word/document.xml");
        assert!(text.contains(&format!("<w:pgSz w:w=\"{docx_width}\"")), "{paper:?}");
        assert!(text.contains("SEQ Tabelle") && text.contains("w:tblHeader"), "{text}");
        assert!(part(&odt, "styles.xml").contains(&format!("fo:page-width=\"{odt_width}\"")), "{paper:?}");
        let text = part(&odt, "content.xml");
        assert!(text.contains("text:name=\"Tabelle\"") && text.contains("<table:table-header-rows>"), "{text}");
        assert_eq!(&odt[30..38], b"mimetype");
    }
}

#[test]
fn codes_are_called_in_the_language_chosen_and_what_lacks_is_told() {
    let mut study = study();
    let code = study.snapshot().codes().by_path("Prácticas").unwrap().id;
    let label = crate::project::CodeLabelText { name: "Practices".into(), ..Default::default() };
    study.project.set_code_label(code, "en", label).unwrap();
    let snapshot = study.snapshot();
    let catalog = Catalog::new(Language::English);
    for which in ["matrix", "frequencies", "evidence", "codebook", "cooccurrence"] {
        let labelled = Labelled::new(&snapshot, "en");
        let table = Analysis::parse(which).unwrap().table(&labelled.snapshot, &catalog, Timestamp(0));
        let table = labelled.noted(table, &catalog);
        let words = format!("{:?}", table.rows);
        assert!(words.contains("Practices > Resistencia") && !words.contains("Prácticas"), "{which}: {words}");
        let note = table.notes.last().unwrap();
        assert!(note.contains("Solidaridad") && note.contains("4 categories"), "{which}: {note}");
    }
    // The numbers are the same, and the study's own words are untouched.
    assert!(Labelled::new(&snapshot, "").missing.is_none());
    assert_eq!(snapshot.codes().path(code), "Prácticas");
}
