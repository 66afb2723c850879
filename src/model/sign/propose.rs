//! Which convention a text is probably written in, told by its signs.

use super::brackets::{is_seconds, is_silence, is_unclear, pairs};
use crate::model::Convention;
use crate::text::StemLanguage;

/// What is done and not said, as the beginnings of what people write in round brackets.
const DONE: &[&str] = &[
    "lacht", "lachen", "lachend", "seufz", "räusp", "husten", "hustet", "nickt", "flüster", "zöger", "schnief",
    "atmet", "ríe", "rie", "risa", "suspir", "tos", "llora", "asiente", "susurr", "silencio", "pausa", "sonríe",
    "laugh", "sigh", "cough", "cries", "crying", "nods", "whisper", "smil", "clears", "pause", "chuckl", "inhal",
    "exhal",
];

/// So many signs make a convention; fewer may be chance.
const ENOUGH: usize = 2;

/// Proposes a convention; a person decides. [`Convention::Plain`] where the signs say nothing.
///
/// Short silences (`(.)`, `(0.5)`) and double brackets stand in GAT 2 and in Jefferson. Which of
/// the two it is, is told by what only one of them has: `(-)`, `(--)`, `°h`, `<<leise>` there,
/// `.hhh`, `↑`, `↓` here; where that says nothing either, by the language, because GAT 2 is used
/// for German. Actions and unclear words in single brackets are simple transcription, and so are
/// `(...)` beside `/` at the end of words.
pub fn propose_convention(text: &str) -> Convention {
    let mut counts = Counts::default();
    let mut line: Vec<char> = Vec::new();
    for words in text.split('\n') {
        line.clear();
        line.extend(words.chars());
        counts.read(&line);
    }
    counts.convention(text)
}

#[derive(Default)]
struct Counts {
    /// `(.)`, `(0.5)`, `((`.
    fine: usize,
    gat: usize,
    jefferson: usize,
    /// `(lacht)`, `(unv.)`.
    done: usize,
    /// `(...)`, `(3)`.
    silences: usize,
    broken: usize,
}

impl Counts {
    fn read(&mut self, line: &[char]) {
        for (open, close) in pairs(line) {
            let inner: String = line[open + 1..close].iter().take(24).collect();
            let inner = inner.trim().to_lowercase();
            let is_whole = close - open <= 24;
            match inner.as_str() {
                "." => self.fine += 1,
                "-" | "--" | "---" => self.gat += 1,
                "" => {}
                inner if inner.starts_with('(') && line[close - 1] == ')' => self.fine += 1,
                inner if is_whole && is_silence(inner) => self.silences += 1,
                inner if is_whole && is_seconds(inner) => {
                    if inner.contains(['.', ',']) {
                        self.fine += 1
                    } else {
                        self.silences += 1
                    }
                }
                inner if is_unclear(inner) || DONE.iter().any(|start| inner.starts_with(start)) => self.done += 1,
                _ => {}
            }
        }
        for word in line.split(|c| c.is_whitespace()) {
            match word {
                ['<', '<', ..] | ['°', 'h', ..] | ['h', '°'] | ['h', 'h', .., '°'] => self.gat += 1,
                ['.', 'h', rest @ ..] if rest.iter().all(|&c| c == 'h') => self.jefferson += 1,
                // Who speaks at the same time, as noScribe writes it.
                ['/', '/', 'S', a, b, ':'] if a.is_ascii_digit() && b.is_ascii_digit() => self.done += 1,
                [first, .., '/'] if first.is_alphabetic() => self.broken += 1,
                _ if word.iter().any(|c| matches!(c, '↑' | '↓')) => self.jefferson += 1,
                _ => {}
            }
        }
    }

    fn convention(&self, text: &str) -> Convention {
        let fine = self.fine + self.gat + self.jefferson;
        if fine >= ENOUGH && fine > self.done + self.silences {
            return match self.gat.cmp(&self.jefferson) {
                std::cmp::Ordering::Greater => Convention::Gat2,
                std::cmp::Ordering::Less => Convention::Jefferson,
                std::cmp::Ordering::Equal if StemLanguage::of(text) == Some(StemLanguage::German) => Convention::Gat2,
                std::cmp::Ordering::Equal => Convention::Jefferson,
            };
        }
        let is_simple = self.done >= ENOUGH
            || (self.done > 0 && self.silences > 0)
            || (self.silences + self.broken > ENOUGH && self.silences > 0 && self.broken > 0);
        if is_simple { Convention::Simple } else { Convention::Plain }
    }
}
