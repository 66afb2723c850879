//! Rich text (rtf): the words between control words, in the encodings that the file names.
//!
//! A paragraph is a line, a table row a line with its cells parted by tabs, a footnote stands
//! in square brackets at its place. Tracked changes are accepted or rejected as asked, comments
//! taken when wanted. Hidden words, headers, pictures and whatever a file marks as ignorable are
//! left out.

mod charset;
mod look;
mod table;
mod tokens;

use std::collections::HashMap;

use encoding_rs::Encoding;

use super::comments::{Authors, Comments, warn_left_out};
use super::frame::Frames;
use super::grid::Grid;
use super::rich::{EdgeKind, Looks, Rich};
use super::warning::Warnings;
use super::{ImportError, ImportWarning, ReadOptions, limits};
use crate::model::FormatKind;
use tokens::{Token, Tokens};

/// The words of an rtf file.
pub(super) fn read(
    bytes: &[u8],
    options: &ReadOptions,
    warnings: &mut Warnings,
) -> Result<(Rich, Comments), ImportError> {
    let mut walk = Walk::new(options);
    for token in Tokens::new(bytes) {
        walk.take(token)?;
    }
    walk.flush()?;
    while walk.frames.has_inner() {
        walk.end_note()?;
    }
    walk.end_row();
    walk.end_table();
    let mut words = walk.frames.finish();
    // The last paragraph's end is written as one, too.
    words.trim_line_end();
    if words.is_blank() {
        return Err(ImportError::Empty);
    }
    if walk.n_inserted + walk.n_deleted > 0 {
        warnings.push(ImportWarning::TrackedChanges {
            insertions: walk.n_inserted,
            deletions: walk.n_deleted,
            authors: walk.authors.len(),
            tracked: options.tracked,
        });
    }
    if !options.comments {
        warn_left_out(walk.n_comments, warnings);
    }
    if walk.frames.n_turn_rows > 0 {
        warnings.push(ImportWarning::TableAsTurns { rows: walk.frames.n_turn_rows });
    }
    if walk.has_edges {
        warnings.push(ImportWarning::HeadersLeftOut);
    }
    Ok((words, walk.comments))
}

/// What a group means for the words inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Destination {
    Text,
    /// Left out.
    Skipped,
    /// The table of fonts, which says their encodings.
    Fonts,
    /// The table of styles, which says what is a heading.
    Styles,
    Note,
    /// A header or footer.
    Edge,
    Comment,
    /// The number of the comment that begins or ends here.
    CommentEdge(EdgeKind),
    /// The number of the comment that is being read.
    CommentNumber,
    /// Who wrote the next comment.
    CommentAuthor,
}

/// What holds inside a group and ends with it.
#[derive(Clone, Copy, Debug)]
struct State {
    destination: Destination,
    encoding: &'static Encoding,
    /// How many characters behind `\u` say the same for older programs.
    n_fallback: usize,
    is_deleted: bool,
    is_inserted: bool,
    is_hidden: bool,
    looks: Looks,
    /// The heading that the paragraph is.
    heading: Option<FormatKind>,
    /// The paragraph stands in a table: its end is no line end.
    is_in_table: bool,
    /// `\*` came before: the next word's group is left out unless it is known.
    is_ignorable: bool,
}

struct Walk {
    states: Vec<State>,
    state: State,
    frames: Frames,
    /// The table that is being read; it ends with the first paragraph that stands in none.
    grid: Grid,
    /// The cells of the open row.
    row: Vec<Rich>,
    /// True from a row's first cell to its end.
    is_in_row: bool,
    fonts: HashMap<i32, &'static Encoding>,
    font: i32,
    default_encoding: &'static Encoding,
    /// Bytes that wait to be decoded together.
    bytes: Vec<u8>,
    /// How many characters are still to be passed over behind `\u`.
    n_passed: usize,
    high_surrogate: Option<u16>,
    n_chars: usize,
    options: ReadOptions,
    /// The headings by the numbers of their styles.
    headings: HashMap<i32, FormatKind>,
    /// The style whose name is being read, with that name.
    style: (i32, String),
    n_inserted: usize,
    n_deleted: usize,
    authors: Authors,
    comments: Comments,
    n_comments: usize,
    /// The number and the author of the next comment, as far as they are read.
    comment_number: String,
    comment_author: String,
    has_edges: bool,
}

