//! Rich text (rtf): the words between control words, in the encodings that the file names.
//!
//! A paragraph is a line, a table row a line with its cells parted by tabs, a footnote stands
//! in square brackets at its place. Deleted and hidden words, headers, pictures and whatever a
//! file marks as ignorable are left out.

mod charset;
mod tokens;

use std::collections::HashMap;

use encoding_rs::Encoding;

use super::frame::{FrameKind, Frames};
use super::warning::Warnings;
use super::{ImportError, ImportWarning, limits};
use tokens::{Token, Tokens};

/// The text of an rtf file.
pub(super) fn read(bytes: &[u8], warnings: &mut Warnings) -> Result<String, ImportError> {
    let mut walk = Walk::new();
    for token in Tokens::new(bytes) {
        walk.take(token)?;
    }
    walk.flush()?;
    if walk.n_deleted > 0 {
        warnings.push(ImportWarning::TrackedChanges { insertions: walk.n_inserted, deletions: walk.n_deleted });
    }
    if walk.n_comments > 0 {
        warnings.push(ImportWarning::CommentsLeftOut { count: walk.n_comments });
    }
    while walk.frames.has_inner() {
        walk.end_note()?;
    }
    walk.end_row();
    let text = walk.frames.finish();
    // The last paragraph's end is written as one, too.
    let text = text.strip_suffix('\n').map_or(text.as_str(), |text| text).to_owned();
    if text.chars().all(char::is_whitespace) { Err(ImportError::Empty) } else { Ok(text) }
}

/// What a group means for the words inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Destination {
    Text,
    /// Left out.
    Skipped,
    /// The table of fonts, which says their encodings.
    Fonts,
    Note,
}

/// What holds inside a group and ends with it.
#[derive(Clone, Copy, Debug)]
struct State {
    destination: Destination,
    encoding: &'static Encoding,
    /// How many characters behind `\u` say the same for older programs.
    n_fallback: usize,
    is_deleted: bool,
    is_hidden: bool,
    /// The paragraph stands in a table: its end is no line end.
    is_in_table: bool,
    /// `\*` came before: the next word's group is left out unless it is known.
    is_ignorable: bool,
}

struct Walk {
    states: Vec<State>,
    state: State,
    frames: Frames,
    /// The cells of the open row.
    row: Vec<String>,
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
    n_inserted: usize,
    n_deleted: usize,
    n_comments: usize,
}

impl Walk {
    fn new() -> Self {
        let state = State {
            destination: Destination::Text,
            encoding: encoding_rs::WINDOWS_1252,
            n_fallback: 1,
            is_deleted: false,
            is_hidden: false,
            is_in_table: false,
            is_ignorable: false,
        };
        Self {
            states: Vec::new(),
            state,
            frames: Frames::default(),
            row: Vec::new(),
            is_in_row: false,
            fonts: HashMap::new(),
            font: 0,
            default_encoding: encoding_rs::WINDOWS_1252,
            bytes: Vec::new(),
            n_passed: 0,
            high_surrogate: None,
            n_chars: 0,
            n_inserted: 0,
            n_deleted: 0,
            n_comments: 0,
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
                // What stands behind the last group is passed over by other programs, too.
                if let Some(outer) = self.states.pop() {
                    self.state = outer;
                }
                if inner == Destination::Note && self.state.destination != Destination::Note {
                    self.end_note()?;
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
        if word != "u" {
            self.flush()?;
            if self.n_passed > 0 && !matches!(word, "uc") {
                // A control word counts as one of the characters that are passed over.
                self.n_passed -= 1;
                return Ok(());
            }
        }
        let is_ignorable = std::mem::take(&mut self.state.is_ignorable);
        match word {
            "fonttbl" => self.state.destination = Destination::Fonts,
            "footnote" => self.begin_note(),
            "annotation" => {
                self.n_comments += usize::from(self.state.destination != Destination::Skipped);
                self.state.destination = Destination::Skipped;
            }
            "colortbl" | "stylesheet" | "info" | "pict" | "header" | "headerl" | "headerr" | "headerf" | "footer"
            | "footerl" | "footerr" | "footerf" | "object" | "fldinst" | "private" | "ftnsep" | "ftnsepc"
            | "aftnsep" | "listtext" | "pntext" | "xe" | "tc" | "nonshppict" | "do" | "filetbl" | "revtbl"
            | "rsidtbl" | "generator" | "nonesttables" | "atnid" | "atnauthor" => {
                self.state.destination = Destination::Skipped
            }
            "shptxt" | "shprslt" | "shpinst" | "shp" | "shppict" | "nesttableprops" => {}
            _ if is_ignorable => self.state.destination = Destination::Skipped,
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
                (self.state.is_deleted, self.state.is_hidden) = (false, false);
                self.state.encoding = self.default_encoding;
            }
            "deleted" => {
                self.state.is_deleted = number != Some(0);
                self.n_deleted += usize::from(self.state.is_deleted);
            }
            "revised" => self.n_inserted += usize::from(number != Some(0)),
            "intbl" => self.state.is_in_table = true,
            "pard" => self.state.is_in_table = false,
            "v" => self.state.is_hidden = number != Some(0),
            "uc" => self.state.n_fallback = number.unwrap_or(1).clamp(0, 16) as usize,
            "u" => self.unicode(number.unwrap_or(0))?,
            "par" | "sect" | "page" | "column" => self.paragraph()?,
            "line" | "lbr" => self.push("\n")?,
            "cell" | "nestcell" => self.end_cell(),
            "row" | "nestrow" => self.end_row(),
            _ => {
                if let Some(sign) = charset::sign(word) {
                    self.push(sign)?;
                }
            }
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
        let State { destination, is_deleted, is_hidden, .. } = self.state;
        let is_text = matches!(destination, Destination::Text | Destination::Note);
        if !is_text || is_deleted || is_hidden {
            return Ok(());
        }
        self.n_chars += words.chars().count();
        if self.n_chars > limits::DOCUMENT_CHARS {
            return Err(ImportError::TooLarge { limit: limits::DOCUMENT_CHARS });
        }
        self.frames.top().push(words);
        Ok(())
    }

    fn takes_structure(&self) -> bool {
        matches!(self.state.destination, Destination::Text | Destination::Note) && !self.state.is_deleted
    }

    fn paragraph(&mut self) -> Result<(), ImportError> {
        if self.state.is_in_table && self.state.destination == Destination::Text {
            return self.push(" ");
        }
        if self.takes_structure() {
            self.end_row();
            self.frames.top().end_paragraph(false);
        }
        Ok(())
    }

    /// Words of a cell come before the sign that says that they were one.
    fn end_cell(&mut self) {
        if !self.takes_structure() {
            return;
        }
        let cell = self.frames.top().take_line().trim_end().to_owned();
        self.row.push(cell);
        self.is_in_row = true;
    }

    fn end_row(&mut self) {
        if !std::mem::take(&mut self.is_in_row) {
            return;
        }
        let row = std::mem::take(&mut self.row).join("\t");
        self.frames.top().push_line(&row);
    }

    fn begin_note(&mut self) {
        if self.state.destination == Destination::Text {
            self.state.destination = Destination::Note;
            self.frames.push(FrameKind::OneLine);
        }
    }

    fn end_note(&mut self) -> Result<(), ImportError> {
        if !self.frames.has_inner() {
            return Ok(());
        }
        let note = self.frames.pop();
        match note.trim() {
            "" => Ok(()),
            note => self.push(&format!("[{note}]")),
        }
    }
}

#[cfg(test)]
mod tests;
