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

use super::paper::MARGIN;
use super::{Block, Caption, DEEPEST_IN_CONTENTS, Grid, Inline, PageHead, Paper, ParagraphKind, paper_shade, styles};
use crate::export::ExportError;

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
    let mut is_landscape = head.is_landscape;
    // How many headings the contents list has reached; none without one.
    let mut reached: Option<usize> = None;
    let mut xml = String::from(BEGIN);
    if !head.is_title_hidden {
        paragraph(&mut xml, "Title", &[Inline::plain(&head.title)]);
        for (label, text) in &head.facts {
            let line = [Inline::quiet(format!("{label}: ")), Inline::plain(text)];
            paragraph(&mut xml, "VocesFact", &line);
        }
    }
    for block in blocks {
        match &block {
            Block::Heading(level, text) => heading(&mut xml, *level, text, &mut reached),
            Block::Paragraph(kind, words) => paragraph(&mut xml, style_of(*kind), words),
            Block::Grid(grid) => table(&mut xml, grid, head.paper.text_width(is_landscape)),
            Block::Caption(caption) => caption_line(&mut xml, caption),
            Block::Contents(entries) => {
                reached = Some(0);
                contents(&mut xml, entries, head.paper.text_width(is_landscape));
            }
            Block::Turn { is_landscape: turned } => {
                xml += "<w:p><w:pPr><w:pStyle w:val=\"VocesAfterTable\"/>";
                section(&mut xml, head.paper, is_landscape);
                xml += "</w:pPr></w:p>";
                is_landscape = *turned;
            }
        }
        // The text streams: what is made so far goes into the package.
        if xml.len() > 1 << 16 {
            zip.write_all(xml.as_bytes())?;
            xml.clear();
        }
    }
    section(&mut xml, head.paper, is_landscape);
    xml += "</w:body></w:document>";
    zip.write_all(xml.as_bytes())?;
    zip.finish().map_err(package_error)?.into_inner().flush()?;
    Ok(())
}

pub(super) fn package_error(error: zip::result::ZipError) -> ExportError {
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
        ParagraphKind::Note => "VocesNote",
        ParagraphKind::Item => "ListBullet",
    }
}

fn heading(xml: &mut String, level: u8, text: &str, reached: &mut Option<usize>) {
    let style = ["Heading1", "Heading2", "Heading3"][usize::from(level.clamp(1, 3)) - 1];
    let Some(n) = reached.as_mut().filter(|_| level <= DEEPEST_IN_CONTENTS) else {
        return paragraph(xml, style, &[Inline::plain(text)]);
    };
    *n += 1;
    put(xml, format_args!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>"));
    put(xml, format_args!("<w:bookmarkStart w:id=\"{n}\" w:name=\"_Toc{n}\"/>"));
    run(xml, &Inline::plain(text));
    put(xml, format_args!("<w:bookmarkEnd w:id=\"{n}\"/></w:p>"));
}

/// The headings with the pages they stand on, which the word processor fills in.
fn contents(xml: &mut String, entries: &[(u8, String)], width: u32) {
    for (n, (level, text)) in entries.iter().enumerate() {
        let (n, indent) = (n + 1, u32::from(level.saturating_sub(1)) * 340);
        put(
            xml,
            format_args!(
                "<w:p><w:pPr><w:pStyle w:val=\"VocesFact\"/><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" \
                 w:pos=\"{width}\"/></w:tabs><w:ind w:left=\"{indent}\" w:right=\"567\"/></w:pPr>\
                 <w:hyperlink w:anchor=\"_Toc{n}\" w:history=\"1\">"
            ),
        );
        run(xml, &Inline::plain(format!("{text}\t")));
        put(
            xml,
            format_args!(
                "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>\
                 <w:r><w:instrText xml:space=\"preserve\"> PAGEREF _Toc{n} \\h </w:instrText></w:r>\
                 <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>…</w:t></w:r>\
                 <w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hyperlink></w:p>"
            ),
        );
    }
}

/// A caption whose number Word counts on when another one is put before it.
fn caption_line(xml: &mut String, caption: &Caption) {
    *xml += "<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr>";
    run(xml, &Inline::strong(format!("{} ", caption.label)));
    *xml += "<w:r><w:rPr><w:b/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r>\
             <w:r><w:rPr><w:b/></w:rPr><w:instrText xml:space=\"preserve\"> SEQ ";
    styles::escape(xml, &caption.label);
    *xml += " \\* ARABIC </w:instrText></w:r><w:r><w:rPr><w:b/></w:rPr><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    run(xml, &Inline::strong(caption.number.to_string()));
    *xml += "<w:r><w:rPr><w:b/></w:rPr><w:fldChar w:fldCharType=\"end\"/></w:r>";
    run(xml, &Inline::strong(": "));
    run(xml, &Inline::plain(&caption.text));
    *xml += "</w:p>";
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
        row(xml, grid, &header, &columns, true);
    }
    for cells in &grid.rows {
        row(xml, grid, cells, &columns, false);
    }
    // Two tables in a row would be read as one.
    *xml += "</w:tbl><w:p><w:pPr><w:pStyle w:val=\"VocesAfterTable\"/></w:pPr></w:p>";
}

fn row(xml: &mut String, grid: &Grid, cells: &[Vec<Inline>], columns: &[u32], is_header: bool) {
    *xml += "<w:tr><w:trPr><w:cantSplit/>";
    if is_header {
        *xml += "<w:tblHeader/>";
    }
    *xml += "</w:trPr>";
    for (n, width) in columns.iter().enumerate() {
        put(xml, format_args!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>"));
        let style = if grid.at_right.contains(&n) { "VocesNumber" } else { "VocesCell" };
        paragraph(xml, style, cells.get(n).map_or(&[], Vec::as_slice));
        *xml += "</w:tc>";
    }
    *xml += "</w:tr>";
}

fn section(xml: &mut String, paper: Paper, is_landscape: bool) {
    let (width, height) = paper.sides(is_landscape);
    let turned = if is_landscape { " w:orient=\"landscape\"" } else { "" };
    put(
        xml,
        format_args!(
            "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/>\
             <w:pgSz w:w=\"{width}\" w:h=\"{height}\"{turned}/>\
             <w:pgMar w:top=\"{MARGIN}\" w:right=\"{MARGIN}\" w:bottom=\"{MARGIN}\" w:left=\"{MARGIN}\" \
             w:header=\"624\" w:footer=\"624\" w:gutter=\"0\"/></w:sectPr>"
        ),
    );
}

fn put(xml: &mut String, args: std::fmt::Arguments<'_>) {
    xml.write_fmt(args).expect("a String takes whatever is written");
}