impl Walk {
    fn new(options: &ReadOptions) -> Self {
        let state = State {
            destination: Destination::Text,
            encoding: encoding_rs::WINDOWS_1252,
            n_fallback: 1,
            is_deleted: false,
            is_inserted: false,
            is_hidden: false,
            looks: Looks::PLAIN,
            heading: None,
            is_in_table: false,
            is_ignorable: false,
        };
        Self {
            states: Vec::new(),
            state,
            frames: Frames::default(),
            grid: Grid::default(),
            row: Vec::new(),
            is_in_row: false,
            fonts: HashMap::new(),
            font: 0,
            default_encoding: encoding_rs::WINDOWS_1252,
            bytes: Vec::new(),
            n_passed: 0,
            high_surrogate: None,
            n_chars: 0,
            options: *options,
            headings: HashMap::new(),
            style: (0, String::new()),
            n_inserted: 0,
            n_deleted: 0,
            authors: Authors::new(),
            comments: Comments::default(),
            n_comments: 0,
            comment_number: String::new(),
            comment_author: String::new(),
            has_edges: false,
        }
    }

    fn take(&mut self, token: Token<'_>) -> Result<(), ImportError> {
        match token {
            Token::Open => {
                self.flush()?;
                if self.states.len() >= limits::DEPTH {
                    return Err(ImportError::TooDeep);
                }
                self.states.push(self.state);
                self.state.is_ignorable = false;
                self.n_passed = 0;
            }
            Token::Close => {
                self.flush()?;
                self.n_passed = 0;
                let inner = self.state.destination;
                if inner == Destination::Styles {
                    self.end_style();
                }
                // What stands behind the last group is passed over by other programs, too.
                if let Some(outer) = self.states.pop() {
                    self.state = outer;
                }
                let outer = self.state.destination;
                match inner {
                    _ if inner == outer => {}
                    Destination::Note => self.end_note()?,
                    Destination::Comment => self.end_comment()?,
                    Destination::CommentEdge(kind) => self.comment_edge(kind),
                    _ => {}
                }
            }
            Token::Byte(byte) => {
                if self.n_passed > 0 {
                    self.n_passed -= 1;
                } else if self.state.destination != Destination::Fonts {
                    self.bytes.push(byte);
                }
            }
            Token::Symbol(symbol) => self.symbol(symbol)?,
            Token::Word(word, number) => self.word(word, number)?,
        }
        Ok(())
    }

    fn symbol(&mut self, symbol: u8) -> Result<(), ImportError> {
        self.flush()?;
        match symbol {
            b'*' => self.state.is_ignorable = true,
            b'~' => self.push("\u{a0}")?,
            b'_' => self.push("\u{2011}")?,
            b'-' => self.push("\u{ad}")?,
            b'\n' | b'\r' => self.paragraph()?,
            b'\t' => self.push("\t")?,
            _ => {}
        }
        Ok(())
    }

