//! Web pages (html): the words as a page shows them, a block a line.
//!
//! Only the tokenizer reads the markup: tags may be as wrongly nested as they like. Blocks and
//! line breaks end a line, cells of a table row are parted by tabs, white space is one space
//! but for `pre`. Scripts, styles, the head and comments are no text. Notes as word processors
//! write them at the end of a page stand in square brackets at their place; what they write as
//! header and footer is left out.

mod look;
mod note;

use std::cell::RefCell;
use std::collections::HashSet;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

use super::comments::Comments;
use super::frame::Frames;
use super::grid::Grid;
use super::rich::{Looks, Rich};
use super::transcript::noscribe;
use super::warning::Warnings;
use super::{ImportError, ImportWarning, encoding, limits};
use crate::model::FormatKind;
use look::Elements;
use note::{Aside, Notes};

/// Where a page says its encoding, if it does.
const HEAD_BYTES: usize = 2048;

/// True where a text begins as a page does.
pub(super) fn is_page(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let begins = |start: &[u8]| bytes.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
    begins(b"<!doctype html") || begins(b"<html")
}

/// The words of a page, in the encoding that is `wanted` or else in the one it declares.
pub(super) fn read(
    bytes: &[u8],
    wanted: Option<&'static encoding_rs::Encoding>,
    warnings: &mut Warnings,
) -> Result<(Rich, Comments), ImportError> {
    let page = match wanted.or_else(|| declared(bytes)) {
        Some(encoding) => encoding.decode(bytes).0.into_owned(),
        None => encoding::decode(bytes, None, warnings)?,
    };
    let page = noscribe::with_anchors(page);
    // Notes come behind the words that refer to them: where there are some, the page is read twice.
    let first = page_of(&page, Notes::new());
    let read = if first.notes.is_empty() { first } else { page_of(&page, first.notes) };
    let (mut frames, has_edges, n_added) = (read.frames, read.has_edges, read.n_added);
    let words = frames.finish();
    if words.is_blank() {
        return Err(ImportError::Empty);
    }
    if frames.n_turn_rows > 0 {
        warnings.push(ImportWarning::TableAsTurns { rows: frames.n_turn_rows });
    }
    if has_edges {
        warnings.push(ImportWarning::HeadersLeftOut);
    }
    if n_added.max(words.weight()) > limits::DOCUMENT_CHARS {
        return Err(ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
    }
    Ok((words, Comments::default()))
}

/// The encoding in which a page is read where none is chosen.
pub(super) fn encoding_of(bytes: &[u8]) -> &'static encoding_rs::Encoding {
    declared(bytes).unwrap_or_else(|| encoding::detect(bytes).0)
}

/// The encoding that a page without a byte order mark declares: `charset=`.
fn declared(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(bytes) {
        return Some(encoding);
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD_BYTES)]).to_ascii_lowercase();
    let (_, behind) = head.split_once("charset=")?;
    let label = behind.trim_start_matches(['"', '\'']);
    let end = label.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | ':')).unwrap_or(label.len());
    encoding_rs::Encoding::for_label(&label.as_bytes()[..end])
}

fn page_of(page: &str, notes: Notes) -> Page {
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(page));
    let sink = Sink { page: RefCell::new(Page { known: notes, ..Page::default() }) };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    // A script ends a run of the tokenizer; what follows it is read by the next.
    while !queue.is_empty() {
        drop(tokenizer.feed(&queue));
    }
    tokenizer.end();
    let mut page = tokenizer.sink.page.take();
    page.end_table();
    page.end_aside();
    page.end_line();
    page
}

