//! The bytes of an rtf file as groups, control words and characters.

/// One sign of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'b> {
    /// `{`
    Open,
    /// `}`
    Close,
    /// A byte of text, plain or as `\'e1`.
    Byte(u8),
    /// A backslash with one sign that is no letter.
    Symbol(u8),
    /// A control word with its number.
    Word(&'b str, Option<i32>),
}

/// Reads token by token; what cannot be one is passed over.
pub(super) struct Tokens<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Tokens<'b> {
    pub(super) const fn new(bytes: &'b [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn control(&mut self) -> Option<Token<'b>> {
        let first = self.peek()?;
        if first == b'\'' {
            let digits = self.bytes.get(self.at + 1..self.at + 3)?;
            let byte = std::str::from_utf8(digits).ok().and_then(|digits| u8::from_str_radix(digits, 16).ok());
            self.at += if byte.is_some() { 3 } else { 1 };
            return Some(Token::Byte(byte.unwrap_or(b'?')));
        }
        if !first.is_ascii_alphabetic() {
            self.at += 1;
            return Some(match first {
                b'\\' | b'{' | b'}' => Token::Byte(first),
                _ => Token::Symbol(first),
            });
        }
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_alphabetic()) {
            self.at += 1;
        }
        let word = std::str::from_utf8(&self.bytes[start..self.at]).unwrap_or_default();
        let start = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        let number = std::str::from_utf8(&self.bytes[start..self.at]).ok().and_then(|digits| digits.parse().ok());
        self.at += usize::from(self.peek() == Some(b' '));
        if word == "bin" {
            // So many bytes of a picture follow as they are.
            let n = usize::try_from(number.unwrap_or(0)).unwrap_or(0);
            self.at = self.at.saturating_add(n).min(self.bytes.len());
        }
        Some(Token::Word(word, number))
    }
}

impl<'b> Iterator for Tokens<'b> {
    type Item = Token<'b>;

    fn next(&mut self) -> Option<Token<'b>> {
        loop {
            let byte = self.peek()?;
            self.at += 1;
            return match byte {
                b'{' => Some(Token::Open),
                b'}' => Some(Token::Close),
                b'\\' => self.control(),
                // Line ends of the file are no text.
                b'\n' | b'\r' | 0 => continue,
                byte => Some(Token::Byte(byte)),
            };
        }
    }
}
