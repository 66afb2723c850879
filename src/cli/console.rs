//! The one handle to the standard output, and the sentences.

use std::io::{BufWriter, IsTerminal as _, StdoutLock, Write};

use serde::Serialize;

use super::Result;
use crate::i18n::{Catalog, Language, Message};

/// Where a command writes: results to the standard output, remarks to the error output.
pub struct Console {
    out: BufWriter<StdoutLock<'static>>,
    catalog: Catalog,
}

impl Console {
    /// A console that speaks `language`.
    pub fn new(language: Language) -> Self {
        Self { out: BufWriter::new(std::io::stdout().lock()), catalog: Catalog::new(language) }
    }

    /// The sentences, for exports.
    pub const fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// The standard output itself, for exports.
    pub const fn out(&mut self) -> &mut impl Write {
        &mut self.out
    }

    /// A message in words, on one line: a control character of a name or a path would move
    /// the cursor of a terminal or look like a second sentence.
    pub fn sentence(&self, message: &Message) -> String {
        one_line(&self.catalog.say(message))
    }

    /// Writes a sentence.
    pub fn line(&mut self, message: &Message) -> Result<()> {
        let sentence = self.sentence(message);
        self.text(&sentence)
    }

    /// Writes a line of text that is no sentence: an id, a quote, a row.
    pub fn text(&mut self, line: &str) -> Result<()> {
        Ok(writeln!(self.out, "{line}")?)
    }

    /// Writes one value as JSON.
    pub fn json(&mut self, value: &impl Serialize) -> Result<()> {
        serde_json::to_writer_pretty(&mut self.out, value).map_err(std::io::Error::from)?;
        Ok(writeln!(self.out)?)
    }

    /// Writes values as a JSON array, one a line, without holding them all.
    pub fn json_array<T: Serialize>(&mut self, values: impl IntoIterator<Item = T>) -> Result<()> {
        write!(self.out, "[")?;
        for (n, value) in values.into_iter().enumerate() {
            write!(self.out, "{}", if n == 0 { "\n" } else { ",\n" })?;
            serde_json::to_writer(&mut self.out, &value).map_err(std::io::Error::from)?;
        }
        Ok(writeln!(self.out, "\n]")?)
    }

    /// Writes a remark to the error output. That nobody reads it is no error.
    pub fn note(&self, message: &Message) {
        drop(writeln!(std::io::stderr().lock(), "{}", self.sentence(message)));
    }

    /// Shows how far a job is, over what was shown before; on a terminal only.
    pub fn progress(&self, message: &Message) {
        let mut out = std::io::stderr().lock();
        if out.is_terminal() {
            drop(write!(out, "\r\x1b[K{}", self.sentence(message)));
        }
    }

    /// Takes away what [`Self::progress`] has shown.
    pub fn end_progress(&self) {
        let mut out = std::io::stderr().lock();
        if out.is_terminal() {
            drop(write!(out, "\r\x1b[K"));
        }
    }

    /// Hands everything written to the system.
    pub fn flush(&mut self) -> Result<()> {
        Ok(self.out.flush()?)
    }
}

/// The text with every control character as a space.
pub fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