/// Takes the tokens; the tokenizer hands it out only shared.
#[derive(Default)]
struct Sink {
    page: RefCell<Page>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut page = self.page.borrow_mut();
        match token {
            Token::TagToken(tag) => return page.tag(&tag),
            Token::CharacterTokens(words) => page.words(&words),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

#[derive(Default)]
struct Page {
    frames: Frames,
    line: Rich,
    elements: Elements,
    /// The heading that is open.
    heading: Option<FormatKind>,
    /// How many elements are open whose words are no text.
    n_skipped: usize,
    n_pre: usize,
    /// The notes that an earlier reading found, and those that this one finds.
    known: Notes,
    notes: Notes,
    /// The notes that are referred to.
    referred: HashSet<String>,
    /// True from a reference to its end: its sign is no word.
    is_in_reference: bool,
    /// The note, header or footer that is open.
    aside: Option<Aside>,
    /// True where a header or footer says something.
    has_edges: bool,
    /// How many scalar values notes have added.
    n_added: usize,
    /// The table that is open, with the cells of its last row and of its last cell the lines. A
    /// table in a cell is part of the cell.
    table: Option<Table>,
}

#[derive(Default)]
struct Table {
    grid: Grid,
    row: Vec<Rich>,
    /// The lines of the open cell; none between cells.
    cell: Option<Rich>,
    /// How many tables are open inside a cell.
    n_inner: usize,
}

impl Page {
    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let starts = tag.kind == TagKind::StartTag;
        self.aside_tag(tag, starts);
        match &*tag.name {
            name @ ("script" | "style" | "noscript" | "template" | "head" | "iframe" | "textarea" | "title") => {
                if starts && !tag.self_closing {
                    self.n_skipped += 1;
                } else if !starts {
                    self.n_skipped = self.n_skipped.saturating_sub(1);
                }
                return match name {
                    _ if !starts => TokenSinkResult::Continue,
                    "script" => TokenSinkResult::RawData(RawKind::ScriptData),
                    "style" | "iframe" => TokenSinkResult::RawData(RawKind::Rawtext),
                    "textarea" | "title" => TokenSinkResult::RawData(RawKind::Rcdata),
                    _ => TokenSinkResult::Continue,
                };
            }
            // A head that is never closed ends where the body begins.
            "body" => self.n_skipped = 0,
            "br" => self.end_line(),
            "table" if starts => self.begin_table(),
            "table" => self.leave_table(),
            "td" | "th" | "tr" => {
                if starts && self.table.is_none() {
                    self.begin_table();
                }
                self.table_tag(&tag.name, starts);
            }
            "pre" => {
                self.end_line();
                self.n_pre = if starts { self.n_pre + 1 } else { self.n_pre.saturating_sub(1) };
            }
            name if is_block(name) => self.end_line(),
            _ => {}
        }
        if let [b'h', level @ b'1'..=b'6'] = tag.name.as_bytes() {
            self.heading = starts.then(|| FormatKind::heading(usize::from(level - b'0')));
        }
        if starts {
            self.elements.begin(tag)
        } else {
            self.elements.end(&tag.name)
        }
        TokenSinkResult::Continue
    }

    fn begin_table(&mut self) {
        self.end_line();
        match &mut self.table {
            Some(table) if table.cell.is_some() => table.n_inner += 1,
            // A table that was never closed.
            _ => {
                self.end_table();
                self.table = Some(Table::default());
            }
        }
    }

    fn leave_table(&mut self) {
        match &mut self.table {
            Some(table) if table.n_inner > 0 => {
                table.n_inner -= 1;
                self.end_line();
            }
            _ => {
                self.end_table();
                self.end_line();
            }
        }
    }

    fn table_tag(&mut self, name: &str, starts: bool) {
        self.end_line();
        let Some(table) = self.table.as_mut().filter(|table| table.n_inner == 0) else { return };
        table.row.extend(table.cell.take());
        if name == "tr" {
            if !table.row.is_empty() {
                table.grid.push(std::mem::take(&mut table.row));
            }
        } else if starts {
            table.cell = Some(Rich::new());
        }
    }

    /// Writes the rows of the open table.
    fn end_table(&mut self) {
        self.end_line();
        let Some(mut table) = self.table.take() else { return };
        table.row.extend(table.cell.take());
        if !table.row.is_empty() {
            table.grid.push(table.row);
        }
        self.frames.push_grid(table.grid);
    }

    fn words(&mut self, words: &str) {
        if self.n_skipped > 0 {
            return;
        }
        let looks = self.elements.looks();
        if self.n_pre > 0 {
            let mut parts = words.split('\n');
            self.line.push(parts.next().unwrap_or_default(), looks);
            for part in parts {
                let line = std::mem::take(&mut self.line);
                self.push_line(&line);
                self.line.push(part, looks);
            }
            return;
        }
        let mut rest = words;
        while let Some(at) = rest.find([' ', '\t', '\n', '\r', '\u{c}']) {
            self.line.push(&rest[..at], looks);
            if !self.line.text().is_empty() && !self.line.text().ends_with([' ', '\t']) {
                self.line.push(" ", looks);
            }
            rest = &rest[at + 1..];
        }
        self.line.push(rest, looks);
    }

    fn end_line(&mut self) {
        let mut line = std::mem::take(&mut self.line);
        line.trim_end_matches(char::is_whitespace);
        if !line.is_blank() {
            if let Some(heading) = self.heading {
                line.set_heading(heading);
            }
            self.push_line(&line);
        }
    }

    /// Adds a line to the open cell or the page.
    fn push_line(&mut self, line: &Rich) {
        if let Some(aside) = &mut self.aside {
            return aside.push_line(line);
        }
        match self.table.as_mut().and_then(|table| table.cell.as_mut()) {
            Some(cell) => {
                if !cell.text().is_empty() {
                    cell.push("\n", Looks::PLAIN);
                }
                cell.append(line);
            }
            None => self.frames.top().push_line(line),
        }
    }
}

fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "li"
            | "ul"
            | "ol"
            | "dl"
            | "dt"
            | "dd"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "section"
            | "article"
            | "header"
            | "footer"
            | "main"
            | "aside"
            | "nav"
            | "blockquote"
            | "figure"
            | "figcaption"
            | "hr"
            | "tbody"
            | "thead"
            | "tfoot"
            | "caption"
            | "form"
            | "fieldset"
            | "address"
            | "details"
            | "summary"
            | "body"
            | "html"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(page: &str) -> String {
        read(page.as_bytes(), None, &mut Warnings::default()).unwrap().0.text().to_owned()
    }

