//! Pages as Word files.
//!
//! The smallest package that Word and LibreOffice take without a word: the text, its styles,
//! a footer with the page number, and the title. Everything is set by named styles, so that a
//! reader changes the look of all quotes at once. Nothing in the file tells the machine, the
//! person or the moment.

use std::fmt::Write as _;
use std::io::Write;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{Block, Grid, Inline, PageHead, ParagraphKind, paper_shade, styles};
use crate::export::ExportError;

/// A4 in twentieths of a point, and its margins.
const SHORT_SIDE: u32 = 11_906;
const LONG_SIDE: u32 = 16_838;
const MARGIN: u32 = 1_247;

const BEGIN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>";

/// Writes the page as a Word file.
pub fn write_docx(
    head: &PageHead,
    blocks: impl IntoIterator<Item = Block>,
    out: impl Write,
) -> Result<(), ExportError> {
    let mut zip = ZipWriter::new_stream(out);
    // The moment of writing stays out of the package: the same page gives the same bytes.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    for (name, part) in styles::fixed_parts(head) {
        zip.start_file(name, options).map_err(package_error)?;
        zip.write_all(part.as_bytes())?;
    }
    zip.start_file("word/document.xml", options).map_err(package_error)?;
    let width = if head.is_landscape { LONG_SIDE } else { SHORT_SIDE } - 2 * MARGIN;
    let mut xml = String::from(BEGIN);
    paragraph(&mut xml, "Title", &[Inline::plain(&head.title)]);
    for (label, text) in &head.facts {
        let line = [Inline::quiet(format!("{label}: ")), Inline::plain(text)];
        paragraph(&mut xml, "VocesFact", &line);
    }
    for block in blocks {
        match &block {
            Block::Heading(level, text) => {
                let style = ["Heading1", "Heading2", "Heading3"][usize::from((*level).clamp(1, 3)) - 1];
                paragraph(&mut xml, style, &[Inline::plain(text)]);
            }
            Block::Paragraph(kind, words) => paragraph(&mut xml, style_of(*kind), words),
            Block::Grid(grid) => table(&mut xml, grid, width),
        }
        // The text streams: what is made so far goes into the package.
        if xml.len() > 1 << 16 {
            zip.write_all(xml.as_bytes())?;
            xml.clear();
        }
    }
    section(&mut xml, head.is_landscape);
    zip.write_all(xml.as_bytes())?;
    zip.finish().map_err(package_error)?.into_inner().flush()?;
    Ok(())
}

fn package_error(error: zip::result::ZipError) -> ExportError {
    match error {
        zip::result::ZipError::Io(error) => ExportError::Io(error),
        other => ExportError::Io(std::io::Error::other(other)),
    }
}

const fn style_of(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Body => "Normal",
        ParagraphKind::Quote => "Quote",
        ParagraphKind::Source => "VocesSource",
        ParagraphKind::Item => "ListBullet",
    }
}

fn paragraph(xml: &mut String, style: &str, words: &[Inline]) {
    *xml += "<w:p>";
    if style != "Normal" {
        *xml += "<w:pPr><w:pStyle w:val=\"";
        *xml += style;
        *xml += "\"/></w:pPr>";
    }
    words.iter().for_each(|words| run(xml, words));
    *xml += "</w:p>";
}

fn run(xml: &mut String, words: &Inline) {
    *xml += "<w:r>";
    let is_set = words.is_strong || words.is_emphasis || words.is_underlined || words.is_quiet || words.shade.is_some();
    if is_set {
        // The order of these is the schema's.
        *xml += "<w:rPr>";
        if words.is_strong {
            *xml += "<w:b/>";
        }
        if words.is_emphasis {
            *xml += "<w:i/>";
        }
        if words.is_quiet {
            *xml += "<w:color w:val=\"666666\"/>";
        }
        if words.is_underlined {
            *xml += "<w:u w:val=\"single\"/>";
        }
        if let Some(color) = words.shade {
            let hex = paper_shade(color).to_string();
            *xml += "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"";
            *xml += hex.trim_start_matches('#');
            *xml += "\"/>";
        }
        *xml += "</w:rPr>";
    }
    for (n, line) in words.text.split('\n').enumerate() {
        if n > 0 {
            *xml += "<w:br/>";
        }
        for (n, piece) in line.split('\t').enumerate() {
            if n > 0 {
                *xml += "<w:tab/>";
            }
            if !piece.is_empty() {
                *xml += "<w:t xml:space=\"preserve\">";
                styles::escape(xml, piece);
                *xml += "</w:t>";
            }
        }
    }
    *xml += "</w:r>";
}

fn table(xml: &mut String, grid: &Grid, width: u32) {
    let columns: Vec<u32> = grid.thousandths().iter().map(|share| width * share / 1000).collect();
    if columns.is_empty() {
        return;
    }
    let style = if grid.is_bare { "VocesBare" } else { "VocesTable" };
    *xml += "<w:tbl><w:tblPr><w:tblStyle w:val=\"";
    *xml += style;
    let total: u32 = columns.iter().sum();
    put(
        xml,
        format_args!(
            "\"/><w:tblW w:w=\"{total}\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>"
        ),
    );
    for column in &columns {
        put(xml, format_args!("<w:gridCol w:w=\"{column}\"/>"));
    }
    *xml += "</w:tblGrid>";
    if !grid.header.is_empty() {
        let header: Vec<Vec<Inline>> = grid.header.iter().map(|text| vec![Inline::strong(text)]).collect();
        row(xml, &header, &columns, true);
    }
    for cells in &grid.rows {
        row(xml, cells, &columns, false);
    }
    // Two tables in a row would be read as one.
    *xml += "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"VocesAfterTable\"/></w:pPr></w:p>";
}

fn row(xml: &mut String, cells: &[Vec<Inline>], columns: &[u32], is_header: bool) {
    *xml += "<w:tr><w:trPr><w:cantSplit/>";
    if is_header {
        *xml += "<w:tblHeader/>";
    }
    *xml += "</w:trPr>";
    for (n, width) in columns.iter().enumerate() {
        put(xml, format_args!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"));
        paragraph(xml, "VocesCell", cells.get(n).map_or(&[], Vec::as_slice));
        *xml += "</w:tc>";
    }
    *xml += "</w:tr>";
}

fn section(xml: &mut String, is_landscape: bool) {
    let (width, height) = if is_landscape { (LONG_SIDE, SHORT_SIDE) } else { (SHORT_SIDE, LONG_SIDE) };
    let turned = if is_landscape { " w:orient=\"landscape\"" } else { "" };
    put(
        xml,
        format_args!(
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>\
             <w:pgSz w:w=\"{width}\" w:h=\"{height}\"{turned}/>\
             <w:pgMar w:top=\"{MARGIN}\" w:right=\"{MARGIN}\" w:bottom=\"{MARGIN}\" w:left=\"{MARGIN}\" \
             w:header=\"624\" w:footer=\"624\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
        ),
    );
}

fn put(xml: &mut String, args: std::fmt::Arguments<'_>) {
    xml.write_fmt(args).expect("a String takes whatever is written");
}
