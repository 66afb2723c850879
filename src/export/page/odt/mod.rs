//! Pages as OpenDocument texts.
//!
//! The smallest package that LibreOffice takes without a word: the text, its styles with a
//! footer, and the title. As in Word files everything is set by named styles, and nothing tells
//! the machine, the person or the moment. Styles of single tables and words must stand before
//! the text that uses them, so the text waits, packed, until all of it is known.

mod styles;
mod words;

use std::fmt::Write as _;
use std::io::{Cursor, Read, Write};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::docx::package_error;
use super::styles::escape;
use super::{Block, Caption, DEEPEST_IN_CONTENTS, Grid, Inline, PageHead, ParagraphKind};
use crate::export::ExportError;
use words::Looks;

const MIME: &str = "application/vnd.oasis.opendocument.text";

const CONTENT_BEGIN: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" \
xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.2\"><office:automatic-styles>";

/// Writes the page as an OpenDocument text.
pub fn write_odt(
    head: &PageHead,
    blocks: impl IntoIterator<Item = Block>,
    mut out: impl Write,
) -> Result<(), ExportError> {
    let mut body = Body::new(head);
    let mut packed = DeflateEncoder::new(Vec::new(), Compression::fast());
    if !head.is_title_hidden {
        body.paragraph("Title", &[Inline::plain(&head.title)]);
        for (label, text) in &head.facts {
            body.paragraph("VocesFact", &[Inline::quiet(format!("{label}: ")), Inline::plain(text)]);
        }
    }
    for block in blocks {
        body.block(&block);
        if body.xml.len() > 1 << 16 {
            packed.write_all(body.xml.as_bytes())?;
            body.xml.clear();
        }
    }
    packed.write_all(body.xml.as_bytes())?;
    let packed = packed.finish()?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The moment of writing stays out of the package: the same page gives the same bytes.
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    let (stored, deflated) = (
        options.compression_method(CompressionMethod::Stored),
        options.compression_method(CompressionMethod::Deflated),
    );
    // Programs look at the first bytes to know what the file is.
    zip.start_file("mimetype", stored).map_err(package_error)?;
    zip.write_all(MIME.as_bytes())?;
    for (name, part) in styles::fixed_parts(head) {
        zip.start_file(name, deflated).map_err(package_error)?;
        zip.write_all(part.as_bytes())?;
    }
    zip.start_file("content.xml", deflated).map_err(package_error)?;
    zip.write_all(CONTENT_BEGIN.as_bytes())?;
    zip.write_all(styles::AUTOMATIC.as_bytes())?;
    zip.write_all(body.styles.as_bytes())?;
    zip.write_all(body.looks.styles().as_bytes())?;
    zip.write_all(b"</office:automatic-styles><office:body><office:text>")?;
    zip.write_all(body.declarations().as_bytes())?;
    let mut text = DeflateDecoder::new(packed.as_slice());
    let mut buffer = vec![0; 1 << 16];
    loop {
        let n = text.read(&mut buffer)?;
        if n == 0 {
            break;
        }
        zip.write_all(&buffer[..n])?;
    }
    zip.write_all(b"</office:text></office:body></office:document-content>")?;
    let bytes = zip.finish().map_err(package_error)?.into_inner();
    out.write_all(&bytes)?;
    out.flush()?;
    Ok(())
}

/// The text as far as it is written, and the styles that it asks for.
struct Body<'h> {
    head: &'h PageHead,
    xml: String,
    styles: String,
    looks: Looks,
    is_landscape: bool,
    /// A new page that the next paragraph begins.
    turn: Option<bool>,
    n_tables: usize,
    /// The words before the numbers of captions, in the order in which they appeared.
    labels: Vec<String>,
    /// How many headings the contents list has reached; none without one.
    reached: Option<usize>,
}

impl<'h> Body<'h> {
    fn new(head: &'h PageHead) -> Self {
        Self {
            head,
            xml: String::new(),
            styles: String::new(),
            looks: Looks::default(),
            is_landscape: head.is_landscape,
            turn: None,
            n_tables: 0,
            labels: Vec::new(),
            reached: None,
        }
    }

