//! OpenDocument texts: the words of `content.xml` in reading order.
//!
//! As with Word files a paragraph is a line, a table row a line with its cells parted by tabs,
//! and a note stands in square brackets at its place. Tracked deletions and comments are left
//! out and counted.

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::archive::Archive;
use super::frame::{FrameKind, Frames};
use super::warning::Warnings;
use super::xml::{attribute, referred, xml_text};
use super::{ImportError, ImportWarning, limits};

/// More spaces than this at one place are no text but an attack.
const MAX_SPACES: usize = 10_000;

/// The text of a packed file (odt, ott).
pub(super) fn read(bytes: &[u8], warnings: &mut Warnings) -> Result<String, ImportError> {
    let mut archive = Archive::open(bytes)?;
    if archive.read("META-INF/manifest.xml")?.is_some_and(|manifest| is_encrypted(&manifest)) {
        return Err(ImportError::Encrypted);
    }
    let content = archive.read("content.xml")?.ok_or(ImportError::Damaged)?;
    read_flat(&xml_text(content)?, warnings)
}

/// The text of a flat file (fodt), which is all one XML.
pub(super) fn read_flat(xml: &str, warnings: &mut Warnings) -> Result<String, ImportError> {
    let mut walk = Walk::default();
    walk.run(xml)?;
    if walk.insertions + walk.deletions > 0 {
        let (insertions, deletions) = (walk.insertions, walk.deletions);
        warnings.push(ImportWarning::TrackedChanges { insertions, deletions });
    }
    if walk.comments > 0 {
        warnings.push(ImportWarning::CommentsLeftOut { count: walk.comments });
    }
    let text = walk.frames.finish();
    if text.chars().all(char::is_whitespace) { Err(ImportError::Empty) } else { Ok(text) }
}

fn is_encrypted(manifest: &[u8]) -> bool {
    manifest.windows(16).any(|window| window == b":encryption-data")
}

/// What an open element means for the words inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Open {
    /// Nothing of its own.
    Other,
    /// Its words are left out.
    Skipped,
    /// The text of the document, inside which words count.
    Body,
    Paragraph,
    Row,
    Cell,
    TextBox,
    Note,
}

struct Walk {
    stack: Vec<Open>,
    n_skipped: usize,
    n_bodies: usize,
    frames: Frames,
    rows: Vec<Vec<String>>,
    /// How many paragraphs are open: white space between them is no text.
    n_paragraphs: usize,
    /// True where the next space would stand at a line's start or behind another one.
    eats_space: bool,
    n_chars: usize,
    insertions: usize,
    deletions: usize,
    comments: usize,
}

impl Default for Walk {
    fn default() -> Self {
        Self {
            stack: Vec::new(),
            n_skipped: 0,
            n_bodies: 0,
            frames: Frames::default(),
            rows: Vec::new(),
            n_paragraphs: 0,
            eats_space: true,
            n_chars: 0,
            insertions: 0,
            deletions: 0,
            comments: 0,
        }
    }
}

impl Walk {
    fn run(&mut self, xml: &str) -> Result<(), ImportError> {
        let mut reader = NsReader::from_str(xml);
        loop {
            let (namespace, event) = reader.read_resolved_event().map_err(|_not_xml| ImportError::Damaged)?;
            let namespace = last_part(&namespace);
            match event {
                Event::Start(element) => self.open(&namespace, &element)?,
                Event::Empty(element) => {
                    self.open(&namespace, &element)?;
                    self.close()?;
                }
                Event::End(_) => self.close()?,
                Event::Text(text) => self.words(&text.xml10_content())?,
                Event::CData(text) => self.words(&text.xml10_content())?,
                Event::GeneralRef(reference) => self.words(&referred(&reference))?,
                // The reader reaches the end of a million unclosed tags without an error.
                Event::Eof if self.stack.is_empty() => return Ok(()),
                Event::Eof => return Err(ImportError::Damaged),
                _ => {}
            }
        }
    }