    fn word(&mut self, word: &str, number: Option<i32>) -> Result<(), ImportError> {
        // Half a character may wait for its other half behind a change of `\uc`.
        if !matches!(word, "u" | "uc") {
            self.flush()?;
            if self.n_passed > 0 {
                // A control word counts as one of the characters that are passed over.
                self.n_passed -= 1;
                return Ok(());
            }
        }
        let is_ignorable = std::mem::take(&mut self.state.is_ignorable);
        match word {
            "fonttbl" => self.state.destination = Destination::Fonts,
            "footnote" => self.begin_note(),
            "annotation" => self.begin_comment(),
            "atrfstart" => self.begin_number(Destination::CommentEdge(EdgeKind::Start)),
            "atrfend" => self.begin_number(Destination::CommentEdge(EdgeKind::End)),
            "atnref" => self.begin_number(Destination::CommentNumber),
            "atnauthor" => {
                self.comment_author.clear();
                self.state.destination = Destination::CommentAuthor;
            }
            "header" | "headerl" | "headerr" | "headerf" | "footer" | "footerl" | "footerr" | "footerf" => {
                self.state.destination = Destination::Edge;
            }
            "stylesheet" => self.state.destination = Destination::Styles,
            "colortbl" | "info" | "pict" | "object" | "fldinst" | "private" | "ftnsep" | "ftnsepc" | "aftnsep"
            | "listtext" | "pntext" | "xe" | "tc" | "nonshppict" | "do" | "filetbl" | "revtbl" | "rsidtbl"
            | "generator" | "nonesttables" | "atnid" | "atndate" | "atntime" | "atnparent" | "atnicn" => {
                self.state.destination = Destination::Skipped;
            }
            "shptxt" | "shprslt" | "shpinst" | "shp" | "shppict" | "nesttableprops" => {}
            _ if is_ignorable && self.state.destination == Destination::Styles && word == "cs" => {}
            _ if is_ignorable => self.state.destination = Destination::Skipped,
            _ if self.state.destination == Destination::Styles && word != "u" => self.style_word(word, number),
            "ansicpg" => {
                if let Some(encoding) = number.and_then(charset::of_code_page) {
                    (self.default_encoding, self.state.encoding) = (encoding, encoding);
                }
            }
            "mac" => (self.default_encoding, self.state.encoding) = (encoding_rs::MACINTOSH, encoding_rs::MACINTOSH),
            "f" => self.font(number.unwrap_or(0)),
            "fcharset" if self.state.destination == Destination::Fonts => {
                if let Some(encoding) = number.and_then(charset::of_font) {
                    self.fonts.insert(self.font, encoding);
                }
            }
            "plain" => {
                (self.state.is_deleted, self.state.is_inserted, self.state.is_hidden) = (false, false, false);
                self.state.looks = Looks::PLAIN;
                self.state.encoding = self.default_encoding;
            }
            "deleted" | "mvf" => {
                self.state.is_deleted = number != Some(0);
                self.n_deleted += usize::from(self.state.is_deleted);
            }
            "revised" | "mvt" => {
                self.state.is_inserted = number != Some(0);
                self.n_inserted += usize::from(self.state.is_inserted);
            }
            "revauth" | "revauthdel" | "mvauth" => {
                self.authors.insert(number.unwrap_or(0).to_string());
            }
            "s" => {
                let style = number.unwrap_or(0);
                self.state.heading = self.state.heading.or(self.headings.get(&style).copied());
            }
            "outlinelevel" => {
                let level = usize::try_from(number.unwrap_or(0)).unwrap_or(usize::MAX);
                self.state.heading = super::heading::of_outline(level);
            }
            "intbl" => self.state.is_in_table = true,
            "pard" => (self.state.is_in_table, self.state.heading) = (false, None),
            "v" => self.state.is_hidden = number != Some(0),
            "uc" => self.state.n_fallback = number.unwrap_or(1).clamp(0, 16) as usize,
            "u" => self.unicode(number.unwrap_or(0))?,
            "par" | "sect" | "page" | "column" => self.paragraph()?,
            "line" | "lbr" => self.push("\n")?,
            "cell" | "nestcell" => self.end_cell(),
            "row" | "nestrow" => self.end_row(),
            _ => match charset::sign(word) {
                Some(sign) => self.push(sign)?,
                None => look::take(&mut self.state.looks, word, number),
            },
        }
        Ok(())
    }

    fn font(&mut self, font: i32) {
        self.font = font;
        if self.state.destination != Destination::Fonts {
            self.state.encoding = self.fonts.get(&font).copied().unwrap_or(self.default_encoding);
        }
    }

