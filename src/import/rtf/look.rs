//! Control words that say how letters look, and the table of styles.

use super::Walk;
use crate::import::rich::Looks;
use crate::import::{ImportError, heading};

/// Names of styles longer than this are none of a heading.
const NAME_BYTES: usize = 200;

/// Takes a control word into the looks, if it is one of them.
pub(super) const fn take(looks: &mut Looks, word: &str, number: Option<i32>) {
    let is_on = !matches!(number, Some(0));
    match word.as_bytes() {
        b"b" => looks.bold = is_on,
        b"i" => looks.italic = is_on,
        b"ul" | b"uld" | b"uldash" | b"uldashd" | b"uldashdd" | b"uldb" | b"ulhwave" | b"ulldash" | b"ulth"
        | b"ulthd" | b"ulthdash" | b"ulthdashd" | b"ulthdashdd" | b"ulthldash" | b"ululdbwave" | b"ulw" | b"ulwave" => {
            looks.underline = is_on
        }
        b"ulnone" => looks.underline = false,
        _ => {}
    }
}

impl Walk {
    /// A control word in the table of styles.
    pub(super) fn style_word(&mut self, word: &str, number: Option<i32>) {
        match word {
            "s" | "cs" | "ts" => self.style = (number.unwrap_or(0), String::new()),
            "outlinelevel" => {
                let level = usize::try_from(number.unwrap_or(0)).unwrap_or(usize::MAX);
                if let Some(heading) = heading::of_outline(level) {
                    self.headings.insert(self.style.0, heading);
                }
            }
            _ => {}
        }
    }

    /// Letters in the table of styles: a name, which ends with `;`.
    pub(super) fn style_name(&mut self, words: &str) -> Result<(), ImportError> {
        self.weigh(words.len())?;
        if self.style.1.len() < NAME_BYTES {
            self.style.1.push_str(words);
        }
        Ok(())
    }

    /// A style of the table ends.
    pub(super) fn end_style(&mut self) {
        let (style, name) = std::mem::take(&mut self.style);
        if let Some(heading) = heading::of_name(name.trim_end_matches(';')) {
            self.headings.entry(style).or_insert(heading);
        }
    }
}