    fn open(&mut self, namespace: &str, element: &BytesStart<'_>) -> Result<(), ImportError> {
        if self.stack.len() >= limits::DEPTH {
            return Err(ImportError::TooDeep);
        }
        let open = if self.n_skipped > 0 {
            Open::Other
        } else {
            self.meaning(namespace, element.local_name().into_inner(), element)?
        };
        match open {
            Open::Skipped => self.n_skipped += 1,
            Open::Body => self.n_bodies += 1,
            Open::Paragraph => (self.n_paragraphs, self.eats_space) = (self.n_paragraphs + 1, true),
            Open::Row => self.rows.push(Vec::new()),
            Open::Cell | Open::Note => self.frames.push(FrameKind::OneLine),
            Open::TextBox => self.frames.push(FrameKind::Page),
            Open::Other => {}
        }
        self.stack.push(open);
        Ok(())
    }

    /// Writes what the element stands for, and says what its content is.
    fn meaning(&mut self, namespace: &str, name: &str, element: &BytesStart<'_>) -> Result<Open, ImportError> {
        Ok(match (namespace, name) {
            ("office", "text") => Open::Body,
            ("office", "annotation") => {
                self.comments += 1;
                Open::Skipped
            }
            ("text", "tracked-changes") => Open::Skipped,
            ("office", "forms" | "scripts") | ("text", "note-citation" | "ruby-text" | "sequence-decls") => {
                Open::Skipped
            }
            ("text", "change") => {
                self.deletions += 1;
                Open::Other
            }
            ("text", "change-start") => {
                self.insertions += 1;
                Open::Other
            }
            ("text", "p" | "h") if self.n_bodies > 0 => Open::Paragraph,
            ("text", "s") => {
                let n = attribute(element, "c").and_then(|n| n.parse().ok()).unwrap_or(1usize);
                self.push(&" ".repeat(n.min(MAX_SPACES)))?;
                Open::Other
            }
            ("text", "tab") => {
                self.push("\t")?;
                Open::Other
            }
            ("text", "line-break") => {
                self.push("\n")?;
                Open::Other
            }
            ("text", "note-body") => Open::Note,
            ("table", "table-row") => Open::Row,
            ("table", "table-cell" | "covered-table-cell") => Open::Cell,
            ("draw", "text-box") => Open::TextBox,
            _ => Open::Other,
        })
    }

    fn close(&mut self) -> Result<(), ImportError> {
        match self.stack.pop().ok_or(ImportError::Damaged)? {
            Open::Skipped => self.n_skipped -= 1,
            Open::Body => self.n_bodies -= 1,
            Open::Paragraph => {
                self.n_paragraphs -= 1;
                self.frames.top().end_paragraph(false);
                self.eats_space = true;
            }
            Open::Cell => {
                let cell = self.frames.pop();
                if let Some(row) = self.rows.last_mut() {
                    row.push(cell);
                }
            }
            Open::Row => {
                // Behind the last cell that says something, sheets repeat empty ones.
                let mut cells = self.rows.pop().unwrap_or_default();
                while cells.len() > 1 && cells.last().is_some_and(String::is_empty) {
                    cells.pop();
                }
                let separator = if self.frames.top().kind == FrameKind::Page { "\t" } else { " " };
                self.frames.top().push_line(&cells.join(separator));
            }
            Open::TextBox => {
                let text = self.frames.pop();
                self.frames.top().push_box(text);
            }
            Open::Note => {
                let note = self.frames.pop();
                if !note.trim().is_empty() {
                    self.push(&format!("[{}]", note.trim()))?;
                }
            }
            Open::Other => {}
        }
        Ok(())
    }

    /// Adds words as written, in which white space of any length is one space.
    fn words(&mut self, words: &str) -> Result<(), ImportError> {
        if self.n_paragraphs == 0 || self.n_skipped > 0 {
            return Ok(());
        }
        let mut tidy = String::with_capacity(words.len());
        for c in words.chars() {
            let is_space = matches!(c, ' ' | '\t' | '\n' | '\r');
            if !(is_space && self.eats_space) {
                tidy.push(if is_space { ' ' } else { c });
            }
            self.eats_space = is_space;
        }
        self.add(&tidy)
    }

    /// Adds signs that are meant, such as a tab.
    fn push(&mut self, signs: &str) -> Result<(), ImportError> {
        if self.n_paragraphs == 0 || self.n_skipped > 0 {
            return Ok(());
        }
        self.eats_space = false;
        self.add(signs)
    }

