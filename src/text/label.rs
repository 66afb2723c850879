//! Speaker labels at the start of a line.

use super::time::{Mark, leading_mark};

/// How long a label may be, in bytes of which most letters need one.
const MAX_LABEL_BYTES: usize = 64;
const MAX_LABEL_CHARS: usize = 31;
const MAX_LABEL_WORDS: usize = 6;

/// A label at the start of a line. Offsets are bytes of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label<'t> {
    /// The label without colon, time and marks of emphasis.
    pub name: &'t str,
    /// Where it begins: behind white space and a leading time mark.
    pub start: usize,
    /// Behind the colon and the white space that follows.
    pub end: usize,
    /// Where its name ends.
    pub name_end: usize,
}

/// The label that `line` begins with, if what stands there has the form of one: a capital,
/// then letters, digits, spaces, and a colon with white space or nothing behind it. Before
/// it may stand a time mark, behind the name a time in brackets; `**E:**` is markdown's.
pub fn label_of(line: &str) -> Option<Label<'_>> {
    let mut start = line.len() - line.trim_start().len();
    if let Some(Mark { end, .. }) = leading_mark(line, start) {
        let rest = &line[end..];
        start = line.len() - rest.trim_start().len();
    }
    let emphasis = ["**", "__", "*", "_"].into_iter().find(|mark| line[start..].starts_with(mark)).unwrap_or("");
    let name_start = start + emphasis.len();
    let rest = &line[name_start..];
    if !rest.starts_with(begins_name) {
        return None;
    }
    let (colon, colon_len) = colon_of(rest)?;
    let (before, behind) = (&rest[..colon], &rest[colon + colon_len..]);
    let (before, behind_start) = closed_emphasis(before, behind, emphasis)?;
    let name = without_time(before).trim_end();
    if name.is_empty() || name.chars().count() > MAX_LABEL_CHARS {
        return None;
    }
    if !without_both_genders(name).chars().all(is_label_char) {
        return None;
    }
    if name.split_whitespace().count() > MAX_LABEL_WORDS {
        return None;
    }
    let behind = &behind[behind_start..];
    let spaces = behind.len() - behind.trim_start().len();
    // The wide colon of Chinese and Japanese has its space in itself.
    if spaces == 0 && !behind.is_empty() && colon_len == 1 {
        return None;
    }
    let end = name_start + colon + colon_len + behind_start + spaces;
    Some(Label { name, start, end, name_end: name_start + name.len() })
}

/// True for what a name begins with: a capital, or a letter of a script without capitals.
fn begins_name(c: char) -> bool {
    c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase())
}

/// The colon that ends the label, where and how long: the first one that is not part of a time in
/// brackets.
fn colon_of(rest: &str) -> Option<(usize, usize)> {
    let mut inside = false;
    for (at, c) in rest.char_indices().take_while(|(at, _)| *at < MAX_LABEL_BYTES + 16) {
        match c {
            '(' | '[' => inside = true,
            ')' | ']' => inside = false,
            ':' | '：' if !inside => return Some((at, c.len_utf8())),
            ',' | '?' | '!' | ';' if !inside => return None,
            _ => {}
        }
    }
    None
}

/// Takes the closing marks of emphasis away, before the colon or behind it: the name with
/// its time, and how many bytes behind the colon the marks take.
fn closed_emphasis<'t>(before: &'t str, behind: &str, emphasis: &str) -> Option<(&'t str, usize)> {
    if emphasis.is_empty() {
        return Some((before, 0));
    }
    if let Some(name) = before.strip_suffix(emphasis) {
        return Some((name, 0));
    }
    behind.starts_with(emphasis).then_some((before, emphasis.len()))
}

/// The label without a time in brackets behind it: `CSO3 (00:01:23)`.
fn without_time(label: &str) -> &str {
    let Some(open) = label.find(['(', '[']) else { return label };
    match leading_mark(label, open) {
        Some(mark) if label[mark.end..].trim().is_empty() => &label[..open],
        _ => label,
    }
}

/// `Entrevistador` of `Entrevistador(a)`, `Interviewer` of `Interviewer(in)`.
pub fn without_both_genders(name: &str) -> &str {
    ["(a)", "(o)", "(in)"].into_iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(name)
}

fn is_label_char(c: char) -> bool {
    // Marks belong to letters that are written as two scalar values.
    let is_mark = matches!(c, '\u{300}'..='\u{36f}');
    c.is_alphanumeric() || is_mark || matches!(c, '_' | '.' | ' ' | '\u{a0}' | '\'' | '’' | '-' | '/' | '&' | '#')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(line: &str) -> Option<(&str, &str, &str)> {
        label_of(line).map(|label| (label.name, &line[label.start..label.end], &line[label.end..]))
    }

    #[test]
    fn labels() {
        assert_eq!(split("E: ¿Qué?"), Some(("E", "E: ", "¿Qué?")));
        assert_eq!(split("  B1:\tSí"), Some(("B1", "B1:\t", "Sí")));
        assert_eq!(split("Entrevistadora:"), Some(("Entrevistadora", "Entrevistadora:", "")));
        assert_eq!(split("María José Ñuño: Sí"), Some(("María José Ñuño", "María José Ñuño: ", "Sí")));
        assert_eq!(split("Jose\u{301}: Sí"), Some(("Jose\u{301}", "Jose\u{301}: ", "Sí")));
        assert_eq!(split("SPEAKER_00: x"), Some(("SPEAKER_00", "SPEAKER_00: ", "x")));
        assert_eq!(split("CSO3 (00:01:23): Sí"), Some(("CSO3", "CSO3 (00:01:23): ", "Sí")));
        assert_eq!(split("CSO3 [1:23]: Sí"), Some(("CSO3", "CSO3 [1:23]: ", "Sí")));
        assert_eq!(split("Entrevistador(a): Sí"), Some(("Entrevistador(a)", "Entrevistador(a): ", "Sí")));
        assert_eq!(split("[00:01:23] E: Sí"), Some(("E", "E: ", "Sí")));
        assert_eq!(split("00:01:23.4 E: Sí"), Some(("E", "E: ", "Sí")));
        assert_eq!(split("#00:01:23-4# E: Sí"), Some(("E", "E: ", "Sí")));
        assert_eq!(split("**E:** Sí"), Some(("E", "**E:** ", "Sí")));
        assert_eq!(split("**E**: Sí"), Some(("E", "**E**: ", "Sí")));
        assert_eq!(split("訪問者：你好"), Some(("訪問者", "訪問者：", "你好")));
        assert_eq!(split("B1： はい"), Some(("B1", "B1： ", "はい")));
        assert_eq!(split("سارة: نعم"), Some(("سارة", "سارة: ", "نعم")));
    }

    #[test]
    fn no_labels() {
        for line in [
            "",
            ":",
            "e: sí",
            "E:sí",
            "http://x",
            "Sí, digo: no",
            "A las 10:30 llegamos",
            "12: x",
            "Dijo (bajo): no",
            "Y entonces ella me miró y me dijo: no",
            "¿Qué: ?",
            "**E: Sí",
            "Él dijo algo largo, muy largo y siguió: no",
        ] {
            assert_eq!(split(line), None, "{line}");
        }
    }
}