    fn block(&mut self, block: &Block) {
        if let Block::Turn { is_landscape } = block {
            self.is_landscape = *is_landscape;
            self.turn = Some(*is_landscape != self.head.is_landscape);
            return;
        }
        if let Block::Heading(level, text) = block {
            return self.heading((*level).clamp(1, 3), text);
        }
        if let Some(is_turned) = self.turn.take() {
            // A line that is hardly there takes the next page.
            let style = if is_turned { "VocesTurned" } else { "VocesStraight" };
            self.put(format_args!("<text:p text:style-name=\"{style}\"/>"));
        }
        match block {
            Block::Paragraph(ParagraphKind::Item, words) => {
                self.xml += "<text:list text:style-name=\"VocesList\"><text:list-item>";
                self.paragraph("VocesItem", words);
                self.xml += "</text:list-item></text:list>";
            }
            Block::Paragraph(kind, words) => self.paragraph(style_of(*kind), words),
            Block::Grid(grid) => self.table(grid),
            Block::Caption(caption) => self.caption(caption),
            Block::Contents(entries) => self.contents(entries),
            Block::Heading(..) | Block::Turn { .. } => {}
        }
    }

    fn put(&mut self, args: std::fmt::Arguments<'_>) {
        self.xml.write_fmt(args).expect("a String takes whatever is written");
    }

    fn paragraph(&mut self, style: &str, words: &[Inline]) {
        self.put(format_args!("<text:p text:style-name=\"{style}\">"));
        words.iter().for_each(|words| self.looks.put(&mut self.xml, words));
        self.xml += "</text:p>";
    }

    fn heading(&mut self, level: u8, text: &str) {
        let style = match self.turn.take() {
            None => format!("Heading_20_{level}"),
            Some(false) => format!("VocesStraight{level}"),
            Some(true) => format!("VocesTurned{level}"),
        };
        self.put(format_args!("<text:h text:style-name=\"{style}\" text:outline-level=\"{level}\">"));
        let is_listed = level <= DEEPEST_IN_CONTENTS;
        let place = self.reached.as_mut().filter(|_| is_listed).map(|n| {
            *n += 1;
            *n
        });
        if let Some(n) = place {
            self.put(format_args!("<text:bookmark-start text:name=\"s{n}\"/>"));
        }
        words::put_text(&mut self.xml, text);
        if let Some(n) = place {
            self.put(format_args!("<text:bookmark-end text:name=\"s{n}\"/>"));
        }
        self.xml += "</text:h>";
    }

    /// The headings with the pages they stand on, which the word processor fills in.
    fn contents(&mut self, entries: &[(u8, String)]) {
        self.reached = Some(0);
        let width = centimetres(self.head.paper.text_width(self.is_landscape));
        for level in 1..=DEEPEST_IN_CONTENTS {
            let indent = f64::from(level - 1) * 0.6;
            // Tabs are measured from the indent.
            let at = width - indent;
            self.styles += &format!(
                "<style:style style:name=\"VocesContents{level}\" style:family=\"paragraph\" \
                 style:parent-style-name=\"VocesFact\"><style:paragraph-properties fo:margin-left=\"{indent:.3}cm\">\
                 <style:tab-stops><style:tab-stop style:position=\"{at:.3}cm\" style:type=\"right\" \
                 style:leader-style=\"dotted\" style:leader-text=\".\"/></style:tab-stops>\
                 </style:paragraph-properties></style:style>"
            );
        }
        for (n, (level, text)) in entries.iter().enumerate() {
            let (n, level) = (n + 1, (*level).clamp(1, DEEPEST_IN_CONTENTS));
            self.put(format_args!(
                "<text:p text:style-name=\"VocesContents{level}\"><text:a xlink:type=\"simple\" xlink:href=\"#s{n}\" \
                 text:style-name=\"VocesLink\" text:visited-style-name=\"VocesLink\">"
            ));
            words::put_text(&mut self.xml, text);
            self.put(format_args!(
                "</text:a><text:tab/><text:bookmark-ref text:reference-format=\"page\" text:ref-name=\"s{n}\">…\
                 </text:bookmark-ref></text:p>"
            ));
        }
    }