    /// A character by its number, which older writers give as a signed one; those beyond 16 bits
    /// come in two halves.
    fn unicode(&mut self, number: i32) -> Result<(), ImportError> {
        // Bytes before it were written before it.
        let halves = self.high_surrogate;
        self.flush()?;
        self.n_passed = self.state.n_fallback;
        let unit = number as u16;
        match (halves, unit) {
            (Some(high), 0xdc00..=0xdfff) => {
                let c = char::decode_utf16([high, unit]).next().and_then(Result::ok).unwrap_or('\u{fffd}');
                self.push(c.encode_utf8(&mut [0; 4]))?;
            }
            (_, 0xd800..=0xdbff) => self.high_surrogate = Some(unit),
            (_, 0xdc00..=0xdfff) => self.push("\u{fffd}")?,
            _ => {
                let wide = u32::try_from(number).ok().filter(|&n| n > 0xffff).and_then(char::from_u32);
                let c = wide.or_else(|| char::from_u32(unit.into())).unwrap_or('\u{fffd}');
                if c != '\0' {
                    self.push(c.encode_utf8(&mut [0; 4]))?;
                }
            }
        }
        Ok(())
    }

    /// Decodes the bytes that wait.
    fn flush(&mut self) -> Result<(), ImportError> {
        self.high_surrogate = None;
        if self.bytes.is_empty() {
            return Ok(());
        }
        let bytes = std::mem::take(&mut self.bytes);
        let (text, _) = self.state.encoding.decode_without_bom_handling(&bytes);
        self.push(&text)
    }

    fn push(&mut self, words: &str) -> Result<(), ImportError> {
        match self.state.destination {
            Destination::Text | Destination::Note | Destination::Comment => {}
            Destination::Styles => return self.style_name(words),
            Destination::Edge => {
                self.has_edges |= words.contains(char::is_alphabetic);
                return Ok(());
            }
            Destination::CommentEdge(_) | Destination::CommentNumber => {
                self.weigh(words.len())?;
                self.comment_number.push_str(words.trim());
                return Ok(());
            }
            Destination::CommentAuthor => {
                self.weigh(words.len())?;
                self.comment_author.push_str(words);
                return Ok(());
            }
            Destination::Skipped | Destination::Fonts => return Ok(()),
        }
        if self.is_left_out() || self.state.is_hidden {
            return Ok(());
        }
        self.weigh(words.chars().count())?;
        self.leave_table();
        let looks = self.state.looks;
        self.frames.top().push(words, looks);
        Ok(())
    }

    /// True for tracked changes that are not taken.
    const fn is_left_out(&self) -> bool {
        self.state.is_deleted && !self.options.tracked.takes(false)
            || self.state.is_inserted && !self.options.tracked.takes(true)
    }

    /// Counts what is written, with the ranges beside it.
    fn weigh(&mut self, weight: usize) -> Result<(), ImportError> {
        self.n_chars += weight;
        if self.n_chars > limits::DOCUMENT_CHARS {
            return Err(ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
        }
        Ok(())
    }

    fn takes_structure(&self) -> bool {
        matches!(self.state.destination, Destination::Text | Destination::Note | Destination::Comment)
            && !self.is_left_out()
    }

    fn paragraph(&mut self) -> Result<(), ImportError> {
        if self.state.is_in_table && self.state.destination == Destination::Text {
            return self.push("\n");
        }
        if self.takes_structure() {
            if self.state.destination == Destination::Text {
                self.end_row();
                self.leave_table();
            }
            let heading = self.state.heading;
            self.frames.top().end_paragraph(false, heading);
        }
        Ok(())
    }

    fn begin_note(&mut self) {
        if self.state.destination == Destination::Text {
            self.leave_table();
            self.state.destination = Destination::Note;
            self.frames.push();
        }
    }

    fn end_note(&mut self) -> Result<(), ImportError> {
        if !self.frames.has_inner() {
            return Ok(());
        }
        let note = self.frames.pop().into_one_line();
        if note.is_blank() || self.is_left_out() {
            return Ok(());
        }
        self.weigh(2)?;
        let frame = self.frames.top();
        frame.push("[", Looks::PLAIN);
        frame.append(&note);
        frame.push("]", Looks::PLAIN);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
