//! Web pages (html): the words as a page shows them, a block a line.
//!
//! Only the tokenizer reads the markup: tags may be as wrongly nested as they like. Blocks and
//! line breaks end a line, cells of a table row are parted by tabs, white space is one space
//! but for `pre`. Scripts, styles, the head and comments are no text.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

use super::warning::Warnings;
use super::{ImportError, encoding};

/// Where a page says its encoding, if it does.
const HEAD_BYTES: usize = 2048;

/// True where a text begins as a page does.
pub(super) fn is_page(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let begins = |start: &[u8]| bytes.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
    begins(b"<!doctype html") || begins(b"<html")
}

/// The text of a page, in the encoding that is `wanted` or else in the one it declares.
pub(super) fn read(
    bytes: &[u8],
    wanted: Option<&'static encoding_rs::Encoding>,
    warnings: &mut Warnings,
) -> Result<String, ImportError> {
    let page = match wanted.or_else(|| declared(bytes)) {
        Some(encoding) => encoding.decode(bytes).0.into_owned(),
        None => encoding::decode(bytes, None, warnings)?,
    };
    let text = text_of(&page);
    if text.trim().is_empty() { Err(ImportError::Empty) } else { Ok(text) }
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

fn text_of(page: &str) -> String {
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from_slice(page));
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    // A script ends a run of the tokenizer; what follows it is read by the next.
    while !queue.is_empty() {
        drop(tokenizer.feed(&queue));
    }
    tokenizer.end();
    let mut page = tokenizer.sink.page.take();
    page.end_line();
    page.lines.join("\n")
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
    lines: Vec<String>,
    line: String,
    /// How many elements are open whose words are no text.
    n_skipped: usize,
    n_pre: usize,
    /// How many table cells are open: blocks inside one end no line.
    n_cells: usize,
}

impl Page {
    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let starts = tag.kind == TagKind::StartTag;
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
            "br" if self.n_cells > 0 => self.space(),
            "br" => self.end_line(),
            "td" | "th" if starts => {
                if !self.line.trim().is_empty() || self.line.ends_with('\t') {
                    self.line.truncate(self.line.trim_end_matches(' ').len());
                }
                self.n_cells += 1;
            }
            "td" | "th" => {
                self.n_cells = self.n_cells.saturating_sub(1);
                self.line.truncate(self.line.trim_end_matches(' ').len());
                self.line.push('\t');
            }
            "tr" | "table" => {
                self.n_cells = 0;
                self.end_line();
            }
            "pre" => {
                self.end_line();
                self.n_pre = if starts { self.n_pre + 1 } else { self.n_pre.saturating_sub(1) };
            }
            name if is_block(name) && self.n_cells > 0 => self.space(),
            name if is_block(name) => self.end_line(),
            _ => {}
        }
        TokenSinkResult::Continue
    }

    fn words(&mut self, words: &str) {
        if self.n_skipped > 0 {
            return;
        }
        if self.n_pre > 0 {
            let mut parts = words.split('\n');
            self.line.push_str(parts.next().unwrap_or_default());
            for part in parts {
                self.lines.push(std::mem::take(&mut self.line));
                self.line.push_str(part);
            }
            return;
        }
        for c in words.chars() {
            if matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{c}') {
                self.space();
            } else {
                self.line.push(c);
            }
        }
    }

    fn space(&mut self) {
        if !self.line.is_empty() && !self.line.ends_with([' ', '\t']) {
            self.line.push(' ');
        }
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let line = line.trim_end();
        if !line.trim().is_empty() {
            self.lines.push(line.to_owned());
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
        read(page.as_bytes(), None, &mut Warnings::default()).unwrap()
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
        assert_eq!(read(page, None, &mut Warnings::default()).unwrap(), "año");
        assert_eq!(text("<p>caf\u{e9}"), "café");
    }

    #[test]
    fn a_million_open_tags_are_read_in_one_pass() {
        assert_eq!(text(&("<div><b>".repeat(500_000) + "x")), "x");
    }
}