    #[test]
    fn blocks_breaks_and_white_space() {
        assert_eq!(
            text("<p>E:  ¿Cómo\n empezó?<p>B: <b>Nos</b> juntábamos &ndash; 😀<br>ya</p>"),
            "E: ¿Cómo empezó?\nB: Nos juntábamos – 😀\nya"
        );
        assert_eq!(text("<ul><li>a</li><li>b</ul>c<pre>d\n  e</pre>"), "a\nb\nc\nd\n  e");
        assert_eq!(
            text("a<table><tr><td><p>b</p><p>c</p></td><td>d</td></tr><tr><th></th><td>e</table>f"),
            "a\nb c\td\n\te\nf"
        );
    }

    #[test]
    fn what_is_no_text_is_left_out() {
        let page = "<!DOCTYPE html><html><head><title>no</title><style>p { }</style></head><body>\
                    <script>if (a < b) document.write('<p>no</p>')</script><!-- no --><p>sí &amp; ya</body></html>";
        assert_eq!(text(page), "sí & ya");
        assert!(is_page(page.as_bytes()) && !is_page(b"E: <p>"));
        assert_eq!(read(b"<html></html>", None, &mut Warnings::default()).unwrap_err(), ImportError::Empty);
    }

    #[test]
    fn the_declared_encoding_is_believed() {
        let page = b"<html><meta http-equiv=x content=\"text/html; charset=iso-8859-1\"><p>a\xf1o</p></html>";
        assert_eq!(read(page, None, &mut Warnings::default()).unwrap().0.text(), "año");
        assert_eq!(text("<p>caf\u{e9}"), "café");
    }

