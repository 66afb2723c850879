//! Layouts in which a line of its own says who speaks and when.
//!
//! ```text
//!   [Ana Ruiz] 00:01:23        Zoom (txt)
//!   Ana Ruiz   0:03            Teams (docx), and with two spaces or a tab those of Otter and others
//! ```
//!
//! The words stand in the lines below it. The line stays in the text; it is the turn's label.

use crate::import::captions::time_of;

/// How long a name may be.
const MAX_NAME_CHARS: usize = 60;
const MAX_NAME_WORDS: usize = 8;

/// A line that says who speaks and when. Offsets are bytes of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Heading<'t> {
    /// Who speaks.
    pub name: &'t str,
    /// Where the line's first letter stands.
    pub start: usize,
    /// Where the time begins and ends.
    pub time: (usize, usize),
    /// Milliseconds.
    pub millis: i64,
}

/// What a line says, if it has the form of one of the layouts.
pub(super) fn heading_of(line: &str) -> Option<Heading<'_>> {
    let end = line.trim_end().len();
    let time_start = line[..end].rfind(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.' | ','))?;
    let time_start = time_start + line[time_start..].chars().next().map_or(0, char::len_utf8);
    let millis = time_of(&line[time_start..end])?;
    let start = line.len() - line.trim_start().len();
    let before = line.get(start..time_start)?;
    let gap = before.len() - before.trim_end().len();
    let name = before.trim_end();
    let name = match name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
        Some(name) if gap > 0 => name.trim(),
        Some(_) => return None,
        None if before[name.len()..].chars().count() > 1 || before.ends_with('\t') => name,
        None => return None,
    };
    let begins = name.chars().next().is_some_and(|c| c.is_alphanumeric() && !c.is_lowercase());
    let is_name = begins
        && name.chars().count() <= MAX_NAME_CHARS
        && name.split_whitespace().count() <= MAX_NAME_WORDS
        && !name.contains(['?', '!', ';', ':', '¿', '¡'])
        && !name.ends_with('.');
    is_name.then_some(Heading { name, start, time: (time_start, end), millis })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings() {
        let of = |line| heading_of(line).map(|heading| (heading.name, heading.millis));
        assert_eq!(of("[Ana Ñuño] 00:01:23"), Some(("Ana Ñuño", 83_000)));
        assert_eq!(of("Ana Ñuño   0:03"), Some(("Ana Ñuño", 3_000)));
        assert_eq!(of("Pérez, María (Externa) 😀\t1:02:03"), Some(("Pérez, María (Externa) 😀", 3_723_000)));
        assert_eq!(of("王小明  00:10"), Some(("王小明", 10_000)));
        for line in
            ["Llegó a las 10:30", "Ana  ", "ana   0:03", "[00:01:23]", "00:01:23", "¿A las?  10:30", "", "😀  0:03"]
        {
            assert_eq!(of(line), None, "{line}");
        }
    }
}