    fn add(&mut self, words: &str) -> Result<(), ImportError> {
        self.n_chars += words.chars().count();
        if self.n_chars > limits::DOCUMENT_CHARS {
            return Err(ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
        }
        self.frames.top().push(words);
        Ok(())
    }
}

/// `text` of `urn:oasis:names:tc:opendocument:xmlns:text:1.0`; empty for other vocabularies.
fn last_part(namespace: &ResolveResult<'_>) -> String {
    const PREFIX: &str = "urn:oasis:names:tc:opendocument:xmlns:";
    let ResolveResult::Bound(name) = namespace else { return String::new() };
    let part = name.into_inner().strip_prefix(PREFIX).and_then(|rest| rest.split(':').next());
    part.unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::docx::testing::zip_of;

    fn content(body: &str) -> String {
        let space = |name: &str| format!(" xmlns:{name}=\"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0\"");
        let spaces: String = ["office", "text", "table", "draw"].into_iter().map(space).collect();
        format!(
            "<office:document-content{spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
        )
    }

    fn text(body: &str) -> String {
        read(&zip_of(&[("content.xml", content(body).as_bytes())]), &mut Warnings::default()).unwrap()
    }

    fn p(words: &str) -> String {
        format!("<text:p>{words}</text:p>\n ")
    }

    #[test]
    fn paragraphs_white_space_and_signs() {
        assert_eq!(text(&(p("uno") + "<text:h>dos</text:h>" + &p("") + &p("tres"))), "uno\ndos\n\ntres");
        assert_eq!(
            text(&p("  a \n\t b<text:s/><text:s text:c=\"2\"/>c<text:tab/>d<text:line-break/>e ")),
            "a b   c\td\ne "
        );
        assert_eq!(text(&p("E: <text:span>sí</text:span><text:a> &amp; &#233;</text:a>")), "E: sí & é");
        assert_eq!(text(&format!("<text:list><text:list-item>{}</text:list-item></text:list>", p("x"))), "x");
    }

    #[test]
    fn tables_boxes_and_notes() {
        let cell = |words: &str| format!("<table:table-cell>{}{}</table:table-cell>", p(words), p("b"));
        let row = format!("<table:table-row>{}{}</table:table-row>", cell("a"), cell("c"));
        assert_eq!(text(&(p("x") + "<table:table>" + &row + "</table:table>" + &p("y"))), "x\na b\tc b\ny");
        let note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>nota</text:p></text:note-body></text:note>";
        assert_eq!(text(&p(&format!("a{note} b"))), "a[nota] b");
        let text_box = format!("<draw:frame><draw:text-box>{}</draw:text-box></draw:frame>", p("caja"));
        assert_eq!(text(&(p(&format!("a{text_box}b")) + &p("c"))), "ab\ncaja\nc");
    }

    #[test]
    fn changes_and_comments_are_left_out_and_counted() {
        let body = "<text:tracked-changes><text:changed-region><text:deletion><text:p>no</text:p></text:deletion></text:changed-region></text:tracked-changes>".to_owned()
            + &p("a<text:change/>b<text:change-start/>c<text:change-end/><office:annotation><text:p>no</text:p></office:annotation>");
        let mut warnings = Warnings::default();
        let odt = zip_of(&[("content.xml", content(&body).as_bytes())]);
        assert_eq!(read(&odt, &mut warnings).unwrap(), "abc");
        let expected = [
            ImportWarning::TrackedChanges { insertions: 1, deletions: 1 },
            ImportWarning::CommentsLeftOut { count: 1 },
        ];
        assert_eq!(warnings.into_vec(), expected);
    }

    #[test]
    fn hostile_files_are_refused() {
        let refused = |parts: &[(&str, &[u8])]| read(&zip_of(parts), &mut Warnings::default()).unwrap_err();
        assert_eq!(refused(&[("a", b"b")]), ImportError::Damaged);
        assert_eq!(refused(&[("content.xml", content("").as_bytes())]), ImportError::Empty);
        assert_eq!(refused(&[("content.xml", "<a>".repeat(300).as_bytes())]), ImportError::TooDeep);
        assert_eq!(refused(&[("content.xml", b"<a><b></b>")]), ImportError::Damaged);
        let manifest = b"<manifest:encryption-data/>";
        assert_eq!(refused(&[("META-INF/manifest.xml", manifest), ("content.xml", b"x")]), ImportError::Encrypted);
    }
}