    /// The looks as `words=kind`.
    fn looks(page: &str) -> Vec<String> {
        let (words, comments) = read(page.as_bytes(), None, &mut Warnings::default()).unwrap();
        let (text, formats, _) = words.finish(comments);
        let chars: Vec<char> = text.chars().collect();
        let words = |span: crate::text::Span| chars[span.start.usize()..span.end.usize()].iter().collect::<String>();
        formats.iter().map(|format| format!("{}={:?}", words(format.span), format.kind)).collect()
    }

    #[test]
    fn looks_by_tags_and_by_inline_css() {
        assert_eq!(
            looks("<h2><b>Uno 😀</b></h2><p><b>E: </b>¿<i>Y <u>qué</u></i>?<p>no"),
            ["Uno 😀=Heading2", "E:=Bold", "Y qué=Italic", "qué=Underline"]
        );
        assert_eq!(
            looks("<p style='font-weight:700; x'>a<span style=\"font-weight: normal;FONT-STYLE:italic\">b</span><p>c"),
            ["a=Bold", "b=Italic"]
        );
        assert_eq!(
            looks("<b>a<p>b</b> c<p>d</p><em>e<strong>f</em>g</strong>h"),
            ["a=Bold", "b=Bold", "ef=Italic", "fg=Bold"]
        );
        assert_eq!(
            looks("<table><tr><th>a<td>b<tr><td><h1>c</h1><td>d</table><h1>e<br>f</h1>g"),
            ["a=Bold", "e=Heading1", "f=Heading1"]
        );
    }

    #[test]
    fn notes_stand_at_their_place_and_headers_are_left_out() {
        let office = "<div title=\"header\"><p>Estudio<div>x</div></div><p>a<a class=\"sdfootnoteanc\" name=\"sdfootnote1anc\" \
                      href=\"#sdfootnote1sym\"><sup>1</sup></a> b</p><div id=\"sdfootnote1\"><p><a class=\"sdfootnotesym\" \
                      href=\"#sdfootnote1anc\">1</a>La <b>nota</b><p>fin</div>c";
        assert_eq!(text(office), "a[La nota fin] b\nc");
        assert_eq!(looks(office), ["nota=Bold"]);
        let word = "<p>a<a href=\"#_ftn1\" name=\"_ftnref1\">[1]</a> b</p><div id=ftn1><p>\
                    <a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Nota</p></div>";
        assert_eq!(text(word), "a[Nota] b");
        let pandoc = "<p>a<a href=\"#fn1\" class=\"footnote-ref\" id=\"fnref1\"><sup>1</sup></a> b</p><section class=\"footnotes\">\
                      <ol><li id=\"fn1\"><p>Nota<a href=\"#fnref1\" class=\"footnote-back\">x</a></p></li></ol></section>";
        assert_eq!(text(pandoc), "a[Nota] b");
        // A note to which nothing refers stays where it is; a reference to none shows its sign.
        assert_eq!(text("<p>a<a href=\"#fn2\">2</a><li id=\"fn1\">b"), "a2\nb");
        let many = "<a href=#fn1>1</a>".repeat(1_000) + "<li id=fn1>" + &"x".repeat(100_000) + "</li>";
        let refused = read(many.as_bytes(), None, &mut Warnings::default()).map(|_| ()).unwrap_err();
        assert_eq!(refused, ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
    }

    #[test]
    fn tables_in_cells_and_single_cells() {
        assert_eq!(text("<table><tr><td>a<table><tr><td>b<td>c</table>d<td>e</table>f"), "a b c d\te\nf");
        assert_eq!(text("<table><tr><td><p>E: a<p>B: b</table>f"), "E: a\nB: b\nf");
        assert_eq!(text("<td>a</td><td>b</td></table>c<tr>d"), "a\tb\nc\nd");
    }

    #[test]
    fn a_million_open_tags_are_read_in_one_pass() {
        assert_eq!(text(&("<div><b>".repeat(500_000) + "x")), "x");
    }
}