    fn caption(&mut self, caption: &Caption) {
        let known = self.labels.iter().position(|label| *label == caption.label);
        let first = known.is_none();
        if first {
            self.labels.push(caption.label.clone());
        }
        let name = sequence(&caption.label);
        self.xml += "<text:p text:style-name=\"VocesCaption\">";
        self.looks.put(&mut self.xml, &Inline::strong(format!("{} ", caption.label)));
        let number = caption.number;
        // LibreOffice counts on from the caption before; the first may begin anywhere.
        let formula = if first { number.to_string() } else { format!("{name}+1") };
        let strong = self.looks.name(&Inline::strong(""));
        self.put(format_args!(
            "<text:span text:style-name=\"{strong}\"><text:sequence text:ref-name=\"ref{name}{number}\" \
             text:name=\"{name}\" text:formula=\"ooow:{formula}\" style:num-format=\"1\">{number}\
             </text:sequence></text:span>"
        ));
        self.looks.put(&mut self.xml, &Inline::strong(": "));
        self.looks.put(&mut self.xml, &Inline::plain(&caption.text));
        self.xml += "</text:p>";
    }

    /// What the captions count by.
    fn declarations(&self) -> String {
        if self.labels.is_empty() {
            return String::new();
        }
        let of = |label: &String| {
            let name = sequence(label);
            format!("<text:sequence-decl text:display-outline-level=\"0\" text:name=\"{name}\"/>")
        };
        let all: String = self.labels.iter().map(of).collect();
        format!("<text:sequence-decls>{all}</text:sequence-decls>")
    }

    fn table(&mut self, grid: &Grid) {
        let shares = grid.thousandths();
        if shares.is_empty() {
            return;
        }
        self.n_tables += 1;
        let name = format!("Table{}", self.n_tables);
        let width = self.head.paper.text_width(self.is_landscape);
        self.styles += &format!(
            "<style:style style:name=\"{name}\" style:family=\"table\"><style:table-properties \
             style:width=\"{:.3}cm\" table:align=\"margins\" fo:margin-bottom=\"0.2cm\"/></style:style>",
            centimetres(width)
        );
        self.put(format_args!("<table:table table:name=\"{name}\" table:style-name=\"{name}\">"));
        for (n, share) in shares.iter().enumerate() {
            self.styles += &format!(
                "<style:style style:name=\"{name}.{n}\" style:family=\"table-column\"><style:table-column-properties \
                 style:column-width=\"{:.3}cm\" style:rel-column-width=\"{share}*\"/></style:style>",
                centimetres(width * share / 1000)
            );
            self.put(format_args!("<table:table-column table:style-name=\"{name}.{n}\"/>"));
        }
        if !grid.header.is_empty() {
            self.xml += "<table:table-header-rows>";
            let header: Vec<Vec<Inline>> = grid.header.iter().map(|text| vec![Inline::strong(text)]).collect();
            self.row(grid, &header, shares.len(), "VocesCellHead");
            self.xml += "</table:table-header-rows>";
        }
        let cell = if grid.is_bare { "VocesCellBare" } else { "VocesCellBody" };
        for (n, cells) in grid.rows.iter().enumerate() {
            let is_last = n + 1 == grid.rows.len() && !grid.is_bare;
            self.row(grid, cells, shares.len(), if is_last { "VocesCellLast" } else { cell });
        }
        self.xml += "</table:table>";
    }

    fn row(&mut self, grid: &Grid, cells: &[Vec<Inline>], n_columns: usize, style: &str) {
        self.xml += "<table:table-row table:style-name=\"VocesRow\">";
        for n in 0..n_columns {
            self.put(format_args!("<table:table-cell table:style-name=\"{style}\" office:value-type=\"string\">"));
            let of = if grid.at_right.contains(&n) { "VocesNumber" } else { "VocesCell" };
            self.paragraph(of, cells.get(n).map_or(&[], Vec::as_slice));
            self.xml += "</table:table-cell>";
        }
        self.xml += "</table:table-row>";
    }
}

/// What the captions of a label count by; formulas know it by this name.
fn sequence(label: &str) -> String {
    label.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Of twentieths of a point.
fn centimetres(twips: u32) -> f64 {
    f64::from(twips) * 2.54 / 1440.0
}

const fn style_of(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Body => "Standard",
        ParagraphKind::Quote => "Quotations",
        ParagraphKind::Source => "VocesSource",
        ParagraphKind::Note => "VocesNote",
        ParagraphKind::Item => "VocesItem",
    }
}
